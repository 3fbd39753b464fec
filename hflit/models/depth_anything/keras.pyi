"""Depth Anything's model as a Keras 3 model on the TensorFlow, JAX and PyTorch backends; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...keras.convolutions import ConvTranspose, PaddedConv
from ...keras.layers import Block
from ...keras.model import PreTrainedModel
from .config import DepthAnythingConfig, DepthEstimator
from typing import Any

__all__ = ['ReassembleLayer', 'ResidualUnit', 'FusionLayer', 'DepthAnythingNeck', 'DepthAnythingHead', 'DepthAnythingPreTrainedModel', 'DepthAnythingForDepthEstimation']

class ReassembleLayer(Block):
    """Map of one layer of the backbone, of another width and another size

    Args:
        config: configuration of the model
        i: index of the map
    """
    resize: ConvTranspose
    projection: PaddedConv
    def __init__(self, config, i: int) -> None:
        """Args:
            config: configuration of the model
            i: index of the map
        """
    def call(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ResidualUnit(Block):
    """Two 3×3 convolutions, each behind a ReLU, and the input added

    Args:
        n: number of rows of the table
        std: standard deviation of the initial values
    """
    conv1: PaddedConv
    conv2: PaddedConv
    def __init__(self, n: int, std: float) -> None:
        """Args:
            n: number of rows of the table
            std: standard deviation of the initial values
        """
    def call(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class FusionLayer(Block):
    """Adds a map to those from coarser layers and enlarges the sum

    Args:
        n: number of rows of the table
        std: standard deviation of the initial values
    """
    residual1: ResidualUnit
    residual2: ResidualUnit
    projection: PaddedConv
    def __init__(self, n: int, std: float) -> None:
        """Args:
            n: number of rows of the table
            std: standard deviation of the initial values
        """
    def call(self, x, size, skip=None):
        """Args:
            x: from coarser layers; in the first, its map
            size: rows and columns of the result
            skip: its map, in all but the first
        """

class DepthAnythingNeck(Block):
    """States of several layers of a ViT to one map after each fusion layer, from the coarsest to the finest

    Args:
        config: configuration of the model
    """
    fusion: list
    convs: list
    reassemble: list
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def to_map(self, x, grid):
        """States of the patches as a map, without the tokens before them, channels last

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            grid: rows and columns of the patches
        """
    def call(self, states, grid):
        """Args:
            states: of the backbone, `(batch, tokens, width)` or `(batch, width, rows, columns)`
            grid: rows and columns of the patches
        """

class DepthAnythingHead(Block):
    """A map to the depth of each pixel, `(batch, height, width)`

    Args:
        config: configuration of the model
    """
    act: Any
    scale: Any
    conv3: PaddedConv
    conv1: PaddedConv
    conv2: PaddedConv
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def call(self, x, size):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            size: height and width of the result, in pixels
        """

class DepthAnythingPreTrainedModel(PreTrainedModel):
    """Base class of the Depth Anything models"""
    config: DepthAnythingConfig
    config_class: Any
    base_model_prefix: str
    main_input_name: str

class DepthAnythingForDepthEstimation(DepthEstimator, DepthAnythingPreTrainedModel):
    """Depth Anything: the depth of each pixel of a picture, relative or in metres

    Args:
        config: configuration of the model
    """
    neck: DepthAnythingNeck
    head: DepthAnythingHead
    backbone: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(
        self,
        pixel_values=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        training=False,
        **kwargs: Any,
    ):
        """`predicted_depth` `(batch, height, width)`; relative: large is near; metric: in metres, large is far

        Args:
            pixel_values: `(batch, channels, height, width)`
            labels: not supported: there is no loss
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
