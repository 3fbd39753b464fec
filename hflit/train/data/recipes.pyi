"""Columns, preprocessing, model head, collator and metrics for text and token classification, language modeling and question answering; used by `hflit train`"""
# Written by hflit.dev_stubs; do not edit
from ..trainer import Trainer
from typing import Any

__all__ = ['problem_metrics', 'recipes', 'other_recipes', 'task_aliases', 'Recipe', 'Classification', 'TextClassification', 'TokenClassification', 'first_token_labels', 'FillMask', 'TextGeneration', 'answer_span', 'span_tokens', 'QuestionAnswering', 'find_recipe', 'TrainerWithRecipe', 'make_trainer']

class Recipe:
    """Base class of fine-tuning recipes; subclasses override what is specific to a task

    Args:
        model: folder, Hub repository or `builtin:NAME`
        max_length: maximum tokens of a text; the model's maximum, at most 512, when not given
        **options: columns by role, and task-specific options
    """
    auto_class: Any
    label: Any
    label_names: Any
    preprocess_logits: Any
    trainer_class: Any
    arguments_class: Any
    @property
    def tokenizer(self) -> Any: ...
    max_length: Any
    processing_class: Any
    config: Any
    config_kwargs: dict
    model_name: Any
    options: Any
    label2id: dict
    def __init__(self, model, max_length=None, **options: Any) -> None:
        """Args:
            model: folder, Hub repository or `builtin:NAME`
            max_length: maximum tokens of a text; the model's maximum, at most 512, when not given
            **options: columns by role, and task-specific options
        """
    def find_columns(self, data):
        """Args:
            data: data set
        """
    def preprocess(self, rows, names=None) -> dict:
        """Args:
            rows: rows of a data set
            names: names
        """
    def data_collator(self):
        """The data collator; None for padding only"""
    def metrics(self):
        """A function of predictions and labels, or None"""
    def derived_metrics(self, metrics) -> dict:
        """Args:
            metrics: metrics by name
        """
    def load_preprocessor(self):
        """Load the tokenizer of the model"""
    def text_length(self, max_length=None) -> int:
        """Maximum tokens of a text; ValueError if the model takes fewer, or special tokens leave no room

        Args:
            max_length: as given by the user
        """
    def stratify_labels(self, data) -> None:
        """Labels that each need a training row, or None

        Args:
            data: data set
        """
    def column_option(self, role):
        """Column that the user gave for a role, or None

        Args:
            role: what the column is for, such as `text`
        """
    def load_model(self, scratch=False):
        """Load the model with its head; with `scratch`, the same architecture with random weights

        Args:
            scratch: take random weights
        """
    def check_columns(self, data) -> None:
        """Raise a ValueError if the data lack a column of the recipe

        Args:
            data: data set
        """
    def preprocess_dataset(self, data, what='tokens'):
        """Preprocess a dataset: model inputs for each row

        Args:
            data: data set
            what: name of the thing, for error messages
        """
    def set_label_names(self, names) -> None:
        """Store the label names for the config

        Args:
            names: names
        """
    def to_label_ids(self, label):
        """Convert a label or a list to label ids; ValueError for a label that is not in the training rows

        Args:
            label: name or id of the label
        """

problem_metrics: dict

class Classification(Recipe):
    """Base class of recipes for single-label or multi-label classification, or regression"""
    problem_type: Any
    def find_labels(self, data) -> list:
        """Find the label columns and the problem type; the names of the columns

        Args:
            data: data set
        """
    def detect_problem_type(self, data) -> str:
        """Infer the problem type from the label column

        Args:
            data: data set
        """
    def metrics(self): ...
    def labels(self, rows, names) -> list:
        """Labels of the rows: class index, number, or multi-hot vector

        Args:
            rows: rows of a data set
            names: names
        """

