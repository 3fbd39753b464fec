"""CLIP's models as Flax modules, which run under `jax.jit`: both towers alone, with and without projection, the whole model and image classification; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.dual_encoder import DualEncoderModel, TextModelWithProjection, VisionModelWithProjection
from ...flax.layers import Block
from ...flax.model import PreTrainedModel
from ...flax.vision import ForImageClassification
from .config import CLIPConfig, CLIPTextConfig, CLIPVisionConfig
from typing import Any, ClassVar

__all__ = ['CLIPLayer', 'CLIPPreTrainedModel', 'CLIPTextModel', 'ClassEmbedding', 'CLIPVisionModel', 'CLIPModel', 'CLIPTextModelWithProjection', 'CLIPVisionModelWithProjection', 'CLIPForImageClassification']

class CLIPLayer(Block):
    """Pre-norm layer: LayerNorm, self-attention, residual sum; LayerNorm, feed-forward, residual sum"""
    layer_idx: int = 0
    """index of the layer"""
    def setup(self) -> None: ...
    def __call__(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class CLIPPreTrainedModel(PreTrainedModel):
    """Base class of the CLIP models"""
    config: CLIPConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    layer_class: ClassVar[Any]
    def make_layers(self) -> list: ...
    def make_pooler(self):
        """What pooling needs, where it has weights"""

class CLIPTextModel(CLIPPreTrainedModel):
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
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)`, and of each text `pooler_output`

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """

class ClassEmbedding(Block):
    """The learned vector that stands before the patches, `(hidden_size,)`"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class CLIPVisionModel(CLIPPreTrainedModel):
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
        deterministic=True,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)`, and of each image `pooler_output`

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            interpolate_pos_encoding: take images of other sizes than `image_size`, with interpolated positions
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
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
