"""The bias of attention scores for each head and bucket of distances, and its sum with the attention mask"""
# Written by hflit.dev_stubs; do not edit
from torch import nn
from typing import Any

__all__ = ['RelativePositionBias', 'add_mask', 'shifted', 'distance_scores', 'DistanceRows']

class RelativePositionBias(nn.Embedding):
    """Learned bias of attention scores for each head and bucket of distances

    Args:
        config: configuration of the model
    """
    buckets: Any
    furthest: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, n: int, m: int, past):
        """The bias of all queries and keys

        Args:
            n: queries
            m: keys
            past: position of the first query: an int, or a tensor with a static cache

        Returns:
            `(1, heads, n, m)`
        """

def add_mask(bias, mask):
    """The bias and a mask in one: where a boolean mask is false, half the smallest number

    Args:
        bias: add a bias
        mask: attention mask
    """

def shifted(s):
    """The scores of distances as scores of query and key: each row is shifted by one, which is a view

    Args:
        s: `(…, n, 2*n)`, contiguous in the last two dimensions: column `c` is for distance `n-c`

    Returns:
        `(…, n, n)`: row `i`, column `j` is for distance `i-j`
    """

def distance_scores(x, rows):
    """Dot product of each vector with the rows of its distances, `rows[:,c]` for distance `tokens-c`

    Args:
        x: queries or keys, `(batch, heads, tokens, head_dim)`
        rows: keys or queries of distances, `(heads, 2*tokens, head_dim)`

    Returns:
        `(batch, heads, tokens, tokens)`
    """

class DistanceRows:
    """The rows of a table of embeddings that distances read

    Args:
        rows: numpy array: the row of each distance from `-limit` to `limit`
    """
    rows: Any
    def __init__(self, rows) -> None:
        """Args:
            rows: numpy array: the row of each distance from `-limit` to `limit`
        """
    def __call__(self, n: int, device):
        """The rows of the distances `n` to `-n`

        Args:
            n: tokens
            device: of the result

        Returns:
            `(2*n+1,)`
        """
