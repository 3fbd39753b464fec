"""Weights as blocks of 32 integers with a scale, as in GGUF files: quantizing, dequantizing, and the linear layer that multiplies them packed"""
# Written by hflit.dev_stubs; do not edit
import torch.nn as nn
from typing import Any

__all__ = ['block_bytes', 'panel_size', 'block_format', 'quantize_blocks', 'dequantize_blocks', 'to_tiles', 'to_blocks', 'rows_of_tiles', 'packed_parameter', 'check_inference', 'multiply_panels', 'QuantizedLinear']

block_bytes: dict

def block_format(size: int) -> str:
    """The format of blocks of this size

    Args:
        size: bytes of a block
    """

def quantize_blocks(w, format: str):
    """The blocks of a weight matrix, byte for byte as in a GGUF file

    Args:
        w: `(outputs, inputs)`; inputs are a multiple of 32
        format: `Q8_0` or `Q4_0`

    Returns:
        uint8, `(outputs, inputs/32, bytes)`
    """

def dequantize_blocks(blocks, dtype=...):
    """The numbers that blocks stand for

    Args:
        blocks: uint8, `(..., inputs/32, bytes)`
        dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint

    Returns:
        `(..., inputs)`
    """

def to_tiles(blocks):
    """Blocks in the order in which the kernels read them: 16 outputs side by side

    Args:
        blocks: `(outputs, inputs/32, bytes)`

    Returns:
        `(outputs/16, inputs/32, 16*bytes)`, outputs rounded up
    """

def to_blocks(tiles, outputs=None):
    """The inverse of `to_tiles`

    Args:
        tiles: `(outputs/16, inputs/32, 16*bytes)`
        outputs: where they are no multiple of 16
    """

def rows_of_tiles(tiles, ids):
    """The blocks of some outputs

    Args:
        tiles: `(outputs/16, inputs/32, 16*bytes)`
        ids: of outputs, any shape

    Returns:
        blocks, `(*ids, inputs/32, bytes)`
    """

panel_size: Any

def packed_parameter(outputs: int, inputs: int, format: str):
    """An empty packed weight

    Args:
        outputs: what the model returned
        inputs: inputs of the model, as a dict of arrays
        format: `Q8_0` or `Q4_0`
    """

def check_inference(module) -> None:
    """ValueError in training mode

    Args:
        module: the module
    """

def multiply_panels(x, w):
    """The product with a packed weight without kernels: some of its rows at a time become ordinary numbers

    Args:
        x: `(..., inputs)`
        w: packed weight

    Returns:
        `(..., outputs)`, to the next multiple of 16
    """

class QuantizedLinear(nn.Module):
    """A linear layer with a packed weight, for inference

    Args:
        in_features: a multiple of 32
        out_features: number of outputs
        format: or `Q4_0`
        bias: a parameter, or None
    """
    bias: Any
    weight: Any
    in_features: int
    out_features: int
    def __init__(self, in_features: int, out_features: int, format: str = 'Q8_0', bias=None) -> None:
        """Args:
            in_features: a multiple of 32
            out_features: number of outputs
            format: or `Q4_0`
            bias: a parameter, or None
        """
    @property
    def format(self) -> Any: ...
    def extra_repr(self) -> str: ...
    def dequantize(self, dtype=...):
        """The weight matrix, `(outputs, inputs)`

        Args:
            dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
        """
    def forward(self, x):
        """Args:
            x: array or tensor
        """
