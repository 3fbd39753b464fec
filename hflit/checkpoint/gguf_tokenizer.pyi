"""Makes `tokenizer.json` and `tokenizer_config.json` of the metadata of a GGUF file: byte-level BPE, SentencePiece BPE and unigram, WordPiece, chat templates"""
# Written by hflit.dev_stubs; do not edit
from .gguf import GGUFHeader
from typing import Any

__all__ = ['logger', 'splits', 'same_split', 'tokenizer_kinds', 'split_classes', 'special_names', 'pre_tokenizer', 'split_name', 'token_list', 'byte_level', 'merges_of_scores', 'sentencepiece_bpe', 'unigram', 'wordpiece', 'special_tokens', 'added_ends', 'finish_tokenizer', 'tokenizer_of', 'chat_templates', 'tokenizer_config_of']

logger: Any

splits: dict

same_split: dict

def pre_tokenizer(split):
    """Pre-tokenizer of byte-level BPE with a split

    Args:
        split: entry of `splits`
    """

def split_name(header: GGUFHeader) -> str:
    """Name in `splits` of the split that a file names

    Args:
        header: metadata and tensor table of a GGUF file
    """

def token_list(header: GGUFHeader) -> tuple:
    """Tokens and their types by id

    Args:
        header: metadata and tensor table of a GGUF file
    """

def byte_level(header: GGUFHeader):
    """A `tokenizers.Tokenizer` of kind `gpt2`

    Args:
        header: metadata and tensor table of a GGUF file
    """

def merges_of_scores(tokens, scores, types) -> list:
    """Merges of byte-pair encoding that a SentencePiece vocabulary implies, in order

    Args:
        tokens: by id
        scores: by id; of two merges the one whose result has the higher score comes first
        types: by id
    """

def sentencepiece_bpe(header: GGUFHeader):
    """A `tokenizers.Tokenizer` of kind `llama`; its class sets the rest of the pipeline

    Args:
        header: metadata and tensor table of a GGUF file
    """

def unigram(header: GGUFHeader):
    """A `tokenizers.Tokenizer` of kind `t5`

    Args:
        header: metadata and tensor table of a GGUF file
    """

def wordpiece(header: GGUFHeader):
    """A `tokenizers.Tokenizer` of kind `bert`

    Args:
        header: metadata and tensor table of a GGUF file
    """

tokenizer_kinds: dict

split_classes: dict

special_names: dict

def special_tokens(header: GGUFHeader) -> dict:
    """Special tokens by name

    Args:
        header: metadata and tensor table of a GGUF file
    """

def added_ends(header: GGUFHeader) -> tuple:
    """Tokens that a text begins and ends with, or None

    Args:
        header: metadata and tensor table of a GGUF file
    """

def finish_tokenizer(tok, header: GGUFHeader):
    """Add the special tokens of a file to a `tokenizers.Tokenizer`, and those around a text

    Args:
        tok: tokenizer
        header: metadata and tensor table of a GGUF file
    """

def tokenizer_of(header: GGUFHeader) -> str:
    """The content of `tokenizer.json` of a file

    Args:
        header: metadata and tensor table of a GGUF file
    """

def chat_templates(header: GGUFHeader):
    """The chat template, or a list of named ones, or None

    Args:
        header: metadata and tensor table of a GGUF file
    """

def tokenizer_config_of(header: GGUFHeader) -> dict:
    """The content of `tokenizer_config.json` of a file

    Args:
        header: metadata and tensor table of a GGUF file
    """
