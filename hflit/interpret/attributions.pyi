"""The contribution of each token to a score, the loss of each token, and texts coloured by such numbers"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from typing import Any

__all__ = ['token_embeddings', 'integrated_gradients', 'draw_tokens', 'coloured_tokens', 'token_losses']

def token_embeddings(model, ids) -> np.ndarray:
    """Rows of the input embeddings

    Args:
        model: the model
        ids: token ids

    Returns:
        `(…, hidden_size)`
    """

def integrated_gradients(model, inputs: dict, score, steps: int = 32, baseline=None) -> np.ndarray:
    """Contribution of each token to a score

    Args:
        model: the model
        inputs: with `input_ids`
        score: function from the model's output to one number for each text, `(batch,)`
        steps: points of the integral
        baseline: embeddings, `(batch, tokens, hidden_size)`; None: padding, or zeros

    Returns:
        contributions `(batch, tokens)`
    """

def draw_tokens(tokens, values, ax=None):
    """Draw tokens in colours: red for positive values, blue for negative ones; returns the axes

    Args:
        tokens: tokens as text
        values: one number for each
        ax: axes of matplotlib; None: new ones
    """

def coloured_tokens(tokens, values, top=None) -> str:
    """HTML of a text with its tokens in colours: red for positive values, blue for negative ones

    Args:
        tokens: tokens as text
        values: one number for each
        top: value of the strongest colour; None: the largest size of a value
    """

def token_losses(model, inputs: dict, **kw: Any) -> np.ndarray:
    """Negative log-probability of each token after the ones before it, in nats

    Args:
        model: a language model with a causal LM head
        inputs: of the model
        **kw: more of them, such as `head_mask`

    Returns:
        `(batch, tokens - 1)`
    """
