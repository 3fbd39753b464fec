"""Small public names that scripts import from transformers: file names of a checkpoint, string enumerations, and the checks at the top of the example scripts"""
# Written by hflit.dev_stubs; do not edit
from enum import Enum
from typing import Any

__all__ = ['CONFIG_NAME', 'GENERATION_CONFIG_NAME', 'MODEL_CARD_NAME', 'SAFE_WEIGHTS_NAME', 'SAFE_WEIGHTS_INDEX_NAME', 'WEIGHTS_NAME', 'WEIGHTS_INDEX_NAME', 'TF2_WEIGHTS_NAME', 'FLAX_WEIGHTS_NAME', 'ADAPTER_CONFIG_NAME', 'ADAPTER_SAFE_WEIGHTS_NAME', 'ADAPTER_WEIGHTS_NAME', 'FEATURE_EXTRACTOR_NAME', 'IMAGE_PROCESSOR_NAME', 'PROCESSOR_NAME', 'CHAT_TEMPLATE_NAME', 'PREFIX_CHECKPOINT_DIR', 'SPIECE_UNDERLINE', 'TRAINER_STATE_NAME', 'TRAINING_ARGS_NAME', 'OPTIMIZER_NAME', 'SCHEDULER_NAME', 'ExplicitEnum', 'PaddingStrategy', 'TruncationStrategy', 'TensorType', 'GenerationMode', 'check_min_version', 'send_example_telemetry', 'require_version', 'is_offline_mode', 'is_main_process']

CONFIG_NAME: str

GENERATION_CONFIG_NAME: str

MODEL_CARD_NAME: str

SAFE_WEIGHTS_NAME: str
SAFE_WEIGHTS_INDEX_NAME: str

WEIGHTS_NAME: str
WEIGHTS_INDEX_NAME: str

TF2_WEIGHTS_NAME: str
FLAX_WEIGHTS_NAME: str

ADAPTER_CONFIG_NAME: str

ADAPTER_SAFE_WEIGHTS_NAME: str

ADAPTER_WEIGHTS_NAME: str

FEATURE_EXTRACTOR_NAME: str
IMAGE_PROCESSOR_NAME: str

PROCESSOR_NAME: str
CHAT_TEMPLATE_NAME: str

PREFIX_CHECKPOINT_DIR: str
SPIECE_UNDERLINE: str

TRAINER_STATE_NAME: str

TRAINING_ARGS_NAME: str

OPTIMIZER_NAME: str

SCHEDULER_NAME: str

class ExplicitEnum(str, Enum):
    """String enumeration; an invalid value raises a ValueError that lists the choices"""
    @classmethod
    def _missing_(cls, value): ...

class PaddingStrategy(ExplicitEnum):
    LONGEST = 'longest'
    MAX_LENGTH = 'max_length'
    DO_NOT_PAD = 'do_not_pad'

class TruncationStrategy(ExplicitEnum):
    ONLY_FIRST = 'only_first'
    ONLY_SECOND = 'only_second'
    LONGEST_FIRST = 'longest_first'
    DO_NOT_TRUNCATE = 'do_not_truncate'

class TensorType(ExplicitEnum):
    PYTORCH = 'pt'
    NUMPY = 'np'
    JAX = 'jax'
    TENSORFLOW = 'tf'
    MLX = 'mlx'

class GenerationMode(ExplicitEnum):
    GREEDY_SEARCH = 'greedy_search'
    SAMPLE = 'sample'
    ASSISTED_GENERATION = 'assisted_generation'
    BEAM_SEARCH = 'beam_search'
    BEAM_SAMPLE = 'beam_sample'
    GROUP_BEAM_SEARCH = 'group_beam_search'
    CONSTRAINED_BEAM_SEARCH = 'constrained_beam_search'
    CONTRASTIVE_SEARCH = 'contrastive_search'
    DOLA_GENERATION = 'dola_generation'

def check_min_version(min_version: str):
    """Does nothing: versions of transformers say nothing about hflit

    Args:
        min_version: smallest version
    """

def send_example_telemetry(example_name: str, *example_args: Any, framework: str = 'pytorch'):
    """Does nothing: hflit sends no telemetry

    Args:
        example_name: accepted, without effect
        *example_args: accepted, without effect
        framework: `'torch'`, `'flax'` or `'keras'`
    """

def require_version(requirement: str, hint: str | None = None) -> None:
    """ImportError unless a package is installed in a required version

    Args:
        requirement: package and versions, such as `datasets>=1.8.0`
        hint: advice to append to the message
    """

def is_offline_mode() -> bool:
    """Whether the Hub must not be contacted (`HF_HUB_OFFLINE`)"""

def is_main_process(local_rank: int) -> bool:
    """Whether a local rank is that of the main process: 0, or -1 outside of distributed runs

    Args:
        local_rank: number of the process on its machine; -1 for one process
    """
