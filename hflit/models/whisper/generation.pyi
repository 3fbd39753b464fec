"""`generate` of Whisper: the prompt of language and task, language detection, segments with times, long sound window by window with retries at a higher temperature, times of tokens; written once for all frameworks"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
import numpy as np
from typing import Any

__all__ = ['own_settings', 'call_arguments', 'language_ids', 'forced_ids', 'check_task', 'start_tokens', 'detect', 'split_segments', 'compression_ratio', 'mean_logprob', 'judge', 'Transcription', 'padded_rows', 'transcription_settings', 'frames_of', 'WhisperGeneration', 'transcribe', 'start_transcription', 'as_floats', 'check_marks']

def language_ids(g, names, rows: int) -> list:
    """Ids of language tokens; ValueError for a language that the model does not have

    Args:
        g: generation settings
        names: a language, or one for each row: name, code or token
        rows: indices, or number, of the sounds of a batch

    Returns:
        a token id for each row
    """

def forced_ids(model, g) -> list:
    """The prompt after the start token that `forced_decoder_ids` of the settings or of the config has

    Args:
        model: the model
        g: generation settings
    """

def check_task(g, language, task) -> None:
    """ValueError for a language or a task that the model cannot have

    Args:
        g: generation settings
        language: of the call, or None
        task: of the call, or None
    """

def start_tokens(model, g, states, rows: int, times: bool) -> list:
    """The tokens from which the decoder starts

    Args:
        model: the model
        g: generation settings
        states: of the encoder, for language detection; a function
        rows: indices, or number, of the sounds of a batch
        times: time tokens are wanted

    Returns:
        a list of ids for each row
    """

def detect(model, g, states) -> np.ndarray:
    """The most probable language token of each sound

    Args:
        model: the model
        g: generation settings with `lang_to_id`
        states: of the encoder, `(batch, states, hidden_size)`

    Returns:
        `(batch,)`
    """

def split_segments(tokens, first: int, frames: int, stride: int = 2, precision: float = 0.02) -> tuple:
    """The segments of a window, and where the next begins

    Args:
        tokens: of a window, without the prompt and the end
        first: the first time token
        frames: of sound in the window
        stride: frames of a time token
        precision: seconds of a time token

    Returns:
        `(start, end, from, to)` of each segment, in seconds and tokens; frames to go on
    """

def compression_ratio(tokens, vocab_size: int) -> float:
    """Length of the tokens as bytes, over their length compressed by zlib

    Args:
        tokens: of an answer
        vocab_size: number of tokens in the vocabulary
    """

def mean_logprob(scores, tokens, temperature) -> float:
    """Mean log-probability of an answer at temperature 1

    Args:
        scores: of each step, `(vocab_size,)`
        tokens: that were chosen, the end included
        temperature: by which the scores were divided
    """

def judge(answer: dict, limits: dict):
    """Whether an answer is decoded again, or left out

    Args:
        answer: gets `retry` and `skip`
        limits: thresholds
    """

@dataclass
class Transcription:
    """State of one call of Whisper's `generate`

    Args:
        model: the model
        g: generation settings
        rest: further arguments of `generate`
        features: spectrograms `(batch, bands, frames)`, or None
        ends: frames of each sound, `(batch,)`
        times: time tokens are wanted
        token_times: times of tokens are wanted
        lengths: frames of each sound without padding, or None
        limits: thresholds
        temperatures: temperatures that are tried in turn; None: greedy
        precision: seconds of a time token
        prompt: `prompt_ids`
        prompt_always: before every window, and not before the first alone
        given: states of the encoder that the caller passes
        starts: first tokens of each row
        seek: frames read
        segments: of each row
        conditioned: whether the text so far stands before the next window, by row
    """
    model: Any
    """the model"""
    g: Any
    """generation settings"""
    rest: dict
    """further arguments of `generate`"""
    features: Any
    """spectrograms `(batch, bands, frames)`, or None"""
    ends: Any
    """frames of each sound, `(batch,)`"""
    times: bool
    """time tokens are wanted"""
    token_times: bool
    """times of tokens are wanted"""
    lengths: Any = None
    """frames of each sound without padding, or None"""
    limits: dict | None = None
    """thresholds"""
    temperatures: tuple = (None,)
    """temperatures that are tried in turn; None: greedy"""
    precision: float = 0.02
    """seconds of a time token"""
    prompt: Any = None
    """`prompt_ids`"""
    prompt_always: bool = False
    """before every window, and not before the first alone"""
    given: Any = None
    """states of the encoder that the caller passes"""
    starts: list | None = None
    """first tokens of each row"""
    seek: Any = None
    """frames read"""
    segments: list | None = None
    """of each row"""
    conditioned: list | None = None
    """whether the text so far stands before the next window, by row"""
    def __post_init__(self) -> None: ...
    def windows(self, rows):
        """States of the encoder for the next window of these rows

        Args:
            rows: indices, or number, of the sounds of a batch
        """
    def prefix(self, r: int) -> list:
        """The tokens before the answer: the prompt or the text so far, and the start tokens

        Args:
            r: index of a sound in the batch
        """
    def without_double(self, tokens) -> list:
        """Tokens of a segment, without the second of two times at its end

        Args:
            tokens: token ids of a segment
        """
    def length_settings(self, n: int) -> dict:
        """Maximum length for a prompt of `n` tokens; ValueError if it does not fit into the model

        Args:
            n: number of rows of the table
        """
    def write(self, states, ids, temperature):
        """Continue prompts of one length; the output of the framework's `generate`

        Args:
            states: states of the encoder, `(batch, states, hidden_size)`; of all layers for a weighted sum
            ids: token ids
            temperature: scores are divided by it: below 1 the distribution is more peaked, above 1 flatter; 0.6 to 1 is usual
        """
    @property
    def scored(self) -> bool:
        """Whether the scores of the tokens are needed"""
    def answer(self, out, i: int, n: int, temperature) -> dict:
        """One answer of a batch: its tokens without prompt and end, and what judges it

        Args:
            out: of `generate`
            i: row of the batch
            n: tokens of the prompt
            temperature: scores are divided by it: below 1 the distribution is more peaked, above 1 flatter; 0.6 to 1 is usual
        """
    def no_speech(self, states, ids) -> np.ndarray:
        """Probability of no speech at the start token, before all logits processors, `(batch,)`

        Args:
            states: states of the encoder, `(batch, states, hidden_size)`; of all layers for a weighted sum
            ids: token ids
        """
    def decode_rows(self, states, ids) -> list:
        """An answer for each row; bad ones are tried again at the next temperature

        Args:
            states: of the encoder
            ids: prompts of one length, `(batch, tokens)`
        """
    def add_times(self, states, answers, rows) -> None:
        """Add the times of the tokens to answers, from the weights of cross-attention to one pass over the text

        Args:
            states: states of the encoder, `(batch, states, hidden_size)`; of all layers for a weighted sum
            answers: answers of a window, one for each row
            rows: indices, or number, of the sounds of a batch
        """
    def step(self) -> None:
        """Decode the next window of every sound that is not at its end"""
    def take(self, r: int, a: dict) -> None:
        """Add the segments of an answer to those of a sound, and move on

        Args:
            r: index of a sound in the batch
            a: answer of a window, see `answer`
        """
    def output(self, return_segments: bool):
        """The return value of `generate`

        Args:
            return_segments: return a dict with `segments`, which have times in seconds
        """
    def whole_output(self):
        """The output of the framework's `generate` for one window, with prompt and end"""

