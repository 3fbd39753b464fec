"""Predicts the tokens at the mask tokens of a text with a masked language model"""
# Written by hflit.dev_stubs; do not edit
from .base import Pipeline
from typing import Any

__all__ = ['logger', 'FillMaskPipeline', 'top_k_indices']

logger: Any

class FillMaskPipeline(Pipeline):
    """Pipeline `fill-mask`: the most likely tokens for each mask token"""
    auto_model: str
    default: tuple
    too_long_hint: str
    def _sanitize_parameters(self, top_k=None, targets=None, tokenizer_kwargs=None) -> tuple:
        """Args:
            top_k: predictions per mask, 5 by default
            targets: words to restrict predictions to
            tokenizer_kwargs: more arguments for the tokenizer
        """
    def get_target_ids(self, targets) -> list:
        """Look up token ids of target words; for a word not in the vocabulary its first token, with a warning

        Args:
            targets: words to choose from
        """
    def encode(self, items, tokenizer_kwargs=None) -> list:
        """Tokenize texts to one row each; ValueError for a text without a mask token

        Args:
            items: inputs of the pipeline
            tokenizer_kwargs: keywords for the tokenizer
        """
    def _forward(self, model_inputs) -> dict:
        """Compute logits at the mask tokens of a batch, `(masks, vocab_size)`

        Args:
            model_inputs: inputs of the model, as a dict of arrays
        """
    def select_masked(self, x, at):
        """Select the rows of `x` at the masks; padded to a power of two if shapes are compiled

        Args:
            x: array or tensor
            at: position of the masks
        """
    def can_split_head(self) -> bool:
        """Whether the language modeling head can be applied separately"""
    def run_batch(self, rows, kw) -> list:
        """Run a batch, and add to each row the logits of its masks

        Args:
            rows: rows of model inputs
            kw: further keyword arguments, which are handed on
        """
    def postprocess(self, model_outputs, top_k=5, target_ids=None):
        """Compute the most likely tokens for each mask and the filled text; not nested for a single mask

        Args:
            model_outputs: outputs of the model for one input, with the fields of the input
            top_k: number of answers
            target_ids: token ids to choose from
        """
    def __call__(self, inputs, *args: Any, **kw: Any):
        """Fill the masks of each text; a list of one text gives the same as the text

        Args:
            inputs: an input of the task, a list of them, or an iterable that is read as it is needed
            *args: further positional arguments, which are handed on
            **kw: further keyword arguments, which are handed on
        """

def top_k_indices(probs, k: int):
    """Find the indices of the `k` largest values of each row, in descending order

    Args:
        probs: probabilities
        k: number of values to keep
    """
