"""Classifies texts by any candidate labels with a natural language inference model"""
# Written by hflit.dev_stubs; do not edit
from .text_classification import TextClassificationPipeline
from typing import Any

__all__ = ['logger', 'parse_labels', 'hypotheses', 'ZeroShotClassificationPipeline']

logger: Any

def parse_labels(labels) -> list:
    """Parse labels from a list or a comma-separated string; ValueError if there are none

    Args:
        labels: the right answers, -100 where there is none; with them the output has a `loss`
    """

def hypotheses(template: str, labels) -> list:
    """Make one hypothesis per label from the template

    Args:
        template: text with `{}` for the label
        labels: the right answers, -100 where there is none; with them the output has a `loss`
    """

class ZeroShotClassificationPipeline(TextClassificationPipeline):
    """Pipeline `zero-shot-classification`: classifies texts by candidate labels

    Args:
        *args: further positional arguments, which are handed on
        **kw: further keyword arguments, which are handed on
    """
    default: tuple
    chunked: bool
    too_long_hint: str
    def __init__(self, *args: Any, **kw: Any) -> None:
        """Args:
            *args: further positional arguments, which are handed on
            **kw: further keyword arguments, which are handed on
        """
    @property
    def entailment_id(self) -> int:
        """Index of the entailment label of the model; -1 if there is none"""
    def _sanitize_parameters(
        self,
        candidate_labels=None,
        hypothesis_template=None,
        multi_label=None,
    ) -> tuple:
        """Args:
            candidate_labels: labels, as a list or a comma-separated string
            hypothesis_template: sentence with `{}` for the label; 'This example is {}.' by default
            multi_label: score labels independently, as several may be right
        """
    def encode(self, items, candidate_labels=None, hypothesis_template='This example is {}.') -> list:
        """Encode one row per text and label; only the text is truncated

        Args:
            items: inputs of the pipeline
            candidate_labels: labels to choose from, a list or a text with commas
            hypothesis_template: text with `{}` for the label
        """
    def postprocess(self, model_outputs, multi_label=False) -> dict:
        """Compute the scores of the labels of a text, most likely first

        Args:
            model_outputs: outputs of the model for one input, with the fields of the input
            multi_label: each label is judged on its own
        """
    def __call__(self, sequences, *args: Any, **kw: Any):
        """Classify each text by `candidate_labels`, which may be the second argument

        Args:
            sequences: texts to classify
            *args: further positional arguments, which are handed on
            **kw: further keyword arguments, which are handed on
        """
