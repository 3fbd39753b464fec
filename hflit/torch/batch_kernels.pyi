"""Kernels for the CPU that multiply a weight matrix by the new tokens of a batch, each weight read once and used for all rows"""
# Written by hflit.dev_stubs; do not edit
from .numba_kernels import NumbaKernels
from typing import Any
from typing_extensions import Self

__all__ = ['tile_outputs', 'panel', 'depth', 'group', 'min_rows', 'vector', 'tile_of_one', 'tile_of_two', 'splat', 'add_outer_products', 'outer_tile', 'fill_panels', 'as_panels', 'add_tiles', 'tiles_from', 'write_tiles', 'multiply_panels', 'multiply_gated_panels', 'outputs_in', 'batch_points', 'BatchKernels', 'BatchStack']

tile_outputs: int

panel: Any

depth: int

group: int

min_rows: int

vector: Any

def splat(b, p, c):
    """Number `c` of a row of the matrix in all lanes of a vector

    Args:
        b: LLVM's builder, or the bias, empty without one
        p: pointer to the first number
        c: configuration of the model
    """

def add_outer_products(b, totals, w, x, c, more) -> None:
    """Add the products of one input to all sums

    Args:
        b: LLVM's builder
        totals: `[outputs][vectors]` pointers to vectors of sums
        w: pointers to the rows of the matrix
        x: pointer to the panel
        c: index of the input
        more: inputs after it, a number that the compiler knows
    """

def outer_tile(vectors: int):
    """A function `(w, o, x, v, first, end, sums, at)`: `sums[at:]` plus the products of outputs from `o` on

    Args:
        vectors: one or two
    """

tile_of_one: Any
tile_of_two: Any

def fill_panels(x, y, begin, end) -> None:
    """Some of the inputs of all rows, in panels

    Args:
        x: `(rows, inputs)`
        y: panels, one after the other, written
        begin: of the inputs
        end: output after the last
    """

def as_panels(x):
    """The rows in panels: `(inputs, panel)` numbers for so many rows, one panel after the other

    Args:
        x: array or tensor
    """

def add_tiles(x, v, w, o, tiles, m, sums) -> None:
    """Products of some outputs and rows

    Args:
        x: array or tensor
        v: linear layers to keys and to values, each a weight and a bias
        w: weight matrix
        o: the object
        tiles: number of tiles
        m: rows of the result, one or two vectors
        sums: `(tiles * tile_outputs * m,)`, written
    """

def tiles_from(o, end):
    """Number of tiles of the group that begins at output `o`

    Args:
        o: the object
        end: output after the last
    """

def write_tiles(sums, tiles, m, b, code, y, v, o) -> None:
    """`activation(sums + b)` of a group of tiles to its place in `y`

    Args:
        sums: `(tiles * tile_outputs * m,)`
        tiles: number of tiles
        m: rows of a tile, one or two vectors
        b: LLVM's builder, or the bias, empty without one
        code: of `activation_codes`
        y: the result, written
        v: linear layers to keys and to values, each a weight and a bias
        o: the object
    """

def multiply_panels(x, w, b, y, code, part) -> None:
    """`activation(x @ w.T + b)` to `y`, for some of the outputs

    Args:
        x: the rows in panels
        w: `(outputs, inputs)`
        b: LLVM's builder, or the bias, empty without one
        y: the result, written
        code: of `activation_codes`
        part: of the outputs: the first, and the one after the last
    """

def multiply_gated_panels(x, g, u, y, code, part) -> None:
    """`activation(x @ g.T) * (x @ u.T)` to `y`, for some of the outputs

    Args:
        x: array or tensor
        g: weight of the gate, `(outputs, inputs)`
        u: weight beside that of the gate, `(outputs, inputs)`
        y: the result, written
        code: of `activation_codes`
        part: pieces of the weight: the first, and the one after the last
    """

def _batch_matrix(kind, p, outputs, inputs, form):
    """Args:
        kind: a type of LLVM; a kind of kernels; or an empty array, as those of the weights
        p: pointer to the first number
        outputs: what the model returned
        inputs: inputs of the model, as a dict of arrays
        form: bytes of a tile of packed weights
    """

def _as_panels(x, w) -> None:
    """Args:
        x: array or tensor
        w: weight matrix
    """

def _batch_outputs(w) -> None:
    """Args:
        w: weight matrix
    """

def _tiles(w) -> None:
    """Args:
        w: weight matrix
    """

def outputs_in(part, w) -> tuple:
    """The outputs in some of the tiles of `w`, as first and end

    Args:
        part: pieces of the weight: the first, and the one after the last
        w: weight matrix
    """

def _multiply_batch(x, w, b, y, code, part):
    """Args:
        x: array or tensor
        w: weight matrix
        b: LLVM's builder, or the bias, empty without one
        y: the result, written
        code: of `activation_codes`
        part: pieces of the weight: the first, and the one after the last
    """

def _multiply_gated_batch(x, g, u, y, code, part):
    """Args:
        x: array or tensor
        g: weight of the gate, `(outputs, inputs)`
        u: weight beside that of the gate, `(outputs, inputs)`
        y: the result, written
        code: of `activation_codes`
        part: pieces of the weight: the first, and the one after the last
    """

def batch_points() -> tuple:
    """The kernels for a batch, which take addresses and sizes: linear layer, gated MLP, all layers"""

class BatchKernels(NumbaKernels):
    """The float32 kernels for one row and for a batch

    Args:
        dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
    """
    def __init__(self, dtype=...) -> None:
        """Args:
            dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
        """
    def products_for(self, rows, outputs):
        """The linear layer and the gated MLP for so many rows, and outputs of the smallest matrix

        Args:
            rows: rows of the input
            outputs: what the model returned
        """
    def has_stack_for(self, rows: int):
        """Whether all layers are one call for so many rows; requests the kernels of a batch

        Args:
            rows: rows of the input
        """
    def stack_for(self, sizes, inner):
        """The call of all layers for so many rows, and a decoder of these sizes

        Args:
            sizes: rows, numbers of an input, query heads, a group and a head
            inner: outputs of the gate
        """
    def compile(self) -> Self:
        """Compile all kernels, or load them from disk, by calling each once; returns itself"""

class BatchStack:
    """The call of all layers for a batch, which is compiled when a batch asks for it

    Args:
        kind: name of this kind of kernels
    """
    kind: Any
    kernels: Any
    def __init__(self, kind='batch') -> None:
        """Args:
            kind: name of this kind of kernels
        """
    def compile(self) -> Self:
        """Compile it, or load it from disk, by one call; returns itself"""
