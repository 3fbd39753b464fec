"""Swin's models as Flax modules, which run under `jax.jit`; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.layers import Block
from ...flax.model import PreTrainedModel
from ...flax.vision import ImageEmbeddings
from .config import SwinBase, SwinConfig, SwinFeatureMaps, SwinMaskedImageModeling
from ..vit.flax import ViTAttention, ViTLayer
from ...outputs import SwinImageClassifierOutput
from typing import Any, ClassVar
from hflit.models.swin.config import SwinFeatureMaps, SwinMaskedImageModeling
from hflit.flax.vision import NormedBackbone, ForMaskedImageModeling, ForImageClassification
from hflit.outputs import BackboneOutput, SwinMaskedImageModelingOutput, SwinImageClassifierOutput

__all__ = ['SwinPositionBias', 'SwinAttention', 'SwinLayer', 'plain_norm', 'SwinPatchMerging', 'SwinStage', 'SwinPreTrainedModel', 'SwinEmbeddings', 'SwinModel', 'SwinBackbone', 'SwinForMaskedImageModeling', 'SwinForImageClassification']

class SwinPositionBias(Block):
    """Learned bias of the attention scores in a window, by head and offset"""
    heads: int = 0
    """indices of attention heads"""
    def setup(self) -> None: ...
    def __call__(self, windows, n: int):
        """Args:
            windows: tables of the layer
            n: windows of the batch

        Returns:
            `(1 or n, heads, size*size, size*size)`
        """

class SwinAttention(ViTAttention):
    """Multi-head self-attention within windows, with a bias by relative position"""
    head_tables: ClassVar[tuple]
    def setup(self) -> None: ...
    def __call__(self, x, ctx, windows):
        """Args:
            x: `(batch*windows, size*size, width)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            windows: tables of the layer
        """

class SwinLayer(ViTLayer):
    """ViT's pre-norm layer with self-attention in windows; stochastic depth of the attention only"""
    attention_class: ClassVar[Any]
    def setup(self) -> None: ...
    def __call__(self, x, ctx, windows):
        """Args:
            x: `(batch, rows, columns, width)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            windows: tables of the layer
        """

def plain_norm(block):
    """Args:
        block: the module that the norm is part of
    """

class SwinPatchMerging(Block):
    """Four neighbouring patches as one vector of twice the width"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: `(batch, rows, columns, width)`

        Returns:
            `(batch, half the rows, half the columns, 2*width)`
        """

class SwinStage(Block):
    """Layers with and without shift in turn, then patch merging except in the last stage"""
    rates: tuple = ()
    """of stochastic depth, for each layer"""
    last: bool = True
    def setup(self) -> None: ...
    def __call__(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def merge(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def run_blocks(self, x, ctx, shrink=True):
        """The map after all layers, before patch merging

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            shrink: a map that is no larger than a window is one window, as in a base model
        """

class SwinPreTrainedModel(PreTrainedModel):
    """Base class of the Swin models"""
    config: SwinConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    main_input_name: ClassVar[str]
    has_pooler: ClassVar[bool]

class SwinEmbeddings(ImageEmbeddings):
    """The mask token and position embeddings, where there are any"""
    tokens: ClassVar[tuple]
    def setup(self) -> None: ...
    def __call__(self, x, grid, bool_masked_pos=None, deterministic=True):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            grid: rows and columns of the patches
            bool_masked_pos: true for a patch that the mask token replaces, `(batch, patches)`
            deterministic: switch dropout off
        """

class SwinModel(SwinBase, SwinPreTrainedModel):
    """Swin base model: embeddings of patches, stages, LayerNorm, and the mean of all patches"""
    add_pooling_layer: bool = True
    """make the pooler, which gives one vector for each text or image"""
    use_mask_token: bool = False
    """make the vector that replaces masked patches"""
    add_norm: bool = True
    """make the norm after the last stage, which a backbone does without"""
    xp: ClassVar[Any]
    def setup(self) -> None: ...
    def embed(self, pixel_values, bool_masked_pos=None, any_size=True, deterministic=True):
        """Embeddings of the patches as a map, `(batch, rows, columns, embed_dim)`

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            bool_masked_pos: true for a patch that the mask token replaces, `(batch, patches)`
            any_size: True: pictures of any size; False: an error for another size than the config's
            deterministic: switch dropout off
        """
    def forward(
        self,
        pixel_values=None,
        bool_masked_pos=None,
        interpolate_pos_encoding=False,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        **kwargs: Any,
    ):
        """Hidden states `(batch, patches, hidden_size)` of the last stage, and their mean `pooler_output`

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            bool_masked_pos: true for a patch that the mask token replaces, `(batch, patches)`
            interpolate_pos_encoding: take images of other sizes than `image_size`, with interpolated positions
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """
    def stage_maps(self, pixel_values=None, output_attentions=None, deterministic=True, **kwargs: Any):
        """Maps of the patches and of each stage before patch merging, `(batch, width, rows, columns)`

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            output_attentions: return the attention weights of every layer; None: as the config says
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """

class SwinBackbone(SwinFeatureMaps, NormedBackbone, SwinPreTrainedModel):
    """SwinBackbone with a backbone whose maps come from before patch merging, and which has no norm after the last stage"""
    def forward(
        self,
        pixel_values=None,
        bool_masked_pos=None,
        interpolate_pos_encoding=False,
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
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """

class SwinForMaskedImageModeling(SwinMaskedImageModeling, ForMaskedImageModeling, SwinPreTrainedModel):
    """Swin with """
    def forward(
        self,
        pixel_values=None,
        bool_masked_pos=None,
        interpolate_pos_encoding=False,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        **kwargs: Any,
    ) -> SwinMaskedImageModelingOutput:
        """Run the base model; compute the pixels, and with `bool_masked_pos` the loss of masked patches

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            bool_masked_pos: true for a patch that the mask token replaces, `(batch, patches)`
            interpolate_pos_encoding: take images of other sizes than `image_size`, with interpolated positions
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """

class SwinForImageClassification(ForImageClassification, SwinPreTrainedModel):
    """Swin with an image classification head: logits of the labels"""
    def forward(
        self,
        pixel_values=None,
        labels=None,
        interpolate_pos_encoding=False,
        bool_masked_pos=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> SwinImageClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            labels: targets; with them the output has a `loss`
            interpolate_pos_encoding: take images of other sizes than `image_size`, with interpolated positions
            bool_masked_pos: true for a patch that the mask token replaces, `(batch, patches)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """
