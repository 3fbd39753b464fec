"""Renders a chat template without access to Python's objects, and stops it when it makes too much text or takes too many steps"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['own_filters', 'sandbox', 'compiled', 'render']

def _charged_filter(name, fn):
    """Wrap the filter `fn` so that it is charged for

    Args:
        fn: function
    """

def _reading(x):
    """Args:
        x: the value

    Returns:
        text is compared many characters at a time
    """

def _charged_test(fn):
    """Wrap the test `fn` so that it is charged for what it reads

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
    """Class that adds charges to the syntax tree of a template"""

class _Dict:
    """`dict` for templates: creates dicts without access to the class"""
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
    """Remove the marks: `(text, [(start, end), …])` with the character ranges of the marked blocks

    Args:
        text: the text
    """

def _namespace():
    """Class for Jinja's `namespace` that refuses names with a leading underscore"""

def _make_raise_exception():
    """Make the function that a template calls as `raise_exception`"""

def _environment_class():
    """Class of Jinja's sandboxed environment that charges for operators and calls"""

def sandbox():
    """The sandboxed Jinja environment of all chat templates"""

def compiled(template):
    """Compile a template; the last 64 are kept

    Args:
        template: Jinja template
    """

def render(template, variables):
    """Render a template within the budget; SecurityError beyond it

    Args:
        template: a Jinja template
        variables: dict of its variables
    """
