"""The contrastive and the sigmoid loss, unit vectors and projections of models with a text tower beside an image or audio tower, on the TensorFlow, JAX and PyTorch backends"""
# Written by hflit.dev_stubs; do not edit
from .. import dual_encoder
from ..dual_encoder import AudioProjection, ImageProjection, TextProjection
from .heads import Head
from typing import Any

__all__ = ['row_loss', 'contrastive_loss', 'sigmoid_loss', 'TextTower', 'VisionTower', 'VectorOps', 'DualEncoderModel', 'AudioTextModel', 'TextModelWithProjection', 'VisionModelWithProjection', 'AudioModelWithProjection']

def row_loss(logits):
    """Mean cross entropy of the rows, with the diagonal as labels

    Args:
        logits: `(n, n)`, whose diagonal holds the right answers
    """

def contrastive_loss(logits):
    """Mean cross entropy of the rows and of the columns, with the diagonal as labels

    Args:
        logits: `(n, n)`: text i belongs to image i
    """

def sigmoid_loss(logits):
    """Binary cross entropy of each pair, summed over the images and averaged over the texts

    Args:
        logits: `(n, n)`: text i belongs to image i
    """

class TextTower:
    """Mixin: the forward pass of a text tower"""
    causal: bool
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        training=False,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)`, and of each text `pooler_output`

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens)`, 0 for padding; or a 3D or 4D mask
            position_ids: `(batch, tokens)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class VisionTower:
    """Mixin: positions and the forward pass of an image tower"""
    prefix_length: int
    def positions(self, grid: tuple):
        """Positions of the tokens of an image, `(1, tokens, hidden_size)`

        Args:
            grid: rows and columns of the patches
        """
    def forward(
        self,
        pixel_values=None,
        interpolate_pos_encoding=False,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        training=False,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)`, and of each image `pooler_output`

        Args:
            pixel_values: `(batch, channels, height, width)`
            interpolate_pos_encoding: take images of other sizes than `image_size`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class VectorOps:
    """What dual encoders compute in Keras"""
    pair_loss: Any
    row_loss: Any
    def unit(self, x):
        """Args:
            x: array or tensor
        """
    def transposed(self, x):
        """Args:
            x: array or tensor
        """
    def scaled(self, x, name='logit_scale'):
        """Args:
            x: array or tensor
            name: name of the scale
        """
    def get_text_features(self, input_ids=None, attention_mask=None, position_ids=None, **kwargs: Any):
        """Output of the text tower; its `pooler_output` is the projected vector, `(texts, projection_dim)`

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            **kwargs: further keyword arguments, which are handed on
        """

class DualEncoderModel(VectorOps, dual_encoder.DualEncoderModel):
    """Mixin of dual encoders of images and texts in Keras"""
    def get_image_features(self, pixel_values=None, interpolate_pos_encoding=False, **kwargs: Any):
        """Output of the image tower; its `pooler_output` is the projected vector, `(images, projection_dim)`

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            interpolate_pos_encoding: take images of other sizes than `image_size`, with interpolated positions
            **kwargs: further keyword arguments, which are handed on
        """

class AudioTextModel(VectorOps, dual_encoder.AudioTextModel):
    """Mixin of dual encoders of sounds and texts in Keras"""
    def get_audio_features(self, input_features=None, is_longer=None, **kwargs: Any):
        """Output of the audio tower; its `pooler_output` is the projected vector, `(sounds, projection_dim)`

        Args:
            input_features: log-mel spectrogram, `(batch, bands, frames)`
            is_longer: whether a sound is longer than a clip, `(batch, 1)`, as the feature extractor says
            **kwargs: further keyword arguments, which are handed on
        """

class TextModelWithProjection(TextProjection, Head):
    """Text tower with its projection"""

class VisionModelWithProjection(ImageProjection, Head):
    """Image tower with its projection"""

class AudioModelWithProjection(AudioProjection, Head):
    """Audio tower with its projection"""
