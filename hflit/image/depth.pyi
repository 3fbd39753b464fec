"""Bring the depth that a model predicts to the size of the picture, and make a picture of it"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['depth_maps', 'depth_image']

def depth_maps(predicted_depth, target_sizes=None) -> list:
    """Depth maps of a batch in the sizes of the pictures; ValueError unless there is a size for each

    Args:
        predicted_depth: `(batch, height, width)`, of any framework
        target_sizes: `(height, width)` of each picture; None: the maps keep their size

    Returns:
        `(height, width)` each, of the same framework
    """

def depth_image(depth):
    """A depth map as a grey picture: the least number is black, the largest white

    Args:
        depth: `(height, width)`, any numbers

    Returns:
        a grey PIL image
    """
