"""`ASTConfig`, with the field names of `config.json`, and the key table of AST, the Audio Spectrogram Transformer: a vision transformer for audio classification"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...field_types import Size
from ..vit.config import ViTConfig
from typing import Any, Literal
from hflit.field_types import Count, Layers, NonNegative, Probability, Width

__all__ = ['prefix', 'ASTConfig']

@dataclass
class ASTConfig(ViTConfig):
    """Configuration of an AST model, with the field names of `config.json`

    Args:
        frequency_stride: bands from one patch to the next
        time_stride: frames from one patch to the next
        max_length: frames of a spectrogram
        num_mel_bins: bands of a spectrogram
    """
    model_type: ClassVar[str] = ...
    """name of the architecture, as in `config.json`"""
    reads: ClassVar[str] = 'sound'
    frequency_stride: Size = 10
    """bands from one patch to the next"""
    time_stride: Size = 10
    """frames from one patch to the next"""
    max_length: Size = 1024
    """frames of a spectrogram"""
    num_mel_bins: Size = 128
    """bands of a spectrogram"""
    image_size: ClassVar = ...
    """as a picture"""
    patch_stride: ClassVar = ...
    num_channels: ClassVar = 1
    encoder_stride: ClassVar | None = None
    """fields of ViT that AST does not have"""
    pooler_output_size: ClassVar | None = None
    pooler_act: ClassVar | None = None
    keys: ClassVar[Any]
    def __init__(
        self,
        hidden_size: Width = 768,
        num_hidden_layers: Layers = 12,
        num_attention_heads: Width = 12,
        intermediate_size: Width = 3072,
        hidden_act: str = 'gelu',
        hidden_dropout_prob: Probability = 0.0,
        attention_probs_dropout_prob: Probability = 0.0,
        initializer_range: NonNegative = 0.02,
        layer_norm_eps: NonNegative = 1e-12,
        image_size: Size | list[Size] = 224,
        patch_size: Size | list[Size] = 16,
        num_channels: Width = 3,
        qkv_bias: bool = True,
        encoder_stride: Size = 16,
        pooler_output_size: Width | None = None,
        pooler_act: str = 'tanh',
        frequency_stride: Size = 10,
        time_stride: Size = 10,
        max_length: Size = 1024,
        num_mel_bins: Size = 128,
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
        """Configuration of an AST model, with the field names of `config.json`

        Args:
            hidden_size: width of the hidden states
            num_hidden_layers: number of layers
            num_attention_heads: number of attention heads
            intermediate_size: width inside the feed-forward network
            hidden_act: name of the activation function of the feed-forward layer
            hidden_dropout_prob: of the embeddings and of the output of each sub-layer
            attention_probs_dropout_prob: dropout of the attention weights
            initializer_range: standard deviation of the initial weights
            layer_norm_eps: number added to the variance, against division by zero
            image_size: of the images, in pixels: one number, or height and width
            patch_size: of a patch, in pixels: one number, or height and width
            num_channels: of the images
            qkv_bias: biases of query, key and value
            encoder_stride: pixels that the masked image modeling head makes of a patch
            pooler_output_size: outputs of the pooler; None: `hidden_size`
            pooler_act: activation function of the pooler
            frequency_stride: bands from one patch to the next
            time_stride: frames from one patch to the next
            max_length: frames of a spectrogram
            num_mel_bins: bands of a spectrogram
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
    def normalise(self) -> None: ...
    def check(self) -> None: ...

prefix: str
