"""How the Trainer configures Accelerate, moves model and batches to the device, computes in mixed precision, makes the train data loader, and wraps the model"""
# Written by hflit.dev_stubs; do not edit
from ..data.collators import DataCollatorWithPadding
from .optimizer_setup import OptimizerSetup
from typing import Any

__all__ = ['logger', 'make_accelerator', 'fresh_state', 'distributed_kwargs', 'runtime_kwargs', 'apply_process_settings', 'empty_device_cache', 'ddp_kwargs', 'fsdp_plugin', 'shard_on_cpu', 'deepspeed_plugin', 'fill_deepspeed_config', 'config_of', 'is_headless', 'AcceleratorSetup', 'neftune_hook', 'enable_checkpointing']

logger: Any

def make_accelerator(args):
    """Make Accelerate's `Accelerator` from the training arguments

    Args:
        args: `TrainingArguments`
    """

def fresh_state(args):
    """Reset Accelerate's state from the settings of an earlier trainer, and return its process state

    Args:
        args: training arguments
    """

def distributed_kwargs(args, state) -> dict:
    """Keyword arguments of `Accelerator` for gradient accumulation, DDP, FSDP and DeepSpeed

    Args:
        args: training arguments
        state: state of the optimizer, the model or the process, as a dict
    """

def runtime_kwargs(args) -> dict:
    """Keyword arguments of `Accelerator` for torch.compile and trackers

    Args:
        args: training arguments
    """

def apply_process_settings(args) -> None:
    """Set the log level of this process, and whether CUDA computes float32 products in TF32

    Args:
        args: training arguments
    """

def empty_device_cache(device) -> None:
    """Give the memory that PyTorch holds in reserve back to the device; the CPU has no such reserve

    Args:
        device: `'cpu'`, `'cuda:1'`, an index, or a device of the framework
    """

def ddp_kwargs(args):
    """Make Accelerate's kwargs handler for DDP

    Args:
        args: training arguments
    """

def fsdp_plugin(args, state):
    """Make Accelerate's plugin for FSDP

    Args:
        args: training arguments
        state: state of the optimizer, the model or the process, as a dict
    """

def shard_on_cpu(state, plugin=None) -> None:
    """Enable FSDP on CPUs, which Accelerate silently does not

    Args:
        state: state of the optimizer, the model or the process, as a dict
        plugin: plugin of Accelerate
    """

def deepspeed_plugin(args):
    """Make Accelerate's plugin for DeepSpeed

    Args:
        args: training arguments
    """

def fill_deepspeed_config(config, args) -> None:
    """Fill `'auto'` entries of a DeepSpeed config from the training arguments

    Args:
        config: configuration of the model
        args: training arguments
    """

def config_of(model) -> None:
    """Config of a model; None if it has none, or a plain dict

    Args:
        model: the model
    """

def is_headless(model) -> bool:
    """Whether a model is a base model, which returns hidden states and no loss

    Args:
        model: the model
    """

class AcceleratorSetup(OptimizerSetup):
    """Prepares model, optimizer, scheduler and data of a [Trainer](trainer.ipynb), in methods to override"""
    model_wrapped: Any
    @property
    def sharded(self) -> bool:
        """Whether each process holds only a shard of the weights: FSDP, DeepSpeed, Megatron-LM"""
    @property
    def is_deepspeed_enabled(self) -> bool:
        """Whether DeepSpeed trains the model"""
    @property
    def main_input_name(self) -> str:
        """Name of the model's main input, `'input_ids'` for text"""
    def _to_device(self, model):
        """Move the model to this process's device, unless it is sharded, quantized or has a device map

        Args:
            model: the model
        """
    def default_collator(self) -> DataCollatorWithPadding:
        """Return a padding collator if `processing_class` pads texts or sound, else `default_data_collator`"""
    def _prepare_inputs(self, inputs):
        """Move a batch to this process's device; handles nested dicts, lists and tuples

        Args:
            inputs: inputs of the model, as a dict of arrays
        """
    def autocast(self):
        """Context manager of a forward pass in mixed precision (float16 or bfloat16)"""
    def train_batch_sampler(self, dataset, batch_size: int):
        """Make the batch sampler: by length where lengths are known, or as `train_sampling_strategy` says

        Args:
            dataset: the training set, with a length
            batch_size: rows of a global batch, over all processes
        """
    def pack_dataset(self, dataset):
        """Pack the dataset into rows of `packing_length` tokens

        Args:
            dataset: data set
        """
    def get_train_dataloader(self):
        """Make the data loader of the training set; its batches are this process's parts of the global batches"""
    def _get_train_sampler(self, train_dataset=None):
        """Return a sampler of rows instead of `train_batch_sampler`; None by default, for scripts to override"""
    def _prepare_for_training(self, max_steps: int) -> None:
        """Enable gradient checkpointing and NEFTune, make optimizer and scheduler, and wrap the model

        Args:
            max_steps: number of all optimizer steps
        """
    def _wrap(self, model, max_steps: int) -> None:
        """Make optimizer and scheduler; wrap model and optimizer with Accelerate where needed

        Args:
            model: the model
            max_steps: number of all optimizer steps
        """
    def set_train_mode(self, model) -> None:
        """Set model and optimizer to train mode

        Args:
            model: the model
        """
    def set_eval_mode(self) -> None:
        """Set model and optimizer to eval mode"""
    def gradient_sync(self, last: bool):
        """Context manager of a batch: processes average their gradients only after the last batch of a step

        Args:
            last: whether this is the last batch of a step
        """
    def _backward(self, loss) -> None:
        """Backward pass of a loss that is already weighted by its share of the step

        Args:
            loss: scalar loss
        """
    def model_for_evaluation(self):
        """Return the wrapped model during a training; otherwise the model in the dtype for evaluation"""

def neftune_hook(module, args, output):
    """Forward hook for an embedding layer: add uniform noise in training, scaled by `neftune_noise_alpha`

    Args:
        module: the module
        args: inputs of the module
        output: embeddings of the batch
    """

def enable_checkpointing(model, kw: dict) -> None:
    """Enable gradient checkpointing; if reentrant, make inputs require gradients, for frozen embeddings

    Args:
        model: the model
        kw: `every_n_layers`, `offload`, and arguments of `torch.utils.checkpoint`
    """
