"""`generate(cache_implementation='static', compile_config=…)`: the forward pass of one token as a compiled program, chosen by itself on a GPU"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import Any

__all__ = ['logger', 'programs', 'CompileConfig', 'as_compile_config', 'decoding_step', 'compiled_step', 'obstacle', 'compiled_for', 'keep_address', 'call_compiled']

logger: Any

@dataclass
class CompileConfig:
    """How `generate` compiles its decoding step: arguments of `torch.compile`

    Args:
        fullgraph: raise an error where the program would fall into parts
        dynamic: compile for all shapes; None: from the second shape on
        backend: name of a backend, or a function of a graph and its inputs
        mode: that which makes CUDA graphs; 'max-autotune' compares kernels
        options: options of the backend, in place of a mode
    """
    fullgraph: bool = False
    """raise an error where the program would fall into parts"""
    dynamic: bool | None = None
    """compile for all shapes; None: from the second shape on"""
    backend: Any = 'inductor'
    """name of a backend, or a function of a graph and its inputs"""
    mode: str | None = 'reduce-overhead'
    """that which makes CUDA graphs; 'max-autotune' compares kernels"""
    options: dict | None = None
    """options of the backend, in place of a mode"""
    def to_dict(self) -> dict: ...

def as_compile_config(o) -> CompileConfig:
    """A `CompileConfig` from what `compile_config` may be; TypeError for anything else

    Args:
        o: a `CompileConfig`, that of transformers, a dict, or None
    """

def decoding_step(model, inputs):
    """Args:
        model: the model
        inputs: inputs of the model, as a dict of arrays
    """

programs: Any

def compiled_step(model, config: CompileConfig):
    """The compiled function of a model and its inputs, made once

    Args:
        model: the model
        config: how to compile
    """

def obstacle(run):
    """What keeps the decoding steps of a call from being compiled

    Args:
        run: state of the call

    Returns:
        a text, or None
    """

def compiled_for(run):
    """The compiled decoding step of a call; None where it is not compiled

    Args:
        run: state of the call

    Returns:
        a function, or None
    """

def keep_address(layer) -> None:
    """Tell the compiler that the tensors of a cache's layer stay where they are, for a CUDA graph

    Args:
        layer: module of the layer
    """

def call_compiled(step, model, inputs):
    """The output of a compiled step, with logits that the next step leaves alone

    Args:
        step: compiled function
        model: the model
        inputs: its keyword arguments
    """
