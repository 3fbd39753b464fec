"""wav2vec 2.0 as Flax modules, which run under `jax.jit`; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.layers import Attention, Block, PlainMLP
from ...flax.model import PreTrainedModel
from .config import Wav2Vec2Config
from typing import Any, ClassVar
from hflit.flax.speech import ForCTC, ForSequenceClassification, ForAudioFrameClassification, ForXVector, ForPreTraining
from hflit.outputs import CausalLMOutput, SequenceClassifierOutput, TokenClassifierOutput, XVectorOutput, Wav2Vec2ForPreTrainingOutput

__all__ = ['Wav2Vec2Attention', 'Wav2Vec2MLP', 'Wav2Vec2Layer', 'LayerAdapter', 'Wav2Vec2StableLayer', 'FrameProjection', 'AdapterLayer', 'Wav2Vec2Adapter', 'Wav2Vec2PreTrainedModel', 'Wav2Vec2Model', 'Wav2Vec2ForCTC', 'Wav2Vec2ForSequenceClassification', 'Wav2Vec2ForAudioFrameClassification', 'Wav2Vec2ForXVector', 'Wav2Vec2ForPreTraining']

class Wav2Vec2Attention(Attention):
    """Bidirectional multi-head self-attention over frames, with biases"""
    qkv_bias: ClassVar[bool]
    out_bias: ClassVar[bool]

class Wav2Vec2MLP(PlainMLP):
    dropout_field: ClassVar[str]

class Wav2Vec2Layer(Block):
    """Post-norm encoder layer: self-attention, residual sum, LayerNorm; feed-forward, residual sum, LayerNorm"""
    layer_idx: int = 0
    """index of the layer"""
    attention_class: ClassVar[Any]
    def setup(self) -> None: ...
    def __call__(self, x, ctx):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class LayerAdapter(Block):
    """Adapter of a layer: LayerNorm, linear layer, ReLU, linear layer"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """

class Wav2Vec2StableLayer(Block):
    """Pre-norm encoder layer: LayerNorm, self-attention, residual sum; LayerNorm, feed-forward, residual sum"""
    layer_idx: int = 0
    """index of the layer"""
    attention_class: ClassVar[Any]
    def setup(self) -> None: ...
    def __call__(self, x, ctx):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class FrameProjection(Block):
    """LayerNorm and projection of the frames: the normalised frames, and the hidden states"""
    def setup(self) -> None: ...
    def __call__(self, x, deterministic=True) -> tuple:
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
            deterministic: switch dropout off
        """

class AdapterLayer(Block):
    """Strided convolution over the frames and a gated linear unit"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """

class Wav2Vec2Adapter(Block):
    """Convolutions behind the last layer, which shorten the sequence"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """

class Wav2Vec2PreTrainedModel(PreTrainedModel):
    """Base class of the wav2vec 2.0 models"""
    config: Wav2Vec2Config
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    main_input_name: ClassVar[str]
    @property
    def output_size(self) -> Any: ...
    def dummy_inputs(self) -> dict:
        """A waveform of one frame"""
    def _get_feat_extract_output_lengths(self, input_lengths, add_adapter=None):
        """Frames of clips of so many samples, as transformers names it"""

class Wav2Vec2Model(Wav2Vec2PreTrainedModel):
    """wav2vec 2.0 base model: convolutions, positional convolution and encoder layers"""
    layer_classes: ClassVar[tuple]
    projection_class: ClassVar[Any]
    positions_class: ClassVar[Any]
    base_output: ClassVar[Any]
    def setup(self) -> None: ...
    def output_fields(self, features) -> dict:
        """Args:
            features: rows, a list of dicts
        """
    def shared(self, x) -> None:
        """Args:
            x: hidden states, `(batch, frames, hidden_size)`
        """
    def embed(self, input_values, mask_time_indices=None, lengths=None, deterministic=True) -> tuple:
        """The input of the first layer, the normalised frames, and the mask of the frames

        Args:
            input_values: waveforms, `(batch, samples)`; or spectrograms, `(batch, max_length, num_mel_bins)`
            mask_time_indices: true for a frame that a learned vector replaces, `(batch, frames)`
            lengths: frames of each clip that are no padding, `(batch,)`
            deterministic: switch dropout off
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
        deterministic=True,
        **kwargs: Any,
    ):
        """Hidden states `(batch, frames, hidden_size)`, and the frames that the convolutions made

        Args:
            input_values: waveforms, `(batch, samples)`; or spectrograms, `(batch, max_length, num_mel_bins)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            mask_time_indices: true for a frame that a learned vector replaces, `(batch, frames)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """

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
        deterministic=True,
        *,
        sampled_negative_indices=None,
        **kwargs: Any,
    ) -> Wav2Vec2ForPreTrainingOutput:
        """Run the base model; compute both projections, and the losses if there are negatives

        Args:
            input_values: waveforms, `(batch, samples)`; or spectrograms, `(batch, max_length, num_mel_bins)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            mask_time_indices: true for a frame that a learned vector replaces, `(batch, frames)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            sampled_negative_indices: `(batch, frames, negatives)`, from `sample_negatives`
            **kwargs: further keyword arguments, which are handed on
        """
