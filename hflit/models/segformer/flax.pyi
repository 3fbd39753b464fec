"""SegFormer's models as Flax modules, which run under `jax.jit`; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.layers import Block
from ...flax.model import PreTrainedModel
from .config import SegformerClassification, SegformerConfig, SegformerSegmentation
from ..vit.flax import ViTAttention, ViTLayer
from typing import Any, ClassVar
from hflit.models.segformer.config import SegformerClassification
from hflit.flax.vision import ForImageClassification, ForSemanticSegmentation
from hflit.outputs import ImageClassifierOutput, SemanticSegmenterOutput

__all__ = ['SegformerAttention', 'SegformerMLP', 'SegformerLayer', 'SegformerStage', 'SegformerPreTrainedModel', 'SegformerModel', 'SegformerProjection', 'SegformerDecodeHead', 'SegformerDecoder', 'SegformerForImageClassification', 'SegformerForSemanticSegmentation']

class SegformerAttention(ViTAttention):
    """Multi-head self-attention whose keys and values come from a map made smaller by `sr_ratio`"""
    def setup(self) -> None: ...
    def qkv(self, x, ctx) -> list:
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def __call__(self, x, ctx):
        """Args:
            x: `(batch, rows, columns, width)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class SegformerMLP(Block):
    """Feed-forward network with a 3×3 depthwise convolution: `down(act(conv(up(x))))`"""
    def setup(self) -> None: ...
    def __call__(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class SegformerLayer(ViTLayer):
    """ViT's pre-norm layer with the attention and the feed-forward network of SegFormer"""
    attention_class: ClassVar[Any]
    mlp_class: ClassVar[Any]
    def __call__(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class SegformerStage(Block):
    """Overlapping patches, layers and a LayerNorm"""
    rates: tuple = ()
    """of stochastic depth, for each layer"""
    def setup(self) -> None: ...
    def __call__(self, x, ctx):
        """Args:
            x: `(batch, height, width, channels)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs

        Returns:
            `(batch, rows, columns, width of the stage)`
        """

class SegformerPreTrainedModel(PreTrainedModel):
    """Base class of the SegFormer models"""
    config: SegformerConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    main_input_name: ClassVar[str]

class SegformerModel(SegformerPreTrainedModel):
    """SegFormer base model, the Mix Transformer: stages whose maps get smaller"""
    def setup(self) -> None: ...
    def forward(
        self,
        pixel_values=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        **kwargs: Any,
    ):
        """Map of the last stage `(batch, width, rows, columns)`; with `output_hidden_states`, of all stages

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """

class SegformerProjection(Block):
    """A linear layer from the width of a stage to that of the decoder"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class SegformerDecodeHead(Block):
    """Maps of all stages to logits: linear layers, enlarging, a linear layer that joins, BatchNorm, logits"""
    def setup(self) -> None: ...
    def __call__(self, maps, deterministic=True):
        """Args:
            maps: of the stages, `(batch, width, rows, columns)`
            deterministic: switch dropout off

        Returns:
            `(batch, num_labels, rows, columns)` of the first map
        """

class SegformerDecoder(SegformerSegmentation):
    def make_decode_head(self, c):
        """Args:
            c: configuration of the model
        """
    def to_map(self, x, size):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            size: height and width of the map
        """

class SegformerForImageClassification(SegformerClassification, ForImageClassification, SegformerPreTrainedModel):
    """Segformer with the mean of all places of the last map as the state of a picture; `mean` is the framework's"""
    def forward(
        self,
        pixel_values=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> ImageClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            labels: targets; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

class SegformerForSemanticSegmentation(SegformerDecoder, ForSemanticSegmentation, SegformerPreTrainedModel):
    """Segformer with maps of all stages for the decoder; `to_map` makes one of a sequence"""
    def forward(
        self,
        pixel_values=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        **kwargs: Any,
    ) -> SemanticSegmenterOutput:
        """Run the base model; compute the logits, and the loss if there are `labels` `(batch, height, width)`

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """
