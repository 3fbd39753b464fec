"""Text is cut by a SentencePiece model, and the pieces get their ids from a `vocab.json`: the base class of the tokenizers of Marian and M2M100"""
# Written by hflit.dev_stubs; do not edit
from .tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['id_tokenizer', 'PieceTokenizer', 'json_of']

def id_tokenizer(vocab, unk, added=()):
    """A `tokenizers.Tokenizer` that gives each of a list of pieces its id

    Args:
        vocab: tokens to ids, or the path of a `vocab.json`
        unk: the unknown token
        added: `AddedToken`s
    """

class PieceTokenizer(PreTrainedTokenizer):
    """A tokenizer with SentencePiece models for source and target texts, and ids from a `vocab.json`

    Args:
        spm_files: paths of one or two SentencePiece models, for source and target texts
        vocab: tokens to ids, or the path of a `vocab.json`
        unk_token: the unknown token
        **kwargs: as for `PreTrainedTokenizer`
    """
    model_input_names: list
    is_fast: bool
    own_decoder: bool
    own_files: dict
    spm_arguments: tuple
    vocab_argument: str
    space_after_special: str
    def __init__(self, spm_files, vocab, unk_token, **kwargs: Any) -> None:
        """Args:
            spm_files: paths of one or two SentencePiece models, for source and target texts
            vocab: tokens to ids, or the path of a `vocab.json`
            unk_token: the unknown token
            **kwargs: as for `PreTrainedTokenizer`
        """
    def _split_code(self, text) -> tuple:
        """Hook: tokens that a text begins with and that SentencePiece must not see, and the rest

        Args:
            text: the text
        """
    def add_tokens(self, new_tokens, special_tokens=False):
        """Add tokens to the vocabulary

        Args:
            new_tokens: a string, an `AddedToken`, or a list of them
            special_tokens: never split, can be skipped when decoding

        Returns:
            number of new added tokens
        """
    def _finder(self, target=False, split=False):
        """The Tokenizer that finds pieces; `split`: without added tokens, which are cut like other text"""
    def _find_pieces(self, texts, words=False, target=False, split=False) -> list:
        """The pieces of each text, or of both texts of each pair

        Args:
            texts: texts
            words: words of the row
        """
    def _encode_batch(self, texts, add_special_tokens, words, strategy, max_length, target=False):
        """One `tokenizers.Encoding` per text

        Args:
            texts: texts
            add_special_tokens: add the special tokens of the model, such as `[CLS]`
            words: words of the row
            max_length: number of tokens to pad or truncate to
        """
    def tokenize(self, text, pair=None, add_special_tokens=False, **kwargs: Any):
        """The pieces of a text, as strings, those included that have no id of their own

        Args:
            text: the text
            pair: second text, or a list with one for each text
            add_special_tokens: add the special tokens of the model, such as `[CLS]`
            **kwargs: further keyword arguments, which are handed on
        """
    def convert_tokens_to_string(self, tokens):
        """Join pieces to text

        Args:
            tokens: tokens
        """
    def _file_contents(self) -> dict:
        """Bytes of the files, by argument name"""
    def save_vocabulary(self, save_directory, filename_prefix=None) -> tuple:
        """Write the SentencePiece models and the vocabulary

        Args:
            save_directory: existing folder
            filename_prefix: `PREFIX-vocab.json` and so on
        """

def _as_it_is(t):
    """An added token that is looked for in the text before normalization"""

def json_of(vocab) -> bytes:
    """A `vocab.json`, in the order of the ids

    Args:
        vocab: tokens to ids
    """
