"""Check the values of a settings file against declared types and ranges, so that a wrong value is an error and does not load as a different model"""
# Written by hflit.dev_stubs; do not edit
from typing import Any, NamedTuple

__all__ = ['largest', 'Size', 'Width', 'Count', 'Layers', 'Labels', 'Probability', 'NonNegative', 'Positive', 'names', 'Range', 'in_range', 'matches', 'describe', 'plain_type', 'shorten', 'check_types']

class Range(NamedTuple):
    """Bounds of a number, both included"""
    low: float
    """bounds of the range"""
    high: float
    """bounds of the range"""
    text: str = ''
    """description for messages; default: both bounds"""

largest: Any

Size = int

Width = int

Count = int

Layers = int

Labels = int

Probability = float

NonNegative = float

Positive = float

def in_range(v, bounds) -> bool:
    """Args:
        v: the value
        bounds: a `Range`; anything else has no bounds
    """

def matches(v, kind) -> bool:
    """Whether a value has a type: integers count as floats, tuples as lists, bools only as bools

    Args:
        v: the value
        kind: type of the value
    """

names: dict

def describe(kind) -> str:
    """Describe a type in words, for messages

    Args:
        kind: type of the value
    """

def plain_type(kind):
    """Remove the ranges of a type, for signatures

    Args:
        kind: type of the value
    """

def shorten(v) -> str:
    """`repr` of a value, shortened to a line

    Args:
        v: the value
    """

def check_types(types: dict, values: dict, name: str) -> None:
    """ValueError for the first value of a wrong type; names the field, the value and what is expected

    Args:
        types: `{field: type}`
        values: `{field: value}`; fields without a type are not checked
        name: class or file, for the message
    """
