"""Finds what each pixel of a picture shows, and returns a mask for each label that occurs"""
# Written by hflit.dev_stubs; do not edit
from .images import ImagePipeline

__all__ = ['ImageSegmentationPipeline']

class ImageSegmentationPipeline(ImagePipeline):
    """Pipeline `image-segmentation`: a mask for each label that occurs in a picture"""
    auto_model: str
    default: tuple
    def _sanitize_parameters(self, subtask=None, timeout=None) -> tuple:
        """Args:
            subtask: kind of segmentation; `semantic`, or None for what the model does
            timeout: seconds to wait for a server, for pictures given by URL
        """
    def postprocess(self, model_outputs) -> list:
        """Convert logits to a list of `{score, label, mask}`, in the order of the label ids

        Args:
            model_outputs: outputs of the model for one input, with the fields of the input
        """
