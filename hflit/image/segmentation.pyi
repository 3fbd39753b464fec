"""Enlarge the logits of a segmentation model to the size of the picture and take the best label of each pixel"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['block_rows', 'label_map', 'semantic_maps']

block_rows: int

def label_map(logits, size):
    """The best label of each pixel, for logits that are enlarged by bilinear interpolation

    Args:
        logits: `(labels, rows, columns)`
        size: `(height, width)`

    Returns:
        `(height, width)`, int64
    """

def semantic_maps(logits, target_sizes=None) -> list:
    """Label maps of a batch; ValueError unless there is a size for each picture

    Args:
        logits: `(batch, labels, rows, columns)`, of any framework
        target_sizes: `(height, width)` of each picture; None: the maps keep the size of the logits

    Returns:
        a tensor for logits of PyTorch, else an array
    """
