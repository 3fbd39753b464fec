"""ResNet's models in Keras on every backend; read the same checkpoints as PyTorch, running statistics of the batch normalisation included"""
# Written by hflit.dev_stubs; do not edit
from ...keras.convolutions import ConvNorm
from ...keras.layers import Block
from ...keras.model import PreTrainedModel
from .config import ResNetConfig
from typing import Any
from hflit.keras.vision import Backbone, ConvForImageClassification
from hflit.outputs import BackboneOutput, ImageClassifierOutputWithNoAttention

__all__ = ['ResNetBlock', 'ResNetStage', 'ResNetPreTrainedModel', 'ResNetModel', 'ResNetBackbone', 'ResNetForImageClassification']

class ResNetBlock(Block):
    """Residual block: convolutions beside a shortcut, then the activation

    Args:
        config: configuration of the model
        n_in: channels of the input
        n_out: channels of the output
        stride: pixels from one window to the next
    """
    act: Any
    convs: list
    shortcut: Any
    def __init__(self, config, n_in: int, n_out: int, stride: int = 1) -> None:
        """Args:
            config: configuration of the model
            n_in: channels of the input
            n_out: channels of the output
            stride: pixels from one window to the next
        """
    def call(self, x, training=False):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            training: training mode, with dropout
        """

class ResNetStage(Block):
    """Blocks of one resolution, of which the first may halve it

    Args:
        config: configuration of the model
        blocks: of each block: channels of input and output, stride
    """
    blocks: list
    def __init__(self, config, blocks) -> None:
        """Args:
            config: configuration of the model
            blocks: of each block: channels of input and output, stride
        """
    def call(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class ResNetPreTrainedModel(PreTrainedModel):
    """Base class of the ResNet models"""
    config: ResNetConfig
    config_class: Any
    base_model_prefix: str
    main_input_name: str
    classifier_name: str
    @property
    def output_size(self) -> Any: ...

class ResNetModel(ResNetPreTrainedModel):
    """ResNet base model: stem, stages, and the mean over all pixels

    Args:
        config: configuration of the model
    """
    stages: list
    stem: ConvNorm
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
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

class ResNetBackbone(Backbone, ResNetPreTrainedModel):
    """ResNet with a backbone: feature maps of the stages in the config's `out_features`"""
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

class ResNetForImageClassification(ConvForImageClassification, ResNetPreTrainedModel):
    """ResNetForImageClassification with an image classification head of a convolutional network: logits of the labels from the pooled output"""
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
