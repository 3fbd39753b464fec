"""`Gemma3TextConfig` of Gemma 3's text models: Gemma 2's fields with other defaults, and `rope_parameters` for each attention type"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...checkpoint.keys import Keys
from ...field_types import Positive, Size
from ..gemma2.config import Gemma2Config
from ...rope_config import LayerRopeConfig
from typing import Any, Literal
from hflit.field_types import Count, Layers, NonNegative, Probability, Width

__all__ = ['gemma3_keys', 'Gemma3TextConfig']

gemma3_keys: Any

@dataclass
class Gemma3TextConfig(LayerRopeConfig, Gemma2Config):
    """Configuration of a Gemma 3 text model, with the field names of `config.json`

    Args:
        vocab_size: rows of the embedding table
        max_position_embeddings: context length in training
        final_logit_softcapping: soft cap of the logits; None: none
        attn_logit_softcapping: soft cap of the attention scores; None: none
        use_bidirectional_attention: attend to later tokens too, as EmbeddingGemma
        pad_token_id: id of the padding token
        eos_token_id: id of the token that ends a text, or several
        bos_token_id: id of the token that begins a text
    """
    model_type: ClassVar[str] = 'gemma3_text'
    """name of the architecture, as in `config.json`"""
    keys: ClassVar[Keys] = ...
    """key table: published names of tensors to those of hflit"""
    vocab_size: Size = 262208
    """rows of the embedding table"""
    max_position_embeddings: Size = 131072
    """context length in training"""
    final_logit_softcapping: Positive | None = None
    """soft cap of the logits; None: none"""
    attn_logit_softcapping: Positive | None = None
    """soft cap of the attention scores; None: none"""
    use_bidirectional_attention: bool | None = False
    """attend to later tokens too, as EmbeddingGemma"""
    pad_token_id: int | None = 0
    """id of the padding token"""
    eos_token_id: int | list[int] | None = 1
    """id of the token that ends a text, or several"""
    bos_token_id: int | None = 2
    """id of the token that begins a text"""
    def __init__(
        self,
        vocab_size: Size = 262208,
        hidden_size: Width = 2304,
        intermediate_size: Width = 9216,
        num_hidden_layers: Layers = 26,
        num_attention_heads: Width = 8,
        num_key_value_heads: Width | None = 4,
        hidden_act: str = 'gelu_pytorch_tanh',
        max_position_embeddings: Size = 131072,
        initializer_range: NonNegative = 0.02,
        rms_norm_eps: NonNegative = 1e-06,
        pad_token_id: int | None = 0,
        bos_token_id: int | None = 2,
        eos_token_id: int | list[int] | None = 1,
        pretraining_tp: int | None = 1,
        attention_bias: bool = False,
        attention_dropout: Probability | None = 0.0,
        mlp_bias: bool = False,
        head_dim: Width = 256,
        use_bidirectional_attention: bool | None = False,
        hidden_activation: str = 'gelu_pytorch_tanh',
        query_pre_attn_scalar: Positive = 256,
        sliding_window: int | None = 4096,
        layer_types: list[str] | None = None,
        final_logit_softcapping: Positive | None = None,
        attn_logit_softcapping: Positive | None = None,
        *,
        tie_word_embeddings: bool = ...,
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
        """Configuration of a Gemma 3 text model, with the field names of `config.json`

        Args:
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
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            pretraining_tp: tensor parallel degree in pretraining; has no effect
            attention_bias: biases in the linear layers of the attention
            attention_dropout: dropout of the attention weights
            mlp_bias: biases in the linear layers of the feed-forward layer
            head_dim: size of a head; need not be `hidden_size/num_attention_heads`
            use_bidirectional_attention: attend to later tokens too, as EmbeddingGemma
            hidden_activation: activation of the gate
            query_pre_attn_scalar: scores are divided by its square root
            sliding_window: tokens that a query of a window layer attends to
            layer_types: attention type of each layer; None: alternating
            final_logit_softcapping: soft cap of the logits; None: none
            attn_logit_softcapping: soft cap of the attention scores; None: none
            tie_word_embeddings: LM head shares the input embeddings
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
