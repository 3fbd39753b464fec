"""`MarianConfig` of the translation models of OPUS-MT: field names as in `config.json`, positions of sines and cosines, padding as start token, vocabularies of source and target"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from dataclasses import KW_ONLY, dataclass
from typing import ClassVar
from ...field_types import Size
from ..bart.config import BartConfig
from typing import Any, Literal
from hflit.field_types import Count, Layers, NonNegative, Probability, Width

__all__ = ['MarianConfig', 'half_sines']

@dataclass
class MarianConfig(BartConfig):
    """Configuration of a Marian model, with the field names of `config.json`

    Args:
        vocab_size: number of tokens in the vocabulary
        decoder_vocab_size: vocabulary of the target; None: `vocab_size`
        pad_token_id: id of the padding token
        eos_token_id: id of the token that ends a text, or several
        bos_token_id: id of the token that begins a text
        decoder_start_token_id: the padding token
        forced_eos_token_id: token that `generate` puts at the maximum length
        share_encoder_decoder_embeddings: one table of token embeddings for both languages
    """
    model_type: ClassVar[str] = 'marian'
    """name of the architecture, as in `config.json`"""
    decoder_fields: ClassVar[dict] = ...
    norms_embeddings: ClassVar[bool] = False
    extra_positions: ClassVar[int] = 0
    default_labels: ClassVar[int] = 2
    classifier_dropout: ClassVar[float] = 0.0
    """dropout probability before a classifier"""
    vocab_size: Size = 58101
    """number of tokens in the vocabulary"""
    _: KW_ONLY
    decoder_vocab_size: Size | None = None
    """vocabulary of the target; None: `vocab_size`"""
    pad_token_id: int | None = 58100
    """id of the padding token"""
    eos_token_id: int | list[int] | None = 0
    """id of the token that ends a text, or several"""
    bos_token_id: int | None = None
    """id of the token that begins a text"""
    decoder_start_token_id: int | None = 58100
    """the padding token"""
    forced_eos_token_id: int | list[int] | None = 0
    """token that `generate` puts at the maximum length"""
    share_encoder_decoder_embeddings: bool = True
    """one table of token embeddings for both languages"""
    def __init__(
        self,
        vocab_size: Size = 58101,
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
        pad_token_id: int | None = 58100,
        bos_token_id: int | None = None,
        eos_token_id: int | list[int] | None = 0,
        id2label: dict | None = ...,
        label2id: dict | None = ...,
        problem_type: Literal['regression', 'single_label_classification', 'multi_label_classification'] | None = ...,
        attn_implementation: str | None = ...,
        name_or_path: str = ...,
        decoder_start_token_id: int | None = 58100,
        forced_eos_token_id: int | list[int] | None = 0,
        decoder_vocab_size: Size | None = None,
        share_encoder_decoder_embeddings: bool = True,
        **kw: Any,
    ) -> None:
        """Configuration of a Marian model, with the field names of `config.json`

        Args:
            vocab_size: number of tokens in the vocabulary
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
            decoder_start_token_id: the padding token
            forced_eos_token_id: token that `generate` puts at the maximum length
            decoder_vocab_size: vocabulary of the target; None: `vocab_size`
            share_encoder_decoder_embeddings: one table of token embeddings for both languages
            **kw: further fields, which are kept
        """
    def normalise(self) -> None: ...
    def check(self) -> None: ...
    @property
    def position_values(self) -> np.ndarray:
        """The position table, `(max_position_embeddings, d_model)`"""

def half_sines(n: int, d: int) -> np.ndarray:
    """Sinusoidal position embeddings: sines in the first half of the width, cosines in the second

    Args:
        n: positions
        d: width

    Returns:
        `(n, d)`
    """
