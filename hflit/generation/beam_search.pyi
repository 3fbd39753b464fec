"""Candidates, finished beams, length penalty and early stopping of beam search, written once for PyTorch, NumPy and JAX"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import Any

__all__ = ['absent', 'BeamSettings', 'beam_settings', 'take_rows', 'set_column', 'Texts', 'full_like', 'Beams', 'start_beams', 'candidates', 'grow', 'is_complete', 'finish', 'still_open', 'continuations', 'goes_on', 'advance', 'ends_function', 'check_streamer', 'start_search', 'search_beams', 'finished_texts', 'best_texts']

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

@dataclass
class Texts:
    """Texts of a batch, best first

    Args:
        ids: token ids, `(batch, n, length)`
        scores: log-probabilities, of finished texts with the length penalty, `(batch, n)`
        parents: row that each new token was added to, `(batch, n, new tokens)`; -1: none yet
        ended: whether each has ended, `(batch, n)`
    """
    ids: Any
    """token ids, `(batch, n, length)`"""
    scores: Any
    """log-probabilities, of finished texts with the length penalty, `(batch, n)`"""
    parents: Any
    """row that each new token was added to, `(batch, n, new tokens)`; -1: none yet"""
    ended: Any
    """whether each has ended, `(batch, n)`"""
    def take(self, at) -> Texts:
        """The texts at these places

        Args:
            at: `(batch, m)`
        """

def full_like(x, shape, value, dtype=None):
    """An array with one value, in the library and on the device of `x`

    Args:
        x: an array
        shape: of the result
        value: its one value
        dtype: its name, such as `float32`; default: that of `x`
    """

@dataclass
class Beams:
    """State of a beam search

    Args:
        growing: the beams of each text
        done: its best finished ones, as many
        open: whether a growing beam may still become better than the finished ones, `(batch, 1)`
    """
    growing: Texts
    """the beams of each text"""
    done: Texts
    """its best finished ones, as many"""
    open: Any
    """whether a growing beam may still become better than the finished ones, `(batch, 1)`"""

def start_beams(s: BeamSettings, ids) -> Beams:
    """The state before the first new token

    Args:
        s: settings
        ids: prompts, each `num_beams` times, in rows of the final length, `(batch * beams, length)`
    """

def candidates(s: BeamSettings, scores, logp, choose=...) -> tuple:
    """The continuations from which the next beams are chosen

    Args:
        s: settings
        scores: of the growing beams, `(batch, beams)`
        logp: log-probabilities of the next token, `(batch * beams, vocab_size)`
        choose: function of scores and a number, returns values and positions

    Returns:
        scores, beams and tokens, each `(batch, candidates)`
    """

def grow(s: BeamSettings, found: Texts) -> Texts:
    """The next growing beams: the best candidates that have not ended

    Args:
        s: settings
        found: the candidates
    """

def is_complete(s: BeamSettings, beams: Beams):
    """Whether each text takes no further finished beams, `(batch, 1)`

    Args:
        s: settings
        beams: state
    """

def finish(s: BeamSettings, beams: Beams, found: Texts, step) -> Texts:
    """The best finished beams, among them candidates that have just ended

    Args:
        s: settings
        beams: state before the step
        found: the candidates
        step: number of new tokens before the step
    """

def still_open(s: BeamSettings, open, growing: Texts, done: Texts, step):
    """Whether the best growing beam of each text may become better than the worst finished one, `(batch, 1)`

    Args:
        s: settings
        open: whether each text was open before the step, `(batch, 1)`
        growing: its growing beams
        done: its finished beams
        step: number of new tokens before the step
    """

def continuations(s: BeamSettings, texts: Texts, logp, n, step, ends, choose=...) -> Texts:
    """The candidates of a step as texts, `(batch, candidates)`, best first

    Args:
        s: settings
        texts: the growing beams
        logp: log-probabilities after the logits processors, `(batch * beams, vocab_size)`
        n: column of the next token
        step: number of new tokens so far
        ends: function of token ids `(batch * candidates, length)`, returns whether each has ended
        choose: function of scores and a number, returns values and positions
    """

def goes_on(s: BeamSettings, beams: Beams, found: Texts):
    """Whether a search needs a further step

    Args:
        s: settings
        beams: state after a step
        found: the candidates of the step
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

def ends_function(run, at_limit=True):
    """A function of token ids that returns whether each text ends at the position after the present one

    Args:
        run: the state of the call
        at_limit: whether the maximum length ends a text
    """

def check_streamer(streamer) -> None:
    """Raise a ValueError for a streamer: a beam search has none

    Args:
        streamer: streamer of the call, or None
    """

def start_search(run) -> tuple:
    """Prefill, and fill the columns of new tokens; ValueError for a streamer

    Args:
        run: the state of the call

    Returns:
        output of the model for the prompts; ids that end a text
    """

def search_beams(run, choose=...):
    """Run the model until all texts are complete; the best beams become the texts of `run`

    Args:
        run: the state of the call
        choose: function of scores and a number, returns values and positions
    """

def finished_texts(beams, k: int) -> tuple:
    """The best finished beams; a row is -1 where a text has ended before others

    Args:
        beams: beams of the last step
        k: texts of each prompt

    Returns:
        token ids `(batch * k, length)`, rows of the new tokens `(batch * k, new tokens)`, scores
    """

def best_texts(run, beams, prompt: int):
    """Let `run` hold the best finished beams of each text, without columns that no text fills

    Args:
        run: the state of the call
        beams: beams of the last step
        prompt: positions of the prompt
    """
