"""Find and load the right config, tokenizer and model class for a checkpoint from the `model_type` in its `config.json`"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from .config import PreTrainedConfig
from typing import Any
from collections.abc import Iterator
from hflit.torch.model import PreTrainedModel
from hflit.text.tokenizer import PreTrainedTokenizer

__all__ = ['registered', 'install', 'model_keywords', 'prefixes', 'builtin_packages', 'packages', 'folder', 'package', 'requires_framework', 'page', 'pages', 'config_class', 'class_prefixes', 'module_all', 'heads', 'find_class', 'AutoConfig', 'config_for', 'add_registered', 'AutoModelBase', 'AutoModel', 'AutoModelForPreTraining', 'AutoModelForCausalLM', 'AutoModelForMaskedLM', 'AutoModelForSeq2SeqLM', 'AutoModelForSequenceClassification', 'AutoModelForTokenClassification', 'AutoModelForQuestionAnswering', 'AutoModelForMultipleChoice', 'AutoModelForNextSentencePrediction', 'AutoModelForImageClassification', 'AutoModelForMaskedImageModeling', 'AutoModelForObjectDetection', 'AutoModelForSemanticSegmentation', 'AutoModelForImageSegmentation', 'AutoModelForDepthEstimation', 'AutoModelForSpeechSeq2Seq', 'AutoModelForSpeechRecognition', 'AutoModelForCTC', 'AutoModelForAudioFrameClassification', 'AutoModelForAudioXVector', 'AutoModelForAudioClassification', 'AutoModelForZeroShotImageClassification', 'auto_for', 'AutoBackbone', 'backbone_config', 'load_backbone', 'backbone_class', 'tokenizer_class', 'text_field', 'AutoTokenizer', 'model_type_of', 'framework_prefixed', 'exported_names', 'name_error', 'resolve', 'lookup', 'lazy_module', 'support']

registered: dict

def builtin_packages(page: str = 'config') -> dict:
    """`{model_type: package}` of the architectures in hflit

    Args:
        page: `tokenizer`: also folders of tokenizers whose model is another folder's
    """

def packages() -> dict:
    """`{model_type: package}` of all architectures, those of installed packages included"""

def folder(model_type: str) -> str:
    """The folder name of a `model_type`

    Args:
        model_type: name of the architecture, as in `config.json`
    """

def package(model_type: str) -> str:
    """Package name of an architecture; ValueError with suggestions for an unknown one

    Args:
        model_type: as in `config.json`
    """

install: dict

@contextmanager
def requires_framework(framework) -> Iterator[Any]:
    """Context manager: turn a missing framework into an ImportError that says what to install

    Args:
        framework: `'torch'`, `'flax'` or `'keras'`
    """

def page(model_type: str, name: str):
    """Import a module of an architecture; ImportError if it or its framework is missing

    Args:
        model_type: as in `config.json`
        name: `config`, `tokenizer`, or a framework: `torch`, `flax`, `keras`
    """

def pages(model_type: str) -> list:
    """Names of the modules of an architecture

    Args:
        model_type: name of the architecture, as in `config.json`
    """

def config_class(model_type: str):
    """The config class of an architecture

    Args:
        model_type: name of the architecture, as in `config.json`
    """

def class_prefixes(model_type: str) -> tuple:
    """Prefixes of the class names of an architecture; a config of text models allows the name without `Text`

    Args:
        model_type: name of the architecture, as in `config.json`
    """

def module_all(path) -> list:
    """`__all__` of a module, without importing it

    Args:
        path: path of a file
    """

def heads(model_type: str, framework: str = 'torch') -> list:
    """Names of the model classes of an architecture in a framework, which need not be installed

    Args:
        model_type: as in `config.json`
        framework: `torch`, `flax` or `keras`

    Returns:
        class names
    """

def find_class(model_type: str, suffixes: str | tuple, framework: str = 'torch', default=None):
    """The class of an architecture whose name is its prefix plus a suffix

    Args:
        model_type: as in `config.json`
        suffixes: such as `Model`, `ForMaskedLM`, `Tokenizer`; of several, the first that exists
        framework: `torch`, `flax` or `keras`; `tokenizer` for tokenizers
        default: returned instead of raising an error
    """

class AutoConfig:
    """Loads the config of a checkpoint as the class of its architecture"""
    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path, **kw: Any) -> PreTrainedConfig:
        """Load the config of a checkpoint, as an object of its architecture's class

        Args:
            pretrained_model_name_or_path: a folder, a Hub repository or `builtin:NAME`
            **kw: Hub arguments (`revision`, `token`, ...) and fields to override
        """
    @classmethod
    def for_model(cls, model_type: str, *args: Any, **kw: Any) -> PreTrainedConfig:
        """Create a config for a `model_type`; further arguments are fields

        Args:
            model_type: name of the architecture, as in `config.json`
            *args: further positional arguments, which are handed on
            **kw: further keyword arguments, which are handed on
        """
    @classmethod
    def register(cls, model_type: str, config, exist_ok: bool = False) -> None:
        """Register the config class of a custom architecture

        Args:
            model_type: name of the architecture, equal to `config.model_type`
            config: its config class
            exist_ok: replace a class that is registered already
        """

def config_for(d: dict, name):
    """The config class for the content of a `config.json`

    Args:
        d: content of `config.json`
        name: name of the checkpoint: a folder, a Hub repository or `builtin:NAME`
    """

def add_registered(key: tuple, c, exist_ok: bool) -> None:
    """Add a class to `registered`; ValueError if the name is taken

    Args:
        key: `(model_type, suffix, framework)`
        c: class
        exist_ok: replace what is registered under the name
    """

class AutoModelBase:
    """Base class of the auto model classes"""
    framework: str
    extra_suffixes: tuple
    reads: Any
    def __init__(self): ...
    @classmethod
    def suffixes(cls) -> tuple: ...
    @classmethod
    def fits(cls, config) -> bool:
        """Args:
            config: configuration of the model
        """
    @classmethod
    def find(cls, config):
        """Args:
            config: configuration of the model
        """
    @classmethod
    def from_config(cls, config, **kw: Any) -> PreTrainedModel:
        """Create a model with randomly initialized weights

        Args:
            config: model config, of an architecture that has this head
            **kw: `dtype`, `attn_implementation`
        """
    @classmethod
    def register(cls, config_class, model_class, exist_ok: bool = False) -> None:
        """Register a custom model class for a config class

        Args:
            config_class: config class of the architecture
            model_class: its model class with the head of this auto class
            exist_ok: replace a class that is registered already
        """
    @classmethod
    def from_pretrained(cls, pretrained_model_name_or_path, *args: Any, config=None, **kw: Any) -> PreTrainedModel:
        """Load a model with this head from a checkpoint

        Args:
            pretrained_model_name_or_path: a folder, a Hub repository or `builtin:NAME`
            *args: further positional arguments, which are handed on
            config: config or checkpoint to read it from; None: the model's own
            **kw: `dtype`, `device_map`, `revision`, ... and fields of the config
        """

model_keywords: tuple

class AutoModel(AutoModelBase):
    """Auto class of base models: hidden states"""

class AutoModelForPreTraining(AutoModelBase):
    """Auto class of models with the head of their pretraining"""
    extra_suffixes: tuple

class AutoModelForCausalLM(AutoModelBase):
    """Auto class of models with a causal language modeling head"""
    extra_suffixes: tuple

class AutoModelForMaskedLM(AutoModelBase):
    """Auto class of models with a masked language modeling head"""

class AutoModelForSeq2SeqLM(AutoModelBase):
    """Auto class of encoder-decoder language models"""
    reads: str
    extra_suffixes: tuple

class AutoModelForSequenceClassification(AutoModelBase):
    """Auto class of models with a sequence classification or regression head"""
    reads: str

class AutoModelForTokenClassification(AutoModelBase):
    """Auto class of models with a token classification head"""

class AutoModelForQuestionAnswering(AutoModelBase):
    """Auto class of models with an extractive question answering head"""

class AutoModelForMultipleChoice(AutoModelBase):
    """Auto class of models with a multiple choice head"""

class AutoModelForNextSentencePrediction(AutoModelBase):
    """Auto class of models with a next sentence prediction head"""

class AutoModelForImageClassification(AutoModelBase):
    """Auto class of models with an image classification head"""

class AutoModelForMaskedImageModeling(AutoModelBase):
    """Auto class of models that predict masked patches"""

class AutoModelForObjectDetection(AutoModelBase):
    """Auto class of models with an object detection head"""

class AutoModelForSemanticSegmentation(AutoModelBase):
    """Auto class of models with a semantic segmentation head"""

class AutoModelForImageSegmentation(AutoModelBase):
    """Auto class of models with an image segmentation head: panoptic, as DETR's, or semantic"""
    extra_suffixes: tuple

