"""DINOv2's models in Flax, as a variant of ViT; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.layers import Block, MLP
from ...flax.vision import ImageEmbeddings
from .config import Dinov2Config
from ..vit.flax import ViTLayer, ViTModel, ViTPreTrainedModel
from typing import Any, ClassVar
from hflit.flax.vision import ForImageClassification, Backbone
from hflit.outputs import ImageClassifierOutput, BackboneOutput

__all__ = ['LayerScale', 'SwiGLU', 'Dinov2Layer', 'Dinov2Embeddings', 'Dinov2PreTrainedModel', 'Dinov2Model', 'PatchMeanHead', 'PatchMaps', 'Dinov2ForImageClassification', 'Dinov2Backbone']

class LayerScale(Block):
    """Multiplies each dimension by a learned number"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class SwiGLU(MLP):
    """Gated feed-forward network with SiLU and biases: `down(silu(gate(x)) * up(x))`"""
    bias: ClassVar[bool]
    def setup(self) -> None: ...

class Dinov2Layer(ViTLayer):
    """ViT's layer with layer scale and stochastic depth"""
    def setup(self) -> None: ...
    def make_mlp(self): ...
    def __call__(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class Dinov2Embeddings(ImageEmbeddings):
    mask_dims: ClassVar[tuple]

class Dinov2PreTrainedModel(ViTPreTrainedModel):
    """Base class of the DINOv2 models"""
    config: Dinov2Config
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    has_pooler: ClassVar[bool]

class Dinov2Model(Dinov2PreTrainedModel, ViTModel):
    """ViT base model with layer scale, for images of any size"""
    layer_class: ClassVar[Any]
    embeddings_class: ClassVar[Any]
    any_size: ClassVar[bool]
    def pool(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class PatchMeanHead:
    """Image classification by the CLS token and the mean of the patches"""
    first_arguments: ClassVar[tuple]
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
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> ImageClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            labels: targets; with them the output has a `loss`
            attention_mask: 0 for tokens that nothing attends to, `(batch, tokens)`; or a 3D or 4D mask
            bool_masked_pos: true for a patch that the mask token replaces, `(batch, patches)`
            interpolate_pos_encoding: take images of other sizes than `image_size`, with interpolated positions
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
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
        deterministic=True,
        **kwargs: Any,
    ) -> BackboneOutput:
        """Run the base model; return the feature maps of the selected stages

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            bool_masked_pos: true for a patch that the mask token replaces, `(batch, patches)`
            interpolate_pos_encoding: take images of other sizes than `image_size`, with interpolated positions
            attention_mask: 0 for tokens that nothing attends to, `(batch, tokens)`; or a 3D or 4D mask
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """
