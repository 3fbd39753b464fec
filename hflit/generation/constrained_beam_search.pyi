"""`force_words_ids` and `constraints`: phrases and alternatives as state machines, and a beam search whose beams are drawn from all stages of progress"""
# Written by hflit.dev_stubs; do not edit
from .beam_search import Texts
from typing import Any
from typing_extensions import Self

__all__ = ['Constraint', 'check_tokens', 'WordConstraint', 'PhrasalConstraint', 'DisjunctiveConstraint', 'ConstraintListState', 'in_turn', 'progress', 'constrained_choice', 'has_all', 'go_on', 'constrained_step', 'constraints_of', 'search_constrained']

class Constraint:
    """Base class: something that must occur in the text; a subclass defines all methods and sets `seqlen`"""
    seqlen: int = 0
    """largest number of tokens that it takes"""
    completed: bool = False
    def advance(self):
        """The token, or the list of tokens, that bring it forward; None where it is completed"""
    def does_advance(self, token_id: int) -> bool:
        """Whether a token brings it forward

        Args:
            token_id: id of the next token
        """
    def update(self, token_id: int) -> tuple:
        """Read a token; returns whether it went forward, is completed, and was set back to its start

        Args:
            token_id: id of the next token
        """
    def reset(self):
        """Go back to the start"""
    def remaining(self) -> int:
        """Number of tokens that are missing"""
    def copy(self, stateful: bool = False):
        """A new one, with the progress if `stateful`

        Args:
            stateful: whether the copy keeps the progress
        """

def check_tokens(name: str, tokens) -> None:
    """Raise a ValueError unless `tokens` are a list of at least one token id

    Args:
        name: name of the setting
        tokens: ids of the words that are forced
    """

class WordConstraint(Constraint):
    """Base class: one of some sequences of tokens must occur

    Args:
        token_ids: ids of a forced word, or of its alternatives
        words: words of the row
    """
    @property
    def completed(self) -> Any: ...
    current_seq: list
    token_ids: Any
    words: Any
    def __init__(self, token_ids, words) -> None:
        """Args:
            token_ids: ids of a forced word, or of its alternatives
            words: words of the row
        """
    def next_tokens(self) -> list:
        """The tokens that may follow what has been read"""
    def advance(self) -> None: ...
    def does_advance(self, token_id) -> bool:
        """Args:
            token_id: id of the next token
        """
    def update(self, token_id) -> tuple:
        """Args:
            token_id: id of the next token
        """
    def reset(self) -> None: ...
    def remaining(self): ...
    def copy(self, stateful=False):
        """Args:
            stateful: whether the copy keeps the progress
        """

class PhrasalConstraint(WordConstraint):
    """A sequence of tokens must occur

    Args:
        token_ids: the sequence
    """
    def __init__(self, token_ids: list) -> None:
        """Args:
            token_ids: the sequence
        """
    def advance(self): ...

class DisjunctiveConstraint(WordConstraint):
    """One of several sequences of tokens must occur; none of them may be the beginning of another

    Args:
        nested_token_ids: the sequences, a list of lists of token ids
    """
    def __init__(self, nested_token_ids: list) -> None:
        """Args:
            nested_token_ids: the sequences, a list of lists of token ids
        """

class ConstraintListState:
    """Progress of a text through a list of constraints

    Args:
        constraints: which must all be completed, in any order
    """
    @property
    def completed(self) -> Any: ...
    max_seqlen: Any
    constraints: list
    n_constraints: int
    pending_constraints: list
    complete_constraints: list
    inprogress_constraint: Any
    def __init__(self, constraints: list) -> None:
        """Args:
            constraints: which must all be completed, in any order
        """
    def init_state(self) -> None:
        """Go back to the start"""
    def get_bank(self) -> int:
        """Number of tokens of the progress"""
    def advance(self) -> list:
        """The tokens that bring it forward"""
    def reset(self, token_ids) -> Self:
        """Read a text from the start

        Args:
            token_ids: ids of a forced word, or of its alternatives
        """
    def copy(self, stateful: bool = True):
        """A new one, with the progress if `stateful`

        Args:
            stateful: whether the copy keeps the progress
        """
    def add(self, token_id: int) -> tuple:
        """Read a token

        Args:
            token_id: the next token of the text

        Returns:
            whether a constraint is completed by it; whether one went forward
        """

def in_turn(banks, scores, k: int):
    """Positions of the best candidates of each bank in turn, the furthest bank first

    Args:
        banks: progress of each candidate, `(n,)`
        scores: its score, `(n,)`
        k: how many to take
    """

def progress(constraints, before, after) -> tuple:
    """Continuations that bring a constraint forward and are not among the best

    Args:
        constraints: list of `Constraint`
        before: texts before the step, `(beams, tokens)`, lists
        after: texts of the best continuations, `(beams, tokens + 1)`, lists

    Returns:
        further candidates, pairs of beam and token; banks of all
    """

def constrained_choice(constraints, before, beam, token, scores):
    """Beams and tokens from which one text goes on, `(beams, 2)`

    Args:
        constraints: list of `Constraint`
        before: texts before the step, `(beams, tokens)`
        beam: beams of the best continuations, `(beams,)`
        token: their tokens, `(beams,)`
        scores: of all continuations, `(beams, vocab_size)`
    """

def has_all(constraints, ids, where):
    """Whether each text has completed all constraints, `(batch, n)`; false for those not looked at

    Args:
        constraints: list of `Constraint`
        ids: `(batch, n, tokens)`
        where: which texts to look at, `(batch, n)`
    """

def go_on(s, constraints, beams, best, total, n, step) -> Texts:
    """The next growing texts

    Args:
        s: settings
        constraints: list of `Constraint`
        beams: state before the step
        best: growing texts by score alone
        total: scores of all continuations, `(batch, beams, vocab_size)`
        n: number of tokens
        step: number of steps so far
    """

def constrained_step(run, s, constraints, beams, logp, step) -> tuple:
    """One step of a constrained beam search

    Args:
        run: the state of the call
        s: settings
        constraints: list of `Constraint`
        beams: state before the step
        logp: log-probabilities after the logits processors, `(batch * beams, vocab_size)`
        step: number of new tokens before the step

    Returns:
        new state; old row of each new row; whether to go on
    """

def constraints_of(g) -> list:
    """The constraints that `constraints` and `force_words_ids` ask for

    Args:
        g: generation settings
    """

def search_constrained(run):
    """Constrained beam search: run the model until all texts are complete; the best become those of `run`

    Args:
        run: the state of the call
    """
