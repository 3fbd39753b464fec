"""Set the level and destination of hflit's log messages, and switch progress bars on and off; the functions that scripts call first"""
# Written by hflit.dev_stubs; do not edit
import logging
from logging import CRITICAL as CRITICAL, DEBUG as DEBUG, ERROR as ERROR, FATAL as FATAL, INFO as INFO, NOTSET as NOTSET, WARN as WARN, WARNING as WARNING, captureWarnings as captureWarnings
from typing import Any
from typing_extensions import Self

__all__ = ['levels', 'root', 'get_log_levels_dict', 'default_handler', 'get_verbosity', 'set_verbosity', 'set_verbosity_debug', 'set_verbosity_info', 'set_verbosity_warning', 'set_verbosity_error', 'get_logger', 'add_handler', 'remove_handler', 'enable_default_handler', 'disable_default_handler', 'enable_propagation', 'disable_propagation', 'enable_explicit_format', 'reset_format', 'CaptureLogger', 'is_progress_bar_enabled', 'enable_progress_bar', 'disable_progress_bar', 'tqdm', 'CRITICAL', 'DEBUG', 'ERROR', 'FATAL', 'INFO', 'NOTSET', 'WARN', 'WARNING', 'captureWarnings']

levels: dict

root: Any

def get_log_levels_dict() -> dict:
    """Names of the verbosity levels with their numbers"""

def default_handler():
    """Handler that writes to stderr; the first call adds it to the logger and sets the level"""

def get_verbosity() -> int:
    """Current level; messages below it are not shown"""

def set_verbosity(verbosity: int) -> None:
    """Set the level; messages below it are not shown

    Args:
        verbosity: log level
    """

def set_verbosity_debug() -> None:
    """Show all messages"""

def set_verbosity_info() -> None:
    """Show messages of level `info` and above"""

def set_verbosity_warning() -> None:
    """Show warnings and errors"""

def set_verbosity_error() -> None:
    """Show errors only"""

def get_logger(name: str | None = None) -> logging.Logger:
    """Get a logger that also has `warning_once`, `info_once` and `warning_advice`

    Args:
        name: name of the logger; None: `hflit`
    """

def add_handler(handler: logging.Handler) -> None:
    """Args:
        handler: handler of the standard library's `logging`
    """

def remove_handler(handler: logging.Handler) -> None:
    """Args:
        handler: handler of the standard library's `logging`
    """

def enable_default_handler() -> None: ...

def disable_default_handler() -> None: ...

def enable_propagation() -> None:
    """Also pass messages to the handlers of the program"""

def disable_propagation() -> None:
    """Pass messages only to hflit's own handlers"""

def enable_explicit_format() -> None:
    """Print level, file, line and time before each message"""

def reset_format() -> None:
    """Print only the message"""

class CaptureLogger:
    """Context manager that captures what a logger writes; afterwards the text is in `out`

    Args:
        logger: the logger
    """
    logger: logging.Logger
    out: Any
    handler: Any
    stream: Any
    def __init__(self, logger: logging.Logger) -> None:
        """Args:
            logger: the logger
        """
    def __enter__(self) -> Self: ...
    def __exit__(self, *exc: Any) -> None: ...

def is_progress_bar_enabled() -> bool:
    """Whether progress bars are shown"""

def enable_progress_bar() -> None:
    """Show progress bars"""

def disable_progress_bar() -> None:
    """Show no progress bars"""

def tqdm(*args: Any, **kw: Any):
    """A tqdm progress bar, which `disable_progress_bar` hides

    Args:
        *args: further positional arguments, which are handed on
        **kw: further keyword arguments, which are handed on
    """
