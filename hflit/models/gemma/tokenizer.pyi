"""Tokenizer of Gemma, Gemma 2 and Gemma 3: BPE with byte fallback, from `tokenizer.json` or a SentencePiece file; spaces are kept as they are"""
# Written by hflit.dev_stubs; do not edit
from ...text.tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['GemmaTokenizer']

class GemmaTokenizer(PreTrainedTokenizer):
    """SentencePiece BPE: `▁` stands for a space, unknown characters become bytes; no space before the text

    Args:
        vocab: `{token: id}`
        merges: merges of byte-pair encoding, in order
        unk_token: token for what is not in the vocabulary
        bos_token: token that begins a text
        eos_token: token that ends a text
        pad_token: token that fills up a batch
        mask_token: token to be predicted
        **kwargs: as for `PreTrainedTokenizer`; also `add_bos_token` and `add_eos_token`
    """
    kind: str
    padding_side: str
    add_prefix_space: bool
    model_input_names: list
    def __init__(
        self,
        vocab=None,
        merges=None,
        unk_token='<unk>',
        bos_token='<bos>',
        eos_token='<eos>',
        pad_token='<pad>',
        mask_token='<mask>',
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab: `{token: id}`
            merges: merges of byte-pair encoding, in order
            unk_token: token for what is not in the vocabulary
            bos_token: token that begins a text
            eos_token: token that ends a text
            pad_token: token that fills up a batch
            mask_token: token to be predicted
            **kwargs: as for `PreTrainedTokenizer`; also `add_bos_token` and `add_eos_token`
        """
    def build_pipeline(self) -> None: ...
