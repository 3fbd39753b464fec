"""The bias of attention scores for each head and bucket of distances, and its sum with the attention mask"""
# Written by hflit.dev_stubs; do not edit
from .layers import Block

__all__ = ['RelativePositionBias', 'add_mask', 'distance_scores']

class RelativePositionBias(Block):
    """Learned bias of attention scores for each head and bucket of distances"""
    def setup(self) -> None: ...
    def __call__(self, n: int, m: int, past):
        """The bias of all queries and keys

        Args:
            n: queries
            m: keys
            past: position of the first query, may be traced

        Returns:
            `(1, heads, n, m)`
        """

def add_mask(bias, mask):
    """The bias and a mask in one: where a boolean mask is false, the smallest number

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
