"""All hyperparameters and options of a Trainer in one dataclass: validated, JSON-serialisable, with deprecated names accepted"""
# Written by hflit.dev_stubs; do not edit
import os
from dataclasses import dataclass
from .fields import *
from .devices import DeviceSetup
from .serialization import TopicSetters, JsonSettings
from typing import Any

__all__ = ['dict_arguments', 'metric_schedules', 'ranges', 'unsupported', 'accepted_arguments', 'DeprecatedArguments', 'TrainingArguments', 'parse_json_dict', 'number_range', 'for_names', 'Seq2SeqTrainingArguments']

def accepted_arguments(cls) -> dict:
    """Arguments that `cls(...)` accepts, with their defaults: its own and those of its base classes

    Args:
        cls: the class
    """

class DeprecatedArguments(type):
    """Metaclass that translates deprecated argument names in calls of the class"""
    @property
    def __signature__(self) -> Any: ...

@dataclass(repr=False)
class TrainingArguments(JsonSettings, TopicSetters, DeviceSetup, HflitFields, ScriptFields, DistributedFields, DataFields, DeviceFields, BestModelFields, HubFields, SavingFields, EvaluationFields, LoggingFields, MemoryFields, PrecisionFields, OptimizerFields, LearningRateFields, DurationFields):
    """Hyperparameters and options of a Trainer; the first argument is the output folder

    Args:
        output_dir: folder for checkpoints; trainer_output when not given
        per_device_train_batch_size: rows per device in a training batch; as many as memory allows
        num_train_epochs: passes over the training data, may be a fraction; 1 to 5 is usual
        max_steps: number of optimizer steps; -1 follows num_train_epochs, more overrides it
        learning_rate: peak learning rate; 1e-5 to 5e-5 is usual, 1e-4 to 3e-4 for LoRA
        lr_scheduler_type: its schedule; linear falls to 0, cosine is usual
        lr_scheduler_kwargs: further arguments of the schedule, as a dict or JSON
        warmup_steps: linear warmup in steps; below 1 a fraction of all steps
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
        bf16: mixed precision with bfloat16; the usual choice where the GPU supports it
        fp16: mixed precision with float16 and loss scaling, for GPUs without bfloat16
        bf16_full_eval: evaluate with all weights in bfloat16, which halves their memory
        fp16_full_eval: evaluate with all weights in float16, which halves their memory
        tf32: TF32 matrix products on NVIDIA's GPUs; None: PyTorch's setting
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
        save_only_model: save the weights only, without optimizer and scheduler state
        save_strategy: when to save: no, steps, epoch, or best (better metric)
        save_steps: steps between two checkpoints; below 1 a fraction of all steps
        save_on_each_node: save on each machine, or on the first only (shared file system)
        save_total_limit: checkpoints to keep, all by default; the best always stays
        enable_jit_checkpoint: not supported: a checkpoint at a termination signal
        push_to_hub: upload to the Hub whatever is saved
        hub_token: access token; by default that of `hf auth login`
        hub_private_repo: make a new repository private; the account's setting when not given
        hub_model_id: repository, org/name; the output folder's name when not given
        hub_strategy: end, every_save, checkpoint (and the last), all_checkpoints
        hub_always_push: upload even while another upload is running
        hub_revision: branch to upload to; main when not given
        load_best_model_at_end: load the best checkpoint at the end; the last weights otherwise
        metric_for_best_model: metric that compares checkpoints; the loss by default
        greater_is_better: whether higher is better; by default unless the name ends in loss
        ignore_data_skip: when resuming, read the epoch from the start instead of skipping rows
        restore_callback_states_from_checkpoint: also restore the state of callbacks
        full_determinism: deterministic algorithms, also on GPUs; slower
        seed: random seed of model, dropout and data order
        data_seed: seed of the data order; seed when not given
        use_cpu: run on the CPU even if there is an accelerator
        accelerator_config: split of batches among processes: dict or JSON file
        parallelism_config: not supported: any value is an error; see fsdp
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
        ddp_find_unused_parameters: DDP: search unused parameters; default unless checkpointing
        ddp_bucket_cap_mb: DDP: megabytes of gradients that are reduced together
        ddp_broadcast_buffers: DDP: synchronise buffers in each forward pass
        ddp_static_graph: DDP: whether all steps use the same parameters in the same order
        ddp_backend: backend of the process group: `'nccl'`, `'gloo'`, ...; None: by device
        ddp_timeout: timeout of collective operations in seconds
        fsdp: FSDP: shard weights, gradients, optimizer
        fsdp_config: FSDP options, as a dict or a JSON file
        deepspeed: DeepSpeed config, as a dict or a JSON file
        debug: not supported: any value is an error
        skip_memory_metrics: not supported: False is an error
        do_train: for scripts: whether to train
        do_eval: for scripts: whether to evaluate; true if eval_strategy is not no
        do_predict: for scripts: whether to predict on a test set
        resume_from_checkpoint: for scripts: checkpoint to resume from
        local_rank: accepted: older launchers pass the process index
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
    """Make a test for numbers from `low` to `high` (exclusive if `open`), and a description of the range

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
        sortish_sampler: accepted: batches of similar length are the default
        predict_with_generate: evaluate and predict with generated texts instead of logits
        generation_max_length: max_length of generation; the generation_config's when not given
        generation_num_beams: beams of beam search; the generation_config's when not given
        generation_config: GenerationConfig, or a path or Hub name of one
    """
    sortish_sampler: bool = False
    """accepted: batches of similar length are the default"""
    predict_with_generate: bool = False
    """evaluate and predict with generated texts instead of logits"""
    generation_max_length: int | None = None
    """max_length of generation; the generation_config's when not given"""
    generation_num_beams: int | None = None
    """beams of beam search; the generation_config's when not given"""
    generation_config: str | os.PathLike | None = None
    """GenerationConfig, or a path or Hub name of one"""
