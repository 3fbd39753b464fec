"""XLM-RoBERTa's models in Flax, which compute what RoBERTa's compute"""
# Written by hflit.dev_stubs; do not edit
from ...flax.heads import DenseClassifier
from ..roberta.flax import RobertaModel, RobertaPreTrainedModel
from .config import XLMRobertaConfig
from typing import Any, ClassVar
from hflit.models.bert.flax import BertLMHeadMixin
from hflit.flax.heads import ForCausalLM, ForMaskedLM, ForTokenClassification, ForQuestionAnswering, DenseClassifier, ForSequenceClassification, ForMultipleChoice
from hflit.outputs import CausalLMOutput, MaskedLMOutput, TokenClassifierOutput, QuestionAnsweringModelOutput, MultipleChoiceModelOutput

__all__ = ['XLMRobertaPreTrainedModel', 'XLMRobertaModel', 'XLMRobertaForCausalLM', 'XLMRobertaForMaskedLM', 'XLMRobertaForTokenClassification', 'XLMRobertaForQuestionAnswering', 'XLMRobertaForSequenceClassification', 'XLMRobertaForMultipleChoice']

class XLMRobertaPreTrainedModel(RobertaPreTrainedModel):
    config: XLMRobertaConfig
    config_class: ClassVar[Any]

class XLMRobertaModel(XLMRobertaPreTrainedModel, RobertaModel):
    """RoBERTa base model for a hundred languages"""

class XLMRobertaForCausalLM(BertLMHeadMixin, ForCausalLM, XLMRobertaPreTrainedModel):
    """XLMRoberta with a causal language modeling head: logits of the next token"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        labels=None,
        past_key_values=None,
        use_cache=None,
        logits_to_keep=0,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> CausalLMOutput:
        """Run the base model; compute the logits of the positions to keep, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            logits_to_keep: compute logits for the last so many tokens, or for these positions; 0 for all
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: further keyword arguments, which are handed on
        """

class XLMRobertaForMaskedLM(BertLMHeadMixin, ForMaskedLM, XLMRobertaPreTrainedModel):
    """XLMRoberta with a masked language modeling head: logits of the token at each position"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        labels=None,
        past_key_values=None,
        use_cache=None,
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
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            labels: targets; with them the output has a `loss`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

class XLMRobertaForTokenClassification(ForTokenClassification, XLMRobertaPreTrainedModel):
    """XLMRoberta with a token classification head: logits of the labels for each token"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        past_key_values=None,
        use_cache=None,
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
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

class XLMRobertaForQuestionAnswering(ForQuestionAnswering, XLMRobertaPreTrainedModel):
    """XLMRoberta with a question answering head: logits of each token to start, and to end, the answer"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        start_positions=None,
        end_positions=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        past_key_values=None,
        use_cache=None,
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
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            start_positions: index of the first and the last token of the answer, `(batch,)`
            end_positions: index of the first and the last token of the answer, `(batch,)`
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: further keyword arguments, which are handed on
        """

class XLMRobertaForSequenceClassification(DenseClassifier, ForSequenceClassification, XLMRobertaPreTrainedModel):
    """XLMRoberta with a classification head on the first token: dense layer, activation, dropout, output layer"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        past_key_values=None,
        use_cache=None,
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
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

class XLMRobertaForMultipleChoice(ForMultipleChoice, XLMRobertaPreTrainedModel):
    """XLMRoberta with a multiple choice head: one logit per choice, for inputs `(batch, choices, tokens)`"""
    def forward(
        self,
        input_ids=None,
        token_type_ids=None,
        attention_mask=None,
        labels=None,
        position_ids=None,
        inputs_embeds=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        past_key_values=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MultipleChoiceModelOutput:
        """Run the base model on all choices; compute logits `(batch, choices)` and, with labels, the loss

        Args:
            input_ids: token ids, `(batch, tokens)`
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: further keyword arguments, which are handed on
        """
