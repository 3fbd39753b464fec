"""All arguments of a Trainer in one dataclass: validated, JSON-serialisable, with deprecated names accepted"""
# Written by hflit.dev_stubs; do not edit
import os
from dataclasses import dataclass
from .fields import *
from .devices import DeviceSetup
from .serialization import TopicSetters, JsonSettings
from typing import Any

__all__ = ['dict_arguments', 'metric_schedules', 'ranges', 'unsupported', 'accepted_arguments', 'DeprecatedArguments', 'TrainingArguments', 'parse_json_dict', 'number_range', 'for_names', 'Seq2SeqTrainingArguments']

def accepted_arguments(cls) -> dict:
    """Arguments that `cls(...)` accepts, with their defaults: its own and those of its parents

    Args:
        cls: the class
    """

class DeprecatedArguments(type):
    """Metaclass that translates deprecated argument names in calls of the class"""
    @property
    def __signature__(self) -> Any: ...

@dataclass(repr=False)
class TrainingArguments(JsonSettings, TopicSetters, DeviceSetup, HflitFields, ScriptFields, DistributedFields, DataFields, DeviceFields, BestModelFields, HubFields, SavingFields, EvaluationFields, LoggingFields, MemoryFields, PrecisionFields, OptimizerFields, LearningRateFields, DurationFields):
    """Arguments of a Trainer; the first is the output folder

    Args:
        output_dir: folder for checkpoints; trainer_output when not given
        per_device_train_batch_size: batch size per device for training
        num_train_epochs: epochs; may be a fraction
        max_steps: number of optimizer steps; if positive, overrides num_train_epochs
        learning_rate: peak learning rate
        lr_scheduler_type: name of the learning rate schedule
        lr_scheduler_kwargs: further arguments of the schedule
        warmup_steps: linear warmup steps; a value below 1 is a fraction of all steps
        optim: name of the optimizer
        optim_args: further arguments of the optimizer: 'momentum=0.9,nesterov=true'
        weight_decay: weight decay, not applied to biases and norms
        adam_beta1: decay rate of the first moment
        adam_beta2: decay rate of the second moment
        adam_epsilon: number added to the denominator of Adam; 1e-8 is usual
        optim_target_modules: modules whose gradients GaLore and APOLLO project: names, a regex, or all-linear
        gradient_accumulation_steps: batches per optimizer step
        average_tokens_across_devices: average the loss over the tokens of all processes
        max_grad_norm: gradient clipping by norm; 0 disables it
        label_smoothing_factor: label smoothing: probability spread over all classes
        bf16: mixed precision with bfloat16
        fp16: mixed precision with float16 and loss scaling
        bf16_full_eval: evaluate entirely in bfloat16
        fp16_full_eval: evaluate entirely in float16
        tf32: TF32 matrix products on GPUs that support it
        activation_checkpointing: recompute activations in the backward pass to save memory
        activation_checkpointing_kwargs: options for torch.utils.checkpoint
        gradient_checkpointing: the same as activation_checkpointing
        gradient_checkpointing_kwargs: options of `torch.utils.checkpoint`
        torch_compile: compile the model
        torch_compile_backend: backend of torch.compile; implies torch_compile
        torch_compile_mode: mode of torch.compile; implies torch_compile
        use_liger_kernel: kernels of the package liger, which are not supported
        liger_kernel_config: kernels of the package liger, which are not supported
        use_cache: use the KV cache in the forward pass; some adapters need it
        neftune_noise_alpha: NEFTune noise on the embeddings while training; 5 to 15 is usual
        torch_empty_cache_steps: steps between two calls of empty_cache
        auto_find_batch_size: reduce the batch size when memory runs out
        logging_strategy: no, steps or epoch
        logging_steps: steps between two log entries; a value below 1 is a fraction of all steps
        logging_first_step: also log the first step
        log_on_each_node: log on each machine, or on the first only
        logging_nan_inf_filter: leave nan and inf losses out of the log
        include_num_input_tokens_seen: log the number of input tokens: all, non_padding or no
        log_level: log level of the main process; passive leaves it unchanged
        log_level_replica: log level of the other processes
        disable_tqdm: disable the progress bar
        report_to: trackers, such as tensorboard or wandb; all for those that are installed
        run_name: the run's name in a tracker
        project: the project's name in a tracker
        trackio_space_id: settings of trackio, which are not supported
        trackio_bucket_id: settings of trackio, which are not supported
        trackio_static_space_id: settings of trackio, which are not supported
        eval_strategy: no, steps or epoch
        eval_steps: steps between two evaluations; logging_steps when not given
        eval_delay: epochs or steps before the first evaluation
        per_device_eval_batch_size: batch size per device for evaluation
        prediction_loss_only: compute the loss only, without predictions and metrics
        eval_on_start: evaluate once before the first step, as a check
        eval_do_concat_batches: concatenate predictions of all batches; otherwise a list of batches
        eval_use_gather_object: gather arbitrary objects from the processes, not only tensors
        eval_accumulation_steps: batches after which predictions move to the CPU
        include_for_metrics: further arrays for compute_metrics: inputs, loss
        batch_eval_metrics: call compute_metrics after each batch instead of keeping all predictions
        save_only_model: save the weights only, without optimizer and scheduler state
        save_strategy: no, steps, epoch, or best: whenever the metric improves
        save_steps: steps between two checkpoints; a value below 1 is a fraction of all steps
        save_on_each_node: save on each machine, or on the first only
        save_total_limit: maximum number of checkpoints to keep; the best one is never deleted
        enable_jit_checkpoint: save when the process receives a termination signal
        push_to_hub: upload what is saved
        hub_token: access token of the Hub
        hub_private_repo: make the repository private; None: as the account is set
        hub_model_id: org/name; the folder's name when not given
        hub_strategy: upload at the end, at every_save, or with the last checkpoint, or all_checkpoints
        hub_always_push: upload even while another upload is running
        hub_revision: branch to upload to
        load_best_model_at_end: load the best checkpoint instead of keeping the last weights
        metric_for_best_model: metric to compare checkpoints by; loss if it is needed and not given
        greater_is_better: whether a higher metric is better; by default unless its name ends in loss
        ignore_data_skip: resume at the beginning of the data
        restore_callback_states_from_checkpoint: give callbacks what they had counted, such as early stopping its patience
        full_determinism: deterministic algorithms, also on GPUs; slower
        seed: random seed
        data_seed: seed of the data order; seed when not given
        use_cpu: run on the CPU even if there is an accelerator
        accelerator_config: AcceleratorConfig as a dict or a JSON file
        parallelism_config: not supported by hflit
        dataloader_drop_last: drop the last incomplete batch
        dataloader_num_workers: worker processes
        dataloader_pin_memory: use pinned memory, from which copies to a GPU are faster
        dataloader_persistent_workers: keep workers alive between epochs
        dataloader_prefetch_factor: batches that each worker prefetches
        dataloader_multiprocessing_context: how workers are started: `'fork'`, `'spawn'` or `'forkserver'`
        dataloader_in_order: return batches in order, or each as soon as it is ready
        remove_unused_columns: remove columns that the model's forward does not take
        label_names: label columns; found from the forward signature when not given
        train_sampling_strategy: how rows are ordered and batched
        length_column_name: column with precomputed lengths
        ddp_find_unused_parameters: option of PyTorch's `DistributedDataParallel`; None: its default
        ddp_bucket_cap_mb: option of PyTorch's `DistributedDataParallel`; None: its default
        ddp_broadcast_buffers: option of PyTorch's `DistributedDataParallel`; None: its default
        ddp_static_graph: option of PyTorch's `DistributedDataParallel`; None: its default
        ddp_backend: backend of the process group: `'nccl'`, `'gloo'`, ...; None: by device
        ddp_timeout: timeout of collective operations in seconds
        fsdp: shard parameters over the processes
        fsdp_config: FSDP options, or a JSON file of them
        deepspeed: DeepSpeed config, or a JSON file of it
        debug: debugging options, which are not supported
        skip_memory_metrics: memory is not measured; must be True
        do_train: flag for scripts, which the Trainer does not read
        do_eval: flag for scripts, which the Trainer does not read
        do_predict: flag for scripts, which the Trainer does not read
        resume_from_checkpoint: checkpoint folder, for scripts; the Trainer takes it as argument of `train`
        local_rank: passed by old launchers
        packing: pack several texts into one row, with no attention across them
        packing_length: tokens of a packed row; the model's maximum length when not given
        logging_dir: log folder of trackers; output_dir/runs when not given
    """
    def __post_init__(self) -> None: ...
    def __getattr__(self, k) -> Any:
        """Args:
            k: name of the argument or field
        """
    def _normalize(self) -> None:
        """Convert all values to their types, and set those that follow from others"""
    def _normalize_logging(self) -> None: ...
    def _normalize_performance(self) -> None: ...
    def _normalize_evaluation(self) -> None: ...
    def check(self) -> None:
        """Raise a ValueError that names the first invalid argument"""
    def _check_steps(self) -> None: ...
    def _check_combinations(self) -> None: ...
    def get_warmup_steps(self, num_training_steps: int) -> int:
        """Number of warmup steps in a training of `num_training_steps`

        Args:
            num_training_steps: number of all steps
        """

