"""`MPNetConfig`, with the field names of `config.json`, and the key table of MPNet, an encoder with a relative position bias, best known from all-mpnet-base-v2, a model of sentence embeddings"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...config import PreTrainedConfig
from ...field_types import Layers, NonNegative, Probability, Size, Width
from typing import Any, Literal
from hflit.field_types import Count

__all__ = ['attention_names', 'MPNetConfig']

@dataclass
class MPNetConfig(PreTrainedConfig):
    """Configuration of an MPNet model, with the field names of `config.json`

    Args:
        vocab_size: rows of the embedding table
        hidden_size: width of the hidden states
        num_hidden_layers: number of layers
        num_attention_heads: number of attention heads
        intermediate_size: width inside the feed-forward network
        hidden_act: name of the activation function of the feed-forward layer
        hidden_dropout_prob: of the embeddings and of the output of each sub-layer
        attention_probs_dropout_prob: dropout of the attention weights
        max_position_embeddings: two more than the longest text has tokens
        initializer_range: standard deviation of the initial weights
        layer_norm_eps: number added to the variance, against division by zero
        relative_attention_num_buckets: buckets for the distance of two tokens; only 32
        pad_token_id: id of the padding token
        bos_token_id: id of the token that begins a text
        eos_token_id: id of the token that ends a text, or several
        tie_word_embeddings: the LM head shares the weights of the token embeddings
    """
    model_type: ClassVar[str] = 'mpnet'
    """name of the architecture, as in `config.json`"""
    relative_attention_max_distance: ClassVar[int] = 128
    """from here on all distances share a bucket"""
    position_padding: ClassVar[int] = 1
    """position id of padding tokens"""
    type_vocab_size: ClassVar[int] = 0
    add_cross_attention: ClassVar[bool] = False
    attention_output_dropout: ClassVar[bool] = True
    embedding_size: ClassVar | None = None
    position_values: ClassVar | None = None
    vocab_size: Size = 30527
    """rows of the embedding table"""
    hidden_size: Width = 768
    """width of the hidden states"""
    num_hidden_layers: Layers = 12
    """number of layers"""
    num_attention_heads: Width = 12
    """number of attention heads"""
    intermediate_size: Width = 3072
    """width inside the feed-forward network"""
    hidden_act: str = 'gelu'
    """name of the activation function of the feed-forward layer"""
    hidden_dropout_prob: Probability = 0.1
    """of the embeddings and of the output of each sub-layer"""
    attention_probs_dropout_prob: Probability = 0.1
    """dropout of the attention weights"""
    max_position_embeddings: Size = 512
    """two more than the longest text has tokens"""
    initializer_range: NonNegative = 0.02
    """standard deviation of the initial weights"""
    layer_norm_eps: NonNegative = 1e-12
    """number added to the variance, against division by zero"""
    relative_attention_num_buckets: Size = 32
    """buckets for the distance of two tokens; only 32"""
    pad_token_id: int | None = 1
    """id of the padding token"""
    bos_token_id: int | None = 0
    """id of the token that begins a text"""
    eos_token_id: int | list[int] | None = 2
    """id of the token that ends a text, or several"""
    tie_word_embeddings: bool = True
    """the LM head shares the weights of the token embeddings"""
    keys: ClassVar[Any]
    def __init__(
        self,
        tie_word_embeddings: bool = True,
        pad_token_id: int | None = 1,
        bos_token_id: int | None = 0,
        eos_token_id: int | list[int] | None = 2,
        vocab_size: Size = 30527,
        hidden_size: Width = 768,
        num_hidden_layers: Layers = 12,
        num_attention_heads: Width = 12,
        intermediate_size: Width = 3072,
        hidden_act: str = 'gelu',
        hidden_dropout_prob: Probability = 0.1,
        attention_probs_dropout_prob: Probability = 0.1,
        max_position_embeddings: Size = 512,
        initializer_range: NonNegative = 0.02,
        layer_norm_eps: NonNegative = 1e-12,
        relative_attention_num_buckets: Size = 32,
        *,
        architectures: list[str] | None = ...,
        dtype: Any = ...,
        output_hidden_states: bool | None = ...,
        output_attentions: bool | None = ...,
        return_dict: bool | None = ...,
        use_cache: bool = ...,
        is_encoder_decoder: bool = ...,
        is_decoder: bool = ...,
        chunk_size_feed_forward: Count = ...,
        id2label: dict | None = ...,
        label2id: dict | None = ...,
        problem_type: Literal['regression', 'single_label_classification', 'multi_label_classification'] | None = ...,
        attn_implementation: str | None = ...,
        name_or_path: str = ...,
        **kw: Any,
    ) -> None:
        """Configuration of an MPNet model, with the field names of `config.json`

        Args:
            tie_word_embeddings: the LM head shares the weights of the token embeddings
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            vocab_size: rows of the embedding table
            hidden_size: width of the hidden states
            num_hidden_layers: number of layers
            num_attention_heads: number of attention heads
            intermediate_size: width inside the feed-forward network
            hidden_act: name of the activation function of the feed-forward layer
            hidden_dropout_prob: of the embeddings and of the output of each sub-layer
            attention_probs_dropout_prob: dropout of the attention weights
            max_position_embeddings: two more than the longest text has tokens
            initializer_range: standard deviation of the initial weights
            layer_norm_eps: number added to the variance, against division by zero
            relative_attention_num_buckets: buckets for the distance of two tokens; only 32
            architectures: model classes of the checkpoint
            dtype: dtype of the weights, such as `bfloat16`
            output_hidden_states: return all hidden states
            output_attentions: return all attention weights
            return_dict: return a `ModelOutput` instead of a tuple
            use_cache: return a KV cache
            is_encoder_decoder: the model has an encoder and a decoder
            is_decoder: build an encoder as a causal decoder
            chunk_size_feed_forward: tokens per feed-forward chunk; 0: all
            id2label: label names by class index
            label2id: ids of label names, the inverse of `id2label`
            problem_type: kind of classification, which decides about the loss; None: found from the labels
            attn_implementation: `eager` or `sdpa`; None: `sdpa`
            name_or_path: checkpoint of the config; not saved
            **kw: further fields, which are kept
        """
    def check(self) -> None: ...

attention_names: dict
