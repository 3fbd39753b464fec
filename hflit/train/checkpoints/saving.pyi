"""How a Trainer saves weights, optimizer, scheduler and random states atomically, deletes old checkpoints, and resumes bit-exactly"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from pathlib import Path
from .state_dicts import read_weights as read_weights, set_weights as set_weights
from typing import Any
from collections.abc import Iterator

__all__ = ['logger', 'checkpoint_pattern', 'metric_schedules', 'list_checkpoints', 'get_last_checkpoint', 'atomic_folder', 'error_reason', 'expired_checkpoints', 'remove_folder', 'remove_leftovers', 'CheckpointSaving']

logger: Any

checkpoint_pattern: Any

def list_checkpoints(folder) -> list:
    """List folders `checkpoint-<step>` in the order of their steps

    Args:
        folder: path of a folder
    """

def get_last_checkpoint(folder):
    """Path of the last checkpoint as a string; None if there is none

    Args:
        folder: path of a folder
    """

@contextmanager
def atomic_folder(folder) -> Iterator[Any]:
    """Context manager for a temporary folder that is renamed to `folder` on success and removed on error

    Args:
        folder: path of a folder
    """

def error_reason(e, folder) -> str:
    """Reason why `folder` could not be written, detecting a full disk behind PyTorch's own errors

    Args:
        e: the exception
        folder: path of a folder
    """

def expired_checkpoints(found, most, best=None) -> list:
    """Select checkpoints to delete so that `most` are left; never the best nor the last

    Args:
        found: checkpoint folders in order
        most: maximum number to keep; None for all
        best: folder of the best checkpoint
    """

def remove_folder(folder) -> None:
    """Delete a folder atomically: it is renamed first, so that a half-deleted folder never looks complete

    Args:
        folder: path of a folder
    """

def remove_leftovers(folder) -> None:
    """Delete folders that a killed process did not finish deleting

    Args:
        folder: path of a folder
    """

class CheckpointSaving:
    """Part of a [Trainer](trainer.ipynb) that saves checkpoints and resumes"""
    running_sums: tuple
    @property
    def run_dir(self) -> Any:
        """Folder of checkpoints: `output_dir`, or the trial's folder in it"""
    def save_model(self, output_dir=None, _internal_call=False) -> None:
        """Save a folder that `from_pretrained` loads: weights, config, tokenizer or processor, arguments

        Args:
            output_dir: folder for checkpoints
        """
    def save_state(self) -> None:
        """Write `trainer_state.json`, with the whole log, into `output_dir`"""
    def full_state_dict(self) -> dict | None:
        """Gather the full state dict on the CPU if the model is sharded, else None"""
    def write_model(self, model, folder, state=None) -> None:
        """Write the files of `save_model`

        Args:
            model: the model
            folder: path of a folder
            state: state of the optimizer, the model or the process, as a dict
        """
    def _training_state(self) -> dict:
        """Collect optimizer, scheduler and random states of a checkpoint, by file name"""
    def _save_checkpoint(self, model, trial=None):
        """Save the checkpoint of this step; scripts override it

        Args:
            model: the model
            trial: trial of the hyperparameter search
        """
    def save_checkpoint(self) -> Path:
        """Save `checkpoint-<step>` atomically, then delete checkpoints beyond `save_total_limit`"""
    def save_deepspeed_state(self, folder):
        """With DeepSpeed, save each process's optimizer state, and return the folder of these files

        Args:
            folder: path of a folder
        """
    def record_best_checkpoint(self, folder) -> None:
        """Record the folder as the best checkpoint, if the current step has the best metric

        Args:
            folder: path of a folder
        """
    def callback_states(self) -> dict:
        """Collect the states of the `ExportableState` callbacks, by class name"""
    def load_callback_states(self) -> None:
        """Restore the states of callbacks, with `restore_callback_states_from_checkpoint`"""
    def find_checkpoint(self, resume):
        """Find the checkpoint folder to resume from, or None

        Args:
            resume: checkpoint folder, or True for the last one
        """
    def load_training_state(self, folder):
        """Load optimizer, scheduler, loss scaler and random states

        Args:
            folder: path of a folder
        """
    def load_optimizer_state(self, state: dict) -> None:
        """Load the optimizer's state, which is by parameter name, or by position if transformers wrote it

        Args:
            state: state of the optimizer, the model or the process, as a dict
        """
    def load_process_state(self, folder, states) -> None:
        """Set random states and running loss sums of this process from those of all processes

        Args:
            folder: path of a folder
            states: states of all processes
        """
    def resume_without_optimizer(self, folder, lacking) -> None:
        """Resume from a checkpoint without optimizer state: a new optimizer, the scheduler advanced to its step

        Args:
            folder: path of a folder
            lacking: what the checkpoint does not have
        """

metric_schedules: tuple
