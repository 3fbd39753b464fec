"""Unigram tokenizer from `spiece.model` or `tokenizer.json`, in lower case and without accents; a text stands between `[CLS]` and `[SEP]`"""
# Written by hflit.dev_stubs; do not edit
from ...text.tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['number_comma', 'albert_pieces', 'albert_unigram', 'AlbertTokenizer']

number_comma: Any

def albert_pieces(pieces) -> list:
    """The tokens of a SentencePiece model, those that end in a digit and a comma without a chance

    Args:
        pieces: (text, log-probability, …) by id

    Returns:
        (text, log-probability) by id
    """

def albert_unigram(path):
    """A `tokenizers.Tokenizer` from a SentencePiece unigram model file

    Args:
        path: path of a file
    """

class AlbertTokenizer(PreTrainedTokenizer):
    """SentencePiece unigram tokenizer; a text stands between `[CLS]` and `[SEP]`

    Args:
        vocab: `(token, log-probability)` by id; None: only the special tokens
        do_lower_case: convert text to lower case
        keep_accents: keep accents
        bos_token: token that begins a text
        eos_token: token that ends a text
        unk_token: token for what is not in the vocabulary
        sep_token: token between two texts
        pad_token: token that fills up a batch
        cls_token: token whose state stands for the text
        mask_token: token to be predicted
        add_prefix_space: the first word begins with `▁`, like the others
        vocab_file: a `spiece.model`; as for `PreTrainedTokenizer`
        **kwargs: further keyword arguments, which are handed on
    """
    kind: str
    model_input_names: list
    add_prefix_space: Any
    do_lower_case: Any
    keep_accents: Any
    def __init__(
        self,
        vocab=None,
        do_lower_case=True,
        keep_accents=False,
        bos_token='[CLS]',
        eos_token='[SEP]',
        unk_token='<unk>',
        sep_token='[SEP]',
        pad_token='<pad>',
        cls_token='[CLS]',
        mask_token='[MASK]',
        add_prefix_space=True,
        vocab_file=None,
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab: `(token, log-probability)` by id; None: only the special tokens
            do_lower_case: convert text to lower case
            keep_accents: keep accents
            bos_token: token that begins a text
            eos_token: token that ends a text
            unk_token: token for what is not in the vocabulary
            sep_token: token between two texts
            pad_token: token that fills up a batch
            cls_token: token whose state stands for the text
            mask_token: token to be predicted
            add_prefix_space: the first word begins with `▁`, like the others
            vocab_file: a `spiece.model`; as for `PreTrainedTokenizer`
            **kwargs: further keyword arguments, which are handed on
        """
    def build_pipeline(self) -> None: ...
    def update_post_processor(self) -> None: ...
