"""The fastest matrix product of the CPU for ordinary linear layers, and recomputation that saves activation memory in training"""
# Written by hflit.dev_stubs; do not edit
import torch
from typing import Any

__all__ = ['min_onednn_size', 'few_inputs', 'min_bias_copy', 'block_size', 'min_widen_rows', 'Linear', 'min_fused_size', 'fused_activations', 'in_place', 'max_wide_size', 'min_recompute_size', 'cpu_info', 'has_onednn', 'onednn_is_faster', 'fits_onednn', 'use_onednn', 'onednn_linear', 'OneDNNLinear', 'linear_gradients', 'copies_bias', 'use_widened', 'widened_linear', 'is_unhooked', 'is_plain_linear', 'plain_parameters', 'same_format', 'kernel_parameters', 'layer_kernels', 'apply_linear', 'linear_activation', 'plain_mlp', 'is_plain_training', 'recompute_in_backward', 'Recomputed', 'GatedDown', 'gated_linear', 'gated_mlp', 'ReluDropout', 'relu_dropout']

def cpu_info() -> str:
    """Vendor and model of the first processor, from the operating system"""

def has_onednn() -> bool:
    """Whether this PyTorch has MKL and oneDNN"""

def onednn_is_faster() -> bool:
    """Whether oneDNN is faster for all products: the processor is one on which MKL is slow"""

min_onednn_size: Any

def fits_onednn(x, w) -> bool:
    """Whether oneDNN can do this product: large plain float32 tensors on the CPU, not traced or compiled

    Args:
        x: `(..., inputs)`
        w: `(outputs, inputs)`
    """

def use_onednn(x, w) -> bool:
    """Whether to use oneDNN for this product: it can do it, and is faster on this processor

    Args:
        x: `(..., inputs)`
        w: `(outputs, inputs)`
    """

def onednn_linear(x, w, b=None):
    """`x @ w.T + b` by oneDNN, without gradients

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        w: weight matrix
        b: bias, or None
    """

class OneDNNLinear(torch.autograd.Function):
    """`onednn_linear` as an autograd function"""
    @staticmethod
    def forward(ctx, x, w, b):
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            x: input of the layer, `(batch, tokens, hidden_size)`
            w: weight matrix
            b: bias, or None
        """
    @staticmethod
    def backward(ctx, g):
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            g: generation settings
        """

def linear_gradients(g, x, w, needs) -> tuple:
    """Gradients of `x @ w.T + b` for `x`, `w` and `b`, those that are needed, from the output gradient `g`

    Args:
        g: gradient of the output
        x: input of the layer, `(..., inputs)`
        w: weight matrix, `(outputs, inputs)`
        needs: which of the three gradients are needed
    """

few_inputs: int

min_bias_copy: Any

def copies_bias(x, w, b) -> bool:
    """Whether oneDNN shall multiply to spare the copy of the bias: few inputs, many rows, no gradients

    Args:
        x: `(..., inputs)`
        w: `(outputs, inputs)`
        b: bias, or None
    """

block_size: Any

min_widen_rows: int

def use_widened(x, w) -> bool:
    """Whether to compute this product in float32: half precision, no instructions for it, several rows

    Args:
        x: `(..., inputs)`
        w: `(outputs, inputs)`
    """

def widened_linear(x, w, b=None):
    """`x @ w.T + b` in half precision, computed in float32 from blocks of `w`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        w: weight matrix
        b: bias, or None
    """

Linear: Any

def is_unhooked(module) -> bool:
    """Whether nothing is attached to a module: no hooks, patched `forward` or compiled call

    Args:
        module: the module
    """

def is_plain_linear(layer) -> bool:
    """Whether a layer is a plain `nn.Linear`: nothing attached, and no quantized weight

    Args:
        layer: module of the layer
    """

def plain_parameters(layers, x):
    """Weight and bias of each layer, or None if one is not a plain `nn.Linear` with weights that fit `x`

    Args:
        layers: linear layers
        x: input
    """

