"""All training arguments by topic, with their defaults and help texts"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass, field
from ...compatibility import ExplicitEnum
from typing import Any

__all__ = ['log_levels', 'IntervalStrategy', 'SaveStrategy', 'HubStrategy', 'DebugOption', 'FSDPOption', 'SchedulerType', 'OptimizerNames', 'DurationFields', 'LearningRateFields', 'OptimizerFields', 'arg', 'PrecisionFields', 'MemoryFields', 'LoggingFields', 'EvaluationFields', 'SavingFields', 'HubFields', 'BestModelFields', 'DeviceFields', 'DataFields', 'DistributedFields', 'ScriptFields', 'HflitFields']

class IntervalStrategy(ExplicitEnum):
    NO = 'no'
    STEPS = 'steps'
    EPOCH = 'epoch'

class SaveStrategy(ExplicitEnum):
    NO = 'no'
    STEPS = 'steps'
    EPOCH = 'epoch'
    BEST = 'best'

class HubStrategy(ExplicitEnum):
    END = 'end'
    EVERY_SAVE = 'every_save'
    CHECKPOINT = 'checkpoint'
    ALL_CHECKPOINTS = 'all_checkpoints'

class DebugOption(ExplicitEnum):
    UNDERFLOW_OVERFLOW = 'underflow_overflow'
    TPU_METRICS_DEBUG = 'tpu_metrics_debug'

class FSDPOption(ExplicitEnum):
    FULL_SHARD = 'full_shard'
    SHARD_GRAD_OP = 'shard_grad_op'
    NO_SHARD = 'no_shard'
    HYBRID_SHARD = 'hybrid_shard'
    HYBRID_SHARD_ZERO2 = 'hybrid_shard_zero2'
    OFFLOAD = 'offload'
    AUTO_WRAP = 'auto_wrap'

class SchedulerType(ExplicitEnum):
    """Names of [learning rate schedules](../optim/schedules.ipynb)"""
    LINEAR = 'linear'
    COSINE = 'cosine'
    COSINE_WITH_RESTARTS = 'cosine_with_restarts'
    POLYNOMIAL = 'polynomial'
    CONSTANT = 'constant'
    CONSTANT_WITH_WARMUP = 'constant_with_warmup'
    INVERSE_SQRT = 'inverse_sqrt'
    REDUCE_ON_PLATEAU = 'reduce_lr_on_plateau'
    COSINE_WITH_MIN_LR = 'cosine_with_min_lr'
    COSINE_WARMUP_WITH_MIN_LR = 'cosine_warmup_with_min_lr'
    WARMUP_STABLE_DECAY = 'warmup_stable_decay'
    GREEDY = 'greedy'

class OptimizerNames(ExplicitEnum):
    """Names of [optimizers](../optim/optimizers.ipynb)"""
    ADAMW_TORCH = 'adamw_torch'
    ADAMW_TORCH_FUSED = 'adamw_torch_fused'
    ADAMW_TORCH_XLA = 'adamw_torch_xla'
    ADAMW_TORCH_NPU_FUSED = 'adamw_torch_npu_fused'
    ADAFACTOR = 'adafactor'
    ADAMW_ANYPRECISION = 'adamw_anyprecision'
    ADAMW_TORCH_4BIT = 'adamw_torch_4bit'
    ADAMW_TORCH_8BIT = 'adamw_torch_8bit'
    ADEMAMIX = 'ademamix'
    SGD = 'sgd'
    ADAGRAD = 'adagrad'
    ADAMW_BNB = 'adamw_bnb_8bit'
    ADAMW_8BIT = 'adamw_8bit'
    ADEMAMIX_8BIT = 'ademamix_8bit'
    LION_8BIT = 'lion_8bit'
    LION = 'lion_32bit'
    PAGED_ADAMW = 'paged_adamw_32bit'
    PAGED_ADAMW_8BIT = 'paged_adamw_8bit'
    PAGED_ADEMAMIX = 'paged_ademamix_32bit'
    PAGED_ADEMAMIX_8BIT = 'paged_ademamix_8bit'
    PAGED_LION = 'paged_lion_32bit'
    PAGED_LION_8BIT = 'paged_lion_8bit'
    RMSPROP = 'rmsprop'
    RMSPROP_BNB = 'rmsprop_bnb'
    RMSPROP_8BIT = 'rmsprop_bnb_8bit'
    RMSPROP_32BIT = 'rmsprop_bnb_32bit'
    GALORE_ADAMW = 'galore_adamw'
    GALORE_ADAMW_8BIT = 'galore_adamw_8bit'
    GALORE_ADAFACTOR = 'galore_adafactor'
    GALORE_ADAMW_LAYERWISE = 'galore_adamw_layerwise'
    GALORE_ADAMW_8BIT_LAYERWISE = 'galore_adamw_8bit_layerwise'
    GALORE_ADAFACTOR_LAYERWISE = 'galore_adafactor_layerwise'
    LOMO = 'lomo'
    ADALOMO = 'adalomo'
    GROKADAMW = 'grokadamw'
    SCHEDULE_FREE_RADAM = 'schedule_free_radam'
    SCHEDULE_FREE_ADAMW = 'schedule_free_adamw'
    SCHEDULE_FREE_SGD = 'schedule_free_sgd'
    APOLLO_ADAMW = 'apollo_adamw'
    APOLLO_ADAMW_LAYERWISE = 'apollo_adamw_layerwise'
    STABLE_ADAMW = 'stable_adamw'
    ADAM = 'adam'
    ADAMAX = 'adamax'
    NADAM = 'nadam'
    RADAM = 'radam'
    ADADELTA = 'adadelta'

@dataclass
class DurationFields:
    """Output folder, training batch size and number of epochs or steps

    Args:
        output_dir: folder for checkpoints; trainer_output when not given
        per_device_train_batch_size: batch size per device for training
        num_train_epochs: epochs; may be a fraction
        max_steps: number of optimizer steps; if positive, overrides num_train_epochs
    """
    output_dir: str | None = None
    """folder for checkpoints; trainer_output when not given"""
    per_device_train_batch_size: int = 8
    """batch size per device for training"""
    num_train_epochs: float = 3.0
    """epochs; may be a fraction"""
    max_steps: int = -1
    """number of optimizer steps; if positive, overrides num_train_epochs"""

@dataclass
class LearningRateFields:
    """Learning rate and its schedule

    Args:
        learning_rate: peak learning rate
        lr_scheduler_type: name of the learning rate schedule
        lr_scheduler_kwargs: further arguments of the schedule
        warmup_steps: linear warmup steps; a value below 1 is a fraction of all steps
    """
    learning_rate: float = 5e-05
    """peak learning rate"""
    lr_scheduler_type: SchedulerType | str = 'linear'
    """name of the learning rate schedule"""
    lr_scheduler_kwargs: dict | str | None = None
    """further arguments of the schedule"""
    warmup_steps: float = 0
    """linear warmup steps; a value below 1 is a fraction of all steps"""

@dataclass
class OptimizerFields:
    """Optimizer, weight decay, gradient accumulation and clipping

    Args:
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
    """
    optim: OptimizerNames | str = 'adamw_torch_fused'
    """name of the optimizer"""
    optim_args: str | None = None
    """further arguments of the optimizer: 'momentum=0.9,nesterov=true'"""
    weight_decay: float = 0.0
    """weight decay, not applied to biases and norms"""
    adam_beta1: float = 0.9
    """decay rate of the first moment"""
    adam_beta2: float = 0.999
    """decay rate of the second moment"""
    adam_epsilon: float = 1e-08
    """number added to the denominator of Adam; 1e-8 is usual"""
    optim_target_modules: None | str | list[str] = None
    """modules whose gradients GaLore and APOLLO project: names, a regex, or all-linear"""
    gradient_accumulation_steps: int = 1
    """batches per optimizer step"""
    average_tokens_across_devices: bool = True
    """average the loss over the tokens of all processes"""
    max_grad_norm: float = 1.0
    """gradient clipping by norm; 0 disables it"""
    label_smoothing_factor: float = 0.0
    """label smoothing: probability spread over all classes"""

def arg(default, **metadata: Any):
    """A dataclass field with metadata for its command-line option

    Args:
        default: value that is used when none is given
        **metadata: further metadata of the dataclass field
    """

@dataclass
class PrecisionFields:
    """Floating-point precision

    Args:
        bf16: mixed precision with bfloat16
        fp16: mixed precision with float16 and loss scaling
        bf16_full_eval: evaluate entirely in bfloat16
        fp16_full_eval: evaluate entirely in float16
        tf32: TF32 matrix products on GPUs that support it
    """
    bf16: bool = False
    """mixed precision with bfloat16"""
    fp16: bool = False
    """mixed precision with float16 and loss scaling"""
    bf16_full_eval: bool = False
    """evaluate entirely in bfloat16"""
    fp16_full_eval: bool = False
    """evaluate entirely in float16"""
    tf32: bool | None = None
    """TF32 matrix products on GPUs that support it"""

@dataclass
class MemoryFields:
    """Activation checkpointing, compilation and other trade-offs of memory and speed

    Args:
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
    """
    activation_checkpointing: bool | None = ...
    """recompute activations in the backward pass to save memory"""
    activation_checkpointing_kwargs: dict | str | None = None
    """options for torch.utils.checkpoint"""
    gradient_checkpointing: bool | None = ...
    """the same as activation_checkpointing"""
    gradient_checkpointing_kwargs: dict | str | None = None
    """options of `torch.utils.checkpoint`"""
    torch_compile: bool = False
    """compile the model"""
    torch_compile_backend: str | None = None
    """backend of torch.compile; implies torch_compile"""
    torch_compile_mode: str | None = None
    """mode of torch.compile; implies torch_compile"""
    use_liger_kernel: bool = False
    """kernels of the package liger, which are not supported"""
    liger_kernel_config: dict[str, bool] | None = None
    """kernels of the package liger, which are not supported"""
    use_cache: bool = False
    """use the KV cache in the forward pass; some adapters need it"""
    neftune_noise_alpha: float | None = None
    """NEFTune noise on the embeddings while training; 5 to 15 is usual"""
    torch_empty_cache_steps: int | None = None
    """steps between two calls of empty_cache"""
    auto_find_batch_size: bool = False
    """reduce the batch size when memory runs out"""

log_levels: dict

@dataclass
class LoggingFields:
    """Logging and trackers

    Args:
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
    """
    logging_strategy: IntervalStrategy | str = 'steps'
    """no, steps or epoch"""
    logging_steps: float = 500
    """steps between two log entries; a value below 1 is a fraction of all steps"""
    logging_first_step: bool = False
    """also log the first step"""
    log_on_each_node: bool = True
    """log on each machine, or on the first only"""
    logging_nan_inf_filter: bool = True
    """leave nan and inf losses out of the log"""
    include_num_input_tokens_seen: str | bool = 'no'
    """log the number of input tokens: all, non_padding or no"""
    log_level: str = ...
    """log level of the main process; passive leaves it unchanged"""
    log_level_replica: str = ...
    """log level of the other processes"""
    disable_tqdm: bool | None = None
    """disable the progress bar"""
    report_to: None | str | list[str] = 'none'
    """trackers, such as tensorboard or wandb; all for those that are installed"""
    run_name: str | None = None
    """the run's name in a tracker"""
    project: str = 'huggingface'
    """the project's name in a tracker"""
    trackio_space_id: str | None = None
    """settings of trackio, which are not supported"""
    trackio_bucket_id: str | None = None
    """settings of trackio, which are not supported"""
    trackio_static_space_id: str | None | bool = None
    """settings of trackio, which are not supported"""

