"""DETR's models as Flax modules, which run under `jax.jit`; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.convolutions import Block
from ...flax.model import PreTrainedModel
from ..bart.flax import BartAttention, BartCrossAttention, BartLayer
from .config import DetrBase, DetrConfig, DetrStackBase
from typing import Any, ClassVar
from hflit.flax.detection import ForObjectDetection, ForSegmentation
from hflit.detection import DetrObjectDetectionOutput, DetrSegmentationOutput

__all__ = ['DetrAttention', 'DetrCrossAttention', 'DetrLayer', 'DetrStack', 'LearnedPositions', 'without_gradient', 'DetrPreTrainedModel', 'DetrModel', 'DetrForObjectDetection', 'DetrForSegmentation']

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
    attention_class: ClassVar[Any]
    cross_attention_class: ClassVar[Any]

class DetrStack(DetrStackBase, Block):
    """Encoder over the places of a picture, or decoder over object queries"""
    gradient_checkpointing: bool = False
    """recompute activations in the backward pass, to save memory"""
    xp: ClassVar[Any]
    make_context: ClassVar[Any]
    def setup(self) -> None: ...
    def __call__(self, *args: Any, **kw: Any):
        """Args:
            *args: further positional arguments, which are handed on
            **kw: further keyword arguments, which are handed on
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
    """Learned embeddings of up to 50 rows and 50 columns"""
    def setup(self) -> None: ...
    def __call__(self, real):
        """Args:
            real: 1 for the picture and 0 for padding, `(batch, rows, columns)`, floating
        """

def without_gradient(variables: dict, trains: bool) -> dict:
    """The variables of a backbone, through `stop_gradient` where they are fixed

    Args:
        variables: of the backbone: `params`, `batch_stats`
        trains: the backbone trains: only its batch normalisation is fixed
    """

class DetrPreTrainedModel(PreTrainedModel):
    """Base class of the DETR models"""
    trains_backbone: bool = False
    """give the weights of the backbone gradients, except those of its norms"""
    config: DetrConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    main_input_name: ClassVar[str]
    def freeze_backbone(self) -> None:
        """Keep the backbone as it is in training"""
    def unfreeze_backbone(self) -> None:
        """Train the backbone, too; its norms stay"""

class DetrModel(DetrBase, DetrPreTrainedModel):
    """DETR base model: hidden states of the object queries"""
    xp: ClassVar[Any]
    def setup(self) -> None: ...
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
        deterministic=True,
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
            deterministic: switch dropout off
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
        deterministic=True,
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
            deterministic: switch dropout off
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
        deterministic=True,
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
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """
