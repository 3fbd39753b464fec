"""Lets calls of a tokenizer with the same settings run side by side, and makes a call with other settings wait"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from typing import Any
from collections.abc import Iterator

__all__ = ['CallSettings', 'have_settings', 'set_settings']

class CallSettings:
    """Which calls of a tokenizer run, and who waits"""
    calls: int
    waiting: Any
    pauses: int
    free: Any
    lock: Any
    def __init__(self) -> None: ...
    def enter(self, tok, *want: Any):
        """Begin a call with these settings

        Args:
            tok: a `tokenizers.Tokenizer`
            *want: its truncation and padding as dicts or None, and whether to split special tokens
        """
    def _wait(self, ready): ...
    def leave(self):
        """End a call"""
    @contextmanager
    def alone(self) -> Iterator[Any]:
        """Change the tokenizer while no call runs"""

def _forget_other_threads() -> None: ...

def have_settings(tok, truncation, padding, split=None):
    """Whether these are the settings of a `tokenizers.Tokenizer`

    Args:
        tok: tokenizer
        truncation: truncation as a dict, or None
        padding: padding as a dict, or None
        split: split special tokens in the text; None: as it is set
    """

def set_settings(tok, truncation, padding, split=None) -> None:
    """Set truncation, padding and whether to split special tokens, where they differ

    Args:
        tok: tokenizer
        truncation: truncation as a dict, or None
        padding: padding as a dict, or None
        split: split special tokens in the text; None: as it is set
    """
