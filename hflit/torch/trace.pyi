"""`model.trace()` records and changes the outputs of modules by the names that all architectures share, with forward hooks"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from contextlib import contextmanager
from typing import Any
from collections.abc import Iterator

__all__ = ['named_parts', 'Traceable']

def named_parts(module, prefix='', seen=None) -> Iterator[Any]:
    """`(name, module)` of all modules below one, by hflit's names

    Args:
        module: the module
        prefix: name of the module that holds it
        seen: modules that were named already
    """

class Traceable:
    """Mixin of `PreTrainedModel`: traces"""
    def parts(self) -> dict:
        """The modules of the model by hflit's names, those of the base model without a prefix"""
    @contextmanager
    def trace(self, *names: Any, every_call=False) -> Iterator[Any]:
        """Record the outputs of modules by name in a `with` block, and change them; see [traces](../trace.ipynb)

        Args:
            *names: names or patterns of modules to record; default: all
            every_call: keep the outputs of every call, as when text is generated
        """
    def as_tensor(self, x, like=None):
        """An array as a tensor of the model's framework

        Args:
            x: array
            like: tensor whose type it takes; None: its own

        Returns:
            on the model's device
        """
    def without_gradients(self):
        """A block whose passes keep nothing for a backward pass"""
    def gradient_of(self, fn, x) -> np.ndarray:
        """Gradient of a function of an array, as an array of the same shape

        Args:
            fn: function from a tensor to a tensor, whose entries are added up
            x: array at which the gradient is taken
        """

def _hooks(trace, name: str, module) -> tuple:
    """Add the hooks of one module; returns their handles

    Args:
        trace: the trace that records
        name: name of a module
        module: the module
    """
