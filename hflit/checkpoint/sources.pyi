"""Reads the bytes of a picture or a recording from whatever names it, and names the source in every error"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['ContentReader', 'looks_like']

class ContentReader:
    """Reads the content of one kind of file, such as pictures, from paths, URLs, base64, bytes and open files

    Args:
        what: word for it in messages, such as `picture`
        error: exception that is raised, with a message that names the source
    """
    error: Any
    what: str
    def __init__(self, what: str, error) -> None:
        """Args:
            what: word for it in messages, such as `picture`
            error: exception that is raised, with a message that names the source
        """
    def fetch(self, url: str, timeout=None) -> bytes:
        """Download a file with the client of the Hub

        Args:
            url: `http://` or `https://`
            timeout: seconds; None: that of the Hub's client
        """
    def read_file(self, path) -> bytes:
        """Read a file; the error for a missing file or a folder names it

        Args:
            path: path of a file, in which `~` is the home folder
        """
    def from_base64(self, text: str) -> bytes:
        """Decode base64; an error for other text, which may be the path of a missing file

        Args:
            text: base64, or a data URL
        """
    def content(self, source, timeout=None) -> tuple:
        """Content and name of a source; None for something that is no source of bytes

        Args:
            source: path, URL, base64, data URL, bytes, or an open file
            timeout: seconds to wait for a server

        Returns:
            content, name for errors
        """

def looks_like(start: bytes) -> str:
    """Say what a file begins with that is not of the kind that was expected

    Args:
        start: first bytes of the file
    """
