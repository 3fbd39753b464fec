"""Give the Trainer a model, TrainingArguments and datasets; call train, evaluate and predict"""
# Written by hflit.dev_stubs; do not edit
from typing import NamedTuple
from .checkpoints.model_card import HubUploads
from .checkpoints.saving import CheckpointSaving
from .loop.training_loop import TrainingLoop
from .evaluation.evaluation_loop import EvaluationLoop
from .loop.loss import LossComputation
from .loop.logging import LoggingMixin
from .evaluation.hyperparameter_search import HyperparameterSearch
from .loop.accelerator import AcceleratorSetup
from .loop.state import TrainerState
from typing import Any

__all__ = ['TrainOutput', 'Trainer']

class TrainOutput(NamedTuple):
    """Result of `train`: number of optimizer steps, mean training loss, metrics"""
    global_step: int
    training_loss: float
    metrics: dict
    """metrics by name"""

class Trainer(LossComputation, AcceleratorSetup, TrainingLoop, LoggingMixin, EvaluationLoop, CheckpointSaving, HyperparameterSearch, HubUploads):
    """Trains, evaluates and saves a PyTorch model

    Args:
        model: any `nn.Module` whose output has the loss first or as `loss`
        args: `TrainingArguments`
        data_collator: function from a list of rows to a batch; by default pads
        train_dataset: dataset of dict rows
        eval_dataset: dataset, or a dict of several by name
        processing_class: tokenizer or other processor, saved with the model
        model_init: function that returns a new model for each training, not with `model`
        compute_loss_func: loss function of `(outputs, labels, num_items_in_batch)`
        compute_metrics: function of an `EvalPrediction`, or a metric of the package `evaluate`
        callbacks: additional callbacks
        optimizers: optimizer and scheduler, instead of those named in the arguments
        optimizer_cls_and_kwargs: or an optimizer class and its keyword arguments
        preprocess_logits_for_metrics: function of `(logits, labels)`, applied before they are stored
        tokenizer: deprecated name of `processing_class`
    """
    optimizer_cls_and_kwargs: Any
    preprocess_logits_for_metrics: Any
    compute_loss_func: Any
    compute_metrics: Any
    processing_class: Any
    data_collator: Any
    model_init: Any
    train_dataset: Any
    eval_dataset: Any
    accelerator: Any
    label_smoother: Any
    model_accepts_loss_kwargs: Any
    label_names: Any
    model: Any
    state: TrainerState
    def __init__(
        self,
        model=None,
        args=None,
        data_collator=None,
        train_dataset=None,
        eval_dataset=None,
        processing_class=None,
        model_init=None,
        compute_loss_func=None,
        compute_metrics=None,
        callbacks=None,
        optimizers=(None, None),
        optimizer_cls_and_kwargs=None,
        preprocess_logits_for_metrics=None,
        tokenizer=None,
    ) -> None:
        """Args:
            model: any `nn.Module` whose output has the loss first or as `loss`
            args: `TrainingArguments`
            data_collator: function from a list of rows to a batch; by default pads
            train_dataset: dataset of dict rows
            eval_dataset: dataset, or a dict of several by name
            processing_class: tokenizer or other processor, saved with the model
            model_init: function that returns a new model for each training, not with `model`
            compute_loss_func: loss function of `(outputs, labels, num_items_in_batch)`
            compute_metrics: function of an `EvalPrediction`, or a metric of the package `evaluate`
            callbacks: additional callbacks
            optimizers: optimizer and scheduler, instead of those named in the arguments
            optimizer_cls_and_kwargs: or an optimizer class and its keyword arguments
            preprocess_logits_for_metrics: function of `(logits, labels)`, applied before they are stored
            tokenizer: deprecated name of `processing_class`
        """
    def _set_args(self, args) -> None:
        """Set the training arguments, and what follows from them: settings of the process, seed, accelerator

        Args:
            args: training arguments
        """
    def _check_arguments(self, model) -> None:
        """Raise for invalid combinations of arguments, before anything is computed

        Args:
            model: the model
        """
    def call_model_init(self, trial=None):
        """Return a new model from `model_init`, which may take the trial of a hyperparameter search

        Args:
            trial: trial of a hyperparameter search, passed to a `model_init` with a parameter
        """
    def _set_model(self, model) -> None:
        """Set the model, and cache what depends on it: label names, collator, label smoother

        Args:
            model: the model
        """
    def train(self, resume_from_checkpoint=None, trial=None, ignore_keys_for_eval=None) -> TrainOutput:
        """Train the model, or resume its training from a checkpoint

        Args:
            resume_from_checkpoint: checkpoint folder, or True for the last one in `output_dir`
            trial: trial of a hyperparameter search
            ignore_keys_for_eval: output fields of the model that are left out of the predictions
        """
    def first_batch_size(self, folder=None) -> int:
        """Batch size of the first attempt: with `auto_find_batch_size`, the one saved in the checkpoint

        Args:
            folder: checkpoint folder that is resumed
        """
    def _loop(self) -> None:
        """Run epochs and steps until `control.should_training_stop`"""
    def _step(self, batches, num_items=None) -> None:
        """One optimizer step with gradient accumulation: the gradient of `batches` as one large batch

        Args:
            batches: batches, in order
        """
    def training_step(self, model, inputs, num_items_in_batch=None):
        """Forward and backward pass of one batch; returns its loss, detached

        Args:
            model: the model as wrapped by Accelerate
            inputs: batch: a dict of tensors
            num_items_in_batch: number of labels of the whole step; None if the loss is a mean over its batch
        """
    def _count_tokens(self, batch) -> None:
        """Count the rows and tokens of a batch

        Args:
            batch: a batch
        """
    def input_tokens(self, batch, x) -> int:
        """Number of tokens of a batch that `include_num_input_tokens_seen` counts: all, or those not padding

        Args:
            batch: a batch
            x: token ids of the batch
        """
    def _update(self) -> None:
        """Clip the gradients, step optimizer and scheduler, reset the gradients"""
