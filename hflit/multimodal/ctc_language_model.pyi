"""Reads the logits of a CTC model by beam search with an n-gram language model, through the packages pyctcdecode and kenlm; n-best texts, scores and times of words"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
import numpy as np
from .speech_processor import Wav2Vec2Processor
from ..outputs import ModelOutput
from typing import Any
from typing_extensions import Self

__all__ = ['beam_settings', 'weights', 'missing_labels', 'check_labels', 'Wav2Vec2DecoderWithLMOutput', 'read_beams', 'Wav2Vec2ProcessorWithLM', 'as_logits', 'load_decoder']

def missing_labels(decoder, tokenizer) -> set:
    """Tokens of the tokenizer that the alphabet of a decoder lacks

    Args:
        decoder: of pyctcdecode
        tokenizer: of the model
    """

def check_labels(decoder, tokenizer) -> None:
    """ValueError for a decoder that was made for another vocabulary

    Args:
        decoder: `BeamSearchDecoderCTC` of pyctcdecode
        tokenizer: tokenizer of the model
    """

@dataclass
class Wav2Vec2DecoderWithLMOutput(ModelOutput):
    """Texts of a CTC decoder with a language model, best first where several are asked for

    Args:
        text: a text; a list for a batch, or for several hypotheses
        logit_score: log-probability of the frames
        lm_score: with the language model
        word_offsets: dicts of `word`, `start_offset` and `end_offset` in frames
    """
    text: Any = None
    """a text; a list for a batch, or for several hypotheses"""
    logit_score: Any = None
    """log-probability of the frames"""
    lm_score: Any = None
    """with the language model"""
    word_offsets: Any = None
    """dicts of `word`, `start_offset` and `end_offset` in frames"""

def read_beams(beams, n_best=1, offsets=False) -> Wav2Vec2DecoderWithLMOutput:
    """The output for the beams of one sound

    Args:
        beams: of pyctcdecode, best first
        n_best: hypotheses; 1: no lists
        offsets: also the frames of the words
    """

class Wav2Vec2ProcessorWithLM(Wav2Vec2Processor):
    """Processor of wav2vec 2.0 and its family with a CTC decoder that has a language model

    Args:
        feature_extractor: of waveforms
        tokenizer: of letters
        decoder: `BeamSearchDecoderCTC` of pyctcdecode
    """
    model_types: tuple
    decoder: Any
    def __init__(self, feature_extractor, tokenizer, decoder) -> None:
        """Args:
            feature_extractor: of waveforms
            tokenizer: of letters
            decoder: `BeamSearchDecoderCTC` of pyctcdecode
        """
    @property
    def language_model(self) -> Any:
        """The language model of the decoder, None without one"""
    def save_pretrained(self, save_directory, **kwargs: Any):
        """Write the files of both parts, `alphabet.json` and the folder `language_model`

        Args:
            save_directory: folder to save into, created if needed
            **kwargs: further keyword arguments, which are handed on
        """
    def decode(
        self,
        logits,
        beam_width=None,
        beam_prune_logp=None,
        token_min_logp=None,
        hotwords=None,
        hotword_weight=None,
        alpha=None,
        beta=None,
        unk_score_offset=None,
        lm_score_boundary=None,
        output_word_offsets=False,
        n_best=1,
    ) -> Wav2Vec2DecoderWithLMOutput:
        """Text of the logits of a sound

        Args:
            logits: of one sound, `(frames, vocab_size)`
            beam_width: beams that are kept from frame to frame
            beam_prune_logp: a beam that is worse than the best by more is dropped, a negative number
            token_min_logp: letters of a frame that are less likely are not tried
            hotwords: words that get a bonus, and the bonus
            hotword_weight: words that get a bonus, and the bonus
            alpha: weights of the language model and of the number of words
            beta: weights of the language model and of the number of words
            unk_score_offset: added for a word that the language model does not know
            lm_score_boundary: whether it scores beginning and end of a text
            output_word_offsets: also the frames of the words
            n_best: hypotheses; more than 1: lists
        """
    def batch_decode(
        self,
        logits,
        pool=None,
        num_processes=None,
        output_word_offsets=False,
        n_best=1,
        **settings: Any,
    ) -> Wav2Vec2DecoderWithLMOutput:
        """Texts of the logits of several sounds

        Args:
            logits: `(batch, frames, vocab_size)`, rows of -100 for padding
            pool: of `multiprocessing`, to read the sounds of a batch in parallel
            num_processes: accepted: without a pool the sounds are read one after another
            output_word_offsets: also the frames of the words
            n_best: hypotheses; more than 1: lists
            **settings: further arguments of `decode`
        """
    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path, **kwargs: Any) -> Self:
        """Load the feature extractor, the tokenizer and the decoder of a checkpoint

        Args:
            pretrained_model_name_or_path: a folder or a Hub repository
            **kwargs: Hub arguments, weights of the language model, settings of the tokenizer
        """

beam_settings: tuple

weights: tuple

def as_logits(x) -> np.ndarray:
    """Logits of any framework in NumPy

    Args:
        x: logits
    """

def load_decoder(name, unigram_encoding='utf-8', **where: Any):
    """The CTC decoder of a checkpoint; ImportError where pyctcdecode or kenlm is missing

    Args:
        name: a folder or a Hub repository
        unigram_encoding: of the list of words
        **where: Hub arguments
    """
