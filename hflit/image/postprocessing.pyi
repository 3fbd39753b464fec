"""What a detector predicted, as boxes in pixels, as label maps and as segments: the post-processing of DETR's image processor"""
# Written by hflit.dev_stubs; do not edit
import numpy as np

__all__ = ['to_numpy', 'as_given', 'softmax', 'sizes_of', 'linear_weights', 'resize_maps', 'find_segments', 'run_lengths', 'DetectionResults', 'mask_probabilities']

def to_numpy(x) -> np.ndarray:
    """A tensor of any framework as NumPy, in float32 at least

    Args:
        x: array `(C, H, W)`
    """

def as_given(x: np.ndarray, like):
    """An array as a tensor of the framework and on the device of `like`

    Args:
        x: array `(C, H, W)`
        like: a tensor of the wanted framework
    """

def softmax(x):
    """Probabilities along the last axis

    Args:
        x: array `(C, H, W)`
    """

def sizes_of(target_sizes, n: int) -> list | None:
    """Sizes as a list of pairs; ValueError for another number of them

    Args:
        target_sizes: height and width of each picture: an array `(batch, 2)`, a list of pairs, or None
        n: pictures
    """

def linear_weights(n: int, m: int) -> tuple:
    """For each of `m` new pixels: the two old ones, of `n`, and the weight of the second

    Args:
        n: number of channels
        m: number of new pixels
    """

def resize_maps(x, size):
    """Maps of another size, by bilinear interpolation without antialiasing

    Args:
        x: `(…, height, width)`
        size: new height and width
    """

def find_segments(
    masks,
    scores,
    labels,
    mask_threshold=0.5,
    overlap_mask_area_threshold=0.8,
    fuse=(),
    size=None,
) -> tuple:
    """Give each pixel to a query, and keep the queries that have enough of them

    Args:
        masks: probabilities of the kept queries, `(queries, height, width)`
        scores: of their classes
        labels: their classes
        mask_threshold: least probability of a pixel of a mask
        overlap_mask_area_threshold: least part of its mask that a query must keep
        fuse: classes whose queries are one segment
        size: height and width of the result

    Returns:
        map of segment ids, `(height, width)`, 0 for none; the segments
    """

def run_lengths(segmentation) -> list:
    """Run-length encoding of each id in a map: the first pixel of a run, counted from 1, and its length

    Args:
        segmentation: map of ids, `(height, width)`
    """

class DetectionResults:
    """Part of an image processor: boxes, label maps and segments from the outputs of a detector"""
    def post_process_object_detection(self, outputs, threshold=0.5, target_sizes=None) -> list:
        """Boxes of the found objects; the last class, no object, is dropped

        Args:
            outputs: with `logits` and `pred_boxes`
            threshold: least score
            target_sizes: height and width of each picture; None: boxes are relative to the picture

        Returns:
            for each picture `scores`, `labels` and `boxes`, corners
        """
    def post_process_semantic_segmentation(self, outputs, target_sizes=None) -> list:
        """A class for each pixel: the sum over queries of class probability times mask

        Args:
            outputs: with `logits` and `pred_masks`
            target_sizes: height and width of each picture; None: of the masks

        Returns:
            maps of classes, `(height, width)`
        """
    def post_process_instance_segmentation(
        self,
        outputs,
        threshold=0.5,
        mask_threshold=0.5,
        overlap_mask_area_threshold=0.8,
        target_sizes=None,
        return_coco_annotation=False,
    ) -> list:
        """Segments of the found objects, each of its own

        Args:
            outputs: what the model returned
            threshold: least score of an object that is returned
            mask_threshold: least probability of a pixel of a mask
            overlap_mask_area_threshold: least part of its mask that a query must keep
            target_sizes: height and width of each picture
            return_coco_annotation: run-length encodings in place of the map

        Returns:
            for each picture `segmentation` and `segments_info`
        """
    def post_process_panoptic_segmentation(
        self,
        outputs,
        threshold=0.5,
        mask_threshold=0.5,
        overlap_mask_area_threshold=0.8,
        label_ids_to_fuse=None,
        target_sizes=None,
    ) -> list:
        """Segments of objects and of backgrounds

        Args:
            outputs: what the model returned
            threshold: least score of an object that is returned
            mask_threshold: least probability of a pixel of a mask
            overlap_mask_area_threshold: least part of its mask that a query must keep
            label_ids_to_fuse: classes whose queries are one segment
            target_sizes: height and width of each picture

        Returns:
            for each picture `segmentation` and `segments_info`
        """
    def segments(self, outputs, threshold, mask_threshold, overlap, fuse, target_sizes, encode=False):
        """`segmentation` and `segments_info` of each picture

        Args:
            outputs: what the model returned
            threshold: least score of an object that is returned
            mask_threshold: least probability of a pixel of a mask
            overlap: least part of its mask that a query must keep
            fuse: classes whose queries are one segment
            target_sizes: height and width of each result, or None
            encode: give the masks as run lengths
        """

def mask_probabilities(outputs):
    """Probabilities of the masks' pixels

    Args:
        outputs: what the model returned
    """
