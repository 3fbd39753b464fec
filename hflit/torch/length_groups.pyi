"""Prefill and the encoder compute no padding: a padded batch is processed in groups of rows of similar length"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['pass_cost', 'length_groups', 'on_cpu', 'padded_at', 'encode_in_groups', 'may_group', 'join', 'prefill_in_groups']

pass_cost: int

def length_groups(lengths, cost=None) -> list:
    """Divide rows into groups of similar length, so that forward passes over the groups cost the least

    Args:
        lengths: tokens of each row, without padding
        cost: tokens that a pass costs beside its own; None: `pass_cost`

    Returns:
        arrays of rows
    """

def on_cpu(model) -> bool:
    """Whether all weights are in the memory of the CPU: elsewhere, or offloaded, a pass costs more

    Args:
        model: the model
    """

def padded_at(mask, left) -> None:
    """Tokens of each row if all padding is on one side, else None

    Args:
        mask: `(batch, tokens)`, true for a token
        left: whether padding is before the text
    """

def encode_in_groups(encoder, kw: dict):
    """The output of an encoder for a padded batch, group by group; None where one pass is as good

    Args:
        encoder: encoder of the model
        kw: its keyword arguments, `attention_mask` among them
    """

def may_group(run) -> bool:
    """Whether the prompts of a call of `generate` may be processed in groups

    Args:
        run: the `Run`
    """

def join(cache, parts, n: int) -> None:
    """Fill a cache with the caches of groups of rows that end together

    Args:
        cache: an empty `DynamicCache`
        parts: rows and cache of each group
        n: tokens of the longest row
    """

def prefill_in_groups(run, step: int):
    """Prefill of prompts that are padded on the left, group by group; None where one pass is as good

    Args:
        run: state of a call of `generate`
        step: stride over its rows
    """
