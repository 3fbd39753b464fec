"""The layers and losses that turn a base model's hidden states into the output of a task, for every architecture and backend"""
# Written by hflit.dev_stubs; do not edit
from .layers import Block, Linear
from ..tasks import CausalLM, DenseClassifier as DenseClassifier, DoubleHeads, MaskedLM, MultipleChoice, NextSentencePrediction, PooledSequenceClassification, PreTraining, QuestionAnswering, ReplacedTokenDetection, SentenceOrderPreTraining, SequenceClassification, SummaryClassifier as SummaryClassifier, Task, TokenClassification
from typing import Any

__all__ = ['declare_heads', 'mean_state', 'first_state', 'Head', 'keep_tokens', 'LMHead', 'ForCausalLM', 'ForMaskedLM', 'ForPreTraining', 'ForSentenceOrderPreTraining', 'last_token', 'ForSequenceClassification', 'ClassificationHead', 'PooledForSequenceClassification', 'ForNextSentencePrediction', 'ForMultipleChoice', 'ForTokenClassification', 'ForReplacedTokenDetection', 'ForQuestionAnswering', 'SequenceSummary', 'DoubleHeadsModel']

def mean_state(x, mask):
    """The mean of the hidden states of a text, without padding, `(batch, hidden_size)`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        mask: 1 for a token and 0 for padding, `(batch, tokens)`
    """

def first_state(x, mask):
    """The hidden state of the first token that is no padding, `(batch, hidden_size)`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        mask: 1 for a token and 0 for padding, `(batch, tokens)`
    """

class Head(Task):
    """Base class of heads: a task's layers on the base model that an architecture names as `base_model_class`

    Args:
        config: configuration of the model
    """
    modes: tuple
    shape: Any
    reshape: Any
    mean_state: Any
    first_state: Any
    model: Any
    rate: Any
    seeds: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def linear(self, n: int, bias=True) -> Linear:
        """Args:
            n: number of outputs
            bias: add a bias
        """
    def make_dropout(self, rate) -> None:
        """Args:
            rate: dropout rate
        """
    def drop(self, x, training=False):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            training: training mode, with dropout
        """
    def make_summary(self, c) -> SequenceSummary:
        """Args:
            c: configuration of the model
        """
    def dense_head(self, *args: Any) -> ClassificationHead:
        """Args:
            *args: further positional arguments, which are handed on
        """

def keep_tokens(x, logits_to_keep=0):
    """Select the hidden states to compute logits for

    Args:
        x: `(batch, tokens, hidden_size)`
        logits_to_keep: number of last tokens, 0 for all; or positions; or a boolean mask `(batch, tokens)`

    Returns:
        `(batch, n, hidden_size)`; of a mask `(n, hidden_size)`
    """

class LMHead(Head):
    """Language modeling head: logits over the vocabulary, by the tied input embeddings or by a linear layer"""
    keep_tokens: Any
    lm_head: Any
    def make_lm_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def lm_logits(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ForCausalLM(CausalLM, LMHead):
    loss_function: Any

class ForMaskedLM(MaskedLM, LMHead):
    loss_function: Any

class ForPreTraining(PreTraining, LMHead):
    mlm_loss: Any
    nsp_loss: Any

class ForSentenceOrderPreTraining(SentenceOrderPreTraining, LMHead):
    mlm_loss: Any
    nsp_loss: Any

def last_token(input_ids, pad: int):
    """Index of the rightmost token of each row that is not `pad`

    Args:
        input_ids: token ids, `(batch, tokens)`
        pad: id of the padding token
    """

class ForSequenceClassification(SequenceClassification, Head):
    loss_function: Any
    def last_states(self, x, input_ids, pad):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            input_ids: token ids, `(batch, tokens)`
            pad: id of the padding token
        """

class ClassificationHead(Block):
    """Logits of a sequence from one hidden state: [dropout,] dense layer, activation, dropout, output layer

    Args:
        config: configuration of the model
        outputs: number of logits
        rate: dropout rate
        act: activation function, or its name
        input_dropout: apply dropout before the dense layer
    """
    seeds: Any
    input_rate: Any
    rate: float
    act: Any
    out_proj: Linear
    dense: Linear
    def __init__(self, config, outputs: int, rate: float, act='tanh', input_dropout=True) -> None:
        """Args:
            config: configuration of the model
            outputs: number of logits
            rate: dropout rate
            act: activation function, or its name
            input_dropout: apply dropout before the dense layer
        """
    def call(self, x, training=False):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            training: training mode, with dropout
        """

class PooledForSequenceClassification(PooledSequenceClassification, Head):
    loss_function: Any

class ForNextSentencePrediction(NextSentencePrediction, Head):
    loss_function: Any

class ForMultipleChoice(MultipleChoice, Head):
    loss_function: Any

class ForTokenClassification(TokenClassification, Head):
    loss_function: Any

class ForReplacedTokenDetection(ReplacedTokenDetection, Head):
    loss_function: Any

class ForQuestionAnswering(QuestionAnswering, Head):
    loss_function: Any

class SequenceSummary(Block):
    """One vector of a text from its hidden states: one or their mean; linear layer and activation; dropout

    Args:
        config: configuration of the model
    """
    seeds: Any
    rates: list
    act: Any
    summary: Any
    kind: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def call(self, x, at=None, training=False):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            at: positions of the states, `(…)`, with `cls_index`; None: the last
            training: training mode, with dropout
        """

class DoubleHeadsModel(DoubleHeads, LMHead):
    """Language model with a second head that scores whole texts, for multiple choice"""
    loss_function: Any
    choice_loss: Any

declare_heads: Any
