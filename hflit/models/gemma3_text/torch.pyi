"""Gemma 3's text models in PyTorch: Gemma 2's layers with QK norm in place of soft caps, and rotary embeddings with two bases"""
# Written by hflit.dev_stubs; do not edit
from ...torch.heads import ForCausalLM
from ...torch.attention import Attention
from ..gemma2.torch import Gemma2Layer, Gemma2Model, Gemma2PreTrainedModel
from .config import Gemma3TextConfig
from typing import Any
from hflit.torch.heads import ForSequenceClassification
from hflit.outputs import SequenceClassifierOutput

__all__ = ['Gemma3Attention', 'Gemma3Layer', 'Gemma3TextPreTrainedModel', 'Gemma3TextModel', 'Gemma3ForCausalLM', 'Gemma3TextForSequenceClassification']

class Gemma3Attention(Attention):
    qk_norm_class: Any

class Gemma3Layer(Gemma2Layer):
    attention_class: Any

class Gemma3TextPreTrainedModel(Gemma2PreTrainedModel):
    config: Gemma3TextConfig
    config_class: Any
    layer_class: Any
    rotary_class: Any

class Gemma3TextModel(Gemma3TextPreTrainedModel, Gemma2Model):
    """Gemma 2 base model with QK norm, and a rope base for each attention type"""

class Gemma3ForCausalLM(ForCausalLM, Gemma3TextPreTrainedModel):
    """Gemma 3 text model with a causal language modeling head"""
    base_model_class: Any

class Gemma3TextForSequenceClassification(ForSequenceClassification, Gemma3TextPreTrainedModel):
    """Gemma3Text with text classification by the hidden state of the last token"""
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
