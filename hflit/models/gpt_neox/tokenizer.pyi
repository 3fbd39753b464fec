"""Byte-level BPE of Pythia, GPT-NeoX-20B, OLMo and MPT: GPT-2's split into words, after composing characters by NFC, with a padding token of its own"""
# Written by hflit.dev_stubs; do not edit
from ..gpt2.tokenizer import GPT2Tokenizer
from typing import Any

__all__ = ['GPTNeoXTokenizer']

class GPTNeoXTokenizer(GPT2Tokenizer):
    """Byte-level BPE tokenizer with NFC normalisation; adds no special tokens

    Args:
        vocab: `{token: id}`
        merges: merges of byte-pair encoding, in order
        errors: how to decode bytes that are not UTF-8; only `replace` is supported
        unk_token: token for what is not in the vocabulary
        bos_token: token that begins a text
        eos_token: token that ends a text
        pad_token: token that fills up a batch
        add_prefix_space: put a space before the text, so that its first word is like the others
        trim_offsets: stored in the settings; has no effect
        **kwargs: as for `PreTrainedTokenizer`; also `add_bos_token`
    """
    def __init__(
        self,
        vocab=None,
        merges=None,
        errors='replace',
        unk_token='<|endoftext|>',
        bos_token='<|endoftext|>',
        eos_token='<|endoftext|>',
        pad_token='<|padding|>',
        add_prefix_space=False,
        trim_offsets=True,
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
            trim_offsets: stored in the settings; has no effect
            **kwargs: as for `PreTrainedTokenizer`; also `add_bos_token`
        """
    def build_pipeline(self) -> None: ...
