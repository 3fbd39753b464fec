"""Data loaders of the Trainer: each process reads its slice of every batch, reproducibly with any number of workers and from any step"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from torch.utils.data import DataLoader, Dataset, IterableDataset
from typing import Any
from collections.abc import Iterator

__all__ = ['logger', 'temporary_seed', 'select_columns', 'DummyRows', 'DummyBatch', 'process_slice', 'mark_dummy', 'BatchDataset', 'BatchSamplerShard', 'is_stream', 'IterableBatchDataset', 'identity', 'BatchLoader', 'make_dataloader', 'batch_source', 'model_columns', 'label_columns', 'dataset_columns', 'has_transform', 'drop_unused_columns']

logger: Any

@contextmanager
def temporary_seed(*seed: Any) -> Iterator[Any]:
    """Context manager that seeds Python, numpy and PyTorch with `seed`, and restores their states afterwards

    Args:
        *seed: seed of the random numbers
    """

def select_columns(rows, keep):
    """Keep only the columns in `keep`

    Args:
        rows: rows of a data set
        keep: names of the columns that stay
    """

class DummyRows(list):
    """Placeholder rows of a process without rows in a batch, so that it takes part in collectives; no weight"""

class DummyBatch(dict):
    """A batch collated from `DummyRows`"""

def process_slice(rows, index, count) -> DummyRows:
    """Rows of a batch that process `index` of `count` reads

    Args:
        rows: rows of a data set
        index: index of the process
        count: number of processes
    """

def mark_dummy(batch, rows) -> DummyBatch:
    """Mark a batch as a `DummyBatch` if its rows are `DummyRows`

    Args:
        batch: a batch
        rows: rows of a data set
    """

class BatchDataset(Dataset):
    """Dataset of batches: item `(epoch, batch index, row indices)` is these rows, collated

    Args:
        dataset: data set
        collate: function from rows to a batch
        keep: names of the columns that stay
        seed: seed of the random numbers
    """
    seed: Any
    keep: Any
    collate: Any
    dataset: Any
    def __init__(self, dataset, collate, keep=None, seed=0) -> None:
        """Args:
            dataset: data set
            collate: function from rows to a batch
            keep: names of the columns that stay
            seed: seed of the random numbers
        """
    def read(self, rows):
        """Read the rows at these indices

        Args:
            rows: rows of a data set
        """
    def __getitem__(self, at): ...

class BatchSamplerShard:
    """Batch sampler for one process: `(epoch, batch index, row indices)` of its slice of each batch

    Args:
        batch_sampler: gives lists of indices, one for each batch
        index: index of the process
        count: number of processes
    """
    count: Any
    index: Any
    batch_sampler: Any
    def __init__(self, batch_sampler, index=0, count=1) -> None:
        """Args:
            batch_sampler: gives lists of indices, one for each batch
            index: index of the process
            count: number of processes
        """
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Any]: ...

def is_stream(dataset) -> bool:
    """Whether a dataset is iterable only, without access by index

    Args:
        dataset: data set
    """

class IterableBatchDataset(IterableDataset):
    """Batches of an iterable dataset

    Args:
        dataset: data set
        collate: function from rows to a batch
        batch_size: number of rows in a batch
        keep: names of the columns that stay
        seed: seed of the random numbers
        drop_last: drop the last incomplete batch
        index: index of the process
        count: number of processes
    """
    epoch: Any
    first: int
    index: Any
    count: Any
    seed: Any
    drop_last: Any
    batch_size: Any
    keep: Any
    dataset: Any
    collate: Any
    def __init__(
        self,
        dataset,
        collate,
        batch_size,
        keep=None,
        seed=0,
        drop_last=False,
        index=0,
        count=1,
    ) -> None:
        """Args:
            dataset: data set
            collate: function from rows to a batch
            batch_size: number of rows in a batch
            keep: names of the columns that stay
            seed: seed of the random numbers
            drop_last: drop the last incomplete batch
            index: index of the process
            count: number of processes
        """
    def set_epoch(self, epoch) -> None:
        """Args:
            epoch: number of epochs so far
        """
    def skip(self, n: int) -> None:
        """Args:
            n: number of batches to skip
        """
    def __len__(self):
        """Number of batches, if the dataset knows its number of rows"""
    def __iter__(self) -> Iterator[Any]: ...
    def batches(self) -> Iterator[Any]:
        """Rows of each global batch"""

def identity(x):
    """Return a batch unchanged: the collate function for batches that are already collated

    Args:
        x: the value
    """

class BatchLoader(DataLoader):
    """A `DataLoader` over whole batches; its `dataset` is the dataset of the rows

    Args:
        batches: batches, in order
        **kw: further keyword arguments, which are handed on
    """
    reading: bool
    batches: Any
    def __init__(self, batches, **kw: Any) -> None:
        """Args:
            batches: batches, in order
            **kw: further keyword arguments, which are handed on
        """
    @property
    def dataset(self) -> Any: ...
    @dataset.setter
    def dataset(self, batches) -> None:
        """Args:
            batches: batches, in order
        """
    def __len__(self) -> int: ...
    def _get_iterator(self): ...

def make_dataloader(batches, batch_sampler=None, args=None, index=0, count=1) -> BatchLoader:
    """Make a `DataLoader` over whole batches

    Args:
        batches: `BatchDataset` or `IterableBatchDataset`
        batch_sampler: batch sampler; None for an iterable dataset
        args: `TrainingArguments`, for the options of the loader
        index: index of the process
        count: number of processes
    """

def batch_source(loader):
    """Object of a loader with `set_epoch` and `skip`: batch sampler or iterable dataset; None for others

    Args:
        loader: the data loader
    """

def model_columns(model, label_names=()) -> list:
    """Argument names of `forward`, and names of label columns

    Args:
        model: the model
        label_names: names of the label columns
    """

def label_columns(model) -> list:
    """Arguments of `forward` that are labels

    Args:
        model: the model
    """

def dataset_columns(dataset):
    """Column names of a dataset, or None if unknown

    Args:
        dataset: data set
    """

def has_transform(dataset) -> bool:
    """Whether a `datasets.Dataset` makes its rows by a function, as `with_transform` and `set_transform` say

    Args:
        dataset: data set
    """

def drop_unused_columns(dataset, keep, what='the data set'):
    """Drop columns that are not in `keep`; ValueError if none is left

    Args:
        dataset: data set
        keep: names of the columns that stay
        what: name of the thing, for error messages
    """
