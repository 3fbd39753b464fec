"""Repetition penalty, no-repeat n-grams, bad words, biases, minimum length, forced tokens and constrained decoding; written once for PyTorch, NumPy and JAX"""
# Written by hflit.dev_stubs; do not edit
from collections.abc import Callable
from dataclasses import dataclass
import numpy as np
from .settings import GenerationConfig
from .array_ops import *
from .sampling import *
from .classifier_free_guidance import *
from typing import Any, ClassVar
from typing_extensions import Self

__all__ = ['n_tokens', 'last_tokens', 'positions', 'penalize', 'RepetitionPenaltyLogitsProcessor', 'EncoderRepetitionPenaltyLogitsProcessor', 'ban_ngrams', 'NoRepeatNGramLogitsProcessor', 'EncoderNoRepeatNGramLogitsProcessor', 'TokenMask', 'SuppressTokensLogitsProcessor', 'SuppressTokensAtBeginLogitsProcessor', 'MinLengthLogitsProcessor', 'MinNewTokensLengthLogitsProcessor', 'ForcedBOSTokenLogitsProcessor', 'ForcedEOSTokenLogitsProcessor', 'bias_pairs', 'by_length', 'SequenceBiasLogitsProcessor', 'NoBadWordsLogitsProcessor', 'PrefixConstrainedLogitsProcessor', 'ExponentialDecayLengthPenalty', 'InfNanRemoveLogitsProcessor', 'LogitNormalization', 'Prompt', 'last_processors', 'make_logits_processors']

def n_tokens(ids, length=None):
    """Number of columns in use

    Args:
        ids: token ids
        length: number of tokens that are filled, where `input_ids` has room for more
    """

def last_tokens(ids, k: int, length=None):
    """The last `k` tokens of each row, `(batch, k)`; undefined for rows with fewer

    Args:
        ids: `(batch, tokens)`
        k: how many
        length: columns in use; None: all
    """

def positions(ids, start=None, length=None):
    """Mask of the positions from `start`, one per row, to `length`

    Args:
        ids: `(batch, tokens)`
        start: first position of each row, `(batch,)`
        length: columns in use; None: all
    """

def penalize(scores, ids, penalty, start=None, length=None):
    """Divide positive scores of tokens `ids` by `penalty`, multiply negative ones; from `start` to `length`

    Args:
        scores: `(batch, vocab_size)`
        ids: `(batch, tokens)`
        penalty: above 1 lowers the scores
        start: first position of each row
        length: columns in use; None: all
    """

@dataclass
class RepetitionPenaltyLogitsProcessor(LogitsProcessor):
    """Repetition penalty: make the tokens of the text less likely

    Args:
        penalty: above 1 lowers the scores
        prompt_ignore_length: ignored tokens at the left of each row: a number, or one per row
    """
    penalty: float
    """above 1 lowers the scores"""
    prompt_ignore_length: Any = None
    """ignored tokens at the left of each row: a number, or one per row"""
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
class EncoderRepetitionPenaltyLogitsProcessor(LogitsProcessor):
    """Make the tokens of the prompt more likely

    Args:
        penalty: above 1 raises the scores
        encoder_input_ids: the prompts, `(batch, tokens)`
        length: how many of their columns are in use; None for all
    """
    penalty: float
    """above 1 raises the scores"""
    encoder_input_ids: Any
    """the prompts, `(batch, tokens)`"""
    length: Any = None
    """how many of their columns are in use; None for all"""
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

def ban_ngrams(scores, ids, size: int, length=None, text=None, text_length=None):
    """Forbid the tokens that would complete, after `ids`, an n-gram of `size` tokens of `text` (or `ids`)

    Args:
        scores: scores of the next token, `(batch, vocab_size)`
        ids: token ids
        size: number of tokens of the n-gram
        length: number of tokens that are filled, where `input_ids` has room for more
        text: the text
        text_length: number of tokens of `text`
    """

