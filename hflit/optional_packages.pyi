"""Test whether a package, a framework or a kind of device can be used, without importing it"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['import_names', 'devices', 'installed', 'has_device', 'is_package', 'availability', 'requires_backends']

import_names: dict

devices: tuple

def installed(name: str, min_version: str | None = None) -> bool:
    """Whether a package is installed, without importing it

    Args:
        name: name by which the package is imported
        min_version: minimum version
    """

def has_device(kind: str) -> bool:
    """Whether PyTorch can use a kind of device

    Args:
        kind: kind of device
    """

def is_package(name: str, min_version: str | None = None) -> bool:
    """Args:
        name: name of the method, function or package
        min_version: smallest version
    """

def availability(name: str):
    """The function of the name `is_…_available`

    Args:
        name: name of the method, function or package
    """

def __getattr__(name) -> Any:
    """Args:
        name: name of the method, function or package
    """

def requires_backends(obj, backends) -> None:
    """ImportError that names the missing packages

    Args:
        obj: object or class that needs the packages, for the message
        backends: names of packages, such as `['torch', 'vision']`
    """
