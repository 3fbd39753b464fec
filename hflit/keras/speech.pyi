"""The Keras layers that speech models share, on every backend: convolutions over the waveform with group or layer norm, the positional convolution with weight norm, the quantiser with the Gumbel softmax, the CTC loss, and the heads for CTC, audio and frame classification, speaker vectors and pretraining"""
# Written by hflit.dev_stubs; do not edit
from keras import layers as L
from .heads import Head
from .layers import Block, LayerNorm, Linear
from ..speech import CTC, AudioClassification, AudioFrameClassification, SpeechPreTraining, XVector
from typing import Any

__all__ = ['declare_heads', 'FrameConv', 'ChannelNorm', 'ConvLayer', 'WaveEncoder', 'WeightNorm', 'WeightNormConv', 'ConvPositions', 'mask_lengths', 'frame_mask', 'draw_spans', 'spec_augment', 'compact_labels', 'ctc_loss', 'perplexity', 'GumbelQuantizer', 'cosine', 'contrastive_loss', 'TDNN', 'AMSoftmax', 'SpeechHead', 'frame_loss', 'ForCTC', 'ForSequenceClassification', 'ForAudioFrameClassification', 'ForXVector', 'ForPreTraining']

class FrameConv(L.Conv1D):
    """Convolution over frames, without padding, built without an input

    Args:
        n_in: channels of the input
        n_out: channels of the output
        kernel_size: frames that the kernel covers
        stride: tokens that the pieces of a truncated text share
        bias: add a bias
        pad: frames of zeros on each side
    """
    n_in: int
    pad: int
    def __init__(
        self,
        n_in: int,
        n_out: int,
        kernel_size: int,
        stride: int = 1,
        bias=True,
        pad: int = 0,
    ) -> None:
        """Args:
            n_in: channels of the input
            n_out: channels of the output
            kernel_size: frames that the kernel covers
            stride: tokens that the pieces of a truncated text share
            bias: add a bias
            pad: frames of zeros on each side
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def call(self, x):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """

class ChannelNorm(L.Layer):
    """Normalisation of each channel over time

    Args:
        n: number of inputs, or of hidden states
    """
    eps: float
    n: int
    built: bool
    beta: Any
    gamma: Any
    def __init__(self, n: int) -> None:
        """Args:
            n: number of inputs, or of hidden states
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def call(self, x):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """

class ConvLayer(Block):
    """Convolution, norm where there is one, activation: one layer of the front end

    Args:
        config: configuration of the model
        i: index of the layer
    """
    act: Any
    norm: LayerNorm
    conv: FrameConv
    def __init__(self, config, i: int) -> None:
        """Args:
            config: configuration of the model
            i: index of the layer
        """
    def call(self, x):
        """Args:
            x: `(batch, samples, channels)`
        """

class WaveEncoder(Block):
    """Convolutional front end: from samples to frames

    Args:
        config: configuration of the model
    """
    blocks: list
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def call(self, input_values):
        """Args:
            input_values: `(batch, samples)`

        Returns:
            `(batch, frames, conv_dim[-1])`
        """

class WeightNorm(L.Layer):
    """The kernel of a convolution as length and direction for each of its positions

    Args:
        shape: of the kernel, `(outputs, inputs, positions)`
        std: standard deviation of a new kernel
    """
    shape: tuple
    std: float
    built: bool
    original1: Any
    original0: Any
    def __init__(self, shape: tuple, std: float) -> None:
        """Args:
            shape: of the kernel, `(outputs, inputs, positions)`
            std: standard deviation of a new kernel
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def value(self): ...

class WeightNormConv(Block):
    """Convolution over frames, which keeps their number, with weight norm

    Args:
        n: number of inputs, or of hidden states
        kernel_size: frames that the kernel covers
        groups: groups of channels that do not mix
    """
    weight_norm: WeightNorm
    n: int
    kernel_size: int
    bias: Any
    def __init__(self, n: int, kernel_size: int, groups: int) -> None:
        """Args:
            n: number of inputs, or of hidden states
            kernel_size: frames that the kernel covers
            groups: groups of channels that do not mix
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def call(self, x):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """

class ConvPositions(Block):
    """Positional convolution: convolution with weight norm over the frames, and an activation

    Args:
        config: configuration of the model
    """
    act: Any
    conv: WeightNormConv
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def call(self, x, training=False):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            training: training mode, with dropout
        """

