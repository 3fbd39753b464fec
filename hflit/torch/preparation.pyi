"""The KV cache of a call of `generate`, the keyword arguments of its forward passes, models that prepare their own inputs, custom decoding loops"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['make_cache', 'model_kwargs', 'own_inputs', 'inputs_by_hook', 'custom_arguments', 'decode_by']

def make_cache(model, g, past_key_values, n: int, total: int):
    """The KV cache to use, with its expected length; None without `use_cache`

    Args:
        model: the model
        g: generation settings
        past_key_values: the caller's cache, or None
        n: tokens of the prompt
        total: maximum tokens in all
    """

def model_kwargs(model, g, rest: dict, cache) -> dict:
    """Keyword arguments of every forward pass: cache, requested outputs, and `rest` from the caller

    Args:
        model: the model
        g: generation settings
        rest: further inputs of the model
        cache: KV cache
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
