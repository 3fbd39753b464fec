"""The BERT encoder as PyTorch modules: embeddings, post-norm layers with bidirectional multi-head self-attention, the pooler, the LM head, and heads for fine-tuning"""
# Written by hflit.dev_stubs; do not edit
from .config import BertConfig
from ...torch.dropout import Dropout
from ...torch.attention import Attention, CrossAttention
from ...torch.layer_stack import Layers
from ...torch.layers import Embedding
from ...torch.model import PreTrainedModel
from ...torch.module_names import Module
from typing import Any
from hflit.torch.heads import ForMaskedLM, ForPreTraining, ForNextSentencePrediction, ForMultipleChoice, ForTokenClassification, ForQuestionAnswering, ForCausalLM, PooledForSequenceClassification
from hflit.outputs import MaskedLMOutput, BertForPreTrainingOutput, NextSentencePredictorOutput, MultipleChoiceModelOutput, TokenClassifierOutput, QuestionAnsweringModelOutput, CausalLMOutput, SequenceClassifierOutput

__all__ = ['BertAttention', 'BertCrossAttention', 'layer_norm', 'BertLayer', 'BertPreTrainedModel', 'BertPooler', 'BertModel', 'BertLMHead', 'BertLMHeadMixin', 'BertForMaskedLM', 'BertForPreTraining', 'BertForNextSentencePrediction', 'BertForMultipleChoice', 'BertForTokenClassification', 'BertForQuestionAnswering', 'BertLMHeadModel', 'BertForSequenceClassification']

class BertAttention(Attention):
    """Bidirectional multi-head self-attention with biases"""
    qkv_bias: bool
    out_bias: bool
    dropout_field: str

class BertCrossAttention(CrossAttention):
    """Cross-attention to the hidden states of an encoder, with biases"""
    qkv_bias: bool
    out_bias: bool
    dropout_field: str

def layer_norm(config, width=None):
    """Args:
        config: configuration of the model
        width: size of the vectors
    """

