"""Which module is on which device, and models larger than the memory: offloading to CPU and disk with Accelerate"""
# Written by hflit.dev_stubs; do not edit
from collections.abc import Mapping
from torch import nn
from .loading import CheckpointLoader
from typing import Any

__all__ = ['auto_maps', 'shared_fields', 'device_dict', 'no_split_modules', 'infer_map', 'device_lookup', 'check_map', 'split_map', 'OffloadedWeights', 'store_tensor', 'dispatch']

auto_maps: tuple

def device_dict(device_map):
    """`device_map` as a dict, or unchanged where Accelerate infers it; ValueError for an unknown device

    Args:
        device_map: a device, a dict from modules to devices, or `'auto'`
    """

def no_split_modules(model) -> list[str]:
    """Names of the module classes that must not be split over devices: layers

    Args:
        model: the model
    """

def infer_map(model, how='auto', max_memory=None) -> dict:
    """Infer a device map: fill the accelerators first, then the CPU, then the disk

    Args:
        model: on the meta device
        how: `'auto'`, `'balanced'`, `'balanced_low_0'` or `'sequential'`
        max_memory: maximum bytes per device, such as `{0:'10GB', 'cpu':'30GB'}`
    """

def device_lookup(device_map: dict):
    """A function from a tensor's name to its device; None if the map has none

    Args:
        device_map: a device, a dict from modules to devices, or `'auto'`
    """

def check_map(model, device_map: dict, names) -> None:
    """ValueError if the map omits one of the tensors `names` or names a module that does not exist

    Args:
        model: the model
        device_map: a device, a dict from modules to devices, or `'auto'`
        names: names
    """

def split_map(module: nn.Module, device_map: dict, name='') -> dict:
    """The same map without names inside others: a module that is split is replaced by its children

    Args:
        module: the module
        device_map: a device, a dict from modules to devices, or `'auto'`
        name: name of a tensor
    """

class OffloadedWeights(Mapping):
    """Mapping from names to offloaded tensors, which Accelerate reads

    Args:
        load: a finished load
        names: names of the offloaded tensors
        folder: where to store tensors that differ from the file
    """
    ties: Any
    kept: dict
    names: list
    load: CheckpointLoader
    def __init__(self, load: CheckpointLoader, names: list, folder=None) -> None:
        """Args:
            load: a finished load
            names: names of the offloaded tensors
            folder: where to store tensors that differ from the file
        """
    def holder(self, name):
        """Args:
            name: name of a tensor
        """
    def unchanged_in_file(self, name):
        """Whether the checkpoint has this tensor in the same form and dtype

        Args:
            name: name of a tensor
        """
    def __iter__(self): ...
    def __len__(self) -> int: ...
    def __getitem__(self, name):
        """Args:
            name: name of a tensor
        """

def store_tensor(x, name, folder):
    """Write a tensor to its own file in `folder`; returns it memory-mapped

    Args:
        x: array or tensor
        name: name of a tensor
        folder: path of a folder
    """

def dispatch(load: CheckpointLoader, device_map: dict, offload_folder=None, offload_buffers=False) -> None:
    """Dispatch a loaded model to its devices; Accelerate's hooks move weights and activations

    Args:
        load: the loader of the checkpoint
        device_map: a device, a dict from modules to devices, or `'auto'`
        offload_folder: folder for layers that are kept on disk
        offload_buffers: offload buffers as well as weights
    """

shared_fields: tuple
