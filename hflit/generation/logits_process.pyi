"""What makes tokens more or less likely, forbidden or forced whatever the model finds, written once for PyTorch, NumPy and JAX"""
# Written by hflit.dev_stubs; do not edit
from collections.abc import Callable
from dataclasses import dataclass
import numpy as np
from .settings import GenerationConfig
from .array_ops import *
from .sampling import *
from .preparation import host
from typing import Any, ClassVar
from typing_extensions import Self

__all__ = ['n_tokens', 'last_tokens', 'positions', 'penalize', 'RepetitionPenaltyLogitsProcessor', 'EncoderRepetitionPenaltyLogitsProcessor', 'ban_ngrams', 'NoRepeatNGramLogitsProcessor', 'EncoderNoRepeatNGramLogitsProcessor', 'TokenMask', 'SuppressTokensLogitsProcessor', 'SuppressTokensAtBeginLogitsProcessor', 'MinLengthLogitsProcessor', 'MinNewTokensLengthLogitsProcessor', 'ForcedBOSTokenLogitsProcessor', 'ForcedEOSTokenLogitsProcessor', 'bias_pairs', 'by_length', 'SequenceBiasLogitsProcessor', 'NoBadWordsLogitsProcessor', 'PrefixConstrainedLogitsProcessor', 'ExponentialDecayLengthPenalty', 'InfNanRemoveLogitsProcessor', 'LogitNormalization', 'Prompt', 'make_logits_processors']

def n_tokens(ids, length=None):
    """How many columns count

    Args:
        ids: token ids
        length: number of tokens that are filled, where `input_ids` has room for more
    """

def last_tokens(ids, k: int, length=None):
    """The last `k` tokens of each row, `(batch, k)`; without meaning where there are fewer

    Args:
        ids: token ids
        k: number of tokens
        length: number of tokens that are filled, where `input_ids` has room for more
    """

def positions(ids, start=None, length=None):
    """Mask of the positions from `start`, one per row, to `length`

    Args:
        ids: token ids
        start: first position that counts
        length: number of tokens that are filled, where `input_ids` has room for more
    """

def penalize(scores, ids, penalty, start=None, length=None):
    """Divide the positive scores of the tokens `ids` by `penalty` and multiply the negative ones; positions from `start` to `length` count

    Args:
        scores: scores of the next token, `(batch, vocab_size)`
        ids: token ids
        penalty: positive scores are divided by it and negative ones multiplied: above 1 makes the tokens less likely
        start: first position that counts
        length: number of tokens that are filled, where `input_ids` has room for more
    """

@dataclass
class RepetitionPenaltyLogitsProcessor(LogitsProcessor):
    """Make the tokens of the text less likely; `prompt_ignore_length` tokens at the left of each row do not count

    Args:
        penalty: positive scores are divided by it and negative ones multiplied: above 1 makes the tokens less likely
        prompt_ignore_length: a number, or one per row
    """
    penalty: float
    """positive scores are divided by it and negative ones multiplied: above 1 makes the tokens less likely"""
    prompt_ignore_length: Any = None
    """a number, or one per row"""
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
    """Make the tokens of the prompt more likely (`penalty` above 1)

    Args:
        penalty: above 1 makes the tokens of the prompt more likely
        encoder_input_ids: the prompts, `(batch, tokens)`
        length: how many of their columns count
    """
    penalty: float
    """above 1 makes the tokens of the prompt more likely"""
    encoder_input_ids: Any
    """the prompts, `(batch, tokens)`"""
    length: Any = None
    """how many of their columns count"""
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
    """Forbid the tokens that would complete an n-gram of `size` tokens of `text`, by default of `ids`, after the end of `ids`

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
    """Forbid every n-gram that occurred already

    Args:
        ngram_size: length of n-grams that may occur only once
    """
    ngram_size: int
    """length of n-grams that may occur only once"""
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
        encoder_ngram_size: length of n-grams of the prompt that may not be repeated
        encoder_input_ids: the prompts, `(batch, tokens)` or `(tokens,)`
        length: how many of their columns count
    """
    encoder_ngram_size: int
    """length of n-grams of the prompt that may not be repeated"""
    encoder_input_ids: Any
    """the prompts, `(batch, tokens)` or `(tokens,)`"""
    length: Any = None
    """how many of their columns count"""
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
    """A mask over the vocabulary of a set of token ids, made for the scores it is called with; ids outside the vocabulary are ignored

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
    """Forbid tokens

    Args:
        suppress_tokens: tokens that are never generated
        device: accepted, without effect
    """
    suppress_tokens: list
    """tokens that are never generated"""
    device: Any = None
    """accepted, without effect"""
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
    """Forbid tokens where the text has `begin_index` tokens: as the first new one

    Args:
        begin_suppress_tokens: tokens that are not generated first
        begin_index: number of tokens before the first new one
        device: accepted, without effect
    """
    def __init__(self, begin_suppress_tokens, begin_index, device=None) -> None:
        """Args:
            begin_suppress_tokens: tokens that are not generated first
            begin_index: number of tokens before the first new one
            device: accepted, without effect
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
    """Forbid the end before `min_length` tokens, prompt included

    Args:
        min_length: no end of text before this many tokens, prompt included
        eos_token_id: id of the token that ends a text, or several
        device: accepted, without effect
    """
    def __init__(self, min_length, eos_token_id, device=None) -> None:
        """Args:
            min_length: no end of text before this many tokens, prompt included
            eos_token_id: id of the token that ends a text, or several
            device: accepted, without effect
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
    """Forbid the end before `min_new_tokens` after the prompt

    Args:
        prompt_length_to_skip: number of tokens of the prompt
        min_new_tokens: no end of text before this many new tokens
        eos_token_id: id of the token that ends a text, or several
        device: accepted, without effect
    """
    def __init__(self, prompt_length_to_skip, min_new_tokens, eos_token_id, device=None) -> None:
        """Args:
            prompt_length_to_skip: number of tokens of the prompt
            min_new_tokens: no end of text before this many new tokens
            eos_token_id: id of the token that ends a text, or several
            device: accepted, without effect
        """
    @classmethod
    def from_setting(cls, value, prompt) -> Self:
        """Args:
            value: value of the setting
            prompt: token ids of the prompt
        """

class ForcedBOSTokenLogitsProcessor(LogitsProcessor):
    """Force the second token of the text, after the one that starts it

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
        max_length: number of tokens in all, prompt included
        eos_token_id: id of the token that ends a text, or several
        device: accepted, without effect
    """
    max_length: Any
    eos_token_id: Any
    def __init__(self, max_length, eos_token_id, device=None) -> None:
        """Args:
            max_length: number of tokens in all, prompt included
            eos_token_id: id of the token that ends a text, or several
            device: accepted, without effect
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
    """Biases by their sequences of tokens

    Args:
        biases: `{(id, ...): bias}` or `[[ids, bias], ...]`
        least: how many there must be
    """

