"""`GemmaConfig` of Gemma 2B and 7B: Llama's fields with the defaults of Gemma, wide heads and tied embeddings"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...field_types import Layers, Size, Width
from ..llama.config import LlamaConfig
from typing import Any, Literal
from hflit.field_types import Count, NonNegative, Probability

__all__ = ['GemmaConfig', 'check_causal']

@dataclass
class GemmaConfig(LlamaConfig):
    """Configuration of a Gemma model, with the field names of `config.json`

    Args:
        vocab_size: rows of the embedding table
        hidden_size: width of the hidden states
        intermediate_size: width inside the MLP
        num_hidden_layers: number of layers
        num_attention_heads: number of attention heads
        num_key_value_heads: 1 in Gemma 2B: multi-query attention
        head_dim: size of a head; need not be `hidden_size/num_attention_heads`
        hidden_act: activation of the gate; `gelu` is read as this one
        max_position_embeddings: context length in training
        pad_token_id: id of the padding token
        eos_token_id: id of the token that ends a text, or several
        bos_token_id: id of the token that begins a text
        tie_word_embeddings: the LM head shares the weights of the token embeddings
        use_bidirectional_attention: not supported: True is an error
    """
    model_type: ClassVar[str] = 'gemma'
    """name of the architecture, as in `config.json`"""
    mlp_bias: ClassVar[bool] = False
    """two fields of Llama that Gemma does not have"""
    pretraining_tp: ClassVar[int] = 1
    vocab_size: Size = 256000
    """rows of the embedding table"""
    hidden_size: Width = 3072
    """width of the hidden states"""
    intermediate_size: Width = 24576
    """width inside the MLP"""
    num_hidden_layers: Layers = 28
    """number of layers"""
    num_attention_heads: Width = 16
    """number of attention heads"""
    num_key_value_heads: Width | None = 16
    """1 in Gemma 2B: multi-query attention"""
    head_dim: Width = 256
    """size of a head; need not be `hidden_size/num_attention_heads`"""
    hidden_act: str = 'gelu_pytorch_tanh'
    """activation of the gate; `gelu` is read as this one"""
    max_position_embeddings: Size = 8192
    """context length in training"""
    pad_token_id: int | None = 0
    """id of the padding token"""
    eos_token_id: int | list[int] | None = 1
    """id of the token that ends a text, or several"""
    bos_token_id: int | None = 2
    """id of the token that begins a text"""
    tie_word_embeddings: bool = True
    """the LM head shares the weights of the token embeddings"""
    use_bidirectional_attention: bool | None = None
    """not supported: True is an error"""
    def __init__(
        self,
        tie_word_embeddings: bool = True,
        pad_token_id: int | None = 0,
        bos_token_id: int | None = 2,
        eos_token_id: int | list[int] | None = 1,
        vocab_size: Size = 256000,
        hidden_size: Width = 3072,
        intermediate_size: Width = 24576,
        num_hidden_layers: Layers = 28,
        num_attention_heads: Width = 16,
        num_key_value_heads: Width | None = 16,
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
        """Configuration of a Gemma model, with the field names of `config.json`

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
            num_key_value_heads: 1 in Gemma 2B: multi-query attention
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

def check_causal(config) -> None:
    """ValueError for `use_bidirectional_attention`

    Args:
        config: configuration of the model
    """
