"""ConvNeXt V2's models in Keras, as a variant of ConvNeXt; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from keras import layers as L
from ..convnext.keras import ConvNextBlock, ConvNextMLP, ConvNextModel, ConvNextPreTrainedModel, ConvNextStage
from .config import ConvNextV2Config
from typing import Any
from hflit.keras.vision import ConvForImageClassification, NormedBackbone
from hflit.outputs import ImageClassifierOutputWithNoAttention, BackboneOutput

__all__ = ['GRN', 'ConvNextV2MLP', 'ConvNextV2Block', 'ConvNextV2Stage', 'ConvNextV2PreTrainedModel', 'ConvNextV2Model', 'ConvNextV2ForImageClassification', 'ConvNextV2Backbone']

class GRN(L.Layer):
    """Global response normalisation of `(batch, height, width, channels)`

    Args:
        n: channels
    """
    n: int
    built: bool
    weight: Any
    bias: Any
    def __init__(self, n: int) -> None:
        """Args:
            n: channels
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def call(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ConvNextV2MLP(ConvNextMLP):
    """Two linear layers with an activation and GRN between them

    Args:
        config: configuration of the model
        n: number of rows of the table
    """
    grn: GRN
    def __init__(self, config, n: int) -> None:
        """Args:
            config: configuration of the model
            n: number of rows of the table
        """
    def call(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ConvNextV2Block(ConvNextBlock):
    mlp_class: Any

class ConvNextV2Stage(ConvNextStage):
    block_class: Any

class ConvNextV2PreTrainedModel(ConvNextPreTrainedModel):
    """Base class of the ConvNeXt V2 models"""
    config: ConvNextV2Config
    config_class: Any
    base_model_prefix: str
    stage_class: Any

class ConvNextV2Model(ConvNextV2PreTrainedModel, ConvNextModel):
    """ConvNeXt base model with GRN"""

class ConvNextV2ForImageClassification(ConvForImageClassification, ConvNextV2PreTrainedModel):
    """ConvNextV2ForImageClassification with an image classification head of a convolutional network: logits of the labels from the pooled output"""
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

class ConvNextV2Backbone(NormedBackbone, ConvNextV2PreTrainedModel):
    """ConvNextV2Backbone with a backbone whose feature maps are normalised over their channels, by a LayerNorm for each selected stage"""
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