def same_format(a, b) -> bool:
    """Whether two weights are of one dtype and, if packed, of one format

    Args:
        a: the first weight
        b: bias, or None
    """

def kernel_parameters(layers, x):
    """`plain_parameters`, or the packed weights and the biases where all are packed in one format

    Args:
        layers: linear layers
        x: input
    """

def layer_kernels(layer, x):
    """The compiled kernels for a linear layer, ordinary or packed, or None

    Args:
        layer: a linear layer
        x: its input
    """

def apply_linear(layer, x):
    """`layer(x)`, with the fastest matrix product of the platform where the layer is a plain `nn.Linear`

    Args:
        layer: a linear layer, or the layer of an adapter or quantiser in its place
        x: `(..., inputs)`

    Returns:
        `(..., outputs)`
    """

min_fused_size: Any

fused_activations: dict

in_place: dict

def linear_activation(act, layer, x):
    """`act(layer(x))`, in one fused kernel where there is one, or in the memory of the layer's output

    Args:
        act: an activation function
        layer: a linear layer
        x: `(..., inputs)`

    Returns:
        `(..., outputs)`
    """

max_wide_size: Any

def plain_mlp(act, up, down, x):
    """`down(act(up(x)))`, in blocks of rows where the wide vectors are many and no gradients are wanted

    Args:
        act: an activation function
        up: linear layer that widens
        down: linear layer that follows
        x: `(..., inputs)`

    Returns:
        `(..., inputs)`
    """

min_recompute_size: Any

def is_plain_training(x) -> bool:
    """Whether gradients are wanted for `x`, and no code is traced, transformed or under autocast

    Args:
        x: input of a layer
    """

def recompute_in_backward(x, size=None) -> bool:
    """Whether to recompute instead of saving activations: they are large, and no code is traced or transformed

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        size: numbers that would be saved; None: those of `x`
    """

class Recomputed(torch.autograd.Function):
    """Autograd function of `fn(*inputs)` that saves only its inputs for the backward pass"""
    @staticmethod
    def forward(ctx, fn, *inputs: Any):
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            fn: function
            *inputs: tensors that the function is called with
        """
    @staticmethod
    def backward(ctx, g) -> tuple:
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            g: generation settings
        """

class GatedDown(torch.autograd.Function):
    """`linear(act(gate)*up)` that saves only `gate`, `up` and the weight for the backward pass"""
    @staticmethod
    def forward(ctx, gate, up, w, b, act):
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            gate: output of this linear layer of a gated feed-forward layer
            up: output of this linear layer of a gated feed-forward layer
            w: weight matrix
            b: bias, or None
            act: activation function, or its name
        """
    @staticmethod
    def backward(ctx, g) -> tuple:
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            g: generation settings
        """

def gated_linear(act, gate, up, down):
    """`down(act(gate)*up)`, with less memory in training where `down` is a plain linear layer

    Args:
        act: activation function, or its name
        gate: output of this linear layer of a gated feed-forward layer
        up: output of this linear layer of a gated feed-forward layer
        down: linear layer that follows
    """

def gated_mlp(act, gate, up, down, x):
    """`down(act(gate(x))*up(x))`, with the fastest products of the platform and less memory in training

    Args:
        act: an activation function
        gate: linear layer of the gate
        up: linear layer beside it
        down: linear layer that follows
        x: `(..., inputs)`

    Returns:
        `(..., inputs)`
    """

class ReluDropout(torch.autograd.Function):
    """Autograd function of `dropout(relu(x))` that saves only its result, as the next linear layer does"""
    @staticmethod
    def forward(ctx, x, p):
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            x: `(..., features)`
            p: probability that a number is dropped
        """
    @staticmethod
    def backward(ctx, g) -> tuple:
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            g: gradient of the output
        """

def relu_dropout(x, p: float):
    """`dropout(relu(x))` of training, with less memory

    Args:
        x: `(..., features)`
        p: probability that a number is dropped

    Returns:
        `(..., features)`
    """
