"""DETR's models in PyTorch: the backbone with frozen norms, the encoder over places of the picture, the decoder over object queries, detection and segmentation"""
# Written by hflit.dev_stubs; do not edit
import torch.nn as nn
from ..bart.torch import BartAttention, BartCrossAttention, BartLayer
from .config import DetrBase, DetrConfig, DetrStackBase
from ...torch.layer_stack import Layers
from ...torch.model import PreTrainedModel
from ...torch.module_names import Module
from typing import Any
from hflit.torch.detection import ForObjectDetection, ForSegmentation
from hflit.detection import DetrObjectDetectionOutput, DetrSegmentationOutput

__all__ = ['DetrAttention', 'DetrCrossAttention', 'DetrLayer', 'DetrStack', 'LearnedPositions', 'DetrPreTrainedModel', 'DetrModel', 'DetrForObjectDetection', 'DetrForSegmentation']

class DetrAttention(BartAttention):
    """Self-attention with positions added to queries and keys"""
    def qkv(self, x, ctx) -> tuple:
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class DetrCrossAttention(BartCrossAttention):
    """Cross-attention of object queries to places, with the positions of both"""
    def qkv(self, x, ctx) -> tuple:
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class DetrLayer(BartLayer):
    """BART's post-norm layer with positions in its attention"""
    attention_class: Any
    cross_attention_class: Any

class DetrStack(DetrStackBase, Module):
    """Encoder over the places of a picture, or decoder over object queries

    Args:
        config: configuration of the model
    """
    xp: Any
    make_context: Any
    norm: Any
    layers: Layers
    config: Any
    def __init__(self, config) -> None:
        """Args:
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

class LearnedPositions(nn.Module):
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
    def forward(self, real):
        """Args:
            real: 1 for the picture and 0 for padding, `(batch, rows, columns)`, floating
        """

class DetrPreTrainedModel(PreTrainedModel):
    """Base class of the DETR models"""
    config: DetrConfig
    config_class: Any
    base_model_prefix: str
    main_input_name: str
    published_order: tuple
    def _init_weights(self, module) -> None: ...

class DetrModel(DetrBase, DetrPreTrainedModel):
    """DETR base model: hidden states of the object queries

    Args:
        config: configuration of the model
    """
    xp: Any
    encoder: Any
    decoder: Any
    input_projection: Any
    query_position_embeddings: Any
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
        """Args:
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
        **kwargs: Any,
    ):
        """Hidden states of the object queries `(batch, queries, hidden_size)`, and of the places of the picture

        Args:
            pixel_values: `(batch, channels, height, width)`
            pixel_mask: `(batch, height, width)`, 1 for the picture and 0 for padding
            decoder_attention_mask: `(batch, queries)`, 0 for queries that are not used
            encoder_outputs: output of the encoder, which is then not run
            inputs_embeds: places of a square feature map in place of the picture
            decoder_inputs_embeds: what the queries begin with; default: zeros
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
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
        **kwargs: Any,
    ):
        """Hidden states of the object queries `(batch, queries, hidden_size)`, and of the places of the picture"""

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
        **kwargs: Any,
    ) -> DetrObjectDetectionOutput:
        """Run the base model; classes and boxes of the queries, and the losses if there are labels

        Args:
            pixel_values: `(batch, channels, height, width)`
            pixel_mask: `(batch, height, width)`, 1 for the picture and 0 for padding
            decoder_attention_mask: `(batch, queries)`, 0 for queries that are not used
            encoder_outputs: output of the encoder, which is then not run
            inputs_embeds: places of a square feature map in place of the picture
            decoder_inputs_embeds: what the queries begin with; default: zeros
            labels: a dict per picture: `class_labels` and `boxes`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
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
        **kwargs: Any,
    ) -> DetrObjectDetectionOutput:
        """Run the base model; classes and boxes of the queries, and the losses if there are labels"""

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
        **kwargs: Any,
    ) -> DetrSegmentationOutput:
        """Run the base model; classes, boxes and masks of the queries, and the losses if there are labels

        Args:
            pixel_values: `(batch, channels, height, width)`
            pixel_mask: `(batch, height, width)`, 1 for the picture and 0 for padding
            decoder_attention_mask: `(batch, queries)`, 0 for queries that are not used
            encoder_outputs: output of the encoder, which is then not run
            inputs_embeds: places of a square feature map in place of the picture
            decoder_inputs_embeds: what the queries begin with; default: zeros
            labels: a dict per picture: `class_labels`, `boxes` and `masks`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
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
        **kwargs: Any,
    ) -> DetrSegmentationOutput:
        """Run the base model; classes, boxes and masks of the queries, and the losses if there are labels"""
