"""The framework-independent part of task heads: which labels a head takes, how its logits are computed from hidden states, which output it returns, and how an architecture declares its heads"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['answers', 'loss_types', 'dropout_fields', 'summary_types', 'merged_doc', 'with_signature', 'by_name', 'Task', 'GenerationMixin', 'CausalLM', 'MaskedLM', 'SequenceClassification', 'head_dropout', 'DropoutClassifier', 'PooledSequenceClassification', 'TokenClassification', 'NextSentencePrediction', 'DenseClassifier', 'MultipleChoice', 'QuestionAnswering', 'PreTraining', 'SentenceOrderPreTraining', 'ReplacedTokenDetection', 'summary_size', 'select_state', 'SummaryClassifier', 'DoubleHeads', 'head_bases', 'written_doc', 'declare_heads']

def merged_doc(f, base) -> str:
    """The docstring of `f`, with the descriptions of the parameters that it takes from `base`

    Args:
        f: the function
        base: class of the base model
    """

answers: tuple

def with_signature(f, base, after=(), order=(), unlisted=()):
    """Copy `f` with a signature joined from the base model's and its own; labels follow `after`

    Args:
        f: the function
        base: class of the base model
        after: parameters of the base model that the answers stand behind
        order: parameters that come first
        unlisted: parameters that are not listed
    """

def by_name(f):
    """Wrap `f` to accept positional arguments, which are passed on by the names in its signature

    Args:
        f: the function
    """

loss_types: tuple

class Task:
    """Base class of tasks; a model class of a task names its `base_model_class`"""
    base_model_class: Any
    output_class: Any
    pooled: bool
    accepts_loss_kwargs: bool
    loss_type: Any
    modes: tuple
    answers_after: tuple
    unlisted: tuple
    first_arguments: tuple
    shape: Any
    reshape: Any
    def __init_subclass__(self, **kw: Any) -> None:
        """Args:
            **kw: further keyword arguments, which are handed on
        """
    @property
    def num_labels(self) -> Any: ...
    @property
    def base_model_kwargs(self) -> dict:
        """Keywords for the base model: without a pooler if the head does not use it"""
    def run_base_model(self, *args: Any, **kwargs: Any):
        """The output of the base model, as a `ModelOutput`

        Args:
            *args: further positional arguments, which are handed on
            **kwargs: further keyword arguments, which are handed on
        """
    def answer(self, out, return_dict, **own: Any):
        """Output of the task: the fields of the head, and those of the base model that its output class has

        Args:
            out: output of the base model
            return_dict: False: a tuple; None: as in the config
            **own: fields of the head
        """
    def loss_of(self, num_items_in_batch=None, **kw: Any):
        """Compute the loss by `loss_function`

        Args:
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kw: further keyword arguments, which are handed on
        """
    def base_arguments(self, labels, kwargs):
        """Keywords of the base model for these labels: the given ones

        Args:
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            kwargs: further keyword arguments, which are handed on
        """
    def forward(self, *args: Any, labels=None, num_items_in_batch=None, return_dict=None, **kwargs: Any):
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            *args: arguments of the base model
            labels: targets; with them the output has a `loss`
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            return_dict: False: a tuple; None: as in the config
            **kwargs: arguments of the base model
        """

class GenerationMixin:
    """Base class of models that generate text with `generate`"""

class CausalLM(Task, GenerationMixin):
    """A causal language modeling head: logits of the next token"""
    output_class: Any
    accepts_loss_kwargs: bool
    loss_type: str
    shifts_labels: bool
    answers_after: tuple
    tied: dict
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def forward(
        self,
        *args: Any,
        labels=None,
        logits_to_keep=0,
        num_items_in_batch=None,
        shift_labels=None,
        return_dict=None,
        **kwargs: Any,
    ):
        """Run the base model; compute the logits of the positions to keep, and the loss if there are labels

        Args:
            *args: further positional arguments, which are handed on
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            logits_to_keep: compute logits for the last so many tokens, or for these positions; 0 for all
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            shift_labels: labels that are already shifted: the token after each position, `(batch, tokens)`
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """

