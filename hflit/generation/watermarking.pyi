"""Raise the scores of a pseudorandom part of the vocabulary, and recognise the text by how many of its tokens are from it"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
import numpy as np
from .sampling import LogitsProcessor
from typing import Any

__all__ = ['logger', 'table_size', 'permutation', 'device_of', 'hash_table', 'WatermarkLogitsProcessor', 'WatermarkDetectorOutput', 'WatermarkDetector']

logger: Any

def permutation(n: int, seed: int, k: int, device=None) -> np.ndarray:
    """The first `k` numbers of the permutation that `torch.randperm` draws with a seed

    Args:
        n: how many numbers
        seed: of the random numbers
        k: how many of them are wanted
        device: of PyTorch, which draws there; None: NumPy draws
    """

def device_of(x) -> None:
    """The device of a tensor; None for another array

    Args:
        x: array or tensor
    """

table_size: int

def hash_table(key: int, device=None) -> np.ndarray:
    """A permutation that hashes tokens

    Args:
        key: the secret key
        device: of PyTorch; None: NumPy
    """

class WatermarkLogitsProcessor(LogitsProcessor):
    """Watermark by green lists: add `bias` to the scores of tokens that the text and a key choose

    Args:
        vocab_size: tokens of the vocabulary; None: as many as there are scores
        device: accepted for compatibility, without effect
        greenlist_ratio: share of the vocabulary that is green
        bias: added to the scores of green tokens
        hashing_key: the secret key
        seeding_scheme: lefthash or selfhash
        context_width: tokens that choose the list
    """
    host: bool
    seeding_scheme: str
    context_width: int
    greenlist_ratio: float
    hash_key: int
    vocab_size: Any
    bias: float
    def __init__(
        self,
        vocab_size=None,
        device=None,
        greenlist_ratio: float = 0.25,
        bias: float = 2.0,
        hashing_key: int = 15485863,
        seeding_scheme: str = 'lefthash',
        context_width: int = 1,
    ) -> None:
        """Args:
            vocab_size: tokens of the vocabulary; None: as many as there are scores
            device: accepted for compatibility, without effect
            greenlist_ratio: share of the vocabulary that is green
            bias: added to the scores of green tokens
            hashing_key: the secret key
            seeding_scheme: lefthash or selfhash
            context_width: tokens that choose the list
        """
    def seed(self, tokens: list, device=None) -> int:
        """Seed of the green list that the last `context_width` tokens choose

        Args:
            tokens: the last tokens of a text
            device: of PyTorch; None: NumPy
        """
    def greenlist(self, tokens: list, device=None) -> np.ndarray:
        """Ids of the green tokens after `tokens`

        Args:
            tokens: the last tokens of a text
            device: of PyTorch; None: NumPy
        """
    def is_green(self, tokens: list, token: int, device=None) -> bool:
        """Whether `token` is on the green list of `tokens`

        Args:
            tokens: that choose the list; with selfhash the last of them is `token`
            token: that is asked about
            device: of PyTorch; None: NumPy
        """
    def green_tokens(self, tokens: list, scores) -> np.ndarray:
        """Ids of the tokens of one row whose scores are raised

        Args:
            tokens: the last tokens of a row
            scores: its scores, `(vocab_size,)`
        """
    def __call__(self, input_ids, scores, length=None):
        """The scores, raised for green tokens

        Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
        """

@dataclass
class WatermarkDetectorOutput:
    """What a detector found, one value per text, in NumPy

    Args:
        num_tokens_scored: tokens that could be green
        num_green_tokens: tokens that are
        green_fraction: their share
        z_score: standard deviations above the number by chance
        p_value: probability of so high a z score without watermark
        prediction: whether the z score is above the threshold
        confidence: `1 - p_value`
    """
    num_tokens_scored: np.ndarray | None = None
    """tokens that could be green"""
    num_green_tokens: np.ndarray | None = None
    """tokens that are"""
    green_fraction: np.ndarray | None = None
    """their share"""
    z_score: np.ndarray | None = None
    """standard deviations above the number by chance"""
    p_value: np.ndarray | None = None
    """probability of so high a z score without watermark"""
    prediction: np.ndarray | None = None
    """whether the z score is above the threshold"""
    confidence: np.ndarray | None = None
    """`1 - p_value`"""

class WatermarkDetector:
    """Counts green tokens; the settings must be those with which the text was generated

    Args:
        model_config: of the model: its vocabulary and its first token
        device: of PyTorch on which the text was generated; None: the CPU
        watermarking_config: a `WatermarkingConfig` or a dict of its fields
        ignore_repeated_ngrams: count each n-gram once
        max_cache_size: n-grams that are remembered
    """
    is_green: Any
    device: Any
    greenlist_ratio: Any
    ignore_repeated_ngrams: bool
    processor: Any
    bos_token_id: Any
    def __init__(
        self,
        model_config,
        device=None,
        watermarking_config=None,
        ignore_repeated_ngrams: bool = False,
        max_cache_size: int = 128,
    ) -> None:
        """Args:
            model_config: of the model: its vocabulary and its first token
            device: of PyTorch on which the text was generated; None: the CPU
            watermarking_config: a `WatermarkingConfig` or a dict of its fields
            ignore_repeated_ngrams: count each n-gram once
            max_cache_size: n-grams that are remembered
        """
    def count_green(self, ids: list) -> tuple:
        """Count the green tokens of a text

        Args:
            ids: tokens of a text

        Returns:
            tokens that could be green, tokens that are
        """
    def without_start(self, ids) -> np.ndarray:
        """The texts without the start token, which has no context; ValueError if only some of them have it

        Args:
            ids: `(batch, tokens)` in NumPy
        """
    def __call__(self, input_ids, z_threshold: float = 3.0, return_dict: bool = False):
        """Whether each text has the watermark

        Args:
            input_ids: generated texts, `(batch, tokens)`, best without their prompts
            z_threshold: z score above which a text has the watermark
            return_dict: return a `WatermarkDetectorOutput`
        """
