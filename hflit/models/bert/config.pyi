"""`BertConfig` of the BERT encoder: field names as in `config.json`, the key table between published and common tensor names, and checks against published results"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import KW_ONLY, dataclass
from typing import ClassVar
from ...config import PreTrainedConfig
from ...field_types import Count, Layers, NonNegative, Probability, Size, Width
from typing import Any, Literal

__all__ = ['base_model_names', 'layer_names', 'head_names', 'BertConfig', 'bert_table', 'warn_direction']

@dataclass
class BertConfig(PreTrainedConfig):
    """Configuration of a BERT model, with the field names of `config.json`

    Args:
        vocab_size: rows of the embedding table
        hidden_size: width of the hidden states
        num_hidden_layers: number of layers
        num_attention_heads: number of attention heads
        intermediate_size: width inside the feed-forward network
        hidden_act: name of the activation function of the feed-forward layer
        hidden_dropout_prob: of the embeddings and of the output of each sub-layer
        attention_probs_dropout_prob: dropout of the attention weights
        max_position_embeddings: maximum length of a text in tokens
        type_vocab_size: number of segments that `token_type_ids` can name
        initializer_range: standard deviation of the initial weights
        layer_norm_eps: number added to the variance, against division by zero
        classifier_dropout: before a classifier; None: `hidden_dropout_prob`
        add_cross_attention: a decoder's layers also attend to an encoder's states
        pad_token_id: id of the padding token
        use_cache: return the KV cache, where the model is a decoder
        is_decoder: causal mask
        bos_token_id: id of the token that begins a text
        eos_token_id: id of the token that ends a text, or several
        tie_word_embeddings: the LM head shares the weights of the token embeddings
    """
    model_type: ClassVar[str] = 'bert'
    """name of the architecture, as in `config.json`"""
    vocab_size: Size = 30522
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
    """maximum length of a text in tokens"""
    type_vocab_size: Count = 2
    """number of segments that `token_type_ids` can name"""
    initializer_range: NonNegative = 0.02
    """standard deviation of the initial weights"""
    layer_norm_eps: NonNegative = 1e-12
    """number added to the variance, against division by zero"""
    classifier_dropout: Probability | None = None
    """before a classifier; None: `hidden_dropout_prob`"""
    add_cross_attention: bool = False
    """a decoder's layers also attend to an encoder's states"""
    attention_output_dropout: ClassVar[bool] = True
    """whether there is dropout after `o_proj`"""
    embedding_size: ClassVar[int | None] = None
    """width of the embeddings, where it is not `hidden_size`"""
    position_padding: ClassVar[int | None] = None
    """position id of padding tokens, where an architecture has one"""
    position_values: ClassVar | None = None
    """initial position embeddings, where they are not random"""
    _: KW_ONLY
    pad_token_id: int | None = 0
    """id of the padding token"""
    use_cache: bool = True
    """return the KV cache, where the model is a decoder"""
    is_decoder: bool = False
    """causal mask"""
    bos_token_id: int | None = None
    """id of the token that begins a text"""
    eos_token_id: int | list[int] | None = None
    """id of the token that ends a text, or several"""
    tie_word_embeddings: bool = True
    """the LM head shares the weights of the token embeddings"""
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
        """Configuration of a BERT model, with the field names of `config.json`

        Args:
            vocab_size: rows of the embedding table
            hidden_size: width of the hidden states
            num_hidden_layers: number of layers
            num_attention_heads: number of attention heads
            intermediate_size: width inside the feed-forward network
            hidden_act: name of the activation function of the feed-forward layer
            hidden_dropout_prob: of the embeddings and of the output of each sub-layer
            attention_probs_dropout_prob: dropout of the attention weights
            max_position_embeddings: maximum length of a text in tokens
            type_vocab_size: number of segments that `token_type_ids` can name
            initializer_range: standard deviation of the initial weights
            layer_norm_eps: number added to the variance, against division by zero
            classifier_dropout: before a classifier; None: `hidden_dropout_prob`
            add_cross_attention: a decoder's layers also attend to an encoder's states
            architectures: model classes of the checkpoint
            dtype: dtype of the weights, such as `bfloat16`
            output_hidden_states: return all hidden states
            output_attentions: return all attention weights
            return_dict: return a `ModelOutput` instead of a tuple
            use_cache: return the KV cache, where the model is a decoder
            is_encoder_decoder: the model has an encoder and a decoder
            is_decoder: causal mask
            tie_word_embeddings: the LM head shares the weights of the token embeddings
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
    def check(self) -> None: ...

base_model_names: dict

layer_names: dict

head_names: dict

def bert_table(prefix: str, heads=()) -> dict:
    """Key table of BERT and of architectures that kept its names

    Args:
        prefix: published name of the base model
        heads: rows of the heads

    Returns:
        `{published module: common module}`
    """

def warn_direction(model) -> None:
    """Warn once if the attention mask, causal or bidirectional, does not fit the task of the head

    Args:
        model: the model
    """
