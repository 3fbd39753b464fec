"""Reads a recording from any source as one channel of float32 samples at the rate of a model, and names the source in every error"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from ..checkpoint.sources import ContentReader

__all__ = ['sounds', 'backends', 'need', 'AudioError', 'missing_bytes', 'decode_soundfile', 'decode_ffmpeg', 'decode', 'as_samples', 'mix_down', 'resample', 'read_row', 'is_source', 'load_audio']

def need(package: str) -> None:
    """ImportError that says how to install it for a package of the extra `audio` that is missing

    Args:
        package: name of the package
    """

class AudioError(ValueError, OSError):
    """Error for a sound that cannot be read; the message names its source"""

sounds: ContentReader

def missing_bytes(content: bytes) -> int:
    """Bytes that the header of a file promises and that are not there

    Args:
        content: content of a wav or aiff file; 0 for other files
    """

def decode_soundfile(content: bytes, name: str) -> tuple:
    """Decode a file with soundfile; an AudioError names it

    Args:
        content: content of a file
        name: its name, for errors

    Returns:
        samples `(channels, length)` in float32, sampling rate
    """

def decode_ffmpeg(content, name) -> tuple:
    """Decode a file, such as the sound of a film, with the program ffmpeg; an AudioError names it

    Args:
        content: bytes of the file
        name: name of the setting, the class or the clip, for messages
    """

backends: tuple

def decode(content: bytes, name: str, backend='auto') -> tuple:
    """Decode a sound file; an AudioError names it

    Args:
        content: content of a file
        name: its name, for errors
        backend: 'soundfile', 'ffmpeg', or 'auto' for the first that can

    Returns:
        samples `(channels, length)` in float32, sampling rate
    """

def as_samples(x) -> np.ndarray:
    """Convert a list or an array of any framework to a numpy array of floats; integers are not scaled

    Args:
        x: the wave, `(samples,)`; or its features
    """

def mix_down(x, name='The sound') -> np.ndarray:
    """Average the channels of a sound

    Args:
        x: samples `(length,)` or `(channels, length)`, at most 8 channels
        name: name for errors

    Returns:
        samples `(length,)`
    """

def resample(x, rate: int, sampling_rate: int) -> np.ndarray:
    """Change the sampling rate of a sound

    Args:
        x: samples `(length,)`
        rate: their rate, Hz
        sampling_rate: the rate wanted, Hz

    Returns:
        samples, `ceil(length*sampling_rate/rate)` of them
    """

def read_row(row, timeout=None, backend='auto') -> tuple:
    """Samples and rate of a row of a dataset

    Args:
        row: a dict, or a decoder of `datasets`
        timeout: seconds to wait for a server
        backend: name of the library that decodes

    Returns:
        samples, their rate
    """

def is_source(x) -> bool:
    """Whether `load_audio` reads it, other than an array or a list

    Args:
        x: the wave, `(samples,)`; or its features
    """

def load_audio(audio, sampling_rate=16000, timeout=None, backend='auto') -> np.ndarray:
    """Read a sound as one channel at a sampling rate; an AudioError names the source

    Args:
        audio: path, URL, base64, bytes, open file, dict, row of `datasets`, or array
        sampling_rate: rate wanted, Hz; an array is taken to have it
        timeout: seconds to wait for a server
        backend: 'soundfile', 'ffmpeg', or 'auto' for the first that can

    Returns:
        samples `(length,)` in float32, from -1 to 1
    """
