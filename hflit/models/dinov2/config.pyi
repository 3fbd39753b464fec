"""`Dinov2Config`, with the field names of `config.json`, and the key table of DINOv2, a ViT that was trained without labels and whose features serve many tasks"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...backbones import BackboneConfig
from ...checkpoint.keys import Keys
from ...field_types import NonNegative, Positive, Probability, Size
from ..vit.config import ViTConfig
from typing import Any, Literal
from hflit.field_types import Count, Layers, Width

__all__ = ['layer_names', 'plain_names', 'tables', 'Dinov2Config', 'dinov2_keys']

@dataclass
class Dinov2Config(BackboneConfig, ViTConfig):
    """Configuration of a DINOv2 model, with the field names of `config.json`

    Args:
        layer_norm_eps: number added to the variance, against division by zero
        patch_size: of a patch, in pixels: one number, or height and width
        mlp_ratio: width of the MLP, in `hidden_size`
        layerscale_value: initial value of the layer scale
        drop_path_rate: stochastic depth: probability that a branch is dropped
        use_swiglu_ffn: SwiGLU instead of an MLP with one matrix up
        apply_layernorm: a backbone normalises its feature maps
        reshape_hidden_states: a backbone's feature maps have rows and columns
        use_mask_token: the model has a mask token
    """
    model_type: ClassVar[str] = 'dinov2'
    """name of the architecture, as in `config.json`"""
    layer_norm_eps: NonNegative = 1e-06
    """number added to the variance, against division by zero"""
    patch_size: Size | list[Size] = 14
    """of a patch, in pixels: one number, or height and width"""
    mlp_ratio: Positive = 4
    """width of the MLP, in `hidden_size`"""
    layerscale_value: float = 1.0
    """initial value of the layer scale"""
    drop_path_rate: Probability = 0.0
    """stochastic depth: probability that a branch is dropped"""
    use_swiglu_ffn: bool = False
    """SwiGLU instead of an MLP with one matrix up"""
    apply_layernorm: bool = True
    """a backbone normalises its feature maps"""
    reshape_hidden_states: bool = True
    """a backbone's feature maps have rows and columns"""
    use_mask_token: bool = True
    """the model has a mask token"""
    intermediate_size: ClassVar = ...
    """which the config does not name"""
    encoder_stride: ClassVar | None = None
    """fields of ViT that DINOv2 does not have"""
    pooler_output_size: ClassVar | None = None
    pooler_act: ClassVar | None = None
    @property
    def stage_channels(self) -> Any: ...
    def __init__(
        self,
        hidden_size: Width = 768,
        num_hidden_layers: Layers = 12,
        num_attention_heads: Width = 12,
        intermediate_size: Width = 3072,
        hidden_act: str = 'gelu',
        hidden_dropout_prob: Probability = 0.0,
        attention_probs_dropout_prob: Probability = 0.0,
        initializer_range: NonNegative = 0.02,
        layer_norm_eps: NonNegative = 1e-06,
        image_size: Size | list[Size] = 224,
        patch_size: Size | list[Size] = 14,
        num_channels: Width = 3,
        qkv_bias: bool = True,
        encoder_stride: Size = 16,
        pooler_output_size: Width | None = None,
        pooler_act: str = 'tanh',
        mlp_ratio: Positive = 4,
        layerscale_value: float = 1.0,
        drop_path_rate: Probability = 0.0,
        use_swiglu_ffn: bool = False,
        apply_layernorm: bool = True,
        reshape_hidden_states: bool = True,
        use_mask_token: bool = True,
        *,
        architectures: list[str] | None = ...,
        dtype: Any = ...,
        output_hidden_states: bool | None = ...,
        output_attentions: bool | None = ...,
        return_dict: bool | None = ...,
        use_cache: bool = ...,
        is_encoder_decoder: bool = ...,
        is_decoder: bool = ...,
        tie_word_embeddings: bool = ...,
        chunk_size_feed_forward: Count = ...,
        pad_token_id: int | None = ...,
        bos_token_id: int | None = ...,
        eos_token_id: int | list[int] | None = ...,
        id2label: dict | None = ...,
        label2id: dict | None = ...,
        problem_type: Literal['regression', 'single_label_classification', 'multi_label_classification'] | None = ...,
        attn_implementation: str | None = ...,
        name_or_path: str = ...,
        out_features: list[str] | None = ...,
        out_indices: list[int] | None = ...,
        **kw: Any,
    ) -> None:
        """Configuration of a DINOv2 model, with the field names of `config.json`

        Args:
            hidden_size: width of the hidden states
            num_hidden_layers: number of layers
            num_attention_heads: number of attention heads
            intermediate_size: width inside the feed-forward network
            hidden_act: name of the activation function of the feed-forward layer
            hidden_dropout_prob: of the embeddings and of the output of each sub-layer
            attention_probs_dropout_prob: dropout of the attention weights
            initializer_range: standard deviation of the initial weights
            layer_norm_eps: number added to the variance, against division by zero
            image_size: of the images, in pixels: one number, or height and width
            patch_size: of a patch, in pixels: one number, or height and width
            num_channels: of the images
            qkv_bias: biases of query, key and value
            encoder_stride: pixels that the masked image modeling head makes of a patch
            pooler_output_size: outputs of the pooler; None: `hidden_size`
            pooler_act: activation function of the pooler
            mlp_ratio: width of the MLP, in `hidden_size`
            layerscale_value: initial value of the layer scale
            drop_path_rate: stochastic depth: probability that a branch is dropped
            use_swiglu_ffn: SwiGLU instead of an MLP with one matrix up
            apply_layernorm: a backbone normalises its feature maps
            reshape_hidden_states: a backbone's feature maps have rows and columns
            use_mask_token: the model has a mask token
            architectures: model classes of the checkpoint
            dtype: dtype of the weights, such as `bfloat16`
            output_hidden_states: return all hidden states
            output_attentions: return all attention weights
            return_dict: return a `ModelOutput` instead of a tuple
            use_cache: return a KV cache
            is_encoder_decoder: the model has an encoder and a decoder
            is_decoder: build an encoder as a causal decoder
            tie_word_embeddings: LM head shares the input embeddings
            chunk_size_feed_forward: tokens per feed-forward chunk; 0: all
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            id2label: label names by class index
            label2id: ids of label names, the inverse of `id2label`
            problem_type: kind of classification, which decides about the loss; None: found from the labels
            attn_implementation: `eager` or `sdpa`; None: `sdpa`
            name_or_path: checkpoint of the config; not saved
            out_features: stages that a backbone returns, by name
            out_indices: the same by number
            **kw: further fields, which are kept
        """
    @property
    def mlp_width(self) -> int:
        """Width inside the feed-forward network"""
    @property
    def keys(self) -> Keys:
        """The key table for this kind of feed-forward network"""

layer_names: dict

plain_names: dict

def dinov2_keys(prefix: str, swiglu: bool) -> Keys:
    """Key table of DINOv2, with registers or without

    Args:
        prefix: published name of the base model
        swiglu: the MLP is gated
    """

tables: dict
