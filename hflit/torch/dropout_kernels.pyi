"""Kernels for dropout in training on a CPU: the numbers of PyTorch's Mersenne Twister, drawn many at a time, and what is kept of a tensor"""
# Written by hflit.dev_stubs; do not edit
from typing import Any
from typing_extensions import Self

__all__ = ['options', 'twisted', 'renew', 'temper', 'compare', 'draw', 'scale_kept', 'mark_dropped', 'use_threads', 'flat', 'DropoutKernels']

options: dict

def twisted(far, word, next):
    """The new word of the state

    Args:
        far: the word 397 places on
        word: the word and the one after it
        next: the word and the one after it
    """

def renew(s) -> None:
    """Renew all words of the state

    Args:
        s: the state, 624 words, changed in place
    """

def temper(s, out) -> None:
    """Temper words of the state

    Args:
        s: some words of the state
        out: the words that leave the generator, as many
    """

def compare(pairs, limit, keep) -> None:
    """Which numbers are below the limit

    Args:
        pairs: two words each, the first in the lower half
        limit: kept are numbers below this
        keep: truth values, as many
    """

def draw(state, at, limit, keep):
    """Draw truth values

    Args:
        state: of PyTorch's generator, 624 words in 64 bits each, changed in place
        at: the next word of it; 624: none is left
        limit: kept are numbers below this
        keep: truth values, which are drawn

    Returns:
        the next word after that
    """

def scale_kept(x, keep, scale, out) -> None:
    """`x*keep*scale`

    Args:
        x: numbers
        keep: which are kept, truth values
        scale: factor of those that are kept
        out: the result, written
    """

def mark_dropped(w, keep) -> None:
    """Turn the signs of the numbers that are dropped, in place

    Args:
        w: attention weights, changed in place
        keep: which are kept, truth values
    """

def use_threads() -> None:
    """As many threads as PyTorch uses, and not more than Numba has"""

def flat(x):
    """The numbers of a contiguous tensor, as a numpy array

    Args:
        x: array or tensor
    """

class DropoutKernels:
    """The kernels for contiguous float32 tensors on the CPU

    Args:
        kind: name of this kind of kernels
    """
    kind: Any
    def __init__(self, kind='dropout') -> None:
        """Args:
            kind: name of this kind of kernels
        """
    def draw(self, shape, p: float):
        """Which numbers are kept, from PyTorch's generator, which moves on

        Args:
            shape: of the result
            p: probability that a number is kept

        Returns:
            truth values of this shape
        """
    def multiply(self, x, keep, p: float, out=None):
        """`x/p` where it is kept, else 0

        Args:
            x: array or tensor
            keep: which numbers are kept
            p: probability that a number was kept
            out: write here; None: into a new tensor
        """
    def mark(self, w, keep):
        """`w`, with the signs turned of the numbers that are dropped, in place

        Args:
            w: attention weights
            keep: which are kept
        """
    def compile(self) -> Self:
        """Compile all kernels, or load them from disk, without drawing from the generator; returns itself"""
