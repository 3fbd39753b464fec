"""The layers that turn `pixel_values` into tokens, and the heads for image classification and masked image modeling, for every vision transformer"""
# Written by hflit.dev_stubs; do not edit
import torch.nn as nn
from .. import backbones
from .dropout import Dropout
from .heads import Head
from .module_names import Module
from ..vision import ConvImageClassification, ImageClassification, MaskedImageModeling, SemanticSegmentation
from typing import Any

__all__ = ['declare_heads', 'PatchEmbedding', 'resize_positions', 'ImageEmbeddings', 'masked_pixel_loss', 'ForImageClassification', 'ForMaskedImageModeling', 'draws_per_token', 'first_tokens_alone', 'ConvForImageClassification', 'Backbone', 'NormedBackbone', 'channels_first', 'channels_last', 'resize_logits', 'segmentation_loss', 'ForSemanticSegmentation']

class PatchEmbedding(nn.Conv2d):
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
    def forward(self, pixel_values):
        """Args:
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

class ImageEmbeddings(Module):
    """Learned tokens before the patches, the mask token and learned positions

    Args:
        config: configuration of the model
        use_mask_token: make the vector that replaces masked patches
    """
    tokens: tuple
    mask_dims: tuple
    antialias: bool
    dropout: Dropout
    position_embeddings: Any
    mask_token: Any
    cls_token: Any
    grid: Any
    def __init__(self, config, use_mask_token=False) -> None:
        """Args:
            config: configuration of the model
            use_mask_token: make the vector that replaces masked patches
        """
    def forward(self, x, grid, bool_masked_pos=None):
        """Args:
            x: embeddings of the patches, `(batch, patches, hidden_size)`
            grid: their rows and columns
            bool_masked_pos: `(batch, patches)`, true for a masked patch

        Returns:
            `(batch, tokens, hidden_size)`
        """
    def with_tokens(self, x, grid):
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
    def init_weights(self, std: float) -> None:
        """Initial values: a truncated normal distribution; the mask token and registers are 0

        Args:
            std: standard deviation of the positions and of the tokens
        """

def masked_pixel_loss(pixel_values, reconstruction, masked, **_: Any):
    """Mean absolute difference of the pixels of masked patches

    Args:
        pixel_values: `(batch, channels, height, width)`
        reconstruction: of the same shape, without pixels beyond the last whole patch
        masked: `(batch, rows, columns)`, true for a masked patch
    """

class ForImageClassification(ImageClassification, Head):
    """Image classification by a linear layer"""
    loss_function: Any

class ForMaskedImageModeling(MaskedImageModeling, Head):
    """Masked image modeling: the pixels of each patch by a linear layer"""
    loss_function: Any
    decoder: Any
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

def draws_per_token(layer) -> bool:
    """Whether dropout in a layer draws random numbers for each token

    Args:
        layer: module of the layer
    """

def first_tokens_alone(ctx, layers, n, *after: Any):
    """The index of the last layer, and `n`, where it may compute the first `n` tokens alone; else None

    Args:
        ctx: forward context
        layers: the stack, whose last layer has `self_attn` and uses `ctx.queries`
        n: how many tokens are read, from the first
        *after: modules that read the stack's output

    Returns:
        for `ctx.first`
    """

class ConvForImageClassification(ConvImageClassification, Head):
    loss_function: Any

class Backbone(backbones.Backbone, Head): ...

class NormedBackbone(backbones.NormedBackbone, Head):
    norm_channels: Any
    def make_feature_norm(self, n):
        """Args:
            n: channels
        """

def channels_first(x):
    """Args:
        x: array or tensor
    """

def channels_last(x):
    """Args:
        x: array or tensor
    """

def resize_logits(x, size, align_corners=False):
    """Logits or maps of another size, by bilinear interpolation

    Args:
        x: `(batch, channels, rows, columns)`
        size: wanted rows and columns
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
    """Semantic segmentation: a label for each pixel"""
    loss_function: Any