def padded_rows(rows: list, value, dtype) -> np.ndarray:
    """Rows of several lengths as one array, filled on the right

    Args:
        rows: lists of numbers
        value: that fills, or None: the last of each row
        dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
    """

own_settings: tuple

def transcription_settings(model, generation_config, kwargs: dict, own: dict) -> tuple:
    """Merge the settings of call and checkpoint, and check those that Whisper alone has

    Args:
        model: the model
        generation_config: of the call, or None
        kwargs: further keywords of the call
        own: settings that Whisper alone has; None: as in the settings of the checkpoint

    Returns:
        settings, their maximum length or None, other keywords
    """

def frames_of(model, features, states, mask, times) -> tuple:
    """Check the sound of a call

    Args:
        model: the model
        features: rows, a list of dicts
        states: states of the encoder, `(batch, states, hidden_size)`; of all layers for a weighted sum
        mask: attention mask: true where a query may attend, or numbers added to the scores
        times: time tokens are wanted

    Returns:
        frames of each sound with and without padding, whether time tokens are wanted
    """

class WhisperGeneration:
    """Mixin with Whisper's `generate`; see the table at the top of its page"""
    def generate(
        self,
        input_features=None,
        generation_config=None,
        logits_processor=None,
        stopping_criteria=None,
        prefix_allowed_tokens_fn=None,
        synced_gpus=None,
        return_timestamps=None,
        task=None,
        language=None,
        is_multilingual=None,
        prompt_ids=None,
        prompt_condition_type=None,
        condition_on_prev_tokens=None,
        temperature=None,
        compression_ratio_threshold=None,
        logprob_threshold=None,
        no_speech_threshold=None,
        num_segment_frames=None,
        attention_mask=None,
        time_precision=0.02,
        time_precision_features=0.01,
        return_token_timestamps=None,
        return_segments=False,
        return_dict_in_generate=None,
        force_unique_generate_call=None,
        monitor_progress=None,
        **kwargs: Any,
    ):
        """Write down speech; ValueError for what the checkpoint or the model cannot do

        Args:
            input_features: spectrograms, `(batch, bands, frames)`, of 30 seconds or any length
            generation_config: settings; keyword arguments override them
            logits_processor: further logits processors
            stopping_criteria: further stopping criteria
            prefix_allowed_tokens_fn: function of row and tokens so far, returns the allowed next tokens
            synced_gpus: accepted, without effect
            return_timestamps: time tokens around phrases
            task: name of the task, such as `'fill-mask'`
            language: language of the model, for the card
            is_multilingual: whether the model takes the two
            prompt_ids: tokens before the first window, from `get_prompt_ids`
            prompt_condition_type: 'first-segment', or 'all-segments': before every window
            condition_on_prev_tokens: put the text so far before each window
            temperature: a number; several are tried until the thresholds are satisfied
            compression_ratio_threshold: an answer that zlib compresses by more is tried at the next temperature
            logprob_threshold: an answer with a lower mean log-probability is tried at the next temperature
            no_speech_threshold: a window with a higher probability of no speech and a low log-probability has no text
            num_segment_frames: accepted; a window has the length that the model knows
            attention_mask: `(batch, frames)`, 1 for sound, 0 for padding
            time_precision: seconds of a time token, of a frame
            time_precision_features: seconds of a time token, of a frame
            return_token_timestamps: also the time of each token
            return_segments: also the segments with their times
            return_dict_in_generate: return a `GenerateDecoderOnlyOutput` and no array of token ids
            force_unique_generate_call: accepted, without effect
            monitor_progress: function of frames read and frames in all, `(batch, 2)`
            **kwargs: further generation settings

        Returns:
            token ids without prompt and end, or a dict
        """

def transcribe(model, given: dict, kwargs: dict):
    """Window by window, write down the speech

    Args:
        model: with Whisper's `generate`
        given: arguments of `generate`, by name
        kwargs: further generation settings
    """

call_arguments: tuple

def start_transcription(
    model,
    features,
    generation_config,
    own: dict,
    handed: dict,
    kwargs: dict,
    how: dict,
) -> Transcription:
    """Check the arguments of a call, and prepare its state

    Args:
        model: the model
        features: rows, a list of dicts
        generation_config: generation settings, or their checkpoint
        own: settings that Whisper alone has
        handed: arguments that are handed on
        kwargs: generation settings, and `encoder_outputs`
        how: mask, prompt, temperature, token_times, precision
    """

def as_floats(x) -> np.ndarray:
    """Spectrograms of any framework in NumPy, in float32

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def check_marks(g, times, token_times) -> None:
    """ValueError where the settings lack what times are made of

    Args:
        g: generation settings
        times: time tokens are wanted
        token_times: times of tokens are wanted
    """
