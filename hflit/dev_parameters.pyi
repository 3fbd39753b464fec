"""Finds the description of every parameter in comments and in a shared table, writes the `Args:` sections of docstrings, and lists what is undescribed"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['scan', 'Source', 'parameters', 'decorators', 'is_method', 'is_dataclass', 'fields_of', 'Descriptions', 'describe', 'returned', 'section', 'plain_doc', 'function_section', 'class_section', 'docstring_edits', 'add_args', 'public_nodes', 'undescribed']

def scan(code: str) -> tuple:
    """Comments by line, and the line where the header of the `def` on a line ends

    Args:
        code: text of the module
    """

class Source:
    """A generated module: its text, syntax tree and comments

    Args:
        name: dotted, without `hflit.`
        code: text of the module
    """
    comments: Any
    ends: Any
    tree: Any
    code: str
    name: str
    def __init__(self, name: str, code: str) -> None:
        """Args:
            name: dotted, without `hflit.`
            code: text of the module
        """

def parameters(f, method: bool = False) -> list:
    """Parameters of a function in order

    Args:
        f: `ast.FunctionDef`
        method: leave out the first, `self` or `cls`

    Returns:
        `(ast.arg, stars)`, where stars is `''`, `'*'` or `'**'`
    """

def decorators(node) -> list:
    """Decorators as text, without their arguments

    Args:
        node: syntax tree of the class or function
    """

def is_method(f, in_class: bool) -> bool:
    """Whether the first parameter is the instance or the class

    Args:
        f: `ast.FunctionDef`
        in_class: it stands in the body of a class
    """

def is_dataclass(node) -> bool:
    """Whether a class has fields: a dataclass, or a class whose name ends in `Fields`

    Args:
        node: syntax tree of the class or function
    """

def fields_of(node) -> list:
    """Annotated fields of a class, those of the class itself left out

    Args:
        node: syntax tree of the class or function
    """

class Descriptions:
    """Descriptions of parameters by name and module, read from the tables of a page

    Args:
        path: path of a file
    """
    rows: dict
    def __init__(self, path) -> None:
        """Args:
            path: path of a file
        """
    def find(self, name: str, *places: Any) -> str:
        """The description of a parameter in a module, or an empty text

        Args:
            name: of the parameter
            *places: its module and its function, dotted and without `hflit.`
        """

def describe(source: Source, nodes, table: Descriptions, end=None, owner='') -> dict:
    """Descriptions of the parameters of a function or the fields of a class

    Args:
        source: the module
        nodes: `(ast.arg or ast.AnnAssign, stars)` of each parameter
        table: the shared table of descriptions
        end: line where the header ends: its comment is about the return value
        owner: name of the function or class

    Returns:
        parameter, with its stars, to text; empty where there is none
    """

def returned(source: Source, f) -> str:
    """The comment about the return value, or an empty text

    Args:
        source: the module
        f: `ast.FunctionDef`
    """

def section(texts: dict, returns='') -> str:
    """`Args:` and `Returns:` of a docstring; empty if nothing is described

    Args:
        texts: parameter to text
        returns: description of the return value
    """

def plain_doc(node) -> str:
    """The docstring of a function or class as the notebook has it

    Args:
        node: syntax tree of the class or function
    """

def function_section(source: Source, f, in_class: bool, table: Descriptions) -> str:
    """The `Args:` section of a function

    Args:
        source: the module
        f: `ast.FunctionDef`
        in_class: the function stands in the body of a class
        table: the shared table of descriptions
    """

def class_section(source: Source, node, table: Descriptions, parents=()) -> str:
    """The `Args:` section of a class: fields and parameters of `__init__`

    Args:
        source: the module
        node: `ast.ClassDef`
        table: the shared table of descriptions
        parents: `(Source, ast.ClassDef)` of bases whose fields are arguments of this class, too
    """

def docstring_edits(source: Source, table: Descriptions, parents_of) -> list:
    """New docstrings for the functions and classes of a module

    Args:
        source: the module
        table: the shared table of descriptions
        parents_of: function of a class' node, returns the `parents` of `class_section`

    Returns:
        `(node of the docstring, text, indent)`
    """

def add_args(source: Source, table: Descriptions, parents_of=...) -> str:
    """A module with `Args:` sections in its docstrings

    Args:
        source: the module
        table: the shared table of descriptions
        parents_of: function from the node of a class to the `parents` of `class_section`

    Returns:
        text of the module
    """

def public_nodes(tree) -> list:
    """Public functions, methods and classes with fields of a module

    Args:
        tree: syntax tree of the module

    Returns:
        `(name, node, class or None)`
    """

def undescribed(sources, table: Descriptions) -> tuple:
    """Parameters of public functions and fields of public classes that have no description

    Args:
        sources: `Source` of each module
        table: the shared table of descriptions

    Returns:
        `(module.function: parameter` of each, number of all parameters)`
    """
