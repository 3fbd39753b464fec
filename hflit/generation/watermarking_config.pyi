"""Green lists (`WatermarkingConfig`) and SynthID (`SynthIDTextWatermarkingConfig`): fields, checks, files"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import Any
from typing_extensions import Self
from collections.abc import Iterator

__all__ = ['BaseWatermarkingConfig', 'WatermarkingConfig', 'SynthIDTextWatermarkingConfig', 'as_watermarking_config']

class BaseWatermarkingConfig:
    """Base class of the settings of a watermark"""
    @classmethod
    def from_dict(cls, config_dict: dict, **kwargs: Any) -> Self:
        """Make settings from a dict

        Args:
            config_dict: the fields
            **kwargs: fields to override; unknown names are ignored
        """
    def to_dict(self) -> dict: ...
    def to_json_string(self) -> str: ...
    def __iter__(self) -> Iterator[Any]: ...
    def update(self, **kwargs: Any) -> None:
        """Set the fields among the keywords

        Args:
            **kwargs: further keyword arguments, which are handed on
        """
    def to_json_file(self, json_file_path) -> None:
        """Write the settings to a file

        Args:
            json_file_path: file to write
        """
    def check(self, name: str, ok: bool, what: str) -> None:
        """Raise a ValueError for a field whose value is not `ok`

        Args:
            name: of the field
            ok: whether its value is right
            what: what a right value is, for the message
        """

@dataclass
class WatermarkingConfig(BaseWatermarkingConfig):
    """Settings of a watermark by green lists

    Args:
        greenlist_ratio: share of the vocabulary that is green, above 0 and below 1
        bias: added to the scores of green tokens; usual 0.5 to 4
        hashing_key: the secret key, a large prime
        seeding_scheme: lefthash: the last token chooses the list; selfhash: the new one, too
        context_width: tokens that choose the list
    """
    greenlist_ratio: float = 0.25
    """share of the vocabulary that is green, above 0 and below 1"""
    bias: float = 2.0
    """added to the scores of green tokens; usual 0.5 to 4"""
    hashing_key: int = 15485863
    """the secret key, a large prime"""
    seeding_scheme: str = 'lefthash'
    """lefthash: the last token chooses the list; selfhash: the new one, too"""
    context_width: int = 1
    """tokens that choose the list"""
    def validate(self) -> None:
        """Raise a ValueError that names the first field with a wrong value"""
    def construct_processor(self, vocab_size=None, device=None):
        """The logits processor of these settings

        Args:
            vocab_size: tokens of the vocabulary; None: as many as there are scores
            device: accepted for compatibility, without effect
        """

@dataclass
class SynthIDTextWatermarkingConfig(BaseWatermarkingConfig):
    """Settings of a SynthID watermark

    Args:
        ngram_len: tokens that are hashed, the new one included; usual 5
        keys: the secret keys, whole numbers, one for each layer; usual 20 to 30
        context_history_size: contexts that are remembered: a context that comes again is not marked
        sampling_table_seed: seed of the table of random bits
        sampling_table_size: bits in this table
        skip_first_ngram_calls: do not mark the first `ngram_len - 1` tokens
        debug_mode: take all tokens to be equally likely, to test a watermark
    """
    ngram_len: int
    """tokens that are hashed, the new one included; usual 5"""
    keys: list
    """the secret keys, whole numbers, one for each layer; usual 20 to 30"""
    context_history_size: int = 1024
    """contexts that are remembered: a context that comes again is not marked"""
    sampling_table_seed: int = 0
    """seed of the table of random bits"""
    sampling_table_size: int = ...
    """bits in this table"""
    skip_first_ngram_calls: bool = False
    """do not mark the first `ngram_len - 1` tokens"""
    debug_mode: bool = False
    """take all tokens to be equally likely, to test a watermark"""
    def validate(self) -> None:
        """Raise a ValueError that names the first field with a wrong value"""
    def construct_processor(self, vocab_size=None, device=None):
        """The logits processor of these settings

        Args:
            vocab_size: accepted as in the other class, without effect
            device: accepted for compatibility, without effect
        """

def as_watermarking_config(config) -> BaseWatermarkingConfig:
    """The settings of a watermark, checked

    Args:
        config: one of the two, or a dict of its fields
    """
