"""`ModernBertConfig`, with the field names of `config.json` in their old and new form, and the key table of ModernBERT, an encoder for texts of up to 8192 tokens"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar, Literal
from ...field_types import Layers, NonNegative, Positive, Probability, Size, Width
from ...rope_config import LayerRopeConfig
from typing import Any
from hflit.field_types import Count

__all__ = ['base_names', 'ModernBertSizes', 'ModernBertConfig', 'initial_stds', 'TokenHead', 'TextHead', 'ChoiceHead', 'SpanHead', 'SparseLogitsMixin', 'DenseLogitsMixin']

@dataclass
class ModernBertSizes(LayerRopeConfig):
    """What the config of ModernBERT begins with: sizes, rope bases and special tokens

    Args:
        vocab_size: rows of the embedding table
        hidden_size: width of the hidden states
        intermediate_size: width inside the MLP
        num_hidden_layers: number of layers
        num_attention_heads: number of attention heads
        hidden_activation: activation of the gate
        max_position_embeddings: context length in training
        initializer_range: standard deviation of the initial weights
        initializer_cutoff_factor: initial weights are cut off at so many standard deviations
        norm_eps: number added to the variance, against division by zero
        norm_bias: biases of the layer norms
        pad_token_id: id of the padding token
        eos_token_id: id of the token that ends a text, or several
        bos_token_id: id of the token that begins a text
        cls_token_id: ids of the tokens before and after a text
        sep_token_id: ids of the tokens before and after a text
    """
    default_thetas: ClassVar[dict] = ...
    theta_fields: ClassVar[dict] = ...
    hidden_act: ClassVar[property] = ...
    """name of the activation function of the feed-forward layer"""
    vocab_size: Size = 50368
    """rows of the embedding table"""
    hidden_size: Width = 768
    """width of the hidden states"""
    intermediate_size: Width = 1152
    """width inside the MLP"""
    num_hidden_layers: Layers = 22
    """number of layers"""
    num_attention_heads: Width = 12
    """number of attention heads"""
    hidden_activation: str = 'gelu'
    """activation of the gate"""
    max_position_embeddings: Size = 8192
    """context length in training"""
    initializer_range: NonNegative = 0.02
    """standard deviation of the initial weights"""
    initializer_cutoff_factor: Positive | None = 2.0
    """initial weights are cut off at so many standard deviations"""
    norm_eps: NonNegative = 1e-05
    """number added to the variance, against division by zero"""
    norm_bias: bool = False
    """biases of the layer norms"""
    pad_token_id: int | None = 50283
    """id of the padding token"""
    eos_token_id: int | list[int] | None = 50282
    """id of the token that ends a text, or several"""
    bos_token_id: int | None = 50281
    """id of the token that begins a text"""
    cls_token_id: int | None = 50281
    """ids of the tokens before and after a text"""
    sep_token_id: int | None = 50282
    """ids of the tokens before and after a text"""
    def __init__(
        self,
        pad_token_id: int | None = 50283,
        bos_token_id: int | None = 50281,
        eos_token_id: int | list[int] | None = 50282,
        vocab_size: Size = 50368,
        hidden_size: Width = 768,
        intermediate_size: Width = 1152,
        num_hidden_layers: Layers = 22,
        num_attention_heads: Width = 12,
        hidden_activation: str = 'gelu',
        max_position_embeddings: Size = 8192,
        initializer_range: NonNegative = 0.02,
        initializer_cutoff_factor: Positive | None = 2.0,
        norm_eps: NonNegative = 1e-05,
        norm_bias: bool = False,
        cls_token_id: int | None = 50281,
        sep_token_id: int | None = 50282,
        *,
        architectures: list[str] | None = ...,
        dtype: Any = ...,
        output_hidden_states: bool | None = ...,
        output_attentions: bool | None = ...,
        return_dict: bool | None = ...,
        use_cache: bool = ...,
        is_encoder_decoder: bool = ...,
        is_decoder: bool = ...,
        tie_word_embeddings: bool = ...,
        chunk_size_feed_forward: Count = ...,
        id2label: dict | None = ...,
        label2id: dict | None = ...,
        problem_type: Literal['regression', 'single_label_classification', 'multi_label_classification'] | None = ...,
        attn_implementation: str | None = ...,
        name_or_path: str = ...,
        rope_parameters: dict | None = ...,
        **kw: Any,
    ) -> None:
        """What the config of ModernBERT begins with: sizes, rope bases and special tokens

        Args:
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            vocab_size: rows of the embedding table
            hidden_size: width of the hidden states
            intermediate_size: width inside the MLP
            num_hidden_layers: number of layers
            num_attention_heads: number of attention heads
            hidden_activation: activation of the gate
            max_position_embeddings: context length in training
            initializer_range: standard deviation of the initial weights
            initializer_cutoff_factor: initial weights are cut off at so many standard deviations
            norm_eps: number added to the variance, against division by zero
            norm_bias: biases of the layer norms
            cls_token_id: ids of the tokens before and after a text
            sep_token_id: ids of the tokens before and after a text
            architectures: model classes of the checkpoint
            dtype: dtype of the weights, such as `bfloat16`
            output_hidden_states: return all hidden states
            output_attentions: return all attention weights
            return_dict: return a `ModelOutput` instead of a tuple
            use_cache: return a KV cache
            is_encoder_decoder: the model has an encoder and a decoder
            is_decoder: build an encoder as a causal decoder
            tie_word_embeddings: LM head shares the input embeddings
            chunk_size_feed_forward: tokens per feed-forward chunk; 0: all
            id2label: label names by class index
            label2id: ids of label names, the inverse of `id2label`
            problem_type: kind of classification, which decides about the loss; None: found from the labels
            attn_implementation: `eager` or `sdpa`; None: `sdpa`
            name_or_path: checkpoint of the config; not saved
            rope_parameters: `rope_type`, `rope_theta` and so on
            **kw: further fields, which are kept
        """

@dataclass
class ModernBertConfig(ModernBertSizes):
    """Configuration of a ModernBERT model, with the field names of `config.json`

    Args:
        attention_bias: biases in the linear layers of the attention
        attention_dropout: of the attention weights, and of the output of the attention
        layer_types: attention type of each layer; None: every third is global
        local_attention: window of local layers, in tokens; half of it on either side
        embedding_dropout: probability of dropout of the embeddings
        mlp_bias: biases in the linear layers of the feed-forward layer
        mlp_dropout: of the widened vectors
        decoder_bias: bias of the output layer of the LM head
        classifier_pooling: the state that stands for a text
        classifier_dropout: before the output layer of a head
        classifier_bias: bias of the dense layer of a head
        classifier_activation: activation of a head
        deterministic_flash_attn: has no effect: no kernel here is nondeterministic
        sparse_prediction: with labels, compute the logits of labelled tokens alone
        sparse_pred_ignore_index: label of tokens that `sparse_prediction` leaves out
        tie_word_embeddings: the LM head shares the weights of the token embeddings
    """
    model_type: ClassVar[str] = 'modernbert'
    """name of the architecture, as in `config.json`"""
    attention_bias: bool = False
    """biases in the linear layers of the attention"""
    attention_dropout: Probability | None = 0.0
    """of the attention weights, and of the output of the attention"""
    layer_types: list[str] | None = None
    """attention type of each layer; None: every third is global"""
    local_attention: Size = 128
    """window of local layers, in tokens; half of it on either side"""
    embedding_dropout: Probability = 0.0
    """probability of dropout of the embeddings"""
    mlp_bias: bool = False
    """biases in the linear layers of the feed-forward layer"""
    mlp_dropout: Probability = 0.0
    """of the widened vectors"""
    decoder_bias: bool = True
    """bias of the output layer of the LM head"""
    classifier_pooling: Literal['cls', 'mean'] = 'cls'
    """the state that stands for a text"""
    classifier_dropout: Probability = 0.0
    """before the output layer of a head"""
    classifier_bias: bool = False
    """bias of the dense layer of a head"""
    classifier_activation: str = 'gelu'
    """activation of a head"""
    deterministic_flash_attn: bool = False
    """has no effect: no kernel here is nondeterministic"""
    sparse_prediction: bool = False
    """with labels, compute the logits of labelled tokens alone"""
    sparse_pred_ignore_index: int = -100
    """label of tokens that `sparse_prediction` leaves out"""
    tie_word_embeddings: bool = True
    """the LM head shares the weights of the token embeddings"""
    @property
    def sliding_window(self) -> Any: ...
    @property
    def residual_std(self) -> Any: ...
    keys: ClassVar[Any]
    def __init__(
        self,
        tie_word_embeddings: bool = True,
        pad_token_id: int | None = 50283,
        bos_token_id: int | None = 50281,
        eos_token_id: int | list[int] | None = 50282,
        vocab_size: Size = 50368,
        hidden_size: Width = 768,
        intermediate_size: Width = 1152,
        num_hidden_layers: Layers = 22,
        num_attention_heads: Width = 12,
        hidden_activation: str = 'gelu',
        max_position_embeddings: Size = 8192,
        initializer_range: NonNegative = 0.02,
        initializer_cutoff_factor: Positive | None = 2.0,
        norm_eps: NonNegative = 1e-05,
        norm_bias: bool = False,
        cls_token_id: int | None = 50281,
        sep_token_id: int | None = 50282,
        attention_bias: bool = False,
        attention_dropout: Probability | None = 0.0,
        layer_types: list[str] | None = None,
        local_attention: Size = 128,
        embedding_dropout: Probability = 0.0,
        mlp_bias: bool = False,
        mlp_dropout: Probability = 0.0,
        decoder_bias: bool = True,
        classifier_pooling: Literal['cls', 'mean'] = 'cls',
        classifier_dropout: Probability = 0.0,
        classifier_bias: bool = False,
        classifier_activation: str = 'gelu',
        deterministic_flash_attn: bool = False,
        sparse_prediction: bool = False,
        sparse_pred_ignore_index: int = -100,
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
        """Configuration of a ModernBERT model, with the field names of `config.json`

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
            hidden_activation: activation of the gate
            max_position_embeddings: context length in training
            initializer_range: standard deviation of the initial weights
            initializer_cutoff_factor: initial weights are cut off at so many standard deviations
            norm_eps: number added to the variance, against division by zero
            norm_bias: biases of the layer norms
            cls_token_id: ids of the tokens before and after a text
            sep_token_id: ids of the tokens before and after a text
            attention_bias: biases in the linear layers of the attention
            attention_dropout: of the attention weights, and of the output of the attention
            layer_types: attention type of each layer; None: every third is global
            local_attention: window of local layers, in tokens; half of it on either side
            embedding_dropout: probability of dropout of the embeddings
            mlp_bias: biases in the linear layers of the feed-forward layer
            mlp_dropout: of the widened vectors
            decoder_bias: bias of the output layer of the LM head
            classifier_pooling: the state that stands for a text
            classifier_dropout: before the output layer of a head
            classifier_bias: bias of the dense layer of a head
            classifier_activation: activation of a head
            deterministic_flash_attn: has no effect: no kernel here is nondeterministic
            sparse_prediction: with labels, compute the logits of labelled tokens alone
            sparse_pred_ignore_index: label of tokens that `sparse_prediction` leaves out
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
    def normalise(self) -> None: ...
    def check(self) -> None: ...

