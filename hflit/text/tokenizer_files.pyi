"""Reads and checks the files of a tokenizer; errors name the file, the field and what it should hold"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['setting_forms', 'is_token', 'check_settings', 'read_settings', 'read_templates', 'find_vocabulary', 'find_own_files', 'load_tokenizer_json']

def _is_text(v) -> bool:
    """Args:
        v: the value
    """

def _is_flag(v) -> bool:
    """Args:
        v: the value
    """

def _is_list(of): ...

def _is_dict(of, key=...): ...

def _is_id(v):
    """Args:
        v: the value
    """

def _is_template(v):
    """Args:
        v: the value
    """

def is_token(v):
    """Whether a setting is a token: text, an AddedToken or its dict

    Args:
        v: the value
    """

def _any(*forms: Any): ...

def _is_length(v):
    """Args:
        v: the value
    """

setting_forms: dict

def check_settings(path, cfg):
    """Check the settings `cfg`; a ValueError names the file, the field and what it should hold

    Args:
        path: path of a file
        cfg: content of the settings file
    """

def read_settings(get):
    """Read the settings from the JSON files; older files add what newer ones lack

    Args:
        get: function that gives the path of a file of the checkpoint

    Returns:
        file name to path, or None
    """

def _read_added(read, cfg) -> dict:
    """Read `added_tokens_decoder` from `added_tokens.json`; a token is special if the settings name it

    Args:
        cfg: content of the settings file
    """

def _list_checkpoint(name, hub, folder=''):
    """File names in a checkpoint, or in a folder of it

    Args:
        name: name of the checkpoint
        hub: where to look: Hub arguments (`revision`, `token`, ...)
        folder: path of a folder
    """

def read_templates(name, get, hub) -> None:
    """Read the chat template, or a dict of named ones, from `.jinja` files; None if there are none

    Args:
        name: name of the checkpoint
        get: function of a file name, gives its path or None
        hub: arguments of `cached_file`
    """

def find_vocabulary(name, get, hub) -> list:
    """Find the vocabulary files of a checkpoint without `tokenizer.json`

    Args:
        name: name of the checkpoint
        get: function of a file name, gives its path
        hub: arguments of `cached_file`
    """

def find_own_files(files, name, get, hub) -> dict:
    """Find the files that a class asks for: argument names to paths; FileNotFoundError if one is missing

    Args:
        files: argument names to file names; a name that ends in `?` is optional
        name: name of the checkpoint
        get: function of a file name, gives its path
        hub: arguments of `cached_file`
    """

def load_tokenizer_json(path):
    """Load the Tokenizer of a `tokenizer.json`; a ValueError names a broken file

    Args:
        path: path of a file
    """
