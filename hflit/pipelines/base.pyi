"""Preprocessing, batching, the forward pass and postprocessing, shared by all tasks; each task is a subclass"""
# Written by hflit.dev_stubs; do not edit
from ..checkpoint.hub import PushToHubMixin
from .frameworks import FrameworkAdapter
from .preprocess import PerItemPreprocessing
from typing import Any
from collections.abc import Iterator

__all__ = ['PipelineException', 'Pipeline', 'check_size', 'item_error', 'signature', 'ChunkPipeline']

class PipelineException(ValueError):
    """Error for an input that a task cannot handle: a ValueError with `task` and `model`

    Args:
        task: name of the task, such as `'fill-mask'`
        model: the model
        reason: text of the message
    """
    task: str
    model: str
    def __init__(self, task: str, model: str, reason: str) -> None:
        """Args:
            task: name of the task, such as `'fill-mask'`
            model: the model
            reason: text of the message
        """

class Pipeline(PerItemPreprocessing, FrameworkAdapter, PushToHubMixin):
    """Base class of pipelines: call it with inputs to get predictions

    Args:
        model: the model
        tokenizer: tokenizer of the model
        feature_extractor: preprocessing for audio or images, where the task needs it
        image_processor: preprocessing for audio or images, where the task needs it
        processor: processor for inputs of several kinds
        task: name of the task
        device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
        dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
        torch_dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
        framework: framework of the model, which is checked
        batch_size: rows per batch; None: by token budget
        num_workers: accepted; the tokenizer uses its own threads
        progress: progress bar: True, False, or None: automatic
        **kw: parameters of the task
    """
    auto_model: str
    default: Any
    per_token: bool
    needs_tokenizer: bool
    needs_image_processor: bool
    needs_feature_extractor: bool
    chunked: bool
    first_window: int
    token_budget: dict
    default_token_budget: int
    too_long_hint: str
    defaults: Any
    device: Any
    batch_size: Any
    progress: Any
    processor: Any
    feature_extractor: Any
    image_processor: Any
    task: Any
    framework: Any
    tokenizer: Any
    def __init__(
        self,
        model,
        tokenizer=None,
        feature_extractor=None,
        image_processor=None,
        processor=None,
        task='',
        device=None,
        dtype=None,
        torch_dtype=None,
        framework=None,
        batch_size=None,
        num_workers=None,
        progress=None,
        **kw: Any,
    ) -> None:
        """Args:
            model: the model
            tokenizer: tokenizer of the model
            feature_extractor: preprocessing for audio or images, where the task needs it
            image_processor: preprocessing for audio or images, where the task needs it
            processor: processor for inputs of several kinds
            task: name of the task
            device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
            dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
            torch_dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
            framework: framework of the model, which is checked
            batch_size: rows per batch; None: by token budget
            num_workers: accepted; the tokenizer uses its own threads
            progress: progress bar: True, False, or None: automatic
            **kw: parameters of the task
        """
    def _sanitize_parameters(self) -> tuple: ...
    def input_kind(self, inputs) -> str:
        """Classify an input as a single `item`, a `list` or a `stream`

        Args:
            inputs: inputs of the model, as a dict of arrays
        """
    def split_parameters(self, kw: dict) -> tuple:
        """Split keywords into `(preprocess, forward, postprocess)` parameters; TypeError for an unknown one

        Args:
            kw: further keyword arguments, which are handed on
        """
    def tokenize(self, texts, **kw: Any) -> list:
        """Tokenize texts in one call to a list of rows, without padding

        Args:
            texts: texts
            **kw: further keyword arguments, which are handed on
        """
    def check_tokenizer_kwargs(self, kw: dict) -> dict:
        """Check that the tokenizer accepts these keywords, and return them

        Args:
            kw: further keyword arguments, which are handed on
        """
    @property
    def max_positions(self) -> None:
        """Maximum number of positions of the model; None with rotary embeddings"""
    def check_length(self, rows):
        """Check rows: ValueError if one is longer than `max_positions`

        Args:
            rows: rows of model inputs
        """
    def encode_items(self, items, start, kw) -> tuple:
        """Encode items, up to the first invalid one

        Args:
            items: inputs of the pipeline
            start: index of the first item, None for a single input
            kw: parameters of `encode`

        Returns:
            rows of each item; the exception for the first invalid one, or None
        """
    @property
    def pad_id(self) -> int:
        """Padding token id: the model's, else the tokenizer's, else 0 (which the mask hides)"""
    def make_batches(self, rows, size=None, kw=None) -> list:
        """Group rows into batches

        Args:
            rows: rows of model inputs
            size: rows per batch; None: by token budget
            kw: parameters of `_forward`

        Returns:
            lists of indices
        """
    def can_pad(self, kw) -> bool:
        """Whether rows may be padded; a task may override it

        Args:
            kw: further keyword arguments, which are handed on
        """
    def collate_inputs(self, rows, side='right') -> dict:
        """Collate the model inputs of the rows into one batch

        Args:
            rows: rows of model inputs
            side: `'right'` or `'left'`
        """
    def filter_inputs(self, inputs) -> dict:
        """Keep the inputs that the model's forward accepts, and add `use_cache=False`

        Args:
            inputs: inputs of the model, as a dict of arrays
        """
    def _forward(self, model_inputs, **kw: Any):
        """Call the model

        Args:
            model_inputs: inputs of the model, as a dict of arrays
            **kw: further keyword arguments, which are handed on
        """
    def run_batch(self, rows, kw) -> list:
        """Run a batch, and add to each row its model outputs

        Args:
            rows: rows of model inputs
            kw: further keyword arguments, which are handed on
        """
    def run_window(self, items, start, params, size=None, bar=None) -> Iterator[Any]:
        """Yield the outputs of a window of items in order; then raise the error of the first invalid one

        Args:
            items: inputs of the pipeline
            start: index of the first item; None for a single input
            params: parameters of preprocessing, forward pass and postprocessing
            size: rows per batch; None: by token budget
            bar: progress bar
        """
    def run_stream(self, items, params, size=None, bar=None, **how: Any) -> Iterator[Any]:
        """Yield the outputs for an iterable, window by window

        Args:
            items: inputs of the pipeline
            params: parameters of preprocessing, forward pass and postprocessing
            size: rows per batch; None: by token budget
            bar: progress bar
            **how: keywords for `windows`
        """
    def __call__(self, inputs, *args: Any, batch_size=None, num_workers=None, progress=None, **kw: Any):
        """Run the pipeline on one or more inputs

        Args:
            inputs: an item, a list, a generator or a dataset
            *args: further positional arguments, which are handed on
            batch_size: rows per batch; None: by token budget
            num_workers: accepted
            progress: progress bar: True, False, or None: automatic
            **kw: parameters of the task

        Returns:
            an output for an item, a list for a list, an iterator for a stream
        """
    def save_pretrained(self, save_directory, **kw: Any) -> None:
        """Save the model and its tokenizer or processors to a folder

        Args:
            save_directory: folder to save into, created if needed
            **kw: further keyword arguments, which are handed on
        """
    def __repr__(self) -> str: ...
    @property
    def dtype(self) -> Any: ...
    @property
    def torch_dtype(self) -> Any: ...
    def transform(self, X):
        """Call the pipeline, under the name that scikit-learn uses

        Args:
            X: inputs, as in scikit-learn
        """
    def predict(self, X):
        """Call the pipeline, under the name that scikit-learn uses

        Args:
            X: inputs, as in scikit-learn
        """

def check_size(n):
    """Check that `n` is a valid batch size or None; ValueError if not

    Args:
        n: the batch size
    """

def item_error(e, i):
    """Add the index of the input to an exception

    Args:
        e: the exception
        i: index
    """

def signature(model) -> tuple:
    """Inspect the model's forward: `(parameter names, whether it takes **kwargs)`

    Args:
        model: the model
    """

class ChunkPipeline(Pipeline):
    """Base class of pipelines whose `preprocess` yields several inputs for one item"""
    chunked: bool
