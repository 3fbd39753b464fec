"""The loss function of each task, written in `keras.ops`"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['masked_lm_loss', 'token_loss', 'choice_loss', 'cross_entropy', 'causal_lm_loss', 'text_loss', 'distribution_loss', 'replaced_token_loss', 'span_loss']

def cross_entropy(
    logits,
    labels,
    num_items_in_batch=None,
    ignore_index=-100,
    field: str = 'num_labels',
    per: str = 'text',
    **_: Any,
):
    """Cross-entropy in float32; a label out of range raises, or gives NaN in compiled code

    Args:
        logits: `(..., classes)`
        labels: `(...)`, class indices
        num_items_in_batch: divide the sum by this; default: the mean over labels that are not ignored
        ignore_index: label to ignore
        field: config field for the number of classes, for error messages
        per: what has one label, for error messages
    """

def causal_lm_loss(logits, labels, num_items_in_batch=None, ignore_index=-100, shift_labels=None, **_: Any):
    """Next-token cross-entropy; labels are shifted by one position unless `shift_labels` is given

    Args:
        logits: scores before the softmax
        labels: the right answers, -100 where there is none; with them the output has a `loss`
        num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
        ignore_index: label that does not count in the loss
        shift_labels: labels that are already shifted: the token after each position, `(batch, tokens)`
    """

masked_lm_loss: Any

token_loss: Any

choice_loss: Any

def text_loss(logits, labels, config, num_items_in_batch=None, **_: Any):
    """Sequence classification loss by `config.problem_type`: squared error, or multi- or binary cross-entropy

    Args:
        logits: scores before the softmax
        labels: the right answers, -100 where there is none; with them the output has a `loss`
        config: configuration of the model
        num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
    """

def distribution_loss(logits, labels, config, **kwargs: Any):
    """Cross entropy with distributions `(batch, num_labels)` where no `problem_type` is set, else `text_loss`

    Args:
        logits: scores before the softmax
        labels: the right answers, -100 where there is none; with them the output has a `loss`
        config: configuration of the model
        **kwargs: further keyword arguments, which are handed on
    """

def replaced_token_loss(logits, labels, attention_mask=None):
    """Binary cross entropy over the tokens that are not padding; label 1 for a replaced token, 0 for another

    Args:
        logits: scores before the softmax
        labels: the right answers, -100 where there is none; with them the output has a `loss`
        attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
    """

def span_loss(start_logits, end_logits, start_positions, end_positions, num_items_in_batch=None, **_: Any):
    """Question answering loss: mean of start and end; a position beyond the sequence is ignored

    Args:
        start_logits: score of each token to be the first and the last of the answer, `(batch, tokens)`
        end_logits: score of each token to be the first and the last of the answer, `(batch, tokens)`
        start_positions: index of the first and the last token of the answer, `(batch,)`
        end_positions: index of the first and the last token of the answer, `(batch,)`
        num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
    """
