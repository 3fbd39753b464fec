"""`model.quantize` to int8 and `model.export` for serving, on hflit's models"""
# Written by hflit.dev_stubs; do not edit
import keras
from typing import Any

__all__ = ['input_specs', 'length_name', 'shared_sizes', 'passes', 'Served', 'Exporting']

def input_specs(signature, args, kw) -> dict:
    """An `InputSpec` of dynamic size for each array among the arguments of a call

    Args:
        signature: arguments of the call
        args: further positional arguments, which are handed on
        kw: further keyword arguments, which are handed on
    """

def length_name(name: str) -> str:
    """Name of the length of an input: source and target of an encoder–decoder may differ

    Args:
        name: of an input
    """

def shared_sizes(spec, tokens='tokens') -> str:
    """The dimensions of an input by name, so that JAX knows which are equal: `batch, tokens`

    Args:
        spec: of an input
        tokens: name of its length
    """

def passes(layer, filters) -> bool:
    """Whether the `filters` of `quantize` (a function, or patterns of names) select a layer

    Args:
        layer: module of the layer
        filters: which layers
    """

class Served(keras.Model):
    """Wrapper of a model whose output is a dict of tensors, for export

    Args:
        model: the model
    """
    model: Any
    built: bool
    def __init__(self, model) -> None:
        """Args:
            model: the model
        """
    def call(self, inputs) -> dict:
        """Args:
            inputs: inputs of the model, as a dict of arrays
        """

class Exporting:
    """Mixin of `PreTrainedModel` with `quantize` and `export`"""
    @property
    def is_quantized(self) -> bool:
        """Whether a layer holds quantised weights"""
    def quantize(self, mode=None, config=None, filters=None, **kwargs: Any) -> None:
        """Quantise linear layers and embeddings in place, as `keras.Model.quantize` does, except tied ones

        Args:
            mode: kind of quantisation
            config: configuration of the model
            filters: which layers
            **kwargs: further keyword arguments, which are handed on
        """
    def export(self, filepath, format='tf_saved_model', verbose=None, input_signature=None, **kwargs: Any):
        """Export the model for serving, with the inputs of its last call unless `input_signature` is given

        Args:
            filepath: file or folder to write
            format: format of the export
            verbose: log warnings
            input_signature: shapes and types of the inputs
            **kwargs: further keyword arguments, which are handed on
        """
