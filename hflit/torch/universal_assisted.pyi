"""Universal assisted decoding: `generate(assistant_model=…, tokenizer=…, assistant_tokenizer=…)` lets a small model of another family draft"""
# Written by hflit.dev_stubs; do not edit
from ..generation.assisted import AssistedCandidateGenerator
from typing import Any

__all__ = ['text_of', 'added_text', 'tokens_after', 'encode', 'AssistedCandidateGeneratorDifferentTokenizers', 'translating_run']

def text_of(tokenizer, ids: list) -> str:
    """The text of tokens, without special ones

    Args:
        tokenizer: tokenizer of the model
        ids: token ids
    """

def added_text(tokenizer, ids: list, n: int, back: int) -> str:
    """The text that the last `n` tokens add

    Args:
        tokenizer: tokenizer of the model
        ids: token ids
        n: tokens at the end that are new
        back: tokens before them that are decoded as well
    """

def tokens_after(known: list, encoded: list) -> list:
    """The tokens of `encoded` that come after `known`: after the longest run that ends like `known`

    Args:
        known: tokens at the end of a text
        encoded: tokens of the same text with more after it
    """

def encode(tokenizer, text: str, special=False) -> list:
    """Token ids of a text

    Args:
        tokenizer: tokenizer of the model
        text: the text
        special: add special tokens
    """

class AssistedCandidateGeneratorDifferentTokenizers(AssistedCandidateGenerator):
    """Drafts with an assistant that has another tokenizer

    Args:
        run: the `Run`
        model: the model
        tokenizer: tokenizer of the model
        assistant_tokenizer: tokenizer of the assistant, if it is another than the model's
    """
    seen: int
    context: Any
    back: Any
    assistant_back: Any
    tokenizer: Any
    assistant_tokenizer: Any
    def __init__(self, run, model, tokenizer, assistant_tokenizer) -> None:
        """Args:
            run: the `Run`
            model: the model
            tokenizer: tokenizer of the model
            assistant_tokenizer: tokenizer of the assistant, if it is another than the model's
        """
    def translate(self, ids: list) -> list:
        """The text so far in tokens of the assistant; only the end of an earlier result is encoded again

        Args:
            ids: token ids
        """
    def propose(self, ids, limit) -> tuple:
        """Args:
            ids: token ids
            limit: largest number or size
        """

def translating_run(run, model, prepare, tokenizer, assistant_tokenizer):
    """State of a call of an assistant with another tokenizer

    Args:
        run: state of the call
        model: the assistant
        prepare: function that prepares a call
        tokenizer: tokenizer of the model
        assistant_tokenizer: tokenizer of the assistant, if it is another than the model's
    """
