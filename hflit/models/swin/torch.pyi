"""Swin's models in PyTorch: layers whose attention stays within windows, stages with patch merging between them, the backbone, and heads for image classification and masked image modeling"""
# Written by hflit.dev_stubs; do not edit
import torch.nn as nn
from .config import SwinBase, SwinConfig, SwinFeatureMaps, SwinMaskedImageModeling
from ..vit.torch import ViTAttention, ViTLayer
from ...outputs import SwinImageClassifierOutput
from ...torch.layer_stack import Layers
from ...torch.dropout import Dropout
from ...torch.model import PreTrainedModel
from ...torch.module_names import Module
from ...torch.vision import ImageEmbeddings, PatchEmbedding
from typing import Any
from hflit.models.swin.config import SwinFeatureMaps, SwinMaskedImageModeling
from hflit.torch.vision import NormedBackbone, ForMaskedImageModeling, ForImageClassification
from hflit.outputs import BackboneOutput, SwinMaskedImageModelingOutput, SwinImageClassifierOutput

__all__ = ['SwinPositionBias', 'SwinAttention', 'SwinLayer', 'SwinPatchMerging', 'SwinStage', 'SwinPreTrainedModel', 'SwinEmbeddings', 'SwinModel', 'SwinBackbone', 'SwinForMaskedImageModeling', 'SwinForImageClassification']

class SwinPositionBias(nn.Module):
    """Learned bias of the attention scores in a window, by head and offset

    Args:
        config: configuration of the model
    """
    relative_position_bias_table: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, windows, n: int):
        """Args:
            windows: tables of the layer
            n: windows of the batch

        Returns:
            `(1 or n, heads, size*size, size*size)`
        """

class SwinAttention(ViTAttention):
    """Multi-head self-attention within windows, with a bias by relative position

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    head_tables: tuple
    relative_position_bias: SwinPositionBias
    def __init__(self, config, layer_idx: int = 0) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
        """
    def forward(self, x, ctx, windows):
        """Args:
            x: `(batch*windows, size*size, width)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            windows: tables of the layer
        """

