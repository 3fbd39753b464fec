"""`WhisperConfig` of the encoder–decoder that writes down speech: field names as in `config.json`, sizes of the two stacks, the position table of the encoder, the key table"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from dataclasses import KW_ONLY, dataclass
from typing import ClassVar
from ...checkpoint.keys import Keys
from ...config import PreTrainedConfig
from ...field_types import Layers, NonNegative, Probability, Size, Width
from ...tasks import Task
from typing import Any, Literal
from hflit.field_types import Count

__all__ = ['without_encoder', 'without_decoder', 'language_names', 'LANGUAGES', 'TO_LANGUAGE_CODE', 'WhisperSizes', 'WhisperConfig', 'sinusoids', 'whisper_keys', 'AudioClassification', 'language_code', 'check_features', 'check_labels', 'hides_spans']

@dataclass
class WhisperSizes(PreTrainedConfig):
    """The first half of a Whisper config: the sizes of the two stacks

    Args:
        vocab_size: rows of the embedding table
        num_mel_bins: bands of the spectrogram
        encoder_layers: layers of the encoder
        encoder_attention_heads: heads of the encoder
        decoder_layers: layers of the decoder
        decoder_attention_heads: heads of the decoder
        decoder_ffn_dim: width inside the decoder's feed-forward network
        encoder_ffn_dim: width inside the encoder's feed-forward network
        encoder_layerdrop: probability to skip a layer of the encoder in training
        decoder_layerdrop: the same for the decoder
        d_model: width of the hidden states
        max_source_positions: states of the encoder; twice as many frames go in
        max_target_positions: maximum number of tokens of a text
    """
    reads: ClassVar[str] = 'sound'
    attribute_map: ClassVar[dict] = ...
    decoder_fields: ClassVar[dict] = ...
    layer_norm_eps: ClassVar[float] = 1e-05
    """number added to the variance, against division by zero"""
    pre_norm: ClassVar[bool] = True
    """norms before the sub-layers, and one after the last layer"""
    norms_embeddings: ClassVar[bool] = False
    """no norm of the embeddings"""
    extra_positions: ClassVar[int] = 0
    """rows of the position table before that of the first token"""
    position_values: ClassVar | None = None
    """the positions of the decoder are learned"""
    share_encoder_decoder_embeddings: ClassVar[bool] = False
    """the encoder has none"""
    embed_scale: ClassVar[float] = 1.0
    vocab_size: Size = 51865
    """rows of the embedding table"""
    num_mel_bins: Size = 80
    """bands of the spectrogram"""
    encoder_layers: Layers = 4
    """layers of the encoder"""
    encoder_attention_heads: Width = 6
    """heads of the encoder"""
    decoder_layers: Layers = 4
    """layers of the decoder"""
    decoder_attention_heads: Width = 6
    """heads of the decoder"""
    decoder_ffn_dim: Width = 1536
    """width inside the decoder's feed-forward network"""
    encoder_ffn_dim: Width = 1536
    """width inside the encoder's feed-forward network"""
    encoder_layerdrop: Probability = 0.0
    """probability to skip a layer of the encoder in training"""
    decoder_layerdrop: Probability = 0.0
    """the same for the decoder"""
    d_model: Width = 384
    """width of the hidden states"""
    max_source_positions: Size = 1500
    """states of the encoder; twice as many frames go in"""
    max_target_positions: Size = 448
    """maximum number of tokens of a text"""
    def __init__(
        self,
        vocab_size: Size = 51865,
        num_mel_bins: Size = 80,
        encoder_layers: Layers = 4,
        encoder_attention_heads: Width = 6,
        decoder_layers: Layers = 4,
        decoder_attention_heads: Width = 6,
        decoder_ffn_dim: Width = 1536,
        encoder_ffn_dim: Width = 1536,
        encoder_layerdrop: Probability = 0.0,
        decoder_layerdrop: Probability = 0.0,
        d_model: Width = 384,
        max_source_positions: Size = 1500,
        max_target_positions: Size = 448,
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
        """The first half of a Whisper config: the sizes of the two stacks

        Args:
            vocab_size: rows of the embedding table
            num_mel_bins: bands of the spectrogram
            encoder_layers: layers of the encoder
            encoder_attention_heads: heads of the encoder
            decoder_layers: layers of the decoder
            decoder_attention_heads: heads of the decoder
            decoder_ffn_dim: width inside the decoder's feed-forward network
            encoder_ffn_dim: width inside the encoder's feed-forward network
            encoder_layerdrop: probability to skip a layer of the encoder in training
            decoder_layerdrop: the same for the decoder
            d_model: width of the hidden states
            max_source_positions: states of the encoder; twice as many frames go in
            max_target_positions: maximum number of tokens of a text
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
class WhisperConfig(WhisperSizes):
    """Configuration of a Whisper model, with the field names of `config.json`

    Args:
        activation_function: of the feed-forward network
        dropout: of embeddings and of the output of each sub-layer
        attention_dropout: of the attention weights
        activation_dropout: inside the feed-forward network
        init_std: standard deviation of initial weights
        scale_embedding: has no effect in Whisper, as in transformers
        suppress_tokens: tokens that `generate` never writes
        begin_suppress_tokens: tokens that do not begin a text
        use_weighted_layer_sum: audio classification: learned weights of all layers
        classifier_proj_size: audio classification: width of the projection
        apply_spec_augment: SpecAugment: hide parts of the spectrogram in training
        mask_time_prob: share, length and least number of the stretches of time that SpecAugment hides
        mask_time_length: share, length and least number of the stretches of time that SpecAugment hides
        mask_time_min_masks: share, length and least number of the stretches of time that SpecAugment hides
        mask_feature_prob: the same for bands of the spectrogram
        mask_feature_length: the same for bands of the spectrogram
        mask_feature_min_masks: the same for bands of the spectrogram
        median_filter_width: of the attention weights, for the times of words
        use_cache: return the KV cache, for decoding token by token; None: as the config says
        pad_token_id: id of the padding token
        bos_token_id: id of the token that begins a text
        eos_token_id: id of the token that ends a text, or several
        is_encoder_decoder: the model has an encoder and a decoder
        decoder_start_token_id: first token of the decoder
        tie_word_embeddings: the LM head shares the token embeddings
    """
    model_type: ClassVar[str] = 'whisper'
    """name of the architecture, as in `config.json`"""
    activation_function: str = 'gelu'
    """of the feed-forward network"""
    dropout: Probability = 0.0
    """of embeddings and of the output of each sub-layer"""
    attention_dropout: Probability = 0.0
    """of the attention weights"""
    activation_dropout: Probability = 0.0
    """inside the feed-forward network"""
    init_std: NonNegative = 0.02
    """standard deviation of initial weights"""
    scale_embedding: bool = False
    """has no effect in Whisper, as in transformers"""
    suppress_tokens: list | None = None
    """tokens that `generate` never writes"""
    begin_suppress_tokens: list | None = (220, 50256)
    """tokens that do not begin a text"""
    use_weighted_layer_sum: bool = False
    """audio classification: learned weights of all layers"""
    classifier_proj_size: Width = 256
    """audio classification: width of the projection"""
    apply_spec_augment: bool = False
    """SpecAugment: hide parts of the spectrogram in training"""
    mask_time_prob: Probability = 0.05
    """share, length and least number of the stretches of time that SpecAugment hides"""
    mask_time_length: Size = 10
    """share, length and least number of the stretches of time that SpecAugment hides"""
    mask_time_min_masks: int = 2
    """share, length and least number of the stretches of time that SpecAugment hides"""
    mask_feature_prob: Probability = 0.0
    """the same for bands of the spectrogram"""
    mask_feature_length: Size = 10
    """the same for bands of the spectrogram"""
    mask_feature_min_masks: int = 0
    """the same for bands of the spectrogram"""
    median_filter_width: Size = 7
    """of the attention weights, for the times of words"""
    _: KW_ONLY
    use_cache: bool = True
    """return the KV cache, for decoding token by token; None: as the config says"""
    pad_token_id: int | None = 50256
    """id of the padding token"""
    bos_token_id: int | None = 50256
    """id of the token that begins a text"""
    eos_token_id: int | list[int] | None = 50256
    """id of the token that ends a text, or several"""
    is_encoder_decoder: bool = True
    """the model has an encoder and a decoder"""
    decoder_start_token_id: int | None = 50257
    """first token of the decoder"""
    tie_word_embeddings: bool = True
    """the LM head shares the token embeddings"""
    keys: ClassVar[Any]
    def __init__(
        self,
        vocab_size: Size = 51865,
        num_mel_bins: Size = 80,
        encoder_layers: Layers = 4,
        encoder_attention_heads: Width = 6,
        decoder_layers: Layers = 4,
        decoder_attention_heads: Width = 6,
        decoder_ffn_dim: Width = 1536,
        encoder_ffn_dim: Width = 1536,
        encoder_layerdrop: Probability = 0.0,
        decoder_layerdrop: Probability = 0.0,
        d_model: Width = 384,
        max_source_positions: Size = 1500,
        max_target_positions: Size = 448,
        activation_function: str = 'gelu',
        dropout: Probability = 0.0,
        attention_dropout: Probability = 0.0,
        activation_dropout: Probability = 0.0,
        init_std: NonNegative = 0.02,
        scale_embedding: bool = False,
        suppress_tokens: list | None = None,
        begin_suppress_tokens: list | None = (220, 50256),
        use_weighted_layer_sum: bool = False,
        classifier_proj_size: Width = 256,
        apply_spec_augment: bool = False,
        mask_time_prob: Probability = 0.05,
        mask_time_length: Size = 10,
        mask_time_min_masks: int = 2,
        mask_feature_prob: Probability = 0.0,
        mask_feature_length: Size = 10,
        mask_feature_min_masks: int = 0,
        median_filter_width: Size = 7,
        *,
        architectures: list[str] | None = ...,
        dtype: Any = ...,
        output_hidden_states: bool | None = ...,
        output_attentions: bool | None = ...,
        return_dict: bool | None = ...,
        use_cache: bool = True,
        is_encoder_decoder: bool = True,
        is_decoder: bool = ...,
        tie_word_embeddings: bool = True,
        chunk_size_feed_forward: Count = ...,
        pad_token_id: int | None = 50256,
        bos_token_id: int | None = 50256,
        eos_token_id: int | list[int] | None = 50256,
        id2label: dict | None = ...,
        label2id: dict | None = ...,
        problem_type: Literal['regression', 'single_label_classification', 'multi_label_classification'] | None = ...,
        attn_implementation: str | None = ...,
        name_or_path: str = ...,
        decoder_start_token_id: int | None = 50257,
        **kw: Any,
    ) -> None:
        """Configuration of a Whisper model, with the field names of `config.json`

        Args:
            vocab_size: rows of the embedding table
            num_mel_bins: bands of the spectrogram
            encoder_layers: layers of the encoder
            encoder_attention_heads: heads of the encoder
            decoder_layers: layers of the decoder
            decoder_attention_heads: heads of the decoder
            decoder_ffn_dim: width inside the decoder's feed-forward network
            encoder_ffn_dim: width inside the encoder's feed-forward network
            encoder_layerdrop: probability to skip a layer of the encoder in training
            decoder_layerdrop: the same for the decoder
            d_model: width of the hidden states
            max_source_positions: states of the encoder; twice as many frames go in
            max_target_positions: maximum number of tokens of a text
            activation_function: of the feed-forward network
            dropout: of embeddings and of the output of each sub-layer
            attention_dropout: of the attention weights
            activation_dropout: inside the feed-forward network
            init_std: standard deviation of initial weights
            scale_embedding: has no effect in Whisper, as in transformers
            suppress_tokens: tokens that `generate` never writes
            begin_suppress_tokens: tokens that do not begin a text
            use_weighted_layer_sum: audio classification: learned weights of all layers
            classifier_proj_size: audio classification: width of the projection
            apply_spec_augment: SpecAugment: hide parts of the spectrogram in training
            mask_time_prob: share, length and least number of the stretches of time that SpecAugment hides
            mask_time_length: share, length and least number of the stretches of time that SpecAugment hides
            mask_time_min_masks: share, length and least number of the stretches of time that SpecAugment hides
            mask_feature_prob: the same for bands of the spectrogram
            mask_feature_length: the same for bands of the spectrogram
            mask_feature_min_masks: the same for bands of the spectrogram
            median_filter_width: of the attention weights, for the times of words
            architectures: model classes of the checkpoint
            dtype: dtype of the weights, such as `bfloat16`
            output_hidden_states: return all hidden states
            output_attentions: return all attention weights
            return_dict: return a `ModelOutput` instead of a tuple
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            is_encoder_decoder: the model has an encoder and a decoder
            is_decoder: build an encoder as a causal decoder
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
            **kw: further fields, which are kept
        """
    def check(self) -> None: ...
    def to_dict(self) -> dict:
        """All fields as JSON types; that a decoder stands alone is said by `is_encoder_decoder`"""
    @property
    def source_positions(self) -> np.ndarray:
        """The position table of the encoder, `(max_source_positions, d_model)`"""

def sinusoids(n: int, d: int) -> np.ndarray:
    """Sinusoidal position embeddings of an audio encoder: sines in the first half, cosines in the second

    Args:
        n: positions
        d: width

    Returns:
        `(n, d)`
    """

def whisper_keys() -> Keys:
    """Key table of Whisper"""

without_encoder: dict

without_decoder: dict

class AudioClassification(Task):
    """Audio classification: the mean of the projected states of the encoder, and a linear layer"""
    output_class: Any
    answers_after: tuple
    projector: Any
    classifier: Any
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def forward(self, *args: Any, labels=None, num_items_in_batch=None, return_dict=None, **kwargs: Any):
        """Logits of the classes, and the loss if there are labels

        Args:
            *args: further positional arguments, which are handed on
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """
    def scores(self, out, input_ids=None, **mode: Any):
        """Args:
            out: output of the base model
            input_ids: token ids, `(batch, tokens)`
            **mode: keywords for dropout
        """

language_names: str

LANGUAGES: dict

TO_LANGUAGE_CODE: Any

def language_code(language: str) -> str:
    """Code of a language; ValueError for an unknown one, with similar names

    Args:
        language: code, name or token
    """

def check_features(config, input_features) -> None:
    """ValueError unless a spectrogram has the shape that the model was trained with

    Args:
        config: configuration of the model
        input_features: `(batch, bands, frames)`
    """

def check_labels(config, labels) -> None:
    """ValueError for labels that are longer than the decoder's positions

    Args:
        config: configuration of the model
        labels: the right answers, -100 where there is none; with them the output has a `loss`
    """

def hides_spans(config, training: bool, input_features) -> bool:
    """Whether SpecAugment hides parts of spectrograms, which are checked then

    Args:
        config: configuration of the model
        training: training mode, with dropout
        input_features: log-mel spectrogram, `(batch, bands, frames)`
    """
