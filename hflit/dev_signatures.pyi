"""Writes the functions and methods of a stub, with annotations, short defaults and `Args:` sections"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass

__all__ = ['default_text', 'Parameter', 'signature_text', 'doc_text', 'def_text', 'about_params']

def default_text(x) -> str:
    """A default value: short literals as they are, `...` for others

    Args:
        x: the expression
    """

@dataclass
class Parameter:
    """A parameter of a stub

    Args:
        name: name of the class or function
        kind: `''`, `*` or `**`; `k` for one that is given by name only
        annotation: type, as text
        default: default as text
        about: description
    """
    name: str
    """name of the class or function"""
    kind: str = ''
    """`''`, `*` or `**`; `k` for one that is given by name only"""
    annotation: str = ''
    """type, as text"""
    default: str = ''
    """default as text"""
    about: str = ''
    """description"""
    def __str__(self): ...

def signature_text(name: str, params, returns=None, indent=0) -> str:
    """The header of a function, on one line or with a line for each parameter

    Args:
        name: name of the class or function
        params: `Parameter` of each
        returns: return type
        indent: number of spaces
    """

def doc_text(text: str, indent: int) -> str:
    """A docstring

    Args:
        text: the text
        indent: number of spaces
    """

def def_text(name: str, params, returns=None, doc='', indent=0, above=(), first='self') -> str:
    """A function of a stub

    Args:
        name: name of the class or function
        params: the parameters
        returns: type of the return value
        doc: the docstring
        indent: number of spaces
        above: decorators
        first: first parameter of a method; empty for a function
    """

def about_params(doc: str, params, returns='') -> str:
    """A docstring with the `Args:` section of parameters

    Args:
        doc: first line of the docstring
        params: the parameters
        returns: description of the return value
    """
