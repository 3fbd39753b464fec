"""Tokens and their ids, special tokens by name, adding tokens, and decoding token ids to text"""
# Written by hflit.dev_stubs; do not edit
from tokenizers import AddedToken as AddedToken
from typing import Any

__all__ = ['special_token_names', 'token_flags', 'extra_token_fields', 'Vocabulary', 'as_lists', 'AddedToken']

special_token_names: list

token_flags: tuple

extra_token_fields: tuple

class Vocabulary:
    """Base class of tokenizers: token ids and special tokens

    Args:
        backend: backend of the tokenizer
    """
    SPECIAL_TOKENS_ATTRIBUTES: Any
    own_decoder: bool
    pad_token_type_id: int
    cls_token_type_id: int
    def __init__(self, backend) -> None:
        """Args:
            backend: backend of the tokenizer

        Returns:
            a `tokenizers.Tokenizer`
        """
    def __getattr__(self, name) -> Any: ...
    def _backend_text(self):
        """The content of `tokenizer.json`: with the truncation and padding of its file, not those of the last call"""
    def __getstate__(self) -> dict: ...
    def __setstate__(self, state) -> None: ...
    def _backend_error(self, error):
        """Convert a panic of the tokenizers library, which is no Exception, to a ValueError; others are unchanged

        Args:
            error: the exception
        """
    def __len__(self):
        """Number of tokens, added ones included: the rows that the embedding needs"""
    def __bool__(self) -> bool: ...
    @property
    def vocab_size(self) -> Any:
        """Number of tokens without added ones"""
    def get_vocab(self):
        """Token to id, added tokens included, as a new dict"""
    @property
    def vocab(self) -> Any: ...
    @property
    def added_tokens_decoder(self) -> Any:
        """Id to `AddedToken`, for tokens that are matched before tokenization"""
    def get_added_vocab(self) -> dict:
        """Added tokens to their ids"""
    @property
    def added_tokens_encoder(self) -> Any: ...
    def convert_tokens_to_ids(self, tokens):
        """Convert a token, or a list of tokens, to ids

        Args:
            tokens: a token, or a list of tokens
        """
    def convert_ids_to_tokens(self, ids, skip_special_tokens=False):
        """Convert an id, or a list of ids, to tokens; None for an id out of range

        Args:
            ids: an id, or a list or array of ids
            skip_special_tokens: leave out special tokens
        """
    def _token_with_id(self, i) -> None:
        """Args:
            i: index
        """
    def __setattr__(self, name, val): ...
    def _token_from_id(self, name, ids):
        """Convert an id, or a list of ids, to tokens; ValueError for an id out of range

        Args:
            ids: token ids
        """
    @property
    def special_tokens_map(self) -> dict:
        """Names and tokens of the special tokens that are set"""
    @property
    def all_special_tokens(self) -> list:
        """All special tokens, each once"""
    @property
    def all_special_ids(self) -> Any:
        """Ids of all special tokens"""
    def _add_named_tokens(self, tokens) -> None:
        """Add special tokens under new attribute names

        Args:
            tokens: tokens

        Returns:
            names to tokens
        """
    def add_tokens(self, new_tokens, special_tokens=False):
        """Add tokens to the vocabulary

        Args:
            new_tokens: a string, an `AddedToken`, or a list of them
            special_tokens: never split, never normalized, can be skipped when decoding

        Returns:
            number of new added tokens
        """
    def add_special_tokens(
        self,
        special_tokens_dict,
        replace_extra_special_tokens=True,
        replace_additional_special_tokens=None,
    ):
        """Add special tokens to the vocabulary and set their attributes

        Args:
            special_tokens_dict: `{'pad_token': '[PAD]'}`; `extra_special_tokens` has a list
            replace_extra_special_tokens: False: append to the existing list
            replace_additional_special_tokens: name of the same in transformers 4

        Returns:
            number of new added tokens
        """
    def convert_tokens_to_string(self, tokens):
        """Convert a list of tokens to text

        Args:
            tokens: a list of tokens
        """
    def clean_up_tokenization(self, text):
        """Remove the spaces before English punctuation and contractions

        Args:
            text: the text
        """
    def _should_clean_up(self, clean_up=None):
        """Whether decoding removes spaces before punctuation: the argument, or the checkpoint's setting"""
    def _decode_rows(self, rows, skip=False):
        """The text of each row of ids"""
    def decode(
        self,
        token_ids,
        skip_special_tokens=False,
        clean_up_tokenization_spaces=None,
        use_source_tokenizer=None,
        spaces_between_special_tokens=None,
    ):
        """Decode token ids to text

        Args:
            token_ids: ids of one text, or a batch of them as lists or a 2-d array
            skip_special_tokens: leave out special tokens
            clean_up_tokenization_spaces: remove spaces before punctuation; None: the checkpoint's setting
            use_source_tokenizer: for compatibility, without effect
            spaces_between_special_tokens: for compatibility, without effect

        Returns:
            a string, or a list of strings for a batch
        """
    def batch_decode(
        self,
        sequences,
        skip_special_tokens=False,
        clean_up_tokenization_spaces=None,
        **kwargs: Any,
    ):
        """Decode a batch of token ids to a list of texts

        Args:
            sequences: lists of token ids
            skip_special_tokens: leave special tokens out
            clean_up_tokenization_spaces: remove spaces before punctuation; None: as the tokenizer is set
            **kwargs: further keyword arguments, which are handed on
        """

def _base_name(name): ...

def as_lists(ids):
    """Convert token ids (arrays of any framework, lists of them, or a batch) to Python lists of integers

    Args:
        ids: token ids
    """

def _check_token(name, t):
    """Check a special token; a dict as in JSON files becomes an `AddedToken`"""

def _bad_ids(rows):
    """ValueError that shows the first entry of `rows` that is not a token id"""
