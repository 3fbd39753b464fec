"""Pixel values, masks and labels by name, as lists or as arrays of any framework"""
# Written by hflit.dev_stubs; do not edit
from typing import Any
from typing_extensions import Self

__all__ = ['is_numeric', 'field_array', 'BatchFeature', 'moved']

def is_numeric(value) -> bool:
    """Whether a value is an array, a number, or a list of such

    Args:
        value: the value
    """

def field_array(key, value, kind):
    """Convert a field to an array of a framework; ValueError with the shapes that do not fit

    Args:
        key: name of the field
        value: the value
        kind: `'pt'`, `'np'`, `'tf'` or `'jax'`
    """

class BatchFeature(dict):
    """Output of an image processor: a dict of `pixel_values`, …, with attribute access

    Args:
        data: a dict, one list or array per field
        tensor_type: 'pt', 'np', 'tf' or 'jax' to turn the fields into arrays
        skip_tensor_conversion: names of fields that stay as they are
    """
    def __init__(self, data=None, tensor_type=None, skip_tensor_conversion=None) -> None:
        """Args:
            data: a dict, one list or array per field
            tensor_type: 'pt', 'np', 'tf' or 'jax' to turn the fields into arrays
            skip_tensor_conversion: names of fields that stay as they are
        """
    def __getattr__(self, name) -> Any:
        """Args:
            name: name of the setting or of the source, for errors
        """
    @property
    def data(self) -> Self: ...
    def convert_to_tensors(self, tensor_type=None, skip_tensor_conversion=None) -> Self:
        """Convert the fields to arrays of a framework, in place

        Args:
            tensor_type: `'pt'`, `'np'`, `'jax'` or `'tf'`
            skip_tensor_conversion: names of fields that stay as they are
        """
    def to(self, *args: Any, **kwargs: Any) -> Self:
        """Move the tensors to a device; a floating type casts the floating tensors

        Args:
            *args: device or type, as for `tensor.to`
            **kwargs: further keyword arguments, which are handed on
        """

def moved(value, *args: Any, **kwargs: Any):
    """Move a tensor, or the tensors in a list or a batch; arguments of `tensor.to`

    Args:
        value: the value
        *args: device or type, as for `tensor.to`
        **kwargs: further keyword arguments, which are handed on
    """
