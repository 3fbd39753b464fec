"""CLIP's models as Flax modules, which run under `jax.jit`: both towers alone, with and without projection, the whole model and image classification; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.dual_encoder import DualEncoderModel, TextModelWithProjection, TextTower, VisionModelWithProjection, VisionTower
from ...flax.layers import Block
from ...flax.model import PreTrainedModel
from ...flax.vision import ForImageClassification
from .config import CLIPConfig, CLIPTextConfig, CLIPVisionConfig
from ..vit.flax import ViTLayer
from typing import Any, ClassVar

__all__ = ['CLIPLayer', 'CLIPPreTrainedModel', 'CLIPTextModel', 'ClassEmbedding', 'CLIPVisionModel', 'CLIPModel', 'CLIPTextModelWithProjection', 'CLIPVisionModelWithProjection', 'CLIPForImageClassification']

class CLIPLayer(ViTLayer):
    """ViT's pre-norm layer, with biases in every projection"""
    attention_class: ClassVar[Any]

class CLIPPreTrainedModel(PreTrainedModel):
    """Base class of the CLIP models"""
    config: CLIPConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    layer_class: ClassVar[Any]
    def make_layers(self) -> list: ...
    def make_pooler(self):
        """What pooling needs, where it has weights"""

class CLIPTextModel(TextTower, CLIPPreTrainedModel):
    """CLIP's text tower: token and position embeddings, causal layers, LayerNorm; pooled at the end token"""
    config: CLIPTextConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    causal: ClassVar[bool]
    def setup(self) -> None: ...
    def pool(self, x, input_ids):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            input_ids: token ids, `(batch, tokens)`
        """

class ClassEmbedding(Block):
    """The learned vector that stands before the patches, `(hidden_size,)`"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class CLIPVisionModel(VisionTower, CLIPPreTrainedModel):
    """CLIP's image tower: patches after a class vector, LayerNorm, layers; pooled at the class vector"""
    config: CLIPVisionConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    main_input_name: ClassVar[str]
    prefix_length: ClassVar[int]
    def setup(self) -> None: ...
    def make_embeddings(self) -> None: ...
    def embed(self, x, positions):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            positions: position embeddings for this size of picture
        """
    def pool(self, x) -> tuple:
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class CLIPModel(DualEncoderModel, CLIPPreTrainedModel):
    """CLIP: both towers, their projections, and the similarities of texts and images"""
    text_class: ClassVar[Any]
    vision_class: ClassVar[Any]
    def setup(self) -> None: ...
    def make_projections(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def dummy_inputs(self) -> dict: ...

class CLIPTextModelWithProjection(TextModelWithProjection, CLIPPreTrainedModel):
    """CLIP's text tower with its projection: `text_embeds`"""
    config: CLIPTextConfig
    base_model_class: ClassVar[Any]
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]

class CLIPVisionModelWithProjection(VisionModelWithProjection, CLIPPreTrainedModel):
    """CLIP's image tower with its projection: `image_embeds`"""
    config: CLIPVisionConfig
    base_model_class: ClassVar[Any]
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    main_input_name: ClassVar[str]

class CLIPForImageClassification(ForImageClassification, CLIPPreTrainedModel):
    """CLIP's image tower with a classifier on the mean of the states of the patches"""
    base_model_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    tower: ClassVar[str]
    main_input_name: ClassVar[str]
    def states(self, out):
        """Args:
            out: output of the base model
        """
