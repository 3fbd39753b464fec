"""The KV cache of a call of `generate`, the keyword arguments of its forward passes, models that prepare their own inputs, custom decoding loops"""
# Written by hflit.dev_stubs; do not edit
from .quantized_cache import QuantizedCache

__all__ = ['make_cache', 'new_cache', 'quantized_cache', 'model_kwargs', 'encode_source', 'own_inputs', 'inputs_by_hook', 'custom_arguments', 'decode_by']

def make_cache(model, g, past_key_values, n: int, total: int, source: int | None = None):
    """The KV cache to use, with its expected length; None without `use_cache`

    Args:
        model: the model
        g: generation settings
        past_key_values: the caller's cache, or None
        n: tokens of the prompt
        total: maximum tokens in all
        source: tokens that an encoder has read; None: there is none
    """

def new_cache(g, config, total: int, expected_len: int):
    """An empty KV cache of the kind `cache_implementation`

    Args:
        g: generation settings
        config: configuration of the model
        total: tokens that a cache of a fixed length must hold
        expected_len: tokens that are likely
    """

def quantized_cache(config, options: dict, expected_len: int) -> QuantizedCache:
    """A `QuantizedCache` with the options of `cache_config`

    Args:
        config: configuration of the model
        options: `cache_config` of the settings
        expected_len: final number of tokens, if known, to allocate once
    """

def model_kwargs(model, g, rest: dict, cache) -> dict:
    """Keyword arguments of every forward pass: cache, requested outputs, and `rest` from the caller

    Args:
        model: the model
        g: generation settings
        rest: further inputs of the model
        cache: KV cache
    """

def encode_source(model, g, rest: dict, ids, embeds, mask):
    """Run the encoder on the source, unless the caller passes its output

    Args:
        model: the model
        g: generation settings
        rest: inputs of the model; gets `encoder_outputs` and, where there is padding, `attention_mask`
        ids: `input_ids`, or None
        embeds: `inputs_embeds`, or None
        mask: `attention_mask`, or None

    Returns:
        token ids of the source `(batch, tokens)`, or None
    """

def own_inputs(model) -> None:
    """The model's `prepare_inputs_for_generation` if it is overridden, else None

    Args:
        model: the model
    """

def inputs_by_hook(run, a: int, b: int) -> dict:
    """The inputs for positions `a` to `b` by the model's own `prepare_inputs_for_generation`

    Args:
        run: state of the call of `generate`
        a: first position
        b: end position, exclusive
    """

def custom_arguments(custom, kw: dict) -> dict:
    """Keyword arguments of `generate` that the custom function has by name; they are removed from `kw`

    Args:
        custom: the user's function
        kw: further keyword arguments, which are handed on
    """

def decode_by(custom, run, criteria, own: dict):
    """Call the custom decoding function `custom` for a prepared call; returns its result

    Args:
        custom: the user's function
        run: the `Run`
        criteria: stopping criteria
        own: keywords for the function
    """
