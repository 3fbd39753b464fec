"""The loss of detectors such as DETR in PyTorch: what PyTorch adds to the loss that is written once for all frameworks"""
# Written by hflit.dev_stubs; do not edit
from ..detection import DetectionLoss as SharedLoss
from typing import Any

__all__ = ['DetectionLoss', 'detection_loss']

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
