"""The encoder that reads a text from both sides: the shape of it, its names, its published results"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import KW_ONLY, dataclass
from typing import ClassVar
from ...config import PreTrainedConfig
from ...field_types import Count, Layers, NonNegative, Probability, Size, Width
from typing import Any, Literal

__all__ = ['base_model_names', 'layer_names', 'head_names', 'BertConfig', 'bert_table', 'warn_direction']

@dataclass
class BertConfig(PreTrainedConfig):
    """Shape of a BERT, field for field as in `config.json`

    Args:
        vocab_size: rows of the embedding table
        hidden_size: width of the residual stream
        num_hidden_layers: number of layers
        num_attention_heads: number of attention heads
        intermediate_size: width inside the feed-forward
        hidden_act: name of the activation function of the feed-forward layer
        hidden_dropout_prob: of the embeddings and of what each block adds
        attention_probs_dropout_prob: dropout of the attention weights
        max_position_embeddings: the longest text, in tokens
        type_vocab_size: segments that `token_type_ids` tell apart
        initializer_range: standard deviation of fresh weights
        layer_norm_eps: number added to the variance, against division by zero
        classifier_dropout: before a classifier; `hidden_dropout_prob` when not given
        add_cross_attention: look at an encoder's states too
        pad_token_id: id of the padding token
        use_cache: keep keys and values, where the model is a decoder
        is_decoder: look back only
        bos_token_id: id of the token that begins a text
        eos_token_id: id of the token that ends a text, or several
        tie_word_embeddings: the table that reads words also scores them
    """
    model_type: ClassVar[str] = 'bert'
    """name of the architecture, as in `config.json`"""
    vocab_size: Size = 30522
    """rows of the embedding table"""
    hidden_size: Width = 768
    """width of the residual stream"""
    num_hidden_layers: Layers = 12
    """number of layers"""
    num_attention_heads: Width = 12
    """number of attention heads"""
    intermediate_size: Width = 3072
    """width inside the feed-forward"""
    hidden_act: str = 'gelu'
    """name of the activation function of the feed-forward layer"""
    hidden_dropout_prob: Probability = 0.1
    """of the embeddings and of what each block adds"""
    attention_probs_dropout_prob: Probability = 0.1
    """dropout of the attention weights"""
    max_position_embeddings: Size = 512
    """the longest text, in tokens"""
    type_vocab_size: Count = 2
    """segments that `token_type_ids` tell apart"""
    initializer_range: NonNegative = 0.02
    """standard deviation of fresh weights"""
    layer_norm_eps: NonNegative = 1e-12
    """number added to the variance, against division by zero"""
    classifier_dropout: Probability | None = None
    """before a classifier; `hidden_dropout_prob` when not given"""
    add_cross_attention: bool = False
    """look at an encoder's states too"""
    attention_output_dropout: ClassVar[bool] = True
    """whether there is dropout after the attention's output layer"""
    position_padding: ClassVar[int | None] = None
    """position of padding, of an architecture that gives it one"""
    position_values: ClassVar | None = None
    """initial values of the position table, where they are not random"""
    _: KW_ONLY
    pad_token_id: int | None = 0
    """id of the padding token"""
    use_cache: bool = True
    """keep keys and values, where the model is a decoder"""
    is_decoder: bool = False
    """look back only"""
    bos_token_id: int | None = None
    """id of the token that begins a text"""
    eos_token_id: int | list[int] | None = None
    """id of the token that ends a text, or several"""
    tie_word_embeddings: bool = True
    """the table that reads words also scores them"""
    keys: ClassVar[Any]
    def __init__(
        self,
        vocab_size: Size = 30522,
        hidden_size: Width = 768,
        num_hidden_layers: Layers = 12,
        num_attention_heads: Width = 12,
        intermediate_size: Width = 3072,
        hidden_act: str = 'gelu',
        hidden_dropout_prob: Probability = 0.1,
        attention_probs_dropout_prob: Probability = 0.1,
        max_position_embeddings: Size = 512,
        type_vocab_size: Count = 2,
        initializer_range: NonNegative = 0.02,
        layer_norm_eps: NonNegative = 1e-12,
        classifier_dropout: Probability | None = None,
        add_cross_attention: bool = False,
        *,
        architectures: list[str] | None = ...,
        dtype: Any = ...,
        output_hidden_states: bool | None = ...,
        output_attentions: bool | None = ...,
        return_dict: bool | None = ...,
        use_cache: bool = True,
        is_encoder_decoder: bool = ...,
        is_decoder: bool = False,
        tie_word_embeddings: bool = True,
        chunk_size_feed_forward: Count = ...,
        pad_token_id: int | None = 0,
        bos_token_id: int | None = None,
        eos_token_id: int | list[int] | None = None,
        id2label: dict | None = ...,
        label2id: dict | None = ...,
        problem_type: Literal['regression', 'single_label_classification', 'multi_label_classification'] | None = ...,
        attn_implementation: str | None = ...,
        name_or_path: str = ...,
        **kw: Any,
    ) -> None:
        """Shape of a BERT, field for field as in `config.json`

        Args:
            vocab_size: rows of the embedding table
            hidden_size: width of the residual stream
            num_hidden_layers: number of layers
            num_attention_heads: number of attention heads
            intermediate_size: width inside the feed-forward
            hidden_act: name of the activation function of the feed-forward layer
            hidden_dropout_prob: of the embeddings and of what each block adds
            attention_probs_dropout_prob: dropout of the attention weights
            max_position_embeddings: the longest text, in tokens
            type_vocab_size: segments that `token_type_ids` tell apart
            initializer_range: standard deviation of fresh weights
            layer_norm_eps: number added to the variance, against division by zero
            classifier_dropout: before a classifier; `hidden_dropout_prob` when not given
            add_cross_attention: look at an encoder's states too
            architectures: model classes of the checkpoint
            dtype: dtype of the weights, such as `bfloat16`
            output_hidden_states: return the hidden states of every layer; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            return_dict: return a `ModelOutput` instead of a tuple
            use_cache: keep keys and values, where the model is a decoder
            is_encoder_decoder: the model has an encoder and a decoder
            is_decoder: look back only
            tie_word_embeddings: the table that reads words also scores them
            chunk_size_feed_forward: tokens that the feed-forward layer processes at a time; 0 for all
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            id2label: label names of a classifier
            label2id: ids of label names, the inverse of `id2label`
            problem_type: kind of classification, which decides about the loss; None: found from the labels
            attn_implementation: eager or sdpa; None: the best available
            name_or_path: checkpoint it was loaded from; not saved
            **kw: further fields, which are kept
        """
    def check(self) -> None: ...

base_model_names: dict

layer_names: dict

head_names: dict

def bert_table(prefix: str, heads=()) -> dict:
    """The key table of BERT and of those who kept its names

    Args:
        prefix: what the file calls the base model
        heads: rows for the heads

    Returns:
        published modules to ours
    """

def warn_direction(model) -> None:
    """Say once that a BERT looks the wrong way for its task

    Args:
        model: the model
    """
