"""A cache object of transformers, such as peft's prefix tuning makes, is read and filled in place"""
# Written by hflit.dev_stubs; do not edit
from .cache import Cache, CacheLayer
from typing import Any

__all__ = ['ForeignLayer', 'ForeignCache']

class ForeignLayer(CacheLayer):
    """One layer of another library's KV cache, with the attributes that masks read

    Args:
        cache: KV cache
        i: index
    """
    @property
    def keys(self) -> Any: ...
    @property
    def values(self) -> Any: ...
    cache: Any
    i: int
    def __init__(self, cache, i: int) -> None:
        """Args:
            cache: KV cache
            i: index
        """
    def get_seq_length(self): ...
    def dropped(self) -> int: ...

class ForeignCache(Cache):
    """Wrapper of another library's dynamic KV cache; TypeError for other objects

    Args:
        theirs: the cache of transformers
    """
    theirs: Any
    def __init__(self, theirs) -> None:
        """Args:
            theirs: the cache of transformers
        """
    @property
    def layers(self) -> list: ...
    def update(self, key_states, value_states, layer_idx: int, cache_kwargs=None):
        """Args:
            key_states: keys of the new tokens, `(batch, heads, tokens, head_dim)`
            value_states: values of the new tokens, `(batch, heads, tokens, head_dim)`
            layer_idx: index of the layer
            cache_kwargs: accepted, without effect
        """
    @property
    def batch_size(self) -> Any: ...
