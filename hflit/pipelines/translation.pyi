"""`pipeline('translation_en_to_de')` and `pipeline('translation', src_lang=…, tgt_lang=…)`: models with a prefix for each pair, with one pair, and with language codes"""
# Written by hflit.dev_stubs; do not edit
from .text2text_generation import Text2TextGenerationPipeline
from typing import Any

__all__ = ['task_languages', 'TranslationPipeline']

def task_languages(task: str) -> tuple:
    """The languages in the name of a task

    Args:
        task: such as `translation_en_to_de`

    Returns:
        source and target language; None where the name has none
    """

class TranslationPipeline(Text2TextGenerationPipeline):
    """Pipeline `translation`: translates texts; further keywords go to `generate`"""
    return_name: str
    def _sanitize_parameters(self, src_lang=None, tgt_lang=None, **kw: Any) -> tuple:
        """Args:
            src_lang: language of the source, as the tokenizer names it
            tgt_lang: language of the target, as the tokenizer names it
            **kw: further keyword arguments, which are handed on
        """
    def language_id(self, code: str) -> int:
        """Id of the token of a language; ValueError for one that the tokenizer does not know

        Args:
            code: of a language, as the tokenizer has it
        """
    def encode(self, items, src_lang=None, tgt_lang=None, **kw: Any):
        """Tokenize texts of the source language to one row each

        Args:
            items: inputs of the pipeline
            src_lang: language of the source, as the tokenizer names it
            tgt_lang: language of the target, as the tokenizer names it
            **kw: further keyword arguments, which are handed on
        """
