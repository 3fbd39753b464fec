"""One call that makes what follows repeatable: sampling, dropout, shuffling and the initialisation of weights"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['deterministic_variables', 'set_seed', 'enable_full_determinism']

def set_seed(seed: int, deterministic: bool = False) -> None:
    """Seed the random numbers of Python, NumPy and PyTorch on all devices

    Args:
        seed: seed of the random numbers
        deterministic: also use algorithms that add in the same order every time, which some do not
    """

deterministic_variables: dict

def enable_full_determinism(seed: int, warn_only: bool = False) -> None:
    """Seed the random numbers, and use only algorithms that give the same bits every time, also on GPUs

    Args:
        seed: seed of the random numbers
        warn_only: warn of operations that have no deterministic algorithm, instead of an error
    """
