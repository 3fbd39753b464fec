"""What tokenizers of many languages share: the token of the language around a text, the source language for `text`, the target language for `text_target`"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['Languages']

class Languages:
    """Base class, beside a tokenizer's, for languages: `src_lang`, `tgt_lang` and tokens around the text"""
    languages: tuple
    default_lang: Any
    language_first: bool
    target_as_source: bool
    src_lang: Any
    tgt_lang: Any
    def lang_token(self, lang):
        """The token of a language

        Args:
            lang: name of a language
        """
    def lang_id(self, lang, what='lang') -> int:
        """Id of a language's token; ValueError for a language that the tokenizer does not know

        Args:
            lang: name of a language
            what: what an error calls it
        """
    @property
    def lang_code_to_id(self) -> dict:
        """Ids of the languages' tokens"""
    def update_post_processor(self) -> None:
        """Put the source language's token around texts"""
    def _around(self, target=False):
        """The post-processor of source or of target texts"""
    def _end_target(self): ...
    def _settings_to_save(self): ...

def _language(name):
    """A property that checks the name of a language"""
