"""Finds long lines, assignments of many values and semicolons in the cells of the notebooks, and says where they are"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['max_line_length', 'plot_names', 'long_lines', 'many_values', 'semicolons', 'style_problems']

max_line_length: int

def long_lines(code: str) -> list:
    """Lines of more than 110 characters

    Args:
        code: text of a cell

    Returns:
        `(line number, reason)`
    """

def many_values(code: str) -> list:
    """Assignments that write out three or more values for as many names

    Args:
        code: text of a cell

    Returns:
        `(line number, reason)`
    """

plot_names: Any

def semicolons(code: str, lesson: bool) -> list:
    """Semicolons between statements, except on lines that draw a plot

    Args:
        code: text of a cell
        lesson: a lesson, which may end a line with a semicolon

    Returns:
        `(line number, reason)`
    """

def style_problems(path) -> list:
    """What breaks the rules of style in a notebook, by cell and line

    Args:
        path: of a notebook

    Returns:
        `'cell 3, line 2: 118 characters, 110 fit: …'`
    """
