"""DeiT's models in Flax, as a variant of ViT: two tokens before the patches, and a head that averages the logits of both"""
# Written by hflit.dev_stubs; do not edit
from .config import DeiTConfig, TwoClassifiers
from ..vit.flax import ViTModel, ViTPreTrainedModel
from ...flax.vision import ImageEmbeddings
from typing import Any, ClassVar
from hflit.flax.vision import ForMaskedImageModeling, ForImageClassification
from hflit.outputs import MaskedImageModelingOutput, ImageClassifierOutput
from hflit.models.deit.config import TwoClassifiers, DeiTForImageClassificationWithTeacherOutput

__all__ = ['DeiTEmbeddings', 'DeiTPreTrainedModel', 'DeiTModel', 'DeiTForMaskedImageModeling', 'DeiTForImageClassification', 'DeiTForImageClassificationWithTeacher']

class DeiTEmbeddings(ImageEmbeddings):
    """Embeddings of an image with a CLS token and a distillation token"""
    tokens: ClassVar[tuple]

class DeiTPreTrainedModel(ViTPreTrainedModel):
    """Base class of the DeiT models"""
    config: DeiTConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]

class DeiTModel(DeiTPreTrainedModel, ViTModel):
    """ViT base model with a distillation token"""
    embeddings_class: ClassVar[Any]

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
        deterministic=True,
        **kwargs: Any,
    ) -> MaskedImageModelingOutput:
        """Run the base model; compute the pixels, and with `bool_masked_pos` the loss of masked patches

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
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> ImageClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            labels: targets; with them the output has a `loss`
            interpolate_pos_encoding: take images of other sizes than `image_size`, with interpolated positions
            bool_masked_pos: true for a patch that the mask token replaces, `(batch, patches)`
            attention_mask: 0 for tokens that nothing attends to, `(batch, tokens)`; or a 3D or 4D mask
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
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
        deterministic=True,
        **kwargs: Any,
    ) -> DeiTForImageClassificationWithTeacherOutput:
        """Run the base model; compute the logits of both tokens and their mean

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            interpolate_pos_encoding: take images of other sizes than `image_size`, with interpolated positions
            bool_masked_pos: true for a patch that the mask token replaces, `(batch, patches)`
            attention_mask: 0 for tokens that nothing attends to, `(batch, tokens)`; or a 3D or 4D mask
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """
