"""Keys and values of earlier tokens as tensors of a fixed length, which a compiled function can take and return"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import Any
from typing_extensions import Self

__all__ = ['is_concrete', 'static_length', 'Cache', 'EncoderDecoderCache', 'init_cache', 'capacity', 'write_tokens', 'slice_update_with_grad', 'visible', 'CacheWriter']

def is_concrete(x) -> bool:
    """Whether a value is concrete: a number that can be inspected, not a tracer or symbolic tensor

    Args:
        x: array or tensor
    """

def static_length(x) -> None:
    """Number of tokens of `(batch, tokens, …)`; None where the shape is dynamic

    Args:
        x: array or tensor
    """

@dataclass
class Cache:
    """KV cache: keys and values of each layer, `(batch, max_len, heads, head_dim)`, `n` positions filled

    Args:
        k: keys, `(batch, heads, tokens, head_dim)`
        v: values, `(batch, heads, tokens, head_dim)`
        n: number of tokens filled: an int, or a tensor where there are keys
        cross: cross-attention cache, another `Cache`
    """
    k: tuple = ()
    """keys, `(batch, heads, tokens, head_dim)`"""
    v: tuple = ()
    """values, `(batch, heads, tokens, head_dim)`"""
    n: Any = 0
    """number of tokens filled: an int, or a tensor where there are keys"""
    cross: Any = None
    """cross-attention cache, another `Cache`"""
    @property
    def batch_size(self) -> Any: ...
    def get_seq_length(self, layer_idx: int = 0):
        """Number of tokens in the cache

        Args:
            layer_idx: index of the layer
        """
    def get_max_length(self, layer_idx: int = 0):
        """Capacity of the cache in tokens; -1 without any keys

        Args:
            layer_idx: index of the layer
        """
    def __len__(self) -> int: ...
    def __getitem__(self, i: int) -> tuple: ...
    def __iter__(self): ...
    def __repr__(self) -> str: ...
    def map_arrays(self, fn, n=None) -> Cache:
        """A cache with `fn` applied to each array, those of `cross` included

        Args:
            fn: function
            n: number of tokens
        """
    def reorder_cache(self, beam_idx):
        """Reorder the batch for beam search: row `i` becomes the old row `beam_idx[i]`

        Args:
            beam_idx: index of the old row for each row, `(batch,)`
        """
    def batch_select_indices(self, indices):
        """Select these rows of the batch, by index or boolean mask

        Args:
            indices: rows to keep, by index or as a boolean mask
        """
    def batch_repeat_interleave(self, repeats: int):
        """Repeat each row of the batch `repeats` times

        Args:
            repeats: how often each row is repeated
        """
    def crop(self, n: int) -> Cache:
        """Keep the first `n` tokens; a negative `n` drops the last `-n`

        Args:
            n: number of tokens to keep; negative: drop the last `-n`
        """
    def grow(self, length: int) -> Cache:
        """The same tokens with a capacity of at least `length`

        Args:
            length: number of tokens
        """
    def state(self) -> tuple:
        """The cache as nested tuples of tensors, for a compiled function to take and return"""
    @classmethod
    def from_state(cls, state) -> Self:
        """The cache from its `state`

        Args:
            state: values of the fields
        """

def EncoderDecoderCache(self_attention_cache=None, cross_attention_cache=None) -> Cache:
    """A self-attention cache with a cross-attention cache in `cross`

    Args:
        self_attention_cache: KV cache of the decoder's self-attention and of its cross-attention
        cross_attention_cache: KV cache of the decoder's self-attention and of its cross-attention
    """

def init_cache(config, batch_size: int, max_length: int, dtype=None) -> Cache:
    """An empty KV cache for `max_length` tokens

    Args:
        config: configuration of the model
        batch_size: number of rows in a batch
        max_length: capacity in tokens
        dtype: of keys and values; default: Keras' floatx
    """

def capacity(n: int, max_len=None) -> int:
    """Capacity for `n` tokens: `max_len` if it suffices, else 1.5 times `n`, rounded up to a multiple of 64

    Args:
        n: number of tokens
        max_len: tokens to allocate, or that fit in
    """

def write_tokens(store, new, n):
    """`store` with `new` written at position `n`; in place on PyTorch without gradients

    Args:
        store: `(batch, max_len, heads, head_dim)`
        new: `(batch, tokens, heads, head_dim)`
        n: first position to write to

    Returns:
        as `store`
    """

def slice_update_with_grad(store, at, new):
    """`slice_update` with a gradient, which TensorFlow's lacks

    Args:
        store: array that is written into
        at: position to write at
        new: values to write
    """

def visible(past, n, m, window=None) -> tuple:
    """Slice of the keys that the new tokens may attend to; all of them without a sliding window

    Args:
        past: number of tokens filled
        n: new tokens
        m: capacity
        window: sliding window in tokens

    Returns:
        first position, number of positions
    """

class CacheWriter:
    """Collects the cache updates of one forward pass: attention calls `update`, `to_cache` gives the new cache

    Args:
        cache: KV cache
        new: number of new tokens; None for cross-attention, whose keys are written all at once
    """
    fits: Any
    past: Any
    new: Any
    k: list
    v: list
    def __init__(self, cache, new=None) -> None:
        """Args:
            cache: KV cache
            new: number of new tokens; None for cross-attention, whose keys are written all at once
        """
    def update(self, k, v, layer_idx: int, window=None) -> tuple:
        """Write a layer's new keys and values, `(batch, tokens, heads, head_dim)`; returns all within `window`

        Args:
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
            layer_idx: index of the layer
            window: attend to so many tokens back
        """
    def to_cache(self, cross=None) -> Cache:
        """The cache after the forward pass

        Args:
            cross: make the cache of the cross-attention
        """
