"""Validates labels before the loss is computed, and infers `problem_type`, in every framework"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['check_class_indices', 'check_label_range', 'problem_type', 'check_label_shape']

def check_class_indices(dtype, floating: bool, given, shape, per: str = 'text') -> None:
    """ValueError unless labels are integers of the expected shape

    Args:
        dtype: dtype of the labels
        floating: whether that is a floating dtype
        given: shape of the labels; an unknown size is None
        shape: expected shape
        per: unit of a label, for the message
    """

def check_label_range(labels, n: int, ignore_index: int, field: str) -> None:
    """ValueError for labels outside the range of classes

    Args:
        labels: a numpy array
        n: number of classes
        ignore_index: label that is ignored
        field: config field with the number of classes
    """

def problem_type(config, whole: bool) -> str:
    """`problem_type` of a sequence classifier, inferred from the labels and stored in the config

    Args:
        config: configuration of the model
        whole: whether labels are integers, not floats or booleans
    """

def check_label_shape(config, given, shape) -> None:
    """ValueError unless labels have the shape of the logits

    Args:
        config: configuration of the model
        given: what the caller gave
        shape: shape that they must have
    """
