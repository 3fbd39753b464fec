"""`quantization_config=TorchAoConfig(…)` stores the weights of linear layers in 8 bits or fewer; saving, loading, tied heads, memory"""
# Written by hflit.dev_stubs; do not edit
from ..checkpoint.weights import Checkpoint
from typing import Any
from typing_extensions import Self

__all__ = ['logger', 'torchao_quantization', 'quant_type_of', 'TorchAoConfig', 'matches_name', 'kept_by_default', 'layers_to_quantize', 'untie_quantized', 'warn_of_overflow', 'quantize', 'is_quantized', 'check_fused', 'flatten', 'read_quantized', 'part_names', 'put_together']

logger: Any

def torchao_quantization():
    """The module `torchao.quantization`; ImportError that says how to install it"""

def quant_type_of(quant_type, options: dict):
    """A config of torchao from itself, or from its name and options

    Args:
        quant_type: config of torchao, or its name
        options: options of the config
    """

class TorchAoConfig:
    """How the linear layers of a model are quantized with torchao

    Args:
        quant_type: config of torchao, or its name such as `'int8_weight_only'`
        modules_to_not_convert: names of modules that stay as they are; None: LM head, tied, last
        include_input_output_embeddings: quantize embeddings and LM head as well
        untie_embedding_weights: as in transformers; quantized embeddings always get untied
        **kw: options where `quant_type` is a name, such as `group_size=32`
    """
    quant_method: str
    untie_embedding_weights: Any
    include_input_output_embeddings: Any
    modules_to_not_convert: Any
    quant_type: Any
    def __init__(
        self,
        quant_type,
        modules_to_not_convert=None,
        include_input_output_embeddings=False,
        untie_embedding_weights=False,
        **kw: Any,
    ) -> None:
        """Args:
            quant_type: config of torchao, or its name such as `'int8_weight_only'`
            modules_to_not_convert: names of modules that stay as they are; None: LM head, tied, last
            include_input_output_embeddings: quantize embeddings and LM head as well
            untie_embedding_weights: as in transformers; quantized embeddings always get untied
            **kw: options where `quant_type` is a name, such as `group_size=32`
        """
    def __eq__(self, other): ...
    def __repr__(self) -> str: ...
    def to_dict(self) -> dict:
        """The fields as in `config.json`"""
    @classmethod
    def from_dict(cls, config_dict: dict) -> Self:
        """The inverse of `to_dict`

        Args:
            config_dict: the config as a dict
        """

def matches_name(pattern: str, name: str) -> bool:
    """Whether a pattern is the end of a module's name, or matches its beginning up to a dot

    Args:
        pattern: end of a name, or a regular expression for its beginning
        name: name of a module or tensor
    """

def kept_by_default(model) -> list:
    """Names of the modules that are not quantized by default: tied ones, the LM head, and the last layer

    Args:
        model: the model
    """

def layers_to_quantize(model, how: TorchAoConfig) -> list:
    """Names of the layers that are quantized

    Args:
        model: the model
        how: what to quantize, and how
    """

def untie_quantized(model, names: list) -> None:
    """Give a tied LM head a weight of its own where the embedding or the head is quantized

    Args:
        model: the model
        names: names
    """

def warn_of_overflow(model, how: TorchAoConfig) -> None:
    """Warn of float16 on a CPU where torchao multiplies by integers before it scales

    Args:
        model: the model
        how: what to quantize, and how
    """

def quantize(model, how: TorchAoConfig) -> None:
    """Quantize the linear layers of a model in place

    Args:
        model: the model
        how: what to quantize, and how
    """

def is_quantized(x) -> bool:
    """Whether a tensor is quantized by torchao

    Args:
        x: array or tensor
    """

def check_fused(plan: dict, own: dict) -> None:
    """ValueError where a quantized tensor would have to be fused or transposed for the file

    Args:
        plan: published name to its `Source` among the tensors of the model
        own: the tensors of the model
    """

def flatten(tensors: dict) -> tuple:
    """Tensors and header for a safetensors file; the tensors as they are and None where none is quantized

    Args:
        tensors: tensors by name
    """

def read_quantized(ckpt: Checkpoint, name) -> Checkpoint:
    """The checkpoint with the tensors of torchao put together, as its header says

    Args:
        ckpt: the open checkpoint
        name: of the checkpoint, for messages
    """

def part_names(name: str, header: dict) -> list:
    """Names in the file of the tensors inside a quantized one; empty for an ordinary one

    Args:
        name: name of a module or tensor
        header: metadata of the safetensors file
    """

def put_together(name: str, parts: dict, header: dict):
    """A tensor of torchao from the tensors inside it

    Args:
        name: name of a module or tensor
        parts: the tensors inside it, by name
        header: metadata of the safetensors file
    """
