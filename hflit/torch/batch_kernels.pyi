"""Kernels for the CPU that multiply a weight matrix by the new tokens of a batch, each weight read once and used for all rows"""
# Written by hflit.dev_stubs; do not edit
from .numba_kernels import NumbaKernels
from typing import Any
from typing_extensions import Self

__all__ = ['tile_outputs', 'depth', 'group', 'min_rows', 'vector', 'tile_of_one', 'tile_of_two', 'splat', 'add_outer_products', 'outer_tile', 'columns', 'as_columns', 'add_tiles', 'share_tiles', 'tiles_from', 'write_tiles', 'multiply_columns', 'multiply_batch', 'multiply_gated_columns', 'multiply_gated_batch', 'batch_points', 'BatchKernels']

tile_outputs: int

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

def add_outer_products(b, totals, w, x, c, width) -> None:
    """Add the products of one input to all sums

    Args:
        b: LLVM's builder
        totals: `[outputs][vectors]` pointers to vectors of sums
        w: pointers to the rows of the matrix
        x: pointer to the first vector of the columns
        c: index of the input
        width: numbers from one input of the columns to the next
    """

def outer_tile(vectors: int):
    """A function `(w, o, x, v, first, end, sums, at)` that adds `w[o:o+tile_outputs] @ x[:,v:]` to `sums[at:]`

    Args:
        vectors: one or two
    """

tile_of_one: Any
tile_of_two: Any

def columns(x, y, part) -> None:
    """The rows as columns

    Args:
        x: `(rows, inputs)`
        y: `(inputs, rows)`, the rows filled up to a multiple of `lanes`, written
        part: of the inputs: the first, and the one after the last
    """

def as_columns(x, threads):
    """The rows as columns, by several threads

    Args:
        x: array or tensor
        threads: number of threads
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

def share_tiles(t, threads, w) -> tuple:
    """The outputs of `w` that thread `t` of `threads` multiplies, as first and end

    Args:
        t: index of the thread
        threads: number of threads
        w: weight matrix
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

def multiply_columns(x, w, b, y, code, part) -> None:
    """`activation(x @ w.T + b)` to `y`, for some of the outputs

    Args:
        x: array or tensor
        w: weight matrix
        b: LLVM's builder, or the bias, empty without one
        y: the result, written
        code: of `activation_codes`
        part: pieces of the weight: the first, and the one after the last
    """

def multiply_batch(x, w, b, y, code, threads) -> None:
    """`activation(x @ w.T + b)` to `y`

    Args:
        x: array or tensor
        w: weight matrix
        b: LLVM's builder, or the bias, empty without one
        y: the result, written
        code: of `activation_codes`
        threads: number of threads
    """

def multiply_gated_columns(x, g, u, y, code, part) -> None:
    """`activation(x @ g.T) * (x @ u.T)` to `y`, for some of the outputs

    Args:
        x: array or tensor
        g: weight of the gate, `(outputs, inputs)`
        u: weight beside that of the gate, `(outputs, inputs)`
        y: the result, written
        code: of `activation_codes`
        part: pieces of the weight: the first, and the one after the last
    """

def multiply_gated_batch(x, g, u, y, code, threads) -> None:
    """`activation(x @ g.T) * (x @ u.T)` to `y`

    Args:
        x: array or tensor
        g: weight of the gate, `(outputs, inputs)`
        u: weight beside that of the gate, `(outputs, inputs)`
        y: the result, written
        code: of `activation_codes`
        threads: number of threads
    """

def batch_points() -> tuple:
    """The kernels for a batch, which take addresses and sizes"""

class BatchKernels(NumbaKernels):
    """The float32 kernels for one row and for a batch

    Args:
        dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
    """
    together: Any
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
    def compile(self) -> Self:
        """Compile all kernels, or load them from disk, by calling each once; returns itself"""
