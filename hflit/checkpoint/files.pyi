"""Finds files in a checkpoint folder, reads and writes JSON, and saves a folder atomically: all files or none"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from typing import Any
from collections.abc import Iterator

__all__ = ['journal_name', 'quote_names', 'list_dir', 'similar_folders', 'missing_folder_message', 'locked', 'list_saved', 'check_inside', 'local_file', 'read_text', 'read_json', 'write_text', 'write_json', 'finish_save', 'check_save_folder', 'staged']

def quote_names(names, most=8):
    """Format names for an error message: quoted, sorted, at most `most` of them

    Args:
        names: any iterable of names
        most: how many to show
    """

def list_dir(folder, dirs=False) -> list:
    """Names of the files (or folders) in a folder, without hidden ones; empty if it cannot be read

    Args:
        folder: path of a folder
        dirs: list folders instead of files
    """

def similar_folders(path) -> tuple:
    """Find `(deepest existing parent folder, names in it similar to the next part of the path)`

    Args:
        path: path of a file
    """

def missing_folder_message(path) -> str:
    """Error message for a missing folder, with similar names nearby

    Args:
        path: path of a file
    """

def _try_lock(fd, flag) -> bool:
    """Try to lock; true if the lock is ours or the file system has no locks

    Args:
        flag: boolean tensor
    """

@contextmanager
def locked(folder, shared=False, patience=60) -> Iterator[Any]:
    """Context manager: hold a lock on a folder; without effect where the system has no locks

    Args:
        folder: an existing folder
        shared: share the lock with other readers
        patience: seconds after which to go on without it
    """

journal_name: str

def _removes(journal):
    """Names of the files that a complete save removes"""

def _saved_path(home, filename):
    """Path of `filename` in a folder with a journal; None if the save removes it

    Args:
        filename: name of a file
    """

def list_saved(home):
    """Names of the files in a folder; of the complete save if a killed process left a journal

    Args:
        home: path of the folder
    """

def _missing_file_message(folder, filename, subfolder='') -> str:
    """Error message for a missing file, with what the folder contains

    Args:
        folder: path of a folder
        filename: name of a file
        subfolder: folder inside the repository or folder
    """

def check_inside(filename):
    """Return `filename`; ValueError if it is absolute or leads out of its folder

    Args:
        filename: name of a file
    """

def local_file(folder, filename, subfolder='', required=True):
    """Find a file in a folder; if missing, FileNotFoundError, or None if not required

    Args:
        folder: path of a folder
        filename: file to find, relative to it
        subfolder: subfolder to look in
        required: raise if the file does not exist
    """

def read_text(path):
    """Read a UTF-8 file; a ValueError names the file and the first invalid byte

    Args:
        path: path of a file
    """

def _bad_json(path, text, error) -> str:
    """Error message for an invalid JSON file

    Args:
        path: path of a file
        text: the text
        error: the exception
    """

def _lone_surrogate(text, value):
    """First lone surrogate (half of a character) in the strings of JSON `text`; None if there is none

    Args:
        text: the text
    """

def read_json(path, kind=None):
    """Read a JSON file; ValueError with file and position if it is invalid or not a `kind`

    Args:
        path: path of the file
        kind: type that the content must have, such as `dict`
    """

def _temporary_path(path):
    """Temporary name next to `path` that contains the host and the process id

    Args:
        path: path of a file
    """

def write_text(text, path):
    """Write a text file atomically

    Args:
        text: content of the file
        path: file to write
    """

def write_json(obj, path, indent=2, sort_keys=False) -> None:
    """Write a JSON file atomically; a TypeError names the file if `obj` is not serializable

    Args:
        obj: anything that JSON can hold
        path: file to write
        indent: spaces per level
        sort_keys: write keys in alphabetical order
    """

def _alive(pid) -> bool: ...

def _remove_leftovers(folder) -> None:
    """Remove temporary files of a folder that dead processes of this machine left

    Args:
        folder: path of a folder
    """

def _write_order(path) -> tuple:
    """Args:
        path: path of a file
    """

def _files_in(folder) -> list:
    """Args:
        folder: path of a folder
    """

def _rename_shards(new, folder) -> None:
    """Rename shards in `new` whose names `folder` has already, and update their index

    Args:
        folder: path of a folder
    """

def finish_save(folder) -> None:
    """Move the files of a journal into place and remove those that they replace; nothing without a journal

    Args:
        folder: path of a folder
    """

def _commit(tmp, folder, replaces):
    """Put the files of `tmp` in place of those of `folder`

    Args:
        folder: path of a folder
    """

def check_save_folder(folder):
    """Real path of a folder to save into; raises for an empty name and for a file

    Args:
        folder: path of a folder
    """

@contextmanager
def staged(folder, replaces=()) -> Iterator[Any]:
    """Context manager: save several files atomically, all on success, none on an error or a kill

    Args:
        folder: destination
        replaces: glob patterns of older files to remove afterwards

    Returns:
        a temporary folder to write into
    """
