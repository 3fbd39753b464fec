"""Sorts inputs by length, groups them into batches of similar length, pads them, and returns outputs in the original order"""
# Written by hflit.dev_stubs; do not edit
from typing import Any
from collections.abc import Iterator

__all__ = ['batch_by_tokens', 'pad_rows', 'collate', 'Fields', 'select_row', 'as_numpy', 'softmax', 'windows', 'progress_bar']

def batch_by_tokens(lengths, budget=1024, max_padding=64, rows=None) -> list:
    """Group rows of similar length into batches, longest first

    Args:
        lengths: tokens of each row
        budget: tokens per batch, padding included; a longer row goes alone
        max_padding: maximum padding tokens per batch: about the cost of one more forward pass
        rows: maximum rows per batch

    Returns:
        batches as lists of indices
    """

def pad_rows(rows, n: int, value=0, side='right'):
    """Pad rows of numbers to one array `(rows, n)` with `value`

    Args:
        rows: rows of model inputs
        n: number of tokens
        value: value that fills up the rest
        side: `'right'` or `'left'`
    """

def collate(rows, pad=0, side='right') -> dict:
    """Collate rows into one batch; the attention mask is left out if there is no padding

    Args:
        rows: dicts of token ids, token types, masks, …, one number per token
        pad: padding token id; other fields are padded with 0
        side: padding side

    Returns:
        arrays `(rows, tokens)`
    """

class Fields(dict):
    """Inputs and outputs of a row by name; arrays also by index, as in a model output"""
    def __getitem__(self, k): ...
    def __getattr__(self, k) -> Any: ...

def select_row(v, j: int, cut=None):
    """Select row `j` as a batch of one

    Args:
        v: model output: an array `(batch, …)`, or a tuple of arrays
        j: the row
        cut: slice of the tokens of the row
    """

def as_numpy(x):
    """Convert an array of any framework to numpy, floating dtypes to float32

    Args:
        x: array or tensor
    """

def softmax(x):
    """Compute the softmax over the last axis

    Args:
        x: array or tensor
    """

def windows(items, first=64, max_items=4096, timeout=None) -> Iterator[Any]:
    """Split an iterable into windows, which grow while each takes less than a second

    Args:
        items: an iterable
        first: items of the first window
        max_items: maximum items of a window
        timeout: seconds to wait for a slow source; None: no limit

    Returns:
        yields (index of the first item, items)
    """

def progress_bar(total, show=None):
    """Make a tqdm progress bar over items, or None

    Args:
        total: number of items, None if unknown
        show: True: always; False: never; None: after 3 seconds, in a terminal or notebook
    """
