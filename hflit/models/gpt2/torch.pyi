"""The GPT-2 decoder as PyTorch modules: causal attention with optional cross-attention, learned position embeddings, the base model, and its heads, with double heads for multiple choice"""
# Written by hflit.dev_stubs; do not edit
from .config import GPT2Config
from ...torch.dropout import Dropout
from ...torch.attention import Attention, CrossAttention
from ...torch.layer_stack import Layers
from ...torch.layers import Embedding
from ...torch.model import PreTrainedModel
from ...torch.module_names import Module
from typing import Any
from hflit.torch.heads import DoubleHeadsModel, ForTokenClassification, ForQuestionAnswering, ForCausalLM, ForSequenceClassification
from hflit.outputs import GPT2DoubleHeadsModelOutput, TokenClassifierOutput, QuestionAnsweringModelOutput, CausalLMOutput, SequenceClassifierOutput

__all__ = ['GPT2AttentionMixin', 'GPT2Attention', 'GPT2CrossAttention', 'layer_norm', 'GPT2Layer', 'GPT2PreTrainedModel', 'GPT2Model', 'GPT2DoubleHeadsModel', 'GPT2ForTokenClassification', 'GPT2ForQuestionAnswering', 'GPT2LMHeadModel', 'GPT2ForSequenceClassification']

class GPT2AttentionMixin:
    """Biases, the scale of the scores by the config, and attention in float32 where the config says so

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    qkv_bias: bool
    out_bias: bool
    dropout_field: str
    kernel_attention: bool
    scaling: Any
    upcast: Any
    def __init__(self, config, layer_idx=0) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
        """
    def compute_attention(self, q, k, v, mask, causal, ctx, records):
        """Args:
            q: queries, `(batch, heads, tokens, head_dim)`
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
            mask: attention mask: true where a query may attend, or numbers added to the scores
            causal: attend to earlier tokens only
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            records: keep the attention weights
        """

class GPT2Attention(GPT2AttentionMixin, Attention):
    """Causal multi-head self-attention with biases"""

class GPT2CrossAttention(GPT2AttentionMixin, CrossAttention):
    """Cross-attention to the hidden states of an encoder, with biases"""

def layer_norm(config):
    """Args:
        config: configuration of the model
    """

class GPT2Layer(Module):
    """Pre-norm decoder layer: LayerNorm, self-attention, residual sum; the same for cross-attention and MLP

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    attention_class: Any
    cross_attention_class: Any
    mlp_class: Any
    mlp: Any
    dropout: Dropout
    cross_attention_layernorm: Any
    cross_attn: Any
    post_attention_layernorm: Any
    input_layernorm: Any
    self_attn: Any
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

class GPT2PreTrainedModel(PreTrainedModel):
    """Base class of the GPT-2 models"""
    config: GPT2Config
    config_class: Any
    base_model_prefix: str
    layer_class: Any
    classifier_name: str
    def _init_weights(self, module) -> None: ...

class GPT2Model(GPT2PreTrainedModel):
    """GPT-2 base model: token and position embeddings, decoder layers and the final LayerNorm

    Args:
        config: configuration of the model
    """
    norm: Any
    layers: Layers
    dropout: Dropout
    embed_positions: Embedding
    embed_tokens: Embedding
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def embed(self, x, positions, token_type_ids=None):
        """Add position embeddings to the token embeddings, and the embeddings of `token_type_ids`; dropout

        Args:
            x: token embeddings, `(batch, tokens, hidden_size)`
            positions: `(batch, tokens)`, or one row for all
            token_type_ids: ids of the vocabulary, whose embeddings are added, `(batch, tokens)`
        """
    def forward(
        self,
        input_ids=None,
        past_key_values=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Hidden states of the tokens `(batch, tokens, hidden_size)`, and the KV cache

        Args:
            input_ids: `(batch, tokens)`
            past_key_values: KV cache of earlier tokens
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`; ids of the vocabulary, whose embeddings are added
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            encoder_hidden_states: of an encoder, `(batch, encoder tokens, hidden_size)`; for cross-attention
            encoder_attention_mask: `(batch, encoder tokens)`, 0 for padding
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
        past_key_values=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Hidden states of the tokens `(batch, tokens, hidden_size)`, and the KV cache"""

