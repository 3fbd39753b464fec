"""How a Trainer evaluates a model and predicts: data loaders, prediction steps, gathering over processes, loss and metrics"""
# Written by hflit.dev_stubs; do not edit
from .metric_accumulation import EvalLoopOutput, PredictionOutput
from typing import Any
from collections.abc import Iterator

__all__ = ['speed_metrics', 'EvaluationLoop', 'unwrap_single']

def speed_metrics(prefix: str, start: float, rows: int, steps: int) -> dict:
    """Compute runtime in seconds, and rows and steps per second

    Args:
        prefix: put before the names
        start: time at which it began
        rows: rows of a data set
        steps: number of steps
    """

class EvaluationLoop:
    """Part of a [Trainer](trainer.ipynb) that evaluates and predicts"""
    generates: bool
    def get_eval_dataloader(self, eval_dataset=None):
        """Make the data loader of the evaluation set, or of one of several by name

        Args:
            eval_dataset: data set for evaluation; None: the Trainer's
        """
    def get_test_dataloader(self, test_dataset):
        """Make the data loader of a test set

        Args:
            test_dataset: data set to predict
        """
    def make_eval_dataloader(self, data, what):
        """Make a data loader with batches of similar length, or in sequence

        Args:
            data: data set
            what: name of the thing, for error messages
        """
    def _select_columns(self, data, what) -> tuple:
        """`(dataset without unused columns, names of the columns to keep or None)`

        Args:
            data: data set
            what: name of the thing, for error messages
        """
    def _remove_unused_columns(self, dataset, description=None):
        """Args:
            dataset: data set
            description: text for the log
        """
    def _set_signature_columns_if_needed(self) -> None: ...
    def loss_denominator(self, inputs) -> int:
        """`num_items_in_batch` with which the loss is the mean over this process's labels

        Args:
            inputs: inputs of the model, as a dict of arrays
        """
    def main_input(self, inputs):
        """Main input of the model, for `include_for_metrics=['inputs']`

        Args:
            inputs: inputs of the model, as a dict of arrays
        """
    def _predictions(self, out, has_loss, ignore_keys=None) -> tuple:
        """Select the predictions among a model's outputs

        Args:
            ignore_keys: fields of the output that are no predictions
        """
    def prediction_step(self, model, inputs, prediction_loss_only, ignore_keys=None) -> tuple:
        """Run the model on a batch: `(loss, logits, labels)`; None for those that are missing

        Args:
            model: the model
            inputs: a batch
            prediction_loss_only: whether only the loss is needed
            ignore_keys: output fields of the model that are not predictions
        """
    def batch_outputs(self, model, dataloader, loss_only=False, ignore_keys=None) -> Iterator[Any]:
        """Yield the arguments of `MetricAccumulator.add` for each batch, gathered over processes

        Args:
            model: the model
            dataloader: data loader
            loss_only: return the loss without logits, which saves memory
            ignore_keys: fields of the output that are no predictions
        """
    def gather_outputs(self, mine):
        """Gather the outputs of a batch from all processes

        Args:
            mine: outputs of this process
        """
    def evaluation_loop(
        self,
        dataloader,
        description='EvaluationLoop',
        prediction_loss_only=None,
        ignore_keys=None,
        metric_key_prefix='eval',
    ) -> EvalLoopOutput:
        """Evaluate over a data loader; store predictions and labels only if they are needed

        Args:
            dataloader: data loader
            description: text for the log
            prediction_loss_only: compute the loss only
            ignore_keys: fields of the output that are no predictions
            metric_key_prefix: put before the names of the metrics
        """
    def timed_evaluation_loop(self, dataloader, what, **kw: Any) -> EvalLoopOutput:
        """`evaluation_loop` with speed metrics added

        Args:
            dataloader: data loader
            what: name of the thing, for error messages
            **kw: further keyword arguments, which are handed on
        """
    def evaluate(self, eval_dataset=None, ignore_keys=None, metric_key_prefix='eval') -> dict:
        """Compute loss and metrics on the evaluation set

        Args:
            eval_dataset: dataset, dict of datasets, or name of one of several; None: the Trainer's own
            ignore_keys: output fields of the model that are not predictions
            metric_key_prefix: prefix of the metric names
        """
    def predict(self, test_dataset, ignore_keys=None, metric_key_prefix='test') -> PredictionOutput:
        """Predict all rows in order, and compute metrics if there are labels

        Args:
            test_dataset: dataset to predict on
            ignore_keys: output fields of the model that are not predictions
            metric_key_prefix: prefix of the metric names
        """

def unwrap_single(values) -> None:
    """Unwrap a tuple of one element; an empty tuple becomes None

    Args:
        values: elements
    """
