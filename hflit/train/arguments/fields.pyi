"""Reference of all training arguments by topic: batch size, learning rate, optimizer, precision, logging, evaluation, checkpoints, data loading; with defaults and usual values"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass, field
from ...compatibility import ExplicitEnum
from typing import Any

__all__ = ['log_levels', 'row_orders', 'start_methods', 'IntervalStrategy', 'SaveStrategy', 'HubStrategy', 'DebugOption', 'FSDPOption', 'SchedulerType', 'OptimizerNames', 'DurationFields', 'LearningRateFields', 'OptimizerFields', 'arg', 'PrecisionFields', 'MemoryFields', 'LoggingFields', 'EvaluationFields', 'SavingFields', 'HubFields', 'BestModelFields', 'DeviceFields', 'DataFields', 'DistributedFields', 'ScriptFields', 'HflitFields']

class IntervalStrategy(ExplicitEnum):
    """When to log or evaluate"""
    NO = 'no'
    STEPS = 'steps'
    EPOCH = 'epoch'

class SaveStrategy(ExplicitEnum):
    """When to save checkpoints"""
    NO = 'no'
    STEPS = 'steps'
    EPOCH = 'epoch'
    BEST = 'best'

class HubStrategy(ExplicitEnum):
    """What to upload to the Hub, and when"""
    END = 'end'
    EVERY_SAVE = 'every_save'
    CHECKPOINT = 'checkpoint'
    ALL_CHECKPOINTS = 'all_checkpoints'

class DebugOption(ExplicitEnum):
    """Debug modes of transformers"""
    UNDERFLOW_OVERFLOW = 'underflow_overflow'
    TPU_METRICS_DEBUG = 'tpu_metrics_debug'

class FSDPOption(ExplicitEnum):
    """Options in the deprecated `fsdp` string"""
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
        per_device_train_batch_size: rows per device in a training batch; as many as memory allows
        num_train_epochs: passes over the training data, may be a fraction; 1 to 5 is usual
        max_steps: number of optimizer steps; -1 follows num_train_epochs, more overrides it
    """
    output_dir: str | None = None
    """folder for checkpoints; trainer_output when not given"""
    per_device_train_batch_size: int = 8
    """rows per device in a training batch; as many as memory allows"""
    num_train_epochs: float = 3.0
    """passes over the training data, may be a fraction; 1 to 5 is usual"""
    max_steps: int = -1
    """number of optimizer steps; -1 follows num_train_epochs, more overrides it"""

@dataclass
class LearningRateFields:
    """Learning rate and its schedule

    Args:
        learning_rate: peak learning rate; 1e-5 to 5e-5 is usual, 1e-4 to 3e-4 for LoRA
        lr_scheduler_type: its schedule; linear falls to 0, cosine is usual
        lr_scheduler_kwargs: further arguments of the schedule, as a dict or JSON
        warmup_steps: linear warmup in steps; below 1 a fraction of all steps
    """
    learning_rate: float = 5e-05
    """peak learning rate; 1e-5 to 5e-5 is usual, 1e-4 to 3e-4 for LoRA"""
    lr_scheduler_type: SchedulerType | str = 'linear'
    """its schedule; linear falls to 0, cosine is usual"""
    lr_scheduler_kwargs: dict | str | None = None
    """further arguments of the schedule, as a dict or JSON"""
    warmup_steps: float = 0
    """linear warmup in steps; below 1 a fraction of all steps"""

