"""The budget of a chat template, and what each operator, method and filter takes from it"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from typing import Any
from collections.abc import Iterator

__all__ = ['most_characters', 'step', 'template_budget', 'charge', 'weight', 'shallow', 'operator_cost', 'method_cost', 'filter_cost']

most_characters: Any

step: int

@contextmanager
def template_budget(n=...) -> Iterator[Any]:
    """Context manager: templates rendered inside have a budget of `n` characters

    Args:
        n: characters
    """

def charge(n) -> bool:
    """Take `n` characters from the budget; SecurityError if fewer are left

    Args:
        n: number of characters
    """

def weight(*values: Any):
    """Estimate the characters in the text of values; counting stops soon after the budget

    Args:
        *values: values whose text is counted
    """

def shallow(x) -> int:
    """Number of characters or items of a value, 0 for one that has none

    Args:
        x: the value
    """

def _format_cost(text, values, pattern):
    """Upper bound of the characters that a format makes of `values`

    Args:
        text: the text
    """

def operator_cost(op, a, b):
    """Cost of an operator in characters: the size of its result, or the time to compute it

    Args:
        op: '*', '**', '+' or '%'
        a: left operand
        b: right operand
    """

def _sizes(values): ...

def _repeated(text, old, new):
    """Args:
        text: the text
    """

def method_cost(owner, name, args, kw):
    """Cost of a method of a string, a list, …: characters that it makes or reads

    Args:
        owner: the value that has the method
        name: of the method
        args: positional arguments
        kw: keyword arguments
    """

def filter_cost(name, value, args, kw):
    """Cost of a filter: characters that it makes or reads

    Args:
        name: of the filter
        value: that it is applied to
        args: positional arguments
        kw: keyword arguments
    """
