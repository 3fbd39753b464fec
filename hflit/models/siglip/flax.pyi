"""SigLIP's models as Flax modules, which run under `jax.jit`, as a variant of CLIP; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.layers import Block
from ...flax.vision import ForImageClassification
from ..clip.flax import CLIPModel, CLIPPreTrainedModel, CLIPTextModel, CLIPVisionModel
from .config import SiglipConfig, SiglipTextConfig, SiglipVisionConfig
from typing import Any, ClassVar

__all__ = ['PoolingAttention', 'AttentionPooling', 'SiglipPreTrainedModel', 'SiglipTextModel', 'SiglipVisionModel', 'SiglipModel', 'SiglipForImageClassification']

class PoolingAttention(Block):
    """Attention of the learned query to all patches; query, key and value are one matrix, as in files"""
    def setup(self) -> None: ...
    def __call__(self, q, x):
        """Args:
            q: queries, `(batch, heads, tokens, head_dim)`
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class AttentionPooling(Block):
    """The vector of an image: attention of a learned query to the patches, then an MLP, `(batch, hidden_size)`"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class SiglipPreTrainedModel(CLIPPreTrainedModel):
    """Base class of the SigLIP models"""
    config: SiglipConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]

class SiglipTextModel(SiglipPreTrainedModel, CLIPTextModel):
    """SigLIP's text tower: bidirectional layers; pooled at the last position by a linear layer"""
    config: SiglipTextConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    causal: ClassVar[bool]
    def make_pooler(self) -> None: ...
    def pool(self, x, input_ids):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            input_ids: token ids, `(batch, tokens)`
        """

class SiglipVisionModel(SiglipPreTrainedModel, CLIPVisionModel):
    """SigLIP's image tower: patches, layers, LayerNorm; pooled by attention"""
    config: SiglipVisionConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    prefix_length: ClassVar[int]
    def make_embeddings(self) -> None: ...
    def make_pooler(self) -> None: ...
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
    text_class: ClassVar[Any]
    vision_class: ClassVar[Any]
    output_class: ClassVar[Any]
    pair_loss: ClassVar[Any]
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
    base_model_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    tower: ClassVar[str]
    main_input_name: ClassVar[str]
    def states(self, out):
        """Args:
            out: output of the base model
        """
