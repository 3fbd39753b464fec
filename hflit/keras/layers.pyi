"""The building blocks of every architecture as Keras layers for three backends, up to the layer stack with gradient checkpointing"""
# Written by hflit.dev_stubs; do not edit
import keras
from keras import layers as L
from .context import make_context as make_context, make_seeds as make_seeds
from typing import Any

__all__ = ['gelu', 'gelu_tanh', 'activations', 'AutoNamed', 'Block', 'quick_gelu', 'relu2', 'gelu_10', 'laplace', 'sqrt_softplus', 'linear', 'leaky_relu', 'activation', 'normal', 'initial_std', 'Linear', 'Conv1d', 'LayerNorm', 'RMSNorm', 'ZeroCenteredRMSNorm', 'Embedding', 'MLP', 'PlainMLP', 'apply_chunking', 'apply_rotary', 'Rotary', 'RotaryByType', 'repeat_kv', 'explicit_mask', 'soft_cap', 'attend_eager', 'attend', 'split_heads', 'merge_heads', 'Attention', 'CrossAttention', 'variable_value', 'remat_layer', 'run_layers']

class AutoNamed:
    """Mixin: names sublayers after their attributes and builds them with their owner"""
    built: bool
    def __setattr__(self, k, v) -> None:
        """Args:
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """

class Block(AutoNamed, L.Layer):
    """Base class of layers that are composed of other layers"""

gelu: Any

gelu_tanh: Any

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

