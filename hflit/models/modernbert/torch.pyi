"""ModernBERT's models in PyTorch: pre-norm layers that attend to a window or to the whole text, rotary positions with two bases, and heads for fine-tuning"""
# Written by hflit.dev_stubs; do not edit
from .config import ChoiceHead, ModernBertConfig, SpanHead, SparseLogitsMixin, TextHead, TokenHead
from ...torch.attention import Attention
from ...torch.layer_stack import Layers
from ...torch.layers import MLP, Embedding, RotaryByType
from ...torch.model import PreTrainedModel
from ...torch.module_names import Module
from typing import Any
from hflit.torch.heads import ForMaskedLM, ForTokenClassification, PooledForSequenceClassification, ForQuestionAnswering, ForMultipleChoice
from hflit.outputs import MaskedLMOutput, TokenClassifierOutput, SequenceClassifierOutput, QuestionAnsweringModelOutput, MultipleChoiceModelOutput
from hflit.models.modernbert.config import TokenHead, TextHead, SpanHead, ChoiceHead

__all__ = ['layer_norm', 'ModernBertAttention', 'ModernBertMLP', 'ModernBertLayer', 'ModernBertPredictionHead', 'ModernBertLMHeadMixin', 'ModernBertPreTrainedModel', 'ModernBertModel', 'ModernBertForMaskedLM', 'ModernBertForTokenClassification', 'ModernBertForSequenceClassification', 'ModernBertForQuestionAnswering', 'ModernBertForMultipleChoice']

def layer_norm(config):
    """Args:
        config: configuration of the model
    """

class ModernBertAttention(Attention):
    """Self-attention to a window or to the whole text; dropout also of its output"""
    def forward(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class ModernBertMLP(MLP):
    dropout_field: str

class ModernBertLayer(Module):
    """Pre-norm encoder layer; the first one has no norm before its attention

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    post_attention_layernorm: Any
    mlp: ModernBertMLP
    self_attn: ModernBertAttention
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

class ModernBertPredictionHead(Module):
    """What all heads have before their output layer: dense layer, activation, norm

    Args:
        config: configuration of the model
    """
    act: Any
    norm: Any
    dense: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ModernBertLMHeadMixin(SparseLogitsMixin):
    """LM head; with `sparse_prediction` and labels, logits of the labelled tokens alone"""
    head: Any
    lm_head: Any
    def make_lm_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def lm_logits(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def lm_projection(self, x) -> tuple:
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ModernBertPreTrainedModel(PreTrainedModel):
    """Base class of the ModernBERT models"""
    config: ModernBertConfig
    config_class: Any
    prediction_head: Any
    lm_head_mixin: Any
    def _init_weights(self, module) -> None: ...

class ModernBertModel(ModernBertPreTrainedModel):
    """ModernBERT base model: token embeddings with a norm, encoder layers and the final norm

    Args:
        config: configuration of the model
    """
    unpads: bool
    norm: Any
    rotary_emb: RotaryByType
    layers: Layers
    embed_norm: Any
    embed_tokens: Embedding
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        keep_padding=False,
        **kwargs: Any,
    ):
        """Hidden states of the tokens, `(batch, tokens, hidden_size)`; on a CPU zeros for padding on the right

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens)`, 0 for padding; or a 3D or 4D mask
            position_ids: `(batch, tokens)`; None: counted from 0
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            keep_padding: compute the states of padding as well
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        keep_padding=False,
        **kwargs: Any,
    ):
        """Hidden states of the tokens, `(batch, tokens, hidden_size)`; on a CPU zeros for padding on the right"""

class ModernBertForMaskedLM(ForMaskedLM, ModernBertPreTrainedModel):
    """ModernBert with masked language model: logits of the masked tokens"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        keep_padding=False,
        *,
        loss_only=False,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MaskedLMOutput:
        """Logits of all tokens, and the loss if there are labels; with `loss_only`, no logits

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens)`, 0 for padding; or a 3D or 4D mask
            position_ids: `(batch, tokens)`; None: counted from 0
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            keep_padding: compute the states of padding as well
            loss_only: return the loss without logits, which saves memory
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        keep_padding=False,
        *,
        loss_only=False,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MaskedLMOutput:
        """Logits of all tokens, and the loss if there are labels; with `loss_only`, no logits"""

class ModernBertForTokenClassification(TokenHead, ForTokenClassification, ModernBertPreTrainedModel):
    """ModernBert with mixin of heads that put the published module `head` before their output layer"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        keep_padding=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> TokenClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens)`, 0 for padding; or a 3D or 4D mask
            position_ids: `(batch, tokens)`; None: counted from 0
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            keep_padding: compute the states of padding as well
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        keep_padding=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> TokenClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels"""

class ModernBertForSequenceClassification(TextHead, PooledForSequenceClassification, ModernBertPreTrainedModel):
    """ModernBertForSequenceClassification with by `classifier_pooling`, a text is its first token or the mean of its tokens"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        keep_padding=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> SequenceClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens)`, 0 for padding; or a 3D or 4D mask
            position_ids: `(batch, tokens)`; None: counted from 0
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            keep_padding: compute the states of padding as well
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        keep_padding=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> SequenceClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels"""

class ModernBertForQuestionAnswering(SpanHead, ForQuestionAnswering, ModernBertPreTrainedModel):
    """ModernBert with as `TokenHead`, for question answering, whose output layer is published as `classifier`"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        start_positions=None,
        end_positions=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        keep_padding=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> QuestionAnsweringModelOutput:
        """Run the base model; compute start and end logits, and the loss if both positions are given

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens)`, 0 for padding; or a 3D or 4D mask
            position_ids: `(batch, tokens)`; None: counted from 0
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            start_positions: index of the first and the last token of the answer, `(batch,)`
            end_positions: index of the first and the last token of the answer, `(batch,)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            keep_padding: compute the states of padding as well
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        start_positions=None,
        end_positions=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        keep_padding=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> QuestionAnsweringModelOutput:
        """Run the base model; compute start and end logits, and the loss if both positions are given"""

class ModernBertForMultipleChoice(ChoiceHead, ForMultipleChoice, ModernBertPreTrainedModel):
    """ModernBert with as `TextHead`; the first token is the first that is no padding"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        keep_padding=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MultipleChoiceModelOutput:
        """Run the base model on all choices; compute logits `(batch, choices)` and, with labels, the loss

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens)`, 0 for padding; or a 3D or 4D mask
            position_ids: `(batch, tokens)`; None: counted from 0
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            keep_padding: compute the states of padding as well
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_ids=None,
        attention_mask=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        keep_padding=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MultipleChoiceModelOutput:
        """Run the base model on all choices; compute logits `(batch, choices)` and, with labels, the loss"""
