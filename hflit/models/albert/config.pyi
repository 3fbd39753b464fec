"""`AlbertConfig`, with the field names of `config.json`, and the key table of ALBERT, an encoder whose layers share their weights; use it where a checkpoint has to be small"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...config import PreTrainedConfig
from ...field_types import Count, Layers, NonNegative, Probability, Size, Width
from typing import Any, Literal

__all__ = ['layer_table', 'AlbertConfig']

@dataclass
class AlbertConfig(PreTrainedConfig):
    """Configuration of an ALBERT model, with the field names of `config.json`

    Args:
        vocab_size: rows of the embedding table
        embedding_size: width of the embeddings
        hidden_size: width of the hidden states
        num_hidden_layers: how often a text passes a group of layers
        num_hidden_groups: groups of layers with weights of their own
        num_attention_heads: number of attention heads
        intermediate_size: width inside the feed-forward network
        inner_group_num: layers in a group
        hidden_act: name of the activation function of the feed-forward layer
        hidden_dropout_prob: of the embeddings and of the output of attention
        attention_probs_dropout_prob: dropout of the attention weights
        max_position_embeddings: maximum length of a text in tokens
        type_vocab_size: number of segments that `token_type_ids` can name
        initializer_range: standard deviation of the initial weights
        layer_norm_eps: number added to the variance, against division by zero
        classifier_dropout_prob: before a classifier
        pad_token_id: id of the padding token
        bos_token_id: id of the token that begins a text
        eos_token_id: id of the token that ends a text, or several
        tie_word_embeddings: the LM head shares the weights of the token embeddings
    """
    model_type: ClassVar[str] = 'albert'
    """name of the architecture, as in `config.json`"""
    add_cross_attention: ClassVar[bool] = False
    attention_output_dropout: ClassVar[bool] = True
    position_padding: ClassVar | None = None
    position_values: ClassVar | None = None
    vocab_size: Size = 30000
    """rows of the embedding table"""
    embedding_size: Width = 128
    """width of the embeddings"""
    hidden_size: Width = 4096
    """width of the hidden states"""
    num_hidden_layers: Layers = 12
    """how often a text passes a group of layers"""
    num_hidden_groups: Width = 1
    """groups of layers with weights of their own"""
    num_attention_heads: Width = 64
    """number of attention heads"""
    intermediate_size: Width = 16384
    """width inside the feed-forward network"""
    inner_group_num: Width = 1
    """layers in a group"""
    hidden_act: str = 'gelu_new'
    """name of the activation function of the feed-forward layer"""
    hidden_dropout_prob: Probability = 0.0
    """of the embeddings and of the output of attention"""
    attention_probs_dropout_prob: Probability = 0.0
    """dropout of the attention weights"""
    max_position_embeddings: Size = 512
    """maximum length of a text in tokens"""
    type_vocab_size: Count = 2
    """number of segments that `token_type_ids` can name"""
    initializer_range: NonNegative = 0.02
    """standard deviation of the initial weights"""
    layer_norm_eps: NonNegative = 1e-12
    """number added to the variance, against division by zero"""
    classifier_dropout_prob: Probability = 0.1
    """before a classifier"""
    pad_token_id: int | None = 0
    """id of the padding token"""
    bos_token_id: int | None = 2
    """id of the token that begins a text"""
    eos_token_id: int | list[int] | None = 3
    """id of the token that ends a text, or several"""
    tie_word_embeddings: bool = True
    """the LM head shares the weights of the token embeddings"""
    @property
    def classifier_dropout(self) -> Any: ...
    keys: ClassVar[Any]
    def __init__(
        self,
        tie_word_embeddings: bool = True,
        pad_token_id: int | None = 0,
        bos_token_id: int | None = 2,
        eos_token_id: int | list[int] | None = 3,
        vocab_size: Size = 30000,
        embedding_size: Width = 128,
        hidden_size: Width = 4096,
        num_hidden_layers: Layers = 12,
        num_hidden_groups: Width = 1,
        num_attention_heads: Width = 64,
        intermediate_size: Width = 16384,
        inner_group_num: Width = 1,
        hidden_act: str = 'gelu_new',
        hidden_dropout_prob: Probability = 0.0,
        attention_probs_dropout_prob: Probability = 0.0,
        max_position_embeddings: Size = 512,
        type_vocab_size: Count = 2,
        initializer_range: NonNegative = 0.02,
        layer_norm_eps: NonNegative = 1e-12,
        classifier_dropout_prob: Probability = 0.1,
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
        """Configuration of an ALBERT model, with the field names of `config.json`

        Args:
            tie_word_embeddings: the LM head shares the weights of the token embeddings
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            vocab_size: rows of the embedding table
            embedding_size: width of the embeddings
            hidden_size: width of the hidden states
            num_hidden_layers: how often a text passes a group of layers
            num_hidden_groups: groups of layers with weights of their own
            num_attention_heads: number of attention heads
            intermediate_size: width inside the feed-forward network
            inner_group_num: layers in a group
            hidden_act: name of the activation function of the feed-forward layer
            hidden_dropout_prob: of the embeddings and of the output of attention
            attention_probs_dropout_prob: dropout of the attention weights
            max_position_embeddings: maximum length of a text in tokens
            type_vocab_size: number of segments that `token_type_ids` can name
            initializer_range: standard deviation of the initial weights
            layer_norm_eps: number added to the variance, against division by zero
            classifier_dropout_prob: before a classifier
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
    @property
    def layer_order(self) -> list:
        """Group, and layer in the group, at each step of a text; it passes `num_hidden_layers` groups"""

layer_table: dict
