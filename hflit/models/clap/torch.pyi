"""CLAP's models: the audio tower as a variant of Swin, with feature fusion for long sounds, the text tower as a variant of RoBERTa, both with their projections, and the whole model that compares sounds with texts"""
# Written by hflit.dev_stubs; do not edit
from .config import ClapAudioConfig, ClapConfig, ClapFiles, ClapTextConfig
from ..roberta.torch import RobertaModel
from ...torch.convolutions import Conv2d
from ...torch.dual_encoder import AudioModelWithProjection, AudioTextModel, TextModelWithProjection
from ...torch.layer_stack import Layers
from ...torch.model import PreTrainedModel
from ...torch.module_names import Module
from ...torch.vision import PatchEmbedding
from typing import Any

__all__ = ['ClapPreTrainedModel', 'ClapTextModel', 'ClapFusionBranch', 'ClapFusion', 'ClapAudioModel', 'ClapProjection', 'ClapModel', 'ClapTextModelWithProjection', 'ClapAudioModelWithProjection']

class ClapPreTrainedModel(ClapFiles, PreTrainedModel):
    """Base class of the CLAP models"""
    config: ClapConfig
    config_class: Any
    base_model_prefix: str
    published_order: list
    as_tensor: Any
    def _init_weights(self, module) -> None: ...

class ClapTextModel(ClapPreTrainedModel, RobertaModel):
    """CLAP's text tower: RoBERTa, pooled at the first token"""
    config: ClapTextConfig
    config_class: Any
    base_model_prefix: str

class ClapFusionBranch(Module):
    """Two 1 × 1 convolutions with batch normalisation, narrow between them

    Args:
        config: configuration of the model
    """
    up: Conv2d
    up_norm: Any
    down: Conv2d
    down_norm: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ClapFusion(Module):
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
    def forward(self, x, y):
        """Args:
            x: map of the whole sound, `(sounds, channels, rows, columns)`
            y: map of its pieces, of the same shape
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
    norm: Any
    batch_norm: Any
    stages: Layers
    fusion: ClapFusion
    embed_local: PatchEmbedding
    embed_norm: Any
    embed_patches: PatchEmbedding
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def picture(self, input_features):
        """Normalise the bands, interpolate along time, and stack the strips of the spectrogram

        Args:
            input_features: `(sounds, views, frames, bands)`

        Returns:
            `(sounds, views, spec_size, spec_size)`, and zeros around it where patches overlap
        """
    def embed(self, input_features, is_longer=None):
        """Embeddings of the patches as a map, `(sounds, rows, columns, patch_embeds_hidden_size)`

        Args:
            input_features: log-mel spectrogram, `(batch, bands, frames)`
            is_longer: whether a sound is longer than a clip, `(batch, 1)`, as the feature extractor says
        """
    def fuse(self, x, pieces, longer):
        """The map with the pieces of the longer sounds fused into it

        Args:
            x: map of the whole sounds, `(sounds, rows, columns, channels)`
            pieces: their pictures, `(sounds, 3, rows, columns)`
            longer: which sounds are longer, `(sounds,)`
        """
    def unfold(self, x):
        """Put the strips of a map side by side

        Args:
            x: `(sounds, rows, columns, channels)`

        Returns:
            `(sounds, channels, frequencies, frames)`
        """
    def forward(
        self,
        input_features=None,
        is_longer=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        **kwargs: Any,
    ):
        """The last map `(sounds, hidden_size, frequencies, frames)`, and its mean `pooler_output`

        Args:
            input_features: mel spectrograms, `(sounds, views, frames, bands)`: 4 views with fusion, else 1
            is_longer: `(sounds, 1)`, with fusion: whether the last three views count
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_features=None,
        is_longer=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        **kwargs: Any,
    ):
        """The last map `(sounds, hidden_size, frequencies, frames)`, and its mean `pooler_output`"""

class ClapProjection(Module):
    """Linear layer, activation, linear layer, `(batch, projection_dim)`

    Args:
        config: configuration of the model
    """
    act: Any
    linear1: Any
    linear2: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x):
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
    logit_scale_a: Any
    logit_scale_t: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
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
