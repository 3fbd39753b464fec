"""Builds the attention mask of a forward pass, in a form that can be compiled"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['causal_mask', 'window_mask', 'packed_mask', 'is_floating', 'custom_mask', 'padding_mask', 'make_mask']

def causal_mask(n, m, past):
    """Causal mask: a query attends to the keys up to its own position

    Args:
        n: queries
        m: keys
        past: keys before the first query

    Returns:
        `(n, m)`
    """

def window_mask(n, m, past, window: int, causal=True):
    """Sliding-window mask: a query attends to the last `window` keys up to its own position

    Args:
        n: queries
        m: keys
        past: keys before the first query
        window: number of keys that a query attends to, its own included
        causal: False: `window` keys on either side

    Returns:
        `(n, m)`
    """

def packed_mask(position_ids):
    """Block-diagonal mask of packed sequences; a sequence ends where the positions do not increase by one

    Args:
        position_ids: `(batch, tokens)`

    Returns:
        `(batch, 1, tokens, tokens)`
    """

def is_floating(x) -> bool:
    """Whether a tensor has a floating dtype

    Args:
        x: array or tensor
    """

def custom_mask(mask):
    """A caller's mask of 3 or 4 dimensions as `(batch, heads or 1, queries, keys)`: boolean, or added

    Args:
        mask: attention mask
    """

def padding_mask(mask, m, fixed: bool):
    """Padding mask `(batch, 1, 1, m)` from a mask over the tokens so far, padded to `m` keys if `fixed`

    Args:
        mask: attention mask
        m: mask of the caller
        fixed: fixed number of tokens to extend the mask to
    """

def make_mask(attention_mask, x, cache=None, causal=True, position_ids=None, window=None) -> tuple:
    """The attention mask of a forward pass, from padding mask, KV cache and positions

    Args:
        attention_mask: `(batch, tokens so far)`, 1: a token, 0: padding; or of 3 or 4 dimensions; or None
        x: embeddings of the new tokens, `(batch, n, hidden_size)`
        cache: KV cache of earlier tokens
        causal: a token does not attend to later ones
        position_ids: as the caller gave them; without cache and mask they separate packed sequences
        window: sliding window in tokens; None: full attention

    Returns:
        mask or None, and the `is_causal` flag of attention
    """
