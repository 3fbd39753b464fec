"""Labels for causal language models; token or whole-word masking for masked language models"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from .collators import DataCollatorMixin
from typing import Any

__all__ = ['check_probability', 'DataCollatorForLanguageModeling', 'word_start_mask', 'DataCollatorForWholeWordMask']

def check_probability(name, value) -> float:
    """Convert `value` to float; ValueError if it is not between 0 and 1

    Args:
        name: name of the setting or argument
        value: the value
    """

@dataclass
class DataCollatorForLanguageModeling(DataCollatorMixin):
    """Data collator that makes `labels` for masked (`mlm=True`) or causal language models

    Args:
        tokenizer: tokenizer that pads, with a mask token if `mlm`
        mlm: masked language modeling; False: causal
        whole_word_mask: mask all tokens of a word together
        mlm_probability: probability that a token, or a word, is selected
        mask_replace_prob: probability that a selected token becomes the mask token
        random_replace_prob: probability that it becomes a random token; otherwise it stays
        pad_to_multiple_of: round the length up to a multiple; 8 suits tensor cores
        return_tensors: framework of the arrays: `pt`, `np`, …
        seed: seed for reproducible masks; None: the global random state
    """
    tokenizer: Any
    """tokenizer that pads, with a mask token if `mlm`"""
    mlm: bool = True
    """masked language modeling; False: causal"""
    whole_word_mask: bool = False
    """mask all tokens of a word together"""
    mlm_probability: float | None = 0.15
    """probability that a token, or a word, is selected"""
    mask_replace_prob: float = 0.8
    """probability that a selected token becomes the mask token"""
    random_replace_prob: float = 0.1
    """probability that it becomes a random token; otherwise it stays"""
    pad_to_multiple_of: int | None = None
    """round the length up to a multiple; 8 suits tensor cores"""
    return_tensors: str = 'pt'
    """framework of the arrays: `pt`, `np`, …"""
    seed: int | None = None
    """seed for reproducible masks; None: the global random state"""
    def __post_init__(self) -> None: ...
    def check(self) -> None:
        """Validate the options; ValueError for invalid combinations"""
    def rng(self):
        """Numpy random generator for the next batch"""
    def word_starts(self, ids, special, offsets=None):
        """Whether each token begins a word, bool `(rows, tokens)`

        Args:
            ids: `(rows, tokens)`
            special: bool, `(rows, tokens)`
            offsets: `(rows, tokens, 2)`
        """
    def numpy_mask_tokens(self, inputs, special_tokens_mask=None, offset_mapping=None) -> tuple:
        """Mask some tokens; labels are the original ids where masked, and -100 elsewhere

        Args:
            inputs: `(rows, tokens)`
            special_tokens_mask: 1 where nothing is masked; from the tokenizer when not given
            offset_mapping: `(rows, tokens, 2)`, for whole words

        Returns:
            inputs and labels
        """
    def torch_mask_tokens(self, inputs, special_tokens_mask=None, offset_mapping=None) -> tuple:
        """Mask some tokens, as `numpy_mask_tokens`, for PyTorch tensors

        Args:
            inputs: inputs of the model, as a dict of arrays
            special_tokens_mask: 1 for special tokens and 0 for others
            offset_mapping: start and end of each token in the text
        """
    def pad_inputs(self, features, kind) -> tuple:
        """Pad rows, which may also be plain lists of ids: `(batch, special tokens mask, offsets)`

        Args:
            features: rows, a list of dicts
            kind: kind of array: `'pt'`, `'np'`, `'tf'` or `'jax'`
        """
    def collate(self, features, kind):
        """Pad rows and add `labels`

        Args:
            features: rows, a list of dicts
            kind: kind of array: `'pt'`, `'np'`, `'tf'` or `'jax'`
        """

def word_start_mask(tokens):
    """Whether each token of a vocabulary begins a word, bool `(tokens,)`

    Args:
        tokens: tokens
    """

class DataCollatorForWholeWordMask(DataCollatorForLanguageModeling):
    """transformers 4's name for `DataCollatorForLanguageModeling(whole_word_mask=True)`

    Args:
        *args: training arguments
        **kwargs: further keyword arguments, which are handed on
    """
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Args:
            *args: training arguments
            **kwargs: further keyword arguments, which are handed on
        """
