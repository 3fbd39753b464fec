"""`Wav2Vec2Config`, with the field names of `config.json`, and the key table of wav2vec 2.0: an encoder of raw speech for transcription by CTC, classification, speaker vectors and self-supervised pretraining"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass
from typing import ClassVar, Literal
from ...checkpoint.keys import Keys
from ...config import PreTrainedConfig
from ...field_types import Count, Layers, NonNegative, Positive, Probability, Size, Width
from typing import Any

__all__ = ['tables', 'SpeechConfig', 'SpeechHeadConfig', 'Wav2Vec2Config', 'speech_keys']

@dataclass
class SpeechConfig(PreTrainedConfig):
    """Fields that wav2vec 2.0, HuBERT and WavLM share, with the field names of `config.json`

    Args:
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
    """
    vocab_size: Size | None = 32
    """letters and signs of the CTC head"""
    hidden_size: Width = 768
    """width of the hidden states"""
    num_hidden_layers: Layers = 12
    """number of layers"""
    num_attention_heads: Width = 12
    """number of attention heads"""
    intermediate_size: Width = 3072
    """width inside the feed-forward network"""
    hidden_act: str = 'gelu'
    """name of the activation function of the feed-forward layer"""
    hidden_dropout: Probability = 0.1
    """of the frames and of the output of each sub-layer"""
    activation_dropout: Probability = 0.1
    """inside the feed-forward network"""
    attention_dropout: Probability = 0.1
    """dropout of the attention weights"""
    feat_proj_dropout: Probability = 0.0
    """of the projected frames"""
    final_dropout: Probability = 0.1
    """before the CTC head"""
    layerdrop: Probability = 0.1
    """probability that a layer is skipped in training"""
    initializer_range: NonNegative = 0.02
    """standard deviation of the initial weights"""
    layer_norm_eps: NonNegative = 1e-05
    """number added to the variance, against division by zero"""
    feat_extract_norm: Literal['group', 'layer'] = 'group'
    """norm of the convolutions"""
    feat_extract_activation: str = 'gelu'
    """activation function of the convolutions"""
    conv_dim: list[Width] = ...
    """channels of each convolution"""
    conv_stride: list[Size] = (5, 2, 2, 2, 2, 2, 2)
    """stride of each convolution"""
    conv_kernel: list[Size] = (10, 3, 3, 3, 3, 2, 2)
    """kernel of each convolution"""
    conv_bias: bool = False
    """the convolutions have biases"""
    num_conv_pos_embeddings: Size = 128
    """frames that the positional convolution sees"""
    num_conv_pos_embedding_groups: Size = 16
    """groups of the positional convolution"""
    do_stable_layer_norm: bool = False
    """pre-norm layers"""
    def __init__(
        self,
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
        """Fields that wav2vec 2.0, HuBERT and WavLM share, with the field names of `config.json`

        Args:
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
class SpeechHeadConfig(SpeechConfig):
    """Fields of SpecAugment, CTC and classification

    Args:
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
        pad_token_id: the blank of CTC
        bos_token_id: id of the token that begins a text
        eos_token_id: id of the token that ends a text, or several
        num_feat_extract_layers: convolutions: computed from `conv_dim`
    """
    apply_spec_augment: bool = True
    """False: no masks at all"""
    mask_time_prob: Probability = 0.05
    """share of the frames that training hides"""
    mask_time_length: Size = 10
    """frames of a hidden span"""
    mask_time_min_masks: Count = 2
    """fewest spans of a clip"""
    mask_feature_prob: Probability = 0.0
    """share of the features that training sets to zero"""
    mask_feature_length: Size = 10
    """features of a hidden span"""
    mask_feature_min_masks: Count = 0
    """fewest hidden spans of features"""
    ctc_loss_reduction: Literal['sum', 'mean', 'none'] = 'sum'
    """how the losses of clips become one: `sum`, `mean` by letters and clips, or `none`"""
    ctc_zero_infinity: bool = False
    """a text that does not fit into its frames has loss 0"""
    use_weighted_layer_sum: bool = False
    """heads read a learned mean of all layers"""
    classifier_proj_size: Width = 256
    """width of the classification head"""
    pad_token_id: int | None = 0
    """the blank of CTC"""
    bos_token_id: int | None = 1
    """id of the token that begins a text"""
    eos_token_id: int | list[int] | None = 2
    """id of the token that ends a text, or several"""
    num_feat_extract_layers: Layers | None = None
    """convolutions: computed from `conv_dim`"""
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
        """Fields of SpecAugment, CTC and classification

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
    def inputs_to_logits_ratio(self) -> int:
        """Samples from one frame to the next"""
    @property
    def masks_frames(self) -> bool:
        """Whether there is a learned vector for hidden frames"""
    def normalise(self) -> None: ...
    def check(self) -> None: ...

@dataclass
class Wav2Vec2Config(SpeechHeadConfig):
    """Configuration of a wav2vec 2.0 model, with the field names of `config.json`

    Args:
        feat_quantizer_dropout: of the frames before the quantiser
        num_codevectors_per_group: entries of a codebook
        num_codevector_groups: codebooks
        contrastive_logits_temperature: temperature of the similarities
        num_negatives: frames that each hidden frame is compared with
        codevector_dim: width of the quantised frames
        proj_codevector_dim: width in which they are compared
        diversity_loss_weight: weight of the diversity loss
        tdnn_dim: channels of the convolutions of the speaker vector
        tdnn_kernel: frames that each convolution of the speaker vector covers
        tdnn_dilation: dilation of each of them
        xvector_output_dim: width of the speaker vector
        add_adapter: convolutions after the layers, which shorten the sequence
        adapter_kernel_size: frames that a convolution of the adapter covers
        adapter_stride: stride of the convolutions of the adapter
        num_adapter_layers: convolutions of the adapter
        output_hidden_size: width of the adapter's output; None: `hidden_size`
        adapter_attn_dim: width of an adapter in each layer, for languages
    """
    model_type: ClassVar[str] = 'wav2vec2'
    """name of the architecture, as in `config.json`"""
    reads: ClassVar[str] = 'sound'
    feat_quantizer_dropout: Probability = 0.0
    """of the frames before the quantiser"""
    num_codevectors_per_group: Size = 320
    """entries of a codebook"""
    num_codevector_groups: Size = 2
    """codebooks"""
    contrastive_logits_temperature: Positive = 0.1
    """temperature of the similarities"""
    num_negatives: Count = 100
    """frames that each hidden frame is compared with"""
    codevector_dim: Width = 256
    """width of the quantised frames"""
    proj_codevector_dim: Width = 256
    """width in which they are compared"""
    diversity_loss_weight: NonNegative = 0.1
    """weight of the diversity loss"""
    tdnn_dim: list[Width] = (512, 512, 512, 512, 1500)
    """channels of the convolutions of the speaker vector"""
    tdnn_kernel: list[Size] = (5, 3, 3, 1, 1)
    """frames that each convolution of the speaker vector covers"""
    tdnn_dilation: list[Size] = (1, 2, 3, 1, 1)
    """dilation of each of them"""
    xvector_output_dim: Width = 512
    """width of the speaker vector"""
    add_adapter: bool = False
    """convolutions after the layers, which shorten the sequence"""
    adapter_kernel_size: Size = 3
    """frames that a convolution of the adapter covers"""
    adapter_stride: Size = 2
    """stride of the convolutions of the adapter"""
    num_adapter_layers: Layers = 3
    """convolutions of the adapter"""
    output_hidden_size: Width | None = None
    """width of the adapter's output; None: `hidden_size`"""
    adapter_attn_dim: Width | None = None
    """width of an adapter in each layer, for languages"""
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
        feat_quantizer_dropout: Probability = 0.0,
        num_codevectors_per_group: Size = 320,
        num_codevector_groups: Size = 2,
        contrastive_logits_temperature: Positive = 0.1,
        num_negatives: Count = 100,
        codevector_dim: Width = 256,
        proj_codevector_dim: Width = 256,
        diversity_loss_weight: NonNegative = 0.1,
        tdnn_dim: list[Width] = (512, 512, 512, 512, 1500),
        tdnn_kernel: list[Size] = (5, 3, 3, 1, 1),
        tdnn_dilation: list[Size] = (1, 2, 3, 1, 1),
        xvector_output_dim: Width = 512,
        add_adapter: bool = False,
        adapter_kernel_size: Size = 3,
        adapter_stride: Size = 2,
        num_adapter_layers: Layers = 3,
        output_hidden_size: Width | None = None,
        adapter_attn_dim: Width | None = None,
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
        """Configuration of a wav2vec 2.0 model, with the field names of `config.json`

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
            feat_quantizer_dropout: of the frames before the quantiser
            num_codevectors_per_group: entries of a codebook
            num_codevector_groups: codebooks
            contrastive_logits_temperature: temperature of the similarities
            num_negatives: frames that each hidden frame is compared with
            codevector_dim: width of the quantised frames
            proj_codevector_dim: width in which they are compared
            diversity_loss_weight: weight of the diversity loss
            tdnn_dim: channels of the convolutions of the speaker vector
            tdnn_kernel: frames that each convolution of the speaker vector covers
            tdnn_dilation: dilation of each of them
            xvector_output_dim: width of the speaker vector
            add_adapter: convolutions after the layers, which shorten the sequence
            adapter_kernel_size: frames that a convolution of the adapter covers
            adapter_stride: stride of the convolutions of the adapter
            num_adapter_layers: convolutions of the adapter
            output_hidden_size: width of the adapter's output; None: `hidden_size`
            adapter_attn_dim: width of an adapter in each layer, for languages
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
    def normalise(self) -> None: ...
    def check(self) -> None: ...
    @property
    def keys(self) -> Keys:
        """The key table for this order of norms"""

def speech_keys(prefix: str, stable: bool) -> Keys:
    """Key table of wav2vec 2.0 and of architectures that kept its names

    Args:
        prefix: published name of the base model
        stable: pre-norm layers
    """

tables: dict
