"""The BERT encoder as Flax modules, which run under `jax.jit`; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.layers import Attention, CrossAttention, Block
from ...flax.model import PreTrainedModel
from .config import BertConfig
from typing import Any, ClassVar
from hflit.flax.heads import ForMaskedLM, ForPreTraining, ForNextSentencePrediction, ForMultipleChoice, ForTokenClassification, ForQuestionAnswering, ForCausalLM, PooledForSequenceClassification
from hflit.outputs import MaskedLMOutput, BertForPreTrainingOutput, NextSentencePredictorOutput, MultipleChoiceModelOutput, TokenClassifierOutput, QuestionAnsweringModelOutput, CausalLMOutput, SequenceClassifierOutput

__all__ = ['BertAttention', 'BertCrossAttention', 'BertLayer', 'BertPreTrainedModel', 'BertPooler', 'BertModel', 'TiedBias', 'BertLMHead', 'BertLMHeadMixin', 'BertForMaskedLM', 'BertForPreTraining', 'BertForNextSentencePrediction', 'BertForMultipleChoice', 'BertForTokenClassification', 'BertForQuestionAnswering', 'BertLMHeadModel', 'BertForSequenceClassification']

class BertAttention(Attention):
    """Bidirectional multi-head self-attention with biases"""
    qkv_bias: ClassVar[bool]
    out_bias: ClassVar[bool]
    dropout_field: ClassVar[str]

class BertCrossAttention(CrossAttention):
    """Cross-attention to the hidden states of an encoder, with biases"""
    qkv_bias: ClassVar[bool]
    out_bias: ClassVar[bool]
    dropout_field: ClassVar[str]

class BertLayer(Block):
    """Post-norm encoder layer: self-attention, residual sum, LayerNorm; feed-forward, residual sum, LayerNorm"""
    layer_idx: int = 0
    """index of the layer"""
    attention_class: ClassVar[Any]
    cross_attention_class: ClassVar[Any]
    mlp_class: ClassVar[Any]
    def setup(self) -> None: ...
    def __call__(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class BertPreTrainedModel(PreTrainedModel):
    """Base class of the BERT models"""
    config: BertConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    has_pooler: ClassVar[bool]
    cache_with_labels: ClassVar[bool]
    lm_head_act: ClassVar[Any]
    two_biases: ClassVar[bool]
    lm_head_mixin: ClassVar[Any]
    def position_embedding(self):
        """The matrix of position embeddings"""
    def embedding_projection(self, width: int) -> None:
        """The linear layer from the embeddings to the hidden states; None where both have the same width

        Args:
            width: of the embeddings
        """
    def type_embedding(self):
        """The matrix of segment embeddings"""

class BertPooler(Block):
    """Pooler: the first token through a dense layer and tanh, `(batch, hidden_size)`"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class BertModel(BertPreTrainedModel):
    """BERT base model: embeddings, encoder layers and the pooler"""
    add_pooling_layer: bool = True
    """make the pooler, which gives one vector for each text or image"""
    layer_class: ClassVar[Any]
    def setup(self) -> None: ...
    def make_pooler(self): ...
    def pool(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def make_layers(self, n) -> list:
        """Args:
            n: number of rows of the table
        """
    def passes(self): ...
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        past_key_values=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)` and `pooler_output` of each text `(batch, hidden_size)`

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """
    def embed(self, x, positions, token_type_ids=None, deterministic=True):
        """Add position and segment embeddings to the token embeddings; LayerNorm, dropout and, if any, projection

        Args:
            x: token embeddings, `(batch, tokens, hidden_size)`
            positions: `(batch, tokens)`, or one row for all
            token_type_ids: 0 for tokens of the first text, 1 for the second; all 0 when not given
            deterministic: switch dropout off
        """
    def checked_positions(self, position_ids, input_ids, ctx, n: int):
        """The given position ids, else the default ones; ValueError if `n` tokens are more than the positions

        Args:
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            input_ids: token ids, `(batch, tokens)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            n: tokens of the text
        """
    def default_positions(self, input_ids, ctx):
        """Default position ids: counted on from the tokens in the KV cache

        Args:
            input_ids: token ids, `(batch, tokens)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def context(
        self,
        x,
        attention_mask,
        past_key_values,
        use_cache,
        encoder_hidden_states,
        encoder_attention_mask,
        **kw: Any,
    ):
        """The forward context: bidirectional or causal mask; KV cache and encoder states of a decoder

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            **kw: further keyword arguments, which are handed on
        """

class TiedBias(Block):
    """Bias of logits whose output matrix is tied to the token embeddings"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class BertLMHead(TiedBias):
    """LM head: dense layer, activation, LayerNorm, then logits over the vocabulary"""
    act: str | None = None
    """activation function, or its name"""
    two_biases: bool = True
    """the published file names the bias twice"""
    def setup(self) -> None: ...
    def __call__(self, x, table):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            table: embedding table that the layer shares
        """

class BertLMHeadMixin:
    """LM head of BERT models; its output matrix is tied to the token embeddings, and files hold its bias twice"""
    tied: ClassVar[dict]
    def ties(self) -> dict: ...
    def make_lm_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def lm_logits(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class BertForMaskedLM(BertLMHeadMixin, ForMaskedLM, BertPreTrainedModel):
    """Bert with a masked language modeling head: logits of the token at each position"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        labels=None,
        past_key_values=None,
        use_cache=None,
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
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            labels: targets; with them the output has a `loss`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

class BertForPreTraining(BertLMHeadMixin, ForPreTraining, BertPreTrainedModel):
    """Bert with two heads for pretraining, masked language modeling and next sentence prediction; their losses are added"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        next_sentence_label=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        past_key_values=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        **kwargs: Any,
    ) -> BertForPreTrainingOutput:
        """Run the base model; compute both logits, and the sum of the losses if both kinds of labels are given

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            next_sentence_label: 0 if the second text follows the first, 1 if it does not, `(batch,)`
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """

class BertForNextSentencePrediction(ForNextSentencePrediction, BertPreTrainedModel):
    """Bert with a next sentence prediction head: whether the second text follows the first (class 0) or not (class 1)"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        past_key_values=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> NextSentencePredictorOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

class BertForMultipleChoice(ForMultipleChoice, BertPreTrainedModel):
    """Bert with a multiple choice head: one logit per choice, for inputs `(batch, choices, tokens)`"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        past_key_values=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MultipleChoiceModelOutput:
        """Run the base model on all choices; compute logits `(batch, choices)` and, with labels, the loss

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: further keyword arguments, which are handed on
        """

class BertForTokenClassification(ForTokenClassification, BertPreTrainedModel):
    """Bert with a token classification head: logits of the labels for each token"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        past_key_values=None,
        use_cache=None,
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
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

class BertForQuestionAnswering(ForQuestionAnswering, BertPreTrainedModel):
    """Bert with a question answering head: logits of each token to start, and to end, the answer"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        start_positions=None,
        end_positions=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        past_key_values=None,
        use_cache=None,
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
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: further keyword arguments, which are handed on
        """

class BertLMHeadModel(BertLMHeadMixin, ForCausalLM, BertPreTrainedModel):
    """BertLMHeadModel with a causal language modeling head: logits of the next token"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        labels=None,
        past_key_values=None,
        use_cache=None,
        logits_to_keep=0,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> CausalLMOutput:
        """Run the base model; compute the logits of the positions to keep, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            logits_to_keep: compute logits for the last so many tokens, or for these positions; 0 for all
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: further keyword arguments, which are handed on
        """

class BertForSequenceClassification(PooledForSequenceClassification, BertPreTrainedModel):
    """BertForSequenceClassification with a sequence classification head on the pooled output: logits of the labels"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        past_key_values=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> SequenceClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            token_type_ids: 0 for tokens of the first text, 1 for tokens of the second, `(batch, tokens)`
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """
