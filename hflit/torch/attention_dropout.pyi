"""Scaled dot-product attention that drops attention weights and saves them once for the backward pass, on a CPU in float32"""
# Written by hflit.dev_stubs; do not edit
import torch
from typing import Any

__all__ = ['attention_weights', 'twice_differentiable', 'attention_gradients', 'AttentionDropout', 'use_attention_dropout']

def attention_weights(q, k, mask, scale):
    """Softmax of the scaled scores

    Args:
        q: queries, `(batch, heads, tokens, head_dim)`
        k: `(batch, heads, tokens, head_dim)`
        mask: boolean, true where a query may attend, or numbers added to the scores, or None
        scale: factor of the scores

    Returns:
        `(batch, heads, query, key)`; 0 in a row that attends to nothing
    """

def twice_differentiable(ctx, g) -> list:
    """Gradients of queries, keys, values and mask by autograd, for a second derivative

    Args:
        ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        g: generation settings
    """

def attention_gradients(ctx, g) -> tuple:
    """Gradients of queries, keys, values and mask from the gradient `g` of the result

    Args:
        ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        g: generation settings
    """

class AttentionDropout(torch.autograd.Function):
    """Autograd function of attention with dropout that saves one tensor of the size of the scores"""
    backward: Any
    @staticmethod
    def forward(ctx, q, k, v, mask, scale, p):
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            q: queries, `(batch, heads, tokens, head_dim)`
            k: keys, of as many heads
            v: values, of as many heads
            mask: boolean, true where a query may attend, or numbers added to the scores, or None
            scale: factor of the scores
            p: dropout rate of the attention weights
        """

def use_attention_dropout(q, k, p: float) -> bool:
    """Whether to train with `AttentionDropout`: in float32 on a CPU, where it saves enough memory

    Args:
        q: queries, `(batch, heads, tokens, head_dim)`
        k: `(batch, heads, tokens, head_dim)`
        p: dropout rate of the attention weights
    """