@dataclass
class OptimizerFields:
    """Optimizer, weight decay, gradient accumulation and clipping

    Args:
        optim: optimizer; PyTorch's AdamW with a fused kernel by default
        optim_args: further arguments of the optimizer: 'momentum=0.9,nesterov=true'
        weight_decay: weight decay of all weights but biases and norms; 0.01 to 0.1 is usual
        adam_beta1: decay rate of the mean of gradients (first moment of Adam)
        adam_beta2: decay rate of the mean of their squares (second moment); .95 to .999 is usual
        adam_epsilon: added to the denominator of Adam's update, so that it is never 0
        optim_target_modules: modules for GaLore and APOLLO: names, regex, all-linear
        gradient_accumulation_steps: batches per optimizer step: a larger batch at the same memory
        average_tokens_across_devices: average the loss over the tokens of all processes
        max_grad_norm: gradient clipping: largest norm of the gradient; 0 disables it
        label_smoothing_factor: probability spread from the label over all classes; 0.1 is usual
    """
    optim: OptimizerNames | str = 'adamw_torch_fused'
    """optimizer; PyTorch's AdamW with a fused kernel by default"""
    optim_args: str | None = None
    """further arguments of the optimizer: 'momentum=0.9,nesterov=true'"""
    weight_decay: float = 0.0
    """weight decay of all weights but biases and norms; 0.01 to 0.1 is usual"""
    adam_beta1: float = 0.9
    """decay rate of the mean of gradients (first moment of Adam)"""
    adam_beta2: float = 0.999
    """decay rate of the mean of their squares (second moment); .95 to .999 is usual"""
    adam_epsilon: float = 1e-08
    """added to the denominator of Adam's update, so that it is never 0"""
    optim_target_modules: None | str | list[str] = None
    """modules for GaLore and APOLLO: names, regex, all-linear"""
    gradient_accumulation_steps: int = 1
    """batches per optimizer step: a larger batch at the same memory"""
    average_tokens_across_devices: bool = True
    """average the loss over the tokens of all processes"""
    max_grad_norm: float = 1.0
    """gradient clipping: largest norm of the gradient; 0 disables it"""
    label_smoothing_factor: float = 0.0
    """probability spread from the label over all classes; 0.1 is usual"""

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
        bf16: mixed precision with bfloat16; the usual choice where the GPU supports it
        fp16: mixed precision with float16 and loss scaling, for GPUs without bfloat16
        bf16_full_eval: evaluate with all weights in bfloat16, which halves their memory
        fp16_full_eval: evaluate with all weights in float16, which halves their memory
        tf32: TF32 matrix products on NVIDIA's GPUs; None: PyTorch's setting
    """
    bf16: bool = False
    """mixed precision with bfloat16; the usual choice where the GPU supports it"""
    fp16: bool = False
    """mixed precision with float16 and loss scaling, for GPUs without bfloat16"""
    bf16_full_eval: bool = False
    """evaluate with all weights in bfloat16, which halves their memory"""
    fp16_full_eval: bool = False
    """evaluate with all weights in float16, which halves their memory"""
    tf32: bool | None = None
    """TF32 matrix products on NVIDIA's GPUs; None: PyTorch's setting"""

@dataclass
class MemoryFields:
    """Activation checkpointing, compilation and other trade-offs of memory and speed

    Args:
        activation_checkpointing: recompute activations: less memory
        activation_checkpointing_kwargs: arguments of torch.utils.checkpoint (use_reentrant)
        gradient_checkpointing: old name of activation_checkpointing
        gradient_checkpointing_kwargs: older name of activation_checkpointing_kwargs
        torch_compile: compile the model with torch.compile: slow first steps, faster ones later
        torch_compile_backend: its backend, inductor by default; turns torch_compile on
        torch_compile_mode: mode of torch.compile, such as max-autotune; turns torch_compile on
        use_liger_kernel: not supported: True is an error
        liger_kernel_config: not supported: any value is an error
        use_cache: fill the KV cache in the forward pass; only some adapters need it
        neftune_noise_alpha: NEFTune noise on embeddings; 5 to 15 is usual, None is off
        torch_empty_cache_steps: steps between calls of the device's empty_cache
        auto_find_batch_size: begin again with a smaller batch size when memory runs out
    """
    activation_checkpointing: bool | None = ...
    """recompute activations: less memory"""
    activation_checkpointing_kwargs: dict | str | None = None
    """arguments of torch.utils.checkpoint (use_reentrant)"""
    gradient_checkpointing: bool | None = ...
    """old name of activation_checkpointing"""
    gradient_checkpointing_kwargs: dict | str | None = None
    """older name of activation_checkpointing_kwargs"""
    torch_compile: bool = False
    """compile the model with torch.compile: slow first steps, faster ones later"""
    torch_compile_backend: str | None = None
    """its backend, inductor by default; turns torch_compile on"""
    torch_compile_mode: str | None = None
    """mode of torch.compile, such as max-autotune; turns torch_compile on"""
    use_liger_kernel: bool = False
    """not supported: True is an error"""
    liger_kernel_config: dict[str, bool] | None = None
    """not supported: any value is an error"""
    use_cache: bool = False
    """fill the KV cache in the forward pass; only some adapters need it"""
    neftune_noise_alpha: float | None = None
    """NEFTune noise on embeddings; 5 to 15 is usual, None is off"""
    torch_empty_cache_steps: int | None = None
    """steps between calls of the device's empty_cache"""
    auto_find_batch_size: bool = False
    """begin again with a smaller batch size when memory runs out"""

log_levels: dict

@dataclass
class LoggingFields:
    """Logging and trackers

    Args:
        logging_strategy: when to log the training loss: no, steps or epoch
        logging_steps: steps between two log entries; below 1 a fraction of all steps
        logging_first_step: also log the first step
        log_on_each_node: log on the main process of each machine, or of the first machine only
        logging_nan_inf_filter: leave nan and inf losses out of the logged mean
        include_num_input_tokens_seen: log the number of input tokens: all, non_padding or no
        log_level: log level, main process; passive: unchanged
        log_level_replica: log level of the other processes
        disable_tqdm: hide the progress bar; by default only if the log level is above warning
        report_to: trackers, such as tensorboard or wandb; all, or none
        run_name: name of the run in Weights & Biases, Trackio, MLflow, SwanLab
        project: name of the project in a tracker
        trackio_space_id: not supported: any value is an error
        trackio_bucket_id: not supported: any value is an error
        trackio_static_space_id: not supported: any value is an error
    """
    logging_strategy: IntervalStrategy | str = 'steps'
    """when to log the training loss: no, steps or epoch"""
    logging_steps: float = 500
    """steps between two log entries; below 1 a fraction of all steps"""
    logging_first_step: bool = False
    """also log the first step"""
    log_on_each_node: bool = True
    """log on the main process of each machine, or of the first machine only"""
    logging_nan_inf_filter: bool = True
    """leave nan and inf losses out of the logged mean"""
    include_num_input_tokens_seen: str | bool = 'no'
    """log the number of input tokens: all, non_padding or no"""
    log_level: str = ...
    """log level, main process; passive: unchanged"""
    log_level_replica: str = ...
    """log level of the other processes"""
    disable_tqdm: bool | None = None
    """hide the progress bar; by default only if the log level is above warning"""
    report_to: None | str | list[str] = 'none'
    """trackers, such as tensorboard or wandb; all, or none"""
    run_name: str | None = None
    """name of the run in Weights & Biases, Trackio, MLflow, SwanLab"""
    project: str = 'huggingface'
    """name of the project in a tracker"""
    trackio_space_id: str | None = None
    """not supported: any value is an error"""
    trackio_bucket_id: str | None = None
    """not supported: any value is an error"""
    trackio_static_space_id: str | None | bool = None
    """not supported: any value is an error"""

@dataclass
class EvaluationFields:
    """Evaluation: when, batch size and what is kept of the predictions

    Args:
        eval_strategy: when to evaluate: no, steps (every eval_steps) or epoch
        eval_steps: steps between two evaluations; logging_steps when not given
        eval_delay: epochs or steps, as eval_strategy counts, before the first evaluation
        per_device_eval_batch_size: rows per device in an evaluation batch; without gradients more fit
        prediction_loss_only: compute the loss only, without predictions and metrics
        eval_on_start: evaluate once before the first step, which finds errors early
        eval_do_concat_batches: concatenate the predictions of all batches; otherwise keep a list
        eval_use_gather_object: accepted: predictions of all types are gathered anyway
        eval_accumulation_steps: accepted: predictions leave the device after each batch anyway
        include_for_metrics: more for compute_metrics: inputs, loss
        batch_eval_metrics: call compute_metrics after each batch, without keeping all predictions
    """
    eval_strategy: IntervalStrategy | str = 'no'
    """when to evaluate: no, steps (every eval_steps) or epoch"""
    eval_steps: float | None = None
    """steps between two evaluations; logging_steps when not given"""
    eval_delay: float = 0
    """epochs or steps, as eval_strategy counts, before the first evaluation"""
    per_device_eval_batch_size: int = 8
    """rows per device in an evaluation batch; without gradients more fit"""
    prediction_loss_only: bool = False
    """compute the loss only, without predictions and metrics"""
    eval_on_start: bool = False
    """evaluate once before the first step, which finds errors early"""
    eval_do_concat_batches: bool = True
    """concatenate the predictions of all batches; otherwise keep a list"""
    eval_use_gather_object: bool = False
    """accepted: predictions of all types are gathered anyway"""
    eval_accumulation_steps: int | None = None
    """accepted: predictions leave the device after each batch anyway"""
    include_for_metrics: list[str] = field(default_factory=list)
    """more for compute_metrics: inputs, loss"""
    batch_eval_metrics: bool = False
    """call compute_metrics after each batch, without keeping all predictions"""

@dataclass
class SavingFields:
    """When and where checkpoints are saved

    Args:
        save_only_model: save the weights only, without optimizer and scheduler state
        save_strategy: when to save: no, steps, epoch, or best (better metric)
        save_steps: steps between two checkpoints; below 1 a fraction of all steps
        save_on_each_node: save on each machine, or on the first only (shared file system)
        save_total_limit: checkpoints to keep, all by default; the best always stays
        enable_jit_checkpoint: not supported: a checkpoint at a termination signal
    """
    save_only_model: bool = False
    """save the weights only, without optimizer and scheduler state"""
    save_strategy: SaveStrategy | str = 'steps'
    """when to save: no, steps, epoch, or best (better metric)"""
    save_steps: float = 500
    """steps between two checkpoints; below 1 a fraction of all steps"""
    save_on_each_node: bool = False
    """save on each machine, or on the first only (shared file system)"""
    save_total_limit: int | None = None
    """checkpoints to keep, all by default; the best always stays"""
    enable_jit_checkpoint: bool = False
    """not supported: a checkpoint at a termination signal"""

@dataclass
class HubFields:
    """Uploads to the Hub

    Args:
        push_to_hub: upload to the Hub whatever is saved
        hub_token: access token; by default that of `hf auth login`
        hub_private_repo: make a new repository private; the account's setting when not given
        hub_model_id: repository, org/name; the output folder's name when not given
        hub_strategy: end, every_save, checkpoint (and the last), all_checkpoints
        hub_always_push: upload even while another upload is running
        hub_revision: branch to upload to; main when not given
    """
    push_to_hub: bool = False
    """upload to the Hub whatever is saved"""
    hub_token: str | None = field(default=None, repr=False)
    """access token; by default that of `hf auth login`"""
    hub_private_repo: bool | None = None
    """make a new repository private; the account's setting when not given"""
    hub_model_id: str | None = None
    """repository, org/name; the output folder's name when not given"""
    hub_strategy: HubStrategy | str = 'every_save'
    """end, every_save, checkpoint (and the last), all_checkpoints"""
    hub_always_push: bool = False
    """upload even while another upload is running"""
    hub_revision: str | None = None
    """branch to upload to; main when not given"""

@dataclass
class BestModelFields:
    """Selection of the best model, and resuming

    Args:
        load_best_model_at_end: load the best checkpoint at the end; the last weights otherwise
        metric_for_best_model: metric that compares checkpoints; the loss by default
        greater_is_better: whether higher is better; by default unless the name ends in loss
        ignore_data_skip: when resuming, read the epoch from the start instead of skipping rows
        restore_callback_states_from_checkpoint: also restore the state of callbacks
    """
    load_best_model_at_end: bool = False
    """load the best checkpoint at the end; the last weights otherwise"""
    metric_for_best_model: str | None = None
    """metric that compares checkpoints; the loss by default"""
    greater_is_better: bool | None = None
    """whether higher is better; by default unless the name ends in loss"""
    ignore_data_skip: bool = False
    """when resuming, read the epoch from the start instead of skipping rows"""
    restore_callback_states_from_checkpoint: bool = False
    """also restore the state of callbacks"""

@dataclass
class DeviceFields:
    """Seeds and devices

    Args:
        full_determinism: deterministic algorithms, also on GPUs; slower
        seed: random seed of model, dropout and data order
        data_seed: seed of the data order; seed when not given
        use_cpu: run on the CPU even if there is an accelerator
        accelerator_config: split of batches among processes: dict or JSON file
        parallelism_config: not supported: any value is an error; see fsdp
    """
    full_determinism: bool = False
    """deterministic algorithms, also on GPUs; slower"""
    seed: int = 42
    """random seed of model, dropout and data order"""
    data_seed: int | None = None
    """seed of the data order; seed when not given"""
    use_cpu: bool = False
    """run on the CPU even if there is an accelerator"""
    accelerator_config: dict | str | None = None
    """split of batches among processes: dict or JSON file"""
    parallelism_config: dict | str | None = None
    """not supported: any value is an error; see fsdp"""

row_orders: tuple

start_methods: tuple

