"""`ElectraTokenizer` is another name of `BertTokenizer`; published checkpoints have the vocabulary of BERT uncased"""
# Written by hflit.dev_stubs; do not edit
from ..bert.tokenizer import BertTokenizer

__all__ = ['ElectraTokenizer']

ElectraTokenizer = BertTokenizer
