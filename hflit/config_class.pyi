"""The metaclass and mixins that make a class a model configuration: how keywords become fields, what happens to unknown keywords, and aliases of fields"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import Any

__all__ = ['undeclared', 'logger', 'ConfigType', 'shown_default', 'init_of', 'config_repr', 'config_fields', 'positional', 'field_types', 'plain_defaults', 'nested_config', 'named_arguments', 'initial', 'set_fields', 'ConfigAttributes', 'ConfigNames', 'ConfigProperties', 'ConfigSetup', 'alias', 'ClassProperty', 'sub_configs_of']

class ConfigType(type):
    """Metaclass of configs: gives a class without its own `__init__` one that accepts every keyword"""
    @property
    def __signature__(self) -> Any:
        """Signature of the class: its fields, or the parameters of its own `__init__`"""

def shown_default(field):
    """What a signature shows as the default of a field; of one that is made by a function, the function

    Args:
        field: a field of a dataclass
    """

def init_of(cls):
    """Make the `__init__` of a config class: sets the fields of `cls`, passes the rest to `__post_init__`

    Args:
        cls: the class
    """

def config_repr(config) -> str:
    """Args:
        config: configuration of the model
    """

undeclared: set

def config_fields(cls) -> dict:
    """Fields of a config class by name; makes the class a dataclass if it is not one yet

    Args:
        cls: the class
    """

def positional(cls) -> list:
    """Names of the fields that can be given by position: those not declared as keyword-only

    Args:
        cls: the class
    """

def field_types(cls) -> dict:
    """Types of the fields whose values are checked

    Args:
        cls: the class
    """

def plain_defaults(cls) -> frozenset:
    """Names of class attributes without annotation, as in `hidden_size = 32`, which an instance can override

    Args:
        cls: the class
    """

def nested_config(kind, v):
    """Convert a dict to a config if the field is declared as one; None becomes the default config

    Args:
        kind: type of the value
        v: the value
    """

def named_arguments(cls, args, kw) -> dict:
    """Positional and keyword arguments of a config by their current names

    Args:
        cls: the class
        args: further positional arguments, which are handed on
        kw: further keyword arguments, which are handed on
    """

def initial(f):
    """Default of a field; TypeError if it has none

    Args:
        f: the field
    """

def set_fields(self, owner, args, kw) -> None:
    """Set the fields of class `owner` from arguments or defaults, then call `__post_init__` with the rest

    Args:
        self: the config
        owner: class whose `__init__` it is
        args: further positional arguments, which are handed on
        kw: further keyword arguments, which are handed on
    """

@dataclass(repr=False)
class ConfigAttributes:
    """Attribute access of a config: aliases from `attribute_map`, unknown fields in `extra`"""
    def __getattr__(self, k) -> Any:
        """Args:
            k: name of the argument or field
        """
    def __setattr__(self, k, v) -> None:
        """Args:
            k: name of the argument or field
            v: the value
        """
    def __delattr__(self, k) -> None:
        """Args:
            k: name of the argument or field
        """
    def set_unknown(self, k, v) -> None:
        """Set an attribute that is not a field: a property, or (also for class constants) in `extra`

        Args:
            k: name of the argument or field
            v: the value
        """

class ConfigNames(ConfigAttributes):
    """A config as an iterable of the names of its attributes"""
    def own_names(self) -> list:
        """Names of the fields, then of the instance's other attributes"""
    def __iter__(self): ...
    def __dir__(self) -> list: ...

class ConfigProperties(ConfigNames):
    """Attributes of a config that are derived from its fields"""
    @property
    def layer_types(self) -> Any:
        """Attention type of each layer; all slide if the architecture has a window and it is set"""
    @layer_types.setter
    def layer_types(self, types) -> None:
        """Args:
            types: attention type of each layer
        """
    @property
    def num_labels(self) -> int:
        """Number of labels; setting another number makes new names"""
    @num_labels.setter
    def num_labels(self, n) -> None:
        """Args:
            n: number of labels
        """

logger: Any

class ConfigSetup(ConfigProperties):
    """The last steps of creating a config: further attributes, checks and normalisation"""
    def __post_init__(self, **kw: Any) -> None:
        """Set the attributes that are not fields, then normalise and check

        Args:
            **kw: further keyword arguments, which are handed on
        """
    def check_types(self) -> None:
        """ValueError for a field of the wrong type or range; defaults are not checked"""

def alias(name):
    """A property that is an alias of the attribute `name`

    Args:
        name: name of the method, function or package
    """

class ClassProperty(property):
    """A property of a class and of its instances"""
    def __get__(self, obj, cls):
        """Args:
            obj: the value, in types of JSON
            cls: the class
        """

def sub_configs_of(cls) -> dict:
    """`{field: config class}` of the nested configs

    Args:
        cls: the class
    """
