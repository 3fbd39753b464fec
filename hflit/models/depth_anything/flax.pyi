"""Depth Anything's model as Flax modules, which run under `jax.jit`; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.convolutions import Block
from ...flax.model import PreTrainedModel
from .config import DepthAnythingConfig, DepthEstimator
from typing import Any, ClassVar

__all__ = ['ReassembleLayer', 'ResidualUnit', 'FusionLayer', 'DepthAnythingNeck', 'DepthAnythingHead', 'DepthAnythingPreTrainedModel', 'DepthAnythingForDepthEstimation']

class ReassembleLayer(Block):
    """Map of one layer of the backbone, of another width and another size"""
    i: int = 0
    """index of the map"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ResidualUnit(Block):
    """Two 3×3 convolutions, each behind a ReLU, and the input added"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class FusionLayer(Block):
    """Adds a map to those from coarser layers and enlarges the sum"""
    def setup(self) -> None: ...
    def __call__(self, x, size, skip=None):
        """Args:
            x: from coarser layers; in the first, its map
            size: rows and columns of the result
            skip: its map, in all but the first
        """

class DepthAnythingNeck(Block):
    """States of several layers of a ViT to one map after each fusion layer, from the coarsest to the finest"""
    def setup(self) -> None: ...
    def to_map(self, x, grid):
        """States of the patches as a map, without the tokens before them, channels last

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            grid: rows and columns of the patches
        """
    def __call__(self, states, grid):
        """Args:
            states: of the backbone, `(batch, tokens, width)` or `(batch, width, rows, columns)`
            grid: rows and columns of the patches
        """

class DepthAnythingHead(Block):
    """A map to the depth of each pixel, `(batch, height, width)`"""
    def setup(self) -> None: ...
    def __call__(self, x, size):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            size: height and width of the result, in pixels
        """

class DepthAnythingPreTrainedModel(PreTrainedModel):
    """Base class of the Depth Anything models"""
    config: DepthAnythingConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    main_input_name: ClassVar[str]

class DepthAnythingForDepthEstimation(DepthEstimator, DepthAnythingPreTrainedModel):
    """Depth Anything: the depth of each pixel of a picture, relative or in metres"""
    def setup(self) -> None: ...
    def forward(
        self,
        pixel_values=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        deterministic=True,
        **kwargs: Any,
    ):
        """`predicted_depth` `(batch, height, width)`; relative: large is near; metric: in metres, large is far

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            labels: not supported: there is no loss
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """
