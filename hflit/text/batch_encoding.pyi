"""Token ids and masks as lists or as arrays of any framework, with the mapping between tokens, words and characters"""
# Written by hflit.dev_stubs; do not edit
from typing import NamedTuple
from typing import Any
from typing_extensions import Self

__all__ = ['frameworks', 'as_numpy', 'to_array', 'round_up', 'pad_rows', 'CharSpan', 'TokenSpan', 'BatchEncoding']

frameworks: dict

def as_numpy(value):
    """Convert nested lists of numbers or a list of arrays to one numpy array; ValueError for unequal rows

    Args:
        value: the value
    """

def _missing_framework(framework):
    """Args:
        framework: `'torch'`, `'flax'` or `'keras'`
    """

def to_array(value, framework):
    """Convert `value` to an array of a framework: 'pt', 'np', 'tf' or 'jax'

    Args:
        value: nested lists, or an array
        framework: 'pt', 'np', 'tf' or 'jax'
    """

def round_up(n, multiple=None):
    """Round `n` up to a multiple of `multiple`

    Args:
        n: the number
        multiple: number that the result is a multiple of
    """

def pad_rows(rows, length, value, side='right') -> list:
    """Pad lists with `value` to `length`; longer rows are unchanged

    Args:
        rows: lists of values
        length: length to pad to
        value: padding value
        side: 'left' or 'right'
    """

class CharSpan(NamedTuple):
    """Characters `[start, end)` of a text"""
    start: int
    end: int

class TokenSpan(NamedTuple):
    """Tokens `[start, end)` of an encoding"""
    start: int
    end: int

class BatchEncoding(dict):
    """Output of a tokenizer: a dict of `input_ids`, …, with attribute access and the mapping to the text

    Args:
        data: a dict, one list or array per field
        encoding: one `tokenizers.Encoding`, or one per row
        tensor_type: 'pt', 'np', 'tf' or 'jax' to turn the lists into arrays
        prepend_batch_axis: add a batch dimension of 1
        n_sequences: 1 for texts, 2 for pairs; taken from the encoding
    """
    def __init__(
        self,
        data=None,
        encoding=None,
        tensor_type=None,
        prepend_batch_axis=False,
        n_sequences=None,
    ) -> None:
        """Args:
            data: a dict, one list or array per field
            encoding: one `tokenizers.Encoding`, or one per row
            tensor_type: 'pt', 'np', 'tf' or 'jax' to turn the lists into arrays
            prepend_batch_axis: add a batch dimension of 1
            n_sequences: 1 for texts, 2 for pairs; taken from the encoding
        """
    def __getattr__(self, name) -> Any: ...
    def __getitem__(self, key): ...
    def copy(self) -> BatchEncoding:
        """A shallow copy"""
    @property
    def data(self) -> Self:
        """The fields: the batch itself"""
    def convert_to_tensors(self, tensor_type=None, prepend_batch_axis=False) -> Self:
        """Convert the fields to arrays of a framework, in place

        Args:
            tensor_type: 'pt', 'np', 'tf' or 'jax'
            prepend_batch_axis: add a batch dimension of 1
        """
    def to(self, device, *, non_blocking=False) -> Self:
        """Move all tensors to a device, or cast the floating ones, in place

        Args:
            device: anything `tensor.to` takes; a floating type casts only floating tensors
            non_blocking: asynchronous copy, from pinned memory
        """
    @property
    def encodings(self) -> Any:
        """The `tokenizers.Encoding` of each row, or None"""
    @property
    def n_sequences(self) -> None:
        """1 for texts, 2 for pairs, None if unknown"""
    @property
    def is_fast(self) -> bool:
        """Whether encodings are available, and so the mapping to the text"""
    def _row_encoding(self, i):
        """Args:
            i: index
        """
    def tokens(self, batch_index=0):
        """The tokens of a row, as strings

        Args:
            batch_index: row
        """
    def word_ids(self, batch_index=0):
        """Index of the word of each token of a row; None for special tokens

        Args:
            batch_index: row
        """
    def sequence_ids(self, batch_index=0):
        """Text of the pair (0 or 1) of each token of a row; None for special tokens

        Args:
            batch_index: row
        """
    def _encoding_at(self, row, pos) -> tuple:
        """`(encoding, index)`; a single number is an index into the first row

        Args:
            row: the row
        """
    def _token_at(self, row, pos) -> tuple:
        """Args:
            row: the row
        """
    def token_to_sequence(self, batch_or_token_index, token_index=None):
        """Text of the pair (0 or 1) that a token came from

        Args:
            batch_or_token_index: row, or the token in a batch of one
            token_index: token in the row
        """
    def token_to_word(self, batch_or_token_index, token_index=None):
        """Index of a token's word

        Args:
            batch_or_token_index: row, or the token in a batch of one
            token_index: token in the row
        """
    def token_to_chars(self, batch_or_token_index, token_index=None):
        """Characters of a token as a `CharSpan`; None for special tokens

        Args:
            batch_or_token_index: row, or the token in a batch of one
            token_index: token in the row
        """
    def word_to_tokens(self, batch_or_word_index, word_index=None, sequence_index=0):
        """Tokens of a word as a `TokenSpan`

        Args:
            batch_or_word_index: row, or the word in a batch of one
            word_index: word in the row
            sequence_index: text of the pair, 0 or 1
        """
    def word_to_chars(self, batch_or_word_index, word_index=None, sequence_index=0):
        """Characters of a word as a `CharSpan`

        Args:
            batch_or_word_index: index of the row, if a second index follows; else the index in the first row
            word_index: index of the token, word or character in the row
            sequence_index: index of the row; 0 for the first and 1 for the second text of a pair
        """
    def char_to_token(self, batch_or_char_index, char_index=None, sequence_index=0):
        """Index of the token that a character is in; None for a space between tokens

        Args:
            batch_or_char_index: index of the row, if a second index follows; else the index in the first row
            char_index: index of the token, word or character in the row
            sequence_index: index of the row; 0 for the first and 1 for the second text of a pair
        """
    def char_to_word(self, batch_or_char_index, char_index=None, sequence_index=0):
        """Index of the word that a character is in

        Args:
            batch_or_char_index: index of the row, if a second index follows; else the index in the first row
            char_index: index of the token, word or character in the row
            sequence_index: index of the row; 0 for the first and 1 for the second text of a pair
        """

def _array_error(key, value) -> str:
    """Error message: why `value` cannot become one array, and what to do

    Args:
        value: the value
    """

def _field_array(key, value, kind):
    """Args:
        value: the value
    """

def _span(kind, pair) -> None:
    """Args:
        pair: second text, or a list with one for each text
    """
