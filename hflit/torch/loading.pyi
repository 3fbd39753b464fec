"""From checkpoint files into a model: built on the meta device, matched by name, filled without a copy, placed on devices"""
# Written by hflit.dev_stubs; do not edit
from typing import NamedTuple
from torch import nn
from torch.overrides import TorchFunctionMode
from ..checkpoint import loading
from ..checkpoint.weights import Checkpoint, LoadReport
from typing import Any

__all__ = ['allocators', 'tensor_factories', 'InitOnDevice', 'Slot', 'slots', 'slot_of', 'to_dtype', 'CheckpointLoader', 'initialise', 'truncated_normal']

allocators: Any

tensor_factories: Any

class InitOnDevice(TorchFunctionMode):
    """Context manager: create tensors on `device` with `dtype`; on the meta device nothing is initialised

    Args:
        dtype: of new tensors; None: PyTorch's default
        device: of new tensors; None: PyTorch's default
    """
    dtype: Any
    device: Any
    def __init__(self, dtype=None, device='meta') -> None:
        """Args:
            dtype: of new tensors; None: PyTorch's default
            device: of new tensors; None: PyTorch's default
        """
    def __torch_function__(self, func, types, args=(), kwargs=None):
        """Args:
            args: further positional arguments, which are handed on
            kwargs: further keyword arguments, which are handed on
        """

class Slot(NamedTuple):
    """The location of a tensor in a model: a module and the name of its attribute"""
    module: nn.Module
    """the module"""
    leaf: str
    @property
    def tensor(self) -> Any: ...
    @property
    def shape(self) -> Any: ...
    @property
    def dtype(self) -> Any: ...
    def assign(self, x) -> None:
        """Assign the tensor `x` here, as a parameter where there was one, in its layout in memory

        Args:
            x: array or tensor
        """

def slots(model: nn.Module) -> dict[str, Slot]:
    """Location of each tensor of the model's state dict; tied ones under each of their names

    Args:
        model: the model
    """

def slot_of(model: nn.Module, name: str):
    """The `Slot` of one parameter, or None where the model has none of that name

    Args:
        model: the model
        name: name of a tensor
    """

def to_dtype(dtype):
    """A `torch.dtype` from its name; ValueError for an unknown one

    Args:
        dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
    """

class CheckpointLoader(loading.CheckpointLoader):
    """One load of a checkpoint into a PyTorch model

    Args:
        model: built by `InitOnDevice`
        ckpt: the open checkpoint
        name: source of the checkpoint, for messages
        key_mapping: regular expressions on the file's names and their replacements
    """
    framework: str
    def __init__(self, model: nn.Module, ckpt: Checkpoint, name='', key_mapping=None) -> None:
        """Args:
            model: built by `InitOnDevice`
            ckpt: the open checkpoint
            name: source of the checkpoint, for messages
            key_mapping: regular expressions on the file's names and their replacements
        """
    def read(self, name: str, mapped=True):
        """Args:
            name: name of a tensor
            mapped: keep the tensor memory-mapped
        """
    def same(self, a: str, b: str):
        """Args:
            a: the two values to compare
            b: the two values to compare
        """
    def fill(self, device_of) -> None:
        """Read all planned tensors into the model

        Args:
            device_of: function from a tensor's name to its device; tensors on `'disk'` are left on the meta device
        """
    def move_buffers(self, device_of) -> None:
        """Move non-persistent buffers, which are in no file, to the device of their module

        Args:
            device_of: function from the name of a tensor to its device
        """
    def initialise(self, device_of) -> None:
        """Allocate and initialise the tensors that are missing in the file

        Args:
            device_of: function from the name of a tensor to its device
        """
    def run(self, device_of, ignore_mismatched_sizes=False) -> LoadReport:
        """Check, initialise and fill, on the devices given by `device_of`

        Args:
            device_of: function from the name of a tensor to its device
            ignore_mismatched_sizes: initialise a tensor of another shape anew instead of raising
        """

def initialise(model, only=None, prefix='', owner=None) -> None:
    """Call `_init_weights` on modules, children first, each of the innermost model that contains it

    Args:
        model: the model
        only: names of the modules to initialise; None: all that are not `initialised`
        prefix: prefix of the names of the submodules in `only`
        owner: model whose `_init_weights` is used
    """

def truncated_normal(module, stds: dict, cut: float) -> None:
    """Draw the weights of linear layers and embeddings in a module from a normal distribution that is cut off

    Args:
        module: the module
        stds: standard deviation of the weight, by the name of a submodule
        cut: values beyond so many standard deviations are drawn again
    """
