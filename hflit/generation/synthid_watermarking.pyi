"""SynthIDTextWatermarkLogitsProcessor, its g values, and detection by their mean"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from .sampling import LogitsProcessor
from typing import Any

__all__ = ['multiplier', 'increment', 'host_int64', 'accumulate_hash', 'sampling_bits', 'tournament', 'SynthIDTextWatermarkLogitsProcessor', 'mean_score', 'weighted_mean_score', 'sigmoid', 'bayesian_score', 'SynthIDTextWatermarkDetector']

multiplier: int
increment: int

def host_int64(x):
    """Integers as a tensor, or as a NumPy array of 64 bits

    Args:
        x: array or tensor
    """

def accumulate_hash(current_hash, data):
    """The hash of a sequence, from the hash of its beginning

    Args:
        current_hash: of what came before, whole numbers of 64 bits
        data: what is added, `(…, length)`; the other axes fit those of `current_hash`
    """

def sampling_bits(size: int, seed: int) -> np.ndarray:
    """Random bits, those of `torch.randint(0, 2, (size,))` on the CPU with this seed

    Args:
        size: how many
        seed: of the random numbers
    """

def tournament(probs, g_values):
    """Probabilities of the tokens that win the tournament

    Args:
        probs: `(batch, vocab_size)`
        g_values: 0 or 1, `(batch, vocab_size, layers)`
    """

class SynthIDTextWatermarkLogitsProcessor(LogitsProcessor):
    """SynthID watermark: tournament sampling with pseudorandom bits of the last tokens

    Args:
        ngram_len: tokens that are hashed, the new one included
        keys: the secret keys, one for each layer
        sampling_table_size: bits in the table
        sampling_table_seed: its seed
        context_history_size: contexts that are remembered
        device: accepted for compatibility, without effect
        skip_first_ngram_calls: do not mark the first `ngram_len - 1` tokens
        debug_mode: take all tokens to be equally likely
    """
    host: bool
    skip_first_ngram_calls: bool
    debug_mode: bool
    sampling_table: Any
    keys: Any
    prompt_length: Any
    ngram_len: int
    context_history_size: int
    def __init__(
        self,
        ngram_len: int,
        keys: list,
        sampling_table_size: int,
        sampling_table_seed: int,
        context_history_size: int,
        device=None,
        skip_first_ngram_calls: bool = False,
        debug_mode: bool = False,
    ) -> None:
        """Args:
            ngram_len: tokens that are hashed, the new one included
            keys: the secret keys, one for each layer
            sampling_table_size: bits in the table
            sampling_table_seed: its seed
            context_history_size: contexts that are remembered
            device: accepted for compatibility, without effect
            skip_first_ngram_calls: do not mark the first `ngram_len - 1` tokens
            debug_mode: take all tokens to be equally likely
        """
    def begin(self, prompt) -> None:
        """Take the length of the prompts of a call

        Args:
            prompt: token ids of the prompt
        """
    def sample_g_values(self, ngram_keys):
        """The bits that hashes choose from the table, of the same shape

        Args:
            ngram_keys: hashes
        """
    def compute_ngram_keys(self, ngrams):
        """Hash of each n-gram for each layer, `(batch, n, layers)`

        Args:
            ngrams: `(batch, n, ngram_len)`
        """
    def add_keys(self, hashes):
        """Add the key of each layer to hashes, `(batch, n, layers)`

        Args:
            hashes: `(batch, n)`
        """
    def contexts(self, input_ids, length=None):
        """Hash of the context of each new token, the one to come included, `(batch, new tokens + 1)`

        Args:
            input_ids: token ids, `(batch, tokens)`
            length: number of tokens that are filled, where `input_ids` has room for more
        """
    def is_repeated(self, hashes):
        """Whether the last context is among those that are remembered, `(batch, 1)`

        Args:
            hashes: of the contexts of a row of calls, `(batch, calls)`
        """
    def __call__(self, input_ids, scores, length=None):
        """Log-probabilities after the tournament; the scores themselves where the context has come before

        Args:
            input_ids: token ids, `(batch, tokens)`
            scores: scores of the next token, `(batch, vocab_size)`
            length: number of tokens that are filled, where `input_ids` has room for more
        """
    def update_scores(self, scores, g_values):
        """Log-probabilities after the tournament; the smallest number of the dtype where a token cannot win

        Args:
            scores: `(batch, vocab_size)`
            g_values: `(batch, vocab_size, layers)`
        """
    def compute_g_values(self, input_ids):
        """The g values of texts, `(batch, tokens - ngram_len + 1, layers)`

        Args:
            input_ids: token ids, `(batch, tokens)`
        """
    def compute_context_repetition_mask(self, input_ids):
        """False where the context of a token has come before, `(batch, tokens - ngram_len + 1)`

        Args:
            input_ids: token ids, `(batch, tokens)`
        """
    def compute_eos_token_mask(self, input_ids, eos_token_id: int):
        """1 before the first end token of each text, and 0 from there on, `(batch, tokens)`

        Args:
            input_ids: token ids, `(batch, tokens)`
            eos_token_id: id of the token that ends a text, or several
        """
    def expected_mean_g_value(self, vocab_size: int, coinflip_prob: float = 0.5) -> float:
        """Mean g value of a marked text with one layer, where all tokens are equally likely

        Args:
            vocab_size: tokens of the vocabulary
            coinflip_prob: probability of a 1
        """

def mean_score(g_values, mask):
    """Mean g value of each text, `(batch,)`

    Args:
        g_values: `(batch, tokens, layers)`
        mask: 1 for tokens that count, `(batch, tokens)`
    """

def weighted_mean_score(g_values, mask, weights=None):
    """Weighted mean of the g values of each text, `(batch,)`

    Args:
        g_values: `(batch, tokens, layers)`
        mask: 1 for tokens that count, `(batch, tokens)`
        weights: of the layers; None: from 10 down to 1
    """

def sigmoid(x):
    """The logistic function

    Args:
        x: array or tensor
    """

def bayesian_score(g_values, mask, beta, delta, prior=0.5):
    """Probability that each text is marked, `(batch,)`

    Args:
        g_values: `(batch, tokens, layers)`
        mask: 1 for tokens that count, `(batch, tokens)`
        beta: bias of each layer, `(layers,)`
        delta: weights of earlier layers, `(layers, layers)`
        prior: probability that a text is marked, before it is seen
    """

class SynthIDTextWatermarkDetector:
    """Scores texts by a function of their g values and a mask, such as `mean_score` or a trained detector

    Args:
        detector_module: function of `(g_values, mask)`
        logits_processor: that marked the texts
        tokenizer: its `eos_token_id` ends a text
    """
    logits_processor: Any
    tokenizer: Any
    detector_module: Any
    def __init__(self, detector_module, logits_processor, tokenizer) -> None:
        """Args:
            detector_module: function of `(g_values, mask)`
            logits_processor: that marked the texts
            tokenizer: its `eos_token_id` ends a text
        """
    def __call__(self, tokenized_outputs):
        """The score of each text

        Args:
            tokenized_outputs: token ids of texts, `(batch, tokens)`
        """
