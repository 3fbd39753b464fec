"""Finds, checks and reads the weight files of a checkpoint one tensor at a time, and writes them in shards"""
# Written by hflit.dev_stubs; do not edit
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple
from typing import Any

__all__ = ['dtype_prefixes', 'special_dtypes', 'error_hints', 'outside_folder', 'remarks', 'TensorInfo', 'tensor_info', 'dtype_from_code', 'numpy_dtype', 'convert_array', 'dtype_name', 'file_error', 'open_handle', 'LazyTensor', 'write_safetensors', 'save_torch', 'save_numpy', 'Checkpoint', 'format_bytes', 'open_safetensors', 'weight_names', 'missing_weights_error', 'read_index', 'open_shards', 'merge_shards', 'read_bin', 'last_line', 'in_memory', 'open_file', 'split_shards', 'write_shards', 'weight_patterns', 'save_shards', 'format_numbers', 'fold_numbers', 'LoadReport']

class TensorInfo(NamedTuple):
    """File, dtype and shape of a tensor, from the header alone"""
    path: Any
    """its file, None if in memory"""
    dtype: str
    """name of the dtype in torch and numpy"""
    shape: tuple
    """its dimensions"""
    @property
    def size(self) -> Any: ...
    @property
    def nbytes(self) -> Any: ...

def tensor_info(x) -> TensorInfo:
    """`TensorInfo` of a torch, numpy or JAX array, or of a `LazyTensor`

    Args:
        x: array or tensor
    """

dtype_prefixes: dict

special_dtypes: dict

def dtype_from_code(code: str) -> str:
    """Torch and numpy name of a safetensors dtype: `bfloat16` for `BF16`

    Args:
        code: dtype as safetensors names it
    """

def numpy_dtype(name: str):
    """Numpy dtype of a name; `bfloat16` and `float8_…` come from ml_dtypes

    Args:
        name: name of a tensor
    """

def convert_array(x, framework: str):
    """Convert an array to torch (`pt`) or numpy (`np`), sharing its memory

    Args:
        x: array of any framework
        framework: `pt` for a torch tensor, `np` for a numpy array
    """

def dtype_name(dtype) -> str:
    """Name of a dtype as in `config.json`, such as `bfloat16`

    Args:
        dtype: a torch, numpy or JAX dtype, or its name
    """

error_hints: dict

def file_error(path, error) -> ValueError:
    """Turn an error of the safetensors library into a ValueError with the file name and what to do

    Args:
        path: path of a file
        error: the exception
    """

def open_handle(path, framework='np', backend='pread'):
    """Open a file with the safetensors library; the numpy backend does not need torch

    Args:
        path: a safetensors file
        framework: `pt` or `np`
        backend: `mmap` maps the file, `pread` reads from it
    """

class LazyTensor(NamedTuple):
    """A tensor that is created when its file is written"""
    dtype: str
    """name of the dtype"""
    shape: tuple
    """its dimensions"""
    make: Any
    """function without arguments that makes the array"""

def write_safetensors(tensors: dict, path, metadata: dict | None = None) -> None:
    """Write one safetensors file

    Args:
        tensors: name to array or `LazyTensor`
        path: file to write
        metadata: strings for the header
    """

def save_torch(tensors, path, metadata) -> None:
    """Write torch tensors; one that shares memory with an earlier one is copied

    Args:
        tensors: tensors by name
        path: path of a file
        metadata: metadata of the file, a dict of strings
    """

def save_numpy(tensors, path, metadata) -> None:
    """Write arrays of numpy, or of mixed types, as numpy arrays

    Args:
        tensors: tensors by name
        path: path of a file
        metadata: metadata of the file, a dict of strings
    """

class Checkpoint(Mapping):
    """A checkpoint of one or many files: maps names to `TensorInfo`; `read` loads a tensor

    Args:
        entries: name to `TensorInfo`
        tensors: tensors already in memory, from a `.bin` file or a state dict
        metadata: strings of the file header
    """
    path: Any
    handles: dict
    metadata: dict
    tensors: dict
    entries: dict
    def __init__(self, entries: dict, tensors: dict | None = None, metadata: dict | None = None) -> None:
        """Args:
            entries: name to `TensorInfo`
            tensors: tensors already in memory, from a `.bin` file or a state dict
            metadata: strings of the file header
        """
    def __iter__(self): ...
    def __len__(self) -> int: ...
    def __getitem__(self, name):
        """Args:
            name: name of a tensor
        """
    @property
    def nbytes(self) -> Any: ...
    @property
    def files(self) -> list: ...
    def key_table(self, model, names):
        """Key table of the names in the files: the model's own, except in files of other formats

        Args:
            model: the model
            names: names
        """
    def check_complete(self, model, missing):
        """Hook for formats in which no tensor of a model may be missing

        Args:
            model: the model
            missing: names of tensors of the model that the files lack
        """
    def __repr__(self) -> str: ...
    def read(self, name: str, framework: str = 'pt', mapped=True):
        """Read one tensor

        Args:
            name: name of the tensor
            framework: `pt` for a torch tensor, `np` for a numpy array (a copy)
            mapped: torch: a view of the memory-mapped file instead of a copy
        """
    def handle(self, *how: Any):
        """Open a file; the handle is cached

        Args:
            *how: framework and backend of the handle
        """
    @classmethod
    def find(cls, name, variant=None, use_safetensors=None, **where: Any):
        """Locate or download the weights of a model and check their headers; no tensor is read yet

        Args:
            name: a folder, a Hub repository or `builtin:NAME`
            variant: such as `fp16`, for `model.fp16.safetensors`
            use_safetensors: True: only safetensors; False: only `.bin`
            **where: `subfolder`, `revision`, `token`, … as for `cached_file`
        """

