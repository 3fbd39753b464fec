"""Length, search, KV cache, penalties, sampling, assisted decoding, special tokens and outputs of `generate`: defaults, usual values, checks, and `generation_config.json`"""
# Written by hflit.dev_stubs; do not edit
from ..checkpoint.hub import PushToHubMixin
from .field_types import ids_of as ids_of
from typing import Any, ClassVar
from typing_extensions import Self

__all__ = ['logger', 'unchanged', 'declared', 'known', 'defaults', 'schedules', 'ranges', 'sampling_ranges', 'id_fields', 'call_arguments', 'warned', 'torch_only', 'unsupported', 'cache_kinds', 'older_cache_kinds', 'LengthFields', 'SearchFields', 'PenaltyFields', 'ConstraintFields', 'SamplingFields', 'AssistedFields', 'StrategyFields', 'OutputFields', 'UnsupportedFields', 'GenerationConfig', 'integer', 'length', 'filled', 'number_above', 'is_layer', 'fraction', 'json_value']

logger: Any

class LengthFields:
    """How long the generated text may be

    Args:
        max_length: total tokens of a row with its prompt; default prompt + 20; usual 512 to 4096
        max_new_tokens: new tokens, wins over `max_length`; default none; usual 20 to 2048
        max_time: seconds after which all rows end; default none; usual 5 to 120
        stop_strings: strings ending a row (needs tokenizer=); default none; usual ['User:']
    """
    max_length: int | None = None
    """total tokens of a row with its prompt; default prompt + 20; usual 512 to 4096"""
    max_new_tokens: int | None = None
    """new tokens, wins over `max_length`; default none; usual 20 to 2048"""
    max_time: float | None = None
    """seconds after which all rows end; default none; usual 5 to 120"""
    stop_strings: list | str | None = None
    """strings ending a row (needs tokenizer=); default none; usual ['User:']"""

class SearchFields:
    """How the next token is chosen, and with which KV cache

    Args:
        do_sample: sample, or else take the most likely token; default False; usual True
        num_beams: beams of a beam search; default 1; usual 4
        early_stopping: when a beam search ends; default False; usual False, True, 'never'
        length_penalty: exponent of the length in a beam's score; default 1.0; usual 0.6 to 2
        num_return_sequences: texts per prompt, sampled or beams; default 1; usual 1 to 8
        token_healing: choose the prompt's last token anew; default False; usual True
        use_cache: keep keys and values of past tokens (KV cache); default True; usual True
        cache_implementation: kind of KV cache in PyTorch; default dynamic; usual static
        cache_config: options of a quantized KV cache; default none; usual {'nbits': 4}
        max_cache_len: capacity of a static KV cache; default this call's; usual 1024 to 8192
        prefill_chunk_size: prompt tokens per prefill pass; default all; usual 512 to 4096
        compile_config: how to compile a decoding step, in PyTorch; default none
        disable_compile: do not compile decoding steps, on a GPU either; default none
    """
    do_sample: bool | None = None
    """sample, or else take the most likely token; default False; usual True"""
    num_beams: int | None = None
    """beams of a beam search; default 1; usual 4"""
    early_stopping: Any = None
    """when a beam search ends; default False; usual False, True, 'never'"""
    length_penalty: float | None = None
    """exponent of the length in a beam's score; default 1.0; usual 0.6 to 2"""
    num_return_sequences: int | None = None
    """texts per prompt, sampled or beams; default 1; usual 1 to 8"""
    token_healing: bool | None = None
    """choose the prompt's last token anew; default False; usual True"""
    use_cache: bool | None = None
    """keep keys and values of past tokens (KV cache); default True; usual True"""
    cache_implementation: str | None = None
    """kind of KV cache in PyTorch; default dynamic; usual static"""
    cache_config: dict | None = None
    """options of a quantized KV cache; default none; usual {'nbits': 4}"""
    max_cache_len: int | None = None
    """capacity of a static KV cache; default this call's; usual 1024 to 8192"""
    prefill_chunk_size: int | None = None
    """prompt tokens per prefill pass; default all; usual 512 to 4096"""
    compile_config: Any = None
    """how to compile a decoding step, in PyTorch; default none"""
    disable_compile: bool | None = None
    """do not compile decoding steps, on a GPU either; default none"""

