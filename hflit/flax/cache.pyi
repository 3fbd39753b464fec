"""Keys and values of earlier tokens in JAX arrays of a fixed length; every update returns a new cache"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import Any

__all__ = ['capacity', 'is_concrete', 'Cache', 'init_cache', 'CacheWriter', 'write_tokens', 'EncoderDecoderCache', 'for_self_attention', 'for_both_caches', 'EncoderDecoderCacheWriter']

def capacity(n: int, max_len=None) -> int:
    """Capacity for `n` tokens: `max_len` if it suffices, else 1.5 times `n`, up to a multiple of 64

    Args:
        n: number of tokens
        max_len: tokens to allocate, or that fit in
    """

def is_concrete(*xs: Any) -> bool:
    """Whether all values are concrete, none a JAX tracer

    Args:
        *xs: arrays
    """

@dataclass
class Cache:
    """KV cache: keys and values of each layer in an immutable pytree; every method returns a new cache

    Args:
        k: keys of each layer, `(batch, max_len, heads, head_dim)`
        v: values, as `k`
        n: number of tokens filled
        empty: static: holds no tokens, so a prefill attends to the new tokens only
    """
    k: tuple
    """keys of each layer, `(batch, max_len, heads, head_dim)`"""
    v: tuple
    """values, as `k`"""
    n: Any = 0
    """number of tokens filled"""
    empty: bool = False
    """static: holds no tokens, so a prefill attends to the new tokens only"""
    @property
    def batch_size(self) -> Any: ...
    def get_seq_length(self, layer_idx: int = 0):
        """Number of tokens in the cache

        Args:
            layer_idx: index of the layer
        """
    def get_max_length(self, layer_idx: int = 0):
        """Capacity of the cache in tokens

        Args:
            layer_idx: index of the layer
        """
    def __len__(self) -> int: ...
    def __getitem__(self, i: int) -> tuple: ...
    def __iter__(self): ...
    def __repr__(self) -> str: ...
    def grow(self, length: int) -> Cache:
        """The same tokens with a capacity of at least `length`

        Args:
            length: new capacity in tokens
        """
    def crop(self, tokens_to_remove: int) -> Cache:
        """Without the last `-tokens_to_remove` tokens; a positive number is the length to keep

        Args:
            tokens_to_remove: drop the last `-tokens_to_remove` tokens; a positive number is the length to keep
        """
    def reset(self) -> Cache:
        """The same arrays, marked as empty"""
    def with_length(self, n) -> Cache:
        """The same arrays with `n` tokens filled

        Args:
            n: number of tokens, may be traced
        """
    def batch_select_indices(self, indices) -> Cache:
        """Select these rows of the batch, by index or boolean mask

        Args:
            indices: rows to keep, by index or as a boolean mask
        """
    def reorder_cache(self, beam_idx) -> Cache:
        """Reorder the batch for beam search: row `i` becomes the old row `beam_idx[i]`

        Args:
            beam_idx: index of the old row for each row, `(batch,)`
        """
    def batch_repeat_interleave(self, repeats: int) -> Cache:
        """Repeat each row of the batch `repeats` times

        Args:
            repeats: how often each row is repeated
        """

def init_cache(config, batch_size: int, max_length: int, dtype=...) -> Cache:
    """An empty KV cache for `max_length` tokens, of the decoder where the config has two stacks

    Args:
        config: configuration of the model
        batch_size: number of rows in a batch
        max_length: capacity in tokens
        dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
    """

class CacheWriter:
    """Collects the cache updates of one forward pass over `m` new tokens

    Args:
        cache: KV cache
        m: number of new tokens
    """
    def __init__(self, cache, m: int) -> None:
        """Args:
            cache: KV cache
            m: number of new tokens
        """
    @property
    def num_keys(self) -> Any:
        """Number of keys that a query attends to"""
    def require(self, ok, message: str) -> None:
        """Raise if `ok` is false; if it is traced, make all new values NaN at run time

        Args:
            ok: the condition
            message: text of the message
        """
    def visible(self, window=None) -> tuple:
        """Slice of the keys that the new tokens may attend to; all of them without a sliding window

        Args:
            window: attend to so many tokens back

        Returns:
            first position, number of positions
        """
    def update(self, k, v, layer_idx: int, window=None) -> tuple:
        """Write a layer's keys and values, `(batch, m, heads, head_dim)`; returns those of all within `window`

        Args:
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
            layer_idx: index of the layer
            window: attend to so many tokens back
        """
    def to_cache(self) -> Cache:
        """The cache after the forward pass"""

def write_tokens(all, new, n):
    """`all` with `new` written at position `n`

    Args:
        all: `(batch, max_len, heads, head_dim)`
        new: `(batch, m, heads, head_dim)`
        n: first position to write to
    """

def _map_arrays(cache, fn, **kw: Any):
    """Args:
        cache: KV cache
        fn: function
        **kw: further keyword arguments, which are handed on
    """

@dataclass
class EncoderDecoderCache:
    """KV caches of a decoder with an encoder: one for self-attention, one for cross-attention

    Args:
        self_attention_cache: of the target
        cross_attention_cache: of the source; None: not yet computed
    """
    self_attention_cache: Cache
    """of the target"""
    cross_attention_cache: Cache | None = None
    """of the source; None: not yet computed"""
    @property
    def n(self) -> Any: ...
    @property
    def empty(self) -> Any: ...
    @property
    def batch_size(self) -> Any: ...
    def get_seq_length(self, layer_idx: int = 0):
        """Number of target tokens in the cache

        Args:
            layer_idx: index of the layer
        """
    def get_max_length(self, layer_idx: int = 0):
        """Capacity in target tokens

        Args:
            layer_idx: index of the layer
        """
    def __len__(self) -> int: ...
    def __getitem__(self, i: int): ...
    def __iter__(self): ...
    def __repr__(self): ...
    def reset(self) -> EncoderDecoderCache:
        """The same arrays for the target, marked as empty; without keys and values of the source"""
    def fit_source(self, length: int) -> EncoderDecoderCache:
        """Pad or cut the cross-attention cache on the right; what is added has to be masked

        Args:
            length: tokens of the source, padding included
        """

def for_self_attention(name: str):
    """A method that calls the method `name` of the self-attention cache

    Args:
        name: name of the method
    """

def for_both_caches(name: str):
    """A method that calls the method `name` of the self-attention and of the cross-attention cache

    Args:
        name: name of the method
    """

class EncoderDecoderCacheWriter(CacheWriter):
    """Collects the updates of both caches of a decoder in one forward pass over `m` new tokens

    Args:
        cache: KV cache
        m: number of new tokens
    """
    def __init__(self, cache, m: int) -> None:
        """Args:
            cache: KV cache
            m: number of new tokens
        """
    def cross_states(self, layer_idx: int):
        """Keys and values of the source that an earlier pass has computed, or None

        Args:
            layer_idx: index of the layer
        """
    def update_cross(self, k, v, layer_idx: int) -> tuple:
        """Keep a layer's keys and values of the source, `(batch, source tokens, heads, head_dim)`

        Args:
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
            layer_idx: index of the layer
        """
    def to_cache(self) -> EncoderDecoderCache:
        """Both caches after the forward pass"""
