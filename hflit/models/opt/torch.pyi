"""The OPT decoder in PyTorch: layers with norms before or after the sub-layers, learned positions counted by the attention mask, projected embeddings, and all heads"""
# Written by hflit.dev_stubs; do not edit
from ..bart.torch import BartLayer
from .config import OPTConfig
from ...torch.layer_stack import Layers
from ...torch.layers import Embedding, PlainMLP
from ...torch.model import PreTrainedModel
from typing import Any
from hflit.torch.heads import ForCausalLM, ForSequenceClassification, ForQuestionAnswering
from hflit.outputs import CausalLMOutput, SequenceClassifierOutput, QuestionAnsweringModelOutput

__all__ = ['layer_norm', 'OPTMLP', 'OPTLayer', 'OPTPreTrainedModel', 'OPTModel', 'OPTForCausalLM', 'OPTForSequenceClassification', 'OPTForQuestionAnswering']

def layer_norm(config):
    """LayerNorm, without weights where the config says so

    Args:
        config: configuration of the model
    """

class OPTMLP(PlainMLP):
    """Feed-forward network with biases by the config's `enable_bias`"""
    bias: Any

class OPTLayer(BartLayer):
    """Self-attention and feed-forward network, each with a residual sum and a norm before or after it

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    attention_class: Any
    mlp_class: Any
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

class OPTPreTrainedModel(PreTrainedModel):
    """Base class of the OPT models"""
    config: OPTConfig
    config_class: Any
    base_model_prefix: str
    layer_class: Any
    classifier_name: str
    @property
    def output_size(self) -> Any: ...
    published_order: tuple

class OPTModel(OPTPreTrainedModel):
    """OPT base model: token and position embeddings, their projections, decoder layers and the final norm

    Args:
        config: configuration of the model
    """
    layers: Layers
    norm: Any
    project_in: Any
    project_out: Any
    embed_positions: Embedding
    embed_tokens: Embedding
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def embed(self, x, positions):
        """Token embeddings to the input of the first layer: projected, with position embeddings added

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            positions: of the tokens, `(batch, tokens)`; -1 for padding
        """
    def last(self, x):
        """The output of the last layer to the last hidden state: normalised and projected back

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def default_positions(self, attention_mask, ctx):
        """Positions of the new tokens `(batch, tokens)`: the number of real tokens before each; -1 for padding

        Args:
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or None
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        past_key_values=None,
        inputs_embeds=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        position_ids=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Last hidden states `(batch, tokens, word_embed_proj_dim)`, and the KV cache

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            past_key_values: KV cache of earlier tokens
            inputs_embeds: embeddings instead of ids, `(batch, tokens, word_embed_proj_dim)`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            position_ids: `(batch, tokens)`; None: counted by the attention mask
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_ids=None,
        attention_mask=None,
        past_key_values=None,
        inputs_embeds=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        position_ids=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Last hidden states `(batch, tokens, word_embed_proj_dim)`, and the KV cache"""

class OPTForCausalLM(ForCausalLM, OPTPreTrainedModel):
    """OPT with causal language model: logits of the next token"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        past_key_values=None,
        inputs_embeds=None,
        labels=None,
        use_cache=None,
        logits_to_keep=0,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        position_ids=None,
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
            past_key_values: KV cache of earlier tokens
            inputs_embeds: embeddings instead of ids, `(batch, tokens, word_embed_proj_dim)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            logits_to_keep: compute logits for the last so many tokens, or for these positions; 0 for all
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            position_ids: `(batch, tokens)`; None: counted by the attention mask
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            loss_only: return the loss without logits, which saves memory
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_ids=None,
        attention_mask=None,
        past_key_values=None,
        inputs_embeds=None,
        labels=None,
        use_cache=None,
        logits_to_keep=0,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        position_ids=None,
        head_mask=None,
        *,
        loss_only=False,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> CausalLMOutput:
        """Logits of the tokens to keep, and the loss if there are labels; with `loss_only`, no logits"""

class OPTForSequenceClassification(ForSequenceClassification, OPTPreTrainedModel):
    """OPT with text classification by the hidden state of the last token"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        past_key_values=None,
        inputs_embeds=None,
        labels=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        position_ids=None,
        head_mask=None,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> SequenceClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            past_key_values: KV cache of earlier tokens
            inputs_embeds: embeddings instead of ids, `(batch, tokens, word_embed_proj_dim)`
            labels: targets; with them the output has a `loss`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            position_ids: `(batch, tokens)`; None: counted by the attention mask
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_ids=None,
        attention_mask=None,
        past_key_values=None,
        inputs_embeds=None,
        labels=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        position_ids=None,
        head_mask=None,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> SequenceClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels"""

class OPTForQuestionAnswering(ForQuestionAnswering, OPTPreTrainedModel):
    """OPT with extractive question answering: logits of the start and the end of a span"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        past_key_values=None,
        inputs_embeds=None,
        start_positions=None,
        end_positions=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        position_ids=None,
        head_mask=None,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> QuestionAnsweringModelOutput:
        """Run the base model; compute start and end logits, and the loss if both positions are given

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            past_key_values: KV cache of earlier tokens
            inputs_embeds: embeddings instead of ids, `(batch, tokens, word_embed_proj_dim)`
            start_positions: index of the first and the last token of the answer, `(batch,)`
            end_positions: index of the first and the last token of the answer, `(batch,)`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            position_ids: `(batch, tokens)`; None: counted by the attention mask
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_ids=None,
        attention_mask=None,
        past_key_values=None,
        inputs_embeds=None,
        start_positions=None,
        end_positions=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        position_ids=None,
        head_mask=None,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> QuestionAnsweringModelOutput:
        """Run the base model; compute start and end logits, and the loss if both positions are given"""
