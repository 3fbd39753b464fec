"""The PyTorch modules that speech models share: convolutions over the waveform with group or layer norm, the positional convolution with weight norm, the quantiser with the Gumbel softmax, the CTC loss, and the heads for CTC, audio and frame classification, speaker vectors and pretraining"""
# Written by hflit.dev_stubs; do not edit
import torch.nn as nn
from ..speech import CTC, AudioClassification, AudioFrameClassification, SpeechPreTraining, XVector
from .heads import Head
from .module_names import Module
from typing import Any

__all__ = ['declare_heads', 'use_frames_first', 'ConvLayer', 'WaveEncoder', 'norm_in_kernel', 'WeightNorm', 'WeightNormConv', 'ConvPositions', 'mask_lengths', 'frame_mask', 'SpecAugment', 'ctc_loss', 'GumbelQuantizer', 'perplexity', 'contrastive_loss', 'TDNN', 'AMSoftmax', 'SpeechHead', 'frame_loss', 'ForCTC', 'ForSequenceClassification', 'ForAudioFrameClassification', 'ForXVector', 'ForPreTraining']

def use_frames_first(module, x) -> bool:
    """Whether to compute convolutions frames first: float32 on a CPU, no gradients, nothing attached to them

    Args:
        module: the module
        x: hidden states, `(batch, frames, hidden_size)`
    """

class ConvLayer(Module):
    """Convolution, norm where there is one, activation: one layer of the front end

    Args:
        config: configuration of the model
        i: index of the layer
    """
    act: Any
    norm: Any
    conv: Any
    by_frame: Any
    def __init__(self, config, i: int) -> None:
        """Args:
            config: configuration of the model
            i: index of the layer
        """
    def forward(self, x):
        """Args:
            x: `(batch, channels, samples)`
        """
    def frames_first(self, x):
        """The layer on frames whose channels lie side by side, without gradients

        Args:
            x: `(batch, frames, channels)`

        Returns:
            `(batch, new frames, outputs)`
        """

class WaveEncoder(Module):
    """Convolutional front end: from samples to frames

    Args:
        config: configuration of the model
    """
    blocks: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, input_values):
        """Args:
            input_values: `(batch, samples)`

        Returns:
            `(batch, frames, conv_dim[-1])`
        """

def norm_in_kernel(conv, norm, windows):
    """For each clip, a kernel of the convolution that does the norm as well, and its bias as a further column

    Args:
        conv: convolution of one channel
        norm: group norm that follows, a group for each of its outputs
        windows: its input, `(batch, frames, kernel_size)`

    Returns:
        `(batch, outputs, kernel_size + 1)`
    """

class WeightNorm(nn.Module):
    """The kernel of a convolution as length and direction for each of its positions

    Args:
        *shape: of the kernel, `(outputs, inputs, positions)`
    """
    original1: Any
    original0: Any
    def __init__(self, *shape: Any) -> None:
        """Args:
            *shape: of the kernel, `(outputs, inputs, positions)`
        """
    def kernel(self): ...
    def init_weights(self, std: float) -> None:
        """Initial values: a normal distribution, whose lengths become `original0`

        Args:
            std: standard deviation of the kernel
        """

class WeightNormConv(Module):
    """Convolution over frames, which keeps their number, with weight norm

    Args:
        n: number of inputs, or of hidden states
        kernel_size: frames that the kernel covers
        groups: groups of channels that do not mix
    """
    kernel_size: int
    groups: int
    weight_norm: WeightNorm
    bias: Any
    def __init__(self, n: int, kernel_size: int, groups: int) -> None:
        """Args:
            n: number of inputs, or of hidden states
            kernel_size: frames that the kernel covers
            groups: groups of channels that do not mix
        """
    @property
    def weight(self) -> Any: ...
    def forward(self, x):
        """Args:
            x: `(batch, channels, frames)`
        """
    def frames_first(self, x):
        """The same, with the channels of a frame side by side

        Args:
            x: `(batch, frames, channels)`
        """

class ConvPositions(Module):
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
    def forward(self, x):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
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

