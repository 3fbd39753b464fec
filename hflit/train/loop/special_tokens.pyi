"""At the start of a training, the ids of the end, the beginning and the padding of a text go from the tokenizer into the model's configs"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['logger', 'in_front', 'align_special_token', 'align_special_tokens']

logger: Any

def in_front(new: int, old) -> list:
    """Ids with `new` as the first; `old` is an id, a list of ids or None

    Args:
        new: id of the token
        old: id of the token, several ids, or None
    """

def align_special_token(name: str, new: int, config, generation=None) -> bool:
    """Set a token's id in the configs; whether there was anything to change

    Args:
        name: name of the setting or argument
        new: id of the token
        config: configuration of the model
        generation: the generation settings
    """

def align_special_tokens(model, processing_class) -> dict:
    """Give the model's configs the tokenizer's ids of the end, the beginning and the padding of a text

    Args:
        model: the model
        processing_class: tokenizer, or a processor that has one

    Returns:
        the changed ids by name
    """
