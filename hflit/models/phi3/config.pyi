"""`Phi3Config` of Phi-3, Phi-3.5 and Phi-4-mini: Llama's fields, dropout of the residual parts, a sliding window, and frequencies that change with the length of the text"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...checkpoint.keys import Keys
from ...field_types import NonNegative, Probability, Size, Width
from ..llama.config import LlamaConfig
from typing import Any, Literal
from hflit.field_types import Count, Layers

__all__ = ['phi3_keys', 'attention_heads', 'of_layer', 'Phi3Config']

def attention_heads(config) -> tuple:
    """Heads of queries, keys and values: the relative numbers of rows in `qkv_proj`

    Args:
        config: configuration of the model
    """

def of_layer(module: str, *parts: Any) -> tuple:
    """Templates of a published module in a layer, and of ours

    Args:
        module: path of a published module in a layer
        *parts: the projections that it holds, such as `q`
    """

phi3_keys: Keys

@dataclass
class Phi3Config(LlamaConfig):
    """Configuration of a Phi-3 model, with the field names of `config.json`

    Args:
        vocab_size: rows of the embedding table
        hidden_size: width of the hidden states
        intermediate_size: width inside the MLP
        resid_pdrop: dropout of the output of attention and MLP
        embd_pdrop: dropout of the embeddings
        max_position_embeddings: maximum length of a text in tokens
        original_max_position_embeddings: longest text with the short factors of LongRoPE
        rms_norm_eps: number added to the variance, against division by zero
        eos_token_id: id of the token that ends a text, or several
        pad_token_id: id of the padding token
        sliding_window: tokens that a query attends to, with itself; None: all earlier
    """
    model_type: ClassVar[str] = 'phi3'
    """name of the architecture, as in `config.json`"""
    keys: ClassVar[Keys] = ...
    """key table: published names of tensors to those of hflit"""
    attention_bias: ClassVar[bool] = False
    """four fields of Llama that Phi-3 does not have"""
    mlp_bias: ClassVar[bool] = False
    """biases in the linear layers of the feed-forward layer"""
    pretraining_tp: ClassVar[int] = 1
    head_dim: ClassVar[int | None] = None
    """derived from `hidden_size`"""
    vocab_size: Size = 32064
    """rows of the embedding table"""
    hidden_size: Width = 3072
    """width of the hidden states"""
    intermediate_size: Width = 8192
    """width inside the MLP"""
    resid_pdrop: Probability = 0.0
    """dropout of the output of attention and MLP"""
    embd_pdrop: Probability = 0.0
    """dropout of the embeddings"""
    max_position_embeddings: Size = 4096
    """maximum length of a text in tokens"""
    original_max_position_embeddings: Size = 4096
    """longest text with the short factors of LongRoPE"""
    rms_norm_eps: NonNegative = 1e-05
    """number added to the variance, against division by zero"""
    eos_token_id: int | list[int] | None = 32000
    """id of the token that ends a text, or several"""
    pad_token_id: int | None = 32000
    """id of the padding token"""
    sliding_window: int | None = None
    """tokens that a query attends to, with itself; None: all earlier"""
    def __init__(
        self,
        tie_word_embeddings: bool = False,
        pad_token_id: int | None = 32000,
        bos_token_id: int | None = 1,
        eos_token_id: int | list[int] | None = 32000,
        vocab_size: Size = 32064,
        hidden_size: Width = 3072,
        intermediate_size: Width = 8192,
        num_hidden_layers: Layers = 32,
        num_attention_heads: Width = 32,
        num_key_value_heads: Width | None = None,
        hidden_act: str = 'silu',
        max_position_embeddings: Size = 4096,
        initializer_range: NonNegative = 0.02,
        rms_norm_eps: NonNegative = 1e-05,
        pretraining_tp: int | None = 1,
        attention_bias: bool = False,
        attention_dropout: Probability | None = 0.0,
        mlp_bias: bool = False,
        head_dim: Width | None = None,
        resid_pdrop: Probability = 0.0,
        embd_pdrop: Probability = 0.0,
        original_max_position_embeddings: Size = 4096,
        sliding_window: int | None = None,
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
        """Configuration of a Phi-3 model, with the field names of `config.json`

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
            max_position_embeddings: maximum length of a text in tokens
            initializer_range: standard deviation of the initial weights
            rms_norm_eps: number added to the variance, against division by zero
            pretraining_tp: tensor parallel degree in pretraining; has no effect
            attention_bias: biases in the linear layers of the attention
            attention_dropout: dropout of the attention weights
            mlp_bias: biases in the linear layers of the feed-forward layer
            head_dim: None: `hidden_size/num_attention_heads`
            resid_pdrop: dropout of the output of attention and MLP
            embd_pdrop: dropout of the embeddings
            original_max_position_embeddings: longest text with the short factors of LongRoPE
            sliding_window: tokens that a query attends to, with itself; None: all earlier
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
