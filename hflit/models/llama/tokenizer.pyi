"""SentencePiece's BPE: spaces are part of the words that follow them, and what has no piece is spelled in bytes"""
# Written by hflit.dev_stubs; do not edit
from ...text.tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['stage_llama', 'LlamaTokenizer']

def _of_llama(tok):
    """Whether a pipeline is SentencePiece's as Llama uses it, and not one of another kind

    Args:
        tok: tokenizer
    """

def stage_llama(tok, prefix=True, legacy=False) -> None:
    """The pipeline around Llama's pieces, with a space before the text (`prefix`) or before each part of it (`legacy`)

    Args:
        tok: tokenizer
        prefix: put a space before the text
        legacy: put a space before each part of the text, also after special tokens
    """

class LlamaTokenizer(PreTrainedTokenizer):
    """BPE over pieces with `▁` for a space and bytes for the unknown

    Args:
        vocab: `{token: id}`
        merges: merges of byte-pair encoding, in order
        clean_up_tokenization_spaces: remove spaces before punctuation; None: as the tokenizer is set
        unk_token: token for what is not in the vocabulary
        bos_token: token that begins a text
        eos_token: token that ends a text
        use_default_system_prompt: kept in the settings; hflit has no prompt of its own
        legacy: a space also after special tokens inside the text
        add_prefix_space: a space before the text; None: yes
        **kwargs: as for `PreTrainedTokenizer`; `add_bos_token` and `add_eos_token` frame the text
    """
    kind: str
    padding_side: str
    legacy: Any
    add_prefix_space: Any
    def __init__(
        self,
        vocab=None,
        merges=None,
        clean_up_tokenization_spaces=False,
        unk_token='<unk>',
        bos_token='<s>',
        eos_token='</s>',
        use_default_system_prompt=False,
        legacy=False,
        add_prefix_space=None,
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab: `{token: id}`
            merges: merges of byte-pair encoding, in order
            clean_up_tokenization_spaces: remove spaces before punctuation; None: as the tokenizer is set
            unk_token: token for what is not in the vocabulary
            bos_token: token that begins a text
            eos_token: token that ends a text
            use_default_system_prompt: kept in the settings; hflit has no prompt of its own
            legacy: a space also after special tokens inside the text
            add_prefix_space: a space before the text; None: yes
            **kwargs: as for `PreTrainedTokenizer`; `add_bos_token` and `add_eos_token` frame the text
        """
    def build_pipeline(self) -> None: ...
    def _configure(self, kw) -> None:
        """Args:
            kw: further keyword arguments, which are handed on

        Returns:
            and has the general defaults, not special tokens that its vocabulary lacks
        """
    def _saved_class_name(self): ...
