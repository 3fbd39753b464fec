"""How a Trainer makes its optimizer and scheduler, and what it answers about parameters, learning rates and parameter groups"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['OptimizerSetup', 'set_optimizer_mode']

class OptimizerSetup:
    """How a [Trainer](trainer.ipynb) makes optimizer and scheduler; its methods can be overridden"""
    optimizer: Any
    lr_scheduler: Any
    @staticmethod
    def get_optimizer_cls_and_kwargs(args, model=None) -> tuple:
        """Optimizer class and keyword arguments that the arguments name

        Args:
            args: training arguments
            model: the model
        """
    def get_decay_parameter_names(self, model) -> list:
        """Names of the parameters with weight decay: not biases, not norms

        Args:
            model: the model
        """
    def create_optimizer(self, model=None):
        """Make the optimizer of `args.optim` unless there is one already

        Args:
            model: the model
        """
    def create_scheduler(self, num_training_steps: int, optimizer=None):
        """Make the scheduler of `args.lr_scheduler_type` unless there is one already

        Args:
            num_training_steps: number of all steps
            optimizer: the optimizer
        """
    def create_optimizer_and_scheduler(self, num_training_steps: int) -> None:
        """Args:
            num_training_steps: number of all steps
        """
    def get_num_trainable_parameters(self) -> int:
        """Number of trainable parameters"""
    def param_groups(self) -> list:
        """The optimizer's groups; ValueError before there is an optimizer"""
    def get_learning_rates(self) -> list:
        """Learning rate of each group of the optimizer"""
    def get_optimizer_group(self, param=None):
        """The optimizer's group with a parameter, or the parameters of all groups

        Args:
            param: a parameter, or None for all groups
        """

def set_optimizer_mode(optimizer, mode: str) -> None:
    """Call `optimizer.train()` or `optimizer.eval()` if the optimizer has such a method

    Args:
        optimizer: the optimizer
        mode: training or evaluation mode of the optimizer
    """
