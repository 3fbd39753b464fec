"""One compiled forward pass per token, token selection in NumPy, the same tokens on every backend"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass, field
import numpy as np
from ..generation.settings import GenerationConfig
from .assisted import AssistedSteps
from typing import Any
from typing_extensions import Self

__all__ = ['Run', 'crop_padding', 'sample', 'uniform', 'prepare', 'sample_candidates', 'generate']

@dataclass
class Run(AssistedSteps):
    """State of one call of `generate`

    Args:
        model: the model
        g: generation settings
        ids: ids of the whole text: `(batch * num_return_sequences, total - shift)`
        n: positions filled
        total: positions in all
        shift: positions before those of `ids`
        start: positions already in the cache
        fixed: tensors that every forward pass gets
        static: static arguments of every forward pass
        cache: KV cache
        mask: attention mask over all positions, or None without padding
        per_position: inputs per position: `position_ids`, `token_type_ids`
        embeds: embeddings of the prompt
        processors: logits processors
        criteria: stopping criteria
        pad: token that fills a finished row
        streamer: gets the new tokens: an object with `put` and `end`, or a function
        rng: numpy random generator
        max_positions: number of learned position embeddings
        beam_fields: further outputs of a beam search
        source: what the encoder has read, a `Source`; None in a decoder alone
    """
    model: Any
    """the model"""
    g: GenerationConfig
    """generation settings"""
    ids: np.ndarray
    """ids of the whole text: `(batch * num_return_sequences, total - shift)`"""
    n: int
    """positions filled"""
    total: int
    """positions in all"""
    shift: int
    """positions before those of `ids`"""
    start: int
    """positions already in the cache"""
    fixed: dict
    """tensors that every forward pass gets"""
    static: dict
    """static arguments of every forward pass"""
    cache: Any = None
    """KV cache"""
    mask: Any = None
    """attention mask over all positions, or None without padding"""
    per_position: dict = field(default_factory=dict)
    """inputs per position: `position_ids`, `token_type_ids`"""
    embeds: Any = None
    """embeddings of the prompt"""
    processors: list = ...
    """logits processors"""
    criteria: list = ...
    """stopping criteria"""
    pad: int | None = None
    """token that fills a finished row"""
    streamer: Any = None
    """gets the new tokens: an object with `put` and `end`, or a function"""
    rng: Any = None
    """numpy random generator"""
    max_positions: int | None = None
    """number of learned position embeddings"""
    beam_fields: dict = field(default_factory=dict)
    """further outputs of a beam search"""
    source: Any = None
    """what the encoder has read, a `Source`; None in a decoder alone"""
    @property
    def prefix(self) -> Any: ...
    def tokens(self):
        """Token ids generated so far, prompt included"""
    def ensure_capacity(self, length: int) -> None:
        """Grow the KV cache and the mask to a capacity of at least `length` tokens

        Args:
            length: number of tokens
        """
    def padded_length(self, a: int, b: int, size=None) -> int:
        """Padded number of columns for positions `a` to `b`; `size`, where it is given and possible

        Args:
            a: first position
            b: end position, exclusive
            size: number of tokens
        """
    def inputs(self, a: int, b: int, size: int, whole: bool) -> dict:
        """Model inputs for positions `a` to `b`, padded to `size` columns; for logits of the last one, or of all

        Args:
            a: first position
            b: end position, exclusive
            size: number of tokens
            whole: name of the field that has to be divisible
        """
    def forward(self, a: int, b: int, whole: bool = False, size=None) -> tuple:
        """Forward pass over positions `a` to `b`, with logits of the last one only or of all

        Args:
            a: first position
            b: end position, exclusive
            whole: with logits of all positions
            size: columns of the compiled program

        Returns:
            logits `(rows, vocab_size)` or `(rows, size, vocab_size)`, and further outputs by name
        """
    def empty_cache(self) -> int:
        """Empty the KV cache; returns the first position to compute"""
    def prefill(self):
        """Prefill the cache with each prompt once, in chunks, then repeat it for its texts or beams"""
    def expand(self, k: int) -> None:
        """Repeat each row `k` times

        Args:
            k: how often each row is repeated
        """
    def select_token(self, scores):
        """The next token of each row, by argmax or sampling

        Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """
    def last_logits(self, out):
        """The logits of the last position, `(rows, vocab_size)`

        Args:
            out: what the model returned
        """
    def process_scores(self, scores):
        """Apply the logits processors

        Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """
    def record(self, out, scores, logits) -> None:
        """Record what the call asked for of one step

        Args:
            out: what the model returned
            scores: scores of the next token, `(batch, vocab_size)`
            logits: scores before the softmax
        """
    def append_token(self, out) -> bool:
        """Select the next token from the output of a step and append it; returns whether generation is finished

        Args:
            out: what the model returned
        """
    def add_token(self, token, out, scores, logits) -> bool:
        """Append the token of each row, `(rows,)`; returns whether generation is finished

        Args:
            token: the next token of each row, `(rows,)`
            out: what the model returned
            scores: scores of the next token, `(batch, vocab_size)`
            logits: scores before the softmax
        """
    def setup(self, seed=None, max_positions=None) -> Self:
        """Set up weights, random generator, records and cache

        Args:
            seed: for sampling; default: from numpy's generator, seeded by `keras.utils.set_random_seed`
            max_positions: number of learned position embeddings
        """
    def output(self):
        """The return value of `generate`"""
    def next_step(self, rows=None):
        """Forward pass over the newest token; with `rows`, row `i` goes on from the old row `rows[i]`

        Args:
            rows: of a beam search: old row of each row
        """
    def decode(self, candidates=None):
        """Decode until every row is finished

        Args:
            candidates: candidate generator of assisted decoding
        """

def crop_padding(x, n: int, m: int):
    """Cut hidden states `(rows, n, …)` or attentions `(rows, heads, n, m)` to the tokens without padding

    Args:
        x: array or tensor
        n: number of tokens
        m: number of keys
    """

def sample(scores, rng) -> np.ndarray:
    """Sample a token per row from the softmax of its scores; ValueError if all are forbidden or one is NaN

    Args:
        scores: scores of the next token, `(batch, vocab_size)`
        rng: random key of JAX
    """

def uniform(rng, rows: int) -> np.ndarray:
    """A random number per row, `(rows, 1)`

    Args:
        rng: random number generator of NumPy, or a list of one for each row
        rows: number of rows
    """

def prepare(
    model,
    generation_config,
    kw,
    ids,
    embeds,
    mask,
    cache,
    streamer=None,
    seed=None,
    *own: Any,
) -> Run:
    """Prepare all that does not depend on new tokens: settings, inputs, cache, processors

    Args:
        model: the model
        generation_config: generation settings, or their checkpoint
        kw: further keyword arguments, which are handed on
        ids: token ids
        embeds: embeddings of the prompt, `(batch, tokens, hidden_size)`
        mask: attention mask
        cache: KV cache
        streamer: gets the new tokens: an object with `put` and `end`, or a function
        seed: seed of the random numbers
        *own: keywords for logits processors and stopping criteria
    """

def sample_candidates(rng):
    """Draw candidates of a beam search without replacement, by adding Gumbel noise to their scores

    Args:
        rng: random number generator of NumPy, or a list of one for each text

    Returns:
        function of scores and a number, returns values and positions
    """

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
    inputs=None,
    seed=None,
    **kw: Any,
):
    """Continue each prompt; unsupported arguments raise TypeError, ValueError or NotImplementedError

    Args:
        model: a model with a language modeling head
        input_ids: prompts, `(batch, tokens)`
        generation_config: generation settings, which keywords override
        logits_processor: further logits processors: function of `(input_ids, scores)`, or a list
        stopping_criteria: further stopping criteria: function of `(input_ids, scores)`, or a list
        prefix_allowed_tokens_fn: function of row and tokens so far, returns the allowed next tokens
        synced_gpus: accepted, without effect
        assistant_model: a smaller model that drafts tokens, or a `CandidateGenerator`
        streamer: an object with `put` and `end`, or a function of the new tokens
        negative_prompt_ids: prompts that the text is to keep away from, `(batch, tokens)`, and 1 for their tokens; for `guidance_scale`
        negative_prompt_attention_mask: prompts that the text is to keep away from, `(batch, tokens)`, and 1 for their tokens; for `guidance_scale`
        custom_generate: function in place of the decoding loop
        attention_mask: 1 for a token, 0 for padding, `(batch, tokens)`, cached ones included
        inputs_embeds: the prompts as embeddings, `(batch, tokens, hidden_size)`
        past_key_values: KV cache from an earlier call
        tokenizer: tokenizer of the model
        inputs: inputs of the model, as a dict of arrays
        seed: for sampling: an int, a numpy generator, or a list of one for each row
        **kw: generation settings and further inputs of the model

    Returns:
        `(batch * num_return_sequences, tokens)` in numpy, or `GenerateDecoderOnlyOutput`
    """
