"""RMSNorm, LayerNorm, rotary position embeddings and the attention of one new token, compiled by Numba for the CPU"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['normalize', 'rotate', 'exponentials', 'score_keys', 'add_values', 'attend_once']

def normalize(x, w, b, y, eps) -> None:
    """LayerNorm or RMSNorm of the rows of `x` to `y`

    Args:
        x: `(rows, n)`
        w: `(n,)`
        b: bias, `(n,)`: LayerNorm; empty: RMSNorm
        y: `(rows, n)`, written
        eps: added to the variance, or to the mean square
    """

def rotate(x, cos, sin, y) -> None:
    """Rotary embeddings of one token's heads, `(heads, head_dim)`, to `y`

    Args:
        x: `(heads, head_dim)`
        cos: `(rotary_dim,)`
        sin: `(rotary_dim,)`, first half negated
        y: `(heads, head_dim)`, written
    """

def exponentials(s):
    """`exp(s - max(s))` in place; returns the sum

    Args:
        s: scores, overwritten
    """

def score_keys(x, k, apart, scale, s) -> None:
    """The scaled products of a query with each key to `s`, four keys at a time

    Args:
        x: a query
        k: numbers of the storage, from the first key on
        apart: numbers from one key to the next
        scale: factor of the scores
        s: scores, written
    """

def add_values(s, v, apart, out) -> None:
    """The sum of the values, each times its weight, added to `out`, four values at a time

    Args:
        s: weights
        v: numbers of the storage, from the first value on
        apart: numbers from one value to the next
        out: written
    """

def attend_once(q, k, v, y, n, spans, apart, group, scale) -> None:
    """Attention of one query per row and head to `n` keys and values

    Args:
        q: `(rows, heads, head_dim)`
        k: numbers of the storage, from the first key on
        v: numbers of the storage, from the first value on
        y: `(rows, heads, head_dim)`, written
        n: number of keys
        spans: first and end of the keys that each row sees, `(rows, 2)`; empty: all
        apart: numbers from one row, head and token to the next: in `k`, in `v`, in `k`, …
        group: query heads of a key head
        scale: factor of the scores
    """
