"""The Flax modules that speech models share: convolutions over the waveform with group or layer norm, the positional convolution with weight norm, the quantiser with the Gumbel softmax, the CTC loss, and the heads for CTC, audio and frame classification, speaker vectors and pretraining"""
# Written by hflit.dev_stubs; do not edit
import flax.linen as nn
from .heads import Head
from .layers import Block
from ..speech import CTC, AudioClassification, AudioFrameClassification, SpeechPreTraining, XVector
from typing import Any, ClassVar

__all__ = ['declare_heads', 'ConvLayer', 'WaveEncoder', 'WeightNorm', 'WeightNormConv', 'ConvPositions', 'mask_lengths', 'frame_mask', 'SpecAugment', 'compact_labels', 'ctc_loss', 'perplexity', 'GumbelQuantizer', 'cosine', 'contrastive_loss', 'TDNN', 'AMSoftmax', 'SpeechHead', 'frame_loss', 'ForCTC', 'ForSequenceClassification', 'ForAudioFrameClassification', 'ForXVector', 'ForPreTraining']

class ConvLayer(Block):
    """Convolution, norm where there is one, activation: one layer of the front end"""
    i: int = 0
    """index of the layer"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: `(batch, samples, channels)`
        """

class WaveEncoder(Block):
    """Convolutional front end: from samples to frames"""
    def setup(self) -> None: ...
    def __call__(self, input_values):
        """Args:
            input_values: `(batch, samples)`

        Returns:
            `(batch, frames, conv_dim[-1])`
        """

class WeightNorm(nn.Module):
    """The kernel of a convolution as length and direction for each of its positions"""
    shape: tuple = ()
    """of the kernel, `(outputs, inputs, positions)`"""
    std: float = 0.02
    """standard deviation of a new kernel"""
    param_dtype: Any = ...
    def setup(self) -> None: ...
    def __call__(self): ...

class WeightNormConv(Block):
    """Convolution over frames, which keeps their number, with weight norm"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """

class ConvPositions(Block):
    """Positional convolution: convolution with weight norm over the frames, and an activation"""
    def setup(self) -> None: ...
    def __call__(self, x, deterministic=True):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            deterministic: switch dropout off
        """

def mask_lengths(config, attention_mask):
    """Number of frames of each clip without padding

    Args:
        config: with the kernels and strides of the front end
        attention_mask: `(batch, samples)`, or None

    Returns:
        frames of each clip, `(batch,)`; None
    """

def frame_mask(lengths, n: int) -> None:
    """Mask of the frames that are no padding

    Args:
        lengths: frames of each clip, `(batch,)`; None: no padding
        n: frames of the batch

    Returns:
        boolean, `(batch, n)`; None
    """

class SpecAugment(Block):
    """Hide spans of frames behind a learned vector, and spans of features behind zeros"""
    def __call__(self, x, vector, mask_time_indices, lengths=None, deterministic=True):
        """Args:
            x: `(batch, frames, hidden_size)`
            vector: the learned vector; None where the config asks for no masks
            mask_time_indices: the frames to hide, `(batch, frames)`; None: random ones in training
            lengths: frames of each clip that are no padding
            deterministic: switch dropout off
        """
    def draw(self, shape, kind, lengths=None):
        """Args:
            shape: sizes of the dimensions
            kind: `'time'` or `'feature'`
            lengths: frames of each clip that are no padding, `(batch,)`
        """

def compact_labels(labels, blank: int):
    """Labels without those that are negative or the blank, to the left, and the mask of the others

    Args:
        labels: the right answers, -100 where there is none; with them the output has a `loss`
        blank: id of the blank
    """

def ctc_loss(logits, labels, lengths=None, config=None, **_: Any):
    """CTC loss: negative log likelihood of the texts; ValueError for a label out of range

    Args:
        logits: `(batch, frames, vocab_size)`
        labels: `(batch, letters)`, negative or the blank where there is none
        lengths: frames of each clip, `(batch,)`; None: all
        config: with `pad_token_id`, the blank, `ctc_loss_reduction` and `ctc_zero_infinity`
    """

def perplexity(probs, mask=None):
    """Perplexity of the use of a codebook, added up over the groups

    Args:
        probs: `(batch, frames, groups, entries)`
        mask: the frames that count, `(batch, frames)`; None: all
    """

class GumbelQuantizer(Block):
    """Vector quantisation with product codebooks and the Gumbel softmax"""
    temperature: float = 2.0
    """of the Gumbel softmax in training"""
    def setup(self) -> None: ...
    def __call__(self, x, mask_time_indices=None, deterministic=True) -> tuple:
        """Args:
            x: frames, `(batch, frames, conv_dim[-1])`
            mask_time_indices: the hidden frames, `(batch, frames)`
            deterministic: switch dropout off

        Returns:
            code vectors `(batch, frames, codevector_dim)`, perplexity
        """
    def choose(self, x, deterministic):
        """One-hot choices, and the probabilities whose perplexity counts

        Args:
            x: hidden states, `(batch, frames, hidden_size)`
            deterministic: switch dropout off
        """

def cosine(a, b):
    """Cosine similarity over the last dimension

    Args:
        a: vectors, `(..., dim)`
        b: vectors, `(..., dim)`
    """

def contrastive_loss(predicted, targets, negatives, hidden, temperature: float):
    """Cross-entropy of finding the true target among the negatives by cosine similarity, added up

    Args:
        predicted: of the transformer, `(batch, frames, dim)`
        targets: quantised, `(batch, frames, dim)`
        negatives: indices into all targets, `(batch, frames, negatives)`
        hidden: the frames that count, `(batch, frames)`
        temperature: scores are divided by it: below 1 the distribution is more peaked, above 1 flatter; 0.6 to 1 is usual
    """

class TDNN(Block):
    """Dilated convolution over frames and ReLU; the kernel is that of a linear layer over the frames it sees"""
    n_in: int = 1
    """number of inputs and outputs"""
    n: int = 1
    """channels of the output"""
    size: int = 1
    """frames that the kernel sees"""
    dilation: int = 1
    """frames from one that the kernel sees to the next"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """

