"""The framework-independent part of image models: the grid of patches, checks of `pixel_values`, the matrix that resizes learned positions, and the tasks image classification and masked image modeling"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from .tasks import Task
from typing import Any

__all__ = ['pair', 'patch_stride', 'patch_grid', 'image_shape', 'check_pixels', 'cubic', 'resize_matrix', 'ImageClassification', 'MaskedImageModeling', 'ConvImageClassification', 'drop_path_rates', 'linear_taps', 'linear_matrix', 'nearest_rows', 'SemanticSegmentation']

def pair(size) -> tuple:
    """A size as `(height, width)`

    Args:
        size: one number, or `(height, width)`
    """

def patch_stride(config) -> tuple:
    """Pixels from one patch to the next, `(height, width)`: its size, or the config's `patch_stride`

    Args:
        config: configuration of the model
    """

def patch_grid(config, size=None) -> tuple:
    """Rows and columns of the patches of an image

    Args:
        config: with `patch_size`
        size: `(height, width)` of the image in pixels; None: the config's `image_size`

    Returns:
        `(rows, columns)`
    """

def image_shape(config, batch=1) -> tuple:
    """Shape of the smallest `pixel_values` that a model takes without being asked to interpolate

    Args:
        config: with `num_channels`, and `image_size` unless the size does not matter
        batch: a batch
    """

def check_pixels(config, pixel_values, any_size=True) -> tuple:
    """The size of the images in pixels; ValueError for `pixel_values` that the model cannot read

    Args:
        config: with `num_channels`
        pixel_values: `(batch, channels, height, width)`
        any_size: False: only `image_size`

    Returns:
        `(height, width)`
    """

def cubic(x, a: float):
    """Weight of a pixel at distance `x` in bicubic interpolation

    Args:
        x: distance in pixels
        a: parameter of the kernel
    """

def resize_matrix(n: int, m: int, antialias=False, align_corners=False) -> np.ndarray:
    """Weights of the old rows in each new row, for bicubic interpolation as PyTorch's

    Args:
        n: old number of rows
        m: new number of rows
        antialias: widen the kernel when there are fewer new rows
        align_corners: the first and the last rows fall on each other, and not the borders

    Returns:
        `(m, n)`, float32; its rows add up to 1
    """

class ImageClassification(Task):
    """An image classification head: logits of the labels"""
    output_class: Any
    answers_after: tuple
    first_arguments: tuple
    loss_type: str
    read_tokens: int
    def make_head(self, c) -> None:
        """Args:
            c: config of the model
        """
    def run_base_model(self, *args: Any, **kwargs: Any):
        """Args:
            *args: arguments of the base model
            **kwargs: further keyword arguments, which are handed on
        """
    def states(self, out):
        """Args:
            out: output of the base model
        """
    def scores(self, out, pixel_values=None, **mode: Any):
        """Args:
            out: output of the base model
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            **mode: dropout mode, without effect here
        """

class MaskedImageModeling(Task):
    """A masked image modeling head: the pixels of all patches"""
    output_class: Any
    @property
    def base_model_kwargs(self) -> dict: ...
    def patch_states(self, out):
        """Args:
            out: output of the base model
        """
    def output_grid(self, grid):
        """Args:
            grid: rows and columns of the patches
        """
    @property
    def output_stride(self) -> Any: ...
    def forward(self, *args: Any, return_dict=None, **kwargs: Any):
        """Run the base model; compute the pixels, and with `bool_masked_pos` the loss of masked patches

        Args:
            *args: arguments of the base model
            return_dict: False: a tuple; None: as in the config
            **kwargs: arguments of the base model
        """

class ConvImageClassification(ImageClassification):
    """An image classification head of a convolutional network: logits of the labels from the pooled output"""
    output_class: Any
    pooled: bool
    def states(self, out):
        """Args:
            out: output of the base model
        """

def drop_path_rates(config) -> list:
    """Rate of stochastic depth of each layer, by stage

    Args:
        config: with `depths` and `drop_path_rate`
    """

def linear_taps(n: int, m: int, align_corners=False) -> tuple:
    """For each new row the two old rows it lies between, and the weight of the second

    Args:
        n: old number of rows
        m: new number of rows
        align_corners: the first and the last rows fall on each other, and not the borders

    Returns:
        three arrays `(m,)`
    """

def linear_matrix(n: int, m: int, align_corners=False) -> np.ndarray:
    """Weights of the old rows in each new row, for bilinear interpolation

    Args:
        n: old number of rows
        m: new number of rows
        align_corners: as for `linear_taps`

    Returns:
        `(m, n)`, float32; its rows add up to 1
    """

def nearest_rows(n: int, m: int) -> np.ndarray:
    """The old row of each new one, as PyTorch's `nearest`

    Args:
        n: old number of rows
        m: new number of rows

    Returns:
        `(m,)`
    """

class SemanticSegmentation(Task):
    """A semantic segmentation head: logits of the labels for each place of a map"""
    output_class: Any
    answers_after: tuple
    decode_head: Any
    def make_head(self, c) -> None:
        """Args:
            c: config of the model
        """
    def forward(self, *args: Any, labels=None, output_hidden_states=None, return_dict=None, **kwargs: Any):
        """Run the base model; compute the logits, and the loss if there are `labels` `(batch, height, width)`

        Args:
            *args: arguments of the base model
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """
