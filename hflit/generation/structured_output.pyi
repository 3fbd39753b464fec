"""A text that always has the wanted form: at each step only tokens that can still lead to it are allowed"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from .sampling import LogitsProcessor
from typing import Any

__all__ = ['form_fields', 'make_grammar', 'byte_tokenizer', 'bridge', 'StructuredOutputLogitsProcessor', 'from_response_format']

def make_grammar(
    json_schema=None,
    regex: str | None = None,
    lark: str | None = None,
    whitespace: bool = False,
) -> tuple:
    """The grammar of a form; ValueError unless exactly one form is given

    Args:
        json_schema: a dict, or its JSON text
        regex: regular expression of the whole text
        lark: grammar in the notation of Lark, whose first rule is `start`
        whitespace: allow blanks between the parts of JSON

    Returns:
        name of the form, and the grammar of llguidance
    """

def byte_tokenizer(text: str, n: int, eos: tuple):
    """The tokenizer of llguidance; ValueError for a tokenizer whose tokens are no bytes

    Args:
        text: of `tokenizer.json`
        n: tokens of the vocabulary
        eos: ids that end a text
    """

def bridge(tokenizer, eos: tuple):
    """The tokenizer of llguidance for one of hflit

    Args:
        tokenizer: tokenizer of the model
        eos: ids of the tokens that end a text
    """

class StructuredOutputLogitsProcessor(LogitsProcessor):
    """Constrained decoding: allow only tokens that lead to a text of a form

    Args:
        tokenizer: of the model
        json_schema: the form: a JSON schema, as a dict or as text
        regex: or a regular expression of the whole text
        lark: or a grammar in the notation of Lark
        whitespace: allow blanks between the parts of JSON
        eos_token_id: ids that end the text; None: the tokenizer's
    """
    host: bool
    rows: list
    prompt_length: Any
    tokenizer: Any
    own_eos: list
    eos: Any
    grammar: Any
    def __init__(
        self,
        tokenizer,
        json_schema=None,
        regex: str | None = None,
        lark: str | None = None,
        whitespace: bool = False,
        eos_token_id=None,
    ) -> None:
        """Args:
            tokenizer: of the model
            json_schema: the form: a JSON schema, as a dict or as text
            regex: or a regular expression of the whole text
            lark: or a grammar in the notation of Lark
            whitespace: allow blanks between the parts of JSON
            eos_token_id: ids that end the text; None: the tokenizer's
        """
    def check(self, name: str) -> None:
        """Raise a ValueError for a form that is wrong or that nothing can satisfy

        Args:
            name: name of the setting
        """
    def begin(self, prompt) -> None:
        """Take the length of the prompts and the end tokens of a call

        Args:
            prompt: token ids of the prompt
        """
    def advance(self, row: int, text: list) -> None:
        """The state of a row after its new tokens; None where the form does not allow them

        Args:
            row: its index
            text: its new tokens
        """
    def allowed_tokens(self, matcher, size: int) -> np.ndarray:
        """Mask of the tokens that may come next, `(size,)`; without a state, only the end

        Args:
            matcher: state of a row, or None
            size: scores of a row
        """
    def __call__(self, input_ids, scores, length=None):
        """The scores, minus infinity for tokens that are not allowed

        Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
        """

form_fields: dict

def from_response_format(response_format: dict, tokenizer) -> StructuredOutputLogitsProcessor | None:
    """The logits processor of a `response_format`; None for `{'type':'text'}`

    Args:
        response_format: `{'type':'json_schema', 'json_schema':{'schema':…}}`, as in OpenAI's API
        tokenizer: of the model
    """