class MaskedLM(Task):
    """A masked language modeling head: logits of the token at each position"""
    output_class: Any
    tied: Any
    answers_after: Any
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def scores(self, out, input_ids=None, **mode: Any):
        """Args:
            out: what the model returned
            input_ids: token ids, `(batch, tokens)`
            **mode: keywords of the forward pass that dropout has to know
        """

class SequenceClassification(Task):
    """A sequence classification head on the last token: logits of the labels"""
    output_class: Any
    score: Any
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def scores(self, out, input_ids=None, **mode: Any):
        """Args:
            out: what the model returned
            input_ids: token ids, `(batch, tokens)`
            **mode: keywords of the forward pass that dropout has to know
        """

dropout_fields: tuple

def head_dropout(config, fields=...) -> float:
    """Dropout probability before the output layer: the first of the config fields that is set, else 0.1

    Args:
        config: model config
        fields: names of config fields
    """

class DropoutClassifier(Task):
    """A classification head: dropout and one linear layer, named by `classifier_name`"""
    dropout_fields: Any
    outputs: Any
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def states(self, out):
        """Args:
            out: what the model returned
        """
    def scores(self, out, input_ids=None, **mode: Any):
        """Args:
            out: what the model returned
            input_ids: token ids, `(batch, tokens)`
            **mode: keywords of the forward pass that dropout has to know
        """

class PooledSequenceClassification(DropoutClassifier):
    """A sequence classification head on the pooled output: logits of the labels"""
    output_class: Any
    pooled: bool

class TokenClassification(DropoutClassifier):
    """A token classification head: logits of the labels for each token"""
    output_class: Any
    def states(self, out):
        """Args:
            out: what the model returned
        """

class NextSentencePrediction(Task):
    """A next sentence prediction head: whether the second text follows the first (class 0) or not (class 1)"""
    output_class: Any
    pooled: bool
    seq_relationship: Any
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def scores(self, out, input_ids=None, **mode: Any):
        """Args:
            out: what the model returned
            input_ids: token ids, `(batch, tokens)`
            **mode: keywords of the forward pass that dropout has to know
        """

class DenseClassifier(DropoutClassifier):
    """A classification head on the first token: dense layer, activation, dropout, output layer"""
    pooled: bool
    head_act: str
    input_dropout: bool
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def states(self, out):
        """Args:
            out: what the model returned
        """
    def scores(self, out, input_ids=None, **mode: Any):
        """Args:
            out: what the model returned
            input_ids: token ids, `(batch, tokens)`
            **mode: keywords of the forward pass that dropout has to know
        """

class MultipleChoice(DropoutClassifier):
    """A multiple choice head: one logit per choice, for inputs `(batch, choices, tokens)`"""
    output_class: Any
    pooled: bool
    outputs: int
    batched: tuple
    def merge(self, t):
        """Reshape `(batch, choices, …)` to `(batch*choices, …)`

        Args:
            t: the input, `(batch, choices, ...)`
        """
    def forward(self, *args: Any, labels=None, num_items_in_batch=None, return_dict=None, **kwargs: Any):
        """Run the base model on all choices; compute logits `(batch, choices)` and, with labels, the loss

        Args:
            *args: further positional arguments, which are handed on
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """

class QuestionAnswering(Task):
    """A question answering head: logits of each token to start, and to end, the answer"""
    output_class: Any
    dropout_fields: tuple
    qa_outputs: Any
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def ends(self, x) -> tuple:
        """Args:
            x: hidden states
        """
    def forward(
        self,
        *args: Any,
        start_positions=None,
        end_positions=None,
        num_items_in_batch=None,
        return_dict=None,
        **kwargs: Any,
    ):
        """Run the base model; compute start and end logits, and the loss if both positions are given

        Args:
            *args: further positional arguments, which are handed on
            start_positions: index of the first and the last token of the answer, `(batch,)`
            end_positions: index of the first and the last token of the answer, `(batch,)`
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """

class PreTraining(Task):
    """Two heads for pretraining, masked language modeling and next sentence prediction; their losses are added"""
    output_class: Any
    pooled: bool
    seq_relationship: Any
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def forward(self, *args: Any, labels=None, next_sentence_label=None, return_dict=None, **kwargs: Any):
        """Run the base model; compute both logits, and the sum of the losses if both kinds of labels are given

        Args:
            *args: further positional arguments, which are handed on
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            next_sentence_label: 0 if the second text follows the first, 1 if it does not, `(batch,)`
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """

