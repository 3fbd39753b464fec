"""`GPTNeoXConfig` of Pythia, GPT-NeoX-20B and their fine-tuned models: fields as in `config.json`, old and new forms of the rotary settings, and the key table"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...field_types import Layers, NonNegative, Probability, Size, Width
from ...rope_config import RopeConfig
from typing import Any, Literal
from hflit.field_types import Count

__all__ = ['layer_names', 'GPTNeoXConfig']

@dataclass
class GPTNeoXConfig(RopeConfig):
    """Configuration of a GPT-NeoX model, with the field names of `config.json`

    Args:
        vocab_size: rows of the embedding table
        hidden_size: width of the hidden states
        num_hidden_layers: number of layers
        num_attention_heads: number of attention heads
        intermediate_size: width inside the feed-forward network
        hidden_act: name of the activation function of the feed-forward layer
        attention_dropout: dropout of the attention weights
        hidden_dropout: dropout of the embeddings and of the output of each sub-layer
        classifier_dropout: dropout before the output layer of token classification
        max_position_embeddings: context length in training
        initializer_range: standard deviation of the initial weights
        layer_norm_eps: number added to the variance, against division by zero
        bos_token_id: id of the token that begins a text
        eos_token_id: id of the token that ends a text, or several
        pad_token_id: id of the padding token
        tie_word_embeddings: the LM head shares the weights of the token embeddings
        use_parallel_residual: attention and feed-forward network both read the layer's input
        attention_bias: biases in the linear layers of the attention
    """
    model_type: ClassVar[str] = 'gpt_neox'
    """name of the architecture, as in `config.json`"""
    vocab_size: Size = 50432
    """rows of the embedding table"""
    hidden_size: Width = 6144
    """width of the hidden states"""
    num_hidden_layers: Layers = 44
    """number of layers"""
    num_attention_heads: Width = 64
    """number of attention heads"""
    intermediate_size: Width = 24576
    """width inside the feed-forward network"""
    hidden_act: str = 'gelu'
    """name of the activation function of the feed-forward layer"""
    attention_dropout: Probability = 0.0
    """dropout of the attention weights"""
    hidden_dropout: Probability = 0.0
    """dropout of the embeddings and of the output of each sub-layer"""
    classifier_dropout: Probability = 0.1
    """dropout before the output layer of token classification"""
    max_position_embeddings: Size = 2048
    """context length in training"""
    initializer_range: NonNegative = 0.02
    """standard deviation of the initial weights"""
    layer_norm_eps: NonNegative = 1e-05
    """number added to the variance, against division by zero"""
    bos_token_id: int | None = 0
    """id of the token that begins a text"""
    eos_token_id: int | list[int] | None = 2
    """id of the token that ends a text, or several"""
    pad_token_id: int | None = None
    """id of the padding token"""
    tie_word_embeddings: bool = False
    """the LM head shares the weights of the token embeddings"""
    use_parallel_residual: bool = True
    """attention and feed-forward network both read the layer's input"""
    attention_bias: bool = True
    """biases in the linear layers of the attention"""
    keys: ClassVar[Any]
    def __init__(
        self,
        tie_word_embeddings: bool = False,
        pad_token_id: int | None = None,
        bos_token_id: int | None = 0,
        eos_token_id: int | list[int] | None = 2,
        vocab_size: Size = 50432,
        hidden_size: Width = 6144,
        num_hidden_layers: Layers = 44,
        num_attention_heads: Width = 64,
        intermediate_size: Width = 24576,
        hidden_act: str = 'gelu',
        attention_dropout: Probability = 0.0,
        hidden_dropout: Probability = 0.0,
        classifier_dropout: Probability = 0.1,
        max_position_embeddings: Size = 2048,
        initializer_range: NonNegative = 0.02,
        layer_norm_eps: NonNegative = 1e-05,
        use_parallel_residual: bool = True,
        attention_bias: bool = True,
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
        """Configuration of a GPT-NeoX model, with the field names of `config.json`

        Args:
            tie_word_embeddings: the LM head shares the weights of the token embeddings
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            vocab_size: rows of the embedding table
            hidden_size: width of the hidden states
            num_hidden_layers: number of layers
            num_attention_heads: number of attention heads
            intermediate_size: width inside the feed-forward network
            hidden_act: name of the activation function of the feed-forward layer
            attention_dropout: dropout of the attention weights
            hidden_dropout: dropout of the embeddings and of the output of each sub-layer
            classifier_dropout: dropout before the output layer of token classification
            max_position_embeddings: context length in training
            initializer_range: standard deviation of the initial weights
            layer_norm_eps: number added to the variance, against division by zero
            use_parallel_residual: attention and feed-forward network both read the layer's input
            attention_bias: biases in the linear layers of the attention
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
    @classmethod
    def read_rope(cls, kw):
        """Args:
            kw: further keyword arguments, which are handed on
        """
    def check(self) -> None: ...

layer_names: dict
