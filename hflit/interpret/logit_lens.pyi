"""The LM head applied to the hidden states of every layer, which shows at which depth a language model knows its next token"""
# Written by hflit.dev_stubs; do not edit
import numpy as np

__all__ = ['last_layer', 'repeated', 'logit_lens', 'softmax', 'draw_lens', 'token_ranks']

def last_layer(model) -> str:
    """Name of the last layer before the head: the decoder's, where there are two stacks

    Args:
        model: the model
    """

def repeated(model, inputs: dict, n: int) -> dict:
    """The inputs `n` times along the batch

    Args:
        model: the model
        inputs: of the model
        n: number of copies
    """

def logit_lens(model, inputs: dict) -> np.ndarray:
    """Logits that the LM head reads from the embeddings and from each layer; the last ones are the model's

    Args:
        model: with an LM head
        inputs: of the model

    Returns:
        `(layers + 1, batch, tokens, vocab_size)`
    """

def softmax(x) -> np.ndarray:
    """Probabilities along the last dimension

    Args:
        x: logits
    """

def draw_lens(logits, tokens, decode, ax=None):
    """Draw the most probable token of each layer and position, coloured by its probability; returns the axes

    Args:
        logits: `(layers + 1, tokens, vocab_size)`, of one text
        tokens: of the text
        decode: function from a token id to text
        ax: axes of matplotlib; None: new ones
    """

def token_ranks(logits, token: int) -> np.ndarray:
    """Rank of a token among the logits

    Args:
        logits: `(…, vocab_size)`
        token: id of a token

    Returns:
        `(…)`, 1 for the most probable token
    """
