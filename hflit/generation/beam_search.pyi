"""Candidates, finished beams, length penalty and early stopping of beam search, written once for PyTorch, NumPy and JAX"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import Any

__all__ = ['absent', 'BeamSettings', 'beam_settings', 'Beams', 'full_like', 'start_beams', 'take_rows', 'set_column', 'candidates', 'grow', 'finish', 'still_open', 'advance', 'ends_function', 'search_beams', 'best_texts']

absent: float

@dataclass(frozen=True)
class BeamSettings:
    """Settings of a beam search

    Args:
        num_beams: beams of each text
        candidates: continuations of each text from which the next beams are chosen
        max_new_tokens: largest number of new tokens
        length_penalty: power of the length that divides the score
        early_stopping: when a text is complete: True, False or 'never'
    """
    num_beams: int
    """beams of each text"""
    candidates: int
    """continuations of each text from which the next beams are chosen"""
    max_new_tokens: int
    """largest number of new tokens"""
    length_penalty: float = 1.0
    """power of the length that divides the score"""
    early_stopping: Any = False
    """when a text is complete: True, False or 'never'"""

def beam_settings(g, eos, max_new_tokens: int) -> BeamSettings:
    """The settings of a beam search

    Args:
        g: generation settings
        eos: ids that end a text
        max_new_tokens: largest number of new tokens
    """

@dataclass
class Beams:
    """Beams of a batch: those that grow, and the best finished ones

    Args:
        ids: token ids of the growing beams, `(batch, beams, length)`
        scores: their log-probabilities, `(batch, beams)`, best first
        parents: row that each new token was added to, `(batch, beams, new tokens)`; -1: none yet
        done_ids: token ids of the finished beams
        done_scores: their scores with the length penalty, best first
        done_parents: rows that their tokens were added to
        done: whether there is a finished beam in this place, `(batch, beams)`
        open: whether a growing beam may still become better than the finished ones, `(batch, 1)`
    """
    ids: Any
    """token ids of the growing beams, `(batch, beams, length)`"""
    scores: Any
    """their log-probabilities, `(batch, beams)`, best first"""
    parents: Any
    """row that each new token was added to, `(batch, beams, new tokens)`; -1: none yet"""
    done_ids: Any
    """token ids of the finished beams"""
    done_scores: Any
    """their scores with the length penalty, best first"""
    done_parents: Any
    """rows that their tokens were added to"""
    done: Any
    """whether there is a finished beam in this place, `(batch, beams)`"""
    open: Any
    """whether a growing beam may still become better than the finished ones, `(batch, 1)`"""

def full_like(x, shape, value, dtype: str):
    """An array with one value, in the library and on the device of `x`

    Args:
        x: an array
        shape: of the result
        value: its one value
        dtype: such as `float32`
    """

def start_beams(s: BeamSettings, ids) -> Beams:
    """The state before the first new token

    Args:
        s: settings
        ids: prompts, each `num_beams` times, in rows of the final length, `(batch * beams, length)`
    """

def take_rows(x, index):
    """The beams `index`, `(batch, n)`, of an array `(batch, beams, …)`

    Args:
        x: `(batch, beams, …)`
        index: `(batch, n)`
    """

def set_column(x, n, value):
    """`x` with other values at the position `n`

    Args:
        x: `(batch, beams, length)`
        n: position
        value: `(batch, beams)`
    """

def candidates(s: BeamSettings, beams: Beams, logp, choose=...) -> tuple:
    """The continuations from which the next beams are chosen

    Args:
        s: settings
        beams: state
        logp: log-probabilities of the next token, `(batch * beams, vocab_size)`
        choose: function of scores and a number, returns values and positions

    Returns:
        scores, beams and tokens, each `(batch, candidates)`
    """

def grow(s: BeamSettings, scores, ids, parents, hits) -> tuple:
    """The next growing beams: the best candidates that have not ended

    Args:
        s: settings
        scores: of the candidates, best first, `(batch, candidates)`
        ids: their token ids, `(batch, candidates, length)`
        parents: rows that their tokens were added to
        hits: whether each has ended

    Returns:
        token ids, scores, parents, and which candidates they are
    """

def finish(s: BeamSettings, beams: Beams, scores, ids, parents, hits, step) -> tuple:
    """The finished beams, with the candidates that have just ended

    Args:
        s: settings
        beams: state before the step
        scores: of the candidates, best first, `(batch, candidates)`
        ids: their token ids, `(batch, candidates, length)`
        parents: rows that their tokens were added to
        hits: whether each has ended
        step: number of new tokens before the step

    Returns:
        token ids, scores, parents, and whether there is one
    """

def still_open(s: BeamSettings, beams: Beams, scores, done_scores, done, step):
    """Whether the best growing beam of each text may become better than the worst finished one, `(batch, 1)`

    Args:
        s: settings
        beams: state before the step
        scores: of the growing beams, `(batch, beams)`
        done_scores: of the finished ones
        done: whether there is a finished one
        step: number of new tokens before the step
    """

def advance(s: BeamSettings, beams: Beams, logp, n, step, ends, choose=...) -> tuple:
    """One step of beam search

    Args:
        s: settings
        beams: state
        logp: log-probabilities after the logits processors, `(batch * beams, vocab_size)`
        n: column of the next token
        step: number of new tokens so far
        ends: function of token ids `(batch * candidates, length)`, returns whether each has ended
        choose: function of scores and a number, returns values and positions

    Returns:
        new state; old row of each new row, `(batch * beams,)`; whether to go on
    """

def ends_function(run):
    """A function of token ids that returns whether each text ends at the position after the present one

    Args:
        run: the state of the call
    """

def search_beams(run, choose=...):
    """Run the model until all texts are complete; the best beams become the texts of `run`

    Args:
        run: the state of the call
        choose: function of scores and a number, returns values and positions
    """

def best_texts(run, beams, prompt: int):
    """Let `run` hold the best finished beams of each text, without columns that no text fills

    Args:
        run: the state of the call
        beams: beams of the last step
        prompt: positions of the prompt
    """
