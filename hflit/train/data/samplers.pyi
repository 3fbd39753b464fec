"""Batch samplers of the Trainer: sequential, random, or batches of similar length in random order; resumable from any batch"""
# Written by hflit.dev_stubs; do not edit
from torch.utils.data import Sampler
from typing import Any
from typing_extensions import Self

__all__ = ['arrow_lengths', 'lengths_in_memory', 'lengths_in_attribute', 'row_lengths', 'ResumableBatchSampler', 'SequentialBatchSampler', 'RandomBatchSampler', 'BatchesFromSampler', 'balanced_order', 'BucketSampler', 'get_length_grouped_indices', 'LengthGroupedSampler']

def arrow_lengths(dataset, column, name):
    """Compute lengths of rows from Arrow offsets, in the order of the dataset

    Args:
        dataset: a `datasets.Dataset`
        column: integer column of lengths, if there is one
        name: list column to measure

    Returns:
        lengths `(rows,)`, or None
    """

def lengths_in_memory(rows, column, name):
    """Measure rows in memory, a list of dicts or a dict of lists; None for anything else

    Args:
        rows: rows of a data set
        column: name of a column
        name: name of the setting or argument
    """

def lengths_in_attribute(dataset, column, name):
    """Lengths of rows that a data set holds in an attribute and returns unchanged; None if there is none

    Args:
        dataset: data set
        column: name of a column
        name: name of the setting or argument
    """

def row_lengths(dataset, column='length', name='input_ids'):
    """Length of each row, if known without reading the data, else None

    Args:
        dataset: dataset, list of dicts, `Subset` or `ConcatDataset`
        column: column of lengths, if the dataset has it
        name: otherwise the column to measure

    Returns:
        one number per row, or None
    """

class ResumableBatchSampler:
    """Base class of batch samplers, which yield lists of row indices; subclasses define `epoch_order()`

    Args:
        n: number of rows of the dataset
        batch_size: global batch size, over all processes
        seed: random seed, combined with the epoch
        drop_last: drop the last incomplete batch
    """
    epoch: int
    first: int
    drop_last: Any
    seed: int
    batch_size: int
    n: int
    def __init__(self, n: int, batch_size: int, seed: int = 0, drop_last=False) -> None:
        """Args:
            n: number of rows of the dataset
            batch_size: global batch size, over all processes
            seed: random seed, combined with the epoch
            drop_last: drop the last incomplete batch
        """
    def set_epoch(self, epoch: int) -> None:
        """Set the epoch, which determines the order together with the seed

        Args:
            epoch: number of epochs so far
        """
    def __len__(self): ...
    def skip(self, n: int) -> Self:
        """Start the next iteration, and only that, at batch `n`

        Args:
            n: number of batches to skip
        """
    def __iter__(self): ...

class SequentialBatchSampler(ResumableBatchSampler):
    """Batch sampler with all rows in sequence"""
    def epoch_order(self): ...

class RandomBatchSampler(ResumableBatchSampler):
    """Batch sampler with all rows in random order, the same as transformers' Trainer for the same seed"""
    def epoch_order(self): ...

class BatchesFromSampler(ResumableBatchSampler):
    """Batch sampler with the rows that another sampler yields, in its order

    Args:
        sampler: gives the indices of the rows
        batch_size: number of rows in a batch
        seed: seed of the random numbers
        drop_last: drop the last incomplete batch
    """
    sampler: Any
    def __init__(self, sampler, batch_size: int, seed: int = 0, drop_last=False) -> None:
        """Args:
            sampler: gives the indices of the rows
            batch_size: number of rows in a batch
            seed: seed of the random numbers
            drop_last: drop the last incomplete batch
        """
    def epoch_order(self): ...

def balanced_order(n: int):
    """Permutation of `0…n-1` in which every stretch mixes high and low numbers evenly

    Args:
        n: how many numbers
    """

class BucketSampler(ResumableBatchSampler):
    """Batch sampler with batches of similar length in random order, the longest first

    Args:
        lengths: length of each row
        batch_size: global batch size, over all processes
        seed: random seed, combined with the epoch
        drop_last: drop the last incomplete batch
        shuffle: False: sorted from long to short, as for evaluation
        pool: size of the pools in which rows are sorted, in batches
    """
    pool: int
    shuffle: Any
    lengths: Any
    def __init__(
        self,
        lengths,
        batch_size: int,
        seed: int = 0,
        drop_last=False,
        shuffle=True,
        pool: int = 50,
    ) -> None:
        """Args:
            lengths: length of each row
            batch_size: global batch size, over all processes
            seed: random seed, combined with the epoch
            drop_last: drop the last incomplete batch
            shuffle: False: sorted from long to short, as for evaluation
            pool: size of the pools in which rows are sorted, in batches
        """
    def epoch_order(self): ...

def get_length_grouped_indices(
    lengths,
    batch_size: int,
    mega_batch_mult: int | None = None,
    generator=None,
) -> list:
    """Order row indices from long to short within random pools; the longest row comes first

    Args:
        lengths: length of each row
        batch_size: rows per batch
        mega_batch_mult: batches per pool; the smaller of 50 and a quarter of all by default
        generator: PyTorch generator
    """

class LengthGroupedSampler(Sampler):
    """Sampler of single row indices with similar lengths near each other

    Args:
        batch_size: number of rows in a batch
        dataset: dataset to measure, if no `lengths` are given
        lengths: length of each row
        model_input_name: column to measure, `input_ids` by default
        generator: PyTorch generator
    """
    generator: Any
    lengths: Any
    batch_size: int
    def __init__(
        self,
        batch_size: int,
        dataset=None,
        lengths=None,
        model_input_name=None,
        generator=None,
    ) -> None:
        """Args:
            batch_size: number of rows in a batch
            dataset: dataset to measure, if no `lengths` are given
            lengths: length of each row
            model_input_name: column to measure, `input_ids` by default
            generator: PyTorch generator
        """
    def __len__(self) -> int: ...
    def __iter__(self): ...
