"""Depth Anything's model in PyTorch: the layers that make maps of several sizes from a ViT's states, the fusion of these maps, and the head for relative and metric depth"""
# Written by hflit.dev_stubs; do not edit
from .config import DepthAnythingConfig, DepthEstimator
from ...torch.convolutions import Conv2d
from ...torch.model import PreTrainedModel
from ...torch.module_names import Module
from typing import Any

__all__ = ['ReassembleLayer', 'ResidualUnit', 'FusionLayer', 'DepthAnythingNeck', 'DepthAnythingHead', 'DepthAnythingPreTrainedModel', 'DepthAnythingForDepthEstimation']

class ReassembleLayer(Module):
    """Map of one layer of the backbone, of another width and another size

    Args:
        config: configuration of the model
        i: index of the map
    """
    resize: Conv2d
    projection: Conv2d
    def __init__(self, config, i: int) -> None:
        """Args:
            config: configuration of the model
            i: index of the map
        """
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ResidualUnit(Module):
    """Two 3×3 convolutions, each behind a ReLU, and the input added

    Args:
        n: number of rows of the table
    """
    conv1: Conv2d
    conv2: Conv2d
    def __init__(self, n: int) -> None:
        """Args:
            n: number of rows of the table
        """
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class FusionLayer(Module):
    """Adds a map to those from coarser layers and enlarges the sum

    Args:
        n: number of rows of the table
    """
    residual1: ResidualUnit
    residual2: ResidualUnit
    projection: Conv2d
    def __init__(self, n: int) -> None:
        """Args:
            n: number of rows of the table
        """
    def forward(self, x, size, skip=None):
        """Args:
            x: from coarser layers; in the first, its map
            size: rows and columns of the result
            skip: its map, in all but the first
        """

class DepthAnythingNeck(Module):
    """States of several layers of a ViT to one map after each fusion layer, from the coarsest to the finest

    Args:
        config: configuration of the model
    """
    fusion: Any
    convs: Any
    reassemble: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def to_map(self, x, grid):
        """States of the patches as a map, without the tokens before them

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            grid: rows and columns of the patches
        """
    def forward(self, states, grid):
        """Args:
            states: of the backbone, `(batch, tokens, width)` or `(batch, width, rows, columns)`
            grid: rows and columns of the patches
        """

class DepthAnythingHead(Module):
    """A map to the depth of each pixel, `(batch, height, width)`

    Args:
        config: configuration of the model
    """
    act: Any
    scale: Any
    conv3: Conv2d
    conv1: Conv2d
    conv2: Conv2d
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x, size):
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
    def run_backbone(self, *args: Any, **kwargs: Any):
        """Args:
            *args: further positional arguments, which are handed on
            **kwargs: further keyword arguments, which are handed on
        """
    def forward(
        self,
        pixel_values=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        **kwargs: Any,
    ):
        """`predicted_depth` `(batch, height, width)`; relative: large is near; metric: in metres, large is far

        Args:
            pixel_values: `(batch, channels, height, width)`
            labels: not supported: there is no loss
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        pixel_values=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        **kwargs: Any,
    ):
        """`predicted_depth` `(batch, height, width)`; relative: large is near; metric: in metres, large is far"""
