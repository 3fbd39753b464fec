"""ResNet's models in Flax; read the same checkpoints as PyTorch, running statistics of the batch normalisation included"""
# Written by hflit.dev_stubs; do not edit
from ...flax.layers import Block
from ...flax.model import PreTrainedModel
from .config import ResNetConfig
from typing import Any, ClassVar
from hflit.flax.vision import Backbone, ConvForImageClassification
from hflit.outputs import BackboneOutput, ImageClassifierOutputWithNoAttention

__all__ = ['ResNetBlock', 'ResNetStage', 'ResNetPreTrainedModel', 'ResNetModel', 'ResNetBackbone', 'ResNetForImageClassification']

class ResNetBlock(Block):
    """Residual block: convolutions beside a shortcut, then the activation"""
    n_in: int = 0
    """channels of the input"""
    n_out: int = 0
    """channels of the output"""
    stride: int = 1
    """pixels from one window to the next"""
    def setup(self) -> None: ...
    def __call__(self, x, deterministic=True):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            deterministic: switch dropout off
        """

class ResNetStage(Block):
    """Blocks of one resolution, of which the first may halve it"""
    sizes: tuple = ()
    """of each block: channels of input and output, stride"""
    def setup(self) -> None: ...
    def __call__(self, x, deterministic=True):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            deterministic: switch dropout off
        """

class ResNetPreTrainedModel(PreTrainedModel):
    """Base class of the ResNet models"""
    config: ResNetConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    main_input_name: ClassVar[str]
    classifier_name: ClassVar[str]
    @property
    def output_size(self) -> Any: ...

class ResNetModel(ResNetPreTrainedModel):
    """ResNet base model: stem, stages, and the mean over all pixels"""
    def setup(self) -> None: ...
    def forward(
        self,
        pixel_values=None,
        output_hidden_states=None,
        return_dict=None,
        deterministic=True,
        **kwargs: Any,
    ):
        """Feature map of the last stage `(batch, channels, height, width)`, and of each image `pooler_output`

        Args:
            pixel_values: `(batch, channels, height, width)`
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """

class ResNetBackbone(Backbone, ResNetPreTrainedModel):
    """ResNet with a backbone: feature maps of the stages in the config's `out_features`"""
    def forward(
        self,
        pixel_values=None,
        output_hidden_states=None,
        return_dict=None,
        deterministic=True,
        **kwargs: Any,
    ) -> BackboneOutput:
        """Run the base model; return the feature maps of the selected stages

        Args:
            pixel_values: `(batch, channels, height, width)`
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            deterministic: switch dropout off
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
        deterministic=True,
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
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """
