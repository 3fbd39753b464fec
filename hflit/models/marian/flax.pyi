"""Marian's models in Flax: BART with a position table of sines and cosines that is not trained, and token embeddings that source and target may share or not; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ..bart.flax import BartDecoder, BartModel, BartPreTrainedModel, BartStack, BiasedLogits
from .config import MarianConfig
from typing import Any, ClassVar
from hflit.flax.encoder_decoder import ForConditionalGeneration, ForCausalLM
from hflit.outputs import Seq2SeqLMOutput

__all__ = ['MarianStack', 'MarianPreTrainedModel', 'MarianModel', 'MarianDecoder', 'TranslationLogits', 'MarianMTModel', 'MarianForCausalLM']

class MarianStack(BartStack):
    """The encoder or the decoder of Marian"""
    @staticmethod
    def make_embedding(module):
        """Args:
            module: the base model or the stack that gets the embeddings
        """
    def embeddings(self, input_ids, inputs_embeds):
        """Args:
            input_ids: token ids, `(batch, tokens)`
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
        """

class MarianPreTrainedModel(BartPreTrainedModel):
    """Base class of the Marian models"""
    config: MarianConfig
    config_class: ClassVar[Any]

class MarianModel(MarianPreTrainedModel, BartModel):
    """BART base model with sinusoidal positions, and embeddings that source and target share or not"""
    stack_class: ClassVar[Any]
    shifts_input: ClassVar[bool]

class MarianDecoder(MarianPreTrainedModel, BartDecoder):
    """The decoder of Marian alone"""
    stack_class: ClassVar[Any]

class TranslationLogits(BiasedLogits):
    """Translation model, with a fixed bias of the logits"""
    def resize_token_embeddings(self, new_num_tokens=None, pad_to_multiple_of=None, mean_resizing=True):
        """Change the number of tokens; ValueError where source and target have tables of their own

        Args:
            new_num_tokens: new number of rows; None: unchanged
            pad_to_multiple_of: round the number up to a multiple of this, for tensor cores
            mean_resizing: new rows near the mean of the old ones
        """

class MarianMTModel(TranslationLogits, ForConditionalGeneration, MarianPreTrainedModel):
    """MarianMTModel with translation model, with a fixed bias of the logits"""
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
        deterministic=True,
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
            deterministic: no dropout
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class MarianForCausalLM(ForCausalLM, MarianPreTrainedModel):
    """Marian with language model of the decoder alone: logits of the next token; the caller shifts the labels"""
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
        deterministic=True,
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
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """
