"""Length, search, penalties, sampling, special tokens and output of `generate`: their defaults, checks, and `generation_config.json`"""
# Written by hflit.dev_stubs; do not edit
from ..checkpoint.hub import PushToHubMixin
from .field_types import ids_of as ids_of
from typing import Any, ClassVar
from typing_extensions import Self

__all__ = ['logger', 'unchanged', 'declared', 'known', 'defaults', 'ranges', 'sampling_ranges', 'id_fields', 'call_arguments', 'warned', 'unsupported', 'cache_kinds', 'LengthFields', 'SearchFields', 'PenaltyFields', 'ConstraintFields', 'SamplingFields', 'OutputFields', 'UnsupportedFields', 'GenerationConfig', 'integer', 'length', 'filled', 'number_above', 'fraction', 'json_value']

logger: Any

class LengthFields:
    """How long the generated text may be

    Args:
        max_length: tokens in all, prompt included
        max_new_tokens: tokens after the prompt; wins over `max_length`
        max_time: seconds
        stop_strings: strings that end the text; needs the tokenizer
    """
    max_length: int | None = None
    """tokens in all, prompt included"""
    max_new_tokens: int | None = None
    """tokens after the prompt; wins over `max_length`"""
    max_time: float | None = None
    """seconds"""
    stop_strings: list | str | None = None
    """strings that end the text; needs the tokenizer"""

class SearchFields:
    """How the next token is chosen, and with which cache

    Args:
        do_sample: sample from the distribution, else take the most likely token
        num_beams: number of beams of a beam search; 1, as only greedy search and sampling are supported
        early_stopping: when a beam search ends
        length_penalty: exponent of the length in a beam's score
        num_return_sequences: texts per prompt
        use_cache: keep keys and values of the tokens so far (KV cache)
        cache_implementation: `dynamic` or `static`
        cache_config: settings of the KV cache, which are not supported
        max_cache_len: tokens a static cache is allocated for, where later calls continue it
        prefill_chunk_size: prefill a long prompt in chunks of this many tokens
        compile_config: settings of compilation, which are not supported
        disable_compile: accepted: the decoding step is not compiled
    """
    do_sample: bool | None = None
    """sample from the distribution, else take the most likely token"""
    num_beams: int | None = None
    """number of beams of a beam search; 1, as only greedy search and sampling are supported"""
    early_stopping: Any = None
    """when a beam search ends"""
    length_penalty: float | None = None
    """exponent of the length in a beam's score"""
    num_return_sequences: int | None = None
    """texts per prompt"""
    use_cache: bool | None = None
    """keep keys and values of the tokens so far (KV cache)"""
    cache_implementation: str | None = None
    """`dynamic` or `static`"""
    cache_config: dict | None = None
    """settings of the KV cache, which are not supported"""
    max_cache_len: int | None = None
    """tokens a static cache is allocated for, where later calls continue it"""
    prefill_chunk_size: int | None = None
    """prefill a long prompt in chunks of this many tokens"""
    compile_config: Any = None
    """settings of compilation, which are not supported"""
    disable_compile: bool | None = None
    """accepted: the decoding step is not compiled"""

class PenaltyFields:
    """Tokens that are made more likely, less likely or forbidden

    Args:
        sequence_bias: `{(id, ...): bias}`: added to the score of the last token of a sequence
        encoder_repetition_penalty: above 1: tokens of the prompt are more likely
        repetition_penalty: above 1: tokens of the text are less likely
        no_repeat_ngram_size: no n-gram of this size occurs twice
        encoder_no_repeat_ngram_size: nor one of the prompt
        bad_words_ids: sequences of tokens that must not occur
        min_length: no end before this many tokens, prompt included
        min_new_tokens: no end before this many new tokens; wins over `min_length`
    """
    sequence_bias: Any = None
    """`{(id, ...): bias}`: added to the score of the last token of a sequence"""
    encoder_repetition_penalty: float | None = None
    """above 1: tokens of the prompt are more likely"""
    repetition_penalty: float | None = None
    """above 1: tokens of the text are less likely"""
    no_repeat_ngram_size: int | None = None
    """no n-gram of this size occurs twice"""
    encoder_no_repeat_ngram_size: int | None = None
    """nor one of the prompt"""
    bad_words_ids: list | None = None
    """sequences of tokens that must not occur"""
    min_length: int | None = None
    """no end before this many tokens, prompt included"""
    min_new_tokens: int | None = None
    """no end before this many new tokens; wins over `min_length`"""

