"""Renders a Jinja template in a sandbox with a budget: no access to Python's objects, and a bound on the text it makes and the steps it takes"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['own_filters', 'sandbox', 'compiled', 'render']

def _charged_filter(name, fn):
    """The filter `fn`, charged for

    Args:
        fn: function
    """

def _reading(x):
    """Args:
        x: the value
    """

def _charged_test(fn):
    """The test `fn`, charged for what it reads

    Args:
        fn: function
    """

def _sum(values, attribute=None, start=0): ...

def _read(x):
    """Args:
        x: the value
    """

def _made(x):
    """Args:
        x: the value
    """

def _concat(values): ...

own_filters: dict

def _charging():
    """The class that adds charges to the tree of a template"""

class _Dict:
    """`dict` for templates: creates one without giving access to the class"""
    def __call__(self, *args: Any, **kw: Any):
        """Args:
            *args: further positional arguments, which are handed on
            **kw: further keyword arguments, which are handed on
        """
    def fromkeys(self, *args: Any):
        """Args:
            *args: further positional arguments, which are handed on
        """

def _tojson(x, ensure_ascii=False, indent=None, separators=None, sort_keys=False):
    """Args:
        x: the value
        indent: spaces of indentation
        sort_keys: sort the keys
    """

def _now(format):
    """Args:
        format: format of the export
    """

def _finalize(context, x):
    """Args:
        x: the value
    """

def _generation_tag():
    """The Jinja extension for `{% generation %}` blocks"""

def _spans(text, mark) -> tuple:
    """`(text without marks, [(start, end), …])`: the character ranges of the marked blocks

    Args:
        text: the text
    """

def _namespace():
    """Jinja's `namespace`, which refuses names with a leading underscore"""

def _make_raise_exception():
    """The function that a template calls as `raise_exception`"""

def _environment_class():
    """Jinja's sandboxed environment, with the budget in its hooks"""

def sandbox():
    """The sandboxed Jinja environment that all chat templates run in"""

def compiled(template):
    """The compiled template

    Args:
        template: Jinja template
    """

def render(template, variables):
    """Text of a template, within the budget

    Args:
        template: Jinja template
        variables: variables of the template, by name
    """