class BertLayer(Module):
    """Post-norm encoder layer: self-attention, residual sum, LayerNorm; feed-forward, residual sum, LayerNorm

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    attention_class: Any
    cross_attention_class: Any
    mlp_class: Any
    chunk: Any
    dropout: Dropout
    attention_dropout: Any
    mlp: Any
    post_feedforward_layernorm: Any
    post_cross_attention_layernorm: Any
    cross_attn: Any
    self_attn: Any
    post_attention_layernorm: Any
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

class BertPreTrainedModel(PreTrainedModel):
    """Base class of the BERT models"""
    config: BertConfig
    config_class: Any
    base_model_prefix: str
    has_pooler: bool
    cache_with_labels: bool
    lm_head_act: Any
    two_biases: bool
    lm_head_mixin: Any
    def _init_weights(self, module) -> None: ...

class BertPooler(Module):
    """Pooler: the first token through a dense layer and tanh, `(batch, hidden_size)`

    Args:
        config: configuration of the model
    """
    dense: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class BertModel(BertPreTrainedModel):
    """BERT base model: embeddings, encoder layers and the pooler

    Args:
        config: configuration of the model
        add_pooling_layer: make the pooler, which gives one vector for each text or image
    """
    layer_class: Any
    pooler: Any
    layers: Any
    embed_proj: Any
    embed_norm: Any
    dropout: Dropout
    embed_types: Embedding
    embed_positions: Embedding
    embed_tokens: Embedding
    def __init__(self, config, add_pooling_layer=True) -> None:
        """Args:
            config: configuration of the model
            add_pooling_layer: make the pooler, which gives one vector for each text or image
        """
    def make_pooler(self, c) -> BertPooler:
        """Args:
            c: configuration of the model
        """
    def pool(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def make_layers(self, c, n) -> Layers:
        """Args:
            c: configuration of the model
            n: number of rows of the table
        """
    def embed(self, x, positions, token_type_ids=None):
        """Add position and segment embeddings to the token embeddings; LayerNorm, dropout and, if any, projection

        Args:
            x: token embeddings, `(batch, tokens, hidden_size)`
            positions: `(batch, tokens)`, or one row for all
            token_type_ids: 0 for tokens of the first text, 1 for the second; all 0 when not given
        """
    def embedding_projection(self, width: int) -> None:
        """The linear layer from the embeddings to the hidden states; None where both have the same width

        Args:
            width: of the embeddings
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
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)` and `pooler_output` of each text `(batch, hidden_size)`

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`, 1 for tokens of the second text
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            encoder_hidden_states: of an encoder, `(batch, encoder tokens, hidden_size)`; for cross-attention
            encoder_attention_mask: `(batch, encoder tokens)`, 0 for padding
            past_key_values: KV cache of earlier tokens, of a decoder
            use_cache: return the KV cache, for decoding token by token; None: as the config says
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
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        past_key_values=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)` and `pooler_output` of each text `(batch, hidden_size)`"""

class BertLMHead(Module):
    """LM head: dense layer, activation, LayerNorm, then logits over the vocabulary

    Args:
        config: configuration of the model
        act: activation function, or its name
        two_biases: the published file names the bias twice
    """
    bias: Any
    decoder: Any
    norm: Any
    act: Any
    dense: Any
    def __init__(self, config, act=None, two_biases=True) -> None:
        """Args:
            config: configuration of the model
            act: activation function, or its name
            two_biases: the published file names the bias twice
        """
    def forward(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class BertLMHeadMixin:
    """LM head of BERT models; its output matrix is tied to the token embeddings, and files hold its bias twice"""
    tied: dict
    lm_head: BertLMHead
    def make_lm_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """
    def lm_projection(self, x) -> tuple:
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def tie_weights(self, *args: Any, **kwargs: Any):
        """Args:
            *args: further positional arguments, which are handed on
            **kwargs: further keyword arguments, which are handed on
        """

class BertForMaskedLM(BertLMHeadMixin, ForMaskedLM, BertPreTrainedModel):
    """Bert with masked language model: logits of the masked tokens"""
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
        *,
        loss_only=False,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MaskedLMOutput:
        """Logits of all tokens, and the loss if there are labels; with `loss_only`, no logits

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`, 1 for tokens of the second text
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            encoder_hidden_states: of an encoder, `(batch, encoder tokens, hidden_size)`; for cross-attention
            encoder_attention_mask: `(batch, encoder tokens)`, 0 for padding
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            past_key_values: KV cache of earlier tokens, of a decoder
            use_cache: return the KV cache, for decoding token by token; None: as the config says
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
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        labels=None,
        past_key_values=None,
        use_cache=None,
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
        **kwargs: Any,
    ) -> BertForPreTrainingOutput:
        """Run the base model; compute both logits, and the sum of the losses if both kinds of labels are given

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`, 1 for tokens of the second text
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            next_sentence_label: 0 if the second text follows the first, 1 if it does not, `(batch,)`
            encoder_hidden_states: of an encoder, `(batch, encoder tokens, hidden_size)`; for cross-attention
            encoder_attention_mask: `(batch, encoder tokens)`, 0 for padding
            past_key_values: KV cache of earlier tokens, of a decoder
            use_cache: return the KV cache, for decoding token by token; None: as the config says
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
        **kwargs: Any,
    ) -> BertForPreTrainingOutput:
        """Run the base model; compute both logits, and the sum of the losses if both kinds of labels are given"""

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
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> NextSentencePredictorOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`, 1 for tokens of the second text
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            encoder_hidden_states: of an encoder, `(batch, encoder tokens, hidden_size)`; for cross-attention
            encoder_attention_mask: `(batch, encoder tokens)`, 0 for padding
            past_key_values: KV cache of earlier tokens, of a decoder
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
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> NextSentencePredictorOutput:
        """Run the base model; compute the logits, and the loss if there are labels"""

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
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MultipleChoiceModelOutput:
        """Run the base model on all choices; compute logits `(batch, choices)` and, with labels, the loss

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`, 1 for tokens of the second text
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            encoder_hidden_states: of an encoder, `(batch, encoder tokens, hidden_size)`; for cross-attention
            encoder_attention_mask: `(batch, encoder tokens)`, 0 for padding
            past_key_values: KV cache of earlier tokens, of a decoder
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
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> MultipleChoiceModelOutput:
        """Run the base model on all choices; compute logits `(batch, choices)` and, with labels, the loss"""

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
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> TokenClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`, 1 for tokens of the second text
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            encoder_hidden_states: of an encoder, `(batch, encoder tokens, hidden_size)`; for cross-attention
            encoder_attention_mask: `(batch, encoder tokens)`, 0 for padding
            past_key_values: KV cache of earlier tokens, of a decoder
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
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> TokenClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels"""

class BertForQuestionAnswering(ForQuestionAnswering, BertPreTrainedModel):
    """Bert with extractive question answering: logits of the start and the end of a span"""
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
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> QuestionAnsweringModelOutput:
        """Run the base model; compute start and end logits, and the loss if both positions are given

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`, 1 for tokens of the second text
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            start_positions: index of the first and the last token of the answer, `(batch,)`
            end_positions: index of the first and the last token of the answer, `(batch,)`
            encoder_hidden_states: of an encoder, `(batch, encoder tokens, hidden_size)`; for cross-attention
            encoder_attention_mask: `(batch, encoder tokens)`, 0 for padding
            past_key_values: KV cache of earlier tokens, of a decoder
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
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> QuestionAnsweringModelOutput:
        """Run the base model; compute start and end logits, and the loss if both positions are given"""

class BertLMHeadModel(BertLMHeadMixin, ForCausalLM, BertPreTrainedModel):
    """BertLMHeadModel with causal language model: logits of the next token"""
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
        *,
        loss_only=False,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> CausalLMOutput:
        """Logits of the tokens to keep, and the loss if there are labels; with `loss_only`, no logits

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`, 1 for tokens of the second text
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            encoder_hidden_states: of an encoder, `(batch, encoder tokens, hidden_size)`; for cross-attention
            encoder_attention_mask: `(batch, encoder tokens)`, 0 for padding
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            past_key_values: KV cache of earlier tokens, of a decoder
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
        *,
        loss_only=False,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> CausalLMOutput:
        """Logits of the tokens to keep, and the loss if there are labels; with `loss_only`, no logits"""

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
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> SequenceClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: `(batch, tokens)`
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`, 1 for tokens of the second text
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            encoder_hidden_states: of an encoder, `(batch, encoder tokens, hidden_size)`; for cross-attention
            encoder_attention_mask: `(batch, encoder tokens)`, 0 for padding
            past_key_values: KV cache of earlier tokens, of a decoder
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
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> SequenceClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels"""
