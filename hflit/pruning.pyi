"""Checks of head masks, the heads that remain in a layer after pruning, and the rows of the weights that belong to them; no framework"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from typing import NamedTuple

__all__ = ['heads_per_layer', 'head_mask_per_layer', 'Heads', 'pruned_in', 'heads_of', 'remaining_heads', 'stack_pruned_heads', 'attention_name', 'with_pruned_heads', 'remaining_places', 'remaining_rows', 'own_heads']

def heads_per_layer(config) -> list:
    """Number of attention heads in each layer; where stages have different numbers, through all stages

    Args:
        config: of the stack of layers
    """

def head_mask_per_layer(head_mask, config, name='head_mask'):
    """The head mask of each layer; ValueError for a mask of the wrong shape

    Args:
        head_mask: 1 to keep a head, 0 to mask it; or a list with one mask or None for each layer
        config: of the stack of layers
        name: name of the argument, for messages

    Returns:
        one entry for each layer, or None
    """

class Heads(NamedTuple):
    """The heads of an attention layer, by their numbers in the unpruned model"""
    ids: list
    """of query heads"""
    kv: list
    """of key and value heads"""
    dim: int
    """size of a head"""

def pruned_in(config, layer_idx: int, part='self_attn') -> set:
    """Heads that are pruned in one attention layer, by the config's `pruned_heads`

    Args:
        config: of the stack of layers
        layer_idx: index of the layer
        part: or `cross_attn`

    Returns:
        numbers of query heads
    """

def heads_of(config, layer_idx: int | None = None, part='self_attn') -> Heads:
    """Heads of an attention layer that remain after pruning

    Args:
        config: of the stack of layers
        layer_idx: index of the layer; None: no heads are pruned
        part: or `cross_attn`
    """

def remaining_heads(config, gone: set, layer='') -> Heads:
    """Heads that remain when some are gone; ValueError if none or half a group, or if a head is not there

    Args:
        config: of the stack of layers
        gone: numbers of the pruned query heads
        layer: for error messages
    """

def stack_pruned_heads(config, stack: str) -> dict:
    """The part of `pruned_heads` that concerns one stack, by layer numbers and names within the stack

    Args:
        config: of the model
        stack: `encoder` or `decoder`
    """

def attention_name(key, names) -> str:
    """The attention layer that a key of `heads_to_prune` means; ValueError with near matches

    Args:
        key: a layer's number, or the name of an attention layer or of its layer
        names: of all attention layers
    """

def with_pruned_heads(table, heads_to_prune, configs: dict) -> tuple:
    """Add heads to `pruned_heads`; ValueError for a layer or head that is not there, or none that is left

    Args:
        table: `pruned_heads` of the config so far, or None
        heads_to_prune: number or name of an attention layer -> numbers of heads
        configs: name of each attention layer -> config of its stack

    Returns:
        the new table; name -> heads that remain, for the layers that change
    """

def remaining_places(before: list, after: list) -> np.ndarray:
    """Places of the remaining heads among those that a layer has

    Args:
        before: numbers of the heads that a layer has
        after: numbers of those that remain
    """

def remaining_rows(before: Heads, after: Heads, layer: str) -> np.ndarray:
    """Indices of the rows of a projection (of `o_proj`: columns) that belong to the remaining heads

    Args:
        before: heads of the layer now
        after: heads that remain
        layer: name of the projection, such as `q_proj`
    """

def own_heads(x, ids: list, total: int, take):
    """The entries of a layer's own heads, of an array with an entry for each head of the unpruned layer

    Args:
        x: `(batch, heads or 1, …)`, or None
        ids: heads of this layer
        total: heads of the unpruned layer
        take: function `(x, ids)` that selects along dimension 1

    Returns:
        `(batch, heads of this layer or 1, …)`
    """
