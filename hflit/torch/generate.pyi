"""`generate`: prefill the prompt, then select, append and decode one token at a time"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass, field
import torch
from ..generation.settings import GenerationConfig
from .assisted import AssistedSteps
from typing import Any
from typing_extensions import Self

__all__ = ['Run', 'copy_async', 'prepare', 'to_device_fn', 'logits_processors_for', 'generate']

@dataclass
class Run(AssistedSteps):
    """State of one call of `generate`: token ids, cache, processors, and what is recorded

    Args:
        model: a causal language model
        g: generation settings
        ids: token ids, `(batch * num_return_sequences, total - shift)`
        n: positions filled
        total: positions in all
        shift: positions before those of `ids`
        start: positions already in the cache
        kw: keyword arguments of every forward pass
        mask: attention mask over all positions, or None without padding
        per_position: inputs per position: `position_ids`, `token_type_ids`
        embeds: embeddings of the prompt
        processors: logits processors
        criteria: stopping criteria, without that of the length (`total`)
        all_criteria: all stopping criteria
        pad: token that fills a finished row
        streamer: gets the new tokens: an object with `put` and `end`, or a function
        generator: random number generator
        hook: the model's overridden `prepare_inputs_for_generation`, or None
        prompt: positions of the prompt
        prefix: `'decoder_'` in an encoder–decoder, whose inputs have that prefix
        finished: boolean per row
        records: outputs recorded at every step
        deferred_stop: check `finished` one step later, without a device sync
        pending: function that waits for that check
        beam_fields: further outputs of a beam search
        candidates: candidate generator of assisted decoding
        step: compiled forward pass of one token
    """
    model: Any
    """a causal language model"""
    g: GenerationConfig
    """generation settings"""
    ids: torch.Tensor
    """token ids, `(batch * num_return_sequences, total - shift)`"""
    n: int
    """positions filled"""
    total: int
    """positions in all"""
    shift: int
    """positions before those of `ids`"""
    start: int
    """positions already in the cache"""
    kw: dict
    """keyword arguments of every forward pass"""
    mask: Any = None
    """attention mask over all positions, or None without padding"""
    per_position: dict = field(default_factory=dict)
    """inputs per position: `position_ids`, `token_type_ids`"""
    embeds: Any = None
    """embeddings of the prompt"""
    processors: list = ...
    """logits processors"""
    criteria: list = ...
    """stopping criteria, without that of the length (`total`)"""
    all_criteria: list = ...
    """all stopping criteria"""
    pad: int | None = None
    """token that fills a finished row"""
    streamer: Any = None
    """gets the new tokens: an object with `put` and `end`, or a function"""
    generator: Any = None
    """random number generator"""
    hook: Any = None
    """the model's overridden `prepare_inputs_for_generation`, or None"""
    prompt: int = 0
    """positions of the prompt"""
    prefix: str = ''
    """`'decoder_'` in an encoder–decoder, whose inputs have that prefix"""
    finished: Any = None
    """boolean per row"""
    records: dict = field(default_factory=dict)
    """outputs recorded at every step"""
    deferred_stop: bool = False
    """check `finished` one step later, without a device sync"""
    pending: Any = None
    """function that waits for that check"""
    beam_fields: dict = field(default_factory=dict)
    """further outputs of a beam search"""
    candidates: Any = None
    """candidate generator of assisted decoding"""
    step: Any = None
    """compiled forward pass of one token"""
    def tokens(self):
        """The token ids so far, `(rows, tokens)`"""
    def forward(self, a: int, b: int, row_step: int = 1):
        """Forward pass over positions `a` to `b`, with logits of the last one only

        Args:
            a: first position
            b: end position, exclusive
            row_step: stride over the rows
        """
    def empty_cache(self) -> int:
        """Empty the KV cache; returns the first position to compute"""
    def keep_cache(self, out):
        """Keep the cache of the model's output `out` for the next step; returns `out`

        Args:
            out: what the model returned
        """
    @property
    def cached(self) -> bool:
        """Whether the KV cache is used"""
    def prefill(self):
        """Prefill: each prompt once, in chunks of `prefill_chunk_size`, then repeated for its texts or beams"""
    def repeat_inputs(self, k: int) -> None:
        """Repeat what every forward pass gets, such as an encoder's output, for each text or beam of a prompt

        Args:
            k: rows of each prompt
        """
    def select_token(self, scores):
        """The next token of each row by argmax or sampling, `(rows,)`; ValueError where no token is possible

        Args:
            scores: scores of the next token, `(batch, vocab_size)`
        """
    def last_logits(self, out):
        """The logits of the last position in float32, `(rows, vocab_size)`

        Args:
            out: what the model returned
        """
    def next_step(self, rows=None):
        """Forward pass over the newest token; with `rows`, row `i` goes on from the old row `rows[i]`

        Args:
            rows: of a beam search: old row of each row
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
        """Select the next token from the model's output and append it; returns whether generation is finished

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
    def is_finished(self) -> bool:
        """Whether generation is finished"""
    def drop_last_token(self) -> None:
        """Drop the last token, also from the records and the cache"""
    def expand(self) -> Self:
        """Allocate the token ids, and repeat the rows for each text or beam of a prompt"""
    def output(self, device=None):
        """The return value of `generate`

        Args:
            device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
        """
    def decode(self):
        """Decode until every row is finished, by the strategy that the settings ask for"""