@dataclass
class EvaluationFields:
    """Evaluation: when, batch size and what is kept of the predictions

    Args:
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
    """
    eval_strategy: IntervalStrategy | str = 'no'
    """no, steps or epoch"""
    eval_steps: float | None = None
    """steps between two evaluations; logging_steps when not given"""
    eval_delay: float = 0
    """epochs or steps before the first evaluation"""
    per_device_eval_batch_size: int = 8
    """batch size per device for evaluation"""
    prediction_loss_only: bool = False
    """compute the loss only, without predictions and metrics"""
    eval_on_start: bool = False
    """evaluate once before the first step, as a check"""
    eval_do_concat_batches: bool = True
    """concatenate predictions of all batches; otherwise a list of batches"""
    eval_use_gather_object: bool = False
    """gather arbitrary objects from the processes, not only tensors"""
    eval_accumulation_steps: int | None = None
    """batches after which predictions move to the CPU"""
    include_for_metrics: list[str] = field(default_factory=list)
    """further arrays for compute_metrics: inputs, loss"""
    batch_eval_metrics: bool = False
    """call compute_metrics after each batch instead of keeping all predictions"""

@dataclass
class SavingFields:
    """When and where checkpoints are saved

    Args:
        save_only_model: save the weights only, without optimizer and scheduler state
        save_strategy: no, steps, epoch, or best: whenever the metric improves
        save_steps: steps between two checkpoints; a value below 1 is a fraction of all steps
        save_on_each_node: save on each machine, or on the first only
        save_total_limit: maximum number of checkpoints to keep; the best one is never deleted
        enable_jit_checkpoint: save when the process receives a termination signal
    """
    save_only_model: bool = False
    """save the weights only, without optimizer and scheduler state"""
    save_strategy: SaveStrategy | str = 'steps'
    """no, steps, epoch, or best: whenever the metric improves"""
    save_steps: float = 500
    """steps between two checkpoints; a value below 1 is a fraction of all steps"""
    save_on_each_node: bool = False
    """save on each machine, or on the first only"""
    save_total_limit: int | None = None
    """maximum number of checkpoints to keep; the best one is never deleted"""
    enable_jit_checkpoint: bool = False
    """save when the process receives a termination signal"""

