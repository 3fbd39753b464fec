"""MPNet's models in Keras, as a variant of RoBERTa; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...keras.heads import DenseClassifier
from ...keras.relative_positions import RelativePositionBias
from .config import MPNetConfig
from ..roberta.keras import RobertaModel, RobertaPreTrainedModel
from typing import Any
from hflit.models.bert.keras import BertLMHeadMixin
from hflit.keras.heads import ForMaskedLM, ForMultipleChoice, ForTokenClassification, ForQuestionAnswering, DenseClassifier, ForSequenceClassification
from hflit.outputs import MaskedLMOutput, MultipleChoiceModelOutput, TokenClassifierOutput, QuestionAnsweringModelOutput

__all__ = ['MPNetPreTrainedModel', 'MPNetModel', 'MPNetForMaskedLM', 'MPNetForMultipleChoice', 'MPNetForTokenClassification', 'MPNetForQuestionAnswering', 'MPNetForSequenceClassification']

class MPNetPreTrainedModel(RobertaPreTrainedModel):
    """Base class of the MPNet models"""
    config: MPNetConfig
    config_class: Any
    base_model_prefix: str

class MPNetModel(MPNetPreTrainedModel, RobertaModel):
    """RoBERTa base model with a relative position bias and without segments"""
    relative_attention_bias: RelativePositionBias
    def make_layers(self, c, n):
        """Args:
            c: configuration of the model
            n: number of rows of the table
        """
    def context(self, x, *args: Any, **kw: Any):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            *args: further positional arguments, which are handed on
            **kw: further keyword arguments, which are handed on
        """
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        training=False,
        **kwargs: Any,
    ):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            training: training mode, with dropout
            **kwargs: further keyword arguments, which are handed on
        """

class MPNetForMaskedLM(BertLMHeadMixin, ForMaskedLM, MPNetPreTrainedModel):
    """MPNet with a masked language modeling head: logits of the token at each position"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MaskedLMOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            training: training mode, with dropout
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

class MPNetForMultipleChoice(ForMultipleChoice, MPNetPreTrainedModel):
    """MPNet with a multiple choice head: one logit per choice, for inputs `(batch, choices, tokens)`"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MultipleChoiceModelOutput:
        """Run the base model on all choices; compute logits `(batch, choices)` and, with labels, the loss

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            training: training mode, with dropout
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: further keyword arguments, which are handed on
        """

class MPNetForTokenClassification(ForTokenClassification, MPNetPreTrainedModel):
    """MPNet with a token classification head: logits of the labels for each token"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> TokenClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            training: training mode, with dropout
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

class MPNetForQuestionAnswering(ForQuestionAnswering, MPNetPreTrainedModel):
    """MPNet with a question answering head: logits of each token to start, and to end, the answer"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        start_positions=None,
        end_positions=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> QuestionAnsweringModelOutput:
        """Run the base model; compute start and end logits, and the loss if both positions are given

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            start_positions: index of the first and the last token of the answer, `(batch,)`
            end_positions: index of the first and the last token of the answer, `(batch,)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            training: training mode, with dropout
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: further keyword arguments, which are handed on
        """

class MPNetForSequenceClassification(DenseClassifier, ForSequenceClassification, MPNetPreTrainedModel):
    """MPNet with a classification head on the first token: dense layer, activation, dropout, output layer"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ):
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            training: training mode, with dropout
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """
