"""Builds the attention mask of a forward pass, or none where a causal flag is enough"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['causal_mask', 'window_mask', 'has_padding', 'packed_mask', 'custom_mask', 'padding_mask', 'needed_padding_mask', 'zero_padding', 'slot_mask', 'make_mask']

def causal_mask(n: int, m: int, past, device=None):
    """Causal mask: a query attends to the keys up to its own position

    Args:
        n: queries
        m: keys
        past: keys before the first query: an int, or a tensor with a static cache
        device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework

    Returns:
        `(n, m)`
    """

def window_mask(n: int, keys, past, window: int, causal=True):
    """Sliding-window mask: a query attends to the last `window` keys up to its own position

    Args:
        n: queries
        keys: positions of the keys, `(m,)`; negative where there is none
        past: position of the first query
        window: tokens that a query sees, itself included
        causal: False: a query sees `window` keys on each side

    Returns:
        `(n, m)`
    """

def has_padding(mask, n: int) -> bool:
    """Whether a padding mask masks anything; true also where a check would need a device sync

    Args:
        mask: `(batch, keys)`
        n: queries
    """

def packed_mask(position_ids):
    """Block-diagonal mask of packed sequences; a sequence ends where positions do not increase by one

    Args:
        position_ids: `(batch, tokens)`

    Returns:
        `(batch, 1, tokens, tokens)`, or None where each row is one sequence
    """

def custom_mask(mask):
    """A 3- or 4-dimensional mask as `(batch, heads or 1, query, key)`: boolean, or numbers added to the scores

    Args:
        mask: attention mask
    """

def padding_mask(mask, m: int, fixed: bool):
    """Padding mask `(batch, 1, 1, m)` from a mask over the tokens so far; `fixed`: padded to a static cache

    Args:
        mask: attention mask
        m: mask of the caller
        fixed: fixed number of tokens to extend the mask to
    """

def needed_padding_mask(mask, n: int, m: int, fixed: bool):
    """`padding_mask` for `n` queries, or None where it would hide nothing

    Args:
        mask: `(batch, tokens so far)`, or None
        n: queries
        m: keys
        fixed: keys are the slots of a static cache

    Returns:
        `(batch, 1, 1, m)`, or None
    """

def zero_padding(x, tokens):
    """`x` with zeros at padding

    Args:
        x: `(batch, tokens, …)`
        tokens: `(batch, tokens, 1)`, false or 0 at padding; None without padding
    """

def slot_mask(mask, keys, n: int, past, window: int):
    """Mask over the slots of a static cache with a sliding window; `keys` are their positions, in any order

    Args:
        mask: attention mask
        keys: positions of the keys
        n: number of tokens
        past: number of tokens in the cache
        window: attend to so many tokens back
    """

def make_mask(
    attention_mask,
    x,
    cache=None,
    causal=True,
    position_ids=None,
    past=None,
    window=None,
    layer_idx=0,
) -> tuple:
    """The attention mask of a forward pass, from padding mask, cache and positions

    Args:
        attention_mask: `(batch, tokens so far)`, 1: a token, 0: padding; or 3 or 4 dimensions; or None
        x: embeddings of the new tokens, `(batch, n, hidden_size)`
        cache: KV cache of earlier tokens
        causal: no token attends to later ones
        position_ids: from the caller; without cache and mask they separate packed sequences
        past: number of tokens in the cache, if known
        window: sliding window in tokens
        layer_idx: a layer of the attention type that the mask is for

    Returns:
        mask or None, and the `is_causal` flag of attention
    """
