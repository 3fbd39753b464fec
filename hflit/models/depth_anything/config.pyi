"""`DepthAnythingConfig`, with the field names of `config.json`, and the key table of Depth Anything, a model that estimates how far each pixel of one photograph is"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar, Literal
from ...checkpoint.keys import Keys
from ...config import PreTrainedConfig
from ...field_types import NonNegative, Positive, Size, Width
from typing import Any
from hflit.field_types import Count

__all__ = ['default_backbone', 'fusion_names', 'decoder_names', 'DepthAnythingConfig', 'DepthEstimator']

@dataclass
class DepthAnythingConfig(PreTrainedConfig):
    """Configuration of a Depth Anything model, with the field names of `config.json`

    Args:
        backbone_config: config of the backbone; None: DINOv2-small
        patch_size: pixels of a patch of the backbone
        initializer_range: standard deviation of the initial weights
        reassemble_hidden_size: width of the backbone
        reassemble_factors: size of the map of each layer, in patches
        neck_hidden_sizes: channels of the map of each layer
        fusion_hidden_size: channels in the fusion layers
        head_in_index: the fusion layer whose output the head reads
        head_hidden_size: channels of the head
        depth_estimation_type: relative: inverse depth up to scale and shift; metric: metres
        max_depth: factor of the output; None: 1
    """
    model_type: ClassVar[str] = 'depth_anything'
    """name of the architecture, as in `config.json`"""
    reads: ClassVar[str] = 'image'
    backbone_config: dict | PreTrainedConfig | None = None
    """config of the backbone; None: DINOv2-small"""
    patch_size: Size | list[Size] = 14
    """pixels of a patch of the backbone"""
    initializer_range: NonNegative = 0.02
    """standard deviation of the initial weights"""
    reassemble_hidden_size: Width = 384
    """width of the backbone"""
    reassemble_factors: list[Positive] = (4, 2, 1, 0.5)
    """size of the map of each layer, in patches"""
    neck_hidden_sizes: list[Width] = (48, 96, 192, 384)
    """channels of the map of each layer"""
    fusion_hidden_size: Width = 64
    """channels in the fusion layers"""
    head_in_index: int = -1
    """the fusion layer whose output the head reads"""
    head_hidden_size: Width = 32
    """channels of the head"""
    depth_estimation_type: Literal['relative', 'metric'] = 'relative'
    """relative: inverse depth up to scale and shift; metric: metres"""
    max_depth: float | None = 1
    """factor of the output; None: 1"""
    num_channels: ClassVar = ...
    """of the images"""
    image_size: ClassVar = ...
    """in pixels"""
    def __init__(
        self,
        backbone_config: dict | PreTrainedConfig | None = None,
        patch_size: Size | list[Size] = 14,
        initializer_range: NonNegative = 0.02,
        reassemble_hidden_size: Width = 384,
        reassemble_factors: list[Positive] = (4, 2, 1, 0.5),
        neck_hidden_sizes: list[Width] = (48, 96, 192, 384),
        fusion_hidden_size: Width = 64,
        head_in_index: int = -1,
        head_hidden_size: Width = 32,
        depth_estimation_type: Literal['relative', 'metric'] = 'relative',
        max_depth: float | None = 1,
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
        """Configuration of a Depth Anything model, with the field names of `config.json`

        Args:
            backbone_config: config of the backbone; None: DINOv2-small
            patch_size: pixels of a patch of the backbone
            initializer_range: standard deviation of the initial weights
            reassemble_hidden_size: width of the backbone
            reassemble_factors: size of the map of each layer, in patches
            neck_hidden_sizes: channels of the map of each layer
            fusion_hidden_size: channels in the fusion layers
            head_in_index: the fusion layer whose output the head reads
            head_hidden_size: channels of the head
            depth_estimation_type: relative: inverse depth up to scale and shift; metric: metres
            max_depth: factor of the output; None: 1
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
    @property
    def keys(self) -> Keys:
        """Key table of a Depth Anything model with this backbone"""
    @property
    def head_act(self) -> str:
        """Name of the last function of the head"""

default_backbone: dict

fusion_names: Any

decoder_names: dict

class DepthEstimator:
    """Forward pass of a model that estimates depth by a backbone, a neck and a head"""
    def run_backbone(self, *args: Any, **kwargs: Any):
        """Args:
            *args: further positional arguments, which are handed on
            **kwargs: further keyword arguments, which are handed on
        """
    def estimate(
        self,
        pixel_values,
        labels,
        output_attentions,
        output_hidden_states,
        return_dict,
        **mode: Any,
    ):
        """The depth of each pixel in whole patches, `(batch, height, width)`, and the states of the backbone

        Args:
            pixel_values: `(batch, channels, height, width)`
            labels: must be None
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: False: a tuple; None: as the config says
            **mode: `training` or `deterministic`
        """
