"""`SegformerConfig`, with the field names of `config.json`, and the key table of SegFormer, a transformer for semantic segmentation: a class for each pixel of a picture"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...config import PreTrainedConfig
from ...field_types import Layers, NonNegative, Positive, Probability, Size, Width
from typing import Any, Literal
from hflit.field_types import Count

__all__ = ['by_stage', 'block_names', 'block_memory', 'memory', 'SegformerConfig', 'SegformerClassification', 'SegformerSegmentation']

@dataclass
class SegformerConfig(PreTrainedConfig):
    """Configuration of a SegFormer model, with the field names of `config.json`

    Args:
        num_channels: channels of a picture
        num_encoder_blocks: stages
        depths: layers of each stage
        sr_ratios: keys and values come from a map smaller by this factor
        hidden_sizes: width of each stage
        patch_sizes: pixels of a patch, those of its neighbours included
        strides: pixels from patch to patch
        num_attention_heads: number of attention heads
        mlp_ratios: width inside the feed-forward networks, in stage widths
        hidden_act: name of the activation function of the feed-forward layer
        hidden_dropout_prob: dropout rate of the hidden states
        attention_probs_dropout_prob: dropout of the attention weights
        classifier_dropout_prob: before the last layer of the decoder
        initializer_range: standard deviation of the initial weights
        drop_path_rate: stochastic depth of the last layer; others rise to it
        layer_norm_eps: without effect: the norms use 1e-5
        decoder_hidden_size: size of the hidden states of the decoder
        semantic_loss_ignore_index: label of pixels that do not count
        reshape_last_stage: False: the last hidden state is a sequence, no map
    """
    model_type: ClassVar[str] = 'segformer'
    """name of the architecture, as in `config.json`"""
    reads: ClassVar[str] = 'image'
    attribute_map: ClassVar[dict] = ...
    num_channels: Size = 3
    """channels of a picture"""
    num_encoder_blocks: Layers = 4
    """stages"""
    depths: list[Layers] = (2, 2, 2, 2)
    """layers of each stage"""
    sr_ratios: list[Size] = (8, 4, 2, 1)
    """keys and values come from a map smaller by this factor"""
    hidden_sizes: list[Width] = (32, 64, 160, 256)
    """width of each stage"""
    patch_sizes: list[Size] = (7, 3, 3, 3)
    """pixels of a patch, those of its neighbours included"""
    strides: list[Size] = (4, 2, 2, 2)
    """pixels from patch to patch"""
    num_attention_heads: list[Width] = (1, 2, 5, 8)
    """number of attention heads"""
    mlp_ratios: list[Positive] = (4, 4, 4, 4)
    """width inside the feed-forward networks, in stage widths"""
    hidden_act: str = 'gelu'
    """name of the activation function of the feed-forward layer"""
    hidden_dropout_prob: Probability = 0.0
    """dropout rate of the hidden states"""
    attention_probs_dropout_prob: Probability = 0.0
    """dropout of the attention weights"""
    classifier_dropout_prob: Probability = 0.1
    """before the last layer of the decoder"""
    initializer_range: NonNegative = 0.02
    """standard deviation of the initial weights"""
    drop_path_rate: Probability = 0.1
    """stochastic depth of the last layer; others rise to it"""
    layer_norm_eps: NonNegative = 1e-06
    """without effect: the norms use 1e-5"""
    decoder_hidden_size: Width = 256
    """size of the hidden states of the decoder"""
    semantic_loss_ignore_index: int = 255
    """label of pixels that do not count"""
    reshape_last_stage: bool = True
    """False: the last hidden state is a sequence, no map"""
    keys: ClassVar[Any]
    def __init__(
        self,
        num_channels: Size = 3,
        num_encoder_blocks: Layers = 4,
        depths: list[Layers] = (2, 2, 2, 2),
        sr_ratios: list[Size] = (8, 4, 2, 1),
        hidden_sizes: list[Width] = (32, 64, 160, 256),
        patch_sizes: list[Size] = (7, 3, 3, 3),
        strides: list[Size] = (4, 2, 2, 2),
        num_attention_heads: list[Width] = (1, 2, 5, 8),
        mlp_ratios: list[Positive] = (4, 4, 4, 4),
        hidden_act: str = 'gelu',
        hidden_dropout_prob: Probability = 0.0,
        attention_probs_dropout_prob: Probability = 0.0,
        classifier_dropout_prob: Probability = 0.1,
        initializer_range: NonNegative = 0.02,
        drop_path_rate: Probability = 0.1,
        layer_norm_eps: NonNegative = 1e-06,
        decoder_hidden_size: Width = 256,
        semantic_loss_ignore_index: int = 255,
        reshape_last_stage: bool = True,
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
        """Configuration of a SegFormer model, with the field names of `config.json`

        Args:
            num_channels: channels of a picture
            num_encoder_blocks: stages
            depths: layers of each stage
            sr_ratios: keys and values come from a map smaller by this factor
            hidden_sizes: width of each stage
            patch_sizes: pixels of a patch, those of its neighbours included
            strides: pixels from patch to patch
            num_attention_heads: number of attention heads
            mlp_ratios: width inside the feed-forward networks, in stage widths
            hidden_act: name of the activation function of the feed-forward layer
            hidden_dropout_prob: dropout rate of the hidden states
            attention_probs_dropout_prob: dropout of the attention weights
            classifier_dropout_prob: before the last layer of the decoder
            initializer_range: standard deviation of the initial weights
            drop_path_rate: stochastic depth of the last layer; others rise to it
            layer_norm_eps: without effect: the norms use 1e-5
            decoder_hidden_size: size of the hidden states of the decoder
            semantic_loss_ignore_index: label of pixels that do not count
            reshape_last_stage: False: the last hidden state is a sequence, no map
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
    def check(self) -> None: ...
    def stage(self, i: int):
        """The config of a stage, with a single number for each field that has one by stage

        Args:
            i: index of the stage
        """
    def map_size(self, size) -> tuple:
        """Rows and columns of the last map

        Args:
            size: `(height, width)` of a picture
        """

by_stage: Any

block_names: dict

block_memory: dict

memory: dict

class SegformerClassification:
    """The mean of all places of the last map as the state of a picture; `mean` is the framework's"""
    def states(self, out):
        """Args:
            out: output of the base model
        """

class SegformerSegmentation:
    """Maps of all stages for the decoder; `to_map` makes one of a sequence"""
    def stage_maps(self, out, pixel_values) -> tuple:
        """Args:
            out: output of the base model
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
        """
