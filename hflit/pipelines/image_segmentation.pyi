"""Finds what each pixel of a picture shows: a mask for each object, or for each label that occurs"""
# Written by hflit.dev_stubs; do not edit
from .images import ImagePipeline
from typing import Any

__all__ = ['kinds', 'ImageSegmentationPipeline']

kinds: tuple

class ImageSegmentationPipeline(ImagePipeline):
    """Pipeline `image-segmentation`: a mask for each object, or for each label that occurs in a picture"""
    auto_model: str
    default: tuple
    def _sanitize_parameters(
        self,
        subtask=None,
        threshold=None,
        mask_threshold=None,
        overlap_mask_area_threshold=None,
        timeout=None,
    ) -> tuple:
        """Args:
            subtask: `panoptic`, `instance`, `semantic`; None: the first that the processor knows
            threshold: least score of an object; None: 0.9
            mask_threshold: least probability of a pixel of a mask; None: 0.5
            overlap_mask_area_threshold: least part of its mask that an object keeps; None: 0.5
            timeout: seconds to wait for a server, for pictures given by URL
        """
    def kind(self, subtask=None) -> str:
        """The kind of segmentation; ValueError for one that the image processor does not know

        Args:
            subtask: `panoptic`, `instance` or `semantic`; None: the first that the image processor knows
        """
    def encode(self, items, **kw: Any) -> list:
        """Args:
            items: inputs of the pipeline
            **kw: further keyword arguments, which are handed on
        """
    def postprocess(
        self,
        model_outputs,
        subtask=None,
        threshold=0.9,
        mask_threshold=0.5,
        overlap_mask_area_threshold=0.5,
    ) -> list:
        """Convert predictions to a list of `{score, label, mask}`

        Args:
            model_outputs: outputs of the model for one input, with the fields of the input
            subtask: `panoptic`, `instance` or `semantic`; None: the first that the image processor knows
            threshold: least score of an object that is returned
            mask_threshold: least probability of a pixel of a mask
            overlap_mask_area_threshold: least part of its mask that an object keeps
        """
