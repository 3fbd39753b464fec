"""mBART's tokenizer with 52 languages, and the token of the language before the text instead of behind it"""
# Written by hflit.dev_stubs; do not edit
from ..mbart.tokenizer import MBartTokenizer
from typing import Any

__all__ = ['mbart50_languages', 'MBart50Tokenizer']

mbart50_languages: Any

class MBart50Tokenizer(MBartTokenizer):
    """SentencePiece unigram tokenizer of 52 languages; the language stands before the text, `</s>` behind it

    Args:
        vocab: `(token, log-probability)` by id; None: only the special tokens
        bos_token: none: a text begins with its language
        **kwargs: as for `MBartTokenizer`
    """
    languages: Any
    language_first: bool
    def __init__(self, vocab=None, bos_token=None, **kwargs: Any) -> None:
        """Args:
            vocab: `(token, log-probability)` by id; None: only the special tokens
            bos_token: none: a text begins with its language
            **kwargs: as for `MBartTokenizer`
        """
    def build_pipeline(self) -> None: ...
