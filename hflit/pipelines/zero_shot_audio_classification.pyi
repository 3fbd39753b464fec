"""Classifies sounds by any candidate labels with CLAP, which compares sounds with texts"""
# Written by hflit.dev_stubs; do not edit
from .zero_shot_image_classification import ZeroShotImageClassificationPipeline
from typing import Any

__all__ = ['ZeroShotAudioClassificationPipeline']

class ZeroShotAudioClassificationPipeline(ZeroShotImageClassificationPipeline):
    """Pipeline `zero-shot-audio-classification`: classifies sounds by candidate labels"""
    auto_model: str
    default: tuple
    needs_image_processor: bool
    needs_feature_extractor: bool
    template: str
    scores_field: str
    encoder: str
    models: str
    inputs: str
    example: list
    input_kind: Any
    encode: Any
    batch_key: Any
    def __call__(self, audios=None, *args: Any, **kw: Any):
        """Classify each sound by `candidate_labels`, which may be the second argument

        Args:
            audios: a sound or a list: paths, URLs, bytes, arrays, or dictionaries with a rate
            *args: further positional arguments, which are handed on
            **kw: further keyword arguments, which are handed on
        """
