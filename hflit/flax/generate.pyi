"""Prompts in, token ids out: one compiled loop, or step by step for streamers and stopping criteria in Python"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass, field
import numpy as np
from .generation_loop import GenerationInputs, TokenSelector, ForwardPass, DecodingState
from typing import Any
from typing_extensions import Self

__all__ = ['expected_len', 'initial_sizes', 'Run', 'prompt_lengths', 'split_criteria', 'make_selector', 'encode', 'valid_cache', 'prepare', 'Tokens', 'generate']

def expected_len(n: int) -> int:
    """Initial capacity for a prompt of `n` tokens when the maximum is far away

    Args:
        n: number of tokens
    """

def initial_sizes(g, n: int, start: int, total: int, limit=None) -> tuple:
    """Number of positions to prefill and to allocate

    Args:
        g: generation settings
        n: number of tokens
        start: tokens in the cache
        total: maximum length
        limit: `max_position_embeddings`

    Returns:
        positions to prefill, number of chunks, capacity
    """

@dataclass
class Run:
    """State of one call of `generate`

    Args:
        forward_pass: compiled forward pass
        selector: selects the next token from scores: logits processors and sampling
        sizes: positions to prefill, number of chunks, steps to record
        capacity: positions allocated
        variables: weights and other state of a Flax module, as `{'params': ...}`
        x: arrays of the forward pass or of the decoding loop
        criteria: stopping criteria that run in Python
        limit: `max_position_embeddings`
        streamer: gets the new tokens: an object with `put` and `end`, or a function
        state: state of the decoding loop
        records: outputs recorded at every step
        cache: KV cache
        encoded: output of the encoder, or None
        beam_fields: further outputs of a beam search
        model: the model
        room: positions of a proposal in assisted decoding
        restart: number of tokens at which the KV cache is computed anew; None: never
    """
    forward_pass: ForwardPass
    """compiled forward pass"""
    selector: TokenSelector
    """selects the next token from scores: logits processors and sampling"""
    sizes: tuple
    """positions to prefill, number of chunks, steps to record"""
    capacity: int
    """positions allocated"""
    variables: dict
    """weights and other state of a Flax module, as `{'params': ...}`"""
    x: GenerationInputs
    """arrays of the forward pass or of the decoding loop"""
    criteria: list
    """stopping criteria that run in Python"""
    limit: Any = None
    """`max_position_embeddings`"""
    streamer: Any = None
    """gets the new tokens: an object with `put` and `end`, or a function"""
    state: DecodingState | None = None
    """state of the decoding loop"""
    records: dict | None = None
    """outputs recorded at every step"""
    cache: Any = None
    """KV cache"""
    encoded: Any = None
    """output of the encoder, or None"""
    beam_fields: dict = field(default_factory=dict)
    """further outputs of a beam search"""
    model: Any = None
    """the model"""
    room: int = 0
    """positions of a proposal in assisted decoding"""
    restart: int | None = None
    """number of tokens at which the KV cache is computed anew; None: never"""
    def tokens(self):
        """Token ids generated so far, prompt included"""
    def current_inputs(self, first=False, x=None) -> GenerationInputs:
        """The inputs cut to the capacity

        Args:
            first: index of the first
            x: arrays of the forward pass or of the decoding loop
        """
    def grow(self) -> Self:
        """Double the capacity of token ids, records and KV caches"""
    def check(self) -> None:
        """Raise a ValueError if the last step had no token to select"""
    def is_finished(self) -> bool:
        """Whether generation is finished"""
    def resume(self) -> tuple:
        """Forward pass and inputs with which the compiled loop goes on, after it has paused or needs more capacity"""
    def run_compiled_loop(self) -> None:
        """Decode to the end in the jitted loop, growing the capacity as needed"""
    def select_token(self, x, logits) -> dict:
        """Select and append one token

        Args:
            x: arrays of the forward pass or of the decoding loop
            logits: scores before the softmax

        Returns:
            outputs to record
        """
    def steps_by_one(self, n: int) -> bool:
        """Whether the step of a text of `n` tokens computed the newest one alone

        Args:
            n: number of tokens
        """
    def record(self, out, seen) -> None:
        """Record the requested outputs of a step, cut to the positions filled

        Args:
            out: what the model returned
            seen: the requested outputs by name
        """
    def notify(self) -> None:
        """Pass the newest token to the streamer and the stopping criteria"""
    def run_stepwise(self) -> None:
        """Decode token by token from Python"""
    def show(self, n: int) -> bool | None:
        """Notify streamer and stopping criteria of the tokens from position `n` on, until one is the last

        Args:
            n: number of tokens
        """
    def run_by_pass(self) -> None:
        """Decode pass by pass from Python, each with several tokens"""
    def decode(self) -> Self:
        """Decode until every row is finished"""
    def keep_best_beams(self) -> Self:
        """Let the state hold the best finished beams of each text"""
    def output(self):
        """The return value of `generate`"""
    def listen(self, streamer) -> Self:
        """Let a streamer get the tokens; a beam search has none

        Args:
            streamer: gets the new tokens: an object with `put` and `end`, or a function
        """

def prompt_lengths(model, g, limited, ids, embeds, mask, cache) -> tuple:
    """Prompt length and the number of its tokens in the cache; sets the maximum length

    Args:
        model: the model
        g: generation settings
        limited: whether anyone set a maximum length
        ids: token ids
        embeds: embeddings of the prompt, `(batch, tokens, hidden_size)`
        mask: attention mask
        cache: KV cache
    """

def split_criteria(criteria) -> tuple:
    """Split the stopping criteria into those the jitted loop handles and those in Python

    Args:
        criteria: stopping criteria

    Returns:
        end-of-sequence ids, other criteria
    """

def make_selector(g, eos, pad, criteria, prompts: int, *custom: Any) -> tuple:
    """What selects tokens: the next one of each row, or the next beams

    Args:
        g: generation settings
        eos: end-of-sequence ids
        pad: padding token
        criteria: stopping criteria
        prompts: number of prompts
        *custom: logits processors of the caller, `prefix_allowed_tokens_fn`

    Returns:
        a `TokenSelector`, stopping criteria that run in Python after each token
    """

def encode(model, g, rest, ids, embeds, mask, cache) -> tuple:
    """Run the encoder; token ids, embeddings and mask from which the decoder starts, and its cache

    Args:
        model: the model
        g: generation settings
        rest: further inputs of the model
        ids: token ids
        embeds: embeddings of the prompt, `(batch, tokens, hidden_size)`
        mask: attention mask
        cache: KV cache
    """

def valid_cache(model, g, n: int, start: int, cache, total: int, known: bool) -> tuple:
    """The KV cache to begin with; none where the prompt passes the limit of the short factors of LongRoPE

    Args:
        model: the model
        g: generation settings
        n: tokens of the prompt
        start: tokens of it in the cache
        cache: KV cache of the caller, or None
        total: maximum length
        known: the `input_ids` have all tokens of the prompt

    Returns:
        tokens in the cache, the cache, and the length at which it is computed anew or None
    """

def prepare(
    model,
    generation_config,
    kw,
    ids,
    embeds,
    mask,
    cache,
    seeds=(),
    custom_processors=None,
    criteria=None,
    prefix_fn=None,
    tokenizer=None,
    assistant=None,
) -> Run:
    """Prepare all that does not depend on new tokens: settings, sizes, inputs, token selection

    Args:
        model: the model
        generation_config: generation settings, or their checkpoint
        kw: further keyword arguments, which are handed on
        ids: token ids
        embeds: embeddings of the prompt, `(batch, tokens, hidden_size)`
        mask: attention mask
        cache: KV cache
        seeds: seed, and random key of JAX
        custom_processors: the user's logits processors
        criteria: stopping criteria
        prefix_fn: function of row and tokens so far, returns the allowed next tokens
        tokenizer: tokenizer of the model
        assistant: the assistant model with its state, or None
    """

class Tokens(np.ndarray):
    """Array of token ids; its `sequences` is the same array, as in the Flax outputs of transformers 4"""
    @property
    def sequences(self) -> Any: ...

def generate(
    model,
    input_ids=None,
    generation_config=None,
    logits_processor=None,
    stopping_criteria=None,
    prefix_allowed_tokens_fn=None,
    synced_gpus=None,
    assistant_model=None,
    streamer=None,
    negative_prompt_ids=None,
    negative_prompt_attention_mask=None,
    custom_generate=None,
    attention_mask=None,
    inputs_embeds=None,
    past_key_values=None,
    tokenizer=None,
    seed=None,
    prng_key=None,
    params=None,
    inputs=None,
    **kw: Any,
):
    """Continue each prompt; unsupported arguments raise TypeError, ValueError or NotImplementedError

    Args:
        model: a bound model, or an unbound one with `params`
        input_ids: prompts, `(batch, tokens)`
        generation_config: generation settings, which keywords override
        logits_processor: one or a list of `(input_ids, scores, n)`, or without `n`, not compiled
        stopping_criteria: further stopping criteria, one or a list, of `(input_ids, scores)`
        prefix_allowed_tokens_fn: function of row and tokens so far, returns the allowed next tokens
        synced_gpus: accepted, without effect
        assistant_model: a smaller model that drafts tokens, or a `CandidateGenerator` (in PyTorch and Keras)
        streamer: an object with `put` and `end`, or a function of the new tokens
        negative_prompt_ids: prompts that the text is to keep away from, `(batch, tokens)`, and 1 for their tokens; for `guidance_scale`
        negative_prompt_attention_mask: prompts that the text is to keep away from, `(batch, tokens)`, and 1 for their tokens; for `guidance_scale`
        custom_generate: function in place of the decoding loop
        attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, cached ones included
        inputs_embeds: the prompts as embeddings, `(batch, tokens, hidden_size)`
        past_key_values: KV cache of earlier tokens, to which those of the new ones are added
        tokenizer: tokenizer of the model
        seed: seed of the random numbers
        prng_key: random key of JAX
        params: weights of a Flax model, a nested dict of arrays
        inputs: inputs of the model, as a dict of arrays
        **kw: generation settings and further inputs of the model

    Returns:
        `(batch * num_return_sequences, tokens)`, or an output with more fields
    """
