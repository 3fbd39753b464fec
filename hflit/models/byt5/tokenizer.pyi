"""Each byte of the text is a token, so there is no vocabulary file and no unknown text; three special tokens come first, and 125 extra tokens last"""
# Written by hflit.dev_stubs; do not edit
from ...text.tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['byte_tokenizer', 'ByT5Tokenizer']

def _visible() -> dict:
    """The characters that byte-level BPE writes for bytes which are no visible characters, with these bytes"""

def byte_tokenizer(special):
    """A tokenizer with a token for each byte, written as the character of that number

    Args:
        special: the tokens before the bytes

    Returns:
        a `tokenizers.Tokenizer`
    """

class ByT5Tokenizer(PreTrainedTokenizer):
    """Tokenizer whose tokens are bytes; `</s>` ends each text

    Args:
        eos_token: token that ends a text
        unk_token: token for what is not in the vocabulary
        pad_token: token that fills up a batch
        extra_ids: number of extra tokens `<extra_id_0>`, …
        additional_special_tokens: extra special tokens; None: those of `extra_ids`
        **kwargs: as for `PreTrainedTokenizer`
    """
    model_input_names: list
    own_files: dict
    own_decoder: bool
    vocab_size: int
    def __init__(
        self,
        eos_token='</s>',
        unk_token='<unk>',
        pad_token='<pad>',
        extra_ids=125,
        additional_special_tokens=None,
        **kwargs: Any,
    ) -> None:
        """Args:
            eos_token: token that ends a text
            unk_token: token for what is not in the vocabulary
            pad_token: token that fills up a batch
            extra_ids: number of extra tokens `<extra_id_0>`, …
            additional_special_tokens: extra special tokens; None: those of `extra_ids`
            **kwargs: as for `PreTrainedTokenizer`
        """
    def update_post_processor(self) -> None: ...
    def _encode_batch(self, texts, add_special_tokens, words, *args: Any):
        """Args:
            texts: texts
            add_special_tokens: add the special tokens of the model, such as `[CLS]`
            words: words of the row
            *args: further positional arguments, which are handed on
        """
    def _without_eos(self, text):
        """The text without `</s>` at its end, which every text gets

        Args:
            text: the text
        """
    def convert_tokens_to_string(self, tokens):
        """Join the bytes of tokens to text; bytes that are not UTF-8 are left out

        Args:
            tokens: a list of tokens
        """
    def save_vocabulary(self, save_directory, filename_prefix=None) -> tuple:
        """Writes nothing: there is no vocabulary

        Args:
            save_directory: not used
            filename_prefix: not used
        """

def _with_spaces(token):
    """A special token that includes the white space around it

    Args:
        token: text of the token
    """
