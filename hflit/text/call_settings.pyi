"""Calls of a tokenizer with the same settings run side by side; a call with other settings waits"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from typing import Any
from collections.abc import Iterator

__all__ = ['CallSettings', 'have_settings', 'set_settings']

class CallSettings:
    """Counts the calls of a tokenizer that run and that wait"""
    calls: int
    waiting: Any
    pauses: int
    free: Any
    lock: Any
    def __init__(self) -> None: ...
    def enter(self, tok, *want: Any):
        """Begin a call with these settings; waits while calls with other settings run

        Args:
            tok: a `tokenizers.Tokenizer`
            *want: truncation, padding, …: arguments of `have_settings`
        """
    def _wait(self, ready): ...
    def leave(self):
        """End a call"""
    @contextmanager
    def alone(self) -> Iterator[Any]:
        """Context manager: change the tokenizer while no call runs"""

def _forget_other_threads() -> None: ...

def have_settings(tok, truncation, padding, split=None, post=None):
    """Whether a `tokenizers.Tokenizer` has these settings

    Args:
        tok: a `tokenizers.Tokenizer`
        truncation: dict, or None for no truncation
        padding: dict, or None for no padding
        split: split special tokens in the text; None: do not compare
        post: post-processor, which puts special tokens around a text; None: do not compare
    """

def _same_processor(a, b): ...

def set_settings(tok, truncation, padding, split=None, post=None) -> None:
    """Set truncation, padding, splitting of special tokens and the post-processor where they differ

    Args:
        tok: a `tokenizers.Tokenizer`
        truncation: dict, or None for no truncation
        padding: dict, or None for no padding
        split: split special tokens in the text; None: leave as it is
        post: post-processor; None: leave as it is
    """
