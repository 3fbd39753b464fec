"""WordPiece subword tokenizer of BERT: splits each word into the longest pieces that the vocabulary has; optional lower-casing and accent stripping"""
# Written by hflit.dev_stubs; do not edit
from ...text.tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['BertTokenizer']

class BertTokenizer(PreTrainedTokenizer):
    """WordPiece tokenizer; a text stands between `[CLS]` and `[SEP]`

    Args:
        vocab: `{token: id}` or path of a `vocab.txt`; None: only the special tokens
        do_lower_case: convert text to lower case
        unk_token: token for what is not in the vocabulary
        sep_token: token between two texts
        pad_token: token that fills up a batch
        cls_token: token whose state stands for the text
        mask_token: token to be predicted
        tokenize_chinese_chars: split Chinese text into single characters
        strip_accents: remove accents; None: as `do_lower_case`
        **kwargs: as for `PreTrainedTokenizer`
    """
    kind: str
    model_input_names: list
    strip_accents: Any
    tokenize_chinese_chars: Any
    do_lower_case: Any
    def __init__(
        self,
        vocab=None,
        do_lower_case=True,
        unk_token='[UNK]',
        sep_token='[SEP]',
        pad_token='[PAD]',
        cls_token='[CLS]',
        mask_token='[MASK]',
        tokenize_chinese_chars=True,
        strip_accents=None,
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab: `{token: id}` or path of a `vocab.txt`; None: only the special tokens
            do_lower_case: convert text to lower case
            unk_token: token for what is not in the vocabulary
            sep_token: token between two texts
            pad_token: token that fills up a batch
            cls_token: token whose state stands for the text
            mask_token: token to be predicted
            tokenize_chinese_chars: split Chinese text into single characters
            strip_accents: remove accents; None: as `do_lower_case`
            **kwargs: as for `PreTrainedTokenizer`
        """
    def build_pipeline(self) -> None: ...
    def update_post_processor(self) -> None: ...
