"""The framework-independent part of `PreTrainedModel`: class attributes, `save_pretrained`, reading the config, generation settings, adapters"""
# Written by hflit.dev_stubs; do not edit
from typing import ClassVar
from .checkpoint.hub import PushToHubMixin
from .checkpoint.weights import Checkpoint
from typing import Any
from typing_extensions import Self

__all__ = ['PreTrainedBase', 'default_generation_config', 'load_generation_config', 'FrameworkFunction', 'refuse_to_generate', 'check_keywords', 'open_weights', 'adapter_folder', 'model_of_adapter']

class PreTrainedBase(PushToHubMixin):
    """Base class of `PreTrainedModel` in all frameworks"""
    framework: ClassVar[str] = 'torch'
    """`'torch'`, `'flax'` or `'keras'`"""
    config_class: ClassVar[type] = ...
    """config class of the architecture"""
    base_model_prefix: ClassVar[str] = 'model'
    """published prefix of the base model"""
    main_input_name: ClassVar[str] = 'input_ids'
    """the first argument of `forward`"""
    base_model_class: ClassVar[type] = ...
    """class of the base model; None for a base model"""
    tied: ClassVar[dict] = {}
    """`{tied tensor: source tensor}`, with `tie_word_embeddings`"""
    has_pooler: ClassVar[bool] = False
    """whether the base model takes `add_pooling_layer`"""
    classifier_name: ClassVar[str] = 'classifier'
    """name of the output layer of a classification head"""
    cache_with_labels: ClassVar[bool] = True
    """whether a causal LM returns its KV cache with labels, too"""
    lm_head_mixin: ClassVar[type] = ...
    """mixin with the LM head, where it is more than a linear layer"""
    records: ClassVar[tuple] = ()
    """outputs of layers that only models of this kind record"""
    base_output: ClassVar[type] = ...
    """class of the output of the base model"""
    head_keys: ClassVar[dict] = {}
    """rows of the key table that hold for this head only"""
    publish_as: ClassVar[str] = ...
    """prefix of the base model in files, if not `base_model_prefix`"""
    _keys_to_ignore_on_save: ClassVar[tuple] = ()
    """patterns of published names that files do not get"""
    tower: ClassVar[str] = ...
    """field with the config of the base model, if nested"""
    model_tags: Any
    generate: Any
    compute_transition_scores: Any
    @property
    def is_base_model(self) -> bool:
        """Whether this is a base model, without a head"""
    @property
    def base_config(self) -> Any:
        """The config of the base model: the config itself, or the nested one that `tower` names"""
    @property
    def output_size(self) -> Any:
        """Width of the last hidden state, which the heads read"""
    @property
    def key_table(self) -> Any:
        """Key table of this class, with the published prefix of its base model"""
    def own_name(self, name: str) -> str:
        """Name in this model of a tensor that is given by its common name

        Args:
            name: name of a tensor
        """
    def ties(self) -> dict:
        """`{tied tensor: source tensor}`"""
    @classmethod
    def __init_subclass__(cls, **kw: Any) -> None:
        """Take `config_class` from an annotation `config: MyConfig`

        Args:
            **kw: further keyword arguments, which are handed on
        """
    @classmethod
    def _from_config(cls, config, **kw: Any) -> Self:
        """Alias of `from_config`

        Args:
            config: configuration of the model
            **kw: further keyword arguments, which are handed on
        """
    @classmethod
    def can_generate(cls) -> bool:
        """Whether the model supports `generate`: a `GenerationMixin`, or a class with a name of such models"""
    def save_pretrained(
        self,
        save_directory,
        is_main_process: bool = True,
        state_dict: dict | None = None,
        push_to_hub: bool = False,
        max_shard_size='50GB',
        variant: str | None = None,
        safe_serialization: bool = True,
        params=None,
        **kw: Any,
    ):
        """Save config and weights atomically

        Args:
            save_directory: folder, created if needed
            is_main_process: False: do nothing
            state_dict: tensors to save instead of the model's; in Flax its `params`
            push_to_hub: also upload to the Hub
            max_shard_size: maximum size of a weight file
            variant: write `model.{variant}.safetensors`
            safe_serialization: must be True
            params: alias of `state_dict`
            **kw: for the upload: `repo_id`, `token`, …
        """
    def file_tensors(self, state_dict=None) -> tuple:
        """The tensors of a checkpoint file, and strings for its header or None

        Args:
            state_dict: tensors by name
        """
    def _save_files(self, save_directory, tensors, max_shard_size, variant):
        """Write config, generation settings and weights

        Args:
            save_directory: folder to save into, created if needed
            tensors: tensors by name
            max_shard_size: largest size of one weight file, such as `'5GB'`
            variant: read or write `model.VARIANT.safetensors`
        """
    def add_model_tags(self, tags) -> None:
        """Add tags for the model card that an upload or a Trainer writes

        Args:
            tags: one, or a list
        """
    def push_to_hub(self, repo_id, *, tags=(), **kw: Any):
        """Save into a temporary folder and upload it

        Args:
            repo_id: `org/name`, or `name` for your own account
            tags: more tags for the model card
            **kw: as for `PushToHubMixin.push_to_hub`, and for `save_pretrained`
        """
    @classmethod
    def _set_quantization(cls, config, quantization, name):
        """Note in a config how the model is to be quantized; ValueError in frameworks that do not

        Args:
            config: configuration of the model
            name: name of a tensor
        """
    @classmethod
    def _load_config(cls, name, config, where: dict, kw: dict) -> tuple:
        """Config and remaining keywords for `from_pretrained`

        Args:
            name: name of a tensor
            config: configuration of the model
            where: where to look: Hub arguments (`revision`, `token`, ...)
            kw: further keyword arguments, which are handed on
        """

