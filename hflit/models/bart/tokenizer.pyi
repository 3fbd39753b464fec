"""Byte-level BPE with GPT-2's vocabulary, text pairs as `<s> a </s></s> b </s>`, and a mask token that may stand for any number of words"""
# Written by hflit.dev_stubs; do not edit
from ..roberta.tokenizer import RobertaTokenizer

__all__ = ['BartTokenizer']

class BartTokenizer(RobertaTokenizer):
    """Byte-level BPE tokenizer as RoBERTa's"""
