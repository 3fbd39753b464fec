"""Bounds the text that a template makes and the steps it takes: a budget, and what each operator, method and filter takes from it"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from typing import Any
from collections.abc import Iterator

__all__ = ['most_characters', 'step', 'template_budget', 'charge', 'weight', 'shallow', 'operator_cost', 'method_cost', 'filter_cost']

most_characters: Any

step: int

@contextmanager
def template_budget(n=...) -> Iterator[Any]:
    """Allow templates rendered inside `n` characters

    Args:
        n: number of characters
    """

def charge(n) -> bool:
    """Take `n` characters from the budget; SecurityError if there are not as many left

    Args:
        n: number of characters
    """

def weight(*values: Any):
    """Characters of the text of values, about; counting ends soon after the budget

    Args:
        *values: values whose text is counted
    """

def shallow(x) -> int:
    """Number of characters or items of a value, 0 for one that has none

    Args:
        x: the value
    """

def _format_cost(text, values, pattern):
    """Characters that a format makes of `values`, at most

    Args:
        text: the text
    """

def operator_cost(op, a, b):
    """Characters that the result of an operator has, or the time to compute it

    Args:
        op: name of the operator
        a: the two operands
        b: the two operands
    """

def _sizes(values): ...

def _repeated(text, old, new):
    """Args:
        text: the text
    """

def method_cost(owner, name, args, kw):
    """Characters that a method of a string, a list, … makes or reads

    Args:
        owner: value that has the method
        name: name of the method, function or package
        args: further positional arguments, which are handed on
        kw: further keyword arguments, which are handed on
    """

def filter_cost(name, value, args, kw):
    """Characters that a filter makes or reads

    Args:
        name: name of the method, function or package
        value: the value
        args: further positional arguments, which are handed on
        kw: further keyword arguments, which are handed on
    """
