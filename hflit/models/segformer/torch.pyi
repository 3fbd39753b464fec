"""SegFormer's models in PyTorch: overlapping patches, attention with fewer keys, a depthwise convolution in the feed-forward network, and heads for image classification and semantic segmentation"""
# Written by hflit.dev_stubs; do not edit
from .config import SegformerClassification, SegformerConfig, SegformerSegmentation
from ..vit.torch import ViTAttention, ViTLayer
from ...torch.convolutions import Conv2d
from ...torch.layer_stack import Layers
from ...torch.dropout import Dropout
from ...torch.model import PreTrainedModel
from ...torch.module_names import Module
from typing import Any
from hflit.models.segformer.config import SegformerClassification
from hflit.torch.vision import ForImageClassification, ForSemanticSegmentation
from hflit.outputs import ImageClassifierOutput, SemanticSegmenterOutput

__all__ = ['SegformerAttention', 'SegformerMLP', 'SegformerLayer', 'SegformerStage', 'SegformerPreTrainedModel', 'SegformerModel', 'SegformerProjection', 'SegformerDecodeHead', 'SegformerDecoder', 'SegformerForImageClassification', 'SegformerForSemanticSegmentation']

class SegformerAttention(ViTAttention):
    """Multi-head self-attention whose keys and values come from a map made smaller by `sr_ratio`

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    reduces: Any
    reduction: Conv2d
    reduction_norm: Any
    def __init__(self, config, layer_idx: int = 0) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
        """
    def qkv(self, x, ctx) -> list:
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def forward(self, x, ctx):
        """Args:
            x: `(batch, rows, columns, width)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class SegformerMLP(Module):
    """Feed-forward network with a 3×3 depthwise convolution: `down(act(conv(up(x))))`

    Args:
        config: configuration of the model
    """
    act: Any
    dropout: Dropout
    down_proj: Any
    up_proj: Any
    conv: Conv2d
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class SegformerLayer(ViTLayer):
    """ViT's pre-norm layer with the attention and the feed-forward network of SegFormer"""
    attention_class: Any
    mlp_class: Any

class SegformerStage(Module):
    """Overlapping patches, layers and a LayerNorm

    Args:
        config: configuration of the model
        i: index of the stage
    """
    norm: Any
    blocks: Any
    embed_norm: Any
    embed_patches: Conv2d
    def __init__(self, config, i: int) -> None:
        """Args:
            config: configuration of the model
            i: index of the stage
        """
    def forward(self, x, ctx):
        """Args:
            x: `(batch, channels, height, width)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs

        Returns:
            `(batch, width of the stage, rows, columns)`
        """

class SegformerPreTrainedModel(PreTrainedModel):
    """Base class of the SegFormer models"""
    config: SegformerConfig
    config_class: Any
    base_model_prefix: str
    main_input_name: str
    published_order: tuple
    @property
    def output_size(self) -> Any: ...

class SegformerModel(SegformerPreTrainedModel):
    """SegFormer base model, the Mix Transformer: stages whose maps get smaller

    Args:
        config: configuration of the model
    """
    stages: Layers
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(
        self,
        pixel_values=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Map of the last stage `(batch, width, rows, columns)`; with `output_hidden_states`, of all stages

        Args:
            pixel_values: `(batch, channels, height, width)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`, through all stages
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        pixel_values=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Map of the last stage `(batch, width, rows, columns)`; with `output_hidden_states`, of all stages"""

class SegformerProjection(Module):
    """A linear layer from the width of a stage to that of the decoder

    Args:
        n_in: number of inputs and outputs
        n_out: number of inputs and outputs
    """
    proj: Any
    def __init__(self, n_in: int, n_out: int) -> None:
        """Args:
            n_in: number of inputs and outputs
            n_out: number of inputs and outputs
        """
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class SegformerDecodeHead(Module):
    """Maps of all stages to logits: linear layers, enlarging, a linear layer that joins, BatchNorm, logits

    Args:
        config: configuration of the model
    """
    classifier: Conv2d
    norm: Any
    dropout: Dropout
    fuse: Conv2d
    projections: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, maps):
        """Args:
            maps: of the stages, `(batch, width, rows, columns)`

        Returns:
            `(batch, num_labels, rows, columns)` of the first map
        """

class SegformerDecoder(SegformerSegmentation):
    def make_decode_head(self, c) -> SegformerDecodeHead:
        """Args:
            c: configuration of the model
        """
    def to_map(self, x, size):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            size: height and width of the map
        """

class SegformerForImageClassification(SegformerClassification, ForImageClassification, SegformerPreTrainedModel):
    """Segformer with the mean of all places of the last map as the state of a picture; `mean` is the framework's"""
    def forward(
        self,
        pixel_values=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> ImageClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            pixel_values: `(batch, channels, height, width)`
            labels: targets; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`, through all stages
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        pixel_values=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> ImageClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels"""

class SegformerForSemanticSegmentation(SegformerDecoder, ForSemanticSegmentation, SegformerPreTrainedModel):
    """Segformer with maps of all stages for the decoder; `to_map` makes one of a sequence"""
    def forward(
        self,
        pixel_values=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ) -> SemanticSegmenterOutput:
        """Run the base model; compute the logits, and the loss if there are `labels` `(batch, height, width)`

        Args:
            pixel_values: `(batch, channels, height, width)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`, through all stages
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        pixel_values=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ) -> SemanticSegmenterOutput:
        """Run the base model; compute the logits, and the loss if there are `labels` `(batch, height, width)`"""
