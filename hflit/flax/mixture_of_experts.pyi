"""The router, the experts in blocks of rows or by `jax.lax.ragged_dot`, and the load-balancing loss, compiled with shapes that do not depend on the routing"""
# Written by hflit.dev_stubs; do not edit
from .. import mixture_of_experts
from .layers import Block
from typing import Any, ClassVar

__all__ = ['route', 'experts_by_ragged_dot', 'block_places', 'experts_in_blocks', 'all_experts', 'pick_way', 'Experts', 'MixtureOfExperts', 'load_balancing_loss', 'ExpertsLMHead', 'ExpertsModel']

def route(logits, k: int, renormalise: bool = True) -> tuple:
    """Choose the experts of each token

    Args:
        logits: of the router, `(rows, experts)`
        k: experts of a token
        renormalise: the weights of a token add up to 1

    Returns:
        weights, in float32, and indices of the experts: both `(rows, k)`
    """

def experts_by_ragged_dot(x, chosen, gate_up, down, act):
    """Run the experts on rows that are sorted by expert

    Args:
        x: `(rows, hidden_size)`
        chosen: indices of experts, `(rows, k)`
        gate_up: gate and up matrices of all experts, `(experts, 2*width, hidden_size)`
        down: matrices of all experts that follow, `(experts, hidden_size, width)`
        act: activation function

    Returns:
        outputs of the chosen experts, `(rows, k, hidden_size)`
    """

def block_places(flat, n: int, b: int) -> tuple:
    """Places in blocks that belong to one expert each

    Args:
        flat: expert of each assignment, `(assignments,)`
        n: number of experts
        b: rows of a block

    Returns:
        row of each assignment among those of all blocks; expert of each block
    """

def experts_in_blocks(x, chosen, gate_up, down, act):
    """Run the experts block by block; as `experts_by_ragged_dot`

    Args:
        x: rows, `(rows, hidden_size)`
        chosen: indices of the experts of each row, `(rows, k)`
        gate_up: gate and up matrices of all experts, `(experts, 2*width, hidden_size)`
        down: matrices of all experts that follow, `(experts, hidden_size, width)`
        act: activation function
    """

def all_experts(x, chosen, gate_up, down, act):
    """Run all experts on all rows; as `experts_by_ragged_dot`

    Args:
        x: rows, `(rows, hidden_size)`
        chosen: indices of the experts of each row, `(rows, k)`
        gate_up: gate and up matrices of all experts, `(experts, 2*width, hidden_size)`
        down: matrices of all experts that follow, `(experts, hidden_size, width)`
        act: activation function
    """

def pick_way(total: int, n: int, k: int):
    """The function that runs the experts fastest here

    Args:
        total: number of assignments
        n: number of experts
        k: experts of a token
    """

class Experts(Block):
    """The MLPs of a mixture of experts, as stacked tensors"""
    width: int = 1
    """width inside an expert"""
    def setup(self) -> None: ...
    def __call__(self, x, chosen, weights):
        """Weighted sum of the outputs of each token's experts, `(rows, hidden_size)`

        Args:
            x: rows, `(rows, hidden_size)`
            chosen: indices of the experts of each row, `(rows, k)`
            weights: weights of the chosen experts, which add up to 1, `(rows, k)`
        """

class MixtureOfExperts(Block):
    """A router and its experts, in place of an MLP"""
    width_field: ClassVar[str]
    def setup(self) -> None: ...
    def __call__(self, x, ctx):
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
    balance_loss: ClassVar[Any]

class ExpertsModel(mixture_of_experts.ExpertsModel):
    lm_head_mixin: ClassVar[Any]