@dataclass
class HubFields:
    """Uploads to the Hub

    Args:
        push_to_hub: upload what is saved
        hub_token: access token of the Hub
        hub_private_repo: make the repository private; None: as the account is set
        hub_model_id: org/name; the folder's name when not given
        hub_strategy: upload at the end, at every_save, or with the last checkpoint, or all_checkpoints
        hub_always_push: upload even while another upload is running
        hub_revision: branch to upload to
    """
    push_to_hub: bool = False
    """upload what is saved"""
    hub_token: str | None = field(default=None, repr=False)
    """access token of the Hub"""
    hub_private_repo: bool | None = None
    """make the repository private; None: as the account is set"""
    hub_model_id: str | None = None
    """org/name; the folder's name when not given"""
    hub_strategy: HubStrategy | str = 'every_save'
    """upload at the end, at every_save, or with the last checkpoint, or all_checkpoints"""
    hub_always_push: bool = False
    """upload even while another upload is running"""
    hub_revision: str | None = None
    """branch to upload to"""

@dataclass
class BestModelFields:
    """Selection of the best model, and resuming

    Args:
        load_best_model_at_end: load the best checkpoint instead of keeping the last weights
        metric_for_best_model: metric to compare checkpoints by; loss if it is needed and not given
        greater_is_better: whether a higher metric is better; by default unless its name ends in loss
        ignore_data_skip: resume at the beginning of the data
        restore_callback_states_from_checkpoint: give callbacks what they had counted, such as early stopping its patience
    """
    load_best_model_at_end: bool = False
    """load the best checkpoint instead of keeping the last weights"""
    metric_for_best_model: str | None = None
    """metric to compare checkpoints by; loss if it is needed and not given"""
    greater_is_better: bool | None = None
    """whether a higher metric is better; by default unless its name ends in loss"""
    ignore_data_skip: bool = False
    """resume at the beginning of the data"""
    restore_callback_states_from_checkpoint: bool = False
    """give callbacks what they had counted, such as early stopping its patience"""

