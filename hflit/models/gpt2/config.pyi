"""`GPT2Config` of the GPT-2 decoder: field names as in `config.json`, the key table with its fused and transposed tensors, and the published example"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...config import PreTrainedConfig
from ...field_types import Layers, NonNegative, Probability, Size, Width
from typing import Any, Literal
from hflit.field_types import Count

__all__ = ['common_names', 'gpt2_names', 'GPT2Config', 'of_layer']

common_names: dict

@dataclass
class GPT2Config(PreTrainedConfig):
    """Configuration of a GPT-2 model, with the field names of `config.json`

    Args:
        vocab_size: rows of the embedding table
        n_positions: maximum length of a text in tokens
        n_embd: width of the hidden states
        n_layer: number of layers
        n_head: number of attention heads
        n_inner: width inside the feed-forward network; None: four times `n_embd`
        activation_function: name of the activation function of the feed-forward layer
        resid_pdrop: dropout of the output of each sub-layer
        embd_pdrop: dropout of the embeddings
        attn_pdrop: dropout of the attention weights
        layer_norm_epsilon: number added to the variance, against division by zero
        initializer_range: standard deviation of the initial weights
        summary_type: token that the second of the double heads reads
        summary_use_proj: a linear layer in that head
        summary_activation: activation after it, such as `tanh`
        summary_proj_to_labels: it has one output per label, else `n_embd`
        summary_first_dropout: dropout before it
        scale_attn_weights: divide attention scores by the square root of the head's width
        bos_token_id: id of the token that begins a text
        eos_token_id: id of the token that ends a text, or several
        pad_token_id: id of the padding token
        scale_attn_by_inverse_layer_idx: also divide them by the number of the layer, from 1
        reorder_and_upcast_attn: compute attention in float32 in a half-precision model
        add_cross_attention: the layers also attend to an encoder's states
        tie_word_embeddings: the LM head shares the weights of the token embeddings
    """
    model_type: ClassVar[str] = 'gpt2'
    """name of the architecture, as in `config.json`"""
    attribute_map: ClassVar[dict] = ...
    vocab_size: Size = 50257
    """rows of the embedding table"""
    n_positions: Size = 1024
    """maximum length of a text in tokens"""
    n_embd: Width = 768
    """width of the hidden states"""
    n_layer: Layers = 12
    """number of layers"""
    n_head: Width = 12
    """number of attention heads"""
    n_inner: Width | None = None
    """width inside the feed-forward network; None: four times `n_embd`"""
    activation_function: str = 'gelu_new'
    """name of the activation function of the feed-forward layer"""
    resid_pdrop: Probability = 0.1
    """dropout of the output of each sub-layer"""
    embd_pdrop: Probability = 0.1
    """dropout of the embeddings"""
    attn_pdrop: Probability = 0.1
    """dropout of the attention weights"""
    layer_norm_epsilon: NonNegative = 1e-05
    """number added to the variance, against division by zero"""
    initializer_range: NonNegative = 0.02
    """standard deviation of the initial weights"""
    summary_type: str = 'cls_index'
    """token that the second of the double heads reads"""
    summary_use_proj: bool = True
    """a linear layer in that head"""
    summary_activation: str | None = None
    """activation after it, such as `tanh`"""
    summary_proj_to_labels: bool = True
    """it has one output per label, else `n_embd`"""
    summary_first_dropout: Probability = 0.1
    """dropout before it"""
    scale_attn_weights: bool = True
    """divide attention scores by the square root of the head's width"""
    bos_token_id: int | None = 50256
    """id of the token that begins a text"""
    eos_token_id: int | list[int] | None = 50256
    """id of the token that ends a text, or several"""
    pad_token_id: int | None = None
    """id of the padding token"""
    scale_attn_by_inverse_layer_idx: bool = False
    """also divide them by the number of the layer, from 1"""
    reorder_and_upcast_attn: bool = False
    """compute attention in float32 in a half-precision model"""
    add_cross_attention: bool = False
    """the layers also attend to an encoder's states"""
    tie_word_embeddings: bool = True
    """the LM head shares the weights of the token embeddings"""
    keys: ClassVar[Any]
    def __init__(
        self,
        tie_word_embeddings: bool = True,
        pad_token_id: int | None = None,
        bos_token_id: int | None = 50256,
        eos_token_id: int | list[int] | None = 50256,
        vocab_size: Size = 50257,
        n_positions: Size = 1024,
        n_embd: Width = 768,
        n_layer: Layers = 12,
        n_head: Width = 12,
        n_inner: Width | None = None,
        activation_function: str = 'gelu_new',
        resid_pdrop: Probability = 0.1,
        embd_pdrop: Probability = 0.1,
        attn_pdrop: Probability = 0.1,
        layer_norm_epsilon: NonNegative = 1e-05,
        initializer_range: NonNegative = 0.02,
        summary_type: str = 'cls_index',
        summary_use_proj: bool = True,
        summary_activation: str | None = None,
        summary_proj_to_labels: bool = True,
        summary_first_dropout: Probability = 0.1,
        scale_attn_weights: bool = True,
        scale_attn_by_inverse_layer_idx: bool = False,
        reorder_and_upcast_attn: bool = False,
        add_cross_attention: bool = False,
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
        **kw: Any,
    ) -> None:
        """Configuration of a GPT-2 model, with the field names of `config.json`

        Args:
            tie_word_embeddings: the LM head shares the weights of the token embeddings
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            vocab_size: rows of the embedding table
            n_positions: maximum length of a text in tokens
            n_embd: width of the hidden states
            n_layer: number of layers
            n_head: number of attention heads
            n_inner: width inside the feed-forward network; None: four times `n_embd`
            activation_function: name of the activation function of the feed-forward layer
            resid_pdrop: dropout of the output of each sub-layer
            embd_pdrop: dropout of the embeddings
            attn_pdrop: dropout of the attention weights
            layer_norm_epsilon: number added to the variance, against division by zero
            initializer_range: standard deviation of the initial weights
            summary_type: token that the second of the double heads reads
            summary_use_proj: a linear layer in that head
            summary_activation: activation after it, such as `tanh`
            summary_proj_to_labels: it has one output per label, else `n_embd`
            summary_first_dropout: dropout before it
            scale_attn_weights: divide attention scores by the square root of the head's width
            scale_attn_by_inverse_layer_idx: also divide them by the number of the layer, from 1
            reorder_and_upcast_attn: compute attention in float32 in a half-precision model
            add_cross_attention: the layers also attend to an encoder's states
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
            **kw: further fields, which are kept
        """
    def check(self) -> None: ...
    @property
    def intermediate_size(self) -> int:
        """Width inside the feed-forward network"""
    @property
    def residual_std(self) -> float:
        """Standard deviation of the initial output projections, which add to the residual stream"""
    def attention_scale(self, layer_idx: int) -> float:
        """Factor of the attention scores in a layer

        Args:
            layer_idx: number of the layer, from 0
        """

gpt2_names: dict

def of_layer(module: str, *parts: Any) -> tuple:
    """Templates of a published module in a layer, and of ours

    Args:
        module: path of a published module in a layer
        *parts: the projections that it holds, such as `self_attn.q`
    """
