"""Functions for `compute_metrics` for classification, regression, token classification and question answering"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['f1', 'classification_metrics', 'multilabel_metrics', 'regression_metrics', 'entities', 'token_metrics', 'span_metrics']

def f1(hit, predicted, true) -> float:
    """Compute the F1 score from the numbers of correct, predicted and true items

    Args:
        hit: number of entities that are right, were found, and should be found
        predicted: number of entities that are right, were found, and should be found
        true: number of entities that are right, were found, and should be found
    """

def classification_metrics(pair) -> dict:
    """Compute accuracy and macro F1 of single-label classification

    Args:
        pair: second text, or a list with one for each text
    """

def multilabel_metrics(pair) -> dict:
    """Compute micro F1 and subset accuracy of multi-label classification

    Args:
        pair: second text, or a list with one for each text
    """

def regression_metrics(pair) -> dict:
    """Compute mean absolute error, mean squared error and Pearson correlation

    Args:
        pair: second text, or a list with one for each text
    """

def entities(tags) -> set:
    """Find `(start, end, type)` of each entity of a text with BIO tags

    Args:
        tags: tags of the tokens, such as `B-PER`
    """

def token_metrics(names):
    """Make a metric function for tags: token accuracy, and precision, recall and F1 of entities

    Args:
        names: names
    """

def span_metrics(pair) -> dict:
    """Compute exact match and mean token F1 of predicted answer spans

    Args:
        pair: second text, or a list with one for each text
    """
