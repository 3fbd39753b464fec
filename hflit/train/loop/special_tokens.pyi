"""At the start of a training, the tokenizer's ids of the EOS, BOS and padding tokens are copied into the model's config and generation config"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['logger', 'in_front', 'align_special_token', 'align_special_tokens']

logger: Any

def in_front(new: int, old) -> list:
    """List of ids that starts with `new`; `old` is an id, a list of ids or None

    Args:
        new: id of the token
        old: id of the token, several ids, or None
    """

def align_special_token(name: str, new: int, config, generation=None) -> bool:
    """Set the id of a special token in the configs; return whether it changed

    Args:
        name: name of the setting or argument
        new: id of the token
        config: configuration of the model
        generation: the generation settings
    """

def align_special_tokens(model, processing_class) -> dict:
    """Set EOS, BOS and padding id of the model's config and generation config to those of the tokenizer

    Args:
        model: its `config` and `generation_config` are changed
        processing_class: tokenizer, or a processor that has one

    Returns:
        the changed ids by name
    """
