"""`Gemma2Config` of Gemma 2 2B, 9B and 27B: Gemma's fields, soft caps of scores and logits, and a sliding window in every second layer"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...checkpoint.keys import Keys
from ...field_types import Layers, Positive, Width
from ..gemma.config import GemmaConfig
from typing import Any, Literal
from hflit.field_types import Count, NonNegative, Probability, Size

__all__ = ['gemma2_keys', 'Gemma2Config']

gemma2_keys: Any

@dataclass
class Gemma2Config(GemmaConfig):
    """Configuration of a Gemma 2 model, with the field names of `config.json`

    Args:
        hidden_size: width of the hidden states
        intermediate_size: width inside the MLP
        num_hidden_layers: number of layers
        num_attention_heads: number of attention heads
        num_key_value_heads: each is shared by two query heads
        hidden_activation: activation of the gate
        query_pre_attn_scalar: scores are divided by its square root
        sliding_window: tokens that a query of a window layer attends to
        layer_types: attention type of each layer; None: alternating
        final_logit_softcapping: soft cap of the logits; None: none
        attn_logit_softcapping: soft cap of the attention scores; None: none
    """
    model_type: ClassVar[str] = 'gemma2'
    """name of the architecture, as in `config.json`"""
    keys: ClassVar[Keys] = ...
    """key table: published names of tensors to those of hflit"""
    hidden_act: ClassVar[property] = ...
    """name of the activation function of the feed-forward layer"""
    hidden_size: Width = 2304
    """width of the hidden states"""
    intermediate_size: Width = 9216
    """width inside the MLP"""
    num_hidden_layers: Layers = 26
    """number of layers"""
    num_attention_heads: Width = 8
    """number of attention heads"""
    num_key_value_heads: Width | None = 4
    """each is shared by two query heads"""
    hidden_activation: str = 'gelu_pytorch_tanh'
    """activation of the gate"""
    query_pre_attn_scalar: Positive = 256
    """scores are divided by its square root"""
    sliding_window: int | None = 4096
    """tokens that a query of a window layer attends to"""
    layer_types: list[str] | None = None
    """attention type of each layer; None: alternating"""
    final_logit_softcapping: Positive | None = 30.0
    """soft cap of the logits; None: none"""
    attn_logit_softcapping: Positive | None = 50.0
    """soft cap of the attention scores; None: none"""
    def __init__(
        self,
        tie_word_embeddings: bool = True,
        pad_token_id: int | None = 0,
        bos_token_id: int | None = 2,
        eos_token_id: int | list[int] | None = 1,
        vocab_size: Size = 256000,
        hidden_size: Width = 2304,
        intermediate_size: Width = 9216,
        num_hidden_layers: Layers = 26,
        num_attention_heads: Width = 8,
        num_key_value_heads: Width | None = 4,
        hidden_act: str = 'gelu_pytorch_tanh',
        max_position_embeddings: Size = 8192,
        initializer_range: NonNegative = 0.02,
        rms_norm_eps: NonNegative = 1e-06,
        pretraining_tp: int | None = 1,
        attention_bias: bool = False,
        attention_dropout: Probability | None = 0.0,
        mlp_bias: bool = False,
        head_dim: Width = 256,
        use_bidirectional_attention: bool | None = None,
        hidden_activation: str = 'gelu_pytorch_tanh',
        query_pre_attn_scalar: Positive = 256,
        sliding_window: int | None = 4096,
        layer_types: list[str] | None = None,
        final_logit_softcapping: Positive | None = 30.0,
        attn_logit_softcapping: Positive | None = 50.0,
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
        """Configuration of a Gemma 2 model, with the field names of `config.json`

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
            num_key_value_heads: each is shared by two query heads
            hidden_act: activation of the gate; `gelu` is read as this one
            max_position_embeddings: context length in training
            initializer_range: standard deviation of the initial weights
            rms_norm_eps: number added to the variance, against division by zero
            pretraining_tp: tensor parallel degree in pretraining; has no effect
            attention_bias: biases in the linear layers of the attention
            attention_dropout: dropout of the attention weights
            mlp_bias: biases in the linear layers of the feed-forward layer
            head_dim: size of a head; need not be `hidden_size/num_attention_heads`
            use_bidirectional_attention: not supported: True is an error
            hidden_activation: activation of the gate
            query_pre_attn_scalar: scores are divided by its square root
            sliding_window: tokens that a query of a window layer attends to
            layer_types: attention type of each layer; None: alternating
            final_logit_softcapping: soft cap of the logits; None: none
            attn_logit_softcapping: soft cap of the attention scores; None: none
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
    def normalise(self) -> None: ...
