"""`convert` and `hflit convert` write a GGUF file of a checkpoint, or a safetensors folder of a GGUF file, with config, tokenizer and generation settings"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['save_gguf', 'source_of', 'load_source', 'convert']

def save_gguf(model, path, tokenizer=None, dtype=None) -> None:
    """Write a model as a GGUF file, which llama.cpp reads

    Args:
        model: a model of PyTorch
        path: file to write, such as `model.Q8_0.gguf`
        tokenizer: its tokenizer, which the file then holds, too
        dtype: `float32`, `float16`, `bfloat16`, `Q8_0`, `Q5_1`, ..., `Q4_0`; None: the model's
    """

def source_of(src) -> tuple:
    """Name of a checkpoint and Hub arguments: the folder of a GGUF file with `gguf_file`

    Args:
        src: a folder, a Hub repository, `builtin:NAME` or a GGUF file
    """

def load_source(src, dtype, **where: Any) -> tuple:
    """Model and tokenizer of a checkpoint; None for a tokenizer that it lacks

    Args:
        src: a folder, a Hub repository, `builtin:NAME` or a GGUF file
        dtype: of the weights
        **where: Hub arguments; `gguf_file` for a GGUF file of a repository
    """

def convert(src, dst, dtype=None, **where: Any):
    """Convert a checkpoint to a GGUF file, or to a folder with safetensors, config and tokenizer

    Args:
        src: a folder, a Hub repository, `builtin:NAME` or a GGUF file
        dst: a file that ends in `.gguf`, or a folder
        dtype: type of the weights, such as `Q8_0`; None: that of `src`, float32 for a GGUF file
        **where: Hub arguments (`revision`, `token`, ...); `gguf_file` for a GGUF file of a repository
    """
