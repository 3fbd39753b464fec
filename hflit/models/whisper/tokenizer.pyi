"""`WhisperTokenizer`: labels with a prefix of language and task, text with or without times, offsets of phrases, prompts, words with their times, text normalised for word error rates"""
# Written by hflit.dev_stubs; do not edit
from ..gpt2.tokenizer import GPT2Tokenizer
from typing import Any

__all__ = ['without_spaces', 'contractions', 'WhisperTokenizer', 'token_list', 'attach_punctuation', 'plain_text']

class WhisperTokenizer(GPT2Tokenizer):
    """Byte-level BPE tokenizer with a prefix of language and task, and with time tokens

    Args:
        vocab: `{token: id}`
        merges: merges of byte-pair encoding, in order
        unk_token: token for what is not in the vocabulary
        bos_token: token that begins a text
        eos_token: token that ends a text
        add_prefix_space: put a space before the text, so that its first word is like the others
        language: name or code, for the prefix of labels
        task: 'transcribe' or 'translate'
        predict_timestamps: labels have time tokens
        **kwargs: as for `PreTrainedTokenizer`
    """
    languages: Any
    predict_timestamps: Any
    language: Any
    task: Any
    def __init__(
        self,
        vocab=None,
        merges=None,
        unk_token='<|endoftext|>',
        bos_token='<|endoftext|>',
        eos_token='<|endoftext|>',
        add_prefix_space=False,
        language=None,
        task=None,
        predict_timestamps=False,
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab: `{token: id}`
            merges: merges of byte-pair encoding, in order
            unk_token: token for what is not in the vocabulary
            bos_token: token that begins a text
            eos_token: token that ends a text
            add_prefix_space: put a space before the text, so that its first word is like the others
            language: name or code, for the prefix of labels
            task: 'transcribe' or 'translate'
            predict_timestamps: labels have time tokens
            **kwargs: as for `PreTrainedTokenizer`
        """
    def update_post_processor(self) -> None: ...
    @property
    def prefix_tokens(self) -> list:
        """Ids of the tokens before a label"""
    def set_prefix_tokens(self, language=None, task=None, predict_timestamps=None) -> None:
        """Change the prefix of labels; ValueError for an unknown language or task

        Args:
            language: name or code; None: as it is
            task: 'transcribe' or 'translate'; None: as it is
            predict_timestamps: labels have time tokens; None: as it is
        """
    def get_decoder_prompt_ids(self, task=None, language=None, no_timestamps=True) -> list:
        """The prefix as pairs of position and token, as old configs hold it in `forced_decoder_ids`

        Args:
            task: name of the task, such as `'fill-mask'`
            language: language of the model, for the card
            no_timestamps: end the prefix with the token for no times
        """
    def get_prompt_ids(self, text: str, return_tensors='np'):
        """Ids of a prompt for `generate(prompt_ids=…)`; ValueError for special tokens in the text

        Args:
            text: names or words that the sound is likely to hold
            return_tensors: 'pt', 'np', 'jax' or 'tf'
        """
    @property
    def timestamp_begin(self) -> int:
        """Id of the time token of 0 seconds"""
    def timed_tokens(self, ids: list, precision: float = 0.02, window: int = 1500) -> list:
        """Tokens with the times counted on over the windows

        Args:
            ids: token ids
            precision: seconds of a time token
            window: time tokens of a window

        Returns:
            `(token, None)` for text, `(None, seconds)` for times
        """
    def decode(
        self,
        token_ids,
        skip_special_tokens=False,
        clean_up_tokenization_spaces=None,
        output_offsets=False,
        time_precision=0.02,
        decode_with_timestamps=False,
        normalize=False,
        basic_normalize=False,
        remove_diacritics=False,
        **kwargs: Any,
    ):
        """Token ids to text, or to text and offsets

        Args:
            token_ids: one text or several
            skip_special_tokens: leave out special tokens, and a prompt before the start token
            clean_up_tokenization_spaces: remove spaces before punctuation; None: as the tokenizer is set
            output_offsets: a dict with the text and the times of its phrases
            time_precision: seconds of a time token
            decode_with_timestamps: times in the text, as `<|1.08|>`
            normalize: normalise English text, for word error rates
            basic_normalize: the same for any language
            remove_diacritics: drop accents as well
            **kwargs: further keyword arguments, which are handed on
        """
    def without_prompt(self, ids: list) -> list:
        """Tokens from the start token on, where they begin with `<|startofprev|>`

        Args:
            ids: token ids
        """
    def text_with_times(self, ids, one, precision=0.02) -> str:
        """Text with times in it

        Args:
            ids: token ids
            one: function that decodes token ids
            precision: seconds of a time token
        """
    def offsets(self, ids, one, precision=0.02) -> list:
        """Phrases between two times, each with its text and a pair of seconds; unclosed text is left out

        Args:
            ids: token ids
            one: function that decodes token ids
            precision: seconds of a time token
        """
    def characters(self, ids: list) -> list:
        """`(text, indices of its tokens)` of the shortest runs of tokens that are whole characters

        Args:
            ids: token ids
        """
    def words(self, ids: list, language=None) -> list:
        """Group tokens into words, with the punctuation around them

        Args:
            ids: tokens of text, without special ones
            language: code or name; None: the tokenizer's, else English

        Returns:
            `(text, indices of its tokens)`
        """
    def basic_normalize(self, text: str, remove_diacritics=False) -> str:
        """Small letters without punctuation, for any language

        Args:
            text: the text
            remove_diacritics: drop accents
        """
    def normalize(self, text: str) -> str:
        """Small letters without punctuation, contractions and hesitations, for English

        Args:
            text: the text
        """

def token_list(ids) -> list:
    """Token ids of any framework as a list

    Args:
        ids: token ids
    """

without_spaces: tuple

def attach_punctuation(words: list, before='"\'“¡¿([{-', after='"\'.。,，!！?？:：”)]}、') -> list:
    """Words with the punctuation around them

    Args:
        words: `(text, indices)`
        before: joins the next word
        after: joins the word before
    """

def plain_text(text: str, keep='', remove_diacritics=False) -> str:
    """Text with spaces for marks, symbols and punctuation

    Args:
        text: the text
        keep: names of the columns that stay
        remove_diacritics: drop accents
    """

contractions: dict
