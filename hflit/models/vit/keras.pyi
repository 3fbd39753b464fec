"""The Vision Transformer as Keras 3 models on the TensorFlow, JAX and PyTorch backends; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...keras.layers import Attention, Block, Linear
from ...keras.model import PreTrainedModel
from ...keras.vision import PatchEmbedding
from .config import ViTConfig
from typing import Any
from hflit.keras.vision import ForMaskedImageModeling, ForImageClassification
from hflit.outputs import MaskedImageModelingOutput, ImageClassifierOutput

__all__ = ['ViTAttention', 'ViTLayer', 'ViTPreTrainedModel', 'ViTPooler', 'ViTModel', 'ViTForMaskedImageModeling', 'ViTForImageClassification']

class ViTAttention(Attention):
    """Bidirectional multi-head self-attention; biases of query, key and value by `qkv_bias`"""
    out_bias: bool
    dropout_field: str

class ViTLayer(Block):
    """Pre-norm encoder layer: LayerNorm, self-attention, residual sum; LayerNorm, feed-forward, residual sum

    Args:
        config: configuration of the model
        layer_idx: index of the layer
        rate: of stochastic depth
    """
    attention_class: Any
    mlp_class: Any
    rate: Any
    mlp: Any
    dropout: Any
    input_layernorm: Any
    post_attention_layernorm: Any
    self_attn: Any
    def __init__(self, config, layer_idx: int, rate=0.0) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
            rate: of stochastic depth
        """
    def make_mlp(self, c):
        """Args:
            c: configuration of the model
        """
    def branch(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def call(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class ViTPreTrainedModel(PreTrainedModel):
    """Base class of the ViT models"""
    config: ViTConfig
    config_class: Any
    base_model_prefix: str
    main_input_name: str
    has_pooler: bool

class ViTPooler(Block):
    """Pooler: the first token through a dense layer and an activation, `(batch, pooler_output_size)`

    Args:
        config: configuration of the model
    """
    act: Any
    dense: Linear
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def call(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ViTModel(ViTPreTrainedModel):
    """ViT base model: embeddings of patches, encoder layers, LayerNorm and the pooler

    Args:
        config: configuration of the model
        add_pooling_layer: make the pooler, which gives one vector for each text or image
        use_mask_token: make the vector that replaces masked patches
    """
    layer_class: Any
    embeddings_class: Any
    any_size: bool
    takes_first_tokens: bool
    pooler: Any
    norm: Any
    seeds: Any
    embeddings: Any
    embed_patches: PatchEmbedding
    def __init__(self, config, add_pooling_layer=True, use_mask_token=False) -> None:
        """Args:
            config: configuration of the model
            add_pooling_layer: make the pooler, which gives one vector for each text or image
            use_mask_token: make the vector that replaces masked patches
        """
    @property
    def prefix_length(self) -> int: ...
    def make_seeds(self, c):
        """Args:
            c: configuration of the model
        """
    def pool(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
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
        training=False,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)`, and of each image `pooler_output`

        Args:
            pixel_values: `(batch, channels, height, width)`
            bool_masked_pos: `(batch, patches)`, true for a patch that the mask token replaces
            interpolate_pos_encoding: take images of other sizes than `image_size`
            attention_mask: `(batch, tokens)`, 0 for tokens that nothing attends to; or a 3D or 4D mask
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class ViTForMaskedImageModeling(ForMaskedImageModeling, ViTPreTrainedModel):
    """ViT with a masked image modeling head: the pixels of all patches"""
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
        training=False,
        **kwargs: Any,
    ) -> MaskedImageModelingOutput:
        """Run the base model; compute the pixels, and with `bool_masked_pos` the loss of masked patches

        Args:
            pixel_values: `(batch, channels, height, width)`
            bool_masked_pos: `(batch, patches)`, true for a patch that the mask token replaces
            interpolate_pos_encoding: take images of other sizes than `image_size`
            attention_mask: `(batch, tokens)`, 0 for tokens that nothing attends to; or a 3D or 4D mask
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class ViTForImageClassification(ForImageClassification, ViTPreTrainedModel):
    """ViT with an image classification head: logits of the labels"""
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
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> ImageClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            pixel_values: `(batch, channels, height, width)`
            labels: targets; with them the output has a `loss`
            interpolate_pos_encoding: take images of other sizes than `image_size`
            bool_masked_pos: `(batch, patches)`, true for a patch that the mask token replaces
            attention_mask: `(batch, tokens)`, 0 for tokens that nothing attends to; or a 3D or 4D mask
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
