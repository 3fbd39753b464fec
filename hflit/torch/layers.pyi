"""Self-attention from its formula to the fused kernel, with multi-head, grouped-query and cross-attention, and the parts around it"""
# Written by hflit.dev_stubs; do not edit
import torch
import torch.nn as nn
from .context import Context as Context, make_context as make_context
from .module_names import Module
from typing import Any
from typing_extensions import Self

__all__ = ['activations', 'plans', 'hook_names', 'chained', 'gelu_tanh', 'quick_gelu', 'relu2', 'gelu_10', 'laplace', 'sqrt_softplus', 'linear', 'activation', 'Embedding', 'RMSNormFunction', 'RMSNorm', 'ZeroCenteredRMSNorm', 'MLP', 'PlainMLP', 'apply_rotary', 'Rotary', 'RotaryByType', 'soft_cap', 'repeat_kv', 'explicit_mask', 'attend_eager', 'attend', 'split_heads', 'merge_heads', 'project_heads', 'Attention', 'kernel_fits', 'norm_parameters', 'mlp_parameters', 'kernels_of_layer', 'layer_call', 'one_token_layer', 'in_one_call', 'StackPlan', 'layer_settings', 'plan_stack', 'find_plan', 'one_token_stack', 'as_tokens', 'as_rows', 'CrossAttention', 'Layers', 'draws_per_token', 'first_tokens_alone']

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

def soft_cap(x, cap):
    """`cap*tanh(x/cap)`: close to `x` near 0, and never beyond `±cap`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        cap: limit; None: no cap
    """

def repeat_kv(x, n: int):
    """Repeat each key/value head `n` times, once for each query head of its group

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        n: how often each head is repeated
    """

def explicit_mask(q, k, mask, causal: bool):
    """The mask, or the causal mask that `causal` stands for; `q` may be the last of the tokens of `k`

    Args:
        q: queries, `(batch, heads, tokens, head_dim)`
        k: keys, `(batch, heads, tokens, head_dim)`
        mask: attention mask
        causal: attend to earlier tokens only
    """

def attend_eager(
    q,
    k,
    v,
    mask=None,
    causal=False,
    scale=None,
    dropout=0.0,
    head_mask=None,
    softcap=None,
) -> tuple:
    """Eager attention: softmax of the scaled scores, weighted mean of the values

    Args:
        q: queries, `(batch, heads, tokens, head_dim)`
        k: keys, `(batch, heads, tokens, head_dim)`
        v: values, `(batch, heads, tokens, head_dim)`
        mask: boolean, true where a query may attend, or numbers added to the scores
        causal: causal mask, where `mask` is None
        scale: factor of the scores; default `head_dim**-.5`
        dropout: dropout rate of the attention weights
        head_mask: factors on the attention weights
        softcap: limit of the scores, by `soft_cap`

    Returns:
        result, of the shape of `q`, and attention weights `(batch, heads, query, key)`
    """

def attend(q, k, v, mask=None, causal=False, scale=None, dropout=0.0):
    """Scaled dot-product attention by PyTorch's fused kernels

    Args:
        q: queries, `(batch, heads, tokens, head_dim)`
        k: keys, `(batch, heads, tokens, head_dim)`
        v: values, `(batch, heads, tokens, head_dim)`
        mask: boolean, true where a query may attend, or numbers added to the scores
        causal: causal mask, where `mask` is None
        scale: factor of the scores; default `head_dim**-.5`
        dropout: dropout rate of the attention weights

    Returns:
        result, of the shape of `q`
    """

def split_heads(x, d: int):
    """`(batch, tokens, heads*d)` as `(batch, heads, tokens, d)`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        d: size of a head
    """

def merge_heads(x):
    """`(batch, heads, tokens, d)` as `(batch, tokens, heads*d)`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def project_heads(layer, x, d: int, rope=None, norm=None):
    """The output of a linear layer as heads, with rotary position embeddings where `rope` is given

    Args:
        layer: a linear layer
        x: `(batch, tokens, hidden_size)`
        d: size of a head
        rope: cosines and signed sines of the positions, `(batch, 1, tokens, rotary_dim)`
        norm: norm of each head, before the rotation

    Returns:
        `(batch, heads, tokens, d)`
    """

class Attention(Module):
    """Multi-head self-attention; grouped-query attention where there are fewer key/value than query heads

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    qkv_bias: Any
    out_bias: Any
    key_bias: Any
    dropout_field: str
    head_mask_field: str
    kernel_attention: Any
    head_tables: tuple
    qk_norm_class: Any
    q_norm: Any
    k_norm: Any
    o_proj: Any
    k_proj: Any
    v_proj: Any
    q_proj: Any
    dropout: Any
    softcap: Any
    scaling: Any
    total_heads: Any
    attention_type: Any
    window: Any
    config: Any
    layer_idx: int
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
        """Args:
            heads: indices of attention heads
        """
    def query_layers(self) -> list: ...
    def own_heads(self, x):
        """The part of a tensor with an axis of all heads that belongs to those which are left

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def kernel_arguments(self, x, ctx) -> tuple | None:
        """What a kernel for one new token of each row needs of this layer; None where it cannot be used

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def one_token(self, x, ctx) -> None:
        """Self-attention of one new token of each row in one compiled kernel, or None where it takes more

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def qkv(self, x, ctx) -> tuple:
        """Queries of the new tokens, keys and values of all tokens, `(batch, heads, tokens, head_dim)`

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def compute_attention(self, q, k, v, mask, causal: bool, ctx, records):
        """Attention by a fused kernel, or eager where attention weights are appended to the list `records`

        Args:
            q: queries, `(batch, heads, tokens, head_dim)`
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
            mask: attention mask
            causal: attend to earlier tokens only
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            records: keep the attention weights
        """
    def forward(self, x, ctx):
        """Self-attention of the new tokens to the tokens so far, `(batch, tokens, hidden_size)`

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

def kernel_fits(cls) -> bool:
    """Whether the kernel computes what this class of self-attention does

    Args:
        cls: the class
    """

def norm_parameters(norm, x):
    """Weight and bias of a LayerNorm, or weight and None of an RMSNorm; None for another norm or dtype

    Args:
        norm: norm of a decoder layer
        x: its input
    """

def mlp_parameters(mlp, x):
    """Weight and bias of gate (None without one), up and down; None where the kernels have no such MLP

    Args:
        mlp: feed-forward network of a decoder layer
        x: its input
    """

def kernels_of_layer(layer, x):
    """The compiled kernels for the kind of weights of a decoder layer, or None

    Args:
        layer: module of the layer
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def layer_call(layer, x, ctx) -> tuple | None:
    """The kernels for a decoder layer and one new token, and the arguments of `decoder_layer`; None without

    Args:
        layer: pre-norm decoder layer
        x: its input, `(batch, tokens, hidden_size)`
        ctx: forward context
    """

