"""How the Trainer weights the losses of several batches or processes so that their summed gradient is that of one large batch"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import Any
from typing_extensions import Self

__all__ = ['is_causal', 'can_skip_logits', 'accepts_num_items', 'count_labels', 'LossWeights', 'LabelSmoother', 'LossComputation']

def is_causal(model) -> bool:
    """Whether a model is a causal language model, so that its loss shifts the labels by one

    Args:
        model: the model
    """

def can_skip_logits(model) -> bool:
    """Whether a model can compute [its loss without logits](../torch/losses.ipynb), with `loss_only=True`

    Args:
        model: the model
    """

def accepts_num_items(model) -> bool:
    """Whether a model's loss takes `num_items_in_batch`

    Args:
        model: the model
    """

def count_labels(batch, causal=False) -> int:
    """Number of labels of a batch that are not -100; number of rows if it has no labels

    Args:
        batch: dict of tensors
        causal: labels are shifted by one, so the first of each row does not count
    """

@dataclass
class LossWeights:
    """Weights of the losses of a step's batches under gradient accumulation

    Args:
        num_items: number of labels of the whole step, N, for losses that divide by it; else None
        weights: factors n/N of the batches' mean losses; sum: 1 (over all processes, their number)
    """
    num_items: Any
    """number of labels of the whole step, N, for losses that divide by it; else None"""
    weights: list
    """factors n/N of the batches' mean losses; sum: 1 (over all processes, their number)"""
    @classmethod
    def of(cls, batches, causal=False, counted=False, world=1, total=...) -> Self:
        """Compute the weights of the batches of a step

        Args:
            batches: batches, in order
            causal: labels are shifted by one
            counted: the loss divides by the number of labels itself
            world: number of processes
            total: function that sums the counts, over all processes if there are several
        """

@dataclass
class LabelSmoother:
    """Compute the cross-entropy with label smoothing: `epsilon` of each label is spread over all classes

    Args:
        epsilon: share of the probability that is spread over all classes
        ignore_index: label that does not count in the loss
    """
    epsilon: float = 0.1
    """share of the probability that is spread over all classes"""
    ignore_index: int = -100
    """label that does not count in the loss"""
    def __call__(self, model_output, labels, shift_labels=False, num_items_in_batch=None):
        """Args:
            model_output: what the model returned
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            shift_labels: labels that are already shifted: the token after each position, `(batch, tokens)`
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
        """

class LossComputation:
    """Computes the loss of a [Trainer](trainer.ipynb); override `compute_loss` to change it"""
    loss_is_scaled_for_ga: Any
    skip_logits: bool
    @property
    def _divides_by_num_items(self) -> Any:
        """Whether losses are divided by the number of labels of the whole step"""
    def _sum_of(self, counts, everywhere=True) -> int:
        """Sum of counts, over all processes if `everywhere`"""
    def _num_items(self, batches) -> int:
        """Number of labels of a step, over all processes where the loss is averaged over them

        Args:
            batches: batches, in order
        """
    def _loss_weights(self, batches, num_items=None) -> list:
        """Weights of the losses of a step's batches; with `num_items` 1, or 0 for those without labels

        Args:
            batches: batches, in order
        """
    def compute_loss(self, model, inputs, return_outputs=False, num_items_in_batch=None):
        """Compute the loss of a batch: the model's own, or that of `compute_loss_func` or label smoothing

        Args:
            model: the model
            inputs: batch: a dict of tensors
            return_outputs: return `(loss, outputs)`
            num_items_in_batch: number of labels of the whole step
        """
    def model_loss(self, outputs, inputs):
        """Return the loss in the model's outputs; ValueError if there is none

        Args:
            outputs: what the model returned
            inputs: inputs of the model, as a dict of arrays
        """
