"""`BartConfig` of the encoder–decoder that was trained to repair damaged text: field names as in `config.json`, sizes of the two stacks, the position table with its two extra rows, the key table"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import KW_ONLY, dataclass
from typing import ClassVar
from ...checkpoint.keys import Keys
from ...config import PreTrainedConfig
from ...field_types import Layers, NonNegative, Probability, Size, Width
from typing import Any, Literal
from hflit.field_types import Count

__all__ = ['without_encoder', 'BartSizes', 'BartConfig', 'norm_names', 'layer_table', 'bart_keys']

@dataclass
class BartSizes(PreTrainedConfig):
    """What the configs of BART and its relatives begin with: the sizes of the two stacks

    Args:
        vocab_size: rows of the embedding table
        max_position_embeddings: maximum number of tokens of the source, and of the target
        encoder_layers: layers of the encoder
        encoder_ffn_dim: width inside the encoder's feed-forward network
        encoder_attention_heads: heads of the encoder
        decoder_layers: layers of the decoder
        decoder_ffn_dim: width inside the decoder's feed-forward network
        decoder_attention_heads: heads of the decoder
        encoder_layerdrop: probability to skip a layer of the encoder in training
        decoder_layerdrop: the same for the decoder
    """
    attribute_map: ClassVar[dict] = ...
    decoder_fields: ClassVar[dict] = ...
    layer_norm_eps: ClassVar[float] = 1e-05
    """number added to the variance, against division by zero"""
    pre_norm: ClassVar[bool] = False
    """norms before the sub-layers, and one after the last layer"""
    norms_embeddings: ClassVar[bool] = True
    """a norm of the sum of token and position embeddings"""
    extra_positions: ClassVar[int] = 2
    """rows of the position table before that of the first token"""
    position_values: ClassVar | None = None
    """the position table, where it is not learned"""
    default_labels: ClassVar[int] = 3
    vocab_size: Size = 50265
    """rows of the embedding table"""
    max_position_embeddings: Size = 1024
    """maximum number of tokens of the source, and of the target"""
    encoder_layers: Layers = 12
    """layers of the encoder"""
    encoder_ffn_dim: Width = 4096
    """width inside the encoder's feed-forward network"""
    encoder_attention_heads: Width = 16
    """heads of the encoder"""
    decoder_layers: Layers = 12
    """layers of the decoder"""
    decoder_ffn_dim: Width = 4096
    """width inside the decoder's feed-forward network"""
    decoder_attention_heads: Width = 16
    """heads of the decoder"""
    encoder_layerdrop: Probability = 0.0
    """probability to skip a layer of the encoder in training"""
    decoder_layerdrop: Probability = 0.0
    """the same for the decoder"""
    def __init__(
        self,
        vocab_size: Size = 50265,
        max_position_embeddings: Size = 1024,
        encoder_layers: Layers = 12,
        encoder_ffn_dim: Width = 4096,
        encoder_attention_heads: Width = 16,
        decoder_layers: Layers = 12,
        decoder_ffn_dim: Width = 4096,
        decoder_attention_heads: Width = 16,
        encoder_layerdrop: Probability = 0.0,
        decoder_layerdrop: Probability = 0.0,
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
        """What the configs of BART and its relatives begin with: the sizes of the two stacks

        Args:
            vocab_size: rows of the embedding table
            max_position_embeddings: maximum number of tokens of the source, and of the target
            encoder_layers: layers of the encoder
            encoder_ffn_dim: width inside the encoder's feed-forward network
            encoder_attention_heads: heads of the encoder
            decoder_layers: layers of the decoder
            decoder_ffn_dim: width inside the decoder's feed-forward network
            decoder_attention_heads: heads of the decoder
            encoder_layerdrop: probability to skip a layer of the encoder in training
            decoder_layerdrop: the same for the decoder
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
class BartConfig(BartSizes):
    """Configuration of a BART model, with the field names of `config.json`

    Args:
        activation_function: of the feed-forward network
        d_model: width of the hidden states
        dropout: of embeddings and of the output of each sub-layer
        attention_dropout: of the attention weights
        activation_dropout: inside the feed-forward network
        init_std: standard deviation of initial weights
        classifier_dropout: in the text classification head
        scale_embedding: multiply token embeddings by the square root of `d_model`
        use_cache: return the KV cache, for decoding token by token; None: as the config says
        pad_token_id: id of the padding token
        bos_token_id: id of the token that begins a text
        eos_token_id: id of the token that ends a text, or several
        is_encoder_decoder: the model has an encoder and a decoder
        decoder_start_token_id: first token of the decoder
        forced_eos_token_id: token that `generate` puts at the maximum length
        is_decoder: attend to earlier tokens only
        tie_word_embeddings: the LM head shares the token embeddings
    """
    model_type: ClassVar[str] = 'bart'
    """name of the architecture, as in `config.json`"""
    activation_function: str = 'gelu'
    """of the feed-forward network"""
    d_model: Width = 1024
    """width of the hidden states"""
    dropout: Probability = 0.1
    """of embeddings and of the output of each sub-layer"""
    attention_dropout: Probability = 0.0
    """of the attention weights"""
    activation_dropout: Probability = 0.0
    """inside the feed-forward network"""
    init_std: NonNegative = 0.02
    """standard deviation of initial weights"""
    classifier_dropout: Probability = 0.0
    """in the text classification head"""
    scale_embedding: bool = False
    """multiply token embeddings by the square root of `d_model`"""
    _: KW_ONLY
    use_cache: bool = True
    """return the KV cache, for decoding token by token; None: as the config says"""
    pad_token_id: int | None = 1
    """id of the padding token"""
    bos_token_id: int | None = 0
    """id of the token that begins a text"""
    eos_token_id: int | list[int] | None = 2
    """id of the token that ends a text, or several"""
    is_encoder_decoder: bool = True
    """the model has an encoder and a decoder"""
    decoder_start_token_id: int | None = 2
    """first token of the decoder"""
    forced_eos_token_id: int | list[int] | None = 2
    """token that `generate` puts at the maximum length"""
    is_decoder: bool = False
    """attend to earlier tokens only"""
    tie_word_embeddings: bool = True
    """the LM head shares the token embeddings"""
    keys: ClassVar[Any]
    def __init__(
        self,
        vocab_size: Size = 50265,
        max_position_embeddings: Size = 1024,
        encoder_layers: Layers = 12,
        encoder_ffn_dim: Width = 4096,
        encoder_attention_heads: Width = 16,
        decoder_layers: Layers = 12,
        decoder_ffn_dim: Width = 4096,
        decoder_attention_heads: Width = 16,
        encoder_layerdrop: Probability = 0.0,
        decoder_layerdrop: Probability = 0.0,
        activation_function: str = 'gelu',
        d_model: Width = 1024,
        dropout: Probability = 0.1,
        attention_dropout: Probability = 0.0,
        activation_dropout: Probability = 0.0,
        init_std: NonNegative = 0.02,
        classifier_dropout: Probability = 0.0,
        scale_embedding: bool = False,
        *,
        architectures: list[str] | None = ...,
        dtype: Any = ...,
        output_hidden_states: bool | None = ...,
        output_attentions: bool | None = ...,
        return_dict: bool | None = ...,
        use_cache: bool = True,
        is_encoder_decoder: bool = True,
        is_decoder: bool = False,
        tie_word_embeddings: bool = True,
        chunk_size_feed_forward: Count = ...,
        pad_token_id: int | None = 1,
        bos_token_id: int | None = 0,
        eos_token_id: int | list[int] | None = 2,
        id2label: dict | None = ...,
        label2id: dict | None = ...,
        problem_type: Literal['regression', 'single_label_classification', 'multi_label_classification'] | None = ...,
        attn_implementation: str | None = ...,
        name_or_path: str = ...,
        decoder_start_token_id: int | None = 2,
        forced_eos_token_id: int | list[int] | None = 2,
        **kw: Any,
    ) -> None:
        """Configuration of a BART model, with the field names of `config.json`

        Args:
            vocab_size: rows of the embedding table
            max_position_embeddings: maximum number of tokens of the source, and of the target
            encoder_layers: layers of the encoder
            encoder_ffn_dim: width inside the encoder's feed-forward network
            encoder_attention_heads: heads of the encoder
            decoder_layers: layers of the decoder
            decoder_ffn_dim: width inside the decoder's feed-forward network
            decoder_attention_heads: heads of the decoder
            encoder_layerdrop: probability to skip a layer of the encoder in training
            decoder_layerdrop: the same for the decoder
            activation_function: of the feed-forward network
            d_model: width of the hidden states
            dropout: of embeddings and of the output of each sub-layer
            attention_dropout: of the attention weights
            activation_dropout: inside the feed-forward network
            init_std: standard deviation of initial weights
            classifier_dropout: in the text classification head
            scale_embedding: multiply token embeddings by the square root of `d_model`
            architectures: model classes of the checkpoint
            dtype: dtype of the weights, such as `bfloat16`
            output_hidden_states: return all hidden states
            output_attentions: return all attention weights
            return_dict: return a `ModelOutput` instead of a tuple
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            is_encoder_decoder: the model has an encoder and a decoder
            is_decoder: attend to earlier tokens only
            tie_word_embeddings: the LM head shares the token embeddings
            chunk_size_feed_forward: tokens per feed-forward chunk; 0: all
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            id2label: label names by class index
            label2id: ids of label names, the inverse of `id2label`
            problem_type: kind of classification, which decides about the loss; None: found from the labels
            attn_implementation: `eager` or `sdpa`; None: `sdpa`
            name_or_path: checkpoint of the config; not saved
            decoder_start_token_id: first token of the decoder
            forced_eos_token_id: token that `generate` puts at the maximum length
            **kw: further fields, which are kept
        """
    @property
    def embed_scale(self) -> float:
        """Factor of the token embeddings"""
    def normalise(self) -> None: ...
    def check(self) -> None: ...

def norm_names(pre_norm: bool) -> tuple:
    """Names of the norms of a layer, by their position

    Args:
        pre_norm: norms before the sub-layers

    Returns:
        names of the norms of self-attention, cross-attention and the feed-forward network
    """

def layer_table(pre_norm: bool) -> dict:
    """Key table of one layer

    Args:
        pre_norm: norms before the sub-layers
    """

def bart_keys(pre_norm: bool = False) -> Keys:
    """Key table of BART, and of architectures that are BART with a twist

    Args:
        pre_norm: norms before the sub-layers
    """

without_encoder: dict
