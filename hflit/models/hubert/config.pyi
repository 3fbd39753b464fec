"""`HubertConfig`, with the field names of `config.json`, and the key table of HuBERT: wav2vec 2.0's network, whose pretraining predicts the clusters of hidden frames"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar
from ...checkpoint.keys import Keys
from ..wav2vec2.config import SpeechHeadConfig
from typing import Any, Literal
from hflit.field_types import Count, Layers, NonNegative, Probability, Size, Width

__all__ = ['tables', 'HubertConfig']

@dataclass
class HubertConfig(SpeechHeadConfig):
    """Configuration of a HuBERT model, with the field names of `config.json`

    Args:
        feat_proj_layer_norm: LayerNorm of the frames before their projection
        conv_pos_batch_norm: batch norm before the positional convolution, instead of weight norm
    """
    model_type: ClassVar[str] = 'hubert'
    """name of the architecture, as in `config.json`"""
    reads: ClassVar[str] = 'sound'
    feat_proj_layer_norm: bool = True
    """LayerNorm of the frames before their projection"""
    conv_pos_batch_norm: bool = False
    """batch norm before the positional convolution, instead of weight norm"""
    def __init__(
        self,
        pad_token_id: int | None = 0,
        bos_token_id: int | None = 1,
        eos_token_id: int | list[int] | None = 2,
        vocab_size: Size | None = 32,
        hidden_size: Width = 768,
        num_hidden_layers: Layers = 12,
        num_attention_heads: Width = 12,
        intermediate_size: Width = 3072,
        hidden_act: str = 'gelu',
        hidden_dropout: Probability = 0.1,
        activation_dropout: Probability = 0.1,
        attention_dropout: Probability = 0.1,
        feat_proj_dropout: Probability = 0.0,
        final_dropout: Probability = 0.1,
        layerdrop: Probability = 0.1,
        initializer_range: NonNegative = 0.02,
        layer_norm_eps: NonNegative = 1e-05,
        feat_extract_norm: Literal['group', 'layer'] = 'group',
        feat_extract_activation: str = 'gelu',
        conv_dim: list[Width] = ...,
        conv_stride: list[Size] = (5, 2, 2, 2, 2, 2, 2),
        conv_kernel: list[Size] = (10, 3, 3, 3, 3, 2, 2),
        conv_bias: bool = False,
        num_conv_pos_embeddings: Size = 128,
        num_conv_pos_embedding_groups: Size = 16,
        do_stable_layer_norm: bool = False,
        apply_spec_augment: bool = True,
        mask_time_prob: Probability = 0.05,
        mask_time_length: Size = 10,
        mask_time_min_masks: Count = 2,
        mask_feature_prob: Probability = 0.0,
        mask_feature_length: Size = 10,
        mask_feature_min_masks: Count = 0,
        ctc_loss_reduction: Literal['sum', 'mean', 'none'] = 'sum',
        ctc_zero_infinity: bool = False,
        use_weighted_layer_sum: bool = False,
        classifier_proj_size: Width = 256,
        num_feat_extract_layers: Layers | None = None,
        feat_proj_layer_norm: bool = True,
        conv_pos_batch_norm: bool = False,
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
        **kw: Any,
    ) -> None:
        """Configuration of a HuBERT model, with the field names of `config.json`

        Args:
            pad_token_id: the blank of CTC
            bos_token_id: id of the token that begins a text
            eos_token_id: id of the token that ends a text, or several
            vocab_size: letters and signs of the CTC head
            hidden_size: width of the hidden states
            num_hidden_layers: number of layers
            num_attention_heads: number of attention heads
            intermediate_size: width inside the feed-forward network
            hidden_act: name of the activation function of the feed-forward layer
            hidden_dropout: of the frames and of the output of each sub-layer
            activation_dropout: inside the feed-forward network
            attention_dropout: dropout of the attention weights
            feat_proj_dropout: of the projected frames
            final_dropout: before the CTC head
            layerdrop: probability that a layer is skipped in training
            initializer_range: standard deviation of the initial weights
            layer_norm_eps: number added to the variance, against division by zero
            feat_extract_norm: norm of the convolutions
            feat_extract_activation: activation function of the convolutions
            conv_dim: channels of each convolution
            conv_stride: stride of each convolution
            conv_kernel: kernel of each convolution
            conv_bias: the convolutions have biases
            num_conv_pos_embeddings: frames that the positional convolution sees
            num_conv_pos_embedding_groups: groups of the positional convolution
            do_stable_layer_norm: pre-norm layers
            apply_spec_augment: False: no masks at all
            mask_time_prob: share of the frames that training hides
            mask_time_length: frames of a hidden span
            mask_time_min_masks: fewest spans of a clip
            mask_feature_prob: share of the features that training sets to zero
            mask_feature_length: features of a hidden span
            mask_feature_min_masks: fewest hidden spans of features
            ctc_loss_reduction: how the losses of clips become one: `sum`, `mean` by letters and clips, or `none`
            ctc_zero_infinity: a text that does not fit into its frames has loss 0
            use_weighted_layer_sum: heads read a learned mean of all layers
            classifier_proj_size: width of the classification head
            num_feat_extract_layers: convolutions: computed from `conv_dim`
            feat_proj_layer_norm: LayerNorm of the frames before their projection
            conv_pos_batch_norm: batch norm before the positional convolution, instead of weight norm
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
            **kw: further fields, which are kept
        """
    @property
    def keys(self) -> Keys:
        """The key table for this order of norms"""

tables: dict
