"""Cut a map of patches into windows, shift the windows by half their size, and mask what the shift brings together: the index tables of windowed attention, for all frameworks"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import Any

__all__ = ['cut_windows', 'window_order', 'patch_order', 'shift_mask', 'relative_position_index', 'Windows', 'windows_of']

def cut_windows(x, size: int):
    """A map `(rows, columns)` as its windows, `(windows, size*size)`; the size divides rows and columns

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        size: side of a window
    """

def window_order(height: int, width: int, size: int, shift: int = 0):
    """Numbers of the patches in each window; padding is right and below

    Args:
        height: of the map, in patches
        width: of the map, in patches
        size: of a window
        shift: patches by which the windows are shifted

    Returns:
        `(windows, size*size)`, `height*width` for padding
    """

def patch_order(order, n: int):
    """Places of the patches among those of all windows: the inverse of `window_order`, without padding

    Args:
        order: as from `window_order`
        n: patches of the map

    Returns:
        `(n,)`
    """

def shift_mask(height: int, width: int, size: int, shift: int):
    """What is added to the scores of two patches of a shifted window: -100 if they are no neighbours

    Args:
        height: of the map, in patches
        width: of the map, in patches
        size: of a window
        shift: patches by which the windows are shifted

    Returns:
        `(windows, size*size, size*size)` of 0 and -100; None without shift
    """

def relative_position_index(size: int, table_size: int):
    """Row of the bias table for each query and key of a window, by the offset of the query from the key

    Args:
        size: of the windows
        table_size: window size that the bias table is for, at least `size`

    Returns:
        `(size*size, size*size)`
    """

@dataclass(frozen=True, eq=False)
class Windows:
    """Index tables of the windows of a map

    Args:
        size: of a window
        order: `(windows*size*size,)`: numbers of the patches, window by window; see `window_order`
        back: `(height*width,)`: places of the patches; see `patch_order`
        mask: `(windows, size*size, size*size)`, added to the scores; None without shift
        bias: `(size*size*size*size,)`: rows of the bias table; see `relative_position_index`
        padded: whether `order` has places of padding
    """
    size: int
    """of a window"""
    order: Any
    """`(windows*size*size,)`: numbers of the patches, window by window; see `window_order`"""
    back: Any
    """`(height*width,)`: places of the patches; see `patch_order`"""
    mask: Any
    """`(windows, size*size, size*size)`, added to the scores; None without shift"""
    bias: Any
    """`(size*size*size*size,)`: rows of the bias table; see `relative_position_index`"""
    padded: bool
    """whether `order` has places of padding"""

def windows_of(height: int, width: int, size: int, shifted: bool, shrink=True) -> Windows:
    """The tables of a layer for maps of this size

    Args:
        height: of the map, in patches
        width: of the map, in patches
        size: window size of the model
        shifted: whether the windows of this layer are shifted by half their size
        shrink: make the window smaller, without shift, where a side of the map is no longer
    """
