"""When each token of a transcript was spoken: the weights of a few cross-attention heads, a median filter, and the cheapest monotone path through them"""
# Written by hflit.dev_stubs; do not edit
import numpy as np

__all__ = ['median_filter', 'path_costs', 'dynamic_time_warping', 'alignment_matrix', 'token_times']

def median_filter(x, width: int) -> np.ndarray:
    """Median over a window along the last axis; `x` itself where it is shorter than half a window

    Args:
        x: `(…, states)`
        width: states of the window, an odd number

    Returns:
        `(…, states)`
    """

def path_costs(cost) -> np.ndarray:
    """Steps of the cheapest monotone paths

    Args:
        cost: of each cell, `(tokens, states)`

    Returns:
        the best step to each cell: 0 to both, 1 to the next token, 2 to the next state
    """

def dynamic_time_warping(cost) -> tuple:
    """The cheapest monotone path through a matrix of costs

    Args:
        cost: of each cell, `(tokens, states)`

    Returns:
        token and state of each cell of the path
    """

def alignment_matrix(weights, width: int) -> np.ndarray:
    """Standardised, filtered and averaged weights of cross-attention

    Args:
        weights: of the alignment heads, `(heads, tokens, states)`
        width: of the median filter

    Returns:
        `(tokens, states)`
    """

def token_times(weights, width: int, precision: float = 0.02) -> np.ndarray:
    """When each token begins

    Args:
        weights: of the alignment heads, `(heads, tokens, states)`
        width: of the median filter
        precision: seconds of a state

    Returns:
        `(tokens,)`, in seconds
    """
