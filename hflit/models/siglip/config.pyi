"""`SiglipConfig` with the nested configs of its two towers, and the key table of SigLIP, a dual encoder that was trained with a sigmoid loss; use it to find and classify images by words"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass, field
from typing import ClassVar
from ...config import PreTrainedConfig
from ...field_types import NonNegative, Size, Width
from ..clip.config import CLIPTextConfig, CLIPVisionConfig
from typing import Any, Literal
from hflit.field_types import Count, Layers, Probability

__all__ = ['pool_names', 'no_class_vector', 'siglip_names', 'SiglipTextConfig', 'SiglipVisionConfig', 'SiglipConfig']

@dataclass
class SiglipTextConfig(CLIPTextConfig):
    """Configuration of SigLIP's text tower, the `text_config` of `config.json`

    Args:
        vocab_size: number of tokens in the vocabulary
        hidden_size: size of the hidden states
        intermediate_size: size inside the MLP
        num_attention_heads: number of attention heads
        max_position_embeddings: maximum length of a text in tokens
        hidden_act: name of the activation function of the feed-forward layer
        layer_norm_eps: number added to the variance, against division by zero
        projection_size: width of the vector of a text; None: `hidden_size`
    """
    model_type: ClassVar[str] = 'siglip_text_model'
    """name of the architecture, as in `config.json`"""
    projection_dim: ClassVar | None = None
    initializer_range: ClassVar[float] = 0.02
    initializer_factor: ClassVar[float] = 1.0
    vocab_size: Size = 32000
    """number of tokens in the vocabulary"""
    hidden_size: Width = 768
    """size of the hidden states"""
    intermediate_size: Width = 3072
    """size inside the MLP"""
    num_attention_heads: Width = 12
    """number of attention heads"""
    max_position_embeddings: Size = 64
    """maximum length of a text in tokens"""
    hidden_act: str = 'gelu_pytorch_tanh'
    """name of the activation function of the feed-forward layer"""
    layer_norm_eps: NonNegative = 1e-06
    """number added to the variance, against division by zero"""
    projection_size: Width | None = None
    """width of the vector of a text; None: `hidden_size`"""
    keys: ClassVar[Any]
    def __init__(
        self,
        pad_token_id: int | None = 1,
        bos_token_id: int | None = 49406,
        eos_token_id: int | list[int] | None = 49407,
        hidden_size: Width = 768,
        intermediate_size: Width = 3072,
        projection_dim: Width | None = 512,
        num_hidden_layers: Layers = 12,
        num_attention_heads: Width = 12,
        hidden_act: str = 'gelu_pytorch_tanh',
        layer_norm_eps: NonNegative = 1e-06,
        attention_dropout: Probability = 0.0,
        initializer_range: NonNegative = 0.02,
        initializer_factor: NonNegative = 1.0,
        vocab_size: Size = 32000,
        max_position_embeddings: Size = 64,
        projection_size: Width | None = None,
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
        """Configuration of SigLIP's text tower, the `text_config` of `config.json`

        Args:
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: its state stands for the text; 2: that of the highest id
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
            vocab_size: number of tokens in the vocabulary
            max_position_embeddings: maximum length of a text in tokens
            projection_size: width of the vector of a text; None: `hidden_size`
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
    def normalise(self) -> None: ...

@dataclass
class SiglipVisionConfig(CLIPVisionConfig):
    """Configuration of SigLIP's image tower, the `vision_config` of `config.json`

    Args:
        patch_size: of a patch, in pixels: one number, or height and width
        hidden_act: name of the activation function of the feed-forward layer
        layer_norm_eps: number added to the variance, against division by zero
        vision_use_head: pool the patches by attention
    """
    model_type: ClassVar[str] = 'siglip_vision_model'
    """name of the architecture, as in `config.json`"""
    projection_dim: ClassVar | None = None
    initializer_range: ClassVar[float] = 0.02
    initializer_factor: ClassVar[float] = 1.0
    patch_size: Size | list[Size] = 16
    """of a patch, in pixels: one number, or height and width"""
    hidden_act: str = 'gelu_pytorch_tanh'
    """name of the activation function of the feed-forward layer"""
    layer_norm_eps: NonNegative = 1e-06
    """number added to the variance, against division by zero"""
    vision_use_head: bool = True
    """pool the patches by attention"""
    keys: ClassVar[Any]
    def __init__(
        self,
        hidden_size: Width = 768,
        intermediate_size: Width = 3072,
        projection_dim: Width | None = 512,
        num_hidden_layers: Layers = 12,
        num_attention_heads: Width = 12,
        hidden_act: str = 'gelu_pytorch_tanh',
        layer_norm_eps: NonNegative = 1e-06,
        attention_dropout: Probability = 0.0,
        initializer_range: NonNegative = 0.02,
        initializer_factor: NonNegative = 1.0,
        num_channels: Width = 3,
        image_size: Size | list[Size] = 224,
        patch_size: Size | list[Size] = 16,
        vision_use_head: bool = True,
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
        """Configuration of SigLIP's image tower, the `vision_config` of `config.json`

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
            vision_use_head: pool the patches by attention
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

@dataclass
class SiglipConfig(PreTrainedConfig):
    """Configuration of a SigLIP model, with the field names of `config.json`

    Args:
        text_config: configuration of a tower, or its fields as a dict
        vision_config: configuration of a tower, or its fields as a dict
        initializer_factor: factor of the initial weights of the classifier
    """
    model_type: ClassVar[str] = 'siglip'
    """name of the architecture, as in `config.json`"""
    reads: ClassVar[str] = 'image and text'
    text_config: SiglipTextConfig = field(default_factory=SiglipTextConfig)
    """configuration of a tower, or its fields as a dict"""
    vision_config: SiglipVisionConfig = field(default_factory=SiglipVisionConfig)
    """configuration of a tower, or its fields as a dict"""
    initializer_factor: NonNegative = 1.0
    """factor of the initial weights of the classifier"""
    keys: ClassVar[Any]
    def __init__(
        self,
        text_config: SiglipTextConfig = ...,
        vision_config: SiglipVisionConfig = ...,
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
        """Configuration of a SigLIP model, with the field names of `config.json`

        Args:
            text_config: configuration of a tower, or its fields as a dict
            vision_config: configuration of a tower, or its fields as a dict
            initializer_factor: factor of the initial weights of the classifier
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

pool_names: dict

no_class_vector: dict

siglip_names: dict