class SentenceOrderPreTraining(PreTraining):
    """Two heads for pretraining: masked language modeling and sentence-order prediction; the loss is the sum"""
    output_class: Any
    sentence_order: Any
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def forward(self, *args: Any, labels=None, sentence_order_label=None, return_dict=None, **kwargs: Any):
        """Run the base model; compute both logits, and the sum of the losses if both kinds of labels are given

        Args:
            *args: further positional arguments, which are handed on
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            sentence_order_label: 0 if the texts are in order, 1 if they are swapped
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """

class ReplacedTokenDetection(Task):
    """A head that detects replaced tokens: one logit per token, above 0 where the token was replaced"""
    output_class: Any
    discriminator: Any
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def scores(self, out, input_ids=None, **mode: Any):
        """Args:
            out: what the model returned
            input_ids: token ids, `(batch, tokens)`
            **mode: keywords of the forward pass that dropout has to know
        """
    def forward(self, *args: Any, labels=None, return_dict=None, **kwargs: Any):
        """Run the base model; compute a logit per token, and the loss if there are labels (1: replaced)

        Args:
            *args: further positional arguments, which are handed on
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """

summary_types: tuple

def summary_size(config) -> int | None:
    """Outputs of the linear layer of a sequence summary; ValueError for an unknown `summary_type`

    Args:
        config: with `summary_type`, `summary_use_proj`, `summary_proj_to_labels`

    Returns:
        None: no linear layer
    """

def select_state(kind: str, x, at, take, mean):
    """The hidden state that a sequence summary reads

    Args:
        kind: `summary_type`
        x: hidden states, `(…, tokens, hidden_size)`
        at: positions `(…)`, of `cls_index`; None: the last token
        take: function that selects the states at positions `(…, 1, 1)`
        mean: function that takes the mean over a dimension

    Returns:
        `(…, hidden_size)`
    """

class SummaryClassifier(DropoutClassifier):
    """A classification head on a sequence summary: one linear layer, whose dropout is the summary's"""
    pooled: bool
    sequence_summary: Any
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def scores(self, out, input_ids=None, **mode: Any):
        """Args:
            out: what the model returned
            input_ids: token ids, `(batch, tokens)`
            **mode: keywords of the forward pass that dropout has to know
        """

class DoubleHeads(CausalLM):
    """An LM head, and a head that scores whole texts, which may be choices: inputs `(batch, choices, tokens)`"""
    output_class: Any
    accepts_loss_kwargs: bool
    batched: Any
    multiple_choice_head: Any
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def split(self, kwargs) -> tuple:
        """The number of choices, None without that dimension, and the arguments of the base model without it

        Args:
            kwargs: further keyword arguments, which are handed on
        """
    def forward(
        self,
        *args: Any,
        mc_token_ids=None,
        labels=None,
        mc_labels=None,
        return_dict=None,
        **kwargs: Any,
    ):
        """Run the base model; compute the logits of the next token and of each text, and the loss of each label

        Args:
            *args: arguments of the base model
            mc_token_ids: positions of the tokens that score the texts, `(batch, choices)`; None: the last
            labels: targets of the LM head, as `input_ids`
            mc_labels: number of the right choice, `(batch,)`
            return_dict: False: a tuple; None: as in the config
            **kwargs: arguments of the base model
        """

def head_bases(base, task, own) -> tuple:
    """Base classes of a head: a mixin of its own, the architecture's LM head, the task, the pretrained class

    Args:
        base: class of the base model
        task: class of the task
        own: mixin or attributes of this head
    """

def written_doc(cls) -> str:
    """Docstring of a class or its nearest base that has one; a dataclass' generated signature does not count

    Args:
        cls: the class
    """

def declare_heads(heads: dict, page: dict, base, names: str, **own: Any) -> list:
    """Define the classes of an architecture's heads: `LlamaForCausalLM` from `LlamaModel` and `ForCausalLM`

    Args:
        heads: namespace with the framework's heads: `ForCausalLM`, …
        page: namespace that gets the classes
        base: base model; the next class in its `__mro__` is the architecture's pretrained class
        names: heads, separated by spaces
        **own: heads that differ: name of another head, mixin class, or dict of these and of attributes

    Returns:
        the classes
    """
