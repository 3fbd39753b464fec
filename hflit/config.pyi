"""Base class of all model configurations: a dataclass with validated fields, read from and written to `config.json`"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import ClassVar, Literal
from .checkpoint.keys import Keys
from .checkpoint.hub import PushToHubMixin
from .config_class import ConfigSetup
from .field_types import Count
from typing import Any
from typing_extensions import Self
from collections.abc import Iterator

__all__ = ['logger', 'PretrainedConfig', 'shared_fields', 'dtype_pattern', 'hidden_fields', 'PreTrainedConfig', 'label_maps', 'nested_configs', 'check_divisible', 'set_layer_types', 'check_layer_types', 'get_dtype', 'set_dtype', 'to_plain', 'encode_floats', 'decode_floats', 'parse_like', 'naming_file']

logger: Any

@dataclass
class PreTrainedConfig(ConfigSetup, PushToHubMixin):
    """Base class of model configurations; subclasses are dataclasses with the fields of their `config.json`

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
        extra: unknown fields of `config.json`
    """
    model_type: ClassVar[str] = ''
    """name of the architecture and of its folder in `hflit/models`"""
    keys: ClassVar[Keys] = ...
    """key table: published tensor names to common names"""
    attribute_map: ClassVar[dict] = {}
    """`{alias: field}`"""
    file_decides_ties: ClassVar[bool] = False
    """an LM head in the file unties it, whatever the config says"""
    decoder_fields: ClassVar[dict] = {}
    """`{field: field of the decoder}`, for models with two stacks"""
    base_config_key: ClassVar[str] = ''
    """of a part: its field in the config of the whole model"""
    reads: ClassVar[str] = 'text'
    """`'text'`, `'image'`, `'sound'`, or two as `'image and text'`"""
    architectures: list[str] | None = field(default=None, kw_only=True)
    """model classes of the checkpoint"""
    dtype: Any = field(default=None, kw_only=True)
    """dtype of the weights, such as `bfloat16`"""
    output_hidden_states: bool | None = field(default=False, kw_only=True)
    """return all hidden states"""
    output_attentions: bool | None = field(default=False, kw_only=True)
    """return all attention weights"""
    return_dict: bool | None = field(default=True, kw_only=True)
    """return a `ModelOutput` instead of a tuple"""
    use_cache: bool = field(default=True, kw_only=True)
    """return a KV cache"""
    is_encoder_decoder: bool = field(default=False, kw_only=True)
    """the model has an encoder and a decoder"""
    is_decoder: bool = field(default=False, kw_only=True)
    """build an encoder as a causal decoder"""
    tie_word_embeddings: bool = field(default=True, kw_only=True)
    """LM head shares the input embeddings"""
    chunk_size_feed_forward: Count = field(default=0, kw_only=True)
    """tokens per feed-forward chunk; 0: all"""
    pad_token_id: int | None = field(default=None, kw_only=True)
    """id of the padding token"""
    bos_token_id: int | None = field(default=None, kw_only=True)
    """id of the token that begins a text"""
    eos_token_id: int | list[int] | None = field(default=None, kw_only=True)
    """id of the token that ends a text, or several"""
    id2label: dict | None = field(default=None, kw_only=True)
    """label names by class index"""
    label2id: dict | None = field(default=None, kw_only=True)
    """ids of label names, the inverse of `id2label`"""
    problem_type: Literal['regression', 'single_label_classification', 'multi_label_classification'] | None = field(default=None, kw_only=True)
    """kind of classification, which decides about the loss; None: found from the labels"""
    attn_implementation: str | None = field(default=None, kw_only=True)
    """`eager` or `sdpa`; None: `sdpa`"""
    name_or_path: str = field(default='', kw_only=True)
    """checkpoint of the config; not saved"""
    extra: dict = field(default_factory=dict, init=False)
    """unknown fields of `config.json`"""
    torch_dtype: ClassVar[Any]
    use_return_dict: ClassVar[Any]
    sub_configs: ClassVar[Any]
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
        **kw: Any,
    ) -> None:
        """Base class of model configurations; subclasses are dataclasses with the fields of their `config.json`

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
            **kw: further fields, which are kept
        """
    def normalise(self) -> None:
        """Normalise the fields, then `check` them; subclasses that derive fields override it"""
    def __setattr__(self, k, v) -> None:
        """Args:
            v: the value
        """
    def share_settings(self) -> None:
        """Give the nested configs what is set in this one"""
    def check(self) -> None:
        """ValueError for field values that do not fit each other; subclasses add checks"""
    @classmethod
    def modernise(cls, kw: dict) -> dict:
        """Rename legacy keywords and drop those that are not fields

        Args:
            kw: keywords as given or as read from `config.json`

        Returns:
            the same with current names
        """
    def to_dict(self) -> dict:
        """All fields as JSON types, including unknown ones"""
    def to_diff_dict(self) -> dict:
        """Fields for `config.json`: those of the architecture, and common ones that differ from their default"""
    def to_json_string(self, use_diff: bool = True) -> str:
        """The text of `config.json`

        Args:
            use_diff: leave out common fields with default values
        """
    def to_json_file(self, json_file_path, use_diff: bool = True) -> None:
        """Write the config as a JSON file, atomically

        Args:
            json_file_path: path of a JSON file
            use_diff: leave out common fields with default values
        """
    def update(self, values: dict) -> None:
        """Set several fields, then check their types, normalise and check the config

        Args:
            values: new values, by field
        """
    def update_from_string(self, update_str: str) -> None:
        """Set existing fields from a string `key=value,…`

        Args:
            update_str: such as `hidden_size=24,tie_word_embeddings=false`
        """
    def get_text_config(self, decoder: bool | None = None, encoder: bool | None = None) -> Self:
        """The config of the text model: a nested one where there is one, else the config itself

        Args:
            decoder: True: the config of the part that generates text
            encoder: True: the config of the part that encodes text
        """
    @classmethod
    def get_config_dict(cls, name, **kw: Any) -> tuple[dict, dict]:
        """The content of `config.json` as a dict

        Args:
            name: a folder, a Hub repository, `builtin:NAME`, or the path of a JSON file
            **kw: Hub arguments: `revision`, `subfolder`, `token`, `cache_dir`, ...

        Returns:
            (fields, remaining keywords)
        """
    @classmethod
    def from_dict(cls, config_dict: dict, return_unused_kwargs: bool = False, **kw: Any) -> Self:
        """Create a config from a dict

        Args:
            config_dict: fields as in `config.json`
            return_unused_kwargs: also return the keywords that are not fields
            **kw: fields to override
        """
    @classmethod
    def from_json_file(cls, json_file) -> Self:
        """Create a config from the path of a JSON file

        Args:
            json_file: path of a JSON file
        """
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path,
        return_unused_kwargs: bool = False,
        **kw: Any,
    ) -> Self:
        """Load a config from a checkpoint

        Args:
            pretrained_model_name_or_path: a folder, a Hub repository or `builtin:NAME`
            return_unused_kwargs: also return the keywords that are not fields
            **kw: Hub arguments (`revision`, `token`, ...) and fields to override
        """
    def save_pretrained(self, save_directory, push_to_hub: bool = False, **kw: Any):
        """Write `config.json` atomically

        Args:
            save_directory: folder, created if needed
            push_to_hub: also upload to the Hub
            **kw: for the upload: `repo_id`, `token`, ...
        """

PretrainedConfig = PreTrainedConfig

def label_maps(config) -> tuple:
    """`id2label` and `label2id` with integers as ids; ValueError for other ids or names

    Args:
        config: configuration of the model
    """

shared_fields: tuple

def nested_configs(config) -> list:
    """The configs of the parts of a model

    Args:
        config: configuration of the model
    """

def check_divisible(config, whole: str, parts: str) -> None:
    """ValueError unless the field `parts` divides the field `whole`

    Args:
        config: configuration of the model
        whole: name of the field that has to be divisible
        parts: name of the field that has to divide it
    """

def set_layer_types(config, slides) -> None:
    """Set `layer_types` where it is None: the attention type of each layer

    Args:
        config: configuration of the model
        slides: function of the index of a layer: whether it has a sliding window
    """

def check_layer_types(config) -> None:
    """ValueError unless `layer_types` names an attention type for each layer, and window layers have a window

    Args:
        config: configuration of the model
    """

dtype_pattern: Any

def get_dtype(config):
    """dtype of the weights: a `torch.dtype` where PyTorch is loaded, else its name

    Args:
        config: configuration of the model
    """

def set_dtype(config, dtype) -> None:
    """Args:
        config: configuration of the model
        dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
    """

hidden_fields: tuple

def to_plain(v):
    """A field value as JSON types

    Args:
        v: the value
    """

def encode_floats(v):
    """Replace infinities and NaN by the dicts that transformers writes for them

    Args:
        v: the value
    """

def decode_floats(v):
    """Inverse of `encode_floats`

    Args:
        v: the value
    """

def parse_like(old, text: str, name: str):
    """Parse text as a value of the type of `old`: a bool, a number or a string

    Args:
        old: value whose type the text is to have
        text: the text
        name: name of the setting or argument
    """

@contextmanager
def naming_file(name, given=(), errors=...) -> Iterator[Any]:
    """Context manager: an error about a value also names the checkpoint

    Args:
        name: checkpoint, or None if there is none
        given: fields that are given beside the file
        errors: types of the errors that are named
    """
