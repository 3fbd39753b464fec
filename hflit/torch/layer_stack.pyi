"""`Layers` runs the layers of a transformer; for one new token a compiled kernel computes a decoder layer, or all of them, in one call"""
# Written by hflit.dev_stubs; do not edit
import torch.nn as nn
from .cache import Cache
from typing import Any
from typing_extensions import Self

__all__ = ['plans', 'hook_names', 'chained', 'norm_parameters', 'mlp_parameters', 'kernels_of_layer', 'layer_call', 'one_token_layer', 'in_one_call', 'StackPlan', 'layer_settings', 'plan_stack', 'find_plan', 'one_token_stack', 'TokenRows', 'row_spans', 'tokens_as_rows', 'few_tokens_stack', 'Layers']

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

def layer_call(layer, x, ctx, rows=...) -> tuple | None:
    """The kernels for a decoder layer and one new token, and the arguments of `decoder_layer`; None without

    Args:
        layer: pre-norm decoder layer
        x: its input, `(batch, tokens, hidden_size)`
        ctx: forward context
        rows: most rows of a call
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

class TokenRows(Cache):
    """The storage of a cache of one text as that of several rows, each of which begins one token later

    Args:
        cache: KV cache
        n: number of rows
    """
    given: dict
    cache: Any
    n: int
    def __init__(self, cache, n: int) -> None:
        """Args:
            cache: KV cache
            n: number of rows
        """
    def room(self, layer_idx: int):
        """Args:
            layer_idx: index of the layer
        """
    def rows(self, x):
        """Args:
            x: keys or values, `(1, heads, tokens, head_dim)`

        Returns:
            `(rows, heads, tokens - rows + 1, head_dim)`
        """

def row_spans(mask) -> None:
    """First and end of the keys that each token of a text sees, as the storage of its row counts them

    Args:
        mask: `(tokens, 1, 1, keys)`

    Returns:
        `(tokens, 2)`, or None
    """

def tokens_as_rows(x, ctx):
    """The context of a few tokens of one text as rows; None where their masks are not one run of keys each

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
    """

def few_tokens_stack(stack, x, ctx):
    """The output of all layers for a few new tokens of one text, from one compiled kernel, or None

    Args:
        stack: the `Layers` of a model
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
