"""Byte-level BPE as GPT-2's, with the special tokens of RoBERTa, text pairs as `<s> a </s></s> b </s>`, and a mask token that includes the space before it"""
# Written by hflit.dev_stubs; do not edit
from ...text.tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['mask_of', 'RobertaTokenizer']

def mask_of(token):
    """A mask token that includes the space before it, as in training: `a <mask>` is two tokens, not three

    Args:
        token: text of the token
    """

class RobertaTokenizer(PreTrainedTokenizer):
    """Byte-level BPE tokenizer; a text stands between `<s>` and `</s>`

    Args:
        vocab: `{token: id}`
        merges: merges of byte-pair encoding, in order
        errors: how to decode bytes that are not UTF-8; only `replace` is supported
        bos_token: token that begins a text
        eos_token: token that ends a text
        sep_token: token between two texts
        cls_token: token whose state stands for the text
        unk_token: token for what is not in the vocabulary
        pad_token: token that fills up a batch
        mask_token: token to be predicted
        add_prefix_space: put a space before the text, so that its first word is like the others
        trim_offsets: character offsets exclude the space of a token
        **kwargs: as for `PreTrainedTokenizer`
    """
    kind: str
    model_input_names: list
    add_prefix_space: Any
    trim_offsets: Any
    def __init__(
        self,
        vocab=None,
        merges=None,
        errors='replace',
        bos_token='<s>',
        eos_token='</s>',
        sep_token='</s>',
        cls_token='<s>',
        unk_token='<unk>',
        pad_token='<pad>',
        mask_token='<mask>',
        add_prefix_space=False,
        trim_offsets=True,
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab: `{token: id}`
            merges: merges of byte-pair encoding, in order
            errors: how to decode bytes that are not UTF-8; only `replace` is supported
            bos_token: token that begins a text
            eos_token: token that ends a text
            sep_token: token between two texts
            cls_token: token whose state stands for the text
            unk_token: token for what is not in the vocabulary
            pad_token: token that fills up a batch
            mask_token: token to be predicted
            add_prefix_space: put a space before the text, so that its first word is like the others
            trim_offsets: character offsets exclude the space of a token
            **kwargs: as for `PreTrainedTokenizer`
        """
    def build_pipeline(self) -> None: ...
    def update_post_processor(self) -> None: ...
