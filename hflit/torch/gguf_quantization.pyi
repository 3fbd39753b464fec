"""`quantization_config=GgufConfig(…)` keeps the weights of a model in the blocks of GGUF (Q8_0 or Q4_0), from a file or quantized at load; saving, loading"""
# Written by hflit.dev_stubs; do not edit
from .layers import Embedding
from typing import Any
from typing_extensions import Self

__all__ = ['GgufConfig', 'QuantizedEmbedding', 'layers_to_pack', 'packed_like', 'put_in_place', 'stored_format', 'row_order', 'plan_blocks', 'module_of', 'place_packed', 'place_one', 'finish_packed']

class GgufConfig:
    """How the linear layers and the embedding of a model are kept in blocks of integers

    Args:
        format: `Q8_0` or `Q4_0`; None: the blocks of a GGUF file as they are
        modules_to_not_convert: names of modules that stay as they are
    """
    quant_method: str
    format: str
    modules_to_not_convert: Any
    def __init__(self, format: str | None = None, modules_to_not_convert=None) -> None:
        """Args:
            format: `Q8_0` or `Q4_0`; None: the blocks of a GGUF file as they are
            modules_to_not_convert: names of modules that stay as they are
        """
    def to_dict(self) -> dict: ...
    def __eq__(self, other): ...
    def __repr__(self) -> str: ...
    @classmethod
    def from_dict(cls, config_dict: dict) -> Self:
        """Args:
            config_dict: the fields as in `config.json`
        """

class QuantizedEmbedding(Embedding):
    """An embedding matrix with packed rows, which a LM head may share

    Args:
        like: the embedding in whose place it is
        format: format of the export
    """
    weight: Any
    def __init__(self, like: Embedding, format: str) -> None:
        """Args:
            like: the embedding in whose place it is
            format: format of the export
        """
    @property
    def format(self) -> Any: ...
    def extra_repr(self) -> str: ...
    def dequantize(self, dtype=...):
        """The embedding matrix

        Args:
            dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
        """
    def look_up(self, ids):
        """Args:
            ids: token ids
        """

def layers_to_pack(model, how: GgufConfig) -> dict:
    """Names and modules that are packed: linear layers of the base model, its input embedding and the LM head

    Args:
        model: the model
        how: an instruction, one of `widths`; or the config of the packed weights
    """

def packed_like(m, format: str):
    """An empty packed layer for a linear layer or an embedding

    Args:
        m: a linear layer or an embedding
        format: format of the export
    """

def put_in_place(model, name: str, new) -> None:
    """Replace a module of a model

    Args:
        model: the model
        name: name of a module, a tensor or a function
        new: the packed module
    """

def stored_format(ckpt, name: str):
    """Format of a tensor that a checkpoint holds in tiles (hflit) or in blocks (GGUF); else None

    Args:
        ckpt: an open checkpoint
        name: of a tensor in it
    """

def row_order(make, rows: int, outputs: int) -> None:
    """The rows of the file that a weight is made of; None where it is not made of whole rows

    Args:
        make: operation of the key table on a matrix of the file, or None
        rows: of the matrix in the file
        outputs: what the model returned
    """

def plan_blocks(load, name: str, m) -> bool:
    """Plan to read the weight `name` of a GGUF file as blocks; False where that cannot be

    Args:
        load: the loader of the checkpoint
        name: name of a module, a tensor or a function
        m: a linear layer or an embedding
    """

def module_of(name: str):
    """Args:
        name: name of a module, a tensor or a function
    """

def place_packed(load, how: GgufConfig) -> dict:
    """Put packed layers where the checkpoint has blocks; returns the modules to quantize after loading

    Args:
        load: the loader, whose model has no weights yet
        how: an instruction, one of `widths`; or the config of the packed weights
    """

def place_one(load, name: str, m, format: str, gguf: bool) -> None:
    """Put a packed layer on the meta device in place of `m`

    Args:
        load: the loader of the checkpoint
        name: name of a module, a tensor or a function
        m: a linear layer or an embedding
        format: format of the export
        gguf: the checkpoint is a GGUF file
    """

def finish_packed(model, how: GgufConfig, todo: dict) -> None:
    """Quantize the layers that are not packed yet, and bring blocks into the order of the kernels

    Args:
        model: the model
        how: an instruction, one of `widths`; or the config of the packed weights
        todo: what `place_packed` returned
    """
