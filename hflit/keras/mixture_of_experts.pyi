"""The router, the experts as batched products that every backend compiles, and the load-balancing loss"""
# Written by hflit.dev_stubs; do not edit
from .. import mixture_of_experts
from .layers import Block, Linear
from typing import Any

__all__ = ['route', 'experts_by_gathering', 'all_experts', 'Experts', 'MixtureOfExperts', 'load_balancing_loss', 'ExpertsLMHead', 'ExpertsModel']

def route(logits, k: int, renormalise: bool = True) -> tuple:
    """Choose the experts of each token

    Args:
        logits: of the router, `(rows, experts)`
        k: experts of a token
        renormalise: the weights of a token add up to 1

    Returns:
        weights, in float32, and indices of the experts: both `(rows, k)`
    """

def experts_by_gathering(x, chosen, gate_up, down, act):
    """Run the experts with their matrices copied for each row

    Args:
        x: `(rows, hidden_size)`
        chosen: indices of experts, `(rows, k)`
        gate_up: gate and up matrices of all experts, `(experts, 2*width, hidden_size)`
        down: matrices of all experts that follow, `(experts, hidden_size, width)`
        act: activation function

    Returns:
        outputs of the chosen experts, `(rows, k, hidden_size)`
    """

def all_experts(x, chosen, gate_up, down, act):
    """Run all experts on all rows; as `experts_by_gathering`

    Args:
        x: rows, `(rows, hidden_size)`
        chosen: indices of the experts of each row, `(rows, k)`
        gate_up: gate and up matrices of all experts, `(experts, 2*width, hidden_size)`
        down: matrices of all experts that follow, `(experts, hidden_size, width)`
        act: activation function
    """

class Experts(Block):
    """The MLPs of a mixture of experts, as stacked tensors

    Args:
        config: configuration of the model
        width: width inside an expert
    """
    act: Any
    config: Any
    width: int
    down_proj: Any
    gate_up_proj: Any
    def __init__(self, config, width: int) -> None:
        """Args:
            config: configuration of the model
            width: width inside an expert
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def call(self, x, chosen, weights):
        """Weighted sum of the outputs of each token's experts, `(rows, hidden_size)`

        Args:
            x: rows, `(rows, hidden_size)`
            chosen: indices of the experts of each row, `(rows, k)`
            weights: weights of the chosen experts, which add up to 1, `(rows, k)`
        """

class MixtureOfExperts(Block):
    """A router and its experts, in place of an MLP

    Args:
        config: configuration of the model
    """
    width_field: str
    experts: Experts
    gate: Linear
    jitter: Any
    config: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def call(self, x, ctx):
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
