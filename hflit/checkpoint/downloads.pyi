"""Checks what a server answers to a download: names that are paths, more bytes than announced, silence, and content of another hash"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from typing import Any
from collections.abc import Iterator

__all__ = ['Watch', 'check_headers', 'on_response', 'on_request', 'counting_bar', 'watched', 'content_hash', 'check_content']

class Watch:
    """What is known of a running download"""
    method: Any
    answered: bool
    at: float
    seen: int
    before: int
    def __init__(self) -> None: ...

def check_headers(url, headers) -> None:
    """ConnectionError for an ETag or commit that is no name of a file

    Args:
        url: address of a file
        headers: headers of the response
    """

def on_response(response) -> None:
    """Hook: check an answer

    Args:
        response: response of the server
    """

def on_request(request) -> None:
    """Hook: ConnectionError where the request before was met with silence for as long as the user allows

    Args:
        request: request to the server
    """

def counting_bar():
    """A progress bar that ends a download of more bytes than were announced"""

@contextmanager
def watched() -> Iterator[Any]:
    """Watch the requests of huggingface_hub in this context"""

def content_hash(path, git):
    """SHA-256 of a file, or git's SHA-1 of it

    Args:
        path: path of a file
        git: take git's SHA-1, else SHA-256
    """

def check_content(path, cache) -> None:
    """OSError, and the file is removed, if it is not in the cache or not what its name there says

    Args:
        path: path of a file
        cache: KV cache
    """
