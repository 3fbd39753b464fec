"""How a Trainer makes its Accelerator, moves the model to the device, makes optimizer, scheduler and train data loader, and wraps them for mixed precision, DDP, FSDP or DeepSpeed"""
# Written by hflit.dev_stubs; do not edit
from ..data.collators import DataCollatorWithPadding
from .optimizer_setup import OptimizerSetup
from typing import Any

__all__ = ['logger', 'make_accelerator', 'fresh_state', 'distributed_kwargs', 'runtime_kwargs', 'ddp_kwargs', 'fsdp_plugin', 'shard_on_cpu', 'deepspeed_plugin', 'fill_deepspeed_config', 'config_of', 'is_headless', 'AcceleratorSetup', 'neftune_hook', 'enable_checkpointing']

logger: Any

def make_accelerator(args):
    """Accelerate's `Accelerator` for these arguments

    Args:
        args: `TrainingArguments`
    """

def fresh_state(args):
    """Accelerate's process state with our timeout and backend, reset from the settings of an earlier trainer

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

def ddp_kwargs(args):
    """Accelerate's kwargs handler for DDP

    Args:
        args: training arguments
    """

def fsdp_plugin(args, state):
    """Accelerate's plugin for FSDP

    Args:
        args: training arguments
        state: state of the optimizer, the model or the process, as a dict
    """

def shard_on_cpu(state, plugin=None) -> None:
    """Enable FSDP on CPUs, where Accelerate silently would not

    Args:
        state: state of the optimizer, the model or the process, as a dict
        plugin: plugin of Accelerate
    """

def deepspeed_plugin(args):
    """Accelerate's plugin for DeepSpeed

    Args:
        args: training arguments
    """

def fill_deepspeed_config(config, args) -> None:
    """Fill `'auto'` entries of a DeepSpeed config from the arguments; DeepSpeed clips the gradients

    Args:
        config: configuration of the model
        args: training arguments
    """

def config_of(model) -> None:
    """A model's config; None if it has none, or a plain dict

    Args:
        model: the model
    """

def is_headless(model) -> bool:
    """Whether a model is an architecture's base model, which answers with hidden states

    Args:
        model: the model
    """

class AcceleratorSetup(OptimizerSetup):
    """How a [Trainer](trainer.ipynb) prepares model, optimizer, scheduler and data loaders; its methods can be overridden"""
    model_wrapped: Any
    @property
    def sharded(self) -> bool:
        """Whether each process holds only a shard of the weights"""
    @property
    def is_deepspeed_enabled(self) -> bool: ...
    @property
    def main_input_name(self) -> str: ...
    def _to_device(self, model):
        """The model on this process's device, unless it is sharded, quantized or has a device map

        Args:
            model: the model
        """
    def default_collator(self) -> DataCollatorWithPadding:
        """A padding collator if `processing_class` can pad, else `default_data_collator`"""
    def _prepare_inputs(self, inputs):
        """A batch on this process's device; handles nested dicts, lists and tuples

        Args:
            inputs: inputs of the model, as a dict of arrays
        """
    def autocast(self):
        """Context manager of a forward pass in mixed precision"""
    def train_batch_sampler(self, dataset, batch_size: int):
        """Batch sampler of the training set: rows of similar length if lengths are known, unless `train_sampling_strategy` says otherwise

        Args:
            dataset: data set
            batch_size: number of rows in a batch
        """
    def pack_dataset(self, dataset):
        """The data set packed into rows of `packing_length` tokens

        Args:
            dataset: data set
        """
    def get_train_dataloader(self):
        """Data loader of the training set; each batch is this process's part of the global batch"""
    def _get_train_sampler(self, train_dataset=None):
        """A sampler of rows that replaces `train_batch_sampler`; None by default, scripts override it"""
    def _prepare_for_training(self, max_steps: int) -> None:
        """Enable gradient checkpointing and NEFTune, make optimizer and scheduler for `max_steps`, and wrap the model

        Args:
            max_steps: number of all optimizer steps
        """
    def _wrap(self, model, max_steps: int) -> None:
        """Make optimizer and scheduler, and wrap model and optimizer with Accelerate where needed

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
        """Context manager of a batch: gradients are synchronised over processes only after the last batch of a step

        Args:
            last: this is the last batch of the step
        """
    def _backward(self, loss) -> None:
        """Backward pass of a loss that is already weighted by its share of the step

        Args:
            loss: scalar loss
        """
    def model_for_evaluation(self):
        """The wrapped model while training; otherwise the model in the dtype that evaluation asks for"""

def neftune_hook(module, args, output):
    """Forward hook for an embedding that adds uniform noise of size `neftune_noise_alpha` in training

    Args:
        module: the module
        args: inputs of the module
        output: embeddings of the batch
    """

def enable_checkpointing(model, kw: dict) -> None:
    """Have a model recompute activations; the reentrant variant needs inputs that require gradients, which frozen embeddings lack

    Args:
        model: the model
        kw: further keyword arguments, which are handed on
    """
