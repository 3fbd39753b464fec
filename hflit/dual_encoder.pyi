"""What models with a text tower beside an image or audio tower share in all frameworks: the outputs, the forward pass that compares all texts with all images or sounds, and towers with a projection"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from .outputs import BaseModelOutputWithPooling, ModelOutput
from .tasks import Task
from typing import Any, ClassVar

__all__ = ['CLIPOutput', 'SiglipOutput', 'CLIPTextModelOutput', 'CLIPVisionModelOutput', 'ClapTextModelOutput', 'ClapAudioModelOutput', 'ClapOutput', 'DualEncoder', 'DualEncoderModel', 'AudioTextModel', 'Projection', 'TextProjection', 'ImageProjection', 'AudioProjection']

@dataclass
class CLIPOutput(ModelOutput):
    """Output of a dual encoder

    Args:
        loss: scalar, with `return_loss`
        logits_per_image: scaled similarities, `(images, texts)`
        logits_per_text: the same, transposed
        text_embeds: vectors of length 1, `(texts, projection_dim)`
        image_embeds: vectors of length 1, `(images, projection_dim)`
        text_model_output: output of a tower
        vision_model_output: output of a tower
    """
    loss: Any = None
    """scalar, with `return_loss`"""
    logits_per_image: Any = None
    """scaled similarities, `(images, texts)`"""
    logits_per_text: Any = None
    """the same, transposed"""
    text_embeds: Any = None
    """vectors of length 1, `(texts, projection_dim)`"""
    image_embeds: Any = None
    """vectors of length 1, `(images, projection_dim)`"""
    text_model_output: BaseModelOutputWithPooling | None = None
    """output of a tower"""
    vision_model_output: BaseModelOutputWithPooling | None = None
    """output of a tower"""
    def to_tuple(self) -> tuple:
        """Values of the fields that are not None, those of the towers as tuples"""

class SiglipOutput(CLIPOutput):
    """Output of SigLIP's dual encoder"""

@dataclass
class CLIPTextModelOutput(ModelOutput):
    """Output of a text tower with its projection

    Args:
        text_embeds: projected, not divided by their length, `(texts, projection_dim)`
        last_hidden_state: `(texts, tokens, hidden_size)`
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
    """
    text_embeds: Any = None
    """projected, not divided by their length, `(texts, projection_dim)`"""
    last_hidden_state: Any = None
    """`(texts, tokens, hidden_size)`"""
    hidden_states: tuple | None = None
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple | None = None
    """attention weights of each layer, `(batch, heads, queries, keys)`"""

@dataclass
class CLIPVisionModelOutput(ModelOutput):
    """Output of an image tower with its projection

    Args:
        image_embeds: projected, not divided by their length, `(images, projection_dim)`
        last_hidden_state: `(images, patches, hidden_size)`
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
    """
    image_embeds: Any = None
    """projected, not divided by their length, `(images, projection_dim)`"""
    last_hidden_state: Any = None
    """`(images, patches, hidden_size)`"""
    hidden_states: tuple | None = None
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple | None = None
    """attention weights of each layer, `(batch, heads, queries, keys)`"""

class ClapTextModelOutput(CLIPTextModelOutput):
    """Output of CLAP's text tower with its projection"""

@dataclass
class ClapAudioModelOutput(ModelOutput):
    """Output of an audio tower with its projection

    Args:
        audio_embeds: projected, not divided by their length, `(sounds, projection_dim)`
        last_hidden_state: `(sounds, hidden_size, frequencies, frames)`
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
    """
    audio_embeds: Any = None
    """projected, not divided by their length, `(sounds, projection_dim)`"""
    last_hidden_state: Any = None
    """`(sounds, hidden_size, frequencies, frames)`"""
    hidden_states: tuple | None = None
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple | None = None
    """attention weights of each layer, `(batch, heads, queries, keys)`"""

@dataclass
class ClapOutput(ModelOutput):
    """Output of a dual encoder of sounds and texts

    Args:
        loss: scalar, with `return_loss`
        logits_per_audio: scaled similarities, `(sounds, texts)`
        logits_per_text: with a scale of their own, `(texts, sounds)`
        text_embeds: vectors of length 1, `(texts, projection_dim)`
        audio_embeds: vectors of length 1, `(sounds, projection_dim)`
        text_model_output: output of a tower
        audio_model_output: output of a tower
    """
    loss: Any = None
    """scalar, with `return_loss`"""
    logits_per_audio: Any = None
    """scaled similarities, `(sounds, texts)`"""
    logits_per_text: Any = None
    """with a scale of their own, `(texts, sounds)`"""
    text_embeds: Any = None
    """vectors of length 1, `(texts, projection_dim)`"""
    audio_embeds: Any = None
    """vectors of length 1, `(sounds, projection_dim)`"""
    text_model_output: BaseModelOutputWithPooling | None = None
    """output of a tower"""
    audio_model_output: BaseModelOutputWithPooling | None = None
    """output of a tower"""
    to_tuple: ClassVar[Any]

