"""Kernels for the CPU, compiled by Numba: one pass over a weight matrix at the speed of memory, in float32 and bfloat16"""
# Written by hflit.dev_stubs; do not edit
from typing import Any
from typing_extensions import Self

__all__ = ['activation_codes', 'reordered', 'fast', 'numbers', 'address', 'widened', 'bits_of', 'read', 'write', 'activated', 'as_floats', 'multiply', 'multiply_gated', 'normalize', 'rotate', 'attend_once', 'entry_points', 'NumbaKernels']

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
        y: labels
        i: index
    """

activation_codes: dict

reordered: set

fast: dict

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

def multiply(x, w, b, y, code) -> None:
    """`activation(x @ w.T + b)` to `y`

    Args:
        x: `(rows, inputs)`
        w: `(outputs, inputs)`
        b: `(outputs,)`, empty without a bias
        y: `(rows, outputs)`, written
        code: of `activation_codes`
    """

def multiply_gated(x, g, u, y, code) -> None:
    """`activation(x @ g.T) * (x @ u.T)` to `y`

    Args:
        x: `(rows, inputs)`
        g: weight of the gate, `(outputs, inputs)`
        u: weight beside it, `(outputs, inputs)`
        y: `(rows, outputs)`, written
        code: of `activation_codes`
    """

def normalize(x, w, y, eps) -> None:
    """RMSNorm of the rows of `x` to `y`

    Args:
        x: `(rows, n)`
        w: `(n,)`
        y: `(rows, n)`, written
        eps: added to the mean square
    """

def rotate(x, cos, sin, y) -> None:
    """Rotary embeddings of one token's heads, `(heads, head_dim)`, to `y`

    Args:
        x: `(heads, head_dim)`
        cos: `(rotary_dim,)`
        sin: `(rotary_dim,)`, first half negated
        y: `(heads, head_dim)`, written
    """

def attend_once(q, k, v, y, n, heads_apart, apart, group, scale) -> None:
    """Attention of one query per head to `n` keys and values

    Args:
        q: `(heads, head_dim)`
        k: numbers of the storage, from the first key on
        v: numbers of the storage, from the first value on
        y: `(heads, head_dim)`, written
        n: number of keys
        heads_apart: numbers from one head to the next, in `k` and in `v`
        apart: numbers from one token to the next, in `k` and in `v`
        group: query heads of a key head
        scale: factor of the scores
    """

def entry_points(number) -> tuple:
    """The kernels for tensors of one dtype, which take addresses and sizes

    Args:
        number: dtype of the arrays
    """

numbers: dict

class NumbaKernels:
    """The kernels for contiguous CPU tensors of one dtype

    Args:
        dtype: `torch.float32` or `torch.bfloat16`
    """
    threads: Any
    number: Any
    def __init__(self, dtype) -> None:
        """Args:
            dtype: `torch.float32` or `torch.bfloat16`
        """
    def use_threads(self) -> None:
        """As many threads as PyTorch uses, and not more than Numba has"""
    def linear(self, x, w, b=None, act=None):
        """`act(x @ w.T + b)`

        Args:
            x: array or tensor
            w: weight matrix
            b: bias
            act: the activation's name in oneDNN
        """
    def gated(self, x, gate, up, act):
        """`act(x @ gate.T) * (x @ up.T)`

        Args:
            x: array or tensor
            gate: output of this linear layer of a gated feed-forward layer
            up: output of this linear layer of a gated feed-forward layer
            act: the activation's name in oneDNN
        """
    def heads(self, x, w, b, d: int, rope=None):
        """`x @ w.T + b` of one token as heads, with rotary embeddings where `rope` is given

        Args:
            x: array or tensor
            w: weight matrix
            b: bias, or None
            d: size of a head
            rope: cosines and signed sines of the position

        Returns:
            `(1, heads, 1, d)`
        """
    def rms_norm(self, x, w, eps):
        """RMSNorm over the last dimension

        Args:
            x: array or tensor
            w: weight matrix
            eps: number added to the variance, against division by zero
        """
    def rotary(self, x, cos, sin):
        """Rotary embeddings of one token, `(1, heads, 1, head_dim)`

        Args:
            x: array or tensor
            cos: `(1, 1, 1, rotary_dim)`
            sin: the same, first half negated
        """
    def attention(self, q, k, v, scale):
        """Attention of one query per head, `(1, heads, 1, head_dim)`, of the same shape

        Args:
            q: queries, `(batch, heads, tokens, head_dim)`
            k: keys, `(1, kv_heads, n, head_dim)`
            v: values, of the same shape
            scale: factor of the scores; None for `1/sqrt(head_dim)`
        """
    def compile(self) -> Self:
        """Compile all kernels, or load them from disk, by calling each once; returns itself"""
