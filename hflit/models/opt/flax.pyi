"""The OPT decoder in Flax: layers with norms before or after the sub-layers, learned positions counted by the attention mask, projected embeddings, and all heads"""
# Written by hflit.dev_stubs; do not edit
from ...flax.layers import Block, PlainMLP
from ...flax.model import PreTrainedModel
from .config import OPTConfig
from typing import Any, ClassVar
from hflit.flax.heads import ForCausalLM, ForSequenceClassification, ForQuestionAnswering
from hflit.outputs import CausalLMOutput, SequenceClassifierOutput, QuestionAnsweringModelOutput

__all__ = ['OPTMLP', 'layer_norm', 'OPTLayer', 'OPTPreTrainedModel', 'OPTModel', 'OPTForCausalLM', 'OPTForSequenceClassification', 'OPTForQuestionAnswering']

class OPTMLP(PlainMLP):
    """Feed-forward network with biases by the config's `enable_bias`"""
    bias: ClassVar[Any]

def layer_norm(block):
    """LayerNorm, without weights where the config says so

    Args:
        block: module whose config and dtypes it has
    """

class OPTLayer(Block):
    """Self-attention and feed-forward network, each with a residual sum and a norm before or after it"""
    layer_idx: int = 0
    """index of the layer"""
    attention_class: ClassVar[Any]
    mlp_class: ClassVar[Any]
    def setup(self) -> None: ...
    def sublayer(self, x, norm, f, ctx, *args: Any):
        """A sub-layer with its residual sum, and its norm before or after

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            norm: its norm
            f: attention or feed-forward network
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            *args: further positional arguments, which are handed on
        """
    def __call__(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class OPTPreTrainedModel(PreTrainedModel):
    """Base class of the OPT models"""
    config: OPTConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    layer_class: ClassVar[Any]
    classifier_name: ClassVar[str]
    @property
    def output_size(self) -> Any: ...

class OPTModel(OPTPreTrainedModel):
    """OPT base model: token and position embeddings, their projections, decoder layers and the final norm"""
    def setup(self) -> None: ...
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
        deterministic=True,
        **kwargs: Any,
    ):
        """Last hidden states `(batch, tokens, word_embed_proj_dim)`, and the KV cache

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            position_ids: `(batch, tokens)`; None: counted by the attention mask
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: no dropout; the others as for the PyTorch model
            **kwargs: further keyword arguments, which are handed on

        Returns:
            unknown arguments are ignored with a warning
        """

class OPTForCausalLM(ForCausalLM, OPTPreTrainedModel):
    """OPT with a causal language modeling head: logits of the next token"""
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
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> CausalLMOutput:
        """Run the base model; compute the logits of the positions to keep, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            logits_to_keep: compute logits for the last so many tokens, or for these positions; 0 for all
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            position_ids: `(batch, tokens)`; None: counted by the attention mask
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: no dropout; the others as for the PyTorch model
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: further keyword arguments, which are handed on
        """

class OPTForSequenceClassification(ForSequenceClassification, OPTPreTrainedModel):
    """OPT with a sequence classification head on the last token: logits of the labels"""
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
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> SequenceClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            position_ids: `(batch, tokens)`; None: counted by the attention mask
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: no dropout; the others as for the PyTorch model
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """

class OPTForQuestionAnswering(ForQuestionAnswering, OPTPreTrainedModel):
    """OPT with a question answering head: logits of each token to start, and to end, the answer"""
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
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> QuestionAnsweringModelOutput:
        """Run the base model; compute start and end logits, and the loss if both positions are given

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            start_positions: index of the first and the last token of the answer, `(batch,)`
            end_positions: index of the first and the last token of the answer, `(batch,)`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            position_ids: `(batch, tokens)`; None: counted by the attention mask
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            deterministic: no dropout; the others as for the PyTorch model
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: further keyword arguments, which are handed on
        """