def leaky_relu(x):
    """Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

activations: Any

def activation(name):
    """The activation function of that name; ValueError for an unknown one

    Args:
        name: name of the activation function
    """

class normal(keras.initializers.RandomNormal):
    """Normal initialiser, with zeros in the row of the padding token

    Args:
        std: standard deviation of the initial values
        padding_idx: index of the padding token, whose embedding is zeros
    """
    padding_idx: Any
    def __init__(self, std, padding_idx=None) -> None:
        """Args:
            std: standard deviation of the initial values
            padding_idx: index of the padding token, whose embedding is zeros
        """
    def __call__(self, shape, dtype=None):
        """Args:
            shape: sizes of the dimensions
            dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
        """

def initial_std(config) -> float:
    """Standard deviation of initial weights

    Args:
        config: configuration of the model
    """

class Linear(L.Dense):
    """A linear layer from `n_in` to `n_out` features, built without an input

    Args:
        n_in: number of inputs and outputs
        n_out: number of inputs and outputs
        bias: add a bias
        std: standard deviation of the initial values
    """
    n_in: int
    def __init__(self, n_in: int, n_out: int, bias=True, std=0.02) -> None:
        """Args:
            n_in: number of inputs and outputs
            n_out: number of inputs and outputs
            bias: add a bias
            std: standard deviation of the initial values
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """

class Conv1d(L.Conv1D):
    """Convolution over tokens from `n` to `n` features, built without an input; the number of tokens stays

    Args:
        n: features
        kernel_size: tokens that the kernel covers, an odd number
        groups: groups of features that do not mix
        std: standard deviation of the initial values
    """
    def __init__(self, n: int, kernel_size: int, groups: int = 1, std=0.02) -> None:
        """Args:
            n: features
            kernel_size: tokens that the kernel covers, an odd number
            groups: groups of features that do not mix
            std: standard deviation of the initial values
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """

class LayerNorm(L.LayerNormalization):
    """Layer normalisation over `dim` features, computed in float32

    Args:
        dim: size of the last dimension
        eps: number added to the variance, against division by zero
        bias: add a bias
    """
    dim: int
    def __init__(self, dim: int, eps: float = 1e-05, bias=True) -> None:
        """Args:
            dim: size of the last dimension
            eps: number added to the variance, against division by zero
            bias: add a bias
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """

class RMSNorm(L.RMSNormalization):
    """RMS normalisation, computed in float32: `x / sqrt(mean(x²) + eps) * scale`

    Args:
        dim: size of the last dimension
        eps: number added to the variance, against division by zero
    """
    dim: int
    def __init__(self, dim: int, eps: float = 1e-06) -> None:
        """Args:
            dim: size of the last dimension
            eps: number added to the variance, against division by zero
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """

class ZeroCenteredRMSNorm(RMSNorm):
    """RMS normalisation that multiplies by `1 + scale`, in float32; a new scale is 0"""
    built: bool
    scale: Any
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def call(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class Embedding(L.Embedding):
    """Embedding matrix; an id out of range raises a ValueError where ids are concrete

    Args:
        n: number of rows of the table
        dim: size of the last dimension
        padding_idx: index of the padding token, whose embedding is zeros
        what: name of the thing, for error messages
        field: name of the field, for error messages
        std: standard deviation of the initial values
        values: initial values of the table
        scale: factor of the embeddings
    """
    scale: Any
    field: str
    what: str
    padding_idx: Any
    def __init__(
        self,
        n: int,
        dim: int,
        padding_idx=None,
        what: str = 'input_ids',
        field: str = 'vocab_size',
        std=0.02,
        values=None,
        scale=1.0,
    ) -> None:
        """Args:
            n: number of rows of the table
            dim: size of the last dimension
            padding_idx: index of the padding token, whose embedding is zeros
            what: name of the thing, for error messages
            field: name of the field, for error messages
            std: standard deviation of the initial values
            values: initial values of the table
            scale: factor of the embeddings
        """
    def call(self, ids):
        """Args:
            ids: token ids
        """
    def check(self, ids) -> None:
        """Raise a ValueError for an id out of range; symbolic ids are not checked

        Args:
            ids: token ids
        """

class MLP(Block):
    """Gated feed-forward: `down(act(gate(x)) * up(x))`

    Args:
        config: configuration of the model
    """
    bias: Any
    gated: bool
    dropout_field: Any
    act: Any
    down_proj: Any
    up_proj: Any
    gate_proj: Any
    dropout: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def widened(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def call(self, x, ctx=None):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class PlainMLP(MLP):
    """Feed-forward of two linear layers, without a gate: `down(act(up(x)))`"""
    bias: bool
    gated: bool
    def widened(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

def apply_chunking(fn, x, n: int):
    """`fn(x)` on chunks of `n` tokens, one after the other, to save memory

    Args:
        fn: of `(batch, n, hidden_size)`
        x: `(batch, tokens, hidden_size)`
        n: chunk size in tokens; 0: no chunks
    """

def apply_rotary(x, cos, sin):
    """Apply rotary position embeddings to the first dimensions of each head, as many as `cos` has

    Args:
        x: `(batch, tokens, heads, head_dim)`
        cos: `(batch, tokens, 1, rotary_dim)`
        sin: of the same shape, its first half negated
    """

class Rotary:
    """Rotary position embeddings: cosines and signed sines, by the config's `rope_parameters`

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
    def __call__(self, position_ids, like) -> tuple:
        """Cosines and signed sines `(batch, tokens, 1, rotary_dim)` of positions, with the dtype of `like`

        Args:
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            like: array whose dtype and device the result has
        """
    def inv_freq_at_length(self, n):
        """Inverse frequencies for a text of `n` tokens, a tensor

        Args:
            n: number of tokens
        """

class RotaryByType:
    """Rotary position embeddings with frequencies of their own for each attention type in `layer_types`

    Args:
        config: configuration of the model
    """
    by_type: dict
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def __call__(self, position_ids, like) -> dict:
        """Cosines and signed sines of the positions, by attention type

        Args:
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            like: array whose dtype and device the result has
        """

def repeat_kv(x, n: int):
    """Repeat each head of keys or values `n` times

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        n: how often each head is repeated
    """

def explicit_mask(q, k, mask, causal: bool):
    """The mask, or a causal mask `(queries, keys)` if `causal` is set and there is none

    Args:
        q: queries, `(batch, heads, tokens, head_dim)`
        k: keys, `(batch, heads, tokens, head_dim)`
        mask: attention mask
        causal: attend to earlier tokens only
    """

def soft_cap(x, cap):
    """`cap*tanh(x/cap)`: close to `x` near 0, and never beyond `±cap`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        cap: limit; None: no cap
    """

