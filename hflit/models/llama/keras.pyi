"""The Llama decoder as `keras.Model`s: one class for all backends of Keras 3, the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...keras.layers import Block, Embedding
from ...keras.model import PreTrainedModel
from .config import LlamaConfig
from typing import Any
from hflit.keras.heads import ForCausalLM, ForSequenceClassification, ForTokenClassification, ForQuestionAnswering
from hflit.outputs import CausalLMOutput, SequenceClassifierOutput, TokenClassifierOutput, QuestionAnsweringModelOutput

__all__ = ['LlamaLayer', 'LlamaPreTrainedModel', 'LlamaModel', 'LlamaForCausalLM', 'LlamaForSequenceClassification', 'LlamaForTokenClassification', 'LlamaForQuestionAnswering']

class LlamaLayer(Block):
    """Pre-norm decoder layer: RMSNorm, self-attention, residual sum; RMSNorm, gated MLP, residual sum

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    attention_class: Any
    mlp_class: Any
    norm_class: Any
    post_attention_layernorm: Any
    mlp: Any
    input_layernorm: Any
    self_attn: Any
    def __init__(self, config, layer_idx: int) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
        """
    def call(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class LlamaPreTrainedModel(PreTrainedModel):
    """Base class of the Llama models"""
    config: LlamaConfig
    config_class: Any
    base_model_prefix: str
    layer_class: Any
    rotary_class: Any
    random_fields: tuple
    classifier_name: str
    def embedding_scale(self) -> float: ...

class LlamaModel(LlamaPreTrainedModel):
    """Llama base model: token embeddings, decoder layers and the final RMSNorm

    Args:
        config: configuration of the model
    """
    seeds: Any
    rotary_emb: Any
    norm: Any
    embed_tokens: Embedding
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def embed(self, x, ctx):
        """Token embeddings to the input of the first layer: the same here, with dropout in other architectures

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        past_key_values=None,
        inputs_embeds=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        training=False,
        **kwargs: Any,
    ):
        """Hidden states of the tokens `(batch, tokens, hidden_size)`, and the KV cache

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            past_key_values: KV cache of earlier tokens
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class LlamaForCausalLM(ForCausalLM, LlamaPreTrainedModel):
    """Llama with a causal language modeling head: logits of the next token"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        past_key_values=None,
        inputs_embeds=None,
        labels=None,
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
        """Run the base model; compute the logits of the positions to keep, and the loss if there are labels

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            past_key_values: KV cache of earlier tokens
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            logits_to_keep: compute logits for the last so many tokens, or for these positions; 0 for all
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class LlamaForSequenceClassification(ForSequenceClassification, LlamaPreTrainedModel):
    """Llama with a sequence classification head on the last token: logits of the labels"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        past_key_values=None,
        inputs_embeds=None,
        labels=None,
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
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            past_key_values: KV cache of earlier tokens
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class LlamaForTokenClassification(ForTokenClassification, LlamaPreTrainedModel):
    """Llama with a token classification head: logits of the labels for each token"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        past_key_values=None,
        inputs_embeds=None,
        labels=None,
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
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            past_key_values: KV cache of earlier tokens
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class LlamaForQuestionAnswering(ForQuestionAnswering, LlamaPreTrainedModel):
    """Llama with a question answering head: logits of each token to start, and to end, the answer"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        past_key_values=None,
        inputs_embeds=None,
        start_positions=None,
        end_positions=None,
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
        """Run the base model; compute start and end logits, and the loss if both positions are given

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            past_key_values: KV cache of earlier tokens
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            start_positions: index of the first and the last token of the answer, `(batch,)`
            end_positions: index of the first and the last token of the answer, `(batch,)`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
