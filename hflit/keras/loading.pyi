"""Each variable takes its initial value from the file, one tensor at a time, on all three backends"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from typing import NamedTuple
from ..checkpoint import loading
from ..checkpoint.weights import Checkpoint, LoadReport
from typing import Any
from collections.abc import Iterator

__all__ = ['dtype_policy_scope', 'Slot', 'paths', 'slots', 'pick_policy', 'CheckpointLoader']

@contextmanager
def dtype_policy_scope(policy, later=False) -> Iterator[Any]:
    """Context manager: layers created in it have this dtype policy, and with `later` no values until its end

    Args:
        policy: dtype policy of the new layers
        later: delay initialisation to the end of the block
    """

class Slot(NamedTuple):
    """A variable and its path, with dtype and shape as in a checkpoint"""
    path: tuple
    variable: Any
    """the variable"""
    @property
    def dtype(self) -> Any: ...
    @property
    def shape(self) -> Any: ...
    def get(self):
        """The value as a NumPy array, in PyTorch's layout"""

def paths(layer, above=()):
    """`(path, variable)` for each variable of a layer and its sublayers

    Args:
        layer: module of the layer
        above: path of the layer
    """

def slots(model) -> dict:
    """All variables of a model by name; a shared variable appears under its first name

    Args:
        model: the model
    """

def pick_policy(dtype, config, ckpt: Checkpoint):
    """The dtype policy to load a model with

    Args:
        dtype: None or `'auto'`, name of a dtype or policy, dtype of any framework, `DTypePolicy`
        config: its `dtype` is used for `'auto'`
        ckpt: its first floating dtype is used if the config has none
    """

class CheckpointLoader(loading.CheckpointLoader):
    """Plan and state of loading a checkpoint into a model built under `dtype_policy_scope(…, later=True)`

    Args:
        model: built without values
        ckpt: the open checkpoint
        name: source of the checkpoint, for messages
        key_mapping: regular expressions on the file's names and their replacements
    """
    slots: Any
    error: Any
    def __init__(self, model, ckpt: Checkpoint, name='', key_mapping=None) -> None:
        """Args:
            model: built without values
            ckpt: the open checkpoint
            name: source of the checkpoint, for messages
            key_mapping: regular expressions on the file's names and their replacements
        """
    def from_file(self, name: str):
        """An initialiser that reads the value from the file

        Args:
            name: name of a tensor
        """
    def value(self, name: str, dtype: str):
        """The tensor `name` in Keras' layout and this dtype, copied if it belongs to the caller

        Args:
            name: name of a tensor
            dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
        """
    def fill(self) -> None:
        """Set the initialiser of every planned variable to read from the file"""
    def drop(self) -> None:
        """Discard the model: its variables are initialised to scalars"""
    def run(self, ignore_mismatched_sizes=False) -> LoadReport:
        """Check the plan and set the initialisers; the file is read when the scope ends

        Args:
            ignore_mismatched_sizes: initialise a tensor of another shape anew instead of raising
        """
