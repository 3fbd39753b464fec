"""`M2M100Config` of the models that translate between a hundred languages (M2M-100) and two hundred (NLLB): field names as in `config.json`, sinusoidal positions of any length, key table"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from dataclasses import dataclass
from typing import ClassVar
from ...checkpoint.keys import Keys
from ...field_types import Probability, Size
from ..bart.config import BartConfig
from typing import Any, Literal
from hflit.field_types import Count, Layers, NonNegative, Width

__all__ = ['M2M100Config', 'position_frequencies']

@dataclass
class M2M100Config(BartConfig):
    """Configuration of an M2M-100 or NLLB model, with the field names of `config.json`

    Args:
        vocab_size: number of tokens in the vocabulary
        encoder_layerdrop: probability to skip a layer of the encoder in training
        decoder_layerdrop: the same for the decoder
        activation_function: of the feed-forward network
        attention_dropout: dropout of the attention weights
        scale_embedding: multiply token embeddings by the square root of `d_model`
    """
    model_type: ClassVar[str] = 'm2m_100'
    """name of the architecture, as in `config.json`"""
    keys: ClassVar[Keys] = ...
    """key table: published names of tensors to those of hflit"""
    pre_norm: ClassVar[bool] = True
    norms_embeddings: ClassVar[bool] = False
    any_length: ClassVar[bool] = True
    """positions are computed, so `generate` knows no last one"""
    default_labels: ClassVar[int] = 2
    classifier_dropout: ClassVar[float] = 0.0
    """dropout probability before a classifier"""
    forced_eos_token_id: ClassVar | None = None
    is_decoder: ClassVar[bool] = False
    """attend to earlier tokens only"""
    vocab_size: Size = 128112
    """number of tokens in the vocabulary"""
    encoder_layerdrop: Probability = 0.05
    """probability to skip a layer of the encoder in training"""
    decoder_layerdrop: Probability = 0.05
    """the same for the decoder"""
    activation_function: str = 'relu'
    """of the feed-forward network"""
    attention_dropout: Probability = 0.1
    """dropout of the attention weights"""
    scale_embedding: bool = True
    """multiply token embeddings by the square root of `d_model`"""
    def __init__(
        self,
        vocab_size: Size = 128112,
        max_position_embeddings: Size = 1024,
        encoder_layers: Layers = 12,
        encoder_ffn_dim: Width = 4096,
        encoder_attention_heads: Width = 16,
        decoder_layers: Layers = 12,
        decoder_ffn_dim: Width = 4096,
        decoder_attention_heads: Width = 16,
        encoder_layerdrop: Probability = 0.05,
        decoder_layerdrop: Probability = 0.05,
        activation_function: str = 'relu',
        d_model: Width = 1024,
        dropout: Probability = 0.1,
        attention_dropout: Probability = 0.1,
        activation_dropout: Probability = 0.0,
        init_std: NonNegative = 0.02,
        classifier_dropout: Probability = 0.0,
        scale_embedding: bool = True,
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
        """Configuration of an M2M-100 or NLLB model, with the field names of `config.json`

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
            attention_dropout: dropout of the attention weights
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
    def check(self) -> None: ...

def position_frequencies(d: int) -> np.ndarray:
    """Frequencies of sinusoidal position embeddings, from 1 to 1/10000

    Args:
        d: width of the hidden states

    Returns:
        `(d//2,)`
    """
