"""CLAP's models as Flax modules, which run under `jax.jit`: both towers, with and without projection, and the whole model that compares sounds with texts; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.dual_encoder import AudioModelWithProjection, AudioTextModel, TextModelWithProjection
from ...flax.layers import Block
from ...flax.model import PreTrainedModel
from .config import ClapAudioConfig, ClapConfig, ClapFiles, ClapTextConfig
from ..roberta.flax import RobertaModel
from typing import Any, ClassVar

__all__ = ['ClapPreTrainedModel', 'ClapTextModel', 'ClapFusionBranch', 'ClapFusion', 'ClapAudioModel', 'ClapProjection', 'ClapModel', 'ClapTextModelWithProjection', 'ClapAudioModelWithProjection']

class ClapPreTrainedModel(ClapFiles, PreTrainedModel):
    """Base class of the CLAP models"""
    config: ClapConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]

class ClapTextModel(ClapPreTrainedModel, RobertaModel):
    """CLAP's text tower: RoBERTa, pooled at the first token"""
    config: ClapTextConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]

class ClapFusionBranch(Block):
    """Two 1 × 1 convolutions with batch normalisation, narrow between them"""
    def setup(self) -> None: ...
    def __call__(self, x, still):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            still: no training: running statistics
        """

class ClapFusion(Block):
    """Attentional feature fusion of two maps"""
    def setup(self) -> None: ...
    def __call__(self, x, y, still):
        """Args:
            x: map of the whole sound, `(sounds, rows, columns, channels)`
            y: map of its pieces, of the same shape
            still: no training: running statistics
        """

class ClapAudioModel(ClapPreTrainedModel):
    """CLAP's audio tower: a spectrogram as a picture, Swin's stages, LayerNorm, and the mean of the last map"""
    config: ClapAudioConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    main_input_name: ClassVar[str]
    def setup(self) -> None: ...
    def dummy_inputs(self) -> dict:
        """A spectrogram of zeros"""
    def picture(self, input_features, deterministic=True):
        """Normalise the bands, interpolate along time, and stack the strips of the spectrogram

        Args:
            input_features: log-mel spectrogram, `(batch, bands, frames)`
            deterministic: switch dropout off
        """
    def embed(self, input_features, is_longer=None, deterministic=True):
        """Embeddings of the patches as a map, `(sounds, rows, columns, patch_embeds_hidden_size)`

        Args:
            input_features: log-mel spectrogram, `(batch, bands, frames)`
            is_longer: whether a sound is longer than a clip, `(batch, 1)`, as the feature extractor says
            deterministic: switch dropout off
        """
    def pieces(self, x):
        """The patches of the three pieces side by side, and zeros to the width of the whole

        Args:
            x: pictures of the pieces, `(sounds, 3, rows, columns)`

        Returns:
            `(sounds, rows, columns, channels)`
        """
    def unfold(self, x):
        """Put the strips of a map side by side, `(sounds, channels, frequencies, frames)`

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def forward(
        self,
        input_features=None,
        is_longer=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        deterministic=True,
        **kwargs: Any,
    ):
        """The last map `(sounds, hidden_size, frequencies, frames)`, and its mean `pooler_output`

        Args:
            input_features: log-mel spectrogram, `(batch, bands, frames)`
            is_longer: whether a sound is longer than a clip, `(batch, 1)`, as the feature extractor says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """

class ClapProjection(Block):
    """Linear layer, activation, linear layer, `(batch, projection_dim)`"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ClapModel(AudioTextModel, ClapPreTrainedModel):
    """CLAP: both towers, their projections, and the similarities of texts and sounds"""
    def setup(self) -> None: ...
    def dummy_inputs(self) -> dict: ...

class ClapTextModelWithProjection(TextModelWithProjection, ClapPreTrainedModel):
    """CLAP's text tower with its projection: `text_embeds`"""
    config: ClapTextConfig
    base_model_class: ClassVar[Any]
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    def make_projection(self, c):
        """Args:
            c: configuration of the model
        """

class ClapAudioModelWithProjection(AudioModelWithProjection, ClapPreTrainedModel):
    """CLAP's audio tower with its projection: `audio_embeds`"""
    config: ClapAudioConfig
    base_model_class: ClassVar[Any]
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    main_input_name: ClassVar[str]
    dummy_inputs: ClassVar[Any]
    def make_projection(self, c):
        """Args:
            c: configuration of the model
        """
