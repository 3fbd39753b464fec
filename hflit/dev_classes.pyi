"""Writes the classes of a stub: dataclass fields, what methods assign to `self`, methods that are patched in, an `__init__` for configurations, heads"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['targets', 'field_default', 'keyword_line', 'call_text']

def targets(o) -> list:
    """`(target, value)` of an assignment; the value is None where a tuple is not written out

    Args:
        o: the statement
    """

def field_default(x) -> str:
    """The default of a dataclass field, with what decides about `__init__`

    Args:
        x: the expression
    """

def keyword_line(c) -> int:
    """The line of a class from which its fields are given by name: that of `_:KW_ONLY`

    Args:
        c: syntax tree of the class
    """

def call_text(forward: str) -> str:
    """The method `__call__` with the signature of `forward`

    Args:
        forward: text of the method `forward`
    """
