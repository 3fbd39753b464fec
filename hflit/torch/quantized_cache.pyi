"""Keys and values of earlier tokens in fewer bits, so that a longer text fits into memory: `QuantizedCache`, packed affine quantisation, backends quanto and HQQ"""
# Written by hflit.dev_stubs; do not edit
from .cache import Cache, CacheLayer
from typing import Any

__all__ = ['package_functions', 'quantize_affine', 'pack_bits', 'unpack_bits', 'to_groups', 'from_groups', 'PackedTensor', 'AffinePart', 'require', 'quanto_functions', 'hqq_functions', 'PackagePart', 'QuantizedLayer', 'QuantizedCache', 'check_sizes', 'part_maker']

def quantize_affine(x, bits: int) -> tuple:
    """Quantize each group of numbers (last dimension) to codes: `x ≈ codes*scale + lowest`

    Args:
        x: `(…, group)`
        bits: of a code

    Returns:
        codes `(…, group)`; scale and lowest number, each `(…, 1)`
    """

def pack_bits(codes, bits: int):
    """Pack codes into bytes, the first into the lowest bits

    Args:
        codes: integers of `bits` bits, `(…, n)`, with `n` a multiple of `8/bits`
        bits: 8, 4 or 2

    Returns:
        bytes, `(…, n*bits/8)`
    """

def unpack_bits(packed, bits: int):
    """The codes in packed bytes, the inverse of `pack_bits`

    Args:
        packed: bytes, `(…, m)`
        bits: 8, 4 or 2

    Returns:
        codes, `(…, m*8/bits)`
    """

def to_groups(x, size: int, by_channel=False):
    """Divide keys or values into groups

    Args:
        x: `(batch, heads, tokens, head_dim)`
        size: numbers per group
        by_channel: a group is one channel of `size` tokens, instead of `size` channels of one token

    Returns:
        `(batch, heads, rows, groups, size)`
    """

def from_groups(x, by_channel=False):
    """Keys or values from their groups, the inverse of `to_groups`

    Args:
        x: array or tensor
        by_channel: groups along the tokens of a channel, and not along a token
    """

class PackedTensor(CacheLayer):
    """Quantized keys or values of one layer; a row of codes and scales per token, or per group of tokens

    Args:
        bits: of a code
        group_size: numbers per group, at most
        by_channel: as for `to_groups`
        expected_len: final number of rows, if known
    """
    by_channel: Any
    group_size: int
    bits: int
    def __init__(self, bits: int, group_size: int, by_channel=False, expected_len=None) -> None:
        """Args:
            bits: of a code
            group_size: numbers per group, at most
            by_channel: as for `to_groups`
            expected_len: final number of rows, if known
        """
    def append(self, x) -> None:
        """Quantize and add tokens

        Args:
            x: array or tensor
        """
    def read(self):
        """Keys or values of all tokens"""

class AffinePart:
    """The quantized tokens of one layer, as packed codes

    Args:
        nbits: bits of a number: 8, 4 or 2
        q_group_size: numbers that share a scale; 64 is usual
        axis_key: 0: groups along a token; -1: along the tokens of a channel
        axis_value: 0: groups along a token; -1: along the tokens of a channel
        expected_len: final number of tokens, if known
    """
    n: int
    parts: list
    step: Any
    def __init__(self, nbits=4, q_group_size=64, axis_key=0, axis_value=0, expected_len=None) -> None:
        """Args:
            nbits: bits of a number: 8, 4 or 2
            q_group_size: numbers that share a scale; 64 is usual
            axis_key: 0: groups along a token; -1: along the tokens of a channel
            axis_value: 0: groups along a token; -1: along the tokens of a channel
            expected_len: final number of tokens, if known
        """
    def append(self, k, v) -> None:
        """Quantize and add tokens

        Args:
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
        """
    def read(self) -> list:
        """Keys and values of all tokens"""
    def crop(self, n: int) -> None:
        """Keep the first `n` tokens

        Args:
            n: tokens to keep, a multiple of `step`
        """
    def select(self, idx) -> None:
        """Select the rows `idx` of the batch

        Args:
            idx: rows to keep, by index
        """
    def repeat(self, n: int) -> None:
        """Repeat each row of the batch `n` times

        Args:
            n: tokens to keep, or how often rows are repeated
        """

def require(package: str, module: str, backend: str) -> None:
    """ImportError that says how to install `package` for a backend

    Args:
        package: name of the package
        module: the module
        backend: package that quantizes: `affine`, `quanto`, `hqq`
    """

def quanto_functions(nbits, q_group_size) -> tuple:
    """Functions of optimum-quanto: `quantize(x, axis)`, and its inverse

    Args:
        nbits: bits of a number: 8, 4 or 2
        q_group_size: numbers that share a scale; 64 is usual
    """

