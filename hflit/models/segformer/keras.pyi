"""SegFormer's models as Keras 3 models on the TensorFlow, JAX and PyTorch backends; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...keras.convolutions import BatchNorm, DepthwiseConv, PaddedConv
from ...keras.layers import Block, LayerNorm, Linear
from ...keras.model import PreTrainedModel
from ...keras.vision import Conv2d
from .config import SegformerClassification, SegformerConfig, SegformerSegmentation
from ..vit.keras import ViTAttention, ViTLayer
from typing import Any
from hflit.models.segformer.config import SegformerClassification
from hflit.keras.vision import ForImageClassification, ForSemanticSegmentation
from hflit.outputs import ImageClassifierOutput, SemanticSegmenterOutput

__all__ = ['flatten_map', 'SegformerAttention', 'SegformerMLP', 'SegformerLayer', 'SegformerStage', 'SegformerPreTrainedModel', 'SegformerModel', 'SegformerProjection', 'SegformerDecodeHead', 'SegformerDecoder', 'SegformerForImageClassification', 'SegformerForSemanticSegmentation']

def flatten_map(x):
    """Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

class SegformerAttention(ViTAttention):
    """Multi-head self-attention whose keys and values come from a map made smaller by `sr_ratio`

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    reduces: Any
    reduction: Conv2d
    reduction_norm: LayerNorm
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
    def call(self, x, ctx):
        """Args:
            x: `(batch, rows, columns, width)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class SegformerMLP(Block):
    """Feed-forward network with a 3×3 depthwise convolution: `down(act(conv(up(x))))`

    Args:
        config: configuration of the model
    """
    act: Any
    rate: Any
    down_proj: Linear
    up_proj: Linear
    conv: DepthwiseConv
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def call(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class SegformerLayer(ViTLayer):
    """ViT's pre-norm layer with the attention and the feed-forward network of SegFormer"""
    attention_class: Any
    mlp_class: Any
    def call(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class SegformerStage(Block):
    """Overlapping patches, layers and a LayerNorm

    Args:
        config: configuration of the model
        i: index of the stage
    """
    blocks: list
    embed_norm: LayerNorm
    norm: LayerNorm
    embed_patches: PaddedConv
    def __init__(self, config, i: int) -> None:
        """Args:
            config: configuration of the model
            i: index of the stage
        """
    def call(self, x, ctx):
        """Args:
            x: `(batch, height, width, channels)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs

        Returns:
            `(batch, rows, columns, width of the stage)`
        """

class SegformerPreTrainedModel(PreTrainedModel):
    """Base class of the SegFormer models"""
    config: SegformerConfig
    config_class: Any
    base_model_prefix: str
    main_input_name: str
    @property
    def output_size(self) -> Any: ...

class SegformerModel(SegformerPreTrainedModel):
    """SegFormer base model, the Mix Transformer: stages whose maps get smaller

    Args:
        config: configuration of the model
    """
    stages: list
    seeds: Any
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
        training=False,
        **kwargs: Any,
    ):
        """Map of the last stage `(batch, width, rows, columns)`; with `output_hidden_states`, of all stages

        Args:
            pixel_values: `(batch, channels, height, width)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`, through all stages
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class SegformerProjection(Block):
    """A linear layer from the width of a stage to that of the decoder

    Args:
        n_in: number of inputs and outputs
        n_out: number of inputs and outputs
        std: standard deviation of the initial values
    """
    proj: Linear
    def __init__(self, n_in: int, n_out: int, std: float) -> None:
        """Args:
            n_in: number of inputs and outputs
            n_out: number of inputs and outputs
            std: standard deviation of the initial values
        """
    def call(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class SegformerDecodeHead(Block):
    """Maps of all stages to logits: linear layers, enlarging, a linear layer that joins, BatchNorm, logits

    Args:
        config: configuration of the model
    """
    seeds: Any
    classifier: Conv2d
    norm: BatchNorm
    rate: Any
    fuse: Conv2d
    projections: list
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def call(self, maps, training=False):
        """Args:
            maps: of the stages, `(batch, width, rows, columns)`
            training: training mode, with dropout

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
        training=False,
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
            training: with dropout
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

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
        training=False,
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
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
