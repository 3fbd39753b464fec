"""SigLIP's models as a variant of CLIP: no mask in the text tower, attention pooling in the image tower, the sigmoid loss with a bias, and image classification"""
# Written by hflit.dev_stubs; do not edit
from ..clip.torch import CLIPModel, CLIPPreTrainedModel, CLIPTextModel, CLIPVisionModel
from .config import SiglipConfig, SiglipTextConfig, SiglipVisionConfig
from ...torch.layers import PlainMLP
from ...torch.module_names import Module
from ...torch.vision import ForImageClassification
from typing import Any

__all__ = ['PoolingAttention', 'AttentionPooling', 'SiglipPreTrainedModel', 'SiglipTextModel', 'SiglipVisionModel', 'SiglipModel', 'SiglipForImageClassification']

class PoolingAttention(Module):
    """Attention of the learned query to all patches; query, key and value are one matrix, as in files

    Args:
        config: configuration of the model
    """
    o_proj: Any
    in_proj_bias: Any
    in_proj_weight: Any
    heads: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, q, x):
        """Args:
            q: queries, `(batch, heads, tokens, head_dim)`
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class AttentionPooling(Module):
    """The vector of an image: attention of a learned query to the patches, then an MLP, `(batch, hidden_size)`

    Args:
        config: configuration of the model
    """
    norm: Any
    mlp: PlainMLP
    attention: PoolingAttention
    probe: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class SiglipPreTrainedModel(CLIPPreTrainedModel):
    """Base class of the SigLIP models"""
    config: SiglipConfig
    config_class: Any
    base_model_prefix: str
    published_order: tuple
    def _init_weights(self, module) -> None: ...

class SiglipTextModel(SiglipPreTrainedModel, CLIPTextModel):
    """SigLIP's text tower: bidirectional layers; pooled at the last position by a linear layer"""
    config: SiglipTextConfig
    config_class: Any
    base_model_prefix: str
    causal: bool
    pooler: Any
    def make_pooler(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def pool(self, x, input_ids):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            input_ids: token ids, `(batch, tokens)`
        """

class SiglipVisionModel(SiglipPreTrainedModel, CLIPVisionModel):
    """SigLIP's image tower: patches, layers, LayerNorm; pooled by attention"""
    config: SiglipVisionConfig
    config_class: Any
    base_model_prefix: str
    prefix_length: int
    pooler: Any
    def make_embeddings(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def make_pooler(self, c) -> None:
        """Args:
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

class SiglipModel(CLIPModel, SiglipPreTrainedModel):
    """SigLIP: both towers and the scores of texts and images"""
    text_class: Any
    vision_class: Any
    output_class: Any
    pair_loss: Any
    logit_bias: Any
    def make_projections(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def scaled(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class SiglipForImageClassification(ForImageClassification, SiglipPreTrainedModel):
    """SigLIP's image tower with a classifier on the mean of the states of the patches"""
    base_model_class: Any
    base_model_prefix: str
    tower: str
    main_input_name: str
    def states(self, out):
        """Args:
            out: output of the base model
        """
