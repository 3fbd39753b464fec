"""When a model uses kernels compiled by Numba in place of PyTorch's operations: a few new tokens, float32 or bfloat16, no gradients"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['logger', 'max_rows', 'max_half_rows', 'max_layer_rows', 'compiled', 'requested', 'loading', 'kernel_dtypes', 'kernel_kinds', 'min_request', 'min_weight', 'has_half_products', 'row_limit', 'kernel_class', 'load_kernels', 'try_to_load', 'request_kernels', 'requested_kernels', 'wait_for_kernels', 'forget_kernels', 'needs_pytorch', 'kernels_for', 'is_plain_input', 'packed_kernels', 'worth_a_call', 'is_one_token', 'fits', 'fits_storage', 'attention_kernels', 'linear_kernels']

logger: Any

max_rows: int

max_half_rows: int

max_layer_rows: int

def has_half_products(dtype) -> bool:
    """Whether this processor multiplies `bfloat16` or `float16` by instructions of its own

    Args:
        dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
    """

def row_limit(dtype) -> int:
    """Rows up to which the kernels of a dtype are faster than PyTorch's products

    Args:
        dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
    """

compiled: dict

requested: set

loading: dict

kernel_dtypes: tuple

kernel_kinds: tuple

def kernel_class(kind):
    """Class of the kernels of a kind

    Args:
        kind: a type of LLVM; a kind of kernels; or an empty array, as those of the weights
    """

def load_kernels(kind):
    """Compile the kernels of a kind, or load them from disk; returns them

    Args:
        kind: one of `kernel_kinds`
    """

def try_to_load(kind):
    """Load the kernels if possible; else PyTorch's operations go on being used

    Args:
        kind: a type of LLVM; a kind of kernels; or an empty array, as those of the weights
    """

def request_kernels(kind) -> None:
    """Load the kernels of a kind in a background thread, once

    Args:
        kind: a type of LLVM; a kind of kernels; or an empty array, as those of the weights
    """

def requested_kernels(kind):
    """The kernels of a kind, or None; requests them

    Args:
        kind: a type of LLVM; a kind of kernels; or an empty array, as those of the weights
    """

def wait_for_kernels(kind):
    """The kernels of a kind, after the thread that loads them; None where they cannot be loaded

    Args:
        kind: a type of LLVM; a kind of kernels; or an empty array, as those of the weights
    """

def forget_kernels() -> None:
    """In a forked process: GNU OpenMP cannot be used there, so the kernels are not"""

def needs_pytorch() -> bool:
    """Whether PyTorch has to see its own operations: for gradients, or because it traces or compiles them"""

min_request: Any

min_weight: Any

def kernels_for(x, n: int) -> None:
    """The compiled kernels where they can do this operation on rows of `n` numbers, else None

    Args:
        x: input of an operation
        n: numbers in a row
    """

def is_plain_input(x) -> bool:
    """Whether `x` is a contiguous tensor on the CPU that nothing transforms

    Args:
        x: array or tensor
    """

def packed_kernels(x, n: int):
    """The compiled kernels for packed weights where they can multiply `x`, else None; waits for them

    Args:
        x: input of a linear layer with packed weights
        n: numbers in a row
    """

def worth_a_call(w) -> bool:
    """Args:
        w: weight matrix
    """

def is_one_token(x, rows=None) -> bool:
    """Whether `x` is one token of each of a few rows

    Args:
        x: array or tensor
        rows: most rows; None: `max_layer_rows`
    """

def fits(w, x) -> bool:
    """Whether `w` is a plain weight of the dtype and place of `x`

    Args:
        w: weight matrix
        x: array or tensor
    """

def fits_storage(k, x) -> bool:
    """Whether keys or values are plain tensors of the dtype and place of `x`, a head's numbers side by side

    Args:
        k: keys, `(batch, heads, tokens, head_dim)`
        x: array or tensor
    """

def attention_kernels(q, k, v) -> None:
    """The compiled kernels for attention of one new token of each row without a mask, or None

    Args:
        q: queries, `(batch, heads, tokens, head_dim)`
        k: keys, `(batch, heads, tokens, head_dim)`
        v: `(batch, heads, tokens, head_dim)`
    """

def linear_kernels(x, w):
    """The compiled kernels for `x @ w.T`, or None; requests them where the weight is large

    Args:
        x: `(..., inputs)`
        w: `(outputs, inputs)`
    """
