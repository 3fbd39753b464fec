"""The loss of detectors such as DETR in PyTorch, and the heads that predict a class, a box and a mask for each query"""
# Written by hflit.dev_stubs; do not edit
from .. import detection
from ..detection import DetectionLoss as SharedLoss
from .heads import Head
from .module_names import Module
from typing import Any

__all__ = ['declare_heads', 'DetectionLoss', 'detection_loss', 'BoxHead', 'ForObjectDetection', 'AttentionMap', 'ConvBlock', 'PyramidStage', 'MaskHead', 'ForSegmentation']

class DetectionLoss(SharedLoss):
    """Set prediction loss in PyTorch"""
    xp: Any
    take: Any
    fixed: Any
    @staticmethod
    def log_softmax(x):
        """Args:
            x: array or tensor
        """
    @staticmethod
    def concrete(x) -> bool:
        """Args:
            x: array or tensor
        """
    @staticmethod
    def numpy(x):
        """Args:
            x: array or tensor
        """
    @staticmethod
    def array(x, like, whole=False):
        """Args:
            x: array or tensor
            like: array whose dtype and device the result has
            whole: name of the field that has to be divisible
        """
    @staticmethod
    def pad(x, widths, value):
        """Args:
            x: array or tensor
            widths: entries to add before and after, for each side
            value: number that fills
        """
    @staticmethod
    def resize(x, size):
        """Args:
            x: array or tensor
            size: height and width of the result
        """
    @staticmethod
    def host(f, xs, shape):
        """Args:
            f: function of NumPy arrays
            xs: arrays
            shape: sizes of the dimensions
        """
    def mean_objects(self, n):
        """Args:
            n: number of objects over all processes, at least 1
        """

def detection_loss(config, labels, logits, pred_boxes, pred_masks=None, auxiliary=()) -> tuple:
    """Set prediction loss of a batch

    Args:
        config: with the costs and coefficients of DETR's config
        labels: a dict per picture: `class_labels`, `boxes`, perhaps `masks`
        logits: `(batch, queries, classes + 1)`
        pred_boxes: `(batch, queries, 4)`, centre and size
        pred_masks: `(batch, queries, height, width)`, logits
        auxiliary: `logits` and `pred_boxes` after each earlier decoder layer

    Returns:
        the loss, and all losses by name
    """

class BoxHead(Module):
    """MLP of three layers with ReLU: four numbers for each query

    Args:
        d: size of the hidden states
    """
    layers: Any
    def __init__(self, d: int) -> None:
        """Args:
            d: size of the hidden states
        """
    def forward(self, x):
        """Args:
            x: array or tensor
        """

class ForObjectDetection(detection.ObjectDetection, Head):
    """Object detection: a class and a box for each query"""
    loss_function: Any
    sigmoid: Any
    def box_head(self) -> BoxHead: ...

class AttentionMap(Module):
    """Attention of queries to the places of a picture, `(batch, queries, heads, rows, columns)`

    Args:
        d: size of the hidden states
        heads: indices of attention heads
    """
    q_proj: Any
    k_proj: Any
    heads: int
    def __init__(self, d: int, heads: int) -> None:
        """Args:
            d: size of the hidden states
            heads: indices of attention heads
        """
    def forward(self, queries, memory, seen):
        """Args:
            queries: hidden states of the queries, `(batch, queries, hidden_size)`
            memory: states of the encoder as a map, `(batch, rows*columns, hidden_size)`
            seen: what the base model saw of the picture: `maps`, `projected`, `mask`
        """

class ConvBlock(Module):
    """Convolution of 3 × 3, GroupNorm, activation

    Args:
        n_in: number of inputs and outputs
        n_out: number of inputs and outputs
        act: activation function, or its name
    """
    act: Any
    norm: Any
    conv: Any
    def __init__(self, n_in: int, n_out: int, act: str) -> None:
        """Args:
            n_in: number of inputs and outputs
            n_out: number of inputs and outputs
            act: activation function, or its name
        """
    def forward(self, x):
        """Args:
            x: array or tensor
        """

class PyramidStage(Module):
    """Enlarge maps to a feature map of the backbone, and add it

    Args:
        n_map: channels of the map of the backbone
        n: channels of the input
        n_out: number of inputs and outputs
        act: activation function, or its name
    """
    refine: ConvBlock
    fpn_adapter: Any
    def __init__(self, n_map: int, n: int, n_out: int, act: str) -> None:
        """Args:
            n_map: channels of the map of the backbone
            n: number of objects over all processes, at least 1
            n_out: number of inputs and outputs
            act: activation function, or its name
        """
    def forward(self, x, feature_map):
        """Args:
            x: array or tensor
            feature_map: map of the backbone of this size
        """

class MaskHead(Module):
    """Masks `(batch, queries, height, width)`, logits, from attention maps and the backbone's feature maps

    Args:
        config: configuration of the model
        channels: channels of the maps of the backbone
    """
    output_conv: Any
    conv1: ConvBlock
    conv2: ConvBlock
    def __init__(self, config, channels) -> None:
        """Args:
            config: configuration of the model
            channels: channels of the maps of the backbone
        """
    def forward(self, seen, maps):
        """Args:
            seen: what the base model saw of the picture: `maps`, `projected`, `mask`
            maps: maps of the backbone, the smallest last
        """

class ForSegmentation(detection.Segmentation, ForObjectDetection):
    """Segmentation: a class, a box and a mask for each query"""
    def attention_map(self) -> AttentionMap: ...
    def make_mask_head(self) -> MaskHead: ...

declare_heads: Any
