"""`add_adapter`, `load_adapter` and `set_adapter`: adapters of peft as a part of the model, and checkpoints that are an adapter"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['logger', 'lora_tensor', 'require_peft', 'Adapters', 'split_lora', 'divided_pattern', 'fit_adapter', 'fused_pair', 'fused_modules', 'lora_pairs', 'whole_pattern', 'publish_adapter']

logger: Any

def require_peft():
    """The peft module; ImportError that says what to install"""

class Adapters:
    """Mixin of `PreTrainedModel`: LoRA and other adapters of peft inside the model"""
    def _tuner_layers(self, name=None) -> list:
        """The layers that peft put into the model; ValueError without any, or without the adapter `name`"""
    def add_adapter(self, adapter_config, adapter_name: str | None = None) -> None:
        """Add a new adapter and activate it alone; TypeError for a wrong config, ValueError for a name in use

        Args:
            adapter_config: such as `peft.LoraConfig(...)`
            adapter_name: default: "default"
        """
    def set_adapter(self, adapter_name) -> None:
        """Activate these adapters and deactivate the others

        Args:
            adapter_name: a name, or a list of them
        """
    def disable_adapters(self) -> None:
        """Compute without the adapters, as the base model"""
    def enable_adapters(self) -> None:
        """Compute with the active adapters again"""
    def active_adapters(self) -> list:
        """Names of the active adapters"""
    def delete_adapter(self, adapter_names) -> None:
        """Remove an adapter, or a list of them

        Args:
            adapter_names: names of adapters
        """
    def load_adapter(
        self,
        peft_model_id=None,
        adapter_name: str = 'default',
        is_trainable: bool = False,
        peft_config=None,
        adapter_state_dict: dict | None = None,
        **where: Any,
    ) -> None:
        """Load an adapter into the model and activate it

        Args:
            peft_model_id: a folder or a Hub repository
            adapter_name: name of the adapter
            is_trainable: whether to train it further
            peft_config: in place of `adapter_config.json`
            adapter_state_dict: weights, in place of the file
            **where: Hub arguments, as for `from_pretrained`
        """
    def _fill_adapter(self, tensors: dict, name: str, source) -> None:
        """Load the tensors of a file into the adapter `name`; ValueError for unexpected tensors

        Args:
            tensors: tensors by name
            source: where the tensors are from, for the error
        """
    def get_adapter_state_dict(self, adapter_name: str | None = None, state_dict: dict | None = None) -> dict:
        """The tensors of an adapter, by default of the active one

        Args:
            adapter_name: name of the adapter
            state_dict: tensors by name
        """
    def save_adapter(self, save_directory):
        """Save the active adapter in the format of peft

        Args:
            save_directory: folder to save into, created if needed
        """

lora_tensor: Any

def split_lora(model, tensors: dict) -> tuple:
    """Split the LoRA tensors of fused modules, and rename those of modules that files name otherwise

    Args:
        model: a PyTorch model
        tensors: LoRA tensors by the published names of modules

    Returns:
        by the names of the model's modules; those modules; parts of those that were split
    """

def divided_pattern(pattern: dict, divided: dict) -> dict:
    """The pattern with entries for the parts of fused modules

    Args:
        pattern: `rank_pattern` or `alpha_pattern`, by names of published modules or ends of them
        divided: parts of published modules
    """

def fit_adapter(model, config, tensors: dict) -> tuple:
    """An adapter of published modules as one of the model's modules

    Args:
        model: a PyTorch model
        config: config of peft
        tensors: tensors of the adapter

    Returns:
        config and tensors for this model
    """

def fused_pair(op, pairs: list, rows: list, config) -> tuple:
    """$A$ and $B$ of a published module from those of its parts

    Args:
        op: operation of the fused module
        pairs: $A$ and $B$ of each part, or None for a part without
        rows: outputs of each part
        config: of the model
    """

def fused_modules(model, names: set) -> dict:
    """Published name of each fused module that has one of these as a part, to its operation and all parts

    Args:
        model: a PyTorch model with an adapter
        names: modules with LoRA tensors
    """

def lora_pairs(model, tensors: dict, parts: list, name: str) -> tuple:
    """$A$ and $B$ of each part or None, and the scale of all: that of the first, a factor in the others

    Args:
        model: the model
        tensors: tensors by name
        parts: modules of the model
        name: of the adapter
    """

def whole_pattern(pattern: dict, parts: set) -> dict:
    """The pattern without the keys that match a part

    Args:
        pattern: `rank_pattern` or `alpha_pattern`, or None
        parts: parts of fused modules
    """

def publish_adapter(model, name: str, tensors: dict) -> tuple:
    """An adapter of the model's modules as one of published modules; other kinds than plain LoRA stay

    Args:
        model: a PyTorch model with an adapter
        name: of the adapter
        tensors: its tensors by the model's names

    Returns:
        config and tensors for published modules
    """
