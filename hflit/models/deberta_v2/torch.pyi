"""DeBERTa's models in PyTorch: attention that reads content and distance apart, without a table of scores per distance and pair, the convolution after the first layer, both LM heads, and heads for fine-tuning"""
# Written by hflit.dev_stubs; do not edit
from ..bert.torch import BertAttention, BertLayer, BertLMHeadMixin, BertPreTrainedModel
from .config import ContextClassifier, DebertaV2Config
from ...torch.dropout import Dropout
from ...torch.layer_stack import Layers
from ...torch.layers import Embedding
from ...torch.module_names import Module
from ...torch.relative_positions import DistanceRows
from typing import Any
from hflit.torch.heads import ForMaskedLM, ForTokenClassification, ForQuestionAnswering, ForSequenceClassification, ForMultipleChoice
from hflit.outputs import MaskedLMOutput, TokenClassifierOutput, QuestionAnsweringModelOutput
from hflit.models.deberta_v2.config import ContextClassifier

__all__ = ['DisentangledAttention', 'DebertaV2Layer', 'Convolution', 'DebertaV2Layers', 'DebertaV2PreTrainedModel', 'DebertaV2Model', 'DebertaV2LMHeadMixin', 'DebertaV2ForMaskedLM', 'DebertaV2ForTokenClassification', 'DebertaV2ForQuestionAnswering', 'DebertaV2ForSequenceClassification', 'DebertaV2ForMultipleChoice']

class DisentangledAttention(BertAttention):
    """Self-attention whose scores add those of content to position and of position to content

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    pos_q_proj: Any
    pos_k_proj: Any
    distance_dropout: Dropout
    reads: Any
    shared: Any
    def __init__(self, config, layer_idx: int = 0) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
        """
    def query_layers(self): ...
    def project_distances(self, name: str, table, rows):
        """Scaled keys or queries of rows of the embeddings of distances

        Args:
            name: `k_proj` or `q_proj`
            table: embeddings of distances, `(rows, hidden_size)`
            rows: indices of rows

        Returns:
            `(heads, rows, head_dim)`
        """
    def bias(self, q, k, ctx) -> None:
        """Scores of distances and mask in one, `(batch, heads or 1, tokens, tokens)`; None where there is none

        Args:
            q: queries, `(batch, heads, tokens, head_dim)`
            k: keys, `(batch, heads, tokens, head_dim)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def forward(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class DebertaV2Layer(BertLayer):
    """BERT's encoder layer with disentangled attention"""
    attention_class: Any

class Convolution(Module):
    """Convolution over the embeddings, added to the output of the first layer; then LayerNorm

    Args:
        config: configuration of the model
    """
    act: Any
    norm: Any
    dropout: Dropout
    conv: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x, y, tokens=None):
        """Args:
            x: embeddings, `(batch, tokens, hidden_size)`
            y: output of the first layer
            tokens: `(batch, tokens, 1)`, false at padding
        """