def attend_eager(
    q,
    k,
    v,
    mask=None,
    causal=False,
    scale=None,
    drop=None,
    head_mask=None,
    softcap=None,
) -> tuple:
    """Eager attention: scores, softmax in float32, weighted mean of the values

    Args:
        q: queries, `(batch, heads, tokens, head_dim)`
        k: keys, `(batch, heads, tokens, head_dim)`
        v: values, `(batch, heads, tokens, head_dim)`
        mask: boolean, true where a query may attend, or added to the scores
        causal: without a mask: a query does not attend to later keys
        scale: of the scores; default: `head_dim**-0.5`
        drop: dropout function of the attention weights
        head_mask: factors on the attention weights
        softcap: limit of the scores, by `soft_cap`

    Returns:
        as `q`, and the attention weights, `(batch, heads, queries, keys)`
    """

def attend(q, k, v, mask=None, causal=False, scale=None):
    """Scaled dot-product attention by the fastest kernel of the backend

    Args:
        q: queries, `(batch, heads, tokens, head_dim)`
        k: keys, `(batch, heads, tokens, head_dim)`
        v: values, `(batch, heads, tokens, head_dim)`
        mask: boolean, true where a query may attend, or added to the scores
        causal: without a mask: a query does not attend to later keys
        scale: of the scores; default: `head_dim**-0.5`

    Returns:
        as `q`
    """

def split_heads(x, d: int):
    """`(batch, tokens, heads * d)` to `(batch, tokens, heads, d)`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        d: size of a head
    """

def merge_heads(x):
    """`(batch, tokens, heads, d)` to `(batch, tokens, heads * d)`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

class Attention(Block):
    """Multi-head attention; grouped-query where the config has fewer key than query heads

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    qkv_bias: Any
    out_bias: Any
    key_bias: Any
    dropout_field: str
    head_mask_field: str
    part: str
    head_tables: tuple
    qk_norm_class: Any
    o_proj: Any
    k_proj: Any
    v_proj: Any
    q_proj: Any
    q_norm: Any
    k_norm: Any
    dropout: Any
    softcap: Any
    scaling: Any
    total_heads: Any
    config: Any
    layer_idx: int
    attention_type: Any
    window: Any
    num_heads: int
    num_kv_heads: int
    heads: Any
    head_dim: Any
    def __init__(self, config, layer_idx: int = 0) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
        """
    def set_heads(self, heads) -> None:
        """Set the heads of the layer

        Args:
            heads: `Heads`, numbered as in the unpruned layer
        """
    def own_heads(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def qkv(self, x, ctx) -> tuple:
        """Queries of the new tokens, keys and values of all tokens, `(batch, tokens, heads, head_dim)`

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def compute_attention(self, q, k, v, mask, causal: bool, ctx, records):
        """Attention by a fused kernel; eager with dropout, head masks or `records` to append the weights to

        Args:
            q: queries, `(batch, heads, tokens, head_dim)`
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
            mask: attention mask
            causal: attend to earlier tokens only
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            records: keep the attention weights
        """
    def call(self, x, ctx):
        """Self-attention of the new tokens to all tokens

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class CrossAttention(Attention):
    """Cross-attention of a decoder's tokens to the hidden states of an encoder"""
    part: str
    def qkv(self, x, ctx) -> tuple:
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def keys_values(self, x) -> list:
        """Keys and values of the encoder's states, `(batch, source tokens, heads, head_dim)`

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def call(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

def variable_value(x):
    """The value of a variable as a tensor: TensorFlow's remat would count the gradient of a variable twice

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def remat_layer(layer, x, ctx, seed):
    """Call a layer with gradient checkpointing: its activations are recomputed in the backward pass

    Args:
        layer: module of the layer
        x: input of the layer, `(batch, tokens, hidden_size)`
        ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        seed: seed of the random numbers
    """

def run_layers(layers, x, ctx, layerdrop=0.0, after=None):
    """Run a stack of layers; the input of each is recorded where `ctx` asks for hidden states

    Args:
        layers: layers of the stack, in order
        x: input of the layer, `(batch, tokens, hidden_size)`
        ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        layerdrop: probability that a layer is skipped in training
        after: function of the output of each layer, such as a norm
    """
