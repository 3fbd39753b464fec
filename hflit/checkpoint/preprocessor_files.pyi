"""The base class that reads and writes `preprocessor_config.json`, from a folder, the Hub or `processor_config.json`"""
# Written by hflit.dev_stubs; do not edit
from .hub import PushToHubMixin
from typing import Any
from typing_extensions import Self

__all__ = ['PreprocessorFiles', 'subclasses', 'AutoPreprocessor']

class PreprocessorFiles(PushToHubMixin):
    """Base class of image processors and feature extractors: their settings in files"""
    part: str
    settings: tuple
    own_settings: tuple
    old_names: dict
    derived: tuple
    also_read: tuple
    ignored: tuple
    other_fields: Any
    @classmethod
    def names(cls) -> tuple:
        """Names of the settings of this class"""
    @classmethod
    def check_names(cls, given) -> None:
        """TypeError with the nearest names for a name that is no setting

        Args:
            given: names of settings
        """
    def to_json_string(self) -> str:
        """The settings as JSON, as in the file"""
    def to_json_file(self, json_file_path) -> None:
        """Write the settings to a JSON file

        Args:
            json_file_path: file to write
        """
    def __repr__(self) -> str: ...
    def __eq__(self, other): ...
    @classmethod
    def from_dict(cls, fields: dict, return_unused_kwargs=False, **kwargs: Any) -> Self:
        """Make a preprocessor from the content of its file

        Args:
            fields: content of the file
            return_unused_kwargs: return the keywords that are no settings too
            **kwargs: settings that replace those of the file
        """
    @classmethod
    def from_json_file(cls, json_file) -> Self:
        """Make a preprocessor from a JSON file

        Args:
            json_file: file to read
        """
    @classmethod
    def read_settings(cls, pretrained_model_name_or_path, **kwargs: Any) -> tuple:
        """Read the settings of a checkpoint

        Args:
            pretrained_model_name_or_path: a folder, a Hub repository, `builtin:NAME`, or a JSON file
            **kwargs: Hub arguments (`revision`, `token`, ...), and others

        Returns:
            content of the file, the other keywords
        """
    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path, **kwargs: Any) -> Self:
        """Load the preprocessor of a checkpoint, as an object of this class

        Args:
            pretrained_model_name_or_path: a folder, a Hub repository, `builtin:NAME`, or a JSON file
            **kwargs: settings to replace, and Hub arguments (`revision`, `token`, ...)
        """
    def save_pretrained(self, save_directory, push_to_hub=False, repo_id=None, **kwargs: Any) -> list:
        """Write `preprocessor_config.json`

        Args:
            save_directory: folder to write to
            push_to_hub: also upload to the Hub
            repo_id: repository on the Hub, `org/name`, or `name` for your own account
            **kwargs: arguments of `push_to_hub`

        Returns:
            path of the file
        """

def subclasses(c) -> list:
    """All classes that inherit from a class, each before those that inherit from it

    Args:
        c: a class
    """

class AutoPreprocessor:
    """Base class of the auto classes of preprocessors"""
    base: Any
    what: str
    type_fields: tuple
    hint: str
    def __init_subclass__(self) -> None: ...
    def __init__(self): ...
    @classmethod
    def plain_name(cls, name):
        """hflit's name for it

        Args:
            name: of a class of transformers
        """
    @classmethod
    def classes(cls) -> dict:
        """Preprocessors of hflit by name"""
    @classmethod
    def for_name(cls, name):
        """The class of a name; None for an unknown one

        Args:
            name: as transformers or another package writes it
        """
    @classmethod
    def for_model(cls, model_type):
        """The class of an architecture; None if it has none

        Args:
            model_type: as in `config.json`
        """
    @classmethod
    def register(cls, config_class, preprocessor_class, exist_ok=False) -> None:
        """Register a custom preprocessor for a config class

        Args:
            config_class: config class of the architecture
            preprocessor_class: its preprocessor
            exist_ok: replace a class that is registered already
        """
    @classmethod
    def find(cls, fields, name, config, where):
        """The class that the files of a checkpoint name; ValueError if hflit has not got it

        Args:
            fields: content of the preprocessor's file
            name: of the checkpoint
            config: of the model, or None
            where: Hub arguments: `revision`, `token`, …
        """
    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path, *args: Any, config=None, **kwargs: Any) -> Self:
        """Load the preprocessor of a checkpoint, as an object of its architecture's class

        Args:
            pretrained_model_name_or_path: a folder, a Hub repository, `builtin:NAME`, or a JSON file
            *args: handed on to the class
            config: the model's config, if already loaded
            **kwargs: settings to replace, and Hub arguments (`revision`, `token`, ...)
        """
