"""Shapes by `jax.eval_shape`, one tensor at a time, each placed on its devices by a sharding"""
# Written by hflit.dev_stubs; do not edit
from jax.extend.core import ClosedJaxpr
from ..checkpoint import loading
from ..checkpoint.weights import LazyTensor

__all__ = ['batch_stats', 'flat_state', 'with_state', 'spec_shapes', 'param_shapes', 'steps_for', 'init_program', 'default_sharding', 'init_params', 'compiled_init', 'CheckpointLoader', 'plan_load', 'to_devices', 'load_params', 'lazy_tensor']

batch_stats: tuple

def flat_state(variables: dict) -> dict:
    """Parameters and running statistics by path

    Args:
        variables: collections, or the parameters alone
    """

def with_state(flat: dict) -> dict:
    """The parameter tree; with running statistics `{'params':…, 'batch_stats':…}`

    Args:
        flat: parameters and running statistics by path
    """

def spec_shapes(spec):
    """Shape and dtype of each parameter of the module of `spec`

    Args:
        spec: the class and settings of the module
    """

def param_shapes(module) -> dict:
    """Shape and dtype of each parameter, by its path in the tree; cached for equal modules

    Args:
        module: the module
    """

def steps_for(program: ClosedJaxpr, keep) -> ClosedJaxpr:
    """The steps of a traced function that its outputs at the positions `keep` depend on

    Args:
        program: the traced function
        keep: positions of outputs
    """

def init_program(spec, key_type) -> tuple:
    """The initialisation as a traced function of a random key, and the paths of the parameters that it gives

    Args:
        spec: the class and settings of the module
        key_type: dtype of the random key
    """

def default_sharding(name, shape):
    """No sharding: a parameter goes to the default device

    Args:
        name: name of a tensor
        shape: sizes of the dimensions
    """

def init_params(module, sharding_of=..., seed: int = 0, only=None) -> dict:
    """Initialise parameters by path, each with its sharding; nothing else is computed

    Args:
        module: unbound
        sharding_of: name and shape -> `Sharding` of a parameter, or None
        seed: seed of the random numbers
        only: paths of the parameters to initialise; default: all
    """

def compiled_init(spec, want, at):
    """The jitted initialiser of the parameters at the paths `want` with the shardings `at`, cached per module

    Args:
        spec: the class and settings of the module
        want: paths of the parameters
        at: their shardings
    """

class CheckpointLoader(loading.CheckpointLoader):
    """Plan and state of loading one checkpoint into a module

    Args:
        module: the module
        ckpt: the open checkpoint
        name: name of the checkpoint: a folder, a Hub repository or `builtin:NAME`
        key_mapping: regular expressions on names in the file, and their replacements
    """
    def __init__(self, module, ckpt, name='', key_mapping=None) -> None:
        """Args:
            module: the module
            ckpt: the open checkpoint
            name: name of a tensor
            key_mapping: regular expressions on names in the file, and their replacements
        """

def plan_load(module, ckpt, name='', key_mapping=None, ignore_mismatched_sizes=False) -> CheckpointLoader:
    """Plan and check the loading of a checkpoint; untie weights that differ in the file

    Args:
        module: the module
        ckpt: the open checkpoint
        name: name of the checkpoint: a folder, a Hub repository or `builtin:NAME`
        key_mapping: regular expressions on names in the file, and their replacements
        ignore_mismatched_sizes: initialise a tensor of another shape anew instead of raising
    """

def to_devices(x, sharding=None):
    """Place an array on its devices: the default one, or several by a sharding

    Args:
        x: array or tensor
        sharding: where to put it; None for the default device
    """

def load_params(load: CheckpointLoader, sharding_of=..., seed=0) -> dict:
    """Load the parameter tree from the file; parameters that the file lacks are initialised

    Args:
        load: the loader of the checkpoint
        sharding_of: function from name and shape of a parameter to its sharding
        seed: seed of the random numbers
    """

def lazy_tensor(parts, make=None) -> LazyTensor:
    """A tensor of the file as a `LazyTensor`, computed when written from pairs of path and array

    Args:
        parts: tensors that it is computed from
        make: function that computes the tensor from its parts
    """
