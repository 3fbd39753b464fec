"""For each auto class a mapping from config classes to model classes, under the names that scripts import from transformers"""
# Written by hflit.dev_stubs; do not edit
from collections.abc import Mapping
from typing import Any

__all__ = ['old_tasks', 'known_types', 'class_name', 'ModelMapping', 'NameMapping', 'auto_class_of', 'mapping']

def known_types() -> list:
    """All values of `model_type` that hflit knows, including registered ones"""

def class_name(c, model_type: str) -> str | None:
    """Name of the class that the auto class `c` gives for a `model_type`, without importing it; or None

    Args:
        c: class
        model_type: name of the architecture, as in `config.json`
    """

class ModelMapping(Mapping):
    """Mapping from config classes to model classes of an auto class; a model class is imported when it is read

    Args:
        c: class
    """
    auto_class: Any
    def __init__(self, c) -> None:
        """Args:
            c: class
        """
    def __iter__(self): ...
    def __len__(self): ...
    def __contains__(self, config) -> bool:
        """Args:
            config: configuration of the model
        """
    def __getitem__(self, config):
        """Args:
            config: configuration of the model
        """
    def register(self, config, model, exist_ok=False) -> None:
        """Args:
            config: configuration of the model
            model: the model
            exist_ok: replace what is registered under the name
        """

class NameMapping(Mapping):
    """Mapping from `model_type` to a class name or a config class

    Args:
        value: the value
    """
    value: Any
    def __init__(self, value) -> None:
        """Args:
            value: the value
        """
    def __iter__(self): ...
    def __len__(self): ...
    def __getitem__(self, model_type):
        """Args:
            model_type: name of the architecture, as in `config.json`
        """

old_tasks: dict

def auto_class_of(task: str, framework: str = 'torch') -> None:
    """The auto class of a task that is written in capitals, or None

    Args:
        task: such as `CAUSAL_LM`
        framework: `torch`, `flax` or `keras`
    """

def mapping(name: str):
    """The mapping with a name such as `MODEL_FOR_CAUSAL_LM_MAPPING`; AttributeError for an unknown one

    Args:
        name: transformers' name of the mapping
    """

def __getattr__(name) -> Any:
    """Args:
        name: transformers' name of the mapping
    """
