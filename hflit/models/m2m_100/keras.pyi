"""M2M-100's and NLLB's models in Keras: a pre-norm BART with sinusoidal positions that are computed, count only tokens, and have no limit"""
# Written by hflit.dev_stubs; do not edit
from ...keras.layers import Block
from ..bart.keras import BartModel, BartPreTrainedModel, BartStack
from .config import M2M100Config
from typing import Any
from hflit.keras.encoder_decoder import ForConditionalGeneration
from hflit.outputs import Seq2SeqLMOutput

__all__ = ['SinusoidalPositions', 'M2M100Stack', 'M2M100PreTrainedModel', 'M2M100Model', 'M2M100ForConditionalGeneration']

class SinusoidalPositions(Block):
    """Position embeddings: sines, then cosines; zero for padding, whose position is `pad_token_id`

    Args:
        config: configuration of the model
    """
    frequencies: Any
    pad: Any
    width: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def call(self, positions):
        """Embeddings of these positions, in float32

        Args:
            positions: `(batch, tokens)`

        Returns:
            `(batch, tokens, d_model)`
        """

class M2M100Stack(BartStack):
    """The encoder or the decoder of M2M-100"""
    make_positions: Any
    @property
    def position_padding(self) -> Any: ...
    default_positions: Any

class M2M100PreTrainedModel(BartPreTrainedModel):
    """Base class of the M2M-100 models"""
    config: M2M100Config
    config_class: Any

class M2M100Model(M2M100PreTrainedModel, BartModel):
    """BART base model with pre-norm layers and computed positions"""
    stack_class: Any
    shifts_input: bool

class M2M100ForConditionalGeneration(ForConditionalGeneration, M2M100PreTrainedModel):
    """M2M100 with language model that writes a text from another: logits of the next target token"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        decoder_input_ids=None,
        decoder_attention_mask=None,
        encoder_outputs=None,
        past_key_values=None,
        inputs_embeds=None,
        decoder_inputs_embeds=None,
        labels=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        decoder_head_mask=None,
        cross_attn_head_mask=None,
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> Seq2SeqLMOutput:
        """Run the base model; compute the logits, and the loss if there are labels, which are not shifted

        Args:
            input_ids: source, `(batch, source tokens)`
            attention_mask: `(batch, source tokens)`, 0 for padding
            decoder_input_ids: target so far, `(batch, target tokens)`
            decoder_attention_mask: `(batch, cached + new target tokens)`, 0 for padding
            encoder_outputs: output of the encoder, which is then not run
            past_key_values: KV caches of earlier target tokens
            inputs_embeds: embeddings of the source instead of ids
            decoder_inputs_embeds: embeddings of the target instead of ids
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: of the encoder: 1 to keep a head, `(heads,)` or `(layers, heads)`
            decoder_head_mask: 1 to keep a head of the decoder's self-attention, of its cross-attention, `(heads,)` or `(layers, heads)`
            cross_attn_head_mask: 1 to keep a head of the decoder's self-attention, of its cross-attention, `(heads,)` or `(layers, heads)`
            training: with dropout
            num_items_in_batch: number of labels in all batches of the optimizer step, which the sum of the losses is divided by
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
