"""The logits processors that shape the distribution a token is sampled from, written once for PyTorch, NumPy and JAX, and how to add one"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from .array_ops import *
from .settings import GenerationConfig
from typing import Any
from typing_extensions import Self

__all__ = ['processors', 'LogitsProcessor', 'enabled', 'fields', 'processors_from', 'parameters', 'takes_length', 'call_processor', 'LogitsProcessorList', 'TemperatureLogitsWarper', 'LogitsFilter', 'TopKLogitsWarper', 'TopPLogitsWarper', 'MinPLogitsWarper', 'entropy_terms', 'entropy', 'TypicalLogitsWarper', 'EpsilonLogitsWarper', 'EtaLogitsWarper', 'TopHLogitsWarper', 'transition_scores']

processors: dict

class LogitsProcessor:
    """`processor(input_ids, scores)` returns new scores and leaves `scores` as it is; the first `length` columns of `input_ids` count, or all"""
    def __init_subclass__(self, setting=None, off=None) -> None:
        """Args:
            off: value that switches the setting off
        """
    @classmethod
    def from_setting(cls, value, prompt) -> Self:
        """The processor for a value of its setting, or None where it has nothing to do

        Args:
            value: value of the setting
            prompt: token ids of the prompt
        """
    def __call__(self, input_ids, scores, length=None):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
        """

def enabled(value, off=None) -> bool:
    """Whether the value of a setting asks for something

    Args:
        value: value of the setting
        off: value that switches the setting off
    """

def fields(group) -> list:
    """The settings that a class declares, in order

    Args:
        group: the class that declares the settings
    """

def processors_from(g: GenerationConfig, names, prompt=None) -> list:
    """The processors that the settings ask for

    Args:
        g: generation settings
        names: settings, in the order in which their processors are applied
        prompt: what a processor may need to know of the prompts
    """

def parameters(f) -> list:
    """The parameters of a function after the first two; empty where they cannot be known

    Args:
        f: the function
    """

def takes_length(processor) -> bool:
    """Whether a processor takes a third positional argument, the number of columns that count

    Args:
        processor: logits processor
    """

def call_processor(processor, input_ids, scores, length, kw):
    """Call with the arguments that the processor takes

    Args:
        processor: logits processor
        input_ids: token ids, `(batch, tokens)`
        scores: scores of the next token, `(batch, vocab_size)`
        length: number of tokens that are filled, where `input_ids` has room for more
        kw: further keyword arguments, which are handed on
    """

class LogitsProcessorList(list):
    """Processors applied one after the other; keyword arguments go to those that take them"""
    def __call__(self, input_ids, scores, length=None, **kw: Any):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
            **kw: further keyword arguments, which are handed on
        """

@dataclass
class TemperatureLogitsWarper(LogitsProcessor):
    """Divide the scores: below 1 the distribution becomes more peaked, above 1 flatter

    Args:
        temperature: scores are divided by it: below 1 the distribution is more peaked, above 1 flatter; 0.6 to 1 is usual
    """
    temperature: float
    """scores are divided by it: below 1 the distribution is more peaked, above 1 flatter; 0.6 to 1 is usual"""
    def __call__(self, input_ids, scores, length=None):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
        """

