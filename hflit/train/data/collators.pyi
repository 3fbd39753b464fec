"""Default collator, padding, token classification, seq2seq, multiple choice, and flattening into one row without padding"""
# Written by hflit.dev_stubs; do not edit
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

__all__ = ['DataCollator', 'as_rows', 'stack_field', 'DataCollatorMixin', 'stack_labels', 'DefaultDataCollator', 'default_data_collator', 'PaddingCollator', 'DataCollatorWithPadding', 'split_labels', 'pad_rows', 'DataCollatorForTokenClassification', 'DataCollatorForSeq2Seq', 'DataCollatorForMultipleChoice', 'concatenate_texts', 'DataCollatorWithFlattening']

def as_rows(features) -> list:
    """Convert the rows of a batch to dicts; ValueError if there are none, or if a row lacks a field

    Args:
        features: rows, a list of dicts
    """

def stack_field(rows, field: str, kind: str):
    """Stack the values of one field to an array of framework `kind`; ValueError if they differ in shape

    Args:
        rows: rows of a data set
        field: name of the column
        kind: kind of array: `'pt'`, `'np'`, `'tf'` or `'jax'`
    """

DataCollator = Callable[[list], dict]

class DataCollatorMixin:
    """Base class of data collators: call it with a list of rows; subclasses define `collate(features, kind)`"""
    return_tensors: str
    def __call__(self, features, return_tensors=None):
        """Args:
            features: rows, a list of dicts
            return_tensors: `'pt'`, `'np'`, `'jax'`, `'tf'`, or None for lists
        """
    def torch_call(self, features):
        """Make a batch of PyTorch tensors

        Args:
            features: rows, a list of dicts
        """
    def numpy_call(self, features):
        """Make a batch of numpy arrays

        Args:
            features: rows, a list of dicts
        """
    def collate(self, features, kind):
        """Make a batch of rows, with arrays of framework `kind`

        Args:
            features: rows, a list of dicts
            kind: kind of array: `'pt'`, `'np'`, `'tf'` or `'jax'`
        """

def stack_labels(rows, kind: str):
    """Stack `label` or `label_ids`: class indices as int64, others as float32; None without labels

    Args:
        rows: rows of a data set
        kind: kind of array: `'pt'`, `'np'`, `'tf'` or `'jax'`
    """

@dataclass
class DefaultDataCollator(DataCollatorMixin):
    """Data collator that stacks each field; `label` and `label_ids` become `labels`

    Args:
        return_tensors: `'pt'`, `'np'`, `'jax'`, `'tf'`, or None for lists
    """
    return_tensors: str = 'pt'
    """`'pt'`, `'np'`, `'jax'`, `'tf'`, or None for lists"""
    def collate(self, features, kind):
        """Args:
            features: rows, a list of dicts
            kind: kind of array: `'pt'`, `'np'`, `'tf'` or `'jax'`
        """

def default_data_collator(features, return_tensors='pt') -> dict:
    """Stack each field; `label` and `label_ids` become `labels`

    Args:
        features: rows, one dict each
        return_tensors: framework of the arrays: `pt`, `np`, …
    """

class PaddingCollator(DataCollatorMixin):
    """Base class of data collators that pad with a tokenizer"""
    def pad(self, rows, kind):
        """Pad rows with the tokenizer; ValueError for text fields

        Args:
            rows: rows of a data set
            kind: kind of array: `'pt'`, `'np'`, `'tf'` or `'jax'`
        """

@dataclass
class DataCollatorWithPadding(PaddingCollator):
    """Data collator that pads the inputs to the longest row of the batch

    Args:
        tokenizer: tokenizer that pads
        padding: True: to the longest row; 'max_length'; False: not at all
        max_length: length to pad to with 'max_length'
        pad_to_multiple_of: round the length up to a multiple; 8 suits tensor cores
        return_tensors: framework of the arrays: `pt`, `np`, …
    """
    tokenizer: Any
    """tokenizer that pads"""
    padding: Any = True
    """True: to the longest row; 'max_length'; False: not at all"""
    max_length: int | None = None
    """length to pad to with 'max_length'"""
    pad_to_multiple_of: int | None = None
    """round the length up to a multiple; 8 suits tensor cores"""
    return_tensors: str = 'pt'
    """framework of the arrays: `pt`, `np`, …"""
    def collate(self, features, kind):
        """Args:
            features: rows, a list of dicts
            kind: kind of array: `'pt'`, `'np'`, `'tf'` or `'jax'`
        """

def split_labels(rows) -> tuple:
    """`(rows without labels, labels or None, name of the label field)`

    Args:
        rows: rows of a data set
    """

def pad_rows(rows, n: int, value: int, side='right', what='labels'):
    """Pad rows of unequal length into one numpy array

    Args:
        rows: lists or arrays of integers
        n: number of columns
        value: padding value
        side: padding side
        what: name of the values, for the error message

    Returns:
        `(rows, n)`, int64
    """

