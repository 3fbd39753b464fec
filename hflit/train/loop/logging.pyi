"""What the Trainer does after a step: log the mean loss, evaluate, update the best metric, save a checkpoint, stop on a nan or infinite loss"""
# Written by hflit.dev_stubs; do not edit
from .callbacks import CallbackHandler
from .state import TrainerState
from typing import Any

__all__ = ['logger', 'LoggingMixin', 'metrics_format']

logger: Any

class LoggingMixin:
    """Logs, evaluates and saves between the steps of a [Trainer](trainer.ipynb)"""
    callback_handler: CallbackHandler
    is_in_train: bool
    control: Any
    state: TrainerState
    def _init_state(self, callbacks=None) -> None:
        """Set initial state, control and callbacks

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
        """Keyword arguments of every event"""
    def is_world_process_zero(self) -> bool:
        """Whether this is the main process of all machines"""
    def is_local_process_zero(self) -> bool:
        """Whether this is the main process of this machine"""
    def add_callback(self, callback) -> None:
        """Add a callback: an object or a class

        Args:
            callback: object or class of a `TrainerCallback`
        """
    def pop_callback(self, callback):
        """Remove a callback, an object or a class, and return it; None if there is none

        Args:
            callback: object or class of a `TrainerCallback`
        """
    def remove_callback(self, callback) -> None:
        """Remove a callback, an object or a class

        Args:
            callback: object or class of a `TrainerCallback`
        """
    def _logging_callbacks(self) -> list:
        """Callbacks that show the progress, and those of trackers"""
    def _log_evaluate_save(self) -> None:
        """Log, evaluate and save as requested in `control`"""
    def log(self, logs: dict, start_time=None) -> None:
        """Append an entry to `state.log_history` and dispatch `on_log`

        Args:
            logs: names and values; `epoch` is added
            start_time: not used; for scripts that pass it
        """
    def plot(self, **kw: Any):
        """Plot the losses and metrics of the log

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
        """Raise if the loss is not finite, else return it; on a GPU `_log_losses` checks, as reading would wait

        Args:
            loss: scalar loss
        """
    def _nonfinite_loss(self, loss):
        """Raise FloatingPointError with advice; with fp16 loss scaling, which expects overflows, drop the loss

        Args:
            loss: scalar loss
        """
    def _update_best_metric(self, metrics) -> None:
        """Update the best metric, and step a metric-driven schedule

        Args:
            metrics: metrics by name
        """
    def log_metrics(self, split: str, metrics: dict) -> None:
        """Print the metrics of a split as a table, on the main process

        Args:
            split: `'train'`, `'eval'`, `'test'` or another name
            metrics: as returned by `train`, `evaluate` and `predict`
        """
    def save_metrics(self, split: str, metrics: dict, combined: bool = True) -> None:
        """Write `<split>_results.json` into `output_dir`, on the main process

        Args:
            split: `'train'`, `'eval'`, `'test'` or another name
            metrics: as returned by `train`, `evaluate` and `predict`
            combined: add the metrics to `all_results.json`, too
        """

def metrics_format(metrics: dict) -> dict:
    """Format metrics for printing: times h:mm:ss, memory in MB, operations in 2³⁰, others to four places

    Args:
        metrics: metrics by name
    """
