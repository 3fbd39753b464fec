"""Speculative decoding and prompt lookup: a cheap source proposes tokens, the model checks them all at once and keeps those it agrees with; written once, without a framework"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['drafting', 'CandidateGenerator', 'PromptLookupCandidateGenerator', 'lookup', 'residual', 'next_token', 'accept', 'longest_proposal', 'decode_assisted', 'AssistedCandidateGenerator', 'assistant_call', 'check_assisted', 'assistance', 'check_assistant', 'assistant_settings']

class CandidateGenerator:
    """Base class: proposes tokens that the model then checks"""
    proposed: int
    accepted: int
    def propose(self, ids, limit: int) -> tuple:
        """Propose the next tokens

        Args:
            ids: the text so far, `(1, tokens)`
            limit: largest number of tokens to propose

        Returns:
            token ids, `(k,)`; a list of the scores `(1, vocab_size)` they were drawn from, or None
        """
    def update(self, accepted: int, proposed: int) -> None:
        """Learn what became of the last proposal

        Args:
            accepted: tokens of the last proposal that the model accepted
            proposed: tokens of the last proposal
        """

class PromptLookupCandidateGenerator(CandidateGenerator):
    """Proposes what followed an earlier occurrence of the last tokens

    Args:
        num_output_tokens: tokens per proposal
        max_matching_ngram_size: longest n-gram that is looked up
        eos: a proposal ends before one of these tokens
        source: a text to look into as well, `(1, tokens)`
    """
    eos: tuple
    source: Any
    num_output_tokens: int
    max_matching_ngram_size: int
    def __init__(
        self,
        num_output_tokens: int = 10,
        max_matching_ngram_size: int = 2,
        eos=(),
        source=None,
    ) -> None:
        """Args:
            num_output_tokens: tokens per proposal
            max_matching_ngram_size: longest n-gram that is looked up
            eos: a proposal ends before one of these tokens
            source: a text to look into as well, `(1, tokens)`
        """
    def propose(self, ids, limit) -> tuple:
        """Args:
            ids: token ids
            limit: largest number or size
        """

def lookup(text, n: int, size: int, k: int):
    """The tokens after the first earlier occurrence of the last n-gram, the longest that has one

    Args:
        text: token ids, `(tokens,)`
        n: tokens at its end that may be matched
        size: longest n-gram
        k: tokens to return

    Returns:
        token ids, at most `k`
    """

def residual(p, q):
    """Scores of the distribution from which a token is drawn after a rejection: log(max(p - q, 0))

    Args:
        p: probabilities of the model, `(vocab_size,)`
        q: probabilities of the assistant, `(vocab_size,)`

    Returns:
        `(1, vocab_size)`
    """

def next_token(run, scores, token=None, drafted=None):
    """The next token of a sample from `scores`; `token` is accepted with the probability min(1, p/q)

    Args:
        run: state of the call: `select_token` and `uniform`
        scores: of the model, after the logits processors, `(1, vocab_size)`
        token: a proposed token
        drafted: scores that it was drawn from, `(1, vocab_size)`

    Returns:
        `(1,)`
    """

def accept(run, out, tokens, drafted=None) -> tuple:
    """Add the proposals to the text until the model disagrees, then its own token

    Args:
        run: state of the call; its forward pass was over the proposals
        out: output of that pass
        tokens: the proposals, a list
        drafted: scores they were drawn from

    Returns:
        number of accepted proposals; whether the text is finished
    """

def longest_proposal(g) -> int:
    """Largest number of tokens that are checked at once; a cache with a sliding window keeps as many more

    Args:
        g: generation settings
    """

def decode_assisted(run, candidates: CandidateGenerator):
    """Decode with proposals until the text is finished

    Args:
        run: the state of the call
        candidates: source of proposals
    """

class AssistedCandidateGenerator(CandidateGenerator):
    """Drafts tokens with an assistant, a smaller model

    Args:
        run: state of a call of the assistant
        model: the assistant; its settings keep the number of tokens of the schedule `heuristic`
    """
    cached: Any
    limit: Any
    num_assistant_tokens: Any
    schedule: Any
    run: Any
    model: Any
    def __init__(self, run, model) -> None:
        """Args:
            run: state of a call of the assistant
            model: the assistant; its settings keep the number of tokens of the schedule `heuristic`
        """
    def propose(self, ids, limit):
        """Args:
            ids: token ids
            limit: largest number or size
        """
    def read(self, ids):
        """Bring text and KV cache of the assistant up to date; the output for the newest token

        Args:
            ids: token ids
        """
    def draft(self, out, n: int, k: int, like) -> tuple:
        """Generate up to `k` tokens

        Args:
            out: output for the newest token
            n: tokens so far
            k: tokens to draft
            like: tokens of the large model, on its device

        Returns:
            token ids, `(drafted,)`; scores they were sampled from, or None
        """
    def update(self, accepted: int, proposed: int) -> None:
        """Draft 2 tokens more where all were accepted, else 1 less, unless the schedule is `constant`

        Args:
            accepted: tokens of the last proposal that the model accepted
            proposed: tokens of the last proposal
        """

def assistant_call(run, model, prepare, ids, mask):
    """State of a call of the assistant, with the settings and logits processors of `run`

    Args:
        run: state of the call
        model: the assistant
        prepare: function that prepares a call
        ids: `input_ids` of the call: the source of an encoder–decoder
        mask: its `attention_mask`
    """

def check_assisted(g, rows: int, asked: list) -> None:
    """Raise a ValueError for what assisted decoding does not go together with

    Args:
        g: generation settings
        rows: texts of the batch
        asked: arguments that ask for assisted decoding
    """

def assistance(g, assistant=None) -> list:
    """Names of the arguments and settings that ask for assisted decoding

    Args:
        g: generation settings
        assistant: `assistant_model` of the call
    """

def check_assistant(model, assistant, reads: bool) -> None:
    """Raise an error for an assistant whose tokens mean something else to the model

    Args:
        model: the model
        assistant: the model that drafts
        reads: whether it can read the prompt: the call has `input_ids`
    """

drafting: tuple

def assistant_settings(assistant, generation_config, kw: dict) -> dict:
    """The keywords of a call, completed by the settings of the assistant's checkpoint

    Args:
        assistant: `assistant_model` of the call, or None
        generation_config: of the call, or None
        kw: keywords of the call
    """
