"""The KV cache of a call of `generate`, the keyword arguments that every forward pass gets, and inputs that a model prepares itself"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['make_cache', 'model_kwargs', 'own_inputs', 'inputs_by_hook', 'custom_arguments', 'decode_by']

def make_cache(model, g, past_key_values, n: int, total: int):
    """The KV cache to use, with its expected length; None without `use_cache`

    Args:
        model: the model
        g: generation settings
        past_key_values: KV cache of earlier tokens, to which those of the new ones are added
        n: number of tokens
        total: number of positions in all
    """

def model_kwargs(model, g, rest: dict, cache) -> dict:
    """Keyword arguments of every forward pass

    Args:
        model: the model
        g: generation settings
        rest: further inputs of the model
        cache: KV cache
    """

def own_inputs(model) -> None:
    """The model's `prepare_inputs_for_generation` where it is not the library's, else None

    Args:
        model: the model
    """

def inputs_by_hook(run, a: int, b: int) -> dict:
    """What the model's own `prepare_inputs_for_generation` makes of positions `a` to `b`

    Args:
        run: the state of the call
        a: first position
        b: end position, exclusive
    """

def custom_arguments(custom, kw: dict) -> dict:
    """The keywords of a call of `generate` that the custom function takes by name; they are removed from `kw`

    Args:
        custom: the user's function
        kw: further keyword arguments, which are handed on
    """

def decode_by(custom, run, criteria, own: dict):
    """The answer of a custom function for a prepared call

    Args:
        custom: the user's function
        run: the `Run`
        criteria: stopping criteria
        own: keywords for the function
    """
