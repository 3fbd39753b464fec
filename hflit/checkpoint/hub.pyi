"""Resolves a model name to files: a local folder, a built-in checkpoint, or a repository of the Hugging Face Hub and its cache"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from pathlib import Path
from .files import check_save_folder as check_save_folder, read_json as read_json, read_text as read_text, staged as staged, write_json as write_json
from .upload import PushToHubMixin as PushToHubMixin
from typing import Any
from collections.abc import Iterator

__all__ = ['builtin_folder', 'pinned', 'hub_error', 'hub_file', 'find_folder', 'cached_file', 'cached_files', 'list_files', 'hub_args']

def builtin_folder(name):
    """Folder of the built-in checkpoint `builtin:NAME`; FileNotFoundError lists the available ones

    Args:
        name: name of the checkpoint: a folder, a Hub repository or `builtin:NAME`
    """

@contextmanager
def pinned() -> Iterator[Any]:
    """Context manager or decorator: resolve each branch to a commit once, lock local folders against saves"""

def _pin(key, commit=None):
    """Record the commit of a repo and revision (`key`); returns the recorded commit"""

def _pin_folder(folder):
    """Within `pinned`, share the lock of a local folder, so that all files read from it belong to one save

    Args:
        folder: path of a folder
    """

def _error_message(error):
    """`(exception class, message template)` for an error of huggingface_hub, or None for another error

    Args:
        error: the exception
    """

def _unreachable(endpoint, slot) -> str:
    """Say why `endpoint` cannot be reached, or empty if it answers; `slot` numbers half minutes"""

def _probe(endpoint, slot): ...

def _offline_reason(local_files_only=False):
    """Say why the Hub is not used, or empty if it is

    Args:
        local_files_only: use downloaded files only, without the network
    """

def _repo_files_hint(name, revision=None, token=None) -> str:
    """Part of an error message: the files of a repo; empty if they cannot be listed

    Args:
        name: name of the checkpoint: a folder, a Hub repository or `builtin:NAME`
        revision: branch, tag or commit of the repository
        token: access token of the Hub; None for the stored one, False for none
    """

def _similar_folders_hint(name) -> str:
    """Part of an error message: local folders with a similar name

    Args:
        name: name of the checkpoint: a folder, a Hub repository or `builtin:NAME`
    """

def hub_error(error, name, filename, revision=None, token=None, cache_dir=None, why=''):
    """Turn an exception of huggingface_hub into an OSError with one sentence that says what to do

    Args:
        error: exception of huggingface_hub
        name: repo id
        filename: with subfolder
        revision: branch, tag or commit of the repository
        token: access token of the Hub; None for the stored one, False for none
        cache_dir: folder for downloaded files; None for the Hub's default
        why: why the Hub was not used

    Returns:
        an OSError, or `error` itself if it is not from the Hub
    """

def _download(name, filename, tries=3, **kw: Any):
    """Download a repo's file if needed and return its path in the cache; raises the errors of huggingface_hub

    Args:
        name: name of the checkpoint: a folder, a Hub repository or `builtin:NAME`
        filename: name of a file
        **kw: further keyword arguments, which are handed on
    """

def _in_cache(name, filename, revision=None, cache_dir=None):
    """Path of a repo's file in the cache; False if cached as absent, None if unknown

    Args:
        name: name of the checkpoint: a folder, a Hub repository or `builtin:NAME`
        filename: name of a file
        revision: branch, tag or commit of the repository
        cache_dir: folder for downloaded files; None for the Hub's default
    """

def _is_commit(revision):
    """Args:
        revision: branch, tag or commit of the repository
    """

def _commit_of(path) -> None:
    """Commit in a cache path, `…/snapshots/COMMIT/…`

    Args:
        path: path of a file
    """

def _snapshot(name, revision=None, cache_dir=None) -> None:
    """Cache folder of a repo at a revision, or None

    Args:
        name: name of the checkpoint: a folder, a Hub repository or `builtin:NAME`
        revision: branch, tag or commit of the repository
        cache_dir: folder for downloaded files; None for the Hub's default
    """

def _is_absent(error, name, revision, cache_dir):
    """Whether `error` only means that this file does not exist

    Args:
        error: the exception
        name: name of the checkpoint: a folder, a Hub repository or `builtin:NAME`
        revision: branch, tag or commit of the repository
        cache_dir: folder for downloaded files; None for the Hub's default
    """

def hub_file(
    name,
    filename,
    *,
    revision=None,
    token=None,
    cache_dir=None,
    local_files_only=False,
    force_download=False,
    required=True,
):
    """Find or download a repo's file and return its path in the cache; None if absent and not required

    Args:
        name: repo id, such as `org/name`
        filename: file in the repo, with its subfolder
        revision: branch, tag or commit
        token: Hub token
        cache_dir: cache folder; None: the shared cache
        local_files_only: use only the cache
        force_download: download again even if cached
        required: raise if the file does not exist
    """

def _looks_like_path(name):
    """Args:
        name: name of the checkpoint: a folder, a Hub repository or `builtin:NAME`
    """

def _checked_name(name):
    """Convert a model name to a string; raises if it can be neither a folder nor a repo

    Args:
        name: name of the checkpoint: a folder, a Hub repository or `builtin:NAME`
    """

def find_folder(name):
    """Local folder of a model name, or None for a Hub repo; FileNotFoundError for a missing path

    Args:
        name: a folder, a Hub repo id, or `builtin:NAME`
    """

def cached_file(
    name,
    filename: str,
    *,
    revision: str | None = None,
    subfolder: str = '',
    token=None,
    cache_dir=None,
    local_files_only=False,
    force_download=False,
    required=True,
    gguf_file=None,
) -> Path | None:
    """Find or download a file of a model and return its local path

    Args:
        name: a folder, a Hub repo id, or `builtin:NAME`
        filename: such as `config.json`
        revision: branch, tag or commit of a repo
        subfolder: subfolder of the folder or repo
        token: Hub token; True uses the stored one, False sends none
        cache_dir: cache folder; None: the shared cache of huggingface_hub
        local_files_only: use only the cache
        force_download: download again even if cached
        required: raise if the file does not exist
        gguf_file: a GGUF file that is the checkpoint: other files are made from its metadata

    Returns:
        local path; None if the file does not exist and is not required
    """

def cached_files(name, filenames, **kw: Any) -> list:
    """Find or download several files of one model in parallel; arguments as for `cached_file`

    Args:
        name: a folder, a Hub repo id, or `builtin:NAME`
        filenames: names of the files
        **kw: further keyword arguments, which are handed on
    """

def _repo_list(name, subfolder, revision, token) -> list:
    """List the file names in a repo's subfolder on the Hub

    Args:
        name: name of the checkpoint: a folder, a Hub repository or `builtin:NAME`
        subfolder: folder inside the repository or folder
        revision: branch, tag or commit of the repository
        token: access token of the Hub; None for the stored one, False for none
    """

def list_files(
    name,
    subfolder='',
    *,
    revision=None,
    token=None,
    cache_dir=None,
    local_files_only=False,
    gguf_file=None,
):
    """List the file names in a model's folder or subfolder; empty if it does not exist

    Args:
        name: a folder, a Hub repo id, or `builtin:NAME`
        subfolder: subfolder to list
        revision: branch, tag or commit of a repo
        token: Hub token
        cache_dir: cache folder; None: the shared cache
        local_files_only: use only the cache
        gguf_file: a GGUF file that is the checkpoint
    """

def hub_args(kwargs: dict) -> dict:
    """Pop the arguments of `cached_file` from `kwargs`; ValueError for unsupported ones

    Args:
        kwargs: keyword arguments, changed in place
    """
