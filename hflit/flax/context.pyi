"""What all layers of one forward pass share: attention mask, positions, rotary tables, KV cache and recorded states"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from ..forward import OutputRecorder
from typing import Any, ClassVar

__all__ = ['Context', 'usable_cache', 'make_context', 'encoder_context']

@dataclass
class Context(OutputRecorder):
    """What all layers of one forward pass share

    Args:
        mask: boolean, true: attend; or added to scores; `(batch, 1, queries, keys)`
        causal: without a mask: a query does not attend to later keys
        masks: masks of attention types other than full attention, by type; as `mask`
        positions: of the new tokens, `(batch, tokens)` or one row for all
        rope: cosines, sines; a dict: by attention type; `(batch, tokens, 1, head_dim)`
        cache: the `CacheWriter` of keys and values
        encoder: hidden states for cross-attention, `(batch, keys, hidden_size)`
        encoder_mask: attention mask over those, as `mask`
        head_mask: per layer, 1 keeps a head: `(layers, heads)`, or with batch, queries, keys
        cross_head_mask: the same for cross-attention, in models that have two masks
        eager: compute attention step by step instead of by a fused kernel
        deterministic: no dropout
        hidden_states: lists to record outputs in, None unless requested
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
        cross_attentions: weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`
        further: what else the layers of an architecture share, by name
        first: a layer of which only the first tokens are read: its index, their number
        router_logits: of a mixture of experts, `(batch*tokens, experts)`
    """
    mask: Any = None
    """boolean, true: attend; or added to scores; `(batch, 1, queries, keys)`"""
    causal: bool = False
    """without a mask: a query does not attend to later keys"""
    masks: dict | None = None
    """masks of attention types other than full attention, by type; as `mask`"""
    positions: Any = None
    """of the new tokens, `(batch, tokens)` or one row for all"""
    rope: tuple | dict | None = None
    """cosines, sines; a dict: by attention type; `(batch, tokens, 1, head_dim)`"""
    cache: Any = None
    """the `CacheWriter` of keys and values"""
    encoder: Any = None
    """hidden states for cross-attention, `(batch, keys, hidden_size)`"""
    encoder_mask: Any = None
    """attention mask over those, as `mask`"""
    head_mask: Any = None
    """per layer, 1 keeps a head: `(layers, heads)`, or with batch, queries, keys"""
    cross_head_mask: Any = None
    """the same for cross-attention, in models that have two masks"""
    eager: bool = False
    """compute attention step by step instead of by a fused kernel"""
    deterministic: bool = True
    """no dropout"""
    hidden_states: list | None = None
    """lists to record outputs in, None unless requested"""
    attentions: list | None = None
    """attention weights of each layer, `(batch, heads, queries, keys)`"""
    cross_attentions: list | None = None
    """weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`"""
    further: dict | None = None
    """what else the layers of an architecture share, by name"""
    first: tuple | None = None
    """a layer of which only the first tokens are read: its index, their number"""
    router_logits: list | None = None
    """of a mixture of experts, `(batch*tokens, experts)`"""
    of_layers: ClassVar[tuple]
    def filled_cache(self):
        """The cache with the new tokens of this forward pass, or None"""
    def unrecorded(self):
        """A copy with empty lists for what layers record, and none for hidden states"""
    def add_encoder(self, encoder_hidden_states, encoder_attention_mask=None) -> None:
        """Add what cross-attention reads: the encoder's hidden states and their mask

        Args:
            encoder_hidden_states: of the encoder, `(batch, source tokens, hidden_size)`
            encoder_attention_mask: `(batch, source tokens)`, 0 for padding; or 3 or 4 dimensions
        """

def usable_cache(model, x, cache, use_cache, wanted: bool, encoder=None):
    """The `CacheWriter` of a pass, or None; with gradient checkpointing a new one only if `use_cache` is given

    Args:
        model: the model
        x: array or tensor
        cache: KV cache
        use_cache: return the KV cache, for decoding token by token; None: as the config says
        wanted: what is needed
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
    deterministic=True,
    encoder_hidden_states=None,
    encoder_attention_mask=None,
):
    """The context of a forward pass, from the arguments that all models take

    Args:
        model: whose config gives the defaults
        x: embeddings of the new tokens, `(batch, tokens, hidden_size)`
        attention_mask: 1: token, 0: padding, `(batch, tokens so far)`; or of 3 or 4 dimensions
        position_ids: of the new tokens; default: counted on from the cache
        past_key_values: KV cache of earlier tokens
        use_cache: return a KV cache
        output_attentions: record the attention weights of each layer
        output_hidden_states: record the input of each layer
        head_mask: 1 to keep a head, 0 to mask it, `(heads,)` or `(layers, heads)`
        causal: attend to earlier tokens only
        deterministic: switch dropout off
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
