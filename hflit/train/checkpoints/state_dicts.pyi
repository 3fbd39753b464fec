"""Read and restore the weights, optimizer state, scheduler step and random states of a training, also when sharded by FSDP or DeepSpeed"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['wrappers', 'get_rng_states', 'set_rng_states', 'reshard', 'is_fsdp', 'optimizer_state', 'set_optimizer_state', 'set_sharded_optimizer_state', 'model_class', 'adapter_names', 'read_adapters', 'without_missing', 'read_weights', 'set_weights', 'load_tensors', 'set_deepspeed_weights', 'advance_schedule']

def get_rng_states() -> dict:
    """Read the states of all random number generators of this process, as tensors and plain values"""

def set_rng_states(states) -> None:
    """Set the states of all random number generators

    Args:
        states: as returned by `get_rng_states`
    """

def reshard(model) -> None:
    """Reshard FSDP modules that are still gathered, as after an evaluation, so that each weight has one name

    Args:
        model: the model
    """

def is_fsdp(model) -> bool:
    """Whether the weights are sharded by FSDP

    Args:
        model: the model
    """

def optimizer_state(model, optimizer) -> dict:
    """Read the full optimizer state by parameter name, on the CPU

    Args:
        model: the model
        optimizer: the optimizer
    """

wrappers: Any

def set_optimizer_state(model, optimizer, state):
    """Load an optimizer state; ValueError if parameters are missing in it

    Args:
        model: the model
        optimizer: the optimizer
        state: as returned by `optimizer_state`
    """

def set_sharded_optimizer_state(model, optimizer, state) -> None:
    """Load an optimizer state for weights that are sharded by FSDP

    Args:
        model: the model
        optimizer: the optimizer
        state: state of the optimizer, the model or the process, as a dict
    """

def model_class(model):
    """Class of a model, without the FSDP subclass

    Args:
        model: the model
    """

def adapter_names(model, adapter='default') -> dict:
    """Map the names under which an adapter is saved to the model's parameter names

    Args:
        model: the model
        adapter: name of the adapter
    """

def read_adapters(model, folder) -> dict:
    """Read the weights of all adapters in a folder: PEFT saves `default` there, others in subfolders by name

    Args:
        model: the model
        folder: path of a folder
    """

def without_missing(model, state: dict) -> dict:
    """Drop from a loaded model's state dict what its files lack, which was initialised at random

    Args:
        model: the model
        state: state of the optimizer, the model or the process, as a dict
    """

def read_weights(model, folder) -> dict:
    """Read the weights in a folder as a state dict with the model's parameter names

    Args:
        model: the model
        folder: path of a folder
    """

def set_weights(model, state):
    """Load a full state dict into a model, also if it is sharded

    Args:
        model: the model, possibly wrapped by DDP, FSDP or DeepSpeed
        state: as returned by `read_weights`
    """

def load_tensors(model, state: dict, strict=True) -> None:
    """Load a state dict; if `strict`, all must be there but `_keys_to_ignore_on_save` and second names

    Args:
        model: the model
        state: state of the optimizer, the model or the process, as a dict
        strict: raise for missing and unexpected tensors
    """

def set_deepspeed_weights(engine, state):
    """Load weights into a DeepSpeed engine, also with sharded weights

    Args:
        engine: the engine of DeepSpeed
        state: state of the optimizer, the model or the process, as a dict
    """

def advance_schedule(schedule, step: int):
    """Advance a scheduler to a step

    Args:
        schedule: a PyTorch learning rate scheduler
        step: optimizer steps done
    """
