"""Unigram tokenizer from `sentencepiece.bpe.model` or `tokenizer.json`, one vocabulary for a hundred languages; the ids are fairseq's, one higher than SentencePiece's"""
# Written by hflit.dev_stubs; do not edit
from ...text.tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['fairseq_pieces', 'from_fairseq', 'XLMRobertaTokenizer']

def fairseq_pieces(pieces, special, more=()) -> list:
    """Tokens in the order of fairseq's ids: four special tokens, the SentencePiece tokens, the mask token

    Args:
        pieces: (text, score, …) by SentencePiece's id; the first three are its special tokens
        special: beginning of text, padding, end of text, unknown, mask
        more: tokens before the mask, such as those of languages

    Returns:
        (text, score) by id
    """

def from_fairseq(path, special, more=()):
    """A `tokenizers.Tokenizer` from a SentencePiece unigram model file, with fairseq's ids

    Args:
        path: path of a file
        special: special tokens
        more: further names to suggest
    """

class XLMRobertaTokenizer(PreTrainedTokenizer):
    """SentencePiece unigram tokenizer; a text stands between `<s>` and `</s>`

    Args:
        vocab: `(token, log-probability)` by id; None: only the special tokens
        add_prefix_space: the first word begins with `▁`, like the others
        bos_token: token that begins a text
        eos_token: token that ends a text
        sep_token: token between two texts
        cls_token: token whose state stands for the text
        unk_token: token for what is not in the vocabulary
        pad_token: token that fills up a batch
        mask_token: token to be predicted
        vocab_file: a `sentencepiece.bpe.model`; as for `PreTrainedTokenizer`
        **kwargs: further keyword arguments, which are handed on
    """
    kind: str
    model_input_names: list
    add_prefix_space: Any
    def __init__(
        self,
        vocab=None,
        add_prefix_space=True,
        bos_token='<s>',
        eos_token='</s>',
        sep_token='</s>',
        cls_token='<s>',
        unk_token='<unk>',
        pad_token='<pad>',
        mask_token='<mask>',
        vocab_file=None,
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab: `(token, log-probability)` by id; None: only the special tokens
            add_prefix_space: the first word begins with `▁`, like the others
            bos_token: token that begins a text
            eos_token: token that ends a text
            sep_token: token between two texts
            cls_token: token whose state stands for the text
            unk_token: token for what is not in the vocabulary
            pad_token: token that fills up a batch
            mask_token: token to be predicted
            vocab_file: a `sentencepiece.bpe.model`; as for `PreTrainedTokenizer`
            **kwargs: further keyword arguments, which are handed on
        """
    def build_pipeline(self) -> None: ...
    def update_post_processor(self) -> None: ...
