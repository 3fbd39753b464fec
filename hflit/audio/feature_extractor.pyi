"""The base class of the preprocessors for sound: reads clips, checks their rate, pads them with a mask, loads and saves `preprocessor_config.json`"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from ..checkpoint.preprocessor_files import PreprocessorFiles
from ..image.batch_feature import BatchFeature
from typing import Any

__all__ = ['whole', 'SequenceFeatureExtractor', 'is_whole', 'check_setting', 'check_clip', 'rows_of', 'columns', 'numbers', 'stacked', 'zero_mean_unit_var_norm']

class SequenceFeatureExtractor(PreprocessorFiles):
    """Turns sound into features, as the settings in `preprocessor_config.json` say"""
    feature_size: int
    sampling_rate: int
    padding_value: float
    padding_side: str
    return_attention_mask: bool
    model_input_names: list
    model_types: tuple
    part: str
    other_fields: Any
    settings: tuple
    def __init__(self, **settings: Any) -> None:
        """Args:
            **settings: settings by name, as in `preprocessor_config.json`; others are those of the class
        """
    def check_rate(self, sampling_rate=None) -> None:
        """ValueError if a rate is not that of the model; a warning if it is not given

        Args:
            sampling_rate: numbers of the wave per second
        """
    def clips(self, sound, sampling_rate=None) -> list:
        """Read sound as clips at the rate of the model

        Args:
            sound: array, batch of arrays, path, URL, bytes or dict, or a list of these
            sampling_rate: rate of arrays, Hz

        Returns:
            arrays `(length,)` in float32
        """
    def fetch_audio(self, audio, sampling_rate=None):
        """Read paths, URLs and bytes in a list, which may be nested; arrays stay as they are

        Args:
            audio: a clip or a list: paths, URLs, bytes, arrays, or dictionaries with a rate
            sampling_rate: numbers of the wave per second
        """
    def target_length(self, lengths, padding, max_length, pad_to_multiple_of=None):
        """Length to pad to; None for no padding

        Args:
            lengths: length of each row
            padding: `True` or `'longest'`, `'max_length'`, or `False`
            max_length: number of samples that is padded and cut to, or None
            pad_to_multiple_of: pad to a multiple of this length
        """
    def pad_one(self, x, length, value):
        """Pad the first side of an array to a length

        Args:
            x: the wave, `(samples,)`; or its features
            length: number of samples or frames of the result
            value: number that fills
        """
    def pad(
        self,
        processed_features,
        padding=True,
        max_length=None,
        truncation=False,
        pad_to_multiple_of=None,
        return_attention_mask=None,
        return_tensors=None,
    ) -> BatchFeature:
        """Pad and cut clips to one length, with a mask of the real steps

        Args:
            processed_features: a dict of lists, or a list of dicts, with the main input
            padding: True or 'longest', 'max_length', False or 'do_not_pad'
            max_length: steps to cut at, or to pad to
            truncation: cut what is longer than `max_length`
            pad_to_multiple_of: round the length up
            return_attention_mask: None: as the settings say
            return_tensors: 'pt', 'np', 'jax' or 'tf'; None: numpy arrays, or torch's if given
        """
    def truncate(self, fields, max_length, pad_to_multiple_of=None) -> None:
        """Cut the main input and its mask, in place

        Args:
            fields: further fields of the output
            max_length: number of samples that is padded and cut to, or None
            pad_to_multiple_of: pad to a multiple of this length
        """
    def to_dict(self) -> dict:
        """The settings, and the name of the class"""
    @classmethod
    def get_feature_extractor_dict(cls, pretrained_model_name_or_path, **kwargs: Any) -> tuple:
        """Read the settings of a checkpoint

        Args:
            pretrained_model_name_or_path: a folder, a Hub repository, `builtin:NAME`, or a JSON file
            **kwargs: Hub arguments (`revision`, `token`, ...), and others

        Returns:
            content of the file, the other keywords
        """

def is_whole(v):
    """Args:
        v: value of the setting
    """

whole: set

def check_setting(name, value):
    """Check a setting and return it; a ValueError says what it should be

    Args:
        name: name of the setting, the class or the clip, for messages
        value: value of the setting
    """

def check_clip(x, name) -> np.ndarray:
    """A clip `(length,)` in float32; ValueError for another shape or an empty one

    Args:
        x: the wave, `(samples,)`; or its features
        name: name of the setting, the class or the clip, for messages
    """

def rows_of(x) -> list:
    """The clips in an array: itself, or its rows

    Args:
        x: the wave, `(samples,)`; or its features
    """

def columns(features) -> dict:
    """Features of clips as a dict of lists; they may be a list of dicts, as for a data collator

    Args:
        features: rows, a list of dicts
    """

def numbers(x) -> np.ndarray:
    """An array of any framework as numpy's, with floats of at most 32 bits

    Args:
        x: the wave, `(samples,)`; or its features
    """

def stacked(rows, name, kind):
    """Rows of one length as one array, others as a list; ValueError if `kind` asks for an array

    Args:
        rows: rows of the batch
        name: name of the setting, the class or the clip, for messages
        kind: `'pt'`, `'np'`, `'jax'` or `'tf'`
    """

def zero_mean_unit_var_norm(input_values, attention_mask, padding_value=0.0) -> list:
    """Normalize each clip to mean 0 and variance 1 over its real samples

    Args:
        input_values: clips `(length,)`
        attention_mask: their masks; None: all samples count
        padding_value: value of the padding

    Returns:
        clips `(length,)`
    """
