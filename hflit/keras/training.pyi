"""Fine-tuning by Keras' own training loop, with the model's loss when `compile` gets none"""
# Written by hflit.dev_stubs; do not edit
from .datasets import DatasetMixin
from typing import Any

__all__ = ['positions', 'Training', 'loss_inputs', 'as_dict', 'wrap_method']

positions: tuple

class Training(DatasetMixin):
    """Mixin of `PreTrainedModel`: training with Keras' `compile` and `fit`"""
    @property
    def uses_model_loss(self) -> Any: ...
    loss: Any
    @property
    def label_names(self) -> list:
        """Names of the label arguments of `forward`"""
    def split_labels(self, data) -> tuple:
        """`(x, y, sample_weight)` of a batch; `x` has the labels for the model's own loss, and not otherwise

        Args:
            data: a batch, with or without labels
        """
    def without_cache(self, x) -> dict:
        """The inputs with `use_cache=False` where the model has that argument

        Args:
            x: input of the loss or of the training step
        """
    def train_step(self, *args: Any):
        """Args:
            *args: further positional arguments, which are handed on
        """
    def test_step(self, *args: Any):
        """Args:
            *args: further positional arguments, which are handed on
        """
    def predict_step(self, *args: Any):
        """Args:
            *args: further positional arguments, which are handed on
        """
    def match_labels(self, x, y, y_pred) -> tuple:
        """Labels and outputs in the same structure, for a Keras loss

        Args:
            x: input of the loss or of the training step
            y: labels
            y_pred: what the model returned
        """
    def compute_loss(self, x=None, y=None, y_pred=None, sample_weight=None, training=True):
        """The loss given to `compile`, or else the model's own loss, plus additional losses of layers

        Args:
            x: input of the loss or of the training step
            y: labels
            y_pred: what the model returned
            sample_weight: weight of each row
            training: training mode, with dropout
        """
    def compute_metrics(self, x, y, y_pred, sample_weight=None):
        """The metrics given to `compile`, of labels and outputs

        Args:
            x: input of the loss or of the training step
            y: labels
            y_pred: what the model returned
            sample_weight: weight of each row
        """
    def compile(self, optimizer='rmsprop', loss=None, **kw: Any) -> None:
        """Configure training as in Keras; without `loss`, or with a method of the model, its own loss is used

        Args:
            optimizer: the optimizer
            loss: scalar loss
            **kw: further keyword arguments, which are handed on
        """
    def compile_from_config(self, config) -> None:
        """Compile from a `.keras` file, ready to restore the optimiser state

        Args:
            config: configuration of the model
        """

def loss_inputs(out):
    """The outputs that a Keras loss or metric gets: the logits, one or a dict; of a base model hidden states

    Args:
        out: what the model returned
    """

def as_dict(x):
    """Convert a mapping, such as a tokenizer's output, to a dict of arrays

    Args:
        x: input of the loss or of the training step
    """

def wrap_method(name: str):
    """Wrap Keras' method of that name, so that `x` may be a tokenizer's output

    Args:
        name: name of the method, function or package
    """
