"""ConvNeXt's models in PyTorch: the block with a depthwise convolution and an MLP, stages with downsampling, image classification, and the backbone"""
# Written by hflit.dev_stubs; do not edit
from .config import ConvNextConfig
from ...torch.convolutions import Conv2d
from ...torch.model import PreTrainedModel
from ...torch.module_names import Module
from typing import Any
from hflit.torch.vision import ConvForImageClassification, NormedBackbone
from hflit.outputs import ImageClassifierOutputWithNoAttention, BackboneOutput

__all__ = ['ConvNextMLP', 'ConvNextBlock', 'ConvNextStage', 'ConvNextPreTrainedModel', 'ConvNextModel', 'ConvNextForImageClassification', 'ConvNextBackbone']

class ConvNextMLP(Module):
    """Two linear layers with an activation between them, on the channels of each pixel

    Args:
        config: configuration of the model
        n: channels
    """
    act: Any
    up_proj: Any
    down_proj: Any
    def __init__(self, config, n: int) -> None:
        """Args:
            config: configuration of the model
            n: channels
        """
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ConvNextBlock(Module):
    """Depthwise convolution, LayerNorm and MLP; layer scale, stochastic depth and the sum with the input

    Args:
        config: configuration of the model
        n: channels
        rate: of stochastic depth
    """
    mlp_class: Any
    rate: float
    mlp: Any
    conv: Conv2d
    norm: Any
    layer_scale_parameter: Any
    scale: Any
    def __init__(self, config, n: int, rate: float = 0.0) -> None:
        """Args:
            config: configuration of the model
            n: channels
            rate: of stochastic depth
        """
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ConvNextStage(Module):
    """Downsampling, except in the first stage, then blocks

    Args:
        config: configuration of the model
        n_in: channels of the input
        n_out: channels of the output
        rates: of stochastic depth, for each block
        stride: 1: no downsampling if the channels stay
    """
    block_class: Any
    blocks: Any
    downsample: Conv2d
    downsample_norm: Any
    down: Any
    def __init__(self, config, n_in: int, n_out: int, rates, stride=2) -> None:
        """Args:
            config: configuration of the model
            n_in: channels of the input
            n_out: channels of the output
            rates: of stochastic depth, for each block
            stride: 1: no downsampling if the channels stay
        """
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ConvNextPreTrainedModel(PreTrainedModel):
    """Base class of the ConvNeXt models"""
    config: ConvNextConfig
    config_class: Any
    base_model_prefix: str
    main_input_name: str
    stage_class: Any
    has_pooler: bool
    supports_gradient_checkpointing: bool
    @property
    def output_size(self) -> Any: ...
    def _init_weights(self, module) -> None: ...

class ConvNextModel(ConvNextPreTrainedModel):
    """ConvNeXt base model: patches, stages, and the normalised mean over all pixels

    Args:
        config: configuration of the model
        add_pooling_layer: make the pooler, which gives one vector for each text or image
    """
    norm: Any
    stages: Any
    embed_norm: Any
    embed_patches: Conv2d
    def __init__(self, config, add_pooling_layer=True) -> None:
        """Args:
            config: configuration of the model
            add_pooling_layer: make the pooler, which gives one vector for each text or image
        """
    def forward(self, pixel_values=None, output_hidden_states=None, return_dict=None, **kwargs: Any):
        """Feature map of the last stage `(batch, channels, height, width)`, and of each image `pooler_output`

        Args:
            pixel_values: `(batch, channels, height, width)`
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(self, pixel_values=None, output_hidden_states=None, return_dict=None, **kwargs: Any):
        """Feature map of the last stage `(batch, channels, height, width)`, and of each image `pooler_output`"""

class ConvNextForImageClassification(ConvForImageClassification, ConvNextPreTrainedModel):
    """ConvNextForImageClassification with an image classification head of a convolutional network: logits of the labels from the pooled output"""
    def forward(
        self,
        pixel_values=None,
        labels=None,
        output_hidden_states=None,
        return_dict=None,
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
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        pixel_values=None,
        labels=None,
        output_hidden_states=None,
        return_dict=None,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> ImageClassifierOutputWithNoAttention:
        """Run the base model; compute the logits, and the loss if there are labels"""

class ConvNextBackbone(NormedBackbone, ConvNextPreTrainedModel):
    """ConvNextBackbone with a backbone whose feature maps are normalised over their channels, by a LayerNorm for each selected stage"""
    def forward(
        self,
        pixel_values=None,
        output_hidden_states=None,
        return_dict=None,
        **kwargs: Any,
    ) -> BackboneOutput:
        """Run the base model; return the feature maps of the selected stages

        Args:
            pixel_values: `(batch, channels, height, width)`
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        pixel_values=None,
        output_hidden_states=None,
        return_dict=None,
        **kwargs: Any,
    ) -> BackboneOutput:
        """Run the base model; return the feature maps of the selected stages"""