dict_arguments: tuple

metric_schedules: tuple

def parse_json_dict(k, v):
    """Parse a string that holds a JSON object; any other value, such as a path, is returned unchanged

    Args:
        k: name of the argument or field
        v: the value
    """

def number_range(low, high=..., kind=..., open=False) -> tuple:
    """A test for numbers from `low` to `high` (exclusive if `open`), and a description of the range

    Args:
        low: bounds of the range
        high: bounds of the range
        kind: type of the value
        open: the upper bound is excluded
    """

def for_names(names, test) -> dict:
    """The same test for several space-separated names

    Args:
        names: names
        test: test of the value, and a description of the range
    """

ranges: Any

unsupported: Any

@dataclass(repr=False)
class Seq2SeqTrainingArguments(TrainingArguments):
    """`TrainingArguments` for sequence-to-sequence models, evaluated by generation

    Args:
        sortish_sampler: accepted for compatibility: batches by length are the default, see train_sampling_strategy
        predict_with_generate: evaluate generated texts
        generation_max_length: max_length of generation in evaluation; the model's generation_config when not given
        generation_num_beams: num_beams of generation in evaluation; likewise
        generation_config: a GenerationConfig, or the path or name of one
    """
    sortish_sampler: bool = False
    """accepted for compatibility: batches by length are the default, see train_sampling_strategy"""
    predict_with_generate: bool = False
    """evaluate generated texts"""
    generation_max_length: int | None = None
    """max_length of generation in evaluation; the model's generation_config when not given"""
    generation_num_beams: int | None = None
    """num_beams of generation in evaluation; likewise"""
    generation_config: str | os.PathLike | None = None
    """a GenerationConfig, or the path or name of one"""
