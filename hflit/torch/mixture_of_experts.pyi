"""The layer that sends each token to a few of many MLPs: the router, the experts as grouped matrix products, and the load-balancing loss"""
# Written by hflit.dev_stubs; do not edit
import torch
from .. import mixture_of_experts
from .module_names import Module
from typing import Any

__all__ = ['route', 'grouped_rows', 'rows_of_experts', 'group_sizes', 'product', 'gated', 'expert_mlp', 'parts_of', 'multiply_groups', 'grouped_product', 'weight_gradients', 'gated_gradient', 'GroupedMLP', 'experts_by_group', 'experts_by_grouped_mm', 'experts_by_gathering', 'all_experts', 'has_grouped_mm', 'pick_way', 'one_token', 'Experts', 'MixtureOfExperts', 'load_balancing_loss', 'ExpertsLMHead', 'ExpertsModel']

def route(logits, k: int, renormalise: bool = True) -> tuple:
    """Choose the experts of each token

    Args:
        logits: of the router, `(rows, experts)`
        k: experts of a token
        renormalise: the weights of a token add up to 1

    Returns:
        weights, in float32, and indices of the experts: both `(rows, k)`
    """

def grouped_rows(chosen) -> tuple:
    """Sort the assignments of tokens by expert

    Args:
        chosen: indices of experts, `(rows, k)`

    Returns:
        order of the `rows*k` assignments, and its inverse
    """

def rows_of_experts(chosen, n: int) -> list:
    """Number of assignments to each expert, as Python integers

    Args:
        chosen: indices of experts, `(rows, k)`
        n: number of experts
    """

def group_sizes(chosen, n: int):
    """Number of assignments to each expert, without a device sync

    Args:
        chosen: indices of experts, `(rows, k)`
        n: number of experts

    Returns:
        `(n,)`
    """

def product(x, w):
    """`x @ w.T` by the fastest product of the platform, without gradients

    Args:
        x: `(rows, inputs)`
        w: `(outputs, inputs)`
    """

def gated(h, act):
    """`act(gate)*up` of the two halves of `h`

    Args:
        h: gate and up outputs, `(rows, 2*width)`
        act: activation function
    """

def expert_mlp(x, gate_up, down, act):
    """Output of one expert for its rows, without gradients

    Args:
        x: rows, `(rows, hidden_size)`
        gate_up: gate and up matrices of all experts, `(experts, 2*width, hidden_size)`
        down: matrices of all experts that follow, `(experts, hidden_size, width)`
        act: activation function
    """

def parts_of(sizes: list) -> list:
    """`(expert, its slice of the sorted rows)` for each expert that has rows

    Args:
        sizes: number of rows of each expert
    """

def multiply_groups(outs, lefts, rights) -> None:
    """Write each product `a @ b` of two lists of matrices

    Args:
        outs: where each result is written
        lefts: matrices on the left
        rights: matrices on the right
    """

def grouped_product(x, w, sizes: list):
    """The rows of each expert times its matrix, `(rows, outputs)`

    Args:
        x: rows, sorted by expert, `(rows, inputs)`
        w: a matrix for each expert, `(experts, inputs, outputs)`
        sizes: number of rows of each expert
    """

def weight_gradients(g, x, sizes: list):
    """Gradient of the matrices of a grouped product, `(experts, outputs, inputs)`

    Args:
        g: gradient of the outputs, sorted by expert, `(rows, outputs)`
        x: the inputs, `(rows, inputs)`
        sizes: number of rows of each expert
    """

def gated_gradient(g, h, act) -> tuple:
    """`gated(h, act)`, and its gradient for `h`

    Args:
        g: gradient of `gated(h, act)`
        h: gate and up outputs, `(rows, 2*width)`
        act: activation function
    """

class GroupedMLP(torch.autograd.Function):
    """Outputs of the chosen experts, `(rows, k, hidden_size)`, as an autograd function"""
    @staticmethod
    def forward(ctx, x, gate_up, down, chosen, act):
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            x: rows, `(rows, hidden_size)`
            gate_up: gate and up matrices of all experts, `(experts, 2*width, hidden_size)`
            down: matrices of all experts that follow, `(experts, hidden_size, width)`
            chosen: indices of the experts of each row, `(rows, k)`
            act: activation function
        """
    @staticmethod
    def backward(ctx, g) -> tuple:
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            g: generation settings
        """

