"""WavLM as Flax modules, as a variant of wav2vec 2.0; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ..wav2vec2.flax import Wav2Vec2Attention, Wav2Vec2Layer, Wav2Vec2Model, Wav2Vec2PreTrainedModel, Wav2Vec2StableLayer
from .config import WavLMConfig
from typing import Any, ClassVar
from hflit.flax.speech import ForCTC, ForSequenceClassification, ForAudioFrameClassification, ForXVector
from hflit.outputs import CausalLMOutput, SequenceClassifierOutput, TokenClassifierOutput, XVectorOutput

__all__ = ['WavLMAttention', 'WavLMLayer', 'WavLMStableLayer', 'WavLMPreTrainedModel', 'WavLMModel', 'WavLMForCTC', 'WavLMForSequenceClassification', 'WavLMForAudioFrameClassification', 'WavLMForXVector']

class WavLMAttention(Wav2Vec2Attention):
    """Bidirectional self-attention with a relative position bias, which a gate of each query scales"""
    def setup(self) -> None: ...
    def gates(self, x):
        """The gate of each query, `(batch, heads, frames, 1)`

        Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """
    def position_bias(self, n):
        """Args:
            n: number of inputs, or of hidden states
        """
    def __call__(self, x, ctx):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class WavLMLayer(Wav2Vec2Layer):
    attention_class: ClassVar[Any]

class WavLMStableLayer(Wav2Vec2StableLayer):
    attention_class: ClassVar[Any]

class WavLMPreTrainedModel(Wav2Vec2PreTrainedModel):
    """Base class of the WavLM models"""
    config: WavLMConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]

class WavLMModel(WavLMPreTrainedModel, Wav2Vec2Model):
    """WavLM base model: wav2vec 2.0's with a gated relative position bias"""
    layer_classes: ClassVar[tuple]
    def shared(self, x) -> dict | None:
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """

class WavLMForCTC(ForCTC, WavLMPreTrainedModel):
    """WavLM with a CTC head: logits of each frame over the vocabulary, whose padding token is the blank"""
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

class WavLMForSequenceClassification(ForSequenceClassification, WavLMPreTrainedModel):
    """WavLM with an audio classification head: logits of the labels of a clip, from the mean of its frames"""
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

class WavLMForAudioFrameClassification(ForAudioFrameClassification, WavLMPreTrainedModel):
    """WavLM with a frame classification head: logits of the labels of each frame, such as the speakers at each time"""
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
    ) -> TokenClassifierOutput:
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

class WavLMForXVector(ForXVector, WavLMPreTrainedModel):
    """WavLM with a speaker vector head: `embeddings` of a clip, and logits"""
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
    ) -> XVectorOutput:
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
