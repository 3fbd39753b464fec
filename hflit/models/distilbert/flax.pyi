"""DistilBERT's models in Flax, as a variant of BERT; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.heads import DenseClassifier
from ..bert.flax import BertModel, BertPreTrainedModel
from .config import DistilBertConfig
from typing import Any, ClassVar
from hflit.models.bert.flax import BertLMHeadMixin
from hflit.flax.heads import ForMaskedLM, ForTokenClassification, ForSequenceClassification, ForMultipleChoice, ForQuestionAnswering
from hflit.outputs import MaskedLMOutput, TokenClassifierOutput, QuestionAnsweringModelOutput

__all__ = ['DistilBertPreTrainedModel', 'DistilBertModel', 'DistilBertClassifier', 'DistilBertForMaskedLM', 'DistilBertForTokenClassification', 'DistilBertForSequenceClassification', 'DistilBertForMultipleChoice', 'DistilBertForQuestionAnswering']

class DistilBertPreTrainedModel(BertPreTrainedModel):
    """Base class of the DistilBERT models"""
    config: DistilBertConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    has_pooler: ClassVar[bool]
    two_biases: ClassVar[bool]

class DistilBertModel(DistilBertPreTrainedModel, BertModel):
    """BERT base model without segment embeddings and pooler"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        inputs_embeds=None,
        position_ids=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        **kwargs: Any,
    ):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """

class DistilBertClassifier(DenseClassifier):
    head_act: ClassVar[str]
    input_dropout: ClassVar[bool]
    dropout_fields: ClassVar[tuple]
    classifier_name: ClassVar[str]
    head_keys: ClassVar[Any]

class DistilBertForMaskedLM(BertLMHeadMixin, ForMaskedLM, DistilBertPreTrainedModel):
    """DistilBert with a masked language modeling head: logits of the token at each position"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        inputs_embeds=None,
        labels=None,
        position_ids=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MaskedLMOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

class DistilBertForTokenClassification(ForTokenClassification, DistilBertPreTrainedModel):
    """DistilBert with a token classification head: logits of the labels for each token"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        inputs_embeds=None,
        labels=None,
        position_ids=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> TokenClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

class DistilBertForSequenceClassification(DistilBertClassifier, ForSequenceClassification, DistilBertPreTrainedModel):
    """DistilBert with a classification head on the first token: dense layer, activation, dropout, output layer"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        inputs_embeds=None,
        labels=None,
        position_ids=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ):
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

class DistilBertForMultipleChoice(DistilBertClassifier, ForMultipleChoice, DistilBertPreTrainedModel):
    """DistilBert with a classification head on the first token: dense layer, activation, dropout, output layer"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        inputs_embeds=None,
        labels=None,
        position_ids=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ):
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

class DistilBertForQuestionAnswering(ForQuestionAnswering, DistilBertPreTrainedModel):
    """DistilBert with a question answering head: logits of each token to start, and to end, the answer"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        inputs_embeds=None,
        start_positions=None,
        end_positions=None,
        position_ids=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> QuestionAnsweringModelOutput:
        """Run the base model; compute start and end logits, and the loss if both positions are given

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            start_positions: index of the first and the last token of the answer, `(batch,)`
            end_positions: index of the first and the last token of the answer, `(batch,)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: further keyword arguments, which are handed on
        """
