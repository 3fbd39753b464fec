"""WordPiece tokenizer as BERT's; the model takes no `token_type_ids`, so none are returned"""
# Written by hflit.dev_stubs; do not edit
from ..bert.tokenizer import BertTokenizer

__all__ = ['DistilBertTokenizer']

class DistilBertTokenizer(BertTokenizer):
    """WordPiece tokenizer as BERT's, without `token_type_ids`"""
    model_input_names: list
