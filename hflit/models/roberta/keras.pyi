"""RoBERTa's models in Keras: the same twist of BERT, from the same files"""
# Written by hflit.dev_stubs; do not edit
from ...keras.heads import DenseClassifier
from ..bert.keras import BertModel, BertPreTrainedModel
from .config import RobertaConfig
from typing import Any
from hflit.keras.heads import ForCausalLM, ForMaskedLM, ForTokenClassification, ForQuestionAnswering, ForSequenceClassification, ForMultipleChoice
from hflit.outputs import CausalLMOutput, MaskedLMOutput, TokenClassifierOutput, QuestionAnsweringModelOutput, SequenceClassifierOutput, MultipleChoiceModelOutput
from hflit.models.bert.keras import BertLMHeadMixin
from hflit.auto import config_class

__all__ = ['RobertaPreTrainedModel', 'RobertaModel', 'RobertaForCausalLM', 'RobertaForMaskedLM', 'RobertaForTokenClassification', 'RobertaForQuestionAnswering', 'RobertaForSequenceClassification', 'RobertaForMultipleChoice']

class RobertaPreTrainedModel(BertPreTrainedModel):
    """What all RoBERTas share"""
    config: RobertaConfig
    config_class: Any
    base_model_prefix: str
    lm_head_act: str

class RobertaModel(RobertaPreTrainedModel, BertModel):
    """BERT with positions that count from `pad_token_id + 1` and leave out padding"""
    def default_positions(self, input_ids, ctx):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class RobertaForCausalLM(BertLMHeadMixin, ForCausalLM, RobertaPreTrainedModel):
    """Roberta with a causal language modeling head: logits of the next token"""
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
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> CausalLMOutput:
        """The base model, the scores of the tokens to keep, and the loss if there are labels

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens so far)`: 0 for padding; or a ready mask of 3 or 4 dimensions
            token_type_ids: `(batch, tokens)`: 1 for tokens of a second text
            position_ids: `(batch, tokens)`; counted on from the cache when not given
            inputs_embeds: vectors instead of ids, `(batch, tokens, hidden_size)`
            encoder_hidden_states: of an encoder, `(batch, its tokens, hidden_size)`; only a decoder looks at them
            encoder_attention_mask: 0 for padding among these
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            past_key_values: the `Cache` of earlier tokens, of a decoder
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            logits_to_keep: compute logits for the last so many tokens, or for these positions; 0 for all
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: drop out
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: others are ignored, as in transformers
        """

class RobertaForMaskedLM(BertLMHeadMixin, ForMaskedLM, RobertaPreTrainedModel):
    """Roberta with a masked language modeling head: logits of the token at each position"""
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
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MaskedLMOutput:
        """The base model, the scores, and the loss if there are labels

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens so far)`: 0 for padding; or a ready mask of 3 or 4 dimensions
            token_type_ids: `(batch, tokens)`: 1 for tokens of a second text
            position_ids: `(batch, tokens)`; counted on from the cache when not given
            inputs_embeds: vectors instead of ids, `(batch, tokens, hidden_size)`
            encoder_hidden_states: of an encoder, `(batch, its tokens, hidden_size)`; only a decoder looks at them
            encoder_attention_mask: 0 for padding among these
            labels: the right answers; then `loss` is in the output
            past_key_values: the `Cache` of earlier tokens, of a decoder
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: drop out
            num_items_in_batch: labels in all accumulated batches
            **kwargs: others are ignored, as in transformers
        """

class RobertaForTokenClassification(ForTokenClassification, RobertaPreTrainedModel):
    """Roberta with a token classification head: logits of the labels for each token"""
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
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> TokenClassifierOutput:
        """The base model, the scores, and the loss if there are labels

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens so far)`: 0 for padding; or a ready mask of 3 or 4 dimensions
            token_type_ids: `(batch, tokens)`: 1 for tokens of a second text
            position_ids: `(batch, tokens)`; counted on from the cache when not given
            inputs_embeds: vectors instead of ids, `(batch, tokens, hidden_size)`
            labels: the right answers; then `loss` is in the output
            encoder_hidden_states: of an encoder, `(batch, its tokens, hidden_size)`; only a decoder looks at them
            encoder_attention_mask: 0 for padding among these
            past_key_values: the `Cache` of earlier tokens, of a decoder
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: drop out
            num_items_in_batch: labels in all accumulated batches
            **kwargs: others are ignored, as in transformers
        """

class RobertaForQuestionAnswering(ForQuestionAnswering, RobertaPreTrainedModel):
    """Roberta with a question answering head: logits of each token to start, and to end, the answer"""
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
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> QuestionAnsweringModelOutput:
        """The base model, both scores, and the loss if both positions are given

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens so far)`: 0 for padding; or a ready mask of 3 or 4 dimensions
            token_type_ids: `(batch, tokens)`: 1 for tokens of a second text
            position_ids: `(batch, tokens)`; counted on from the cache when not given
            inputs_embeds: vectors instead of ids, `(batch, tokens, hidden_size)`
            start_positions: index of the first and the last token of the answer, `(batch,)`
            end_positions: index of the first and the last token of the answer, `(batch,)`
            encoder_hidden_states: of an encoder, `(batch, its tokens, hidden_size)`; only a decoder looks at them
            encoder_attention_mask: 0 for padding among these
            past_key_values: the `Cache` of earlier tokens, of a decoder
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: drop out
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: others are ignored, as in transformers
        """

class RobertaForSequenceClassification(DenseClassifier, ForSequenceClassification, RobertaPreTrainedModel):
    """Roberta with a classification head on the first token: dense layer, activation, dropout, output layer"""
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
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> SequenceClassifierOutput:
        """The base model, the scores, and the loss if there are labels

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens so far)`: 0 for padding; or a ready mask of 3 or 4 dimensions
            token_type_ids: `(batch, tokens)`: 1 for tokens of a second text
            position_ids: `(batch, tokens)`; counted on from the cache when not given
            inputs_embeds: vectors instead of ids, `(batch, tokens, hidden_size)`
            labels: the right answers; then `loss` is in the output
            encoder_hidden_states: of an encoder, `(batch, its tokens, hidden_size)`; only a decoder looks at them
            encoder_attention_mask: 0 for padding among these
            past_key_values: the `Cache` of earlier tokens, of a decoder
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: drop out
            num_items_in_batch: labels in all accumulated batches
            **kwargs: others are ignored, as in transformers
        """

class RobertaForMultipleChoice(ForMultipleChoice, RobertaPreTrainedModel):
    """Roberta with a multiple choice head: one logit per choice, for inputs `(batch, choices, tokens)`"""
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
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MultipleChoiceModelOutput:
        """The base model on all choices, and one row of scores for each question

        Args:
            input_ids: `(batch, tokens)`
            token_type_ids: `(batch, tokens)`: 1 for tokens of a second text
            attention_mask: `(batch, tokens so far)`: 0 for padding; or a ready mask of 3 or 4 dimensions
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            position_ids: `(batch, tokens)`; counted on from the cache when not given
            inputs_embeds: vectors instead of ids, `(batch, tokens, hidden_size)`
            encoder_hidden_states: of an encoder, `(batch, its tokens, hidden_size)`; only a decoder looks at them
            encoder_attention_mask: 0 for padding among these
            past_key_values: the `Cache` of earlier tokens, of a decoder
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: drop out
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: others are ignored, as in transformers
        """
