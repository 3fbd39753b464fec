"""Columns, preprocessing, generated evaluation texts and metrics (BLEU, chrF, ROUGE, exact match) for encoder–decoder models; used by `hflit train translation`"""
# Written by hflit.dev_stubs; do not edit
from .recipes import Recipe
from ..seq2seq import Seq2SeqTrainer
from typing import Any

__all__ = ['exact_match', 'translation_metrics', 'summary_metrics', 'Seq2SeqTrainerWithRecipe', 'TextToText', 'Summarization', 'Translation']

def exact_match(predictions: list, targets: list) -> dict:
    """Share of predictions that equal their target, blanks at the ends apart

    Args:
        predictions: outputs of the model
        targets: words to choose from
    """

def translation_metrics(predictions: list, targets: list) -> dict:
    """Corpus BLEU and chrF by sacrebleu, from 0 to 100

    Args:
        predictions: outputs of the model
        targets: words to choose from
    """

def summary_metrics(predictions: list, targets: list) -> dict:
    """Mean F1 of ROUGE-1, ROUGE-2 and ROUGE-L, from 0 to 100

    Args:
        predictions: outputs of the model
        targets: words to choose from
    """

class Seq2SeqTrainerWithRecipe(Seq2SeqTrainer):
    """A Seq2SeqTrainer with the recipe's derived metrics"""
    def evaluate(self, *args: Any, **kw: Any):
        """Args:
            *args: training arguments
            **kw: further keyword arguments, which are handed on
        """

class TextToText(Recipe):
    """Recipe for an encoder–decoder that writes a text from a text"""
    auto_class: str
    trainer_class: Any
    arguments_class: Any
    candidates: tuple
    score: Any
    prefix: str
    columns: list
    text: Any
    target: Any
    def find_columns(self, data) -> None:
        """Find the columns of source and target

        Args:
            data: data set
        """
    def pairs(self, rows) -> tuple:
        """Sources and targets of the rows

        Args:
            rows: rows of a data set
        """
    def preprocess(self, rows, names=None) -> dict:
        """Token ids of sources and labels of targets

        Args:
            rows: rows of a data set
            names: names
        """
    def data_collator(self): ...
    def metrics(self):
        """Metrics of the generated texts; -100, which fills rows of token ids, becomes padding"""
    def load_model(self, scratch=False):
        """Load the model; with a target language, generation starts with its code

        Args:
            scratch: random weights instead of the pretrained ones
        """

class Summarization(TextToText):
    """Recipe for summarization"""
    candidates: tuple
    score: Any

class Translation(TextToText):
    """Recipe for translation"""
    score: Any
    def find_columns(self, data):
        """Find the column with a text for each language, or those of source and target; set the languages

        Args:
            data: data set
        """
    def pairs(self, rows):
        """Args:
            rows: rows of a data set
        """
