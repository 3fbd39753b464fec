"""`nn.Dropout` with PyTorch's random numbers, which draws them faster on a CPU and saves a byte for each number instead of four"""
# Written by hflit.dev_stubs; do not edit
import torch
from torch import nn
from typing import Any

__all__ = ['min_numbers', 'min_drawn', 'drawn', 'dropout_kernels', 'KernelDropout', 'dropout', 'dropout_', 'Dropout']

min_numbers: Any

min_drawn: Any

drawn: dict

def dropout_kernels(x):
    """The compiled kernels for dropout where they can do it, else None; requests them after many numbers

    Args:
        x: what is dropped from
    """

class KernelDropout(torch.autograd.Function):
    """Dropout by the kernels, which saves truth values"""
    @staticmethod
    def forward(ctx, x, p, kernels):
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            x: contiguous, float32
            p: probability that a number is dropped
            kernels: `DropoutKernels`
        """
    @staticmethod
    def backward(ctx, g) -> tuple:
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            g: gradient of the output
        """

def dropout(x, p: float, training=True):
    """`F.dropout(x, p, training)`, with the same random numbers

    Args:
        x: input of the layer
        p: probability that a number is dropped
        training: as in training; else `x` itself
    """

def dropout_(x, p: float):
    """`dropout` in place, for code that has its own gradients

    Args:
        x: changed in place
        p: probability that a number is dropped
    """

class Dropout(nn.Dropout):
    """`nn.Dropout` with the kernels where they can do it"""
    def forward(self, x):
        """Args:
            x: array or tensor
        """
