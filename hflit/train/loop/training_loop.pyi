"""How a Trainer sets up a run, iterates over epochs and steps with gradient accumulation, resumes from a checkpoint, and computes the final metrics"""
# Written by hflit.dev_stubs; do not edit
from .state import TrainerControl
from typing import Any
from collections.abc import Iterator

__all__ = ['logger', 'needs_metric', 'TrainingLoop']

logger: Any

def needs_metric(schedule) -> bool:
    """Whether a schedule's `step` must be told a metric, as that of PyTorch's `ReduceLROnPlateau`

    Args:
        schedule: the learning rate schedule
    """

class TrainingLoop:
    """How a [Trainer](trainer.ipynb) begins a training, iterates over epochs and steps, and ends it"""
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
        """Make a new model from the same seed, to get a new optimizer

        Args:
            trial: trial of the hyperparameter search
        """
    def _resume(self, folder=None) -> None:
        """Load the state of a checkpoint, or make a new one

        Args:
            folder: path of a folder
        """
    def _warn_of_changes(self, folder, changed: dict) -> None:
        """Say what is not as it was when the checkpoint was written

        Args:
            folder: path of a folder
        """
    def _steps(self) -> Iterator[Any]:
        """`(batches, num_items_in_batch)` of each step of this epoch, skipping those already done"""
    def get_batch_samples(self, epoch_iterator, num_batches: int, device=None) -> tuple:
        """The batches of a step, and the number of labels in them if the loss is divided by it

        Args:
            epoch_iterator: gives the batches of the epoch
            num_batches: number of batches of the step
            device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
        """
    def num_examples(self, dataloader) -> int:
        """Number of rows behind a data loader; where it does not say, batches times the batch size

        Args:
            dataloader: data loader
        """
    def _end_epoch(self) -> None:
        """Advance to the next epoch; stop after the last"""
    def _end(self):
        """Load the best model if requested, log and return the metrics of the whole training"""
    def floating_point_ops(self, inputs=None) -> float:
        """Floating-point operations of a batch, or of this training so far: six per token and weight

        Args:
            inputs: inputs of the model, as a dict of arrays
        """
    def store_flos(self) -> None:
        """Add this training's operations to those of the checkpoint that it resumed"""
