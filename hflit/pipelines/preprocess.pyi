"""Runs pipeline classes that define `preprocess` for one item, as those written for transformers do"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['PerItemPreprocessing', 'pad_tokens', 'collate_field', 'collate_tensors']

class PerItemPreprocessing:
    """Mixin for pipelines that define `preprocess` for a single item"""
    @property
    def per_item(self) -> bool:
        """Whether the class defines `preprocess` below `encode`"""
    def encode(self, items, **kw: Any) -> list:
        """Args:
            items: inputs of the pipeline
            **kw: further keyword arguments, which are handed on
        """
    def encode_per_item(self, items, **kw: Any) -> list:
        """Preprocess items one by one: the rows of each

        Args:
            items: inputs of the pipeline
            **kw: further keyword arguments, which are handed on
        """
    def preprocess(self, item, **kw: Any):
        """Convert one item to model inputs; to a list of them if it gives several rows

        Args:
            item: one input
            **kw: further keyword arguments, which are handed on
        """
    def batches_per_item(self, rows, size) -> list:
        """Group rows into batches of `size` in order, 1 by default

        Args:
            rows: rows of model inputs
            size: rows per batch; None: by token budget
        """
    def run_per_item(self, rows, kw) -> list:
        """Run rows as one batch, and return the outputs of each

        Args:
            rows: rows of model inputs
            kw: further keyword arguments, which are handed on
        """

def pad_tokens(v, n: int, value, side: str):
    """Pad an array or tensor `(rows, tokens, …)` to `n` tokens

    Args:
        v: the value
        n: number of tokens
        value: value that fills up the rest
        side: `'right'` or `'left'`
    """

def collate_field(name, values, pad: int = 0, side='right'):
    """Collate one field of several items; anything that is not a tensor becomes a list

    Args:
        name: name of the field, which decides the padding value
        values: values of the field, one per item
        pad: padding token id
        side: padding side
    """

def collate_tensors(rows, pad: int = 0, side: str = 'right') -> dict:
    """Collate inputs of several items, each a batch of one, into one batch

    Args:
        rows: rows of model inputs
        pad: value that fills up the rest
        side: `'right'` or `'left'`
    """