@dataclass
class NoRepeatNGramLogitsProcessor(LogitsProcessor):
    """Forbid every n-gram that has occurred already

    Args:
        ngram_size: tokens in an n-gram
    """
    ngram_size: int
    """tokens in an n-gram"""
    def __call__(self, input_ids, scores, length=None):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
        """

@dataclass
class EncoderNoRepeatNGramLogitsProcessor(LogitsProcessor):
    """Forbid every n-gram of the prompt

    Args:
        encoder_ngram_size: tokens in an n-gram
        encoder_input_ids: the prompts, `(batch, tokens)` or `(tokens,)`
        length: how many of their columns are in use; None for all
    """
    encoder_ngram_size: int
    """tokens in an n-gram"""
    encoder_input_ids: Any
    """the prompts, `(batch, tokens)` or `(tokens,)`"""
    length: Any = None
    """how many of their columns are in use; None for all"""
    @property
    def ngram_size(self) -> Any: ...
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

class TokenMask:
    """Mask over the vocabulary, true for a set of token ids; ids outside the vocabulary are ignored

    Args:
        ids: token ids
    """
    ids: list
    masks: dict
    def __init__(self, ids) -> None:
        """Args:
            ids: token ids
        """
    def __call__(self, scores):
        """Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """

@dataclass
class SuppressTokensLogitsProcessor(LogitsProcessor):
    """Forbid tokens at every step

    Args:
        suppress_tokens: ids of the tokens
        device: accepted for compatibility, without effect
    """
    suppress_tokens: list
    """ids of the tokens"""
    device: Any = None
    """accepted for compatibility, without effect"""
    def __post_init__(self) -> None: ...
    def active(self, n) -> bool:
        """Args:
            n: number of tokens
        """
    def __call__(self, input_ids, scores, length=None):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
        """

class SuppressTokensAtBeginLogitsProcessor(SuppressTokensLogitsProcessor):
    """Forbid tokens where the text has `begin_index` tokens: as the first new token

    Args:
        begin_suppress_tokens: ids of the tokens
        begin_index: length of the text at which they are forbidden
        device: accepted for compatibility, without effect
    """
    def __init__(self, begin_suppress_tokens, begin_index, device=None) -> None:
        """Args:
            begin_suppress_tokens: ids of the tokens
            begin_index: length of the text at which they are forbidden
            device: accepted for compatibility, without effect
        """
    def active(self, n):
        """Args:
            n: number of tokens
        """
    @classmethod
    def from_setting(cls, value, prompt) -> Self:
        """Args:
            value: value of the setting
            prompt: token ids of the prompt
        """

class MinLengthLogitsProcessor(SuppressTokensLogitsProcessor):
    """Forbid the end-of-sequence tokens before `min_length` tokens, prompt included

    Args:
        min_length: total tokens before the end is allowed
        eos_token_id: id of the end-of-sequence token, or a list of ids
        device: accepted for compatibility, without effect
    """
    def __init__(self, min_length, eos_token_id, device=None) -> None:
        """Args:
            min_length: total tokens before the end is allowed
            eos_token_id: id of the end-of-sequence token, or a list of ids
            device: accepted for compatibility, without effect
        """
    def active(self, n):
        """Args:
            n: number of tokens
        """
    @classmethod
    def from_setting(cls, value, prompt) -> Self:
        """Args:
            value: value of the setting
            prompt: token ids of the prompt
        """

class MinNewTokensLengthLogitsProcessor(MinLengthLogitsProcessor):
    """Forbid the end-of-sequence tokens before `min_new_tokens` after the prompt

    Args:
        prompt_length_to_skip: tokens of the prompt
        min_new_tokens: new tokens before the end is allowed
        eos_token_id: id of the end-of-sequence token, or a list of ids
        device: accepted for compatibility, without effect
    """
    def __init__(self, prompt_length_to_skip, min_new_tokens, eos_token_id, device=None) -> None:
        """Args:
            prompt_length_to_skip: tokens of the prompt
            min_new_tokens: new tokens before the end is allowed
            eos_token_id: id of the end-of-sequence token, or a list of ids
            device: accepted for compatibility, without effect
        """
    @classmethod
    def from_setting(cls, value, prompt) -> Self:
        """Args:
            value: value of the setting
            prompt: token ids of the prompt
        """

