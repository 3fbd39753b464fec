"""Read the random states and the optimizer state of a checkpoint that transformers' Trainer wrote, whose parameters are numbered"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['safe_load', 'convert_rng_states', 'read_rng_states', 'is_positional', 'published_sources', 'convert_entry', 'name_parameters']

def safe_load(path):
    """Read a file of tensors, plain values and numpy arrays; no code in it is run

    Args:
        path: path of a file
    """

def convert_rng_states(states: dict) -> dict:
    """Random states as `get_rng_states` returns them, from those that transformers wrote

    Args:
        states: random states as transformers writes them
    """

def read_rng_states(folder) -> list:
    """Random states of a checkpoint, one for each process; empty if it has none

    Args:
        folder: path of a folder
    """

def is_positional(state: dict) -> bool:
    """Whether an optimizer state numbers its parameters, as PyTorch's own `state_dict` does

    Args:
        state: state of the optimizer, the model or the process, as a dict
    """

def published_sources(model, names: list) -> tuple:
    """`(published names in order, source of each of our names)` of some of a model's parameters

    Args:
        model: the model
        names: names
    """

def convert_entry(entry: dict, make, param, name: str) -> dict:
    """The state of one parameter; ValueError if it is of another shape

    Args:
        entry: entry of the optimizer state
        make: function that computes the tensor from its parts
        param: the parameter
        name: name of the setting or argument
    """

def name_parameters(model, optimizer, state: dict) -> dict:
    """Convert an optimizer state by position into one by parameter name

    Args:
        model: the model
        optimizer: the optimizer
        state: by position

    Returns:
        by name, as `optimizer_state` returns it
    """