class ConstraintFields:
    """Tokens that are forced or forbidden at a position

    Args:
        forced_bos_token_id: after the first token
        forced_eos_token_id: the last token before `max_length`
        remove_invalid_values: replace NaN and infinities in the scores
        exponential_decay_length_penalty: `(start, factor)`: ever more likely to end
        suppress_tokens: never
        begin_suppress_tokens: not as the first new token
    """
    forced_bos_token_id: Any = None
    """after the first token"""
    forced_eos_token_id: Any = None
    """the last token before `max_length`"""
    remove_invalid_values: bool | None = None
    """replace NaN and infinities in the scores"""
    exponential_decay_length_penalty: tuple | None = None
    """`(start, factor)`: ever more likely to end"""
    suppress_tokens: list | None = None
    """never"""
    begin_suppress_tokens: list | None = None
    """not as the first new token"""

class SamplingFields:
    """What shapes the distribution that the next token is sampled from

    Args:
        temperature: below 1 more peaked, above 1 flatter
        top_h: only the most likely that make up this share of the entropy
        top_k: only the k most likely
        top_p: only the most likely that have this probability together
        min_p: only those at least this many times as likely as the most likely
        typical_p: only those whose information content is near the entropy
        epsilon_cutoff: only those of at least this probability
        eta_cutoff: the same, lower where the entropy is high
    """
    temperature: float | None = None
    """below 1 more peaked, above 1 flatter"""
    top_h: float | None = None
    """only the most likely that make up this share of the entropy"""
    top_k: int | None = None
    """only the k most likely"""
    top_p: float | None = None
    """only the most likely that have this probability together"""
    min_p: float | None = None
    """only those at least this many times as likely as the most likely"""
    typical_p: float | None = None
    """only those whose information content is near the entropy"""
    epsilon_cutoff: float | None = None
    """only those of at least this probability"""
    eta_cutoff: float | None = None
    """the same, lower where the entropy is high"""

class OutputFields:
    """Special tokens, and what `generate` returns

    Args:
        pad_token_id: fills a row after its end
        bos_token_id: starts the text where there is no prompt
        eos_token_id: ends a row; an id or several
        decoder_start_token_id: first token of a decoder with an encoder
        return_dict_in_generate: return a `GenerateDecoderOnlyOutput` and no array of token ids
        renormalize_logits: scores become log-probabilities after all logits processors
        output_scores: after the logits processors
        output_logits: before them
        output_hidden_states: return the hidden states of every layer; None: as the config says
        output_attentions: return the attention weights of every layer; None: as the config says
    """
    pad_token_id: Any = None
    """fills a row after its end"""
    bos_token_id: Any = None
    """starts the text where there is no prompt"""
    eos_token_id: Any = None
    """ends a row; an id or several"""
    decoder_start_token_id: Any = None
    """first token of a decoder with an encoder"""
    return_dict_in_generate: bool | None = None
    """return a `GenerateDecoderOnlyOutput` and no array of token ids"""
    renormalize_logits: bool | None = None
    """scores become log-probabilities after all logits processors"""
    output_scores: bool | None = None
    """after the logits processors"""
    output_logits: bool | None = None
    """before them"""
    output_hidden_states: bool | None = None
    """return the hidden states of every layer; None: as the config says"""
    output_attentions: bool | None = None
    """return the attention weights of every layer; None: as the config says"""

