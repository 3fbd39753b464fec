"""The framework-independent part of speech models: output lengths and receptive field of the convolutional front end, the time masks of SpecAugment, the collapse of CTC, and the tasks CTC, audio classification, frame classification, speaker vectors and contrastive pretraining"""
# Written by hflit.dev_stubs; do not edit
import numpy as np
from .tasks import Task
from typing import Any

__all__ = ['frame_lengths', 'shortest_input', 'span_mask', 'random_spans', 'ctc_groups', 'SpeechTask', 'CTC', 'AudioClassification', 'AudioFrameClassification', 'XVector', 'sample_negatives', 'SpeechPreTraining', 'check_wave', 'as_picture']

def frame_lengths(lengths, kernels, strides):
    """Length of the output of a stack of convolutions without padding

    Args:
        lengths: numbers of samples, one or an array
        kernels: kernel of each convolution
        strides: stride of each convolution

    Returns:
        numbers of frames
    """

def shortest_input(frames: int, kernels, strides) -> int:
    """Samples that a stack of convolutions needs for so many frames; of one frame, its receptive field

    Args:
        frames: wanted number of frames
        kernels: kernel of each convolution
        strides: stride of each convolution

    Returns:
        samples
    """

def span_mask(shape, prob: float, length: int, lengths=None, min_masks=0) -> np.ndarray:
    """Random spans for SpecAugment, by NumPy's global generator

    Args:
        shape: `(batch, frames)`
        prob: share of the frames to hide; less, as spans overlap
        length: frames of a span
        lengths: frames of each clip that are no padding; None: all
        min_masks: fewest spans of a clip

    Returns:
        boolean, of `shape`
    """

def random_spans(xp, scores, rounding, prob: float, length: int, lengths=None, min_masks=0):
    """Spans for SpecAugment from given random numbers, in code that can be compiled

    Args:
        xp: array functions: `numpy`, `jax.numpy`, `keras.ops`
        scores: uniform random numbers, `(batch, frames)`
        rounding: a uniform random number, which decides whether there is one more span
        prob: share of the frames to hide
        length: frames of a span
        lengths: frames of each clip that are no padding, `(batch,)`; None: all
        min_masks: fewest spans of a clip

    Returns:
        boolean, `(batch, frames)`
    """

def ctc_groups(ids, blank: int, merge=True) -> list:
    """Read a sequence of frames: merge repeats, drop blanks

    Args:
        ids: most likely id of each frame
        blank: id of the blank
        merge: merge repeats

    Returns:
        `(id, first frame, frame after the last)`
    """

class SpeechTask(Task):
    """Base class of the tasks of speech models; a subclass computes its fields from hidden states"""
    answers_after: tuple
    sums_layers: bool
    weighted: Any
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def forward(self, *args: Any, labels=None, output_hidden_states=None, return_dict=None, **kwargs: Any):
        """Run the base model; compute the fields of the task, and the loss if there are labels

        Args:
            *args: inputs of the base model, by position
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """
    def speech_loss(self, logits, labels, lengths):
        """Args:
            logits: scores before the softmax
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            lengths: frames of each clip that are no padding, `(batch,)`
        """

class CTC(SpeechTask):
    """A CTC head: logits of each frame over the vocabulary, whose padding token is the blank"""
    output_class: Any
    sums_layers: bool
    loss_type: str
    lm_head: Any
    def make_layers(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def results(self, x, lengths, **mode: Any) -> dict:
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            lengths: frames of each clip that are no padding, `(batch,)`
            **mode: evaluation or training, as the framework says it
        """
    def speech_loss(self, logits, labels, lengths):
        """Args:
            logits: scores before the softmax
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            lengths: frames of each clip that are no padding, `(batch,)`
        """

class AudioClassification(SpeechTask):
    """An audio classification head: logits of the labels of a clip, from the mean of its frames"""
    output_class: Any
    classifier: Any
    projector: Any
    def make_layers(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def results(self, x, lengths, **mode: Any) -> dict:
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            lengths: frames of each clip that are no padding, `(batch,)`
            **mode: evaluation or training, as the framework says it
        """

class AudioFrameClassification(SpeechTask):
    """A frame classification head: logits of the labels of each frame, such as the speakers at each time"""
    output_class: Any
    loss_type: Any
    classifier: Any
    def make_layers(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def results(self, x, lengths, **mode: Any) -> dict:
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            lengths: frames of each clip that are no padding, `(batch,)`
            **mode: evaluation or training, as the framework says it
        """

class XVector(SpeechTask):
    """A speaker vector head: `embeddings` of a clip, and logits"""
    output_class: Any
    objective: Any
    classifier: Any
    feature_extractor: Any
    tdnn: Any
    projector: Any
    def make_layers(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    @property
    def fewest_frames(self) -> Any: ...
    def results(self, x, lengths, **mode: Any) -> dict:
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            lengths: frames of each clip that are no padding, `(batch,)`
            **mode: evaluation or training, as the framework says it
        """
    def speech_loss(self, logits, labels, lengths):
        """Args:
            logits: scores before the softmax
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            lengths: frames of each clip that are no padding, `(batch,)`
        """

def sample_negatives(shape, num_negatives: int, mask_time_indices=None) -> np.ndarray:
    """Frames of the same clip to compare with, other than the hidden frame itself

    Args:
        shape: `(batch, frames)`
        num_negatives: for each hidden frame
        mask_time_indices: the hidden frames, `(batch, frames)`; None: all

    Returns:
        `(batch, frames, num_negatives)`, indices into the frames of the whole batch
    """

class SpeechPreTraining(Task):
    """Pretraining with quantised targets: contrastive loss and diversity loss"""
    output_class: Any
    project_q: Any
    project_hid: Any
    quantizer: Any
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def forward(self, *args: Any, sampled_negative_indices=None, return_dict=None, **kwargs: Any):
        """Run the base model; compute both projections, and the losses if there are negatives

        Args:
            *args: arguments of the base model
            sampled_negative_indices: `(batch, frames, negatives)`, from `sample_negatives`
            return_dict: False: a tuple; None: as in the config
            **kwargs: arguments of the base model
        """

def check_wave(config, input_values) -> None:
    """ValueError for `input_values` that are no batch of waveforms, or too short for one frame

    Args:
        config: with the kernels and strides of the front end
        input_values: `(batch, samples)`
    """

def as_picture(config, input_values):
    """Spectrograms with a dimension of channels; ValueError for what is none of the config's size

    Args:
        config: with `max_length` and `num_mel_bins`
        input_values: spectrograms, `(batch, max_length, num_mel_bins)`

    Returns:
        `(batch, 1, max_length, num_mel_bins)`
    """
