"""How TensorFlow, JAX and PyTorch compile the steps of text generation: few input shapes, weights as arguments, a cache updated in place"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from typing import Any

__all__ = ['recorded_states', 'compiles_per_shape', 'bucket', 'cache_bucket', 'fit_columns', 'make_step', 'compile_fn', 'weight_values', 'variables_key', 'compiled_step']

def compiles_per_shape() -> bool:
    """Whether the backend compiles a program for each input shape"""

def bucket(n: int) -> int:
    """Round `n` up to the next of the sizes 32, 48, 64, 96, 128, …

    Args:
        n: number of tokens
    """

def cache_bucket(n: int) -> int:
    """Capacity of a cache for `n` tokens, at least 128 and bucketed where the backend compiles

    Args:
        n: number of tokens
    """

def fit_columns(x, size: int) -> np.ndarray:
    """`x` cut or padded to `size` columns; padding repeats the last column

    Args:
        x: array or tensor
        size: number of columns
    """

recorded_states: tuple

def make_step(model, **static: Any):
    """A step: from `(inputs, cache)` to the logits at the positions `at`, the cache and the requested outputs

    Args:
        model: the model
        **static: arguments that the compiled program is specialised for
    """

def compile_fn(model, fn):
    """`fn(inputs, cache)` compiled by the backend, with the weights as an additional first argument

    Args:
        model: the model
        fn: function
    """

def weight_values(model) -> list:
    """The values of a model's variables, for JAX; empty on other backends

    Args:
        model: the model
    """

def variables_key(model) -> list:
    """Identities and shapes of a model's variables, which its compiled steps depend on

    Args:
        model: the model
    """

def compiled_step(model, make=..., **static: Any):
    """The compiled step of a model for these static arguments, cached until variables or settings change

    Args:
        model: the model
        make: makes the function that is compiled, from the model and `static`
        **static: arguments that the compiled program is specialised for
    """
