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
        """
    @staticmethod
    def resize(x, size):
        """Args:
            x: array or tensor
            size: number of tokens
        """
    @staticmethod
    def host(f, xs, shape):
        """Args:
            xs: arrays
            shape: sizes of the dimensions
        """
    def mean_objects(self, n): ...

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
    """MLP of three layers with ReLU: four numbers for each query"""
    layers: Any
    def __init__(self, d: int) -> None: ...
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
        heads: indices of attention heads
    """
    q_proj: Any
    k_proj: Any
    heads: int
    def __init__(self, d: int, heads: int) -> None:
        """Args:
            heads: indices of attention heads
        """
    def forward(self, queries, memory, seen): ...

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
        n_out: number of inputs and outputs
        act: activation function, or its name
    """
    refine: ConvBlock
    fpn_adapter: Any
    def __init__(self, n_map: int, n: int, n_out: int, act: str) -> None:
        """Args:
            n_out: number of inputs and outputs
            act: activation function, or its name
        """
    def forward(self, x, feature_map):
        """Args:
            x: array or tensor
        """

class MaskHead(Module):
    """Masks `(batch, queries, height, width)`, logits, from attention maps and the backbone's feature maps

    Args:
        config: configuration of the model
    """
    output_conv: Any
    conv1: ConvBlock
    conv2: ConvBlock
    def __init__(self, config, channels) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, seen, maps): ...

class ForSegmentation(detection.Segmentation, ForObjectDetection):
    """Segmentation: a class, a box and a mask for each query"""
    def attention_map(self) -> AttentionMap: ...
    def make_mask_head(self) -> MaskHead: ...

declare_heads: Any
