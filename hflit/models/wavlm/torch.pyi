"""WavLM as PyTorch modules: wav2vec 2.0's base model whose attention adds a learned bias by distance, times a gate of each query, and its heads"""
# Written by hflit.dev_stubs; do not edit
from ..wav2vec2.torch import Wav2Vec2Attention, Wav2Vec2Layer, Wav2Vec2Model, Wav2Vec2PreTrainedModel, Wav2Vec2StableLayer
from .config import WavLMConfig
from typing import Any
from hflit.torch.speech import ForCTC, ForSequenceClassification, ForAudioFrameClassification, ForXVector
from hflit.outputs import CausalLMOutput, SequenceClassifierOutput, TokenClassifierOutput, XVectorOutput

__all__ = ['WavLMAttention', 'WavLMLayer', 'WavLMStableLayer', 'WavLMPreTrainedModel', 'WavLMModel', 'WavLMForCTC', 'WavLMForSequenceClassification', 'WavLMForAudioFrameClassification', 'WavLMForXVector']

class WavLMAttention(Wav2Vec2Attention):
    """Bidirectional self-attention with a relative position bias, which a gate of each query scales

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    kernel_attention: bool
    distances: Any
    gate: Any
    gru_rel_pos_const: Any
    def __init__(self, config, layer_idx: int) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
        """
    def gates(self, x):
        """The gate of each query, `(batch, heads, frames, 1)`

        Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """
    def forward(self, x, ctx):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class WavLMLayer(Wav2Vec2Layer):
    attention_class: Any

class WavLMStableLayer(Wav2Vec2StableLayer):
    attention_class: Any

class WavLMPreTrainedModel(Wav2Vec2PreTrainedModel):
    """Base class of the WavLM models"""
    config: WavLMConfig
    config_class: Any
    base_model_prefix: str
    def _init_weights(self, module) -> None: ...

class WavLMModel(WavLMPreTrainedModel, Wav2Vec2Model):
    """WavLM base model: wav2vec 2.0's with a gated relative position bias"""
    layer_classes: tuple
    def shared(self, x):
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
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_values=None,
        attention_mask=None,
        labels=None,
        mask_time_indices=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ) -> CausalLMOutput:
        """Run the base model; compute the fields of the task, and the loss if there are labels"""

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
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_values=None,
        attention_mask=None,
        labels=None,
        mask_time_indices=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ) -> SequenceClassifierOutput:
        """Run the base model; compute the fields of the task, and the loss if there are labels"""

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
        **kwargs: Any,
    ) -> TokenClassifierOutput:
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
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_values=None,
        attention_mask=None,
        labels=None,
        mask_time_indices=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ) -> TokenClassifierOutput:
        """Run the base model; compute the fields of the task, and the loss if there are labels"""

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
        **kwargs: Any,
    ) -> XVectorOutput:
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
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_values=None,
        attention_mask=None,
        labels=None,
        mask_time_indices=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ) -> XVectorOutput:
        """Run the base model; compute the fields of the task, and the loss if there are labels"""
