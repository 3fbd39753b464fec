"""`WhisperTimeStampLogitsProcessor`, which makes the time tokens of a transcript come in pairs that never go back; written once for PyTorch, NumPy and JAX"""
# Written by hflit.dev_stubs; do not edit
from .sampling import LogitsProcessor
from typing import Any

__all__ = ['WhisperTimeStampLogitsProcessor', 'forbidden_times']

class WhisperTimeStampLogitsProcessor(LogitsProcessor):
    """Make time tokens come in pairs that never go back

    Args:
        generate_config: settings with `no_timestamps_token_id`, which stands before the first time token
        begin_index: tokens of the prompt
    """
    max_initial_timestamp_index: Any
    eos_token_id: int
    timestamp_begin: Any
    no_timestamps_token_id: Any
    begin_index: int
    def __init__(self, generate_config, begin_index: int, _detect_timestamp_from_logprob=True) -> None:
        """Args:
            generate_config: settings with `no_timestamps_token_id`, which stands before the first time token
            begin_index: tokens of the prompt
        """
    def set_begin_index(self, begin_index: int) -> None:
        """Set the number of tokens of the prompt

        Args:
            begin_index: number of tokens before the first new one
        """
    def __call__(self, input_ids, scores, length=None):
        """Scores without what the rules forbid

        Args:
            input_ids: tokens so far, `(batch, tokens)`
            scores: of the next token, `(batch, vocab_size)`
            length: columns of `input_ids` in use; None: all
        """

def forbidden_times(p, input_ids, vocab, length=None):
    """Tokens that cannot follow by the rules of pairs and of order, `(batch, vocab_size)`

    Args:
        p: probability
        input_ids: token ids, `(batch, tokens)`
        vocab: `{token: id}`
        length: number of tokens that are filled, where `input_ids` has room for more
    """
