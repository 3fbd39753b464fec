"""Data first, pictures second: what the layers and heads of any model compute, which of them matter for an answer, and how to change what it writes"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from contextlib import contextmanager
from typing import Any
from collections.abc import Iterator

__all__ = ['attention_maps', 'draw_attention', 'logit_lens', 'draw_lens', 'head_importance', 'least_important', 'patch_effects', 'steering_vector', 'steer', 'integrated_gradients', 'draw_tokens']

def attention_maps(model, inputs: dict, kind='attentions') -> np.ndarray:
    """Attention weights of all layers and heads

    Args:
        model: the model
        inputs: of the model
        kind: or `cross_attentions`, `encoder_attentions`, `decoder_attentions`

    Returns:
        `(layers, batch, heads, queries, keys)`
    """

def draw_attention(weights, tokens, queries=None, arcs=False, ax=None):
    """Draw the attention weights of one head, as a matrix or as lines from queries to keys; returns the axes

    Args:
        weights: of one head, `(queries, keys)`
        tokens: of the keys
        queries: tokens of the queries; None: the same
        arcs: lines between words in place of a matrix
        ax: axes of matplotlib; None: new ones
    """

def logit_lens(model, inputs: dict):
    """Logits that the LM head reads from the embeddings and from each layer; the last ones are the model's

    Args:
        model: with an LM head
        inputs: of the model

    Returns:
        `(layers + 1, batch, tokens, vocab_size)`
    """

def draw_lens(logits, tokens, decode, ax=None):
    """Draw the most probable token of each layer and position, coloured by its probability; returns the axes

    Args:
        logits: `(layers + 1, tokens, vocab_size)`, of one text
        tokens: of the text
        decode: function from a token id to text
        ax: axes of matplotlib; None: new ones
    """

def head_importance(model, batches, mask='head_mask', normalise=True) -> np.ndarray:
    """Expected size of the gradient of the loss with respect to each head's mask

    Args:
        model: with a loss
        batches: inputs with labels; the smaller the batches, the closer to the expectation over texts
        mask: or `decoder_head_mask`, `cross_attn_head_mask`; the config's numbers are the encoder's
        normalise: divide by the norm of each layer

    Returns:
        `(layers, heads)`
    """

def least_important(importance, n: int) -> dict:
    """The `n` least important heads; each layer keeps its most important one

    Args:
        importance: `(layers, heads)`
        n: number of heads

    Returns:
        layer -> heads, as for `prune_heads`
    """

def patch_effects(model, inputs: dict, source: dict, score, names='layers.*') -> tuple:
    """Scores after patching the output of each module at each position with that of another run

    Args:
        model: the model
        inputs: of the run that is patched
        source: of the run whose activations are put in, of the same shape
        score: function from the model's output to a number
        names: names or patterns of modules

    Returns:
        names, and the scores `(modules, tokens)`
    """

def steering_vector(model, towards, away, name: str):
    """Difference of a module's mean activations, over the last tokens of two groups of texts

    Args:
        model: the model
        towards: inputs of texts, a dict or a list of dicts
        away: those of the opposite
        name: of a module, such as `layers.5`

    Returns:
        `(hidden_size,)`
    """

@contextmanager
def steer(model, name: str, vector, scale: float = 1.0) -> Iterator[Any]:
    """In the block, add a vector to the output of a module, also while text is generated

    Args:
        model: the model
        name: of a module
        vector: `(hidden_size,)`
        scale: factor of the scores; None for `1/sqrt(head_dim)`
    """

def integrated_gradients(model, inputs: dict, score, steps: int = 32, baseline=None):
    """Contribution of each token to a score

    Args:
        model: the model
        inputs: with `input_ids`
        score: function from the model's output to one number for each text, `(batch,)`
        steps: points of the integral, by Gauss–Legendre
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
