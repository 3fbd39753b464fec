"""Partition specs by parameter name on a device mesh, one rule for every architecture"""
# Written by hflit.dev_stubs; do not edit
from jax.sharding import Mesh, PartitionSpec

__all__ = ['column_parallel', 'row_parallel', 'embeddings', 'partition_dims', 'axes', 'partition', 'dividing_axes', 'shard_count', 'auto_mesh', 'spec_for', 'check_spec', 'sharding_lookup', 'shardings', 'shard_batch']

column_parallel: tuple

row_parallel: tuple
embeddings: tuple

partition_dims: list

axes: tuple

def partition(name: str, shape: tuple, mesh) -> PartitionSpec:
    """The default `PartitionSpec` of a parameter; a mesh axis cuts only a dimension that it divides

    Args:
        name: of a parameter: `model.layers.0.self_attn.q_proj.weight`
        shape: in Flax: `(inputs, outputs)` of a linear layer
        mesh: mesh of devices of JAX
    """

def dividing_axes(mesh, axes, n: int) -> tuple:
    """The axes of the mesh, among `axes`, whose product divides `n`

    Args:
        mesh: mesh of devices of JAX
        axes: names of axes of the mesh
        n: size of the dimension
    """

def shard_count(mesh, axes) -> int:
    """Number of parts of a dimension that is cut along one mesh axis or several

    Args:
        mesh: mesh of devices of JAX
        axes: names of axes of the mesh
    """

def auto_mesh(mesh, rules=None) -> Mesh:
    """The mesh with automatic axes; raises where it has none of the known axes

    Args:
        mesh: mesh of devices of JAX
        rules: patterns of parameter names, and how each is sharded over the mesh
    """

def spec_for(rules, name, shape, mesh) -> PartitionSpec:
    """The spec of a parameter by the user's rules, else by `partition`

    Args:
        rules: patterns of parameter names, and how each is sharded over the mesh
        name: name of the parameter
        shape: sizes of the dimensions
        mesh: mesh of devices of JAX
    """

def check_spec(name, shape, spec, mesh) -> None:
    """Raise a ValueError if a tensor cannot be cut by `spec`

    Args:
        name: name of the parameter
        shape: sizes of the dimensions
        spec: `PartitionSpec` of an array
        mesh: mesh of devices of JAX
    """

def sharding_lookup(mesh, partition_rules=None):
    """A function from name and shape to the sharding of a parameter

    Args:
        mesh: mesh of devices of JAX
        partition_rules: patterns of parameter names, and how each is sharded over the mesh
    """

def shardings(model, mesh, partition_rules=None) -> dict:
    """The tree of shardings, for `jax.device_put` and `in_shardings` of `jax.jit`

    Args:
        model: a model, or a tree of parameters
        mesh: a `jax.sharding.Mesh` with axes among `data`, `model`, `fsdp`
        partition_rules: `[(pattern, PartitionSpec), …]`, or a function as `partition`
    """

def shard_batch(batch, mesh):
    """The batch with its rows sharded over the mesh

    Args:
        batch: a dict of arrays, or one array; the rows of this process
        mesh: a `jax.sharding.Mesh`
    """
