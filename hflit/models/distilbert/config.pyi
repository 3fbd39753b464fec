"""Configuration and published names of DistilBERT, a BERT with half of the layers; use it where BERT is too slow or too large"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...config import PreTrainedConfig
from ...field_types import Layers, NonNegative, Probability, Size, Width
from typing import Any, Literal
from hflit.field_types import Count
from hflit.flax.layers import activation
from hflit.keras.context import dropout

__all__ = ['distilbert_layer', 'classifier_keys', 'DistilBertConfig']

@dataclass
class DistilBertConfig(PreTrainedConfig):
    """Shape of a DistilBERT, field for field as in `config.json`

    Args:
        vocab_size: rows of the embedding table
        max_position_embeddings: the longest text, in tokens
        sinusoidal_pos_embds: initial values of the position table are sines and cosines
        n_layers: number of layers
        n_heads: number of attention heads
        dim: width of the residual stream
        hidden_dim: width inside the feed-forward
        dropout: of the embeddings and of the feed-forward's output
        attention_dropout: of the attention weights
        activation: name of the activation function of the feed-forward layer
        initializer_range: standard deviation of initial weights
        qa_dropout: before the question answering head
        seq_classif_dropout: in the sequence classification and multiple choice heads
        pad_token_id: id of the padding token
        eos_token_id: id of the token that ends a text, or several
        bos_token_id: id of the token that begins a text
        tie_word_embeddings: the output layer is the embedding table
    """
    model_type: ClassVar[str] = 'distilbert'
    """name of the architecture, as in `config.json`"""
    attribute_map: ClassVar[dict] = ...
    layer_norm_eps: ClassVar[float] = 1e-12
    """number added to the variance, against division by zero"""
    type_vocab_size: ClassVar[int] = 0
    add_cross_attention: ClassVar[bool] = False
    attention_output_dropout: ClassVar[bool] = False
    """there is dropout of the attention weights alone"""
    position_padding: ClassVar | None = None
    vocab_size: Size = 30522
    """rows of the embedding table"""
    max_position_embeddings: Size = 512
    """the longest text, in tokens"""
    sinusoidal_pos_embds: bool = False
    """initial values of the position table are sines and cosines"""
    n_layers: Layers = 6
    """number of layers"""
    n_heads: Width = 12
    """number of attention heads"""
    dim: Width = 768
    """width of the residual stream"""
    hidden_dim: Width = ...
    """width inside the feed-forward"""
    dropout: Probability = 0.1
    """of the embeddings and of the feed-forward's output"""
    attention_dropout: Probability = 0.1
    """of the attention weights"""
    activation: str = 'gelu'
    """name of the activation function of the feed-forward layer"""
    initializer_range: NonNegative = 0.02
    """standard deviation of initial weights"""
    qa_dropout: Probability = 0.1
    """before the question answering head"""
    seq_classif_dropout: Probability = 0.2
    """in the sequence classification and multiple choice heads"""
    pad_token_id: int | None = 0
    """id of the padding token"""
    eos_token_id: int | list[int] | None = None
    """id of the token that ends a text, or several"""
    bos_token_id: int | None = None
    """id of the token that begins a text"""
    tie_word_embeddings: bool = True
    """the output layer is the embedding table"""
    keys: ClassVar[Any]
    def __init__(
        self,
        tie_word_embeddings: bool = True,
        pad_token_id: int | None = 0,
        bos_token_id: int | None = None,
        eos_token_id: int | list[int] | None = None,
        vocab_size: Size = 30522,
        max_position_embeddings: Size = 512,
        sinusoidal_pos_embds: bool = False,
        n_layers: Layers = 6,
        n_heads: Width = 12,
        dim: Width = 768,
        hidden_dim: Width = ...,
        dropout: Probability = 0.1,
        attention_dropout: Probability = 0.1,
        activation: str = 'gelu',
        initializer_range: NonNegative = 0.02,
        qa_dropout: Probability = 0.1,
        seq_classif_dropout: Probability = 0.2,
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
        """Shape of a DistilBERT, field for field as in `config.json`

        Args:
            tie_word_embeddings: the output layer is the embedding table
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            vocab_size: rows of the embedding table
            max_position_embeddings: the longest text, in tokens
            sinusoidal_pos_embds: initial values of the position table are sines and cosines
            n_layers: number of layers
            n_heads: number of attention heads
            dim: width of the residual stream
            hidden_dim: width inside the feed-forward
            dropout: of the embeddings and of the feed-forward's output
            attention_dropout: of the attention weights
            activation: name of the activation function of the feed-forward layer
            initializer_range: standard deviation of initial weights
            qa_dropout: before the question answering head
            seq_classif_dropout: in the sequence classification and multiple choice heads
            architectures: model classes of the checkpoint
            dtype: dtype of the weights, such as `bfloat16`
            output_hidden_states: return the hidden states of every layer; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            return_dict: return a `ModelOutput` instead of a tuple
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            is_encoder_decoder: the model has an encoder and a decoder
            is_decoder: attend to earlier tokens only
            chunk_size_feed_forward: tokens that the feed-forward layer processes at a time; 0 for all
            id2label: label names of a classifier
            label2id: ids of label names, the inverse of `id2label`
            problem_type: kind of classification, which decides about the loss; None: found from the labels
            attn_implementation: eager or sdpa; None: the best available
            name_or_path: checkpoint it was loaded from; not saved
            **kw: further fields, which are kept
        """
    def check(self) -> None: ...
    @property
    def position_values(self) -> Any:
        """Initial values of the position table, `(max_position_embeddings, dim)`; None for random ones"""

distilbert_layer: dict

classifier_keys: dict
