"""A linear classifier on the activations of each layer, its accuracy on new data, and a control task that says how much of it is memory"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from typing import Any
from typing_extensions import Self

__all__ = ['LinearProbe', 'probe_layers', 'layer_activations']

class LinearProbe:
    """Softmax regression from activations to labels, with standardised features and a penalty on the weights

    Args:
        l2: penalty on the weights
        steps: of gradient descent with Nesterov's momentum
    """
    l2: Any
    steps: Any
    weight: Any
    mean: Any
    scale: Any
    def __init__(self, l2=0.01, steps=300) -> None:
        """Args:
            l2: penalty on the weights
            steps: of gradient descent with Nesterov's momentum
        """
    def standardised(self, x):
        """Args:
            x: activations, `(samples, features)`
        """
    def fit(self, x, y) -> Self:
        """Train on activations and their labels; returns the probe

        Args:
            x: activations `(samples, features)`
            y: labels, of any kind
        """
    def predict_proba(self, x) -> np.ndarray:
        """Args:
            x: activations, `(samples, features)`
        """
    def predict(self, x) -> np.ndarray:
        """Args:
            x: activations, `(samples, features)`
        """
    def score(self, x, y) -> float:
        """Args:
            x: activations, `(samples, features)`
            y: labels
        """

def probe_layers(train, labels, test, test_labels, seed=0, **kw: Any) -> dict:
    """Train a probe on each layer, and one of random labels

    Args:
        train: activations by name, `(samples, features)` each
        labels: the right answers, -100 where there is none; with them the output has a `loss`
        test: those of new samples
        test_labels: the labels of the new samples
        seed: of the control task's labels
        **kw: of `LinearProbe`

    Returns:
        name -> accuracy on new samples (`test`), and on random labels that were trained (`control`)
    """

def layer_activations(model, inputs: dict, position=-1, names=('embed_tokens', 'layers.*')) -> dict:
    """Activations of modules at one position of each text

    Args:
        model: the model
        inputs: of the model
        position: of the token that is read
        names: names or patterns of modules

    Returns:
        name -> `(batch, features)`
    """
