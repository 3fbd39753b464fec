"""Answers a conversation with a causal language model: applies the chat template, reads only the new tokens of each turn, streams the answer from a thread"""
# Written by hflit.dev_stubs; do not edit
from threading import Event
from .conversation import ChatModel
from ..generation.streaming import TextIteratorStreamer
from typing import Any
from typing_extensions import Self
from collections.abc import Iterator

__all__ = ['chat_defaults', 'LocalChatModel', 'plain_text', 'common_prefix', 'TimedTextIterator']

chat_defaults: dict

class LocalChatModel(ChatModel):
    """A causal language model with its tokenizer, for a `Chat`; keeps the KV cache between answers

    Args:
        model: a causal language model in PyTorch
        tokenizer: its tokenizer
        name: as the user knows it
    """
    cache: Any
    ids: Any
    limit: Any
    model: Any
    tokenizer: Any
    cached: Any
    def __init__(self, model, tokenizer, name='') -> None:
        """Args:
            model: a causal language model in PyTorch
            tokenizer: its tokenizer
            name: as the user knows it
        """
    def worker(self): ...
    @classmethod
    def from_pretrained(cls, name: str, device=None, **kw: Any) -> Self:
        """Load model and tokenizer of a checkpoint

        Args:
            name: a folder, a Hub repository or `builtin:NAME`
            device: `cpu`, `cuda:1`, …; None: the first accelerator, else the CPU
            **kw: for `from_pretrained` of the model, such as `dtype`, `revision`, `gguf_file`
        """
    @property
    def checkpoint_settings(self) -> dict:
        """Generation settings of the checkpoint"""
    def check(self, settings: dict) -> None:
        """Args:
            settings: generation settings by name
        """
    def defaults(self, settings: dict) -> dict:
        """Settings used where `settings`, those of the user, say nothing: the checkpoint's and `chat_defaults`

        Args:
            settings: generation settings by name
        """
    def describe(self) -> list:
        """Lines about the model"""
    @property
    def has_template(self) -> bool:
        """Whether the tokenizer has a chat template"""
    def prompt_ids(self, messages: list) -> list:
        """Token ids of the prompt for the next answer

        Args:
            messages: list of messages, `{'role': ..., 'content': ...}`
        """
    def take_cache(self, ids: list) -> tuple:
        """Take the KV cache, cropped to the tokens at the beginning of `ids`; one token is always left to read

        Args:
            ids: token ids

        Returns:
            the cache or None, number of tokens in it
        """
    def keep_cache(self, out) -> None:
        """Keep the KV cache of an output of `generate`, if it can grow

        Args:
            out: output of `generate`
        """
    def fit(self, settings: dict, n: int) -> dict:
        """Settings with `max_new_tokens` limited to the positions that are left; ValueError if there are none

        Args:
            settings: generation settings
            n: tokens of the prompt
        """
    def why_ended(self, settings: dict, n: int, new: list) -> str:
        """What to say about an answer that its length has ended; else an empty text

        Args:
            settings: generation settings of the answer
            n: tokens of the prompt
            new: token ids of the answer
        """
    def generate(self, ids: list, settings: dict, streamer, stop: Event):
        """Generate an answer from the KV cache and the prompt

        Args:
            ids: the prompt
            settings: generation settings
            streamer: receives the tokens
            stop: set to end the answer after the current token
        """
    def stream(self, messages: list, settings: dict, stats) -> Iterator[Any]:
        """Yield the answer to the last message piece by piece

        Args:
            messages: list of messages, `{'role': ..., 'content': ...}`
            settings: generation settings by name
            stats: statistics of the answer, which are filled in
        """

def plain_text(messages: list) -> str:
    """A conversation as one text, for a model without a chat template

    Args:
        messages: list of messages, `{'role': ..., 'content': ...}`
    """

def common_prefix(a, b) -> int:
    """Number of equal tokens at the beginning of two lists

    Args:
        a: token ids
        b: token ids
    """

class TimedTextIterator(TextIteratorStreamer):
    """Iterator over generated text that records when each token came

    Args:
        tokenizer: to decode the ids
        times: to append to
        before: ids of the text before, to decode the first token with
    """
    times: list
    def __init__(self, tokenizer, times: list, before=()) -> None:
        """Args:
            tokenizer: to decode the ids
            times: to append to
            before: ids of the text before, to decode the first token with
        """
    def put(self, value) -> None:
        """Args:
            value: token ids of the prompt, or the newest one
        """
