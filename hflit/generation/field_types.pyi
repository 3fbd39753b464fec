"""Checks that a generation setting has the type that its field declares, whether it comes from a call or from a file"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['kinds', 'one_number', 'is_whole', 'is_number', 'is_flag', 'is_list', 'short', 'check_type', 'ids_of', 'check_ids']

def one_number(v):
    """The number in an array without dimensions; anything else unchanged

    Args:
        v: the value
    """

def is_whole(v) -> bool:
    """Whether `v` is a whole number, such as `8` or `8.`; a boolean is not

    Args:
        v: the value
    """

def is_number(v) -> bool:
    """Whether `v` is a real number; a boolean is not

    Args:
        v: the value
    """

def is_flag(v) -> bool:
    """Whether `v` is a boolean, or 0 or 1

    Args:
        v: the value
    """

def is_list(v) -> bool:
    """Whether `v` is a list, a tuple, a set or an array

    Args:
        v: the value
    """

kinds: dict

def short(v, most: int = 60) -> str:
    """The printed form of a value, cut after `most` characters

    Args:
        v: the value
        most: largest number or size
    """

def check_type(name: str, v, declared) -> None:
    """Raise a ValueError unless `v` is of one of the types that a field declares, such as `int|None`

    Args:
        name: name of the setting
        v: the value
        declared: type of the field
    """

def ids_of(v) -> list:
    """Convert a token id, several ids or None to a list

    Args:
        v: the value
    """

def check_ids(name: str, v) -> None:
    """Raise a ValueError unless `v` is a token id or a list of ids

    Args:
        name: name of the setting
        v: the value
    """
