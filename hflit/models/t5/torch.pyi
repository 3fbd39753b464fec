"""The T5 encoder–decoder as PyTorch modules: attention with a relative position bias and no scaling, pre-norm layers with cross-attention, the base model, the encoder alone, and all heads"""
# Written by hflit.dev_stubs; do not edit
from .config import T5Config
from ...torch.dropout import Dropout
from ...torch.encoder_decoder import EncoderDecoder, TransformerStack
from ...torch.attention import Attention, CrossAttention
from ...torch.layers import MLP, Embedding, PlainMLP, RMSNorm
from ...torch.model import PreTrainedModel
from ...torch.module_names import Module
from ...torch.relative_positions import RelativePositionBias
from typing import Any
from hflit.torch.encoder_decoder import ForConditionalGeneration, ForQuestionAnswering, ForSequenceClassification, ForTokenClassification
from hflit.outputs import Seq2SeqLMOutput, Seq2SeqQuestionAnsweringModelOutput, Seq2SeqSequenceClassifierOutput, TokenClassifierOutput

__all__ = ['T5Attention', 'T5CrossAttention', 'T5Norm', 'KeepsDown', 'T5MLP', 'T5GatedMLP', 'T5Layer', 'T5Stack', 'T5LMHeadMixin', 'T5PreTrainedModel', 'T5Model', 'T5EncoderModel', 'T5ForConditionalGeneration', 'T5ForQuestionAnswering', 'T5ForSequenceClassification', 'T5ForTokenClassification']

class T5Attention(Attention):
    """Self-attention without biases, whose scores are not scaled; the context's mask holds the position bias

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    qkv_bias: bool
    out_bias: bool
    dropout_field: str
    def __init__(self, config, layer_idx: int = 0) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
        """

class T5CrossAttention(CrossAttention, T5Attention):
    """Cross-attention without biases, scaling and position bias"""
    head_mask_field: str
    scaling: float

class T5Norm(RMSNorm):
    """RMSNorm in the dtype of its weight; in a float16 model the hidden states are float32"""
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class KeepsDown(Module):
    """Mixin of T5's feed-forward networks: no biases, dropout inside, the last matrix in a dtype of its own"""
    bias: bool
    dropout_field: str
    def down(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def drop(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class T5MLP(KeepsDown, PlainMLP):
    """Feed-forward network of T5 1.0"""
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class T5GatedMLP(KeepsDown, MLP):
    """Gated feed-forward network of T5 1.1"""
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class T5Layer(Module):
    """Pre-norm layer: self-attention, in a decoder cross-attention, MLP; each with a residual sum

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    attention_class: Any
    cross_attention_class: Any
    dropout: Dropout
    mlp: Any
    post_attention_layernorm: Any
    cross_attn: Any
    cross_attention_layernorm: Any
    self_attn: Any
    input_layernorm: Any
    def __init__(self, config, layer_idx: int) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
        """
    def forward(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class T5Stack(TransformerStack):
    """The encoder or the decoder of T5

    Args:
        config: configuration of the model
        embed_tokens: token embeddings, which both stacks share
    """
    layer_class: Any
    dropout: Dropout
    norm: T5Norm
    relative_attention_bias: RelativePositionBias
    def __init__(self, config, embed_tokens) -> None:
        """Args:
            config: configuration of the model
            embed_tokens: token embeddings, which both stacks share
        """
    def embed(self, x, ctx):
        """Dropout of the embeddings; the position bias becomes the mask of all layers

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def last_norm(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class T5LMHeadMixin:
    """LM head of T5: in T5 1.0 the decoder's states are scaled by `d_model**-.5`"""
    def lm_projection(self, x) -> tuple:
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def lm_logits(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class T5PreTrainedModel(PreTrainedModel):
    """Base class of the T5 models"""
    config: T5Config
    config_class: Any
    base_model_prefix: str
    lm_head_mixin: Any
    published_order: tuple
    def _init_weights(self, module) -> None:
        """Initial weights of T5: normal, with a standard deviation for each kind of matrix"""

class T5Model(EncoderDecoder, T5PreTrainedModel):
    """T5 base model: encoder and decoder with common token embeddings"""
    stack_class: Any

class T5EncoderModel(T5PreTrainedModel):
    """The encoder of T5 alone

    Args:
        config: configuration of the model
    """
    tied: dict
    encoder: T5Stack
    embed_tokens: Embedding
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def get_encoder(self): ...
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        inputs_embeds=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Hidden states of the tokens, `(batch, tokens, hidden_size)`

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens)`, 0 for padding; or a 3D or 4D mask
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_ids=None,
        attention_mask=None,
        inputs_embeds=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Hidden states of the tokens, `(batch, tokens, hidden_size)`"""

class T5ForConditionalGeneration(ForConditionalGeneration, T5PreTrainedModel):
    """T5 with language model that writes a text from another: logits of the next target token"""
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

class T5ForQuestionAnswering(ForQuestionAnswering, T5PreTrainedModel):
    """T5 with extractive question answering: logits of the start and the end of a span"""
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

class T5ForSequenceClassification(ForSequenceClassification, T5PreTrainedModel):
    """T5 with text classification by the decoder's state at the last end token"""
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

class T5ForTokenClassification(ForTokenClassification, T5PreTrainedModel):
    """T5 with a token classification head: logits of the labels for each token"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> TokenClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens)`, 0 for padding; or a 3D or 4D mask
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_ids=None,
        attention_mask=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> TokenClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels"""
