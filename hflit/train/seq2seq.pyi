"""A Trainer for translation, summarisation and similar tasks, which can evaluate generated texts instead of teacher-forced logits"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from ..generation.settings import GenerationConfig
from .trainer import Trainer
from typing import Any
from collections.abc import Iterator

__all__ = ['Seq2SeqTrainer']

class Seq2SeqTrainer(Trainer):
    """A [Trainer](trainer.ipynb) whose predictions are generated texts with `predict_with_generate=True`

    Args:
        model: the model
        args: `Seq2SeqTrainingArguments`
        *rest: further arguments of `Trainer`
        **kw: further keyword arguments, which are handed on
    """
    gen_kwargs: dict
    def __init__(self, model=None, args=None, *rest: Any, **kw: Any) -> None:
        """Args:
            model: the model
            args: `Seq2SeqTrainingArguments`
            *rest: further arguments of `Trainer`
            **kw: further keyword arguments, which are handed on
        """
    def _set_model(self, model) -> None:
        """Args:
            model: the model
        """
    @property
    def generates(self) -> Any: ...
    def evaluate(
        self,
        eval_dataset=None,
        ignore_keys=None,
        metric_key_prefix='eval',
        **gen_kwargs: Any,
    ) -> dict:
        """Loss and metrics of the evaluation set; `gen_kwargs` are passed to `generate`

        Args:
            eval_dataset: data set for evaluation; None: the Trainer's
            ignore_keys: fields of the output that are no predictions
            metric_key_prefix: put before the names of the metrics
            **gen_kwargs: generation settings
        """
    def predict(self, test_dataset, ignore_keys=None, metric_key_prefix='test', **gen_kwargs: Any):
        """Generated texts for all rows in order; `gen_kwargs` are passed to `generate`

        Args:
            test_dataset: data set to predict
            ignore_keys: fields of the output that are no predictions
            metric_key_prefix: put before the names of the metrics
            **gen_kwargs: generation settings
        """
    @contextmanager
    def set_gen_kwargs(self, kw) -> Iterator[Any]:
        """Context manager that sets the keyword arguments of `generate`, with defaults from the training arguments

        Args:
            kw: further keyword arguments, which are handed on
        """
    @classmethod
    def load_generation_config(cls, gen_config_arg) -> GenerationConfig:
        """A copy of a `GenerationConfig`, or one read from a file, folder or the Hub; ValueError if it is not valid

        Args:
            gen_config_arg: path or name of generation settings
        """
    def prediction_step(
        self,
        model,
        inputs,
        prediction_loss_only,
        ignore_keys=None,
        **gen_kwargs: Any,
    ) -> tuple:
        """`(loss, generated ids, labels)` of a batch; ids and labels are padded to the maximum length

        Args:
            model: the model
            inputs: inputs of the model, as a dict of arrays
            prediction_loss_only: compute the loss only
            ignore_keys: fields of the output that are no predictions
            **gen_kwargs: generation settings
        """
    def generate_batch(self, inputs, kw):
        """Generate ids for a batch, without its labels and decoder inputs made from them

        Args:
            inputs: inputs of the model, as a dict of arrays
            kw: further keyword arguments, which are handed on
        """
    def pad_to_max_length(self, ids):
        """Pad rows of ids to the maximum length of the generation config, so that all batches have one width

        Args:
            ids: token ids
        """
    def pad_id(self) -> int:
        """The padding id of the tokenizer, or of the model config"""