base_names: dict

def initial_stds(config) -> dict:
    """Standard deviation of the initial weights, by the name of the module

    Args:
        config: configuration of the model
    """

class TokenHead:
    """Mixin of heads that put the published module `head` before their output layer"""
    pooled: bool
    dropout_fields: tuple
    head: Any
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def pool(self, x, mask):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            mask: attention mask: true where a query may attend, or numbers added to the scores
        """
    def run_base_model(self, *args: Any, attention_mask=None, **kwargs: Any):
        """Args:
            *args: further positional arguments, which are handed on
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            **kwargs: further keyword arguments, which are handed on
        """

class TextHead(TokenHead):
    """By `classifier_pooling`, a text is its first token or the mean of its tokens"""
    def first(self, x, mask):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            mask: attention mask: true where a query may attend, or numbers added to the scores
        """
    def pool(self, x, mask):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            mask: attention mask: true where a query may attend, or numbers added to the scores
        """

class ChoiceHead(TextHead):
    """As `TextHead`; the first token is the first that is no padding"""
    def first(self, x, mask):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            mask: attention mask: true where a query may attend, or numbers added to the scores
        """

class SpanHead(TokenHead):
    """As `TokenHead`, for question answering, whose output layer is published as `classifier`"""
    accepts_loss_kwargs: bool
    head_keys: dict

class SparseLogitsMixin:
    """Mixin of an LM head: with `sparse_prediction` and labels, logits of the labelled tokens alone"""
    accepts_loss_kwargs: bool
    def forward(
        self,
        *args: Any,
        labels=None,
        loss_only=False,
        num_items_in_batch=None,
        return_dict=None,
        **kwargs: Any,
    ):
        """Args:
            *args: further positional arguments, which are handed on
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            loss_only: return the loss without logits, which saves memory
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """

class DenseLogitsMixin:
    """Mixin of an LM head of a framework with fixed shapes: labels with `sparse_prediction` are a ValueError"""
    accepts_loss_kwargs: bool
    def base_arguments(self, labels, kwargs):
        """Args:
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            kwargs: further keyword arguments, which are handed on
        """
