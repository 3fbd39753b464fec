"""`MT5Config` of the multilingual T5: the same layers as T5 1.1, a vocabulary of 250,000 pieces, no scaling before the LM head"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...field_types import Layers, Size, Width
from ..t5.config import T5Config
from typing import Any, Literal
from hflit.field_types import Count, NonNegative, Probability

__all__ = ['MT5Config']

@dataclass
class MT5Config(T5Config):
    """Configuration of an mT5 model, with the field names of `config.json`

    Args:
        vocab_size: rows of the embedding table
        d_ff: width inside the feed-forward network
        num_layers: of the encoder
        num_heads: attention heads of a layer
        feed_forward_proj: activation of the MLP, or `gated-` and one
        decoder_start_token_id: first token of the decoder
    """
    model_type: ClassVar[str] = 'mt5'
    """name of the architecture, as in `config.json`"""
    scale_decoder_outputs: ClassVar[bool] = False
    vocab_size: Size = 250112
    """rows of the embedding table"""
    d_ff: Width = 1024
    """width inside the feed-forward network"""
    num_layers: Layers = 8
    """of the encoder"""
    num_heads: Width = 6
    """attention heads of a layer"""
    feed_forward_proj: str = 'gated-gelu'
    """activation of the MLP, or `gated-` and one"""
    decoder_start_token_id: int | None = 0
    """first token of the decoder"""
    def __init__(
        self,
        vocab_size: Size = 250112,
        d_model: Width = 512,
        d_kv: Width = 64,
        d_ff: Width = 1024,
        num_layers: Layers = 8,
        num_decoder_layers: Layers | None = None,
        num_heads: Width = 6,
        relative_attention_num_buckets: Size = 32,
        relative_attention_max_distance: Size = 128,
        dropout_rate: Probability = 0.1,
        layer_norm_epsilon: NonNegative = 1e-06,
        initializer_factor: NonNegative = 1.0,
        feed_forward_proj: str = 'gated-gelu',
        decoder_start_token_id: int | None = 0,
        *,
        architectures: list[str] | None = ...,
        dtype: Any = ...,
        output_hidden_states: bool | None = ...,
        output_attentions: bool | None = ...,
        return_dict: bool | None = ...,
        use_cache: bool = True,
        is_encoder_decoder: bool = True,
        is_decoder: bool = False,
        tie_word_embeddings: bool = ...,
        chunk_size_feed_forward: Count = ...,
        pad_token_id: int | None = 0,
        bos_token_id: int | None = ...,
        eos_token_id: int | list[int] | None = 1,
        id2label: dict | None = ...,
        label2id: dict | None = ...,
        problem_type: Literal['regression', 'single_label_classification', 'multi_label_classification'] | None = ...,
        attn_implementation: str | None = ...,
        name_or_path: str = ...,
        classifier_dropout: Probability = 0.0,
        dense_act_fn: str | None = None,
        is_gated_act: bool | None = None,
        scale_decoder_outputs: bool | None = None,
        **kw: Any,
    ) -> None:
        """Configuration of an mT5 model, with the field names of `config.json`

        Args:
            vocab_size: rows of the embedding table
            d_model: width of the hidden states
            d_kv: width of a head
            d_ff: width inside the feed-forward network
            num_layers: of the encoder
            num_decoder_layers: of the decoder; None: `num_layers`
            num_heads: attention heads of a layer
            relative_attention_num_buckets: buckets for the distance of two tokens
            relative_attention_max_distance: from here on all distances share a bucket
            dropout_rate: of everything
            layer_norm_epsilon: number added to the variance, against division by zero
            initializer_factor: factor of all initial weights
            feed_forward_proj: activation of the MLP, or `gated-` and one
            decoder_start_token_id: first token of the decoder
            architectures: model classes of the checkpoint
            dtype: dtype of the weights, such as `bfloat16`
            output_hidden_states: return all hidden states
            output_attentions: return all attention weights
            return_dict: return a `ModelOutput` instead of a tuple
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            is_encoder_decoder: the model has an encoder and a decoder
            is_decoder: attend to earlier tokens only
            tie_word_embeddings: LM head shares the input embeddings
            chunk_size_feed_forward: tokens per feed-forward chunk; 0: all
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            id2label: label names by class index
            label2id: ids of label names, the inverse of `id2label`
            problem_type: kind of classification, which decides about the loss; None: found from the labels
            attn_implementation: `eager` or `sdpa`; None: `sdpa`
            name_or_path: checkpoint of the config; not saved
            classifier_dropout: dropout probability before a classifier
            dense_act_fn: the activation by name; None: from `feed_forward_proj`
            is_gated_act: gated feed-forward; None: from `feed_forward_proj`
            scale_decoder_outputs: `d_model**-.5` before the LM head; None: T5 1.0 has it
            **kw: further fields, which are kept
        """
