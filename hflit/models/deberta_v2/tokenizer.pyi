"""Unigram tokenizer from `spm.model` or `tokenizer.json`, with upper and lower case; a text stands between `[CLS]` and `[SEP]`, and the second text of a pair has token types 1"""
# Written by hflit.dev_stubs; do not edit
from ...text.tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['deberta_unigram', 'DebertaV2Tokenizer']

def deberta_unigram(path):
    """A `tokenizers.Tokenizer` from a SentencePiece unigram model file, with its normalization rules

    Args:
        path: path of a file
    """

class DebertaV2Tokenizer(PreTrainedTokenizer):
    """SentencePiece unigram tokenizer; a text stands between `[CLS]` and `[SEP]`

    Args:
        vocab: `(token, log-probability)` by id; None: only the special tokens
        do_lower_case: convert text to lower case
        split_by_punct: a punctuation mark is a token of its own
        bos_token: token that begins a text
        eos_token: token that ends a text
        unk_token: token for what is not in the vocabulary
        sep_token: token between two texts
        pad_token: token that fills up a batch
        cls_token: token whose state stands for the text
        mask_token: token to be predicted
        add_prefix_space: the first word begins with `▁`, like the others
        unk_id: id of the unknown token, where the vocabulary does not have it at 0
        vocab_file: a `spm.model`; as for `PreTrainedTokenizer`
        **kwargs: further keyword arguments, which are handed on
    """
    kind: str
    model_input_names: list
    add_prefix_space: Any
    do_lower_case: Any
    split_by_punct: Any
    def __init__(
        self,
        vocab=None,
        do_lower_case=False,
        split_by_punct=False,
        bos_token='[CLS]',
        eos_token='[SEP]',
        unk_token='[UNK]',
        sep_token='[SEP]',
        pad_token='[PAD]',
        cls_token='[CLS]',
        mask_token='[MASK]',
        add_prefix_space=True,
        unk_id=1,
        vocab_file=None,
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab: `(token, log-probability)` by id; None: only the special tokens
            do_lower_case: convert text to lower case
            split_by_punct: a punctuation mark is a token of its own
            bos_token: token that begins a text
            eos_token: token that ends a text
            unk_token: token for what is not in the vocabulary
            sep_token: token between two texts
            pad_token: token that fills up a batch
            cls_token: token whose state stands for the text
            mask_token: token to be predicted
            add_prefix_space: the first word begins with `▁`, like the others
            unk_id: id of the unknown token, where the vocabulary does not have it at 0
            vocab_file: a `spm.model`; as for `PreTrainedTokenizer`
            **kwargs: further keyword arguments, which are handed on
        """
    def build_pipeline(self) -> None: ...
    def update_post_processor(self) -> None: ...
