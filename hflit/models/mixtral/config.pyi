"""`MixtralConfig` of Mixtral 8x7B and 8x22B: Mistral's fields, the number of experts and how many each token passes"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...checkpoint.keys import Keys
from ...field_types import NonNegative, Probability, Width
from ..mistral.config import MistralConfig
from typing import Any, Literal
from hflit.field_types import Count, Layers, Size

__all__ = ['experts', 'MixtralConfig']

experts: Any

@dataclass
class MixtralConfig(MistralConfig):
    """Configuration of a Mixtral model, with the field names of `config.json`

    Args:
        rms_norm_eps: number added to the variance, against division by zero
        sliding_window: tokens that a query attends to, with itself; None: all earlier
        num_local_experts: experts in each layer
        num_experts_per_tok: experts that each token passes
        output_router_logits: return router logits, and add the load-balancing loss
        router_aux_loss_coef: factor of the load-balancing loss
        router_jitter_noise: in training, inputs of the experts are multiplied by 1 ± this
    """
    model_type: ClassVar[str] = 'mixtral'
    """name of the architecture, as in `config.json`"""
    keys: ClassVar[Keys] = ...
    """key table: published names of tensors to those of hflit"""
    default_theta: ClassVar[float] = 1000000.0
    num_experts: ClassVar[property] = ...
    rms_norm_eps: NonNegative = 1e-05
    """number added to the variance, against division by zero"""
    sliding_window: int | None = None
    """tokens that a query attends to, with itself; None: all earlier"""
    num_local_experts: Width = 8
    """experts in each layer"""
    num_experts_per_tok: Width = 2
    """experts that each token passes"""
    output_router_logits: bool = False
    """return router logits, and add the load-balancing loss"""
    router_aux_loss_coef: NonNegative = 0.001
    """factor of the load-balancing loss"""
    router_jitter_noise: Probability = 0.0
    """in training, inputs of the experts are multiplied by 1 ± this"""
    def __init__(
        self,
        tie_word_embeddings: bool = False,
        pad_token_id: int | None = None,
        bos_token_id: int | None = 1,
        eos_token_id: int | list[int] | None = 2,
        vocab_size: Size = 32000,
        hidden_size: Width = 4096,
        intermediate_size: Width = 14336,
        num_hidden_layers: Layers = 32,
        num_attention_heads: Width = 32,
        num_key_value_heads: Width | None = 8,
        hidden_act: str = 'silu',
        max_position_embeddings: Size = ...,
        initializer_range: NonNegative = 0.02,
        rms_norm_eps: NonNegative = 1e-05,
        pretraining_tp: int | None = 1,
        attention_bias: bool = False,
        attention_dropout: Probability | None = 0.0,
        mlp_bias: bool = False,
        head_dim: Width | None = None,
        sliding_window: int | None = None,
        num_local_experts: Width = 8,
        num_experts_per_tok: Width = 2,
        output_router_logits: bool = False,
        router_aux_loss_coef: NonNegative = 0.001,
        router_jitter_noise: Probability = 0.0,
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
        """Configuration of a Mixtral model, with the field names of `config.json`

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
            num_key_value_heads: each is shared by four query heads
            hidden_act: activation of the gate
            max_position_embeddings: number of positions the model was made for
            initializer_range: standard deviation of the initial weights
            rms_norm_eps: number added to the variance, against division by zero
            pretraining_tp: tensor parallel degree in pretraining; has no effect
            attention_bias: biases in the linear layers of the attention
            attention_dropout: dropout of the attention weights
            mlp_bias: biases in the linear layers of the feed-forward layer
            head_dim: None: `hidden_size/num_attention_heads`
            sliding_window: tokens that a query attends to, with itself; None: all earlier
            num_local_experts: experts in each layer
            num_experts_per_tok: experts that each token passes
            output_router_logits: return router logits, and add the load-balancing loss
            router_aux_loss_coef: factor of the load-balancing loss
            router_jitter_noise: in training, inputs of the experts are multiplied by 1 ± this
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
    def check(self) -> None: ...
    def to_diff_dict(self) -> dict:
        """Fields for `config.json`; `head_dim` is null where it follows from others and transformers does so, too"""
