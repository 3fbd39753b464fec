"""Makes `config.json` and the tokenizer files of the metadata of a GGUF file, so that everything that reads a checkpoint reads GGUF"""
# Written by hflit.dev_stubs; do not edit
from .gguf import GGUFHeader
from typing import Any

__all__ = ['config_fields', 'token_fields', 'gguf_architectures', 'mistral', 'mixtral', 'llama3_settings', 'yarn_keys', 'gemma_layers', 'bias_tensors', 'file_makers', 'architecture_of', 'short_float', 'plain_fields', 'rope_divisors', 'divided_rope', 'rope_parameters_in', 'gemma_scalar', 'gemma_fields', 'phi3_rope', 'phi3_fields', 'special_fields', 'config_of', 'file_of_gguf']

config_fields: dict

token_fields: dict

gguf_architectures: dict

mistral: tuple

mixtral: tuple

def architecture_of(header: GGUFHeader) -> tuple:
    """The entry of `gguf_architectures` of a file; ValueError for an unknown architecture

    Args:
        header: metadata and tensor table of a GGUF file
    """

def short_float(v: float) -> float:
    """A float32 of the file as the decimal number that was meant: 1e-05 for 9.999999747378752e-06

    Args:
        v: a float32 number
    """

def plain_fields(header: GGUFHeader) -> dict:
    """Fields of the config that the file states under one key

    Args:
        header: metadata and tensor table of a GGUF file
    """

llama3_settings: dict

def rope_divisors(rope_parameters: dict, head_dim: int, length: int):
    """Divisors of the frequencies of RoPE, relative to those without scaling

    Args:
        rope_parameters: `rope_type`, `rope_theta` and so on
        head_dim: dimensions of a head
        length: maximum positions of the model
    """

def divided_rope(divisors, theta: float, length: int) -> dict:
    """`rope_parameters` with these divisors of the frequencies

    Args:
        divisors: of the frequencies, from the file
        theta: base of the frequencies
        length: maximum positions of the model
    """

yarn_keys: dict

def rope_parameters_in(header: GGUFHeader) -> dict:
    """`rope_parameters` of a file

    Args:
        header: metadata and tensor table of a GGUF file
    """

gemma_layers: dict

def gemma_scalar(architecture: str, layers: int, width: int, heads: int, head_dim: int):
    """`query_pre_attn_scalar`, for which GGUF has no key: as llama.cpp computes it

    Args:
        architecture: `gemma2` or `gemma3`
        layers: number of layers
        width: of the hidden states
        heads: number of query heads
        head_dim: size of a head
    """

def gemma_fields(header: GGUFHeader) -> dict:
    """Fields of the config of Gemma 2 and 3 that the file does not state under one key

    Args:
        header: metadata and tensor table of a GGUF file
    """

def phi3_rope(header: GGUFHeader) -> dict:
    """`rope_parameters` of Phi-3: rotated dimensions, and the two lists of factors of LongRoPE

    Args:
        header: metadata and tensor table of a GGUF file
    """

def phi3_fields(header: GGUFHeader) -> dict:
    """Fields of the config of Phi-3 that the file does not state under one key

    Args:
        header: metadata and tensor table of a GGUF file
    """

bias_tensors: dict

def special_fields(header: GGUFHeader) -> dict:
    """Fields of the config that one architecture only has

    Args:
        header: metadata and tensor table of a GGUF file
    """

def config_of(header: GGUFHeader) -> dict:
    """The content of `config.json` of a file

    Args:
        header: metadata and tensor table of a GGUF file
    """

file_makers: dict

def _folder_of(path, *version: Any):
    """Temporary folder for the files made from one version of a GGUF file; removed when the process ends

    Args:
        path: path of a file
    """

def file_of_gguf(path, filename: str, required=True):
    """Path of a file of a checkpoint, made from the metadata of a GGUF file; None if it is not required

    Args:
        path: a GGUF file
        filename: such as `config.json`
        required: raise for a file that GGUF has nothing for
    """
