"""Reads the weights of a GGUF file, the format of llama.cpp: parses its header, dequantises its blocks, and maps its tensor names to those of a model"""
# Written by hflit.dev_stubs; do not edit
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from .keys import Keys, TensorOp
from .weights import Checkpoint
from typing import Any

__all__ = ['number_codes', 'text_type', 'array_type', 'cut_short', 'plain_types', 'interleaved_heads', 'shifted_norms', 'HeaderReader', 'read_value', 'GGUFTensor', 'GGUFHeader', 'read_tensor_row', 'parse_header', 'gguf_error', 'read_header', 'gguf_package', 'block_size', 'GGUFCheckpoint', 'plain_array', 'interleave', 'deinterleave', 'interleaved', 'shifted', 'untransposed', 'name_finder', 'stacked_in_gguf', 'gguf_keys', 'modules_of', 'is_named']

number_codes: dict

text_type: int
array_type: int

class HeaderReader:
    """Reads the values of a GGUF header one after another

    Args:
        data: bytes of the file, or a map of it
    """
    data: Any
    at: int
    def __init__(self, data) -> None:
        """Args:
            data: bytes of the file, or a map of it
        """
    def take(self, n: int) -> bytes:
        """The next `n` bytes; EOFError if the file ends before

        Args:
            n: number of bytes or numbers to read
        """
    def numbers(self, code: str, n: int = 1) -> tuple:
        """The next `n` numbers of a type, named as in `struct`

        Args:
            code: type of a number, as in `struct`
            n: number of bytes or numbers to read
        """
    def number(self, code: str):
        """Args:
            code: type of a number, as in `struct`
        """
    def text(self) -> str: ...

def read_value(r: HeaderReader, kind: int):
    """The next metadata value

    Args:
        r: stands before the value
        kind: code of its type
    """

class GGUFTensor(NamedTuple):
    """A row of the tensor table"""
    kind: int
    """code of its data type"""
    shape: tuple
    """as in PyTorch: rows first"""
    offset: int
    """of its data, from the beginning of the file"""

@dataclass(frozen=True)
class GGUFHeader:
    """Metadata and tensor table of a GGUF file

    Args:
        path: path of a file
        metadata: `{'general.architecture':'llama', ...}`
        tensors: name to `GGUFTensor`
    """
    path: Path
    """path of a file"""
    metadata: dict
    """`{'general.architecture':'llama', ...}`"""
    tensors: dict
    """name to `GGUFTensor`"""
    def get(self, key: str, default=None):
        """The value of a key of the architecture, such as `llama.block_count`

        Args:
            key: without the architecture in front, such as `block_count`
            default: value of a key that the file lacks
        """
    @property
    def architecture(self) -> Any: ...

def read_tensor_row(r: HeaderReader) -> tuple:
    """The next row of the tensor table: name and `GGUFTensor` with the offset in the data

    Args:
        r: stands before the row
    """

def parse_header(data) -> tuple:
    """Metadata and tensor table of the bytes of a file; ValueError or EOFError for other bytes

    Args:
        data: bytes of the file, or a map of it
    """

def gguf_error(path, why) -> ValueError:
    """ValueError that names a GGUF file and says what is wrong with it

    Args:
        path: path of a file
        why: what is wrong with the file
    """

cut_short: str

def _read_header(path, *version: Any) -> GGUFHeader:
    """Args:
        path: path of a file
    """

def read_header(path) -> GGUFHeader:
    """Header of a GGUF file; kept until the file changes

    Args:
        path: path of a file
    """

plain_types: dict

def gguf_package(what: str):
    """The package `gguf`; ImportError that says how to install it

    Args:
        what: what needs it, for the error
    """

def block_size(path, kind: int) -> tuple:
    """Number of elements and of bytes of a block of a data type; a plain type has blocks of one

    Args:
        path: of the file, for the error
        kind: code of a data type
    """

