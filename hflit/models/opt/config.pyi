"""`OPTConfig` of the OPT decoders of Meta: fields as in `config.json`, pre-norm and post-norm models, projected embeddings, and the key table"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...checkpoint.keys import Keys
from ...config import PreTrainedConfig
from ...field_types import Layers, NonNegative, Probability, Size, Width
from typing import Any, Literal
from hflit.field_types import Count

__all__ = ['key_tables', 'opt_keys', 'OPTConfig']

def opt_keys(pre_norm: bool) -> Keys:
    """Key table of an OPT model

    Args:
        pre_norm: norms before the sub-layers
    """

key_tables: dict

@dataclass
class OPTConfig(PreTrainedConfig):
    """Configuration of an OPT model, with the field names of `config.json`

    Args:
        vocab_size: rows of the embedding table
        hidden_size: width of the hidden states
        num_hidden_layers: number of layers
        ffn_dim: width inside the feed-forward network
        max_position_embeddings: maximum length of a text in tokens
        do_layer_norm_before: pre-norm; False: post-norm, as in OPT-350M
        word_embed_proj_dim: width of the token embeddings; None: `hidden_size`
        dropout: dropout of the output of each sub-layer
        attention_dropout: dropout of the attention weights
        num_attention_heads: number of attention heads
        activation_function: name of the activation function of the feed-forward layer
        layerdrop: probability that a layer is skipped in training
        init_std: standard deviation of the initial weights
        pad_token_id: id of the padding token
        bos_token_id: id of the token that begins a text
        eos_token_id: id of the token that ends a text, or several
        enable_bias: biases in the linear layers of the layers
        layer_norm_elementwise_affine: the norms have weights and biases
        tie_word_embeddings: the LM head shares the weights of the token embeddings
    """
    model_type: ClassVar[str] = 'opt'
    """name of the architecture, as in `config.json`"""
    keys: ClassVar[property] = ...
    """key table: published names of tensors to those of hflit"""
    attribute_map: ClassVar[dict] = ...
    layer_norm_eps: ClassVar[float] = 1e-05
    """number added to the variance, against division by zero"""
    extra_positions: ClassVar[int] = 2
    """rows of the position table before that of the first token"""
    vocab_size: Size = 50272
    """rows of the embedding table"""
    hidden_size: Width = 768
    """width of the hidden states"""
    num_hidden_layers: Layers = 12
    """number of layers"""
    ffn_dim: Width = 3072
    """width inside the feed-forward network"""
    max_position_embeddings: Size = 2048
    """maximum length of a text in tokens"""
    do_layer_norm_before: bool = True
    """pre-norm; False: post-norm, as in OPT-350M"""
    _remove_final_layer_norm: bool = False
    """no norm after the last layer, in a pre-norm model"""
    word_embed_proj_dim: Width | None = None
    """width of the token embeddings; None: `hidden_size`"""
    dropout: Probability = 0.1
    """dropout of the output of each sub-layer"""
    attention_dropout: Probability = 0.0
    """dropout of the attention weights"""
    num_attention_heads: Width = 12
    """number of attention heads"""
    activation_function: str = 'relu'
    """name of the activation function of the feed-forward layer"""
    layerdrop: Probability = 0.0
    """probability that a layer is skipped in training"""
    init_std: NonNegative = 0.02
    """standard deviation of the initial weights"""
    pad_token_id: int | None = 1
    """id of the padding token"""
    bos_token_id: int | None = 2
    """id of the token that begins a text"""
    eos_token_id: int | list[int] | None = 2
    """id of the token that ends a text, or several"""
    enable_bias: bool = True
    """biases in the linear layers of the layers"""
    layer_norm_elementwise_affine: bool = True
    """the norms have weights and biases"""
    tie_word_embeddings: bool = True
    """the LM head shares the weights of the token embeddings"""
    def __init__(
        self,
        tie_word_embeddings: bool = True,
        pad_token_id: int | None = 1,
        bos_token_id: int | None = 2,
        eos_token_id: int | list[int] | None = 2,
        vocab_size: Size = 50272,
        hidden_size: Width = 768,
        num_hidden_layers: Layers = 12,
        ffn_dim: Width = 3072,
        max_position_embeddings: Size = 2048,
        do_layer_norm_before: bool = True,
        _remove_final_layer_norm: bool = False,
        word_embed_proj_dim: Width | None = None,
        dropout: Probability = 0.1,
        attention_dropout: Probability = 0.0,
        num_attention_heads: Width = 12,
        activation_function: str = 'relu',
        layerdrop: Probability = 0.0,
        init_std: NonNegative = 0.02,
        enable_bias: bool = True,
        layer_norm_elementwise_affine: bool = True,
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
        """Configuration of an OPT model, with the field names of `config.json`

        Args:
            tie_word_embeddings: the LM head shares the weights of the token embeddings
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            vocab_size: rows of the embedding table
            hidden_size: width of the hidden states
            num_hidden_layers: number of layers
            ffn_dim: width inside the feed-forward network
            max_position_embeddings: maximum length of a text in tokens
            do_layer_norm_before: pre-norm; False: post-norm, as in OPT-350M
            word_embed_proj_dim: width of the token embeddings; None: `hidden_size`
            dropout: dropout of the output of each sub-layer
            attention_dropout: dropout of the attention weights
            num_attention_heads: number of attention heads
            activation_function: name of the activation function of the feed-forward layer
            layerdrop: probability that a layer is skipped in training
            init_std: standard deviation of the initial weights
            enable_bias: biases in the linear layers of the layers
            layer_norm_elementwise_affine: the norms have weights and biases
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
    def normalise(self) -> None: ...
    def check(self) -> None: ...
    @property
    def projects_embeddings(self) -> bool:
        """Whether token embeddings have another width than the hidden states"""
    @property
    def has_final_norm(self) -> bool:
        """Whether a norm follows the last layer"""
    @property
    def position_table(self) -> tuple:
        """Rows of the position table, and the names of its ids and of their number in messages"""
