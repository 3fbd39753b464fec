"""CLAP's models on the TensorFlow, JAX and PyTorch backends: both towers, with and without projection, and the whole model that compares sounds with texts; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...keras.convolutions import BatchNorm, PaddedConv
from ...keras.dual_encoder import AudioModelWithProjection, AudioTextModel, TextModelWithProjection
from ...keras.layers import Block, LayerNorm, Linear
from ...keras.model import PreTrainedModel
from ...keras.vision import PatchEmbedding
from .config import ClapAudioConfig, ClapConfig, ClapFiles, ClapTextConfig
from ..roberta.keras import RobertaModel
from typing import Any

__all__ = ['ClapPreTrainedModel', 'ClapTextModel', 'ClapFusionBranch', 'ClapFusion', 'ClapAudioModel', 'ClapProjection', 'ClapModel', 'ClapTextModelWithProjection', 'ClapAudioModelWithProjection']

class ClapPreTrainedModel(ClapFiles, PreTrainedModel):
    """Base class of the CLAP models"""
    config: ClapConfig
    config_class: Any
    base_model_prefix: str

class ClapTextModel(ClapPreTrainedModel, RobertaModel):
    """CLAP's text tower: RoBERTa, pooled at the first token"""
    config: ClapTextConfig
    config_class: Any
    base_model_prefix: str

class ClapFusionBranch(Block):
    """Two 1 × 1 convolutions with batch normalisation, narrow between them

    Args:
        config: configuration of the model
    """
    up: PaddedConv
    up_norm: BatchNorm
    down: PaddedConv
    down_norm: BatchNorm
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def call(self, x, training=False):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            training: training mode, with dropout
        """

class ClapFusion(Block):
    """Attentional feature fusion of two maps

    Args:
        config: configuration of the model
    """
    local_branch: ClapFusionBranch
    global_branch: ClapFusionBranch
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def call(self, x, y, training=False):
        """Args:
            x: map of the whole sound, `(sounds, rows, columns, channels)`
            y: map of its pieces, of the same shape
            training: training mode, with dropout
        """

class ClapAudioModel(ClapPreTrainedModel):
    """CLAP's audio tower: a spectrogram as a picture, Swin's stages, LayerNorm, and the mean of the last map

    Args:
        config: configuration of the model
    """
    config: ClapAudioConfig
    config_class: Any
    base_model_prefix: str
    main_input_name: str
    norm: LayerNorm
    stages: list
    seeds: Any
    fusion: ClapFusion
    embed_local: PatchEmbedding
    embed_norm: Any
    batch_norm: BatchNorm
    embed_patches: PatchEmbedding
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def picture(self, input_features, training=False):
        """Normalise the bands, interpolate along time, and stack the strips of the spectrogram

        Args:
            input_features: log-mel spectrogram, `(batch, bands, frames)`
            training: training mode, with dropout
        """
    def embed(self, input_features, is_longer=None, training=False):
        """Embeddings of the patches as a map, `(sounds, rows, columns, patch_embeds_hidden_size)`

        Args:
            input_features: log-mel spectrogram, `(batch, bands, frames)`
            is_longer: whether a sound is longer than a clip, `(batch, 1)`, as the feature extractor says
            training: training mode, with dropout
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
        training=False,
        **kwargs: Any,
    ):
        """The last map `(sounds, hidden_size, frequencies, frames)`, and its mean `pooler_output`

        Args:
            input_features: mel spectrograms, `(sounds, views, frames, bands)`: 4 views with fusion, else 1
            is_longer: `(sounds, 1)`, with fusion: whether the last three views count
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class ClapProjection(Block):
    """Linear layer, activation, linear layer, `(batch, projection_dim)`

    Args:
        config: configuration of the model
    """
    act: Any
    linear1: Linear
    linear2: Linear
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def call(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ClapModel(AudioTextModel, ClapPreTrainedModel):
    """CLAP: both towers, their projections, and the similarities of texts and sounds

    Args:
        config: configuration of the model
    """
    audio_model: ClapAudioModel
    audio_projection: ClapProjection
    text_model: ClapTextModel
    text_projection: ClapProjection
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """

class ClapTextModelWithProjection(TextModelWithProjection, ClapPreTrainedModel):
    """CLAP's text tower with its projection: `text_embeds`"""
    config: ClapTextConfig
    base_model_class: Any
    config_class: Any
    base_model_prefix: str
    def make_projection(self, c) -> ClapProjection:
        """Args:
            c: configuration of the model
        """

class ClapAudioModelWithProjection(AudioModelWithProjection, ClapPreTrainedModel):
    """CLAP's audio tower with its projection: `audio_embeds`"""
    config: ClapAudioConfig
    base_model_class: Any
    config_class: Any
    base_model_prefix: str
    main_input_name: str
    def make_projection(self, c) -> ClapProjection:
        """Args:
            c: configuration of the model
        """
