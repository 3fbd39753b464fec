"""Tokenizer of the OPUS-MT translation models: source texts are cut by `source.spm`, target texts by `target.spm`, and both get their ids from `vocab.json`"""
# Written by hflit.dev_stubs; do not edit
from ...text.pieces import PieceTokenizer
from typing import Any

__all__ = ['MarianTokenizer', 'refuse_sampling']

class MarianTokenizer(PieceTokenizer):
    """SentencePiece tokenizer with one model for source texts and one for target texts; `</s>` ends each text

    Args:
        source_spm: paths of the SentencePiece models
        target_spm: paths of the SentencePiece models
        vocab: tokens to ids, or the path of a `vocab.json`
        target_vocab_file: path of a `target_vocab.json`, for `separate_vocabs`
        source_lang: names of the languages; for information
        target_lang: names of the languages; for information
        unk_token: token for what is not in the vocabulary
        eos_token: token that ends a text
        pad_token: token that fills up a batch
        model_max_length: tokens that the model takes
        sp_model_kwargs: settings of SentencePiece; sampling is not supported
        separate_vocabs: target texts have a vocabulary of their own
        **kwargs: as for `PreTrainedTokenizer`
    """
    own_files: dict
    spm_arguments: tuple
    vocab_argument: str
    space_after_special: str
    target_lang: Any
    source_lang: Any
    separate_vocabs: Any
    def __init__(
        self,
        source_spm,
        target_spm,
        vocab,
        target_vocab_file=None,
        source_lang=None,
        target_lang=None,
        unk_token='<unk>',
        eos_token='</s>',
        pad_token='<pad>',
        model_max_length=512,
        sp_model_kwargs=None,
        separate_vocabs=False,
        **kwargs: Any,
    ) -> None:
        """Args:
            source_spm: paths of the SentencePiece models
            target_spm: paths of the SentencePiece models
            vocab: tokens to ids, or the path of a `vocab.json`
            target_vocab_file: path of a `target_vocab.json`, for `separate_vocabs`
            source_lang: names of the languages; for information
            target_lang: names of the languages; for information
            unk_token: token for what is not in the vocabulary
            eos_token: token that ends a text
            pad_token: token that fills up a batch
            model_max_length: tokens that the model takes
            sp_model_kwargs: settings of SentencePiece; sampling is not supported
            separate_vocabs: target texts have a vocabulary of their own
            **kwargs: as for `PreTrainedTokenizer`
        """
    def _split_code(self, text) -> tuple:
        """A language code at the beginning, and the rest of the text

        Args:
            text: the text
        """
    @property
    def supported_language_codes(self) -> list:
        """Codes of target languages, as they stand at the beginning of a text; empty for a single language"""
    def add_tokens(self, new_tokens, special_tokens=False):
        """Add tokens to the vocabulary

        Args:
            new_tokens: a string, an `AddedToken`, or a list of them
            special_tokens: never split, can be skipped when decoding

        Returns:
            number of new added tokens
        """
    def _make_target(self) -> None:
        """The Tokenizer of the target vocabulary"""
    def update_post_processor(self) -> None:
        """Put `</s>` behind a text, or behind both texts of a pair"""
    def _backend(self, target=False): ...
    def get_src_vocab(self) -> dict:
        """Token to id, for source texts"""
    def get_tgt_vocab(self) -> dict:
        """Token to id, for target texts"""
    def _token_with_id(self, i) -> None: ...
    def _file_contents(self): ...
    def __getstate__(self) -> dict: ...
    def __setstate__(self, state) -> None: ...

def refuse_sampling(settings) -> None:
    """ValueError for settings of SentencePiece that cut a text at random

    Args:
        settings: settings of SentencePiece, or None
    """
