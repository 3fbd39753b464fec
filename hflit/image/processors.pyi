"""ViTImageProcessor, CLIPImageProcessor, DetrImageProcessor and others: defaults of each, label maps, and the one for a checkpoint"""
# Written by hflit.dev_stubs; do not edit
from ..checkpoint.preprocessor_files import AutoPreprocessor
from .annotations import BoxAnnotations
from .postprocessing import DetectionResults
from .processor import ImageProcessor
from typing import Any

__all__ = ['half', 'imagenet', 'openai', 'on', 'defaults', 'ViTImageProcessor', 'DeiTImageProcessor', 'CLIPImageProcessor', 'BitImageProcessor', 'SiglipImageProcessor', 'ConvNextImageProcessor', 'EfficientNetImageProcessor', 'reduce_labels', 'LabelMaps', 'SegformerImageProcessor', 'nearest_multiple', 'DPTImageProcessor', 'centered', 'DetrImageProcessor', 'AutoImageProcessor']

half: dict

imagenet: dict

openai: dict

on: dict

def defaults(**settings: Any):
    """Class decorator: settings as class attributes

    Args:
        **settings: settings by name, as in `preprocessor_config.json`
    """

class ViTImageProcessor(ImageProcessor):
    """ViT and Swin: a square of 224 pixels, values from -1 to 1"""
    model_types: tuple

class DeiTImageProcessor(ImageProcessor):
    """DeiT: a square of 256 pixels, of which the middle 224 are used"""
    model_types: tuple

class CLIPImageProcessor(ImageProcessor):
    """CLIP: the short side becomes 224 pixels, then the middle is cut out"""
    model_types: tuple

class BitImageProcessor(CLIPImageProcessor):
    """BiT and DINOv2: as CLIP; their files have ImageNet's mean and standard deviation"""
    model_types: tuple

class SiglipImageProcessor(ImageProcessor):
    """SigLIP: a square of 224 pixels, values from -1 to 1"""
    model_types: tuple

class ConvNextImageProcessor(ImageProcessor):
    """ConvNeXt and ResNet: the size is divided by `crop_pct`, then the middle is cut out"""
    model_types: tuple
    own_settings: tuple
    def target_size(self, height, width, s):
        """Args:
            height: height and width of the picture in pixels
            width: height and width of the picture in pixels
            s: settings of the call, as an object
        """
    def crop_sizes(self, s) -> list:
        """Args:
            s: settings of the call, as an object
        """

class EfficientNetImageProcessor(ImageProcessor):
    """EfficientNet and ALIGN: a second division by the standard deviation"""
    model_types: tuple
    own_settings: tuple
    def scale_pixels(self, x, s):
        """Args:
            x: array `(C, H, W)`
            s: settings of the call, as an object
        """

def reduce_labels(x):
    """Count labels from 0: 0 becomes 255, 255 stays, others lose 1; the array is copied

    Args:
        x: array `(C, H, W)`
    """

class LabelMaps(ImageProcessor):
    """Image processor that takes label maps beside the pictures"""
    own_settings: tuple
    old_names: dict
    do_reduce_labels: Any
    def crop_sizes(self, s) -> list:
        """Args:
            s: settings of the call, as an object
        """
    def label_maps(self, maps, s) -> list:
        """Reduce and resize label maps; arrays `(H, W)` of int64

        Args:
            maps: label maps: arrays `(H, W)` or PIL images
            s: settings of the call, as an object
        """
    def preprocess(self, images, segmentation_maps=None, **settings: Any):
        """Turn pictures into `pixel_values`, and label maps into `labels`

        Args:
            images: a picture, or a list of them
            segmentation_maps: label map of each picture
            **settings: settings for this call
        """
    def post_process_semantic_segmentation(self, outputs, target_sizes=None) -> list:
        """The best label of each pixel, for logits that are enlarged to the size of the pictures

        Args:
            outputs: of a model, with `logits`
            target_sizes: `(height, width)` of each picture; None: the size of the logits

        Returns:
            a map `(height, width)` for each picture
        """

class SegformerImageProcessor(LabelMaps):
    """SegFormer: a square of 512 pixels, and label maps"""
    model_types: tuple

def nearest_multiple(x, multiple):
    """Args:
        x: array `(C, H, W)`
        multiple: number that the result is a multiple of
    """

class DPTImageProcessor(LabelMaps):
    """DPT and Depth Anything: sides that are multiples of the patch size"""
    model_types: tuple
    own_settings: tuple
    size_divisor: Any
    def target_size(self, height, width, s) -> tuple:
        """Args:
            height: height and width of the picture in pixels
            width: height and width of the picture in pixels
            s: settings of the call, as an object
        """
    def scale(self, images, s):
        """Args:
            images: arrays `(C, H, W)`
            s: settings of the call, as an object
        """
    def post_process_depth_estimation(self, outputs, target_sizes=None) -> list:
        """The depth of each pixel of the pictures

        Args:
            outputs: of a model, with `predicted_depth`
            target_sizes: `(height, width)` of each picture; None: the size of the prediction

        Returns:
            a dict with `predicted_depth`, `(height, width)`, for each picture
        """

def centered(x, divisor):
    """Pad an array `(C, H, W)` on all sides so that its sides are multiples

    Args:
        x: array `(C, H, W)`
        divisor: number that the sides are multiples of
    """

class DetrImageProcessor(DetectionResults, BoxAnnotations, ImageProcessor):
    """DETR: the short side becomes 800 pixels, the long side at most 1333; a batch is padded, with a mask

    Args:
        **settings: settings by name, as in `preprocessor_config.json`
    """
    model_types: tuple
    model_input_names: list
    own_settings: tuple
    old_names: dict
    do_convert_annotations: Any
    def __init__(self, **settings: Any) -> None:
        """Args:
            **settings: settings by name, as in `preprocessor_config.json`
        """

class AutoImageProcessor(AutoPreprocessor):
    """Loads the image processor of a checkpoint"""
    base: Any
    what: str
    type_fields: tuple
    @classmethod
    def plain_name(cls, name):
        """hflit's name: without the endings Fast and Pil, and not FeatureExtractor

        Args:
            name: of a class of transformers
        """
    @classmethod
    def register(
        cls,
        config_class,
        slow_image_processor_class=None,
        fast_image_processor_class=None,
        image_processor_classes=None,
        exist_ok=False,
    ) -> None:
        """Register a custom image processor for a config class

        Args:
            config_class: config class of the architecture
            slow_image_processor_class: its image processor
            fast_image_processor_class: the same, if there is no other
            image_processor_classes: dict of processors, of which the first counts
            exist_ok: replace a class that is registered already
        """
