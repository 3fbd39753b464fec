"""Byte-level BPE in lower case from `vocab.json` and `merges.txt` or from `tokenizer.json`; the last token of a word ends with `</w>`, and a text stands between `<|startoftext|>` and `<|endoftext|>`"""
# Written by hflit.dev_stubs; do not edit
from ...text.tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['words', 'CLIPTokenizer']

words: str

class CLIPTokenizer(PreTrainedTokenizer):
    """Byte-level BPE tokenizer in lower case; a text stands between `<|startoftext|>` and `<|endoftext|>`

    Args:
        vocab: `{token: id}`
        merges: merges of byte-pair encoding, in order
        unk_token: token for what is not in the vocabulary
        bos_token: token that begins a text
        eos_token: token that ends a text
        pad_token: token that fills up a batch
        **kwargs: as for `PreTrainedTokenizer`
    """
    kind: str
    model_input_names: list
    unknown: Any
    def __init__(
        self,
        vocab=None,
        merges=None,
        unk_token='<|endoftext|>',
        bos_token='<|startoftext|>',
        eos_token='<|endoftext|>',
        pad_token='<|endoftext|>',
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab: `{token: id}`
            merges: merges of byte-pair encoding, in order
            unk_token: token for what is not in the vocabulary
            bos_token: token that begins a text
            eos_token: token that ends a text
            pad_token: token that fills up a batch
            **kwargs: as for `PreTrainedTokenizer`
        """
    def _decode_rows(self, rows, *args: Any) -> list:
        """Args:
            *args: further positional arguments, which are handed on
        """
    def build_pipeline(self) -> None: ...
    def update_post_processor(self) -> None: ...
