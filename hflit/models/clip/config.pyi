"""`CLIPConfig` with the nested configs of its two towers, and the key table of CLIP, which gives texts and images vectors that can be compared; use it to find images by words and to classify images without training"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass, field
from typing import ClassVar
from ...checkpoint.keys import Keys
from ...config import PreTrainedConfig
from ...field_types import Layers, NonNegative, Probability, Size, Width
from typing import Any, Literal
from hflit.field_types import Count

__all__ = ['layer_names', 'stack_names', 'text_names', 'vision_names', 'tower_names', 'shared_tensors', 'text_alone', 'vision_alone', 'CLIPTowerConfig', 'CLIPTextConfig', 'CLIPVisionConfig', 'CLIPConfig', 'tower_keys', 'dual_keys']

@dataclass
class CLIPTowerConfig(PreTrainedConfig):
    """The fields that the configs of both towers of CLIP have

    Args:
        hidden_size: width of the hidden states
        intermediate_size: width inside the feed-forward network
        projection_dim: width of the vectors that are compared
        num_hidden_layers: number of layers
        num_attention_heads: number of attention heads
        hidden_act: name of the activation function of the feed-forward layer
        layer_norm_eps: number added to the variance, against division by zero
        attention_dropout: dropout of the attention weights
        initializer_range: standard deviation of the initial embeddings
        initializer_factor: factor of all initial weights
    """
    attention_bias: ClassVar[bool] = True
    """biases in the linear layers of the attention"""
    hidden_size: Width = 512
    """width of the hidden states"""
    intermediate_size: Width = 2048
    """width inside the feed-forward network"""
    projection_dim: Width | None = 512
    """width of the vectors that are compared"""
    num_hidden_layers: Layers = 12
    """number of layers"""
    num_attention_heads: Width = 8
    """number of attention heads"""
    hidden_act: str = 'quick_gelu'
    """name of the activation function of the feed-forward layer"""
    layer_norm_eps: NonNegative = 1e-05
    """number added to the variance, against division by zero"""
    attention_dropout: Probability = 0.0
    """dropout of the attention weights"""
    initializer_range: NonNegative = 0.02
    """standard deviation of the initial embeddings"""
    initializer_factor: NonNegative = 1.0
    """factor of all initial weights"""
    @property
    def residual_std(self) -> Any: ...
    def __init__(
        self,
        hidden_size: Width = 512,
        intermediate_size: Width = 2048,
        projection_dim: Width | None = 512,
        num_hidden_layers: Layers = 12,
        num_attention_heads: Width = 8,
        hidden_act: str = 'quick_gelu',
        layer_norm_eps: NonNegative = 1e-05,
        attention_dropout: Probability = 0.0,
        initializer_range: NonNegative = 0.02,
        initializer_factor: NonNegative = 1.0,
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
        **kw: Any,
    ) -> None:
        """The fields that the configs of both towers of CLIP have

        Args:
            hidden_size: width of the hidden states
            intermediate_size: width inside the feed-forward network
            projection_dim: width of the vectors that are compared
            num_hidden_layers: number of layers
            num_attention_heads: number of attention heads
            hidden_act: name of the activation function of the feed-forward layer
            layer_norm_eps: number added to the variance, against division by zero
            attention_dropout: dropout of the attention weights
            initializer_range: standard deviation of the initial embeddings
            initializer_factor: factor of all initial weights
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
            **kw: further fields, which are kept
        """
    @property
    def initial_stds(self) -> dict:
        """Standard deviations of the initial weights of a layer"""
    def check(self) -> None: ...

@dataclass
class CLIPTextConfig(CLIPTowerConfig):
    """Configuration of CLIP's text tower, the `text_config` of `config.json`

    Args:
        vocab_size: rows of the embedding table
        max_position_embeddings: maximum length of a text in tokens
        pad_token_id: id of the padding token
        bos_token_id: id of the token that begins a text
        eos_token_id: its state stands for the text; 2: that of the highest id
    """
    model_type: ClassVar[str] = 'clip_text_model'
    """name of the architecture, as in `config.json`"""
    base_config_key: ClassVar[str] = 'text_config'
    vocab_size: Size = 49408
    """rows of the embedding table"""
    max_position_embeddings: Size = 77
    """maximum length of a text in tokens"""
    pad_token_id: int | None = 1
    """id of the padding token"""
    bos_token_id: int | None = 49406
    """id of the token that begins a text"""
    eos_token_id: int | list[int] | None = 49407
    """its state stands for the text; 2: that of the highest id"""
    keys: ClassVar[Any]
    def __init__(
        self,
        pad_token_id: int | None = 1,
        bos_token_id: int | None = 49406,
        eos_token_id: int | list[int] | None = 49407,
        hidden_size: Width = 512,
        intermediate_size: Width = 2048,
        projection_dim: Width | None = 512,
        num_hidden_layers: Layers = 12,
        num_attention_heads: Width = 8,
        hidden_act: str = 'quick_gelu',
        layer_norm_eps: NonNegative = 1e-05,
        attention_dropout: Probability = 0.0,
        initializer_range: NonNegative = 0.02,
        initializer_factor: NonNegative = 1.0,
        vocab_size: Size = 49408,
        max_position_embeddings: Size = 77,
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
        id2label: dict | None = ...,
        label2id: dict | None = ...,
        problem_type: Literal['regression', 'single_label_classification', 'multi_label_classification'] | None = ...,
        attn_implementation: str | None = ...,
        name_or_path: str = ...,
        **kw: Any,
    ) -> None:
        """Configuration of CLIP's text tower, the `text_config` of `config.json`

        Args:
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: its state stands for the text; 2: that of the highest id
            hidden_size: width of the hidden states
            intermediate_size: width inside the feed-forward network
            projection_dim: width of the vectors that are compared
            num_hidden_layers: number of layers
            num_attention_heads: number of attention heads
            hidden_act: name of the activation function of the feed-forward layer
            layer_norm_eps: number added to the variance, against division by zero
            attention_dropout: dropout of the attention weights
            initializer_range: standard deviation of the initial embeddings
            initializer_factor: factor of all initial weights
            vocab_size: rows of the embedding table
            max_position_embeddings: maximum length of a text in tokens
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
            id2label: label names by class index
            label2id: ids of label names, the inverse of `id2label`
            problem_type: kind of classification, which decides about the loss; None: found from the labels
            attn_implementation: `eager` or `sdpa`; None: `sdpa`
            name_or_path: checkpoint of the config; not saved
            **kw: further fields, which are kept
        """

@dataclass
class CLIPVisionConfig(CLIPTowerConfig):
    """Configuration of CLIP's image tower, the `vision_config` of `config.json`

    Args:
        hidden_size: size of the hidden states
        intermediate_size: size inside the MLP
        num_attention_heads: number of attention heads
        num_channels: of the images
        image_size: of the images, in pixels: one number, or height and width
        patch_size: of a patch, in pixels: one number, or height and width
    """
    model_type: ClassVar[str] = 'clip_vision_model'
    """name of the architecture, as in `config.json`"""
    reads: ClassVar[str] = 'image'
    base_config_key: ClassVar[str] = 'vision_config'
    hidden_size: Width = 768
    """size of the hidden states"""
    intermediate_size: Width = 3072
    """size inside the MLP"""
    num_attention_heads: Width = 12
    """number of attention heads"""
    num_channels: Width = 3
    """of the images"""
    image_size: Size | list[Size] = 224
    """of the images, in pixels: one number, or height and width"""
    patch_size: Size | list[Size] = 32
    """of a patch, in pixels: one number, or height and width"""
    keys: ClassVar[Any]
    def __init__(
        self,
        hidden_size: Width = 768,
        intermediate_size: Width = 3072,
        projection_dim: Width | None = 512,
        num_hidden_layers: Layers = 12,
        num_attention_heads: Width = 12,
        hidden_act: str = 'quick_gelu',
        layer_norm_eps: NonNegative = 1e-05,
        attention_dropout: Probability = 0.0,
        initializer_range: NonNegative = 0.02,
        initializer_factor: NonNegative = 1.0,
        num_channels: Width = 3,
        image_size: Size | list[Size] = 224,
        patch_size: Size | list[Size] = 32,
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
        **kw: Any,
    ) -> None:
        """Configuration of CLIP's image tower, the `vision_config` of `config.json`

        Args:
            hidden_size: size of the hidden states
            intermediate_size: size inside the MLP
            projection_dim: width of the vectors that are compared
            num_hidden_layers: number of layers
            num_attention_heads: number of attention heads
            hidden_act: name of the activation function of the feed-forward layer
            layer_norm_eps: number added to the variance, against division by zero
            attention_dropout: dropout of the attention weights
            initializer_range: standard deviation of the initial embeddings
            initializer_factor: factor of all initial weights
            num_channels: of the images
            image_size: of the images, in pixels: one number, or height and width
            patch_size: of a patch, in pixels: one number, or height and width
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
            **kw: further fields, which are kept
        """
    def check(self) -> None: ...

@dataclass
class CLIPConfig(PreTrainedConfig):
    """Configuration of a CLIP model, with the field names of `config.json`

    Args:
        text_config: configuration of a tower, or its fields as a dict
        vision_config: configuration of a tower, or its fields as a dict
        projection_dim: width of the vectors that are compared
        logit_scale_init_value: initial logarithm of the factor of the similarities
        initializer_factor: factor of the initial weights of the projections
    """
    model_type: ClassVar[str] = 'clip'
    """name of the architecture, as in `config.json`"""
    reads: ClassVar[str] = 'image and text'
    text_config: CLIPTextConfig = field(default_factory=CLIPTextConfig)
    """configuration of a tower, or its fields as a dict"""
    vision_config: CLIPVisionConfig = field(default_factory=CLIPVisionConfig)
    """configuration of a tower, or its fields as a dict"""
    projection_dim: Width = 512
    """width of the vectors that are compared"""
    logit_scale_init_value: float = 2.6592
    """initial logarithm of the factor of the similarities"""
    initializer_factor: NonNegative = 1.0
    """factor of the initial weights of the projections"""
    keys: ClassVar[Any]
    def __init__(
        self,
        text_config: CLIPTextConfig = ...,
        vision_config: CLIPVisionConfig = ...,
        projection_dim: Width = 512,
        logit_scale_init_value: float = 2.6592,
        initializer_factor: NonNegative = 1.0,
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
        **kw: Any,
    ) -> None:
        """Configuration of a CLIP model, with the field names of `config.json`

        Args:
            text_config: configuration of a tower, or its fields as a dict
            vision_config: configuration of a tower, or its fields as a dict
            projection_dim: width of the vectors that are compared
            logit_scale_init_value: initial logarithm of the factor of the similarities
            initializer_factor: factor of the initial weights of the projections
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
            **kw: further fields, which are kept
        """
    @classmethod
    def modernise(cls, kw: dict) -> dict:
        """Args:
            kw: further keyword arguments, which are handed on
        """

layer_names: dict

stack_names: dict

text_names: dict

vision_names: dict

tower_names: dict

def tower_keys(name: str, names: dict) -> Keys:
    """Key table of one tower alone

    Args:
        name: name of the module
        names: names of the modules, published and here
    """

def dual_keys(prefix: str, towers: dict, *others: str) -> Keys:
    """Key table of a model with several towers

    Args:
        prefix: published name of the whole model
        towers: `{tower: its table}`
        *others: further modules, whose names are the same
    """

shared_tensors: str

text_alone: tuple
vision_alone: tuple
