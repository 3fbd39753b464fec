"""Boxes, areas, labels and masks of objects, transformed with the picture for a detection model"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['detection_target', 'polygon_masks', 'mask_boxes', 'panoptic_target', 'resized', 'relative', 'padded', 'check_annotation', 'BoxAnnotations']

def detection_target(annotation, height, width, masks=False) -> dict:
    """Convert an annotation of COCO's detection format to arrays: boxes as corners in pixels

    Args:
        annotation: annotation of a picture, in the format of COCO
        height: height and width of the picture in pixels
        width: height and width of the picture in pixels
        masks: masks of the objects, `(objects, H, W)`, or whether to return them
    """

def polygon_masks(segmentations, height, width):
    """Fill the polygons of each object; `(objects, height, width)` of booleans

    Args:
        segmentations: polygons of each object: lists of x and y in turn
        height: height and width of the picture in pixels
        width: height and width of the picture in pixels
    """

def mask_boxes(masks):
    """Corners of the box around each mask, `(objects, 4)`: left, top, right, bottom

    Args:
        masks: masks of the objects, `(objects, H, W)`, or whether to return them
    """

def panoptic_target(annotation, height, width, masks_path, masks=True) -> dict:
    """Convert an annotation of COCO's panoptic format to arrays; its PNG is in `masks_path`

    Args:
        annotation: annotation of a picture, in the format of COCO
        height: height and width of the picture in pixels
        width: height and width of the picture in pixels
        masks_path: folder of the PNGs of the panoptic format
        masks: masks of the objects, `(objects, H, W)`, or whether to return them
    """

def resized(target, old, new) -> dict:
    """Scale boxes, areas and masks from one size `(height, width)` to another

    Args:
        target: arrays of an annotation: boxes, areas, labels, masks
        old: height and width before and after
        new: height and width before and after
    """

def relative(target, height, width) -> dict:
    """Convert boxes from corners in pixels to center and size as a share of the picture

    Args:
        target: arrays of an annotation: boxes, areas, labels, masks
        height: height and width of the picture in pixels
        width: height and width of the picture in pixels
    """

def padded(target, old, new, boxes) -> dict:
    """Pad masks, and make relative boxes relative to the padded size

    Args:
        target: arrays of an annotation: boxes, areas, labels, masks
        old: height and width before and after
        new: height and width before and after
        boxes: whether boxes are relative to the size of the picture
    """

def check_annotation(o, format) -> None:
    """Check that an annotation has the fields of its format; ValueError if not

    Args:
        o: the object
        format: `'coco_detection'` or `'coco_panoptic'`
    """

class BoxAnnotations:
    """Part of an image processor: annotations, a mask of the real pixels, and padding of a batch"""
    def crop_sizes(self, s) -> list:
        """Args:
            s: settings of the call, as an object
        """
    def target(self, o, size, s, masks, masks_path):
        """Read an annotation of a picture of a size

        Args:
            o: the object
            size: height and width, or a rule such as `{"shortest_edge": 224}`
            s: settings of the call, as an object
            masks: masks of the objects, `(objects, H, W)`, or whether to return them
            masks_path: folder of the PNGs of the panoptic format
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
        """Transform the annotations of a batch from the sizes of the pictures to new ones

        Args:
            annotations: annotation of each picture, in the format of COCO
            sizes: height and width of each picture
            new: height and width before and after
            s: settings of the call, as an object
            how: `return_segmentation_masks` and `masks_path`
        """
    def pad_batch(self, x, targets, s) -> tuple:
        """Pad a batch: arrays, annotations, and the field with the mask

        Args:
            x: array `(C, H, W)`
            targets: words to choose from
            s: settings of the call, as an object
        """