class PenaltyFields:
    """Tokens that are made more likely, less likely or forbidden

    Args:
        guidance_scale: classifier-free guidance, not in Flax; default none (off); usual 1.5
        sequence_bias: added to the scores of token sequences; default none; usual {(id, id): -5.0}
        diversity_penalty: between groups of beams (PyTorch); default 0.0; usual 0.2 to 1
        encoder_repetition_penalty: above 1 favours the prompt; default 1.0; usual 1.0 to 1.5
        repetition_penalty: above 1 penalises the text's tokens; default 1.0; usual 1.05 to 1.3
        no_repeat_ngram_size: size of n-grams that may occur once; default 0 (off); usual 2 to 4
        encoder_no_repeat_ngram_size: bans n-grams of the prompt; default 0 (off); usual 3
        bad_words_ids: token sequences that must not occur; default none; usual [[id], [id, id]]
        min_length: total tokens before a row may end, prompt included; default 0; usual 0
        min_new_tokens: new tokens before a row may end; default none; usual 1 to 50
    """
    guidance_scale: float | None = None
    """classifier-free guidance, not in Flax; default none (off); usual 1.5"""
    sequence_bias: Any = None
    """added to the scores of token sequences; default none; usual {(id, id): -5.0}"""
    diversity_penalty: float | None = None
    """between groups of beams (PyTorch); default 0.0; usual 0.2 to 1"""
    encoder_repetition_penalty: float | None = None
    """above 1 favours the prompt; default 1.0; usual 1.0 to 1.5"""
    repetition_penalty: float | None = None
    """above 1 penalises the text's tokens; default 1.0; usual 1.05 to 1.3"""
    no_repeat_ngram_size: int | None = None
    """size of n-grams that may occur once; default 0 (off); usual 2 to 4"""
    encoder_no_repeat_ngram_size: int | None = None
    """bans n-grams of the prompt; default 0 (off); usual 3"""
    bad_words_ids: list | None = None
    """token sequences that must not occur; default none; usual [[id], [id, id]]"""
    min_length: int | None = None
    """total tokens before a row may end, prompt included; default 0; usual 0"""
    min_new_tokens: int | None = None
    """new tokens before a row may end; default none; usual 1 to 50"""

class ConstraintFields:
    """Tokens that are forced or forbidden at a position

    Args:
        forced_bos_token_id: token forced as the second; default none; usual the id of a language
        forced_eos_token_id: token forced at the maximum length; default none; usual eos_token_id
        remove_invalid_values: replace NaN and infinite scores; default False; usual False
        exponential_decay_length_penalty: favours the end; default none; usual (50, 1.05)
        suppress_tokens: tokens that are always forbidden; default none; usual control tokens
        begin_suppress_tokens: forbidden as first new token; default none; usual eos_token_id
    """
    forced_bos_token_id: Any = None
    """token forced as the second; default none; usual the id of a language"""
    forced_eos_token_id: Any = None
    """token forced at the maximum length; default none; usual eos_token_id"""
    remove_invalid_values: bool | None = None
    """replace NaN and infinite scores; default False; usual False"""
    exponential_decay_length_penalty: tuple | None = None
    """favours the end; default none; usual (50, 1.05)"""
    suppress_tokens: list | None = None
    """tokens that are always forbidden; default none; usual control tokens"""
    begin_suppress_tokens: list | None = None
    """forbidden as first new token; default none; usual eos_token_id"""

class SamplingFields:
    """What shapes the distribution that the next token is sampled from

    Args:
        temperature: divides the scores; a low value is greedier; default 1.0; usual 0.2 to 1.2
        top_h: keep the most likely up to this share of the entropy; default none; usual 0.4
        top_k: keep the k most likely tokens; default 50; usual 20 to 100, 0 for off
        top_p: keep the most likely of this mass; default 1.0 (off); usual 0.8 to 0.95
        min_p: keep tokens at least this share of the best; default none; usual 0.05 to 0.1
        typical_p: keep typical tokens of this mass; default 1.0 (off); usual 0.2 to 0.95
        epsilon_cutoff: keep at least this probability; default 0.0 (off); usual 3e-4 to 9e-4
        eta_cutoff: the same, lower at high entropy; default 0.0 (off); usual 3e-4 to 2e-3
    """
    temperature: float | None = None
    """divides the scores; a low value is greedier; default 1.0; usual 0.2 to 1.2"""
    top_h: float | None = None
    """keep the most likely up to this share of the entropy; default none; usual 0.4"""
    top_k: int | None = None
    """keep the k most likely tokens; default 50; usual 20 to 100, 0 for off"""
    top_p: float | None = None
    """keep the most likely of this mass; default 1.0 (off); usual 0.8 to 0.95"""
    min_p: float | None = None
    """keep tokens at least this share of the best; default none; usual 0.05 to 0.1"""
    typical_p: float | None = None
    """keep typical tokens of this mass; default 1.0 (off); usual 0.2 to 0.95"""
    epsilon_cutoff: float | None = None
    """keep at least this probability; default 0.0 (off); usual 3e-4 to 9e-4"""
    eta_cutoff: float | None = None
    """the same, lower at high entropy; default 0.0 (off); usual 3e-4 to 2e-3"""