class ForcedBOSTokenLogitsProcessor(LogitsProcessor):
    """Force the second token of the text, after the start token

    Args:
        bos_token_id: id of the token that begins a text
    """
    bos_token_id: Any
    mask: TokenMask
    def __init__(self, bos_token_id) -> None:
        """Args:
            bos_token_id: id of the token that begins a text
        """
    def active(self, n):
        """Args:
            n: number of tokens
        """
    def __call__(self, input_ids, scores, length=None):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
        """

class ForcedEOSTokenLogitsProcessor(ForcedBOSTokenLogitsProcessor):
    """Force the last token before `max_length`

    Args:
        max_length: total tokens of the text
        eos_token_id: id of the forced token, or a list of ids
        device: accepted for compatibility, without effect
    """
    eos_token_id: Any
    max_length: Any
    def __init__(self, max_length, eos_token_id, device=None) -> None:
        """Args:
            max_length: total tokens of the text
            eos_token_id: id of the forced token, or a list of ids
            device: accepted for compatibility, without effect
        """
    def active(self, n):
        """Args:
            n: number of tokens
        """
    @classmethod
    def from_setting(cls, value, prompt) -> Self:
        """Args:
            value: value of the setting
            prompt: token ids of the prompt
        """

def bias_pairs(biases, least=1) -> dict:
    """Convert biases to a dict from tuples of token ids to numbers

    Args:
        biases: `{(id, ...): bias}` or `[[ids, bias], ...]`
        least: smallest allowed number of sequences
    """

def by_length(pairs: dict) -> list:
    """Group biases by the length of their sequences, as arrays

    Args:
        pairs: `{(id, ...): bias}`

    Returns:
        per length: the tokens before the last, the last token, and the bias
    """

@dataclass
class SequenceBiasLogitsProcessor(LogitsProcessor):
    """Add a bias to the score of the token that would complete a sequence

    Args:
        sequence_bias: `{(id, ...): bias}` or `[[ids, bias], ...]`
    """
    sequence_bias: dict | list
    """`{(id, ...): bias}` or `[[ids, bias], ...]`"""
    least: ClassVar[int]
    def __post_init__(self) -> None: ...
    def check(self, size: int) -> None:
        """Raise a ValueError for tokens outside the vocabulary

        Args:
            size: number of tokens in the vocabulary
        """
    def __call__(self, input_ids, scores, length=None):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
        """

class NoBadWordsLogitsProcessor(SequenceBiasLogitsProcessor):
    """Forbid sequences of tokens; the end-of-sequence tokens stay allowed

    Args:
        bad_words_ids: lists of token ids
        eos_token_id: id of the end-of-sequence token, or a list of ids
    """
    least: ClassVar[int]
    def __init__(self, bad_words_ids, eos_token_id=None) -> None:
        """Args:
            bad_words_ids: lists of token ids
            eos_token_id: id of the end-of-sequence token, or a list of ids
        """
    @classmethod
    def from_setting(cls, value, prompt) -> Self:
        """Args:
            value: value of the setting
            prompt: token ids of the prompt
        """

