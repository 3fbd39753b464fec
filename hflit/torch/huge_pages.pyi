"""A model that has generated some tokens on Linux gets its weights in memory pages of 2 MB in place of 4 kB, at the same addresses, because decoding then reads them faster"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['logger', 'collapse', 'to_address', 'part', 'min_tokens', 'asked', 'huge_page_size', 'available_memory', 'private_mappings', 'weight_regions', 'libc', 'checked', 'replace_pages', 'moved_bytes', 'use_huge_pages', 'prefer_huge_pages']

logger: Any

def huge_page_size() -> int:
    """Bytes of a huge page; 0 where a process cannot ask for them"""

def available_memory() -> int:
    """Bytes that this process can still use, by the system and by the limit of its container"""

def private_mappings() -> list:
    """`(start, end, is_file)` of each private, writable mapping of this process, by address"""

def weight_regions(tensors) -> list:
    """`(start, end, is_file)` of the memory of tensors that can lie in huge pages, whole pages only

    Args:
        tensors: plain tensors on the CPU
    """

collapse: int

to_address: Any

part: Any

def libc():
    """The functions of the C library that the system is called by"""

def checked(result):
    """The result of a call of the system; OSError where it failed

    Args:
        result: what the function of the C library returned
    """

def replace_pages(start: int, end: int) -> None:
    """Put huge pages with the same bytes in place of private memory

    Args:
        start: addresses, multiples of the size of a huge page
        end: addresses, multiples of the size of a huge page
    """

def moved_bytes(start: int, end: int, is_file: bool) -> int:
    """Give private memory huge pages; returns its bytes, or 0 where the system refuses

    Args:
        start: addresses, multiples of the size of a huge page
        end: addresses, multiples of the size of a huge page
        is_file: whether a file is mapped there
    """

def use_huge_pages(tensors) -> int:
    """Let tensors lie in huge pages, at the same addresses; returns the bytes that now do

    Other threads may read the tensors meanwhile, but not write them. Does nothing where a process cannot ask
    for huge pages, or where less than twice the memory is available.

    Args:
        tensors: plain tensors on the CPU
    """

min_tokens: int

asked: Any

def prefer_huge_pages(model, tokens: int) -> None:
    """Move the weights of a model to huge pages where earlier calls have asked for `min_tokens`

    Args:
        model: the model
        tokens: tokens that the call asks for
    """
