"""CLIP's models as PyTorch modules: both towers alone, with and without projection, the whole model that compares texts with images, and image classification"""
# Written by hflit.dev_stubs; do not edit
from .config import CLIPConfig, CLIPTextConfig, CLIPVisionConfig
from ...torch.dual_encoder import DualEncoderModel, TextModelWithProjection, VisionModelWithProjection
from ...torch.layers import Attention, Embedding, Layers, PlainMLP
from ...torch.model import PreTrainedModel
from ...torch.module_names import Module
from ...torch.vision import ForImageClassification, PatchEmbedding
from typing import Any

__all__ = ['CLIPLayer', 'ClassEmbedding', 'CLIPPreTrainedModel', 'CLIPTextModel', 'CLIPVisionModel', 'CLIPModel', 'CLIPTextModelWithProjection', 'CLIPVisionModelWithProjection', 'CLIPForImageClassification']

class CLIPLayer(Module):
    """Pre-norm layer: LayerNorm, self-attention, residual sum; LayerNorm, feed-forward, residual sum

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    input_layernorm: Any
    post_attention_layernorm: Any
    self_attn: Attention
    mlp: PlainMLP
    def __init__(self, config, layer_idx: int) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
        """
    def forward(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

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
    published_order: tuple
    def _init_weights(self, module) -> None: ...

class CLIPTextModel(CLIPPreTrainedModel):
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
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)`, and of each text `pooler_output`

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens)`, 0 for padding; or a 3D or 4D mask
            position_ids: `(batch, tokens)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)`, and of each text `pooler_output`"""

class CLIPVisionModel(CLIPPreTrainedModel):
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
    def positions(self, grid: tuple):
        """Positions of the tokens of an image, `(1, tokens, hidden_size)`

        Args:
            grid: rows and columns of the patches
        """
    def forward(
        self,
        pixel_values=None,
        interpolate_pos_encoding=False,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)`, and of each image `pooler_output`

        Args:
            pixel_values: `(batch, channels, height, width)`
            interpolate_pos_encoding: take images of other sizes than `image_size`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        pixel_values=None,
        interpolate_pos_encoding=False,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)`, and of each image `pooler_output`"""

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