class AMSoftmax(Block):
    """Additive margin softmax: cross-entropy of scaled cosines, that of the true class lowered by a margin"""
    n: int = 1
    """number of inputs, or of hidden states"""
    scale: ClassVar[float]
    margin: ClassVar[float]
    def setup(self) -> None: ...
    def __call__(self, x, labels):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
        """

class SpeechHead(Head):
    """What heads of speech models need of Flax"""
    contrastive_loss: ClassVar[Any]
    def linear_from(self, n, m):
        """Args:
            n: number of inputs, or of hidden states
            m: number of outputs
        """
    def make_layer_weights(self, n) -> None:
        """Args:
            n: number of inputs, or of hidden states
        """
    def sum_layers(self, states):
        """Args:
            states: hidden states of all layers
        """
    def mask_lengths(self, mask):
        """Args:
            mask: 1 for a sample or frame and 0 for padding
        """
    def mask_of(self, lengths, x):
        """Args:
            lengths: frames of each clip that are no padding, `(batch,)`
            x: hidden states, `(batch, frames, hidden_size)`
        """
    def make_tdnn(self, widths) -> list:
        """Args:
            widths: channels of the input of each convolution
        """
    def make_objective(self, n, num_labels):
        """Args:
            n: number of inputs, or of hidden states
            num_labels: number of classes
        """
    def make_quantizer(self, c):
        """Args:
            c: configuration of the model
        """
    def count(self, mask):
        """Args:
            mask: 1 for a sample or frame and 0 for padding
        """
    def mean_and_deviation(self, x, mask):
        """Mean and standard deviation over time, `(batch, 2*width)`

        Args:
            x: hidden states, `(batch, frames, hidden_size)`
            mask: 1 for a sample or frame and 0 for padding
        """

def frame_loss(logits, labels, config, **_: Any):
    """Cross-entropy of frames with one-hot labels `(batch, frames, num_labels)`

    Args:
        logits: scores before the softmax
        labels: the right answers, -100 where there is none; with them the output has a `loss`
        config: configuration of the model
    """

class ForCTC(CTC, SpeechHead):
    loss_function: ClassVar[Any]

class ForSequenceClassification(AudioClassification, SpeechHead):
    loss_function: ClassVar[Any]

class ForAudioFrameClassification(AudioFrameClassification, SpeechHead):
    loss_function: ClassVar[Any]

class ForXVector(XVector, SpeechHead):
    def dummy_inputs(self) -> dict: ...

class ForPreTraining(SpeechPreTraining, SpeechHead): ...

declare_heads: Any
