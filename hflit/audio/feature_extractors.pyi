"""WhisperFeatureExtractor, Wav2Vec2FeatureExtractor, ASTFeatureExtractor and ClapFeatureExtractor, and the one for a checkpoint"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from .feature_extractor import SequenceFeatureExtractor
from ..checkpoint.preprocessor_files import AutoPreprocessor
from ..image.batch_feature import BatchFeature
from typing import Any

__all__ = ['window', 'filters', 'end_of_sound', 'whisper_scale', 'whisper_log_mel', 'torch_log_mel', 'WhisperFeatureExtractor', 'Wav2Vec2FeatureExtractor', 'ASTFeatureExtractor', 'shrink', 'fill', 'fuse', 'ClapFeatureExtractor', 'AutoFeatureExtractor']

def filters(*args: Any, **kwargs: Any) -> np.ndarray:
    """`mel_filter_bank`, kept; without a warning for empty filters, which published settings have too

    Args:
        *args: further arguments, which are handed on
        **kwargs: further keyword arguments, which are handed on
    """

window: Any

def end_of_sound(x) -> int:
    """Number of samples without the zeros at the end

    Args:
        x: the wave, `(samples,)`; or its features
    """

def whisper_scale(log_mel) -> np.ndarray:
    """Clamp at 8 below the maximum, and scale, in place; arrays `(bands, frames)`

    Args:
        log_mel: kind of logarithm, `'log'`, `'log10'`, `'dB'` or None; in `whisper_scale` the spectrogram
    """

def whisper_log_mel(x, length: int, mel_filters, n_fft: int, hop_length: int, dither=0.0) -> np.ndarray:
    """Log-mel spectrogram of a clip, before the clamp; frames of zeros are not computed

    Args:
        x: samples `(any length,)`
        length: length to extend them to by zeros
        mel_filters: `(n_fft//2 + 1, bands)`
        n_fft: samples in a frame
        hop_length: samples from one frame to the next
        dither: standard deviation of added noise

    Returns:
        `(bands, length//hop_length)` in float32
    """

def torch_log_mel(x, mel_filters, n_fft, hop_length, dither=0.0, device='cuda'):
    """`whisper_log_mel` of clips `(number, length)` on a device of PyTorch, in single precision

    Args:
        x: the wave, `(samples,)`; or its features
        mel_filters: weights of the filters, `(frequencies, filters)`
        n_fft: samples of the Fourier transform
        hop_length: samples from one frame to the next
        dither: standard deviation of the noise that is added
        device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
    """

class WhisperFeatureExtractor(SequenceFeatureExtractor):
    """Log-mel spectrograms of 30 seconds, for Whisper"""
    feature_size: int
    hop_length: int
    chunk_length: int
    n_fft: int
    dither: float
    return_attention_mask: bool
    model_input_names: list
    own_settings: tuple
    derived: tuple
    model_types: tuple
    @property
    def n_samples(self) -> Any: ...
    @property
    def nb_max_frames(self) -> Any: ...
    @property
    def mel_filters(self) -> Any: ...
    def log_mels(self, clips, length=None, device='cpu') -> list:
        """Features `(bands, frames)` of clips, padded to a length

        Args:
            clips: waves, each `(samples,)`
            length: number of samples or frames of the result
            device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
        """
    def frame_mask(self, n, length):
        """Mask of the frames of a clip of `n` samples, padded to a length

        Args:
            n: number of frames
            length: number of samples or frames of the result
        """
    def __call__(
        self,
        raw_speech,
        truncation=True,
        pad_to_multiple_of=None,
        return_tensors=None,
        return_attention_mask=None,
        padding='max_length',
        max_length=None,
        sampling_rate=None,
        do_normalize=False,
        device='cpu',
    ) -> BatchFeature:
        """Turn sound into `input_features`, `(number, bands, frames)`

        Args:
            raw_speech: array, path, URL, bytes or dict, or a list of these
            truncation: cut clips that are longer than `max_length`
            pad_to_multiple_of: round the length up
            return_tensors: 'pt', 'np', 'jax' or 'tf'
            return_attention_mask: add the mask of the real frames
            padding: 'max_length', 'longest' or False
            max_length: samples; None: 30 seconds
            sampling_rate: rate of arrays, Hz; ValueError if it is not the model's
            do_normalize: normalize the samples of each clip to mean 0 and variance 1
            device: device that computes the spectrogram
        """

class Wav2Vec2FeatureExtractor(SequenceFeatureExtractor):
    """Normalized samples, for wav2vec 2.0, HuBERT, WavLM and others"""
    do_normalize: bool
    return_attention_mask: bool
    model_input_names: list
    own_settings: tuple
    model_types: tuple
    zero_mean_unit_var_norm: Any
    def __call__(
        self,
        raw_speech,
        padding=False,
        max_length=None,
        truncation=False,
        pad_to_multiple_of=None,
        return_attention_mask=None,
        return_tensors=None,
        sampling_rate=None,
    ) -> BatchFeature:
        """Turn sound into `input_values`, `(number, length)`

        Args:
            raw_speech: array, path, URL, bytes or dict, or a list of these
            padding: True or 'longest', 'max_length', or False
            max_length: samples to cut at, or to pad to
            truncation: cut clips that are longer than `max_length`
            pad_to_multiple_of: round the length up
            return_attention_mask: None: as the settings say
            return_tensors: 'pt', 'np', 'jax' or 'tf'
            sampling_rate: rate of arrays, Hz; ValueError if it is not the model's
        """

class ASTFeatureExtractor(SequenceFeatureExtractor):
    """Kaldi filter banks of 1024 frames, for AST"""
    num_mel_bins: int
    max_length: int
    do_normalize: bool
    mean: float
    std: float
    return_attention_mask: bool
    model_input_names: list
    own_settings: tuple
    model_types: tuple
    def fbank(self, x):
        """Filter banks of a clip, `(max_length, num_mel_bins)`

        Args:
            x: the wave, `(samples,)`; or its features
        """
    def __call__(self, raw_speech, sampling_rate=None, return_tensors=None) -> BatchFeature:
        """Turn sound into `input_values`, `(number, max_length, num_mel_bins)`

        Args:
            raw_speech: array, path, URL, bytes or dict, or a list of these
            sampling_rate: rate of arrays, Hz; ValueError if it is not the model's
            return_tensors: 'pt', 'np', 'jax' or 'tf'
        """

def shrink(mel, frames: int) -> np.ndarray:
    """Resize a spectrogram `(frames, bands)` to a number of frames, linearly between the nearest two

    Args:
        mel: mel spectrogram, `(frames, filters)`
        frames: number of frames; in `condition` the frames themselves, `(frames, samples)`
    """

def fill(x, length: int, padding: str) -> np.ndarray:
    """Extend a clip to a length: 'repeat', 'repeatpad' or 'pad'

    Args:
        x: the wave, `(samples,)`; or its features
        length: number of samples or frames of the result
        padding: `True` or `'longest'`, `'max_length'`, or `False`
    """

def fuse(mel, frames: int) -> np.ndarray:
    """The spectrogram shrunk, and a random stretch of its beginning, middle and end

    Args:
        mel: mel spectrogram, `(frames, filters)`
        frames: number of frames; in `condition` the frames themselves, `(frames, samples)`

    Returns:
        `(4, frames, bands)`
    """

class ClapFeatureExtractor(SequenceFeatureExtractor):
    """Mel spectrograms in decibels of 10 seconds, for CLAP"""
    feature_size: int
    sampling_rate: int
    hop_length: int
    max_length_s: int
    fft_window_size: int
    frequency_min: int
    frequency_max: int
    top_db: Any
    truncation: str
    padding: str
    return_attention_mask: bool
    model_input_names: list
    own_settings: tuple
    derived: tuple
    model_types: tuple
    @property
    def nb_max_samples(self) -> Any: ...
    @property
    def nb_frequency_bins(self) -> Any: ...
    def mel(self, x, fused):
        """Mel spectrogram of a clip in decibels, `(frames, bands)`

        Args:
            x: the wave, `(samples,)`; or its features
            fused: long clips as four views, as CLAP's fusion wants them
        """
    def features(self, x, length, truncation, padding) -> tuple:
        """Features of a clip, `(1 or 4, frames, bands)`, and whether it is longer

        Args:
            x: the wave, `(samples,)`; or its features
            length: number of samples or frames of the result
            truncation: `True` or `'longest_first'`, `'only_first'`, `'only_second'`, or `False`
            padding: `True` or `'longest'`, `'max_length'`, or `False`
        """
    def __call__(
        self,
        raw_speech,
        truncation=None,
        padding=None,
        max_length=None,
        sampling_rate=None,
        return_tensors=None,
    ) -> BatchFeature:
        """Turn sound into `input_features`, `(number, 1 or 4, frames, bands)`, and `is_longer`, `(number, 1)`

        Args:
            raw_speech: array, path, URL, bytes or dict, or a list of these
            truncation: of longer clips: 'fusion' or 'rand_trunc'; None: as the settings say
            padding: of shorter clips: 'repeatpad', 'repeat' or 'pad'; None: as the settings say
            max_length: samples; None: 10 seconds
            sampling_rate: rate of arrays, Hz; ValueError if it is not the model's
            return_tensors: 'pt', 'np', 'jax' or 'tf'
        """

class AutoFeatureExtractor(AutoPreprocessor):
    """Loads the feature extractor of a checkpoint"""
    base: Any
    what: str
    type_fields: tuple
    hint: str
    @classmethod
    def register(cls, config_class, feature_extractor_class, exist_ok=False) -> None:
        """Register a custom feature extractor for a config class

        Args:
            config_class: config class of the architecture
            feature_extractor_class: its feature extractor
            exist_ok: replace a class that is registered already
        """
