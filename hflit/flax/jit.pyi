"""What `model(**inputs)` does: check the arguments, prepare the KV cache, compile `forward` once per config and shapes"""
# Written by hflit.dev_stubs; do not edit
from typing import Any, ClassVar

__all__ = ['ignored_fields', 'tables', 'kept_lists', 'ModuleSpec', 'forward_jit', 'JitCall', 'table_of', 'is_traced', 'positional_names', 'is_label', 'as_array', 'is_static', 'has_dynamic_shape', 'raise_label_error']

ignored_fields: tuple

class ModuleSpec:
    """Class, config and fields of a module without its weights: hashable, so a static argument of `jax.jit`

    Args:
        model: the model
    """
    def __init__(self, model) -> None:
        """Args:
            model: the model
        """
    def __hash__(self): ...
    def __eq__(self, other): ...
    def module(self): ...
    def apply(self, variables, kw, rngs=None, method='forward', mutable=False):
        """Apply the module's `forward`, or another method, to variables and keyword arguments

        Args:
            variables: weights and other state of a Flax module, as `{'params': ...}`
            kw: further keyword arguments, which are handed on
            rngs: random keys of JAX for dropout
            method: name of the method to call
            mutable: collection of variables that is updated and returned beside the output
        """

def forward_jit(spec, static, variables, arrays, rngs, method='forward', mutable=False):
    """The forward pass of a `ModuleSpec`, compiled once per spec, static arguments and array shapes

    Args:
        spec: what the compiled program depends on
        static: arguments that the compiled program is specialised for
        variables: weights and other state of a Flax module, as `{'params': ...}`
        arrays: arrays of the inputs by name
        rngs: random keys of JAX for dropout
        method: name of the method to call
        mutable: collection of variables that is updated and returned beside the output
    """

class JitCall:
    """Mixin for a linen module whose call is compiled by `jax.jit`, bound or with `params`"""
    base_model_class: ClassVar[Any]
    def variables_with(self, params=None) -> dict:
        """The variables of a call: those given, and the model's own running statistics if none are given

        Args:
            params: parameters, or all variables: `{'params':…, 'batch_stats':…}`; None: the model's own
        """
    def check_inputs(self, kw: dict, params) -> None:
        """Raise for token ids, token types or positions out of range of their embeddings

        Args:
            kw: further keyword arguments, which are handed on
            params: weights of a Flax model, a nested dict of arrays
        """
    def check_positions(self, past: int, n: int, params) -> None:
        """Raise for a text that is longer than the positions

        Args:
            past: tokens in the cache
            n: tokens in all
            params: weights of a Flax model, a nested dict of arrays
        """
    def prepare_cache(self, kw: dict, params) -> dict:
        """The arguments with a KV cache grown to hold the new tokens, and a padding mask of its length

        Args:
            kw: further keyword arguments, which are handed on
            params: weights of a Flax model, a nested dict of arrays
        """
    def run_compiled(self, kw: dict, variables: dict, rngs, method='forward', mutable=False):
        """The output of the compiled `forward`, or of another method

        Args:
            kw: further keyword arguments, which are handed on
            variables: weights and other state of a Flax module, as `{'params': ...}`
            rngs: random keys of JAX for dropout
            method: name of the method to call
            mutable: collection of variables that is updated and returned beside the output
        """
    def __call__(
        self,
        *args: Any,
        params=None,
        dropout_rng=None,
        train: bool = False,
        deterministic=None,
        mutable=False,
        **kw: Any,
    ):
        """The model's output, by the compiled forward pass

        Args:
            *args: as `forward` takes them
            params: parameters to use instead of its own
            dropout_rng: random key for dropout
            train: with dropout
            deterministic: disable dropout; default: `not train`
            mutable: `'batch_stats'`: return the output and the updated running statistics
            **kw: as `forward` takes them
        """
    def call_method(
        self,
        method: str,
        args: tuple,
        kw: dict,
        params=None,
        dropout_rng=None,
        deterministic=True,
        mutable=False,
    ):
        """The output of a method of the module, checked, prepared and compiled

        Args:
            method: `'forward'`, or another method of the module
            args: arguments by position
            kw: arguments by name
            params: parameters to use instead of its own
            dropout_rng: random key for dropout
            deterministic: disable dropout
            mutable: collection of variables to update and return beside the output
        """

tables: dict

def table_of(params, what: str, table: str):
    """The embeddings that an argument selects from: the model's or those of a stack; None where there are none

    Args:
        params: parameters of a base model
        what: name of the argument
        table: name of the embeddings
    """

def is_traced(*trees: Any) -> bool:
    """Whether any leaf of these pytrees is a tracer

    Args:
        *trees: values of which one may be traced
    """

def positional_names(cls, method='forward'):
    """Names of the positional parameters of a model's `forward`, or of another method

    Args:
        cls: the class
        method: name of the method to call
    """

kept_lists: tuple

def is_label(k):
    """Whether an argument of this name holds labels

    Args:
        k: name of the argument or field
    """

def as_array(k, v):
    """Convert lists and tensors of other libraries to arrays

    Args:
        k: name of the argument or field
        v: the value
    """

def is_static(k, v):
    """Whether an argument is static for `jax.jit`

    Args:
        k: name of the argument or field
        v: the value
    """

def has_dynamic_shape(kw):
    """Whether the output's shape depends on values: `logits_to_keep` is a boolean mask

    Args:
        kw: further keyword arguments, which are handed on
    """

def raise_label_error(spec, variables, kw: dict, rngs) -> None:
    """Raise a ValueError for labels out of range, by tracing the model with concrete labels

    Args:
        spec: what the compiled program depends on
        variables: weights and other state of a Flax module, as `{'params': ...}`
        kw: further keyword arguments, which are handed on
        rngs: random keys of JAX for dropout
    """
