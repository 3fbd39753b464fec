"""WordPiece as BERT's, with the special tokens of RoBERTa, text pairs as `<s> a </s></s> b </s>`, and a mask token that includes the space before it"""
# Written by hflit.dev_stubs; do not edit
from ..bert.tokenizer import BertTokenizer
from typing import Any

__all__ = ['MPNetTokenizer']

class MPNetTokenizer(BertTokenizer):
    """WordPiece tokenizer; a text stands between `<s>` and `</s>`

    Args:
        vocab: `{token: id}` or path of a `vocab.txt`; None: only the special tokens
        do_lower_case: convert text to lower case
        bos_token: token that begins a text
        eos_token: token that ends a text
        sep_token: token between two texts
        cls_token: token whose state stands for the text
        unk_token: token for what is not in the vocabulary
        pad_token: token that fills up a batch
        mask_token: token to be predicted
        tokenize_chinese_chars: split Chinese text into single characters
        strip_accents: remove accents; None: as `do_lower_case`
        **kwargs: as for `PreTrainedTokenizer`
    """
    model_input_names: list
    def __init__(
        self,
        vocab=None,
        do_lower_case=True,
        bos_token='<s>',
        eos_token='</s>',
        sep_token='</s>',
        cls_token='<s>',
        unk_token='[UNK]',
        pad_token='<pad>',
        mask_token='<mask>',
        tokenize_chinese_chars=True,
        strip_accents=None,
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab: `{token: id}` or path of a `vocab.txt`; None: only the special tokens
            do_lower_case: convert text to lower case
            bos_token: token that begins a text
            eos_token: token that ends a text
            sep_token: token between two texts
            cls_token: token whose state stands for the text
            unk_token: token for what is not in the vocabulary
            pad_token: token that fills up a batch
            mask_token: token to be predicted
            tokenize_chinese_chars: split Chinese text into single characters
            strip_accents: remove accents; None: as `do_lower_case`
            **kwargs: as for `PreTrainedTokenizer`
        """
    def update_post_processor(self) -> None: ...
