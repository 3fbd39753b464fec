"""DETR's models in PyTorch: the backbone with frozen norms, the encoder over places of the picture, the decoder over object queries, detection and segmentation"""
# Written by hflit.dev_stubs; do not edit
import torch.nn as nn
from ..bart.torch import BartAttention, BartCrossAttention, BartLayer
from .config import DetrConfig
from ...torch.layers import Layers
from ...torch.model import PreTrainedModel
from ...torch.module_names import Module
from typing import Any
from hflit.torch.detection import ForObjectDetection, ForSegmentation
from hflit.detection import DetrObjectDetectionOutput, DetrSegmentationOutput

__all__ = ['segmentation_keys', 'FrozenBatchNorm2d', 'freeze_norms', 'DetrAttention', 'DetrCrossAttention', 'DetrLayer', 'DetrStack', 'LearnedPositions', 'DetrPreTrainedModel', 'DetrModel', 'DetrForObjectDetection', 'DetrForSegmentation']

class FrozenBatchNorm2d(nn.Module):
    """Batch normalisation whose statistics and affine parameters are fixed

    Args:
        n: number of rows of the table
    """
    def __init__(self, n: int) -> None:
        """Args:
            n: number of rows of the table
        """
    def reset_running_stats(self) -> None:
        """Mean 0 and variance 1"""
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

def freeze_norms(module):
    """Replace every batch normalisation in a module by a frozen one with the same numbers

    Args:
        module: with `nn.BatchNorm2d` in it
    """

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

class DetrStack(Module):
    """Encoder over the places of a picture, or decoder over object queries

    Args:
        config: configuration of the model
    """
    norm: Any
    layers: Layers
    config: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(
        self,
        x,
        attention_mask=None,
        own=0.0,
        places=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        **recorded: Any,
    ) -> tuple:
        """Run the stack; with `auxiliary_loss` a decoder also returns the normed output of every layer

        Args:
            x: `(batch, places or queries, hidden_size)`
            attention_mask: 0 for padding
            own: positions of `x`
            places: positions of the places, in a decoder
            encoder_hidden_states: of the places, in a decoder
            encoder_attention_mask: `(batch, places)`, 0 for padding
            **recorded: what is returned besides
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
    def forward(self, mask):
        """Args:
            mask: attention mask: true where a query may attend, or numbers added to the scores
        """

class DetrPreTrainedModel(PreTrainedModel):
    """Base class of the DETR models"""
    config: DetrConfig
    config_class: Any
    base_model_prefix: str
    main_input_name: str
    def _init_weights(self, module) -> None: ...

class DetrModel(DetrPreTrainedModel):
    """DETR base model: hidden states of the object queries

    Args:
        config: configuration of the model
    """
    base_output: Any
    encoder: DetrStack
    decoder: DetrStack
    input_projection: Any
    query_position_embeddings: Any
    position_embedding: Any
    conv_encoder: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def get_encoder(self): ...
    def get_decoder(self): ...
    def freeze_backbone(self) -> None:
        """Keep the backbone as it is in training"""
    def unfreeze_backbone(self) -> None:
        """Train the backbone, too; its norms stay"""
    def positions(self, mask, dtype):
        """Embeddings of the places of a feature map, `(batch, rows*columns, hidden_size)`

        Args:
            mask: attention mask: true where a query may attend, or numbers added to the scores
            dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
        """
    def see(self, pixel_values=None, pixel_mask=None, inputs_embeds=None) -> dict:
        """All that comes from the picture

        Args:
            pixel_values: `(batch, channels, height, width)`
            pixel_mask: `(batch, height, width)`, 1 for the picture and 0 for padding
            inputs_embeds: places of a square feature map in place of the picture

        Returns:
            `maps`, `projected`, `mask`, `states`, `places`
        """
    def find(
        self,
        seen: dict,
        decoder_attention_mask=None,
        encoder_outputs=None,
        decoder_inputs_embeds=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
    ):
        """Run encoder and decoder; hidden states of the queries `(batch, queries, hidden_size)`

        Args:
            seen: as from `see`
            decoder_attention_mask: `(batch, queries)`, 0 for queries that are not used
            encoder_outputs: output of the encoder, which is then not run
            decoder_inputs_embeds: what the queries begin with; default: zeros
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
        """
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

segmentation_keys: Any

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
