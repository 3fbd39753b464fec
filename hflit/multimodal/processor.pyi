"""`ProcessorMixin`, which binds the preprocessors of several modalities: one call for texts and images, one `save_pretrained`; `CLIPProcessor`, `SiglipProcessor` and `AutoProcessor`"""
# Written by hflit.dev_stubs; do not edit
from ..checkpoint.hub import PushToHubMixin
from ..checkpoint.preprocessor_files import AutoPreprocessor
from ..image.batch_feature import BatchFeature
from typing import Any
from typing_extensions import Self

__all__ = ['shared_settings', 'ProcessorMixin', 'CLIPProcessor', 'SiglipProcessor', 'AutoProcessor']

class ProcessorMixin(PushToHubMixin):
    """Base class of processors, which hold the preprocessors of several modalities

    Args:
        *args: further arguments, which are handed on
        **kwargs: further keyword arguments, which are handed on
    """
    attributes: tuple
    model_types: tuple
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Args:
            *args: further arguments, which are handed on
            **kwargs: further keyword arguments, which are handed on
        """
    def check_order(self, parts: dict) -> None:
        """TypeError for preprocessors in the wrong order

        Args:
            parts: the preprocessors in the order of the call
        """
    @property
    def model_input_names(self) -> list:
        """Names of the inputs of the model that the parts make"""
    def decode(self, *args: Any, **kwargs: Any):
        """Token ids to text, by the tokenizer

        Args:
            *args: further arguments, which are handed on
            **kwargs: further keyword arguments, which are handed on
        """
    def batch_decode(self, *args: Any, **kwargs: Any):
        """Token ids to texts, by the tokenizer

        Args:
            *args: further arguments, which are handed on
            **kwargs: further keyword arguments, which are handed on
        """
    def split_settings(self, settings) -> dict:
        """Sort the settings of a call by the part that has them

        Args:
            settings: keywords of the call

        Returns:
            `{part: its keywords}`
        """
    def __call__(self, images=None, text=None, **settings: Any) -> BatchFeature:
        """Inputs of the model for texts, images or both

        Args:
            images: a picture, or a list of them: everything an image processor takes
            text: a text, or a list of them
            **settings: of the tokenizer and of the image processor; or `text_kwargs`, `images_kwargs`
        """
    def to_dict(self) -> dict:
        """The content of `processor_config.json`"""
    def to_json_string(self) -> str:
        """The content of `processor_config.json` as text"""
    def __repr__(self) -> str: ...
    def save_pretrained(self, save_directory, push_to_hub=False, repo_id=None, **kwargs: Any) -> list:
        """Write `processor_config.json`, `preprocessor_config.json` and the files of the tokenizer

        Args:
            save_directory: folder to write to
            push_to_hub: also upload to the Hub
            repo_id: repository on the Hub, `org/name`, or `name` for your own account
            **kwargs: arguments of `push_to_hub`

        Returns:
            path of the file
        """
    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path, **kwargs: Any) -> Self:
        """Load the preprocessors of a checkpoint

        Args:
            pretrained_model_name_or_path: a folder, a Hub repository or `builtin:NAME`
            **kwargs: Hub arguments (`revision`, `token`, …), and settings of the parts
        """

shared_settings: tuple

class CLIPProcessor(ProcessorMixin):
    """Processor of CLIP: an image processor and a tokenizer

    Args:
        image_processor: preprocessing for audio or images, where the task needs it
        tokenizer: tokenizer of the model
    """
    model_types: tuple
    def __init__(self, image_processor=None, tokenizer=None) -> None:
        """Args:
            image_processor: preprocessing for audio or images, where the task needs it
            tokenizer: tokenizer of the model
        """

class SiglipProcessor(CLIPProcessor):
    """Processor of SigLIP: an image processor and a tokenizer"""
    model_types: tuple

class AutoProcessor(AutoPreprocessor):
    """Loads the processor of a checkpoint"""
    base: Any
    what: str
    @classmethod
    def classes(cls): ...
    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path, **kwargs: Any) -> Self:
        """Load the processor of a checkpoint; the tokenizer or image processor if it has only that

        Args:
            pretrained_model_name_or_path: a folder, a Hub repository or `builtin:NAME`
            **kwargs: Hub arguments, and settings of the preprocessors
        """
    @classmethod
    def register(cls, config_class, processor_class, exist_ok: bool = False) -> None:
        """Register a custom processor for a config class

        Args:
            config_class: config class of the architecture
            processor_class: its processor
            exist_ok: replace a class that is registered already
        """
