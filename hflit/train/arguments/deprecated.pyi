"""How `TrainingArguments` translates argument names of transformers 4 into current names and values"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['logger', 'renamed', 'converted', 'amp', 'launched', 'removed', 'warned', 'number_pattern', 'warmup_ratio_to_steps', 'replacement', 'replace_deprecated', 'unknown_argument', 'parse_values']

logger: Any

renamed: dict

def warmup_ratio_to_steps(v) -> dict:
    """Convert `warmup_ratio` to `warmup_steps`, where a value below 1 is a fraction of all steps

    Args:
        v: the value
    """

converted: dict

amp: tuple

launched: str

removed: dict

warned: set

def replacement(k, v) -> dict:
    """Current arguments that replace a deprecated one; empty if it has no effect any more

    Args:
        k: name of the argument or field
        v: the value
    """

def replace_deprecated(kw: dict, valid: dict) -> dict:
    """Translate arguments to their current names; TypeError with the closest names for an unknown one

    Args:
        kw: arguments as given by the caller
        valid: current arguments with their defaults
    """

def unknown_argument(k, valid) -> str:
    """Error message for an unknown argument, with the closest valid names

    Args:
        k: name of the argument or field
        valid: arguments that there are
    """

number_pattern: Any

def parse_values(v):
    """Convert strings that spell numbers or booleans, also inside dicts and lists

    Args:
        v: the value
    """
