"""Finds the pipeline class for a task or a model, loads the model and tokenizer, and registers custom tasks"""
# Written by hflit.dev_stubs; do not edit
from .base import Pipeline
from typing import Any

__all__ = ['logger', 'aliases', 'registered', 'PIPELINE_REGISTRY', 'class_name', 'task_class', 'load_entry_points', 'get_supported_tasks', 'UnknownTask', 'find_task', 'PipelineRegistry', 'auto_class', 'suffixes', 'task_for_model', 'check_model', 'load_model', 'other_framework_kwargs', 'origin', 'load_tokenizer', 'load_image_processor', 'load_feature_extractor', 'load_preprocessors', 'resolve_arguments', 'loading_arguments', 'pipeline']

logger: Any

aliases: dict

registered: dict

def class_name(task: str) -> str:
    """Name of the pipeline class of a task

    Args:
        task: name of the task, such as `'fill-mask'`
    """

def task_class(task: str):
    """Find the pipeline class in `hflit.pipelines` for a task; None if there is none

    Args:
        task: name of the task, such as `'fill-mask'`
    """

def load_entry_points() -> None:
    """Register the tasks that installed packages declare as entry points"""

def get_supported_tasks() -> list:
    """Names of all tasks, aliases included"""

class UnknownTask(ValueError, KeyError):
    """Error for an unknown task; both a ValueError and a KeyError"""

def find_task(task: str):
    """Find the pipeline class of a task; ValueError with suggestions for an unknown task

    Args:
        task: task name or alias
    """

class PipelineRegistry:
    """Registry of custom tasks, as in transformers"""
    def register_pipeline(self, task: str, pipeline_class, pt_model=None, default=None, type=None) -> None:
        """Register a task

        Args:
            task: name of the task
            pipeline_class: a subclass of `Pipeline`
            pt_model: auto class that loads its models
            default: default checkpoint, or (checkpoint, revision)
            type: accepted
        """
    def get_supported_tasks(self) -> list:
        """Names of all tasks, aliases included"""
    def check_task(self, task: str) -> tuple:
        """`(task, its entry, None)`, as in transformers

        Args:
            task: name of the task, such as `'fill-mask'`
        """

PIPELINE_REGISTRY: PipelineRegistry

def auto_class(c, framework='torch'):
    """Auto class that loads models for a task

    Args:
        c: a pipeline class
        framework: `torch`, `flax` or `keras`
    """

def suffixes(c) -> tuple:
    """Suffixes of model class names for a task

    Args:
        c: class
    """

def task_for_model(names) -> str:
    """Infer the task of a model from its class name

    Args:
        names: model class names, as in `architectures` of a config
    """

def check_model(model, c, task: str):
    """Check that a model has a head for the task; ValueError if not

    Args:
        model: the model
        c: class
        task: name of the task, such as `'fill-mask'`
    """

def load_model(model, c, task: str, framework, config, kw: dict):
    """Load the model if it is given by name, else check it

    Args:
        model: the model
        c: class
        task: name of the task, such as `'fill-mask'`
        framework: `'torch'`, `'flax'` or `'keras'`
        config: configuration of the model
        kw: further keyword arguments, which are handed on
    """

def other_framework_kwargs(kw: dict, framework) -> dict:
    """Convert loading keywords for Flax and Keras: dtype by name, no `device_map`

    Args:
        kw: further keyword arguments, which are handed on
        framework: `'torch'`, `'flax'` or `'keras'`
    """

def origin(model, name, part: str):
    """Name of the checkpoint of a model; ValueError that asks for the part if it is unknown

    Args:
        model: the model
        name: name of the checkpoint
        part: name of the part, such as `'tokenizer'`
    """

def load_tokenizer(tokenizer, model, name, config, where: dict):
    """Load the tokenizer from the model's checkpoint if it is not given

    Args:
        tokenizer: tokenizer of the model
        model: the model
        name: name of the checkpoint: a folder, a Hub repository or `builtin:NAME`
        config: configuration of the model
        where: where to look: Hub arguments (`revision`, `token`, ...)
    """

