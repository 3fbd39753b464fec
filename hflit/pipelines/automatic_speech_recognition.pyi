"""Writes down speech: sound of any length from files, arrays or streams, with times of phrases or words, in chunks that are cut where it is quiet; subtitles"""
# Written by hflit.dev_stubs; do not edit
from .base import Pipeline
from typing import Any
from collections.abc import Iterator

__all__ = ['logger', 'sound_keys', 'sound_kind', 'read_sound', 'scaled_stride', 'AutomaticSpeechRecognitionPipeline', 'own_decoder', 'of_rows', 'joined_answers', 'plain', 'spoken_language', 'inner_words', 'whisper_answer', 'timed_words', 'subtitle_time', 'subtitles']

logger: Any

sound_keys: set

def sound_kind(x) -> str:
    """Classify an input as a single `item`, a `list` or a `stream` of sounds

    Args:
        x: an item of the input
    """

def read_sound(item, rate: int, timeout=None) -> tuple:
    """Read a sound at the rate of a model

    Args:
        item: see above
        rate: Hz of the model
        timeout: seconds to wait for a server

    Returns:
        samples `(length,)`, further keys of a dict as lists
    """

def scaled_stride(stride, n: int, ratio: float) -> tuple:
    """A stride at the rate of the model; ValueError for one that leaves nothing

    Args:
        stride: samples at both ends of a sound that are context alone
        n: samples of the sound
        ratio: rate of the model by that of the sound
    """

class AutomaticSpeechRecognitionPipeline(Pipeline):
    """Pipeline `automatic-speech-recognition`: the text of speech, and when it was said

    Args:
        model: the model
        tokenizer: tokenizer of the model
        feature_extractor: preprocessing for audio or images, where the task needs it
        decoder: `BeamSearchDecoderCTC` of pyctcdecode, for a model with CTC
        processor: one with a decoder has it
        **kw: of `Pipeline`
    """
    auto_model: str
    needs_feature_extractor: bool
    default: tuple
    batch_rows: dict
    default_batch_rows: int
    num_beams: int
    input_kind: Any
    decoder: Any
    def __init__(
        self,
        model,
        tokenizer=None,
        feature_extractor=None,
        decoder=None,
        processor=None,
        **kw: Any,
    ) -> None:
        """Args:
            model: the model
            tokenizer: tokenizer of the model
            feature_extractor: preprocessing for audio or images, where the task needs it
            decoder: `BeamSearchDecoderCTC` of pyctcdecode, for a model with CTC
            processor: one with a decoder has it
            **kw: of `Pipeline`
        """
    def _sanitize_parameters(
        self,
        chunk_length_s=None,
        stride_length_s=None,
        return_timestamps=None,
        return_language=None,
        generate_kwargs=None,
        decoder_kwargs=None,
        timeout=None,
        ignore_warning=None,
        **more: Any,
    ) -> tuple:
        """Args:
            chunk_length_s: seconds of a chunk; None or 0: no chunks
            stride_length_s: seconds at its ends in which it is cut: a number, or left and right
            return_timestamps: True: of phrases; 'word'; 'char' with CTC
            return_language: also the language of each phrase
            generate_kwargs: arguments of `generate`: language, task, …
            decoder_kwargs: arguments of a CTC decoder with a language model
            timeout: seconds to wait for a server
            ignore_warning: accepted
            **more: further arguments of `generate`
        """
    @property
    def type(self) -> str:
        """`'seq2seq_whisper'`, `'ctc'` or `'ctc_with_lm'`"""
    def check_timestamps(self, kind) -> None:
        """ValueError for a kind of times that the model cannot give

        Args:
            kind: kind of times that is asked for
        """
    def encode(self, items, timeout=None) -> list:
        """Read sounds

        Args:
            items: inputs of the pipeline
            timeout: seconds to wait for the next text; None: without a limit
        """
    def check_length(self, rows):
        """Args:
            rows: rows of model inputs
        """
    def chunks(self, x, chunk_length_s=None, stride_length_s=None) -> list:
        """Start and end of the chunks of a sound, in samples

        Args:
            x: an item of the input
            chunk_length_s: seconds of a chunk at most; None: no chunks
            stride_length_s: seconds at the ends of chunks in which they are cut: a number, or left and right
        """
    def run_window(self, items, start, params, size=None, bar=None) -> Iterator[Any]:
        """Yield the answers of sounds in order; then raise the error of the first invalid one

        Args:
            items: inputs of the pipeline
            start: index of the first item; None for a single input
            params: parameters of preprocessing, forward pass and postprocessing
            size: rows per batch; None: by token budget
            bar: progress bar
        """
    def recognize(
        self,
        sounds: list,
        size: int = 1,
        strides=None,
        chunk_length_s=None,
        stride_length_s=None,
        **kw: Any,
    ) -> list:
        """The answer for each sound, put together from its chunks

        Args:
            sounds: samples of each sound
            size: chunks per batch
            strides: samples at both ends of each sound that are context alone, or None
            chunk_length_s: seconds of a chunk at most; None: no chunks
            stride_length_s: seconds at the ends of chunks in which they are cut: a number, or left and right
            **kw: further keyword arguments, which are handed on
        """
    def whisper_answers(
        self,
        sounds,
        return_timestamps=False,
        return_language=False,
        decoder_kwargs=None,
        **kw: Any,
    ) -> list:
        """Answers of Whisper for sounds of any length

        Args:
            sounds: samples of each sound, at the rate of the model
            return_timestamps: times: True for phrases, `word`; `char` for models with CTC
            return_language: also the language of each phrase
            decoder_kwargs: arguments of a CTC decoder with a language model
            **kw: further keyword arguments, which are handed on
        """
    def inner_answers(
        self,
        sounds,
        size,
        strides,
        return_timestamps=False,
        return_language=False,
        **kw: Any,
    ) -> list:
        """Answers of Whisper for sounds without what is said in their context

        Args:
            sounds: samples of each sound, at the rate of the model
            size: rows per batch; None: by token budget
            strides: samples at both ends of each sound that are context alone
            return_timestamps: times: True for phrases, `word`; `char` for models with CTC
            return_language: also the language of each phrase
            **kw: further keyword arguments, which are handed on
        """
    def postprocess(self, answer):
        """Args:
            answer: answer of the pipeline
        """

