"""`DistilBertConfig`, with the field names of `config.json`, and the key table of DistilBERT, a distilled BERT with half of the layers; use it where BERT is too slow or too large"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...config import PreTrainedConfig
from ...field_types import Layers, NonNegative, Probability, Size, Width
from typing import Any, Literal
from hflit.field_types import Count

__all__ = ['distilbert_layer', 'classifier_keys', 'DistilBertConfig']

@dataclass
class DistilBertConfig(PreTrainedConfig):
    """Configuration of a DistilBERT model, with the field names of `config.json`

    Args:
        vocab_size: rows of the embedding table
        max_position_embeddings: maximum length of a text in tokens
        sinusoidal_pos_embds: initialise the position embeddings with sines and cosines
        n_layers: number of layers
        n_heads: number of attention heads
        dim: width of the hidden states
        hidden_dim: width inside the feed-forward network
        dropout: of the embeddings and of the feed-forward output
        attention_dropout: of the attention weights
        activation: name of the activation function of the feed-forward layer
        initializer_range: standard deviation of initial weights
        qa_dropout: before the question answering head
        seq_classif_dropout: in the sequence classification and multiple choice heads
        pad_token_id: id of the padding token
        eos_token_id: id of the token that ends a text, or several
        bos_token_id: id of the token that begins a text
        tie_word_embeddings: the LM head shares the weights of the token embeddings
    """
    model_type: ClassVar[str] = 'distilbert'
    """name of the architecture, as in `config.json`"""
    attribute_map: ClassVar[dict] = ...
    layer_norm_eps: ClassVar[float] = 1e-12
    """number added to the variance, against division by zero"""
    type_vocab_size: ClassVar[int] = 0
    add_cross_attention: ClassVar[bool] = False
    attention_output_dropout: ClassVar[bool] = False
    """dropout after `o_proj`"""
    vocab_size: Size = 30522
    """rows of the embedding table"""
    max_position_embeddings: Size = 512
    """maximum length of a text in tokens"""
    sinusoidal_pos_embds: bool = False
    """initialise the position embeddings with sines and cosines"""
    n_layers: Layers = 6
    """number of layers"""
    n_heads: Width = 12
    """number of attention heads"""
    dim: Width = 768
    """width of the hidden states"""
    hidden_dim: Width = ...
    """width inside the feed-forward network"""
    dropout: Probability = 0.1
    """of the embeddings and of the feed-forward output"""
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
    """the LM head shares the weights of the token embeddings"""
    embedding_size: ClassVar[Any]
    position_padding: ClassVar[Any]
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
        """Configuration of a DistilBERT model, with the field names of `config.json`

        Args:
            tie_word_embeddings: the LM head shares the weights of the token embeddings
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            vocab_size: rows of the embedding table
            max_position_embeddings: maximum length of a text in tokens
            sinusoidal_pos_embds: initialise the position embeddings with sines and cosines
            n_layers: number of layers
            n_heads: number of attention heads
            dim: width of the hidden states
            hidden_dim: width inside the feed-forward network
            dropout: of the embeddings and of the feed-forward output
            attention_dropout: of the attention weights
            activation: name of the activation function of the feed-forward layer
            initializer_range: standard deviation of initial weights
            qa_dropout: before the question answering head
            seq_classif_dropout: in the sequence classification and multiple choice heads
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
    def position_values(self) -> Any:
        """Sinusoidal position embeddings `(max_position_embeddings, dim)` as initial values; None for random ones"""

distilbert_layer: dict

classifier_keys: dict