class SwinLayer(ViTLayer):
    """ViT's pre-norm layer with self-attention in windows; stochastic depth of the attention only

    Args:
        config: configuration of the model
        layer_idx: index of the layer
        rate: dropout rate
    """
    attention_class: Any
    attention_dropout: Dropout
    def __init__(self, config, layer_idx: int, rate=0.0) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
            rate: dropout rate
        """
    def forward(self, x, ctx, windows):
        """Args:
            x: `(batch, rows, columns, width)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            windows: tables of the layer
        """

class SwinPatchMerging(Module):
    """Four neighbouring patches as one vector of twice the width

    Args:
        config: configuration of the model
    """
    reduction: Any
    norm: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x):
        """Args:
            x: `(batch, rows, columns, width)`

        Returns:
            `(batch, half the rows, half the columns, 2*width)`
        """

class SwinStage(Module):
    """Layers with and without shift in turn, then patch merging except in the last stage

    Args:
        config: configuration of the model
        i: index of the stage
    """
    downsample: Any
    blocks: Any
    window_size: Any
    def __init__(self, config, i: int) -> None:
        """Args:
            config: configuration of the model
            i: index of the stage
        """
    def forward(self, x, ctx):
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
    def tables(self, x, shifted: bool, shrink: bool):
        """Tables of the windows as tensors

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            shifted: the windows are shifted
            shrink: a map that is no larger than a window is one window, as in a base model
        """

class SwinPreTrainedModel(PreTrainedModel):
    """Base class of the Swin models"""
    config: SwinConfig
    config_class: Any
    base_model_prefix: str
    main_input_name: str
    has_pooler: bool
    def _init_weights(self, module) -> None: ...

class SwinEmbeddings(ImageEmbeddings):
    """The mask token and position embeddings, where there are any

    Args:
        config: configuration of the model
        use_mask_token: make the vector that replaces masked patches
    """
    tokens: tuple
    def __init__(self, config, use_mask_token=False) -> None:
        """Args:
            config: configuration of the model
            use_mask_token: make the vector that replaces masked patches
        """
    def forward(self, x, grid, bool_masked_pos=None):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            grid: rows and columns of the patches
            bool_masked_pos: true for a patch that the mask token replaces, `(batch, patches)`
        """

class SwinModel(SwinBase, SwinPreTrainedModel):
    """Swin base model: embeddings of patches, stages, LayerNorm, and the mean of all patches

    Args:
        config: configuration of the model
        add_pooling_layer: make the pooler, which gives one vector for each text or image
        use_mask_token: make the vector that replaces masked patches
        add_norm: make the norm after the last stage, which a backbone does without
    """
    xp: Any
    norm: Any
    stages: Layers
    embed_norm: Any
    embeddings: SwinEmbeddings
    embed_patches: PatchEmbedding
    add_pooling_layer: Any
    def __init__(self, config, add_pooling_layer=True, use_mask_token=False, add_norm=True) -> None:
        """Args:
            config: configuration of the model
            add_pooling_layer: make the pooler, which gives one vector for each text or image
            use_mask_token: make the vector that replaces masked patches
            add_norm: make the norm after the last stage, which a backbone does without
        """
    def embed(self, pixel_values, bool_masked_pos=None, any_size=True):
        """Embeddings of the patches as a map, `(batch, rows, columns, embed_dim)`

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            bool_masked_pos: true for a patch that the mask token replaces, `(batch, patches)`
            any_size: True: pictures of any size; False: an error for another size than the config's
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
        **kwargs: Any,
    ):
        """Hidden states `(batch, patches, hidden_size)` of the last stage, and their mean `pooler_output`

        Args:
            pixel_values: `(batch, channels, height, width)`
            bool_masked_pos: `(batch, patches)`, true for a patch that the mask token replaces
            interpolate_pos_encoding: with position embeddings: take images of other sizes
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`, through all stages
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        pixel_values=None,
        bool_masked_pos=None,
        interpolate_pos_encoding=False,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Hidden states `(batch, patches, hidden_size)` of the last stage, and their mean `pooler_output`"""
    def stage_maps(self, pixel_values=None, output_attentions=None, **kwargs: Any):
        """Maps of the patches and of each stage before patch merging, `(batch, width, rows, columns)`

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            output_attentions: return the attention weights of every layer; None: as the config says
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
        **kwargs: Any,
    ) -> BackboneOutput:
        """Run the base model; return the feature maps of the selected stages

        Args:
            pixel_values: `(batch, channels, height, width)`
            bool_masked_pos: `(batch, patches)`, true for a patch that the mask token replaces
            interpolate_pos_encoding: with position embeddings: take images of other sizes
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`, through all stages
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        pixel_values=None,
        bool_masked_pos=None,
        interpolate_pos_encoding=False,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ) -> BackboneOutput:
        """Run the base model; return the feature maps of the selected stages"""

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
        **kwargs: Any,
    ) -> SwinMaskedImageModelingOutput:
        """Run the base model; compute the pixels, and with `bool_masked_pos` the loss of masked patches

        Args:
            pixel_values: `(batch, channels, height, width)`
            bool_masked_pos: `(batch, patches)`, true for a patch that the mask token replaces
            interpolate_pos_encoding: with position embeddings: take images of other sizes
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`, through all stages
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        pixel_values=None,
        bool_masked_pos=None,
        interpolate_pos_encoding=False,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ) -> SwinMaskedImageModelingOutput:
        """Run the base model; compute the pixels, and with `bool_masked_pos` the loss of masked patches"""

class SwinForImageClassification(ForImageClassification, SwinPreTrainedModel):
    """Swin with image classification by a linear layer"""
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
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> SwinImageClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            pixel_values: `(batch, channels, height, width)`
            labels: targets; with them the output has a `loss`
            interpolate_pos_encoding: with position embeddings: take images of other sizes
            bool_masked_pos: `(batch, patches)`, true for a patch that the mask token replaces
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`, through all stages
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        pixel_values=None,
        labels=None,
        interpolate_pos_encoding=False,
        bool_masked_pos=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> SwinImageClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels"""
