"""The loss function of each task: cross entropy, next-token and masked language modelling, classification, answer spans"""
# Written by hflit.dev_stubs; do not edit
import torch
from typing import Any

__all__ = ['masked_lm_loss', 'token_loss', 'choice_loss', 'CrossEntropySum', 'cross_entropy', 'causal_lm_loss', 'text_loss', 'distribution_loss', 'replaced_token_loss', 'span_loss', 'ChunkedLoss', 'linear_cross_entropy']

class CrossEntropySum(torch.autograd.Function):
    """Sum of the cross entropies of float32 logits that saves the logits alone, and reads a few rows at a time"""
    @staticmethod
    def forward(ctx, x, y, ignore_index):
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            x: logits, `(tokens, classes)`
            y: labels, `(tokens,)`
            ignore_index: label that does not count
        """
    @staticmethod
    def backward(ctx, g) -> tuple:
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            g: gradient of the sum
        """

def cross_entropy(
    logits,
    labels,
    num_items_in_batch=None,
    ignore_index: int = -100,
    field: str = 'num_labels',
    per: str = 'text',
    **_: Any,
):
    """Cross entropy in float32; ValueError for labels of a wrong shape, dtype or range

    Args:
        logits: `(..., classes)`
        labels: `(...)`, class indices
        num_items_in_batch: divide the sum by this; None: mean over the labels that count
        ignore_index: label that does not count
        field: config field for the number of classes, for messages
        per: what has one label each, for messages

    Returns:
        a scalar
    """

def causal_lm_loss(logits, labels, num_items_in_batch=None, ignore_index=-100, shift_labels=None, **_: Any):
    """Next-token cross entropy: the logits at each position against the label of the next one

    Args:
        logits: `(batch, tokens, vocab_size)`
        labels: `(batch, tokens)`, the input ids
        num_items_in_batch: divide the sum by this; None: mean over the labels that count
        ignore_index: label that does not count
        shift_labels: labels that are shifted already, in place of `labels`
    """

masked_lm_loss: Any

token_loss: Any

choice_loss: Any

def text_loss(logits, labels, config, num_items_in_batch=None, **_: Any):
    """Sequence classification loss by `config.problem_type`: mean squared error or (binary) cross entropy

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
    """Mean cross entropy of start and end position, each `(batch,)`; a position beyond the sequence is ignored

    Args:
        start_logits: score of each token to be the first and the last of the answer, `(batch, tokens)`
        end_logits: score of each token to be the first and the last of the answer, `(batch, tokens)`
        start_positions: index of the first and the last token of the answer, `(batch,)`
        end_positions: index of the first and the last token of the answer, `(batch,)`
        num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
    """

class ChunkedLoss(torch.autograd.Function):
    """Cross entropy of `x @ w.T + b` in chunks of `size` rows; computes its gradients in the forward pass"""
    @staticmethod
    def forward(ctx, x, w, b, y, total, size):
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            x: input of the layer, `(batch, tokens, hidden_size)`
            w: weight matrix
            b: bias, or None
            y: labels
            total: number of positions in all
            size: number of rows to compute at a time
        """
    @staticmethod
    def backward(ctx, g) -> tuple:
        """Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            g: generation settings
        """

def linear_cross_entropy(
    x,
    weight,
    bias,
    labels,
    num_items_in_batch=None,
    ignore_index: int = -100,
    field: str = 'vocab_size',
    max_scores: int = ...,
):
    """`cross_entropy` of a linear layer's output, without storing all logits; differentiable once

    Args:
        x: `(tokens, hidden_size)`
        weight: of the output layer, `(classes, hidden_size)` and `(classes,)` or None
        bias: add a bias
        labels: `(tokens,)`
        num_items_in_batch: divide the sum by this; None: mean over the labels that count
        ignore_index: label that does not count
        field: config field for the number of classes, for messages
        max_scores: maximum number of logits in memory at a time

    Returns:
        a scalar
    """
