"""Settings, prompt, lengths, padding and positions, decided before the first token, in NumPy for all frameworks"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from .settings import GenerationConfig
from typing import Any

__all__ = ['logger', 'takes', 'merge_settings', 'check_unsupported', 'vocab_size', 'check_setting_ids', 'check_model', 'host', 'check_token_ids', 'prompt_ids', 'position_limit', 'caller_stacklevel', 'set_max_length', 'padding_mask', 'extend_inputs', 'check_per_position', 'per_position_inputs', 'includes_cached', 'end_and_pad_ids', 'fill_token', 'merge']

logger: Any

def takes(model) -> set:
    """Names of the inputs of a model: the parameters of its `forward`, and of its base model's, which it passes on

    Args:
        model: the model
    """

def merge_settings(model, generation_config, kw: dict) -> tuple:
    """Merge the settings of the call, of `generation_config`, of the checkpoint and the defaults; separate the keywords for the model

    Args:
        model: the model
        generation_config: of the call, or None
        kw: keywords of the call

    Returns:
        the settings; whether anyone set a maximum length; keywords for the model
    """

def check_unsupported(**kw: Any) -> None:
    """Raise a NotImplementedError for arguments that are not supported yet

    Args:
        **kw: further keyword arguments, which are handed on
    """

def vocab_size(model) -> int:
    """The vocabulary size of the model: the rows of its input embeddings

    Args:
        model: the model
    """

def check_setting_ids(model, g) -> None:
    """Raise a ValueError for a forced or a suppressed token that is outside the vocabulary

    Args:
        model: the model
        g: generation settings
    """

def check_model(model) -> None:
    """Raise a TypeError unless the model has a head that predicts the next token

    Args:
        model: the model
    """

def host(x) -> np.ndarray:
    """An array of any framework as a NumPy array

    Args:
        x: array or tensor
    """

def check_token_ids(model, ids) -> None:
    """Raise unless `ids` are token ids of the model, `(batch, tokens)`

    Args:
        model: the model
        ids: token ids
    """

def prompt_ids(model, g, ids, embeds=None) -> np.ndarray:
    """The prompts' token ids, `(batch, tokens)`: none with `embeds`, and `bos_token_id` where there is no prompt

    Args:
        model: the model
        g: generation settings
        ids: token ids
        embeds: embeddings of the prompt, `(batch, tokens, hidden_size)`
    """

def position_limit(config):
    """How many positions the model knows; None where there is no limit

    Args:
        config: configuration of the model
    """

def caller_stacklevel() -> int:
    """The `stacklevel` of a warning that points to the line outside of hflit"""

def set_max_length(g: GenerationConfig, limited: bool, n: int, unseen: int, embeds: bool, limit) -> None:
    """Set `max_length` to the length of the rows to return

    Args:
        g: generation settings
        limited: whether anyone set a maximum length
        n: tokens of the prompt
        unseen: positions before them that are in the cache or in `inputs_embeds` only
        embeds: whether there are such embeddings, which `max_length` counts
        limit: positions the model knows
    """

def padding_mask(ids, mask, n: int, pad=None, eos=()) -> None:
    """The padding mask of the prompts, from `attention_mask` or from the padding token

    Args:
        ids: `(batch, tokens)`
        mask: the caller's, or None
        n: tokens it must cover, with those in the cache
        pad: id of the padding token
        eos: ids of the tokens that end a text

    Returns:
        `(batch, n)`, true for a token; None where there is no padding
    """

def extend_inputs(x, n: int, total: int, step: int) -> np.ndarray:
    """Per-token input `x` from the `n` tokens of the prompt to `total`, each next value `step` more

    Args:
        x: array or tensor
        n: number of tokens
        total: number of positions in all
        step: difference between two further values
    """

def check_per_position(name: str, x, n: int, new: int) -> None:
    """Raise unless an input has a value for each token of the prompt, or for each of the new ones

    Args:
        name: name of the setting
        x: array or tensor
        n: number of tokens
        new: number of new tokens
    """

def per_position_inputs(model, rest: dict, mask, n: int, total: int, new=None) -> tuple:
    """Inputs that have a value per position, for all `total` positions at once; those of the caller are removed from `rest`

    Args:
        model: the model
        rest: further inputs of the model
        mask: attention mask
        n: tokens of the prompt, those in the cache included
        total: positions in all
        new: tokens of the prompt that are not in the cache; default: all

    Returns:
        mask of all positions, and the other inputs with a value per position
    """

def includes_cached(ids, mask, past: int) -> bool:
    """Whether `ids` repeat the tokens in the cache

    Args:
        ids: `(batch, tokens)`
        mask: the caller's, or None
        past: tokens in the cache
    """

def end_and_pad_ids(g: GenerationConfig) -> tuple:
    """The ids that end a row, and the one that pads

    Args:
        g: generation settings

    Returns:
        what ends a row, and what fills it then
    """

def fill_token(criteria, pad, rows: int):
    """The id that pads rows which end before others; None where all rows end together

    Args:
        criteria: stopping criteria
        pad: id of the padding token
        rows: rows of model inputs
    """

def merge(made, custom) -> list:
    """`made` with each of the caller's `custom`, one or a list, instead of one of the same class; the others are appended

    Args:
        made: the processors or criteria of the settings
        custom: the user's processors or criteria
    """
