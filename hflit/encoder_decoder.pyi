"""What all encoder–decoder models share in all frameworks: the configs of the two stacks, the decoder's inputs from labels, the tasks of their heads"""
# Written by hflit.dev_stubs; do not edit
from .outputs import ModelOutput, Seq2SeqModelOutput
from .tasks import DenseClassifier, GenerationMixin, QuestionAnswering, Task
from typing import Any

__all__ = ['stack_configs', 'decoder_alone', 'shares_embeddings', 'shift_right', 'as_encoder_output', 'joined_output', 'has_decoder_inputs', 'refuse_decoder_inputs', 'decoder_ids', 'check_decoder_inputs', 'ConditionalGeneration', 'EndTokenClassification', 'Seq2SeqQuestionAnswering', 'with_decoder_source']

def stack_configs(config) -> tuple:
    """Make the configs of the two stacks

    Args:
        config: of an encoder–decoder model

    Returns:
        config of the encoder, config of the decoder
    """

def decoder_alone(config):
    """The config of a decoder that is a model of its own: a copy, unless the config says so already

    Args:
        config: configuration of the model
    """

def shares_embeddings(config) -> bool:
    """Whether encoder and decoder share their token embeddings, as most do; a field of the config can say no

    Args:
        config: configuration of the model
    """

def shift_right(ids, start, pad, where, concat):
    """Decoder inputs from the target: shifted right, the start token first; ValueError without the two ids

    Args:
        ids: labels or token ids, `(batch, tokens)`
        start: `decoder_start_token_id`
        pad: `pad_token_id`, in place of -100
        where: the framework's `where`
        concat: the framework's function that joins a list of arrays along an axis

    Returns:
        `(batch, tokens)`
    """

def as_encoder_output(encoder_outputs) -> ModelOutput:
    """The output of an encoder that the caller passes, as a `ModelOutput`

    Args:
        encoder_outputs: a `ModelOutput`, or a tuple of last hidden state, hidden states and attentions
    """

def joined_output(encoder, decoder) -> Seq2SeqModelOutput:
    """The output of the base model from those of its stacks

    Args:
        encoder: output of the encoder
        decoder: output of the decoder
    """

def has_decoder_inputs(kwargs: dict) -> bool:
    """Whether keyword arguments have token ids or embeddings for the decoder

    Args:
        kwargs: further keyword arguments, which are handed on
    """

def refuse_decoder_inputs(model, kwargs: dict) -> None:
    """ValueError for arguments of a decoder that are passed to an encoder alone

    Args:
        model: the model
        kwargs: further keyword arguments, which are handed on
    """

def decoder_ids(model, input_ids, decoder_input_ids, decoder_inputs_embeds, source: int):
    """Token ids of the decoder: those given, or the source shifted right where the architecture does so

    Args:
        model: the model
        input_ids: token ids of the source, or None
        decoder_input_ids: token ids, or None
        decoder_inputs_embeds: embeddings, or None
        source: rows of the source
    """

def check_decoder_inputs(decoder_input_ids, decoder_inputs_embeds, source, name: str) -> None:
    """ValueError unless the decoder has one kind of input, and as many rows as the source

    Args:
        decoder_input_ids: token ids, or None
        decoder_inputs_embeds: embeddings, or None
        source: rows of the source; None: unknown, in a compiled program
        name: class of the model, for the message
    """

class ConditionalGeneration(Task, GenerationMixin):
    """A language modeling head on a decoder that attends to an encoder: logits of the next target token"""
    output_class: Any
    accepts_loss_kwargs: bool
    answers_after: tuple
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    @property
    def tied(self) -> dict: ...
    def prepare_decoder_input_ids_from_labels(self, labels):
        """Args:
            labels: the right answers, -100 where there is none; with them the output has a `loss`
        """
    def with_decoder_inputs(self, kwargs: dict, labels) -> dict:
        """Arguments of the base model; decoder inputs from the labels where the caller gives none

        Args:
            kwargs: further keyword arguments, which are handed on
            labels: the right answers, -100 where there is none; with them the output has a `loss`
        """
    def forward(self, *args: Any, labels=None, num_items_in_batch=None, return_dict=None, **kwargs: Any):
        """Run the base model; compute the logits, and the loss if there are labels, which are not shifted

        Args:
            *args: arguments of the base model
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """

class EndTokenClassification(DenseClassifier):
    """A text classification head on the decoder's state at the last end token of the source"""
    output_class: Any
    answers_after: tuple
    def forward(self, *args: Any, labels=None, num_items_in_batch=None, return_dict=None, **kwargs: Any):
        """Run the base model on the source in both stacks; compute the logits, and the loss with labels

        Args:
            *args: arguments of the base model
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """
    def scores(self, out, input_ids=None, **mode: Any):
        """Args:
            out: output of the base model
            input_ids: token ids, `(batch, tokens)`
            **mode: keywords that are passed to dropout
        """

class Seq2SeqQuestionAnswering(QuestionAnswering):
    """A question answering head on the decoder, which reads the source again"""
    output_class: Any
    answers_after: tuple
    def forward(
        self,
        *args: Any,
        start_positions=None,
        end_positions=None,
        num_items_in_batch=None,
        return_dict=None,
        **kwargs: Any,
    ):
        """Run the base model on the source in both stacks; compute start and end logits, and the loss

        Args:
            *args: arguments of the base model
            start_positions: index of the first and the last token of the answer, `(batch,)`
            end_positions: index of the first and the last token of the answer, `(batch,)`
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """

def with_decoder_source(model, kwargs: dict) -> dict:
    """Arguments of the base model; the source shifted right as decoder inputs where the caller gives none

    Args:
        model: the model
        kwargs: further keyword arguments, which are handed on
    """
