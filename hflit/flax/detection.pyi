"""The loss of detectors such as DETR under `jax.jit`, whose matching runs in NumPy by a host callback, and the heads that predict a class, a box and a mask for each query"""
# Written by hflit.dev_stubs; do not edit
from .. import detection
from ..detection import DetectionLoss as SharedLoss
from .convolutions import Block
from .heads import Head
from typing import Any, ClassVar

__all__ = ['conv_init', 'declare_heads', 'DetectionLoss', 'detection_loss', 'BoxHead', 'ForObjectDetection', 'AttentionMap', 'ConvBlock', 'PyramidStage', 'MaskHead', 'ForSegmentation']

class DetectionLoss(SharedLoss):
    """Set prediction loss in JAX"""
    xp: ClassVar[Any]
    take: ClassVar[Any]
    log_softmax: ClassVar[Any]
    fixed: ClassVar[Any]
    concrete: ClassVar[Any]
    numpy: ClassVar[Any]
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
    """MLP of three layers with ReLU: four numbers for each query"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: array or tensor
        """

class ForObjectDetection(detection.ObjectDetection, Head):
    """Object detection: a class and a box for each query"""
    loss_function: ClassVar[Any]
    sigmoid: ClassVar[Any]
    def box_head(self): ...
    @property
    def base_model_kwargs(self) -> dict: ...

conv_init: Any

class AttentionMap(Block):
    """Attention of queries to the places of a picture, `(batch, queries, rows, columns, heads)`"""
    def setup(self) -> None: ...
    def __call__(self, queries, memory, seen):
        """Args:
            queries: hidden states of the queries, `(batch, queries, hidden_size)`
            memory: states of the encoder as a map, `(batch, rows*columns, hidden_size)`
            seen: what the base model saw of the picture: `maps`, `projected`, `mask`
        """

class ConvBlock(Block):
    """Convolution of 3 × 3, GroupNorm, activation"""
    n: int = 0
    """channels of the output"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: array or tensor
        """

class PyramidStage(Block):
    """Enlarge maps to a feature map of the backbone, and add it"""
    n: int = 0
    """channels of the input"""
    n_out: int = 0
    """channels of the output"""
    def setup(self) -> None: ...
    def __call__(self, x, feature_map):
        """Args:
            x: array or tensor
            feature_map: map of the backbone of this size
        """

class MaskHead(Block):
    """Masks `(batch, queries, height, width)`, logits, from attention maps and the backbone's feature maps"""
    def setup(self) -> None: ...
    def __call__(self, seen, maps):
        """Args:
            seen: what the base model saw of the picture: `maps`, `projected`, `mask`
            maps: maps of the backbone, the smallest last
        """

class ForSegmentation(detection.Segmentation, ForObjectDetection):
    """Segmentation: a class, a box and a mask for each query"""
    def attention_map(self): ...
    def make_mask_head(self): ...

declare_heads: Any
