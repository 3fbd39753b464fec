"""One class, driven by the settings in `preprocessor_config.json`, resizes, crops, rescales, normalizes and pads pictures in batches"""
# Written by hflit.dev_stubs; do not edit
from ..checkpoint.preprocessor_files import PreprocessorFiles
from .batch_feature import BatchFeature
from typing import Any

__all__ = ['size_keys', 'forms', 'sizes', 'needs', 'not_saved', 'SizeDict', 'size_dict', 'check_setting', 'ImageProcessor', 'at', 'prepare', 'resize_prepared']

class SizeDict(dict):
    """Size of a picture, as in `dict(height=224, width=224)`; also by attribute, None for a missing key"""
    def __getattr__(self, name) -> Any:
        """Args:
            name: name of the setting or of the source, for errors
        """

size_keys: Any

def _whole(v): ...

def size_dict(size, default_to_square=True, max_size=None, name='size') -> SizeDict:
    """Convert a size of any form to a dict; ValueError for one that is none

    Args:
        size: a number, (height, width), or a dict
        default_to_square: a number is height and width; False: the short side
        max_size: limit of the long side, with a number as the short side
        name: name of the setting, for errors
    """

def _is_flag(v) -> bool: ...

def _is_number(v): ...

def _is_numbers(v): ...

def _is_filter(v): ...

def _is_format(v) -> bool: ...

forms: dict

def check_setting(name, value):
    """Check a setting, and return it; a ValueError says what it should be

    Args:
        name: name of the setting or of the source, for errors
        value: the value
    """

