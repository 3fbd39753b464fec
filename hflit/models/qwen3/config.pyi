"""`Qwen3Config` of the dense Qwen3 models: Qwen2's fields, with a size of the heads of its own and biases that are off"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...checkpoint.keys import Keys
from ...field_types import Width
from ..qwen2.config import Qwen2Config
from typing import Any, Literal
from hflit.field_types import Count, Layers, NonNegative, Probability, Size

__all__ = ['qwen3_keys', 'Qwen3Config']

qwen3_keys: Any

@dataclass
class Qwen3Config(Qwen2Config):
    """Configuration of a Qwen3 model, with the field names of `config.json`

    Args:
        head_dim: size of a head; need not be `hidden_size/num_attention_heads`
        attention_bias: biases in the four linear layers of the attention
    """
    model_type: ClassVar[str] = 'qwen3'
    """name of the architecture, as in `config.json`"""
    keys: ClassVar[Keys] = ...
    """key table: published names of tensors to those of hflit"""
    head_dim: Width = 128
    """size of a head; need not be `hidden_size/num_attention_heads`"""
    attention_bias: bool = False
    """biases in the four linear layers of the attention"""
    def __init__(
        self,
        tie_word_embeddings: bool = False,
        pad_token_id: int | None = None,
        bos_token_id: int | None = None,
        eos_token_id: int | list[int] | None = None,
        vocab_size: Size = 151936,
        hidden_size: Width = 4096,
        intermediate_size: Width = 22016,
        num_hidden_layers: Layers = 32,
        num_attention_heads: Width = 32,
        num_key_value_heads: Width | None = 32,
        hidden_act: str = 'silu',
        max_position_embeddings: Size = 32768,
        initializer_range: NonNegative = 0.02,
        rms_norm_eps: NonNegative = 1e-06,
        pretraining_tp: int | None = 1,
        attention_bias: bool = False,
        attention_dropout: Probability | None = 0.0,
        mlp_bias: bool = False,
        head_dim: Width = 128,
        use_sliding_window: bool = False,
        sliding_window: int | None = 4096,
        max_window_layers: Count = 28,
        layer_types: list[str] | None = None,
        *,
        architectures: list[str] | None = ...,
        dtype: Any = ...,
        output_hidden_states: bool | None = ...,
        output_attentions: bool | None = ...,
        return_dict: bool | None = ...,
        use_cache: bool = ...,
        is_encoder_decoder: bool = ...,
        is_decoder: bool = ...,
        chunk_size_feed_forward: Count = ...,
        id2label: dict | None = ...,
        label2id: dict | None = ...,
        problem_type: Literal['regression', 'single_label_classification', 'multi_label_classification'] | None = ...,
        attn_implementation: str | None = ...,
        name_or_path: str = ...,
        rope_parameters: dict | None = ...,
        **kw: Any,
    ) -> None:
        """Configuration of a Qwen3 model, with the field names of `config.json`

        Args:
            tie_word_embeddings: the LM head shares the weights of the token embeddings
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            vocab_size: rows of the embedding table
            hidden_size: width of the hidden states
            intermediate_size: width inside the MLP
            num_hidden_layers: number of layers
            num_attention_heads: number of attention heads
            num_key_value_heads: number of heads of keys and values; fewer than attention heads for grouped-query attention
            hidden_act: activation of the gate
            max_position_embeddings: context length in training
            initializer_range: standard deviation of the initial weights
            rms_norm_eps: number added to the variance, against division by zero
            pretraining_tp: tensor parallel degree in pretraining; has no effect
            attention_bias: biases in the four linear layers of the attention
            attention_dropout: dropout of the attention weights
            mlp_bias: biases in the linear layers of the feed-forward layer
            head_dim: size of a head; need not be `hidden_size/num_attention_heads`
            use_sliding_window: False: `sliding_window` is set to None
            sliding_window: tokens that a query of a window layer attends to
            max_window_layers: the first layer with a sliding window
            layer_types: per layer `full_attention` or `sliding_attention`; None: derived
            architectures: model classes of the checkpoint
            dtype: dtype of the weights, such as `bfloat16`
            output_hidden_states: return all hidden states
            output_attentions: return all attention weights
            return_dict: return a `ModelOutput` instead of a tuple
            use_cache: return a KV cache
            is_encoder_decoder: the model has an encoder and a decoder
            is_decoder: build an encoder as a causal decoder
            chunk_size_feed_forward: tokens per feed-forward chunk; 0: all
            id2label: label names by class index
            label2id: ids of label names, the inverse of `id2label`
            problem_type: kind of classification, which decides about the loss; None: found from the labels
            attn_implementation: `eager` or `sdpa`; None: `sdpa`
            name_or_path: checkpoint of the config; not saved
            rope_parameters: `rope_type`, `rope_theta` and so on
            **kw: further fields, which are kept
        """