def by_length(pairs: dict) -> list:
    """Biases as arrays, those of sequences of one length together

    Args:
        pairs: `{(id, ...): bias}`

    Returns:
        per length: the tokens before the last, the last, and the bias
    """

@dataclass
class SequenceBiasLogitsProcessor(LogitsProcessor):
    """Add a bias to the token that would complete a sequence; `{(id, ...): bias}` or `[[ids, bias], ...]`

    Args:
        sequence_bias: `{(id, ...): bias}`, added to the score of the last token of a sequence
    """
    sequence_bias: dict | list
    """`{(id, ...): bias}`, added to the score of the last token of a sequence"""
    least: ClassVar[int]
    def __post_init__(self) -> None: ...
    def check(self, size: int) -> None:
        """Raise for tokens outside the vocabulary

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
    """Forbid sequences of tokens; ending the text stays allowed

    Args:
        bad_words_ids: sequences of tokens that may not occur
        eos_token_id: id of the token that ends a text, or several
    """
    least: ClassVar[int]
    def __init__(self, bad_words_ids, eos_token_id=None) -> None:
        """Args:
            bad_words_ids: sequences of tokens that may not occur
            eos_token_id: id of the token that ends a text, or several
        """
    @classmethod
    def from_setting(cls, value, prompt) -> Self:
        """Args:
            value: value of the setting
            prompt: token ids of the prompt
        """

@dataclass
class PrefixConstrainedLogitsProcessor(LogitsProcessor):
    """Allow only the tokens that `prefix_allowed_tokens_fn(row, tokens so far)` lists

    Args:
        prefix_allowed_tokens_fn: function of row and tokens so far, returns the allowed next tokens
        num_beams: number of beams of a beam search; 1, as only greedy search and sampling are supported
    """
    prefix_allowed_tokens_fn: Callable
    """function of row and tokens so far, returns the allowed next tokens"""
    num_beams: int = 1
    """number of beams of a beam search; 1, as only greedy search and sampling are supported"""
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
    """From `(start, factor)`: make the end more likely from `start` tokens after the prompt on, by `factor` per further token

    Args:
        exponential_decay_length_penalty: `(start, factor)`: from `start` on, the end becomes more likely by `factor` with every token
        eos_token_id: id of the token that ends a text, or several
        input_ids_seq_length: number of tokens of the prompt
    """
    exponential_decay_length_penalty: tuple
    """`(start, factor)`: from `start` on, the end becomes more likely by `factor` with every token"""
    eos_token_id: Any
    """id of the token that ends a text, or several"""
    input_ids_seq_length: int
    """number of tokens of the prompt"""
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
    """Replace NaN by 0, and infinities by the largest and the smallest number"""
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
    """Log-probabilities instead of scores"""
    def __call__(self, input_ids, scores, length=None):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
        """

@dataclass
class Prompt:
    """What a processor may need to know of the prompts

    Args:
        ids: `(batch, tokens)`
        length: how many of their columns count; None for all
        eos: ids that end the text
        pad_lengths: tokens of padding at the left of each row
        max_length: tokens of the whole text
        forced_bos: id of the token that is forced after the first
    """
    ids: Any
    """`(batch, tokens)`"""
    length: Any = None
    """how many of their columns count; None for all"""
    eos: list = ...
    """ids that end the text"""
    pad_lengths: Any = None
    """tokens of padding at the left of each row"""
    max_length: Any = None
    """tokens of the whole text"""
    forced_bos: int | None = None
    """id of the token that is forced after the first"""
    @property
    def n(self) -> Any: ...

def make_logits_processors(
    g: GenerationConfig,
    ids,
    eos=(),
    pad_lengths=None,
    custom=None,
    prefix_fn=None,
    length=None,
    max_length=None,
) -> LogitsProcessorList:
    """The logits processors that the settings ask for, and the caller's, in order

    Args:
        g: generation settings
        ids: the prompts, `(batch, tokens)`
        eos: ids that end the text
        pad_lengths: tokens of padding at the left of each row
        custom: the caller's processors, one or a list
        prefix_fn: from row and tokens so far to the tokens allowed next
        length: how many columns of `ids` count; None for all
        max_length: tokens of the whole text, where it is not what the settings say
    """
