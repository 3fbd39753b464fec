"""Numba kernels that multiply with weights in the blocks of GGUF (Q8_0 and Q4_0), by the processor's integer dot products"""
# Written by hflit.dev_stubs; do not edit
from .numba_kernels import NumbaKernels
from typing import Any
from typing_extensions import Self

__all__ = ['lanes', 'tile_bytes', 'widths', 'byte', 'word', 'index', 'number', 'products_1', 'products_2', 'products_3', 'products_4', 'offset_8', 'instructions', 'weight_offset', 'splat', 'call', 'all_of', 'pair_dots', 'add_dots', 'steps_of', 'load_vector', 'add_tile', 'add_group', 'group_products', 'quantize_inputs', 'products', 'multiply_groups', 'multiply_gated_groups', 'block_points', 'BlockKernels']

lanes: int

tile_bytes: dict

widths: dict

byte: Any
word: Any
index: Any

number: Any

def instructions() -> str:
    """The integer dot product of this processor: one of `widths`"""

def weight_offset(how: str) -> int:
    """What is added to an 8-bit weight so that it has no sign, where the instruction needs that

    Args:
        how: one of `widths`
    """

def splat(b, v, n):
    """A vector of `n` times `v`

    Args:
        b: LLVM's builder, or the bias, empty without one
        v: a value
        n: size of the vector
    """

def call(b, name, kind, *args: Any):
    """Call a function of LLVM that returns `kind`

    Args:
        b: LLVM's builder, or the bias, empty without one
        name: name of a module, a tensor or a function
        kind: a type of LLVM; a kind of kernels; or an empty array, as those of the weights
        *args: further positional arguments, which are handed on
    """

def all_of(like, v):
    """Args:
        like: array whose dtype and device the result has
        v: a value
    """

def pair_dots(b, w, x, signed):
    """Dot products of four bytes by AVX2; `signed` weights are stored with 128 added

    Args:
        b: LLVM's builder, or the bias, empty without one
        w: weight matrix
        x: array or tensor
        signed: 128 was added to the weights
    """

def add_dots(b, how: str, total, w, x, signed: bool):
    """`total` with the dot products of four bytes added

    Args:
        b: LLVM's builder
        how: one of `widths`
        total: sums, a vector of 32-bit integers
        w: four bytes of each output, without sign
        x: four bytes of the input, with sign, for each output
        signed: `w` has 128 added
    """

def steps_of(b, w, step: int, bits: int) -> list:
    """The integers of a step, and the step of the input that each belongs to: two for 4 bits

    Args:
        b: LLVM's builder, or the bias, empty without one
        w: weight matrix
        step: number of steps so far
        bits: 8 or 4
    """

def load_vector(b, p, kind, n):
    """`n` numbers at a pointer to bytes

    Args:
        b: LLVM's builder, or the bias, empty without one
        p: an address or a pointer
        kind: a type of LLVM; a kind of kernels; or an empty array, as those of the weights
        n: size of the vector
    """

def add_tile(b, how: str, bits: int, first: int, p, x, scales, zeros, totals) -> None:
    """Add the products of a tile with a block of each row to their sums

    Args:
        b: LLVM's builder, or the bias, empty without one
        how: one of `widths`
        bits: 8 or 4
        first: of the 16 outputs
        p: pointer to the tile
        x: pointers to a block of each row
        scales: pointers to its scale
        zeros: pointers to what its sum begins with
        totals: pointers to vectors of sums, one for each row
    """

def add_group(b, how: str, bits: int, group, rows, blocks, sums) -> None:
    """The products of 16 outputs, whose tiles begin at `group`, with some rows to `sums`

    Args:
        b: LLVM's builder, or the bias, empty without one
        how: an instruction, one of `widths`; or the config of the packed weights
        bits: 8 or 4
        group: pointer to the tiles of 16 outputs, or query heads of a key head
        rows: rows of the input
        blocks: number of blocks of a row
        sums: results, written
    """