class LogitsFilter(LogitsProcessor):
    """Set the tokens in the mask `remove(scores)` to `filter_value`"""
    def __call__(self, input_ids, scores, length=None):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
        """

@dataclass
class TopKLogitsWarper(LogitsFilter):
    """Keep the `top_k` most likely tokens

    Args:
        top_k: keep the k most likely tokens; 50 is usual
        filter_value: score of a token that is filtered out
        min_tokens_to_keep: number of tokens that always stay
    """
    top_k: int
    """keep the k most likely tokens; 50 is usual"""
    filter_value: float = ...
    """score of a token that is filtered out"""
    min_tokens_to_keep: int = 1
    """number of tokens that always stay"""
    def remove(self, scores):
        """Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """

@dataclass
class TopPLogitsWarper(LogitsFilter):
    """Keep the fewest most likely tokens whose probabilities reach `top_p`

    Args:
        top_p: keep the most likely tokens that have this probability together; 0.9 to 0.95 is usual
        filter_value: score of a token that is filtered out
        min_tokens_to_keep: number of tokens that always stay
    """
    top_p: float
    """keep the most likely tokens that have this probability together; 0.9 to 0.95 is usual"""
    filter_value: float = ...
    """score of a token that is filtered out"""
    min_tokens_to_keep: int = 1
    """number of tokens that always stay"""
    def remove(self, scores):
        """Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """

@dataclass
class MinPLogitsWarper(LogitsFilter):
    """Keep the tokens that are at least `min_p` times as likely as the most likely one

    Args:
        min_p: keep tokens at least this many times as likely as the most likely one; 0.05 to 0.1 is usual
        filter_value: score of a token that is filtered out
        min_tokens_to_keep: number of tokens that always stay
    """
    min_p: float
    """keep tokens at least this many times as likely as the most likely one; 0.05 to 0.1 is usual"""
    filter_value: float = ...
    """score of a token that is filtered out"""
    min_tokens_to_keep: int = 1
    """number of tokens that always stay"""
    def remove(self, scores):
        """Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """

def entropy_terms(logp):
    """`-p log p` of each token, in nats; 0 where it is forbidden

    Args:
        logp: log-probabilities
    """

def entropy(logp):
    """The mean of `-log p`, in nats, `(…, 1)`

    Args:
        logp: log-probabilities
    """

@dataclass
class TypicalLogitsWarper(LogitsFilter):
    """Keep the tokens whose information content is nearest to the entropy and that together have the probability `mass`

    Args:
        mass: probability that the kept tokens have together
        filter_value: score of a token that is filtered out
        min_tokens_to_keep: number of tokens that always stay
    """
    mass: float = 0.9
    """probability that the kept tokens have together"""
    filter_value: float = ...
    """score of a token that is filtered out"""
    min_tokens_to_keep: int = 1
    """number of tokens that always stay"""
    def remove(self, scores):
        """Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """

@dataclass
class EpsilonLogitsWarper(LogitsFilter):
    """Keep the tokens of probability `epsilon` or more

    Args:
        epsilon: probability below which a token is filtered out
        filter_value: score of a token that is filtered out
        min_tokens_to_keep: number of tokens that always stay
    """
    epsilon: float
    """probability below which a token is filtered out"""
    filter_value: float = ...
    """score of a token that is filtered out"""
    min_tokens_to_keep: int = 1
    """number of tokens that always stay"""
    def bound(self, scores):
        """Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """
    def remove(self, scores):
        """Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """

@dataclass
class EtaLogitsWarper(EpsilonLogitsWarper):
    """Keep the tokens of probability `epsilon` or more, or of less where the entropy is high

    Args:
        device: accepted, without effect
    """
    device: Any = None
    """accepted, without effect"""
    def bound(self, scores):
        """Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """

@dataclass
class TopHLogitsWarper(LogitsFilter):
    """Keep the most likely tokens that make up the share `top_h` of the entropy of the hundred most likely

    Args:
        top_h: keep the most likely tokens that make up this share of the entropy
        filter_value: score of a token that is filtered out
    """
    top_h: float
    """keep the most likely tokens that make up this share of the entropy"""
    filter_value: float = ...
    """score of a token that is filtered out"""
    def remove(self, scores):
        """Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """

def transition_scores(sequences, scores, beam_indices=None, normalize_logits=False):
    """The score of each token that was chosen

    Args:
        sequences: what `generate` returned, `(batch, tokens)`
        scores: one array `(batch, vocab_size)` per new token
        beam_indices: of a beam search, which is not here yet
        normalize_logits: return log-probabilities

    Returns:
        `(batch, new tokens)`
    """
