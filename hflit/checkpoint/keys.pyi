"""Maps published tensor names to the names of hflit's modules and back, and converts fused and transposed tensors"""
# Written by hflit.dev_stubs; do not edit
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any
from collections.abc import Iterator

__all__ = ['number_pattern', 'legacy_leaf_names', 'template', 'find_template', 'rename', 'invert', 'TensorOp', 'concatenate', 'transpose_matrix', 'fused', 'transposed', 'Stacked', 'Join', 'fused_by_head', 'Source', 'Keys', 'join_names', 'resolve_alias', 'candidate_names', 'target_names', 'match_names', 'match_part', 'join_parts', 'published_prefix', 'as_published', 'published_name', 'common_path', 'published_modules', 'published_path', 'memory_names', 'in_place', 'in_memory']

number_pattern: Any

def template(name: str) -> tuple[str, list]:
    """Split a dotted name into its template and its numbers

    Args:
        name: a dotted name, such as `encoder.layer.3.output`

    Returns:
        the name with `{}` for each number, and the numbers
    """

def find_template(name: str, table: dict) -> tuple | None:
    """Find the template of a name in a table

    Args:
        name: a dotted name, such as `encoder.block.3.layer.0.SelfAttention.q`
        table: templates, which may hold some of the numbers: `encoder.block.{}.layer.0.SelfAttention.q`

    Returns:
        the template in the table and the numbers for its `{}`; None where there is none
    """

def rename(name: str, table: dict) -> str:
    """Rename the module of a tensor by a table of templates; the last part (`weight`, `bias`) stays

    Args:
        name: a tensor's name
        table: module templates, old to new

    Returns:
        the renamed name; unchanged if the table lacks the module
    """

def invert(table: dict) -> dict:
    """Invert a key table; ValueError if two published modules map to the same module

    Args:
        table: published module templates to ours

    Returns:
        ours to published
    """

@dataclass(frozen=True)
class TensorOp:
    """Converts the tensors of a published module: `split` extracts one of hflit's, `merge` is the inverse

    Args:
        published: template of the published module
        ours: templates of our modules
        split: `(tensor, index of our module, config) -> our tensor`
        merge: `(our tensors, config) -> published tensor`
        transpose: the published matrix is `(inputs, outputs)`
        by_head: its rows alternate between ours, head by head
    """
    published: str
    """template of the published module"""
    ours: tuple
    """templates of our modules"""
    split: Callable
    """`(tensor, index of our module, config) -> our tensor`"""
    merge: Callable
    """`(our tensors, config) -> published tensor`"""
    transpose: bool = False
    """the published matrix is `(inputs, outputs)`"""
    by_head: bool = False
    """its rows alternate between ours, head by head"""

def concatenate(xs: list, axis=0):
    """Concatenate numpy or torch arrays

    Args:
        xs: arrays of one framework
        axis: dimension along which they are joined
    """

def transpose_matrix(x):
    """Args:
        x: array or tensor
    """

def fused(published: str, *ours: str, sizes: Callable | None = None, transpose: bool = False) -> TensorOp:
    """Operation for several of our modules, such as query, key and value, stacked in one published module

    Args:
        published: template of the module that holds all of them
        *ours: templates of our modules, in the order of their rows
        sizes: `config ->` their relative numbers of rows; None: equal
        transpose: the file holds `(inputs, outputs)` instead of torch's `(outputs, inputs)`
    """

def transposed(published: str, ours: str) -> TensorOp:
    """Operation for a module that the file stores as `(inputs, outputs)`

    Args:
        published: template of the published module
        ours: template of our module
    """

@dataclass(frozen=True)
class Stacked:
    """A tensor that files hold in parts, such as a matrix for each expert

    Args:
        ours: template of our tensor
        parts: templates of the tensors in the file, whose rows are joined in this order
        count: config field: number of entries, the last number in the names; None: not numbered
    """
    ours: str
    """template of our tensor"""
    parts: tuple
    """templates of the tensors in the file, whose rows are joined in this order"""
    count: str | None = None
    """config field: number of entries, the last number in the names; None: not numbered"""
    def sources(self, numbers, config) -> list:
        """`(name in the file, entry or None, index of the part)` of all parts of the tensor with these numbers

        Args:
            numbers: numbers in the name of the tensor, such as that of the layer
            config: configuration of the model
        """
    def split(self, x, entry, part):
        """One part of the tensor, as the file holds it

        Args:
            x: array or tensor
            entry: index of the entry, such as the expert; None: all
            part: index of the part of an entry
        """

@dataclass(frozen=True)
class Join:
    """Makes the tensor of its parts, in the order of `Stacked.sources`

    Args:
        parts: number of parts of an entry
        numbered: a part belongs to one entry, and not to all
    """
    parts: int
    """number of parts of an entry"""
    numbered: bool
    """a part belongs to one entry, and not to all"""
    def __call__(self, *xs: Any):
        """Args:
            *xs: arrays of the parts
        """
    def shape(self, *shapes: Any) -> tuple:
        """Shape of the tensor, from those of its parts

        Args:
            *shapes: shapes of the parts
        """

def fused_by_head(published: str, *ours: str) -> TensorOp:
    """Operation for projections whose rows alternate: the first head's of each of ours, then the second's

    Args:
        published: template of the module that holds all of them
        *ours: templates of our modules, in the order of a head's rows
    """

@dataclass(frozen=True)
class Source:
    """Source tensors of a tensor, and how to make it from them (`None`: unchanged)

    Args:
        names: names
        make: function that computes the tensor from its parts
    """
    names: tuple
    """names"""
    make: Callable | None = None
    """function that computes the tensor from its parts"""

