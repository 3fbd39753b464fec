"""`ResNetConfig`, with the field names of `config.json`, and the key table of ResNet, the convolutional network that other vision models are compared with and built upon"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar, Literal
from ...backbones import BackboneConfig
from ...field_types import Size, Width
from typing import Any
from hflit.field_types import Count

__all__ = ['ResNetConfig', 'blocks_of_stages', 'block_convs']

@dataclass
class ResNetConfig(BackboneConfig):
    """Configuration of a ResNet model, with the field names of `config.json`

    Args:
        num_channels: channels of an image
        embedding_size: channels after the stem
        hidden_sizes: channels after each stage
        depths: blocks of each stage
        layer_type: kernels 3 and 3, or 1, 3 and 1
        hidden_act: name of the activation function of the feed-forward layer
        downsample_in_first_stage: stride 2 in the first stage as well
        downsample_in_bottleneck: stride 2 in the first convolution of a block, not the second
    """
    model_type: ClassVar[str] = 'resnet'
    """name of the architecture, as in `config.json`"""
    reads: ClassVar[str] = 'image'
    num_channels: Size = 3
    """channels of an image"""
    embedding_size: Width = 64
    """channels after the stem"""
    hidden_sizes: list[Width] = (256, 512, 1024, 2048)
    """channels after each stage"""
    depths: list[Size] = (3, 4, 6, 3)
    """blocks of each stage"""
    layer_type: Literal['basic', 'bottleneck'] = 'bottleneck'
    """kernels 3 and 3, or 1, 3 and 1"""
    hidden_act: str = 'relu'
    """name of the activation function of the feed-forward layer"""
    downsample_in_first_stage: bool = False
    """stride 2 in the first stage as well"""
    downsample_in_bottleneck: bool = False
    """stride 2 in the first convolution of a block, not the second"""
    keys: ClassVar[Any]
    def __init__(
        self,
        num_channels: Size = 3,
        embedding_size: Width = 64,
        hidden_sizes: list[Width] = (256, 512, 1024, 2048),
        depths: list[Size] = (3, 4, 6, 3),
        layer_type: Literal['basic', 'bottleneck'] = 'bottleneck',
        hidden_act: str = 'relu',
        downsample_in_first_stage: bool = False,
        downsample_in_bottleneck: bool = False,
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
        """Configuration of a ResNet model, with the field names of `config.json`

        Args:
            num_channels: channels of an image
            embedding_size: channels after the stem
            hidden_sizes: channels after each stage
            depths: blocks of each stage
            layer_type: kernels 3 and 3, or 1, 3 and 1
            hidden_act: name of the activation function of the feed-forward layer
            downsample_in_first_stage: stride 2 in the first stage as well
            downsample_in_bottleneck: stride 2 in the first convolution of a block, not the second
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

def blocks_of_stages(config) -> list:
    """For each stage its blocks: channels of input and output, and stride

    Args:
        config: configuration of the model
    """

def block_convs(config, n_in: int, n_out: int, stride: int) -> list:
    """Convolutions of a block: channels of input and output, kernel size, stride and activation

    Args:
        config: configuration of the model
        n_in: number of inputs and outputs
        n_out: number of inputs and outputs
        stride: pixels from one window to the next
    """