class TextClassification(Classification):
    """Recipe for single-label or multi-label classification, or regression, of texts or text pairs"""
    auto_class: str
    columns: list
    text: Any
    def find_columns(self, data) -> None:
        """Args:
            data: data set
        """
    def preprocess(self, rows, names=None) -> dict:
        """Args:
            rows: rows of a data set
            names: names
        """

class TokenClassification(Recipe):
    """Recipe for token classification of texts that are split into words"""
    auto_class: str
    columns: list
    token_column: Any
    def find_columns(self, data) -> None:
        """Args:
            data: data set
        """
    def preprocess(self, rows, names=None) -> dict:
        """Args:
            rows: rows of a data set
            names: names
        """
    def data_collator(self): ...
    def metrics(self): ...
    def preprocess_logits(self, scores, labels):
        """Args:
            scores: outputs of the model
            labels: the right answers, -100 where there is none; with them the output has a `loss`
        """

def first_token_labels(words, labels) -> list:
    """Give each token the label of its word if it is the word's first token, else -100

    Args:
        words: words of the row
        labels: the right answers, -100 where there is none; with them the output has a `loss`
    """

class FillMask(Recipe):
    """Recipe for masked language modeling with dynamic masking"""
    auto_class: str
    columns: Any
    text: Any
    def find_columns(self, data) -> None:
        """Args:
            data: data set
        """
    def preprocess(self, rows, names=None) -> dict:
        """Args:
            rows: rows of a data set
            names: names
        """
    def data_collator(self): ...
    def derived_metrics(self, metrics):
        """Args:
            metrics: metrics by name
        """

class TextGeneration(FillMask):
    """Recipe for causal language modeling"""
    auto_class: str
    def preprocess(self, rows, names=None) -> dict:
        """Args:
            rows: rows of a data set
            names: names
        """
    def data_collator(self): ...

def answer_span(answer, context: str) -> tuple | None:
    """Find `(start, end)` in characters of an answer, a string or in SQuAD's format; None without an answer

    Args:
        answer: the answer, as a string or in SQuAD's format
        context: the text with the answer
    """

def span_tokens(span, offsets, parts) -> tuple:
    """First and last token of a character span in the context; (0, 0) if it is not fully in this chunk

    Args:
        span: start and end in characters
        offsets: start and end of each token in the text
        parts: for each token the part of the input it belongs to
    """

class QuestionAnswering(Recipe):
    """Recipe for extractive question answering: start and end of the answer in the context"""
    auto_class: str
    columns: list
    text: list
    def find_columns(self, data) -> None:
        """Args:
            data: data set
        """
    def preprocess(self, rows, names=None) -> dict:
        """Args:
            rows: rows of a data set
            names: names
        """
    def metrics(self): ...

recipes: dict

other_recipes: dict

task_aliases: dict

def find_recipe(task: str):
    """Find the recipe class of a task; ValueError with the available tasks

    Args:
        task: name of the task, such as `'fill-mask'`
    """

class TrainerWithRecipe(Trainer):
    """A Trainer with the recipe's derived metrics"""
    def evaluate(self, *args: Any, **kw: Any):
        """Args:
            *args: training arguments
            **kw: further keyword arguments, which are handed on
        """

def make_trainer(
    task: str,
    model,
    data,
    eval_data=None,
    test_size: float = 0.1,
    args=None,
    max_length: int | None = None,
    scratch=False,
    **options: Any,
) -> TrainerWithRecipe:
    """Make a Trainer for a task, ready to `train()`

    Args:
        task: a key of `recipes`
        model: folder, Hub repository or `builtin:NAME`
        data: file, folder, or Hub dataset
        eval_data: evaluation data, likewise
        test_size: fraction of rows to split off for evaluation if there is no evaluation data
        args: `TrainingArguments`
        max_length: maximum tokens of a text
        scratch: random weights instead of the pretrained ones
        **options: `text`, `image` and `label` columns; `problem_type`, `mlm_probability`
    """
