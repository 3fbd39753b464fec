"""What ends a text: its length, the time, a token, a string, or a condition of one's own"""
# Written by hflit.dev_stubs; do not edit
import time
from dataclasses import dataclass, field
from .settings import GenerationConfig
from typing import Any

__all__ = ['StoppingCriteria', 'row_flags', 'StoppingCriteriaList', 'MaxLengthCriteria', 'MaxTimeCriteria', 'EosTokenCriteria', 'StopStringCriteria', 'make_stopping_criteria']

class StoppingCriteria:
    """`criterion(input_ids, scores)` returns a bool per row; `scores` are those collected so far, or None"""
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
        ids: token ids
    """

class StoppingCriteriaList(list):
    """A row is done when any of the criteria is met"""
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
    """Done at `max_length` tokens, prompt included

    Args:
        max_length: number of tokens in all, prompt included
        max_position_embeddings: number of positions the model was made for
    """
    max_length: int
    """number of tokens in all, prompt included"""
    max_position_embeddings: int | None = None
    """number of positions the model was made for"""
    def __call__(self, input_ids, scores=None, **kw: Any):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of each new token so far, a tuple, or None
            **kw: further keyword arguments, which are handed on
        """

@dataclass
class MaxTimeCriteria(StoppingCriteria):
    """Done after `max_time` seconds

    Args:
        max_time: seconds after which generation stops
        initial_timestamp: time from which seconds are counted; None: now
    """
    max_time: float
    """seconds after which generation stops"""
    initial_timestamp: float = field(default_factory=time.time)
    """time from which seconds are counted; None: now"""
    def __call__(self, input_ids, scores=None, **kw: Any):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of each new token so far, a tuple, or None
            **kw: further keyword arguments, which are handed on
        """

class EosTokenCriteria(StoppingCriteria):
    """A row is done when its last token is one of `eos_token_id`

    Args:
        eos_token_id: id of the token that ends a text, or several
    """
    eos_token_id: list
    def __init__(self, eos_token_id) -> None:
        """Args:
            eos_token_id: id of the token that ends a text, or several
        """
    def __call__(self, input_ids, scores=None, **kw: Any):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of each new token so far, a tuple, or None
            **kw: further keyword arguments, which are handed on
        """

class StopStringCriteria(StoppingCriteria):
    """A row is done when its newest token completes one of the strings

    Args:
        tokenizer: tokenizer of the model
        stop_strings: texts that end the generation
    """
    window: Any
    tokenizer: Any
    stop_strings: list
    def __init__(self, tokenizer, stop_strings) -> None:
        """Args:
            tokenizer: tokenizer of the model
            stop_strings: texts that end the generation
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

def make_stopping_criteria(g: GenerationConfig, eos=(), custom=None, tokenizer=None) -> StoppingCriteriaList:
    """The criteria that the settings ask for, and the caller's; one of the caller's replaces the same one from the settings

    Args:
        g: generation settings
        eos: ids that end a row
        custom: the caller's criteria, one or a list
        tokenizer: to decode for `stop_strings`
    """