class AutoModelForDepthEstimation(AutoModelBase):
    """Auto class of models with a depth estimation head"""

class AutoModelForSpeechSeq2Seq(AutoModelBase):
    """Auto class of encoder–decoders that write down speech"""
    reads: str
    extra_suffixes: tuple

class AutoModelForSpeechRecognition(AutoModelBase):
    """Auto class of all models that write down speech: encoder–decoders, and those with a CTC head"""
    reads: str
    extra_suffixes: tuple

class AutoModelForCTC(AutoModelBase):
    """Auto class of speech models with a CTC head"""

class AutoModelForAudioFrameClassification(AutoModelBase):
    """Auto class of models that classify the frames of a sound"""

class AutoModelForAudioXVector(AutoModelBase):
    """Auto class of models that make speaker vectors"""
    extra_suffixes: tuple

class AutoModelForAudioClassification(AutoModelBase):
    """Auto class of models that classify sounds"""
    reads: str
    extra_suffixes: tuple

class AutoModelForZeroShotImageClassification(AutoModelBase):
    """Auto class of models that score images against texts"""
    reads: str
    extra_suffixes: tuple

def auto_for(c, framework: str):
    """The subclass of an auto class for another framework

    Args:
        c: class
        framework: `'torch'`, `'flax'` or `'keras'`
    """

