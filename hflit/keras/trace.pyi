"""`model.trace()` records and changes the outputs of layers by the names that all architectures share, by replacing their `call`"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from contextlib import contextmanager
from typing import Any
from collections.abc import Iterator

__all__ = ['named_parts', 'Traceable', 'uncompiled', 'seen_call', 'gradient_function']

def named_parts(layer, above=()) -> Iterator[Any]:
    """`(name, layer)` of all layers below one, by hflit's names

    Args:
        layer: module of the layer
        above: name of the module that holds it
    """

class Traceable:
    """Mixin of `PreTrainedModel`: traces"""
    def parts(self) -> dict:
        """The layers of the model by hflit's names, those of the base model without a prefix"""
    @contextmanager
    def trace(self, *names: Any, every_call=False) -> Iterator[Any]:
        """Record the outputs of layers by name in a `with` block, and change them; see [traces](../trace.ipynb)

        Args:
            *names: names or patterns of layers to record; default: all
            every_call: keep the outputs of every call, as when text is generated
        """
    def as_tensor(self, x, like=None):
        """An array as a tensor of Keras' backend

        Args:
            x: array
            like: tensor whose type it takes; None: its own
        """
    def without_gradients(self):
        """A block whose passes keep nothing for a backward pass"""
    def gradient_of(self, fn, x) -> np.ndarray:
        """Gradient of a function of an array, as an array of the same shape

        Args:
            fn: function from a tensor to a tensor, whose entries are added up
            x: array at which the gradient is taken
        """

@contextmanager
def uncompiled() -> Iterator[Any]:
    """A block in which the backend runs each operation by itself"""

def seen_call(trace, name: str, layer):
    """The `call` of a layer, which shows its input and output to a trace

    Args:
        trace: the trace that records
        name: name of a module
        layer: module of the layer
    """

def gradient_function(fn):
    """The gradient of a function from a tensor to a number, by the backend

    Args:
        fn: function
    """
