"""The parts of convolutional networks in Keras, with the numbers of PyTorch: explicit padding, depthwise kernels, batch normalisation with running statistics as non-trainable weights, stochastic depth"""
# Written by hflit.dev_stubs; do not edit
from keras import layers as L
from .layers import Block
from .vision import Conv2d
from typing import Any

__all__ = ['pad_pixels', 'max_pool', 'PaddedConv', 'DepthwiseConv', 'ConvTranspose', 'BatchNorm', 'freeze_norms', 'ConvNorm', 'drop_path', 'run_stages']

def pad_pixels(x, n: int, value=0.0):
    """Pad height and width

    Args:
        x: `(batch, height, width, channels)`
        n: pixels on each side
        value: value of the new pixels
    """

def max_pool(x, size=3, stride=2, padding=1):
    """Maximum of each window, as PyTorch's: the padding is below every number

    Args:
        x: array or tensor
        size: height and width of a window
        stride: pixels from one window to the next
        padding: `True` or `'longest'`, `'max_length'`, or `False`
    """

class PaddedConv(Conv2d):
    """Convolution that pads half of its kernel on each side, at any stride

    Args:
        n_in: channels of the input
        n_out: channels of the output
        kernel_size: an odd number
        stride: pixels from one window to the next
        bias: add a bias
        std: standard deviation of the initial values
    """
    pad: Any
    def __init__(self, n_in: int, n_out: int, kernel_size: int, stride: int = 1, bias=True, std=0.02) -> None:
        """Args:
            n_in: channels of the input
            n_out: channels of the output
            kernel_size: an odd number
            stride: pixels from one window to the next
            bias: add a bias
            std: standard deviation of the initial values
        """
    def call(self, x):
        """Args:
            x: array or tensor
        """

class DepthwiseConv(L.Layer):
    """Convolution of each channel with a kernel of its own; height and width stay

    Args:
        n: channels
        kernel_size: an odd number
        std: standard deviation of the initial values
    """
    shape: tuple
    std: Any
    built: bool
    bias: Any
    kernel: Any
    def __init__(self, n: int, kernel_size: int, std=0.02) -> None:
        """Args:
            n: channels
            kernel_size: an odd number
            std: standard deviation of the initial values
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def call(self, x):
        """Args:
            x: array or tensor
        """

class ConvTranspose(L.Conv2DTranspose):
    """Transposed convolution over `(batch, height, width, channels)` that enlarges a map `size` times

    Args:
        n_in: channels of the input
        n_out: channels of the output
        size: height and width of the kernel, and the stride
        std: standard deviation of the initial values
    """
    n_in: int
    def __init__(self, n_in: int, n_out: int, size: int, std=0.02) -> None:
        """Args:
            n_in: channels of the input
            n_out: channels of the output
            size: height and width of the kernel, and the stride
            std: standard deviation of the initial values
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """

class BatchNorm(L.Layer):
    """Batch normalisation of the last dimension, with PyTorch's running statistics as non-trainable weights

    Args:
        n: channels
    """
    eps: float
    momentum: float
    n: int
    built: bool
    def __init__(self, n: int) -> None:
        """Args:
            n: channels
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def call(self, x, training=False):
        """Args:
            x: array or tensor
            training: training mode, with dropout
        """
    def statistics(self, x) -> tuple:
        """Mean and variance of the batch; the running ones are updated

        Args:
            x: array or tensor
        """

def freeze_norms(layer):
    """Make every batch normalisation in a layer or model a constant

    Args:
        layer: with `BatchNorm` in it
    """

class ConvNorm(Block):
    """Convolution without a bias, batch normalisation and an activation

    Args:
        n_in: channels of the input
        n_out: channels of the output
        kernel_size: height and width of the kernel
        stride: pixels from one window to the next
        act: name of the activation; None: none
    """
    act: Any
    norm: BatchNorm
    conv: PaddedConv
    def __init__(self, n_in: int, n_out: int, kernel_size: int = 3, stride: int = 1, act='relu') -> None:
        """Args:
            n_in: channels of the input
            n_out: channels of the output
            kernel_size: height and width of the kernel
            stride: pixels from one window to the next
            act: name of the activation; None: none
        """
    def call(self, x, training=False):
        """Args:
            x: array or tensor
            training: training mode, with dropout
        """

def drop_path(x, rate: float, ctx):
    """Stochastic depth: the branch, divided by the probability to keep it, or zeros

    Args:
        x: branch of a residual block, `(batch, …)`
        rate: probability that the branch of a picture is dropped
        ctx: forward context, with training mode and seeds
    """

def run_stages(stages, x, ctx):
    """Run the stages one after the other; record the input of each if `ctx` asks for hidden states

    Args:
        stages: layers `stage(x, ctx=ctx)`
        x: output of the stem, channels last
        ctx: forward context, which records hidden states
    """
