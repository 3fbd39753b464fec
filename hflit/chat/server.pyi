"""Asks a running server of the OpenAI kind (vLLM, llama.cpp, Ollama, SGLang, …) for answers, and reads them as server-sent events while they are generated"""
# Written by hflit.dev_stubs; do not edit
from .conversation import ChatModel
from typing import Any
from collections.abc import Iterator

__all__ = ['request_names', 'request_settings', 'decode_event', 'read_events', 'base_url', 'error_text', 'ServerChatModel']

request_names: dict

def request_settings(settings: dict) -> dict:
    """Generation settings as fields of a request; ValueError for those that a request does not have

    Args:
        settings: generation settings by name
    """

def decode_event(text: str) -> dict:
    """The JSON of an event; ValueError that shows the event if it is not JSON

    Args:
        text: the text
    """

def read_events(lines) -> Iterator[Any]:
    """Yield the server-sent events of a response, decoded from JSON, up to `[DONE]`

    Args:
        lines: lines of the response, as bytes
    """

def base_url(url: str) -> str:
    """Address of the API: `url`, with `/v1` if it has no path; ValueError unless it is http or https

    Args:
        url: address of a file
    """

def error_text(body) -> str:
    """What an error of a server says

    Args:
        body: what the server sent, decoded from JSON where it is JSON
    """

class ServerChatModel(ChatModel):
    """A model behind a server that speaks the protocol of OpenAI's chat completions

    Args:
        url: address, such as `http://localhost:8000`
        model: name of the model; None: the first that the server lists
        api_key: None: the variable `OPENAI_API_KEY`, if it is set
        timeout: seconds to wait for the next piece
    """
    url: Any
    timeout: float
    def __init__(
        self,
        url: str,
        model: str | None = None,
        api_key: str | None = None,
        timeout: float = 600,
    ) -> None:
        """Args:
            url: address, such as `http://localhost:8000`
            model: name of the model; None: the first that the server lists
            api_key: None: the variable `OPENAI_API_KEY`, if it is set
            timeout: seconds to wait for the next piece
        """
    def request(self, path: str, body=None):
        """Send a request; ConnectionError with what the server says, or why there is no answer

        Args:
            path: after the base address
            body: a dict to post; None: a GET

        Returns:
            the response
        """
    def first_model(self) -> str:
        """Name of the first model that the server lists"""
    def check(self, settings: dict) -> None:
        """Args:
            settings: generation settings by name
        """
    def describe(self) -> list: ...
    def read_piece(self, event: dict, stats) -> str:
        """The text of an event; notes what it says about usage and the end

        Args:
            event: one event of the stream
            stats: statistics of the answer
        """
    def stream(self, messages: list, settings: dict, stats) -> Iterator[Any]:
        """Yield the answer to the last message piece by piece

        Args:
            messages: list of messages, `{'role': ..., 'content': ...}`
            settings: generation settings by name
            stats: statistics of the answer, which are filled in
        """
