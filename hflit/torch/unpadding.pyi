"""Norms, projections and feed-forward networks run over the tokens of all texts in one row; attention is computed text by text, and local attention in blocks of its window"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass, field
from typing import Any

__all__ = ['block_size', 'long_text', 'attend_local', 'local_mask', 'block_masks', 'Texts', 'texts_of', 'encoder_input']

block_size: int

def attend_local(q, k, v, window: int, mask=None, **kw: Any):
    """Attention of each token to itself and `window` tokens on either side

    Args:
        q: queries, `(batch, heads, tokens, head_dim)`
        k: `(batch, heads, tokens, head_dim)`
        v: `(batch, heads, tokens, head_dim)`
        window: tokens that a query attends to on either side
        mask: `(tokens, tokens)`, for a text that is too short for blocks; None: made here
        **kw: `scale` and `dropout`, as for `attend`

    Returns:
        of the shape of `q`
    """

def local_mask(n: int, window: int, device=None):
    """Mask of local attention, `(n, n)`

    Args:
        n: number of tokens
        window: attend to so many tokens back
        device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
    """

def block_masks(n: int, window: int, device=None):
    """Masks of local attention of the blocks of a text of `n` tokens, `(blocks, 1, block_size, keys)`

    Args:
        n: number of tokens
        window: attend to so many tokens back
        device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
    """

@dataclass
class Texts:
    """The texts of a batch, and their tokens as one row without padding

    Args:
        lengths: tokens of each text
        shape: rows and tokens of the padded batch
        at: index of each token in the padded batch as one row, `(tokens of all texts,)`
        masks: masks of local attention by length, for all layers
    """
    lengths: list
    """tokens of each text"""
    shape: tuple
    """rows and tokens of the padded batch"""
    at: Any
    """index of each token in the padded batch as one row, `(tokens of all texts,)`"""
    masks: dict = field(default_factory=dict)
    """masks of local attention by length, for all layers"""
    def pack(self, x):
        """The tokens of all texts in one row

        Args:
            x: `(batch, tokens, …)`, or one row for all

        Returns:
            `(1, tokens of all texts, …)`
        """
    def pad(self, x):
        """The padded batch, with zeros for padding

        Args:
            x: `(1, tokens of all texts, hidden_size)`

        Returns:
            `(batch, tokens, hidden_size)`
        """
    def local_mask_of(self, n: int, window: int, device):
        """The mask of local attention for a text of `n` tokens, made once for all layers; None for blocks

        Args:
            n: number of tokens
            window: attend to so many tokens back
            device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
        """
    def attend(self, layer, q, k, v):
        """Attention of each text to itself

        Args:
            layer: attention module
            q: queries, `(batch, heads, tokens, head_dim)`
            k: `(1, heads, tokens of all texts, head_dim)`
            v: `(1, heads, tokens of all texts, head_dim)`

        Returns:
            of the shape of `q`
        """

long_text: Any

def texts_of(model, x, attention_mask) -> Texts | None:
    """The texts of a batch, where computing without padding gives the same and is worth it

    Args:
        model: the encoder
        x: embeddings, `(batch, tokens, hidden_size)`
        attention_mask: `(batch, tokens)`, 0 for padding, or None
    """

def encoder_input(
    model,
    x,
    attention_mask=None,
    position_ids=None,
    output_attentions=None,
    output_hidden_states=None,
    head_mask=None,
    keep_padding=False,
) -> tuple:
    """Embeddings without padding, where possible, and the context of the forward pass of an encoder

    Args:
        model: the encoder; its config gives the defaults
        x: embeddings, `(batch, tokens, hidden_size)`
        attention_mask: `(batch, tokens)`, 0 for padding; or a mask of 3 or 4 dimensions
        position_ids: `(batch, tokens)`; None: counted from 0
        output_attentions: record attention weights
        output_hidden_states: record the input of each layer
        head_mask: 1 keeps an attention head, 0 masks it
        keep_padding: compute the states of padding as well

    Returns:
        what goes into the first layer, and the context
    """