def hqq_functions(nbits, q_group_size) -> tuple:
    """Functions of HQQ: `quantize(x, axis)`, and its inverse

    Args:
        nbits: bits of a number: 8, 4 or 2
        q_group_size: numbers that share a scale; 64 is usual
    """

class PackagePart:
    """The quantized tokens of one layer, in tensors of another package

    Args:
        functions: `quantize(x, axis)`, and its inverse
        axis_key: 0: groups along a token; -1: along the tokens of a channel
        axis_value: 0: groups along a token; -1: along the tokens of a channel
    """
    step: int
    rows: Any
    n: Any
    axes: tuple
    quantize: Any
    dequantize: Any
    parts: list
    def __init__(self, functions, axis_key=0, axis_value=0) -> None:
        """Args:
            functions: `quantize(x, axis)`, and its inverse
            axis_key: 0: groups along a token; -1: along the tokens of a channel
            axis_value: 0: groups along a token; -1: along the tokens of a channel
        """
    def read(self) -> list: ...
    def append(self, k, v) -> None:
        """Args:
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
        """
    def crop(self, n: int) -> None:
        """Args:
            n: tokens to keep, or how often rows are repeated
        """
    def select(self, idx) -> None:
        """Args:
            idx: rows to keep, by index
        """
    def repeat(self, n: int) -> None:
        """Args:
            n: tokens to keep, or how often rows are repeated
        """

class QuantizedLayer(CacheLayer):
    """KV cache of one layer whose earlier tokens are quantized, and whose latest ones are not

    Args:
        part: the quantized tokens, such as an `AffinePart`
        residual_length: tokens that are kept as they are, at most
    """
    @property
    def n(self) -> Any: ...
    @property
    def k(self) -> Any: ...
    @property
    def keys(self) -> Any: ...
    @property
    def values(self) -> Any: ...
    recent: CacheLayer
    residual_length: Any
    part: Any
    def __init__(self, part, residual_length=128) -> None:
        """Args:
            part: the quantized tokens, such as an `AffinePart`
            residual_length: tokens that are kept as they are, at most
        """
    def joined(self):
        """Keys and values of all tokens"""
    def reset(self) -> None: ...
    def select(self, idx) -> None:
        """Args:
            idx: rows to keep, by index
        """
    def repeat(self, n: int) -> None:
        """Args:
            n: tokens to keep, or how often rows are repeated
        """
    def keep_recent(self, k, v) -> None:
        """Make these the exact tokens

        Args:
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
        """
    def update(self, k, v):
        """Add keys and values of new tokens; returns those of all tokens

        Args:
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
        """
    def crop(self, n: int) -> None:
        """Drop the last `-n` tokens, or keep the first `n`

        Args:
            n: tokens to keep, or how often rows are repeated
        """

class QuantizedCache(Cache):
    """KV cache in 8, 4 or 2 bits, for long texts

    Args:
        backend: `'affine'`, `'quanto'` or `'hqq'`
        config: the model's; None: no layer has a sliding window
        nbits: bits per number
        axis_key: groups of keys: 0 within a token; -1 (hqq: 1) tokens of a channel
        axis_value: the same for values
        q_group_size: numbers that share a scale
        residual_length: latest tokens that are kept as they are, at most
        max_len: final number of tokens if known, to allocate once
    """
    new_part: Any
    max_len: Any
    residual_length: Any
    windows: Any
    def __init__(
        self,
        backend='affine',
        config=None,
        nbits=4,
        axis_key=0,
        axis_value=0,
        q_group_size=64,
        residual_length=128,
        max_len=None,
    ) -> None:
        """Args:
            backend: `'affine'`, `'quanto'` or `'hqq'`
            config: the model's; None: no layer has a sliding window
            nbits: bits per number
            axis_key: groups of keys: 0 within a token; -1 (hqq: 1) tokens of a channel
            axis_value: the same for values
            q_group_size: numbers that share a scale
            residual_length: latest tokens that are kept as they are, at most
            max_len: final number of tokens if known, to allocate once
        """
    def new_layer(self): ...

def check_sizes(**sizes: Any) -> None:
    """ValueError for a size that is not a positive whole number

    Args:
        **sizes: sizes by name
    """

package_functions: dict

def part_maker(backend: str, nbits: int, q_group_size: int, axis_key: int, axis_value: int, max_len=None):
    """A function that makes the quantized part of a layer

    Args:
        backend: package that quantizes: `affine`, `quanto`, `hqq`
        nbits: bits of a number: 8, 4 or 2
        q_group_size: numbers that share a scale; 64 is usual
        axis_key: 0: groups along a token; -1: along the tokens of a channel
        axis_value: 0: groups along a token; -1: along the tokens of a channel
        max_len: final number of tokens, if known
    """
