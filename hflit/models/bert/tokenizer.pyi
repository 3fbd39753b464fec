"""WordPiece: words are cut into the longest pieces the vocabulary has, lower-cased and without accents where the model was trained so"""
# Written by hflit.dev_stubs; do not edit
from ...text.tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['BertTokenizer']

class BertTokenizer(PreTrainedTokenizer):
    """WordPiece between `[CLS]` and `[SEP]`

    Args:
        vocab: tokens to ids, or the path of a `vocab.txt`; None: the special tokens alone, to train from
        do_lower_case: lower-case the text
        unk_token: token for what is not in the vocabulary
        sep_token: token between two texts
        pad_token: token that fills up a batch
        cls_token: token whose state stands for the text
        mask_token: token to be predicted
        tokenize_chinese_chars: each Chinese character is a word
        strip_accents: None: with the lower case
        **kwargs: as for `PreTrainedTokenizer`
    """
    kind: str
    model_input_names: list
    do_lower_case: Any
    tokenize_chinese_chars: Any
    strip_accents: Any
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
            vocab: tokens to ids, or the path of a `vocab.txt`; None: the special tokens alone, to train from
            do_lower_case: lower-case the text
            unk_token: token for what is not in the vocabulary
            sep_token: token between two texts
            pad_token: token that fills up a batch
            cls_token: token whose state stands for the text
            mask_token: token to be predicted
            tokenize_chinese_chars: each Chinese character is a word
            strip_accents: None: with the lower case
            **kwargs: as for `PreTrainedTokenizer`
        """
    def build_pipeline(self) -> None: ...
    def update_post_processor(self) -> None: ...
