"""The nearest tokens by the cosine of their embeddings, and a map of a neighbourhood"""
# Written by hflit.dev_stubs; do not edit
import numpy as np

__all__ = ['unit_embeddings', 'nearest_tokens', 'map_tokens']

def unit_embeddings(model) -> np.ndarray:
    """Input embeddings of all tokens, without their mean, of length 1

    Args:
        model: the model

    Returns:
        `(vocab_size, hidden_size)`
    """

def nearest_tokens(model, token: int, n: int = 10) -> tuple:
    """The tokens whose embeddings are nearest to that of one token

    Args:
        model: the model
        token: id
        n: number of neighbours

    Returns:
        token ids and cosines, nearest first
    """

def map_tokens(vectors) -> np.ndarray:
    """Coordinates of vectors along their first two principal components

    Args:
        vectors: `(tokens, hidden_size)`

    Returns:
        `(tokens, 2)`
    """
