"""The parts of convolutional networks in Flax, with the numbers of PyTorch: explicit padding, batch normalisation whose running statistics are in the collection `batch_stats`, stochastic depth"""
# Written by hflit.dev_stubs; do not edit
import flax.linen as nn
from .layers import Block as Block
from typing import Any

__all__ = ['max_pool', 'BatchNorm', 'ConvNorm', 'DropPath', 'run_stages']

def max_pool(x, size=3, stride=2, padding=1):
    """Maximum of each window, as PyTorch's: the padding is below every number

    Args:
        x: array or tensor
        size: height and width of a window
        stride: pixels from one window to the next
        padding: `True` or `'longest'`, `'max_length'`, or `False`
    """

class BatchNorm(nn.Module):
    """Batch normalisation of the last dimension, with PyTorch's running statistics in `batch_stats`"""
    eps: float = 1e-05
    """number added to the variance, against division by zero"""
    momentum: float = 0.1
    """weight of the new statistics in the running ones"""
    dtype: Any = ...
    """data type of the weights: a type, its name, or `'auto'` for that of the checkpoint"""
    param_dtype: Any = ...
    def __call__(self, x, deterministic=True):
        """Args:
            x: array or tensor
            deterministic: switch dropout off
        """
    def statistics(self, x, mean, var, count) -> tuple:
        """Mean and variance of the batch; the running ones are updated where they may be

        Args:
            x: array or tensor
            mean: running mean, a variable
            var: running variance, a variable
            count: number of updates, a variable
        """

class ConvNorm(Block):
    """Convolution without a bias, batch normalisation and an activation"""
    n: int = 0
    """channels of the output"""
    kernel_size: int = 3
    """height and width of the kernel"""
    stride: int = 1
    """pixels from one window to the next"""
    act: Any = 'relu'
    """name of the activation; None: none"""
    def setup(self) -> None: ...
    def __call__(self, x, deterministic=True):
        """Args:
            x: array or tensor
            deterministic: switch dropout off
        """

class DropPath(nn.Module):
    """Stochastic depth: the branch of a residual block, divided by the probability to keep it, or zeros"""
    rate: float = 0.0
    """probability that the branch of a picture is dropped in training"""
    def __call__(self, x, deterministic=True):
        """Args:
            x: array or tensor
            deterministic: switch dropout off
        """

def run_stages(stages, x, ctx):
    """Run the stages one after the other; record the input of each if `ctx` asks for hidden states

    Args:
        stages: modules `stage(x, deterministic)`
        x: output of the stem, channels last
        ctx: forward context, which records hidden states
    """
