"""DeBERTa's models in Flax: attention that reads content and distance apart, the convolution after the first layer, both LM heads, and heads for fine-tuning; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.layers import Block
from ..bert.flax import BertAttention, BertLayer, BertLMHeadMixin, BertPreTrainedModel
from .config import ContextClassifier, DebertaV2Config
from typing import Any, ClassVar
from hflit.flax.heads import ForMaskedLM, ForTokenClassification, ForQuestionAnswering, ForSequenceClassification, ForMultipleChoice
from hflit.outputs import MaskedLMOutput, TokenClassifierOutput, QuestionAnsweringModelOutput
from hflit.models.deberta_v2.config import ContextClassifier

__all__ = ['DisentangledAttention', 'DebertaV2Layer', 'Convolution', 'DebertaV2PreTrainedModel', 'DebertaV2Model', 'DebertaV2LMHeadMixin', 'DebertaV2ForMaskedLM', 'DebertaV2ForTokenClassification', 'DebertaV2ForQuestionAnswering', 'DebertaV2ForSequenceClassification', 'DebertaV2ForMultipleChoice']

class DisentangledAttention(BertAttention):
    """Self-attention whose scores add those of content to position and of position to content"""
    def setup(self) -> None: ...
    def __call__(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def bias(self, q, k, ctx):
        """Scores of distances and mask in one, `(batch, heads or 1, tokens, tokens)`; None where there is none

        Args:
            q: queries, `(batch, heads, tokens, head_dim)`
            k: keys, `(batch, heads, tokens, head_dim)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class DebertaV2Layer(BertLayer):
    """BERT's encoder layer with disentangled attention"""
    attention_class: ClassVar[Any]

class Convolution(Block):
    """Convolution over the embeddings, added to the output of the first layer; then LayerNorm"""
    def setup(self) -> None: ...
    def __call__(self, x, y, ctx):
        """Args:
            x: embeddings, `(batch, tokens, hidden_size)`
            y: output of the first layer
            ctx: forward context
        """

class DebertaV2PreTrainedModel(BertPreTrainedModel):
    """Base class of the DeBERTa-v2 models"""
    config: DebertaV2Config
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    has_pooler: ClassVar[bool]
    lm_head_mixin: ClassVar[Any]

class DebertaV2Model(DebertaV2PreTrainedModel):
    """DeBERTa-v2 base model: embeddings, layers with disentangled attention, and a convolution in some models"""
    layer_class: ClassVar[Any]
    def setup(self) -> None: ...
    def embed(self, x, positions, token_type_ids=None, tokens=None, deterministic=True):
        """Add position and segment embeddings where there are any; projection, LayerNorm and dropout

        Args:
            x: token embeddings, `(batch, tokens, embedding_size)`
            positions: `(batch, tokens)`, or one row for all
            token_type_ids: 0 for tokens of the first text, 1 for the second; all 0 when not given
            tokens: `(batch, tokens, 1)`, false at padding, whose embeddings become zero
            deterministic: switch dropout off
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
        deterministic=True,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)`

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """

class DebertaV2LMHeadMixin(BertLMHeadMixin):
    """LM head of BERT, with other names and always tied where it is not `legacy`"""
    @property
    def head_keys(self) -> Any: ...
    def ties(self): ...
    def make_lm_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """

class DebertaV2ForMaskedLM(DebertaV2LMHeadMixin, ForMaskedLM, DebertaV2PreTrainedModel):
    """DebertaV2 with a masked language modeling head: logits of the token at each position"""
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
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MaskedLMOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

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
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> TokenClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

class DebertaV2ForQuestionAnswering(ForQuestionAnswering, DebertaV2PreTrainedModel):
    """DebertaV2 with a question answering head: logits of each token to start, and to end, the answer"""
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
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> QuestionAnsweringModelOutput:
        """Run the base model; compute start and end logits, and the loss if both positions are given

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            start_positions: index of the first and the last token of the answer, `(batch,)`
            end_positions: index of the first and the last token of the answer, `(batch,)`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: further keyword arguments, which are handed on
        """

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
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ):
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

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
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ):
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """
