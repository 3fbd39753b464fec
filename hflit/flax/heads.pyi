"""The layers and losses that turn a base model's hidden states into the output of a task, for every architecture"""
# Written by hflit.dev_stubs; do not edit
from .layers import Block
from .model import PreTrainedModel
from ..tasks import CausalLM, DenseClassifier as DenseClassifier, DoubleHeads, MaskedLM, MultipleChoice, NextSentencePrediction, PooledSequenceClassification, PreTraining, QuestionAnswering, ReplacedTokenDetection, SentenceOrderPreTraining, SequenceClassification, SummaryClassifier as SummaryClassifier, Task, TokenClassification
from typing import Any, ClassVar

__all__ = ['declare_heads', 'mean_state', 'first_state', 'Head', 'keep_tokens', 'LMHead', 'ForCausalLM', 'ForMaskedLM', 'ForPreTraining', 'ForSentenceOrderPreTraining', 'last_token', 'ForSequenceClassification', 'ClassificationHead', 'PooledForSequenceClassification', 'ForNextSentencePrediction', 'ForTokenClassification', 'ForReplacedTokenDetection', 'ForQuestionAnswering', 'ForMultipleChoice', 'SequenceSummary', 'DoubleHeadsModel']

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

class Head(Task, PreTrainedModel):
    """Base class of heads: a task's layers on the base model that an architecture names as `base_model_class`"""
    modes: ClassVar[tuple]
    reshape: ClassVar[Any]
    mean_state: ClassVar[Any]
    first_state: ClassVar[Any]
    def setup(self) -> None: ...
    def make_dropout(self, rate) -> None:
        """Args:
            rate: dropout rate
        """
    def drop(self, x, deterministic=True):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            deterministic: switch dropout off
        """
    def make_summary(self, c):
        """Args:
            c: configuration of the model
        """
    def dense_head(self, outputs, rate, act, input_dropout):
        """Args:
            outputs: number of logits
            rate: dropout rate
            act: activation function, or its name
            input_dropout: apply dropout before the dense layer
        """

def keep_tokens(x, logits_to_keep=0):
    """Select the hidden states to compute logits for

    Args:
        x: `(batch, tokens, hidden_size)`
        logits_to_keep: number of last tokens, 0: all; positions `(n,)`, `(batch, n)`; a boolean mask

    Returns:
        `(batch, n, hidden_size)`; of a mask `(n, hidden_size)`
    """

class LMHead(Head):
    """Language modeling head: logits over the vocabulary, by the tied input embeddings or by a linear layer"""
    keep_tokens: ClassVar[Any]
    def make_lm_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def lm_logits(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ForCausalLM(CausalLM, LMHead):
    loss_function: ClassVar[Any]

class ForMaskedLM(MaskedLM, LMHead):
    loss_function: ClassVar[Any]

class ForPreTraining(PreTraining, LMHead):
    mlm_loss: ClassVar[Any]
    nsp_loss: ClassVar[Any]

class ForSentenceOrderPreTraining(SentenceOrderPreTraining, LMHead):
    mlm_loss: ClassVar[Any]
    nsp_loss: ClassVar[Any]

def last_token(input_ids, pad: int):
    """Index of the rightmost token of each row that is not `pad`

    Args:
        input_ids: token ids, `(batch, tokens)`
        pad: id of the padding token
    """

class ForSequenceClassification(SequenceClassification, Head):
    loss_function: ClassVar[Any]
    def last_states(self, x, input_ids, pad):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            input_ids: token ids, `(batch, tokens)`
            pad: id of the padding token
        """

class ClassificationHead(Block):
    """Logits of a sequence from one hidden state: [dropout,] dense layer, activation, dropout, output layer"""
    outputs: int = 2
    """number of logits"""
    rate: float = 0.0
    """dropout rate"""
    act: str = 'tanh'
    """activation function, or its name"""
    input_dropout: bool | float = True
    """a number: its rate"""
    def setup(self) -> None: ...
    def __call__(self, x, deterministic=True):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            deterministic: switch dropout off
        """

class PooledForSequenceClassification(PooledSequenceClassification, Head):
    loss_function: ClassVar[Any]

class ForNextSentencePrediction(NextSentencePrediction, Head):
    loss_function: ClassVar[Any]

class ForTokenClassification(TokenClassification, Head):
    loss_function: ClassVar[Any]

class ForReplacedTokenDetection(ReplacedTokenDetection, Head):
    loss_function: ClassVar[Any]

class ForQuestionAnswering(QuestionAnswering, Head):
    loss_function: ClassVar[Any]

class ForMultipleChoice(MultipleChoice, Head):
    loss_function: ClassVar[Any]
    def dummy_inputs(self) -> dict: ...

class SequenceSummary(Block):
    """One vector of a text from its hidden states: one or their mean; linear layer and activation; dropout"""
    def setup(self) -> None: ...
    def __call__(self, x, at=None, deterministic=True):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            at: positions of the states, `(…)`, with `cls_index`; None: the last
            deterministic: switch dropout off
        """

class DoubleHeadsModel(DoubleHeads, LMHead):
    """Language model with a second head that scores whole texts, for multiple choice"""
    loss_function: ClassVar[Any]
    choice_loss: ClassVar[Any]

declare_heads: Any