class ImageProcessor(PreprocessorFiles):
    """Turns pictures into `pixel_values`, as the settings in `preprocessor_config.json` say"""
    do_convert_rgb: Any
    do_resize: Any
    size: Any
    resample: Any
    default_to_square: bool
    do_center_crop: Any
    crop_size: Any
    do_rescale: Any
    rescale_factor: Any
    do_normalize: Any
    image_mean: Any
    image_std: Any
    do_pad: Any
    pad_size: Any
    data_format: str
    input_data_format: Any
    return_tensors: Any
    device: Any
    model_input_names: list
    model_types: tuple
    settings: tuple
    part: str
    also_read: tuple
    ignored: tuple
    other_fields: Any
    @classmethod
    def checked(cls, given: dict, base=None) -> dict:
        """Check settings and bring them into their form; TypeError for an unknown name

        Args:
            given: settings by name
            base: processor whose settings hold for what is not given; None: those of the class
        """
    def __init__(self, **settings: Any) -> None:
        """Args:
            **settings: settings by name, as in `preprocessor_config.json`; others are those of the class
        """
    def fetch_images(self, images):
        """Read paths, URLs and bytes in a list, which may be nested; PIL images and arrays stay as they are

        Args:
            images: pictures: paths, URLs, bytes, PIL images or arrays
        """
    def flat(self, images, ndim=3) -> list:
        """List the pictures in nested lists and in arrays with one more side; an error gives the position

        Args:
            images: pictures: paths, URLs, bytes, PIL images or arrays
            ndim: number of sides of one picture
        """
    def rows(self, image, ndim) -> list:
        """The pictures in an array with one more side, or the picture alone

        Args:
            image: a PIL image or an array
            ndim: number of sides of one picture
        """
    def target_size(self, height, width, s) -> tuple:
        """Height and width after resizing

        Args:
            height: height and width of the picture in pixels
            width: height and width of the picture in pixels
            s: settings of the call, as an object
        """
    def crop_sizes(self, s) -> list:
        """Sizes of the center crops after resizing, in order

        Args:
            s: settings of the call, as an object
        """
    def transform(self, image, s):
        """Resize and crop a prepared picture; returns an array `(C, H, W)`

        Args:
            image: a PIL image or an array
            s: settings of the call, as an object
        """
    def scale_pixels(self, x, s):
        """Rescale and normalize an array `(C, H, W)`

        Args:
            x: array `(C, H, W)`
            s: settings of the call, as an object
        """
    def lookup(self, images, s):
        """Rescale and normalize 8-bit arrays of one shape by table; returns `(N, C, H, W)`

        Args:
            images: arrays `(C, H, W)`
            s: settings of the call, as an object
        """
    def scale(self, images, s):
        """Rescale and normalize arrays `(C, H, W)`; one array if all are alike, else a list

        Args:
            images: arrays `(C, H, W)`
            s: settings of the call, as an object
        """
    def resolve(self, given: dict):
        """Settings of a call, as an object; ValueError if one is missing that another needs

        Args:
            given: settings by name
        """
    def each(self, fn, images) -> list:
        """Apply a function to each picture; an error gives the position

        Args:
            fn: function
            images: pictures: paths, URLs, bytes, PIL images or arrays
        """
    def arrays(self, images, s) -> list:
        """Read, resize and crop pictures; arrays `(C, H, W)`

        Args:
            images: pictures: paths, URLs, bytes, PIL images or arrays
            s: settings of the call, as an object
        """
    def finish(self, fields: dict, s):
        """Bring the fields of a batch into their format and framework

        Args:
            fields: fields by name
            s: settings of the call, as an object
        """
    def preprocess(self, images, **settings: Any) -> BatchFeature:
        """Turn pictures into `pixel_values`, `(N, C, H, W)`

        Args:
            images: a picture, or a list of them
            **settings: settings for this call
        """
    def __call__(self, images, *args: Any, **settings: Any) -> BatchFeature:
        """Turn pictures into `pixel_values`, `(N, C, H, W)`

        Args:
            images: pictures: paths, URLs, bytes, PIL images or arrays
            *args: device or type, as for `tensor.to`
            **settings: settings for this call
        """
    def to_dict(self) -> dict:
        """The settings that are not None, and the name of the class"""
    @classmethod
    def get_image_processor_dict(cls, pretrained_model_name_or_path, **kwargs: Any) -> tuple:
        """Read the settings of a checkpoint

        Args:
            pretrained_model_name_or_path: a folder, a Hub repository, `builtin:NAME`, or a JSON file
            **kwargs: `image_processor_filename`, Hub arguments, and others

        Returns:
            content of the file, the other keywords
        """
    def resize(self, image, size, resample=None, **kwargs: Any):
        """Resize an array `(C, H, W)` to a size by its rule

        Args:
            image: a PIL image or an array
            size: height and width, or a rule such as `{"shortest_edge": 224}`
            resample: filter, as Pillow numbers them: 0 nearest, 2 bilinear, 3 bicubic
            **kwargs: further keyword arguments, which are handed on
        """
    def center_crop(self, image, size, **kwargs: Any):
        """Cut the middle out of an array `(C, H, W)`

        Args:
            image: a PIL image or an array
            size: height and width, or a rule such as `{"shortest_edge": 224}`
            **kwargs: further keyword arguments, which are handed on
        """
    def rescale(self, image, scale, **kwargs: Any):
        """Multiply an array by a number

        Args:
            image: a PIL image or an array
            scale: factor
            **kwargs: further keyword arguments, which are handed on
        """
    def normalize(self, image, mean, std, **kwargs: Any):
        """Normalize an array `(C, H, W)`

        Args:
            image: a PIL image or an array
            mean: a number, or one for each channel
            std: a number, or one for each channel
            **kwargs: further keyword arguments, which are handed on
        """
    def pad(self, images, pad_size=None, fill_value=0, padding_mode='constant', return_mask=False):
        """Pad arrays `(C, H, W)` to one size, to the right and below

        Args:
            images: arrays `(C, H, W)`
            pad_size: height and width after padding; None: those of the largest picture
            fill_value: value of the new pixels
            padding_mode: mode of `np.pad`
            return_mask: also return masks with 1 for a pixel of the picture
        """

sizes: tuple

def at(i, e):
    """Add the position of the picture to an exception

    Args:
        i: position in the list
        e: the exception
    """

def prepare(image, do_convert_rgb=None, input_data_format=None):
    """Bring a picture into a form that can be resized: a PIL image, or an array `(C, H, W)`

    Args:
        image: a PIL image, or an array of any framework
        do_convert_rgb: convert to RGB
        input_data_format: format of an array; None: inferred
    """

def resize_prepared(image, size, resample):
    """Resize a prepared picture to a height and width; floats from 0 to 1 stay such

    Args:
        image: a PIL image or an array
        size: height and width, or a rule such as `{"shortest_edge": 224}`
        resample: filter, as Pillow numbers them: 0 nearest, 2 bilinear, 3 bicubic
    """

needs: dict

not_saved: tuple
