"""AdamW's update as formulas, parameter groups with and without weight decay, and the optimizer that TrainingArguments.optim names, from PyTorch, hflit or other packages"""
# Written by hflit.dev_stubs; do not edit
import torch
from typing import Any

__all__ = ['logger', 'no_decay_pattern', 'torch_optimizers', 'grokadamw_kwargs', 'package_optimizers', 'low_rank', 'builders', 'decay_parameter_names', 'parameter_groups', 'parse_optim_args', 'check_kwargs', 'check_names', 'adam_kwargs', 'from_torch', 'import_class', 'from_bitsandbytes', 'from_torchao', 'from_schedulefree', 'from_packages', 'anyprecision_kwargs', 'stable_adamw_kwargs', 'target_parameters', 'from_projections', 'find_builder', 'get_optimizer_cls_and_kwargs', 'is_optimizer_factory', 'create_optimizer', 'keep_embeddings_in_32_bits']

logger: Any

no_decay_pattern: Any

def decay_parameter_names(model) -> list:
    """Names of the parameters with weight decay: all but biases and norms

    Args:
        model: the model
    """

def parameter_groups(model, weight_decay=0.0, decay=None) -> list:
    """Split the trainable parameters into two groups, with and without weight decay

    Args:
        model: the model
        weight_decay: weight decay of the first group
        decay: names of the parameters with weight decay; `decay_parameter_names` when not given
    """

def parse_optim_args(optim_args) -> dict:
    """Parse `'momentum=0.9,nesterov=true'` into a dict

    Args:
        optim_args: further arguments of the optimizer: `'momentum=0.9,nesterov=true'`
    """

def check_kwargs(cls, extra, name):
    """Return `extra` if `cls` takes these arguments, else raise ValueError

    Args:
        cls: the class
        extra: arguments that the user gave
        name: name of the optimizer
    """

def check_names(extra, takes, name):
    """Return `extra` if its keys are in `takes`, else raise ValueError

    Args:
        extra: arguments that the user gave
        takes: names of arguments that there are
        name: name of the optimizer
    """

def adam_kwargs(args) -> dict:
    """Betas and epsilon of Adam from the training arguments

    Args:
        args: training arguments
    """

torch_optimizers: dict

def from_torch(name, args, extra, model) -> tuple:
    """Optimizers of PyTorch and hflit: class and keyword arguments

    Args:
        name: name of the optimizer
        args: training arguments
        extra: arguments that the user gave
        model: the model
    """

def import_class(where, what, package):
    """Import a class; ImportError names the package to install

    Args:
        where: module
        what: name of the class
        package: name on PyPI, for the error
    """

def from_bitsandbytes(name, args, extra, model) -> tuple:
    """Optimizers of bitsandbytes: class and keyword arguments

    Args:
        name: name of the optimizer
        args: training arguments
        extra: arguments that the user gave
        model: the model
    """

def from_torchao(name, args, extra, model) -> tuple:
    """Optimizers of torchao: class and keyword arguments

    Args:
        name: name of the optimizer
        args: training arguments
        extra: arguments that the user gave
        model: the model
    """

def from_schedulefree(name, args, extra, model) -> tuple:
    """Schedule-free optimizers: class and keyword arguments

    Args:
        name: name of the optimizer
        args: training arguments
        extra: arguments that the user gave
        model: the model
    """

def from_packages(name, args, extra, model) -> tuple:
    """Optimizers of other packages: class and keyword arguments

    Args:
        name: name of the optimizer
        args: training arguments
        extra: arguments that the user gave
        model: the model
    """

def anyprecision_kwargs(args) -> dict:
    """Keyword arguments of torchdistx' `AnyPrecisionAdamW`

    Args:
        args: training arguments
    """

def stable_adamw_kwargs(args) -> dict:
    """Keyword arguments of optimi's `StableAdamW`

    Args:
        args: training arguments
    """

grokadamw_kwargs: dict

package_optimizers: dict

def target_parameters(model, wanted, name) -> list:
    """Names of the weights of linear layers that match `optim_target_modules`

    Args:
        model: the model
        wanted: `optim_target_modules`: list of parts of names or patterns, one pattern, or `'all-linear'`
        name: name of the optimizer, for errors
    """

low_rank: dict

def from_projections(name, args, extra, model) -> tuple:
    """GaLore and APOLLO optimizers: class and keyword arguments, with low-rank parameter groups

    Args:
        name: name of the optimizer
        args: training arguments
        extra: arguments that the user gave
        model: the model
    """

def find_builder(name):
    """Find the function that builds the optimizer `name`; None if there is none

    Args:
        name: name of the optimizer
    """

builders: dict

def get_optimizer_cls_and_kwargs(args, model=None) -> tuple:
    """Optimizer class and keyword arguments for `args.optim`

    Args:
        args: `TrainingArguments`
        model: needed by optimizers with `optim_target_modules`

    Returns:
        class or other callable, and keyword arguments
    """

def is_optimizer_factory(o) -> bool:
    """Whether `o` is a factory, which is instantiated first and then called with the model

    Args:
        o: the object
    """

def create_optimizer(model, args, optimizer_cls_and_kwargs=None, decay=None) -> torch.optim.Optimizer:
    """Make the optimizer of a model from the training arguments, or from a class and its keyword arguments

    Args:
        model: the model
        args: `TrainingArguments`
        optimizer_cls_and_kwargs: class and keyword arguments, instead of those of `args.optim`
        decay: names of parameters with weight decay; default: all but biases and norms
    """

def keep_embeddings_in_32_bits(model) -> None:
    """Make bitsandbytes keep a 32-bit optimizer state for embeddings, whose gradients are sparse and large

    Args:
        model: the model
    """
