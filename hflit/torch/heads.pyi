"""What turns the hidden states of a base model into the output of a task, written once for all architectures"""
# Written by hflit.dev_stubs; do not edit
from ..tasks import CausalLM, DenseClassifier as DenseClassifier, DoubleHeads, MaskedLM, MultipleChoice, NextSentencePrediction, PooledSequenceClassification, PreTraining, QuestionAnswering, ReplacedTokenDetection, SentenceOrderPreTraining, SequenceClassification, SummaryClassifier as SummaryClassifier, Task, TokenClassification
from .dropout import Dropout
from .module_names import Module
from typing import Any

__all__ = ['declare_heads', 'labels_at_padding', 'mean_state', 'first_state', 'Head', 'keep_tokens', 'LMHead', 'ForPreTraining', 'ForSentenceOrderPreTraining', 'ForCausalLM', 'ForMaskedLM', 'last_token', 'ForSequenceClassification', 'ClassificationHead', 'PooledForSequenceClassification', 'ForNextSentencePrediction', 'ForMultipleChoice', 'ForTokenClassification', 'ForReplacedTokenDetection', 'ForQuestionAnswering', 'SequenceSummary', 'DoubleHeadsModel']

def labels_at_padding(labels, attention_mask) -> bool:
    """Whether labels of tokens include some of padding, so that the loss needs the states of padding

    Args:
        labels: `(batch, tokens)`, -100 where there is none
        attention_mask: `(batch, tokens)`, 0 for padding
    """

def mean_state(x, mask):
    """The mean of the hidden states of a text, without padding

    Args:
        x: hidden states, `(batch, tokens, hidden_size)`
        mask: `(batch, tokens)`, 0 for padding, or None

    Returns:
        `(batch, hidden_size)`
    """

def first_state(x, mask):
    """The hidden state of the first token that is no padding, `(batch, hidden_size)`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        mask: attention mask
    """

class Head(Task):
    """Base class of models with a task head; an architecture's subclass names its `base_model_class`

    Args:
        config: configuration of the model
    """
    unlisted: tuple
    mean_state: Any
    first_state: Any
    model: Any
    dropout: Dropout
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def linear(self, n: int, bias=True):
        """Args:
            n: number of outputs
            bias: add a bias
        """
    def make_dropout(self, rate) -> None:
        """Args:
            rate: dropout rate
        """
    def drop(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def make_summary(self, c) -> SequenceSummary:
        """Args:
            c: configuration of the model
        """
    def dense_head(self, *args: Any) -> ClassificationHead:
        """Args:
            *args: further positional arguments, which are handed on
        """
    def run_base_model(self, *args: Any, **kwargs: Any):
        """Args:
            *args: further positional arguments, which are handed on
            **kwargs: further keyword arguments, which are handed on
        """
    def base_arguments(self, labels, kwargs):
        """Args:
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            kwargs: further keyword arguments, which are handed on
        """
    def answer(self, out, return_dict, **own: Any):
        """Args:
            out: what the model returned
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **own: the head's fields of the output
        """

def keep_tokens(x, logits_to_keep=0):
    """Select the tokens to compute logits for

    Args:
        x: `(batch, tokens, hidden_size)`
        logits_to_keep: number of last tokens, 0 for all; or positions; or a mask `(batch, tokens)`

    Returns:
        `(batch, n, hidden_size)`; with a mask `(n, hidden_size)`
    """

class LMHead(Head):
    """Base class of language modelling heads: logits over the vocabulary by one linear layer"""
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
    @property
    def logit_cap(self) -> Any: ...
    def lm_projection(self, x) -> tuple:
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def lm_bias(self, layer):
        """Args:
            layer: module of the layer
        """
    def lm_loss(self, x, labels, num_items_in_batch=None):
        """The loss from hidden states, without storing logits; None where loss or output layer were replaced

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
        """
    def loss_alone(self, labels, args, kwargs, num_items_in_batch, return_dict):
        """The model output with the loss of labels (already shifted), and without logits where that is possible

        Args:
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            args: further positional arguments, which are handed on
            kwargs: further keyword arguments, which are handed on
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
        """

class ForPreTraining(PreTraining, LMHead):
    mlm_loss: Any
    nsp_loss: Any

class ForSentenceOrderPreTraining(SentenceOrderPreTraining, LMHead):
    mlm_loss: Any
    nsp_loss: Any

class ForCausalLM(CausalLM, LMHead):
    """Causal language model: logits of the next token"""
    loss_function: Any
    def forward(
        self,
        *args: Any,
        labels=None,
        loss_only=False,
        logits_to_keep=0,
        num_items_in_batch=None,
        shift_labels=None,
        return_dict=None,
        **kwargs: Any,
    ):
        """Logits of the tokens to keep, and the loss if there are labels; with `loss_only`, no logits

        Args:
            *args: further positional arguments, which are handed on
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            loss_only: return the loss without logits, which saves memory
            logits_to_keep: compute logits for the last so many tokens, or for these positions; 0 for all
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            shift_labels: labels that are already shifted: the token after each position, `(batch, tokens)`
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """

class ForMaskedLM(MaskedLM, LMHead):
    """Masked language model: logits of the masked tokens"""
    loss_function: Any
    def forward(
        self,
        *args: Any,
        labels=None,
        loss_only=False,
        num_items_in_batch=None,
        return_dict=None,
        **kwargs: Any,
    ):
        """Logits of all tokens, and the loss if there are labels; with `loss_only`, no logits

        Args:
            *args: further positional arguments, which are handed on
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            loss_only: return the loss without logits, which saves memory
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """

def last_token(input_ids, pad: int):
    """Index of the rightmost token of each row that is not `pad`, `(batch,)`

    Args:
        input_ids: token ids, `(batch, tokens)`
        pad: id of the padding token
    """

class ForSequenceClassification(SequenceClassification, Head):
    """Text classification by the hidden state of the last token"""
    loss_function: Any
    def last_states(self, x, input_ids, pad):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            input_ids: token ids, `(batch, tokens)`
            pad: id of the padding token
        """

class ClassificationHead(Module):
    """Two-layer classifier of one state: [dropout,] dense layer, activation, dropout, output layer

    Args:
        config: configuration of the model
        outputs: number of logits
        rate: of the dropout
        act: activation, by name
        input_dropout: dropout also before the dense layer; a number: its rate
    """
    out_proj: Any
    input_dropout: Dropout
    dropout: Dropout
    act: Any
    dense: Any
    def __init__(self, config, outputs: int, rate: float, act='tanh', input_dropout=True) -> None:
        """Args:
            config: configuration of the model
            outputs: number of logits
            rate: of the dropout
            act: activation, by name
            input_dropout: dropout also before the dense layer; a number: its rate
        """
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
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
    """Extractive question answering: logits of the start and the end of a span"""
    loss_function: Any
    def ends(self, x) -> list:
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def run_base_model(self, *args: Any, **kwargs: Any):
        """Args:
            *args: further positional arguments, which are handed on
            **kwargs: further keyword arguments, which are handed on
        """

class SequenceSummary(Module):
    """One vector of a text from its hidden states: one or their mean; linear layer and activation; dropout

    Args:
        config: configuration of the model
    """
    act: Any
    summary: Any
    first_dropout: Any
    last_dropout: Any
    kind: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x, at=None):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            at: positions of the states, `(…)`, with `cls_index`; None: the last
        """

class DoubleHeadsModel(DoubleHeads, LMHead):
    """Language model with a second head that scores whole texts, for multiple choice"""
    loss_function: Any
    choice_loss: Any

declare_heads: Any
