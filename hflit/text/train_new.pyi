"""Keeps the normalizer, pre-tokenizer and special tokens of a tokenizer, and trains its vocabulary on other text"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['retrain']

def _without_vocabulary(model, name) -> tuple:
    """Empty a model: `(state without vocabulary, unknown token)`; `name` renames special tokens

    Args:
        model: the model
    """

def _is_byte_level(pre): ...

def _trainer_args(state, unk):
    """Arguments of the trainer that follow from the pipeline"""

def _with_new_ids(post, tok, name):
    """Give a post-processor the token ids of the new vocabulary

    Args:
        tok: tokenizer
    """

def retrain(tok, texts, vocab_size, length=None, new_special=(), name=..., **kwargs: Any):
    """Train a Tokenizer like `tok` with a new vocabulary on `texts`

    Args:
        tok: a `tokenizers.Tokenizer`, not changed
        texts: an iterator of texts, or of lists of them
        vocab_size: number of tokens, special tokens included
        length: number of texts, for the progress bar
        new_special: special tokens to add
        name: maps old special tokens to new ones
        **kwargs: more arguments of the `tokenizers` trainer
    """
