"""Finds the objects in a picture with a detector such as DETR: label, score, and box in pixels"""
# Written by hflit.dev_stubs; do not edit
from .images import ImagePipeline
from typing import Any

__all__ = ['ObjectDetectionPipeline']

class ObjectDetectionPipeline(ImagePipeline):
    """Pipeline `object-detection`: label, score and box of the objects in a picture"""
    auto_model: str
    default: tuple
    def _sanitize_parameters(self, threshold=None, timeout=None) -> tuple:
        """Args:
            threshold: least score of an object; None: 0.5
            timeout: seconds to wait for a server, for pictures given by URL
        """
    def encode(self, items, **kw: Any) -> list:
        """Args:
            items: inputs of the pipeline
            **kw: further keyword arguments, which are handed on
        """
    def postprocess(self, model_outputs, threshold=0.5) -> list:
        """Convert the predictions of a picture to a list of `{score, label, box}`

        Args:
            model_outputs: outputs of the model for one input, with the fields of the input
            threshold: least score of an object that is returned
        """
