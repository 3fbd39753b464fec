"""Check labels before the loss is computed, in every framework, and infer whether a classifier does regression, single-label or multi-label classification"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['check_class_indices', 'check_label_range', 'problem_type', 'check_label_shape']

def check_class_indices(dtype, floating: bool, given, shape, per: str = 'text') -> None:
    """ValueError unless labels are integers of the expected shape

    Args:
        dtype: dtype of the labels
        floating: whether `dtype` is a floating-point type
        given: shape of the labels; None for an unknown size
        shape: expected shape
        per: what gets a label, for the message
    """

def check_label_range(labels, n: int, ignore_index: int, field: str) -> None:
    """ValueError for labels outside of 0 to `n-1` that are not `ignore_index`

    Args:
        labels: a numpy array
        n: number of classes
        ignore_index: label that the loss ignores
        field: config field with the number of classes, for the message
    """

def problem_type(config, whole: bool) -> str:
    """Infer `problem_type` of a sequence classifier from its labels and store it in the config

    Args:
        config: model config; `problem_type` is set in it
        whole: whether the labels are integers, not floats or booleans
    """

def check_label_shape(config, given, shape) -> None:
    """ValueError unless labels have the shape of the logits

    Args:
        config: configuration of the model
        given: what the caller gave
        shape: shape that they must have
    """
