"""Streamers get each new token while `generate` runs: they print the text, hand it to a function, or let another thread iterate over it"""
# Written by hflit.dev_stubs; do not edit
from typing import Any
from typing_extensions import Self

__all__ = ['cjk', 'BaseStreamer', 'CallbackStreamer', 'as_streamer', 'final_length', 'TextStreamer', 'TextIteratorStreamer', 'AsyncTextIteratorStreamer']

class BaseStreamer:
    """`generate` calls `put(ids)` with the prompt and then with each new token, and `end()` after the last"""
    def put(self, value):
        """Args:
            value: token ids, `(batch,)` or `(batch, tokens)`
        """
    def end(self): ...

class CallbackStreamer(BaseStreamer):
    """Call `fn` with each new token, one id per row

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
    """A streamer from `o`: itself where it has `put` and `end`, else `CallbackStreamer` of a function

    Args:
        o: the object
    """

cjk: tuple

def final_length(text: str) -> int:
    """How many characters no later token can change

    Args:
        text: the text
    """

class TextStreamer(BaseStreamer):
    """Print the text of one row while it is generated; `callback`, if given, gets each piece instead

    Args:
        tokenizer: tokenizer of the model
        skip_prompt: leave the prompt out
        callback: function of the new text, and whether it is the last
        **decode_kwargs: keywords for `tokenizer.decode`
    """
    ids: list
    printed: Any
    at_prompt: bool
    tokenizer: Any
    skip_prompt: bool
    callback: Any
    decode_kwargs: Any
    def __init__(self, tokenizer, skip_prompt: bool = False, callback=None, **decode_kwargs: Any) -> None:
        """Args:
            tokenizer: tokenizer of the model
            skip_prompt: leave the prompt out
            callback: function of the new text, and whether it is the last
            **decode_kwargs: keywords for `tokenizer.decode`
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
        """Pass on what was held back"""
    def on_finalized_text(self, text: str, stream_end: bool = False) -> None:
        """Print a piece of text that no later token changes, or pass it to the callback; subclasses override this

        Args:
            text: the text
            stream_end: the text is finished
        """

class TextIteratorStreamer(TextStreamer):
    """Iterate over the text of one row while another thread generates it

    Args:
        tokenizer: tokenizer of the model
        skip_prompt: leave the prompt out
        timeout: seconds to wait for the next text; None: without a limit
        **decode_kwargs: keywords for `tokenizer.decode`
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
            tokenizer: tokenizer of the model
            skip_prompt: leave the prompt out
            timeout: seconds to wait for the next text; None: without a limit
            **decode_kwargs: keywords for `tokenizer.decode`
        """
    def on_finalized_text(self, text: str, stream_end: bool = False) -> None:
        """Args:
            text: the text
            stream_end: the text is finished
        """
    def __iter__(self) -> Self: ...
    def __next__(self): ...

class AsyncTextIteratorStreamer(TextStreamer):
    """The same for `async for`; to be made inside the running event loop

    Args:
        tokenizer: tokenizer of the model
        skip_prompt: leave the prompt out
        timeout: seconds to wait for the next text; None: without a limit
        **decode_kwargs: keywords for `tokenizer.decode`
    """
    text_queue: Any
    timeout: float | None
    loop: Any
    def __init__(
        self,
        tokenizer,
        skip_prompt: bool = False,
        timeout: float | None = None,
        **decode_kwargs: Any,
    ) -> None:
        """Args:
            tokenizer: tokenizer of the model
            skip_prompt: leave the prompt out
            timeout: seconds to wait for the next text; None: without a limit
            **decode_kwargs: keywords for `tokenizer.decode`
        """
    def on_finalized_text(self, text: str, stream_end: bool = False) -> None:
        """Args:
            text: the text
            stream_end: the text is finished
        """
    def __aiter__(self) -> Self: ...
    async def __anext__(self): ...
