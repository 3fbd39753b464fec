"""What all layers of one forward pass share: attention mask, positions, rotary tables, KV cache, dropout seeds and recorded states"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from keras.random import SeedGenerator
from ..forward import OutputRecorder
from typing import Any

__all__ = ['seeds_per_layer', 'Context', 'SeedSequence', 'dropout', 'make_seeds', 'forward_seeds', 'ensure_capacity', 'usable_cache', 'cache_writer', 'make_context', 'encoder_context']

@dataclass
class Context(OutputRecorder):
    """What all layers of one forward pass share

    Args:
        mask: bool, true to attend, or added to the scores; `(batch, 1, queries, keys)`
        causal: without a mask: a query does not attend to later keys
        masks: masks of attention types other than full attention, by type; as `mask`
        positions: of the new tokens, `(batch, tokens)` or one row for all
        rope: cosines, sines; a dict: by attention type; `(batch, tokens, 1, head_dim)`
        cache: KV cache of earlier tokens, a `CacheWriter`
        encoder: encoder states for cross-attention, `(batch, keys, hidden_size)`
        encoder_mask: attention mask over those, as `mask`
        encoder_cache: cross-attention cache, a `CacheWriter`
        head_mask: 1 to keep a head: `(layers, heads)`, or with batch, queries and keys
        cross_head_mask: the same for cross-attention, in models that have two masks
        eager: compute attention step by step instead of by a fused kernel
        training: a training step: dropout is active
        seeds: seed generator for dropout
        remat: recompute activations in the backward pass
        hidden_states: lists to record outputs in, None unless requested
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
        cross_attentions: weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`
        further: what else the layers of an architecture share, by name
        first: a layer of which only the first tokens are read: its index, their number
        router_logits: of a mixture of experts, `(batch*tokens, experts)`
    """
    mask: Any = None
    """bool, true to attend, or added to the scores; `(batch, 1, queries, keys)`"""
    causal: bool = False
    """without a mask: a query does not attend to later keys"""
    masks: dict | None = None
    """masks of attention types other than full attention, by type; as `mask`"""
    positions: Any = None
    """of the new tokens, `(batch, tokens)` or one row for all"""
    rope: tuple | dict | None = None
    """cosines, sines; a dict: by attention type; `(batch, tokens, 1, head_dim)`"""
    cache: Any = None
    """KV cache of earlier tokens, a `CacheWriter`"""
    encoder: Any = None
    """encoder states for cross-attention, `(batch, keys, hidden_size)`"""
    encoder_mask: Any = None
    """attention mask over those, as `mask`"""
    encoder_cache: Any = None
    """cross-attention cache, a `CacheWriter`"""
    head_mask: Any = None
    """1 to keep a head: `(layers, heads)`, or with batch, queries and keys"""
    cross_head_mask: Any = None
    """the same for cross-attention, in models that have two masks"""
    eager: bool = False
    """compute attention step by step instead of by a fused kernel"""
    training: bool = False
    """a training step: dropout is active"""
    seeds: Any = None
    """seed generator for dropout"""
    remat: bool = False
    """recompute activations in the backward pass"""
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
    def record(self, lists) -> None:
        """Args:
            lists: lists to record in, by output
        """
    def drop(self, x, rate):
        """Dropout with probability `rate` if this forward pass is for training

        Args:
            x: array or tensor
            rate: dropout rate
        """
    def fork(self, seed, **kw: Any):
        """A copy with seeds derived from `seed`; recorded states and cache stay shared

        Args:
            seed: seed of the random numbers
            **kw: further keyword arguments, which are handed on
        """
    def add_encoder(self, encoder_hidden_states, encoder_attention_mask=None) -> None:
        """Add what cross-attention reads: the encoder's hidden states and their mask

        Args:
            encoder_hidden_states: of the encoder, `(batch, source tokens, hidden_size)`
            encoder_attention_mask: `(batch, source tokens)`, 0 for padding; or 3 or 4 dimensions
        """
    def filled_cache(self):
        """The cache with the new tokens of this pass, or None"""

class SeedSequence(SeedGenerator):
    """Dropout seeds derived from one seed by counting, so that recomputation gets the same ones

    Args:
        seed: a Keras seed, two integers
        step: increment from one seed to the next
    """
    n: int
    seed: Any
    step: Any
    def __init__(self, seed, step=1) -> None:
        """Args:
            seed: a Keras seed, two integers
            step: increment from one seed to the next
        """
    def next(self, ordered=True):
        """The next seed; `ordered` is accepted for Keras, without effect

        Args:
            ordered: accepted, without effect
        """

def dropout(x, rate, training, seeds):
    """Dropout with probability `rate` in training, else the input unchanged

    Args:
        x: array or tensor
        rate: dropout rate
        training: training mode, with dropout
        seeds: seeds of the dropout
    """

seeds_per_layer: int

def make_seeds(*rates: Any) -> None:
    """The seed generator of a model, None without dropout

    Args:
        *rates: dropout rates of the model
    """

def forward_seeds(model, training):
    """The seeds of one forward pass, None without dropout

    Args:
        model: the model
        training: training mode, with dropout
    """

def ensure_capacity(cache, x):
    """The cache with capacity for the new tokens of `x`; unchanged where that is not concrete

    Args:
        cache: KV cache
        x: array or tensor
    """

def usable_cache(x, cache, use_cache, remat, encoder=None):
    """The cache of a forward pass: the caller's with capacity for the new tokens, an empty one, or none

    Args:
        x: embeddings of the new tokens, `(batch, tokens, hidden_size)`
        cache: the caller's, or None
        use_cache: whether to create a cache if the caller gave none
        remat: whether layers are recomputed (gradient checkpointing)
        encoder: hidden states of the encoder, for cross-attention
    """

def cache_writer(cache, new=None):
    """A `CacheWriter` for `new` tokens, None without a cache

    Args:
        cache: KV cache
        new: number of new tokens
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
    training=False,
    encoder_hidden_states=None,
    encoder_attention_mask=None,
):
    """The context of a forward pass, from the arguments that all models take

    Args:
        model: whose config gives the defaults
        x: embeddings of the new tokens, `(batch, tokens, hidden_size)`
        attention_mask: 1 for a token, 0 for padding, `(batch, tokens so far)`; or a 3D or 4D mask
        position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
        past_key_values: KV cache of earlier tokens, to which those of the new ones are added
        use_cache: return the KV cache, for decoding token by token; None: as the config says
        output_attentions: return the attention weights of every layer; None: as the config says
        output_hidden_states: return the hidden states of every layer; None: as the config says
        head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
        causal: a token does not attend to later ones
        training: a training step: dropout is active
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
