"""Device, world size, process index, mixed precision and FSDP options of a training, read from Accelerate on first access"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from typing import Any
from typing_extensions import Self
from collections.abc import Iterator

__all__ = ['world_size_variables', 'unsupported_options', 'fixed_options', 'wrap_policies', 'ParallelMode', 'no_accelerator', 'delay_exit', 'AcceleratorConfig', 'DeviceSetup', 'as_bool', 'fsdp_options_to_config', 'fsdp1_args']

class ParallelMode(Enum):
    """Kinds of parallelism: number of processes and type of device"""
    NOT_PARALLEL = 'not_parallel'
    NOT_DISTRIBUTED = 'not_distributed'
    DISTRIBUTED = 'distributed'
    TPU = 'tpu'

world_size_variables: tuple

def no_accelerator() -> bool:
    """Whether there is neither GPU nor TPU; several processes then need `cpu=True`, or each would train alone"""

def delay_exit() -> None:
    """Wait 0.1 s at exit, registered once: a gloo thread that frees a tensor then would abort the process"""

unsupported_options: dict

@dataclass
class AcceleratorConfig:
    """Options for how batches are distributed to the processes

    Args:
        split_batches: per_device_train_batch_size is split among processes
        dispatch_batches: None or False: each process loads its own rows
        even_batches: no effect: no row is repeated to fill the last batch
        use_seedable_sampler: always: the order depends on seed and epoch only
        non_blocking: copy batches to the device asynchronously, even from unpinned memory
        gradient_accumulation_kwargs: num_steps; sync_each_batch: synchronise each batch
        use_configured_state: use the Accelerate state that was configured before
    """
    split_batches: bool = False
    """per_device_train_batch_size is split among processes"""
    dispatch_batches: bool | None = None
    """None or False: each process loads its own rows"""
    even_batches: bool = True
    """no effect: no row is repeated to fill the last batch"""
    use_seedable_sampler: bool = True
    """always: the order depends on seed and epoch only"""
    non_blocking: bool = False
    """copy batches to the device asynchronously, even from unpinned memory"""
    gradient_accumulation_kwargs: dict | None = None
    """num_steps; sync_each_batch: synchronise each batch"""
    use_configured_state: bool = False
    """use the Accelerate state that was configured before"""
    def __post_init__(self) -> None: ...
    @property
    def accumulation(self) -> dict:
        """Options of gradient accumulation"""
    def to_dict(self) -> dict:
        """All options as a dict"""
    @classmethod
    def from_json_file(cls, json_file) -> Self:
        """Read options from a JSON file

        Args:
            json_file: path of a JSON file
        """
    @classmethod
    def read(cls, o):
        """Make an `AcceleratorConfig` from a dict, a JSON file, or None for the defaults

        Args:
            o: the object
        """

fixed_options: dict

class DeviceSetup:
    """Device and process properties of `TrainingArguments`, computed on first access"""
    @property
    def device(self) -> Any: ...
    @property
    def world_size(self) -> Any: ...
    @property
    def process_index(self) -> Any: ...
    @property
    def local_process_index(self) -> Any: ...
    @property
    def ddp_timeout_delta(self) -> Any: ...
    @property
    def n_gpu(self) -> Any: ...
    @property
    def train_batch_size(self) -> Any: ...
    @property
    def eval_batch_size(self) -> Any: ...
    @property
    def distributed_state(self) -> Any:
        """Accelerate's `PartialState`; the first access initialises the process group of several processes"""
    def global_batch_size(self, batch_size: int) -> int:
        """Number of rows of a batch over all processes, for a configured `batch_size`

        Args:
            batch_size: number of rows in a batch
        """
    @property
    def parallel_mode(self) -> ParallelMode:
        """TPU, several processes, or one process"""
    @property
    def should_log(self) -> bool:
        """Whether this process logs"""
    @property
    def should_save(self) -> bool:
        """Whether this process writes files"""
    @contextmanager
    def main_process_first(self, local: bool = True, desc='work') -> Iterator[Any]:
        """Context manager in which the main process runs first, so that the others find its results in the cache

        Args:
            local: let the first process of each machine go first; False: of all machines
            desc: what is done, for the log
        """
    def get_process_log_level(self) -> int:
        """Log level of this process: `log_level` on the main process, `log_level_replica` on others"""
    @property
    def mixed_precision(self) -> str:
        """Mixed precision mode in Accelerate's terms: `'fp16'`, `'bf16'` or `'no'`"""
    @property
    def fsdp_plugin_args(self) -> Any:
        """Arguments for Accelerate's `FullyShardedDataParallelPlugin`; None if `fsdp` is not set"""

def as_bool(v) -> bool:
    """Convert a boolean, or a string such as 'true', 'yes' or '1', to bool

    Args:
        v: the value
    """

def fsdp_options_to_config(fsdp, config) -> dict:
    """Convert the options of a deprecated `fsdp` string or list to `fsdp_config` entries

    Args:
        fsdp: options as in the argument `fsdp`
        config: configuration of the model
    """

wrap_policies: tuple

def fsdp1_args(config):
    """Arguments that only FSDP version 1 has

    Args:
        config: configuration of the model
    """
