"""Modules stand in the tree under the names of published checkpoints, and hflit's own names are aliases: what adapters, device maps and state dicts of other libraries rely on"""
# Written by hflit.dev_stubs; do not edit
from torch import nn
from typing import Any

__all__ = ['Module', 'Namespace', 'put', 'container', 'place_children', 'sort_children', 'place_modules']

class Module(nn.Module):
    """Base class of the library's modules, whose parts may stand elsewhere in the tree under published names"""
    aliases: dict
    def _followed(self, name) -> tuple:
        """`(module, attribute)` of an alias

        Args:
            name: name of the module
        """
    def __getattr__(self, name) -> Any:
        """Args:
            name: name of the module
        """
    def __setattr__(self, name, value) -> None:
        """Args:
            name: name of the module
        """
    def __dir__(self) -> list: ...

class Namespace(nn.Module):
    """A part of a published path that holds modules and computes nothing"""

def put(owner, name: str, module) -> None:
    """Put a module into another one, together with what already stands inside a namespace of that name

    Args:
        owner: module that it is put into
        name: name of the module
        module: the module
    """

def container(model, path):
    """The module at a path, with namespaces made on the way

    Args:
        model: the model
        path: names on the way to the module
    """

def place_children(model, module, ours: str, at: tuple, place_of) -> None:
    """Place what a module contains: `ours` is its name in the skeleton, `at` its place in `model`

    Args:
        model: the model
        module: the module
        ours: names in hflit
        at: its place in `model`
        place_of: function from the name in the skeleton to the place
    """

def sort_children(module, path: str, first) -> None:
    """Put the modules whose paths end as those in `first` before the others, in their order

    Args:
        module: the module
        path: path of the container
        first: published paths, in order
    """

def place_modules(model, keys, base) -> None:
    """Move the modules of a model to their published places; the skeleton's names become aliases

    Args:
        model: built with the names of the skeleton
        keys: its key table
        base: whether it is a base model, whose names have no prefix
    """
