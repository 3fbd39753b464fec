"""mBART's models in Keras: BART with norms before the sub-layers, a norm after each stack, and decoder inputs that start with the language code"""
# Written by hflit.dev_stubs; do not edit
from ..bart.keras import BartDecoder, BartModel, BartPreTrainedModel, BiasedLogits
from .config import MBartConfig
from typing import Any
from hflit.keras.encoder_decoder import ForQuestionAnswering, ForConditionalGeneration, ForSequenceClassification, ForCausalLM
from hflit.outputs import Seq2SeqQuestionAnsweringModelOutput, Seq2SeqLMOutput, Seq2SeqSequenceClassifierOutput
from hflit.models.bart.keras import BiasedLogits

__all__ = ['shift_tokens_right', 'MBartPreTrainedModel', 'MBartModel', 'MBartDecoder', 'MBartForQuestionAnswering', 'MBartForConditionalGeneration', 'MBartForSequenceClassification', 'MBartForCausalLM']

def shift_tokens_right(input_ids, pad_token_id: int):
    """Decoder inputs from labels: shifted right, the last token that is not padding in front

    Args:
        input_ids: labels or token ids, `(batch, tokens)`
        pad_token_id: in place of -100
    """

class MBartPreTrainedModel(BartPreTrainedModel):
    """Base class of the mBART models"""
    config: MBartConfig
    config_class: Any

class MBartModel(MBartPreTrainedModel, BartModel):
    """BART base model with pre-norm layers, whose decoder starts with the language code"""
    def shift_right(self, ids):
        """Args:
            ids: token ids
        """

class MBartDecoder(MBartPreTrainedModel, BartDecoder):
    """The decoder of mBART alone"""

class MBartForQuestionAnswering(ForQuestionAnswering, MBartPreTrainedModel):
    """MBart with extractive question answering: logits of the start and the end of a span"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        decoder_input_ids=None,
        decoder_attention_mask=None,
        encoder_outputs=None,
        start_positions=None,
        end_positions=None,
        past_key_values=None,
        inputs_embeds=None,
        decoder_inputs_embeds=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        decoder_head_mask=None,
        cross_attn_head_mask=None,
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> Seq2SeqQuestionAnsweringModelOutput:
        """Run the base model on the source in both stacks; compute start and end logits, and the loss

        Args:
            input_ids: source, `(batch, source tokens)`
            attention_mask: `(batch, source tokens)`, 0 for padding
            decoder_input_ids: target so far, `(batch, target tokens)`
            decoder_attention_mask: `(batch, cached + new target tokens)`, 0 for padding
            encoder_outputs: output of the encoder, which is then not run
            start_positions: index of the first and the last token of the answer, `(batch,)`
            end_positions: index of the first and the last token of the answer, `(batch,)`
            past_key_values: KV caches of earlier target tokens
            inputs_embeds: embeddings of the source instead of ids
            decoder_inputs_embeds: embeddings of the target instead of ids
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: of the encoder: 1 to keep a head, `(heads,)` or `(layers, heads)`
            decoder_head_mask: 1 to keep a head of the decoder's self-attention, of its cross-attention, `(heads,)` or `(layers, heads)`
            cross_attn_head_mask: 1 to keep a head of the decoder's self-attention, of its cross-attention, `(heads,)` or `(layers, heads)`
            training: with dropout
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class MBartForConditionalGeneration(BiasedLogits, ForConditionalGeneration, MBartPreTrainedModel):
    """MBart with language model that writes a text from another, with a fixed bias of the logits"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        decoder_input_ids=None,
        decoder_attention_mask=None,
        encoder_outputs=None,
        past_key_values=None,
        inputs_embeds=None,
        decoder_inputs_embeds=None,
        labels=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        decoder_head_mask=None,
        cross_attn_head_mask=None,
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> Seq2SeqLMOutput:
        """Run the base model; compute the logits, and the loss if there are labels, which are not shifted

        Args:
            input_ids: source, `(batch, source tokens)`
            attention_mask: `(batch, source tokens)`, 0 for padding
            decoder_input_ids: target so far, `(batch, target tokens)`
            decoder_attention_mask: `(batch, cached + new target tokens)`, 0 for padding
            encoder_outputs: output of the encoder, which is then not run
            past_key_values: KV caches of earlier target tokens
            inputs_embeds: embeddings of the source instead of ids
            decoder_inputs_embeds: embeddings of the target instead of ids
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: of the encoder: 1 to keep a head, `(heads,)` or `(layers, heads)`
            decoder_head_mask: 1 to keep a head of the decoder's self-attention, of its cross-attention, `(heads,)` or `(layers, heads)`
            cross_attn_head_mask: 1 to keep a head of the decoder's self-attention, of its cross-attention, `(heads,)` or `(layers, heads)`
            training: with dropout
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class MBartForSequenceClassification(ForSequenceClassification, MBartPreTrainedModel):
    """MBart with text classification by the decoder's state at the last end token"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        decoder_input_ids=None,
        decoder_attention_mask=None,
        encoder_outputs=None,
        past_key_values=None,
        inputs_embeds=None,
        decoder_inputs_embeds=None,
        labels=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        decoder_head_mask=None,
        cross_attn_head_mask=None,
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> Seq2SeqSequenceClassifierOutput:
        """Run the base model on the source in both stacks; compute the logits, and the loss with labels

        Args:
            input_ids: source, `(batch, source tokens)`
            attention_mask: `(batch, source tokens)`, 0 for padding
            decoder_input_ids: target so far, `(batch, target tokens)`
            decoder_attention_mask: `(batch, cached + new target tokens)`, 0 for padding
            encoder_outputs: output of the encoder, which is then not run
            past_key_values: KV caches of earlier target tokens
            inputs_embeds: embeddings of the source instead of ids
            decoder_inputs_embeds: embeddings of the target instead of ids
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: of the encoder: 1 to keep a head, `(heads,)` or `(layers, heads)`
            decoder_head_mask: 1 to keep a head of the decoder's self-attention, of its cross-attention, `(heads,)` or `(layers, heads)`
            cross_attn_head_mask: 1 to keep a head of the decoder's self-attention, of its cross-attention, `(heads,)` or `(layers, heads)`
            training: with dropout
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class MBartForCausalLM(ForCausalLM, MBartPreTrainedModel):
    """MBart with language model of the decoder alone: logits of the next token; the caller shifts the labels"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        past_key_values=None,
        inputs_embeds=None,
        labels=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        cross_attn_head_mask=None,
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ):
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            cross_attn_head_mask: as `head_mask`, for cross-attention
            training: with dropout
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """
