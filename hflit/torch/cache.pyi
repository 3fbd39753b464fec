"""Keys and values of earlier tokens, kept so that each new token costs a forward pass of one token: `DynamicCache`, `StaticCache`, sliding windows, offloading"""
# Written by hflit.dev_stubs; do not edit
from typing import Any
from typing_extensions import Self

__all__ = ['capacity', 'CacheLayer', 'StaticLayer', 'SlidingLayer', 'raise_dropped', 'StaticSlidingLayer', 'Cache', 'DynamicCache', 'StaticCache', 'EncoderDecoderCache', 'for_both_caches', 'register_pytree', 'flatten_dynamic', 'unflatten_dynamic', 'unflatten_static']

def capacity(n: int, max_len=None) -> int:
    """Tokens to allocate when `n` are needed: `max_len` if known, else about 1.5 `n`, a multiple of 64

    Args:
        n: number of tokens
        max_len: tokens to allocate, or that fit in
    """

class CacheLayer:
    """KV cache of one layer: `n` tokens in the storage `k` and `v`, `(batch, heads, tokens, head_dim)`

    Args:
        expected_len: final number of tokens, if known
    """
    max_len: Any
    ring: bool
    owned: bool
    v: Any
    k: Any
    n: Any
    expected_len: Any
    def __init__(self, expected_len=None) -> None:
        """Args:
            expected_len: final number of tokens, if known
        """
    @property
    def keys(self) -> None: ...
    @property
    def values(self) -> None: ...
    def get_seq_length(self): ...
    def dropped(self) -> int: ...
    def keep_past(self, n: int):
        """Args:
            n: number of tokens
        """
    def reset(self) -> None: ...
    def update(self, k, v) -> tuple:
        """Add keys and values of new tokens; returns those of all tokens, as views where that is safe

        Args:
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
        """
    def writable(self):
        """Whether this layer allocated the storage, and may write to it in the current inference mode"""
    def grow(self, n: int, size: int) -> None:
        """Move the first `n` tokens to new storage of `size` tokens

        Args:
            n: number of tokens
            size: number of tokens
        """
    def select(self, idx) -> None:
        """Select the rows `idx` of the batch, in this order

        Args:
            idx: rows to keep, by index
        """
    def repeat(self, n: int) -> None:
        """Repeat each row of the batch `n` times

        Args:
            n: how often each row is repeated
        """
    def crop(self, n: int) -> None:
        """Drop the last `-n` tokens; a positive `n` keeps the first `n`

        Args:
            n: number of tokens to keep; of 0 or less, drop the last `-n`
        """

class StaticLayer(CacheLayer):
    """Static KV cache of one layer: storage of a fixed length, of which `n` tokens (a tensor) are filled

    Args:
        max_len: tokens
    """
    def __init__(self, max_len: int) -> None:
        """Args:
            max_len: tokens
        """
    @property
    def keys(self) -> Any: ...
    @property
    def values(self) -> Any: ...
    def get_seq_length(self): ...
    def reset(self) -> None: ...
    def crop(self, n: int) -> None:
        """Args:
            n: number of tokens to keep; of 0 or less, drop the last `-n`
        """
    def allocate(self, k, v) -> None:
        """Args:
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
        """
    def update(self, k, v) -> tuple:
        """Write keys and values of new tokens at their positions; returns the whole storage

        Args:
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
        """

class SlidingLayer(CacheLayer):
    """Dynamic KV cache of one layer with a sliding window; the first slot of the storage is position `base`

    Args:
        window: tokens that a query sees, itself included
        expected_len: final number of tokens, if known
    """
    first: Any
    base: Any
    past: int
    spare: Any
    window: int
    def __init__(self, window: int, expected_len=None) -> None:
        """Args:
            window: tokens that a query sees, itself included
            expected_len: final number of tokens, if known
        """
    def keep_past(self, n: int) -> None:
        """Args:
            n: number of tokens
        """
    def dropped(self): ...
    def visible(self, x) -> None:
        """The part of `x` that the next token sees, at most `window-1` tokens

        Args:
            x: array or tensor
        """
    @property
    def keys(self) -> Any: ...
    @property
    def values(self) -> Any: ...
    def reset(self) -> None: ...
    def move(self, a: int, b: int, size: int) -> None:
        """Move tokens to fresh storage

        Args:
            a: positions of the tokens to keep, `b` exclusive
            b: positions of the tokens to keep, `b` exclusive
            size: tokens to allocate
        """
    def update(self, k, v) -> tuple:
        """Add keys and values of new tokens; returns those of the visible tokens and the new ones

        Args:
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
        """
    def crop(self, n: int) -> None:
        """Drop the last `-n` tokens, or keep the first `n`; RuntimeError where the window has dropped too many

        Args:
            n: number of tokens to keep; of 0 or less, drop the last `-n`
        """

