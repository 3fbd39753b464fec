"""The parts of convolutional networks: a convolution with its batch normalisation, stochastic depth, LayerNorm over channels, and the memory layout that makes them fast"""
# Written by hflit.dev_stubs; do not edit
import torch.nn as nn
from .module_names import Module
from typing import Any

__all__ = ['Conv2d', 'is_plain', 'output_pixels', 'is_product', 'conv_product', 'may_overwrite', 'activate', 'FrozenBatchNorm2d', 'freeze_norms', 'is_folded', 'fold_norm', 'ConvNorm', 'residual_sum', 'drop_path', 'norm_channels', 'conv_frames', 'run_stages']

class Conv2d(nn.Conv2d):
    """Convolution whose kernel lies channels last in memory, which its output does then as well

    Args:
        n_in: channels of the input
        n_out: channels of the output
        kernel_size: a number, or height and width
        stride: pixels from one window to the next
        groups: groups of channels that do not mix; as many as channels: depthwise
        bias: add a bias
        padding: pixels of zeros on each side; None: half of the kernel
    """
    weight: Any
    def __init__(
        self,
        n_in: int,
        n_out: int,
        kernel_size,
        stride=1,
        groups: int = 1,
        bias=True,
        padding=None,
    ) -> None:
        """Args:
            n_in: channels of the input
            n_out: channels of the output
            kernel_size: a number, or height and width
            stride: pixels from one window to the next
            groups: groups of channels that do not mix; as many as channels: depthwise
            bias: add a bias
            padding: pixels of zeros on each side; None: half of the kernel
        """
    def forward(self, x):
        """Args:
            x: array or tensor
        """

def is_plain(*numbers: Any) -> bool:
    """Whether oneDNN may compute with these: plain float32 tensors on the CPU, without gradients or tracing

    Args:
        *numbers: maps and parameters
    """

def output_pixels(conv, x) -> int:
    """Pixels of the output, of all images together

    Args:
        conv: a convolution
        x: its input, `(batch, channels, height, width)`
    """

def is_product(conv, x) -> bool:
    """Whether to use `conv_product`: one group, no gradients, few pixels for the size of the kernel

    Args:
        conv: a convolution
        x: its input
    """

def conv_product(conv, x):
    """The convolution as a matrix product of all windows and the kernel

    Args:
        conv: a convolution of one group
        x: `(batch, channels, height, width)`

    Returns:
        `(batch, new channels, new height, new width)`, channels last in memory
    """

def may_overwrite(*modules: Any) -> bool:
    """Whether their output may be changed in place: no gradients, no tracing, nothing attached to the modules

    Args:
        *modules: that made a tensor and hand it to nobody else
    """

def activate(act, x, *made_by: Any):
    """`act(x)`, in the memory of `x` where nothing else reads it

    Args:
        act: activation function
        x: feature map
        *made_by: modules that made it
    """

class FrozenBatchNorm2d(nn.Module):
    """Batch normalisation whose statistics and affine parameters are fixed

    Args:
        n: channels
    """
    eps: float
    def __init__(self, n: int) -> None: ...
    def reset_running_stats(self) -> None:
        """Mean 0 and variance 1"""
    def forward(self, x):
        """Args:
            x: array or tensor
        """

def freeze_norms(module):
    """Replace every batch normalisation in a module by a frozen one with the same numbers

    Args:
        module: with `nn.BatchNorm2d` in it
    """

def is_folded(conv, norm, x) -> bool:
    """Whether to use `fold_norm`: constant statistics, no gradients, a map larger than the kernel

    Args:
        conv: a convolution
        norm: its batch normalisation
        x: feature map
    """

def fold_norm(conv, norm, x, act=None, added=None):
    """`act(norm(conv(x)) + added)` in one kernel of oneDNN

    Args:
        conv: a `Conv2d`
        norm: its norm, with constant statistics
        x: feature map
        act: activation function: `F.relu`, or another for none
        added: feature map that is added before the activation
    """

class ConvNorm(Module):
    """Convolution without a bias, batch normalisation and an activation

    Args:
        n_in: channels of the input
        n_out: channels of the output
        kernel_size: height and width of the kernel
        stride: pixels from one window to the next
        act: name of the activation; None: none
    """
    act: Any
    norm: Any
    conv: Conv2d
    def __init__(self, n_in: int, n_out: int, kernel_size: int = 3, stride: int = 1, act='relu') -> None:
        """Args:
            n_in: channels of the input
            n_out: channels of the output
            kernel_size: height and width of the kernel
            stride: pixels from one window to the next
            act: name of the activation; None: none
        """
    def forward(self, x):
        """Args:
            x: array or tensor
        """

def residual_sum(layer, x, added, act):
    """`act(layer(x) + added)`, the end of a residual block

    Args:
        layer: the last layer of the block, a `ConvNorm`
        x: its input
        added: input of the block, of the shape of the output
        act: activation function
    """

def drop_path(x, rate: float, training: bool):
    """Stochastic depth: the branch, divided by the probability to keep it, or zeros

    Args:
        x: branch of a residual block, `(batch, …)`
        rate: probability that the branch of a picture is dropped
        training: training mode, with dropout
    """

def norm_channels(norm, x):
    """LayerNorm of each pixel over its channels

    Args:
        norm: `nn.LayerNorm` of as many features as channels
        x: `(batch, channels, height, width)`
    """

def conv_frames(x, w, b=None, stride=1, padding=0, groups=1):
    """A convolution over frames whose channels lie side by side in memory

    Args:
        x: `(batch, frames, channels)`
        w: kernel, `(outputs, channels / groups, positions)`
        b: bias
        stride: pixels from one window to the next
        padding: frames of zeros on each side
        groups: groups of channels that do not mix

    Returns:
        `(batch, new frames, outputs)`
    """

def run_stages(stages, x, ctx):
    """Run the stages one after the other; record the input of each if `ctx` asks for hidden states

    Args:
        stages: modules `stage(x)`
        x: output of the stem
        ctx: forward context, which records hidden states
    """
