"""What a Trainer does after a step: log the loss, evaluate, update the best metric, save a checkpoint, and stop on a loss that is nan or infinite"""
# Written by hflit.dev_stubs; do not edit
from .callbacks import CallbackHandler
from .state import TrainerState
from typing import Any

__all__ = ['logger', 'LoggingMixin', 'metrics_format']

logger: Any

class LoggingMixin:
    """How a [Trainer](trainer.ipynb) logs, evaluates and saves between steps"""
    callback_handler: CallbackHandler
    state: TrainerState
    control: Any
    is_in_train: bool
    def _init_state(self, callbacks=None) -> None:
        """Initial state, control and callbacks

        Args:
            callbacks: objects or classes of `TrainerCallback`
        """
    def _dispatch(self, event, **kw: Any) -> None:
        """Dispatch an event to the callbacks

        Args:
            event: name of the event, such as `'step_end'`
            **kw: further keyword arguments, which are handed on
        """
    def _callback_context(self) -> dict:
        """What every callback gets by name"""
    def is_world_process_zero(self): ...
    def is_local_process_zero(self): ...
    def add_callback(self, callback) -> None:
        """Args:
            callback: object or class of a `TrainerCallback`
        """
    def pop_callback(self, callback):
        """Args:
            callback: object or class of a `TrainerCallback`
        """
    def remove_callback(self, callback) -> None:
        """Args:
            callback: object or class of a `TrainerCallback`
        """
    def _logging_callbacks(self) -> list:
        """Callbacks that show progress, and trackers"""
    def _log_evaluate_save(self) -> None:
        """Log, evaluate and save as `control` requests"""
    def log(self, logs: dict, start_time=None) -> None:
        """Append an entry to the log and dispatch `on_log`

        Args:
            logs: values that are logged
            start_time: time at which it began
        """
    def plot(self, **kw: Any):
        """Plot loss and metrics of the log

        Args:
            **kw: further keyword arguments, which are handed on
        """
    def _reduced_loss(self) -> float:
        """Sum of the losses since the last log entry, averaged over processes"""
    def _log_losses(self, log=True) -> None:
        """Read the losses accumulated since the last log entry, check them, and log their mean

        Args:
            log: logged values, a list of dicts
        """
    def _check_loss(self, loss):
        """The loss if it is finite; on an accelerator, where reading it would wait, `_log_losses` checks it instead

        Args:
            loss: scalar loss
        """
    def _nonfinite_loss(self, loss):
        """Raise FloatingPointError with advice; under fp16 loss scaling, where overflows are expected, drop the loss

        Args:
            loss: scalar loss
        """
    def _update_best_metric(self, metrics) -> None:
        """Update the best metric, and step a schedule that depends on a metric

        Args:
            metrics: metrics by name
        """
    def log_metrics(self, split: str, metrics: dict) -> None:
        """Print the metrics of `'train'`, `'eval'` or `'test'` as a table, on the main process

        Args:
            split: name of the split
            metrics: metrics by name
        """
    def save_metrics(self, split: str, metrics: dict, combined: bool = True) -> None:
        """Write `<split>_results.json` into `output_dir`, and add to `all_results.json` if `combined`

        Args:
            split: name of the split
            metrics: metrics by name
            combined: also add the metrics to `all_results.json`
        """

def metrics_format(metrics: dict) -> dict:
    """Metrics as people read them: times as h:mm:ss, memory in MB, operations in units of 2³⁰, other numbers to four places

    Args:
        metrics: metrics by name
    """
