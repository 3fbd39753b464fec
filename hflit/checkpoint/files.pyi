"""Finds files in a checkpoint folder with helpful errors, reads and writes JSON, and saves a folder atomically"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from typing import Any
from collections.abc import Iterator

__all__ = ['journal_name', 'quote_names', 'list_dir', 'similar_folders', 'missing_folder_message', 'locked', 'list_saved', 'check_inside', 'local_file', 'read_text', 'read_json', 'write_text', 'write_json', 'finish_save', 'check_save_folder', 'staged']

def quote_names(names, most=8):
    """`names` for an error message: quoted, sorted, at most `most` of them

    Args:
        names: names
        most: largest number or size
    """

def list_dir(folder, dirs=False) -> list:
    """Names of the files (or folders) in `folder`, without hidden ones; empty if it cannot be read

    Args:
        folder: path of a folder
        dirs: folders, too
    """

def similar_folders(path) -> tuple:
    """`(deepest existing parent folder of path, names in it similar to the next part)`

    Args:
        path: path of a file
    """

def missing_folder_message(path) -> str:
    """Error message for a missing folder, with similar names nearby

    Args:
        path: path of a file
    """

def _try_lock(fd, flag) -> bool:
    """Whether to stop trying: the lock is ours, or the file system has none

    Args:
        flag: boolean tensor
    """

@contextmanager
def locked(folder, shared=False, patience=60) -> Iterator[Any]:
    """Hold a lock of a folder; without effect where the system has none

    Args:
        folder: an existing folder
        shared: share the lock with other readers
        patience: seconds after which to go on without it
    """

journal_name: str

def _removes(journal):
    """Names of the files that a complete save removes"""

def _saved_path(home, filename):
    """Where `filename` of a folder with a journal is; None if the save removes it

    Args:
        filename: name of a file
    """

def list_saved(home):
    """Names of the files in a folder, as a save that was killed while it moved them leaves it

    Args:
        home: path of the folder
    """

def _missing_file_message(folder, filename, subfolder='') -> str:
    """Error message for a file missing in `folder`, with what is there

    Args:
        folder: path of a folder
        filename: name of a file
        subfolder: folder inside the repository or folder
    """

def check_inside(filename):
    """`filename`; ValueError if it is absolute or leads out of its folder

    Args:
        filename: name of a file
    """

def local_file(folder, filename, subfolder='', required=True):
    """Path of `filename` in `folder`; if missing, FileNotFoundError, or None if not required

    Args:
        folder: path of a folder
        filename: name of a file
        subfolder: folder inside the repository or folder
        required: raise an error if the file is missing
    """

def read_text(path):
    """The text of a UTF-8 file; ValueError names the file and the first byte that is not

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
    """The first half of a character in the strings of JSON `text`, which no file can be written with; None if there is none

    Args:
        text: the text
    """

def read_json(path, kind=None):
    """The content of a JSON file; ValueError with file and position if it is invalid or not a `kind`

    Args:
        path: path of a file
        kind: type of the value
    """

def _temporary_path(path):
    """A temporary name next to `path` that records the host and process id

    Args:
        path: path of a file
    """

def write_text(text, path):
    """Write a text file atomically

    Args:
        text: the text
        path: path of a file
    """

def write_json(obj, path, indent=2, sort_keys=False) -> None:
    """Write `obj` as a JSON file atomically; TypeError names the file if `obj` is not serializable

    Args:
        obj: the value, in types of JSON
        path: path of a file
        indent: spaces of indentation
        sort_keys: sort the keys
    """

def _alive(pid) -> bool: ...

def _remove_leftovers(folder) -> None:
    """Remove temporary files of `folder` left by processes of this machine that died

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
    """Give the shards in `new` other names where `folder` has such files, and write those into their index

    Args:
        folder: path of a folder
    """

def finish_save(folder) -> None:
    """Move the files of a journal into place, and remove those that they replace; nothing without a journal

    Args:
        folder: path of a folder
    """

def _commit(tmp, folder, replaces):
    """Make the files of `tmp` those of `folder`

    Args:
        folder: path of a folder
    """

def check_save_folder(folder):
    """The real path of a folder to save into; raises for an empty name and for a file

    Args:
        folder: path of a folder
    """

@contextmanager
def staged(folder, replaces=()) -> Iterator[Any]:
    """Save several files as one event: all of them on success, none on an error or a kill

    Args:
        folder: destination
        replaces: glob patterns of older files to remove afterwards

    Returns:
        a temporary folder to write into
    """
