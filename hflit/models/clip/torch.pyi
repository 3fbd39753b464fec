"""CLIP's models as PyTorch modules: both towers alone, with and without projection, the whole model that compares texts with images, and image classification"""
# Written by hflit.dev_stubs; do not edit
from .config import CLIPConfig, CLIPTextConfig, CLIPVisionConfig
from ..vit.torch import ViTLayer
from ...torch.dual_encoder import DualEncoderModel, TextModelWithProjection, TextTower, VisionModelWithProjection, VisionTower
from ...torch.layer_stack import Layers
from ...torch.layers import Embedding
from ...torch.model import PreTrainedModel
from ...torch.module_names import Module
from ...torch.vision import ForImageClassification, PatchEmbedding
from typing import Any

__all__ = ['CLIPLayer', 'ClassEmbedding', 'CLIPPreTrainedModel', 'CLIPTextModel', 'CLIPVisionModel', 'CLIPModel', 'CLIPTextModelWithProjection', 'CLIPVisionModelWithProjection', 'CLIPForImageClassification']

class CLIPLayer(ViTLayer):
    """ViT's pre-norm layer, with biases in every projection"""
    attention_class: Any

class ClassEmbedding(Module):
    """The learned vector that stands before the patches, `(hidden_size,)`

    Args:
        config: configuration of the model
    """
    class_embedding: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class CLIPPreTrainedModel(PreTrainedModel):
    """Base class of the CLIP models"""
    config: CLIPConfig
    config_class: Any
    base_model_prefix: str
    layer_class: Any
    published_order: Any
    def _init_weights(self, module) -> None: ...

class CLIPTextModel(TextTower, CLIPPreTrainedModel):
    """CLIP's text tower: token and position embeddings, causal layers, LayerNorm; pooled at the end token

    Args:
        config: configuration of the model
    """
    config: CLIPTextConfig
    config_class: Any
    base_model_prefix: str
    causal: bool
    norm: Any
    layers: Layers
    embed_positions: Embedding
    embed_tokens: Embedding
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def make_pooler(self, c):
        """What pooling needs, where it has weights

        Args:
            c: configuration of the model
        """
    def pool(self, x, input_ids):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            input_ids: token ids, `(batch, tokens)`
        """

class CLIPVisionModel(VisionTower, CLIPPreTrainedModel):
    """CLIP's image tower: patches after a class vector, LayerNorm, layers; pooled at the class vector

    Args:
        config: configuration of the model
    """
    config: CLIPVisionConfig
    config_class: Any
    base_model_prefix: str
    main_input_name: str
    prefix_length: int
    norm: Any
    layers: Layers
    embed_positions: Embedding
    embed_norm: Any
    embeddings: ClassEmbedding
    embed_patches: PatchEmbedding
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def make_embeddings(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def make_pooler(self, c):
        """What pooling needs, where it has weights

        Args:
            c: configuration of the model
        """
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
    """CLIP: both towers, their projections, and the similarities of texts and images

    Args:
        config: configuration of the model
    """
    text_class: Any
    vision_class: Any
    text_model: Any
    vision_model: Any
    logit_scale: Any
    text_projection: Any
    visual_projection: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def make_projections(self, c) -> None:
        """Args:
            c: configuration of the model
        """

class CLIPTextModelWithProjection(TextModelWithProjection, CLIPPreTrainedModel):
    """CLIP's text tower with its projection: `text_embeds`"""
    config: CLIPTextConfig
    base_model_class: Any
    config_class: Any
    base_model_prefix: str

class CLIPVisionModelWithProjection(VisionModelWithProjection, CLIPPreTrainedModel):
    """CLIP's image tower with its projection: `image_embeds`"""
    config: CLIPVisionConfig
    base_model_class: Any
    config_class: Any
    base_model_prefix: str
    main_input_name: str

class CLIPForImageClassification(ForImageClassification, CLIPPreTrainedModel):
    """CLIP's image tower with a classifier on the mean of the states of the patches"""
    base_model_class: Any
    base_model_prefix: str
    tower: str
    main_input_name: str
    def states(self, out):
        """Args:
            out: output of the base model
        """