class SpecAugment(Module):
    """Hide spans of frames behind a learned vector, and spans of features behind zeros"""
    def forward(self, x, config, vector, mask_time_indices, lengths=None):
        """Args:
            x: `(batch, frames, hidden_size)`
            config: configuration of the model
            vector: the learned vector; None where the config asks for no masks
            mask_time_indices: the frames to hide, `(batch, frames)`; None: random ones in training
            lengths: frames of each clip that are no padding
        """

def ctc_loss(logits, labels, lengths=None, config=None, **_: Any):
    """CTC loss: negative log likelihood of the texts; ValueError for a label out of range

    Args:
        logits: `(batch, frames, vocab_size)`
        labels: `(batch, letters)`, negative or the blank where there is none
        lengths: frames of each clip, `(batch,)`; None: all
        config: with `pad_token_id`, the blank, `ctc_loss_reduction` and `ctc_zero_infinity`
    """

class GumbelQuantizer(Module):
    """Vector quantisation with product codebooks and the Gumbel softmax

    Args:
        config: configuration of the model
    """
    temperature: float
    weight_proj: Any
    codevectors: Any
    groups: Any
    entries: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def init_weights(self) -> None:
        """Initial values: uniform code vectors, normal projection"""
    def forward(self, x, mask_time_indices=None) -> tuple:
        """Args:
            x: frames, `(batch, frames, conv_dim[-1])`
            mask_time_indices: the hidden frames, `(batch, frames)`

        Returns:
            code vectors `(batch, frames, codevector_dim)`, perplexity
        """

def perplexity(probs, mask=None):
    """Perplexity of the use of a codebook, added up over the groups

    Args:
        probs: `(batch, frames, groups, entries)`
        mask: the frames that count, `(batch, frames)`; None: all
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

class TDNN(Module):
    """Dilated convolution over frames and ReLU; the kernel is that of a linear layer over the frames it sees

    Args:
        n_in: number of inputs and outputs
        n_out: number of inputs and outputs
        kernel_size: frames that the kernel covers
        dilation: frames from one that the kernel sees to the next
    """
    size: int
    dilation: int
    kernel: Any
    def __init__(self, n_in: int, n_out: int, kernel_size: int, dilation: int) -> None:
        """Args:
            n_in: number of inputs and outputs
            n_out: number of inputs and outputs
            kernel_size: frames that the kernel covers
            dilation: frames from one that the kernel sees to the next
        """
    def forward(self, x):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """

class AMSoftmax(nn.Module):
    """Additive margin softmax: cross-entropy of scaled cosines, that of the true class lowered by a margin

    Args:
        n: number of inputs, or of hidden states
        num_labels: number of classes
    """
    scale: float
    margin: float
    weight: Any
    def __init__(self, n: int, num_labels: int) -> None:
        """Args:
            n: number of inputs, or of hidden states
            num_labels: number of classes
        """
    def forward(self, x, labels):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
        """

class SpeechHead(Head):
    """What heads of speech models need of PyTorch"""
    make_objective: Any
    make_quantizer: Any
    contrastive_loss: Any
    layer_weights: Any
    def linear_from(self, n: int, m: int):
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
    def mask_lengths(self, mask) -> None:
        """Args:
            mask: 1 for a sample or frame and 0 for padding
        """
    def mask_of(self, lengths, x):
        """Args:
            lengths: frames of each clip that are no padding, `(batch,)`
            x: hidden states, `(batch, frames, hidden_size)`
        """
    def make_tdnn(self, widths):
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
    def freeze_feature_encoder(self) -> None:
        """Switch the gradients of the convolutional front end off, as for fine-tuning"""
    def freeze_base_model(self) -> None:
        """Switch the gradients of the base model off, so that only the head is trained"""

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

class ForPreTraining(SpeechPreTraining, SpeechHead):
    def set_gumbel_temperature(self, temperature: float) -> None:
        """Set the temperature of the Gumbel softmax, which is lowered in the course of training

        Args:
            temperature: scores are divided by it: below 1 the distribution is more peaked, above 1 flatter; 0.6 to 1 is usual
        """

declare_heads: Any
