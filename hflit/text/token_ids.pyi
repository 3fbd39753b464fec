"""For data that is tokenized already: adds special tokens to token ids, truncates and pads them"""
# Written by hflit.dev_stubs; do not edit
from .batch_encoding import BatchEncoding
from .encode import TextEncoder

__all__ = ['TokenIdEncoder', 'truncate_ids']

class TokenIdEncoder(TextEncoder):
    """A tokenizer that also accepts token ids"""
    def _special_tokens_template(self, pair=False) -> list:
        """Template of the post-processor: `(text index or None, id, token type)` for each position, with one token per text

        Args:
            pair: second text, or a list with one for each text
        """
    def _apply_template(self, ids, pair_ids, fn) -> list:
        """A value per position: `fn(None, id, type)` for a special token, `fn(token id, None, type)` for a token of a text

        Args:
            ids: token ids
            pair_ids: token ids of the second text
            fn: function
        """
    def build_inputs_with_special_tokens(self, token_ids_0, token_ids_1=None):
        """Token ids of a text, or a pair, with special tokens

        Args:
            token_ids_0: token ids of the first text
            token_ids_1: token ids of the second text, if there is one
        """
    def create_token_type_ids_from_sequences(self, token_ids_0, token_ids_1=None):
        """Token type ids of a text, or a pair, with special tokens

        Args:
            token_ids_0: token ids of the first text
            token_ids_1: token ids of the second text, if there is one
        """
    def get_special_tokens_mask(self, token_ids_0, token_ids_1=None, already_has_special_tokens=False):
        """1 for special tokens, 0 for tokens of the text

        Args:
            token_ids_0: token ids of the first text
            token_ids_1: token ids of the second text, if there is one
            already_has_special_tokens: the token ids contain the special tokens
        """
    def pad(
        self,
        encoded_inputs,
        padding=True,
        max_length=None,
        pad_to_multiple_of=None,
        padding_side=None,
        return_attention_mask=None,
        return_tensors=None,
        verbose=True,
    ) -> BatchEncoding:
        """Pad token ids to one length

        Args:
            encoded_inputs: a dict of rows, or a list of dicts of single rows
            padding: as for `__call__`
            max_length: number of tokens to pad or truncate to
            pad_to_multiple_of: pad to a multiple of this length
            padding_side: `'right'` or `'left'`; None: as the tokenizer is set
            return_attention_mask: None: if in `model_input_names`
            return_tensors: None: the type of the inputs
            verbose: log warnings
        """
    def _all_fields(self, ids, pair, add_special_tokens=True) -> dict:
        """All fields of a text, or a pair, given as token ids

        Args:
            ids: token ids
            pair: second text, or a list with one for each text
            add_special_tokens: add the special tokens of the model, such as `[CLS]`
        """
    def prepare_for_model(
        self,
        ids,
        pair_ids=None,
        add_special_tokens=True,
        padding=False,
        truncation=None,
        max_length=None,
        stride=0,
        pad_to_multiple_of=None,
        padding_side=None,
        return_tensors=None,
        return_token_type_ids=None,
        return_attention_mask=None,
        return_overflowing_tokens=False,
        return_special_tokens_mask=False,
        return_length=False,
        verbose=True,
        prepend_batch_axis=False,
    ) -> BatchEncoding:
        """Truncate token ids of a text, or a pair, add special tokens and pad; arguments as for `__call__`

        Args:
            ids: token ids
            pair_ids: token ids of the second text
            add_special_tokens: add the special tokens of the model, such as `[CLS]`
            padding: `True` or `'longest'`, `'max_length'`, or `False`
            truncation: `True` or `'longest_first'`, `'only_first'`, `'only_second'`, or `False`
            max_length: number of tokens to pad or truncate to
            stride: tokens that the pieces of a truncated text share
            pad_to_multiple_of: pad to a multiple of this length
            padding_side: `'right'` or `'left'`; None: as the tokenizer is set
            return_tensors: `'pt'`, `'np'`, `'jax'`, `'tf'`, or None for lists
            return_token_type_ids: return this field; None: as the model needs it
            return_attention_mask: return this field; None: as the model needs it
            return_overflowing_tokens: return the rest of a truncated text as further rows
            return_special_tokens_mask: return 1 for special tokens and 0 for others
            return_length: return the number of tokens
            verbose: log warnings
            prepend_batch_axis: add a batch dimension of 1
        """

def _as_columns(rows, main) -> tuple:
    """`(dict of lists, framework of the input arrays or None)`"""

def truncate_ids(ids, pair, n, strategy='longest_first', side='right', stride=0) -> tuple:
    """`(ids, pair, overflowing ids)` after removing `n` tokens

    Args:
        ids: token ids
        pair: second text, or a list with one for each text
        n: number of tokens
        strategy: which text is truncated: `'longest_first'`, `'only_first'` or `'only_second'`
        side: `'right'` or `'left'`
        stride: tokens that the pieces of a truncated text share
    """