def raise_dropped(window: int, n: int, m: int):
    """RuntimeError: a cache with a sliding window of `window`, `n` tokens so far, cannot be cropped to `m`

    Args:
        window: attend to so many tokens back
        n: number of tokens so far
        m: number of tokens to keep
    """

class StaticSlidingLayer(StaticLayer):
    """Static KV cache of one layer with a sliding window, a ring: position `p` is in slot `p % max_len`"""
    ring: bool
    top: int
    def key_positions(self, m: int, device):
        """Positions of the keys that `update` of `m` tokens returns, negative where a slot is empty

        Args:
            m: number of new tokens
            device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
        """
    def reset(self) -> None: ...
    def crop(self, n: int) -> None:
        """Args:
            n: number of tokens to keep; of 0 or less, drop the last `-n`
        """
    def keep_past(self, n: int):
        """Args:
            n: number of tokens
        """
    def update(self, k, v):
        """Write new keys and values into the ring; returns the ring, or the old ring and several new tokens

        Args:
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
        """

class Cache:
    """Base class of KV caches: keys and values of each layer; attention calls `update`

    Args:
        layers: layers of the cache
    """
    offloading: bool
    past: int
    @property
    def batch_size(self) -> Any: ...
    @property
    def is_compileable(self) -> Any: ...
    layers: list
    def __init__(self, layers=()) -> None:
        """Args:
            layers: layers of the cache
        """
    def new_layer(self) -> CacheLayer: ...
    def get_seq_length(self, layer_idx: int = 0):
        """Args:
            layer_idx: index of the layer
        """
    def get_max_length(self, layer_idx=None):
        """Args:
            layer_idx: index of the layer
        """
    def __len__(self) -> int: ...
    def __iter__(self): ...
    def __getitem__(self, i: int) -> tuple:
        """Args:
            i: index
        """
    def __repr__(self) -> str: ...
    def update(self, key_states, value_states, layer_idx: int, cache_kwargs=None):
        """Add keys and values of new tokens to a layer

        Args:
            key_states: of new tokens, `(batch, heads, tokens, head_dim)`
            value_states: values of the new tokens, `(batch, heads, tokens, head_dim)`
            layer_idx: index of the layer
            cache_kwargs: accepted as in transformers, without effect

        Returns:
            keys and values to attend to
        """
    def room(self, layer_idx: int) -> None:
        """The layer of the cache if its storage has room for a new token, which may be written in place; else None

        Args:
            layer_idx: index of the layer
        """
    def reset(self) -> None:
        """Empty the cache"""
    def crop(self, tokens_to_remove: int) -> None:
        """Drop the last `-tokens_to_remove` tokens; a positive number is the length to keep

        Args:
            tokens_to_remove: drop the last `-tokens_to_remove` tokens; a positive number is the length to keep
        """
    def keep_past(self, n: int) -> None:
        """Keep `n` tokens more than the windows need, so that `crop` can drop as many; ValueError if it cannot

        Args:
            n: number of tokens
        """
    def reorder_cache(self, beam_idx) -> None:
        """Reorder the batch for beam search: row `i` becomes the old row `beam_idx[i]`

        Args:
            beam_idx: index of the old row for each row, `(batch,)`
        """
    def batch_select_indices(self, indices) -> None:
        """Select these rows of the batch, by index or boolean mask

        Args:
            indices: rows to keep, by index or as a boolean mask
        """
    def batch_repeat_interleave(self, repeats: int) -> None:
        """Repeat each row of the batch `repeats` times

        Args:
            repeats: how often each row is repeated
        """

