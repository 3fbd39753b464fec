"""HuBERT as Keras layers for three backends, as a variant of wav2vec 2.0; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from keras import layers as L
from ...keras.convolutions import BatchNorm
from ...keras.layers import Block
from .config import HubertConfig
from ..wav2vec2.keras import Wav2Vec2Model, Wav2Vec2PreTrainedModel
from typing import Any
from hflit.keras.speech import ForCTC, ForSequenceClassification
from hflit.outputs import CausalLMOutput, SequenceClassifierOutput

__all__ = ['GroupedConv', 'BatchNormPositions', 'positions', 'HubertPreTrainedModel', 'HubertModel', 'HubertForCTC', 'HubertForSequenceClassification']

class GroupedConv(L.Conv1D):
    """Grouped convolution over frames, which keeps their number, built without an input

    Args:
        n: number of inputs, or of hidden states
        kernel_size: frames that the kernel covers
        groups: groups of channels that do not mix
    """
    pad: tuple
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

class BatchNormPositions(Block):
    """Positional convolution: batch norm, convolution, activation

    Args:
        config: configuration of the model
    """
    batch_norm: BatchNorm
    act: Any
    conv: GroupedConv
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def call(self, x, training=False):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            training: training mode, with dropout
        """

def positions(config):
    """The positional convolution that a config asks for

    Args:
        config: configuration of the model
    """

class HubertPreTrainedModel(Wav2Vec2PreTrainedModel):
    """Base class of the HuBERT models"""
    config: HubertConfig
    config_class: Any
    base_model_prefix: str

class HubertModel(HubertPreTrainedModel, Wav2Vec2Model):
    """HuBERT base model: convolutions, positional convolution and encoder layers"""
    positions_class: Any
    base_output: Any
    def output_fields(self, features) -> dict:
        """Args:
            features: rows, a list of dicts
        """

class HubertForCTC(ForCTC, HubertPreTrainedModel):
    """Hubert with a CTC head: logits of each frame over the vocabulary, whose padding token is the blank"""
    def forward(
        self,
        input_values=None,
        attention_mask=None,
        labels=None,
        mask_time_indices=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        training=False,
        **kwargs: Any,
    ) -> CausalLMOutput:
        """Run the base model; compute the fields of the task, and the loss if there are labels

        Args:
            input_values: `(batch, samples)`
            attention_mask: `(batch, samples)`, 0 for padding, on the right
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            mask_time_indices: `(batch, frames)`, true for a frame that SpecAugment's vector replaces
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout and SpecAugment
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class HubertForSequenceClassification(ForSequenceClassification, HubertPreTrainedModel):
    """Hubert with an audio classification head: logits of the labels of a clip, from the mean of its frames"""
    def forward(
        self,
        input_values=None,
        attention_mask=None,
        labels=None,
        mask_time_indices=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        training=False,
        **kwargs: Any,
    ) -> SequenceClassifierOutput:
        """Run the base model; compute the fields of the task, and the loss if there are labels

        Args:
            input_values: `(batch, samples)`
            attention_mask: `(batch, samples)`, 0 for padding, on the right
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            mask_time_indices: `(batch, frames)`, true for a frame that SpecAugment's vector replaces
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout and SpecAugment
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
