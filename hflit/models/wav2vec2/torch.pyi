"""wav2vec 2.0 as PyTorch modules: the projection of the frames, layers with the norm after or before each sub-layer, adapters, SpecAugment, and the heads for CTC, classification, speaker vectors and pretraining"""
# Written by hflit.dev_stubs; do not edit
from .config import Wav2Vec2Config
from ...torch.attention import Attention
from ...torch.layer_stack import Layers
from ...torch.layers import PlainMLP
from ...torch.dropout import Dropout
from ...torch.model import PreTrainedModel
from ...torch.module_names import Module
from ...torch.speech import SpecAugment, WaveEncoder
from typing import Any
from hflit.torch.speech import ForCTC, ForSequenceClassification, ForAudioFrameClassification, ForXVector, ForPreTraining
from hflit.outputs import CausalLMOutput, SequenceClassifierOutput, TokenClassifierOutput, XVectorOutput, Wav2Vec2ForPreTrainingOutput

__all__ = ['Wav2Vec2Attention', 'Wav2Vec2MLP', 'Wav2Vec2Layer', 'LayerAdapter', 'Wav2Vec2StableLayer', 'FrameProjection', 'AdapterLayer', 'Wav2Vec2Adapter', 'Wav2Vec2PreTrainedModel', 'Wav2Vec2Model', 'Wav2Vec2ForCTC', 'Wav2Vec2ForSequenceClassification', 'Wav2Vec2ForAudioFrameClassification', 'Wav2Vec2ForXVector', 'Wav2Vec2ForPreTraining']

class Wav2Vec2Attention(Attention):
    """Bidirectional multi-head self-attention over frames, with biases"""
    qkv_bias: bool
    out_bias: bool

class Wav2Vec2MLP(PlainMLP):
    dropout_field: str

class Wav2Vec2Layer(Module):
    """Post-norm encoder layer: self-attention, residual sum, LayerNorm; feed-forward, residual sum, LayerNorm

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    attention_class: Any
    post_feedforward_layernorm: Any
    dropout: Dropout
    post_attention_layernorm: Any
    mlp: Wav2Vec2MLP
    self_attn: Any
    def __init__(self, config, layer_idx: int) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
        """
    def forward(self, x, ctx):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class LayerAdapter(Module):
    """Adapter of a layer: LayerNorm, linear layer, ReLU, linear layer

    Args:
        config: configuration of the model
    """
    down_proj: Any
    up_proj: Any
    norm: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """

class Wav2Vec2StableLayer(Module):
    """Pre-norm encoder layer: LayerNorm, self-attention, residual sum; LayerNorm, feed-forward, residual sum

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    attention_class: Any
    adapter: Any
    post_attention_layernorm: Any
    dropout: Dropout
    input_layernorm: Any
    mlp: Wav2Vec2MLP
    self_attn: Any
    def __init__(self, config, layer_idx: int) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
        """
    def forward(self, x, ctx):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class FrameProjection(Module):
    """LayerNorm and projection of the frames: the normalised frames, and the hidden states

    Args:
        config: configuration of the model
    """
    proj: Any
    dropout: Dropout
    norm: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x) -> tuple:
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """

class AdapterLayer(Module):
    """Strided convolution over the frames and a gated linear unit

    Args:
        config: configuration of the model
    """
    conv: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """

class Wav2Vec2Adapter(Module):
    """Convolutions behind the last layer, which shorten the sequence

    Args:
        config: configuration of the model
    """
    layerdrop: Any
    blocks: Any
    proj: Any
    norm: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """

class Wav2Vec2PreTrainedModel(PreTrainedModel):
    """Base class of the wav2vec 2.0 models"""
    config: Wav2Vec2Config
    config_class: Any
    base_model_prefix: str
    main_input_name: str
    published_order: tuple
    @property
    def output_size(self) -> Any: ...
    def _get_feat_extract_output_lengths(self, input_lengths, add_adapter=None):
        """Frames of clips of so many samples, as transformers names it"""
    def _init_weights(self, module) -> None: ...

class Wav2Vec2Model(Wav2Vec2PreTrainedModel):
    """wav2vec 2.0 base model: convolutions, positional convolution and encoder layers

    Args:
        config: configuration of the model
    """
    layer_classes: tuple
    projection_class: Any
    positions_class: Any
    base_output: Any
    adapter: Any
    layers: Layers
    dropout: Dropout
    embed_norm: Any
    norm: Any
    spec_augment: SpecAugment
    embed_positions: Any
    feature_extractor: WaveEncoder
    feature_projection: Any
    masked_spec_embed: Any
    stable: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def freeze_feature_encoder(self) -> None:
        """Switch the gradients of the convolutional front end off, as for fine-tuning"""
    def output_fields(self, features) -> dict:
        """Args:
            features: rows, a list of dicts
        """
    def shared(self, x) -> None:
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """
    def embed(self, input_values, mask_time_indices=None, lengths=None) -> tuple:
        """The input of the first layer, the normalised frames, and the mask of the frames

        Args:
            input_values: waveforms, `(batch, samples)`; or spectrograms, `(batch, max_length, num_mel_bins)`
            mask_time_indices: true for a frame that a learned vector replaces, `(batch, frames)`
            lengths: frames of each clip that are no padding, `(batch,)`
        """
    def forward(
        self,
        input_values=None,
        attention_mask=None,
        mask_time_indices=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Hidden states `(batch, frames, hidden_size)`, and the frames that the convolutions made

        Args:
            input_values: `(batch, samples)`
            attention_mask: `(batch, samples)`, 0 for padding, on the right
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
        mask_time_indices=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Hidden states `(batch, frames, hidden_size)`, and the frames that the convolutions made"""

class Wav2Vec2ForCTC(ForCTC, Wav2Vec2PreTrainedModel):
    """Wav2Vec2 with a CTC head: logits of each frame over the vocabulary, whose padding token is the blank"""
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

class Wav2Vec2ForSequenceClassification(ForSequenceClassification, Wav2Vec2PreTrainedModel):
    """Wav2Vec2 with an audio classification head: logits of the labels of a clip, from the mean of its frames"""
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

class Wav2Vec2ForAudioFrameClassification(ForAudioFrameClassification, Wav2Vec2PreTrainedModel):
    """Wav2Vec2 with a frame classification head: logits of the labels of each frame, such as the speakers at each time"""
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

class Wav2Vec2ForXVector(ForXVector, Wav2Vec2PreTrainedModel):
    """Wav2Vec2 with a speaker vector head: `embeddings` of a clip, and logits"""
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

class Wav2Vec2ForPreTraining(ForPreTraining, Wav2Vec2PreTrainedModel):
    """Wav2Vec2 with pretraining with quantised targets: contrastive loss and diversity loss"""
    def forward(
        self,
        input_values=None,
        attention_mask=None,
        mask_time_indices=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        *,
        sampled_negative_indices=None,
        **kwargs: Any,
    ) -> Wav2Vec2ForPreTrainingOutput:
        """Run the base model; compute both projections, and the losses if there are negatives

        Args:
            input_values: `(batch, samples)`
            attention_mask: `(batch, samples)`, 0 for padding, on the right
            mask_time_indices: `(batch, frames)`, true for a frame that SpecAugment's vector replaces
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            sampled_negative_indices: `(batch, frames, negatives)`, from `sample_negatives`
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_values=None,
        attention_mask=None,
        mask_time_indices=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        *,
        sampled_negative_indices=None,
        **kwargs: Any,
    ) -> Wav2Vec2ForPreTrainingOutput:
        """Run the base model; compute both projections, and the losses if there are negatives"""
