"""ConvNeXt's models in Flax; read the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.layers import Block
from ...flax.model import PreTrainedModel
from .config import ConvNextConfig
from typing import Any, ClassVar
from hflit.flax.vision import ConvForImageClassification, NormedBackbone
from hflit.outputs import ImageClassifierOutputWithNoAttention, BackboneOutput

__all__ = ['ConvNextMLP', 'ConvNextBlock', 'ConvNextStage', 'ConvNextPreTrainedModel', 'ConvNextModel', 'ConvNextForImageClassification', 'ConvNextBackbone']

class ConvNextMLP(Block):
    """Two linear layers with an activation between them, on the channels of each pixel"""
    n: int = 0
    """channels"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ConvNextBlock(Block):
    """Depthwise convolution, LayerNorm and MLP; layer scale, stochastic depth and the sum with the input"""
    n: int = 0
    """channels"""
    rate: float = 0.0
    """of stochastic depth"""
    mlp_class: ClassVar[Any]
    def setup(self) -> None: ...
    def __call__(self, x, deterministic=True):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            deterministic: switch dropout off
        """

class ConvNextStage(Block):
    """Downsampling, except in the first stage, then blocks"""
    n_in: int = 0
    """channels of the input"""
    n_out: int = 0
    """channels of the output"""
    rates: tuple = ()
    """of stochastic depth, for each block"""
    stride: int = 2
    """1: no downsampling if the channels stay"""
    block_class: ClassVar[Any]
    def setup(self) -> None: ...
    def __call__(self, x, deterministic=True):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            deterministic: switch dropout off
        """

class ConvNextPreTrainedModel(PreTrainedModel):
    """Base class of the ConvNeXt models"""
    config: ConvNextConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    main_input_name: ClassVar[str]
    stage_class: ClassVar[Any]
    has_pooler: ClassVar[bool]
    @property
    def output_size(self) -> Any: ...

class ConvNextModel(ConvNextPreTrainedModel):
    """ConvNeXt base model: patches, stages, and the normalised mean over all pixels"""
    add_pooling_layer: bool = True
    """make the pooler, which gives one vector for each text or image"""
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

class ConvNextForImageClassification(ConvForImageClassification, ConvNextPreTrainedModel):
    """ConvNextForImageClassification with an image classification head of a convolutional network: logits of the labels from the pooled output"""
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

class ConvNextBackbone(NormedBackbone, ConvNextPreTrainedModel):
    """ConvNextBackbone with a backbone whose feature maps are normalised over their channels, by a LayerNorm for each selected stage"""
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
