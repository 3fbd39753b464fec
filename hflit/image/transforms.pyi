"""The steps from a picture to the input of a model, as functions on numpy arrays, equal to transformers pixel for pixel"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['logger', 'size_rules', 'data_format_name', 'infer_channel_dimension_format', 'to_channel_dimension_format', 'as_array', 'in_format', 'shortest_edge_size', 'limited_edge_size', 'longest_edge_size', 'fitting_size', 'output_size', 'is_unit_range', 'to_8_bit', 'pil_from_chw', 'chw_from_pil', 'to_pil_image', 'resize', 'center_crop', 'rescale', 'per_channel', 'normalize', 'pad', 'pad_images', 'pil_to_rgb', 'array_to_rgb']

logger: Any

def data_format_name(value) -> str:
    """Check the name of a data format: 'channels_first' or 'channels_last', also as an enum

    Args:
        value: the value
    """

def infer_channel_dimension_format(image, num_channels=(1, 3)) -> str:
    """Infer the format of an array: 'channels_first' or 'channels_last'

    Args:
        image: an array with three or more sides
        num_channels: numbers of channels that are possible
    """

def to_channel_dimension_format(image, channel_dim, input_channel_dim=None):
    """Move the channels of an array to the front or the back, as a view

    Args:
        image: a PIL image or an array
        channel_dim: `'channels_first'` or `'channels_last'`, of the result
        input_channel_dim: `'channels_first'` or `'channels_last'`, of the array; None: inferred
    """

def as_array(image):
    """Convert an array of any framework, or a PIL image, to numpy

    Args:
        image: a PIL image or an array
    """

def in_format(fn):
    """Decorator: let a function on `(C, H, W)` arrays take and return either format

    Args:
        fn: function
    """

def shortest_edge_size(height, width, edge) -> tuple:
    """Size whose short side is `edge`; the long side is rounded down

    Args:
        height: height and width of the picture in pixels
        width: height and width of the picture in pixels
        edge: length of the short or long side in pixels
    """

def limited_edge_size(height, width, edge, limit) -> tuple:
    """Size whose short side is `edge`, or whose long side is `limit` if it would be longer

    Args:
        height: height and width of the picture in pixels
        width: height and width of the picture in pixels
        edge: length of the short or long side in pixels
        limit: greatest length of the long side in pixels
    """

def longest_edge_size(height, width, edge) -> tuple:
    """Size whose long side is `edge`; both sides are rounded

    Args:
        height: height and width of the picture in pixels
        width: height and width of the picture in pixels
        edge: length of the short or long side in pixels
    """

def fitting_size(height, width, max_height, max_width) -> tuple:
    """The largest size that fits into a box; both sides are rounded down

    Args:
        height: height and width of the picture in pixels
        width: height and width of the picture in pixels
        max_height: height and width that the picture must fit into
        max_width: height and width that the picture must fit into
    """

size_rules: dict

def output_size(height: int, width: int, size: dict) -> tuple:
    """Height and width after resizing

    Args:
        height: height and width of the picture in pixels
        width: height and width of the picture in pixels
        size: rule
    """

def is_unit_range(image) -> bool:
    """Whether an array has values from 0 to 1 (True) or whole ones from 0 to 255; ValueError for others

    Args:
        image: a PIL image or an array
    """

def to_8_bit(image) -> tuple:
    """Convert an array to 8-bit values; returns it and whether it was multiplied by 255

    Args:
        image: a PIL image or an array
    """

def pil_from_chw(image):
    """Make a PIL image of an 8-bit array `(C, H, W)`

    Args:
        image: a PIL image or an array
    """

def chw_from_pil(image):
    """Make an array `(C, H, W)` of a PIL image

    Args:
        image: a PIL image or an array
    """

def to_pil_image(image, do_rescale=None, image_mode=None, input_data_format=None):
    """Make a PIL image of an array

    Args:
        image: an array; or a PIL image, which is returned
        do_rescale: multiply by 255; None: if the values are from 0 to 1
        image_mode: mode of the PIL image; None: by the number of channels
        input_data_format: 'channels_first' or 'channels_last'; None: inferred
    """

def _resize_array(image, size, resample, reducing_gap):
    """Resize a `(C, H, W)` array on 8-bit values; a unit range stays one

    Args:
        image: a PIL image or an array
        size: height and width, or a rule such as `{"shortest_edge": 224}`
        resample: filter, as Pillow numbers them: 0 nearest, 2 bilinear, 3 bicubic
    """

def resize(
    image,
    size,
    resample=2,
    reducing_gap=None,
    data_format=None,
    return_numpy=True,
    input_data_format=None,
):
    """Resize a picture to a height and width with a filter of Pillow

    Args:
        image: an array, or a PIL image
        size: (height, width)
        resample: filter, as Pillow numbers them; None: bilinear
        reducing_gap: Pillow's two-step resizing, which is faster and less exact
        data_format: 'channels_first' or 'channels_last', of the result; None: as the input
        return_numpy: False: return a PIL image
        input_data_format: of an array; None: inferred
    """

def center_crop(image, size):
    """Cut the middle out of a picture; a smaller one is padded with zeros

    Args:
        image: a PIL image or an array
        size: height and width, or a rule such as `{"shortest_edge": 224}`
    """

def rescale(image, scale, data_format=None, dtype=..., input_data_format=None):
    """Multiply an array by a number in double precision

    Args:
        image: a PIL image or an array
        scale: factor
        data_format: `'channels_first'` or `'channels_last'`, of the result
        dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
        input_data_format: `'channels_first'` or `'channels_last'`, of the array; None: inferred
    """

def per_channel(values, n: int, name: str, dtype):
    """One value per channel, shaped to go with `(C, H, W)`; ValueError for another number of channels

    Args:
        values: a number, or one for each channel
        n: number of channels
        name: name of the setting or of the source, for errors
        dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
    """

def normalize(image, mean, std):
    """Subtract a mean per channel and divide by a standard deviation

    Args:
        image: a PIL image or an array
        mean: a number, or one for each channel
        std: a number, or one for each channel
    """

def pad(image, padding, mode='constant', constant_values=0):
    """Add pixels at the borders of a picture

    Args:
        image: a PIL image or an array
        padding: `True` or `'longest'`, `'max_length'`, or `False`
        mode: a mode of `np.pad`, and the value of the new pixels
        constant_values: a mode of `np.pad`, and the value of the new pixels
    """

def pad_images(images, size=None, fill=0, mode='constant') -> tuple:
    """Pad pictures to one size, to the right and below

    Args:
        images: arrays `(C, H, W)`
        size: (height, width); None: the largest of the batch
        fill: value of the new pixels
        mode: mode of `np.pad`

    Returns:
        arrays, masks `(H, W)` with 1 for a pixel of the picture
    """

def pil_to_rgb(image):
    """Convert a PIL image to RGB; alpha is composited on white

    Args:
        image: a PIL image or an array
    """

def array_to_rgb(image):
    """Convert a `(C, H, W)` array to three channels: grey is repeated, alpha is composited on white

    Args:
        image: a PIL image or an array
    """
