"""For text that is tokenized already: adds special tokens to token ids, truncates and pads them"""
# Written by hflit.dev_stubs; do not edit
from .batch_encoding import BatchEncoding
from .encode import TextEncoder

__all__ = ['TokenIdEncoder', 'truncate_ids']

class TokenIdEncoder(TextEncoder):
    """A tokenizer that also takes token ids"""
    def _special_tokens_template(self, pair=False) -> list:
        """Template of the post-processor, one token per text: `(text index or None, id, token type)` per position

        Args:
            pair: second text, or a list with one for each text
        """
    def _apply_template(self, ids, pair_ids, fn) -> list:
        """Apply `fn(None, id, type)` to each special token and `fn(token id, None, type)` to each token of a text

        Args:
            ids: token ids
            pair_ids: token ids of the second text
            fn: function
        """
    def build_inputs_with_special_tokens(self, token_ids_0, token_ids_1=None):
        """Add special tokens to the ids of a text or a pair

        Args:
            token_ids_0: ids of a text
            token_ids_1: ids of the second text of a pair
        """
    def create_token_type_ids_from_sequences(self, token_ids_0, token_ids_1=None):
        """Token type ids of a text or a pair, special tokens included

        Args:
            token_ids_0: ids of a text
            token_ids_1: ids of the second text of a pair
        """
    def get_special_tokens_mask(self, token_ids_0, token_ids_1=None, already_has_special_tokens=False):
        """1 for special tokens, 0 for tokens of the text

        Args:
            token_ids_0: ids of a text
            token_ids_1: ids of the second text of a pair
            already_has_special_tokens: the ids include special tokens
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
            max_length: length to pad to with `padding='max_length'`
            pad_to_multiple_of: round the length up to a multiple of this
            padding_side: 'left' or 'right'; None: the tokenizer's `padding_side`
            return_attention_mask: None: if in `model_input_names`
            return_tensors: None: the type of the inputs
            verbose: log warnings
        """
    def _all_fields(self, ids, pair, add_special_tokens=True) -> dict:
        """All fields for the token ids of a text or a pair

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
        """Truncate token ids of a text or a pair, add special tokens and pad; arguments as for `__call__`

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
    """Convert rows to `(dict of lists, framework of the input arrays or None)`"""

def truncate_ids(ids, pair, n, strategy='longest_first', side='right', stride=0) -> tuple:
    """Remove `n` tokens: returns `(ids, pair, overflowing ids)`

    Args:
        ids: ids of a text
        pair: ids of the second text, or None
        n: tokens to remove
        strategy: 'longest_first', 'only_first' or 'only_second'
        side: 'right' removes from the end, 'left' from the start
        stride: tokens that the overflow repeats
    """