@dataclass
class DeviceFields:
    """Seeds and devices

    Args:
        full_determinism: deterministic algorithms, also on GPUs; slower
        seed: random seed
        data_seed: seed of the data order; seed when not given
        use_cpu: run on the CPU even if there is an accelerator
        accelerator_config: AcceleratorConfig as a dict or a JSON file
        parallelism_config: not supported by hflit
    """
    full_determinism: bool = False
    """deterministic algorithms, also on GPUs; slower"""
    seed: int = 42
    """random seed"""
    data_seed: int | None = None
    """seed of the data order; seed when not given"""
    use_cpu: bool = False
    """run on the CPU even if there is an accelerator"""
    accelerator_config: dict | str | None = None
    """AcceleratorConfig as a dict or a JSON file"""
    parallelism_config: dict | str | None = None
    """not supported by hflit"""

@dataclass
class DataFields:
    """Data loaders

    Args:
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
    """
    dataloader_drop_last: bool = False
    """drop the last incomplete batch"""
    dataloader_num_workers: int = 0
    """worker processes"""
    dataloader_pin_memory: bool = True
    """use pinned memory, from which copies to a GPU are faster"""
    dataloader_persistent_workers: bool = False
    """keep workers alive between epochs"""
    dataloader_prefetch_factor: int | None = None
    """batches that each worker prefetches"""
    dataloader_multiprocessing_context: str | None = ...
    """how workers are started: `'fork'`, `'spawn'` or `'forkserver'`"""
    dataloader_in_order: bool = True
    """return batches in order, or each as soon as it is ready"""
    remove_unused_columns: bool = True
    """remove columns that the model's forward does not take"""
    label_names: list[str] | None = None
    """label columns; found from the forward signature when not given"""
    train_sampling_strategy: str = ...
    """how rows are ordered and batched"""
    length_column_name: str = 'length'
    """column with precomputed lengths"""

