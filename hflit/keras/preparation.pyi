"""The KV cache of a call of `generate`, its logits processors, the constant inputs of its steps, and the source that an encoder reads once"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from .cache import Cache
from typing import Any

__all__ = ['logits_processors_for', 'requested', 'split_static', 'Source', 'make_encode', 'make_cross', 'padded_size', 'encode_source', 'run_encoder', 'make_cache']

def logits_processors_for(
    g,
    ids,
    mask,
    eos,
    logits_processor=None,
    stopping_criteria=None,
    prefix_fn=None,
    tokenizer=None,
    second=None,
    source=None,
) -> tuple:
    """The logits processors and the stopping criteria of one call

    Args:
        g: generation settings
        ids: token ids
        mask: attention mask of the prompts
        eos: ids of the tokens that end a text
        logits_processor: further logits processors
        stopping_criteria: further stopping criteria
        prefix_fn: function of row and tokens so far, returns the allowed next tokens
        tokenizer: tokenizer of the model
        second: model, negative prompts and their mask, for classifier-free guidance
        source: what an encoder has read, `(batch, tokens)`; None without an encoder
    """

def requested(g) -> dict:
    """The outputs that a call asks the model for

    Args:
        g: generation settings
    """

def split_static(g, rest: dict) -> tuple:
    """Split the constant inputs of the model into tensors and static arguments

    Args:
        g: generation settings
        rest: further inputs of the model

    Returns:
        tensors, static arguments
    """

@dataclass
class Source:
    """What the encoder has read, in a call of `generate`

    Args:
        n: tokens, without the padding of this page
        rows: texts
        hidden: hidden states of the encoder, padded, `(rows, size, hidden_size)`
        ids: token ids in NumPy, `(rows, n)`; None for embeddings and for outputs of the caller
        seen: recorded outputs of the encoder by name
    """
    n: int
    """tokens, without the padding of this page"""
    rows: int
    """texts"""
    hidden: Any
    """hidden states of the encoder, padded, `(rows, size, hidden_size)`"""
    ids: Any = None
    """token ids in NumPy, `(rows, n)`; None for embeddings and for outputs of the caller"""
    seen: Any = ()
    """recorded outputs of the encoder by name"""
    def states(self, g) -> dict:
        """Recorded outputs of the encoder, as fields of the output of `generate`

        Args:
            g: generation settings
        """
    def with_cross(self, model, cache) -> Cache:
        """The cache with the keys and values of cross-attention: the caller's, or computed here

        Args:
            model: the model
            cache: KV cache
        """
    def without_padding(self, cache):
        """The cache to return: the tokens of the source alone in `cross`

        Args:
            cache: KV cache
        """

def make_encode(model, **static: Any):
    """A step of the encoder: from its inputs to its hidden states and the requested outputs

    Args:
        model: the model
        **static: arguments that the compiled program is specialised for
    """

def make_cross(model):
    """A step from the encoder's hidden states to the cross-attention cache of the decoder

    Args:
        model: the model
    """

def padded_size(config, n: int) -> int:
    """Columns of the source in a program: a bucket, but no more than the model has positions

    Args:
        config: of the model
        n: tokens of the source
    """

def encode_source(model, g, rest: dict, ids, embeds, mask) -> Source:
    """Run the encoder on the source, unless the caller passes its output

    Args:
        model: the model
        g: generation settings
        rest: inputs of the model; gets `encoder_outputs` and, where there is padding, `attention_mask`
        ids: `input_ids`, or None
        embeds: `inputs_embeds`, or None
        mask: `attention_mask`, or None
    """

def run_encoder(model, g, rest: dict, x) -> tuple:
    """Run the compiled encoder

    Args:
        model: the model
        g: generation settings
        rest: inputs of the model
        x: token ids or embeddings in NumPy

    Returns:
        hidden states, requested outputs by name
    """

def make_cache(model, g, past_key_values, rows: int, n: int, total: int, source=None):
    """A KV cache with capacity for the text, at first for at most 1024 new tokens; None without `use_cache`

    Args:
        model: the model
        g: generation settings
        past_key_values: the caller's cache, or None
        rows: of the batch
        n: tokens of the prompt
        total: maximum tokens in all
        source: what the encoder has read, a `Source`; None in a decoder alone
    """