class GGUFCheckpoint(Checkpoint):
    """The weights of a GGUF file; quantised ones are read as float32

    Args:
        path: a GGUF file
    """
    data: Any
    sizes: dict
    header: Any
    keys_of_file: Any
    def __init__(self, path) -> None:
        """Args:
            path: a GGUF file
        """
    def read(self, name: str, framework: str = 'pt', mapped=True):
        """Args:
            name: name of a tensor in the file
            framework: `'torch'`, `'flax'` or `'keras'`
            mapped: torch: a view of the map instead of a copy
        """
    def format_of(self, name: str):
        """Name of the format of a quantised tensor, such as `Q4_0`; None for others

        Args:
            name: name of a tensor in the file
        """
    def keep_packed(self, name: str) -> None:
        """Read a quantised matrix as its bytes from now on: uint8, `(rows, blocks of a row, bytes of a block)`

        Args:
            name: name of a tensor in the file
        """
    def key_table(self, model, names) -> Keys:
        """Key table from the names in this file to those of the model, whose tensors are `names`

        Args:
            model: the model
            names: names
        """
    def check_complete(self, model, missing) -> None:
        """ValueError if a tensor that has a name in GGUF is missing

        Args:
            model: the model
            missing: names of the model's tensors that are not in the file
        """

def plain_array(raw, row: GGUFTensor, framework: str, mapped=True):
    """Array of a tensor that is not quantised

    Args:
        raw: bytes of the tensor, an array
        row: its type and shape
        framework: `pt` or `np`
        mapped: torch: a view of the map instead of a copy
    """

def interleave(x, heads: int):
    """Put rows `i` and `i+d/2` of each head next to each other

    Args:
        x: rows of all heads, `(heads*d, ...)`, or a bias
        heads: number of heads
    """

def deinterleave(x, heads: int):
    """The inverse of `interleave`

    Args:
        x: rows of all heads, interleaved, or a bias
        heads: number of heads
    """

def interleaved(published: str, ours: str, field: str) -> TensorOp:
    """Operation for a query or key projection whose rows the file interleaves

    Args:
        published: template of the module in the file
        ours: template of our module
        field: field of the config with the number of heads
    """

interleaved_heads: dict

shifted_norms: tuple

def shifted(published: str, ours: str) -> TensorOp:
    """Operation for a zero-centered norm, whose file holds 1 + weight, in float32

    Args:
        published: template of the module in the file
        ours: template of our module
    """

def untransposed(op: TensorOp, published: str) -> TensorOp:
    """The operation for a file with matrices `(outputs, inputs)`, fused in blocks, under another name

    Args:
        op: name of the operator
        published: template of the module in the file
    """

def name_finder(architecture: str, prefix: str, layers: int):
    """A function from a published module to its GGUF name, or None

    Args:
        architecture: as the file names it, such as `llama`
        prefix: published prefix of the base model
        layers: number of layers
    """

def stacked_in_gguf(keys: Keys, find: Callable) -> tuple:
    """Rows of `Keys.stacked` for a GGUF file, which has one tensor of each matrix for all experts of a layer

    Args:
        keys: key table of the architecture
        find: function from a published module to its GGUF name
    """

def gguf_keys(keys: Keys, modules, architecture: str) -> Keys:
    """Key table from the names in a GGUF file to ours

    Args:
        keys: key table of the architecture
        modules: names of the model's modules, such as `model.layers.0.self_attn.q_proj`
        architecture: as the file names it, such as `llama`
    """

def modules_of(names, keys: Keys, base: bool) -> list:
    """Names of the modules of a model's tensors

    Args:
        names: of the model's tensors
        keys: key table of the model
        base: the model is the base model, whose names lack the prefix
    """

def is_named(keys: Keys, name: str) -> bool:
    """Whether a GGUF key table has a tensor name

    Args:
        keys: key table: published names of tensors to those of hflit
        name: name of a tensor in the file
    """
