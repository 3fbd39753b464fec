"""Byte-level BPE after a split into words, single digits and runs of punctuation; used by Qwen2, Qwen2.5 and many models that followed"""
# Written by hflit.dev_stubs; do not edit
from ...text.tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['pattern', 'Qwen2Tokenizer']

pattern: str

class Qwen2Tokenizer(PreTrainedTokenizer):
    """Byte-level BPE tokenizer from `vocab.json` and `merges.txt`, or from `tokenizer.json`

    Args:
        vocab: `{token: id}`
        merges: merges of byte-pair encoding, in order
        unk_token: token for what is not in the vocabulary
        bos_token: token that begins a text
        eos_token: token that ends a text
        pad_token: token that fills up a batch
        add_prefix_space: put a space before the text
        **kwargs: as for `PreTrainedTokenizer`
    """
    kind: str
    model_input_names: list
    add_prefix_space: bool
    def __init__(
        self,
        vocab=None,
        merges=None,
        unk_token='<|endoftext|>',
        bos_token=None,
        eos_token='<|endoftext|>',
        pad_token='<|endoftext|>',
        add_prefix_space=None,
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab: `{token: id}`
            merges: merges of byte-pair encoding, in order
            unk_token: token for what is not in the vocabulary
            bos_token: token that begins a text
            eos_token: token that ends a text
            pad_token: token that fills up a batch
            add_prefix_space: put a space before the text
            **kwargs: as for `PreTrainedTokenizer`
        """
    def build_pipeline(self) -> None: ...