def group_products(rows: int, how: str):
    """A function `(w, g, q, scales, zeros, r, sums)`: `sums[16*j+i] = w[16*g+i] @ x[r+j]`

    Args:
        rows: number of vectors
        how: one of `widths`
    """

products_1: Any
products_2: Any
products_3: Any
products_4: Any

def quantize_inputs(x, offset) -> tuple:
    """The rows as 8-bit integers, their scales by block, and what the sums of a block begin with

    Args:
        x: `(rows, inputs)`, float32
        offset: what was added to the weights
    """

offset_8: Any

def _quantized(x, w):
    """Args:
        x: array or tensor
        w: weight matrix
    """

def _packed_outputs(w) -> None:
    """Args:
        w: weight matrix
    """

def _groups(w) -> None:
    """Args:
        w: weight matrix
    """

def _tiles(kind, p, outputs, inputs, form):
    """Args:
        kind: a type of LLVM; a kind of kernels; or an empty array, as those of the weights
        p: an address or a pointer
        outputs: what the model returned
        inputs: inputs of the model, as a dict of arrays
    """

def products(w, g, x, r, rows, sums) -> None:
    """Products of group `g` of 16 outputs with one to four rows, from row `r` on

    Args:
        w: weight matrix
        g: weight of the gate, `(outputs, inputs)`
        x: array or tensor
        r: index of the first row
        rows: rows of the input
        sums: results, written
    """

def multiply_groups(x, w, b, y, code, part) -> None:
    """`activation(x @ w.T + b)` to `y`, for some groups of 16 outputs

    Args:
        x: array or tensor
        w: weight matrix
        b: LLVM's builder, or the bias, empty without one
        y: the result, written
        code: of `activation_codes`
        part: pieces of the weight: the first, and the one after the last
    """

def multiply_gated_groups(x, g, u, y, code, part) -> None:
    """`activation(x @ g.T) * (x @ u.T)` to `y`, for some groups of 16 outputs

    Args:
        x: array or tensor
        g: weight of the gate, `(outputs, inputs)`
        u: weight beside that of the gate
        y: the result, written
        code: of `activation_codes`
        part: pieces of the weight: the first, and the one after the last
    """

def _multiply_packed(x, w, b, y, code, part):
    """Args:
        x: array or tensor
        w: weight matrix
        b: LLVM's builder, or the bias, empty without one
        y: the result, written
        code: of `activation_codes`
        part: pieces of the weight: the first, and the one after the last
    """

def _multiply_gated_packed(x, g, u, y, code, part):
    """Args:
        x: array or tensor
        g: weight of the gate, `(outputs, inputs)`
        u: weight beside that of the gate
        y: the result, written
        code: of `activation_codes`
        part: pieces of the weight: the first, and the one after the last
    """

def block_points(like, kind) -> tuple:
    """The kernels for packed weights, which take addresses and sizes

    Args:
        like: empty array of the dtype of the inputs
        kind: empty array, as those of the weights
    """

class BlockKernels(NumbaKernels):
    """The kernels for packed weights and contiguous CPU tensors of one dtype

    Args:
        dtype: `torch.float32` or `torch.bfloat16`
    """
    def __init__(self, dtype) -> None:
        """Args:
            dtype: `torch.float32` or `torch.bfloat16`
        """
    def sizes(self, w) -> tuple:
        """Args:
            w: weight matrix
        """
    def form(self, w):
        """Args:
            w: weight matrix
        """
    def linear(self, x, w, b=None, act=None, outputs=0):
        """`act(x @ w.T + b)`

        Args:
            x: array or tensor
            w: tiles, `(outputs/16, inputs/32, bytes)`
            b: bias
            act: the activation's name in oneDNN
            outputs: where they are no multiple of 16
        """
    def compile(self) -> Self:
        """Compile all kernels, or load them from disk, by calling each once; returns itself"""
