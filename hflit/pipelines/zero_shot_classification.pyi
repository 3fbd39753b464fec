"""Classifies texts by labels given at call time, with a natural language inference model"""
# Written by hflit.dev_stubs; do not edit
from .text_classification import TextClassificationPipeline
from typing import Any

__all__ = ['logger', 'parse_labels', 'hypotheses', 'ZeroShotClassificationPipeline']

logger: Any

def parse_labels(labels) -> list:
    """Labels from a list or a comma-separated string; ValueError if there are none

    Args:
        labels: the right answers, -100 where there is none; with them the output has a `loss`
    """

def hypotheses(template: str, labels) -> list:
    """A hypothesis per label, from the template

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
            candidate_labels: a list, or a comma-separated string
            hypothesis_template: hypothesis with `{}` for the label
            multi_label: score labels independently instead of exactly one
        """
    def encode(self, items, candidate_labels=None, hypothesis_template='This example is {}.') -> list:
        """A row per text and label; only the text is truncated

        Args:
            items: inputs of the pipeline
            candidate_labels: labels to choose from, a list or a text with commas
            hypothesis_template: text with `{}` for the label
        """
    def postprocess(self, model_outputs, multi_label=False) -> dict:
        """The text, its labels and their scores, most likely first

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
