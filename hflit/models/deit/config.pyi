"""`DeiTConfig`, with the field names of `config.json`, the key table of DeiT, a ViT that was trained on ImageNet alone with a convolutional teacher, and its head with two classifiers"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ..vit.config import ViTConfig
from ...outputs import ModelOutput
from typing import Any, Literal
from hflit.field_types import Count, Layers, NonNegative, Probability, Size, Width

__all__ = ['DeiTConfig', 'DeiTForImageClassificationWithTeacherOutput', 'TwoClassifiers']

@dataclass
class DeiTConfig(ViTConfig):
    """Configuration of a DeiT model, with the field names of `config.json`"""
    model_type: ClassVar[str] = 'deit'
    """name of the architecture, as in `config.json`"""
    keys: ClassVar[Any]
    def __init__(
        self,
        hidden_size: Width = 768,
        num_hidden_layers: Layers = 12,
        num_attention_heads: Width = 12,
        intermediate_size: Width = 3072,
        hidden_act: str = 'gelu',
        hidden_dropout_prob: Probability = 0.0,
        attention_probs_dropout_prob: Probability = 0.0,
        initializer_range: NonNegative = 0.02,
        layer_norm_eps: NonNegative = 1e-12,
        image_size: Size | list[Size] = 224,
        patch_size: Size | list[Size] = 16,
        num_channels: Width = 3,
        qkv_bias: bool = True,
        encoder_stride: Size = 16,
        pooler_output_size: Width | None = None,
        pooler_act: str = 'tanh',
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
        pad_token_id: int | None = ...,
        bos_token_id: int | None = ...,
        eos_token_id: int | list[int] | None = ...,
        id2label: dict | None = ...,
        label2id: dict | None = ...,
        problem_type: Literal['regression', 'single_label_classification', 'multi_label_classification'] | None = ...,
        attn_implementation: str | None = ...,
        name_or_path: str = ...,
        **kw: Any,
    ) -> None:
        """Configuration of a DeiT model, with the field names of `config.json`

        Args:
            hidden_size: width of the hidden states
            num_hidden_layers: number of layers
            num_attention_heads: number of attention heads
            intermediate_size: width inside the feed-forward network
            hidden_act: name of the activation function of the feed-forward layer
            hidden_dropout_prob: of the embeddings and of the output of each sub-layer
            attention_probs_dropout_prob: dropout of the attention weights
            initializer_range: standard deviation of the initial weights
            layer_norm_eps: number added to the variance, against division by zero
            image_size: of the images, in pixels: one number, or height and width
            patch_size: of a patch, in pixels: one number, or height and width
            num_channels: of the images
            qkv_bias: biases of query, key and value
            encoder_stride: pixels that the masked image modeling head makes of a patch
            pooler_output_size: outputs of the pooler; None: `hidden_size`
            pooler_act: activation function of the pooler
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
            pad_token_id: id of the padding token
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            id2label: label names by class index
            label2id: ids of label names, the inverse of `id2label`
            problem_type: kind of classification, which decides about the loss; None: found from the labels
            attn_implementation: `eager` or `sdpa`; None: `sdpa`
            name_or_path: checkpoint of the config; not saved
            **kw: further fields, which are kept
        """

@dataclass
class DeiTForImageClassificationWithTeacherOutput(ModelOutput):
    """Output of a DeiT with both classifiers

    Args:
        logits: mean of the next two, `(batch, num_labels)`
        cls_logits: of the CLS token
        distillation_logits: of the distillation token
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
    """
    logits: Any = None
    """mean of the next two, `(batch, num_labels)`"""
    cls_logits: Any = None
    """of the CLS token"""
    distillation_logits: Any = None
    """of the distillation token"""
    hidden_states: tuple | None = None
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple | None = None
    """attention weights of each layer, `(batch, heads, queries, keys)`"""

class TwoClassifiers:
    """Image classification by the CLS token and the distillation token: the mean of their logits"""
    output_class: Any
    read_tokens: int
    cls_classifier: Any
    distillation_classifier: Any
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def forward(self, *args: Any, return_dict=None, **kwargs: Any):
        """Run the base model; compute the logits of both tokens and their mean

        Args:
            *args: further positional arguments, which are handed on
            return_dict: False: a tuple; None: as in the config
            **kwargs: arguments of the base model
        """
