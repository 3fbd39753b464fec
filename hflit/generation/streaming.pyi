"""Streamers get each new token while `generate` runs: they print the text, pass it to a function, or let another thread iterate over it"""
# Written by hflit.dev_stubs; do not edit
from typing import Any
from typing_extensions import Self

__all__ = ['cjk', 'BaseStreamer', 'CallbackStreamer', 'as_streamer', 'final_length', 'TextStreamer', 'TextIteratorStreamer', 'AsyncTextIteratorStreamer', 'BatchTextStreamer', 'BatchTextIteratorStreamer']

class BaseStreamer:
    """Base class: `generate` calls `put(ids)` with the prompt, then each new token, and `end()` after the last"""
    def put(self, value):
        """Args:
            value: token ids, `(batch,)` or `(batch, tokens)`
        """
    def end(self): ...

class CallbackStreamer(BaseStreamer):
    """Call a function with each new token, one id per row

    Args:
        fn: function
    """
    fn: Any
    at_prompt: bool
    def __init__(self, fn) -> None:
        """Args:
            fn: function
        """
    def put(self, value) -> None:
        """Args:
            value: token ids, `(batch,)` or `(batch, tokens)`
        """
    def end(self) -> None: ...

def as_streamer(o):
    """Make a streamer of `o`: a function becomes a `CallbackStreamer`, a streamer is returned as it is

    Args:
        o: a function of the new ids, a streamer, or None
    """

cjk: tuple

def final_length(text: str) -> int:
    """Number of characters at the start of `text` that no later token can change

    Args:
        text: the text
    """

class TextStreamer(BaseStreamer):
    """Print the text of one row, word by word, while it is generated

    Args:
        tokenizer: to decode the ids
        skip_prompt: do not print the prompt
        callback: function that gets each piece of text instead of printing it
        **decode_kwargs: arguments of `tokenizer.decode`, such as `skip_special_tokens`
    """
    at_prompt: bool
    ids: list
    printed: Any
    callback: Any
    decode_kwargs: Any
    tokenizer: Any
    skip_prompt: bool
    def __init__(self, tokenizer, skip_prompt: bool = False, callback=None, **decode_kwargs: Any) -> None:
        """Args:
            tokenizer: to decode the ids
            skip_prompt: do not print the prompt
            callback: function that gets each piece of text instead of printing it
            **decode_kwargs: arguments of `tokenizer.decode`, such as `skip_special_tokens`
        """
    def put(self, value) -> None:
        """Args:
            value: token ids, `(batch,)` or `(batch, tokens)`
        """
    def flush(self, text, stop, stream_end=False) -> None:
        """Pass on the characters up to `stop` that were not passed on yet

        Args:
            text: the text
            stop: number of characters that can be passed on
            stream_end: the text is finished
        """
    def end(self) -> None:
        """Pass on the text that was held back"""
    def on_finalized_text(self, text: str, stream_end: bool = False) -> None:
        """Print a piece of final text, or pass it to the callback; subclasses override this

        Args:
            text: a piece of text
            stream_end: whether it is the last piece
        """

class TextIteratorStreamer(TextStreamer):
    """Iterate over the text of one row while another thread generates it

    Args:
        tokenizer: to decode the ids
        skip_prompt: leave out the prompt
        timeout: seconds to wait for the next piece; None: for ever
        **decode_kwargs: arguments of `tokenizer.decode`
    """
    text_queue: Any
    timeout: float | None
    def __init__(
        self,
        tokenizer,
        skip_prompt: bool = False,
        timeout: float | None = None,
        **decode_kwargs: Any,
    ) -> None:
        """Args:
            tokenizer: to decode the ids
            skip_prompt: leave out the prompt
            timeout: seconds to wait for the next piece; None: for ever
            **decode_kwargs: arguments of `tokenizer.decode`
        """
    def on_finalized_text(self, text: str, stream_end: bool = False) -> None:
        """Args:
            text: the text
            stream_end: the text is finished
        """
    def __iter__(self) -> Self: ...
    def __next__(self): ...

class AsyncTextIteratorStreamer(TextStreamer):
    """Iterate with `async for`; create it inside the running event loop

    Args:
        tokenizer: to decode the ids
        skip_prompt: leave out the prompt
        timeout: seconds to wait for the next piece; None: for ever
        **decode_kwargs: arguments of `tokenizer.decode`
    """
    loop: Any
    text_queue: Any
    timeout: float | None
    def __init__(
        self,
        tokenizer,
        skip_prompt: bool = False,
        timeout: float | None = None,
        **decode_kwargs: Any,
    ) -> None:
        """Args:
            tokenizer: to decode the ids
            skip_prompt: leave out the prompt
            timeout: seconds to wait for the next piece; None: for ever
            **decode_kwargs: arguments of `tokenizer.decode`
        """
    def on_finalized_text(self, text: str, stream_end: bool = False) -> None:
        """Args:
            text: the text
            stream_end: the text is finished
        """
    def __aiter__(self) -> Self: ...
    async def __anext__(self): ...

class BatchTextStreamer(BaseStreamer):
    """Print the texts of a batch, or pass them to a function with the numbers of their rows, word by word

    Args:
        tokenizer: to decode the ids
        skip_prompt: leave out the prompts
        callback: function that gets the number of a row and a piece of its text
        skip_special_tokens: leave out special tokens, among them the padding after a text's end
        **decode_kwargs: further arguments of `tokenizer.decode`
    """
    rows: Any
    decode_kwargs: dict
    args: tuple
    callback: Any
    def __init__(
        self,
        tokenizer,
        skip_prompt: bool = True,
        callback=None,
        skip_special_tokens: bool = True,
        **decode_kwargs: Any,
    ) -> None:
        """Args:
            tokenizer: to decode the ids
            skip_prompt: leave out the prompts
            callback: function that gets the number of a row and a piece of its text
            skip_special_tokens: leave out special tokens, among them the padding after a text's end
            **decode_kwargs: further arguments of `tokenizer.decode`
        """
    def print_piece(self, row: int, text: str) -> None:
        """Args:
            row: the row
            text: the text
        """
    def put(self, value) -> None:
        """Args:
            value: token ids, `(batch,)` or `(batch, tokens)`
        """
    def end(self) -> None: ...

class BatchTextIteratorStreamer(BatchTextStreamer):
    """Iterate over `(row, text)` of a batch while another thread generates it

    Args:
        tokenizer: to decode the ids
        skip_prompt: leave out the prompts
        timeout: seconds to wait for the next piece; None: for ever
        **decode_kwargs: arguments of `tokenizer.decode`
    """
    text_queue: Any
    timeout: float | None
    def __init__(
        self,
        tokenizer,
        skip_prompt: bool = True,
        timeout: float | None = None,
        **decode_kwargs: Any,
    ) -> None:
        """Args:
            tokenizer: to decode the ids
            skip_prompt: leave out the prompts
            timeout: seconds to wait for the next piece; None: for ever
            **decode_kwargs: arguments of `tokenizer.decode`
        """
    def end(self) -> None: ...
    def __iter__(self) -> Self: ...
    def __next__(self): ...
