"""The sources of proposals for assisted decoding that need no second model, and how `generate` chooses one"""
# Written by hflit.dev_stubs; do not edit
from ..generation.assisted import AssistedCandidateGenerator
from typing import Any

__all__ = ['early_exit', 'first_layers', 'EarlyExitCandidateGenerator', 'source_ids', 'candidate_generator']

def early_exit(model, n: int):
    """A view of a model with the first `n` layers of its decoder; layers and weights are shared

    Args:
        model: the model
        n: layers to keep
    """

def first_layers(cache, n: int):
    """A view of a KV cache with its first `n` layers

    Args:
        cache: a KV cache
        n: layers
    """

class EarlyExitCandidateGenerator(AssistedCandidateGenerator):
    """Drafts tokens with the first layers of the model itself

    Args:
        run: state of the call
        n_layers: layers that draft
    """
    whole: Any
    n_layers: int
    def __init__(self, run, n_layers: int) -> None:
        """Args:
            run: state of the call
            n_layers: layers that draft
        """
    def read(self, ids):
        """Args:
            ids: token ids
        """
    def propose(self, ids, limit) -> tuple:
        """Args:
            ids: token ids
            limit: largest number or size
        """

def source_ids(run, ids) -> None:
    """The source of an encoder–decoder, for prompt lookup, where its tokens are also those of the decoder

    Args:
        run: state of the call
        ids: `input_ids` of the call

    Returns:
        `(1, tokens)`, or None
    """

def candidate_generator(run, assistant=None, prepare=None, ids=None, mask=None, tokenizers=(None,)):
    """The source of proposals that a call asks for; ValueError for what does not go together

    Args:
        run: state of the call
        assistant: `assistant_model` of the call
        prepare: function that prepares a call of the assistant
        ids: `input_ids` of the call
        mask: its `attention_mask`
        tokenizers: of the model and of the assistant

    Returns:
        a `CandidateGenerator`, or None
    """
