"""Accumulate the loss, predictions, labels and metrics of an evaluation, with predictions stored on disk so that memory does not grow"""
# Written by hflit.dev_stubs; do not edit
from pathlib import Path
from typing import NamedTuple
from typing import Any

__all__ = ['EvalPrediction', 'EvalLoopOutput', 'PredictionOutput', 'tree_leaves', 'tree_unflatten', 'to_numpy', 'DiskArrays', 'predicted_classes', 'MetricFunction', 'StreamingMetric', 'BatchMetricFunction', 'to_python', 'MetricAccumulator']

class EvalPrediction:
    """Argument of `compute_metrics`: predictions and labels of all rows; unpacks as a pair

    Args:
        predictions: outputs of the model
        label_ids: labels
        inputs: inputs of the model, as a dict of arrays
        losses: loss of each batch
    """
    elements: tuple
    inputs: Any
    losses: Any
    predictions: Any
    label_ids: Any
    def __init__(self, predictions, label_ids, inputs=None, losses=None) -> None:
        """Args:
            predictions: outputs of the model
            label_ids: labels
            inputs: inputs of the model, as a dict of arrays
            losses: loss of each batch
        """
    def __iter__(self): ...
    def __getitem__(self, i):
        """Args:
            i: index
        """
    def __len__(self) -> int: ...

class EvalLoopOutput(NamedTuple):
    """Output of `evaluation_loop`"""
    predictions: Any
    """outputs of the model"""
    label_ids: Any
    """labels"""
    metrics: dict
    """metrics by name"""
    num_samples: int

class PredictionOutput(NamedTuple):
    """Output of `predict`"""
    predictions: Any
    """outputs of the model"""
    label_ids: Any
    """labels"""
    metrics: dict
    """metrics by name"""

def tree_leaves(tree) -> list:
    """Flatten a tree of nested tuples and dicts to a list of arrays, in order

    Args:
        tree: nested lists and dicts of arrays
    """

def tree_unflatten(tree, arrays):
    """Arrange `arrays` in the structure of `tree`

    Args:
        tree: nested lists and dicts of arrays
        arrays: arrays of the tree, in order
    """

def to_numpy(x):
    """Convert a tensor to a numpy array; bfloat16, which numpy lacks, to float32

    Args:
        x: the value
    """

class DiskArrays:
    """Arrays that are added batch by batch and stored in files; shorter rows are padded with `pad`

    Args:
        n: total number of rows, if batches give row indices
        pad: padding value of shorter rows
        concatenate: return one array of all batches, or a list of batches
    """
    folder: Any
    parts: list
    rows: list
    concatenate: Any
    structure: Any
    n: Any
    pad: Any
    def __init__(self, n=None, pad=-100, concatenate=True) -> None:
        """Args:
            n: total number of rows, if batches give row indices
            pad: padding value of shorter rows
            concatenate: return one array of all batches, or a list of batches
        """
    def add(self, tree, rows=None) -> None:
        """Add a batch: a tree of arrays of equally many rows, with row indices `rows` if they are out of order

        Args:
            tree: nested lists and dicts of arrays
            rows: rows of a data set
        """
    def file(self, i, what='part') -> Path:
        """File of array `i`

        Args:
            i: index
            what: name of the thing, for error messages
        """
    def arrays(self):
        """Return the tree with all rows in order, or with a list of batches if not `concatenate`"""
    def concatenated(self, i: int, parts):
        """Concatenate all batches of array `i` to one memory-mapped array

        Args:
            i: index
            parts: batches of the array, as they were stored
        """
    def scatter(self, i: int, parts, shape, dtype):
        """Write the rows of array `i` in order to a new file, with one batch at a time in memory

        Args:
            i: index
            parts: batches of the array, as they were stored
            shape: sizes of the dimensions
            dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
        """
    def memmap(self, i, dtype, shape, offset=0):
        """Open a memory-mapped array in file `i`; keeps the temporary folder alive

        Args:
            i: index
            dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
            shape: sizes of the dimensions
            offset: bytes before the array
        """
    def per_batch(self, i: int, parts) -> list:
        """Open the batches of array `i` as a list of memory-mapped arrays

        Args:
            i: index
            parts: batches of the array, as they were stored
        """

def predicted_classes(scores, labels, shift=False) -> tuple:
    """Compute predicted classes and the labels to compare them with; for token labels, flattened without -100

    Args:
        scores: outputs of the model
        labels: the right answers, -100 where there is none; with them the output has a `loss`
        shift: compare each prediction with the token after it
    """

class MetricFunction:
    """Metric from a function of all rows

    Args:
        fn: function
    """
    needs_all_rows: bool
    fn: Any
    def __init__(self, fn) -> None:
        """Args:
            fn: function
        """
    def add(self, pair):
        """Args:
            pair: second text, or a list with one for each text
        """
    def compute(self, pair):
        """Args:
            pair: second text, or a list with one for each text
        """
    def check_result(self, found):
        """Args:
            found: what the function returned
        """

class StreamingMetric(MetricFunction):
    """Metric from an object with `add_batch` and `compute`, as in `evaluate`

    Args:
        fn: function
        shift: compare each prediction with the token after it
    """
    needs_all_rows: bool
    shift: Any
    def __init__(self, fn, shift=False) -> None:
        """Args:
            fn: function
            shift: compare each prediction with the token after it
        """
    def compute(self, pair):
        """Args:
            pair: second text, or a list with one for each text
        """
    def add(self, pair) -> None:
        """Args:
            pair: second text, or a list with one for each text
        """

class BatchMetricFunction(MetricFunction):
    """Metric from a function of `(batch, compute_result)`; the last batch comes with `compute_result=True`"""
    needs_all_rows: bool
    pending: Any
    def add(self, pair) -> None:
        """Args:
            pair: second text, or a list with one for each text
        """
    def compute(self, pair):
        """Args:
            pair: second text, or a list with one for each text
        """

def to_python(v):
    """Convert numpy and PyTorch values to Python numbers and lists

    Args:
        v: the value
    """

class MetricAccumulator:
    """Accumulates loss, predictions and metrics of an evaluation batch by batch

    Args:
        metrics: a `MetricFunction` or None
        storage: a `DiskArrays` for predictions and labels
        ignore_nonfinite: leave nan and inf losses out of the mean
    """
    has_metrics: bool
    nonfinite_labels: int
    rows: int
    total: Any
    labels: Any
    ignore_nonfinite: Any
    metrics: Any
    storage: Any
    def __init__(self, metrics=None, storage=None, ignore_nonfinite=True) -> None:
        """Args:
            metrics: a `MetricFunction` or None
            storage: a `DiskArrays` for predictions and labels
            ignore_nonfinite: leave nan and inf losses out of the mean
        """
    def add_loss(self, loss: float, labels: int) -> None:
        """Add the mean loss over a number of labels

        Args:
            loss: scalar loss
            labels: the right answers, -100 where there is none; with them the output has a `loss`
        """
    def add(self, loss, labels: int, rows: int, pair: dict, at=None) -> None:
        """Add a batch: mean loss over `labels`, number of rows, predictions and labels, row indices

        Args:
            loss: scalar loss
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            rows: rows of a data set
            pair: second text, or a list with one for each text
            at: indices of the rows
        """
    def compute(self, prefix: str) -> EvalLoopOutput:
        """Compute loss, metrics, predictions and labels of all batches; metric names begin with `prefix`

        Args:
            prefix: put before the names
        """
