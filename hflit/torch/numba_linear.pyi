"""Linear layers and gated MLPs of a few rows, compiled by Numba for the CPU: one pass over a weight matrix, in float32 and bfloat16"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['reordered', 'fast', 'lanes', 'step', 'block', 'ahead', 'tile_1', 'tile_2', 'tile_3', 'tile_4', 'ln2_high', 'ln2_low', 'log2_e', 'terms', 'activation_codes', 'address', 'widened', 'bits_of', 'read', 'write', 'load_lanes', 'prefetch', 'add_product', 'add_products', 'add_up', 'tile', 'dot_products', 'from_bits', 'exp_below', 'sigmoid', 'activated', 'as_floats', 'prepared', 'outputs_of', 'pieces', 'share', 'multiply_pairs', 'multiply_some', 'multiply', 'multiply_gated_pairs', 'multiply_gated_some', 'multiply_gated']

def address(typingctx, number) -> tuple:
    """A pointer from an integer

    Args:
        typingctx: context of the compiler
        number: an address
    """

def widened(typingctx, bits) -> tuple:
    """The float32 of the 16 bits of a bfloat16

    Args:
        typingctx: context of the compiler
        bits: a 16-bit integer
    """

def bits_of(typingctx, x) -> tuple:
    """The 32 bits of a float32

    Args:
        typingctx: context of the compiler
        x: a float32
    """

def read(x):
    """A number of a tensor as float32

    Args:
        x: a number of a tensor
    """

def _read(x):
    """Args:
        x: array or tensor
    """

def write(y, i, v):
    """Store `v` at `y[i]`, rounded to the dtype of `y`

    Args:
        y: one-dimensional array
        i: index
        v: float32
    """

def _write(y, i, v):
    """Args:
        y: the result, written
        i: index
        v: linear layers to keys and to values, each a weight and a bias
    """

reordered: set

fast: dict

lanes: int

step: Any

block: int

ahead: int

def load_lanes(b, p, i):
    """`lanes` numbers as a vector of float32

    Args:
        b: LLVM's builder
        p: pointer to the first number
        i: index of the number to begin with
    """

def prefetch(b, p, i) -> None:
    """Ask for the cache line that lies `ahead` bytes after number `i`

    Args:
        b: LLVM's builder, or the bias, empty without one
        p: pointer to the first number
        i: index
    """

def add_product(b, x, y, total) -> None:
    """Add the products of the numbers of two vectors to their sums

    Args:
        b: LLVM's builder, or the bias, empty without one
        x: array or tensor
        y: the result, written
        total: pointer to a vector of sums
    """

def add_products(b, totals, w, x, c) -> None:
    """Add the products of `lanes` numbers of every pair to its sum

    Args:
        b: LLVM's builder
        totals: `[2][rows]` pointers to vectors of sums
        w: pointers to two rows of the matrix
        x: pointers to the vectors
        c: index of the number to begin with
    """

def add_up(b, v):
    """The sum of a vector's numbers

    Args:
        b: LLVM's builder, or the bias, empty without one
        v: linear layers to keys and to values, each a weight and a bias
    """

def tile(rows: int):
    """A function `(w, o, x, r, sums)`: `sums[i*rows+j] = w[o+i] @ x[r+j]` for two `i`, in whole steps

    Args:
        rows: number of vectors
    """

tile_1: Any
tile_2: Any
tile_3: Any
tile_4: Any

def dot_products(w, o, x, r, rows, sums) -> None:
    """Dot products of two rows of a matrix with up to four vectors

    Args:
        w: weight matrix
        o: the object
        x: array or tensor
        r: vectors, and the first of those that are multiplied
        rows: their number, one to four
        sums: `sums[i*rows+j] = w[o+i] @ x[r+j]`, written
    """

ln2_high: Any
ln2_low: Any
log2_e: Any

terms: tuple

def from_bits(typingctx, bits) -> tuple:
    """The float32 of 32 bits

    Args:
        typingctx: context of the compiler
        bits: a 32-bit integer
    """

def exp_below(x):
    """The exponential function in float32, without a call, so that the compiler computes many at a time

    Args:
        x: at most 0
    """

activation_codes: dict

def sigmoid(x):
    """`1/(1+exp(-x))` in float32, without a call

    Args:
        x: array or tensor
    """

def activated(s, code):
    """The activation function of a number

    Args:
        s: a float32
        code: of `activation_codes`
    """

def as_floats(x):
    """The numbers of a tensor as float32, `(rows, n)`

    Args:
        x: `(rows, n)`
    """

def _as_floats(x):
    """Args:
        x: array or tensor
    """

def prepared(x, w):
    """The rows in the form in which the products with `w` take them

    Args:
        x: `(rows, inputs)`
        w: weights
    """

def _prepared(x, w) -> None:
    """Args:
        x: array or tensor
        w: weight matrix
    """

def outputs_of(w):
    """Number of outputs of a weight matrix

    Args:
        w: weight matrix
    """

def _outputs_of(w) -> None:
    """Args:
        w: weight matrix
    """

def pieces(w):
    """Number of pieces of a weight matrix that threads share: pairs of outputs

    Args:
        w: weight matrix
    """

def _pieces(w) -> None:
    """Args:
        w: weight matrix
    """

def share(t, threads, w) -> tuple:
    """The pieces of `w` that thread `t` of `threads` multiplies, as first and end

    Args:
        t: index of the thread
        threads: number of threads
        w: weight matrix
    """

def multiply_pairs(x, w, b, y, code, pairs) -> None:
    """`activation(x @ w.T + b)` to `y`, for some of the outputs

    Args:
        x: `(rows, inputs)`, float32
        w: `(outputs, inputs)`
        b: `(outputs,)`, empty without a bias
        y: `(rows, outputs)`, written
        code: of `activation_codes`
        pairs: of outputs: the first, and the one after the last
    """

def multiply_some(x, w, b, y, code, part):
    """`activation(x @ w.T + b)` to `y`, for some pieces of `w`

    Args:
        x: array or tensor
        w: weight matrix
        b: LLVM's builder, or the bias, empty without one
        y: the result, written
        code: of `activation_codes`
        part: pieces of the weight: the first, and the one after the last
    """

def _multiply_some(x, w, b, y, code, part) -> None:
    """Args:
        x: array or tensor
        w: weight matrix
        b: LLVM's builder, or the bias, empty without one
        y: the result, written
        code: of `activation_codes`
        part: pieces of the weight: the first, and the one after the last
    """

def multiply(x, w, b, y, code, threads) -> None:
    """`activation(x @ w.T + b)` to `y`

    Args:
        x: array or tensor
        w: weight matrix
        b: LLVM's builder, or the bias, empty without one
        y: the result, written
        code: of `activation_codes`
        threads: number of threads
    """

def multiply_gated_pairs(x, g, u, y, code, pairs) -> None:
    """`activation(x @ g.T) * (x @ u.T)` to `y`, for some of the outputs

    Args:
        x: `(rows, inputs)`, float32
        g: weight of the gate, `(outputs, inputs)`
        u: weight beside it, `(outputs, inputs)`
        y: `(rows, outputs)`, written
        code: of `activation_codes`
        pairs: of outputs: the first, and the one after the last
    """

def multiply_gated_some(x, g, u, y, code, part):
    """`activation(x @ g.T) * (x @ u.T)` to `y`, for some pieces

    Args:
        x: array or tensor
        g: weight of the gate, `(outputs, inputs)`
        u: weight beside that of the gate, `(outputs, inputs)`
        y: the result, written
        code: of `activation_codes`
        part: pieces of the weight: the first, and the one after the last
    """

def _multiply_gated_some(x, g, u, y, code, part):
    """Args:
        x: array or tensor
        g: weight of the gate, `(outputs, inputs)`
        u: weight beside that of the gate, `(outputs, inputs)`
        y: the result, written
        code: of `activation_codes`
        part: pieces of the weight: the first, and the one after the last
    """

def multiply_gated(x, g, u, y, code, threads) -> None:
    """`activation(x @ g.T) * (x @ u.T)` to `y`

    Args:
        x: array or tensor
        g: weight of the gate, `(outputs, inputs)`
        u: weight beside that of the gate, `(outputs, inputs)`
        y: the result, written
        code: of `activation_codes`
        threads: number of threads
    """
