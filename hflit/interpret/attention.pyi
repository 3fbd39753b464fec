"""Attention weights of all layers and heads of a model as one array, drawn as a matrix, as arcs between words, or all heads at once"""
# Written by hflit.dev_stubs; do not edit
import numpy as np

__all__ = ['attention_maps', 'draw_attention', 'draw_heads', 'draw_arcs']

def attention_maps(model, inputs: dict, kind='attentions') -> np.ndarray:
    """Attention weights of all layers and heads

    Args:
        model: the model
        inputs: of the model
        kind: or `cross_attentions`, `encoder_attentions`, `decoder_attentions`

    Returns:
        `(layers, batch, heads, queries, keys)`
    """

def draw_attention(weights, tokens, queries=None, ax=None):
    """Draw the attention weights of one head as a matrix; returns the axes

    Args:
        weights: of one head, `(queries, keys)`
        tokens: of the keys
        queries: tokens of the queries; None: the same
        ax: axes of matplotlib; None: new ones
    """

def draw_heads(maps, axs=None):
    """Draw the attention weights of all heads, a row for each layer; returns the axes

    Args:
        maps: `(layers, heads, queries, keys)`, of one text
        axs: axes, `(layers, heads)`; None: new ones
    """

def draw_arcs(weights, tokens, threshold=0.1, ax=None):
    """Draw the attention weights of one head as arcs from queries to keys; returns the axes

    Args:
        weights: of one head, `(tokens, tokens)`
        tokens: tokens as text
        threshold: weights below it are not drawn
        ax: axes of matplotlib; None: new ones
    """
