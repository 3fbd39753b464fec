"""Around `fit`: an AdamW optimiser with a warm-up schedule, metrics over a whole data set, uploads while training"""
# Written by hflit.dev_stubs; do not edit
import keras
from typing import Any
from typing_extensions import Self

__all__ = ['logger', 'WarmUp', 'create_optimizer', 'concat_batches', 'select_fields', 'KerasMetricCallback', 'PushToHubCallback']

logger: Any

class WarmUp(keras.optimizers.schedules.LearningRateSchedule):
    """Learning rate schedule: polynomial warm-up, followed by another schedule

    Args:
        initial_learning_rate: the rate at the end of the warm-up
        decay_schedule_fn: the schedule that follows, a function of the step
        warmup_steps: number of warm-up steps
        power: of the warm-up; 1 is linear
        name: name of the schedule
    """
    name: Any
    decay_schedule_fn: Any
    power: float
    warmup_steps: int
    initial_learning_rate: float
    def __init__(
        self,
        initial_learning_rate: float,
        decay_schedule_fn,
        warmup_steps: int,
        power: float = 1.0,
        name=None,
    ) -> None:
        """Args:
            initial_learning_rate: the rate at the end of the warm-up
            decay_schedule_fn: the schedule that follows, a function of the step
            warmup_steps: number of warm-up steps
            power: of the warm-up; 1 is linear
            name: name of the schedule
        """
    def __call__(self, step):
        """Args:
            step: number of steps so far
        """
    def get_config(self) -> dict: ...
    @classmethod
    def from_config(cls, config) -> Self:
        """Args:
            config: configuration of the model
        """

def create_optimizer(
    init_lr: float,
    num_train_steps: int,
    num_warmup_steps: int,
    min_lr_ratio: float = 0.0,
    adam_beta1=0.9,
    adam_beta2=0.999,
    adam_epsilon=1e-08,
    adam_clipnorm=None,
    adam_global_clipnorm=None,
    weight_decay_rate: float = 0.0,
    power: float = 1.0,
    include_in_weight_decay=None,
) -> tuple:
    """Adam or AdamW with warm-up and polynomial decay of the learning rate; returns optimiser and schedule

    Args:
        init_lr: the maximum learning rate
        num_train_steps: total number of steps, warm-up included
        num_warmup_steps: steps from zero to `init_lr`
        min_lr_ratio: final learning rate, as a fraction of `init_lr`
        adam_beta1: decay rate of the first and the second moment of Adam
        adam_beta2: decay rate of the first and the second moment of Adam
        adam_epsilon: number added to the denominator of Adam; 1e-8 is usual
        adam_clipnorm: gradient clipping, by variable or for all
        adam_global_clipnorm: gradient clipping, by variable or for all
        weight_decay_rate: decoupled weight decay (AdamW); 0: Adam
        power: of the polynomial decay
        include_in_weight_decay: those of `bias`, `gamma`, `beta`, `scale` that get weight decay

    Returns:
        an AdamW or Adam, and its schedule
    """

def concat_batches(xs: list):
    """Concatenate arrays of several batches, or dicts of them, padded with -100 to the same width

    Args:
        xs: arrays
    """

def select_fields(x, names):
    """The fields in `names`, or all of them; a single field is returned as an array

    Args:
        x: array or tensor
        names: names
    """

class KerasMetricCallback(keras.callbacks.Callback):
    """Callback: after each epoch, adds `metric_fn((predictions, labels))` over a whole data set to the logs

    Args:
        metric_fn: function of `(predictions, labels)`, returns a dict of numbers
        eval_dataset: batches as for `fit`; or a dict of arrays, with `batch_size`
        output_cols: output fields to pass on; None: all
        label_cols: labels to pass on; None: all
        batch_size: for a dict of arrays
        predict_with_generate: predict with `generate`
        use_xla_generation: accepted without effect: generation is compiled where the backend can
        generate_kwargs: settings of `generate`
    """
    generates: Any
    kw: Any
    batch_size: int
    label_cols: Any
    output_cols: Any
    data: Any
    metric_fn: Any
    def __init__(
        self,
        metric_fn,
        eval_dataset,
        output_cols=None,
        label_cols=None,
        batch_size: int | None = None,
        predict_with_generate=False,
        use_xla_generation=False,
        generate_kwargs=None,
    ) -> None:
        """Args:
            metric_fn: function of `(predictions, labels)`, returns a dict of numbers
            eval_dataset: batches as for `fit`; or a dict of arrays, with `batch_size`
            output_cols: output fields to pass on; None: all
            label_cols: labels to pass on; None: all
            batch_size: for a dict of arrays
            predict_with_generate: predict with `generate`
            use_xla_generation: accepted without effect: generation is compiled where the backend can
            generate_kwargs: settings of `generate`
        """
    def batches(self): ...
    def predict_batch(self, x):
        """The predictions for one batch of inputs, by `predict` or `generate`

        Args:
            x: array or tensor
        """
    def on_epoch_end(self, epoch, logs=None) -> None:
        """Args:
            epoch: number of epochs so far
            logs: values that are logged
        """

class PushToHubCallback(keras.callbacks.Callback):
    """Callback: saves the model during training and uploads it to the Hub

    Args:
        output_dir: folder to save to
        save_strategy: or `'steps'`, or `'no'`: at the end only
        save_steps: interval in steps, with `'steps'`
        tokenizer: saved beside the model
        hub_model_id: `org/name`; default: the folder's name
        hub_token: access token of the Hub
        checkpoint: also save a `.keras` file, to resume from
        **model_card_args: accepted without effect
    """
    checkpoint: Any
    job: Any
    repo: Any
    token: Any
    steps: int
    tokenizer: Any
    folder: Any
    strategy: Any
    n: int
    pool: Any
    def __init__(
        self,
        output_dir,
        save_strategy='epoch',
        save_steps: int | None = None,
        tokenizer=None,
        hub_model_id=None,
        hub_token=None,
        checkpoint=False,
        **model_card_args: Any,
    ) -> None:
        """Args:
            output_dir: folder to save to
            save_strategy: or `'steps'`, or `'no'`: at the end only
            save_steps: interval in steps, with `'steps'`
            tokenizer: saved beside the model
            hub_model_id: `org/name`; default: the folder's name
            hub_token: access token of the Hub
            checkpoint: also save a `.keras` file, to resume from
            **model_card_args: accepted without effect
        """
    def on_train_begin(self, logs=None) -> None:
        """Args:
            logs: values that are logged
        """
    def on_train_batch_end(self, batch, logs=None) -> None:
        """Args:
            batch: number of the batch
            logs: values that are logged
        """
    def on_epoch_end(self, epoch, logs=None) -> None:
        """Args:
            epoch: number of epochs so far
            logs: values that are logged
        """
    def save(self, message: str, last=False) -> None:
        """Save the model and start an upload, unless one is running

        Args:
            message: of the commit
            last: end of training: upload errors are raised
        """
    def upload_folder(self, message: str, last=False):
        """Upload the folder; an error is logged as a warning, or raised if `last`

        Args:
            message: text of the message
            last: raise errors, as this is the last upload
        """
    def on_train_end(self, logs=None):
        """Args:
            logs: values that are logged
        """