def copy_async(flag):
    """Copy a flag from the device asynchronously; returns a function that waits for it

    Args:
        flag: boolean tensor
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
    generator=None,
    *own: Any,
) -> Run:
    """Prepare everything that does not depend on new tokens: settings, inputs, masks, cache, processors

    Args:
        model: the model
        generation_config: generation settings, or their checkpoint
        kw: further keyword arguments, which are handed on
        ids: token ids
        embeds: embeddings of the prompt, `(batch, tokens, hidden_size)`
        mask: attention mask
        cache: KV cache
        streamer: gets the new tokens: an object with `put` and `end`, or a function
        generator: random number generator for sampling
        *own: keywords for logits processors and stopping criteria
    """

def to_device_fn(model):
    """A function that moves numpy arrays to the model's device, or to the CPU for an offloaded model

    Args:
        model: the model
    """

def logits_processors_for(
    g,
    ids,
    mask,
    eos,
    logits_processor=None,
    stopping_criteria=None,
    prefix_fn=None,
    tokenizer=None,
    second=None,
    source=None,
) -> tuple:
    """Logits processors and stopping criteria of the settings `g` and those that the caller passed

    Args:
        g: generation settings
        ids: token ids
        mask: attention mask
        eos: ids of the tokens that end a text
        logits_processor: further logits processors
        stopping_criteria: further stopping criteria
        prefix_fn: function of row and tokens so far, returns the allowed next tokens
        tokenizer: tokenizer of the model
        second: model, negative prompts and their mask, for classifier-free guidance
        source: what an encoder has read, `(batch, tokens)`; None without an encoder
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
    assistant_tokenizer=None,
    generator=None,
    **kw: Any,
):
    """Generate a continuation of each prompt; ValueError or NotImplementedError for what cannot work

    Args:
        model: the model
        input_ids: token ids, `(batch, tokens)`
        generation_config: generation settings; keyword arguments override them
        logits_processor: further logits processors
        stopping_criteria: further stopping criteria
        prefix_allowed_tokens_fn: function of row and tokens so far that returns the allowed next tokens
        synced_gpus: accepted, without effect
        assistant_model: a smaller model that drafts tokens, or a `CandidateGenerator` (in PyTorch and Keras)
        streamer: gets the new tokens: an object with `put` and `end`, or a function
        negative_prompt_ids: prompts that the text is to keep away from, `(batch, tokens)`, and 1 for their tokens; for `guidance_scale`
        negative_prompt_attention_mask: prompts that the text is to keep away from, `(batch, tokens)`, and 1 for their tokens; for `guidance_scale`
        custom_generate: function in place of the decoding loop
        attention_mask: 1 for a token, 0 for padding, `(batch, tokens)`, with tokens in the cache
        inputs_embeds: the prompts as embeddings, `(batch, tokens, hidden_size)`
        past_key_values: KV cache from an earlier call
        tokenizer: tokenizer of the model
        inputs: inputs of the model, as a dict of arrays
        assistant_tokenizer: tokenizer of the assistant, if it is another than the model's
        generator: random number generator for sampling
        **kw: generation settings and further inputs of the model

    Returns:
        `(batch * num_return_sequences, tokens)`, or `GenerateDecoderOnlyOutput`
    """
