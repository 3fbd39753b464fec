"""The difference of mean activations between two groups of texts, added to the hidden states while text is generated"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from contextlib import contextmanager
from typing import Any
from collections.abc import Iterator

__all__ = ['last_states', 'steering_vector', 'steer']

def last_states(model, inputs: dict, name: str) -> np.ndarray:
    """Output of a module at the last real token of each text

    Args:
        model: the model
        inputs: of the model
        name: of a module, such as `layers.5`

    Returns:
        `(batch, hidden_size)`
    """

def steering_vector(model, towards, away, name: str) -> np.ndarray:
    """Difference of a module's mean activations, over the last tokens of two groups of texts

    Args:
        model: the model
        towards: inputs of texts, a dict or a list of dicts
        away: those of the opposite
        name: of a module, such as `layers.5`

    Returns:
        `(hidden_size,)`
    """

@contextmanager
def steer(model, name: str, vector, scale: float = 1.0) -> Iterator[Any]:
    """In the block, add a vector to the output of a module, also while text is generated

    Args:
        model: the model
        name: of a module
        vector: `(hidden_size,)`
        scale: factor of the vector
    """
