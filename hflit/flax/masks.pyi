"""Builds the attention mask of a forward pass from static shapes and traced values"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['causal_mask', 'window_mask', 'packed_mask', 'custom_mask', 'padding_mask', 'make_mask']

def causal_mask(n: int, m: int, past):
    """Causal mask: a query attends to the keys up to its own position

    Args:
        n: queries
        m: keys
        past: keys before the first query

    Returns:
        `(n, m)`
    """

def window_mask(n: int, m: int, past, window: int, causal=True):
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

def custom_mask(mask, m: int):
    """A mask from the caller, of 3 or 4 dimensions, boolean or additive; keys beyond it, up to `m`, are masked

    Args:
        mask: attention mask
        m: mask of the caller
    """

def padding_mask(mask, m: int, n: int, cache=None):
    """Padding mask over all `m` keys from a mask over the tokens so far

    Args:
        mask: `(batch, tokens so far)`
        m: keys that queries attend to
        n: new tokens
        cache: the `CacheWriter` of a cache

    Returns:
        `(batch, 1, 1, m)`
    """

def make_mask(attention_mask, x, cache=None, causal=True, position_ids=None, window=None) -> tuple:
    """The attention mask of a forward pass, from padding mask, KV cache and positions

    Args:
        attention_mask: `(batch, tokens so far)`, 0 for padding; or a mask of 3 or 4 dimensions; or None
        x: embeddings of the new tokens, `(batch, n, hidden_size)`
        cache: the `CacheWriter` of a cache
        causal: a token does not attend to later ones
        position_ids: as the caller gave them; without cache and mask they separate packed sequences
        window: sliding window in tokens; None: full attention

    Returns:
        mask or None, and the `is_causal` flag of attention
    """
