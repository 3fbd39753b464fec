"""The tokenizer's call: texts, pairs of texts or pre-split words become a batch of token ids with an attention mask"""
# Written by hflit.dev_stubs; do not edit
from .batch_encoding import BatchEncoding
from .vocabulary import Vocabulary
from typing import Any

__all__ = ['logger', 'no_max_length', 'TextEncoder']

logger: Any

no_max_length: int

class TextEncoder(Vocabulary):
    """A vocabulary that tokenizes text; base class of tokenizers"""
    model_input_names: list
    padding_side: str
    truncation_side: str
    model_max_length: Any
    split_special_tokens: bool
    verbose: bool
    def _padding_and_truncation(self, padding, truncation, max_length, verbose=True) -> tuple:
        """Resolve padding, truncation and maximum length; each is None if it does not apply

        Args:
            padding: `True` or `'longest'`, `'max_length'`, or `False`
            truncation: `True` or `'longest_first'`, `'only_first'`, `'only_second'`, or `False`
            max_length: number of tokens to pad or truncate to
            verbose: log warnings
        """
    def _check_pad_token(self) -> None:
        """ValueError if there is no pad token"""
    def num_special_tokens_to_add(self, pair=False):
        """Number of special tokens added to a text, or to a pair

        Args:
            pair: for a pair of texts
        """
    def _truncation(self, strategy, max_length, stride=0, num_special=None) -> dict | None:
        """Truncation settings of the tokenizers library; None without truncation

        Args:
            max_length: number of tokens to pad or truncate to
            stride: tokens that the pieces of a truncated text share
        """
    def _padding(self, strategy, max_length, multiple=None, side=None) -> dict | None:
        """Padding settings of the tokenizers library; None without padding

        Args:
            max_length: number of tokens to pad or truncate to
            multiple: number that the result is a multiple of
            side: `'right'` or `'left'`
        """
    def _batch_inputs(self, text, pair, words) -> tuple:
        """Convert texts to a list for the tokenizers library; also returns whether they were a batch

        Args:
            text: the text
            pair: second text, or a list with one for each text
            words: words of the row
        """
    def _encode_batch(self, texts, add_special_tokens, words, strategy, max_length):
        """One `tokenizers.Encoding` per text

        Args:
            texts: texts
            add_special_tokens: add the special tokens of the model, such as `[CLS]`
            words: words of the row
            max_length: number of tokens to pad or truncate to
        """
    def _returned_fields(self, types=None, mask=None, special=False, offsets=False) -> list:
        """Names of the fields to return beside `input_ids`; None means: if in `model_input_names`

        Args:
            offsets: start and end of each token in the text
        """
    def _encode_plus(
        self,
        text,
        text_pair=None,
        add_special_tokens=True,
        padding=False,
        truncation=None,
        max_length=None,
        stride=0,
        is_split_into_words=False,
        pad_to_multiple_of=None,
        padding_side=None,
        return_tensors=None,
        return_token_type_ids=None,
        return_attention_mask=None,
        return_overflowing_tokens=False,
        return_special_tokens_mask=False,
        return_offsets_mapping=False,
        return_length=False,
        verbose=True,
        split_special_tokens=None,
    ) -> BatchEncoding:
        """Args:
            text: the text
            text_pair: second text, or a list with one for each text
            add_special_tokens: add the special tokens of the model, such as `[CLS]`
            padding: `True` or `'longest'`, `'max_length'`, or `False`
            truncation: `True` or `'longest_first'`, `'only_first'`, `'only_second'`, or `False`
            max_length: number of tokens to pad or truncate to
            stride: tokens that the pieces of a truncated text share
            is_split_into_words: the texts are lists of words
            pad_to_multiple_of: pad to a multiple of this length
            padding_side: `'right'` or `'left'`; None: as the tokenizer is set
            return_tensors: `'pt'`, `'np'`, `'jax'`, `'tf'`, or None for lists
            return_token_type_ids: return this field; None: as the model needs it
            return_attention_mask: return this field; None: as the model needs it
            return_overflowing_tokens: return the rest of a truncated text as further rows
            return_special_tokens_mask: return 1 for special tokens and 0 for others
            return_offsets_mapping: return start and end of each token in the text
            return_length: return the number of tokens
            verbose: log warnings
        """
    def _warn_if_long(self, rows) -> None: ...
    def __call__(
        self,
        text=None,
        text_pair=None,
        text_target=None,
        text_pair_target=None,
        add_special_tokens=True,
        padding=False,
        truncation=None,
        max_length=None,
        max_target_length=None,
        stride=0,
        is_split_into_words=False,
        pad_to_multiple_of=None,
        padding_side=None,
        return_tensors=None,
        return_token_type_ids=None,
        return_attention_mask=None,
        return_overflowing_tokens=False,
        return_special_tokens_mask=False,
        return_offsets_mapping=False,
        return_length=False,
        verbose=True,
        tokenizer_kwargs=None,
        split_special_tokens=None,
        **kwargs: Any,
    ) -> BatchEncoding:
        """Tokenize one text, a pair, or a batch

        Args:
            text: the text
            text_pair: second text, or a list with one for each text
            text_target: texts whose token ids become `labels`
            text_pair_target: texts whose token ids become `labels`
            add_special_tokens: such as `[CLS]` and `[SEP]`
            padding: True or 'longest', 'max_length', False
            truncation: True or 'longest_first', 'only_first', 'only_second', False
            max_length: number of tokens to pad or truncate to
            max_target_length: maximum tokens of text, of text_target; None: model_max_length
            stride: tokens that an overflowing row shares with the previous one
            is_split_into_words: the texts are lists of words
            pad_to_multiple_of: round the padded length up to a multiple of this
            padding_side: 'left' or 'right'; None: the tokenizer's `padding_side`
            return_tensors: 'pt', 'np', 'tf', 'jax'
            return_token_type_ids: return this field; None: as the model needs it
            return_attention_mask: return this field; None: as the model needs it
            return_overflowing_tokens: return the rest of a truncated text as further rows
            return_special_tokens_mask: return 1 for special tokens and 0 for others
            return_offsets_mapping: return start and end of each token in the text
            return_length: return the number of tokens
            verbose: log warnings
            tokenizer_kwargs: more arguments, as a dict
            split_special_tokens: tokenize special tokens in the text like ordinary text
            **kwargs: further keyword arguments, which are handed on
        """
    def _with_labels(self, out, target) -> BatchEncoding:
        """The encoding of a text with the token ids of its target as labels; without a text the target's alone"""
    def encode(self, text, text_pair=None, **kwargs: Any):
        """Token ids of a text, with special tokens; arguments as for `__call__`

        Args:
            text: a text
            text_pair: second text of a pair
            **kwargs: arguments of `__call__`
        """
    def tokenize(self, text, pair=None, add_special_tokens=False, **kwargs: Any):
        """The tokens of a text, as strings

        Args:
            text: a text
            pair: second text of a pair
            add_special_tokens: include special tokens
            **kwargs: arguments of `__call__`
        """
    def encode_plus(self, text, text_pair=None, **kwargs: Any):
        """The same as `__call__`

        Args:
            text: the text
            text_pair: second text, or a list with one for each text
            **kwargs: further keyword arguments, which are handed on
        """
    def batch_encode_plus(self, batch_text_or_text_pairs, **kwargs: Any):
        """The same as `__call__` for a batch, with pairs as tuples

        Args:
            batch_text_or_text_pairs: texts, or pairs of texts
            **kwargs: further keyword arguments, which are handed on
        """
    @property
    def max_len_single_sentence(self) -> Any:
        """Maximum tokens of a single text, without special tokens"""
    @property
    def max_len_sentences_pair(self) -> Any:
        """Maximum tokens of a pair, without special tokens"""

def _strategy(name, val, table):
    """Args:
        table: embedding table that the layer shares
    """

def _as_list(x, name):
    """Args:
        x: the value
    """

def _describe(x) -> str:
    """Args:
        x: the value
    """

def _find_invalid(x, where='text'):
    """Describe the first element of nested lists that is not valid text; None if all are

    Args:
        x: the value
    """

def _collect_fields(encodings, fields, overflow=False, length=False) -> tuple:
    """Collect `(dict of fields, encodings)` of all rows

    Args:
        fields: further fields of the output
        length: number of tokens
    """

def _check_kwargs(kwargs, allowed) -> None:
    """Drop obsolete arguments; TypeError for unknown ones

    Args:
        kwargs: further keyword arguments, which are handed on
    """