class AssistedFields:
    """Tokens that are proposed by a small model, by n-grams of the text or by the first layers (in PyTorch)

    Args:
        prompt_lookup_num_tokens: tokens proposed from n-grams; default none; usual 3 to 10
        max_matching_ngram_size: largest n-gram of such a lookup; default 2; usual 2 to 4
        assistant_early_exit: layers that draft (self-speculation); default none
        num_assistant_tokens: tokens that an assistant drafts per step; default 20; usual 5 to 20
        num_assistant_tokens_schedule: how it changes; default constant; usual heuristic
        assistant_confidence_threshold: drafting stops below it; default 0.4; usual 0.4
        assistant_lookbehind: draft tokens encoded again, other tokenizer; default 10; usual 10
        target_lookbehind: target tokens encoded again, other tokenizer; default 10; usual 10
        is_assistant: stop at a token of low confidence, as an assistant; default none
    """
    prompt_lookup_num_tokens: int | None = None
    """tokens proposed from n-grams; default none; usual 3 to 10"""
    max_matching_ngram_size: int | None = None
    """largest n-gram of such a lookup; default 2; usual 2 to 4"""
    assistant_early_exit: int | None = None
    """layers that draft (self-speculation); default none"""
    num_assistant_tokens: int | None = None
    """tokens that an assistant drafts per step; default 20; usual 5 to 20"""
    num_assistant_tokens_schedule: str | None = None
    """how it changes; default constant; usual heuristic"""
    assistant_confidence_threshold: float | None = None
    """drafting stops below it; default 0.4; usual 0.4"""
    assistant_lookbehind: int | None = None
    """draft tokens encoded again, other tokenizer; default 10; usual 10"""
    target_lookbehind: int | None = None
    """target tokens encoded again, other tokenizer; default 10; usual 10"""
    is_assistant: bool | None = None
    """stop at a token of low confidence, as an assistant; default none"""

class StrategyFields:
    """Group and constrained beam search, contrastive search and DoLa decoding (PyTorch)

    Args:
        num_beam_groups: groups of a diverse beam search; default 1; usual 2 to num_beams
        force_words_ids: tokens that must occur; default none; usual [[id, id], [[id], [id]]]
        constraints: the same as objects; default none; usual [PhrasalConstraint([id, id])]
        penalty_alpha: share of the penalty in contrastive search; default none; usual 0.6
        dola_layers: layers that DoLa contrasts; default none; usual 'low', 'high'
    """
    num_beam_groups: int | None = None
    """groups of a diverse beam search; default 1; usual 2 to num_beams"""
    force_words_ids: list | None = None
    """tokens that must occur; default none; usual [[id, id], [[id], [id]]]"""
    constraints: list | None = None
    """the same as objects; default none; usual [PhrasalConstraint([id, id])]"""
    penalty_alpha: float | None = None
    """share of the penalty in contrastive search; default none; usual 0.6"""
    dola_layers: list | str | None = None
    """layers that DoLa contrasts; default none; usual 'low', 'high'"""