@dataclass
class PrefixConstrainedLogitsProcessor(LogitsProcessor):
    """Constrained decoding: allow only the tokens that a function lists

    Args:
        prefix_allowed_tokens_fn: `(row, tokens so far) -> ids of the allowed tokens`
        num_beams: rows of scores per row of the batch
    """
    prefix_allowed_tokens_fn: Callable
    """`(row, tokens so far) -> ids of the allowed tokens`"""
    num_beams: int = 1
    """rows of scores per row of the batch"""
    host: ClassVar[bool]
    def allowed(self, i, tokens) -> np.ndarray:
        """Ids of the tokens allowed after `tokens` in the row `i`

        Args:
            i: index
            tokens: token ids of the row so far
        """
    def __call__(self, input_ids, scores, length=None):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
        """

@dataclass
class ExponentialDecayLengthPenalty(LogitsProcessor):
    """Make the end of the text ever more likely, from some length on

    Args:
        exponential_decay_length_penalty: `(start, factor)`: tokens after the prompt, growth per token
        eos_token_id: id of the end-of-sequence token, or a list of ids
        input_ids_seq_length: tokens of the prompt
    """
    exponential_decay_length_penalty: tuple
    """`(start, factor)`: tokens after the prompt, growth per token"""
    eos_token_id: Any
    """id of the end-of-sequence token, or a list of ids"""
    input_ids_seq_length: int
    """tokens of the prompt"""
    @property
    def regulation_start(self) -> Any: ...
    @property
    def regulation_factor(self) -> Any: ...
    def __post_init__(self) -> None: ...
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

class InfNanRemoveLogitsProcessor(LogitsProcessor):
    """Replace NaN by 0, and infinities by the largest and the smallest number of the dtype"""
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

class LogitNormalization(LogitsProcessor):
    """Turn scores into log-probabilities"""
    def __call__(self, input_ids, scores, length=None):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
        """

@dataclass
class Prompt:
    """The prompts of a call, for processors that depend on them

    Args:
        ids: `(batch, tokens)`
        length: how many of their columns are in use; None for all
        eos: ids that end the text
        pad_lengths: tokens of padding at the left of each row
        max_length: tokens of the whole text
        forced_bos: id of the token that is forced after the first
        source: what an encoder has read, `(batch, tokens)`; None without an encoder
        source_length: how many of its columns are in use; None for all
        second: model, negative prompts and their mask, for classifier-free guidance
        beams: beams of each text, and the groups that they form
    """
    ids: Any
    """`(batch, tokens)`"""
    length: Any = None
    """how many of their columns are in use; None for all"""
    eos: list = ...
    """ids that end the text"""
    pad_lengths: Any = None
    """tokens of padding at the left of each row"""
    max_length: Any = None
    """tokens of the whole text"""
    forced_bos: int | None = None
    """id of the token that is forced after the first"""
    source: Any = None
    """what an encoder has read, `(batch, tokens)`; None without an encoder"""
    source_length: Any = None
    """how many of its columns are in use; None for all"""
    second: tuple | None = None
    """model, negative prompts and their mask, for classifier-free guidance"""
    beams: tuple = (1, 1)
    """beams of each text, and the groups that they form"""
    @property
    def n(self) -> Any: ...
    @property
    def least(self) -> Any: ...
    @property
    def text(self) -> Any: ...

def last_processors(g) -> list:
    """The processors that come after all others: a watermark, and log-probabilities

    Args:
        g: generation settings
    """

def make_logits_processors(
    g: GenerationConfig,
    ids,
    eos=(),
    pad_lengths=None,
    custom=None,
    prefix_fn=None,
    length=None,
    max_length=None,
    source=None,
    source_length=None,
    second=None,
) -> LogitsProcessorList:
    """Make the logits processors that the settings ask for, with those of the caller, in order

    Args:
        g: generation settings
        ids: the prompts, `(batch, tokens)`
        eos: ids that end the text
        pad_lengths: tokens of padding at the left of each row
        custom: the caller's processors, one or a list
        prefix_fn: `(row, tokens so far) -> ids of the allowed tokens`
        length: how many columns of `ids` are in use; None for all
        max_length: tokens of the whole text; None: as the settings say
        source: what an encoder has read, `(batch, tokens)`; None without an encoder
        source_length: how many of its columns are in use; None for all
        second: model, negative prompts and their mask, for classifier-free guidance
    """
