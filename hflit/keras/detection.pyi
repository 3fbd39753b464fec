"""The loss of detectors such as DETR in `keras.ops`, whose matching runs in NumPy, called from the compiled program of the backend, and the heads that predict a class, a box and a mask for each query"""
# Written by hflit.dev_stubs; do not edit
from .. import detection
from ..detection import DetectionLoss as SharedLoss
from .heads import Head
from .layers import Block, Linear
from typing import Any

__all__ = ['declare_heads', 'call_numpy', 'DetectionLoss', 'detection_loss', 'BoxHead', 'ForObjectDetection', 'AttentionMap', 'mask_conv', 'ConvBlock', 'PyramidStage', 'MaskHead', 'ForSegmentation']

def call_numpy(f, xs, shape: tuple):
    """Call a NumPy function from a program of the backend, compiled or not

    Args:
        f: function of NumPy arrays that returns an int32 array
        xs: its arguments, tensors
        shape: of the result
    """

class DetectionLoss(SharedLoss):
    """Set prediction loss in `keras.ops`"""
    xp: Any
    take: Any
    log_softmax: Any
    fixed: Any
    concrete: Any
    numpy: Any
    host: Any
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

def detection_loss(config, labels, logits, pred_boxes, pred_masks=None, auxiliary=()) -> tuple:
    """Set prediction loss of a batch

    Args:
        config: with the costs and coefficients of DETR's config
        labels: a dict per picture: `class_labels`, `boxes`, perhaps `masks`; or one padded dict
        logits: `(batch, queries, classes + 1)`
        pred_boxes: `(batch, queries, 4)`, centre and size
        pred_masks: `(batch, queries, height, width)`, logits
        auxiliary: `logits` and `pred_boxes` after each earlier decoder layer

    Returns:
        the loss, and all losses by name
    """

class BoxHead(Block):
    """MLP of three layers with ReLU: four numbers for each query

    Args:
        d: size of the hidden states
        std: standard deviation of the initial values
    """
    layers: list
    def __init__(self, d: int, std: float) -> None:
        """Args:
            d: size of the hidden states
            std: standard deviation of the initial values
        """
    def call(self, x):
        """Args:
            x: array or tensor
        """

class ForObjectDetection(detection.ObjectDetection, Head):
    """Object detection: a class and a box for each query"""
    loss_function: Any
    sigmoid: Any
    def box_head(self) -> BoxHead: ...

class AttentionMap(Block):
    """Attention of queries to the places of a picture, `(batch, queries, rows, columns, heads)`

    Args:
        d: size of the hidden states
        heads: indices of attention heads
        gain: of the initial weights
    """
    q_proj: Linear
    k_proj: Linear
    heads: int
    def __init__(self, d: int, heads: int, gain=1.0) -> None:
        """Args:
            d: size of the hidden states
            heads: indices of attention heads
            gain: of the initial weights
        """
    def call(self, queries, memory, seen):
        """Args:
            queries: hidden states of the queries, `(batch, queries, hidden_size)`
            memory: states of the encoder as a map, `(batch, rows*columns, hidden_size)`
            seen: what the base model saw of the picture: `maps`, `projected`, `mask`
        """

def mask_conv(n_in: int, n_out: int, kernel_size: int):
    """Convolution of a mask head, with its initial weights

    Args:
        n_in: number of inputs and outputs
        n_out: number of inputs and outputs
        kernel_size: height and width of the kernel
    """

class ConvBlock(Block):
    """Convolution of 3 × 3, GroupNorm, activation

    Args:
        n_in: number of inputs and outputs
        n_out: number of inputs and outputs
        act: activation function, or its name
    """
    act: Any
    conv: Any
    norm: Any
    def __init__(self, n_in: int, n_out: int, act: str) -> None:
        """Args:
            n_in: number of inputs and outputs
            n_out: number of inputs and outputs
            act: activation function, or its name
        """
    def call(self, x):
        """Args:
            x: array or tensor
        """

class PyramidStage(Block):
    """Enlarge maps to a feature map of the backbone, and add it

    Args:
        n_map: channels of the map of the backbone
        n: number of objects over all processes, at least 1
        n_out: number of inputs and outputs
        act: activation function, or its name
    """
    fpn_adapter: Any
    refine: ConvBlock
    def __init__(self, n_map: int, n: int, n_out: int, act: str) -> None:
        """Args:
            n_map: channels of the map of the backbone
            n: number of objects over all processes, at least 1
            n_out: number of inputs and outputs
            act: activation function, or its name
        """
    def call(self, x, feature_map, queries):
        """Args:
            x: array or tensor
            feature_map: map of the backbone of this size
            queries: hidden states of the queries, `(batch, queries, hidden_size)`
        """

class MaskHead(Block):
    """Masks `(batch, queries, height, width)`, logits, from attention maps and the backbone's feature maps

    Args:
        config: configuration of the model
        channels: channels of the maps of the backbone
    """
    output_conv: Any
    stage1: Any
    stage2: Any
    stage3: Any
    conv1: ConvBlock
    conv2: ConvBlock
    def __init__(self, config, channels) -> None:
        """Args:
            config: configuration of the model
            channels: channels of the maps of the backbone
        """
    def call(self, seen, maps):
        """Args:
            seen: what the base model saw of the picture: `maps`, `projected`, `mask`
            maps: maps of the backbone, the smallest last
        """

class ForSegmentation(detection.Segmentation, ForObjectDetection):
    """Segmentation: a class, a box and a mask for each query"""
    def attention_map(self) -> AttentionMap: ...
    def make_mask_head(self) -> MaskHead: ...

declare_heads: Any
