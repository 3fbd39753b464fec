"""Activation functions, embeddings, RMSNorm, gated and plain feed-forward networks, and rotary position embeddings (RoPE)"""
# Written by hflit.dev_stubs; do not edit
import torch
import torch.nn as nn
from .module_names import Module
from typing import Any

__all__ = ['activations', 'gelu_tanh', 'quick_gelu', 'relu2', 'gelu_10', 'laplace', 'sqrt_softplus', 'linear', 'activation', 'Embedding', 'RMSNormFunction', 'RMSNorm', 'ZeroCenteredRMSNorm', 'MLP', 'PlainMLP', 'apply_rotary', 'Rotary', 'RotaryByType']

def gelu_tanh(x):
    """Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def quick_gelu(x):
    """Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def relu2(x):
    """Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def gelu_10(x):
    """Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def laplace(x):
    """Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def sqrt_softplus(x):
    """Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def linear(x):
    """Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

activations: Any

def activation(name):
    """The activation function of this name; ValueError for an unknown one

    Args:
        name: name of the activation function
    """

class Embedding(nn.Embedding):
    """Embedding matrix; an id out of range raises a ValueError that names it

    Args:
        n: number of embeddings
        dim: size of each
        padding_idx: row that is zero and gets no gradient
        what: name of the ids, for messages
        field: config field for `n`, for messages
        values: numpy array in place of random initial values
        scale: factor of the embeddings
    """
    values: Any
    field: str
    what: str
    scale: float
    def __init__(
        self,
        n: int,
        dim: int,
        padding_idx=None,
        what: str = 'input_ids',
        field: str = 'vocab_size',
        values=None,
        scale: float = 1.0,
    ) -> None:
        """Args:
            n: number of embeddings
            dim: size of each
            padding_idx: row that is zero and gets no gradient
            what: name of the ids, for messages
            field: config field for `n`, for messages
            values: numpy array in place of random initial values
            scale: factor of the embeddings
        """
    def forward(self, ids):
        """Args:
            ids: token ids
        """
    def look_up(self, ids):
        """Args:
            ids: token ids
        """

class RMSNormFunction(torch.autograd.Function):
    """RMSNorm that saves its input and one number per vector for the backward pass"""
    @staticmethod
    def forward(ctx, x, w, eps):
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            x: input of the layer, `(batch, tokens, hidden_size)`
            w: weight matrix
            eps: number added to the variance, against division by zero
        """
    @staticmethod
    def backward(ctx, g) -> tuple:
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            g: generation settings
        """

class RMSNorm(nn.Module):
    """RMSNorm: divide each vector by its root mean square, multiply by `weight`

    Args:
        dim: size of the last dimension
        eps: number added to the variance, against division by zero
    """
    initial_weight: float
    shape: tuple
    eps: float
    weight: Any
    def __init__(self, dim: int, eps: float = 1e-06) -> None:
        """Args:
            dim: size of the last dimension
            eps: number added to the variance, against division by zero
        """
    def scaled(self, x, w):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            w: weight matrix
        """
    def is_lean(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def extra_repr(self) -> str: ...

class ZeroCenteredRMSNorm(RMSNorm):
    """RMSNorm that multiplies by `1 + weight`, in float32; a new weight is 0"""
    initial_weight: float
    def scaled(self, x, w):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            w: weight matrix
        """

class MLP(Module):
    """Gated feed-forward network: `down(act(gate(x)) * up(x))`; SwiGLU where `act` is SiLU

    Args:
        config: configuration of the model
    """
    bias: Any
    dropout_field: Any
    act: Any
    down_proj: Any
    gate_proj: Any
    up_proj: Any
    dropout: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class PlainMLP(Module):
    """Feed-forward network of two linear layers, without a gate: `down(act(up(x)))`

    Args:
        config: configuration of the model
    """
    bias: bool
    dropout_field: Any
    act: Any
    down_proj: Any
    up_proj: Any
    dropout: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

def apply_rotary(x, cos, sin):
    """Apply rotary position embeddings to the first `rotary_dim` dimensions of each head

    Args:
        x: `(batch, heads, tokens, head_dim)`
        cos: `(batch, 1, tokens, rotary_dim)`
        sin: `(batch, 1, tokens, rotary_dim)`, first half negated
    """

class Rotary(nn.Module):
    """Rotary position embeddings: cosines and signed sines by the config's `rope_parameters`

    Args:
        config: configuration of the model
        kind: attention type, where each has frequencies of its own
    """
    inv_freq: Any
    scale: Any
    head_dim: Any
    p: Any
    max_len: Any
    def __init__(self, config, kind='full_attention') -> None:
        """Args:
            config: configuration of the model
            kind: attention type, where each has frequencies of its own
        """
    def forward(self, position_ids, like) -> tuple:
        """Cosines and signed sines of these positions

        Args:
            position_ids: `(batch, tokens)`
            like: a tensor with the dtype and device of the result

        Returns:
            two of `(batch, 1, tokens, rotary_dim)`
        """
    def inv_freq_at_length(self, n):
        """Inverse frequencies for a sequence of `n` tokens (a tensor), without a device sync

        Args:
            n: number of tokens
        """

class RotaryByType(nn.ModuleDict):
    """Rotary position embeddings with frequencies of their own for each attention type in `layer_types`

    Args:
        config: configuration of the model
    """
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, position_ids, like) -> dict:
        """Cosines and signed sines of these positions, by attention type

        Args:
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            like: array whose dtype and device the result has
        """
