"""Writes a stub file beside each generated module, so that editors and type checkers see patched methods, declared heads, signatures, return types and descriptions"""
# Written by hflit.dev_stubs; do not edit
from .dev_names import Package

__all__ = ['homes', 'shell', 'needed_imports', 'joined', 'auto_classes', 'read_package', 'write_stubs', 'undescribed_parameters']

homes: dict

def needed_imports(tree, used, offered) -> list:
    """The imports of a module that its stub needs; `import x as x` makes a name public that is offered

    Args:
        tree: of the module
        used: names that the stub uses
        offered: names that others import from this module
    """

def joined(lines) -> list:
    """Imports from the same module as one line

    Args:
        lines: the imports
    """

def auto_classes(names) -> str:
    """Auto classes whose models are those of the package that the text is part of

    Args:
        names: names to look for
    """

shell: tuple

def read_package(top) -> Package:
    """The generated modules of a repository

    Args:
        top: repository
    """

def write_stubs(top) -> None:
    """Complete the docstrings of the modules and write a stub beside each; remove stubs without a module

    Args:
        top: repository
    """

def undescribed_parameters(top) -> tuple:
    """Parameters of public functions and fields of public classes without a description

    Args:
        top: repository

    Returns:
        list of `module.function: parameter`, and the number of all parameters
    """
