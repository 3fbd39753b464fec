"""Swin's models as Keras 3 models on the TensorFlow, JAX and PyTorch backends; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...keras.layers import Block, LayerNorm, Linear
from ...keras.model import PreTrainedModel
from ...keras.vision import ImageEmbeddings, PatchEmbedding
from .config import SwinBase, SwinConfig, SwinFeatureMaps, SwinMaskedImageModeling
from ..vit.keras import ViTAttention, ViTLayer
from ...outputs import SwinImageClassifierOutput
from typing import Any
from hflit.models.swin.config import SwinFeatureMaps, SwinMaskedImageModeling
from hflit.keras.vision import NormedBackbone, ForMaskedImageModeling, ForImageClassification
from hflit.outputs import BackboneOutput, SwinMaskedImageModelingOutput, SwinImageClassifierOutput

__all__ = ['SwinPositionBias', 'SwinAttention', 'SwinLayer', 'SwinPatchMerging', 'SwinStage', 'SwinPreTrainedModel', 'SwinEmbeddings', 'SwinModel', 'SwinBackbone', 'SwinForMaskedImageModeling', 'SwinForImageClassification']

class SwinPositionBias(Block):
    """Learned bias of the attention scores in a window, by head and offset

    Args:
        config: configuration of the model
        heads: of the layer
    """
    table_shape: tuple
    relative_position_bias_table: Any
    def __init__(self, config, heads: int) -> None:
        """Args:
            config: configuration of the model
            heads: of the layer
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def call(self, x, windows):
        """Args:
            x: `(batch*windows, …)`, whose windows are counted
            windows: tables of the layer

        Returns:
            `(1 or batch*windows, heads, size*size, size*size)`
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
    def call(self, x, ctx, windows):
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
    attention_dropout: Any
    def __init__(self, config, layer_idx: int, rate=0.0) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
            rate: dropout rate
        """
    def call(self, x, ctx, windows):
        """Args:
            x: `(batch, rows, columns, width)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            windows: tables of the layer
        """

class SwinPatchMerging(Block):
    """Four neighbouring patches as one vector of twice the width

    Args:
        config: configuration of the model
    """
    norm: LayerNorm
    reduction: Linear
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def call(self, x):
        """Args:
            x: `(batch, rows, columns, width)`

        Returns:
            `(batch, half the rows, half the columns, 2*width)`
        """

class SwinStage(Block):
    """Layers with and without shift in turn, then patch merging except in the last stage

    Args:
        config: configuration of the model
        i: index of the stage
    """
    downsample: Any
    blocks: list
    window_size: Any
    def __init__(self, config, i: int) -> None:
        """Args:
            config: configuration of the model
            i: index of the stage
        """
    def call(self, x, ctx):
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
    config_class: Any
    base_model_prefix: str
    main_input_name: str
    has_pooler: bool

class SwinEmbeddings(ImageEmbeddings):
    """The mask token and position embeddings, where there are any

    Args:
        config: configuration of the model
        use_mask_token: make the vector that replaces masked patches
    """
    tokens: tuple
    has_positions: Any
    def __init__(self, config, use_mask_token=False) -> None:
        """Args:
            config: configuration of the model
            use_mask_token: make the vector that replaces masked patches
        """
    def build(self, input_shape=None) -> None:
        """Args:
            input_shape: shape of the input
        """
    def call(self, x, grid, bool_masked_pos=None):
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
    stages: list
    seeds: Any
    embed_norm: LayerNorm
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
        training=False,
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
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def stage_maps(self, pixel_values=None, output_attentions=None, training=False, **kwargs: Any):
        """Maps of the patches and of each stage before patch merging, `(batch, width, rows, columns)`

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            output_attentions: return the attention weights of every layer; None: as the config says
            training: training mode, with dropout
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
        training=False,
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
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
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
        training=False,
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
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
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
        training=False,
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
            training: with dropout
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
