"""Byte-level BPE from `vocab.json` and `merges.txt` or from `tokenizer.json`: any text can be tokenized, nothing is added, and there is no padding token"""
# Written by hflit.dev_stubs; do not edit
from ...text.tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['GPT2Tokenizer']

class GPT2Tokenizer(PreTrainedTokenizer):
    """Byte-level BPE tokenizer that adds no special tokens

    Args:
        vocab: `{token: id}`
        merges: merges of byte-pair encoding, in order
        errors: how to decode bytes that are not UTF-8; only `replace` is supported
        unk_token: token for what is not in the vocabulary
        bos_token: token that begins a text
        eos_token: token that ends a text
        pad_token: token that fills up a batch
        add_prefix_space: put a space before the text, so that its first word is like the others
        **kwargs: as for `PreTrainedTokenizer`; also `add_bos_token`
    """
    kind: str
    model_input_names: list
    add_prefix_space: Any
    def __init__(
        self,
        vocab=None,
        merges=None,
        errors='replace',
        unk_token='<|endoftext|>',
        bos_token='<|endoftext|>',
        eos_token='<|endoftext|>',
        pad_token=None,
        add_prefix_space=False,
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab: `{token: id}`
            merges: merges of byte-pair encoding, in order
            errors: how to decode bytes that are not UTF-8; only `replace` is supported
            unk_token: token for what is not in the vocabulary
            bos_token: token that begins a text
            eos_token: token that ends a text
            pad_token: token that fills up a batch
            add_prefix_space: put a space before the text, so that its first word is like the others
            **kwargs: as for `PreTrainedTokenizer`; also `add_bos_token`
        """
    def build_pipeline(self) -> None: ...
