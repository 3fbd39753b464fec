"""What all layers of one forward pass share: attention mask, positions, rotary tables, KV cache and recorded states"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from ..forward import OutputRecorder
from typing import Any
from typing_extensions import Self
from functools import cache

__all__ = ['Context', 'traceable', 'to_device', 'usable_cache', 'make_context']

@dataclass
class Context(OutputRecorder):
    """What all layers of one forward pass share

    Args:
        mask: boolean, true where a query may attend, or added to the scores; `(batch, 1, queries, keys)`
        causal: without a mask: a query does not attend to later keys
        masks: masks of attention types other than full attention, by type; as `mask`
        positions: of the new tokens, `(batch, tokens)` or one row for all
        rope: cosines and signed sines, `(batch, 1, tokens, head_dim)`
        cache: KV cache of earlier tokens
        encoder: hidden states of an encoder for cross-attention, `(batch, keys, hidden_size)`
        encoder_mask: attention mask over those, as `mask`
        head_mask: per layer, 1 to keep a head: `(layers, heads)`, or with batch, queries and keys
        eager: eager attention instead of a fused kernel
        hidden_states: lists to record in, if the caller asked for them
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
        cross_attentions: weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`
    """
    mask: Any = None
    """boolean, true where a query may attend, or added to the scores; `(batch, 1, queries, keys)`"""
    causal: bool = False
    """without a mask: a query does not attend to later keys"""
    masks: dict | None = None
    """masks of attention types other than full attention, by type; as `mask`"""
    positions: Any = None
    """of the new tokens, `(batch, tokens)` or one row for all"""
    rope: tuple | None = None
    """cosines and signed sines, `(batch, 1, tokens, head_dim)`"""
    cache: Any = None
    """KV cache of earlier tokens"""
    encoder: Any = None
    """hidden states of an encoder for cross-attention, `(batch, keys, hidden_size)`"""
    encoder_mask: Any = None
    """attention mask over those, as `mask`"""
    head_mask: Any = None
    """per layer, 1 to keep a head: `(layers, heads)`, or with batch, queries and keys"""
    eager: bool = False
    """eager attention instead of a fused kernel"""
    hidden_states: list | None = None
    """lists to record in, if the caller asked for them"""
    attentions: list | None = None
    """attention weights of each layer, `(batch, heads, queries, keys)`"""
    cross_attentions: list | None = None
    """weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`"""
    def filled_cache(self): ...
    def finish(self, model, x, return_dict=None, *args: Any, **fields: Any):
        """Args:
            model: the model
            x: last hidden state, `(batch, tokens, hidden_size)`
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            *args: further positional arguments, which are handed on
            **fields: further fields of the output
        """
    def to(self, device, **kw: Any):
        """A copy with its tensors on `device`; recorded states and cache stay shared

        Args:
            device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
            **kw: further keyword arguments, which are handed on
        """
    def to(self, device, non_blocking=False) -> Self:
        """The context with its tensors on `device`; itself if they are there already

        Args:
            device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
            non_blocking: copy without waiting
        """

def traceable(out, return_dict):
    """`out`, and while `torch.jit.trace` records a call, a dict or a tuple of its tensors, without the KV cache

    Args:
        out: of a model
        return_dict: what the caller asked for; a head asks its base model for True
    """

def to_device(v, device, **kw: Any):
    """A tensor, or a list, tuple or dict of them, on another device

    Args:
        v: the value
        device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
        **kw: further keyword arguments, which are handed on
    """

def usable_cache(model, x, cache, use_cache):
    """The cache of a forward pass: the caller's, a new one, or none under gradient checkpointing, which would fill it twice

    Args:
        model: the model
        x: array or tensor
        cache: KV cache
        use_cache: return the KV cache, for decoding token by token; None: as the config says
    """

def make_context(
    model,
    x,
    attention_mask=None,
    position_ids=None,
    past_key_values=None,
    use_cache=None,
    output_attentions=None,
    output_hidden_states=None,
    head_mask=None,
    causal=True,
) -> Context:
    """The context of a forward pass, from the arguments that all models take

    Args:
        model: whose config gives the defaults
        x: embeddings of the new tokens, `(batch, tokens, hidden_size)`
        attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
        position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
        past_key_values: KV cache of earlier tokens, to which those of the new ones are added
        use_cache: return the KV cache, for decoding token by token; None: as the config says
        output_attentions: return the attention weights of every layer; None: as the config says
        output_hidden_states: return the hidden states of every layer; None: as the config says
        head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
        causal: a token does not attend to later ones
    """
