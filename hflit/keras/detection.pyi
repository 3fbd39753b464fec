"""The loss of detectors such as DETR in `keras.ops`: the matching runs in NumPy, called from the compiled program of the backend"""
# Written by hflit.dev_stubs; do not edit
from ..detection import DetectionLoss as SharedLoss
from typing import Any

__all__ = ['call_numpy', 'DetectionLoss', 'detection_loss']

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
