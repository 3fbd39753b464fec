"""The state that checkpoints save, the flags by which callbacks control the training loop, and the number of steps per epoch"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass, field
from typing import Any, ClassVar
from typing_extensions import Self

__all__ = ['TrainerState', 'TrainerControl', 'ExportableState', 'Plan']

@dataclass
class TrainerState:
    """Progress of a training; a step is an optimizer step, however many batches it takes

    Args:
        epoch: epochs done, with the fraction of the current one
        global_step: optimizer steps done
        max_steps: optimizer steps in total
        logging_steps: steps between two log entries
        eval_steps: steps between two evaluations
        save_steps: steps between two checkpoints
        train_batch_size: batch size per process
        num_train_epochs: epochs in total, counting an incomplete last one
        num_input_tokens_seen: tokens over all processes, if `include_num_input_tokens_seen` is set
        total_flos: estimated floating-point operations so far
        log_history: one dict per log entry
        best_metric: best value of `metric_for_best_model` so far
        best_global_step: step of the best value
        best_model_checkpoint: folder of its checkpoint
        is_local_process_zero: this is the first process of its machine
        is_world_process_zero: this is the first process
        is_hyper_param_search: a hyperparameter search is running
        trial_name: name of the trial
        trial_params: hyperparameters of the trial
        stateful_callbacks: states of `ExportableState` callbacks, by class
    """
    epoch: float = 0.0
    """epochs done, with the fraction of the current one"""
    global_step: int = 0
    """optimizer steps done"""
    max_steps: int = 0
    """optimizer steps in total"""
    logging_steps: int = 500
    """steps between two log entries"""
    eval_steps: int = 500
    """steps between two evaluations"""
    save_steps: int = 500
    """steps between two checkpoints"""
    train_batch_size: int | None = None
    """batch size per process"""
    num_train_epochs: int = 0
    """epochs in total, counting an incomplete last one"""
    num_input_tokens_seen: int = 0
    """tokens over all processes, if `include_num_input_tokens_seen` is set"""
    total_flos: float = 0.0
    """estimated floating-point operations so far"""
    log_history: list = ...
    """one dict per log entry"""
    best_metric: float | None = None
    """best value of `metric_for_best_model` so far"""
    best_global_step: int | None = None
    """step of the best value"""
    best_model_checkpoint: str | None = None
    """folder of its checkpoint"""
    is_local_process_zero: bool = True
    """this is the first process of its machine"""
    is_world_process_zero: bool = True
    """this is the first process"""
    is_hyper_param_search: bool = False
    """a hyperparameter search is running"""
    trial_name: str | None = None
    """name of the trial"""
    trial_params: dict | None = None
    """hyperparameters of the trial"""
    stateful_callbacks: dict = field(default_factory=dict)
    """states of `ExportableState` callbacks, by class"""
    tokens_trained: ClassVar[int]
    def save_to_json(self, json_path) -> None:
        """Write the state as JSON

        Args:
            json_path: path of a JSON file
        """
    @classmethod
    def load_from_json(cls, json_path) -> Self:
        """Read a state from JSON; unknown fields are ignored

        Args:
            json_path: path of a JSON file
        """
    def compute_steps(self, args, max_steps: int) -> None:
        """Set the intervals in steps; fractions in the arguments are fractions of `max_steps`

        Args:
            args: training arguments
            max_steps: number of all optimizer steps
        """
    def set_plan(self, args, plan, batch_size: int) -> dict:
        """Set the fields that follow from the arguments; return `(then, now)` of those that changed, by name

        Args:
            args: `TrainingArguments`
            plan: `Plan` of the training
            batch_size: batch size per process
        """

@dataclass
class TrainerControl:
    """Flags that tell the training loop what to do next; callbacks may set them

    Args:
        should_training_stop: end the training
        should_epoch_stop: end the epoch
        should_save: save a checkpoint after this step
        should_evaluate: evaluate after this step
        should_log: log after this step
    """
    should_training_stop: bool = False
    """end the training"""
    should_epoch_stop: bool = False
    """end the epoch"""
    should_save: bool = False
    """save a checkpoint after this step"""
    should_evaluate: bool = False
    """evaluate after this step"""
    should_log: bool = False
    """log after this step"""

class ExportableState:
    """Callback whose state is saved: `state()` returns its arguments and attributes, `from_state` recreates it"""
    def state(self) -> dict:
        """Return `dict(args=…, attributes=…)`: arguments of the constructor, and attributes to set after it"""
    @classmethod
    def from_state(cls, state) -> Self:
        """Make a callback from a saved state

        Args:
            state: state of the training: steps, epochs, log
        """

@dataclass
class Plan:
    """Number of steps and epochs of a training, and batches per optimizer step

    Args:
        batches: batches per epoch; None if unknown
        per_step: batches per optimizer step
        max_steps: optimizer steps in total
        epochs: epochs, counting an incomplete last one
    """
    batches: int | None
    """batches per epoch; None if unknown"""
    per_step: int
    """batches per optimizer step"""
    max_steps: int
    """optimizer steps in total"""
    epochs: int
    """epochs, counting an incomplete last one"""
    @property
    def steps(self) -> Any:
        """Optimizer steps per epoch"""
    @classmethod
    def make(cls, args, batches, per_step):
        """Compute the plan for these arguments

        Args:
            args: training arguments
            batches: batches, in order
            per_step: number of batches per optimizer step
        """
    @property
    def length(self) -> Any:
        """Batches per epoch; batches of the whole training if unknown"""
    def position(self, epoch: float, max_steps=None) -> tuple:
        """Convert a number of epochs into `(epoch index, batches done in it)`

        Args:
            epoch: epochs done, as in a checkpoint
            max_steps: steps of the training that counted them, for streams
        """
    def is_done(self, step: int, epoch: int) -> bool:
        """Whether the training is complete after `step` steps, at the beginning of `epoch`

        Args:
            step: number of steps so far
            epoch: number of epochs so far
        """
