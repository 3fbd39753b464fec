"""Cuts sound into chunks for `pipeline('automatic-speech-recognition')`, where it is quiet or with overlap, also while it arrives: from a microphone through ffmpeg, or from any generator of bytes"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from typing import Any
from collections.abc import Iterator

__all__ = ['sample_types', 'microphones', 'quiet_cut', 'quiet_chunks', 'chunk_bytes_iter', 'quiet_bytes_iter', 'live_chunks', 'as_sound', 'ffmpeg_microphone', 'ffmpeg_microphone_live', 'ffmpeg_read']

def quiet_cut(x, rate: int, search: float) -> int:
    """Where to cut a sound that is too long: the quietest place near its end

    Args:
        x: samples of a chunk, `(length,)`
        rate: Hz
        search: seconds at its end in which the cut is looked for

    Returns:
        samples before the cut
    """

def quiet_chunks(x, rate: int, seconds: float, search: float) -> list:
    """Cut a sound into chunks at quiet places

    Args:
        x: samples `(length,)`
        rate: Hz
        seconds: at most so long is a chunk
        search: seconds at the end of a chunk in which the cut is looked for

    Returns:
        `(start, end)` in samples
    """

def chunk_bytes_iter(iterator, chunk_len: int, stride, stream=False) -> Iterator[Any]:
    """Overlapping chunks of bytes

    Args:
        iterator: of bytes, in pieces of any length
        chunk_len: bytes of a chunk
        stride: bytes of context at its left and right end
        stream: also what there is of a chunk while it fills

    Returns:
        yields dicts with `raw`, `stride` and, with `stream`, `partial`
    """

def quiet_bytes_iter(iterator, chunk_len: int, cut, stream=False) -> Iterator[Any]:
    """Chunks of bytes that share nothing

    Args:
        iterator: of bytes, in pieces of any length
        chunk_len: bytes of a chunk at most
        cut: function of the bytes of a chunk: how many of them come before the cut
        stream: also what there is of a chunk while it fills

    Returns:
        yields dicts with `raw`, `stride` and, with `stream`, `partial`
    """

sample_types: dict

def live_chunks(
    pieces,
    sampling_rate: int,
    chunk_length_s: float,
    stream=False,
    stride_length_s=None,
    format_for_conversion='f32le',
    quiet=False,
) -> Iterator[Any]:
    """Chunks of a sound that arrives as bytes

    Args:
        pieces: bytes, in pieces of any length
        sampling_rate: Hz
        chunk_length_s: seconds of a chunk, with its context
        stream: also partial chunks
        stride_length_s: seconds of context: a number, or left and right; None: a sixth of a chunk
        format_for_conversion: or `s16le`, whole numbers of 16 bits
        quiet: no context: cut where it is quiet, within the strides from the end

    Returns:
        yields dicts with `raw`, `sampling_rate`, `stride` and, with `stream`, `partial`
    """

def as_sound(data: bytes, kind) -> np.ndarray:
    """Samples of bytes, from -1 to 1; an incomplete one at the end is left out

    Args:
        data: bytes of samples
        kind: dtype of a sample
    """

microphones: dict

def ffmpeg_microphone(
    sampling_rate: int,
    chunk_length_s: float,
    format_for_conversion='f32le',
    ffmpeg_input_device=None,
    ffmpeg_additional_args=None,
) -> Iterator[Any]:
    """Sound of a microphone in pieces; AudioError where ffmpeg or the name of the microphone is missing

    Args:
        sampling_rate: Hz
        chunk_length_s: seconds of a piece
        format_for_conversion: or `s16le`
        ffmpeg_input_device: ffmpeg's name of the microphone; needed on Windows: `audio=NAME`
        ffmpeg_additional_args: further arguments of ffmpeg, a list

    Returns:
        yields bytes
    """

def ffmpeg_microphone_live(
    sampling_rate: int,
    chunk_length_s: float,
    stream_chunk_s=None,
    stride_length_s=None,
    format_for_conversion='f32le',
    ffmpeg_input_device=None,
    ffmpeg_additional_args=None,
    quiet=False,
) -> Iterator[Any]:
    """Chunks of the sound of a microphone; partial ones that are late are left out

    Args:
        sampling_rate: Hz; that of the model, and nothing is resampled
        chunk_length_s: seconds of a chunk, with its context
        stream_chunk_s: seconds after which there is a partial chunk; None: none
        stride_length_s: seconds of context: a number, or left and right; None: a sixth of a chunk
        format_for_conversion: or `s16le`
        ffmpeg_input_device: see `ffmpeg_microphone`
        ffmpeg_additional_args: see `ffmpeg_microphone`
        quiet: no context: cut where it is quiet

    Returns:
        yields dicts for the pipeline
    """

def ffmpeg_read(bpayload: bytes, sampling_rate: int) -> np.ndarray:
    """Samples of the content of a file, read by the program ffmpeg

    Args:
        bpayload: content of a file
        sampling_rate: Hz that are wanted

    Returns:
        samples `(length,)`
    """
