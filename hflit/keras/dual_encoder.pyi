"""The contrastive and the sigmoid loss, unit vectors and projections of models with a text tower and an image tower, on the TensorFlow, JAX and PyTorch backends"""
# Written by hflit.dev_stubs; do not edit
from .. import dual_encoder
from ..dual_encoder import ImageProjection, TextProjection
from .heads import Head
from typing import Any

__all__ = ['contrastive_loss', 'sigmoid_loss', 'TextTower', 'VisionTower', 'DualEncoderModel', 'TextModelWithProjection', 'VisionModelWithProjection']

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

class DualEncoderModel(dual_encoder.DualEncoderModel):
    """Mixin of dual encoders in Keras"""
    pair_loss: Any
    def unit(self, x):
        """Args:
            x: array or tensor
        """
    def transposed(self, x):
        """Args:
            x: array or tensor
        """
    def scaled(self, x):
        """Args:
            x: array or tensor
        """
    def get_text_features(self, input_ids=None, attention_mask=None, position_ids=None, **kwargs: Any):
        """Output of the text tower; its `pooler_output` is the projected vector, `(texts, projection_dim)`

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            **kwargs: further keyword arguments, which are handed on
        """
    def get_image_features(self, pixel_values=None, interpolate_pos_encoding=False, **kwargs: Any):
        """Output of the image tower; its `pooler_output` is the projected vector, `(images, projection_dim)`

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            interpolate_pos_encoding: take images of other sizes than `image_size`, with interpolated positions
            **kwargs: further keyword arguments, which are handed on
        """

class TextModelWithProjection(TextProjection, Head):
    """Text tower with its projection"""

class VisionModelWithProjection(ImageProjection, Head):
    """Image tower with its projection"""