@dataclass
class DataCollatorForTokenClassification(PaddingCollator):
    """Data collator that pads the inputs, and the token labels on the same side

    Args:
        tokenizer: tokenizer that pads
        padding: True: to the longest row; 'max_length'; False: not at all
        max_length: length to pad to with 'max_length'
        pad_to_multiple_of: round lengths up to a multiple
        label_pad_token_id: label of padding, ignored by the loss
        return_tensors: framework of the arrays: `pt`, `np`, …
    """
    tokenizer: Any
    """tokenizer that pads"""
    padding: Any = True
    """True: to the longest row; 'max_length'; False: not at all"""
    max_length: int | None = None
    """length to pad to with 'max_length'"""
    pad_to_multiple_of: int | None = None
    """round lengths up to a multiple"""
    label_pad_token_id: int = -100
    """label of padding, ignored by the loss"""
    return_tensors: str = 'pt'
    """framework of the arrays: `pt`, `np`, …"""
    def collate(self, features, kind):
        """Args:
            features: rows, a list of dicts
            kind: kind of array: `'pt'`, `'np'`, `'tf'` or `'jax'`
        """

@dataclass
class DataCollatorForSeq2Seq(PaddingCollator):
    """Data collator that pads the inputs and the labels, each to their own length

    Args:
        tokenizer: tokenizer that pads
        model: if given, makes `decoder_input_ids` from the labels
        padding: True: to the longest row; 'max_length'; False: not at all
        max_length: length to pad to with 'max_length'
        pad_to_multiple_of: round lengths up to a multiple
        label_pad_token_id: label of padding, ignored by the loss
        return_tensors: framework of the arrays: `pt`, `np`, …
    """
    tokenizer: Any
    """tokenizer that pads"""
    model: Any = None
    """if given, makes `decoder_input_ids` from the labels"""
    padding: Any = True
    """True: to the longest row; 'max_length'; False: not at all"""
    max_length: int | None = None
    """length to pad to with 'max_length'"""
    pad_to_multiple_of: int | None = None
    """round lengths up to a multiple"""
    label_pad_token_id: int = -100
    """label of padding, ignored by the loss"""
    return_tensors: str = 'pt'
    """framework of the arrays: `pt`, `np`, …"""
    def pad_labels(self, labels):
        """Labels padded with `label_pad_token_id`, `(rows, tokens)`

        Args:
            labels: the right answers, -100 where there is none; with them the output has a `loss`
        """
    def collate(self, features, kind):
        """Args:
            features: rows, a list of dicts
            kind: kind of array: `'pt'`, `'np'`, `'tf'` or `'jax'`
        """

@dataclass
class DataCollatorForMultipleChoice(PaddingCollator):
    """Data collator that pads rows whose fields hold one list per choice to `(rows, choices, tokens)`

    Args:
        tokenizer: tokenizer that pads
        padding: True: to the longest choice; 'max_length'; False: not at all
        max_length: length to pad to with 'max_length'
        pad_to_multiple_of: round the length up to a multiple
        return_tensors: framework of the arrays: `pt`, `np`, …
    """
    tokenizer: Any
    """tokenizer that pads"""
    padding: Any = True
    """True: to the longest choice; 'max_length'; False: not at all"""
    max_length: int | None = None
    """length to pad to with 'max_length'"""
    pad_to_multiple_of: int | None = None
    """round the length up to a multiple"""
    return_tensors: str = 'pt'
    """framework of the arrays: `pt`, `np`, …"""
    def collate(self, features, kind):
        """Args:
            features: rows, a list of dicts
            kind: kind of array: `'pt'`, `'np'`, `'tf'` or `'jax'`
        """

def concatenate_texts(texts, labels=None, separator_id=-100, start: int = 0) -> tuple:
    """Concatenate texts: a dict of `input_ids`, `labels` and `position_ids`, and the length of each text

    Args:
        texts: lists or arrays of token ids, none of them empty
        labels: labels of each text; the ids when not given
        separator_id: label of the first token of each text
        start: position id of the first token of each text
    """

@dataclass(init=False)
class DataCollatorWithFlattening(DefaultDataCollator):
    """Data collator that concatenates all texts of a batch into one row, without padding

    Args:
        *args: training arguments
        return_position_ids: position ids restart with each text
        separator_id: label of the first token of each text
        return_flash_attn_kwargs: also cumulative and maximum lengths, as for flash attention
        return_seq_idx: also the index of the text of each token
        position_ids_start: first position id; 2 for RoBERTa and relatives
        **kwargs: further keyword arguments, which are handed on
    """
    def __init__(
        self,
        *args: Any,
        return_position_ids=True,
        separator_id=-100,
        return_flash_attn_kwargs=False,
        return_seq_idx=False,
        position_ids_start=0,
        **kwargs: Any,
    ) -> None:
        """Args:
            *args: training arguments
            return_position_ids: position ids restart with each text
            separator_id: label of the first token of each text
            return_flash_attn_kwargs: also cumulative and maximum lengths, as for flash attention
            return_seq_idx: also the index of the text of each token
            position_ids_start: first position id; 2 for RoBERTa and relatives
            **kwargs: further keyword arguments, which are handed on
        """
    def __call__(self, features, return_tensors=None, separator_id=None):
        """Args:
            features: rows, a list of dicts
            return_tensors: `'pt'`, `'np'`, `'jax'`, `'tf'`, or None for lists
            separator_id: label between two texts; -100, which does not count in the loss
        """
