"""Merges the settings, checks the prompt, computes maximum length, attention mask and position ids before the first token, in NumPy for all frameworks"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from .settings import GenerationConfig
from typing import Any

__all__ = ['logger', 'takes', 'merge_settings', 'check_unsupported', 'check_generators', 'rows_per_text', 'vocab_size', 'check_setting_ids', 'check_model', 'host', 'check_token_ids', 'prompt_ids', 'position_limit', 'caller_stacklevel', 'set_max_length', 'padding_mask', 'extend_inputs', 'check_per_position', 'outdates_cache', 'may_outdate_cache', 'per_position_inputs', 'includes_cached', 'end_and_pad_ids', 'fill_token', 'merge']

logger: Any

def takes(model) -> set:
    """Names of the inputs of a model: the parameters of its `forward` and of its base model's

    Args:
        model: a model of any framework
    """

def merge_settings(model, generation_config, kw: dict) -> tuple:
    """Merge the settings of call, `generation_config`, checkpoint and defaults; separate the model's inputs

    Args:
        model: has `config`, `generation_config` and `forward`
        generation_config: the `GenerationConfig` of the call, or None
        kw: keywords of the call

    Returns:
        the settings; whether a maximum length was set; inputs of the model
    """

def check_unsupported(**kw: Any) -> None:
    """Raise a NotImplementedError for arguments that are not supported yet

    Args:
        **kw: further keyword arguments, which are handed on
    """

def check_generators(generators, rows: int) -> None:
    """Raise a ValueError unless there is a random number generator for each row

    Args:
        generators: a list of random number generators
        rows: number of rows
    """

def rows_per_text(g) -> int:
    """Rows that each prompt takes while it is continued: its texts, or its beams

    Args:
        g: generation settings
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
    """Raise a TypeError unless the model has a head that predicts the next token, from earlier ones alone

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
        model: for the size of its vocabulary
        ids: a numpy array
    """

def prompt_ids(model, g, ids, embeds=None) -> np.ndarray:
    """Token ids of the prompts, `(batch, tokens)`: no columns with `embeds`, `bos_token_id` without a prompt

    Args:
        model: for the size of its vocabulary
        g: generation settings
        ids: prompts of any framework, or None
        embeds: `inputs_embeds`, or None
    """

def position_limit(config):
    """Number of positions that the model knows; None for no limit

    Args:
        config: configuration of the model
    """

def caller_stacklevel() -> int:
    """The `stacklevel` of a warning that points to the line outside of hflit"""

def set_max_length(g: GenerationConfig, limited: bool, n: int, unseen: int, embeds: bool, limit) -> None:
    """Set `max_length` to the length of the rows to return; ValueError if the prompt leaves no room

    Args:
        g: generation settings, changed in place
        limited: whether a maximum length was set
        n: tokens of the prompt
        unseen: positions before them that are in the cache or in `inputs_embeds` only
        embeds: whether `inputs_embeds` is given; `max_length` includes it
        limit: positions the model knows; None for no limit
    """

def padding_mask(ids, mask, n: int, pad=None, eos=()) -> None:
    """Padding mask of the prompts, from `attention_mask` or from the padding token

    Args:
        ids: `(batch, tokens)`
        mask: `attention_mask` of the caller, or None
        n: tokens it must cover, those in the cache included
        pad: id of the padding token
        eos: ids that end a row

    Returns:
        `(batch, n)`, true for a token; None where there is no padding
    """

def extend_inputs(x, n: int, total: int, step: int) -> np.ndarray:
    """Extend the per-token input `x` from `n` tokens to `total`; each next value is `step` larger

    Args:
        x: `(batch, tokens)`
        n: tokens of the prompt
        total: positions in all
        step: difference of neighbours
    """

def check_per_position(name: str, x, n: int, new: int) -> None:
    """Raise unless an input has a value for each token of the prompt, or for each of the new ones

    Args:
        name: of the input, for the message
        x: the input
        n: tokens of the prompt, those in the cache included
        new: tokens that are not in the cache
    """

def outdates_cache(run, a: int, b: int) -> bool:
    """Whether a pass needs other keys than those in the cache, because the text passes `short_limit` in it

    Args:
        run: state of a call of `generate`
        a: first position of a forward pass
        b: its end, exclusive
    """

def may_outdate_cache(run) -> bool:
    """Whether the text may pass `short_limit` during generation: then proposals of several tokens are not used

    Args:
        run: state of a call of `generate`
    """

def per_position_inputs(model, rest: dict, mask, n: int, total: int, new=None) -> tuple:
    """Make inputs with a value per position for all `total` positions; the caller's are removed from `rest`

    Args:
        model: for the inputs that its `forward` takes
        rest: inputs of the model, by name
        mask: padding mask of the prompts, or None
        n: tokens of the prompt, those in the cache included
        total: positions in all
        new: tokens of the prompt that are not in the cache; default: all

    Returns:
        mask of all positions, and the other inputs with a value per position
    """

def includes_cached(ids, mask, past: int) -> bool:
    """Whether `ids` include the tokens in the cache

    Args:
        ids: `(batch, tokens)`
        mask: `attention_mask` of the caller, or None
        past: tokens in the cache
    """

def end_and_pad_ids(g: GenerationConfig) -> tuple:
    """Ids of the end-of-sequence tokens, and the id of the padding token

    Args:
        g: generation settings

    Returns:
        ids that end a row, id that fills it then
    """

def fill_token(criteria, pad, rows: int):
    """Id that fills rows which end before others; None if all rows end together

    Args:
        criteria: stopping criteria of the call
        pad: id of the padding token, or None
        rows: rows of the batch
    """

def merge(made, custom) -> list:
    """Replace objects in `made` by those of the same class in `custom`, one or a list; append the others

    Args:
        made: objects made from the settings
        custom: the caller's, one or a list
    """