def experts_by_group(x, chosen, gate_up, down, act):
    """Run the experts one after another, each on the rows of its tokens

    Args:
        x: `(rows, hidden_size)`
        chosen: indices of experts, `(rows, k)`
        gate_up: gate and up matrices of all experts, `(experts, 2*width, hidden_size)`
        down: matrices of all experts that follow, `(experts, hidden_size, width)`
        act: activation function

    Returns:
        outputs of the chosen experts, `(rows, k, hidden_size)`
    """

def experts_by_grouped_mm(x, chosen, gate_up, down, act):
    """Run the experts by PyTorch's grouped product; as `experts_by_group`

    Args:
        x: rows, `(rows, hidden_size)`
        chosen: indices of the experts of each row, `(rows, k)`
        gate_up: gate and up matrices of all experts, `(experts, 2*width, hidden_size)`
        down: matrices of all experts that follow, `(experts, hidden_size, width)`
        act: activation function
    """

def experts_by_gathering(x, chosen, gate_up, down, act):
    """Run the experts with their matrices copied for each row; as `experts_by_group`

    Args:
        x: rows, `(rows, hidden_size)`
        chosen: indices of the experts of each row, `(rows, k)`
        gate_up: gate and up matrices of all experts, `(experts, 2*width, hidden_size)`
        down: matrices of all experts that follow, `(experts, hidden_size, width)`
        act: activation function
    """

def all_experts(x, chosen, gate_up, down, act):
    """Run all experts on all rows; as `experts_by_group`

    Args:
        x: rows, `(rows, hidden_size)`
        chosen: indices of the experts of each row, `(rows, k)`
        gate_up: gate and up matrices of all experts, `(experts, 2*width, hidden_size)`
        down: matrices of all experts that follow, `(experts, hidden_size, width)`
        act: activation function
    """

def has_grouped_mm(x, gate_up, down) -> bool:
    """Whether PyTorch's grouped product takes these tensors: compute capability 8, rows of whole 16 bytes

    Args:
        x: rows, `(rows, hidden_size)`
        gate_up: gate and up matrices of all experts, `(experts, 2*width, hidden_size)`
        down: matrices of all experts that follow, `(experts, hidden_size, width)`
    """

def pick_way(x, chosen, gate_up, down):
    """The function that runs the experts fastest here

    Args:
        x: rows, `(rows, hidden_size)`
        chosen: indices of the experts of each row, `(rows, k)`
        gate_up: gate and up matrices of all experts, `(experts, 2*width, hidden_size)`
        down: matrices of all experts that follow, `(experts, hidden_size, width)`
    """

def one_token(x, chosen, weights, gate_up, down, act):
    """Weighted sum of the experts of one row by the compiled kernel, or None

    Args:
        x: rows, `(rows, hidden_size)`
        chosen: indices of the experts of each row, `(rows, k)`
        weights: weights of the chosen experts, which add up to 1, `(rows, k)`
        gate_up: gate and up matrices of all experts, `(experts, 2*width, hidden_size)`
        down: matrices of all experts that follow, `(experts, hidden_size, width)`
        act: activation function
    """

class Experts(Module):
    """The MLPs of a mixture of experts, as stacked tensors

    Args:
        n: number of experts
        dim: `hidden_size`
        width: width inside an expert
        act: name of the activation
    """
    matrices: tuple
    act: Any
    down_proj: Any
    gate_up_proj: Any
    def __init__(self, n: int, dim: int, width: int, act) -> None:
        """Args:
            n: number of experts
            dim: `hidden_size`
            width: width inside an expert
            act: name of the activation
        """
    def forward(self, x, chosen, weights):
        """Weighted sum of the outputs of each token's experts

        Args:
            x: `(rows, hidden_size)`
            chosen: indices of experts, `(rows, k)`
            weights: `(rows, k)`

        Returns:
            `(rows, hidden_size)`
        """
    def extra_repr(self): ...

class MixtureOfExperts(Module):
    """A router and its experts, in place of an MLP

    Args:
        config: configuration of the model
    """
    width_field: str
    experts: Experts
    gate: Any
    renormalise: Any
    top_k: Any
    jitter: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x, ctx):
        """Weighted outputs of the experts of each token, `(batch, tokens, hidden_size)`

        Args:
            x: rows, `(rows, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

def load_balancing_loss(router_logits, k: int, attention_mask=None):
    """`experts * sum(f*p)`: `f`: assignments to each expert per token, `p`: mean of its probability

    Args:
        router_logits: of each layer, `(batch*tokens, experts)`
        k: experts of a token
        attention_mask: `(batch, tokens)`, 0 for padding
    """

class ExpertsLMHead(mixture_of_experts.ExpertsLMHead):
    balance_loss: Any

class ExpertsModel(mixture_of_experts.ExpertsModel):
    lm_head_mixin: Any