def one_token_layer(layer, x, ctx) -> None:
    """The output of a decoder layer for one new token, from one compiled kernel, or None

    Args:
        layer: module of the layer
        x: input of the layer, `(batch, tokens, hidden_size)`
        ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
    """

def in_one_call(forward):
    """Decorator of the `forward` of a decoder layer: use one compiled kernel for one new token, where it fits

    Args:
        forward: the method
    """

plans: Any

hook_names: tuple

chained: Any

class StackPlan:
    """The table of addresses of a stack of layers, and what it depends on

    Args:
        layers: of the stack
        calls: `layer_call` of each
    """
    state: Any
    tensors: list
    children: list
    parameters: list
    hooks: list
    own: list
    table: Any
    inner: Any
    kernels: Any
    call: Any
    layers: Any
    def __init__(self, layers, calls) -> None:
        """Args:
            layers: of the stack
            calls: `layer_call` of each
        """
    def table_with(self, caches):
        """The table with what changes from token to token: addresses, length and strides of the caches

        Args:
            caches: `cache_row` of each layer
        """
    def current(self) -> tuple:
        """What the table depends on: attributes, parameters, modules, addresses, settings"""
    def holds(self, x) -> bool:
        """Whether the table is still right, and nothing is attached to a module

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

def layer_settings(layer) -> tuple:
    """What a kernel computes with, beside weights

    Args:
        layer: module of the layer
    """

def plan_stack(layers, x, ctx):
    """The `StackPlan` of layers of which each is one kernel with the same settings, or None

    Args:
        layers: layers of the stack, in order
        x: input of the layer, `(batch, tokens, hidden_size)`
        ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
    """

def find_plan(stack, x, ctx):
    """The `StackPlan` of a stack, made anew where something has changed, or None

    Args:
        stack: the `Layers` of a model
        x: input of the layer, `(batch, tokens, hidden_size)`
        ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
    """

def one_token_stack(stack, x, ctx):
    """The output of all layers for one new token, from one compiled kernel, or None

    Args:
        stack: the `Layers` of a model
        x: input of the first, `(batch, tokens, hidden_size)`
        ctx: forward context
    """

def as_tokens(x, n: int):
    """The rows of one source as its tokens, one row after the other

    Args:
        x: `(sources * n, heads, tokens, size)`
        n: rows that read one source

    Returns:
        `(sources, heads, n * tokens, size)`
    """

def as_rows(x, n: int):
    """The inverse of `as_tokens`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        n: number of rows of the table
    """

class CrossAttention(Attention):
    """Cross-attention of a decoder's tokens to the hidden states of an encoder, `ctx.encoder`"""
    def qkv(self, x, ctx) -> tuple:
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def forward(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class Layers(nn.ModuleList):
    """A stack of layers, each called `layer(x, ctx)`

    Args:
        layers: layers of the stack, in order
    """
    gradient_checkpointing: bool
    checkpoint_every: int
    layerdrop: float
    def __init__(self, layers=()) -> None:
        """Args:
            layers: layers of the stack, in order
        """
    def passes(self) -> Self: ...
    def forward(self, x, ctx, after=None):
        """Run the stack; record the input of each layer where `ctx` asks for hidden states

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            after: function of the output of each layer, such as a norm
        """

def draws_per_token(layer) -> bool:
    """Whether dropout in a layer draws random numbers for each token

    Args:
        layer: module of the layer
    """

def first_tokens_alone(ctx, layers, n, *after: Any):
    """The index of the last layer, and `n`, where it may compute the first `n` tokens alone; else None

    Args:
        ctx: forward context
        layers: the stack, whose last layer has `self_attn` and uses `ctx.queries`
        n: how many tokens are read, from the first
        *after: modules that read the stack's output

    Returns:
        for `ctx.first`
    """
