"""`ConvNextConfig`, with the field names of `config.json`, and the key table of ConvNeXt; use it where a convolutional network should be as accurate as a vision transformer"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...backbones import BackboneConfig
from ...field_types import NonNegative, Probability, Size, Width
from typing import Any, Literal
from hflit.field_types import Count

__all__ = ['ConvNextConfig', 'key_table']

@dataclass
class ConvNextConfig(BackboneConfig):
    """Configuration of a ConvNeXt model, with the field names of `config.json`

    Args:
        num_channels: channels of an image
        patch_size: height and width of a patch, the kernel of the stem
        num_stages: number of stages
        hidden_sizes: channels of each stage
        depths: blocks of each stage
        hidden_act: name of the activation function of the feed-forward layer
        initializer_range: standard deviation of the initial weights
        layer_norm_eps: of the LayerNorm of the pooled output
        layer_scale_init_value: initial factor of each channel of a branch; 0: no layer scale
        drop_path_rate: rate of stochastic depth of the last block; 0 for the first
        image_size: height and width of the images of pretraining
    """
    model_type: ClassVar[str] = 'convnext'
    """name of the architecture, as in `config.json`"""
    reads: ClassVar[str] = 'image'
    attribute_map: ClassVar[dict] = ...
    num_channels: Size = 3
    """channels of an image"""
    patch_size: Size | list[Size] = 4
    """height and width of a patch, the kernel of the stem"""
    num_stages: Size = 4
    """number of stages"""
    hidden_sizes: list[Width] = (96, 192, 384, 768)
    """channels of each stage"""
    depths: list[Size] = (3, 3, 9, 3)
    """blocks of each stage"""
    hidden_act: str = 'gelu'
    """name of the activation function of the feed-forward layer"""
    initializer_range: NonNegative = 0.02
    """standard deviation of the initial weights"""
    layer_norm_eps: NonNegative = 1e-12
    """of the LayerNorm of the pooled output"""
    layer_scale_init_value: float = 1e-06
    """initial factor of each channel of a branch; 0: no layer scale"""
    drop_path_rate: Probability = 0.0
    """rate of stochastic depth of the last block; 0 for the first"""
    image_size: Size | list[Size] = 224
    """height and width of the images of pretraining"""
    keys: ClassVar[Any]
    def __init__(
        self,
        num_channels: Size = 3,
        patch_size: Size | list[Size] = 4,
        num_stages: Size = 4,
        hidden_sizes: list[Width] = (96, 192, 384, 768),
        depths: list[Size] = (3, 3, 9, 3),
        hidden_act: str = 'gelu',
        initializer_range: NonNegative = 0.02,
        layer_norm_eps: NonNegative = 1e-12,
        layer_scale_init_value: float = 1e-06,
        drop_path_rate: Probability = 0.0,
        image_size: Size | list[Size] = 224,
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
        out_features: list[str] | None = ...,
        out_indices: list[int] | None = ...,
        **kw: Any,
    ) -> None:
        """Configuration of a ConvNeXt model, with the field names of `config.json`

        Args:
            num_channels: channels of an image
            patch_size: height and width of a patch, the kernel of the stem
            num_stages: number of stages
            hidden_sizes: channels of each stage
            depths: blocks of each stage
            hidden_act: name of the activation function of the feed-forward layer
            initializer_range: standard deviation of the initial weights
            layer_norm_eps: of the LayerNorm of the pooled output
            layer_scale_init_value: initial factor of each channel of a branch; 0: no layer scale
            drop_path_rate: rate of stochastic depth of the last block; 0 for the first
            image_size: height and width of the images of pretraining
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
            out_features: stages that a backbone returns, by name
            out_indices: the same by number
            **kw: further fields, which are kept
        """
    @property
    def stage_channels(self) -> list: ...
    def check(self) -> None: ...
    def normalise(self) -> None: ...

def key_table(prefix: str) -> dict:
    """Key table of ConvNeXt under a published prefix

    Args:
        prefix: published name of the base model
    """
