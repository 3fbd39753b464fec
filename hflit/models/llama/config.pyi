"""`LlamaConfig` of the decoder that most open language models follow: field names as in `config.json`, grouped-query attention, RoPE scaling, the key table"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...rope_config import RopeConfig
from ...field_types import Layers, NonNegative, Probability, Size, Width
from ...checkpoint.keys import Keys
from typing import Any, Literal
from hflit.field_types import Count

__all__ = ['modules', 'llama_keys', 'decoder_keys', 'LlamaConfig']

modules: tuple

def decoder_keys(*more: Any) -> Keys:
    """Key table of a decoder with Llama's module names, and the older ones of question answering

    Args:
        *more: names of further modules
    """

llama_keys: Any

@dataclass
class LlamaConfig(RopeConfig):
    """Configuration of a Llama model, with the field names of `config.json`

    Args:
        vocab_size: rows of the embedding table
        hidden_size: width of the hidden states
        intermediate_size: width inside the MLP
        num_hidden_layers: number of layers
        num_attention_heads: number of attention heads
        num_key_value_heads: fewer than query heads: grouped-query attention; 1: multi-query
        hidden_act: activation of the gate
        max_position_embeddings: context length in training
        initializer_range: standard deviation of the initial weights
        rms_norm_eps: number added to the variance, against division by zero
        pad_token_id: id of the padding token
        bos_token_id: id of the token that begins a text
        eos_token_id: id of the token that ends a text, or several
        pretraining_tp: tensor parallel degree in pretraining; has no effect
        tie_word_embeddings: the LM head shares the weights of the token embeddings
        attention_bias: biases in the linear layers of the attention
        attention_dropout: dropout of the attention weights
        mlp_bias: biases in the linear layers of the feed-forward layer
        head_dim: None: `hidden_size/num_attention_heads`
    """
    model_type: ClassVar[str] = 'llama'
    """name of the architecture, as in `config.json`"""
    keys: ClassVar[Keys] = ...
    """key table: published names of tensors to those of hflit"""
    vocab_size: Size = 32000
    """rows of the embedding table"""
    hidden_size: Width = 4096
    """width of the hidden states"""
    intermediate_size: Width = 11008
    """width inside the MLP"""
    num_hidden_layers: Layers = 32
    """number of layers"""
    num_attention_heads: Width = 32
    """number of attention heads"""
    num_key_value_heads: Width | None = None
    """fewer than query heads: grouped-query attention; 1: multi-query"""
    hidden_act: str = 'silu'
    """activation of the gate"""
    max_position_embeddings: Size = 2048
    """context length in training"""
    initializer_range: NonNegative = 0.02
    """standard deviation of the initial weights"""
    rms_norm_eps: NonNegative = 1e-06
    """number added to the variance, against division by zero"""
    pad_token_id: int | None = None
    """id of the padding token"""
    bos_token_id: int | None = 1
    """id of the token that begins a text"""
    eos_token_id: int | list[int] | None = 2
    """id of the token that ends a text, or several"""
    pretraining_tp: int | None = 1
    """tensor parallel degree in pretraining; has no effect"""
    tie_word_embeddings: bool = False
    """the LM head shares the weights of the token embeddings"""
    attention_bias: bool = False
    """biases in the linear layers of the attention"""
    attention_dropout: Probability | None = 0.0
    """dropout of the attention weights"""
    mlp_bias: bool = False
    """biases in the linear layers of the feed-forward layer"""
    head_dim: Width | None = None
    """None: `hidden_size/num_attention_heads`"""
    def __init__(
        self,
        tie_word_embeddings: bool = False,
        pad_token_id: int | None = None,
        bos_token_id: int | None = 1,
        eos_token_id: int | list[int] | None = 2,
        vocab_size: Size = 32000,
        hidden_size: Width = 4096,
        intermediate_size: Width = 11008,
        num_hidden_layers: Layers = 32,
        num_attention_heads: Width = 32,
        num_key_value_heads: Width | None = None,
        hidden_act: str = 'silu',
        max_position_embeddings: Size = 2048,
        initializer_range: NonNegative = 0.02,
        rms_norm_eps: NonNegative = 1e-06,
        pretraining_tp: int | None = 1,
        attention_bias: bool = False,
        attention_dropout: Probability | None = 0.0,
        mlp_bias: bool = False,
        head_dim: Width | None = None,
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
        """Configuration of a Llama model, with the field names of `config.json`

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
            num_key_value_heads: fewer than query heads: grouped-query attention; 1: multi-query
            hidden_act: activation of the gate
            max_position_embeddings: context length in training
            initializer_range: standard deviation of the initial weights
            rms_norm_eps: number added to the variance, against division by zero
            pretraining_tp: tensor parallel degree in pretraining; has no effect
            attention_bias: biases in the linear layers of the attention
            attention_dropout: dropout of the attention weights
            mlp_bias: biases in the linear layers of the feed-forward layer
            head_dim: None: `hidden_size/num_attention_heads`
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
    def check(self) -> None: ...
