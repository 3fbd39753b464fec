"""Returns the last hidden states of a base model for each token, for use as features or embeddings"""
# Written by hflit.dev_stubs; do not edit
from .base import Pipeline
from typing import Any

__all__ = ['FeatureExtractionPipeline']

class FeatureExtractionPipeline(Pipeline):
    """Pipeline `feature-extraction`: last hidden states `(1, tokens, hidden_size)` as nested lists or an array"""
    default: tuple
    per_token: bool
    def _sanitize_parameters(self, truncation=None, tokenize_kwargs=None, return_tensors=None) -> tuple:
        """Args:
            truncation: truncate texts that are longer than the model's maximum
            tokenize_kwargs: more arguments for the tokenizer
            return_tensors: True: an array of the model's framework instead of lists; `np`: numpy
        """
    def encode(self, items, **kw: Any) -> list:
        """Args:
            items: inputs of the pipeline
            **kw: further keyword arguments, which are handed on
        """
    def to_host(self, out):
        """Keep the first output field, the last hidden states, on the CPU

        Args:
            out: what the model returned
        """
    def postprocess(self, model_outputs, return_tensors=False):
        """Convert the hidden states of a text to the requested form

        Args:
            model_outputs: outputs of the model for one input, with the fields of the input
            return_tensors: `'pt'`, `'np'`, `'jax'`, `'tf'`, or None for lists
        """
