"""The models of DINOv2 with register tokens in Flax: a few learned tokens between the CLS token and the patches"""
# Written by hflit.dev_stubs; do not edit
from ..dinov2.flax import Dinov2Embeddings, Dinov2Model, Dinov2PreTrainedModel, PatchMaps, PatchMeanHead
from .config import Dinov2WithRegistersConfig
from typing import Any, ClassVar
from hflit.models.dinov2.flax import PatchMeanHead, PatchMaps
from hflit.flax.vision import ForImageClassification, Backbone
from hflit.outputs import ImageClassifierOutput, BackboneOutput

__all__ = ['Dinov2WithRegistersEmbeddings', 'Dinov2WithRegistersPreTrainedModel', 'Dinov2WithRegistersModel', 'Dinov2WithRegistersForImageClassification', 'Dinov2WithRegistersBackbone']

class Dinov2WithRegistersEmbeddings(Dinov2Embeddings):
    """Embeddings of an image with registers between the CLS token and the patches"""
    antialias: ClassVar[bool]
    def setup(self) -> None: ...
    def with_tokens(self, x, grid):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            grid: rows and columns of the patches
        """

class Dinov2WithRegistersPreTrainedModel(Dinov2PreTrainedModel):
    """Base class of the models of DINOv2 with registers"""
    config: Dinov2WithRegistersConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]

class Dinov2WithRegistersModel(Dinov2WithRegistersPreTrainedModel, Dinov2Model):
    """DINOv2 base model with registers"""
    embeddings_class: ClassVar[Any]
    @property
    def prefix_length(self) -> Any: ...

class Dinov2WithRegistersForImageClassification(PatchMeanHead, ForImageClassification, Dinov2WithRegistersPreTrainedModel):
    """Dinov2WithRegisters with image classification by the CLS token and the mean of the patches"""
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

class Dinov2WithRegistersBackbone(PatchMaps, Backbone, Dinov2WithRegistersPreTrainedModel):
    """Dinov2WithRegisters with a backbone: the states of the patches after each layer as feature maps"""
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
