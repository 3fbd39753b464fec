"""The framework-independent part of backbones: which stages the config selects by `out_features` or `out_indices`, and the head that returns their feature maps; needed where a detector or a segmenter reads several resolutions of one network"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass, field
from .config import PreTrainedConfig
from .tasks import Task
from typing import Any, Literal
from typing_extensions import Self
from hflit.field_types import Count

__all__ = ['check_stages', 'align_stages', 'BackboneConfig', 'selection', 'Backbone', 'NormedBackbone', 'backbone_rows', 'backbone_ops']

def check_stages(names: list, features, indices) -> None:
    """ValueError unless the selected stages exist, once each and in the order of the network

    Args:
        names: names of all stages
        features: names of the selected ones, or None
        indices: numbers of the selected ones, or None
    """

def align_stages(names: list, features, indices) -> tuple:
    """`out_features` and `out_indices`, checked and completed; without either it is the last stage

    Args:
        names: names of all stages
        features: rows, a list of dicts
        indices: rows to keep, by index or as a boolean mask
    """

@dataclass
class BackboneConfig(PreTrainedConfig):
    """Base class of configs of architectures with a backbone: stages, and which of them the backbone returns

    Args:
        out_features: stages that a backbone returns, by name
        out_indices: the same by number
    """
    out_features: list[str] | None = field(default=None, kw_only=True)
    """stages that a backbone returns, by name"""
    out_indices: list[int] | None = field(default=None, kw_only=True)
    """the same by number"""
    def __init__(
        self,
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
        out_features: list[str] | None = ...,
        out_indices: list[int] | None = ...,
        **kw: Any,
    ) -> None:
        """Base class of configs of architectures with a backbone: stages, and which of them the backbone returns

        Args:
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
            out_features: stages that a backbone returns, by name
            out_indices: the same by number
            **kw: further fields, which are kept
        """
    @property
    def stage_names(self) -> list:
        """Names of the stages: the stem, then `stage1`, `stage2`, …"""
    @property
    def stage_channels(self) -> list:
        """Channels of the feature map of each stage, that of the stem first"""
    def select_stages(self, out_features=None, out_indices=None) -> None:
        """Set which stages a backbone returns, by name or by number; ValueError for a wrong choice

        Args:
            out_features: stages that a backbone returns, by name
            out_indices: stages that a backbone returns, by number
        """
    def normalise(self) -> None:
        """Align `out_features` with `out_indices`, then normalise as all configs"""
    @classmethod
    def modernise(cls, kw: dict) -> dict:
        """As of all configs, without `stage_names`

        Args:
            kw: further keyword arguments, which are handed on
        """
    def to_dict(self) -> dict:
        """All fields as JSON types, and the names of the stages"""
    @classmethod
    def from_dict(cls, config_dict: dict, return_unused_kwargs: bool = False, **kw: Any) -> Self:
        """Create a config from a dict; stages that are given as keywords replace those of the dict

        Args:
            config_dict: fields as in `config.json`
            return_unused_kwargs: also return the keywords that are no fields
            **kw: further keyword arguments, which are handed on
        """
    set_output_features_output_indices = select_stages

def selection(name):
    """Property for `out_features` or `out_indices` that sets the other one, too, once the config is made

    Args:
        name: name of the field
    """

class Backbone(Task):
    """A backbone: feature maps of the stages in the config's `out_features`"""
    output_class: Any
    publish_as: str
    backbone_arguments: dict
    @property
    def stage_names(self) -> Any: ...
    @property
    def num_features(self) -> Any: ...
    @property
    def out_features(self) -> Any: ...
    @property
    def out_indices(self) -> Any: ...
    def make_head(self, c):
        """Make the layers that `feature_map` needs: none

        Args:
            c: config of the model
        """
    def stage_states(self, out):
        """Args:
            out: output of the base model
        """
    def feature_map(self, x, stage, pixel_values):
        """Args:
            x: state of a stage
            stage: name of the stage
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
        """
    @property
    def out_feature_channels(self) -> dict:
        """Channels of the feature map of each stage, by name"""
    @property
    def channels(self) -> list:
        """Channels of the feature maps that are returned"""
    def forward(self, *args: Any, output_hidden_states=None, return_dict=None, **kwargs: Any):
        """Run the base model; return the feature maps of the selected stages

        Args:
            *args: arguments of the base model
            output_hidden_states: return the states of all stages; None: as in the config
            return_dict: False: a tuple; None: as in the config
            **kwargs: arguments of the base model
        """
    def forward_with_filtered_kwargs(self, *args: Any, **kwargs: Any):
        """The output for the arguments that `forward` knows; others are left out

        Args:
            *args: arguments of the base model
            **kwargs: further keyword arguments, which are handed on
        """

class NormedBackbone(Backbone):
    """A backbone whose feature maps are normalised over their channels, by a LayerNorm for each selected stage"""
    feature_norm_eps: float
    @property
    def head_keys(self) -> dict:
        """Rows of the key table for the norms"""
    def make_head(self, c) -> None:
        """Args:
            c: config of the model
        """
    def feature_map(self, x, stage, pixel_values):
        """Args:
            x: state of a stage
            stage: name of the stage
            pixel_values: images, as an image processor makes them, `(batch, channels, height, width)`
        """

def backbone_rows(config, published: str, ours: str) -> dict:
    """Rows of the key table of a model that holds a backbone: those of the backbone, with their prefixes

    Args:
        config: config of the backbone
        published: name of the backbone in files of the model that holds it
        ours: its name in hflit
    """

def backbone_ops(config, published: str, ours: str) -> tuple:
    """Conversions of fused tensors of a backbone inside another model, with their prefixes

    Args:
        config: configuration of the model
        published: name of the backbone in files of the model that holds it
        ours: names in hflit
    """