class GPT2DoubleHeadsModel(DoubleHeadsModel, GPT2PreTrainedModel):
    """GPT2 with language model with a second head that scores whole texts, for multiple choice"""
    def forward(
        self,
        input_ids=None,
        past_key_values=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        mc_token_ids=None,
        labels=None,
        mc_labels=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ) -> GPT2DoubleHeadsModelOutput:
        """Run the base model; compute the logits of the next token and of each text, and the loss of each label

        Args:
            input_ids: `(batch, tokens)`
            past_key_values: KV cache of earlier tokens
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`; ids of the vocabulary, whose embeddings are added
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            encoder_hidden_states: of an encoder, `(batch, encoder tokens, hidden_size)`; for cross-attention
            encoder_attention_mask: `(batch, encoder tokens)`, 0 for padding
            mc_token_ids: positions of the tokens that score the texts, `(batch, choices)`; None: the last
            labels: targets of the LM head, as `input_ids`
            mc_labels: number of the right choice, `(batch,)`
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
        past_key_values=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        mc_token_ids=None,
        labels=None,
        mc_labels=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ) -> GPT2DoubleHeadsModelOutput:
        """Run the base model; compute the logits of the next token and of each text, and the loss of each label"""

class GPT2ForTokenClassification(ForTokenClassification, GPT2PreTrainedModel):
    """GPT2 with a token classification head: logits of the labels for each token"""
    def forward(
        self,
        input_ids=None,
        past_key_values=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
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
            past_key_values: KV cache of earlier tokens
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`; ids of the vocabulary, whose embeddings are added
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            encoder_hidden_states: of an encoder, `(batch, encoder tokens, hidden_size)`; for cross-attention
            encoder_attention_mask: `(batch, encoder tokens)`, 0 for padding
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
        past_key_values=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
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

class GPT2ForQuestionAnswering(ForQuestionAnswering, GPT2PreTrainedModel):
    """GPT2 with extractive question answering: logits of the start and the end of a span"""
    def forward(
        self,
        input_ids=None,
        past_key_values=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        start_positions=None,
        end_positions=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
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
            past_key_values: KV cache of earlier tokens
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`; ids of the vocabulary, whose embeddings are added
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            start_positions: index of the first and the last token of the answer, `(batch,)`
            end_positions: index of the first and the last token of the answer, `(batch,)`
            encoder_hidden_states: of an encoder, `(batch, encoder tokens, hidden_size)`; for cross-attention
            encoder_attention_mask: `(batch, encoder tokens)`, 0 for padding
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
        past_key_values=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        start_positions=None,
        end_positions=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
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

class GPT2LMHeadModel(ForCausalLM, GPT2PreTrainedModel):
    """GPT2LMHeadModel with causal language model: logits of the next token"""
    def forward(
        self,
        input_ids=None,
        past_key_values=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
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
            past_key_values: KV cache of earlier tokens
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`; ids of the vocabulary, whose embeddings are added
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            encoder_hidden_states: of an encoder, `(batch, encoder tokens, hidden_size)`; for cross-attention
            encoder_attention_mask: `(batch, encoder tokens)`, 0 for padding
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
        past_key_values=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
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

class GPT2ForSequenceClassification(ForSequenceClassification, GPT2PreTrainedModel):
    """GPT2 with text classification by the hidden state of the last token"""
    def forward(
        self,
        input_ids=None,
        past_key_values=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
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
            past_key_values: KV cache of earlier tokens
            attention_mask: `(batch, cached + new tokens)`, 0 for padding; or a 3D or 4D mask
            token_type_ids: `(batch, tokens)`; ids of the vocabulary, whose embeddings are added
            position_ids: `(batch, tokens)`; None: counted on from the KV cache
            inputs_embeds: embeddings instead of ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            encoder_hidden_states: of an encoder, `(batch, encoder tokens, hidden_size)`; for cross-attention
            encoder_attention_mask: `(batch, encoder tokens)`, 0 for padding
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
        past_key_values=None,
        attention_mask=None,
        token_type_ids=None,
        position_ids=None,
        inputs_embeds=None,
        labels=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
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
