"""TrainerCallback, the handler that dispatches events, the default flow of logging, evaluating and saving, EarlyStoppingCallback"""
# Written by hflit.dev_stubs; do not edit
from .state import ExportableState
from typing import Any

__all__ = ['logger', 'events', 'reset_flags', 'event_values', 'TrainerCallback', 'CallbackHandler', 'event_method', 'DefaultFlowCallback', 'EarlyStoppingCallback', 'PrinterCallback']

logger: Any

events: tuple

class TrainerCallback:
    """Base class of callbacks; such as `on_log(self, args, state, control, logs, **kwargs)` for each event"""
    def on_init_end(self, args, state, control, **kwargs: Any):
        """Does nothing

        Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_train_begin(self, args, state, control, **kwargs: Any):
        """Does nothing

        Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_train_end(self, args, state, control, **kwargs: Any):
        """Does nothing

        Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_epoch_begin(self, args, state, control, **kwargs: Any):
        """Does nothing

        Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_epoch_end(self, args, state, control, **kwargs: Any):
        """Does nothing

        Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_step_begin(self, args, state, control, **kwargs: Any):
        """Does nothing

        Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_pre_optimizer_step(self, args, state, control, **kwargs: Any):
        """Does nothing

        Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_optimizer_step(self, args, state, control, **kwargs: Any):
        """Does nothing

        Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_substep_end(self, args, state, control, **kwargs: Any):
        """Does nothing

        Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_step_end(self, args, state, control, **kwargs: Any):
        """Does nothing

        Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_evaluate(self, args, state, control, **kwargs: Any):
        """Does nothing

        Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_predict(self, args, state, control, **kwargs: Any):
        """Does nothing

        Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_save(self, args, state, control, **kwargs: Any):
        """Does nothing

        Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_log(self, args, state, control, **kwargs: Any):
        """Does nothing

        Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_prediction_step(self, args, state, control, **kwargs: Any):
        """Does nothing

        Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_push_begin(self, args, state, control, **kwargs: Any):
        """Does nothing

        Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """

def _no_op(self, args, state, control, **kwargs: Any):
    """Does nothing

    Args:
        args: training arguments
        state: state of the training: steps, epochs, log
        control: flags that say what the training does next
        **kwargs: further keyword arguments, which are handed on
    """

reset_flags: dict

class CallbackHandler:
    """Dispatches events to callbacks, in the order in which they were added

    Args:
        callbacks: callbacks: objects or classes
        context: function that returns the keywords of every event: model, optimizer, data loaders
    """
    callbacks: list
    context: Any
    handlers: dict
    def __init__(self, callbacks=(), context=...) -> None:
        """Args:
            callbacks: callbacks: objects or classes
            context: function that returns the keywords of every event: model, optimizer, data loaders
        """
    def __getattr__(self, name) -> Any:
        """Args:
            name: name of the setting or argument
        """
    @property
    def callback_list(self) -> str:
        """Class names of the callbacks, one per line"""
    def dispatch(self, event: str, args, state, control, **kw: Any):
        """Call all methods that handle an event, in order; a control that one returns is passed to the next

        Args:
            event: name of the event, such as `'step_end'`
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kw: further keyword arguments, which are handed on
        """
    def collect_handlers(self) -> None:
        """Collect the methods that handle each event"""
    def add_callback(self, callback) -> None:
        """Add a callback: an object or a class

        Args:
            callback: object or class of a `TrainerCallback`
        """
    def find(self, callback):
        """Find the callback that is this object or has this class; None if there is none

        Args:
            callback: object or class of a `TrainerCallback`
        """
    def pop_callback(self, callback):
        """Remove a callback, an object or a class, and return it; None if there is none

        Args:
            callback: object or class of a `TrainerCallback`
        """
    def call_event(self, event: str, args, state, control, **kw: Any):
        """Dispatch an event by name, with or without `on_`

        Args:
            event: name of the event, such as `'step_end'`
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kw: further keyword arguments, which are handed on
        """

event_values: dict

def event_method(event: str):
    """Make the method `on_<event>` of the handler

    Args:
        event: name of the event, such as `'step_end'`
    """

class DefaultFlowCallback(TrainerCallback):
    """Sets the flags to log, evaluate, save and stop, according to the training arguments"""
    def on_step_end(self, args, state, control, **kwargs: Any) -> None:
        """Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_epoch_end(self, args, state, control, **kwargs: Any) -> None:
        """Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """

class EarlyStoppingCallback(TrainerCallback, ExportableState):
    """Stops the training when `metric_for_best_model` has not improved for a number of evaluations

    Args:
        early_stopping_patience: number of evaluations in a row without improvement
        early_stopping_threshold: minimum improvement that counts
    """
    early_stopping_patience_counter: Any
    early_stopping_threshold: float
    early_stopping_patience: int
    def __init__(self, early_stopping_patience: int = 1, early_stopping_threshold: float = 0.0) -> None:
        """Args:
            early_stopping_patience: number of evaluations in a row without improvement
            early_stopping_threshold: minimum improvement that counts
        """
    def on_train_begin(self, args, state, control, **kwargs: Any) -> None:
        """Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_evaluate(self, args, state, control, metrics, **kwargs: Any):
        """Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            metrics: metrics by name
            **kwargs: further keyword arguments, which are handed on
        """
    def state(self) -> dict: ...
    def had_ended(self, state) -> bool:
        """Whether early stopping had ended the training that is resumed

        Args:
            state: state of the training: steps, epochs, log
        """

class PrinterCallback(TrainerCallback):
    """Prints each log entry"""
    def on_log(self, args, state, control, logs=None, **kwargs: Any) -> None:
        """Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            logs: values that are logged
            **kwargs: further keyword arguments, which are handed on
        """
