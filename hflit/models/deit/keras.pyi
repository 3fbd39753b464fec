"""DeiT's models in Keras, as a variant of ViT: two tokens before the patches, and a head that averages the logits of both"""
# Written by hflit.dev_stubs; do not edit
from .config import DeiTConfig, TwoClassifiers
from ..vit.keras import ViTModel, ViTPreTrainedModel
from ...keras.vision import ImageEmbeddings
from typing import Any
from hflit.keras.vision import ForMaskedImageModeling, ForImageClassification
from hflit.outputs import MaskedImageModelingOutput, ImageClassifierOutput
from hflit.models.deit.config import TwoClassifiers, DeiTForImageClassificationWithTeacherOutput

__all__ = ['DeiTEmbeddings', 'DeiTPreTrainedModel', 'DeiTModel', 'DeiTForMaskedImageModeling', 'DeiTForImageClassification', 'DeiTForImageClassificationWithTeacher']

class DeiTEmbeddings(ImageEmbeddings):
    """Embeddings of an image with a CLS token and a distillation token"""
    tokens: tuple

class DeiTPreTrainedModel(ViTPreTrainedModel):
    """Base class of the DeiT models"""
    config: DeiTConfig
    config_class: Any
    base_model_prefix: str

class DeiTModel(DeiTPreTrainedModel, ViTModel):
    """ViT base model with a distillation token"""
    embeddings_class: Any

class DeiTForMaskedImageModeling(ForMaskedImageModeling, DeiTPreTrainedModel):
    """DeiT with a masked image modeling head: the pixels of all patches"""
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
    ) -> MaskedImageModelingOutput:
        """Run the base model; compute the pixels, and with `bool_masked_pos` the loss of masked patches

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

class DeiTForImageClassification(ForImageClassification, DeiTPreTrainedModel):
    """DeiT with an image classification head: logits of the labels"""
    def forward(
        self,
        pixel_values=None,
        labels=None,
        interpolate_pos_encoding=None,
        bool_masked_pos=None,
        attention_mask=None,
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
            interpolate_pos_encoding: take images of other sizes than `image_size`
            bool_masked_pos: `(batch, patches)`, true for a patch that the mask token replaces
            attention_mask: `(batch, tokens)`, 0 for tokens that nothing attends to; or a 3D or 4D mask
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class DeiTForImageClassificationWithTeacher(TwoClassifiers, ForImageClassification, DeiTPreTrainedModel):
    """DeiTForImageClassificationWithTeacher with image classification by the CLS token and the distillation token: the mean of their logits"""
    def forward(
        self,
        pixel_values=None,
        interpolate_pos_encoding=None,
        bool_masked_pos=None,
        attention_mask=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        training=False,
        **kwargs: Any,
    ) -> DeiTForImageClassificationWithTeacherOutput:
        """Run the base model; compute the logits of both tokens and their mean

        Args:
            pixel_values: `(batch, channels, height, width)`
            interpolate_pos_encoding: take images of other sizes than `image_size`
            bool_masked_pos: `(batch, patches)`, true for a patch that the mask token replaces
            attention_mask: `(batch, tokens)`, 0 for tokens that nothing attends to; or a 3D or 4D mask
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
