"""WordPiece between `[CLS]` and `[SEP]`, as BERT's; the model takes no `token_type_ids`, so there are none"""
# Written by hflit.dev_stubs; do not edit
from ..bert.tokenizer import BertTokenizer

__all__ = ['DistilBertTokenizer']

class DistilBertTokenizer(BertTokenizer):
    """WordPiece between `[CLS]` and `[SEP]`, without token types"""
    model_input_names: list