def own_decoder(tokenizer):
    """The CTC decoder with a language model that the checkpoint of a tokenizer has; None where it has none

    Args:
        tokenizer: tokenizer of the model
    """

def of_rows(settings: dict, rows) -> dict:
    """The settings for some of the sounds

    Args:
        settings: of `generate`; `language` may be a list, one for each sound
        rows: indices of sounds
    """

def joined_answers(parts: list, space='') -> dict:
    """One answer of those of chunks, with times of the whole sound

    Args:
        parts: `(seconds, answer)` of each chunk
        space: between their texts
    """

def plain(v) -> list:
    """A list of numbers of an array of any framework

    Args:
        v: the value
    """

def spoken_language(tokenizer, segment):
    """Name of the language in the prompt of a segment, or None

    Args:
        tokenizer: tokenizer of the model
        segment: a segment of `generate`
    """

def inner_words(words, a, b) -> list:
    """The words whose middle is between two times

    Args:
        words: chunks with times
        a: seconds
        b: seconds
    """

def whisper_answer(tokenizer, segments, return_timestamps=False, return_language=False) -> dict:
    """Text of segments, and their chunks

    Args:
        tokenizer: tokenizer of the model
        segments: segments of `generate`
        return_timestamps: times: True for phrases, `word`; `char` for models with CTC
        return_language: also the language of each phrase
    """

def timed_words(tokenizer, ids, times, before=0.0, language=None) -> list:
    """Words of a segment with their times; `before` is the time of the token before it

    Args:
        tokenizer: tokenizer of the model
        ids: token ids
        times: time of each token, in seconds
        before: time of the token before the first, in seconds
        language: language of the model, for the card
    """

def subtitle_time(seconds: float, mark=',') -> str:
    """`HH:MM:SS,mmm`, rounded to whole milliseconds first

    Args:
        seconds: seconds
        mark: sign before the milliseconds
    """

def subtitles(chunks: list, kind='srt') -> str:
    """Chunks of an answer as the text of a subtitle file

    Args:
        chunks: of an answer with `return_timestamps`
        kind: or 'vtt'
    """
