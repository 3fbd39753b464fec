"""One object for all frameworks that records the output of each module by name, and changes outputs while the model runs; activations of many texts in files"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from typing import Any

__all__ = ['hook_points', 'common_name', 'split_input', 'match_names', 'Trace', 'plain_array', 'ArrayFile', 'collect_activations']

hook_points: dict

def common_name(name: str) -> str:
    """The name that hflit has for a hook point of TransformerLens; other names are as they are

    Args:
        name: such as `blocks.3.hook_resid_post`

    Returns:
        such as `layers.3`
    """

def split_input(name: str) -> tuple:
    """`(module name, whether its input is meant)`; the prefix `model.` of a base model is dropped

    Args:
        name: name of a module
    """

def match_names(pattern: str, names) -> list:
    """The module names that a pattern means; KeyError with near matches if there are none

    Args:
        pattern: a name, or a pattern with `*`, `?` and `[…]`
        names: of all modules
    """

class Trace:
    """Recorded outputs of the modules of a model by name, and the changes to make to them

    Args:
        names: of all modules
        only: names or patterns to record; empty: all
        every_call: keep the outputs of every call, not only of the last one
    """
    attach: Any
    reads_inputs: bool
    wanted: Any
    records: dict
    edits: dict
    names: list
    every_call: Any
    def __init__(self, names, only=(), every_call=False) -> None:
        """Args:
            names: of all modules
            only: names or patterns to record; empty: all
            every_call: keep the outputs of every call, not only of the last one
        """
    def see(self, name: str, value):
        """Record the output of a module, changed if there is an edit for it; returns it

        Args:
            name: name of a module
            value: output of the module
        """
    def __repr__(self) -> str: ...
    def key(self, name: str) -> str:
        """Name under which a module's output or input is recorded; KeyError with near matches

        Args:
            name: name of a module
        """
    def calls(self, name: str) -> list:
        """The outputs of a module in each call, with `every_call=True`; else the last one

        Args:
            name: name of a module
        """
    def __setitem__(self, name: str, edit) -> None:
        """Change the output of a module: an array in its place, or a function of it; names may be patterns

        Args:
            name: name of a module
        """
    def __delitem__(self, name: str) -> None:
        """Drop the edit of a module

        Args:
            name: name of a module
        """
    def __getitem__(self, name: str):
        """Args:
            name: name of a module
        """
    def __contains__(self, name: str) -> bool:
        """Args:
            name: name of a module
        """
    def keys(self) -> list:
        """Names of what was recorded"""

def plain_array(x) -> np.ndarray:
    """An array or tensor of any framework in NumPy; half precision as float32

    Args:
        x: an array or tensor
    """

class ArrayFile:
    """An `.npy` file that grows by rows

    Args:
        path: path of the file
    """
    path: Any
    file: Any
    shape: tuple
    dtype: Any
    def __init__(self, path) -> None:
        """Args:
            path: path of the file
        """
    def append(self, x) -> None:
        """Append rows

        Args:
            x: an array or tensor
        """
    def write_header(self) -> None: ...
    def close(self) -> np.ndarray:
        """Finish the file; returns it memory-mapped"""

def collect_activations(model, batches, names, folder) -> dict:
    """Record the outputs of modules for the real tokens of many texts, in files; memory-mapped arrays by name

    Args:
        model: the model
        batches: inputs of the model, dicts with `attention_mask` where there is padding
        names: names or patterns of modules
        folder: where the files are written, made if there is none

    Returns:
        `(tokens, …)` of each module, and `text` and `position` of each row
    """
