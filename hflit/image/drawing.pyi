"""Draws what a model found on the picture: boxes and segments with labels, coloured masks, heat maps"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['color_of', 'as_image', 'caption', 'draw_boxes', 'draw_masks', 'draw_heat_map', 'draw_segments']

def color_of(i: int) -> tuple:
    """Red, green and blue, 0 to 255, of a label number

    Args:
        i: position in the list
    """

def as_image(image):
    """A picture from any source as an RGB image that may be drawn on

    Args:
        image: a PIL image or an array
    """

def caption(found: dict) -> str:
    """Label and score of what was found, for a picture

    Args:
        found: with `label` and `score`, where it has them
    """

def draw_boxes(image, objects, width=3):
    """Draw boxes with their labels and scores on a picture

    Args:
        image: path, URL, bytes, PIL image or array
        objects: answer of the pipeline `object-detection`: dicts with `box`, and perhaps `label` and `score`
        width: of the lines, in pixels

    Returns:
        a new PIL image
    """

def draw_masks(image, masks, alpha=0.5, first=1):
    """Colour the segments of a picture

    Args:
        image: path, URL, bytes, PIL image or array
        masks: map of numbers `(height, width)`, or masks `(n, height, width)`
        alpha: share of the colour
        first: the least number that is drawn

    Returns:
        a new PIL image
    """

def draw_heat_map(image, heat, alpha=0.6):
    """Draw a map of numbers over a picture, enlarged to its size: dark for small ones, red for large ones

    Args:
        image: path, URL, bytes, PIL image or array
        heat: `(rows, columns)`, any numbers
        alpha: share of the map where it is largest

    Returns:
        a new PIL image
    """

def draw_segments(image, segments, alpha=0.5):
    """Colour the segments of a picture, and write their labels and scores on them

    Args:
        image: path, URL, bytes, PIL image or array
        segments: answer of the pipeline `image-segmentation`: dicts with `mask`, and perhaps `label`, `score`
        alpha: share of the colour

    Returns:
        a new PIL image
    """