class DynamicCache(Cache):
    """KV cache that grows with the text; the default

    Args:
        ddp_cache_data: keys and values of each layer to start with, as from `to_legacy_cache`
        config: the model's; None: no layer has a sliding window
        max_len: final number of tokens if known, to allocate once
        offloading: keep keys and values in the memory of the CPU
        **kw: further keyword arguments, which are handed on
    """
    windows: Any
    expected_len: Any
    def __init__(
        self,
        ddp_cache_data=None,
        config=None,
        max_len=None,
        offloading: bool = False,
        **kw: Any,
    ) -> None:
        """Args:
            ddp_cache_data: keys and values of each layer to start with, as from `to_legacy_cache`
            config: the model's; None: no layer has a sliding window
            max_len: final number of tokens if known, to allocate once
            offloading: keep keys and values in the memory of the CPU
            **kw: further keyword arguments, which are handed on
        """
    def new_layer(self): ...
    def to_legacy_cache(self) -> tuple: ...
    @classmethod
    def from_legacy_cache(cls, past_key_values=None) -> Self:
        """Args:
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
        """

class StaticCache(Cache):
    """KV cache of a fixed length, for `torch.compile`

    Args:
        config: the model's
        max_cache_len: tokens, prompt included
        offloading: keep keys and values in the memory of the CPU
        **kw: further keyword arguments, which are handed on
    """
    def __init__(self, config, max_cache_len: int, offloading: bool = False, **kw: Any) -> None:
        """Args:
            config: the model's
            max_cache_len: tokens, prompt included
            offloading: keep keys and values in the memory of the CPU
            **kw: further keyword arguments, which are handed on
        """

class EncoderDecoderCache(Cache):
    """KV caches of a decoder with an encoder: one for self-attention, one for cross-attention

    Args:
        self_attention_cache: KV cache of the decoder's self-attention and of its cross-attention
        cross_attention_cache: KV cache of the decoder's self-attention and of its cross-attention
    """
    @property
    def offloading(self) -> Any: ...
    is_updated: dict
    cross_attention_cache: DynamicCache
    self_attention_cache: DynamicCache
    def __init__(self, self_attention_cache=None, cross_attention_cache=None) -> None:
        """Args:
            self_attention_cache: KV cache of the decoder's self-attention and of its cross-attention
            cross_attention_cache: KV cache of the decoder's self-attention and of its cross-attention
        """
    @property
    def layers(self) -> Any: ...
    def update(self, key_states, value_states, layer_idx: int, cache_kwargs=None):
        """Args:
            key_states: keys of the new tokens, `(batch, heads, tokens, head_dim)`
            value_states: values of the new tokens, `(batch, heads, tokens, head_dim)`
            layer_idx: index of the layer
            cache_kwargs: accepted, without effect
        """
    def room(self, layer_idx: int):
        """Args:
            layer_idx: index of the layer
        """
    def update_cross(self, key_states, value_states, layer_idx: int):
        """Store the keys and values of the encoder's states, once for each layer

        Args:
            key_states: keys of the new tokens, `(batch, heads, tokens, head_dim)`
            value_states: values of the new tokens, `(batch, heads, tokens, head_dim)`
            layer_idx: index of the layer
        """
    def keep_past(self, n: int) -> None:
        """Args:
            n: number of tokens
        """
    def reset(self) -> None:
        """Empty both caches"""

def for_both_caches(name: str):
    """A method that calls the method `name` of the self-attention and of the cross-attention cache

    Args:
        name: name of the method, function or package
    """

def register_pytree(cls, pack, unpack) -> None:
    """Register a class as a PyTorch pytree, by functions that flatten it into tensors and rebuild it

    Args:
        cls: the class
        pack: function that gives the tensors and the rest
        unpack: function that makes the object of these
    """

def flatten_dynamic(self) -> tuple:
    """Flatten a `DynamicCache`: keys and values; expected length, windows, tokens of layers that dropped some

    Args:
        self: the cache
    """

def unflatten_dynamic(xs, context):
    """Rebuild a `DynamicCache`, the inverse of `flatten_dynamic`

    Args:
        xs: arrays
        context: what `flatten_dynamic` gives beside the arrays
    """

def unflatten_static(xs, kinds):
    """Rebuild a `StaticCache` from keys, values and token number per layer; `kinds` are `(ring, max_len)`

    Args:
        xs: arrays
        kinds: for each layer whether it is a ring, and its length
    """