def format_bytes(n: int) -> str:
    """Format a number of bytes: `2.2 GB`

    Args:
        n: number of bytes
    """

def open_safetensors(path) -> Checkpoint:
    """Open one safetensors file; only its header is read

    Args:
        path: path of a file
    """

def weight_names(variant=None, use_safetensors=None) -> list[str]:
    """File names to look for, in order of preference

    Args:
        variant: such as `fp16`, for `model.fp16.safetensors`
        use_safetensors: True: only safetensors; False: only `.bin`
    """

def missing_weights_error(name, names, files):
    """FileNotFoundError for a model without weights, with the files that it has

    Args:
        name: name of the checkpoint: a folder, a Hub repository or `builtin:NAME`
        names: names
        files: names of the files there are
    """

outside_folder: Any

def read_index(path) -> dict:
    """Read `{tensor: shard}` of an index; ValueError for a shard outside the folder of the index

    Args:
        path: a `model.safetensors.index.json`
    """

def open_shards(name, path, where) -> Checkpoint:
    """Open all shards of an index as one checkpoint

    Args:
        name: name of the checkpoint: a folder, a Hub repository or `builtin:NAME`
        path: path of a file
        where: where to look: Hub arguments (`revision`, `token`, ...)
    """

def merge_shards(shards: dict, index: dict) -> Checkpoint:
    """Merge several files into one checkpoint; if two have the same tensor, the index decides

    Args:
        shards: file name to `Checkpoint`
        index: tensor name to file name
    """

def read_bin(path) -> dict:
    """Read the tensors of a `.bin` file with `weights_only=True`: no code in it is run

    Args:
        path: path of a file
    """

def last_line(e):
    """Args:
        e: the exception
    """

def in_memory(tensors: dict, path=None) -> Checkpoint:
    """Make a checkpoint of tensors in memory, such as a state dict

    Args:
        tensors: name to array
        path: file that they come from, if any
    """

def open_file(path) -> Checkpoint:
    """Open a safetensors, `.bin` or GGUF file

    Args:
        path: a safetensors, `.bin` or GGUF file
    """

def split_shards(entries: dict, max_shard_size, variant=None) -> dict:
    """Distribute tensors over files; a tensor larger than the limit gets its own

    Args:
        entries: name to `TensorInfo`
        max_shard_size: bytes, or text such as `'5GB'`
        variant: such as `fp16`, for `model.fp16.safetensors`

    Returns:
        `{file: tensor names}`
    """

def write_shards(tensors: dict, folder, max_shard_size='50GB', variant=None, metadata=None) -> None:
    """Write the weights as one file, or as shards with an index

    Args:
        tensors: name to array or `LazyTensor`
        folder: destination
        max_shard_size: bytes, or text such as `'5GB'`
        variant: such as `fp16`, for `model.fp16.safetensors`
        metadata: strings for the header
    """

def weight_patterns(variant=None) -> list[str]:
    """Glob patterns of the files that saving weights replaces

    Args:
        variant: read or write `model.VARIANT.safetensors`
    """

def save_shards(tensors, folder, max_shard_size='50GB', variant=None, metadata=None):
    """`write_shards` atomically, replacing existing weights

    Args:
        tensors: name to array or `LazyTensor`
        folder: destination
        max_shard_size: bytes, or text such as `'5GB'`
        variant: such as `fp16`
        metadata: strings for the header
    """

def format_numbers(ns: list) -> str:
    """Format numbers: `3`, `{0-5}` or `{3,7}`

    Args:
        ns: the numbers
    """

def fold_numbers(names) -> list[str]:
    """Group names that differ only in layer numbers: `layers.{0-5}.norm.weight`

    Args:
        names: names
    """

@dataclass
class LoadReport(Mapping):
    """Result of loading: which tensors were missing, unexpected or of another shape

    Args:
        model: model class
        name: name of the checkpoint
        source: summary of the files
        loaded: number of loaded tensors
        missing: in the model but not in the file: newly initialized
        unexpected: in the file but not in the model: ignored
        mismatched: `(name, shape in file, shape in model)`: newly initialized
    """
    model: str
    """model class"""
    name: str
    """name of the checkpoint"""
    source: str
    """summary of the files"""
    loaded: int = 0
    """number of loaded tensors"""
    missing: list = ...
    """in the model but not in the file: newly initialized"""
    unexpected: list = ...
    """in the file but not in the model: ignored"""
    mismatched: list = ...
    """`(name, shape in file, shape in model)`: newly initialized"""
    @property
    def fits(self) -> bool: ...
    def to_dict(self) -> dict: ...
    def __getitem__(self, k): ...
    def __iter__(self): ...
    def __len__(self) -> int: ...
    def rows(self) -> list:
        """`(status, tensor, remark)` of every tensor that was not loaded"""
    @property
    def title(self) -> str: ...
    def __str__(self): ...
    def _repr_html_(self): ...

remarks: dict