@dataclass(frozen=True)
class Keys:
    """Key table of an architecture: maps published tensor names to ours and back

    Args:
        table: published module templates to ours
        prefix: published prefix of the base model, our `model`
        aliases: tensor name templates of old files to published ones
        ops: conversions of fused and transposed tensors
        stacked: tensors that files hold in parts
        publish_as: another published prefix, for a head that uses one
        read_as: another prefix that files may have
        own: prefix of the base model among our names
        memory: published module templates to transformers' in memory
    """
    table: dict = field(default_factory=dict)
    """published module templates to ours"""
    prefix: str = 'model'
    """published prefix of the base model, our `model`"""
    aliases: dict = field(default_factory=dict)
    """tensor name templates of old files to published ones"""
    ops: tuple = ()
    """conversions of fused and transposed tensors"""
    stacked: tuple = ()
    """tensors that files hold in parts"""
    publish_as: str | None = None
    """another published prefix, for a head that uses one"""
    read_as: str | None = None
    """another prefix that files may have"""
    own: str = 'model'
    """prefix of the base model among our names"""
    memory: dict = field(default_factory=dict)
    """published module templates to transformers' in memory"""
    def __post_init__(self) -> None: ...
    def load_plan(
        self,
        names: Iterable[str],
        ours: Iterable[str],
        config=None,
        base: bool = False,
    ) -> tuple[dict, list]:
        """Match the tensors of the files with those of the model

        Args:
            names: tensors in the files
            ours: tensors of the model
            config: for conversions that depend on the model's size
            base: the model is the base model, whose names lack `model.`

        Returns:
            our name to its `Source`; unexpected names
        """
    def save_plan(self, ours: Iterable[str], config=None, base: bool = False) -> dict:
        """Plan how the published tensors are made from the model's

        Args:
            ours: tensors of the model
            config: for conversions that depend on the model's size
            base: the model is the base model, whose names lack `model.`

        Returns:
            published name to its `Source` among ours
        """

legacy_leaf_names: dict

def join_names(prefix: str, name: str) -> str:
    """Two parts of a dotted name, joined by a dot where neither is empty

    Args:
        prefix: may be empty
        name: may be empty
    """

def resolve_alias(name: str, aliases: dict) -> str:
    """Published name of a tensor with an old name

    Args:
        name: a tensor name, possibly an old one
        aliases: old to published tensor name templates
    """

def candidate_names(keys: Keys, name: str) -> Iterator[Any]:
    """Full published names that a name in a file may mean, most likely first

    Args:
        keys: key table of the architecture
        name: tensor name in a file
    """

def target_names(keys: Keys, name: str, config) -> list:
    """`(our name, conversion or None)` for each of our tensors in a published one

    Args:
        keys: key table of the architecture
        name: published tensor name
        config: config of the model
    """

def match_names(keys: Keys, name: str, ours: set, config, base: bool) -> list:
    """`target_names` of the first candidate of `name` that exists in the model, whose names are `ours`

    Args:
        keys: key table of the architecture
        name: tensor name in a file
        ours: tensor names of the model
        config: config of the model
        base: the model is the base model
    """

def match_part(keys: Keys, name: str, ours: set, base: bool) -> tuple | None:
    """Find the tensor that a tensor of a file is a part of

    Args:
        keys: key table of the architecture
        name: tensor name in a file
        ours: tensor names of the model
        base: the model is the base model

    Returns:
        our tensor, its `Stacked`, and where the part belongs; None for a tensor that is no part
    """

def join_parts(plan, unexpected, found: dict) -> None:
    """Add tensors in parts to a load plan; parts of a tensor that lacks others are unexpected

    Args:
        plan: our names to their `Source`
        unexpected: names that fit nothing, added to
        found: our name to its `Stacked` and the names of its parts, by entry and part
    """

def published_prefix(keys: Keys) -> str:
    """Prefix under which the base model is published; empty where its parts stand in the head's model itself

    Args:
        keys: key table: published names of tensors to those of hflit
    """

def as_published(keys: Keys, name: str) -> str:
    """Replace the prefix of a name in the table by that of the model that is saved

    Args:
        keys: key table: published names of tensors to those of hflit
        name: name of a tensor
    """

def published_name(keys: Keys, name: str, base: bool) -> str:
    """Published name of one of our tensors

    Args:
        keys: key table of the architecture
        name: our tensor name
        base: the model is the base model
    """

def common_path(ours: str, paths) -> str:
    """Longest path that the published modules of a container share, with as many numbers

    Args:
        ours: names in hflit
        paths: published paths of the modules
    """

def published_modules(keys: Keys) -> dict:
    """Published templates of our modules and containers; a part of a fused module is inside it, by our name

    Args:
        keys: key table: published names of tensors to those of hflit
    """

def published_path(name: str, modules: dict) -> str:
    """Published path of a module or of a tensor in it; the part behind the module's name stays

    Args:
        name: our name of a module or tensor
        modules: as from `published_modules`
    """

def memory_names(file: str, memory: str, names: dict) -> dict:
    """Published templates of modules to those in memory

    Args:
        file: published path of the modules
        memory: their path in memory
        names: names in files to names in memory

    Returns:
        for `Keys.memory`
    """

def in_place(keys: Keys) -> Keys:
    """Key table of a model whose modules have transformers' names: it renames where files have others

    Args:
        keys: key table: published names of tensors to those of hflit
    """

def in_memory(keys: Keys) -> Keys:
    """The key table with tensors in parts as they are in memory, where transformers 5 has them whole, too

    Args:
        keys: key table: published names of tensors to those of hflit
    """
