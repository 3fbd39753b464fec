"""The `hflit chat` command: answers streamed as they are generated, history, multi-line input, commands, and tokens per second, with a local model or a server"""
# Written by hflit.dev_stubs; do not edit
from .conversation import Chat
from typing import Any

__all__ = ['block_start', 'control_characters', 'user_errors', 'local_options', 'next_line', 'read_block', 'read_message', 'line_reader', 'notice', 'respond', 'take_turn', 'converse', 'split_gguf', 'open_model', 'main']

block_start: Any

def next_line(read):
    """The next line of a message, or None at the end of the input

    Args:
        read: function of a prompt that returns the next line
    """

def read_block(text: str, read) -> str:
    """Read lines up to one that ends with three quotation marks

    Args:
        text: the line after the opening quotation marks
        read: function of a prompt that returns the next line
    """

def read_message(read) -> str:
    """Read a message or a command of one or more lines

    Args:
        read: function of a prompt that returns the next line; EOFError at the end
    """

def line_reader():
    """Make the function that reads a line: with editing and history in a terminal"""

control_characters: dict

user_errors: tuple

def notice(text) -> None:
    """Print a line to standard error, after what was printed so far

    Args:
        text: the text
    """

def respond(chat: Chat, line: str) -> bool:
    """Print an answer while it is generated, then its speed; or print what a command says

    Args:
        chat: the conversation
        line: a message or a command

    Returns:
        whether it worked
    """

def take_turn(chat: Chat, read) -> bool:
    """Read a message or a command and respond to it; the end of the input ends the conversation

    Args:
        chat: the conversation
        read: function of a prompt that returns the next line

    Returns:
        whether it worked
    """

def converse(chat: Chat, read) -> int:
    """Read messages and commands until the user leaves

    Args:
        chat: the conversation
        read: function of a prompt that returns the next line

    Returns:
        number of lines that failed
    """

local_options: tuple

def split_gguf(name: str, gguf_file=None) -> tuple:
    """Split the path of a GGUF file into folder and file

    Args:
        name: a folder, a repository or a path `FOLDER/x.gguf`
        gguf_file: name of a GGUF file within it

    Returns:
        folder and file
    """

def open_model(args):
    """The model that the command line asks for

    Args:
        args: of the command line
    """

def main(args) -> int:
    """Run `hflit chat`; returns the exit status: 1 if a line failed that did not come from a terminal

    Args:
        args: of the command line
    """
