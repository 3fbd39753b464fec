"""Converts a function with type hints and a docstring into the JSON description that a chat template passes to the model"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['type_schema', 'parse_docstring', 'get_json_schema']

def _plain_type(hint):
    """JSON Schema of a type without parameters, or None

    Args:
        hint: type annotation
    """

def _choices(values) -> dict:
    """JSON Schema of an enumeration of JSON scalars"""

def _union(args):
    """JSON Schema of a union of types

    Args:
        args: further positional arguments, which are handed on
    """

def _tuple(args) -> dict:
    """JSON Schema of a tuple of fixed length

    Args:
        args: further positional arguments, which are handed on
    """

def type_schema(hint) -> dict:
    """JSON Schema of a type hint; TypeError if it has none

    Args:
        hint: type annotation
    """

def _section(doc, name, ends):
    """Text under the heading `name:`, up to one of the headings `ends`; None without such a section

    Args:
        doc: docstring
    """

def _arguments(text):
    """`{name: description}` of an `Args:` section; each description is joined into one line

    Args:
        text: the text
    """

def parse_docstring(doc) -> tuple:
    """`(summary, {argument: description}, description of the return value or None)` of a docstring

    Args:
        doc: docstring
    """

def _with_choices(schema, description) -> dict:
    """Add the description to a schema; a trailing `(choices: […])` becomes the `enum`

    Args:
        description: text for the log
    """

def _parameters(fn):
    """The parameters of `fn` without `self` or `cls`

    Args:
        fn: function
    """

def _hints(fn, name):
    """Type hints of `fn`, with string annotations resolved

    Args:
        fn: function
    """

def _return_schema(hint, description):
    """JSON Schema of the return value; None if its type has no schema

    Args:
        hint: type annotation
        description: text for the log
    """

def get_json_schema(fn) -> dict:
    """JSON Schema of a function for a chat template's `tools`; an error if a hint or description is missing

    Args:
        fn: a function with type hints and a Google-style docstring that describes every argument

    Returns:
        `{'type': 'function', 'function': {'name', 'description', 'parameters', 'return'}}`
    """