def default_generation_config(config):
    """Generation settings derived from a model config

    Args:
        config: configuration of the model
    """

def load_generation_config(config, name=None, generation_config=None, **where: Any):
    """Generation settings: those given, else from the checkpoint, else derived from the config

    Args:
        config: model config
        name: name of the checkpoint
        generation_config: settings, or a checkpoint to read them from
        **where: Hub arguments, as for `cached_file`
    """

class FrameworkFunction:
    """A method that is a function of `hflit.<framework>.generate`, with its signature and help

    Args:
        name: of the function
        is_method: its first parameter is the model
    """
    name: str
    is_method: Any
    def __init__(self, name: str, is_method=True) -> None:
        """Args:
            name: of the function
            is_method: its first parameter is the model
        """
    def __get__(self, model, cls):
        """Args:
            model: the model
            cls: the class
        """

def refuse_to_generate(model, *args: Any, **kwargs: Any):
    """Raise the TypeError of a model that does not generate text

    Args:
        model: the model
        *args: further positional arguments, which are handed on
        **kwargs: further keyword arguments, which are handed on
    """

def check_keywords(kw: dict) -> None:
    """Drop keywords without effect; ValueError for unsupported ones

    Args:
        kw: further keyword arguments, which are handed on
    """

def open_weights(name, state_dict=None, variant=None, use_safetensors=None, where=None) -> Checkpoint:
    """The weights to load: the files of checkpoint `name`, or a state dict

    Args:
        name: checkpoint: a folder or a Hub repository
        state_dict: tensors to load instead of files
        variant: load `model.{variant}.safetensors`
        use_safetensors: as for `Checkpoint.find`
        where: Hub arguments, as for `cached_file`
    """

def adapter_folder(name, **where: Any) -> None:
    """Folder with the `adapter_config.json` of a checkpoint, or None; not searched if it has a `config.json`

    Args:
        name: of a checkpoint
        **where: Hub arguments, as for `cached_file`
    """

def model_of_adapter(folder, name) -> str:
    """Name of the model to load: that of the adapter's config, unless the checkpoint holds a model itself

    Args:
        folder: of an adapter, or None
        name: of the checkpoint
    """
