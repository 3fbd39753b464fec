"""Prefill, decoding step and token selection, compiled by JAX into one `lax.while_loop`"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass, field
from typing import Any, ClassVar

__all__ = ['ignored_settings', 'bucket', 'GenerationInputs', 'DecodingState', 'ForwardPass', 'reorder', 'RecomputingPass', 'TokenSelector', 'requested_outputs', 'step_outputs', 'initial_state', 'select_and_record', 'decode_loop', 'prefill_jit', 'decode_step_jit', 'append_token_jit']

def bucket(n: int) -> int:
    """Array length to allocate for `n` tokens; there are few distinct lengths, so few compilations

    Args:
        n: number of tokens
    """

@dataclass
class GenerationInputs:
    """Inputs of one call of `generate`, as arrays allocated for the whole text

    Args:
        ids: `(batch, length)`; the first `n-shift` are the prompt
        n: positions filled
        start: positions already in the cache
        shift: positions before those of `ids`, in the cache or in `embeds` only
        total: positions in all
        key: random key
        mask: attention mask over all positions, or None without padding
        left: number of left padding tokens of each row
        per_position: values per position: `position_ids`, `token_type_ids`
        embeds: embeddings of the prompt, `(batch, length, hidden_size)`
        rest: further arrays that every forward pass gets
        cache: KV cache
        source: token ids that an encoder has read, `(batch, source length)`
        source_length: columns of `source` that are filled
        pause: position at which the loop returns; None: at the end
        draft: of assisted decoding: what the source of proposals reads
    """
    ids: Any
    """`(batch, length)`; the first `n-shift` are the prompt"""
    n: int
    """positions filled"""
    start: int
    """positions already in the cache"""
    shift: int
    """positions before those of `ids`, in the cache or in `embeds` only"""
    total: int
    """positions in all"""
    key: Any = None
    """random key"""
    mask: Any = None
    """attention mask over all positions, or None without padding"""
    left: Any = None
    """number of left padding tokens of each row"""
    per_position: dict = field(default_factory=dict)
    """values per position: `position_ids`, `token_type_ids`"""
    embeds: Any = None
    """embeddings of the prompt, `(batch, length, hidden_size)`"""
    rest: dict = field(default_factory=dict)
    """further arrays that every forward pass gets"""
    cache: Any = None
    """KV cache"""
    source: Any = None
    """token ids that an encoder has read, `(batch, source length)`"""
    source_length: int | None = None
    """columns of `source` that are filled"""
    pause: int | None = None
    """position at which the loop returns; None: at the end"""
    draft: Any = None
    """of assisted decoding: what the source of proposals reads"""

@dataclass
class DecodingState:
    """State that changes with every token

    Args:
        ids: `(batch * num_return_sequences, length)`
        n: positions filled
        finished: boolean per row
        key: random key of JAX
        cache: KV cache
        records: outputs recorded at every step
        best_score: minimum over rows of the maximum score at the last step
        beams: beams of a beam search
        rows: of a beam search: the row of the cache that each row continues
        draft: of assisted decoding: KV cache of the assistant
        proposal: a proposed token, and the scores it was drawn from
    """
    ids: Any
    """`(batch * num_return_sequences, length)`"""
    n: Any
    """positions filled"""
    finished: Any
    """boolean per row"""
    key: Any = None
    """random key of JAX"""
    cache: Any = None
    """KV cache"""
    records: dict = field(default_factory=dict)
    """outputs recorded at every step"""
    best_score: Any = 0.0
    """minimum over rows of the maximum score at the last step"""
    beams: Any = None
    """beams of a beam search"""
    rows: Any = None
    """of a beam search: the row of the cache that each row continues"""
    draft: Any = None
    """of assisted decoding: KV cache of the assistant"""
    proposal: Any = None
    """a proposed token, and the scores it was drawn from"""

class ForwardPass:
    """The forward pass of a model, hashable by all that its compilation depends on

    Args:
        model: the model
        cached: with a KV cache
        num_return_sequences: per prompt
        **flags: static arguments of every forward pass
    """
    def __init__(self, model, cached: bool, num_return_sequences: int = 1, **flags: Any) -> None:
        """Args:
            model: the model
            cached: with a KV cache
            num_return_sequences: per prompt
            **flags: static arguments of every forward pass
        """
    def __hash__(self): ...
    def __eq__(self, other): ...
    def forward(self, variables, x, ids, cache, a, size: int, last=None):
        """Forward pass over `size` positions from `a`, with logits of the position `last`

        Args:
            variables: weights and other state of a Flax module, as `{'params': ...}`
            x: arrays of the forward pass or of the decoding loop
            ids: token ids
            cache: KV cache
            a: first position
            size: number of positions
            last: position of the logits to return; None: all of them
        """
    def mask_from(self, x, n):
        """The inputs with positions from `n` on masked

        Args:
            x: arrays of the forward pass or of the decoding loop
            n: number of tokens
        """
    def prefill(self, variables, x, size: int, chunks=1):
        """Prefill: the model's output for the prompt

        Args:
            variables: weights and other state of a Flax module, as `{'params': ...}`
            x: arrays of the forward pass or of the decoding loop
            size: positions to process
            chunks: number of forward passes
        """
    def repeat_rows(self, x, batch: int):
        """`x` with each row repeated `num_return_sequences` times

        Args:
            x: arrays of the forward pass or of the decoding loop
            batch: number of rows
        """
    def expand(self, x):
        """The inputs with `num_return_sequences` rows per prompt, for the steps after prefill

        Args:
            x: arrays of the forward pass or of the decoding loop
        """
    def decode_step(self, variables, x, s):
        """Forward pass over the newest token; without a cache, over all tokens

        Args:
            variables: weights and other state of a Flax module, as `{'params': ...}`
            x: arrays of the forward pass or of the decoding loop
            s: state of the decoding loop
        """

def reorder(cache, rows):
    """The KV cache with the old row `rows[i]` as row `i`; beams of one text share its source

    Args:
        cache: KV cache
        rows: old row of each row
    """

class RecomputingPass(ForwardPass):
    """A forward pass whose decoding step computes the whole KV cache anew

    Args:
        forward_pass: the `ForwardPass` of the call
    """
    def __init__(self, forward_pass) -> None:
        """Args:
            forward_pass: the `ForwardPass` of the call
        """
    def decode_step(self, variables, x, s):
        """Args:
            variables: weights and other state of a Flax module, as `{'params': ...}`
            x: arrays of the forward pass or of the decoding loop
            s: state of the decoding loop
        """

ignored_settings: set

class TokenSelector:
    """Selection of the next token, hashable by all that its compilation depends on

    Args:
        g: generation settings
        eos: end-of-sequence ids for the logits processors
        ends: end-of-sequence ids for the loop
        pad: token that fills a finished row, or None
        custom_processors: logits processors of the caller, one or a list
        prefix_fn: `prefix_allowed_tokens_fn`
    """
    room: ClassVar[int]
    def __init__(self, g, eos=(), ends=(), pad=None, custom_processors=None, prefix_fn=None) -> None:
        """Args:
            g: generation settings
            eos: end-of-sequence ids for the logits processors
            ends: end-of-sequence ids for the loop
            pad: token that fills a finished row, or None
            custom_processors: logits processors of the caller, one or a list
            prefix_fn: `prefix_allowed_tokens_fn`
        """
    def __hash__(self): ...
    def __eq__(self, other): ...
    def first_fields(self, x) -> dict:
        """Further fields of the first state

        Args:
            x: arrays of the forward pass or of the decoding loop
        """
    def step(self, forward_pass, variables, x, s):
        """The state after one more token

        Args:
            forward_pass: compiled forward pass
            variables: weights and other state of a Flax module, as `{'params': ...}`
            x: arrays of the forward pass or of the decoding loop
            s: state of the decoding loop
        """
    def process_scores(self, x, s, logits):
        """The logits after the logits processors

        Args:
            x: arrays of the forward pass or of the decoding loop
            s: state of the decoding loop
            logits: scores before the softmax
        """
    def select_token(self, s, scores) -> tuple:
        """The next token of each row, by argmax or sampling

        Args:
            s: state of the decoding loop
            scores: scores of the next token, `(batch, vocab_size)`

        Returns:
            tokens, changed fields of the state
        """
    def append_token(self, x, s, logits) -> tuple:
        """Select the next token from the logits and append it

        Args:
            x: arrays of the forward pass or of the decoding loop
            s: state of the decoding loop
            logits: scores before the softmax

        Returns:
            new state, outputs to record
        """

def requested_outputs(g, *names: Any) -> list:
    """The names among `names` of outputs that the settings request

    Args:
        g: generation settings
        *names: names
    """

def step_outputs(g, encoder_decoder=False) -> list:
    """Names of the requested outputs that the compiled loop does not record: attentions, hidden states

    Args:
        g: generation settings
        encoder_decoder: whether the model has an encoder and a decoder
    """

def initial_state(selector, x, logits, key, steps: int) -> DecodingState:
    """The state before the first new token, with records for `steps` steps

    Args:
        selector: selects the next token from scores: logits processors and sampling
        x: arrays of the forward pass or of the decoding loop
        logits: scores before the softmax
        key: random key of JAX
        steps: number of new tokens to make room for
    """

def select_and_record(selector, x, s, logits, cache=None) -> DecodingState:
    """Select and append a token, and record the requested outputs

    Args:
        selector: selects the next token from scores: logits processors and sampling
        x: arrays of the forward pass or of the decoding loop
        s: state of the decoding loop
        logits: scores before the softmax
        cache: KV cache
    """

def decode_loop(forward_pass, selector, sizes, variables, x, s=None) -> DecodingState:
    """Prefill and decode until every row is finished or the capacity is reached

    Args:
        forward_pass: compiled forward pass
        selector: selects the next token from scores: logits processors and sampling
        sizes: positions to prefill, chunks, steps to record
        variables: weights and other state of a Flax module, as `{'params': ...}`
        x: arrays of the forward pass or of the decoding loop
        s: state to continue from
    """

def prefill_jit(forward_pass, sizes, variables, x):
    """The compiled prefill, with `num_return_sequences` rows per prompt

    Args:
        forward_pass: compiled forward pass
        sizes: arguments of `prefill`, then that of the first state
        variables: weights and other state of a Flax module, as `{'params': ...}`
        x: arrays of the forward pass or of the decoding loop
    """

def decode_step_jit(forward_pass, variables, x, s, cache):
    """The compiled decoding step; its cache is donated

    Args:
        forward_pass: compiled forward pass
        variables: weights and other state of a Flax module, as `{'params': ...}`
        x: arrays of the forward pass or of the decoding loop
        s: state of the decoding loop
        cache: KV cache
    """

def append_token_jit(selector, x, s, logits):
    """The compiled selection of a token, or of the next beams

    Args:
        selector: selects the next token from scores: logits processors and sampling
        x: arrays of the forward pass or of the decoding loop
        s: state of the decoding loop
        logits: scores before the softmax
    """
