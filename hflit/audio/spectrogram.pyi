"""Turns a waveform into the pictures that speech models read: log-mel spectrograms as for Whisper, Kaldi's filter banks as for AST"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from typing import Any

__all__ = ['mel_scales', 'window_function', 'frame', 'mel_scale_of', 'hertz_to_mel', 'mel_to_hertz', 'mel_filter_bank', 'triangles', 'to_db', 'power_to_db', 'amplitude_to_db', 'condition', 'powers', 'frame_spectra', 'check_spectrogram', 'log_scale', 'spectrogram', 'spectrogram_batch', 'optimal_fft_length']

def window_function(
    window_length: int,
    name='hann',
    periodic=True,
    frame_length=None,
    center=True,
) -> np.ndarray:
    """Window that a frame is multiplied with

    Args:
        window_length: number of samples
        name: 'hann', 'hamming', 'povey' or 'boxcar'
        periodic: for a Fourier transform; False: symmetric
        frame_length: pad with zeros to this length
        center: zeros on both sides; False: on the right

    Returns:
        `(frame_length or window_length,)`
    """

def frame(x, frame_length: int, hop_length: int) -> np.ndarray:
    """Cut a sound into overlapping frames, without copying

    Args:
        x: samples `(length,)`
        frame_length: samples in a frame
        hop_length: samples from one frame to the next

    Returns:
        `(number, frame_length)`, a view
    """

mel_scales: dict

def mel_scale_of(name) -> tuple:
    """Mels for a factor of e, and the reference frequency, of a scale

    Args:
        name: name of the setting, the class or the clip, for messages
    """

def hertz_to_mel(freq, mel_scale='htk'):
    """Convert frequencies to mels

    Args:
        freq: Hz, a number or an array
        mel_scale: 'htk', 'kaldi' or 'slaney'
    """

def mel_to_hertz(mels, mel_scale='htk'):
    """Convert mels to frequencies

    Args:
        mels: mels, a number or an array
        mel_scale: 'htk', 'kaldi' or 'slaney'
    """

def mel_filter_bank(
    num_frequency_bins: int,
    num_mel_filters: int,
    min_frequency: float,
    max_frequency: float,
    sampling_rate: int,
    norm=None,
    mel_scale='htk',
    triangularize_in_mel_space=False,
    dtype=...,
) -> np.ndarray:
    """Triangular filters, equally spaced on the mel scale

    Args:
        num_frequency_bins: bins of the Fourier transform, `fft_length//2 + 1`
        num_mel_filters: number of bands
        min_frequency: Hz
        max_frequency: Hz
        sampling_rate: Hz
        norm: 'slaney': divide each filter by its width
        mel_scale: 'htk', 'kaldi' or 'slaney'
        triangularize_in_mel_space: triangles in mels, as in Kaldi; False: in Hz
        dtype: type of the result

    Returns:
        `(num_frequency_bins, num_mel_filters)`
    """

def triangles(bins, corners, norm=None) -> np.ndarray:
    """Triangular filters over frequency bins, with neighbouring corners

    Args:
        bins: frequencies of the Fourier transform, in the scale of the filters
        corners: begin, middle and end of the triangles, in the same scale
        norm: `'slaney'`: every filter has the same area; None
    """

def to_db(x, factor, reference, min_value, db_range) -> np.ndarray:
    """`factor*log10(x/reference)`, at least `db_range` below the loudest value

    Args:
        x: the wave, `(samples,)`; or its features
        factor: 10 for powers, 20 for amplitudes
        reference: power that is 0 dB
        min_value: least power before the logarithm
        db_range: range below the maximum that is kept, in dB
    """

def power_to_db(spectrogram, reference=1.0, min_value=1e-10, db_range=None) -> np.ndarray:
    """Convert powers to decibels

    Args:
        spectrogram: powers
        reference: the power of 0 dB
        min_value: lower powers count as this one
        db_range: decibels from the loudest value to the lowest; None: no limit
    """

def amplitude_to_db(spectrogram, reference=1.0, min_value=1e-05, db_range=None) -> np.ndarray:
    """Convert amplitudes to decibels

    Args:
        spectrogram: amplitudes
        reference: the amplitude of 0 dB
        min_value: lower amplitudes count as this one
        db_range: decibels from the loudest value to the lowest; None: no limit
    """

def condition(frames, dither=0.0, remove_dc_offset=False, preemphasis=None) -> np.ndarray:
    """Prepare frames `(number, length)` for the window as Kaldi does; new values, in double precision

    Args:
        frames: number of frames; in `condition` the frames themselves, `(frames, samples)`
        dither: standard deviation of the noise that is added
        remove_dc_offset: subtract the mean of each frame
        preemphasis: share of the sample before that is subtracted, or None
    """

def powers(z, power) -> np.ndarray:
    """`abs(z)**power` of complex numbers

    Args:
        z: Fourier transform of each frame
        power: exponent of the polynomial
    """

def frame_spectra(
    frames,
    window,
    fft_length,
    power=2.0,
    onesided=True,
    mel_filters=None,
    mel_floor=1e-10,
    **kwargs: Any,
) -> np.ndarray:
    """Spectra of frames, in blocks that fit the cache

    Args:
        frames: `(number, frame_length)`
        window: `(frame_length,)`
        fft_length: length of the Fourier transform; frames are padded with zeros
        power: None: complex numbers
        onesided: leave out the mirrored half
        mel_filters: `(bins, bands)`
        mel_floor: lowest value after the filters
        **kwargs: arguments of `condition`

    Returns:
        `(number, bins or bands)`
    """

def check_spectrogram(
    waveform,
    window,
    frame_length,
    hop_length,
    fft_length,
    power,
    mel_filters,
    log_mel,
) -> None:
    """ValueError for arguments of `spectrogram` that do not go together

    Args:
        waveform: the wave, `(samples,)`
        window: weights of the samples of a frame, `(window_length,)`
        frame_length: samples of a frame
        hop_length: samples from one frame to the next
        fft_length: samples of the Fourier transform
        power: exponent of the polynomial
        mel_filters: weights of the filters, `(frequencies, filters)`
        log_mel: kind of logarithm, `'log'`, `'log10'`, `'dB'` or None; in `whisper_scale` the spectrogram
    """

def log_scale(x, log_mel, power, reference, min_value, db_range) -> np.ndarray:
    """Logarithm of a spectrogram

    Args:
        x: the wave, `(samples,)`; or its features
        log_mel: kind of logarithm, `'log'`, `'log10'`, `'dB'` or None; in `whisper_scale` the spectrogram
        power: exponent of the polynomial
        reference: power that is 0 dB
        min_value: least power before the logarithm
        db_range: range below the maximum that is kept, in dB
    """

def spectrogram(
    waveform,
    window,
    frame_length,
    hop_length,
    fft_length=None,
    power=1.0,
    center=True,
    pad_mode='reflect',
    onesided=True,
    dither=0.0,
    preemphasis=None,
    mel_filters=None,
    mel_floor=1e-10,
    log_mel=None,
    reference=1.0,
    min_value=1e-10,
    db_range=None,
    remove_dc_offset=False,
    dtype=...,
) -> np.ndarray:
    """Spectrogram of a sound: complex, of amplitudes or powers, in mel bands, on a logarithmic scale

    Args:
        waveform: the wave, `(samples,)`
        window: weights of the samples of a frame, `(window_length,)`
        frame_length: samples of a frame
        hop_length: samples from one frame to the next
        fft_length: samples of the Fourier transform
        power: exponent of the polynomial
        center: frames are centered: the wave is padded at both ends
        pad_mode: how the ends are padded: a mode of `np.pad`
        onesided: only the frequencies from 0 up
        dither: standard deviation of the noise that is added
        preemphasis: share of the sample before that is subtracted, or None
        mel_filters: weights of the filters, `(frequencies, filters)`
        mel_floor: least number before the logarithm
        log_mel: kind of logarithm, `'log'`, `'log10'`, `'dB'` or None; in `whisper_scale` the spectrogram
        reference: power that is 0 dB
        min_value: least power before the logarithm
        db_range: range below the maximum that is kept, in dB
        remove_dc_offset: subtract the mean of each frame
        dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint

    Returns:
        `(bins or bands, frames)`
    """

def spectrogram_batch(waveform_list, *args: Any, **kwargs: Any) -> list:
    """Spectrograms of several sounds

    Args:
        waveform_list: sounds `(length,)`, which may differ in length
        *args: further arguments, which are handed on
        **kwargs: arguments of `spectrogram`

    Returns:
        `(bins or bands, frames)` of each
    """

def optimal_fft_length(window_length: int) -> int:
    """The next power of two

    Args:
        window_length: samples of the window
    """
