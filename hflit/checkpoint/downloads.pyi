"""Refuses ETags that are paths, more bytes than announced, silence, and content with another hash"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from typing import Any
from collections.abc import Iterator

__all__ = ['Watch', 'check_headers', 'on_response', 'on_request', 'counting_bar', 'watched', 'content_hash', 'check_content']

class Watch:
    """State of a running download"""
    seen: int
    before: int
    at: float
    method: Any
    answered: bool
    def __init__(self) -> None: ...

def check_headers(url, headers) -> None:
    """Raise a ConnectionError for an ETag or commit that is not a plain file name

    Args:
        url: address of a file
        headers: headers of the response
    """

def on_response(response) -> None:
    """Hook: check a response

    Args:
        response: response of the server
    """

def on_request(request) -> None:
    """Hook: raise a ConnectionError if the previous request got no byte within the timeout

    Args:
        request: request to the server
    """

def counting_bar():
    """Class of a progress bar that stops a download of more bytes than announced"""

@contextmanager
def watched() -> Iterator[Any]:
    """Context manager: check the requests of huggingface_hub"""

def content_hash(path, git):
    """SHA-256 of a file, or git's SHA-1 of it

    Args:
        path: path of a file
        git: take git's SHA-1, else SHA-256
    """

def check_content(path, cache) -> None:
    """OSError if the file is outside the cache or has another hash than its name; a wrong file is removed

    Args:
        path: path of a file
        cache: KV cache
    """
