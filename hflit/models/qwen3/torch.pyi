"""The dense Qwen3 models in PyTorch: Llama's decoder with an RMSNorm of each query and key before the rotation"""
# Written by hflit.dev_stubs; do not edit
from ...torch.attention import Attention
from ..llama.torch import LlamaLayer, LlamaModel, LlamaPreTrainedModel
from .config import Qwen3Config
from typing import Any
from hflit.torch.heads import ForCausalLM, ForSequenceClassification, ForTokenClassification, ForQuestionAnswering
from hflit.outputs import CausalLMOutput, SequenceClassifierOutput, TokenClassifierOutput, QuestionAnsweringModelOutput

__all__ = ['Qwen3Attention', 'Qwen3Layer', 'Qwen3PreTrainedModel', 'Qwen3Model', 'Qwen3ForCausalLM', 'Qwen3ForSequenceClassification', 'Qwen3ForTokenClassification', 'Qwen3ForQuestionAnswering']

class Qwen3Attention(Attention):
    qk_norm_class: Any

class Qwen3Layer(LlamaLayer):
    attention_class: Any

class Qwen3PreTrainedModel(LlamaPreTrainedModel):
    config: Qwen3Config
    config_class: Any
    layer_class: Any

class Qwen3Model(Qwen3PreTrainedModel, LlamaModel):
    """Llama base model with a norm of each query and key"""

class Qwen3ForCausalLM(ForCausalLM, Qwen3PreTrainedModel):
    """Qwen3 with causal language model: logits of the next token"""
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
        *,
        loss_only=False,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> CausalLMOutput:
        """Logits of the tokens to keep, and the loss if there are labels; with `loss_only`, no logits

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
            loss_only: return the loss without logits, which saves memory
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
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
        *,
        loss_only=False,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> CausalLMOutput:
        """Logits of the tokens to keep, and the loss if there are labels; with `loss_only`, no logits"""

class Qwen3ForSequenceClassification(ForSequenceClassification, Qwen3PreTrainedModel):
    """Qwen3 with text classification by the hidden state of the last token"""
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
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
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
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> SequenceClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels"""

class Qwen3ForTokenClassification(ForTokenClassification, Qwen3PreTrainedModel):
    """Qwen3 with a token classification head: logits of the labels for each token"""
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
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
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
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> TokenClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels"""

class Qwen3ForQuestionAnswering(ForQuestionAnswering, Qwen3PreTrainedModel):
    """Qwen3 with extractive question answering: logits of the start and the end of a span"""
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
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
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
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> QuestionAnsweringModelOutput:
        """Run the base model; compute start and end logits, and the loss if both positions are given"""
