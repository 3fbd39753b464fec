"""Callbacks that show a progress bar or a live table, send the log to trackers such as TensorBoard, and a plot of losses and metrics"""
# Written by hflit.dev_stubs; do not edit
from .callbacks import TrainerCallback
from typing import Any

__all__ = ['format_number', 'format_log', 'TokenRate', 'ProgressCallback', 'LogTable', 'NotebookProgressCallback', 'run_names', 'TrackerCallback', 'plot_log']

def format_number(x) -> str:
    """Format a number as a short string

    Args:
        x: the value
    """

def format_log(logs: dict) -> str:
    """Format a log entry as one line, without runtimes

    Args:
        logs: values that are logged
    """

class TokenRate:
    """Tokens per second since the object was created

    Args:
        tokens: number of tokens so far
    """
    start: Any
    tokens: Any
    def __init__(self, tokens=0) -> None:
        """Args:
            tokens: number of tokens so far
        """
    def __call__(self, tokens) -> float:
        """Args:
            tokens: number of tokens so far
        """

class ProgressCallback(TrainerCallback):
    """Shows a progress bar for steps and one for evaluations, and prints each log entry

    Args:
        file: stream to write to; stderr by default
    """
    eval_bar: Any
    bar: Any
    file: Any
    token_rate: TokenRate
    def __init__(self, file=None) -> None:
        """Args:
            file: stream to write to; stderr by default
        """
    def make_bar(self, total, **kw: Any):
        """Make a tqdm progress bar of `total` units

        Args:
            total: number of steps of the bar
            **kw: further keyword arguments, which are handed on
        """
    def on_train_begin(self, args, state, control, **kwargs: Any) -> None:
        """Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_step_end(self, args, state, control, **kwargs: Any) -> None:
        """Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_prediction_step(self, args, state, control, eval_dataloader=None, **kwargs: Any) -> None:
        """Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            eval_dataloader: data loader
            **kwargs: further keyword arguments, which are handed on
        """
    def close_eval_bar(self, *args: Any, **kwargs: Any) -> None:
        """Close the progress bar of the evaluation, if there is one

        Args:
            *args: training arguments
            **kwargs: further keyword arguments, which are handed on
        """
    def on_log(self, args, state, control, logs=None, **kwargs: Any) -> None:
        """Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            logs: values that are logged
            **kwargs: further keyword arguments, which are handed on
        """
    def on_train_end(self, args, state, control, **kwargs: Any) -> None:
        """Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    on_evaluate = close_eval_bar
    on_predict = close_eval_bar

class LogTable:
    """Table of a log with one row per logged step: HTML with a progress bar, or plain text

    Args:
        log: list of dicts, as `state.log_history`
        steps: optimizer steps in total
        done: steps done
        note: text beside the progress bar
    """
    cells: list
    note: Any
    steps: int
    done: int
    def __init__(self, log, steps: int, done: int, note='') -> None:
        """Args:
            log: list of dicts, as `state.log_history`
            steps: optimizer steps in total
            done: steps done
            note: text beside the progress bar
        """
    def _repr_html_(self) -> str: ...
    def __repr__(self) -> str: ...

class NotebookProgressCallback(TrainerCallback):
    """Shows the log as a live table in a notebook"""
    handle: Any
    last_update: float
    token_rate: TokenRate
    first_step: Any
    def on_train_begin(self, args, state, control, **kwargs: Any) -> None:
        """Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def show(self, state) -> None:
        """Update the displayed table

        Args:
            state: state of the training: steps, epochs, log
        """
    def on_step_end(self, args, state, control, **kwargs: Any) -> None:
        """Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_log(self, args, state, control, **kwargs: Any) -> None:
        """Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    on_train_end = on_log

def run_names(name) -> dict:
    """Keyword arguments of trackers that have names for runs, by tracker

    Args:
        name: name of the setting or argument
    """

class TrackerCallback(TrainerCallback):
    """Sends the log to the experiment trackers in `report_to`

    Args:
        accelerator: the `Accelerator`
    """
    accelerator: Any
    def __init__(self, accelerator) -> None:
        """Args:
            accelerator: the `Accelerator`
        """
    def on_train_begin(self, args, state, control, **kwargs: Any) -> None:
        """Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """
    def on_log(self, args, state, control, logs=None, **kwargs: Any) -> None:
        """Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            logs: values that are logged
            **kwargs: further keyword arguments, which are handed on
        """
    def on_train_end(self, args, state, control, **kwargs: Any) -> None:
        """Args:
            args: training arguments
            state: state of the training: steps, epochs, log
            control: flags that say what the training does next
            **kwargs: further keyword arguments, which are handed on
        """

def plot_log(log, figsize=(8, 3)):
    """Plot losses and evaluation metrics over the steps; return the figure

    Args:
        log: list of dicts, as `state.log_history`
        figsize: width and height in inches
    """