class DebertaV2Layers(Layers):
    """A stack of layers; what the first one gives passes a convolution, if there is one"""
    convolution: tuple
    def first(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def passes(self): ...

class DebertaV2PreTrainedModel(BertPreTrainedModel):
    """Base class of the DeBERTa-v2 models"""
    config: DebertaV2Config
    config_class: Any
    base_model_prefix: str
    has_pooler: bool
    published_order: tuple
    lm_head_mixin: Any

class DebertaV2Model(DebertaV2PreTrainedModel):
    """DeBERTa-v2 base model: embeddings, layers with disentangled attention, and a convolution in some models

    Args:
        config: configuration of the model
    """
    layer_class: Any
    conv: Convolution
    distance_norm: Any
    rows: DistanceRows
    distances: Any
    layers: DebertaV2Layers
    embed_norm: Any
    dropout: Dropout
    embed_proj: Any
    embed_types: Embedding
    embed_positions: Embedding
    embed_tokens: Embedding
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def embed(self, x, positions, token_type_ids=None, tokens=None):
        """Add position and segment embeddings where there are any; projection, LayerNorm and dropout

        Args:
            x: token embeddings, `(batch, tokens, embedding_size)`
            positions: `(batch, tokens)`, or one row for all
            token_type_ids: 0 for tokens of the first text, 1 for the second; all 0 when not given
            tokens: `(batch, tokens, 1)`, false at padding, whose embeddings become zero
        """
    def share(self, ctx, n: int) -> None:
        """Add to the context which tokens are no padding, the embeddings of distances, and the rows of `n` to `-n`

        Args:
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            n: number of rows of the table
        """
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)`

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`, 1 for tokens of the second text
            position_ids: `(batch, tokens)`, of `position_biased_input`
            inputs_embeds: embeddings instead of ids, `(batch, tokens, embedding_size)`
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
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)`"""

class DebertaV2LMHeadMixin(BertLMHeadMixin):
    """LM head by `legacy`: BERT's, or one that multiplies with the embedding matrix"""
    @property
    def head_keys(self) -> Any: ...
    def make_lm_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def lm_logits(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def tie_weights(self, *args: Any, **kwargs: Any):
        """Args:
            *args: further positional arguments, which are handed on
            **kwargs: further keyword arguments, which are handed on
        """

class DebertaV2ForMaskedLM(DebertaV2LMHeadMixin, ForMaskedLM, DebertaV2PreTrainedModel):
    """DebertaV2 with masked language model: logits of the masked tokens"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        *,
        loss_only=False,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MaskedLMOutput:
        """Logits of all tokens, and the loss if there are labels; with `loss_only`, no logits

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`, 1 for tokens of the second text
            position_ids: `(batch, tokens)`, of `position_biased_input`
            inputs_embeds: embeddings instead of ids, `(batch, tokens, embedding_size)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
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
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        *,
        loss_only=False,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MaskedLMOutput:
        """Logits of all tokens, and the loss if there are labels; with `loss_only`, no logits"""

class DebertaV2ForTokenClassification(ForTokenClassification, DebertaV2PreTrainedModel):
    """DebertaV2 with a token classification head: logits of the labels for each token"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
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
            token_type_ids: `(batch, tokens)`, 1 for tokens of the second text
            position_ids: `(batch, tokens)`, of `position_biased_input`
            inputs_embeds: embeddings instead of ids, `(batch, tokens, embedding_size)`
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
        token_type_ids=None,
        position_ids=None,
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

class DebertaV2ForQuestionAnswering(ForQuestionAnswering, DebertaV2PreTrainedModel):
    """DebertaV2 with extractive question answering: logits of the start and the end of a span"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        start_positions=None,
        end_positions=None,
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
            attention_mask: `(batch, tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`, 1 for tokens of the second text
            position_ids: `(batch, tokens)`, of `position_biased_input`
            inputs_embeds: embeddings instead of ids, `(batch, tokens, embedding_size)`
            start_positions: index of the first and the last token of the answer, `(batch,)`
            end_positions: index of the first and the last token of the answer, `(batch,)`
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
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        start_positions=None,
        end_positions=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> QuestionAnsweringModelOutput:
        """Run the base model; compute start and end logits, and the loss if both positions are given"""

class DebertaV2ForSequenceClassification(ContextClassifier, ForSequenceClassification, DebertaV2PreTrainedModel):
    """DebertaV2 with a classification head on the first token: context pooler, dropout, output layer"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ):
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`, 1 for tokens of the second text
            position_ids: `(batch, tokens)`, of `position_biased_input`
            inputs_embeds: embeddings instead of ids, `(batch, tokens, embedding_size)`
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
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ):
        """Run the base model; compute the logits, and the loss if there are labels"""

class DebertaV2ForMultipleChoice(ContextClassifier, ForMultipleChoice, DebertaV2PreTrainedModel):
    """DebertaV2 with a classification head on the first token: context pooler, dropout, output layer"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ):
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`, 1 for tokens of the second text
            position_ids: `(batch, tokens)`, of `position_biased_input`
            inputs_embeds: embeddings instead of ids, `(batch, tokens, embedding_size)`
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
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ):
        """Run the base model; compute the logits, and the loss if there are labels"""
