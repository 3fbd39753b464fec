"""HuBERT as Flax modules, as a variant of wav2vec 2.0; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.layers import Block
from .config import HubertConfig
from ..wav2vec2.flax import Wav2Vec2Model, Wav2Vec2PreTrainedModel
from typing import Any, ClassVar
from hflit.flax.speech import ForCTC, ForSequenceClassification
from hflit.outputs import CausalLMOutput, SequenceClassifierOutput

__all__ = ['HubertPositions', 'HubertPreTrainedModel', 'HubertModel', 'HubertForCTC', 'HubertForSequenceClassification']

class HubertPositions(Block):
    """Positional convolution: with weight norm, or batch norm before it; activation"""
    def setup(self) -> None: ...
    def __call__(self, x, deterministic=True):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            deterministic: switch dropout off
        """

class HubertPreTrainedModel(Wav2Vec2PreTrainedModel):
    """Base class of the HuBERT models"""
    config: HubertConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]

class HubertModel(HubertPreTrainedModel, Wav2Vec2Model):
    """HuBERT base model: convolutions, positional convolution and encoder layers"""
    positions_class: ClassVar[Any]
    base_output: ClassVar[Any]
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
        deterministic=True,
        **kwargs: Any,
    ) -> CausalLMOutput:
        """Run the base model; compute the fields of the task, and the loss if there are labels

        Args:
            input_values: waveforms, `(batch, samples)`; or spectrograms, `(batch, max_length, num_mel_bins)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            mask_time_indices: true for a frame that a learned vector replaces, `(batch, frames)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
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
        deterministic=True,
        **kwargs: Any,
    ) -> SequenceClassifierOutput:
        """Run the base model; compute the fields of the task, and the loss if there are labels

        Args:
            input_values: waveforms, `(batch, samples)`; or spectrograms, `(batch, max_length, num_mel_bins)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            mask_time_indices: true for a frame that a learned vector replaces, `(batch, frames)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """
