"""`set_seed` and `enable_full_determinism`: reproducible sampling, dropout, shuffling and weight initialisation"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['deterministic_variables', 'set_seed', 'enable_full_determinism']

def set_seed(seed: int, deterministic: bool = False) -> None:
    """Seed the random number generators of Python, NumPy and PyTorch, on all devices

    Args:
        seed: seed of the random numbers
        deterministic: also use deterministic algorithms only
    """

deterministic_variables: dict

def enable_full_determinism(seed: int, warn_only: bool = False) -> None:
    """Seed all random number generators, and use deterministic algorithms only, also on GPUs

    Args:
        seed: seed of the random numbers
        warn_only: warn of operations without a deterministic algorithm instead of raising
    """
