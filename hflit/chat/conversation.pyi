"""A conversation with a language model as an object: it streams answers, keeps the history, and runs commands such as `/save` and `/set`"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import Any
from collections.abc import Iterator

__all__ = ['commands', 'AnswerStats', 'check_settings', 'ChatModel', 'parse_value', 'parse_setting', 'parse_settings', 'message', 'read_messages', 'write_messages', 'Chat', 'command', 'show_help', 'save', 'load', 'change_settings', 'show_settings', 'set_system', 'reset', 'retry', 'leave']

@dataclass
class AnswerStats:
    """Times and token numbers of one answer

    Args:
        times: when the model began, then when each new token came, in seconds
        tokens: number of new tokens; None: one for each time
        prompt_tokens: tokens of the prompt, if known
        cached_tokens: of these, tokens that were in the KV cache
        finish_reason: why the answer ended, as a server says it: `stop`, `length`, …
        note: what to tell the user about the end
    """
    times: list = ...
    """when the model began, then when each new token came, in seconds"""
    tokens: int | None = None
    """number of new tokens; None: one for each time"""
    prompt_tokens: int | None = None
    """tokens of the prompt, if known"""
    cached_tokens: int = 0
    """of these, tokens that were in the KV cache"""
    finish_reason: str = ''
    """why the answer ended, as a server says it: `stop`, `length`, …"""
    note: str = ''
    """what to tell the user about the end"""
    @property
    def new_tokens(self) -> int: ...
    @property
    def tokens_per_second(self) -> float:
        """New tokens per second, counted from the first; 0 for fewer than two"""
    def __str__(self): ...

def check_settings(settings: dict, own=None) -> None:
    """ValueError or NotImplementedError for settings that are unknown, wrong or give several texts

    Args:
        settings: generation settings to check
        own: settings of the checkpoint that they are added to
    """

class ChatModel:
    """Base class of the models that a `Chat` can talk to"""
    name: str
    def stream(self, messages: list, settings: dict, stats: AnswerStats):
        """Yield the answer to the last message piece by piece

        Args:
            messages: the conversation, the question last
            settings: generation settings
            stats: to fill in
        """
    def check(self, settings: dict) -> None:
        """Args:
            settings: generation settings by name
        """
    def defaults(self, settings: dict) -> dict:
        """Args:
            settings: generation settings by name
        """
    def describe(self) -> list: ...

def parse_value(text: str):
    """A value from JSON, or from a literal of Python; else the text itself

    Args:
        text: the text
    """

def parse_setting(text: str) -> tuple:
    """Parse `name=value`

    Args:
        text: the text
    """

def parse_settings(text: str) -> dict:
    """Parse several settings with spaces between

    Args:
        text: the text
    """

def message(role: str, content: str) -> dict:
    """A message of a conversation

    Args:
        role: who wrote the message: `system`, `user` or `assistant`
        content: text of the message
    """

def read_messages(path) -> list:
    """Read a conversation; ValueError that names the file and the first message that is wrong

    Args:
        path: file to read
    """

def write_messages(messages: list, path) -> None:
    """Write a conversation as JSON; a file of that name is replaced

    Args:
        messages: the conversation
        path: file to write
    """

class Chat:
    """A conversation with a model: messages, generation settings, streamed answers and commands

    Args:
        model: the model that answers
        system: system prompt
        **settings: generation settings
    """
    ended: bool
    stats: Any
    settings: Any
    messages: Any
    model: ChatModel
    def __init__(self, model: ChatModel, system: str | None = None, **settings: Any) -> None:
        """Args:
            model: the model that answers
            system: system prompt
            **settings: generation settings
        """
    @property
    def system(self) -> str:
        """The system prompt, or an empty text"""
    @system.setter
    def system(self, text: str) -> None:
        """Args:
            text: the text
        """
    def set(self, **settings: Any) -> None:
        """Change generation settings; None takes one back, and an error changes nothing

        Args:
            **settings: generation settings by name
        """
    def reset(self) -> None:
        """Forget the messages; the system prompt stays"""
    def send(self, text: str):
        """Send a message; yields the answer piece by piece

        Args:
            text: the text
        """
    def retry(self):
        """Answer the last message of the user again; yields the answer piece by piece"""
    def answer(self, messages: list) -> Iterator[Any]:
        """Yield the answer to the last message piece by piece, then keep messages and answer

        Args:
            messages: the conversation, the question last
        """
    def say(self, line: str):
        """Run a command or send a message; yields pieces of text

        Args:
            line: the line of the file
        """

commands: dict

def command(usage: str, *names: Any):
    """Decorator: add a function to the table of commands

    Args:
        usage: name and argument, as `/help` shows them
        *names: further names
    """

def show_help(chat, argument: str):
    """List the commands

    Args:
        chat: the conversation
        argument: what stands behind the name of the command
    """

def save(chat, argument: str) -> str:
    """Write the conversation to a JSON file

    Args:
        chat: the conversation
        argument: what stands behind the name of the command
    """

def load(chat, argument: str) -> str:
    """Go on with the conversation of a JSON file

    Args:
        chat: the conversation
        argument: what stands behind the name of the command
    """

def change_settings(chat, argument: str):
    """Change generation settings, such as temperature=0.2; None takes one back

    Args:
        chat: the conversation
        argument: what stands behind the name of the command
    """

def show_settings(chat, argument: str):
    """Show generation settings and system prompt

    Args:
        chat: the conversation
        argument: what stands behind the name of the command
    """

def set_system(chat, argument: str):
    """Set the system prompt; without TEXT show it

    Args:
        chat: the conversation
        argument: what stands behind the name of the command
    """

def reset(chat, argument: str) -> str:
    """Start a new conversation; system prompt and settings stay

    Args:
        chat: the conversation
        argument: what stands behind the name of the command
    """

def retry(chat, argument: str):
    """Answer the last message again

    Args:
        chat: the conversation
        argument: what stands behind the name of the command
    """

def leave(chat, argument: str) -> str:
    """Leave

    Args:
        chat: the conversation
        argument: what stands behind the name of the command
    """
