"""An argument parser that turns dataclass fields into options and parses the command line, a dict, JSON or YAML into dataclass objects"""
# Written by hflit.dev_stubs; do not edit
from argparse import ArgumentParser
from typing import Any

__all__ = ['missing', 'string_to_bool', 'make_choice_type_function', 'HfArg', 'option_type', 'default_value', 'argument_kwargs', 'field_names', 'deprecated_names', 'HfArgumentParser', 'field_comments']

def string_to_bool(v) -> bool:
    """Convert a string such as 'yes', 'false' or '1' to a boolean

    Args:
        v: the value
    """

def make_choice_type_function(choices):
    """Return a function from a command-line string to the choice with that string form

    Args:
        choices: values that are allowed
    """

def HfArg(*, aliases=None, help=None, default=..., default_factory=..., metadata=None, **kwargs: Any):
    """Make a dataclass field with help text and aliases such as `'-e'`

    Args:
        aliases: short names of the option, such as `-v`
        help: text for `--help`
        default: value that is used when none is given
        default_factory: function that makes the default
        metadata: further metadata of the dataclass field
        **kwargs: further keyword arguments, which are handed on
    """

def option_type(field, hint):
    """The single type that a field's option parses to; ValueError for a union of several

    Args:
        field: the dataclass field
        hint: type annotation
    """

missing: Any

def default_value(field):
    """The default of a field, or `missing`

    Args:
        field: the dataclass field
    """

def argument_kwargs(field, hint) -> dict:
    """Keyword arguments of `add_argument` for a field

    Args:
        field: the dataclass field
        hint: type annotation
    """

def field_names(cls) -> set:
    """Names of the init fields of a dataclass

    Args:
        cls: the class
    """

def deprecated_names(cls) -> set:
    """Deprecated argument names that a class accepts

    Args:
        cls: the class
    """

class HfArgumentParser(ArgumentParser):
    """An `ArgumentParser` with an option for each dataclass field, which parses into dataclass objects

    Args:
        dataclass_types: dataclasses whose fields become options
        **kwargs: further keyword arguments, which are handed on
    """
    undocumented: list
    dataclass_types: list
    def __init__(self, dataclass_types=None, **kwargs: Any) -> None:
        """Args:
            dataclass_types: dataclasses whose fields become options
            **kwargs: further keyword arguments, which are handed on
        """
    def add_dataclass(self, cls) -> None:
        """Add an option for each field of `cls`

        Args:
            cls: the class
        """
    def add_field(self, to, cls, f, hint) -> None:
        """Add the option of one field to the parser or group `to`

        Args:
            to: parser or group that gets the option
            cls: the class
            f: the field
            hint: type annotation
        """
    def format_help(self):
        """The help text, with the comments beside fields as descriptions"""
    def read_args_files(self, args, look_for_args_file=True, args_filename=None, args_file_flag=None) -> list:
        """The argument strings to parse: those in `.args` files first, then those of the command line

        Args:
            args: training arguments
            look_for_args_file: read a file `SCRIPT.args` beside the script
            args_filename: file with further arguments
            args_file_flag: option that names files with further arguments
        """
    def parse_args_into_dataclasses(
        self,
        args=None,
        return_remaining_strings=False,
        look_for_args_file=True,
        args_filename=None,
        args_file_flag=None,
    ) -> tuple:
        """Parse the command line into dataclass objects

        Args:
            args: argument strings; `sys.argv` when not given
            return_remaining_strings: return unknown arguments too, instead of a ValueError
            look_for_args_file: also read the file named like the script with the suffix `.args`
            args_filename: read this file instead
            args_file_flag: an option that names such files

        Returns:
            one object per dataclass, then a namespace of other options if any
        """
    def parse_dict(self, args: dict, allow_extra_keys=False) -> tuple:
        """Parse a dict into dataclass objects

        Args:
            args: values by field name
            allow_extra_keys: ignore keys that no dataclass has

        Returns:
            one object per dataclass
        """
    def parse_json_file(self, json_file, allow_extra_keys=False) -> tuple:
        """Parse a JSON file into dataclass objects

        Args:
            json_file: path of a JSON file
            allow_extra_keys: ignore keys that are no fields
        """
    def parse_yaml_file(self, yaml_file, allow_extra_keys=False) -> tuple:
        """Parse a YAML file into dataclass objects

        Args:
            yaml_file: path of a YAML file
            allow_extra_keys: ignore keys that are no fields
        """

def field_comments(cls) -> dict:
    """Comments beside the fields of a dataclass; empty if its source is not available

    Args:
        cls: the class
    """