class OutputFields:
    """Special tokens, and what `generate` returns

    Args:
        watermarking_config: marks the text; default none; usual WatermarkingConfig(bias=2.5)
        pad_token_id: fills a row after its end; default eos_token_id; usual the tokenizer's
        bos_token_id: starts the text where no prompt is given; default none; usual the tokenizer's
        eos_token_id: ends a row, an id or a list of ids; default none; usual the tokenizer's
        decoder_start_token_id: starts the decoder of an encoder-decoder; default none
        return_dict_in_generate: return more than the ids; default False; usual False
        renormalize_logits: scores become log-probabilities at the end; default none (off)
        output_scores: return the scores after the processors; default False; usual False
        output_logits: return the scores before the processors; default none (off)
        output_hidden_states: return the hidden states of each layer; default none (off)
        output_attentions: return the attention weights of each layer; default none (off)
    """
    watermarking_config: Any = None
    """marks the text; default none; usual WatermarkingConfig(bias=2.5)"""
    pad_token_id: Any = None
    """fills a row after its end; default eos_token_id; usual the tokenizer's"""
    bos_token_id: Any = None
    """starts the text where no prompt is given; default none; usual the tokenizer's"""
    eos_token_id: Any = None
    """ends a row, an id or a list of ids; default none; usual the tokenizer's"""
    decoder_start_token_id: Any = None
    """starts the decoder of an encoder-decoder; default none"""
    return_dict_in_generate: bool | None = None
    """return more than the ids; default False; usual False"""
    renormalize_logits: bool | None = None
    """scores become log-probabilities at the end; default none (off)"""
    output_scores: bool | None = None
    """return the scores after the processors; default False; usual False"""
    output_logits: bool | None = None
    """return the scores before the processors; default none (off)"""
    output_hidden_states: bool | None = None
    """return the hidden states of each layer; default none (off)"""
    output_attentions: bool | None = None
    """return the attention weights of each layer; default none (off)"""

class UnsupportedFields:
    """Settings of searches that are not implemented yet"""
    use_mtp: ClassVar[Any]
    assistant_ensemble_weight: ClassVar[Any]
    speculation_type: ClassVar[Any]
    continuous_batching_config: ClassVar[Any]
    low_memory: ClassVar[Any]

