"""Writes the tensors, the config and the tokenizer of a model as a GGUF file for llama.cpp, in float32, float16, bfloat16, Q8_0 or 4 and 5 bits"""
# Written by hflit.dev_stubs; do not edit
from .keys import Keys
from typing import Any

__all__ = ['logger', 'gguf_names', 'gemma_act', 'fixed_settings', 'gguf_types', 'full_precision', 'gguf_name', 'check_gemma', 'rope_metadata', 'phi3_rope', 'config_metadata', 'find_split', 'merge_scores', 'kind_metadata', 'token_type', 'tokenizer_metadata', 'template_metadata', 'file_type', 'tensor_type', 'plan_gguf', 'as_float32', 'add_metadata', 'write_rows', 'rows_to_write', 'all_metadata', 'write_gguf']

logger: Any

gguf_names: dict

gemma_act: dict

fixed_settings: dict

def gguf_name(config) -> str:
    """Name of an architecture in GGUF; ValueError if there is none, or if a setting has no key

    Args:
        config: configuration of the model
    """

def check_gemma(config, architecture: str) -> None:
    """ValueError for a Gemma 2 or 3 with settings that llama.cpp does not compute with

    Args:
        config: configuration of the model
        architecture: name of the architecture in GGUF
    """

def rope_metadata(config) -> dict:
    """Keys of RoPE, and its tensors by name: divisors of the frequencies

    Args:
        config: configuration of the model
    """

def phi3_rope(config, keys: dict) -> tuple:
    """`keys`, with those of LongRoPE, and its factors by the names of their tensors

    Args:
        config: configuration of the model
        keys: key table: published names of tensors to those of hflit
    """

def config_metadata(config) -> tuple:
    """Metadata of a config without the architecture in front, and tensors of RoPE by name

    Args:
        config: configuration of the model
    """

def find_split(spec: dict) -> str:
    """Name of the split of a byte-level tokenizer, whose `tokenizer.json` is `spec`

    Args:
        spec: content of `tokenizer.json`
    """

def merge_scores(tokens: list, merges: list) -> list:
    """Scores of SentencePiece BPE: minus the rank of the first merge that makes a token

    Args:
        tokens: tokens by id
        merges: merges of byte-pair encoding, in order
    """

def kind_metadata(spec: dict, tokens: list) -> dict:
    """`model`, `pre`, `merges`, `scores` and tokens of a tokenizer, whose `tokenizer.json` is `spec`

    Args:
        spec: content of `tokenizer.json`
        tokens: tokens by id
    """

def token_type(token: str, added, unk) -> int:
    """Type of a token: 1 normal, 2 unknown, 3 control, 4 user-defined, 6 a byte

    Args:
        token: access token of the Hub; None for the stored one, False for none
        added: its `AddedToken`, or None
        unk: the unknown token
    """

def tokenizer_metadata(tok, vocab_size: int) -> dict:
    """Metadata of a tokenizer

    Args:
        tok: a tokenizer of hflit
        vocab_size: rows of the embedding table; tokens that the tokenizer lacks are called [PAD7], ...
    """

def template_metadata(template) -> dict:
    """Metadata of a chat template

    Args:
        template: of a chat, a dict of named ones, or None
    """

gguf_types: dict

full_precision: tuple

def file_type(dtype) -> str:
    """Name of a type of GGUF: `Q8_0` for `q8_0`, `BF16` for `bfloat16`; ValueError for others

    Args:
        dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
    """

def tensor_type(name: str, shape: tuple, kind: str) -> str:
    """Type that a tensor is written in

    Args:
        name: of the tensor in the file
        shape: of the tensor
        kind: type of the file, such as `Q4_0`
    """

def plan_gguf(config, keys: Keys, names, base: bool) -> dict:
    """Name in the file to its `Source` among ours; ValueError for a tensor that GGUF has no name for

    Args:
        config: of the model
        keys: key table of the model
        names: of its tensors, without tied ones
        base: it is a base model
    """

def as_float32(x):
    """A float32 numpy array of a torch or numpy array

    Args:
        x: array or tensor
    """

def add_metadata(w, values: dict) -> None:
    """Add metadata to a file, with the type of each value

    Args:
        w: a `GGUFWriter`
        values: strings, bools, integers, floats and lists of one of them
    """

def write_rows(w, rows: dict) -> None:
    """Write header, metadata and `rows`, name in the file to `(type, shape, function that makes the array)`

    Args:
        w: weight matrix
        rows: name in the file to type, shape and a function that makes the array
    """

def rows_to_write(tensors: dict, config, keys: Keys, kind: str, base: bool) -> dict:
    """Name in the file to its type, its shape and a function that makes the array

    Args:
        tensors: our names to arrays
        config: of the model
        keys: key table of the model
        kind: type of the file, such as `Q4_0`
        base: it is a base model
    """

def all_metadata(config, tokenizer, kind: str, name: str) -> dict:
    """Metadata of a file: its type and name, the config, the tokenizer

    Args:
        config: configuration of the model
        tokenizer: tokenizer of the model
        kind: type of the matrices, such as `Q4_0`
        name: name of the model, for people
    """

def write_gguf(tensors: dict, path, config, keys: Keys, dtype='float32', tokenizer=None, base=False):
    """Write a GGUF file with the weights, the config and the tokenizer of a model

    Args:
        tensors: our names to arrays, without tied ones
        path: file to write
        config: of the model
        keys: key table of the model
        dtype: type of the matrices: `float32`, `float16`, `bfloat16`, `Q8_0`, `Q5_1`, ..., `Q4_0`
        tokenizer: written too, if given
        base: the model is a base model
    """
