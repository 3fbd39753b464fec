"""Train a dictionary of directions on collected activations, of which each hidden state uses only a few, and look at the tokens that use one"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from torch import nn
from typing import Any

__all__ = ['SparseAutoencoder', 'train_autoencoder', 'top_samples']

class SparseAutoencoder(nn.Module):
    """Sparse autoencoder of activations: at most `k` of its features are not 0

    Args:
        size: of the activations
        features: number of features, several times as many
        k: features that a state may use
    """
    encoder: Any
    decoder: Any
    k: int
    bias: Any
    def __init__(self, size: int, features: int, k: int = 16) -> None:
        """Args:
            size: of the activations
            features: number of features, several times as many
            k: features that a state may use
        """
    def encode(self, x):
        """Features of activations, all but the `k` largest 0

        Args:
            x: activations `(…, size)`

        Returns:
            features `(…, features)`
        """
    def decode(self, f):
        """Args:
            f: features `(…, features)`
        """
    def forward(self, x):
        """Args:
            x: array or tensor
        """

def train_autoencoder(
    activations,
    features: int,
    k: int = 16,
    steps: int = 1000,
    batch_size: int = 512,
    lr: float = 0.002,
    seed: int = 0,
    device='cpu',
) -> tuple:
    """Train a sparse autoencoder on activations by Adam

    Args:
        activations: `(samples, size)`, which may be memory-mapped
        features: number of features
        k: features that a state may use
        steps: number of training steps
        batch_size: number of rows in a batch
        lr: learning rate
        seed: seed of the random numbers
        device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework

    Returns:
        autoencoder, and the loss of each step as a fraction of the variance
    """

def top_samples(features, feature: int, n: int = 8) -> np.ndarray:
    """The samples that use a feature most

    Args:
        features: `(samples, features)`
        feature: index of a feature
        n: number of samples

    Returns:
        indices, strongest first
    """
