"""`T5Config` of the encoder–decoder that treats every task as text to text: field names as in `config.json`, relative position buckets, T5 1.0 and 1.1, the key table"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import KW_ONLY, dataclass
from typing import ClassVar
from ...checkpoint.keys import Keys
from ...config import PreTrainedConfig
from ...field_types import Layers, NonNegative, Probability, Size, Width
from typing import Any, Literal
from hflit.field_types import Count

__all__ = ['common_names', 'attention_names', 'plain_keys', 'gated_keys', 'T5Config', 'initial_stds', 'stack_table', 't5_keys']

common_names: dict

@dataclass
class T5Config(PreTrainedConfig):
    """Configuration of a T5 model, with the field names of `config.json`

    Args:
        vocab_size: rows of the embedding table
        d_model: width of the hidden states
        d_kv: width of a head
        d_ff: width inside the feed-forward network
        num_layers: of the encoder
        num_decoder_layers: of the decoder; None: `num_layers`
        num_heads: number of attention heads
        relative_attention_num_buckets: buckets for the distance of two tokens
        relative_attention_max_distance: from here on all distances share a bucket
        dropout_rate: of everything
        layer_norm_epsilon: number added to the variance, against division by zero
        initializer_factor: factor of all initial weights
        feed_forward_proj: activation of the MLP, or `gated-` and one
        is_encoder_decoder: the model has an encoder and a decoder
        use_cache: return the KV cache, for decoding token by token; None: as the config says
        pad_token_id: id of the padding token
        eos_token_id: id of the token that ends a text, or several
        classifier_dropout: dropout probability before a classifier
        is_decoder: attend to earlier tokens only
        dense_act_fn: the activation by name; None: from `feed_forward_proj`
        is_gated_act: gated feed-forward; None: from `feed_forward_proj`
        scale_decoder_outputs: `d_model**-.5` before the LM head; None: T5 1.0 has it
    """
    model_type: ClassVar[str] = 't5'
    """name of the architecture, as in `config.json`"""
    attribute_map: ClassVar[dict] = ...
    decoder_fields: ClassVar[dict] = ...
    file_decides_ties: ClassVar[bool] = True
    vocab_size: Size = 32128
    """rows of the embedding table"""
    d_model: Width = 512
    """width of the hidden states"""
    d_kv: Width = 64
    """width of a head"""
    d_ff: Width = 2048
    """width inside the feed-forward network"""
    num_layers: Layers = 6
    """of the encoder"""
    num_decoder_layers: Layers | None = None
    """of the decoder; None: `num_layers`"""
    num_heads: Width = 8
    """number of attention heads"""
    relative_attention_num_buckets: Size = 32
    """buckets for the distance of two tokens"""
    relative_attention_max_distance: Size = 128
    """from here on all distances share a bucket"""
    dropout_rate: Probability = 0.1
    """of everything"""
    layer_norm_epsilon: NonNegative = 1e-06
    """number added to the variance, against division by zero"""
    initializer_factor: NonNegative = 1.0
    """factor of all initial weights"""
    feed_forward_proj: str = 'relu'
    """activation of the MLP, or `gated-` and one"""
    _: KW_ONLY
    is_encoder_decoder: bool = True
    """the model has an encoder and a decoder"""
    use_cache: bool = True
    """return the KV cache, for decoding token by token; None: as the config says"""
    pad_token_id: int | None = 0
    """id of the padding token"""
    eos_token_id: int | list[int] | None = 1
    """id of the token that ends a text, or several"""
    classifier_dropout: Probability = 0.0
    """dropout probability before a classifier"""
    is_decoder: bool = False
    """attend to earlier tokens only"""
    dense_act_fn: str | None = None
    """the activation by name; None: from `feed_forward_proj`"""
    is_gated_act: bool | None = None
    """gated feed-forward; None: from `feed_forward_proj`"""
    scale_decoder_outputs: bool | None = None
    """`d_model**-.5` before the LM head; None: T5 1.0 has it"""
    def __init__(
        self,
        vocab_size: Size = 32128,
        d_model: Width = 512,
        d_kv: Width = 64,
        d_ff: Width = 2048,
        num_layers: Layers = 6,
        num_decoder_layers: Layers | None = None,
        num_heads: Width = 8,
        relative_attention_num_buckets: Size = 32,
        relative_attention_max_distance: Size = 128,
        dropout_rate: Probability = 0.1,
        layer_norm_epsilon: NonNegative = 1e-06,
        initializer_factor: NonNegative = 1.0,
        feed_forward_proj: str = 'relu',
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
        """Configuration of a T5 model, with the field names of `config.json`

        Args:
            vocab_size: rows of the embedding table
            d_model: width of the hidden states
            d_kv: width of a head
            d_ff: width inside the feed-forward network
            num_layers: of the encoder
            num_decoder_layers: of the decoder; None: `num_layers`
            num_heads: number of attention heads
            relative_attention_num_buckets: buckets for the distance of two tokens
            relative_attention_max_distance: from here on all distances share a bucket
            dropout_rate: of everything
            layer_norm_epsilon: number added to the variance, against division by zero
            initializer_factor: factor of all initial weights
            feed_forward_proj: activation of the MLP, or `gated-` and one
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
    def normalise(self) -> None: ...
    def check(self) -> None: ...
    @property
    def keys(self) -> Keys:
        """The key table for this kind of feed-forward network"""

def initial_stds(config) -> dict:
    """Standard deviation of the initial weights of T5, by the name of the module

    Args:
        config: configuration of the model
    """

attention_names: dict

def stack_table(stack: str, gated: bool) -> dict:
    """Key table of one stack of T5

    Args:
        stack: `encoder` or `decoder`
        gated: gated feed-forward network

    Returns:
        published module to ours, inside the base model
    """

def t5_keys(gated: bool) -> Keys:
    """Key table of T5, with a gated feed-forward network or without

    Args:
        gated: gated feed-forward network
    """

plain_keys: Any
gated_keys: Any
