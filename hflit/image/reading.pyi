"""Opens a picture from any source as an upright RGB image of Pillow, and names the file in every error"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from ..checkpoint.sources import ContentReader
from typing import Any
from collections.abc import Iterator

__all__ = ['pictures', 'pillow', 'ImageError', 'naming', 'upright_rgb', 'decode', 'load_image', 'load_images']

def pillow():
    """The module `PIL.Image`; ImportError that says what to install"""

class ImageError(ValueError, OSError):
    """Error for a picture that cannot be read; the message names its source"""

pictures: ContentReader

@contextmanager
def naming(name, start=b'') -> Iterator[Any]:
    """Context manager: turn errors of Pillow into an ImageError that names the source

    Args:
        name: name of the setting or of the source, for errors
        start: first bytes of the file
    """

def upright_rgb(image):
    """Turn a PIL image as its EXIF orientation says, and convert it to RGB

    Args:
        image: a PIL image or an array
    """

def decode(content: bytes, name: str):
    """Decode a picture; an ImageError names it

    Args:
        content: content of a file
        name: its name, for errors
    """

def load_image(image, timeout=None):
    """Read a picture as an upright RGB image of Pillow; an ImageError names the source

    Args:
        image: path, URL, base64, data URL, bytes, open file, PIL image, or array of any framework
        timeout: seconds to wait for a server
    """

def load_images(images, timeout=None):
    """Read pictures in a list, which may be nested; an error gives the position of the picture

    Args:
        images: pictures: paths, URLs, bytes, PIL images or arrays
        timeout: seconds to wait for the server; None: without a limit
    """
