"""`pipeline('text2text-generation')` and the base class of summarization and translation: tokenize with a prefix, generate in batches, decode"""
# Written by hflit.dev_stubs; do not edit
from .text_generation import TextGenerationPipeline
from typing import Any

__all__ = ['Text2TextGenerationPipeline']

class Text2TextGenerationPipeline(TextGenerationPipeline):
    """Pipeline `text2text-generation`: writes a text from a text; further keywords go to `generate`

    Args:
        *args: further positional arguments, which are handed on
        **kw: further keyword arguments, which are handed on
    """
    auto_model: str
    default: tuple
    return_name: str
    too_long_hint: str
    task_defaults: dict
    task_settings: dict
    def __init__(self, *args: Any, **kw: Any) -> None:
        """Args:
            *args: further positional arguments, which are handed on
            **kw: further keyword arguments, which are handed on
        """
    def _sanitize_parameters(
        self,
        return_tensors=None,
        return_text=None,
        return_type=None,
        clean_up_tokenization_spaces=None,
        prefix=None,
        truncation=None,
        stop_sequence=None,
        **generate_kwargs: Any,
    ) -> tuple:
        """Args:
            return_tensors: `'pt'`, `'np'`, `'jax'`, `'tf'`, or None for lists
            return_text: return the text; False: with `return_tensors`
            return_type: `'tensors'`, `'new_text'` or `'full_text'`
            clean_up_tokenization_spaces: remove spaces before punctuation; None: as the tokenizer is set
            prefix: text before every input; default: the config's for this task
            truncation: True: cut inputs that are too long
            stop_sequence: string or strings that end the generation
            **generate_kwargs: generation settings
        """
    def given_settings(self, kw: dict) -> dict:
        """Collect explicit generation settings: the model's, those for the task, the call's

        Args:
            kw: further keyword arguments, which are handed on
        """
    def encode(self, items, prefix='', **kw: Any) -> list:
        """Tokenize texts, each behind the prefix, to one row each

        Args:
            items: inputs of the pipeline
            prefix: text before the prompt
            **kw: further keyword arguments, which are handed on
        """
    def make_batches(self, rows, size=None, kw=None):
        """Group texts into batches by the tokens of source and target

        Args:
            rows: rows of model inputs
            size: rows per batch; None: by token budget
            kw: further keyword arguments, which are handed on
        """
    def generation_kwargs(self, kw: dict) -> dict:
        """Make keyword arguments for `generate`: the call's, completed by those for the task and `task_defaults`

        Args:
            kw: further keyword arguments, which are handed on
        """
    def run_batch(self, rows, kw) -> list:
        """Run a batch, and add to each text its generated sequences

        Args:
            rows: rows of model inputs
            kw: further keyword arguments, which are handed on
        """
    def postprocess(self, model_outputs, return_type=..., clean_up_tokenization_spaces=None) -> list:
        """Convert generated sequences to dicts with text or token ids

        Args:
            model_outputs: outputs of the model for one input, with the fields of the input
            return_type: `'tensors'`, `'new_text'` or `'full_text'`
            clean_up_tokenization_spaces: remove spaces before punctuation; None: as the tokenizer is set
        """
    def __call__(self, inputs, *args: Any, **kw: Any):
        """Write a text from each text

        Args:
            inputs: an input of the task, a list of them, or an iterable that is read as it is needed
            *args: further positional arguments, which are handed on
            **kw: further keyword arguments, which are handed on
        """
