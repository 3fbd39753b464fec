"""Tokenizer of Llama 1 and 2 and of Mistral: spaces are part of the token that follows, and characters outside the vocabulary become bytes"""
# Written by hflit.dev_stubs; do not edit
from ...text.tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['stage_llama', 'LlamaTokenizer']

def _of_llama(tok):
    """Whether a tokenizer has the SentencePiece pipeline of Llama, and not another one

    Args:
        tok: tokenizer
    """

def stage_llama(tok, prefix=True, legacy=False) -> None:
    """Set the pipeline of Llama: a space before the text (`prefix`), or before each part of it (`legacy`)

    Args:
        tok: tokenizer
        prefix: put a space before the text
        legacy: put a space before each part of the text, also after special tokens
    """

class LlamaTokenizer(PreTrainedTokenizer):
    """SentencePiece BPE: `▁` stands for a space, unknown characters become bytes

    Args:
        vocab: `{token: id}`
        merges: merges of byte-pair encoding, in order
        clean_up_tokenization_spaces: remove spaces before punctuation; None: as the tokenizer is set
        unk_token: token for what is not in the vocabulary
        bos_token: token that begins a text
        eos_token: token that ends a text
        use_default_system_prompt: stored in the settings; has no effect
        legacy: also put a space after special tokens inside the text
        add_prefix_space: put a space before the text; None: True
        **kwargs: as for `PreTrainedTokenizer`; also `add_bos_token` and `add_eos_token`
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
            use_default_system_prompt: stored in the settings; has no effect
            legacy: also put a space after special tokens inside the text
            add_prefix_space: put a space before the text; None: True
            **kwargs: as for `PreTrainedTokenizer`; also `add_bos_token` and `add_eos_token`
        """
    def build_pipeline(self) -> None: ...
    def _configure(self, kw) -> None:
        """Args:
            kw: further keyword arguments, which are handed on

        Returns:
            another kind gets the general defaults and no new special tokens
        """
    def _saved_class_name(self): ...
