"""Single-label and multi-label classification and regression with a sequence classification model"""
# Written by hflit.dev_stubs; do not edit
from .base import Pipeline
from typing import Any

__all__ = ['score_functions', 'sigmoid', 'default_score_function', 'check_function', 'text_or_pair', 'TextClassificationPipeline']

def sigmoid(x):
    """Compute the logistic function

    Args:
        x: scores
    """

score_functions: dict

def default_score_function(config) -> str:
    """Name of the function for the logits of a model, from its config

    Args:
        config: configuration of the model
    """

def check_function(name):
    """Check the name of a function, and return it in lower case; ValueError for an unknown one

    Args:
        name: name of the setting or argument
    """

def text_or_pair(x):
    """Convert an item for the tokenizer: a text, or a tuple of two texts

    Args:
        x: an item of the input
    """

class TextClassificationPipeline(Pipeline):
    """Pipeline `text-classification`: labels texts or text pairs; further keywords go to the tokenizer"""
    auto_model: str
    default: tuple
    def _sanitize_parameters(
        self,
        function_to_apply=None,
        top_k='',
        return_all_scores=None,
        **tokenizer_kwargs: Any,
    ) -> tuple:
        """Args:
            function_to_apply: `softmax`, `sigmoid` or `none`; by the config when not given
            top_k: number of labels, most likely first; None: all; 1 by default
            return_all_scores: True: all labels, in the config's order
            **tokenizer_kwargs: keywords for the tokenizer
        """
    def encode(self, items, **kw: Any) -> list:
        """Args:
            items: inputs of the pipeline
            **kw: further keyword arguments, which are handed on
        """
    def can_pad(self, kw) -> bool:
        """False for a decoder without pad token, which cannot find the last token of a padded text

        Args:
            kw: further keyword arguments, which are handed on
        """
    def postprocess(self, model_outputs, function_to_apply=None, top_k=1, _legacy=True):
        """Convert logits to `{label, score}`, or a list of them

        Args:
            model_outputs: outputs of the model for one input, with the fields of the input
            function_to_apply: `'softmax'`, `'sigmoid'` or `'none'`; None: as the model is
            top_k: number of answers
        """
    def __call__(self, inputs, *args: Any, **kw: Any):
        """Label each text; a single string gives a list of one, unless `top_k` is given

        Args:
            inputs: an input of the task, a list of them, or an iterable that is read as it is needed
            *args: further positional arguments, which are handed on
            **kw: further keyword arguments, which are handed on
        """
