"""Reads checkpoints whose weights are integers of 2, 4 or 8 bits, in all frameworks and without another package"""
# Written by hflit.dev_stubs; do not edit
from .weights import Checkpoint
from typing import Any

__all__ = ['logger', 'awq_order', 'unpackers', 'unpack_words', 'dequantize', 'unpack_gptq', 'unpack_awq', 'input_groups', 'DerivedCheckpoint', 'check_packed', 'unpacked', 'packed_layer']

logger: Any

def unpack_words(words, bits: int, axis=-1, order=None):
    """Unpack the integers in 32-bit words, the lowest bits first

    Args:
        words: int32, `(…, n, …)`
        bits: per integer
        axis: along which the words were packed
        order: place of each integer of a word, where they are not in order

    Returns:
        int32, `(…, n*32/bits, …)`
    """

awq_order: tuple

def dequantize(q, zeros, scales, groups):
    """The weight matrix `(outputs, inputs)` from integers, and zero points and scales per group of inputs

    Args:
        q: integers of the weight
        zeros: integer that stands for zero, for each group
        scales: factor of each group
        groups: group of each input
    """

def unpack_gptq(part, settings: dict):
    """The weight matrix of a layer in the format of GPTQ; `part(name)` reads one of its tensors

    Args:
        part: tensors of one layer, by name
        settings: the config's `quantization_config`
    """

def unpack_awq(part, settings: dict):
    """The weight matrix of a layer in the format of AWQ; `part(name)` reads one of its tensors

    Args:
        part: tensors of one layer, by name
        settings: the config's `quantization_config`
    """

def input_groups(q, scales):
    """The group of each input, where groups are of consecutive inputs

    Args:
        q: integers of the weight
        scales: factor of each group
    """

class DerivedCheckpoint(Checkpoint):
    """A checkpoint in which some tensors are computed from others when they are read

    Args:
        ckpt: the open checkpoint
        made: name to `(TensorInfo, function that makes the array)`
        hidden: names of the tensors that they are made from
    """
    made: dict
    ckpt: Checkpoint
    def __init__(self, ckpt: Checkpoint, made: dict, hidden) -> None:
        """Args:
            ckpt: the open checkpoint
            made: name to `(TensorInfo, function that makes the array)`
            hidden: names of the tensors that they are made from
        """
    def read(self, name: str, framework: str = 'pt', mapped=True):
        """Args:
            name: name of a module or tensor
            framework: `'torch'`, `'flax'` or `'keras'`
            mapped: torch: a view of the file instead of a copy
        """

unpackers: dict

def check_packed(settings: dict, config, name) -> None:
    """ValueError for a quantized checkpoint that is not read

    Args:
        settings: the config's `quantization_config`
        config: configuration of the model
        name: name of a module or tensor
    """

def unpacked(ckpt: Checkpoint, config, name) -> Checkpoint:
    """The checkpoint with GPTQ or AWQ weights unpacked; the same where it is not quantized

    Args:
        ckpt: the open checkpoint
        config: its `quantization_config` is removed
        name: of the checkpoint, for messages
    """

def packed_layer(ckpt: Checkpoint, layer: str, unpack, settings: dict) -> tuple:
    """`(TensorInfo, function)` of the weight of a packed layer; ValueError if one of its tensors is missing

    Args:
        ckpt: the open checkpoint
        layer: module of the layer
        unpack: function that makes the object of these
        settings: the config's `quantization_config`
    """
