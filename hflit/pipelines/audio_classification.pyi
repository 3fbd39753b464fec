"""Labels sounds with the classes of an audio classification model, with scores from a softmax or sigmoid"""
# Written by hflit.dev_stubs; do not edit
from .images import ImagePipeline
from typing import Any

__all__ = ['AudioClassificationPipeline']

class AudioClassificationPipeline(ImagePipeline):
    """Pipeline `audio-classification`: the labels of a sound, most likely first"""
    auto_model: str
    needs_image_processor: bool
    needs_feature_extractor: bool
    default: tuple
    input_kind: Any
    def _sanitize_parameters(self, top_k=None, function_to_apply=None, timeout=None) -> tuple:
        """Args:
            top_k: number of labels; None: 5
            function_to_apply: `softmax`, `sigmoid` or `none`; by the config when not given
            timeout: seconds to wait for a server, for sounds given by URL
        """
    def encode(self, items, timeout=None, **kw: Any):
        """Read sounds and make their features

        Args:
            items: inputs of the pipeline
            timeout: seconds to wait for the next text; None: without a limit
            **kw: further keyword arguments, which are handed on
        """
    def batch_key(self, row):
        """Args:
            row: the row
        """
    def postprocess(self, model_outputs, function_to_apply=None, top_k=5):
        """Convert logits to a list of `{score, label}`

        Args:
            model_outputs: outputs of the model for one input, with the fields of the input
            function_to_apply: `'softmax'`, `'sigmoid'` or `'none'`; None: as the model is
            top_k: number of answers
        """
