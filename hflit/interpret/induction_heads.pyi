"""Scores of previous-token heads and induction heads on repeated random tokens, and what the model loses without them"""
# Written by hflit.dev_stubs; do not edit
import numpy as np

__all__ = ['repeated_tokens', 'diagonal_score', 'copying_scores', 'top_heads']

def repeated_tokens(model, n: int = 32, texts: int = 4, seed: int = 0) -> np.ndarray:
    """Random tokens that come twice, after the begin token, if the model has one

    Args:
        model: a language model
        n: tokens before they repeat
        texts: number of texts
        seed: seed of the random numbers

    Returns:
        token ids `(texts, 2*n)`, with the begin token `(texts, 2*n + 1)`
    """

def diagonal_score(maps, back: int, start=0) -> np.ndarray:
    """Mean attention weight on the key that stands so far back

    Args:
        maps: attention weights, `(…, tokens, tokens)`
        back: how far back the key stands
        start: first query that counts
    """

def copying_scores(model, n: int = 32, texts: int = 4, seed: int = 0) -> dict:
    """Scores of previous-token heads and induction heads, between 0 and 1, on repeated random tokens

    Args:
        model: a language model
        n: tokens before they repeat
        texts: number of texts
        seed: seed of the random numbers

    Returns:
        `previous` and `induction`, each `(layers, heads)`
    """

def top_heads(scores, n: int) -> dict:
    """The heads with the highest scores

    Args:
        scores: `(layers, heads)`
        n: number of heads

    Returns:
        layer -> heads, as for `prune_heads`
    """
