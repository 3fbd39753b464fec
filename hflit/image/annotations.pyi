"""Boxes, areas, labels and masks of objects, transformed with the picture for a detection model"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['detection_target', 'polygon_masks', 'mask_boxes', 'panoptic_target', 'resized', 'relative', 'padded', 'check_annotation', 'BoxAnnotations']

def detection_target(annotation, height, width, masks=False) -> dict:
    """Convert an annotation of COCO's detection format to arrays: boxes as corners in pixels"""

def polygon_masks(segmentations, height, width):
    """Fill the polygons of each object; `(objects, height, width)` of booleans"""

def mask_boxes(masks):
    """Corners of the box around each mask, `(objects, 4)`: left, top, right, bottom"""

def panoptic_target(annotation, height, width, masks_path, masks=True) -> dict:
    """Convert an annotation of COCO's panoptic format to arrays; its PNG is in `masks_path`"""

def resized(target, old, new) -> dict:
    """Scale boxes, areas and masks from one size `(height, width)` to another"""

def relative(target, height, width) -> dict:
    """Convert boxes from corners in pixels to center and size as a share of the picture"""

def padded(target, old, new, boxes) -> dict:
    """Pad masks, and make relative boxes relative to the padded size"""

def check_annotation(o, format) -> None:
    """Check that an annotation has the fields of its format; ValueError if not

    Args:
        o: the object
        format: format of the export
    """

class BoxAnnotations:
    """Part of an image processor: annotations, a mask of the real pixels, and padding of a batch"""
    def target(self, o, size, s, masks, masks_path):
        """Read an annotation of a picture of a size

        Args:
            o: the object
        """
    def preprocess(
        self,
        images,
        annotations=None,
        return_segmentation_masks=None,
        masks_path=None,
        **settings: Any,
    ):
        """Turn pictures into `pixel_values` and `pixel_mask`, and annotations into `labels`

        Args:
            images: a picture, or a list of them
            annotations: annotation of each picture, in the format of COCO
            return_segmentation_masks: also masks; None: of the panoptic format only
            masks_path: folder of the PNGs of the panoptic format
            **settings: settings for this call
        """
    def targets(self, annotations, sizes, new, s, how):
        """Transform the annotations of a batch from the sizes of the pictures to new ones"""
    def pad_batch(self, x, targets, s) -> tuple:
        """Pad a batch: arrays, annotations, and the field with the mask

        Args:
            targets: words to choose from
        """
