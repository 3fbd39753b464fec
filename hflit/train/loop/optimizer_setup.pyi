"""How a Trainer makes its optimizer and learning rate scheduler, and how to inspect parameters, learning rates and parameter groups"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['OptimizerSetup', 'set_optimizer_mode']

class OptimizerSetup:
    """Makes optimizer and scheduler of a [Trainer](trainer.ipynb); its methods can be overridden"""
    optimizer: Any
    lr_scheduler: Any
    @staticmethod
    def get_optimizer_cls_and_kwargs(args, model=None) -> tuple:
        """Optimizer class and keyword arguments for `args.optim`

        Args:
            args: training arguments
            model: the model
        """
    def get_decay_parameter_names(self, model) -> list:
        """Names of the parameters with weight decay: all but biases and norms

        Args:
            model: the model
        """
    def create_optimizer(self, model=None):
        """Make the optimizer of `args.optim`, unless there is one already

        Args:
            model: the model, if not the trainer's, such as a wrapped one
        """
    def create_scheduler(self, num_training_steps: int, optimizer=None):
        """Make the scheduler of `args.lr_scheduler_type`, unless there is one already

        Args:
            num_training_steps: optimizer steps of the whole training
            optimizer: the optimizer, if not the trainer's; may be wrapped
        """
    def create_optimizer_and_scheduler(self, num_training_steps: int) -> None:
        """Make optimizer and scheduler for a training of `num_training_steps` optimizer steps

        Args:
            num_training_steps: number of all steps
        """
    def get_num_trainable_parameters(self) -> int:
        """Number of trainable parameters"""
    def param_groups(self) -> list:
        """Parameter groups of the optimizer; ValueError before there is an optimizer"""
    def get_learning_rates(self) -> list:
        """Learning rate of each parameter group"""
    def get_optimizer_group(self, param=None):
        """Parameter group that contains `param`, or the parameters of all groups

        Args:
            param: a parameter, or None for all groups
        """

def set_optimizer_mode(optimizer, mode: str) -> None:
    """Call `optimizer.train()` or `optimizer.eval()` if the optimizer has such a method

    Args:
        optimizer: the optimizer
        mode: `'train'` or `'eval'`
    """
