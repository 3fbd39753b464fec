"""How the Trainer prepares a run, iterates over epochs and optimizer steps, resumes from a checkpoint, and computes the final metrics"""
# Written by hflit.dev_stubs; do not edit
from .state import TrainerControl
from typing import Any
from collections.abc import Iterator

__all__ = ['logger', 'needs_metric', 'TrainingLoop']

logger: Any

def needs_metric(schedule) -> bool:
    """Whether the `step` of a schedule takes a metric, as that of PyTorch's `ReduceLROnPlateau`

    Args:
        schedule: the learning rate schedule
    """

class TrainingLoop:
    """Prepares a training of a [Trainer](trainer.ipynb), runs epochs and steps, and computes the final metrics"""
    grad_norm: Any
    lr_scheduler: Any
    optimizer: Any
    state: Any
    control: TrainerControl
    def _begin(self, folder=None, trial=None) -> None:
        """Prepare everything before the first step; `folder` is a checkpoint to resume from

        Args:
            folder: path of a folder
            trial: trial of the hyperparameter search
        """
    def _new_model(self, trial=None) -> None:
        """Make a new model from the same seed; the optimizer is made again, too

        Args:
            trial: trial of the hyperparameter search
        """
    def _resume(self, folder=None) -> None:
        """Load the state of a checkpoint, or start with a new one

        Args:
            folder: path of a folder
        """
    def _warn_of_changes(self, folder, changed: dict) -> None:
        """Warn of arguments and files that have changed since the checkpoint was written

        Args:
            folder: path of a folder
        """
    def _steps(self) -> Iterator[Any]:
        """Yield `(batches, num_items_in_batch)` of each step of this epoch, without those already done"""
    def get_batch_samples(self, epoch_iterator, num_batches: int, device=None) -> tuple:
        """Return the batches of a step, and their number of labels if the loss is divided by it

        Args:
            epoch_iterator: gives the batches of the epoch
            num_batches: number of batches of the step
            device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
        """
    def num_examples(self, dataloader) -> int:
        """Number of rows of a data loader; if unknown, its batches times the batch size

        Args:
            dataloader: data loader
        """
    def _end_epoch(self) -> None:
        """Advance to the next epoch; stop the training after the last"""
    def _end(self):
        """Load the best model if requested; log and return the metrics of the whole training"""
    def floating_point_ops(self, inputs=None) -> float:
        """Estimate the floating-point operations of a batch, or of this training so far: six per token and weight

        Args:
            inputs: inputs of the model, as a dict of arrays
        """
    def store_flos(self) -> None:
        """Update `state.total_flos`, including the operations before the checkpoint was written"""
