"""Unigram tokenizer from `spiece.model` or `tokenizer.json`, with `</s>` behind each text and sentinels `<extra_id_0>`, … that stand for masked spans; the same class serves T5 1.1, FLAN-T5 and mT5"""
# Written by hflit.dev_stubs; do not edit
from ...text.tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['sentinel', 'with_sentinels', 'special_sentinels', 'end_with_eos', 'T5Tokenizer']

sentinel: str

def with_sentinels(pieces, n) -> list:
    """Add the sentinels that `pieces` lack at the end, the one with number 0 last

    Args:
        pieces: (text, log-probability) by id
        n: number of sentinels
    """

def special_sentinels(n, given) -> list:
    """The extra special tokens: `given`, with all sentinels; ValueError if only some of them are given

    Args:
        n: number of sentinels
        given: extra special tokens, with all sentinels or none
    """

def _unigram_of(path, n):
    """A `tokenizers.Tokenizer` from a SentencePiece unigram model file, with `n` sentinels behind its pieces

    Args:
        path: path of a file
        n: number of rows of the table
    """

def _unigram_in_memory(vocab, special, n):
    """A `tokenizers.Tokenizer` from `(text, log-probability)` pairs; None: only special tokens and the space

    Args:
        vocab: `{token: id}`
        n: number of rows of the table
    """

def end_with_eos(tok) -> None:
    """Set the post-processor of a tokenizer to `A </s>` and `A </s> B </s>`

    Args:
        tok: tokenizer
    """

class T5Tokenizer(PreTrainedTokenizer):
    """SentencePiece unigram tokenizer with sentinel tokens; `</s>` ends each text

    Args:
        vocab: `(token, log-probability)` by id; None: only the special tokens
        eos_token: token that ends a text
        unk_token: token for what is not in the vocabulary
        pad_token: token that fills up a batch
        extra_ids: number of sentinels
        additional_special_tokens: extra special tokens; the sentinels are added if none is among them
        vocab_file: a `spiece.model`; as for `PreTrainedTokenizer`
        **kwargs: further keyword arguments, which are handed on
    """
    kind: str
    model_input_names: list
    def __init__(
        self,
        vocab=None,
        eos_token='</s>',
        unk_token='<unk>',
        pad_token='<pad>',
        extra_ids=100,
        additional_special_tokens=None,
        vocab_file=None,
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab: `(token, log-probability)` by id; None: only the special tokens
            eos_token: token that ends a text
            unk_token: token for what is not in the vocabulary
            pad_token: token that fills up a batch
            extra_ids: number of sentinels
            additional_special_tokens: extra special tokens; the sentinels are added if none is among them
            vocab_file: a `spiece.model`; as for `PreTrainedTokenizer`
            **kwargs: further keyword arguments, which are handed on
        """
    def build_pipeline(self) -> None: ...
    def update_post_processor(self) -> None: ...
    def get_sentinel_tokens(self) -> list:
        """The sentinels, `<extra_id_0>` first"""
    def get_sentinel_token_ids(self) -> list:
        """Ids of the sentinels, that of `<extra_id_0>` first"""
