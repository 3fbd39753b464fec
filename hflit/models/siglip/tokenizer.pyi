"""SigLIP: SentencePiece unigram without ASCII punctuation; SigLIP 2: Gemma's tokenizer; both in lower case"""
# Written by hflit.dev_stubs; do not edit
from ..gemma.tokenizer import GemmaTokenizer
from ...text.tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['punctuation', 'siglip_unigram', 'SiglipTokenizer', 'Siglip2Tokenizer']

punctuation: str

def siglip_unigram(path):
    """A `tokenizers.Tokenizer` from a SentencePiece unigram model file

    Args:
        path: path of a file
    """

class SiglipTokenizer(PreTrainedTokenizer):
    """SentencePiece unigram tokenizer in lower case, without ASCII punctuation; `</s>` ends each text

    Args:
        vocab: `(token, log-probability)` by id; None: only the special tokens
        eos_token: token that ends a text
        unk_token: token for what is not in the vocabulary
        pad_token: token that fills up a batch
        model_max_length: maximum length of a text in tokens
        do_lower_case: convert text to lower case
        vocab_file: a `spiece.model`
        **kwargs: as for `PreTrainedTokenizer`
    """
    kind: str
    model_input_names: list
    spiece: Any
    do_lower_case: Any
    def __init__(
        self,
        vocab=None,
        eos_token='</s>',
        unk_token='<unk>',
        pad_token='</s>',
        model_max_length=64,
        do_lower_case=True,
        vocab_file=None,
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab: `(token, log-probability)` by id; None: only the special tokens
            eos_token: token that ends a text
            unk_token: token for what is not in the vocabulary
            pad_token: token that fills up a batch
            model_max_length: maximum length of a text in tokens
            do_lower_case: convert text to lower case
            vocab_file: a `spiece.model`
            **kwargs: as for `PreTrainedTokenizer`
        """
    def build_pipeline(self) -> None: ...
    def update_post_processor(self) -> None: ...
    def _decode_rows(self, rows, *args: Any) -> list:
        """Args:
            *args: further positional arguments, which are handed on
        """
    def _save_files(self, folder, prefix) -> None:
        """Args:
            folder: path of a folder
        """

class Siglip2Tokenizer(GemmaTokenizer):
    """Gemma's tokenizer in lower case"""
    def build_pipeline(self) -> None: ...
