"""Classifies pictures by any candidate labels with a model such as CLIP or SigLIP, which compares images with texts"""
# Written by hflit.dev_stubs; do not edit
from .batching import Fields
from .images import ImagePipeline
from typing import Any

__all__ = ['ZeroShotImageClassificationPipeline']

class ZeroShotImageClassificationPipeline(ImagePipeline):
    """Pipeline `zero-shot-image-classification`: classifies pictures by candidate labels

    Args:
        model: the model
        *args: further positional arguments, which are handed on
        **kw: further keyword arguments, which are handed on
    """
    auto_model: str
    default: tuple
    needs_tokenizer: bool
    template: str
    scores_field: str
    encoder: str
    models: str
    inputs: str
    example: list
    def __init__(self, model, *args: Any, **kw: Any) -> None:
        """Args:
            model: the model
            *args: further positional arguments, which are handed on
            **kw: further keyword arguments, which are handed on
        """
    def _sanitize_parameters(
        self,
        candidate_labels=None,
        hypothesis_template=None,
        tokenizer_kwargs=None,
        timeout=None,
    ) -> tuple:
        """Args:
            candidate_labels: labels, as a list or a comma-separated string
            hypothesis_template: sentence with `{}` for the label; 'This is a photo of {}.' by default
            tokenizer_kwargs: further settings of the tokenizer
            timeout: seconds to wait for a server, for pictures given by URL
        """
    @property
    def is_sigmoid(self) -> bool:
        """Whether the scores of the labels are independent, as SigLIP's"""
    def encode_labels(self, candidate_labels, hypothesis_template=None, tokenizer_kwargs=None) -> dict:
        """Token ids of the sentences of all labels, padded

        Args:
            candidate_labels: labels to choose from, a list or a text with commas
            hypothesis_template: text with `{}` for the label
            tokenizer_kwargs: keywords for the tokenizer
        """
    def _forward(self, model_inputs) -> Fields:
        """The scores alone: a row for each picture

        Args:
            model_inputs: inputs of the model, as a dict of arrays
        """
    def run_batch(self, rows, kw) -> list:
        """Compare pictures of one shape with all labels

        Args:
            rows: rows of model inputs
            kw: further keyword arguments, which are handed on
        """
    def postprocess(self, model_outputs, candidate_labels) -> list:
        """Convert the scores of a picture to a list of `{score, label}`, most likely first

        Args:
            model_outputs: outputs of the model for one input, with the fields of the input
            candidate_labels: labels to choose from, a list or a text with commas
        """
    def __call__(self, image=None, *args: Any, images=None, **kw: Any):
        """Classify each picture by `candidate_labels`, which may be the second argument

        Args:
            image: a picture: path, URL, bytes, PIL image or array
            *args: further positional arguments, which are handed on
            images: pictures: paths, URLs, bytes, PIL images or arrays
            **kw: further keyword arguments, which are handed on
        """
