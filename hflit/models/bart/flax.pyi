"""The BART encoder–decoder as Flax modules, which run under `jax.jit`: layers with the norm after or before each sub-layer, a position table with two extra rows, LayerDrop, and all heads; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.encoder_decoder import DecoderOnly, EncoderDecoder, TransformerStack
from ...flax.layers import Attention, Block, CrossAttention, PlainMLP
from ...flax.model import PreTrainedModel
from .config import BartConfig
from typing import Any, ClassVar
from hflit.flax.encoder_decoder import ForQuestionAnswering, ForConditionalGeneration, ForSequenceClassification, ForCausalLM
from hflit.outputs import Seq2SeqQuestionAnsweringModelOutput, Seq2SeqLMOutput, Seq2SeqSequenceClassifierOutput

__all__ = ['BartAttention', 'BartCrossAttention', 'BartMLP', 'BartLayer', 'BartStack', 'BartPreTrainedModel', 'BartModel', 'BartDecoder', 'BiasedLogits', 'BartForQuestionAnswering', 'BartForConditionalGeneration', 'BartForSequenceClassification', 'BartForCausalLM']

class BartAttention(Attention):
    """Multi-head self-attention with biases"""
    qkv_bias: ClassVar[bool]
    out_bias: ClassVar[bool]

class BartCrossAttention(CrossAttention, BartAttention):
    """Cross-attention to the hidden states of the encoder, with biases"""
    head_mask_field: ClassVar[str]

class BartMLP(PlainMLP):
    """Feed-forward network with dropout of the activations"""
    dropout_field: ClassVar[str]

class BartLayer(Block):
    """Self-attention, in a decoder cross-attention, feed-forward network; each with a residual sum and a norm"""
    layer_idx: int = 0
    """index of the layer"""
    attention_class: ClassVar[Any]
    cross_attention_class: ClassVar[Any]
    def setup(self) -> None: ...
    def sublayer(self, x, deterministic, norm: str, f, *args: Any):
        """A sub-layer with its residual sum, and its norm before or after

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            deterministic: switch dropout off
            norm: name of its norm
            f: attention or feed-forward network
            *args: further positional arguments, which are handed on
        """
    def __call__(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class BartStack(TransformerStack):
    """The encoder or the decoder of BART"""
    layer_class: ClassVar[Any]
    def setup(self) -> None: ...
    @staticmethod
    def make_embedding(module):
        """Token embeddings with a row for padding, scaled where the config says so

        Args:
            module: the base model or the stack that gets the embeddings
        """
    def make_positions(self): ...
    def embed(self, x, ctx):
        """Add the position embeddings; norm and dropout

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def last_norm(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def default_positions(self, input_ids, ctx):
        """Rows of the position table; ValueError for a text that is longer than the table

        Args:
            input_ids: token ids, `(batch, tokens)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class BartPreTrainedModel(PreTrainedModel):
    """Base class of the BART models"""
    config: BartConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    def check_positions(self, past: int, n: int, params) -> None:
        """Raise for a text that is longer than the position table

        Args:
            past: tokens in the cache
            n: tokens in all
            params: weights of a Flax model, a nested dict of arrays
        """

class BartModel(EncoderDecoder, BartPreTrainedModel):
    """BART base model: encoder and decoder with common token embeddings"""
    stack_class: ClassVar[Any]
    shifts_input: ClassVar[bool]

class BartDecoder(DecoderOnly, BartPreTrainedModel):
    """The decoder of BART alone"""
    stack_class: ClassVar[Any]

class BiasedLogits:
    """Language model that writes a text from another, with a fixed bias of the logits"""
    cache_with_labels: ClassVar[bool]
    def make_lm_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def lm_logits(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
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
        deterministic=True,
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
            deterministic: no dropout
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

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
        deterministic=True,
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
            deterministic: no dropout
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

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
