"""The state of a training that checkpoints save, the flags by which callbacks control the loop, and the number of steps per epoch"""
# Written by hflit.dev_stubs; do not edit
from dataclasses import dataclass, field
from typing import Any, ClassVar
from typing_extensions import Self

__all__ = ['TrainerState', 'TrainerControl', 'ExportableState', 'Plan']

@dataclass
class TrainerState:
    """State of a training; a step is an optimizer step, however many batches it takes

    Args:
        epoch: epochs done, with the fraction of the current one
        global_step: optimizer steps done
        max_steps: optimizer steps in total
        logging_steps: steps between two log entries; likewise for evaluations and checkpoints
        eval_steps: steps between two evaluations or checkpoints
        save_steps: steps between two evaluations or checkpoints
        train_batch_size: batch size per device
        num_train_epochs: number of epochs
        num_input_tokens_seen: number of tokens of the inputs so far
        total_flos: floating-point operations so far
        log_history: one dict per log entry
        best_metric: best value of the metric so far
        best_global_step: step of the best checkpoint
        best_model_checkpoint: folder of the best checkpoint
        is_local_process_zero: this is the first process of its machine
        is_world_process_zero: this is the first process
        is_hyper_param_search: a hyperparameter search is running
        trial_name: name of the trial
        trial_params: hyperparameters of the trial
        stateful_callbacks: states of `ExportableState` callbacks, by class name
    """
    epoch: float = 0.0
    """epochs done, with the fraction of the current one"""
    global_step: int = 0
    """optimizer steps done"""
    max_steps: int = 0
    """optimizer steps in total"""
    logging_steps: int = 500
    """steps between two log entries; likewise for evaluations and checkpoints"""
    eval_steps: int = 500
    """steps between two evaluations or checkpoints"""
    save_steps: int = 500
    """steps between two evaluations or checkpoints"""
    train_batch_size: int | None = None
    """batch size per device"""
    num_train_epochs: int = 0
    """number of epochs"""
    num_input_tokens_seen: int = 0
    """number of tokens of the inputs so far"""
    total_flos: float = 0.0
    """floating-point operations so far"""
    log_history: list = ...
    """one dict per log entry"""
    best_metric: float | None = None
    """best value of the metric so far"""
    best_global_step: int | None = None
    """step of the best checkpoint"""
    best_model_checkpoint: str | None = None
    """folder of the best checkpoint"""
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
    """states of `ExportableState` callbacks, by class name"""
    tokens_trained: ClassVar[int]
    def save_to_json(self, json_path) -> None:
        """Args:
            json_path: path of a JSON file
        """
    @classmethod
    def load_from_json(cls, json_path) -> Self:
        """Args:
            json_path: path of a JSON file
        """
    def compute_steps(self, args, max_steps: int) -> None:
        """Convert fractions of all steps into numbers of steps

        Args:
            args: training arguments
            max_steps: number of all optimizer steps
        """
    def set_plan(self, args, plan, batch_size: int) -> dict:
        """Set what follows from the arguments; returns what a checkpoint had otherwise, as `(then, now)` by name

        Args:
            args: training arguments
            plan: the plan of the training
            batch_size: number of rows in a batch
        """

@dataclass
class TrainerControl:
    """Flags for what the loop does next; callbacks may set them

    Args:
        should_training_stop: end the training, or the epoch
        should_epoch_stop: end the training, or the epoch
        should_save: save, evaluate or log after this step
        should_evaluate: save, evaluate or log after this step
        should_log: save, evaluate or log after this step
    """
    should_training_stop: bool = False
    """end the training, or the epoch"""
    should_epoch_stop: bool = False
    """end the training, or the epoch"""
    should_save: bool = False
    """save, evaluate or log after this step"""
    should_evaluate: bool = False
    """save, evaluate or log after this step"""
    should_log: bool = False
    """save, evaluate or log after this step"""

class ExportableState:
    """A callback whose state is saved: `state()` returns its arguments and attributes, `from_state` recreates it"""
    def state(self) -> dict: ...
    @classmethod
    def from_state(cls, state) -> Self:
        """Args:
            state: state of the training: steps, epochs, log
        """

@dataclass
class Plan:
    """Number of steps and epochs of a training, and batches per step

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
        """The plan for these arguments

        Args:
            args: training arguments
            batches: batches, in order
            per_step: number of batches per optimizer step
        """
    @property
    def length(self) -> Any:
        """Batches per epoch; batches of the whole training if unknown"""
    def position(self, epoch: float, max_steps=None) -> tuple:
        """`(epoch index, batches done in it)` after `epoch` epochs; `max_steps` of the training that counted them

        Args:
            epoch: number of epochs so far
            max_steps: number of all optimizer steps
        """
    def is_done(self, step: int, epoch: int) -> bool:
        """Whether nothing is left to do after `step` steps, at the beginning of `epoch`

        Args:
            step: number of steps so far
            epoch: number of epochs so far
        """
