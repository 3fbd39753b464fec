"""Whisper's models as Keras models: the encoder of spectrograms, BART's decoder with norms before the sub-layers, and all heads; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from keras import layers as L
from ...keras.encoder_decoder import DecoderOnly, EncoderDecoder
from ...keras.heads import Head
from ...keras.model import PreTrainedModel
from ..bart.keras import BartAttention, BartCrossAttention, BartLayer, BartStack
from .config import AudioClassification, WhisperConfig
from .generation import WhisperGeneration
from typing import Any
from hflit.keras.encoder_decoder import ForConditionalGeneration, ForCausalLM
from hflit.outputs import Seq2SeqLMOutput

__all__ = ['WhisperAttention', 'WhisperCrossAttention', 'WhisperLayer', 'WhisperDecoder', 'FrameConv', 'WhisperEncoder', 'WhisperPreTrainedModel', 'WhisperModel', 'WhisperDecoderWrapper', 'WhisperEncoderWrapper', 'Transcriber', 'ForAudioClassification', 'WhisperForAudioClassification', 'WhisperForConditionalGeneration', 'WhisperForCausalLM']

class WhisperAttention(BartAttention):
    """Multi-head self-attention, without a bias of the keys"""
    key_bias: bool

class WhisperCrossAttention(BartCrossAttention):
    """Cross-attention to the states of the encoder, without a bias of the keys"""
    key_bias: bool

class WhisperLayer(BartLayer):
    """A layer of Whisper"""
    attention_class: Any
    cross_attention_class: Any

class WhisperDecoder(BartStack):
    """The decoder of Whisper"""
    layer_class: Any

class FrameConv(L.Conv1D):
    """Convolution over three neighbouring frames, with a frame of zeros on each side

    Args:
        n_in: number of inputs and outputs
        n_out: number of inputs and outputs
        stride: tokens that the pieces of a truncated text share
        std: standard deviation of the initial values
    """
    n_in: Any
    def __init__(self, n_in, n_out, stride=1, std=0.02) -> None:
        """Args:
            n_in: number of inputs and outputs
            n_out: number of inputs and outputs
            stride: tokens that the pieces of a truncated text share
            std: standard deviation of the initial values
        """
    def call(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class WhisperEncoder(BartStack):
    """The encoder of Whisper: spectrogram `(batch, bands, frames)` to states `(batch, frames/2, d_model)`

    Args:
        config: configuration of the model
        embed_tokens: token embeddings, which both stacks share
    """
    layer_class: Any
    conv1: FrameConv
    conv2: FrameConv
    def __init__(self, config, embed_tokens=None) -> None:
        """Args:
            config: configuration of the model
            embed_tokens: token embeddings, which both stacks share
        """
    @staticmethod
    def make_embedding(c) -> None:
        """Args:
            c: configuration of the model
        """
    @staticmethod
    def make_positions(c):
        """Args:
            c: configuration of the model
        """
    def embeddings(self, input_features, inputs_embeds):
        """Args:
            input_features: log-mel spectrogram, `(batch, bands, frames)`
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
        """
    def default_positions(self, input_features, ctx):
        """Args:
            input_features: log-mel spectrogram, `(batch, bands, frames)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

class WhisperPreTrainedModel(PreTrainedModel):
    """Base class of the Whisper models"""
    config: WhisperConfig
    config_class: Any
    main_input_name: str

class WhisperModel(EncoderDecoder, WhisperPreTrainedModel):
    """Whisper base model: an encoder of sound and a decoder of text"""
    stack_class: Any
    encoder_class: Any
    tied: dict
    seeds: Any
    def post_init(self) -> None: ...
    def hide_spans(self, x, mask=None, training=False):
        """In training, hide spans of the frames and of the bands of spectrograms, where the config asks for it

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            mask: attention mask: true where a query may attend, or numbers added to the scores
            training: training mode, with dropout
        """
    def forward(
        self,
        input_features=None,
        attention_mask=None,
        decoder_input_ids=None,
        decoder_attention_mask=None,
        encoder_outputs=None,
        past_key_values=None,
        decoder_inputs_embeds=None,
        decoder_position_ids=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        decoder_head_mask=None,
        cross_attn_head_mask=None,
        training=False,
        **kwargs: Any,
    ):
        """Hidden states of the decoder `(batch, tokens, hidden_size)`, its KV caches, and the encoder's states

        Args:
            input_features: log-mel spectrogram, `(batch, bands, frames)`
            attention_mask: `(batch, frames)`: where SpecAugment may hide frames; else without effect
            decoder_input_ids: text so far, `(batch, tokens)`
            decoder_attention_mask: `(batch, cached + new tokens)`, 0 for padding
            encoder_outputs: output of the encoder, which is then not run
            past_key_values: KV caches of earlier tokens
            decoder_inputs_embeds: embeddings of the text instead of ids
            decoder_position_ids: positions of the tokens; None: counted on from the KV cache
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: of the encoder: 1 to keep a head, `(heads,)` or `(layers, heads)`
            decoder_head_mask: 1 to keep a head of the decoder's self-attention, of its cross-attention, `(heads,)` or `(layers, heads)`
            cross_attn_head_mask: 1 to keep a head of the decoder's self-attention, of its cross-attention, `(heads,)` or `(layers, heads)`
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class WhisperDecoderWrapper(DecoderOnly, WhisperPreTrainedModel):
    """The decoder of Whisper alone"""
    stack_class: Any
    main_input_name: str

class WhisperEncoderWrapper(WhisperPreTrainedModel):
    """The encoder of Whisper alone

    Args:
        config: configuration of the model
    """
    encoder: WhisperEncoder
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def get_encoder(self): ...
    def forward(
        self,
        input_features=None,
        encoder_outputs=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        training=False,
        **kwargs: Any,
    ):
        """Hidden states of the sound, `(batch, frames/2, hidden_size)`

        Args:
            input_features: log-mel spectrogram, `(batch, bands, frames)`
            encoder_outputs: output of the encoder, which is then not run
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class Transcriber(WhisperGeneration):
    """Speech recognition and translation: logits of the next token of the text"""
    answers_after: tuple
    def forward(self, *args: Any, labels=None, **kwargs: Any):
        """Args:
            *args: further positional arguments, which are handed on
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            **kwargs: further keyword arguments, which are handed on
        """
    def write_text(self, **kw: Any):
        """Args:
            **kw: further keyword arguments, which are handed on
        """
    def take_rows(self, x, rows):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            rows: indices, or number, of the sounds of a batch
        """
    def to_arrays(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def encode_features(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def next_logits(self, states, ids):
        """Args:
            states: states of the encoder, `(batch, states, hidden_size)`; of all layers for a weighted sum
            ids: token ids
        """
    def cross_weights(self, states, ids, heads):
        """Weights of cross-attention of these heads, `(batch, heads, tokens, states)`

        Args:
            states: states of the encoder, `(batch, states, hidden_size)`; of all layers for a weighted sum
            ids: token ids
            heads: indices of attention heads
        """

class ForAudioClassification(AudioClassification, Head):
    """Audio classification: the mean of the projected states of the encoder, and a linear layer"""
    loss_function: Any
    layer_weights: Any
    def make_layer_weights(self, n) -> None:
        """Args:
            n: number of rows of the table
        """
    def make_classifier(self, c) -> tuple:
        """Args:
            c: configuration of the model
        """
    def weighted_sum(self, states):
        """Args:
            states: states of the encoder, `(batch, states, hidden_size)`; of all layers for a weighted sum
        """
    def scores(self, out, input_ids=None, **mode: Any):
        """Args:
            out: output of the base model
            input_ids: token ids, `(batch, tokens)`
            **mode: keywords for dropout
        """

class WhisperForAudioClassification(ForAudioClassification, WhisperPreTrainedModel):
    """Whisper's encoder with a classifier"""
    base_model_class: Any
    publish_as: str

class WhisperForConditionalGeneration(Transcriber, ForConditionalGeneration, WhisperPreTrainedModel):
    """Whisper with speech recognition and translation: logits of the next token of the text"""
    def forward(
        self,
        input_features=None,
        attention_mask=None,
        decoder_input_ids=None,
        decoder_attention_mask=None,
        encoder_outputs=None,
        past_key_values=None,
        decoder_inputs_embeds=None,
        decoder_position_ids=None,
        labels=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        decoder_head_mask=None,
        cross_attn_head_mask=None,
        training=False,
        **kwargs: Any,
    ) -> Seq2SeqLMOutput:
        """Args:
            input_features: log-mel spectrogram, `(batch, bands, frames)`
            attention_mask: `(batch, frames)`: where SpecAugment may hide frames; else without effect
            decoder_input_ids: text so far, `(batch, tokens)`
            decoder_attention_mask: `(batch, cached + new tokens)`, 0 for padding
            encoder_outputs: output of the encoder, which is then not run
            past_key_values: KV caches of earlier tokens
            decoder_inputs_embeds: embeddings of the text instead of ids
            decoder_position_ids: positions of the tokens; None: counted on from the KV cache
            labels: the right answers, -100 where there is none; with them the output has a `loss`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: of the encoder: 1 to keep a head, `(heads,)` or `(layers, heads)`
            decoder_head_mask: 1 to keep a head of the decoder's self-attention, of its cross-attention, `(heads,)` or `(layers, heads)`
            cross_attn_head_mask: 1 to keep a head of the decoder's self-attention, of its cross-attention, `(heads,)` or `(layers, heads)`
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class WhisperForCausalLM(ForCausalLM, WhisperPreTrainedModel):
    """Whisper with language model of the decoder alone: logits of the next token; the caller shifts the labels"""
    def forward(
        self,
        input_ids=None,
        attention_mask=None,
        encoder_hidden_states=None,
        encoder_attention_mask=None,
        past_key_values=None,
        inputs_embeds=None,
        labels=None,
        use_cache=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        cross_attn_head_mask=None,
        training=False,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ):
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_ids: token ids, `(batch, tokens)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            encoder_hidden_states: hidden states of the encoder that cross-attention reads, `(batch, encoder tokens, hidden_size)`
            encoder_attention_mask: 1 for a token of the encoder and 0 for padding, `(batch, encoder tokens)`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
            labels: targets; with them the output has a `loss`
            use_cache: return the KV cache, for decoding token by token; None: as the config says
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep an attention head and 0 to mask it, `(heads,)` or `(layers, heads)`
            cross_attn_head_mask: as `head_mask`, for cross-attention
            training: with dropout
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """
