"""The Keras layers that turn `pixel_values` into tokens, and the heads for image classification and masked image modeling, for every vision transformer and backend"""
# Written by hflit.dev_stubs; do not edit
from keras import layers as L
from .. import backbones
from .heads import Head
from .layers import Block, LayerNorm
from ..vision import ConvImageClassification, ImageClassification, MaskedImageModeling, SemanticSegmentation
from typing import Any

__all__ = ['declare_heads', 'channels_last', 'channels_first', 'Conv2d', 'PatchEmbedding', 'embed_pixels', 'resize_positions', 'ImageEmbeddings', 'repeated', 'masked_pixel_loss', 'ForImageClassification', 'ForMaskedImageModeling', 'ConvForImageClassification', 'Backbone', 'NormedBackbone', 'resize_logits', 'segmentation_loss', 'ForSemanticSegmentation', 'resize_nearest']

def channels_last(x):
    """`(batch, channels, height, width)` to `(batch, height, width, channels)`

    Args:
        x: array or tensor
    """

def channels_first(x):
    """`(batch, height, width, channels)` to `(batch, channels, height, width)`

    Args:
        x: array or tensor
    """

class Conv2d(L.Conv2D):
    """Convolution over images with the channels last, built without an input

    Args:
        n_in: channels of the input
        n_out: channels of the output
        kernel_size: height and width, or one number for both
        stride: pixels from one window to the next
        bias: add a bias
        std: standard deviation of the initial values
        **kw: further arguments of `keras.layers.Conv2D`
    """
    n_in: int
    def __init__(self, n_in: int, n_out: int, kernel_size, stride=1, bias=True, std=0.02, **kw: Any) -> None:
        """Args:
            n_in: channels of the input
            n_out: channels of the output
            kernel_size: height and width, or one number for both
            stride: pixels from one window to the next
            bias: add a bias
            std: standard deviation of the initial values
            **kw: further arguments of `keras.layers.Conv2D`
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """

class PatchEmbedding(Conv2d):
    """Embeddings of the patches of an image: a convolution whose stride is its kernel, unless patches overlap

    Args:
        config: configuration of the model
        bias: add a bias
    """
    def __init__(self, config, bias=True) -> None:
        """Args:
            config: configuration of the model
            bias: add a bias
        """

def embed_pixels(conv, pixel_values):
    """Embeddings of the patches of images

    Args:
        conv: a `PatchEmbedding`
        pixel_values: `(batch, channels, height, width)`

    Returns:
        `(batch, patches, hidden_size)`, row by row
    """

def resize_positions(w, old: tuple, new: tuple, antialias=False):
    """Learned positions for another grid of patches, by bicubic interpolation

    Args:
        w: `(1, rows*columns, hidden_size)`
        old: rows and columns of `w`
        new: wanted rows and columns
        antialias: widen the kernel when there are fewer of them

    Returns:
        `(1, rows*columns, hidden_size)` of the new grid
    """

class ImageEmbeddings(Block):
    """Learned tokens before the patches, the mask token and learned positions

    Args:
        config: configuration of the model
        use_mask_token: make the vector that replaces masked patches
    """
    tokens: tuple
    mask_dims: tuple
    antialias: bool
    use_mask_token: Any
    std: Any
    grid: Any
    width: Any
    def __init__(self, config, use_mask_token=False) -> None:
        """Args:
            config: configuration of the model
            use_mask_token: make the vector that replaces masked patches
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def call(self, x, grid, bool_masked_pos=None):
        """Args:
            x: embeddings of the patches, `(batch, patches, hidden_size)`
            grid: their rows and columns
            bool_masked_pos: `(batch, patches)`, true for a masked patch

        Returns:
            `(batch, tokens, hidden_size)`
        """
    def with_tokens(self, x, grid: tuple):
        """The patches behind the learned tokens, all with their positions

        Args:
            x: array or tensor
            grid: rows and columns of the patches
        """
    def positions(self, grid: tuple):
        """Positions of the tokens of an image with this grid of patches, `(1, tokens, hidden_size)`

        Args:
            grid: rows and columns of the patches
        """
    def masked(self, x, bool_masked_pos):
        """The embeddings with the mask token in place of masked patches

        Args:
            x: array or tensor
            bool_masked_pos: true for a patch that the mask token replaces, `(batch, patches)`
        """

def repeated(w, x):
    """Learned tokens `(1, n, hidden_size)` for each image of the batch `x`

    Args:
        w: weight matrix
        x: array or tensor
    """

def masked_pixel_loss(pixel_values, reconstruction, masked, **_: Any):
    """Mean absolute difference of the pixels of masked patches

    Args:
        pixel_values: `(batch, channels, height, width)`
        reconstruction: of the same shape, without pixels beyond the last whole patch
        masked: `(batch, rows, columns)`, true for a masked patch
    """

class ForImageClassification(ImageClassification, Head):
    loss_function: Any

class ForMaskedImageModeling(MaskedImageModeling, Head):
    loss_function: Any
    decoder: list
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def reconstruct(self, x, grid):
        """Args:
            x: array or tensor
            grid: rows and columns of the patches
        """

declare_heads: Any

class ConvForImageClassification(ConvImageClassification, Head):
    loss_function: Any

class Backbone(backbones.Backbone, Head): ...

class NormedBackbone(backbones.NormedBackbone, Head):
    def make_feature_norm(self, n) -> LayerNorm:
        """Args:
            n: number of tokens
        """
    def norm_channels(self, norm, x):
        """Args:
            norm: LayerNorm of as many features as channels
            x: array or tensor
        """

def resize_logits(x, size, channels_at=1, align_corners=False):
    """Logits or maps of another size, by bilinear interpolation

    Args:
        x: a map
        size: wanted rows and columns
        channels_at: 1: `(batch, channels, rows, columns)`; -1: `(batch, rows, columns, channels)`
        align_corners: the corners keep their values
    """

def segmentation_loss(logits, labels, config, **_: Any):
    """Mean cross-entropy of the pixels whose label is not `semantic_loss_ignore_index`, for enlarged logits

    Args:
        logits: `(batch, num_labels, rows, columns)`
        labels: `(batch, height, width)`
        config: configuration of the model
    """

class ForSemanticSegmentation(SemanticSegmentation, Head):
    loss_function: Any

def resize_nearest(x, size):
    """Maps or masks of another size, each pixel from the nearest old one, as PyTorch's `nearest`

    Args:
        x: `(batch, rows, columns, …)`
        size: wanted rows and columns
    """
