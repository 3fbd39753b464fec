"""The size of a loss' gradient with respect to each head's mask, after Michel et al. (2019), and the heads that can be pruned by it"""
# Written by hflit.dev_stubs; do not edit
import numpy as np

__all__ = ['head_importance', 'least_important', 'mask_of']

def head_importance(model, batches, loss=None, mask='head_mask', normalise=True) -> np.ndarray:
    """Expected size of the gradient of the loss with respect to each head's mask

    Args:
        model: with a loss
        batches: inputs with labels; the smaller the batches, the closer to the expectation over texts
        loss: function from the model's output and the batch to the loss; None: its field `loss`
        mask: or `decoder_head_mask`, `cross_attn_head_mask`; the config's numbers are the encoder's
        normalise: divide by the norm of each layer

    Returns:
        `(layers, heads)`
    """

def least_important(importance, n: int, group=1) -> dict:
    """The `n` least important heads; each layer keeps its most important one

    Args:
        importance: `(layers, heads)`
        n: number of heads
        group: query heads that share a key head: they go together

    Returns:
        layer -> heads, as for `prune_heads`
    """

def mask_of(heads: dict, config) -> np.ndarray:
    """The head mask that masks some heads

    Args:
        heads: layer -> heads, as for `prune_heads`
        config: of the model

    Returns:
        `(layers, heads)`
    """
