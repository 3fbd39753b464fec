"""`Wav2Vec2CTCTokenizer`: a token for each letter of `vocab.json`, `|` between words, and decoding that merges repeats and drops blanks, with the frames of each letter and word"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from ...outputs import ModelOutput
from ...text.tokenizer import PreTrainedTokenizer
from typing import Any

__all__ = ['letter_tokenizer', 'Wav2Vec2CTCTokenizerOutput', 'Wav2Vec2CTCTokenizer', 'language_of', 'whole', 'word_offsets']

def letter_tokenizer(vocab: dict, unk: str, delimiter: str, upper=False):
    """A tokenizer with a token for each letter, and one in place of each space

    Args:
        vocab: letters to ids
        unk: token of a letter that is not in the vocabulary
        delimiter: token between words
        upper: read lower case as upper case

    Returns:
        a `tokenizers.Tokenizer`
    """

@dataclass
class Wav2Vec2CTCTokenizerOutput(ModelOutput):
    """A decoded text with the frames of its letters and words

    Args:
        text: the text
        char_offsets: list of `{char, start_offset, end_offset}`, in frames
        word_offsets: list of `{word, start_offset, end_offset}`, in frames
    """
    text: Any = None
    """the text"""
    char_offsets: Any = None
    """list of `{char, start_offset, end_offset}`, in frames"""
    word_offsets: Any = None
    """list of `{word, start_offset, end_offset}`, in frames"""

class Wav2Vec2CTCTokenizer(PreTrainedTokenizer):
    """Tokenizer of CTC models: letters to ids, and ids of frames to text

    Args:
        vocab_file: path of `vocab.json`, or its content
        bos_token: token that begins a text
        eos_token: token that ends a text
        unk_token: token for what is not in the vocabulary
        pad_token: token that fills up a batch
        word_delimiter_token: stands for a space
        replace_word_delimiter_char: what it becomes in a text
        do_lower_case: read and write lower case, with a vocabulary of upper case
        target_lang: language, of a vocabulary for several
        **kwargs: as for `PreTrainedTokenizer`
    """
    model_input_names: list
    own_files: dict
    own_decoder: bool
    replace_word_delimiter_char: Any
    do_lower_case: Any
    target_lang: Any
    languages: Any
    def __init__(
        self,
        vocab_file=None,
        bos_token='<s>',
        eos_token='</s>',
        unk_token='<unk>',
        pad_token='<pad>',
        word_delimiter_token='|',
        replace_word_delimiter_char=' ',
        do_lower_case=False,
        target_lang=None,
        **kwargs: Any,
    ) -> None:
        """Args:
            vocab_file: path of `vocab.json`, or its content
            bos_token: token that begins a text
            eos_token: token that ends a text
            unk_token: token for what is not in the vocabulary
            pad_token: token that fills up a batch
            word_delimiter_token: stands for a space
            replace_word_delimiter_char: what it becomes in a text
            do_lower_case: read and write lower case, with a vocabulary of upper case
            target_lang: language, of a vocabulary for several
            **kwargs: as for `PreTrainedTokenizer`
        """
    def set_target_lang(self, target_lang: str) -> None:
        """Change the language of a vocabulary for several

        Args:
            target_lang: language of the vocabulary
        """
    def read_frames(self, ids, skip_special_tokens=False, group_tokens=True) -> list:
        """The letters that the frames say

        Args:
            ids: id of each frame
            skip_special_tokens: leave special tokens out before reading, the blank among them
            group_tokens: merge repeats

        Returns:
            `{char, start_offset, end_offset}`
        """
    def decode(
        self,
        token_ids,
        skip_special_tokens=False,
        clean_up_tokenization_spaces=None,
        output_char_offsets=False,
        output_word_offsets=False,
        group_tokens=True,
        spaces_between_special_tokens=False,
        **kwargs: Any,
    ):
        """Read the ids of frames as text

        Args:
            token_ids: id of each frame of one clip, or a batch of them
            skip_special_tokens: leave special tokens out before reading, the blank among them
            clean_up_tokenization_spaces: remove spaces before punctuation; None: the checkpoint's setting
            output_char_offsets: also return the frames of letters and words
            output_word_offsets: also return the frames of letters and words
            group_tokens: merge repeats; False for labels, which are no frames
            spaces_between_special_tokens: put a space between all tokens
            **kwargs: accepted

        Returns:
            a string; with offsets a `Wav2Vec2CTCTokenizerOutput`
        """
    def batch_decode(
        self,
        sequences,
        skip_special_tokens=False,
        clean_up_tokenization_spaces=None,
        **kwargs: Any,
    ):
        """Read the ids of frames of several clips; with offsets, one output whose fields are lists

        Args:
            sequences: ids of the frames of each clip
            skip_special_tokens: leave special tokens out
            clean_up_tokenization_spaces: remove spaces before punctuation; None: as the tokenizer is set
            **kwargs: further keyword arguments, which are handed on
        """
    def _settings_to_save(self): ...
    def convert_tokens_to_string(self, tokens):
        """Read tokens of frames as text

        Args:
            tokens: tokens of frames
        """
    def save_vocabulary(self, save_directory, filename_prefix=None) -> tuple:
        """Write `vocab.json`, of all languages

        Args:
            save_directory: existing folder
            filename_prefix: `PREFIX-vocab.json`

        Returns:
            path of the file
        """

def language_of(languages: dict, target_lang: str) -> dict:
    """The vocabulary of a language; ValueError for one that is not there

    Args:
        languages: vocabularies by language
        target_lang: language of the vocabulary
    """

def whole(token, vocab: dict, special=True):
    """A token of several letters, such as a phoneme, which is not split and takes spaces along

    Args:
        token: text of a token, an `AddedToken`, a dict of one, or None
        vocab: letters to ids
        special: a special token, which decoding can skip
    """

def word_offsets(chars, space=' ') -> list:
    """The words of letters, with their frames

    Args:
        chars: `{char, start_offset, end_offset}` of each letter
        space: letter between words

    Returns:
        `{word, start_offset, end_offset}`
    """
