"""Lengths rounded up to few sizes, the source encoded once, and the inputs of a call of `generate` as arrays that are allocated for the whole text"""
# Written by hflit.dev_stubs; do not edit
from .generation_loop import GenerationInputs
from ..outputs import BaseModelOutput

__all__ = ['bounded_bucket', 'padded_source', 'pad_tokens', 'encode_source', 'cut_output', 'make_inputs', 'make_key']

def bounded_bucket(n: int, limit=None, top=None) -> int:
    """Array length for `n` tokens, rounded up to a bucket; at most `top` (or `limit`) unless `n` is larger

    Args:
        n: number of tokens
        limit: largest number or size
        top: folder of the repository
    """

def padded_source(ids) -> tuple:
    """Token ids of the source with columns up to a bucket

    Args:
        ids: token ids

    Returns:
        ids of a bucketed length or None, number of columns in use or None
    """

def pad_tokens(x, size: int):
    """A NumPy array padded with zeros on the right

    Args:
        x: `(batch, tokens, …)`
        size: tokens of the result
    """

def encode_source(model, g, rest: dict, ids, embeds, mask) -> tuple:
    """Run the encoder on the source, unless the caller passes its output

    Args:
        model: the model
        g: generation settings
        rest: inputs of the model; gets `encoder_outputs` and, where there is padding, `attention_mask`
        ids: `input_ids`, or None
        embeds: `inputs_embeds`, or None
        mask: `attention_mask`, or None

    Returns:
        token ids of the source `(batch, tokens)` or None, output of the encoder
    """

def cut_output(out, n: int) -> BaseModelOutput:
    """The output of an encoder, cut to its first `n` tokens, in NumPy

    Args:
        out: output of an encoder
        n: tokens to keep
    """

def make_inputs(
    model,
    rest,
    ids,
    mask,
    embeds,
    cache,
    n,
    start,
    total,
    capacity,
    key=None,
    source=None,
    room: int = 0,
) -> GenerationInputs:
    """The inputs of one call as arrays allocated for the whole text

    Args:
        model: the model
        rest: further inputs of the model
        ids: token ids
        mask: attention mask of the prompts
        embeds: embeddings of the prompt, `(batch, tokens, hidden_size)`
        cache: KV cache
        n: number of tokens
        start: prompt length, tokens of it in the cache, maximum length, initial capacity
        total: prompt length, tokens of it in the cache, maximum length, initial capacity
        capacity: prompt length, tokens of it in the cache, maximum length, initial capacity
        key: random key
        source: token ids of the source, `(batch, tokens)`
        room: positions to allocate beyond the maximum length
    """

def make_key(g, seed=None, prng_key=None):
    """The random key for sampling; without a seed it is taken from NumPy's global generator

    Args:
        g: generation settings
        seed: seed of the random numbers
        prng_key: random key of JAX
    """