class DualEncoder:
    """Mixin of models with a text tower and another tower, whose vectors are compared"""
    def run(self, tower, *args: Any, **kwargs: Any):
        """Args:
            tower: name of a tower: text or vision
            *args: further arguments, which are handed on
            **kwargs: further keyword arguments, which are handed on
        """
    def project(self, out, name: str):
        """The output of a tower with the projected vector as `pooler_output`

        Args:
            out: output of a tower
            name: of the projection
        """
    def encode_text(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        return_dict=None,
        **kwargs: Any,
    ):
        """Output of the text tower, its `pooler_output` projected

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """
    def given(self, out, return_dict=None):
        """The output, as a tuple if that is asked for

        Args:
            out: output of the base model
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
        """

class DualEncoderModel(DualEncoder):
    """Mixin with the forward pass of a dual encoder of images and texts"""
    output_class: Any
    def encode_image(
        self,
        pixel_values=None,
        interpolate_pos_encoding=False,
        return_dict=None,
        **kwargs: Any,
    ):
        """Output of the image tower, its `pooler_output` projected

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            interpolate_pos_encoding: take images of other sizes than `image_size`, with interpolated positions
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """
    def forward(
        self,
        input_ids=None,
        pixel_values=None,
        attention_mask=None,
        position_ids=None,
        return_loss=None,
        output_attentions=None,
        output_hidden_states=None,
        interpolate_pos_encoding=False,
        return_dict=None,
        **kwargs: Any,
    ):
        """Similarities of all texts with all images, and the loss if `return_loss`

        Args:
            input_ids: `(texts, tokens)`
            pixel_values: `(images, channels, height, width)`
            attention_mask: `(texts, tokens)`, 0 for padding
            position_ids: `(texts, tokens)`
            return_loss: compute the loss: text i belongs to image i
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            interpolate_pos_encoding: take images of other sizes than `image_size`
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: of both towers
        """

class AudioTextModel(DualEncoder):
    """Mixin with the forward pass of a dual encoder of sounds and texts"""
    output_class: Any
    def encode_text(self, *args: Any, return_dict=None, **kwargs: Any):
        """Output of the text tower; its `pooler_output` is the projected vector, divided by its length

        Args:
            *args: further arguments, which are handed on
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """
    def encode_audio(self, input_features=None, is_longer=None, return_dict=None, **kwargs: Any):
        """Output of the audio tower; its `pooler_output` is the projected vector, divided by its length

        Args:
            input_features: log-mel spectrogram, `(batch, bands, frames)`
            is_longer: whether a sound is longer than a clip, `(batch, 1)`, as the feature extractor says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """
    def forward(
        self,
        input_ids=None,
        input_features=None,
        is_longer=None,
        attention_mask=None,
        position_ids=None,
        return_loss=None,
        return_dict=None,
        **kwargs: Any,
    ):
        """Similarities of all texts with all sounds, and the loss if `return_loss`

        Args:
            input_ids: `(texts, tokens)`
            input_features: mel spectrograms, `(sounds, 1 or 4, frames, bands)`
            is_longer: `(sounds, 1)`: whether the other three views count; for models with fusion
            attention_mask: `(texts, tokens)`, 0 for padding
            position_ids: `(texts, tokens)`
            return_loss: compute the loss: text i belongs to sound i
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: of both towers
        """

class Projection(Task):
    """A head that projects the pooled output of a tower; a subclass names the layer and the output"""
    projection: Any
    embeds: Any
    pooled: bool
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def make_projection(self, c):
        """Args:
            c: configuration of the model
        """
    def forward(self, *args: Any, return_dict=None, **kwargs: Any):
        """Run the tower and project its pooled output

        Args:
            *args: further arguments, which are handed on
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """

class TextProjection(Projection):
    """A text tower with its projection: `text_embeds`"""
    projection: str
    embeds: str
    output_class: Any

class ImageProjection(Projection):
    """An image tower with its projection: `image_embeds`"""
    projection: str
    embeds: str
    output_class: Any

class AudioProjection(Projection):
    """An audio tower with its projection: `audio_embeds`"""
    projection: str
    embeds: str
    output_class: Any
