"""The base classes of encoder–decoder models in PyTorch: a stack of layers that serves as encoder or decoder, the base model with both, and the heads"""
# Written by hflit.dev_stubs; do not edit
from ..encoder_decoder import ConditionalGeneration, EndTokenClassification, Seq2SeqQuestionAnswering
from .heads import ForCausalLM as ShiftedCausalLM, ForTokenClassification as ForTokenClassification, Head, LMHead
from .layer_stack import Layers
from .layers import Embedding
from .module_names import Module
from typing import Any

__all__ = ['declare_heads', 'TransformerStack', 'clamp_half', 'EncoderDecoder', 'DecoderOnly', 'Seq2SeqHead', 'ForConditionalGeneration', 'ForSequenceClassification', 'ForQuestionAnswering', 'ForCausalLM']

class TransformerStack(Module):
    """The encoder or the decoder of an encoder–decoder model

    Args:
        config: of this stack, see `stack_configs`
        embed_tokens: the token embeddings, where both stacks share them
    """
    layer_class: Any
    layers: Layers
    embed_tokens: Any
    config: Any
    def __init__(self, config, embed_tokens=None) -> None:
        """Args:
            config: of this stack, see `stack_configs`
            embed_tokens: the token embeddings, where both stacks share them
        """
    @staticmethod
    def make_embedding(config) -> Embedding:
        """Args:
            config: configuration of the model
        """
    def embeddings(self, input_ids, inputs_embeds):
        """Embeddings of the tokens, or those that the caller gives

        Args:
            input_ids: token ids, `(batch, tokens)`
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
        """
    def default_positions(self, input_ids, ctx):
        """Positions of the tokens: counted on from the tokens in the KV cache

        Args:
            input_ids: token ids, `(batch, tokens)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def embed(self, x, ctx):
        """Token embeddings to the input of the first layer

        Args:
            x: array or tensor
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def last_norm(self, x):
        """What follows the last layer

        Args:
            x: array or tensor
        """
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        past_key_values=None,
        inputs_embeds=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        cross_attn_head_mask=None,
        position_ids=None,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)`, and in a decoder the KV cache

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            encoder_hidden_states: of the encoder, in a decoder, `(batch, source tokens, hidden_size)`
            encoder_attention_mask: `(batch, source tokens)`, 0 for padding
            past_key_values: KV caches of earlier tokens, in a decoder
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            cross_attn_head_mask: the same for cross-attention
            position_ids: positions of the tokens; None: counted on from the KV cache
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

def clamp_half(x):
    """Clamp infinite float16 values to a little below the largest number

    Args:
        x: array or tensor
    """

class EncoderDecoder:
    """Mixin of base models with an encoder and a decoder

    Args:
        config: configuration of the model
    """
    stack_class: Any
    encoder_class: Any
    shifts_input: bool
    tied: dict
    decoder: Any
    encoder: Any
    embed_tokens: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def get_encoder(self): ...
    def get_decoder(self): ...
    def shift_right(self, ids):
        """Decoder inputs from labels: shifted right, the start token first

        Args:
            ids: token ids
        """
    def recorded(self, output_attentions=None, output_hidden_states=None) -> dict:
        """Arguments of a stack: what it records, by the arguments or the config

        Args:
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
        """
    def decode_source(
        self,
        source,
        as_dict,
        ids,
        mask,
        source_mask,
        past_key_values,
        *args: Any,
        **kwargs: Any,
    ):
        """Run the decoder on an encoded source; the output of both stacks

        Args:
            source: output of the encoder
            as_dict: return a `ModelOutput` and no tuple; None: as the config says
            ids: token ids of the target so far, or None
            mask: their attention mask
            source_mask: attention mask of the source, for cross-attention
            past_key_values: KV caches of earlier target tokens
            *args: further positional arguments, which are handed on
            **kwargs: further keyword arguments, which are handed on
        """
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
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        decoder_head_mask=None,
        cross_attn_head_mask=None,
        **kwargs: Any,
    ):
        """Hidden states of the decoder `(batch, target tokens, hidden_size)`, KV caches, and the encoder's states

        Args:
            input_ids: source, `(batch, source tokens)`
            attention_mask: `(batch, source tokens)`, 0 for padding
            decoder_input_ids: target so far, `(batch, target tokens)`
            decoder_attention_mask: `(batch, cached + new target tokens)`, 0 for padding
            encoder_outputs: output of the encoder, which is then not run
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
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class DecoderOnly:
    """Mixin of base models that have the decoder of an encoder–decoder alone

    Args:
        config: configuration of the model
    """
    stack_class: Any
    tied: dict
    decoder: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def get_decoder(self): ...
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        past_key_values=None,
        inputs_embeds=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        cross_attn_head_mask=None,
        **kwargs: Any,
    ):
        """Run the decoder; hidden states `(batch, tokens, hidden_size)`, and its KV cache

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            cross_attn_head_mask: as `head_mask`, for cross-attention
            **kwargs: further keyword arguments, which are handed on
        """

class Seq2SeqHead(Head):
    """Base class of heads on an encoder–decoder"""
    def get_encoder(self): ...
    def get_decoder(self): ...
    def shift_right(self, ids):
        """Args:
            ids: token ids
        """

class ForConditionalGeneration(ConditionalGeneration, Seq2SeqHead, LMHead):
    """Language model that writes a text from another: logits of the next target token"""
    loss_function: Any
    def make_lm_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def forward(
        self,
        *args: Any,
        labels=None,
        loss_only=False,
        num_items_in_batch=None,
        return_dict=None,
        **kwargs: Any,
    ):
        """Logits of all target tokens, and the loss if there are labels; with `loss_only`, no logits

        Args:
            *args: further positional arguments, which are handed on
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            loss_only: return the loss without logits, which saves memory
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            **kwargs: further keyword arguments, which are handed on
        """

class ForSequenceClassification(EndTokenClassification, Seq2SeqHead):
    """Text classification by the decoder's state at the last end token"""
    loss_function: Any
    def end_states(self, x, input_ids, eos):
        """Args:
            x: array or tensor
            input_ids: token ids, `(batch, tokens)`
            eos: ids of the tokens that end a text
        """

class ForQuestionAnswering(Seq2SeqQuestionAnswering, Seq2SeqHead):
    """Extractive question answering: logits of the start and the end of a span"""
    loss_function: Any
    def ends(self, x) -> list:
        """Args:
            x: array or tensor
        """

class ForCausalLM(ShiftedCausalLM):
    """Language model of the decoder alone: logits of the next token; the caller shifts the labels

    Args:
        config: configuration of the model
    """
    shifts_labels: bool
    tied: dict
    make_lm_head: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def get_decoder(self): ...

declare_heads: Any
