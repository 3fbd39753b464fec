"""Modules have the names of published checkpoints, and hflit's names are aliases; adapters, device maps and state dicts of other libraries rely on them"""
# Written by hflit.dev_stubs; do not edit
from torch import nn
from typing import Any

__all__ = ['Module', 'Namespace', 'put', 'container', 'place_children', 'sort_children', 'hoist', 'place_modules']

class Module(nn.Module):
    """Base class of the library's modules, whose children may be elsewhere in the tree under published names"""
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
    """A module that only contains other modules, one part of a published path; numbered ones by index"""
    def __getitem__(self, i: int):
        """Args:
            i: index
        """
    def __len__(self) -> int: ...

def put(owner, name: str, module) -> None:
    """Put `module` into `owner` as `name`, together with the contents of a namespace of that name

    Args:
        owner: module that it is put into
        name: name of the module
        module: the module
    """

def container(model, path):
    """The module at a path of names; missing namespaces are created

    Args:
        model: the model
        path: names on the way to the module
    """

def place_children(model, module, ours: str, at: tuple, place_of) -> None:
    """Move the children of a module to their published places

    Args:
        model: the whole model
        module: a module in it
        ours: its hflit name
        at: its path in `model`
        place_of: function from an hflit name to a published path, or None
    """

def sort_children(module, path: str, first) -> None:
    """Sort the children of `module`: those whose paths end like the items of `first` come first, in that order

    Args:
        module: the module
        path: path of the container
        first: published paths, in order
    """

def hoist(model, base) -> None:
    """Move the parts of the base model beside the head, for files without a prefix; both models find them

    Args:
        model: with a head
        base: its base model
    """

def place_modules(model, keys, base) -> None:
    """Move the modules of a model to their published places; hflit's names become aliases

    Args:
        model: built with hflit's names
        keys: key table of its architecture
        base: whether it is a base model, whose names have no prefix
    """
