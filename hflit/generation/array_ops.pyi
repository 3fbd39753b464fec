"""The few array functions that the three libraries name differently, for logits processors that are written once"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['module_of', 'namespace', 'is_torch', 'take_along_axis', 'put_along_axis', 'add_at', 'masked_fill', 'multi_hot', 'log_softmax', 'softmax', 'top_k', 'kth_largest', 'arange', 'windows', 'repeat_rows', 'asarray_like', 'Constant', 'select', 'bisect', 'sort', 'weighted_quantile', 'nucleus', 'edge', 'followers', 'nucleus_by_edge']

def module_of(kind: type):
    """Return the module with the functions for arrays of the class `kind`

    Args:
        kind: type of the value
    """

def namespace(x):
    """`torch`, `jax.numpy` or `numpy`: the module with the functions for `x`

    Args:
        x: array or tensor
    """

def is_torch(x) -> bool:
    """Whether `x` is a PyTorch tensor

    Args:
        x: array or tensor
    """

def take_along_axis(x, index):
    """The values of `x` at the positions `index` of the last axis

    Args:
        x: `(…, n)`
        index: `(…, k)`
    """

def put_along_axis(x, index, value):
    """A copy of `x` with `value` at the positions `index` of the last axis

    Args:
        x: `(…, n)`
        index: `(…, k)`
        value: a number, or `(…, k)`
    """

def add_at(x, columns, value):
    """Add `value` to columns of `x`, `(rows, n)`, which may be changed in place; columns may repeat

    Args:
        x: `(rows, n)`, created by the caller
        columns: `(k,)`
        value: `(rows, k)`
    """

def masked_fill(x, mask, value):
    """A copy of `x` with `value` where the mask is true

    Args:
        x: array or tensor
        mask: boolean array of what is selected
        value: the value
    """

def multi_hot(index, size: int):
    """A mask of `size` columns, true at the indices of each row; the index `size` is ignored

    Args:
        index: `(…, k)`
        size: number of columns
    """

def log_softmax(x):
    """Log-probabilities along the last axis

    Args:
        x: array or tensor
    """

def softmax(x):
    """Probabilities along the last axis

    Args:
        x: array or tensor
    """

def top_k(x, k: int) -> tuple:
    """The `k` largest values of the last axis, largest first

    Args:
        x: array or tensor
        k: number of values to keep

    Returns:
        values, and their positions
    """

def kth_largest(x, k: int):
    """The `k`-th largest value of the last axis, `(…, 1)`; the smallest where there are fewer than `k`

    Args:
        x: `(…, n)`
        k: 1 for the largest
    """

def arange(n: int, x):
    """The numbers below `n`, on the device of `x`

    Args:
        n: end of the numbers, exclusive
        x: array or tensor
    """

def windows(x, n: int):
    """All n-grams along the last axis of `x`, `(…, length-n+1, n)`

    Args:
        x: `(…, length)`
        n: length of an n-gram
    """

def repeat_rows(x, rows: int):
    """`x` with each row repeated until there are `rows`

    Args:
        x: array or tensor
        rows: rows of model inputs
    """

def asarray_like(value, x):
    """Convert an array or a list to a tensor on the device of `x` if `x` is a tensor, else to an array

    Args:
        value: the value
        x: array or tensor
    """

class Constant:
    """A NumPy array; called with another array, it gives its values in that array's library, on its device

    Args:
        value: the value
    """
    value: Any
    tensor: Any
    def __init__(self, value) -> None:
        """Args:
            value: the value
        """
    def __call__(self, x):
        """Args:
            x: array or tensor
        """

def select(condition, new, old):
    """`new()` where the condition holds, else `old`; a plain bool computes only one of them

    Args:
        condition: a bool, or an array of bools
        new: function without arguments
        old: value where the condition does not hold
    """

def bisect(x, enough):
    """The smallest number for which `enough(x <= number)` holds, `(…, 1)`, in JAX; `x` must not be negative

    Args:
        x: `(…, n)`, not negative
        enough: function of a mask `(…, n)`, gives `(…, 1)`
    """

def sort(x) -> tuple:
    """The last axis in ascending order

    Args:
        x: array or tensor

    Returns:
        values, and their positions
    """

def weighted_quantile(x, scores, q):
    """The smallest `v` for which the tokens with `x <= v` have the probability `q`, `(…, 1)`; `x` not negative

    Args:
        x: `(…, n)`, not negative
        scores: scores of the tokens, `(…, n)`
        q: probability mass
    """

def nucleus(scores, p: float, least: int = 1):
    """Mask of the fewest most likely tokens whose probabilities reach `p`, and at least `least` of them

    Args:
        scores: `(…, vocab_size)`
        p: probability mass
        least: smallest number of tokens
    """

def edge(distance, probs, p, least):
    """Distance from the largest score at which the nucleus ends, `(…, 1)`

    Args:
        distance: distance of each score from the largest
        probs: probabilities
        p: probability
        least: number that is kept at least
    """

def followers(mask):
    """Number of true elements after each true element of a row

    Args:
        mask: boolean array of what is selected
    """

def nucleus_by_edge(scores, p, least):
    """`nucleus` in NumPy and JAX, without sorting indices

    Args:
        scores: scores of the next token, `(batch, vocab_size)`
        p: probability
        least: number that is kept at least
    """
