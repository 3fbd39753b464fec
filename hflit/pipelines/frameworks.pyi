"""What differs between frameworks in a pipeline: device placement, conversion of arrays, and padding to few shapes where models are compiled"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from typing import Any
from collections.abc import Iterator

__all__ = ['framework_names', 'framework_of', 'to_torch_device', 'torch_device', 'to_flax_device', 'jax_device', 'keras_device', 'to_keras_device', 'keras_device_scope', 'next_power_of_two', 'pad_batch', 'FrameworkAdapter', 'keras_inference']

framework_names: dict

def framework_of(model, framework=None) -> str:
    """Framework of a model, or the requested one for a name; ValueError if they disagree

    Args:
        model: a model, or a checkpoint name
        framework: requested framework, a key of `framework_names`

    Returns:
        `torch`, `flax`, `keras`
    """

def to_torch_device(model, device) -> tuple:
    """Move a PyTorch model to a device

    Args:
        model: the model
        device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework

    Returns:
        the model, its device
    """

def torch_device(device):
    """Make a `torch.device` from a name or index; an index is the CPU without an accelerator

    Args:
        device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
    """

def to_flax_device(model, device) -> tuple:
    """Move the variables of a bound Flax module to a JAX device

    Args:
        model: the model
        device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework

    Returns:
        the model, its device
    """

def jax_device(device):
    """Find a JAX device by name or index; an index is the CPU without an accelerator

    Args:
        device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
    """

def keras_device(device) -> str:
    """Keras name of a device, such as `gpu:0`; an index is the CPU without an accelerator

    Args:
        device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
    """

def to_keras_device(model, device) -> tuple:
    """Device name for a Keras model, which is not moved: Keras places weights when they are created

    Args:
        model: the model
        device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework

    Returns:
        the model, the device's name, None for Keras' own choice
    """

@contextmanager
def keras_device_scope(model, framework, device) -> Iterator[Any]:
    """Context manager in which a Keras model is created on a device, since it cannot be moved later

    Args:
        model: the model
        framework: `'torch'`, `'flax'` or `'keras'`
        device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
    """

def next_power_of_two(n: int) -> int:
    """The smallest power of two that is at least `n`

    Args:
        n: the number
    """

def pad_batch(inputs: dict, rows: int, tokens: int, pad=0, side='right') -> dict:
    """Pad a batch to at least `rows` rows (copies of the last) and `tokens` tokens

    Args:
        inputs: arrays `(rows, tokens)`
        rows: rows of model inputs
        tokens: minimum shape of the batch
        pad: padding token id; other fields are padded with 0
        side: padding side
    """

class FrameworkAdapter:
    """Framework-specific part of a pipeline"""
    compiled: dict
    model: Any
    def __init__(self) -> None: ...
    @property
    def static_shapes(self) -> bool:
        """Whether each new shape needs a compilation"""
    def set_device(self, device):
        """Move the model to the device, and return the device

        Args:
            device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
        """
    def cast_model(self, dtype) -> None:
        """Cast the model's weights to `dtype`, in PyTorch; ValueError for another framework's model

        Args:
            dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
        """
    @property
    def device_type(self) -> str:
        """Device type: `cpu`, `cuda`, `gpu`, `tpu`, …"""
    def get_inference_context(self):
        """Get a function that returns the context manager for inference"""
    def to_device(self, inputs):
        """Convert arrays to the framework, on the device; other values are unchanged

        Args:
            inputs: inputs of the model, as a dict of arrays
        """
    def to_host(self, out):
        """Move model outputs to the CPU: PyTorch tensors, for other frameworks numpy arrays

        Args:
            out: what the model returned
        """
    def to_framework(self, x):
        """Convert an array to the model's framework, as an ordinary tensor that supports gradients

        Args:
            x: array or tensor
        """
    def forward(self, model_inputs, **kw: Any):
        """Run the model on a batch

        Args:
            model_inputs: inputs of the model, as a dict of arrays
            **kw: further keyword arguments, which are handed on
        """
    def call_model(self, inputs: dict, model=None):
        """Call the model, compiled in Keras

        Args:
            inputs: arrays and options of the forward
            model: a submodule to call instead of the model
        """
    def call_compiled(self, model, inputs: dict) -> dict:
        """Call a Keras model as a compiled function, cached per shape until its variables are replaced

        Args:
            model: the model
            inputs: inputs of the model, as a dict of arrays
        """
    def pad_to_bucket(self, inputs: dict, side='right') -> dict:
        """Pad a batch to one of few shapes if shapes are compiled; the extra outputs are ignored

        Args:
            inputs: arrays `(rows, tokens)`
            side: padding side
        """
    @property
    def batch_tokens(self) -> int:
        """Token budget of a batch, padding included"""

@contextmanager
def keras_inference(device=None) -> Iterator[Any]:
    """Context manager for Keras inference on a device, without gradients

    Args:
        device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
    """
