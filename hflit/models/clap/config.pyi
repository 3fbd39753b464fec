"""`ClapConfig` with the nested configs of its two towers, and the key table of CLAP, which gives sounds and texts vectors that can be compared; use it to find sounds by words and to classify sounds without training"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass, field
from typing import ClassVar
from ...config import PreTrainedConfig
from ...field_types import Layers, NonNegative, Positive, Probability, Size, Width
from ..roberta.config import RobertaConfig
from typing import Any, Literal
from hflit.field_types import Count

__all__ = ['text_names', 'branch', 'fusion_names', 'audio_names', 'tower_names', 'tables', 'shared_tensors', 'text_alone', 'audio_alone', 'clap_std', 'ClapTextConfig', 'ClapAudioConfig', 'ClapConfig', 'time_matrix', 'picture_padding', 'check_longer', 'index_tables', 'ClapFiles']

def clap_std(width: int, layers: int, factor: float) -> float:
    """Args:
        width: width of the hidden states
        layers: layers of the stack, in order
        factor: factor by which the context is extended
    """

@dataclass
class ClapTextConfig(RobertaConfig):
    """Configuration of CLAP's text tower, the `text_config` of `config.json`

    Args:
        max_position_embeddings: maximum length of a text in tokens, and 2
        type_vocab_size: number of segments that `token_type_ids` can name
        initializer_factor: factor of all initial weights
        projection_dim: width of the vectors that are compared
        projection_hidden_act: activation function between the layers of the projection
    """
    model_type: ClassVar[str] = 'clap_text_model'
    """name of the architecture, as in `config.json`"""
    base_config_key: ClassVar[str] = 'text_config'
    initializer_range: ClassVar = ...
    """standard deviation of the initial weights"""
    classifier_dropout: ClassVar | None = None
    """fields of RoBERTa that CLAP does not have"""
    add_cross_attention: ClassVar[bool] = False
    is_decoder: ClassVar[bool] = False
    """attend to earlier tokens only"""
    tie_word_embeddings: ClassVar[bool] = True
    max_position_embeddings: Size = 514
    """maximum length of a text in tokens, and 2"""
    type_vocab_size: Size = 1
    """number of segments that `token_type_ids` can name"""
    initializer_factor: NonNegative = 1.0
    """factor of all initial weights"""
    projection_dim: Width = 512
    """width of the vectors that are compared"""
    projection_hidden_act: str = 'relu'
    """activation function between the layers of the projection"""
    keys: ClassVar[Any]
    def __init__(
        self,
        vocab_size: Size = 50265,
        hidden_size: Width = 768,
        num_hidden_layers: Layers = 12,
        num_attention_heads: Width = 12,
        intermediate_size: Width = 3072,
        hidden_act: str = 'gelu',
        hidden_dropout_prob: Probability = 0.1,
        attention_probs_dropout_prob: Probability = 0.1,
        max_position_embeddings: Size = 514,
        type_vocab_size: Size = 1,
        initializer_range: NonNegative = 0.02,
        layer_norm_eps: NonNegative = 1e-12,
        classifier_dropout: Probability | None = None,
        add_cross_attention: bool = False,
        initializer_factor: NonNegative = 1.0,
        projection_dim: Width = 512,
        projection_hidden_act: str = 'relu',
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
        pad_token_id: int | None = 1,
        bos_token_id: int | None = 0,
        eos_token_id: int | list[int] | None = 2,
        id2label: dict | None = ...,
        label2id: dict | None = ...,
        problem_type: Literal['regression', 'single_label_classification', 'multi_label_classification'] | None = ...,
        attn_implementation: str | None = ...,
        name_or_path: str = ...,
        **kw: Any,
    ) -> None:
        """Configuration of CLAP's text tower, the `text_config` of `config.json`

        Args:
            vocab_size: number of tokens in the vocabulary
            hidden_size: width of the hidden states
            num_hidden_layers: number of layers
            num_attention_heads: number of attention heads
            intermediate_size: width inside the feed-forward network
            hidden_act: name of the activation function of the feed-forward layer
            hidden_dropout_prob: of the embeddings and of the output of each sub-layer
            attention_probs_dropout_prob: dropout of the attention weights
            max_position_embeddings: maximum length of a text in tokens, and 2
            type_vocab_size: number of segments that `token_type_ids` can name
            initializer_range: standard deviation of the initial weights
            layer_norm_eps: number added to the variance, against division by zero
            classifier_dropout: before a classifier; None: `hidden_dropout_prob`
            add_cross_attention: a decoder's layers also attend to an encoder's states
            initializer_factor: factor of all initial weights
            projection_dim: width of the vectors that are compared
            projection_hidden_act: activation function between the layers of the projection
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
            **kw: further fields, which are kept
        """

@dataclass
class ClapAudioConfig(PreTrainedConfig):
    """Configuration of CLAP's audio tower, the `audio_config` of `config.json`

    Args:
        window_size: side of a window, in patches
        num_mel_bins: frequency bands of a spectrogram
        spec_size: rows and columns of the picture that it is folded into
        hidden_act: name of the activation function of the feed-forward layer
        patch_size: rows and columns of a patch
        patch_stride: from one patch to the next
        num_classes: of the pretrained classifier, which CLAP does not use
        hidden_size: width of the last stage
        projection_dim: width of the vectors that are compared
        depths: layers of each stage
        num_attention_heads: attention heads of each stage
        enable_fusion: read four views of a long sound
        hidden_dropout_prob: dropout rate of the hidden states
        fusion_type: None or `'aff_2d'`: attentional feature fusion
        patch_embed_input_channels: views of an unfused spectrogram
        flatten_patch_embeds: must be True
        patch_embeds_hidden_size: width of the first stage; each further one doubles it
        enable_patch_layer_norm: LayerNorm of the embeddings of the patches
        drop_path_rate: stochastic depth: of the last layer; the others rise to it
        attention_probs_dropout_prob: dropout of the attention weights
        qkv_bias: biases of query, key and value
        mlp_ratio: width inside the feed-forward network, in widths of the stage
        aff_block_r: by what the fusion block narrows its input
        num_hidden_layers: for the initial weights
        projection_hidden_act: activation function between the layers of the projection
        layer_norm_eps: number added to the variance, against division by zero
        initializer_factor: factor of all initial weights
    """
    window_size: Size = 8
    """side of a window, in patches"""
    num_mel_bins: Size = 64
    """frequency bands of a spectrogram"""
    spec_size: Size = 256
    """rows and columns of the picture that it is folded into"""
    hidden_act: str = 'gelu'
    """name of the activation function of the feed-forward layer"""
    patch_size: Size | list[Size] = 4
    """rows and columns of a patch"""
    patch_stride: Size | list[Size] = (4, 4)
    """from one patch to the next"""
    num_classes: Size = 527
    """of the pretrained classifier, which CLAP does not use"""
    hidden_size: Width = 768
    """width of the last stage"""
    projection_dim: Width = 512
    """width of the vectors that are compared"""
    depths: list[Layers] = (2, 2, 6, 2)
    """layers of each stage"""
    num_attention_heads: list[Width] = (4, 8, 16, 32)
    """attention heads of each stage"""
    enable_fusion: bool = False
    """read four views of a long sound"""
    hidden_dropout_prob: Probability = 0.1
    """dropout rate of the hidden states"""
    fusion_type: str | None = None
    """None or `'aff_2d'`: attentional feature fusion"""
    patch_embed_input_channels: Size = 1
    """views of an unfused spectrogram"""
    flatten_patch_embeds: bool = True
    """must be True"""
    patch_embeds_hidden_size: Width = 96
    """width of the first stage; each further one doubles it"""
    enable_patch_layer_norm: bool = True
    """LayerNorm of the embeddings of the patches"""
    drop_path_rate: Probability = 0.0
    """stochastic depth: of the last layer; the others rise to it"""
    attention_probs_dropout_prob: Probability = 0.0
    """dropout of the attention weights"""
    qkv_bias: bool = True
    """biases of query, key and value"""
    mlp_ratio: Positive = 4.0
    """width inside the feed-forward network, in widths of the stage"""
    aff_block_r: Size = 4
    """by what the fusion block narrows its input"""
    num_hidden_layers: Layers = 4
    """for the initial weights"""
    projection_hidden_act: str = 'relu'
    """activation function between the layers of the projection"""
    layer_norm_eps: NonNegative = 1e-05
    """number added to the variance, against division by zero"""
    initializer_factor: NonNegative = 1.0
    """factor of all initial weights"""
    model_type: ClassVar[str]
    base_config_key: ClassVar[str]
    reads: ClassVar[str]
    attribute_map: ClassVar[dict]
    stage: ClassVar[Any]
    map_sizes: ClassVar[Any]
    keys: ClassVar[Any]
    def __init__(
        self,
        window_size: Size = 8,
        num_mel_bins: Size = 64,
        spec_size: Size = 256,
        hidden_act: str = 'gelu',
        patch_size: Size | list[Size] = 4,
        patch_stride: Size | list[Size] = (4, 4),
        num_classes: Size = 527,
        hidden_size: Width = 768,
        projection_dim: Width = 512,
        depths: list[Layers] = (2, 2, 6, 2),
        num_attention_heads: list[Width] = (4, 8, 16, 32),
        enable_fusion: bool = False,
        hidden_dropout_prob: Probability = 0.1,
        fusion_type: str | None = None,
        patch_embed_input_channels: Size = 1,
        flatten_patch_embeds: bool = True,
        patch_embeds_hidden_size: Width = 96,
        enable_patch_layer_norm: bool = True,
        drop_path_rate: Probability = 0.0,
        attention_probs_dropout_prob: Probability = 0.0,
        qkv_bias: bool = True,
        mlp_ratio: Positive = 4.0,
        aff_block_r: Size = 4,
        num_hidden_layers: Layers = 4,
        projection_hidden_act: str = 'relu',
        layer_norm_eps: NonNegative = 1e-05,
        initializer_factor: NonNegative = 1.0,
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
        """Configuration of CLAP's audio tower, the `audio_config` of `config.json`

        Args:
            window_size: side of a window, in patches
            num_mel_bins: frequency bands of a spectrogram
            spec_size: rows and columns of the picture that it is folded into
            hidden_act: name of the activation function of the feed-forward layer
            patch_size: rows and columns of a patch
            patch_stride: from one patch to the next
            num_classes: of the pretrained classifier, which CLAP does not use
            hidden_size: width of the last stage
            projection_dim: width of the vectors that are compared
            depths: layers of each stage
            num_attention_heads: attention heads of each stage
            enable_fusion: read four views of a long sound
            hidden_dropout_prob: dropout rate of the hidden states
            fusion_type: None or `'aff_2d'`: attentional feature fusion
            patch_embed_input_channels: views of an unfused spectrogram
            flatten_patch_embeds: must be True
            patch_embeds_hidden_size: width of the first stage; each further one doubles it
            enable_patch_layer_norm: LayerNorm of the embeddings of the patches
            drop_path_rate: stochastic depth: of the last layer; the others rise to it
            attention_probs_dropout_prob: dropout of the attention weights
            qkv_bias: biases of query, key and value
            mlp_ratio: width inside the feed-forward network, in widths of the stage
            aff_block_r: by what the fusion block narrows its input
            num_hidden_layers: for the initial weights
            projection_hidden_act: activation function between the layers of the projection
            layer_norm_eps: number added to the variance, against division by zero
            initializer_factor: factor of all initial weights
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
    @property
    def attention_output_dropout(self) -> Any: ...
    @property
    def initializer_range(self) -> Any: ...
    @property
    def freq_ratio(self) -> Any:
        """Strips of the picture"""
    @property
    def views(self) -> Any:
        """Spectrograms of a sound: with fusion the whole and three pieces"""
    @property
    def grid(self) -> tuple:
        """Rows and columns of the patches"""
    def check(self) -> None: ...
    def local_patches(self):
        """The config of the patches of the local views, which are three times as wide"""

