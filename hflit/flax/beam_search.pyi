"""`generate(num_beams=4)` as one JAX program: the beams are part of the loop state, and the KV cache follows them by a gather"""
# Written by hflit.dev_stubs; do not edit
from .generation_loop import TokenSelector
from typing import Any

__all__ = ['register', 'sample_candidates', 'BeamSelector', 'append_token', 'best_texts', 'grow_beams']

def register(cls):
    """Register a dataclass as a pytree, once: it may be registered already, as this cell may run twice

    Args:
        cls: the class
    """

def sample_candidates(key):
    """Draw candidates without replacement instead of taking the best: beam sampling

    Args:
        key: random key

    Returns:
        function of scores and a number, returns values and positions
    """

class BeamSelector(TokenSelector):
    """Selection of the next beams, hashable by all that its compilation depends on

    Args:
        *args: further positional arguments, which are handed on
        criteria: stopping criteria in Python; with them the selection is not compiled
        **kw: further keyword arguments, which are handed on
    """
    def append_token(self, x, s, logits) -> tuple:
        """One step of beam search; logits processors see log-probabilities

        Args:
            x: array or tensor
            s: state of the decoding loop
            logits: scores before the softmax

        Returns:
            new state, outputs to record
        """
    def __init__(self, *args: Any, criteria=(), **kw: Any) -> None:
        """Args:
            *args: further positional arguments, which are handed on
            criteria: stopping criteria in Python; with them the selection is not compiled
            **kw: further keyword arguments, which are handed on
        """
    def first_fields(self, x) -> dict:
        """Fields of the first state: one beam that exists for each text, and the rows as they are

        Args:
            x: array or tensor
        """
    def ends_function(self, x, s, scores):
        """A function of token ids that returns whether each text ends at position `n`

        Args:
            x: array or tensor
            s: state of the decoding loop
            scores: scores of the next token, `(batch, vocab_size)`
        """

def append_token(self, x, s, logits) -> tuple:
    """One step of beam search; logits processors see log-probabilities

    Args:
        self: the beam selector
        x: array or tensor
        s: state of the decoding loop
        logits: scores before the softmax

    Returns:
        new state, outputs to record
    """

def best_texts(beams, g, prompt: int) -> tuple:
    """The best finished beams of each text, in NumPy, filled with the padding token

    Args:
        beams: beams of the last step
        g: generation settings
        prompt: columns of the prompt

    Returns:
        token ids `(texts, length)`, rows of the new tokens `(texts, new tokens)`, scores `(texts,)`
    """

def grow_beams(beams, more: int):
    """The beams with more columns

    Args:
        beams: beams of all texts
        more: columns to add
    """
