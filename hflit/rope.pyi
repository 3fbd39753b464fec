"""The rotation and its frequencies, and the rope types for longer contexts (linear, dynamic NTK, Llama 3.1, YaRN, LongRoPE), in numpy for all frameworks"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['f32', 'rope_types', 'length_dependent', 'theta_powers', 'default', 'linear', 'ntk_base', 'dynamic', 'llama3', 'yarn_attention_factor', 'yarn_correction_range', 'yarn', 'longrope', 'rope_of', 'rotary_dims', 'inv_freqs', 'changes_with_length', 'short_limit']

f32: Any

def theta_powers(base, d: int):
    """`base**(2i/d)` for each dimension pair `i`, float32: wavelengths divided by 2π

    Args:
        base: base of the geometric series, `rope_theta`
        d: number of rotated dimensions
    """

def default(p, d, max_len, seq_len) -> tuple:
    """Frequencies of the original RoPE, `base**(-2i/d)`

    Args:
        p: rope settings, `rope_parameters` of the config
        d: number of rotated dimensions
        max_len: tokens to allocate, or that fit in
        seq_len: tokens in the sequence
    """

def linear(p, d, max_len, seq_len) -> tuple:
    """Linear scaling (position interpolation): all frequencies divided by `factor`

    Args:
        p: rope settings, `rope_parameters` of the config
        d: number of rotated dimensions
        max_len: tokens to allocate, or that fit in
        seq_len: tokens in the sequence
    """

def ntk_base(p, d, max_len, seq_len):
    """NTK-aware base for a sequence of `seq_len` tokens, which may be an array of any framework

    Args:
        p: rope settings, `rope_parameters` of the config
        d: number of rotated dimensions
        max_len: tokens to allocate, or that fit in
        seq_len: tokens in the sequence
    """

def dynamic(p, d, max_len, seq_len) -> tuple:
    """Dynamic NTK scaling: a larger base for sequences of more than `max_len` tokens

    Args:
        p: rope settings, `rope_parameters` of the config
        d: number of rotated dimensions
        max_len: tokens to allocate, or that fit in
        seq_len: tokens in the sequence
    """

def llama3(p, d, max_len, seq_len) -> tuple:
    """Llama 3.1 scaling: low frequencies divided by `factor`, high ones unchanged, interpolated between

    Args:
        p: rope settings, `rope_parameters` of the config
        d: number of rotated dimensions
        max_len: tokens to allocate, or that fit in
        seq_len: tokens in the sequence
    """

def yarn_attention_factor(factor, mscale=1.0):
    """YaRN's factor of cosines and sines for a context `factor` times as long

    Args:
        factor: factor by which the context is extended
        mscale: scale of the attention temperature
    """

def yarn_correction_range(p, d, n) -> tuple:
    """`(low, high)` pairs of YaRN's ramp: those with `beta_fast` and `beta_slow` turns in the original length

    Args:
        p: rope settings, `rope_parameters` of the config
        d: number of rotated dimensions
        n: original length in tokens
    """

def yarn(p, d, max_len, seq_len) -> tuple:
    """YaRN scaling: low frequencies divided by `factor`, high ones unchanged, and an attention factor

    Args:
        p: rope settings, `rope_parameters` of the config
        d: number of rotated dimensions
        max_len: tokens to allocate, or that fit in
        seq_len: tokens in the sequence
    """

def longrope(p, d, max_len, seq_len) -> tuple:
    """LongRoPE scaling: a divisor per dimension pair, from `short_factor` or `long_factor` by sequence length

    Args:
        p: rope settings, `rope_parameters` of the config
        d: number of rotated dimensions
        max_len: tokens to allocate, or that fit in
        seq_len: tokens in the sequence
    """

rope_types: dict

length_dependent: tuple

def rope_of(config, kind: str = 'full_attention') -> dict | None:
    """`rope_parameters` of the layers of an attention type; None for a config without RoPE

    Args:
        config: configuration of the model
        kind: attention type of a layer, as in `layer_types`
    """

def rotary_dims(p: dict, head_dim: int) -> int:
    """Number of rotated dimensions of a head

    Args:
        p: rope settings, `rope_parameters` of the config
        head_dim: size of an attention head
    """

def inv_freqs(
    rope_parameters: dict,
    head_dim: int,
    max_position_embeddings: int,
    seq_len: int | None = None,
) -> tuple:
    """Frequencies and attention factor of any rope type; ValueError for an unknown type or a missing parameter

    Args:
        rope_parameters: `rope_type`, `rope_theta` and parameters of the type, as in `config.json`
        head_dim: dimensions of a head
        max_position_embeddings: maximum positions of the model
        seq_len: current sequence length, for types in `length_dependent`

    Returns:
        float32 frequencies `(rotary_dims/2,)`, radians/token; attention factor
    """

def changes_with_length(config) -> bool:
    """Whether frequencies of a layer depend on the length of the text

    Args:
        config: configuration of the model
    """

def short_limit(config) -> int | None:
    """Tokens up to which keys in a KV cache have the short factors of LongRoPE; None: a cache stays as it is

    Args:
        config: configuration of the model
    """
