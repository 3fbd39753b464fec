"""`SwinConfig`, with the field names of `config.json`, and the key table of Swin, a vision transformer whose attention stays within windows and whose maps become smaller from stage to stage"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...backbones import BackboneConfig
from ...field_types import Layers, NonNegative, Positive, Probability, Size, Width
from ...outputs import BackboneOutput
from typing import Any, Literal
from hflit.field_types import Count

__all__ = ['layer_names', 'memory', 'block', 'SwinConfig', 'SwinMaskedImageModeling', 'SwinFeatureMaps', 'SwinBase']

@dataclass
class SwinConfig(BackboneConfig):
    """Configuration of a Swin model, with the field names of `config.json`

    Args:
        image_size: pixels, one number or `[height, width]`
        patch_size: pixels of a patch
        num_channels: channels of a picture
        embed_dim: width of the first stage; each further one doubles it
        depths: layers of each stage
        num_heads: attention heads of each stage
        window_size: side of a window, in patches
        mlp_ratio: width inside the feed-forward network, in widths of the stage
        qkv_bias: biases of query, key and value
        hidden_dropout_prob: dropout rate of the hidden states
        attention_probs_dropout_prob: dropout of the attention weights
        drop_path_rate: stochastic depth: of the last layer; the others rise to it
        hidden_act: name of the activation function of the feed-forward layer
        use_absolute_embeddings: position embeddings beside the bias of the windows
        initializer_range: standard deviation of the initial weights
        layer_norm_eps: number added to the variance, against division by zero
        encoder_stride: pixels that one patch of the last stage stands for
        num_layers: stages: computed from `depths`
        hidden_size: width of the last stage: computed from `embed_dim`
    """
    model_type: ClassVar[str] = 'swin'
    """name of the architecture, as in `config.json`"""
    reads: ClassVar[str] = 'image'
    attribute_map: ClassVar[dict] = ...
    image_size: Size | list[Size] = 224
    """pixels, one number or `[height, width]`"""
    patch_size: Size | list[Size] = 4
    """pixels of a patch"""
    num_channels: Size = 3
    """channels of a picture"""
    embed_dim: Width = 96
    """width of the first stage; each further one doubles it"""
    depths: list[Layers] = (2, 2, 6, 2)
    """layers of each stage"""
    num_heads: list[Width] = (3, 6, 12, 24)
    """attention heads of each stage"""
    window_size: Size = 7
    """side of a window, in patches"""
    mlp_ratio: Positive = 4.0
    """width inside the feed-forward network, in widths of the stage"""
    qkv_bias: bool = True
    """biases of query, key and value"""
    hidden_dropout_prob: Probability = 0.0
    """dropout rate of the hidden states"""
    attention_probs_dropout_prob: Probability = 0.0
    """dropout of the attention weights"""
    drop_path_rate: Probability = 0.1
    """stochastic depth: of the last layer; the others rise to it"""
    hidden_act: str = 'gelu'
    """name of the activation function of the feed-forward layer"""
    use_absolute_embeddings: bool = False
    """position embeddings beside the bias of the windows"""
    initializer_range: NonNegative = 0.02
    """standard deviation of the initial weights"""
    layer_norm_eps: NonNegative = 1e-05
    """number added to the variance, against division by zero"""
    encoder_stride: Size = 32
    """pixels that one patch of the last stage stands for"""
    num_layers: Layers | None = None
    """stages: computed from `depths`"""
    hidden_size: Width | None = None
    """width of the last stage: computed from `embed_dim`"""
    @property
    def attention_output_dropout(self) -> Any: ...
    keys: ClassVar[Any]
    def __init__(
        self,
        image_size: Size | list[Size] = 224,
        patch_size: Size | list[Size] = 4,
        num_channels: Size = 3,
        embed_dim: Width = 96,
        depths: list[Layers] = (2, 2, 6, 2),
        num_heads: list[Width] = (3, 6, 12, 24),
        window_size: Size = 7,
        mlp_ratio: Positive = 4.0,
        qkv_bias: bool = True,
        hidden_dropout_prob: Probability = 0.0,
        attention_probs_dropout_prob: Probability = 0.0,
        drop_path_rate: Probability = 0.1,
        hidden_act: str = 'gelu',
        use_absolute_embeddings: bool = False,
        initializer_range: NonNegative = 0.02,
        layer_norm_eps: NonNegative = 1e-05,
        encoder_stride: Size = 32,
        num_layers: Layers | None = None,
        hidden_size: Width | None = None,
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
        """Configuration of a Swin model, with the field names of `config.json`

        Args:
            image_size: pixels, one number or `[height, width]`
            patch_size: pixels of a patch
            num_channels: channels of a picture
            embed_dim: width of the first stage; each further one doubles it
            depths: layers of each stage
            num_heads: attention heads of each stage
            window_size: side of a window, in patches
            mlp_ratio: width inside the feed-forward network, in widths of the stage
            qkv_bias: biases of query, key and value
            hidden_dropout_prob: dropout rate of the hidden states
            attention_probs_dropout_prob: dropout of the attention weights
            drop_path_rate: stochastic depth: of the last layer; the others rise to it
            hidden_act: name of the activation function of the feed-forward layer
            use_absolute_embeddings: position embeddings beside the bias of the windows
            initializer_range: standard deviation of the initial weights
            layer_norm_eps: number added to the variance, against division by zero
            encoder_stride: pixels that one patch of the last stage stands for
            num_layers: stages: computed from `depths`
            hidden_size: width of the last stage: computed from `embed_dim`
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
    def stage_channels(self) -> list: ...
    def normalise(self) -> None: ...
    def check_heads(self) -> None:
        """ValueError unless each stage has its layers, and heads that divide its width"""
    def check(self) -> None: ...
    def stage(self, i: int):
        """The config of the layers of a stage: its width, heads and feed-forward width as single numbers

        Args:
            i: index of the stage
        """
    def map_sizes(self, grid) -> list:
        """Rows and columns of the map in each stage: half those of the stage before, rounded up

        Args:
            grid: rows and columns of the patches
        """

layer_names: dict

memory: dict

block: str

class SwinMaskedImageModeling:
    output_class: Any
    @property
    def output_stride(self) -> Any: ...
    def patch_states(self, out):
        """Args:
            out: output of the base model
        """
    def output_grid(self, grid):
        """Args:
            grid: rows and columns of the patches
        """

class SwinFeatureMaps:
    """A backbone whose maps come from before patch merging, and which has no norm after the last stage"""
    @property
    def base_model_kwargs(self) -> dict: ...
    def run_base_model(self, *args: Any, return_dict=None, output_hidden_states=None, **kwargs: Any):
        """Args:
            *args: further positional arguments, which are handed on
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """

class SwinBase:
    """What Swin's base models share in all frameworks"""
    xp: Any
    def flat(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def channels_first(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def patches(self, pixel_values, any_size=True) -> tuple:
        """Rows and columns of the patches of pictures, and the pixels that the last ones lack, below and right

        Args:
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
            any_size: True: pictures of any size; False: an error for another size than the config's
        """
    def finish(self, x, ctx, return_dict=None):
        """The output of a base model, from the map after the last stage

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
        """
    def maps(self, x, ctx) -> BackboneOutput:
        """The map of the patches and those of each stage before patch merging, `(batch, width, rows, columns)`

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
