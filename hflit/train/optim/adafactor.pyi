"""An adaptive optimizer that stores row and column means of the squared gradients instead of two numbers per weight"""
# Written by hflit.dev_stubs; do not edit
import torch
from torch.optim.lr_scheduler import LambdaLR

__all__ = ['rms', 'factored_rsqrt', 'Adafactor', 'AdafactorSchedule', 'get_adafactor_schedule']

def rms(x):
    """Root mean square

    Args:
        x: the tensor
    """

def factored_rsqrt(row, col):
    """Reciprocal square root of the factored second moment, from `(..., rows)` and `(..., columns)`

    Args:
        row: second moment by rows and by columns
        col: second moment by rows and by columns
    """

class Adafactor(torch.optim.Optimizer):
    """Adafactor (Shazeer and Stern, 2018): factored second moments, relative step sizes, update clipping

    Args:
        params: parameters to optimise, or groups of them
        lr: learning rate; None with `relative_step`
        eps: added to squared gradients; minimum parameter RMS for `scale_parameter`
        clip_threshold: maximum root mean square (RMS) of an update
        decay_rate: second moment decay is 1-step**decay_rate
        beta1: first moment decay; None disables momentum and saves its memory
        weight_decay: weight decay, multiplied by the learning rate
        scale_parameter: scale the learning rate by the RMS of the parameter
        relative_step: compute the learning rate from the step
        warmup_init: linear warmup with `relative_step`
    """
    def __init__(
        self,
        params,
        lr=None,
        eps=(1e-30, 0.001),
        clip_threshold=1.0,
        decay_rate=-0.8,
        beta1=None,
        weight_decay=0.0,
        scale_parameter=True,
        relative_step=True,
        warmup_init=False,
    ) -> None:
        """Args:
            params: parameters to optimise, or groups of them
            lr: learning rate; None with `relative_step`
            eps: added to squared gradients; minimum parameter RMS for `scale_parameter`
            clip_threshold: maximum root mean square (RMS) of an update
            decay_rate: second moment decay is 1-step**decay_rate
            beta1: first moment decay; None disables momentum and saves its memory
            weight_decay: weight decay, multiplied by the learning rate
            scale_parameter: scale the learning rate by the RMS of the parameter
            relative_step: compute the learning rate from the step
            warmup_init: linear warmup with `relative_step`
        """
    def step(self, closure=None):
        """Update all parameters

        Args:
            closure: function that computes the loss again
        """
    def get_param_lr(self, group, state):
        """Learning rate of one parameter at its current step

        Args:
            group: parameter group of the optimizer
            state: optimizer state of the parameter
        """
    def get_state(self, p, grad, group):
        """Optimizer state of a parameter, created at its first step

        Args:
            p: the parameter
            grad: gradient
            group: parameter group of the optimizer
        """
    def normalized_gradient(self, grad, state, group):
        """Divide the gradient by the root of its second moment, which is updated first

        Args:
            grad: gradient
            state: optimizer state of the parameter
            group: parameter group of the optimizer
        """
    def update(self, p, group) -> None:
        """Update one parameter; half precision is computed in float32

        Args:
            p: the parameter
            group: parameter group of the optimizer
        """
    def load_state_dict(self, state_dict) -> None:
        """Load a state without casting it to the dtype of the weights

        Args:
            state_dict: tensors by name
        """

class AdafactorSchedule(LambdaLR):
    """Scheduler that reports the learning rates of an `Adafactor`; `initial_lr` before its first step

    Args:
        optimizer: the optimizer
        initial_lr: peak of the learning rate
    """
    def __init__(self, optimizer, initial_lr=0.0) -> None:
        """Args:
            optimizer: the optimizer
            initial_lr: peak of the learning rate
        """
    def get_lr(self):
        """Learning rate of each parameter group that has a gradient; `initial_lr` before the first step"""

def get_adafactor_schedule(optimizer, initial_lr=0.0) -> AdafactorSchedule:
    """Make an `AdafactorSchedule`

    Args:
        optimizer: the optimizer
        initial_lr: rate that is reported before the first step
    """