def load_image_processor(image_processor, model, name, config, where: dict):
    """Load the image processor from the model's checkpoint if it is not given

    Args:
        image_processor: preprocessing for audio or images, where the task needs it
        model: the model
        name: name of the checkpoint
        config: configuration of the model
        where: where to look: Hub arguments (`revision`, `token`, ...)
    """

def load_feature_extractor(feature_extractor, model, name, config, where: dict):
    """Load the feature extractor from the model's checkpoint if it is not given

    Args:
        feature_extractor: preprocessing for audio or images, where the task needs it
        model: the model
        name: name of the checkpoint
        config: configuration of the model
        where: where to look: Hub arguments (`revision`, `token`, ...)
    """

def load_preprocessors(c, parts: dict, model, name, config, where: dict) -> None:
    """Load the tokenizer or the image processor that a task needs into `parts`, which has what is given

    Args:
        c: class
        parts: preprocessors by name, None for what is not given
        model: the model
        name: name of the checkpoint
        config: configuration of the model
        where: where to look: Hub arguments (`revision`, `token`, ...)
    """

def resolve_arguments(task, model, config, where: dict, pipeline_class, kw: dict) -> tuple:
    """Fill in the class, task, model and config that were not given; config fields are popped from `kw`

    Args:
        task: name of the task, such as `'fill-mask'`
        model: the model
        config: configuration of the model
        where: where to look: Hub arguments (`revision`, `token`, ...)
        pipeline_class: class of the pipeline, instead of the task's
        kw: further keyword arguments, which are handed on

    Returns:
        class, task, model, where to look, config, rest of `kw`
    """

def loading_arguments(kw: dict, model_kwargs: dict, dtype, **hub: Any) -> tuple:
    """Take the dtype and the Hub arguments out of the keywords of `pipeline`

    Args:
        kw: further keywords of `pipeline`
        model_kwargs: its `model_kwargs`, or None
        dtype: its `dtype`, which a `torch_dtype` among the keywords replaces
        **hub: further Hub arguments; None: not given

    Returns:
        dtype, where to look, rest of `model_kwargs`
    """

def pipeline(
    task: str | None = None,
    model=None,
    config=None,
    tokenizer=None,
    feature_extractor=None,
    image_processor=None,
    processor=None,
    framework: str | None = None,
    revision=None,
    use_fast: bool = True,
    token=None,
    device=None,
    device_map=None,
    dtype='auto',
    trust_remote_code=None,
    model_kwargs: dict | None = None,
    pipeline_class=None,
    **kw: Any,
) -> Pipeline:
    """Create a pipeline for a task; call it with inputs to get predictions

    Args:
        task: such as `fill-mask`; inferred from the model if not given
        model: a folder, a Hub repository, `builtin:NAME`, or a model
        config: a config, or its checkpoint
        tokenizer: a tokenizer, or its checkpoint; the model's if not given
        feature_extractor: preprocessing for audio or images, where the task needs it
        image_processor: preprocessing for audio or images, where the task needs it
        processor: processor for inputs of several kinds
        framework: for a model given by name: `torch` or `pt`, `flax` or `jax`, `keras` or `tf`
        revision: branch, tag or commit of the repository
        use_fast: accepted; all tokenizers are fast
        token: access token of the Hub; None for the stored one, False for none
        device: `cpu`, `cuda:1`, an index, -1: CPU; None: the first accelerator
        device_map: `auto`, or a map from modules to devices
        dtype: dtype of the weights; `auto`: the checkpoint's
        trust_remote_code: must be false: code of a checkpoint is never run
        model_kwargs: keywords for `from_pretrained`
        pipeline_class: class of the pipeline, instead of the task's
        **kw: `batch_size`, `progress`, Hub arguments (`cache_dir`, ...), parameters of the task
    """
