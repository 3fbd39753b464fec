"""ConvNeXt's models in Keras on every backend; read the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...keras.convolutions import DepthwiseConv
from ...keras.layers import Block, LayerNorm, Linear
from ...keras.model import PreTrainedModel
from ...keras.vision import Conv2d
from .config import ConvNextConfig
from typing import Any
from hflit.keras.vision import ConvForImageClassification, NormedBackbone
from hflit.outputs import ImageClassifierOutputWithNoAttention, BackboneOutput

__all__ = ['ConvNextMLP', 'ConvNextBlock', 'ConvNextStage', 'ConvNextPreTrainedModel', 'ConvNextModel', 'ConvNextForImageClassification', 'ConvNextBackbone']

class ConvNextMLP(Block):
    """Two linear layers with an activation between them, on the channels of each pixel

    Args:
        config: configuration of the model
        n: channels
    """
    act: Any
    up_proj: Linear
    down_proj: Linear
    def __init__(self, config, n: int) -> None:
        """Args:
            config: configuration of the model
            n: channels
        """
    def call(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ConvNextBlock(Block):
    """Depthwise convolution, LayerNorm and MLP; layer scale, stochastic depth and the sum with the input

    Args:
        config: configuration of the model
        n: channels
        rate: of stochastic depth
    """
    mlp_class: Any
    layer_scale_parameter: Any
    scale: Any
    rate: float
    n: int
    mlp: Any
    conv: DepthwiseConv
    norm: LayerNorm
    def __init__(self, config, n: int, rate: float = 0.0) -> None:
        """Args:
            config: configuration of the model
            n: channels
            rate: of stochastic depth
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def call(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class ConvNextStage(Block):
    """Downsampling, except in the first stage, then blocks

    Args:
        config: configuration of the model
        n_in: channels of the input
        n_out: channels of the output
        rates: of stochastic depth, for each block
        stride: 1: no downsampling if the channels stay
    """
    block_class: Any
    blocks: list
    downsample: Conv2d
    downsample_norm: LayerNorm
    down: Any
    def __init__(self, config, n_in: int, n_out: int, rates, stride=2) -> None:
        """Args:
            config: configuration of the model
            n_in: channels of the input
            n_out: channels of the output
            rates: of stochastic depth, for each block
            stride: 1: no downsampling if the channels stay
        """
    def call(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class ConvNextPreTrainedModel(PreTrainedModel):
    """Base class of the ConvNeXt models"""
    config: ConvNextConfig
    config_class: Any
    base_model_prefix: str
    main_input_name: str
    stage_class: Any
    has_pooler: bool
    @property
    def output_size(self) -> Any: ...

class ConvNextModel(ConvNextPreTrainedModel):
    """ConvNeXt base model: patches, stages, and the normalised mean over all pixels

    Args:
        config: configuration of the model
        add_pooling_layer: make the pooler, which gives one vector for each text or image
    """
    norm: Any
    stages: list
    seeds: Any
    embed_norm: LayerNorm
    embed_patches: Conv2d
    def __init__(self, config, add_pooling_layer=True) -> None:
        """Args:
            config: configuration of the model
            add_pooling_layer: make the pooler, which gives one vector for each text or image
        """
    def forward(
        self,
        pixel_values=None,
        output_hidden_states=None,
        return_dict=None,
        training=False,
        **kwargs: Any,
    ):
        """Feature map of the last stage `(batch, channels, height, width)`, and of each image `pooler_output`

        Args:
            pixel_values: `(batch, channels, height, width)`
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            training: training mode, with dropout
            **kwargs: further keyword arguments, which are handed on
        """

class ConvNextForImageClassification(ConvForImageClassification, ConvNextPreTrainedModel):
    """ConvNextForImageClassification with an image classification head of a convolutional network: logits of the labels from the pooled output"""
    def forward(
        self,
        pixel_values=None,
        labels=None,
        output_hidden_states=None,
        return_dict=None,
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> ImageClassifierOutputWithNoAttention:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            pixel_values: `(batch, channels, height, width)`
            labels: targets; with them the output has a `loss`
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            training: training mode, with dropout
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

class ConvNextBackbone(NormedBackbone, ConvNextPreTrainedModel):
    """ConvNextBackbone with a backbone whose feature maps are normalised over their channels, by a LayerNorm for each selected stage"""
    def forward(
        self,
        pixel_values=None,
        output_hidden_states=None,
        return_dict=None,
        training=False,
        **kwargs: Any,
    ) -> BackboneOutput:
        """Run the base model; return the feature maps of the selected stages

        Args:
            pixel_values: `(batch, channels, height, width)`
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            training: training mode, with dropout
            **kwargs: further keyword arguments, which are handed on
        """