@dataclass
class DistributedFields:
    """Distributed training: DDP, FSDP, DeepSpeed

    Args:
        ddp_find_unused_parameters: option of PyTorch's `DistributedDataParallel`; None: its default
        ddp_bucket_cap_mb: option of PyTorch's `DistributedDataParallel`; None: its default
        ddp_broadcast_buffers: option of PyTorch's `DistributedDataParallel`; None: its default
        ddp_static_graph: option of PyTorch's `DistributedDataParallel`; None: its default
        ddp_backend: backend of the process group: `'nccl'`, `'gloo'`, ...; None: by device
        ddp_timeout: timeout of collective operations in seconds
        fsdp: shard parameters over the processes
        fsdp_config: FSDP options, or a JSON file of them
        deepspeed: DeepSpeed config, or a JSON file of it
    """
    ddp_find_unused_parameters: bool | None = None
    """option of PyTorch's `DistributedDataParallel`; None: its default"""
    ddp_bucket_cap_mb: int | None = None
    """option of PyTorch's `DistributedDataParallel`; None: its default"""
    ddp_broadcast_buffers: bool | None = None
    """option of PyTorch's `DistributedDataParallel`; None: its default"""
    ddp_static_graph: bool | None = None
    """option of PyTorch's `DistributedDataParallel`; None: its default"""
    ddp_backend: str | None = ...
    """backend of the process group: `'nccl'`, `'gloo'`, ...; None: by device"""
    ddp_timeout: int = 1800
    """timeout of collective operations in seconds"""
    fsdp: str | None = ...
    """shard parameters over the processes"""
    fsdp_config: dict | str | None = None
    """FSDP options, or a JSON file of them"""
    deepspeed: dict | str | None = None
    """DeepSpeed config, or a JSON file of it"""

@dataclass
class ScriptFields:
    """Flags for scripts; the Trainer itself ignores them

    Args:
        debug: debugging options, which are not supported
        skip_memory_metrics: memory is not measured; must be True
        do_train: flag for scripts, which the Trainer does not read
        do_eval: flag for scripts, which the Trainer does not read
        do_predict: flag for scripts, which the Trainer does not read
        resume_from_checkpoint: checkpoint folder, for scripts; the Trainer takes it as argument of `train`
        local_rank: passed by old launchers
    """
    debug: str | list[DebugOption] = ''
    """debugging options, which are not supported"""
    skip_memory_metrics: bool = True
    """memory is not measured; must be True"""
    do_train: bool = False
    """flag for scripts, which the Trainer does not read"""
    do_eval: bool = False
    """flag for scripts, which the Trainer does not read"""
    do_predict: bool = False
    """flag for scripts, which the Trainer does not read"""
    resume_from_checkpoint: str | None = None
    """checkpoint folder, for scripts; the Trainer takes it as argument of `train`"""
    local_rank: int = -1
    """passed by old launchers"""

@dataclass
class HflitFields:
    """Arguments that transformers does not have

    Args:
        packing: pack several texts into one row, with no attention across them
        packing_length: tokens of a packed row; the model's maximum length when not given
        logging_dir: log folder of trackers; output_dir/runs when not given
    """
    packing: bool = False
    """pack several texts into one row, with no attention across them"""
    packing_length: int | None = None
    """tokens of a packed row; the model's maximum length when not given"""
    logging_dir: str | None = None
    """log folder of trackers; output_dir/runs when not given"""
