"""Base class of configs with RoPE: reads `rope_theta` and `rope_scaling` of transformers 4 and `rope_parameters` of transformers 5, and checks them"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass, field
from typing import ClassVar
from .config import PreTrainedConfig
from typing import Any, Literal
from hflit.field_types import Count

__all__ = ['rope_fields', 'rope_parameters_of', 'RopeConfig', 'check_rope', 'LayerRopeConfig']

rope_fields: dict

def rope_parameters_of(kw: dict) -> dict:
    """`rope_parameters` from the keyword arguments of transformers 4 or 5

    Args:
        kw: keyword arguments of a config; those of RoPE are removed

    Returns:
        `rope_parameters`
    """

@dataclass
class RopeConfig(PreTrainedConfig):
    """Base class of configs with rotary position embeddings; ValueError for a wrong type or range

    Args:
        rope_parameters: `rope_type`, `rope_theta` and so on
    """
    default_theta: ClassVar[float] = 10000.0
    rope_parameters: dict | None = field(default=None, kw_only=True)
    """`rope_type`, `rope_theta` and so on"""
    def __init__(
        self,
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
        rope_parameters: dict | None = ...,
        **kw: Any,
    ) -> None:
        """Base class of configs with rotary position embeddings; ValueError for a wrong type or range

        Args:
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
            rope_parameters: `rope_type`, `rope_theta` and so on
            **kw: further fields, which are kept
        """
    @classmethod
    def modernise(cls, kw) -> dict:
        """Args:
            kw: further keyword arguments, which are handed on
        """
    @classmethod
    def read_rope(cls, kw):
        """Args:
            kw: further keyword arguments, which are handed on
        """
    def ropes(self) -> list:
        """Settings and default base, for each attention type that has its own"""
    @property
    def rope_theta(self) -> Any: ...
    @rope_theta.setter
    def rope_theta(self, v) -> None:
        """Args:
            v: the value
        """
    @property
    def rope_scaling(self) -> None: ...
    @rope_scaling.setter
    def rope_scaling(self, v) -> None:
        """Args:
            v: the value
        """
    def normalise(self) -> None: ...

def check_rope(config, head_dim: int) -> None:
    """ValueError unless heads have whole pairs to rotate, and the parameters give frequencies

    Args:
        config: configuration of the model
        head_dim: size of an attention head
    """

@dataclass
class LayerRopeConfig(RopeConfig):
    """Base class of configs with rotary position embeddings of each attention type; as `RopeConfig`"""
    default_thetas: ClassVar[dict] = ...
    theta_fields: ClassVar[dict] = ...
    def __init__(
        self,
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
        rope_parameters: dict | None = ...,
        **kw: Any,
    ) -> None:
        """Base class of configs with rotary position embeddings of each attention type; as `RopeConfig`

        Args:
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
            rope_parameters: `rope_type`, `rope_theta` and so on
            **kw: further fields, which are kept
        """
    @classmethod
    def read_rope(cls, kw) -> dict:
        """Args:
            kw: further keyword arguments, which are handed on
        """
    def ropes(self) -> list: ...
