"""`DebertaV2Config`, with the field names of `config.json`, the rows of the relative position embeddings, and the key table of DeBERTa-v2 and DeBERTa-v3, encoders that are often the most accurate of their size for classification, tagging and question answering"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from dataclasses import dataclass
from typing import ClassVar
from ...config import PreTrainedConfig
from ...field_types import Count, Layers, NonNegative, Probability, Size, Width
from ...tasks import DenseClassifier
from typing import Any, Literal

__all__ = ['embedding_names', 'encoder_names', 'attention_names', 'published_layer', 'legacy_keys', 'lm_keys', 'unused_keys', 'DisentangledConfig', 'DebertaV2Config', 'distance_rows', 'ContextClassifier', 'lm_head_config']

@dataclass
class DisentangledConfig(PreTrainedConfig):
    """Fields about distances, and about the convolution after the first layer

    Args:
        relative_attention: attention reads the distance of two tokens
        max_relative_positions: larger distances count as this; below 1: `max_position_embeddings`
        pos_att_type: `c2p`, `p2c` or both, as a list or as `'p2c|c2p'`
        position_buckets: rows for distances, on each side; below 1: one for each distance
        share_att_key: distances are projected by the matrices of the tokens
        norm_rel_ebd: `layer_norm`: LayerNorm of the embeddings of distances
        conv_kernel_size: tokens that the convolution after the first layer reads; 0: none
        conv_groups: groups of channels of the convolution
        conv_act: its activation
    """
    position_padding: ClassVar | None = None
    position_values: ClassVar | None = None
    relative_attention: bool = False
    """attention reads the distance of two tokens"""
    max_relative_positions: int = -1
    """larger distances count as this; below 1: `max_position_embeddings`"""
    pos_att_type: str | list[str] | None = None
    """`c2p`, `p2c` or both, as a list or as `'p2c|c2p'`"""
    position_buckets: int = -1
    """rows for distances, on each side; below 1: one for each distance"""
    share_att_key: bool = False
    """distances are projected by the matrices of the tokens"""
    norm_rel_ebd: str = 'none'
    """`layer_norm`: LayerNorm of the embeddings of distances"""
    conv_kernel_size: Count = 0
    """tokens that the convolution after the first layer reads; 0: none"""
    conv_groups: Width = 1
    """groups of channels of the convolution"""
    conv_act: str = 'tanh'
    """its activation"""
    def __init__(
        self,
        relative_attention: bool = False,
        max_relative_positions: int = -1,
        pos_att_type: str | list[str] | None = None,
        position_buckets: int = -1,
        share_att_key: bool = False,
        norm_rel_ebd: str = 'none',
        conv_kernel_size: Count = 0,
        conv_groups: Width = 1,
        conv_act: str = 'tanh',
        *,
        architectures: list[str] | None = ...,
        dtype: Any = ...,
        output_hidden_states: bool | None = ...,
        output_attentions: bool | None = ...,
        return_dict: bool | None = ...,
        use_cache: bool = ...,
        is_encoder_decoder: bool = ...,
        is_decoder: bool = ...,
        tie_word_embeddings: bool = ...,
        chunk_size_feed_forward: Count = ...,
        pad_token_id: int | None = ...,
        bos_token_id: int | None = ...,
        eos_token_id: int | list[int] | None = ...,
        id2label: dict | None = ...,
        label2id: dict | None = ...,
        problem_type: Literal['regression', 'single_label_classification', 'multi_label_classification'] | None = ...,
        attn_implementation: str | None = ...,
        name_or_path: str = ...,
        **kw: Any,
    ) -> None:
        """Fields about distances, and about the convolution after the first layer

        Args:
            relative_attention: attention reads the distance of two tokens
            max_relative_positions: larger distances count as this; below 1: `max_position_embeddings`
            pos_att_type: `c2p`, `p2c` or both, as a list or as `'p2c|c2p'`
            position_buckets: rows for distances, on each side; below 1: one for each distance
            share_att_key: distances are projected by the matrices of the tokens
            norm_rel_ebd: `layer_norm`: LayerNorm of the embeddings of distances
            conv_kernel_size: tokens that the convolution after the first layer reads; 0: none
            conv_groups: groups of channels of the convolution
            conv_act: its activation
            architectures: model classes of the checkpoint
            dtype: dtype of the weights, such as `bfloat16`
            output_hidden_states: return all hidden states
            output_attentions: return all attention weights
            return_dict: return a `ModelOutput` instead of a tuple
            use_cache: return a KV cache
            is_encoder_decoder: the model has an encoder and a decoder
            is_decoder: build an encoder as a causal decoder
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
            **kw: further fields, which are kept
        """

@dataclass
class DebertaV2Config(DisentangledConfig):
    """Configuration of a DeBERTa-v2 or DeBERTa-v3 model, with the field names of `config.json`

    Args:
        vocab_size: rows of the embedding table
        hidden_size: width of the hidden states
        num_hidden_layers: number of layers
        num_attention_heads: number of attention heads
        intermediate_size: width inside the feed-forward network
        hidden_act: name of the activation function of the feed-forward layer
        hidden_dropout_prob: of embeddings, of distances, and of the output of each sub-layer
        attention_probs_dropout_prob: dropout of the attention weights
        max_position_embeddings: limits a text only with `position_biased_input`
        type_vocab_size: number of segments that `token_type_ids` can name
        initializer_range: standard deviation of the initial weights
        layer_norm_eps: number added to the variance, against division by zero
        pad_token_id: id of the padding token
        bos_token_id: id of the token that begins a text
        eos_token_id: id of the token that ends a text, or several
        position_biased_input: position embeddings are added to the token embeddings
        pooler_dropout: before the context pooler
        pooler_hidden_act: activation of the context pooler
        legacy: BERT's LM head; False: one that always reads the embedding matrix
        tie_word_embeddings: BERT's LM head shares the weights of the token embeddings
        pooler_hidden_size: only `hidden_size`
        embedding_size: width of the embeddings; None: `hidden_size`
        cls_dropout: before the classifier; None: `hidden_dropout_prob`
    """
    model_type: ClassVar[str] = 'deberta-v2'
    """name of the architecture, as in `config.json`"""
    add_cross_attention: ClassVar[bool] = False
    attention_output_dropout: ClassVar[bool] = True
    vocab_size: Size = 128100
    """rows of the embedding table"""
    hidden_size: Width = 1536
    """width of the hidden states"""
    num_hidden_layers: Layers = 24
    """number of layers"""
    num_attention_heads: Width = 24
    """number of attention heads"""
    intermediate_size: Width = 6144
    """width inside the feed-forward network"""
    hidden_act: str = 'gelu'
    """name of the activation function of the feed-forward layer"""
    hidden_dropout_prob: Probability = 0.1
    """of embeddings, of distances, and of the output of each sub-layer"""
    attention_probs_dropout_prob: Probability = 0.1
    """dropout of the attention weights"""
    max_position_embeddings: Size = 512
    """limits a text only with `position_biased_input`"""
    type_vocab_size: Count = 0
    """number of segments that `token_type_ids` can name"""
    initializer_range: NonNegative = 0.02
    """standard deviation of the initial weights"""
    layer_norm_eps: NonNegative = 1e-07
    """number added to the variance, against division by zero"""
    pad_token_id: int | None = 0
    """id of the padding token"""
    bos_token_id: int | None = None
    """id of the token that begins a text"""
    eos_token_id: int | list[int] | None = None
    """id of the token that ends a text, or several"""
    position_biased_input: bool = True
    """position embeddings are added to the token embeddings"""
    pooler_dropout: Probability = 0.0
    """before the context pooler"""
    pooler_hidden_act: str = 'gelu'
    """activation of the context pooler"""
    legacy: bool = True
    """BERT's LM head; False: one that always reads the embedding matrix"""
    tie_word_embeddings: bool = True
    """BERT's LM head shares the weights of the token embeddings"""
    pooler_hidden_size: Width | None = None
    """only `hidden_size`"""
    embedding_size: Width | None = None
    """width of the embeddings; None: `hidden_size`"""
    cls_dropout: Probability | None = None
    """before the classifier; None: `hidden_dropout_prob`"""
    keys: ClassVar[Any]
    def __init__(
        self,
        tie_word_embeddings: bool = True,
        pad_token_id: int | None = 0,
        bos_token_id: int | None = None,
        eos_token_id: int | list[int] | None = None,
        relative_attention: bool = False,
        max_relative_positions: int = -1,
        pos_att_type: str | list[str] | None = None,
        position_buckets: int = -1,
        share_att_key: bool = False,
        norm_rel_ebd: str = 'none',
        conv_kernel_size: Count = 0,
        conv_groups: Width = 1,
        conv_act: str = 'tanh',
        vocab_size: Size = 128100,
        hidden_size: Width = 1536,
        num_hidden_layers: Layers = 24,
        num_attention_heads: Width = 24,
        intermediate_size: Width = 6144,
        hidden_act: str = 'gelu',
        hidden_dropout_prob: Probability = 0.1,
        attention_probs_dropout_prob: Probability = 0.1,
        max_position_embeddings: Size = 512,
        type_vocab_size: Count = 0,
        initializer_range: NonNegative = 0.02,
        layer_norm_eps: NonNegative = 1e-07,
        position_biased_input: bool = True,
        pooler_dropout: Probability = 0.0,
        pooler_hidden_act: str = 'gelu',
        legacy: bool = True,
        pooler_hidden_size: Width | None = None,
        embedding_size: Width | None = None,
        cls_dropout: Probability | None = None,
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
        """Configuration of a DeBERTa-v2 or DeBERTa-v3 model, with the field names of `config.json`

        Args:
            tie_word_embeddings: BERT's LM head shares the weights of the token embeddings
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            relative_attention: attention reads the distance of two tokens
            max_relative_positions: larger distances count as this; below 1: `max_position_embeddings`
            pos_att_type: `c2p`, `p2c` or both, as a list or as `'p2c|c2p'`
            position_buckets: rows for distances, on each side; below 1: one for each distance
            share_att_key: distances are projected by the matrices of the tokens
            norm_rel_ebd: `layer_norm`: LayerNorm of the embeddings of distances
            conv_kernel_size: tokens that the convolution after the first layer reads; 0: none
            conv_groups: groups of channels of the convolution
            conv_act: its activation
            vocab_size: rows of the embedding table
            hidden_size: width of the hidden states
            num_hidden_layers: number of layers
            num_attention_heads: number of attention heads
            intermediate_size: width inside the feed-forward network
            hidden_act: name of the activation function of the feed-forward layer
            hidden_dropout_prob: of embeddings, of distances, and of the output of each sub-layer
            attention_probs_dropout_prob: dropout of the attention weights
            max_position_embeddings: limits a text only with `position_biased_input`
            type_vocab_size: number of segments that `token_type_ids` can name
            initializer_range: standard deviation of the initial weights
            layer_norm_eps: number added to the variance, against division by zero
            position_biased_input: position embeddings are added to the token embeddings
            pooler_dropout: before the context pooler
            pooler_hidden_act: activation of the context pooler
            legacy: BERT's LM head; False: one that always reads the embedding matrix
            pooler_hidden_size: only `hidden_size`
            embedding_size: width of the embeddings; None: `hidden_size`
            cls_dropout: before the classifier; None: `hidden_dropout_prob`
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
    def normalise(self) -> None: ...
    @property
    def distance_limit(self) -> int:
        """Distance from which on all distances share an embedding"""
    @property
    def distance_span(self) -> int:
        """Half of the rows of the embeddings of distances: those for keys on one side of the query"""
    @property
    def reads_distances(self) -> tuple:
        """Which of the content reads distances: `c2p` (the query's), `p2c` (the key's)"""
    @property
    def norm_distances(self) -> bool:
        """Whether the embeddings of distances pass a LayerNorm"""
    def check(self) -> None: ...

def distance_rows(config) -> np.ndarray:
    """Row of the embeddings of distances for each distance from `-limit` to `limit`

    Args:
        config: a `DebertaV2Config`

    Returns:
        `(2*limit + 1,)`; entry `limit + d` is for a query `d` tokens after the key
    """

embedding_names: dict

encoder_names: dict

attention_names: dict

published_layer: dict

legacy_keys: dict

lm_keys: dict

unused_keys: tuple

class ContextClassifier(DenseClassifier):
    """A classification head on the first token: context pooler, dropout, output layer"""
    classifier_name: str
    head_keys: dict
    dropout_fields: tuple
    @property
    def head_act(self) -> Any: ...
    @property
    def input_dropout(self) -> Any: ...

def lm_head_config(config):
    """Config of the LM head: tied where it is not `legacy`; ValueError for embeddings that it cannot read

    Args:
        config: configuration of the model
    """
