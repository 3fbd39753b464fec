"""Builds a `tokenizers.Tokenizer` from files older than `tokenizer.json`: `vocab.txt`, `vocab.json` with `merges.txt`, a SentencePiece `.model`"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from collections.abc import Iterator

__all__ = ['normal', 'unknown', 'control', 'user_defined', 'most_cuts', 'vocabulary_files', 'naming_errors', 'read_vocab_txt', 'add_wordpiece_pipeline', 'add_cls_and_sep', 'read_merges', 'byte_bpe', 'protobuf_fields', 'SentencePieceModel', 'read_sentencepiece', 'parse_sentencepiece', 'bpe_merges', 'add_sentencepiece_pipeline', 'from_sentencepiece', 'piece_finder', 'split_at_whitespace', 'only_charsmap', 'from_vocab_files', 'read_vocab_json', 'from_vocab']

@contextmanager
def naming_errors(path, why='cannot be made a tokenizer') -> Iterator[Any]:
    """Context manager: turn any error of a broken file, panics included, into a ValueError that names the file

    Args:
        path: a file, or the folder of several
        why: what the message says after the path
    """

def read_vocab_txt(path) -> dict:
    """Read the vocabulary of a `vocab.txt`: token to line number

    Args:
        path: path of a file
    """

def add_wordpiece_pipeline(tok, do_lower_case=True, strip_accents=None, tokenize_chinese_chars=True):
    """Set BERT's normalizer, pre-tokenizer and decoder

    Args:
        tok: a Tokenizer with a WordPiece model, changed in place
        do_lower_case: convert to lower case
        strip_accents: remove accents; None: if `do_lower_case`
        tokenize_chinese_chars: put spaces around Chinese characters
    """

def add_cls_and_sep(tok, first, last):
    """Set the post-processor to `[CLS] A [SEP] B [SEP]`; `first` and `last` are `(token, id)`

    Args:
        tok: a Tokenizer, changed in place
        first: `(token, id)` of `[CLS]`
        last: `(token, id)` of `[SEP]`
    """

def read_merges(path):
    """Read the merges of a `merges.txt`, as pairs of tokens

    Args:
        path: path of a file
    """

def byte_bpe(vocab, merges, add_prefix_space=False):
    """Build a byte-level BPE tokenizer from a vocabulary (token to id) and merges in order

    Args:
        vocab: token to id
        merges: pairs of tokens, in order
        add_prefix_space: put a space before the text
    """

def _varint(b, i) -> tuple:
    """Read a Protocol Buffers varint, 7 bits per byte, lowest first: `(integer at b[i:], index after it)`

    Args:
        b: bytes of the message
        i: index
    """

def protobuf_fields(b) -> Iterator[Any]:
    """Iterate over the `(field number, value)` pairs of a Protocol Buffers message

    Args:
        b: bytes of the message
    """

normal: int

unknown: int

control: int

user_defined: int

@dataclass
class SentencePieceModel:
    """The content of a SentencePiece `.model` file

    Args:
        pieces: (text, score, kind) by id
        model_type: 1 unigram, 2 BPE
        byte_fallback: write characters that are not in the vocabulary as bytes
        whitespace_suffix: the space stands at the end of a piece
        unk_id: id of this special token; negative if there is none
        bos_id: id of this special token; negative if there is none
        eos_id: id of this special token; negative if there is none
        pad_id: -1: none
        charsmap: compiled normalization rules
        dummy_prefix: put a space before the text
        remove_extra_whitespaces: strip spaces at the ends, collapse repeated ones
    """
    pieces: list
    """(text, score, kind) by id"""
    model_type: int = 1
    """1 unigram, 2 BPE"""
    byte_fallback: bool = False
    """write characters that are not in the vocabulary as bytes"""
    whitespace_suffix: bool = False
    """the space stands at the end of a piece"""
    unk_id: int = 0
    """id of this special token; negative if there is none"""
    bos_id: int = 1
    """id of this special token; negative if there is none"""
    eos_id: int = 2
    """id of this special token; negative if there is none"""
    pad_id: int = -1
    """-1: none"""
    charsmap: bytes = b''
    """compiled normalization rules"""
    dummy_prefix: bool = True
    """put a space before the text"""
    remove_extra_whitespaces: bool = True
    """strip spaces at the ends, collapse repeated ones"""

def _piece(b) -> tuple:
    """Args:
        b: bytes of the message
    """

def read_sentencepiece(path):
    """Read a `.model` file; a ValueError names a file that is not one

    Args:
        path: path of a file
    """

def parse_sentencepiece(data, path):
    """A `SentencePieceModel` from bytes; a ValueError says what is wrong with them

    Args:
        data: bytes of a `.model` file
        path: what errors call it
    """

most_cuts: Any

def _contradiction(m) -> str | None:
    """Describe what is wrong with a SentencePiece model; None if it is consistent

    Args:
        m: the SentencePiece model
    """

def bpe_merges(pieces) -> list:
    """BPE merges that `pieces`, (text, score, kind), imply, in order of precedence

    Args:
        pieces: `(text, score, kind)` of each piece
    """

def _sp_model(m):
    """Args:
        m: the SentencePiece model
    """

def _sp_normalizer(m):
    """Args:
        m: the SentencePiece model
    """

def add_sentencepiece_pipeline(tok, m):
    """Set the normalizer, pre-tokenizer and decoder that reproduce SentencePiece

    Args:
        tok: tokenizer
        m: the SentencePiece model
    """

def from_sentencepiece(path) -> tuple:
    """Build `(Tokenizer, special tokens by name)` of a `.model` file

    Args:
        path: path of a file
    """

def piece_finder(m):
    """Build a Tokenizer that finds the pieces of a text; its ids have no meaning

    Args:
        m: the SentencePiece model

    Returns:
        a `SentencePieceModel`
    """

def split_at_whitespace(tok, scheme='always'):
    """Set pre-tokenizer and decoder: words are separated by white space and begin with `▁`

    Args:
        tok: a Tokenizer, changed in place
        scheme: 'always' or 'never': put `▁` before each word
    """

def only_charsmap(norm):
    """The step of a normalizer that is SentencePiece's table; None without one

    Args:
        norm: a normalizer of the `tokenizers` library, or None
    """

vocabulary_files: list

def _wordpiece(path, unk, do_lower_case, strip_accents, tokenize_chinese_chars) -> tuple:
    """Args:
        path: path of a file
        do_lower_case: lower-case the text
        tokenize_chinese_chars: separate Chinese characters
    """

def from_vocab_files(
    paths,
    do_lower_case=True,
    strip_accents=None,
    tokenize_chinese_chars=True,
    unk_token='[UNK]',
    add_prefix_space=False,
    **ignored: Any,
):
    """Build `(Tokenizer, special tokens by name)` of vocabulary files

    Args:
        paths: one or two, named as in `vocabulary_files` or any `.txt`, `.json` and `.model`
        do_lower_case: lower-case the text
        strip_accents: for WordPiece
        tokenize_chinese_chars: separate Chinese characters
        unk_token: WordPiece's unknown token; the other special tokens have their usual names
        add_prefix_space: for byte-level BPE
        **ignored: other fields of `tokenizer_config.json`
    """

def read_vocab_json(path):
    """Read the vocabulary of a `vocab.json`, token to id; ValueError for a value that is not an id

    Args:
        path: path of a file
    """

def from_vocab(vocab, merges=None, kind=None, unk_token=None, unk_id=0):
    """Build a Tokenizer from a vocabulary in memory

    Args:
        vocab: tokens to ids; (token, score)s for unigram; or the path of a vocabulary file
        merges: pairs in order, or 'a b' strings, or the path of a `merges.txt`
        kind: 'WordPiece', 'WordLevel', 'BPE', 'Unigram'; None: inferred from the type of `vocab`
        unk_token: unknown token of WordPiece and WordLevel; None: '[UNK]'
        unk_id: id of the unknown token of a unigram model

    Returns:
        a Tokenizer without normalizer and pre-tokenizer
    """
