"""Recognises single items, lists and streams, selects columns of a dataset, and iterates over outputs"""
# Written by hflit.dev_stubs; do not edit
from collections.abc import Iterator
from typing import Any

__all__ = ['input_kind', 'iterate', 'length_of', 'OutputStream', 'KeyDataset', 'KeyPairDataset', 'NoText', 'get_text']

def input_kind(x) -> str:
    """Classify an input as a single `item`, a `list` or a `stream`

    Args:
        x: an item of the input
    """

def iterate(x) -> Iterator[Any]:
    """Iterate over a stream or a map-style dataset

    Args:
        x: an item of the input
    """

def length_of(x) -> int | None:
    """Number of items, None if unknown

    Args:
        x: an item of the input
    """

class OutputStream(Iterator):
    """Lazy iterator over pipeline outputs, in order

    Args:
        source: iterable of the inputs
        n: number of tokens
    """
    source: Any
    n: Any
    def __init__(self, source, n=None) -> None:
        """Args:
            source: iterable of the inputs
            n: number of items; None if unknown
        """
    def __next__(self): ...
    def __bool__(self) -> bool: ...
    def __len__(self): ...

class KeyDataset:
    """One column of a dataset, as a dataset

    Args:
        dataset: data set
        key: name of the column
    """
    dataset: Any
    key: str
    def __init__(self, dataset, key: str) -> None:
        """Args:
            dataset: data set
            key: name of the column
        """
    def select(self, row):
        """Select the column of a row

        Args:
            row: the row
        """
    def __len__(self) -> int: ...
    def __getitem__(self, i):
        """Args:
            i: index
        """
    def __iter__(self): ...

class KeyPairDataset(KeyDataset):
    """Two columns of a dataset, as text pairs

    Args:
        dataset: data set
        key1: name of the column with the first and the second text
        key2: name of the column with the first and the second text
    """
    keys: tuple
    def __init__(self, dataset, key1: str, key2: str) -> None:
        """Args:
            dataset: data set
            key1: name of the column with the first and the second text
            key2: name of the column with the first and the second text
        """
    def select(self, row) -> dict:
        """Select the two columns of a row

        Args:
            row: the row
        """

class NoText(TypeError, ValueError):
    """Error for an item that is not a text; both a TypeError and a ValueError"""

def get_text(x) -> str:
    """Get the text of an item: a string, or the `text` of a dataset row

    Args:
        x: an item of the input
    """
