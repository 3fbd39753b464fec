"""Read the random states and the optimizer state of a checkpoint that transformers' Trainer wrote, whose parameters are numbered"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['safe_load', 'convert_rng_states', 'read_rng_states', 'is_positional', 'published_sources', 'convert_entry', 'name_parameters']

def safe_load(path):
    """Read a file of tensors, plain values and numpy arrays without running any code in it

    Args:
        path: path of a file
    """

def convert_rng_states(states: dict) -> dict:
    """Convert random states that transformers wrote to the form of `get_rng_states`

    Args:
        states: random states as transformers writes them
    """

def read_rng_states(folder) -> list:
    """Read the random states of a checkpoint, one per process; empty if it has none

    Args:
        folder: path of a folder
    """

def is_positional(state: dict) -> bool:
    """Whether an optimizer state numbers its parameters, as PyTorch's own `state_dict` does

    Args:
        state: state of the optimizer, the model or the process, as a dict
    """

def published_sources(model, names: list) -> tuple:
    """`(published names in order, source of each parameter)` for some of a model's parameters

    Args:
        model: the model
        names: names
    """

def convert_entry(entry: dict, make, param, name: str) -> dict:
    """Convert the optimizer state of one parameter; ValueError if its shape differs

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
