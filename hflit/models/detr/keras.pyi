"""DETR's models as Keras 3 models on the TensorFlow, JAX and PyTorch backends; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...keras.encoder_decoder import TransformerStack
from ...keras.layers import Block, Embedding
from ...keras.model import PreTrainedModel
from ...keras.vision import Conv2d
from ..bart.keras import BartAttention, BartCrossAttention, BartLayer
from .config import DetrBase, DetrConfig, DetrStackBase
from typing import Any
from hflit.keras.detection import ForObjectDetection, ForSegmentation
from hflit.detection import DetrObjectDetectionOutput, DetrSegmentationOutput

__all__ = ['DetrAttention', 'DetrCrossAttention', 'DetrLayer', 'DetrStack', 'LearnedPositions', 'DetrPreTrainedModel', 'DetrModel', 'DetrForObjectDetection', 'DetrForSegmentation']

class DetrAttention(BartAttention):
    """Self-attention with positions added to queries and keys"""
    def qkv(self, x, ctx) -> list:
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class DetrCrossAttention(BartCrossAttention):
    """Cross-attention of object queries to places, with the positions of both"""
    def qkv(self, x, ctx) -> list:
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class DetrLayer(BartLayer):
    """BART's post-norm layer with positions in its attention"""
    attention_class: Any
    cross_attention_class: Any

class DetrStack(DetrStackBase, TransformerStack):
    """Encoder over the places of a picture, or decoder over object queries

    Args:
        config: configuration of the model
    """
    xp: Any
    make_context: Any
    layer_class: Any
    dropout_fields: tuple
    norm: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    @staticmethod
    def make_embedding(config):
        """There are no tokens

        Args:
            config: configuration of the model
        """
    def run_layers(self, x, ctx, after=None):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            after: parameters of the base model that the answers stand behind
        """
    def drop(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class LearnedPositions(Block):
    """Learned embeddings of up to 50 rows and 50 columns

    Args:
        n: number of rows of the table
    """
    row_embeddings: Any
    column_embeddings: Any
    def __init__(self, n: int) -> None:
        """Args:
            n: number of rows of the table
        """
    def call(self, real):
        """Args:
            real: 1 for the picture and 0 for padding, `(batch, rows, columns)`, floating
        """

class DetrPreTrainedModel(PreTrainedModel):
    """Base class of the DETR models"""
    config: DetrConfig
    config_class: Any
    base_model_prefix: str
    main_input_name: str

class DetrModel(DetrBase, DetrPreTrainedModel):
    """DETR base model: hidden states of the object queries

    Args:
        config: configuration of the model
    """
    xp: Any
    encoder: Any
    decoder: Any
    input_projection: Conv2d
    query_position_embeddings: Embedding
    position_embedding: Any
    conv_encoder: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def freeze_backbone(self) -> None:
        """Keep the backbone as it is in training"""
    def unfreeze_backbone(self) -> None:
        """Train the backbone, too; its norms stay"""
    def feature_maps(self, pixel_values) -> tuple:
        """Feature maps of the backbone, and the last one with as many channels as hidden states

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
        """
    def shrink(self, mask, size, like):
        """Args:
            mask: attention mask: true where a query may attend, or numbers added to the scores
            size: rows and columns of the feature map
            like: array whose dtype and device the result has
        """
    def query_positions(self): ...
    def forward(
        self,
        pixel_values=None,
        pixel_mask=None,
        decoder_attention_mask=None,
        encoder_outputs=None,
        inputs_embeds=None,
        decoder_inputs_embeds=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        training=False,
        **kwargs: Any,
    ):
        """Hidden states of the object queries `(batch, queries, hidden_size)`, and of the places of the picture

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            pixel_mask: 1 for the picture and 0 for padding, `(batch, height, width)`
            decoder_attention_mask: 0 for queries that are not used, `(batch, queries)`
            encoder_outputs: output of the encoder, which is then not run
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            decoder_inputs_embeds: what the queries begin with; default: zeros
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            training: training mode, with dropout
            **kwargs: further keyword arguments, which are handed on
        """

class DetrForObjectDetection(ForObjectDetection, DetrPreTrainedModel):
    """Detr with object detection: a class and a box for each query"""
    def forward(
        self,
        pixel_values=None,
        pixel_mask=None,
        decoder_attention_mask=None,
        encoder_outputs=None,
        inputs_embeds=None,
        decoder_inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        training=False,
        **kwargs: Any,
    ) -> DetrObjectDetectionOutput:
        """Run the base model; classes and boxes of the queries, and the losses if there are labels

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            pixel_mask: 1 for the picture and 0 for padding, `(batch, height, width)`
            decoder_attention_mask: 0 for queries that are not used, `(batch, queries)`
            encoder_outputs: output of the encoder, which is then not run
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            decoder_inputs_embeds: what the queries begin with; default: zeros
            labels: a dict per picture: `class_labels` and `boxes`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            training: training mode, with dropout
            **kwargs: further keyword arguments, which are handed on
        """

class DetrForSegmentation(ForSegmentation, DetrPreTrainedModel):
    """Detr with segmentation: a class, a box and a mask for each query"""
    def forward(
        self,
        pixel_values=None,
        pixel_mask=None,
        decoder_attention_mask=None,
        encoder_outputs=None,
        inputs_embeds=None,
        decoder_inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        training=False,
        **kwargs: Any,
    ) -> DetrSegmentationOutput:
        """Run the base model; classes, boxes and masks of the queries, and the losses if there are labels

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            pixel_mask: 1 for the picture and 0 for padding, `(batch, height, width)`
            decoder_attention_mask: 0 for queries that are not used, `(batch, queries)`
            encoder_outputs: output of the encoder, which is then not run
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            decoder_inputs_embeds: what the queries begin with; default: zeros
            labels: a dict per picture: `class_labels`, `boxes` and `masks`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            training: training mode, with dropout
            **kwargs: further keyword arguments, which are handed on
        """