@dataclass
class ClapConfig(PreTrainedConfig):
    """Configuration of a CLAP model, with the field names of `config.json`

    Args:
        text_config: configuration of a tower, or its fields as a dict
        audio_config: configuration of a tower, or its fields as a dict
        logit_scale_init_value: initial factor of the similarities
        projection_dim: width of the vectors that are compared
        projection_hidden_act: activation function between the layers of the projections
        initializer_factor: factor of the initial weights of the projections
        hidden_size: width of the text tower: computed
        num_hidden_layers: layers of the text tower and stages of the other: computed
    """
    model_type: ClassVar[str] = 'clap'
    """name of the architecture, as in `config.json`"""
    reads: ClassVar[str] = 'sound and text'
    text_config: ClapTextConfig = field(default_factory=ClapTextConfig)
    """configuration of a tower, or its fields as a dict"""
    audio_config: ClapAudioConfig = field(default_factory=ClapAudioConfig)
    """configuration of a tower, or its fields as a dict"""
    logit_scale_init_value: Positive = ...
    """initial factor of the similarities"""
    projection_dim: Width = 512
    """width of the vectors that are compared"""
    projection_hidden_act: str = 'relu'
    """activation function between the layers of the projections"""
    initializer_factor: NonNegative = 1.0
    """factor of the initial weights of the projections"""
    hidden_size: Width | None = None
    """width of the text tower: computed"""
    num_hidden_layers: Layers | None = None
    """layers of the text tower and stages of the other: computed"""
    @property
    def initializer_range(self) -> Any: ...
    keys: ClassVar[Any]
    def __init__(
        self,
        text_config: ClapTextConfig = ...,
        audio_config: ClapAudioConfig = ...,
        logit_scale_init_value: Positive = ...,
        projection_dim: Width = 512,
        projection_hidden_act: str = 'relu',
        initializer_factor: NonNegative = 1.0,
        hidden_size: Width | None = None,
        num_hidden_layers: Layers | None = None,
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
        """Configuration of a CLAP model, with the field names of `config.json`

        Args:
            text_config: configuration of a tower, or its fields as a dict
            audio_config: configuration of a tower, or its fields as a dict
            logit_scale_init_value: initial factor of the similarities
            projection_dim: width of the vectors that are compared
            projection_hidden_act: activation function between the layers of the projections
            initializer_factor: factor of the initial weights of the projections
            hidden_size: width of the text tower: computed
            num_hidden_layers: layers of the text tower and stages of the other: computed
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
    def normalise(self) -> None: ...

def time_matrix(config, input_features) -> None:
    """The matrix of the interpolation along time; ValueError for spectrograms that the model cannot read

    Args:
        config: of the audio tower
        input_features: mel spectrograms, `(batch, views, frames, bands)`

    Returns:
        `(wanted frames, frames)`, or None
    """

def picture_padding(config) -> tuple:
    """Zeros above and beside the picture, where patches overlap

    Args:
        config: configuration of the model
    """

def check_longer(config, is_longer) -> None:
    """ValueError for a model with fusion that is not told which sounds are longer

    Args:
        config: configuration of the model
        is_longer: whether a sound is longer than a clip, `(batch, 1)`, as the feature extractor says
    """

text_names: dict

branch: dict

fusion_names: dict

audio_names: dict

tower_names: dict

tables: tuple

shared_tensors: str

text_alone: tuple

audio_alone: tuple

def index_tables(tensors: dict) -> dict:
    """The tables that belong to the tensors of a file

    Args:
        tensors: of a file, by published name

    Returns:
        further ones
    """

class ClapFiles:
    """Mixin: files also hold the index tables"""
    as_tensor: Any
    def file_tensors(self, state_dict=None) -> tuple:
        """The tensors of a checkpoint file, and strings for its header or None

        Args:
            state_dict: tensors by name
        """
