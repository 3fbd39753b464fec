"""SentencePiece unigram tokenizer of 25 languages; a text is followed by `</s>` and the token of its language"""
# Written by hflit.dev_stubs; do not edit
from ...text.languages import Languages
from ...text.tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['mbart_languages', 'MBartTokenizer']

mbart_languages: Any

class MBartTokenizer(Languages, PreTrainedTokenizer):
    """SentencePiece unigram tokenizer of 25 languages; a text is followed by `</s>` and its language

    Args:
        vocab: `(token, log-probability)` by id; None: only the special tokens
        bos_token: token that begins a text
        eos_token: token that ends a text
        sep_token: token between two texts
        cls_token: token whose state stands for the text
        unk_token: token for what is not in the vocabulary
        pad_token: token that fills up a batch
        mask_token: token to be predicted
        src_lang: language of texts, such as `en_XX`, the default
        tgt_lang: language of target texts; None: as `src_lang`
        additional_special_tokens: more special tokens; each is a language, too
        vocab_file: a `sentencepiece.bpe.model`; as for `PreTrainedTokenizer`
        **kwargs: further keyword arguments, which are handed on
    """
    kind: str
    model_input_names: list
    languages: Any
    default_lang: str
    language_first: bool
    def __init__(
        self,
        vocab=None,
        bos_token='<s>',
        eos_token='</s>',
        sep_token='</s>',
        cls_token='<s>',
        unk_token='<unk>',
        pad_token='<pad>',
        mask_token='<mask>',
        src_lang=None,
        tgt_lang=None,
        additional_special_tokens=None,
        vocab_file=None,
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab: `(token, log-probability)` by id; None: only the special tokens
            bos_token: token that begins a text
            eos_token: token that ends a text
            sep_token: token between two texts
            cls_token: token whose state stands for the text
            unk_token: token for what is not in the vocabulary
            pad_token: token that fills up a batch
            mask_token: token to be predicted
            src_lang: language of texts, such as `en_XX`, the default
            tgt_lang: language of target texts; None: as `src_lang`
            additional_special_tokens: more special tokens; each is a language, too
            vocab_file: a `sentencepiece.bpe.model`; as for `PreTrainedTokenizer`
            **kwargs: further keyword arguments, which are handed on
        """
    def build_pipeline(self) -> None: ...
