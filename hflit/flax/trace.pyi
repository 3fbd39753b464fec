"""`model.trace()` records and changes the outputs of modules by the names that all architectures share, by `flax.linen.intercept_methods`"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from contextlib import contextmanager
from typing import Any
from collections.abc import Iterator

__all__ = ['part_name', 'Traceable', 'interceptor']

def part_name(path: tuple) -> str:
    """Name of the module at a path in the tree of parameters, such as `layers.0.mlp`

    Args:
        path: path of the module, as a tuple
    """

class Traceable:
    """Mixin of `PreTrainedModel`: traces"""
    def parts(self) -> list:
        """Names of the modules that have parameters, or contain some that do"""
    @contextmanager
    def trace(self, *names: Any, every_call=False) -> Iterator[Any]:
        """Record the outputs of modules by name in a `with` block, and change them; see [traces](../trace.ipynb)

        Args:
            *names: names or patterns of modules to record; default: all
            every_call: keep the outputs of every call, as when text is generated
        """
    def as_tensor(self, x, like=None):
        """An array as one of JAX

        Args:
            x: array
            like: array whose type it takes; None: its own
        """
    def without_gradients(self):
        """A block whose passes keep nothing for a backward pass: in JAX none does"""
    def gradient_of(self, fn, x) -> np.ndarray:
        """Gradient of a function of an array, as an array of the same shape

        Args:
            fn: function from an array to an array, whose entries are added up
            x: array at which the gradient is taken
        """

def interceptor(trace, names: set):
    """A function for `nn.intercept_methods` that shows each call of a named module to the trace

    Args:
        trace: the trace that records
        names: names
    """
