"""Follows names, bases and patched methods through the syntax trees of all modules, and infers types; what the type stubs are made from"""
# Written by hflit.dev_stubs; do not edit
import ast
from .dev_parameters import Descriptions, Source
from typing import Any
from collections.abc import Iterator

__all__ = ['functions', 'builtin_calls', 'literals', 'imported_names', 'classes_of', 'Package', 'merged', 'own_nodes', 'Annotation']

functions: tuple

def imported_names(source: Source) -> dict:
    """What the imports at the top of a module bind

    Args:
        source: the module

    Returns:
        `{name: (module, name there)}`; None for a module itself; `*` has a list of modules
    """

def classes_of(f) -> list:
    """Names of the classes that a function is patched into; empty for a function that is none

    Args:
        f: syntax tree of the function
    """

class Package:
    """The generated modules, and what the names in them mean

    Args:
        sources: `Source` of each module
        table: the shared table of descriptions
    """
    patched: Any
    aliases: Any
    defined: dict
    known: dict
    imported: dict
    sources: dict
    table: Descriptions
    def __init__(self, sources, table: Descriptions) -> None:
        """Args:
            sources: `Source` of each module
            table: the shared table of descriptions
        """
    def attributes(self, module: str, name: str) -> dict:
        """What the methods of a class assign to `self`

        Args:
            module: name of the module, dotted, without `hflit.`
            name: name of the class or function

        Returns:
            `{attribute: type}`
        """
    def own_names(self, module: str, name: str) -> set:
        """Names that the body of a class, functions patched into it, or assignments to it define

        Args:
            module: name of the module, dotted, without `hflit.`
            name: name of the class or function
        """
    def set_later(self, module: str, name: str) -> list:
        """Attributes that a module assigns to a class after its definition

        Args:
            module: name of the module, dotted, without `hflit.`
            name: name of the class or function

        Returns:
            `(attribute, value)`
        """
    def set_in_loop(self, module: str, name: str, loop) -> list:
        """Functions that a loop over names sets: `for e in events: setattr(TrainerCallback, f'on_{e}', f)`

        Args:
            module: name of the module, dotted, without `hflit.`
            name: name of the class or function
            loop: the `for` statement
        """
    def field_lines(self, module: str, c) -> list:
        """The annotated fields of a class

        Args:
            module: name of the module, dotted, without `hflit.`
            c: syntax tree of the class
        """
    def attribute_line(self, module: str, key: str, value, fixed: bool, names=()) -> str:
        """An attribute of a class; `fixed` where a plain annotation would be a field of a dataclass

        Args:
            module: name of the module, dotted, without `hflit.`
            key: name of the attribute
            value: the expression that is assigned
            fixed: a plain annotation would be a field of a dataclass
            names: names to look for
        """
    def attribute_lines(self, module: str, c) -> list:
        """The attributes of a class that are no fields: its own, those set later, and those of its instances

        Args:
            module: name of the module, dotted, without `hflit.`
            c: syntax tree of the class
        """
    def hidden_attributes(self, module: str, c) -> dict:
        """Attributes whose type a later base knows, while an earlier one would hide it

        Args:
            module: name of the module, dotted, without `hflit.`
            c: syntax tree of the class
        """
    def parents(self, module: str, c) -> list:
        """Bases of a class that only hold fields, by their names; the first fields come from the last base

        Args:
            module: name of the module, dotted, without `hflit.`
            c: syntax tree of the class

        Returns:
            `(Source, ast.ClassDef)`
        """
    def field_params(self, classes) -> list:
        """Fields of classes as the parameters of one `__init__`, those by position first

        Args:
            classes: `(Source, ast.ClassDef)`

        Returns:
            `Parameter`
        """
    def init_text(self, module: str, c) -> str:
        """The `__init__` of a configuration or of generation settings; empty for other classes

        Args:
            module: name of the module, dotted, without `hflit.`
            c: syntax tree of the class
        """
    def framework_text(self, module: str, c) -> list:
        """The methods of a framework's `PreTrainedModel` that are functions of its page on generation

        Args:
            module: name of the module, dotted, without `hflit.`
            c: syntax tree of the class
        """
    def auto_type(self, module: str, name: str) -> str:
        """What `from_pretrained` of an auto class gives

        Args:
            module: name of the module, dotted, without `hflit.`
            name: name of the class or function
        """
    def class_text(self, module: str, c) -> str:
        """A class of a stub

        Args:
            module: name of the module, dotted, without `hflit.`
            c: syntax tree of the class
        """
    def is_torch_model(self, module: str, name: str) -> bool:
        """Whether a class is a PyTorch model, which is called with what its `forward` takes

        Args:
            module: name of the module, dotted, without `hflit.`
            name: name of the class or function
        """
    def is_metaclass_call(self, c, f) -> bool:
        """Whether a method is `__call__` or `__new__` of a metaclass, which would hide `__init__` from a checker

        Args:
            c: syntax tree of the class
            f: syntax tree of the function
        """
    def declared(self, module: str, call) -> list:
        """The heads that a call of `declare_heads` defines, each of them known like a class that is written out

        Args:
            module: name of the module, dotted, without `hflit.`
            call: the call of `declare_heads`

        Returns:
            `(class name, base model, task, mixin or task)`
        """
    def add_head(self, module: str, name: str, mixin, task: str, given: dict) -> None:
        """The class of a declared head: a mixin, the LM head of its architecture, the task, the pretrained class

        Args:
            module: name of the module, dotted, without `hflit.`
            name: name of the class or function
            mixin: syntax tree of the name of its mixin, or None
            task: module and name of the task
            given: its class attributes, as syntax trees
        """
    def heads_page(self, module: str) -> str:
        """The module whose heads a module of an architecture declares

        Args:
            module: name of the module, dotted, without `hflit.`
        """
    def constant(self, module: str, x):
        """The value of a literal, or of a name that the module assigns or imports

        Args:
            module: name of the module, dotted, without `hflit.`
            x: the expression
        """
    def head_params(self, module: str, name: str, base: str) -> list:
        """Parameters of `forward` of a head: the base model's, with the task's among them

        Args:
            module: name of the module, dotted, without `hflit.`
            name: name of the class or function
            base: name of the base model
        """
    def first_arguments(self, module: str, name: str) -> tuple:
        """The parameters that come first in `forward` of a head

        Args:
            module: name of the module, dotted, without `hflit.`
            name: name of the class or function
        """
    def head_text(self, module: str, head: tuple) -> tuple:
        """The class of a declared head

        Args:
            module: name of the module, dotted, without `hflit.`
            head: of `declared`

        Returns:
            `(text, imports)`
        """
    def pretrained(self, module: str, base: str) -> str:
        """The pretrained class among the bases of a base model

        Args:
            module: name of the module, dotted, without `hflit.`
            base: name of the base model
        """
    def mixin_owner(self, module: str, base: str) -> tuple:
        """The class in the bases of a base model that is assigned an `lm_head_mixin`

        Args:
            module: name of the module, dotted, without `hflit.`
            base: name of the base model
        """
    def attribute(self, module: str, name: str, attribute: str):
        """Value of a class attribute, a literal or a name, of the class or its nearest base

        Args:
            module: name of the module, dotted, without `hflit.`
            name: name of the class or function
            attribute: name of the attribute
        """
    def output_class(self, module: str, name: str) -> str | None:
        """The output class of a task

        Args:
            module: name of the module, dotted, without `hflit.`
            name: name of the class or function
        """
    def find(self, module: str, name: str) -> tuple:
        """Where a name is defined

        Args:
            module: name of the module, dotted, without `hflit.`
            name: as written in the module, with dots for an attribute of a module

        Returns:
            `(module, name)`; a module of another package begins with `/`
        """
    def node(self, module: str, name: str):
        """The definition of a class or function, or None for one of another package

        Args:
            module: name of the module, dotted, without `hflit.`
            name: name of the class or function
        """
    def ancestors(self, module: str, name: str) -> list:
        """A class and its bases, depth first

        Args:
            module: name of the module, dotted, without `hflit.`
            name: of a class

        Returns:
            `(module, name)`, the class itself first
        """
    def methods(self, module: str, name: str) -> list:
        """The methods of a class, patched ones included; bases excluded

        Args:
            module: name of the module, dotted, without `hflit.`
            name: name of the class or function

        Returns:
            `(Source, function)`
        """
    def method(self, module: str, name: str, method: str) -> tuple:
        """A method of a class or the nearest of its bases that has it

        Args:
            module: name of the module, dotted, without `hflit.`
            name: name of the class or function
            method: name of the method

        Returns:
            `(Source, function)`, or `(None, None)`
        """
    def is_a(self, module: str, name: str, *bases: Any) -> bool:
        """Whether a class or one of its bases has one of these names

        Args:
            module: name of the module, dotted, without `hflit.`
            name: name of the class or function
            *bases: names of base classes
        """
    def type_of(self, module: str, x, known=()) -> str | None:
        """Type of an expression as text; None if it is not plain

        Args:
            module: name of the module, dotted, without `hflit.`
            x: expression
            known: types of names, such as annotated parameters
        """
    def return_type(self, source: Source, f, in_class: bool) -> str | None:
        """Return type of a function by its annotation, else by its `return` statements; None if it is not plain

        Args:
            source: the module
            f: syntax tree of the function
            in_class: the function stands in the body of a class
        """
    def annotation(self, module: str, x, default=...) -> str:
        """An annotation as text for the stub

        Args:
            module: name of the module, dotted, without `hflit.`
            x: the annotation
            default: syntax tree of the default
        """
    def bound(self, module: str) -> set:
        """Names that a module binds at its top

        Args:
            module: name of the module, dotted, without `hflit.`
        """
    def star_names(self, module: str) -> set:
        """Names that `import *` brings

        Args:
            module: name of the module, dotted, without `hflit.`
        """
    def assigned(self, module: str) -> set:
        """Names that are assigned at the top of a module

        Args:
            module: name of the module, dotted, without `hflit.`
        """
    def params_of(self, source: Source, f, in_class: bool) -> list:
        """The `Parameter`s of a function, `self` left out

        Args:
            source: the module
            f: syntax tree of the function
            in_class: the function stands in the body of a class
        """
    def function_text(self, source: Source, f, in_class=False) -> str:
        """A function or method of a stub, with what its decorators make of it

        Args:
            source: the module
            f: syntax tree of the function
            in_class: the function stands in the body of a class
        """
    def constant_text(self, module: str, name: str, value) -> str:
        """A name that a module assigns

        Args:
            module: name of the module, dotted, without `hflit.`
            name: name of the class or function
            value: the expression that is assigned
        """
    def statement_text(self, module: str, o) -> tuple:
        """What a statement at the top of a module gives the stub

        Args:
            module: name of the module, dotted, without `hflit.`
            o: the statement

        Returns:
            `(text, imports)`
        """
    def offered(self, module: str) -> set:
        """Imported names that a module hands on: what other modules import from it, and what is in its `__all__`

        Args:
            module: name of the module, dotted, without `hflit.`
        """
    def borrowed(self, names) -> list:
        """Imports for names that a module does not have, such as the types of fields of a base class

        Args:
            names: names to look for
        """
    def module_text(self, module: str) -> str:
        """The stub of a module

        Args:
            module: name of the module, dotted, without `hflit.`
        """

builtin_calls: dict

literals: dict

def merged(types) -> str | None:
    """The one type of two branches, where an unknown one gives way to a class

    Args:
        types: types, None for one that is not known
    """

def own_nodes(f) -> Iterator[Any]:
    """The nodes of a function without those of functions inside it

    Args:
        f: syntax tree of the function
    """

class Annotation(ast.NodeTransformer):
    """Rewrites an annotation: `object` and names that an editor cannot know become `Any`

    Args:
        bound: names that the module binds
    """
    bound: Any
    def __init__(self, bound) -> None:
        """Args:
            bound: names that the module binds
        """
    def visit_Name(self, o):
        """Args:
            o: the statement
        """
    def visit_Attribute(self, o):
        """Args:
            o: the statement
        """
    def visit_Constant(self, o):
        """Args:
            o: the statement
        """
    def visit_Subscript(self, o):
        """Args:
            o: the statement
        """