class UnsupportedFields:
    """Settings of searches that are not implemented yet"""
    token_healing: ClassVar[Any]
    guidance_scale: ClassVar[Any]
    watermarking_config: ClassVar[Any]
    use_mtp: ClassVar[Any]
    is_assistant: ClassVar[Any]
    num_assistant_tokens: ClassVar[Any]
    num_assistant_tokens_schedule: ClassVar[Any]
    assistant_confidence_threshold: ClassVar[Any]
    prompt_lookup_num_tokens: ClassVar[Any]
    max_matching_ngram_size: ClassVar[Any]
    assistant_early_exit: ClassVar[Any]
    assistant_lookbehind: ClassVar[Any]
    target_lookbehind: ClassVar[Any]
    assistant_ensemble_weight: ClassVar[Any]
    speculation_type: ClassVar[Any]
    continuous_batching_config: ClassVar[Any]
    low_memory: ClassVar[Any]
    penalty_alpha: ClassVar[Any]
    dola_layers: ClassVar[Any]
    diversity_penalty: ClassVar[Any]
    num_beam_groups: ClassVar[Any]
    constraints: ClassVar[Any]
    force_words_ids: ClassVar[Any]

class GenerationConfig(LengthFields, SearchFields, PenaltyFields, ConstraintFields, SamplingFields, OutputFields, UnsupportedFields, PushToHubMixin):
    """The settings of `generate`; unknown fields are kept, wrong values raise a ValueError that names the field

    Args:
        pad_token_id: fills a row after its end
        bos_token_id: starts the text where there is no prompt
        eos_token_id: ends a row; an id or several
        decoder_start_token_id: first token of a decoder with an encoder
        return_dict_in_generate: return a `GenerateDecoderOnlyOutput` and no array of token ids
        renormalize_logits: scores become log-probabilities after all logits processors
        output_scores: after the logits processors
        output_logits: before them
        output_hidden_states: return the hidden states of every layer; None: as the config says
        output_attentions: return the attention weights of every layer; None: as the config says
        temperature: below 1 more peaked, above 1 flatter
        top_h: only the most likely that make up this share of the entropy
        top_k: only the k most likely
        top_p: only the most likely that have this probability together
        min_p: only those at least this many times as likely as the most likely
        typical_p: only those whose information content is near the entropy
        epsilon_cutoff: only those of at least this probability
        eta_cutoff: the same, lower where the entropy is high
        forced_bos_token_id: after the first token
        forced_eos_token_id: the last token before `max_length`
        remove_invalid_values: replace NaN and infinities in the scores
        exponential_decay_length_penalty: `(start, factor)`: ever more likely to end
        suppress_tokens: never
        begin_suppress_tokens: not as the first new token
        sequence_bias: `{(id, ...): bias}`: added to the score of the last token of a sequence
        encoder_repetition_penalty: above 1: tokens of the prompt are more likely
        repetition_penalty: above 1: tokens of the text are less likely
        no_repeat_ngram_size: no n-gram of this size occurs twice
        encoder_no_repeat_ngram_size: nor one of the prompt
        bad_words_ids: sequences of tokens that must not occur
        min_length: no end before this many tokens, prompt included
        min_new_tokens: no end before this many new tokens; wins over `min_length`
        do_sample: sample from the distribution, else take the most likely token
        num_beams: number of beams of a beam search; 1, as only greedy search and sampling are supported
        early_stopping: when a beam search ends
        length_penalty: exponent of the length in a beam's score
        num_return_sequences: texts per prompt
        use_cache: keep keys and values of the tokens so far (KV cache)
        cache_implementation: `dynamic` or `static`
        cache_config: settings of the KV cache, which are not supported
        max_cache_len: tokens a static cache is allocated for, where later calls continue it
        prefill_chunk_size: prefill a long prompt in chunks of this many tokens
        compile_config: settings of compilation, which are not supported
        disable_compile: accepted: the decoding step is not compiled
        max_length: tokens in all, prompt included
        max_new_tokens: tokens after the prompt; wins over `max_length`
        max_time: seconds
        stop_strings: strings that end the text; needs the tokenizer
        **kw: further keyword arguments, which are handed on
    """
    def __init__(
        self,
        *,
        pad_token_id: Any = None,
        bos_token_id: Any = None,
        eos_token_id: Any = None,
        decoder_start_token_id: Any = None,
        return_dict_in_generate: bool | None = None,
        renormalize_logits: bool | None = None,
        output_scores: bool | None = None,
        output_logits: bool | None = None,
        output_hidden_states: bool | None = None,
        output_attentions: bool | None = None,
        temperature: float | None = None,
        top_h: float | None = None,
        top_k: int | None = None,
        top_p: float | None = None,
        min_p: float | None = None,
        typical_p: float | None = None,
        epsilon_cutoff: float | None = None,
        eta_cutoff: float | None = None,
        forced_bos_token_id: Any = None,
        forced_eos_token_id: Any = None,
        remove_invalid_values: bool | None = None,
        exponential_decay_length_penalty: tuple | None = None,
        suppress_tokens: list | None = None,
        begin_suppress_tokens: list | None = None,
        sequence_bias: Any = None,
        encoder_repetition_penalty: float | None = None,
        repetition_penalty: float | None = None,
        no_repeat_ngram_size: int | None = None,
        encoder_no_repeat_ngram_size: int | None = None,
        bad_words_ids: list | None = None,
        min_length: int | None = None,
        min_new_tokens: int | None = None,
        do_sample: bool | None = None,
        num_beams: int | None = None,
        early_stopping: Any = None,
        length_penalty: float | None = None,
        num_return_sequences: int | None = None,
        use_cache: bool | None = None,
        cache_implementation: str | None = None,
        cache_config: dict | None = None,
        max_cache_len: int | None = None,
        prefill_chunk_size: int | None = None,
        compile_config: Any = None,
        disable_compile: bool | None = None,
        max_length: int | None = None,
        max_new_tokens: int | None = None,
        max_time: float | None = None,
        stop_strings: list | str | None = None,
        **kw: Any,
    ) -> None:
        """The settings of `generate`; unknown fields are kept, wrong values raise a ValueError that names the field

        Args:
            pad_token_id: fills a row after its end
            bos_token_id: starts the text where there is no prompt
            eos_token_id: ends a row; an id or several
            decoder_start_token_id: first token of a decoder with an encoder
            return_dict_in_generate: return a `GenerateDecoderOnlyOutput` and no array of token ids
            renormalize_logits: scores become log-probabilities after all logits processors
            output_scores: after the logits processors
            output_logits: before them
            output_hidden_states: return the hidden states of every layer; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            temperature: below 1 more peaked, above 1 flatter
            top_h: only the most likely that make up this share of the entropy
            top_k: only the k most likely
            top_p: only the most likely that have this probability together
            min_p: only those at least this many times as likely as the most likely
            typical_p: only those whose information content is near the entropy
            epsilon_cutoff: only those of at least this probability
            eta_cutoff: the same, lower where the entropy is high
            forced_bos_token_id: after the first token
            forced_eos_token_id: the last token before `max_length`
            remove_invalid_values: replace NaN and infinities in the scores
            exponential_decay_length_penalty: `(start, factor)`: ever more likely to end
            suppress_tokens: never
            begin_suppress_tokens: not as the first new token
            sequence_bias: `{(id, ...): bias}`: added to the score of the last token of a sequence
            encoder_repetition_penalty: above 1: tokens of the prompt are more likely
            repetition_penalty: above 1: tokens of the text are less likely
            no_repeat_ngram_size: no n-gram of this size occurs twice
            encoder_no_repeat_ngram_size: nor one of the prompt
            bad_words_ids: sequences of tokens that must not occur
            min_length: no end before this many tokens, prompt included
            min_new_tokens: no end before this many new tokens; wins over `min_length`
            do_sample: sample from the distribution, else take the most likely token
            num_beams: number of beams of a beam search; 1, as only greedy search and sampling are supported
            early_stopping: when a beam search ends
            length_penalty: exponent of the length in a beam's score
            num_return_sequences: texts per prompt
            use_cache: keep keys and values of the tokens so far (KV cache)
            cache_implementation: `dynamic` or `static`
            cache_config: settings of the KV cache, which are not supported
            max_cache_len: tokens a static cache is allocated for, where later calls continue it
            prefill_chunk_size: prefill a long prompt in chunks of this many tokens
            compile_config: settings of compilation, which are not supported
            disable_compile: accepted: the decoding step is not compiled
            max_length: tokens in all, prompt included
            max_new_tokens: tokens after the prompt; wins over `max_length`
            max_time: seconds
            stop_strings: strings that end the text; needs the tokenizer
            **kw: further fields, which are kept
        """
    def fill(self, values: dict) -> Self:
        """Set fields without validation

        Args:
            values: new values, by field
        """
    def check_names(self, names) -> None:
        """Raise a ValueError for a name that the class has for a method

        Args:
            names: names
        """
    def assigned(self) -> dict:
        """The fields that were set"""
    def __eq__(self, other): ...
    def __hash__(self): ...
    def __repr__(self) -> str: ...
    def update(self, defaults_only: bool = False, allow_custom_entries: bool = False, **kw: Any) -> dict:
        """Set fields, then validate all

        Args:
            defaults_only: set only fields that are not set yet
            allow_custom_entries: also set names that are no field
            **kw: the new values

        Returns:
            those that were not set
        """
    def check_types(self) -> None:
        """Raise a ValueError for the first field whose value is of another type than the field declares"""
    def check_ranges(self) -> None:
        """Raise a ValueError for the first field whose value is outside its range"""
    def check_pairs(self) -> None:
        """Raise a ValueError for fields that contradict each other"""
    def without_effect(self) -> dict:
        """Fields that are set and have no effect, given the others"""
    def validate(self, strict: bool = False, names=None) -> None:
        """Raise for invalid values, and log a warning, once, for fields without effect

        Args:
            strict: also raise for fields without effect
            names: check these fields only for an effect
        """
    def check_supported(self) -> None:
        """Raise a NotImplementedError that names every setting that is not implemented yet"""
    def to_dict(self) -> dict:
        """Every field, set or not, as a new dict"""
    def to_diff_dict(self) -> dict:
        """The fields that were set, in the types of JSON"""
    def to_json_string(self, use_diff: bool = True) -> str:
        """The text of `generation_config.json`

        Args:
            use_diff: leave out fields that are not set
        """
    @classmethod
    def from_dict(cls, config_dict: dict, return_unused_kwargs: bool = False, **kw: Any) -> Self:
        """Settings from a dict, validated when they are used, so that every published file can be read

        Args:
            config_dict: fields as in the file
            return_unused_kwargs: also return the keywords that are no field
            **kw: fields to override
        """
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name,
        config_file_name: str = 'generation_config.json',
        **kw: Any,
    ) -> Self:
        """Read the settings of a checkpoint; an OSError when it has none

        Args:
            pretrained_model_name: a folder, a Hub repository or `builtin:NAME`
            config_file_name: name of the file in the folder
            **kw: where to look (`revision`, `token`, ...) and fields to override
        """
    def save_pretrained(
        self,
        save_directory,
        config_file_name: str = 'generation_config.json',
        push_to_hub: bool = False,
        **kw: Any,
    ):
        """Write the settings, whole or not at all

        Args:
            save_directory: folder, made if there is none
            config_file_name: name of the file in the folder
            push_to_hub: upload it as well
            **kw: for the upload: `repo_id`, `token`, ...
        """
    @classmethod
    def from_model_config(cls, model_config) -> Self:
        """The generation settings in a model's own config

        Args:
            model_config: a model's config or its dict
        """

unchanged: str

declared: dict

known: list

defaults: dict

def integer(low) -> tuple:
    """Args:
        low: bounds of the range
    """

def length(low) -> tuple:
    """Args:
        low: bounds of the range
    """

def filled(what) -> tuple:
    """Args:
        what: name of the thing, for error messages
    """

def number_above(low, high=...) -> tuple:
    """Args:
        low: bounds of the range
        high: bounds of the range
    """

def fraction(high=1) -> tuple:
    """Args:
        high: bounds of the range
    """

ranges: dict

sampling_ranges: dict

id_fields: tuple

call_arguments: tuple

warned: set

unsupported: dict

cache_kinds: tuple

def json_value(v):
    """The value in the types of JSON

    Args:
        v: the value
    """
