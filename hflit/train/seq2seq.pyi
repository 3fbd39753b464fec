"""A Trainer for encoder-decoder models (translation, summarisation) that generates texts in evaluation instead of scoring teacher-forced logits"""
# Written by hflit.dev_stubs; do not edit
from contextlib import contextmanager
from ..generation.settings import GenerationConfig
from .trainer import Trainer
from typing import Any
from collections.abc import Iterator

__all__ = ['Seq2SeqTrainer']

class Seq2SeqTrainer(Trainer):
    """A [Trainer](trainer.ipynb) for encoder-decoder models; predicts generated ids where asked to

    Args:
        model: model with `generate`, as all encoder-decoder models have
        args: `Seq2SeqTrainingArguments`
        *rest: further arguments of `Trainer`
        **kw: further keyword arguments, which are handed on
    """
    gen_kwargs: dict
    def __init__(self, model=None, args=None, *rest: Any, **kw: Any) -> None:
        """Args:
            model: model with `generate`, as all encoder-decoder models have
            args: `Seq2SeqTrainingArguments`
            *rest: further arguments of `Trainer`
            **kw: further keyword arguments, which are handed on
        """
    def _set_model(self, model) -> None:
        """Args:
            model: the model
        """
    @property
    def generates(self) -> Any:
        """Whether predictions are generated ids"""
    def evaluate(
        self,
        eval_dataset=None,
        ignore_keys=None,
        metric_key_prefix='eval',
        **gen_kwargs: Any,
    ) -> dict:
        """Evaluate: loss and metrics of the evaluation set, from generated ids with `predict_with_generate=True`

        Args:
            eval_dataset: dataset, instead of the trainer's `eval_dataset`
            ignore_keys: output fields that are left out of the predictions
            metric_key_prefix: prefix of the names of the metrics
            **gen_kwargs: keyword arguments of `generate`, such as `max_length` and `num_beams`
        """
    def predict(self, test_dataset, ignore_keys=None, metric_key_prefix='test', **gen_kwargs: Any):
        """Predict: generated ids of all rows, in order, with `predict_with_generate=True`

        Args:
            test_dataset: dataset of dict rows, with or without labels
            ignore_keys: output fields that are left out of the predictions
            metric_key_prefix: prefix of the names of the metrics
            **gen_kwargs: keyword arguments of `generate`, such as `max_length` and `num_beams`
        """
    @contextmanager
    def set_gen_kwargs(self, kw) -> Iterator[Any]:
        """Context manager that sets the keyword arguments of `generate`; defaults come from the training arguments

        Args:
            kw: keyword arguments of `generate`; those that are None are ignored
        """
    @classmethod
    def load_generation_config(cls, gen_config_arg) -> GenerationConfig:
        """Copy a `GenerationConfig`, or read one from a file, folder or the Hub; ValueError if it is invalid

        Args:
            gen_config_arg: `GenerationConfig`, or the path of a file or folder, or a name on the Hub
        """
    def prediction_step(
        self,
        model,
        inputs,
        prediction_loss_only,
        ignore_keys=None,
        **gen_kwargs: Any,
    ) -> tuple:
        """Return `(loss, generated ids, labels)` of a batch; ids and labels are padded to the maximum length

        Args:
            model: the model as wrapped by Accelerate
            inputs: batch: a dict of tensors
            prediction_loss_only: compute the loss and generate nothing
            ignore_keys: output fields that are left out of the predictions
            **gen_kwargs: keyword arguments of `generate`
        """
    def generate_batch(self, inputs, kw):
        """Generate ids for a batch; its labels, and decoder inputs made from them, are left out

        Args:
            inputs: inputs of the model, as a dict of arrays
            kw: further keyword arguments, which are handed on
        """
    def pad_to_max_length(self, ids):
        """Pad ids `(batch, length)` to the maximum length of the generation config: one width for all batches

        Args:
            ids: token ids
        """
    def pad_id(self) -> int:
        """Padding id of the tokenizer, or of the model config"""
