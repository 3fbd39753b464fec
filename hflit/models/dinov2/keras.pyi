"""DINOv2's models in Keras, as a variant of ViT; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...keras.layers import Block, MLP
from ...keras.vision import ImageEmbeddings
from .config import Dinov2Config
from ..vit.keras import ViTLayer, ViTModel, ViTPreTrainedModel
from typing import Any
from hflit.keras.vision import ForImageClassification, Backbone
from hflit.outputs import ImageClassifierOutput, BackboneOutput

__all__ = ['LayerScale', 'SwiGLU', 'Dinov2Layer', 'Dinov2Embeddings', 'Dinov2PreTrainedModel', 'Dinov2Model', 'PatchMeanHead', 'PatchMaps', 'Dinov2ForImageClassification', 'Dinov2Backbone']

class LayerScale(Block):
    """Multiplies each dimension by a learned number

    Args:
        config: configuration of the model
    """
    width: Any
    value: Any
    lambda1: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def call(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class SwiGLU(MLP):
    """Gated feed-forward network with SiLU and biases: `down(silu(gate(x)) * up(x))`

    Args:
        config: configuration of the model
    """
    bias: bool
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """

class Dinov2Layer(ViTLayer):
    """ViT's layer with layer scale and stochastic depth

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    attn_scale: LayerScale
    mlp_scale: LayerScale
    def __init__(self, config, layer_idx: int) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
        """
    def make_mlp(self, c) -> SwiGLU:
        """Args:
            c: configuration of the model
        """
    def call(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class Dinov2Embeddings(ImageEmbeddings):
    mask_dims: tuple

class Dinov2PreTrainedModel(ViTPreTrainedModel):
    """Base class of the DINOv2 models"""
    config: Dinov2Config
    config_class: Any
    base_model_prefix: str
    has_pooler: bool

class Dinov2Model(Dinov2PreTrainedModel, ViTModel):
    """ViT base model with layer scale, for images of any size"""
    layer_class: Any
    embeddings_class: Any
    any_size: bool
    def make_seeds(self, c):
        """Args:
            c: configuration of the model
        """
    def pool(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class PatchMeanHead:
    """Image classification by the CLS token and the mean of the patches"""
    @property
    def output_size(self) -> Any: ...
    first_arguments: tuple
    def states(self, out):
        """Args:
            out: output of the base model
        """

class PatchMaps:
    """A backbone: the states of the patches after each layer as feature maps"""
    def feature_map(self, x, stage, pixel_values):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            stage: name of the stage
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
        """

class Dinov2ForImageClassification(PatchMeanHead, ForImageClassification, Dinov2PreTrainedModel):
    """Dinov2 with image classification by the CLS token and the mean of the patches"""
    def forward(
        self,
        pixel_values=None,
        labels=None,
        attention_mask=None,
        bool_masked_pos=None,
        interpolate_pos_encoding=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> ImageClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            pixel_values: `(batch, channels, height, width)`
            labels: targets; with them the output has a `loss`
            attention_mask: `(batch, tokens)`, 0 for tokens that nothing attends to; or a 3D or 4D mask
            bool_masked_pos: `(batch, patches)`, true for a patch that the mask token replaces
            interpolate_pos_encoding: take images of other sizes than `image_size`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class Dinov2Backbone(PatchMaps, Backbone, Dinov2PreTrainedModel):
    """Dinov2 with a backbone: the states of the patches after each layer as feature maps"""
    def forward(
        self,
        pixel_values=None,
        bool_masked_pos=None,
        interpolate_pos_encoding=None,
        attention_mask=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        training=False,
        **kwargs: Any,
    ) -> BackboneOutput:
        """Run the base model; return the feature maps of the selected stages

        Args:
            pixel_values: `(batch, channels, height, width)`
            bool_masked_pos: `(batch, patches)`, true for a patch that the mask token replaces
            interpolate_pos_encoding: take images of other sizes than `image_size`
            attention_mask: `(batch, tokens)`, 0 for tokens that nothing attends to; or a 3D or 4D mask
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
