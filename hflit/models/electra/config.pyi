"""`ElectraConfig`, with the field names of `config.json`, and the key table of ELECTRA, an encoder pretrained to detect replaced tokens; use it where a small model has to learn much from little training"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import KW_ONLY, dataclass
from typing import ClassVar
from ...checkpoint.keys import Keys
from ...field_types import Probability, Width
from ..bert.config import BertConfig
from typing import Any, Literal
from hflit.field_types import Count, Layers, NonNegative, Size

__all__ = ['electra_heads', 'ElectraConfig']

electra_heads: dict

@dataclass
class ElectraConfig(BertConfig):
    """Configuration of an ELECTRA model, with the field names of `config.json`

    Args:
        hidden_size: width of the hidden states
        num_attention_heads: number of attention heads
        intermediate_size: width inside the feed-forward network
        embedding_size: width of the embeddings
        summary_type: state that stands for a text: `first`, `last`, `mean`, `cls_index`
        summary_use_proj: a linear layer behind it
        summary_activation: activation behind the linear layer; None: none
        summary_last_dropout: dropout behind the activation
    """
    model_type: ClassVar[str] = 'electra'
    """name of the architecture, as in `config.json`"""
    keys: ClassVar[Keys] = ...
    """key table: published names of tensors to those of hflit"""
    hidden_size: Width = 256
    """width of the hidden states"""
    num_attention_heads: Width = 4
    """number of attention heads"""
    intermediate_size: Width = 1024
    """width inside the feed-forward network"""
    _: KW_ONLY
    embedding_size: Width = 128
    """width of the embeddings"""
    summary_type: str = 'first'
    """state that stands for a text: `first`, `last`, `mean`, `cls_index`"""
    summary_use_proj: bool = True
    """a linear layer behind it"""
    summary_activation: str | None = 'gelu'
    """activation behind the linear layer; None: none"""
    summary_last_dropout: Probability = 0.1
    """dropout behind the activation"""
    def __init__(
        self,
        vocab_size: Size = 30522,
        hidden_size: Width = 256,
        num_hidden_layers: Layers = 12,
        num_attention_heads: Width = 4,
        intermediate_size: Width = 1024,
        hidden_act: str = 'gelu',
        hidden_dropout_prob: Probability = 0.1,
        attention_probs_dropout_prob: Probability = 0.1,
        max_position_embeddings: Size = 512,
        type_vocab_size: Count = 2,
        initializer_range: NonNegative = 0.02,
        layer_norm_eps: NonNegative = 1e-12,
        classifier_dropout: Probability | None = None,
        add_cross_attention: bool = False,
        *,
        architectures: list[str] | None = ...,
        dtype: Any = ...,
        output_hidden_states: bool | None = ...,
        output_attentions: bool | None = ...,
        return_dict: bool | None = ...,
        use_cache: bool = True,
        is_encoder_decoder: bool = ...,
        is_decoder: bool = False,
        tie_word_embeddings: bool = True,
        chunk_size_feed_forward: Count = ...,
        pad_token_id: int | None = 0,
        bos_token_id: int | None = None,
        eos_token_id: int | list[int] | None = None,
        id2label: dict | None = ...,
        label2id: dict | None = ...,
        problem_type: Literal['regression', 'single_label_classification', 'multi_label_classification'] | None = ...,
        attn_implementation: str | None = ...,
        name_or_path: str = ...,
        embedding_size: Width = 128,
        summary_type: str = 'first',
        summary_use_proj: bool = True,
        summary_activation: str | None = 'gelu',
        summary_last_dropout: Probability = 0.1,
        **kw: Any,
    ) -> None:
        """Configuration of an ELECTRA model, with the field names of `config.json`

        Args:
            vocab_size: rows of the embedding table
            hidden_size: width of the hidden states
            num_hidden_layers: number of layers
            num_attention_heads: number of attention heads
            intermediate_size: width inside the feed-forward network
            hidden_act: name of the activation function of the feed-forward layer
            hidden_dropout_prob: of the embeddings and of the output of each sub-layer
            attention_probs_dropout_prob: dropout of the attention weights
            max_position_embeddings: maximum length of a text in tokens
            type_vocab_size: number of segments that `token_type_ids` can name
            initializer_range: standard deviation of the initial weights
            layer_norm_eps: number added to the variance, against division by zero
            classifier_dropout: before a classifier; None: `hidden_dropout_prob`
            add_cross_attention: a decoder's layers also attend to an encoder's states
            architectures: model classes of the checkpoint
            dtype: dtype of the weights, such as `bfloat16`
            output_hidden_states: return all hidden states
            output_attentions: return all attention weights
            return_dict: return a `ModelOutput` instead of a tuple
            use_cache: return the KV cache, where the model is a decoder
            is_encoder_decoder: the model has an encoder and a decoder
            is_decoder: causal mask
            tie_word_embeddings: the LM head shares the weights of the token embeddings
            chunk_size_feed_forward: tokens per feed-forward chunk; 0: all
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            id2label: label names by class index
            label2id: ids of label names, the inverse of `id2label`
            problem_type: kind of classification, which decides about the loss; None: found from the labels
            attn_implementation: `eager` or `sdpa`; None: `sdpa`
            name_or_path: checkpoint of the config; not saved
            embedding_size: width of the embeddings
            summary_type: state that stands for a text: `first`, `last`, `mean`, `cls_index`
            summary_use_proj: a linear layer behind it
            summary_activation: activation behind the linear layer; None: none
            summary_last_dropout: dropout behind the activation
            **kw: further fields, which are kept
        """