@dataclass
class DataFields:
    """Data loaders

    Args:
        dataloader_drop_last: drop the last batch of an epoch if it is incomplete
        dataloader_num_workers: processes that prepare batches; 0 prepares them in the training process
        dataloader_pin_memory: page-locked memory for batches, which copies faster to a GPU
        dataloader_persistent_workers: keep worker processes alive between epochs
        dataloader_prefetch_factor: batches each worker prepares ahead; PyTorch's 2 by default
        dataloader_multiprocessing_context: start method of workers
        dataloader_in_order: return batches in order, or each as soon as a worker has it
        remove_unused_columns: remove columns that the model's forward does not take
        label_names: label columns; found from the forward signature when not given
        train_sampling_strategy: row order; bucketed: by similar length
        length_column_name: column with precomputed lengths, if the data set has it
    """
    dataloader_drop_last: bool = False
    """drop the last batch of an epoch if it is incomplete"""
    dataloader_num_workers: int = 0
    """processes that prepare batches; 0 prepares them in the training process"""
    dataloader_pin_memory: bool = True
    """page-locked memory for batches, which copies faster to a GPU"""
    dataloader_persistent_workers: bool = False
    """keep worker processes alive between epochs"""
    dataloader_prefetch_factor: int | None = None
    """batches each worker prepares ahead; PyTorch's 2 by default"""
    dataloader_multiprocessing_context: str | None = ...
    """start method of workers"""
    dataloader_in_order: bool = True
    """return batches in order, or each as soon as a worker has it"""
    remove_unused_columns: bool = True
    """remove columns that the model's forward does not take"""
    label_names: list[str] | None = None
    """label columns; found from the forward signature when not given"""
    train_sampling_strategy: str = ...
    """row order; bucketed: by similar length"""
    length_column_name: str = 'length'
    """column with precomputed lengths, if the data set has it"""

@dataclass
class DistributedFields:
    """Distributed training: DDP, FSDP, DeepSpeed

    Args:
        ddp_find_unused_parameters: DDP: search unused parameters; default unless checkpointing
        ddp_bucket_cap_mb: DDP: megabytes of gradients that are reduced together
        ddp_broadcast_buffers: DDP: synchronise buffers in each forward pass
        ddp_static_graph: DDP: whether all steps use the same parameters in the same order
        ddp_backend: backend of the process group: `'nccl'`, `'gloo'`, ...; None: by device
        ddp_timeout: timeout of collective operations in seconds
        fsdp: FSDP: shard weights, gradients, optimizer
        fsdp_config: FSDP options, as a dict or a JSON file
        deepspeed: DeepSpeed config, as a dict or a JSON file
    """
    ddp_find_unused_parameters: bool | None = None
    """DDP: search unused parameters; default unless checkpointing"""
    ddp_bucket_cap_mb: int | None = None
    """DDP: megabytes of gradients that are reduced together"""
    ddp_broadcast_buffers: bool | None = None
    """DDP: synchronise buffers in each forward pass"""
    ddp_static_graph: bool | None = None
    """DDP: whether all steps use the same parameters in the same order"""
    ddp_backend: str | None = ...
    """backend of the process group: `'nccl'`, `'gloo'`, ...; None: by device"""
    ddp_timeout: int = 1800
    """timeout of collective operations in seconds"""
    fsdp: str | None = ...
    """FSDP: shard weights, gradients, optimizer"""
    fsdp_config: dict | str | None = None
    """FSDP options, as a dict or a JSON file"""
    deepspeed: dict | str | None = None
    """DeepSpeed config, as a dict or a JSON file"""

@dataclass
class ScriptFields:
    """Flags for scripts; the Trainer itself ignores them

    Args:
        debug: not supported: any value is an error
        skip_memory_metrics: not supported: False is an error
        do_train: for scripts: whether to train
        do_eval: for scripts: whether to evaluate; true if eval_strategy is not no
        do_predict: for scripts: whether to predict on a test set
        resume_from_checkpoint: for scripts: checkpoint to resume from
        local_rank: accepted: older launchers pass the process index
    """
    debug: str | list[DebugOption] = ''
    """not supported: any value is an error"""
    skip_memory_metrics: bool = True
    """not supported: False is an error"""
    do_train: bool = False
    """for scripts: whether to train"""
    do_eval: bool = False
    """for scripts: whether to evaluate; true if eval_strategy is not no"""
    do_predict: bool = False
    """for scripts: whether to predict on a test set"""
    resume_from_checkpoint: str | None = None
    """for scripts: checkpoint to resume from"""
    local_rank: int = -1
    """accepted: older launchers pass the process index"""

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
