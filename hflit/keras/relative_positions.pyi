"""The bias of attention scores for each head and bucket of distances, and its sum with the attention mask"""
# Written by hflit.dev_stubs; do not edit
from .layers import Block, normal
from typing import Any

__all__ = ['RelativePositionBias', 'add_mask', 'distance_scores']

class RelativePositionBias(Block):
    """Learned bias of attention scores for each head and bucket of distances

    Args:
        config: configuration of the model
    """
    size: tuple
    embeddings_initializer: normal
    furthest: Any
    buckets: Any
    embeddings: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def between(self, n, m, past):
        """The bias of all queries and keys

        Args:
            n: queries
            m: keys
            past: position of the first query

        Returns:
            `(1, heads, n, m)`
        """

def add_mask(bias, mask):
    """The bias and a mask in one: where a boolean mask is false, a number so small that the weight is 0

    Args:
        bias: add a bias
        mask: attention mask: boolean, or numbers added to the scores
    """

def distance_scores(x, rows):
    """Dot product of each vector with the rows of its distances, `rows[0,c]` for distance `tokens-c`

    Args:
        x: queries or keys, `(batch, tokens, heads, head_dim)`
        rows: keys or queries of distances, `(1, 2*tokens, heads, head_dim)`

    Returns:
        `(batch, heads, tokens, tokens)`
    """
