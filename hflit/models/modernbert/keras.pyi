"""ModernBERT's models in Keras: pre-norm layers that attend to a window or to the whole text, rotary positions with two bases, and heads for fine-tuning"""
# Written by hflit.dev_stubs; do not edit
from ...keras.layers import MLP, Attention, Block, Embedding, LayerNorm, Linear, RotaryByType
from ...keras.model import PreTrainedModel
from .config import ChoiceHead, DenseLogitsMixin, ModernBertConfig, SpanHead, TextHead, TokenHead
from typing import Any
from hflit.keras.heads import ForMaskedLM, ForTokenClassification, PooledForSequenceClassification, ForQuestionAnswering, ForMultipleChoice
from hflit.outputs import MaskedLMOutput, TokenClassifierOutput, SequenceClassifierOutput, QuestionAnsweringModelOutput, MultipleChoiceModelOutput
from hflit.models.modernbert.config import TokenHead, TextHead, SpanHead, ChoiceHead

__all__ = ['layer_norm', 'ModernBertAttention', 'ModernBertMLP', 'ModernBertLayer', 'ModernBertPredictionHead', 'ModernBertLMHeadMixin', 'ModernBertPreTrainedModel', 'ModernBertModel', 'ModernBertForMaskedLM', 'ModernBertForTokenClassification', 'ModernBertForSequenceClassification', 'ModernBertForQuestionAnswering', 'ModernBertForMultipleChoice']

def layer_norm(config) -> LayerNorm:
    """Args:
        config: configuration of the model
    """

class ModernBertAttention(Attention):
    """Self-attention to a window or to the whole text; dropout also of its output"""
    def call(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class ModernBertMLP(MLP):
    dropout_field: str

class ModernBertLayer(Block):
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
    def call(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class ModernBertPredictionHead(Block):
    """What all heads have before their output layer: dense layer, activation, norm

    Args:
        config: configuration of the model
    """
    act: Any
    norm: Any
    dense: Linear
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def call(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ModernBertLMHeadMixin(DenseLogitsMixin):
    """LM head; its output matrix is that of the embeddings, unless they are not tied"""
    lm_head: Any
    head: Any
    def make_lm_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def lm_logits(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ModernBertPreTrainedModel(PreTrainedModel):
    """Base class of the ModernBERT models"""
    config: ModernBertConfig
    config_class: Any
    prediction_head: Any
    lm_head_mixin: Any

class ModernBertModel(ModernBertPreTrainedModel):
    """ModernBERT base model: token embeddings with a norm, encoder layers and the final norm

    Args:
        config: configuration of the model
    """
    seeds: Any
    rotary_emb: RotaryByType
    embed_norm: Any
    norm: Any
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
        training=False,
        **kwargs: Any,
    ):
        """Hidden states of the tokens, `(batch, tokens, hidden_size)`

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            training: with dropout; the others as for the PyTorch model
            **kwargs: unknown arguments are ignored with a warning
        """

class ModernBertForMaskedLM(ForMaskedLM, ModernBertPreTrainedModel):
    """ModernBert with a masked language modeling head: logits of the token at each position"""
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
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MaskedLMOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            training: with dropout; the others as for the PyTorch model
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning
        """

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
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> TokenClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            training: with dropout; the others as for the PyTorch model
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning
        """

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
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> SequenceClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            training: with dropout; the others as for the PyTorch model
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning
        """

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
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> QuestionAnsweringModelOutput:
        """Run the base model; compute start and end logits, and the loss if both positions are given

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            start_positions: index of the first and the last token of the answer, `(batch,)`
            end_positions: index of the first and the last token of the answer, `(batch,)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            training: with dropout; the others as for the PyTorch model
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning
        """

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
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MultipleChoiceModelOutput:
        """Run the base model on all choices; compute logits `(batch, choices)` and, with labels, the loss

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            training: with dropout; the others as for the PyTorch model
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning
        """
