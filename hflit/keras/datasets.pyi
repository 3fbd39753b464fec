"""From rows of a data set to batches: collated, padded, shuffled, without unused columns"""
# Written by hflit.dev_stubs; do not edit
import keras
from typing import Any

__all__ = ['label_aliases', 'rename_labels', 'stack_rows', 'collator', 'Batches', 'as_tf_data', 'DatasetMixin']

label_aliases: dict

def rename_labels(x) -> dict:
    """Rename label columns to the model's argument names

    Args:
        x: array or tensor
    """

def stack_rows(features: list) -> dict:
    """Stack rows of equal length into arrays

    Args:
        features: rows, a list of dicts
    """

def collator(tokenizer=None, collate_fn=None, collate_fn_args=None, pad_to_multiple_of=None):
    """The collate function for these options: a function from a list of rows to a dict of NumPy arrays

    Args:
        tokenizer: pads the batch
        collate_fn: list of rows -> dict of arrays; takes precedence
        collate_fn_args: keywords for it
        pad_to_multiple_of: of the sequence length
    """

class Batches(keras.utils.PyDataset):
    """A `PyDataset` of batches: `(inputs, labels)`, or inputs alone

    Args:
        dataset: has a length; `dataset[i]` is a row, a dict
        collate: list of rows -> dict of arrays
        batch_size: number of rows in a batch
        shuffle: another order in each epoch
        drop_remainder: drop a last batch that is smaller
        keep: columns to use; None: all
        labels: label columns, returned separately
        **kw: for Keras' `PyDataset`: `workers`, `use_multiprocessing`, …
    """
    order: Any
    drop_remainder: bool
    keep: Any
    labels: Any
    shuffle: bool
    batch_size: int
    collate: Any
    dataset: Any
    def __init__(
        self,
        dataset,
        collate,
        batch_size: int = 8,
        shuffle: bool = True,
        drop_remainder: bool = False,
        keep=None,
        labels=(),
        **kw: Any,
    ) -> None:
        """Args:
            dataset: has a length; `dataset[i]` is a row, a dict
            collate: list of rows -> dict of arrays
            batch_size: number of rows in a batch
            shuffle: another order in each epoch
            drop_remainder: drop a last batch that is smaller
            keep: columns to use; None: all
            labels: label columns, returned separately
            **kw: for Keras' `PyDataset`: `workers`, `use_multiprocessing`, …
        """
    def on_epoch_end(self) -> None: ...
    def __len__(self): ...
    def __iter__(self): ...
    def __getitem__(self, i: int): ...

def as_tf_data(batches: Batches, prefetch=True):
    """A `tf.data.Dataset` of batches, reshuffled every epoch

    Args:
        batches: batches, in order
        prefetch: number of batches to prepare ahead
    """

class DatasetMixin:
    """Mixin with `prepare_tf_dataset`"""
    def prepare_tf_dataset(
        self,
        dataset,
        batch_size: int = 8,
        shuffle: bool = True,
        tokenizer=None,
        collate_fn=None,
        collate_fn_args=None,
        drop_remainder=None,
        prefetch: bool = True,
        pad_to_multiple_of=None,
    ):
        """Turn a data set into batches for `fit`, `evaluate`, `predict`; columns the model ignores are left out

        Args:
            dataset: of the package `datasets`, or anything with a length and rows that are dicts
            batch_size: number of rows in a batch
            shuffle: another order in each epoch
            tokenizer: pads the texts of a batch to one length
            collate_fn: list of rows -> dict of arrays, in place of the tokenizer
            collate_fn_args: keywords for it
            drop_remainder: drop a smaller last batch; default: if shuffled and there is a full batch
            prefetch: of `tf.data`: prepare batches ahead
            pad_to_multiple_of: of the sequence length; default: 32 on the JAX backend

        Returns:
            a `tf.data.Dataset` on the TensorFlow backend, else a `PyDataset`
        """
