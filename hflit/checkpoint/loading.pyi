"""Decides from names, dtypes and shapes alone which tensor of a checkpoint goes where in a model, in any framework"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from .weights import Checkpoint, LoadReport
from typing import Any
from collections.abc import Iterator

__all__ = ['logger', 'ignored_buffers', 'is_floating', 'pick_dtype', 'rename_keys', 'CheckpointLoader', 'ShapeError', 'gc_paused']

logger: Any

def is_floating(name: str):
    """Args:
        name: name of a tensor
    """

def pick_dtype(dtype, config, ckpt: Checkpoint) -> str:
    """Choose the dtype to load a model in, by name

    Args:
        dtype: None or `'auto'`, the name of a dtype, or a dtype of any framework
        config: its `dtype` is used for `'auto'`
        ckpt: its first floating dtype is used if the config has none
    """

def _apply_key_mapping(name, key_mapping):
    """Args:
        name: name of a tensor
        key_mapping: regular expressions on names in the file, and their replacements
    """

def rename_keys(names, key_mapping: dict | None = None) -> dict:
    """Apply the regular expressions of `key_mapping` in order: `{new name: name in the file}`

    Args:
        names: tensor names in a file
        key_mapping: regular expressions to replacements
    """

class CheckpointLoader:
    """Loads a checkpoint into a model: plans and checks first, reads last

    Args:
        model: has `config`, `key_table`, `is_base_model` and `ties()`
        ckpt: the open checkpoint
        where: the model's tensors: our name to `TensorInfo`, tied ones under each name
        name: name of the checkpoint, for messages
        key_mapping: regular expressions on names in the file to replacements
    """
    framework: str
    unexpected: list
    plan: dict
    mismatched: list
    ties: Any
    where: dict
    name: str
    ckpt: Checkpoint
    model: Any
    broken: set
    def __init__(self, model, ckpt: Checkpoint, where: dict, name='', key_mapping=None) -> None:
        """Args:
            model: has `config`, `key_table`, `is_base_model` and `ties()`
            ckpt: the open checkpoint
            where: the model's tensors: our name to `TensorInfo`, tied ones under each name
            name: name of the checkpoint, for messages
            key_mapping: regular expressions on names in the file to replacements
        """
    def published(self, names) -> list:
        """Args:
            names: names
        """
    def read(self, name: str, **kw: Any):
        """Read the tensor for our `name`, in the file's dtype and our layout

        Args:
            name: name of a tensor
            **kw: further keyword arguments, which are handed on
        """
    def shape(self, name: str) -> tuple:
        """Shape of the tensor that `read` returns, without reading it

        Args:
            name: name of a tensor
        """
    def in_order(self) -> list:
        """Planned names in the order of the files, which is faster to read"""
    def same_values(self, a: str, b: str) -> bool:
        """Whether two tensors are equal in the checkpoint

        Args:
            a: the two values to compare
            b: the two values to compare
        """
    def resolve_ties(self) -> None:
        """Plan to read each pair of tied tensors once; `broken` are ties whose two tensors differ in the file"""
    def missing(self) -> list:
        """Our names of tensors that the file lacks, in the model's order"""
    def check_names(self) -> None:
        """ValueError if the file has no tensor for this model"""
    def check_types(self) -> None:
        """ValueError if the file has integers or 8-bit floats for a weight, as quantized checkpoints do"""
    def check_shapes(self, ignore_mismatched_sizes=False) -> None:
        """ValueError if shapes differ, or drop such tensors from the plan

        Args:
            ignore_mismatched_sizes: drop tensors of another shape from the plan instead of raising
        """
    def check(self, ignore_mismatched_sizes=False) -> None:
        """Run all checks that precede reading

        Args:
            ignore_mismatched_sizes: initialise tensors of another shape anew instead of raising
        """
    def report(self) -> LoadReport:
        """Report which tensors were missing, unexpected or of another shape"""

class ShapeError(ValueError, RuntimeError):
    """Raised for tensors with another shape in the file than in the model; as in PyTorch, a RuntimeError too"""

ignored_buffers: tuple

@contextmanager
def gc_paused() -> Iterator[Any]:
    """Context manager: pause the garbage collector while many long-lived objects are created"""
