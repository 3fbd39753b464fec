"""Reads and processes pictures in a thread while the model runs, groups them by size, and batches them, for every task on images"""
# Written by hflit.dev_stubs; do not edit
from .base import Pipeline
from typing import Any
from collections.abc import Iterator

__all__ = ['image_kind', 'get_image', 'picture_size', 'ahead', 'ImagePipeline']

def image_kind(x) -> str:
    """Classify an input as a single `item`, a `list` or a `stream` of pictures

    Args:
        x: an item of the input
    """

def get_image(x):
    """The picture of an item: the item, or the `image` of a row of a data set

    Args:
        x: an item of the input
    """

def picture_size(image) -> tuple:
    """Height and width of a PIL image or an array

    Args:
        image: a PIL image or an array
    """

def ahead(fn, items) -> Iterator[Any]:
    """Apply a function to each item in a thread, one item ahead of its consumer

    Args:
        fn: function of an item
        items: list of items

    Returns:
        yields the results in order
    """

class ImagePipeline(Pipeline):
    """Base class of pipelines on images; a task writes `postprocess`"""
    needs_tokenizer: bool
    needs_image_processor: bool
    batch_rows: dict
    default_batch_rows: int
    input_kind: Any
    def _sanitize_parameters(self, timeout=None) -> tuple:
        """Args:
            timeout: seconds to wait for a server, for pictures given by URL
        """
    def read(self, item, timeout=None):
        """Read the picture of an item: an upright RGB image; an array as it is

        Args:
            item: one input
            timeout: seconds to wait for the next text; None: without a limit
        """
    def encode(self, items, timeout=None, **kw: Any) -> list:
        """Read pictures and call the image processor

        Args:
            items: inputs of the pipeline
            timeout: seconds to wait for the next text; None: without a limit
            **kw: further keyword arguments, which are handed on
        """
    def check_length(self, rows):
        """Args:
            rows: rows of model inputs
        """
    def batch_key(self, row):
        """Args:
            row: the row
        """
    def collate_inputs(self, rows, side='right') -> dict:
        """Stack the model inputs of rows of one shape

        Args:
            rows: rows of model inputs
            side: `'right'` or `'left'`
        """
    def to_device(self, inputs):
        """Convert arrays to the framework, on the device; PyTorch's to the model's floating type

        Args:
            inputs: inputs of the model, as a dict of arrays
        """
    def run_batch(self, rows, kw) -> list:
        """Run rows of one shape; the outputs of each, with the fields that are no model inputs

        Args:
            rows: rows of model inputs
            kw: further keyword arguments, which are handed on
        """
    def run_rows(self, rows, kw) -> list:
        """Run rows, those of one shape together; outputs in order

        Args:
            rows: rows of model inputs
            kw: further keyword arguments, which are handed on
        """
    def run_window(self, items, start, params, size=None, bar=None) -> Iterator[Any]:
        """Yield the outputs of items in order; then raise the error of the first invalid one

        Args:
            items: inputs of the pipeline
            start: index of the first item; None for a single input
            params: parameters of preprocessing, forward pass and postprocessing
            size: rows per batch; None: by token budget
            bar: progress bar
        """
    def __call__(self, inputs=None, *args: Any, images=None, **kw: Any):
        """Run the pipeline on one or more pictures: paths, URLs, bytes, base64, PIL images, arrays

        Args:
            inputs: a picture, a list, a generator or a dataset
            *args: further positional arguments, which are handed on
            images: older name of `inputs`
            **kw: `batch_size`, `progress`, parameters of the task
        """
