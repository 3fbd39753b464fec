"""New tokens and fewer attention heads: what changes the shapes of a model's parameters, and its config with them"""
# Written by hflit.dev_stubs; do not edit
from ..pruning import Heads
from typing import Any
from collections.abc import Iterator

__all__ = ['Internals', 'pruned_array', 'resized_rows']

class Internals:
    """Mixin of `PreTrainedModel`: what changes the shapes of the parameters"""
    def attention_layers(self) -> dict:
        """The attention modules of a bound model by name, such as `layers.0.self_attn`, through all stages"""
    def prune_heads(self, heads_to_prune: dict) -> None:
        """Prune attention heads, and record it in the config so that loading prunes them again

        Args:
            heads_to_prune: number or name of a layer -> head numbers of the unpruned model
        """
    def _token_names(self) -> set:
        """Names of the parameters with one row for each token, beside the embeddings"""
    def resize_token_embeddings(
        self,
        new_num_tokens: int | None = None,
        pad_to_multiple_of: int | None = None,
        mean_resizing: bool = True,
    ):
        """Change the vocabulary size of the embeddings, the output layer and the config

        Args:
            new_num_tokens: new number of rows; None: unchanged
            pad_to_multiple_of: round the number up to a multiple of this, for tensor cores
            mean_resizing: new rows near the mean of the old ones

        Returns:
            the input embeddings
        """

def _parts(owner, prefix='') -> Iterator[Any]:
    """`(name, module)` of the attention layers of a stack, also in groups and stages of layers"""

def pruned_array(path, x, before: Heads, after: Heads):
    """The part of a kernel or bias that belongs to the remaining heads

    Args:
        path: of a parameter of an attention layer
        x: its value
        before: heads of the layer
        after: heads that remain
    """

def resized_rows(x, n: int, mean=True, std=0.02):
    """An embedding matrix or bias with rows removed or added at the end

    Args:
        x: `(rows, …)`
        n: new number of rows
        mean: new rows near the mean of the old ones; else normal with `std`
        std: standard deviation of new rows, with `mean=False`

    Returns:
        `(n, …)`
    """
