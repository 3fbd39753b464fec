"""The BART encoder–decoder as PyTorch modules: layers that are post-norm or pre-norm, stacks with learned positions and LayerDrop, the base model, the decoder alone, and all heads"""
# Written by hflit.dev_stubs; do not edit
from .config import BartConfig
from ...torch.dropout import Dropout
from ...torch.encoder_decoder import DecoderOnly, EncoderDecoder, TransformerStack
from ...torch.attention import Attention, CrossAttention
from ...torch.layers import Embedding, PlainMLP
from ...torch.model import PreTrainedModel
from ...torch.module_names import Module
from typing import Any
from hflit.torch.encoder_decoder import ForQuestionAnswering, ForConditionalGeneration, ForSequenceClassification, ForCausalLM
from hflit.outputs import Seq2SeqQuestionAnsweringModelOutput, Seq2SeqLMOutput, Seq2SeqSequenceClassifierOutput, CausalLMOutput

__all__ = ['BartAttention', 'BartCrossAttention', 'BartMLP', 'BartLayer', 'BartStack', 'shift_tokens_right', 'BartPreTrainedModel', 'BartModel', 'BartDecoder', 'BiasedLogits', 'BartForQuestionAnswering', 'BartForConditionalGeneration', 'BartForSequenceClassification', 'BartForCausalLM']

class BartAttention(Attention):
    """Multi-head self-attention with biases"""
    qkv_bias: bool
    out_bias: bool

class BartCrossAttention(CrossAttention, BartAttention):
    """Cross-attention to the hidden states of the encoder, with biases"""
    head_mask_field: str

class BartMLP(PlainMLP):
    """Feed-forward network with dropout of the activations"""
    dropout_field: str

class BartLayer(Module):
    """Self-attention, in a decoder cross-attention, feed-forward network; each with a residual sum and a norm

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    attention_class: Any
    cross_attention_class: Any
    dropout: Dropout
    mlp: BartMLP
    cross_attn: Any
    self_attn: Any
    is_decoder: Any
    pre_norm: Any
    norms: Any
    def __init__(self, config, layer_idx: int) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
        """
    def sublayer(self, x, norm: str, f, *args: Any):
        """A sub-layer with its residual sum, and its norm before or after

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            norm: name of its norm
            f: attention or feed-forward network
            *args: further positional arguments, which are handed on
        """
    def forward(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class BartStack(TransformerStack):
    """The encoder or the decoder of BART

    Args:
        config: configuration of the model
        embed_tokens: the token embeddings, where both stacks share them
    """
    layer_class: Any
    dropout: Dropout
    norm: Any
    embed_norm: Any
    embed_positions: Any
    def __init__(self, config, embed_tokens=None) -> None:
        """Args:
            config: configuration of the model
            embed_tokens: the token embeddings, where both stacks share them
        """
    @staticmethod
    def make_embedding(c) -> Embedding:
        """Args:
            c: configuration of the model
        """
    @staticmethod
    def make_positions(c):
        """Args:
            c: configuration of the model
        """
    def embed(self, x, ctx):
        """Add the position embeddings; norm and dropout

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def last_norm(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def default_positions(self, input_ids, ctx):
        """Rows of the position table; ValueError for a text that is longer than the table

        Args:
            input_ids: token ids, `(batch, tokens)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

def shift_tokens_right(input_ids, pad_token_id: int, decoder_start_token_id: int):
    """Decoder inputs from labels: shifted right, the start token first

    Args:
        input_ids: labels or token ids, `(batch, tokens)`
        pad_token_id: in place of -100
        decoder_start_token_id: the first token
    """

class BartPreTrainedModel(PreTrainedModel):
    """Base class of the BART models"""
    config: BartConfig
    config_class: Any
    base_model_prefix: str
    published_order: tuple
    def _init_weights(self, module) -> None: ...

class BartModel(EncoderDecoder, BartPreTrainedModel):
    """BART base model: encoder and decoder with common token embeddings"""
    stack_class: Any
    shifts_input: bool

class BartDecoder(DecoderOnly, BartPreTrainedModel):
    """The decoder of BART alone"""
    stack_class: Any

class BiasedLogits:
    """Language model that writes a text from another, with a fixed bias of the logits"""
    cache_with_labels: bool
    final_logits_bias: Any
    def make_lm_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def lm_logits(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def lm_bias(self, layer):
        """Args:
            layer: module of the layer
        """
    def resize_token_embeddings(self, new_num_tokens=None, pad_to_multiple_of=None, mean_resizing=True):
        """Change the number of tokens; the bias of new ones is 0

        Args:
            new_num_tokens: new number of rows; None: unchanged
            pad_to_multiple_of: round the number up to a multiple of this, for tensor cores
            mean_resizing: new rows near the mean of the old ones
        """

class BartForQuestionAnswering(ForQuestionAnswering, BartPreTrainedModel):
    """Bart with extractive question answering: logits of the start and the end of a span"""
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
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
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
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> Seq2SeqQuestionAnsweringModelOutput:
        """Run the base model on the source in both stacks; compute start and end logits, and the loss"""

class BartForConditionalGeneration(BiasedLogits, ForConditionalGeneration, BartPreTrainedModel):
    """Bart with language model that writes a text from another, with a fixed bias of the logits"""
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
        *,
        loss_only=False,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> Seq2SeqLMOutput:
        """Logits of all target tokens, and the loss if there are labels; with `loss_only`, no logits

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
            loss_only: return the loss without logits, which saves memory
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
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
        *,
        loss_only=False,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> Seq2SeqLMOutput:
        """Logits of all target tokens, and the loss if there are labels; with `loss_only`, no logits"""

class BartForSequenceClassification(ForSequenceClassification, BartPreTrainedModel):
    """Bart with text classification by the decoder's state at the last end token"""
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
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
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
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> Seq2SeqSequenceClassifierOutput:
        """Run the base model on the source in both stacks; compute the logits, and the loss with labels"""

class BartForCausalLM(ForCausalLM, BartPreTrainedModel):
    """Bart with language model of the decoder alone: logits of the next token; the caller shifts the labels"""
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
        logits_to_keep=0,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        cross_attn_head_mask=None,
        *,
        loss_only=False,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> CausalLMOutput:
        """Logits of the tokens to keep, and the loss if there are labels; with `loss_only`, no logits

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            logits_to_keep: compute logits for the last so many tokens, or for these positions; 0 for all
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            cross_attn_head_mask: as `head_mask`, for cross-attention
            loss_only: return the loss without logits, which saves memory
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: further keyword arguments, which are handed on
        """
    def __call__(
        self,
        input_ids=None,
        attention_mask=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        past_key_values=None,
        inputs_embeds=None,
        labels=None,
        use_cache=None,
        logits_to_keep=0,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        cross_attn_head_mask=None,
        *,
        loss_only=False,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> CausalLMOutput:
        """Logits of the tokens to keep, and the loss if there are labels; with `loss_only`, no logits"""
