"""Keys and values of earlier tokens, so that each new token costs one forward pass of one token"""
# Written by hflit.dev_stubs; do not edit
from typing import Any
from typing_extensions import Self
from hflit.pipelines.batching import windows

__all__ = ['capacity', 'CacheLayer', 'StaticLayer', 'SlidingLayer', 'raise_dropped', 'StaticSlidingLayer', 'Cache', 'refuse_offloading', 'DynamicCache', 'StaticCache', 'EncoderDecoderCache', 'for_both_caches', 'register_pytree', 'flatten_dynamic', 'unflatten_dynamic', 'unflatten_static']

def capacity(n: int, max_len=None) -> int:
    """Tokens to allocate when `n` are needed: `max_len` if known, else half as many again, rounded up to 64

    Args:
        n: number of tokens
        max_len: tokens to allocate, or that fit in
    """

class CacheLayer:
    """Keys and values of one layer: `n` tokens filled of the storage `k` and `v`, `(batch, heads, tokens, head_dim)`

    Args:
        expected_len: final number of tokens, if known, to allocate once
    """
    max_len: Any
    ring: bool
    expected_len: Any
    n: Any
    k: Any
    v: Any
    owned: bool
    def __init__(self, expected_len=None) -> None:
        """Args:
            expected_len: final number of tokens, if known, to allocate once
        """
    @property
    def keys(self) -> None: ...
    @property
    def values(self) -> None: ...
    def get_seq_length(self): ...
    def dropped(self) -> int: ...
    def reset(self) -> None: ...
    def update(self, k, v) -> tuple:
        """Add the keys and values of new tokens; returns those of all tokens, as views where that is safe

        Args:
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
        """
    def writable(self):
        """Whether this layer allocated the storage, in a mode that allows writing to it now"""
    def grow(self, n: int, size: int) -> None:
        """Move the first `n` tokens to storage of `size`

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
    """Keys and values in storage of a fixed length, of which `n`, a tensor, tokens are filled

    Args:
        max_len: tokens to allocate, or that fit in
    """
    def __init__(self, max_len: int) -> None:
        """Args:
            max_len: tokens to allocate, or that fit in
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
        """Write the keys and values of new tokens at their positions; returns the whole storage

        Args:
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
        """

class SlidingLayer(CacheLayer):
    """Keys and values of the last `window` tokens of one layer, of `n` so far; the first slot of the storage is for position `base`

    Args:
        window: attend to so many tokens back
        expected_len: final number of tokens, if known, to allocate once
    """
    window: int
    spare: Any
    base: Any
    first: Any
    def __init__(self, window: int, expected_len=None) -> None:
        """Args:
            window: attend to so many tokens back
            expected_len: final number of tokens, if known, to allocate once
        """
    def dropped(self): ...
    def visible(self, x) -> None:
        """The tokens that a next one sees, at most `window-1`

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
        """Add the keys and values of new tokens; returns those of the visible tokens and the new ones

        Args:
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
        """
    def crop(self, n: int) -> None:
        """Drop the last `-n` tokens; a positive `n` keeps the first `n`. RuntimeError where dropped tokens would be visible again

        Args:
            n: number of tokens to keep; of 0 or less, drop the last `-n`
        """

def raise_dropped(window: int, n: int, m: int):
    """Raise because a cache with a sliding window cannot be cropped so far

    Args:
        window: attend to so many tokens back
        n: number of tokens so far
        m: number of tokens to keep
    """

class StaticSlidingLayer(StaticLayer):
    """Keys and values of the last `max_len` tokens of one layer in a ring: position `p` is in slot `p % max_len`"""
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
    def update(self, k, v):
        """Write the keys and values of new tokens into the ring; returns the ring, and for several tokens the ring before and the new ones

        Args:
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
        """

class Cache:
    """Keys and values of each layer; attention calls `update`

    Args:
        layers: layers of the cache
    """
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
    def update(self, key_states, value_states, layer_idx: int, cache_kwargs=None):
        """Add new tokens' keys and values of a layer, `(batch, heads, tokens, head_dim)`; returns those of all tokens

        Args:
            key_states: keys of the new tokens, `(batch, heads, tokens, head_dim)`
            value_states: values of the new tokens, `(batch, heads, tokens, head_dim)`
            layer_idx: index of the layer
            cache_kwargs: accepted, without effect
        """
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
    def reset(self) -> None:
        """Drop all tokens"""
    def crop(self, tokens_to_remove: int) -> None:
        """Drop the last `-tokens_to_remove` tokens; a positive number is the length to keep

        Args:
            tokens_to_remove: drop the last `-tokens_to_remove` tokens; a positive number is the length to keep
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

def refuse_offloading(cache, offloading: bool) -> None:
    """Raise if offloading is asked for

    Args:
        cache: KV cache
        offloading: not supported; must be False
    """

class DynamicCache(Cache):
    """A KV cache that grows with the text; the default

    Args:
        ddp_cache_data: keys and values per layer to start with, as `to_legacy_cache` gives them
        config: of the model: its layers with a sliding window keep that many tokens; without it all layers keep all
        max_len: final number of tokens if known, to allocate only once
        offloading: not supported
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
            ddp_cache_data: keys and values per layer to start with, as `to_legacy_cache` gives them
            config: of the model: its layers with a sliding window keep that many tokens; without it all layers keep all
            max_len: final number of tokens if known, to allocate only once
            offloading: not supported
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
    """A KV cache of a fixed length, for `torch.compile`

    Args:
        config: configuration of the model
        max_cache_len: tokens a static cache has room for
        offloading: not supported; must be False
        **kw: further keyword arguments, which are handed on
    """
    def __init__(self, config, max_cache_len: int, offloading: bool = False, **kw: Any) -> None:
        """Args:
            config: configuration of the model
            max_cache_len: tokens a static cache has room for
            offloading: not supported; must be False
            **kw: further keyword arguments, which are handed on
        """

class EncoderDecoderCache(Cache):
    """Two KV caches: for the self-attention of a decoder and for its cross-attention to an encoder

    Args:
        self_attention_cache: KV cache of the decoder's self-attention and of its cross-attention
        cross_attention_cache: KV cache of the decoder's self-attention and of its cross-attention
    """
    cross_attention_cache: DynamicCache
    self_attention_cache: DynamicCache
    def __init__(self, self_attention_cache=None, cross_attention_cache=None) -> None:
        """Args:
            self_attention_cache: KV cache of the decoder's self-attention and of its cross-attention
            cross_attention_cache: KV cache of the decoder's self-attention and of its cross-attention
        """
    @property
    def layers(self) -> Any: ...
    def new_layer(self): ...

def for_both_caches(name: str):
    """The method `name`, called on the self-attention and the cross-attention cache

    Args:
        name: name of the method, function or package
    """

def register_pytree(cls, pack, unpack) -> None:
    """Register a class as a pytree of PyTorch: how it is flattened into tensors and rebuilt

    Args:
        cls: the class
        pack: function that gives the tensors and the rest
        unpack: function that makes the object of these
    """

def flatten_dynamic(self) -> tuple:
    """Keys and values of each layer; expected length, windows, and the number of tokens of layers with a window

    Args:
        self: the cache
    """

def unflatten_dynamic(xs, context):
    """The inverse of `flatten_dynamic`

    Args:
        xs: arrays
        context: what `flatten_dynamic` gives beside the arrays
    """

def unflatten_static(xs, kinds):
    """A `StaticCache` from keys, values and number of tokens of each layer; `kinds` says whether it is a ring, and its length

    Args:
        xs: arrays
        kinds: for each layer whether it is a ring, and its length
    """