def mask_lengths(config, attention_mask):
    """Number of frames of each clip without padding

    Args:
        config: with the kernels and strides of the front end
        attention_mask: `(batch, samples)`, or None

    Returns:
        frames of each clip, `(batch,)`; None
    """

def frame_mask(lengths, n) -> None:
    """Mask of the frames that are no padding

    Args:
        lengths: frames of each clip, `(batch,)`; None: no padding
        n: frames of the batch

    Returns:
        boolean, `(batch, n)`; None
    """

def draw_spans(config, shape, seeds, kind: str, lengths=None):
    """Random spans for SpecAugment over time or features

    Args:
        config: configuration of the model
        shape: sizes of the dimensions
        seeds: seed generator
        kind: `'time'` or `'feature'`
        lengths: frames of each clip that are no padding, `(batch,)`
    """

def spec_augment(config, x, vector, mask_time_indices, lengths=None, seeds=None):
    """Hide spans of frames behind a learned vector, and spans of features behind zeros

    Args:
        config: configuration of the model
        x: `(batch, frames, hidden_size)`
        vector: the learned vector; None where the config asks for no masks
        mask_time_indices: the frames to hide, `(batch, frames)`; None: random ones in training
        lengths: frames of each clip that are no padding
        seeds: of random masks; None: no training
    """

def compact_labels(labels, blank: int) -> tuple:
    """Labels without those that are negative or the blank, to the left, and their number

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
    """Vector quantisation with product codebooks and the Gumbel softmax

    Args:
        config: configuration of the model
    """
    temperature: float
    seeds: Any
    weight_proj: Linear
    size: Any
    groups: Any
    entries: Any
    codevectors: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def choose(self, x, training) -> tuple:
        """One-hot choices, and the probabilities whose perplexity counts

        Args:
            x: hidden states, `(batch, frames, hidden_size)`
            training: training mode, with dropout
        """
    def call(self, x, mask_time_indices=None, training=False) -> tuple:
        """Args:
            x: frames, `(batch, frames, conv_dim[-1])`
            mask_time_indices: the hidden frames, `(batch, frames)`
            training: training mode, with dropout

        Returns:
            code vectors `(batch, frames, codevector_dim)`, perplexity
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
    """Dilated convolution over frames and ReLU; the kernel is that of a linear layer over the frames it sees

    Args:
        n_in: number of inputs and outputs
        n_out: number of inputs and outputs
        kernel_size: frames that the kernel covers
        dilation: frames from one that the kernel sees to the next
    """
    size: int
    dilation: int
    kernel: Linear
    def __init__(self, n_in: int, n_out: int, kernel_size: int, dilation: int) -> None:
        """Args:
            n_in: number of inputs and outputs
            n_out: number of inputs and outputs
            kernel_size: frames that the kernel covers
            dilation: frames from one that the kernel sees to the next
        """
    def call(self, x):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """

class AMSoftmax(L.Layer):
    """Additive margin softmax: cross-entropy of scaled cosines, that of the true class lowered by a margin

    Args:
        n: number of inputs, or of hidden states
        num_labels: number of classes
    """
    scale: float
    margin: float
    n: int
    labels: int
    built: bool
    weight: Any
    def __init__(self, n: int, num_labels: int) -> None:
        """Args:
            n: number of inputs, or of hidden states
            num_labels: number of classes
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def call(self, x, labels):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
        """

class SpeechHead(Head):
    """What heads of speech models need of Keras"""
    make_objective: Any
    make_quantizer: Any
    contrastive_loss: Any
    layer_weights: Any
    def linear_from(self, n, m) -> Linear:
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
    loss_function: Any

class ForSequenceClassification(AudioClassification, SpeechHead):
    loss_function: Any

class ForAudioFrameClassification(AudioFrameClassification, SpeechHead):
    loss_function: Any

class ForXVector(XVector, SpeechHead): ...

class ForPreTraining(SpeechPreTraining, SpeechHead): ...

declare_heads: Any
