"""Prompt lookup and an assistant inside `lax.while_loop`: a draft of fixed length, one forward pass that checks it, a KV cache that is cut by a number"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from .generation_loop import ForwardPass, TokenSelector

__all__ = ['lookup', 'PromptLookup', 'AssistedSelector', 'last_position', 'Assistant', 'proposal_room', 'with_proposals', 'assistant_run']

def lookup(text, n, own, size: int, k: int) -> tuple:
    """The tokens after the first earlier occurrence of the last n-gram, the longest that has one

    Args:
        text: token ids, `(length,)`
        n: how many of them are filled
        own: how many of these, at the end, may be matched
        size: longest n-gram
        k: tokens to return

    Returns:
        token ids `(k,)`, and how many of them count
    """

@dataclass(frozen=True)
class PromptLookup:
    """Proposes what followed an earlier occurrence of the last tokens, inside the compiled loop

    Args:
        k: tokens per proposal
        size: longest n-gram
        eos: a proposal ends before one of these tokens
        vocab: number of tokens that the decoder knows; a source may have others
    """
    k: int
    """tokens per proposal"""
    size: int
    """longest n-gram"""
    eos: tuple
    """a proposal ends before one of these tokens"""
    vocab: int
    """number of tokens that the decoder knows; a source may have others"""
    def first_fields(self, x) -> dict:
        """Args:
            x: array or tensor
        """
    def propose(self, selector, x, s) -> tuple:
        """Token ids `(k,)`, how many of them count, the scores they were drawn from, and the state

        Args:
            selector: selects the next token from scores: logits processors and sampling
            x: array or tensor
            s: state of the decoding loop
        """

class AssistedSelector(TokenSelector):
    """Selection of several tokens per step, hashable by all that its compilation depends on

    Args:
        selector: the `TokenSelector` of the call
        proposer: source of proposals
    """
    def __init__(self, selector, proposer) -> None:
        """Args:
            selector: the `TokenSelector` of the call
            proposer: source of proposals
        """
    def first_fields(self, x) -> dict:
        """Args:
            x: array or tensor
        """
    def select_token(self, s, scores) -> tuple:
        """Args:
            s: state of the decoding loop
            scores: scores of the next token, `(batch, vocab_size)`
        """
    def step(self, forward_pass, variables, x, s):
        """Propose tokens, check them in one forward pass, append those that the model agrees with and one more

        Args:
            forward_pass: compiled forward pass
            variables: weights and other state of a Flax module, as `{'params': ...}`
            x: array or tensor
            s: state of the decoding loop
        """

def last_position(x, n):
    """The inputs with the values of position `n-1` at all positions behind it

    Args:
        x: array or tensor
        n: number of tokens
    """

@dataclass(frozen=True)
class Assistant:
    """Drafts tokens with a smaller model, inside the compiled loop

    Args:
        forward_pass: compiled forward pass
        sizes: of its prefill: positions, chunks, …
        k: tokens per draft
        threshold: a draft ends at a token less probable than that
        limit: positions that the assistant knows
    """
    forward_pass: ForwardPass
    """compiled forward pass"""
    sizes: tuple
    """of its prefill: positions, chunks, …"""
    k: int
    """tokens per draft"""
    threshold: float
    """a draft ends at a token less probable than that"""
    limit: int | None
    """positions that the assistant knows"""
    def first_fields(self, x) -> dict:
        """The assistant's KV cache, after its prefill

        Args:
            x: array or tensor
        """
    def propose(self, selector, x, s) -> tuple:
        """Token ids `(k,)`, how many of them count, the scores they were drawn from, and the state

        Args:
            selector: selects the next token from scores: logits processors and sampling
            x: array or tensor
            s: state of the decoding loop
        """
    def draft_token(self, selector, x, i, _, s, q) -> tuple:
        """Read the two newest tokens and draft the next one

        Args:
            selector: selects the next token from scores: logits processors and sampling
            x: array or tensor
            i: tokens drafted so far
            s: state with the draft as its newest tokens
            q: their scores `(k, vocab_size)`, or None in greedy search

        Returns:
            the same, one token later
        """

def proposal_room(g, assistant, rows: int) -> int:
    """Positions that a proposal may take, 0 without assisted decoding; errors for what does not go together

    Args:
        g: generation settings
        assistant: `assistant_model` of the call
        rows: texts of the batch
    """

def with_proposals(run, assistant, prepare, ids, mask):
    """The state of the call, whose selector proposes tokens where the call asks for it

    Args:
        run: state of the call
        assistant: `assistant_model` of the call
        prepare: function that prepares a call
        ids: `input_ids` of the call: the source of an encoder–decoder
        mask: its `attention_mask`
    """

def assistant_run(run, model, prepare, ids, mask):
    """State of a call of the assistant, with the settings of `run`

    Args:
        run: state of the call
        model: the assistant
        prepare: function that prepares a call
        ids: `input_ids` of the call: the source of an encoder–decoder
        mask: its `attention_mask`
    """
