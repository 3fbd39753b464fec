"""The framework-independent part of a mixture of experts: checks of the config, the names of expert tensors in files, `output_router_logits`, and the load-balancing loss of a language model"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['check_experts', 'stacked_experts', 'ExpertsLMHead', 'ExpertsModel']

def check_experts(config) -> None:
    """ValueError unless there are at least as many experts as a token is routed to

    Args:
        config: configuration of the model
    """

def stacked_experts(
    published: str,
    gate: str,
    up: str,
    down: str,
    count='num_local_experts',
    ours='model.layers.{}.mlp',
) -> tuple:
    """Rows for `Keys.stacked`: the expert tensors of each layer, and its router where files name it otherwise

    Args:
        published: template of the mixture in the files: `model.layers.{}.block_sparse_moe`
        gate: name of an expert's gate matrix there
        up: name of the matrix beside it
        down: name of the matrix that follows
        count: config field for the number of experts
        ours: names in hflit
    """

class ExpertsLMHead:
    """Mixin of language modeling heads: adds the load-balancing loss where there are router logits"""
    output_class: Any
    def run_base_model(self, *args: Any, **kwargs: Any):
        """The output of the base model, with the load-balancing loss as `aux_loss`

        Args:
            *args: arguments of the base model
            **kwargs: further keyword arguments, which are handed on
        """
    def answer(self, out, return_dict, loss=None, **own: Any):
        """Args:
            out: output of the base model
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            loss: scalar loss
            **own: fields of the head
        """

class ExpertsModel:
    """Mixin of base models with experts; `output_router_logits` asks for the logits of their routers"""
    records: tuple
    base_output: Any
    lm_head_mixin: Any