class AutoBackbone(AutoModelBase):
    """Auto class of backbones: feature maps of the stages of a vision model"""

def backbone_config(given, default=None):
    """The config of a backbone inside the config of another model; ValueError for an unknown architecture

    Args:
        given: a config, its fields with `model_type`, or None
        default: the same, used for None
    """

def load_backbone(config, framework='torch', **kw: Any):
    """A new backbone by its config

    Args:
        config: of a backbone, or of a model with a `backbone_config`
        framework: `'torch'`, `'flax'` or `'keras'`
        **kw: arguments of `from_config`
    """

def backbone_class(config, framework='torch'):
    """The class of a backbone, for a model that builds its parts itself, as in Flax

    Args:
        config: of a backbone
        framework: `'torch'`, `'flax'` or `'keras'`
    """

def tokenizer_class(written: str | None, model_type: str | None):
    """The tokenizer class for a checkpoint

    Args:
        written: `tokenizer_class` in `tokenizer_config.json`, such as `BertTokenizerFast`
        model_type: `model_type` in the checkpoint's `config.json`
    """

def text_field(name, file, field, where):
    """A string field of a JSON file of a checkpoint, or None; ValueError for another type

    Args:
        name: name of the checkpoint: a folder, a Hub repository or `builtin:NAME`
        file: name of the file
        field: name of the field, for error messages
        where: where to look: Hub arguments (`revision`, `token`, ...)
    """

class AutoTokenizer:
    """Loads the tokenizer of a checkpoint"""
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path,
        *args: Any,
        config=None,
        use_fast: bool = True,
        **kw: Any,
    ) -> PreTrainedTokenizer:
        """Load a tokenizer from a checkpoint

        Args:
            pretrained_model_name_or_path: a folder, a Hub repository or `builtin:NAME`
            *args: further positional arguments, which are handed on
            config: the model's config, if already loaded
            use_fast: accepted; all tokenizers are fast
            **kw: Hub arguments, and tokenizer settings to override
        """
    @classmethod
    def register(cls, config_class, tokenizer_class=None, exist_ok: bool = False, **kw: Any) -> None:
        """Register a custom tokenizer class for a config class

        Args:
            config_class: class of the configuration
            tokenizer_class: class of the tokenizer
            exist_ok: replace what is registered under the name
            **kw: further keyword arguments, which are handed on
        """

prefixes: dict

def model_type_of(name: str) -> str | None:
    """The `model_type` that a class name begins with, or None

    Args:
        name: name of the class or function
    """

def framework_prefixed(name: str) -> tuple | None:
    """Split a framework prefix from a class name: `FlaxBertModel`, `TFAutoModel`; None without one

    Args:
        name: name of the class or function

    Returns:
        (framework, name without the prefix)
    """

def exported_names(module: str) -> dict:
    """Public names in the stub file of a package, with their modules

    Args:
        module: `hflit.flax`

    Returns:
        `{name: module}`
    """

def name_error(name: str, framework: str, more=()) -> AttributeError:
    """AttributeError for an unknown name, with suggestions

    Args:
        name: name of the class or function
        framework: `'torch'`, `'flax'` or `'keras'`
        more: further names to suggest
    """

def resolve(name: str, framework: str = 'torch'):
    """The class with a public name; AttributeError with suggestions for an unknown one

    Args:
        name: class name: `BertForMaskedLM`, `LlamaTokenizerFast`, `FlaxBertModel`
        framework: framework for a name without a prefix
    """

def lookup(module: str, name: str):
    """Look up a public name in the stub file, else by `resolve`; auto classes and `pipeline` get the framework

    Args:
        module: name of the module, with dots
        name: name of the class or function
    """

def lazy_module(module: str) -> tuple:
    """`__getattr__` and `__dir__` that load the public names of a package on first use

    Args:
        module: `hflit.flax`

    Returns:
        `__getattr__`, `__dir__`
    """

def support() -> dict:
    """Model classes by architecture and framework: `{model_type: {framework: [class names]}}`"""
