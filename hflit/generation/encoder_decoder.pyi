"""The inputs of `generate` for models such as T5 and BART: the source for the encoder, the first tokens of the decoder, and the outputs that are recorded; in NumPy for all frameworks"""
# Written by hflit.dev_stubs; do not edit
import numpy as np

__all__ = ['is_encoder_decoder', 'source_mask', 'start_tokens', 'decoder_prompt', 'recorded_fields']

def is_encoder_decoder(model) -> bool:
    """Whether the model has an encoder and a decoder

    Args:
        model: the model
    """

def source_mask(ids, mask, shape, g) -> None:
    """Padding mask of the source

    Args:
        ids: token ids of the source, `(batch, tokens)`, or None
        mask: `attention_mask` of the caller, or None
        shape: of the source, `(batch, tokens)`
        g: generation settings

    Returns:
        `(batch, tokens)`, true for a token; None where there is no padding
    """

def start_tokens(g, rows: int) -> np.ndarray:
    """The start token of each row; ValueError where the settings have none

    Args:
        g: generation settings
        rows: number of texts

    Returns:
        `(rows, 1)`
    """

def decoder_prompt(g, rest: dict, rows: int) -> tuple:
    """The first tokens of the decoder

    Args:
        g: generation settings
        rest: inputs of the model; those of the decoder's start are removed
        rows: number of texts

    Returns:
        token ids, embeddings or None, attention mask or None
    """

def recorded_fields(g, encoder_decoder: bool) -> list:
    """Fields of the model's output, and scores and logits, that the call asks for at each step

    Args:
        g: generation settings
        encoder_decoder: the model has two stacks
    """
