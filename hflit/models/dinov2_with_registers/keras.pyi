"""The models of DINOv2 with register tokens in Keras: a few learned tokens between the CLS token and the patches"""
# Written by hflit.dev_stubs; do not edit
from ..dinov2.keras import Dinov2Embeddings, Dinov2Model, Dinov2PreTrainedModel, PatchMaps, PatchMeanHead
from .config import Dinov2WithRegistersConfig
from typing import Any
from hflit.models.dinov2.keras import PatchMeanHead, PatchMaps
from hflit.keras.vision import ForImageClassification, Backbone
from hflit.outputs import ImageClassifierOutput, BackboneOutput

__all__ = ['Dinov2WithRegistersEmbeddings', 'Dinov2WithRegistersPreTrainedModel', 'Dinov2WithRegistersModel', 'Dinov2WithRegistersForImageClassification', 'Dinov2WithRegistersBackbone']

class Dinov2WithRegistersEmbeddings(Dinov2Embeddings):
    """Embeddings of an image with registers between the CLS token and the patches

    Args:
        config: configuration of the model
        use_mask_token: make the vector that replaces masked patches
    """
    antialias: bool
    registers: Any
    register_tokens: Any
    def __init__(self, config, use_mask_token=False) -> None:
        """Args:
            config: configuration of the model
            use_mask_token: make the vector that replaces masked patches
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def with_tokens(self, x, grid):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            grid: rows and columns of the patches
        """

class Dinov2WithRegistersPreTrainedModel(Dinov2PreTrainedModel):
    """Base class of the models of DINOv2 with registers"""
    config: Dinov2WithRegistersConfig
    config_class: Any
    base_model_prefix: str

class Dinov2WithRegistersModel(Dinov2WithRegistersPreTrainedModel, Dinov2Model):
    """DINOv2 base model with registers"""
    embeddings_class: Any
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