class GenerationConfig(LengthFields, SearchFields, PenaltyFields, ConstraintFields, SamplingFields, AssistedFields, StrategyFields, OutputFields, UnsupportedFields, PushToHubMixin):
    """The generation settings; unknown fields are kept, and a wrong value raises a ValueError with its field

    Args:
        watermarking_config: marks the text; default none; usual WatermarkingConfig(bias=2.5)
        pad_token_id: fills a row after its end; default eos_token_id; usual the tokenizer's
        bos_token_id: starts the text where no prompt is given; default none; usual the tokenizer's
        eos_token_id: ends a row, an id or a list of ids; default none; usual the tokenizer's
        decoder_start_token_id: starts the decoder of an encoder-decoder; default none
        return_dict_in_generate: return more than the ids; default False; usual False
        renormalize_logits: scores become log-probabilities at the end; default none (off)
        output_scores: return the scores after the processors; default False; usual False
        output_logits: return the scores before the processors; default none (off)
        output_hidden_states: return the hidden states of each layer; default none (off)
        output_attentions: return the attention weights of each layer; default none (off)
        num_beam_groups: groups of a diverse beam search; default 1; usual 2 to num_beams
        force_words_ids: tokens that must occur; default none; usual [[id, id], [[id], [id]]]
        constraints: the same as objects; default none; usual [PhrasalConstraint([id, id])]
        penalty_alpha: share of the penalty in contrastive search; default none; usual 0.6
        dola_layers: layers that DoLa contrasts; default none; usual 'low', 'high'
        prompt_lookup_num_tokens: tokens proposed from n-grams; default none; usual 3 to 10
        max_matching_ngram_size: largest n-gram of such a lookup; default 2; usual 2 to 4
        assistant_early_exit: layers that draft (self-speculation); default none
        num_assistant_tokens: tokens that an assistant drafts per step; default 20; usual 5 to 20
        num_assistant_tokens_schedule: how it changes; default constant; usual heuristic
        assistant_confidence_threshold: drafting stops below it; default 0.4; usual 0.4
        assistant_lookbehind: draft tokens encoded again, other tokenizer; default 10; usual 10
        target_lookbehind: target tokens encoded again, other tokenizer; default 10; usual 10
        is_assistant: stop at a token of low confidence, as an assistant; default none
        temperature: divides the scores; a low value is greedier; default 1.0; usual 0.2 to 1.2
        top_h: keep the most likely up to this share of the entropy; default none; usual 0.4
        top_k: keep the k most likely tokens; default 50; usual 20 to 100, 0 for off
        top_p: keep the most likely of this mass; default 1.0 (off); usual 0.8 to 0.95
        min_p: keep tokens at least this share of the best; default none; usual 0.05 to 0.1
        typical_p: keep typical tokens of this mass; default 1.0 (off); usual 0.2 to 0.95
        epsilon_cutoff: keep at least this probability; default 0.0 (off); usual 3e-4 to 9e-4
        eta_cutoff: the same, lower at high entropy; default 0.0 (off); usual 3e-4 to 2e-3
        forced_bos_token_id: token forced as the second; default none; usual the id of a language
        forced_eos_token_id: token forced at the maximum length; default none; usual eos_token_id
        remove_invalid_values: replace NaN and infinite scores; default False; usual False
        exponential_decay_length_penalty: favours the end; default none; usual (50, 1.05)
        suppress_tokens: tokens that are always forbidden; default none; usual control tokens
        begin_suppress_tokens: forbidden as first new token; default none; usual eos_token_id
        guidance_scale: classifier-free guidance, not in Flax; default none (off); usual 1.5
        sequence_bias: added to the scores of token sequences; default none; usual {(id, id): -5.0}
        diversity_penalty: between groups of beams (PyTorch); default 0.0; usual 0.2 to 1
        encoder_repetition_penalty: above 1 favours the prompt; default 1.0; usual 1.0 to 1.5
        repetition_penalty: above 1 penalises the text's tokens; default 1.0; usual 1.05 to 1.3
        no_repeat_ngram_size: size of n-grams that may occur once; default 0 (off); usual 2 to 4
        encoder_no_repeat_ngram_size: bans n-grams of the prompt; default 0 (off); usual 3
        bad_words_ids: token sequences that must not occur; default none; usual [[id], [id, id]]
        min_length: total tokens before a row may end, prompt included; default 0; usual 0
        min_new_tokens: new tokens before a row may end; default none; usual 1 to 50
        do_sample: sample, or else take the most likely token; default False; usual True
        num_beams: beams of a beam search; default 1; usual 4
        early_stopping: when a beam search ends; default False; usual False, True, 'never'
        length_penalty: exponent of the length in a beam's score; default 1.0; usual 0.6 to 2
        num_return_sequences: texts per prompt, sampled or beams; default 1; usual 1 to 8
        token_healing: choose the prompt's last token anew; default False; usual True
        use_cache: keep keys and values of past tokens (KV cache); default True; usual True
        cache_implementation: kind of KV cache in PyTorch; default dynamic; usual static
        cache_config: options of a quantized KV cache; default none; usual {'nbits': 4}
        max_cache_len: capacity of a static KV cache; default this call's; usual 1024 to 8192
        prefill_chunk_size: prompt tokens per prefill pass; default all; usual 512 to 4096
        compile_config: how to compile a decoding step, in PyTorch; default none
        disable_compile: do not compile decoding steps, on a GPU either; default none
        max_length: total tokens of a row with its prompt; default prompt + 20; usual 512 to 4096
        max_new_tokens: new tokens, wins over `max_length`; default none; usual 20 to 2048
        max_time: seconds after which all rows end; default none; usual 5 to 120
        stop_strings: strings ending a row (needs tokenizer=); default none; usual ['User:']
        **kw: further keyword arguments, which are handed on
    """
    def __init__(
        self,
        *,
        watermarking_config: Any = None,
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
        num_beam_groups: int | None = None,
        force_words_ids: list | None = None,
        constraints: list | None = None,
        penalty_alpha: float | None = None,
        dola_layers: list | str | None = None,
        prompt_lookup_num_tokens: int | None = None,
        max_matching_ngram_size: int | None = None,
        assistant_early_exit: int | None = None,
        num_assistant_tokens: int | None = None,
        num_assistant_tokens_schedule: str | None = None,
        assistant_confidence_threshold: float | None = None,
        assistant_lookbehind: int | None = None,
        target_lookbehind: int | None = None,
        is_assistant: bool | None = None,
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
        guidance_scale: float | None = None,
        sequence_bias: Any = None,
        diversity_penalty: float | None = None,
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
        token_healing: bool | None = None,
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
        """The generation settings; unknown fields are kept, and a wrong value raises a ValueError with its field

        Args:
            watermarking_config: marks the text; default none; usual WatermarkingConfig(bias=2.5)
            pad_token_id: fills a row after its end; default eos_token_id; usual the tokenizer's
            bos_token_id: starts the text where no prompt is given; default none; usual the tokenizer's
            eos_token_id: ends a row, an id or a list of ids; default none; usual the tokenizer's
            decoder_start_token_id: starts the decoder of an encoder-decoder; default none
            return_dict_in_generate: return more than the ids; default False; usual False
            renormalize_logits: scores become log-probabilities at the end; default none (off)
            output_scores: return the scores after the processors; default False; usual False
            output_logits: return the scores before the processors; default none (off)
            output_hidden_states: return the hidden states of each layer; default none (off)
            output_attentions: return the attention weights of each layer; default none (off)
            num_beam_groups: groups of a diverse beam search; default 1; usual 2 to num_beams
            force_words_ids: tokens that must occur; default none; usual [[id, id], [[id], [id]]]
            constraints: the same as objects; default none; usual [PhrasalConstraint([id, id])]
            penalty_alpha: share of the penalty in contrastive search; default none; usual 0.6
            dola_layers: layers that DoLa contrasts; default none; usual 'low', 'high'
            prompt_lookup_num_tokens: tokens proposed from n-grams; default none; usual 3 to 10
            max_matching_ngram_size: largest n-gram of such a lookup; default 2; usual 2 to 4
            assistant_early_exit: layers that draft (self-speculation); default none
            num_assistant_tokens: tokens that an assistant drafts per step; default 20; usual 5 to 20
            num_assistant_tokens_schedule: how it changes; default constant; usual heuristic
            assistant_confidence_threshold: drafting stops below it; default 0.4; usual 0.4
            assistant_lookbehind: draft tokens encoded again, other tokenizer; default 10; usual 10
            target_lookbehind: target tokens encoded again, other tokenizer; default 10; usual 10
            is_assistant: stop at a token of low confidence, as an assistant; default none
            temperature: divides the scores; a low value is greedier; default 1.0; usual 0.2 to 1.2
            top_h: keep the most likely up to this share of the entropy; default none; usual 0.4
            top_k: keep the k most likely tokens; default 50; usual 20 to 100, 0 for off
            top_p: keep the most likely of this mass; default 1.0 (off); usual 0.8 to 0.95
            min_p: keep tokens at least this share of the best; default none; usual 0.05 to 0.1
            typical_p: keep typical tokens of this mass; default 1.0 (off); usual 0.2 to 0.95
            epsilon_cutoff: keep at least this probability; default 0.0 (off); usual 3e-4 to 9e-4
            eta_cutoff: the same, lower at high entropy; default 0.0 (off); usual 3e-4 to 2e-3
            forced_bos_token_id: token forced as the second; default none; usual the id of a language
            forced_eos_token_id: token forced at the maximum length; default none; usual eos_token_id
            remove_invalid_values: replace NaN and infinite scores; default False; usual False
            exponential_decay_length_penalty: favours the end; default none; usual (50, 1.05)
            suppress_tokens: tokens that are always forbidden; default none; usual control tokens
            begin_suppress_tokens: forbidden as first new token; default none; usual eos_token_id
            guidance_scale: classifier-free guidance, not in Flax; default none (off); usual 1.5
            sequence_bias: added to the scores of token sequences; default none; usual {(id, id): -5.0}
            diversity_penalty: between groups of beams (PyTorch); default 0.0; usual 0.2 to 1
            encoder_repetition_penalty: above 1 favours the prompt; default 1.0; usual 1.0 to 1.5
            repetition_penalty: above 1 penalises the text's tokens; default 1.0; usual 1.05 to 1.3
            no_repeat_ngram_size: size of n-grams that may occur once; default 0 (off); usual 2 to 4
            encoder_no_repeat_ngram_size: bans n-grams of the prompt; default 0 (off); usual 3
            bad_words_ids: token sequences that must not occur; default none; usual [[id], [id, id]]
            min_length: total tokens before a row may end, prompt included; default 0; usual 0
            min_new_tokens: new tokens before a row may end; default none; usual 1 to 50
            do_sample: sample, or else take the most likely token; default False; usual True
            num_beams: beams of a beam search; default 1; usual 4
            early_stopping: when a beam search ends; default False; usual False, True, 'never'
            length_penalty: exponent of the length in a beam's score; default 1.0; usual 0.6 to 2
            num_return_sequences: texts per prompt, sampled or beams; default 1; usual 1 to 8
            token_healing: choose the prompt's last token anew; default False; usual True
            use_cache: keep keys and values of past tokens (KV cache); default True; usual True
            cache_implementation: kind of KV cache in PyTorch; default dynamic; usual static
            cache_config: options of a quantized KV cache; default none; usual {'nbits': 4}
            max_cache_len: capacity of a static KV cache; default this call's; usual 1024 to 8192
            prefill_chunk_size: prompt tokens per prefill pass; default all; usual 512 to 4096
            compile_config: how to compile a decoding step, in PyTorch; default none
            disable_compile: do not compile decoding steps, on a GPU either; default none
            max_length: total tokens of a row with its prompt; default prompt + 20; usual 512 to 4096
            max_new_tokens: new tokens, wins over `max_length`; default none; usual 20 to 2048
            max_time: seconds after which all rows end; default none; usual 5 to 120
            stop_strings: strings ending a row (needs tokenizer=); default none; usual ['User:']
            **kw: further fields, which are kept
        """
    def fill(self, values: dict) -> Self:
        """Set fields without validation

        Args:
            values: new values, by field
        """
    def check_names(self, names) -> None:
        """Raise a ValueError for a name that a method of the class has

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
            defaults_only: leave fields that are set already
            allow_custom_entries: also set names that are not fields
            **kw: the new values

        Returns:
            keywords that were not set
        """
    def check_types(self) -> None:
        """Raise a ValueError for the first field whose value is of another type than the field declares"""
    def check_ranges(self) -> None:
        """Raise a ValueError for the first field whose value is outside its range"""
    def check_pairs(self) -> None:
        """Raise a ValueError for fields that contradict each other"""
    def is_contrastive(self) -> bool:
        """Whether the settings ask for contrastive search"""
    def check_search(self) -> None:
        """Raise a ValueError for settings of a search that contradict each other, once all are known"""
    def without_effect(self) -> dict:
        """Fields that are set but have no effect, given the other fields"""
    def validate(self, strict: bool = False, names=None) -> None:
        """Raise a ValueError for invalid values; log one warning for each field without effect

        Args:
            strict: also raise for fields without effect
            names: warn only about these fields
        """
    def check_supported(self, framework: str = 'torch') -> None:
        """Raise a NotImplementedError that names every setting that is not implemented yet

        Args:
            framework: `'torch'`, `'flax'` or `'keras'`
        """
    def to_dict(self) -> dict:
        """Every field, set or not, as a new dict"""
    def to_diff_dict(self) -> dict:
        """The fields that were set, in the types of JSON, without how this machine compiles"""
    def to_json_string(self, use_diff: bool = True) -> str:
        """The text of `generation_config.json`

        Args:
            use_diff: leave out fields that were not set
        """
    @classmethod
    def from_dict(cls, config_dict: dict, return_unused_kwargs: bool = False, **kw: Any) -> Self:
        """Make settings from a dict; ranges are checked only when the settings are used

        Args:
            config_dict: fields as in the file
            return_unused_kwargs: also return keywords that are not settings
            **kw: fields to override
        """
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name,
        config_file_name: str = 'generation_config.json',
        **kw: Any,
    ) -> Self:
        """Read the generation settings of a checkpoint; OSError if it has none

        Args:
            pretrained_model_name: a folder, a Hub repository or `builtin:NAME`
            config_file_name: name of the file
            **kw: `revision`, `token`, …; and fields to override
        """
    def save_pretrained(
        self,
        save_directory,
        config_file_name: str = 'generation_config.json',
        push_to_hub: bool = False,
        **kw: Any,
    ):
        """Write `generation_config.json` atomically

        Args:
            save_directory: folder, created if missing
            config_file_name: name of the file
            push_to_hub: upload it as well
            **kw: for the upload: `repo_id`, `token`, ...
        """
    @classmethod
    def from_model_config(cls, model_config) -> Self:
        """Take the generation settings from a model's config

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

def is_layer(v):
    """Args:
        v: the value
    """

def fraction(high=1) -> tuple:
    """Args:
        high: bounds of the range
    """

schedules: tuple

ranges: dict

sampling_ranges: dict

id_fields: tuple

call_arguments: tuple

warned: set

torch_only: dict

unsupported: dict

cache_kinds: dict

older_cache_kinds: dict

def json_value(v):
    """Convert a value to types that JSON has

    Args:
        v: the value
    """
