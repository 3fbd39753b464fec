"""The logits processors that shape the distribution of the next token, as formulas, code and one picture; written once for PyTorch, NumPy and JAX"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from .array_ops import *
from .settings import GenerationConfig
from typing import Any
from typing_extensions import Self

__all__ = ['processors', 'LogitsProcessor', 'enabled', 'fields', 'processors_from', 'parameters', 'takes_length', 'call_processor', 'LogitsProcessorList', 'TemperatureLogitsWarper', 'LogitsFilter', 'TopKLogitsWarper', 'TopPLogitsWarper', 'MinPLogitsWarper', 'entropy_terms', 'entropy', 'TypicalLogitsWarper', 'EpsilonLogitsWarper', 'EtaLogitsWarper', 'TopHLogitsWarper', 'transition_scores']

processors: dict

class LogitsProcessor:
    """Base class: `processor(input_ids, scores, length)` returns new scores, and leaves `scores` unchanged"""
    def __init_subclass__(self, setting=None, off=None) -> None:
        """Args:
            off: value that switches the setting off
        """
    @classmethod
    def from_setting(cls, value, prompt) -> Self:
        """Make the processor from the value of its setting; None where it is not needed

        Args:
            value: value of the setting
            prompt: token ids of the prompt
        """
    def __call__(self, input_ids, scores, length=None):
        """Args:
            input_ids: tokens so far, `(batch, tokens)`
            scores: of the next token, `(batch, vocab_size)`
            length: columns of `input_ids` in use; None: all
        """

def enabled(value, off=None) -> bool:
    """Whether the value of a setting switches its processor on

    Args:
        value: of the setting
        off: value that switches the processor off
    """

def fields(group) -> list:
    """Names of the settings that a class declares, in order

    Args:
        group: the class that declares the settings
    """

def processors_from(g: GenerationConfig, names, prompt=None) -> list:
    """Make the logits processors that the settings ask for

    Args:
        g: generation settings
        names: settings, in the order in which their processors are applied
        prompt: a `Prompt`: what processors may need to know of the prompts
    """

def parameters(f) -> list:
    """List the parameters of a function after the first two; empty if it has no signature

    Args:
        f: the function
    """

def takes_length(processor) -> bool:
    """Whether a processor takes a third positional argument, the number of columns in use

    Args:
        processor: logits processor
    """

def call_processor(processor, input_ids, scores, length, kw):
    """Call a processor with the arguments that it takes

    Args:
        processor: a logits processor or a function
        input_ids: `(batch, tokens)`
        scores: `(batch, vocab_size)`
        length: columns in use; None: all
        kw: keyword arguments of the list
    """

class LogitsProcessorList(list):
    """A list of logits processors, applied in order; keyword arguments go to those that take them"""
    def __call__(self, input_ids, scores, length=None, **kw: Any):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
            **kw: further keyword arguments, which are handed on
        """

@dataclass
class TemperatureLogitsWarper(LogitsProcessor):
    """Divide the scores by the temperature: below 1 the distribution is more peaked, above 1 flatter

    Args:
        temperature: above 0
    """
    temperature: float
    """above 0"""
    def __call__(self, input_ids, scores, length=None):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
        """

class LogitsFilter(LogitsProcessor):
    """Base class: set the scores of the tokens in the mask `remove(scores)` to `filter_value`"""
    @classmethod
    def from_setting(cls, value, prompt) -> Self:
        """Args:
            value: value of the setting
            prompt: token ids of the prompt
        """
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
        top_k: number of tokens to keep
        filter_value: score of removed tokens
        min_tokens_to_keep: tokens that stay in any case
    """
    top_k: int
    """number of tokens to keep"""
    filter_value: float = ...
    """score of removed tokens"""
    min_tokens_to_keep: int = 1
    """tokens that stay in any case"""
    def remove(self, scores):
        """Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """

@dataclass
class TopPLogitsWarper(LogitsFilter):
    """Nucleus sampling: keep the fewest most likely tokens whose probabilities add up to `top_p`

    Args:
        top_p: probability mass to keep
        filter_value: score of removed tokens
        min_tokens_to_keep: tokens that stay in any case
    """
    top_p: float
    """probability mass to keep"""
    filter_value: float = ...
    """score of removed tokens"""
    min_tokens_to_keep: int = 1
    """tokens that stay in any case"""
    def remove(self, scores):
        """Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """

@dataclass
class MinPLogitsWarper(LogitsFilter):
    """Keep the tokens that are at least `min_p` times as likely as the most likely one

    Args:
        min_p: share of the largest probability
        filter_value: score of removed tokens
        min_tokens_to_keep: tokens that stay in any case
    """
    min_p: float
    """share of the largest probability"""
    filter_value: float = ...
    """score of removed tokens"""
    min_tokens_to_keep: int = 1
    """tokens that stay in any case"""
    def remove(self, scores):
        """Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """

def entropy_terms(logp):
    """Compute `-p log p` of each token, in nats; 0 where it is forbidden

    Args:
        logp: log-probabilities
    """

def entropy(logp):
    """Entropy: the mean of `-log p`, in nats, `(…, 1)`

    Args:
        logp: log-probabilities
    """

@dataclass
class TypicalLogitsWarper(LogitsFilter):
    """Typical sampling: keep tokens of the probability `mass` with information content nearest to the entropy

    Args:
        mass: probability mass to keep
        filter_value: score of removed tokens
        min_tokens_to_keep: tokens that stay in any case
    """
    mass: float = 0.9
    """probability mass to keep"""
    filter_value: float = ...
    """score of removed tokens"""
    min_tokens_to_keep: int = 1
    """tokens that stay in any case"""
    def remove(self, scores):
        """Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """

@dataclass
class EpsilonLogitsWarper(LogitsFilter):
    """Epsilon sampling: keep the tokens of probability `epsilon` or more

    Args:
        epsilon: lowest probability to keep
        filter_value: score of removed tokens
        min_tokens_to_keep: tokens that stay in any case
    """
    epsilon: float
    """lowest probability to keep"""
    filter_value: float = ...
    """score of removed tokens"""
    min_tokens_to_keep: int = 1
    """tokens that stay in any case"""
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
    """Eta sampling: keep the tokens of probability `epsilon` or more, or of less where the entropy is high

    Args:
        device: accepted for compatibility, without effect
    """
    device: Any = None
    """accepted for compatibility, without effect"""
    def bound(self, scores):
        """Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """

@dataclass
class TopHLogitsWarper(LogitsFilter):
    """Top-h sampling: keep the most likely tokens within the share `top_h` of the entropy of the top hundred

    Args:
        top_h: share of the entropy to keep
        filter_value: score of removed tokens
    """
    top_h: float
    """share of the entropy to keep"""
    filter_value: float = ...
    """score of removed tokens"""
    def remove(self, scores):
        """Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """

def transition_scores(sequences, scores, beam_indices=None, normalize_logits=False):
    """Look up the score of each token that was chosen

    Args:
        sequences: what `generate` returned, `(batch, tokens)`
        scores: one array `(batch, vocab_size)` per new token
        beam_indices: of a beam search: row of `scores` for each new token, -1 for none
        normalize_logits: return log-probabilities

    Returns:
        `(batch, new tokens)`
    """
