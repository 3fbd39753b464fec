"""One object per forward pass for what all layers share: attention mask, position ids, rotary tables, KV cache, recorded states"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from ..forward import OutputRecorder
from typing import Any
from typing_extensions import Self

__all__ = ['Context', 'traceable', 'to_device', 'key_spans', 'usable_cache', 'make_context', 'encoder_context']

@dataclass
class Context(OutputRecorder):
    """What all layers of one forward pass share: mask, positions, cache, and lists of recorded states

    Args:
        mask: `(batch, 1, query, key)`: true: a query may attend; or added to scores
        causal: without a mask: no query attends to later keys
        masks: masks of further attention types (sliding window), by type
        positions: position ids of the new tokens, `(batch, tokens)` or one row for all
        rope: cosines, sines; a dict: by attention type; `(batch, 1, tokens, head_dim)`
        cache: KV cache of earlier tokens
        encoder: hidden states for cross-attention, `(batch, keys, hidden_size)`
        encoder_mask: attention mask over these, as `mask`
        head_mask: 1 keeps a head: `(layers, heads)`, or with batch, query and key
        cross_head_mask: the same for cross-attention, in models that have two masks
        eager: eager attention instead of a fused kernel
        hidden_states: inputs of the layers, recorded here if requested
        attentions: attention weights, recorded here if requested
        cross_attentions: those of cross-attention
        texts: the texts of an encoder without padding; None: a row per text
        further: what else the layers of an architecture share, by name
        router_logits: logits of the routers of a mixture of experts, `(batch*tokens, experts)`
        first: a layer of which only the first tokens are read: its index, their number
        known_spans: masks, and what `spans` found for them
    """
    mask: Any = None
    """`(batch, 1, query, key)`: true: a query may attend; or added to scores"""
    causal: bool = False
    """without a mask: no query attends to later keys"""
    masks: dict | None = None
    """masks of further attention types (sliding window), by type"""
    positions: Any = None
    """position ids of the new tokens, `(batch, tokens)` or one row for all"""
    rope: tuple | dict | None = None
    """cosines, sines; a dict: by attention type; `(batch, 1, tokens, head_dim)`"""
    cache: Any = None
    """KV cache of earlier tokens"""
    encoder: Any = None
    """hidden states for cross-attention, `(batch, keys, hidden_size)`"""
    encoder_mask: Any = None
    """attention mask over these, as `mask`"""
    head_mask: Any = None
    """1 keeps a head: `(layers, heads)`, or with batch, query and key"""
    cross_head_mask: Any = None
    """the same for cross-attention, in models that have two masks"""
    eager: bool = False
    """eager attention instead of a fused kernel"""
    hidden_states: list | None = None
    """inputs of the layers, recorded here if requested"""
    attentions: list | None = None
    """attention weights, recorded here if requested"""
    cross_attentions: list | None = None
    """those of cross-attention"""
    texts: Any = None
    """the texts of an encoder without padding; None: a row per text"""
    further: dict | None = None
    """what else the layers of an architecture share, by name"""
    router_logits: list | None = None
    """logits of the routers of a mixture of experts, `(batch*tokens, experts)`"""
    first: tuple | None = None
    """a layer of which only the first tokens are read: its index, their number"""
    known_spans: list = ...
    """masks, and what `spans` found for them"""
    def filled_cache(self):
        """The cache that the caller passed"""
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
    def spans(self, mask, rows: int):
        """`key_spans` of a mask for one new token of each row, found once for all layers; None for another mask

        Args:
            mask: attention mask
            rows: of the queries; one row of a mask may stand for all
        """
    def add_encoder(self, encoder_hidden_states, encoder_attention_mask=None) -> None:
        """Add what cross-attention reads: the encoder's hidden states and their mask

        Args:
            encoder_hidden_states: of the encoder, `(batch, source tokens, hidden_size)`
            encoder_attention_mask: `(batch, source tokens)`, 0 for padding; or 3 or 4 dimensions
        """
    def to(self, device, non_blocking=False) -> Self:
        """The context with its tensors on `device`; the same object if they are there already

        Args:
            device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
            non_blocking: copy without waiting
        """

def traceable(out, return_dict):
    """`out`; under `torch.jit.trace`, a dict or tuple of its tensors without the KV cache

    Args:
        out: output of a model
        return_dict: the caller's; a head passes True to its base model
    """

def to_device(v, device, **kw: Any):
    """A tensor, or a list, tuple or dict of them, on another device

    Args:
        v: the value
        device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
        **kw: further keyword arguments, which are handed on
    """

def key_spans(mask) -> None:
    """First and end of the keys that each row sees; None where they are not one run of keys

    Args:
        mask: `(batch, 1, 1, keys)`, boolean

    Returns:
        `(batch, 2)`, int64, or None
    """

def usable_cache(model, x, cache, use_cache, encoder=None):
    """The KV cache of a forward pass: the caller's, a new one, or None; no cache under gradient checkpointing

    Args:
        model: the model
        x: array or tensor
        cache: KV cache
        use_cache: return the KV cache, for decoding token by token; None: as the config says
        encoder: hidden states of the encoder, for cross-attention
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
    encoder_hidden_states=None,
    encoder_attention_mask=None,
) -> Context:
    """The context of a forward pass, from the arguments that all models take

    Args:
        model: its config gives the defaults
        x: embeddings of the new tokens, `(batch, tokens, hidden_size)`
        attention_mask: `(batch, tokens so far)`, 1 for a token and 0 for padding
        position_ids: `(batch, tokens)`; default: those after the cache
        past_key_values: KV cache of earlier tokens
        use_cache: fill a KV cache and return it
        output_attentions: record attention weights
        output_hidden_states: record the input of each layer
        head_mask: 1 keeps an attention head, 0 masks it
        causal: no token attends to later ones
        encoder_hidden_states: of an encoder, for cross-attention
        encoder_attention_mask: `(batch, source tokens)`, 0 for padding
    """

def encoder_context(
    model,
    x,
    attention_mask,
    position_ids,
    past_key_values,
    use_cache,
    encoder,
    encoder_mask,
    causal,
    **kw: Any,
) -> Context:
    """The context of a decoder that may look at an encoder

    Args:
        model: its config says whether the layers have cross-attention
        x: embeddings of the new tokens, `(batch, tokens, hidden_size)`
        attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
        position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
        past_key_values: KV cache of earlier tokens, to which those of the new ones are added
        use_cache: return the KV cache, for decoding token by token; None: as the config says
        encoder: hidden states of an encoder, `(batch, encoder tokens, hidden_size)`, or None
        encoder_mask: `(batch, encoder tokens)`, 0 for padding
        causal: whether the model is a decoder
        **kw: as for `make_context`
    """
