"""The conditions that end a generated text, and how to write one"""
# Written by hflit.dev_stubs; do not edit
import time
from dataclasses import dataclass, field
from .settings import GenerationConfig
from typing import Any

__all__ = ['StoppingCriteria', 'row_flags', 'StoppingCriteriaList', 'MaxLengthCriteria', 'MaxTimeCriteria', 'EosTokenCriteria', 'StopStringCriteria', 'ConfidenceCriteria', 'make_stopping_criteria']

class StoppingCriteria:
    """Base class: `criterion(input_ids, scores)` returns a bool per row; `scores` are those so far, or None"""
    def __call__(self, input_ids, scores, **kw: Any):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of each new token so far, a tuple, or None
            **kw: further keyword arguments, which are handed on
        """

def row_flags(done: list, ids):
    """A bool per row: a tensor on the device of `ids` where that is a tensor, else a NumPy array

    Args:
        done: a bool per row
        ids: `(batch, tokens)`
    """

class StoppingCriteriaList(list):
    """A list of criteria: a row is done when any of them is met"""
    @property
    def max_length(self) -> Any: ...
    def __call__(self, input_ids, scores=None, **kw: Any):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of each new token so far, a tuple, or None
            **kw: further keyword arguments, which are handed on
        """

@dataclass
class MaxLengthCriteria(StoppingCriteria):
    """End all rows at `max_length` tokens, prompt included

    Args:
        max_length: total tokens of a row
        max_position_embeddings: accepted for compatibility, without effect
    """
    max_length: int
    """total tokens of a row"""
    max_position_embeddings: int | None = None
    """accepted for compatibility, without effect"""
    def __call__(self, input_ids, scores=None, **kw: Any):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of each new token so far, a tuple, or None
            **kw: further keyword arguments, which are handed on
        """

@dataclass
class MaxTimeCriteria(StoppingCriteria):
    """End all rows after `max_time` seconds

    Args:
        max_time: seconds
        initial_timestamp: when the time starts
    """
    max_time: float
    """seconds"""
    initial_timestamp: float = field(default_factory=time.time)
    """when the time starts"""
    def __call__(self, input_ids, scores=None, **kw: Any):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of each new token so far, a tuple, or None
            **kw: further keyword arguments, which are handed on
        """

class EosTokenCriteria(StoppingCriteria):
    """End a row when its last token is one of `eos_token_id`

    Args:
        eos_token_id: an id, or a list of ids
    """
    eos_token_id: list
    def __init__(self, eos_token_id) -> None:
        """Args:
            eos_token_id: an id, or a list of ids
        """
    def __call__(self, input_ids, scores=None, **kw: Any):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of each new token so far, a tuple, or None
            **kw: further keyword arguments, which are handed on
        """

class StopStringCriteria(StoppingCriteria):
    """End a row when its newest token completes one of the stop strings

    Args:
        tokenizer: to decode the last tokens
        stop_strings: a string, or a list of strings
    """
    window: Any
    stop_strings: list
    tokenizer: Any
    def __init__(self, tokenizer, stop_strings) -> None:
        """Args:
            tokenizer: to decode the last tokens
            stop_strings: a string, or a list of strings
        """
    def decode(self, ids) -> str:
        """Args:
            ids: token ids
        """
    def completes(self, ids) -> bool:
        """Whether a stop string ends in the text that the last token added

        Args:
            ids: token ids
        """
    def __call__(self, input_ids, scores=None, **kw: Any):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of each new token so far, a tuple, or None
            **kw: further keyword arguments, which are handed on
        """

class ConfidenceCriteria(StoppingCriteria):
    """End a text of one row when its newest token had a probability below a threshold

    Args:
        assistant_confidence_threshold: a probability
    """
    assistant_confidence_threshold: float
    def __init__(self, assistant_confidence_threshold: float) -> None:
        """Args:
            assistant_confidence_threshold: a probability
        """
    def __call__(self, input_ids, scores, **kw: Any):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of each new token so far, a tuple, or None
            **kw: further keyword arguments, which are handed on
        """

def make_stopping_criteria(g: GenerationConfig, eos=(), custom=None, tokenizer=None) -> StoppingCriteriaList:
    """Make the stopping criteria that the settings ask for, and add or replace those of the caller

    Args:
        g: generation settings
        eos: ids that end a row
        custom: the caller's criteria, one or a list
        tokenizer: to decode for `stop_strings`
    """
