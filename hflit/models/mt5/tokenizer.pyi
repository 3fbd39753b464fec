"""`MT5Tokenizer` is another name of `T5Tokenizer`; the vocabulary of 250,000 tokens covers a hundred languages"""
# Written by hflit.dev_stubs; do not edit
from ..t5.tokenizer import T5Tokenizer

__all__ = ['MT5Tokenizer']

MT5Tokenizer = T5Tokenizer
