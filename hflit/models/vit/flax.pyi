"""The Vision Transformer as Flax modules, which run under `jax.jit`; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.layers import Attention, Block
from ...flax.model import PreTrainedModel
from .config import ViTConfig
from typing import Any, ClassVar
from hflit.flax.vision import ForMaskedImageModeling, ForImageClassification
from hflit.outputs import MaskedImageModelingOutput, ImageClassifierOutput

__all__ = ['ViTAttention', 'ViTLayer', 'ViTPreTrainedModel', 'ViTPooler', 'ViTModel', 'ViTForMaskedImageModeling', 'ViTForImageClassification']

class ViTAttention(Attention):
    """Bidirectional multi-head self-attention; biases of query, key and value by `qkv_bias`"""
    out_bias: ClassVar[bool]
    dropout_field: ClassVar[str]

class ViTLayer(Block):
    """Pre-norm encoder layer: LayerNorm, self-attention, residual sum; LayerNorm, feed-forward, residual sum"""
    layer_idx: int = 0
    """index of the layer"""
    rate: float = 0.0
    """of stochastic depth"""
    attention_class: ClassVar[Any]
    mlp_class: ClassVar[Any]
    def setup(self) -> None: ...
    def make_mlp(self): ...
    def branch(self, x, ctx):
        """Dropout and stochastic depth of what is added to the input

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def __call__(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class ViTPreTrainedModel(PreTrainedModel):
    """Base class of the ViT models"""
    config: ViTConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    main_input_name: ClassVar[str]
    has_pooler: ClassVar[bool]

class ViTPooler(Block):
    """Pooler: the first token through a dense layer and an activation, `(batch, pooler_output_size)`"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ViTModel(ViTPreTrainedModel):
    """ViT base model: embeddings of patches, encoder layers, LayerNorm and the pooler"""
    add_pooling_layer: bool = True
    """make the pooler, which gives one vector for each text or image"""
    use_mask_token: bool = False
    """make the vector that replaces masked patches"""
    layer_class: ClassVar[Any]
    embeddings_class: ClassVar[Any]
    any_size: ClassVar[bool]
    takes_first_tokens: ClassVar[bool]
    def setup(self) -> None: ...
    @property
    def prefix_length(self) -> int: ...
    def pool(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def computes_alone(self, deterministic: bool) -> bool:
        """Whether nobody sees that the last layer computes some tokens alone: no intermediates, no dropout

        Args:
            deterministic: switch dropout off
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
        deterministic=True,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)`, and of each image `pooler_output`

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            bool_masked_pos: true for a patch that the mask token replaces, `(batch, patches)`
            interpolate_pos_encoding: take images of other sizes than `image_size`, with interpolated positions
            attention_mask: 0 for tokens that nothing attends to, `(batch, tokens)`; or a 3D or 4D mask
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
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
        deterministic=True,
        **kwargs: Any,
    ) -> MaskedImageModelingOutput:
        """Run the base model; compute the pixels, and with `bool_masked_pos` the loss of masked patches

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            bool_masked_pos: true for a patch that the mask token replaces, `(batch, patches)`
            interpolate_pos_encoding: take images of other sizes than `image_size`, with interpolated positions
            attention_mask: 0 for tokens that nothing attends to, `(batch, tokens)`; or a 3D or 4D mask
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
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
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> ImageClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            labels: targets; with them the output has a `loss`
            interpolate_pos_encoding: take images of other sizes than `image_size`, with interpolated positions
            bool_masked_pos: true for a patch that the mask token replaces, `(batch, patches)`
            attention_mask: 0 for tokens that nothing attends to, `(batch, tokens)`; or a 3D or 4D mask
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """
