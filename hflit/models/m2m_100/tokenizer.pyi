"""SentencePiece pieces with the ids of a `vocab.json`, and a token such as `__en__` before each text, for a hundred languages"""
# Written by hflit.dev_stubs; do not edit
from ...text.languages import Languages
from ...text.pieces import PieceTokenizer
from typing import Any

__all__ = ['language_lists', 'listed_languages', 'M2M100Tokenizer']

language_lists: dict

def listed_languages(name):
    """The names of languages; ValueError for an unknown list

    Args:
        name: a key of `language_lists`
    """

class M2M100Tokenizer(Languages, PieceTokenizer):
    """SentencePiece tokenizer of a hundred languages; the language stands before the text, `</s>` behind it

    Args:
        vocab_file: path of a `vocab.json`
        spm_file: path of a `sentencepiece.bpe.model`
        src_lang: language of texts, such as `en`, the default
        tgt_lang: language of target texts
        bos_token: token that begins a text
        eos_token: token that ends a text
        sep_token: token between two texts
        pad_token: token that fills up a batch
        unk_token: token for what is not in the vocabulary
        language_codes: which languages: a key of `language_lists`
        sp_model_kwargs: settings of SentencePiece; sampling is not supported
        num_madeup_words: rows that the model's embedding has behind the languages; for information
        additional_special_tokens: more special tokens
        **kwargs: as for `PreTrainedTokenizer`
    """
    own_files: dict
    spm_arguments: tuple
    vocab_argument: str
    default_lang: str
    target_as_source: bool
    num_madeup_words: Any
    language_codes: Any
    def __init__(
        self,
        vocab_file,
        spm_file,
        src_lang=None,
        tgt_lang=None,
        bos_token='<s>',
        eos_token='</s>',
        sep_token='</s>',
        pad_token='<pad>',
        unk_token='<unk>',
        language_codes='m2m100',
        sp_model_kwargs=None,
        num_madeup_words=8,
        additional_special_tokens=None,
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab_file: path of a `vocab.json`
            spm_file: path of a `sentencepiece.bpe.model`
            src_lang: language of texts, such as `en`, the default
            tgt_lang: language of target texts
            bos_token: token that begins a text
            eos_token: token that ends a text
            sep_token: token between two texts
            pad_token: token that fills up a batch
            unk_token: token for what is not in the vocabulary
            language_codes: which languages: a key of `language_lists`
            sp_model_kwargs: settings of SentencePiece; sampling is not supported
            num_madeup_words: rows that the model's embedding has behind the languages; for information
            additional_special_tokens: more special tokens
            **kwargs: as for `PreTrainedTokenizer`
        """
    def lang_token(self, lang) -> str:
        """The token of a language

        Args:
            lang: name of a language, such as `en`
        """
    def get_lang_token(self, lang) -> str:
        """The token of a language

        Args:
            lang: name of a language, such as `en`
        """
    def get_lang_id(self, lang) -> int:
        """Id of a language's token; ValueError for a language that the tokenizer does not know

        Args:
            lang: name of a language, such as `en`
        """
    @property
    def lang_code_to_token(self) -> dict:
        """Tokens of the languages"""
    @property
    def lang_token_to_id(self) -> dict:
        """Ids of the languages' tokens, by token"""
