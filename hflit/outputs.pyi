"""`ModelOutput` and its subclasses: the logits, loss, hidden states, attentions and KV cache that a forward pass returns"""
# Written by hflit.dev_stubs; do not edit
from collections.abc import MutableMapping
from dataclasses import dataclass
from typing import Any

__all__ = ['class_callbacks', 'CausalLMOutputWithPast', 'CausalLMOutputWithCrossAttentions', 'SequenceClassifierOutputWithPast', 'BaseModelOutputWithPast', 'BaseModelOutputWithPastAndCrossAttentions', 'BaseModelOutputWithPoolingAndCrossAttentions', 'ModelOutput', 'summarise', 'output_classes', 'register_output_callback', 'BaseModelOutput', 'BaseModelOutputWithPooling', 'HeadOutput', 'CausalLMOutput', 'MaskedLMOutput', 'SequenceClassifierOutput', 'TokenClassifierOutput', 'MultipleChoiceModelOutput', 'NextSentencePredictorOutput', 'BaseModelOutputWithNoAttention', 'BaseModelOutputWithPoolingAndNoAttention', 'ImageClassifierOutput', 'ImageClassifierOutputWithNoAttention', 'SemanticSegmenterOutput', 'MaskedImageModelingOutput', 'BackboneOutput', 'DepthEstimatorOutput', 'SwinModelOutput', 'SwinImageClassifierOutput', 'SwinMaskedImageModelingOutput', 'Wav2Vec2BaseModelOutput', 'XVectorOutput', 'Wav2Vec2ForPreTrainingOutput', 'Seq2SeqModelOutput', 'Seq2SeqLMOutput', 'Seq2SeqSequenceClassifierOutput', 'Seq2SeqQuestionAnsweringModelOutput', 'GenerateBeamEncoderDecoderOutput', 'GenerateEncoderDecoderOutput', 'GenerateBeamDecoderOnlyOutput', 'generation_outputs', 'GenerateDecoderOnlyOutput', 'QuestionAnsweringModelOutput', 'AlbertForPreTrainingOutput', 'ElectraForPreTrainingOutput', 'BertForPreTrainingOutput', 'GPT2DoubleHeadsModelOutput', 'MoeModelOutputWithPast', 'MoeCausalLMOutputWithPast']

class ModelOutput(MutableMapping):
    """Base class of model outputs: a dataclass whose fields (if not None) are also a mapping and a tuple"""
    def keys(self) -> list:
        """Names of the fields that are not None, in order"""
    def to_tuple(self) -> tuple:
        """Values of the fields that are not None"""
    def __iter__(self): ...
    def __len__(self) -> int: ...
    def __contains__(self, k) -> bool: ...
    def __getitem__(self, k): ...
    def __setitem__(self, k, v) -> None:
        """Args:
            v: the value
        """
    def __delitem__(self, k): ...
    def __post_init__(self) -> None: ...
    def __repr__(self) -> str: ...
    @classmethod
    def __init_subclass__(cls) -> None: ...

def summarise(v) -> str:
    """Describe a value in a few characters: an array by dtype and shape

    Args:
        v: the value
    """

class_callbacks: list

def output_classes(kind=...) -> list:
    """All subclasses of `ModelOutput`

    Args:
        kind: type of the value
    """

def register_output_callback(fn) -> None:
    """Call `fn` for every output class, existing and future, for example to register it as a pytree

    Args:
        fn: called with each output class
    """

@dataclass
class BaseModelOutput(ModelOutput):
    """Output of a base model

    Args:
        last_hidden_state: after the last layer and norm, `(batch, tokens, hidden_size)`
        past_key_values: KV cache
        hidden_states: embeddings, then the output of each layer
        attentions: per layer, `(batch, heads, queries, keys)`
        cross_attentions: weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`
    """
    last_hidden_state: Any = ...
    """after the last layer and norm, `(batch, tokens, hidden_size)`"""
    past_key_values: Any = ...
    """KV cache"""
    hidden_states: tuple[Any, ...] = ...
    """embeddings, then the output of each layer"""
    attentions: tuple[Any, ...] = ...
    """per layer, `(batch, heads, queries, keys)`"""
    cross_attentions: tuple[Any, ...] = ...
    """weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`"""

@dataclass
class BaseModelOutputWithPooling(ModelOutput):
    """Output of a base model with pooling

    Args:
        last_hidden_state: hidden states after the last layer, `(batch, tokens, hidden_size)`
        pooler_output: `(batch, hidden_size)`
        past_key_values: KV cache of earlier tokens, to which those of the new ones are added
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
        cross_attentions: weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`
    """
    last_hidden_state: Any = ...
    """hidden states after the last layer, `(batch, tokens, hidden_size)`"""
    pooler_output: Any = ...
    """`(batch, hidden_size)`"""
    past_key_values: Any = ...
    """KV cache of earlier tokens, to which those of the new ones are added"""
    hidden_states: tuple[Any, ...] = ...
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple[Any, ...] = ...
    """attention weights of each layer, `(batch, heads, queries, keys)`"""
    cross_attentions: tuple[Any, ...] = ...
    """weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`"""

@dataclass
class HeadOutput(ModelOutput):
    """Output of a model with a head: logits, and the loss if labels are given

    Args:
        loss: scalar, if labels are given
        logits: unnormalised scores, before the softmax
        past_key_values: KV cache of earlier tokens, to which those of the new ones are added
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
        cross_attentions: weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`
    """
    loss: Any = ...
    """scalar, if labels are given"""
    logits: Any = ...
    """unnormalised scores, before the softmax"""
    past_key_values: Any = ...
    """KV cache of earlier tokens, to which those of the new ones are added"""
    hidden_states: tuple[Any, ...] = ...
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple[Any, ...] = ...
    """attention weights of each layer, `(batch, heads, queries, keys)`"""
    cross_attentions: tuple[Any, ...] = ...
    """weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`"""

class CausalLMOutput(HeadOutput):
    """`logits` of the next token, `(batch, tokens, vocab_size)`"""

class MaskedLMOutput(HeadOutput):
    """`logits` of the token at each position, `(batch, tokens, vocab_size)`"""

class SequenceClassifierOutput(HeadOutput):
    """`logits` of each text, `(batch, num_labels)`"""

class TokenClassifierOutput(HeadOutput):
    """`logits` of each token, `(batch, tokens, num_labels)`"""

class MultipleChoiceModelOutput(HeadOutput):
    """`logits` of each choice, `(batch, choices)`"""

class NextSentencePredictorOutput(HeadOutput):
    """`logits`: the second text follows (0) or not (1)"""

class BaseModelOutputWithNoAttention(BaseModelOutput):
    """Output of a convolutional base model"""

class BaseModelOutputWithPoolingAndNoAttention(BaseModelOutputWithPooling):
    """Output of a convolutional base model with pooling"""

class ImageClassifierOutput(HeadOutput):
    """`logits` of each image, `(batch, num_labels)`"""

class ImageClassifierOutputWithNoAttention(HeadOutput):
    """`logits` of each image, `(batch, num_labels)`"""

class SemanticSegmenterOutput(HeadOutput):
    """`logits` of each pixel, `(batch, num_labels, height, width)`"""

@dataclass
class MaskedImageModelingOutput(ModelOutput):
    """Output of a model that predicts the pixels of masked patches

    Args:
        loss: scalar, if `bool_masked_pos` is given
        reconstruction: pixels, `(batch, channels, height, width)`
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
    """
    loss: Any = ...
    """scalar, if `bool_masked_pos` is given"""
    reconstruction: Any = ...
    """pixels, `(batch, channels, height, width)`"""
    hidden_states: tuple[Any, ...] = ...
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple[Any, ...] = ...
    """attention weights of each layer, `(batch, heads, queries, keys)`"""

@dataclass
class BackboneOutput(ModelOutput):
    """Output of a backbone

    Args:
        feature_maps: of the requested stages, `(batch, channels, height, width)`
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
    """
    feature_maps: tuple[Any, ...] = ...
    """of the requested stages, `(batch, channels, height, width)`"""
    hidden_states: tuple[Any, ...] = ...
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple[Any, ...] = ...
    """attention weights of each layer, `(batch, heads, queries, keys)`"""

@dataclass
class DepthEstimatorOutput(ModelOutput):
    """Output of a model that estimates depth

    Args:
        loss: scalar loss
        predicted_depth: of each pixel, `(batch, height, width)`
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
    """
    loss: Any = ...
    """scalar loss"""
    predicted_depth: Any = ...
    """of each pixel, `(batch, height, width)`"""
    hidden_states: tuple[Any, ...] = ...
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple[Any, ...] = ...
    """attention weights of each layer, `(batch, heads, queries, keys)`"""

@dataclass
class SwinModelOutput(BaseModelOutputWithPooling):
    """Output of a Swin base model; `pooler_output` is the mean of all patches

    Args:
        reshaped_hidden_states: hidden states as maps, `(batch, width, rows, columns)`
    """
    reshaped_hidden_states: tuple[Any, ...] = ...
    """hidden states as maps, `(batch, width, rows, columns)`"""

@dataclass
class SwinImageClassifierOutput(HeadOutput):
    """`logits` of each image, `(batch, num_labels)`

    Args:
        reshaped_hidden_states: hidden states as maps, `(batch, width, rows, columns)`
    """
    reshaped_hidden_states: tuple[Any, ...] = ...
    """hidden states as maps, `(batch, width, rows, columns)`"""

@dataclass
class SwinMaskedImageModelingOutput(MaskedImageModelingOutput):
    """Pixels of masked patches, and hidden states as maps

    Args:
        reshaped_hidden_states: `(batch, width, rows, columns)`
    """
    reshaped_hidden_states: tuple[Any, ...] = ...
    """`(batch, width, rows, columns)`"""

@dataclass
class Wav2Vec2BaseModelOutput(ModelOutput):
    """Output of a speech model: hidden states and the frames that the convolutions made

    Args:
        last_hidden_state: `(batch, frames, hidden_size)`
        extract_features: frames before the projection, `(batch, frames, conv_dim)`
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
    """
    last_hidden_state: Any = ...
    """`(batch, frames, hidden_size)`"""
    extract_features: Any = ...
    """frames before the projection, `(batch, frames, conv_dim)`"""
    hidden_states: tuple[Any, ...] = ...
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple[Any, ...] = ...
    """attention weights of each layer, `(batch, heads, queries, keys)`"""

@dataclass
class XVectorOutput(ModelOutput):
    """Output of a speaker vector head

    Args:
        loss: scalar loss
        logits: `(batch, xvector_output_dim)`
        embeddings: speaker vectors, `(batch, xvector_output_dim)`
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
    """
    loss: Any = ...
    """scalar loss"""
    logits: Any = ...
    """`(batch, xvector_output_dim)`"""
    embeddings: Any = ...
    """speaker vectors, `(batch, xvector_output_dim)`"""
    hidden_states: tuple[Any, ...] = ...
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple[Any, ...] = ...
    """attention weights of each layer, `(batch, heads, queries, keys)`"""

@dataclass
class Wav2Vec2ForPreTrainingOutput(ModelOutput):
    """Output of contrastive pretraining

    Args:
        loss: contrastive loss plus weighted diversity loss
        projected_states: of the transformer, `(batch, frames, proj_codevector_dim)`
        projected_quantized_states: the targets, of the same shape
        codevector_perplexity: how many entries of the codebooks are in use
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
        contrastive_loss: of the hidden frames, added up
        diversity_loss: how unevenly the codebooks are used, times the hidden frames
    """
    loss: Any = ...
    """contrastive loss plus weighted diversity loss"""
    projected_states: Any = ...
    """of the transformer, `(batch, frames, proj_codevector_dim)`"""
    projected_quantized_states: Any = ...
    """the targets, of the same shape"""
    codevector_perplexity: Any = ...
    """how many entries of the codebooks are in use"""
    hidden_states: tuple[Any, ...] = ...
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple[Any, ...] = ...
    """attention weights of each layer, `(batch, heads, queries, keys)`"""
    contrastive_loss: Any = ...
    """of the hidden frames, added up"""
    diversity_loss: Any = ...
    """how unevenly the codebooks are used, times the hidden frames"""

@dataclass
class Seq2SeqModelOutput(ModelOutput):
    """Output of the base model of an encoder–decoder

    Args:
        last_hidden_state: of the decoder, `(batch, target tokens, hidden_size)`
        past_key_values: KV caches of self-attention and cross-attention
        decoder_hidden_states: hidden states of the decoder, one for each layer and the embeddings
        decoder_attentions: weights of self-attention of each layer of the encoder, of the decoder
        cross_attentions: per layer, `(batch, heads, target tokens, source tokens)`
        encoder_last_hidden_state: `(batch, source tokens, hidden_size)`
        encoder_hidden_states: hidden states of the encoder, one for each layer and the embeddings
        encoder_attentions: weights of self-attention of each layer of the encoder, of the decoder
    """
    last_hidden_state: Any = ...
    """of the decoder, `(batch, target tokens, hidden_size)`"""
    past_key_values: Any = ...
    """KV caches of self-attention and cross-attention"""
    decoder_hidden_states: tuple[Any, ...] = ...
    """hidden states of the decoder, one for each layer and the embeddings"""
    decoder_attentions: tuple[Any, ...] = ...
    """weights of self-attention of each layer of the encoder, of the decoder"""
    cross_attentions: tuple[Any, ...] = ...
    """per layer, `(batch, heads, target tokens, source tokens)`"""
    encoder_last_hidden_state: Any = ...
    """`(batch, source tokens, hidden_size)`"""
    encoder_hidden_states: tuple[Any, ...] = ...
    """hidden states of the encoder, one for each layer and the embeddings"""
    encoder_attentions: tuple[Any, ...] = ...
    """weights of self-attention of each layer of the encoder, of the decoder"""

@dataclass
class Seq2SeqLMOutput(ModelOutput):
    """Output of an encoder–decoder with a language modeling head, or with one that classifies texts

    Args:
        loss: scalar loss
        logits: `(batch, target tokens, vocab_size)`, or `(batch, num_labels)`
        past_key_values: KV cache of earlier tokens, to which those of the new ones are added
        decoder_hidden_states: hidden states of the decoder, one for each layer and the embeddings
        decoder_attentions: weights of self-attention of each layer of the encoder, of the decoder
        cross_attentions: weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`
        encoder_last_hidden_state: hidden states after the last layer of the encoder, `(batch, source tokens, hidden_size)`
        encoder_hidden_states: hidden states of the encoder, one for each layer and the embeddings
        encoder_attentions: weights of self-attention of each layer of the encoder, of the decoder
    """
    loss: Any = ...
    """scalar loss"""
    logits: Any = ...
    """`(batch, target tokens, vocab_size)`, or `(batch, num_labels)`"""
    past_key_values: Any = ...
    """KV cache of earlier tokens, to which those of the new ones are added"""
    decoder_hidden_states: tuple[Any, ...] = ...
    """hidden states of the decoder, one for each layer and the embeddings"""
    decoder_attentions: tuple[Any, ...] = ...
    """weights of self-attention of each layer of the encoder, of the decoder"""
    cross_attentions: tuple[Any, ...] = ...
    """weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`"""
    encoder_last_hidden_state: Any = ...
    """hidden states after the last layer of the encoder, `(batch, source tokens, hidden_size)`"""
    encoder_hidden_states: tuple[Any, ...] = ...
    """hidden states of the encoder, one for each layer and the embeddings"""
    encoder_attentions: tuple[Any, ...] = ...
    """weights of self-attention of each layer of the encoder, of the decoder"""

class Seq2SeqSequenceClassifierOutput(Seq2SeqLMOutput):
    """`logits` of each text, `(batch, num_labels)`"""

@dataclass
class Seq2SeqQuestionAnsweringModelOutput(ModelOutput):
    """Output of an encoder–decoder that marks the answer in the text

    Args:
        loss: scalar loss
        start_logits: `(batch, tokens)`
        end_logits: score of each token to be the first and the last of the answer, `(batch, tokens)`
        past_key_values: KV cache of earlier tokens, to which those of the new ones are added
        decoder_hidden_states: hidden states of the decoder, one for each layer and the embeddings
        decoder_attentions: weights of self-attention of each layer of the encoder, of the decoder
        cross_attentions: weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`
        encoder_last_hidden_state: hidden states after the last layer of the encoder, `(batch, source tokens, hidden_size)`
        encoder_hidden_states: hidden states of the encoder, one for each layer and the embeddings
        encoder_attentions: weights of self-attention of each layer of the encoder, of the decoder
    """
    loss: Any = ...
    """scalar loss"""
    start_logits: Any = ...
    """`(batch, tokens)`"""
    end_logits: Any = ...
    """score of each token to be the first and the last of the answer, `(batch, tokens)`"""
    past_key_values: Any = ...
    """KV cache of earlier tokens, to which those of the new ones are added"""
    decoder_hidden_states: tuple[Any, ...] = ...
    """hidden states of the decoder, one for each layer and the embeddings"""
    decoder_attentions: tuple[Any, ...] = ...
    """weights of self-attention of each layer of the encoder, of the decoder"""
    cross_attentions: tuple[Any, ...] = ...
    """weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`"""
    encoder_last_hidden_state: Any = ...
    """hidden states after the last layer of the encoder, `(batch, source tokens, hidden_size)`"""
    encoder_hidden_states: tuple[Any, ...] = ...
    """hidden states of the encoder, one for each layer and the embeddings"""
    encoder_attentions: tuple[Any, ...] = ...
    """weights of self-attention of each layer of the encoder, of the decoder"""

@dataclass
class GenerateBeamEncoderDecoderOutput(ModelOutput):
    """Output of a beam search of an encoder–decoder; tuples of the decoder have an entry per new token

    Args:
        sequences: decoder tokens, `(batch * num_return_sequences, tokens)`
        sequences_scores: of the returned beams, with the length penalty
        scores: log-probabilities after the processors, a row for each beam
        logits: before the logits processors
        beam_indices: row of `scores` for each new token, -1 for none
        encoder_attentions: weights of self-attention of each layer of the encoder, of the decoder
        encoder_hidden_states: hidden states of the encoder, one for each layer and the embeddings
        decoder_attentions: weights of self-attention of each layer of the encoder, of the decoder
        cross_attentions: weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`
        decoder_hidden_states: hidden states of the decoder, one for each layer and the embeddings
        past_key_values: KV cache of earlier tokens, to which those of the new ones are added
    """
    sequences: Any = ...
    """decoder tokens, `(batch * num_return_sequences, tokens)`"""
    sequences_scores: Any = ...
    """of the returned beams, with the length penalty"""
    scores: tuple[Any, ...] = ...
    """log-probabilities after the processors, a row for each beam"""
    logits: tuple[Any, ...] = ...
    """before the logits processors"""
    beam_indices: Any = ...
    """row of `scores` for each new token, -1 for none"""
    encoder_attentions: tuple[Any, ...] = ...
    """weights of self-attention of each layer of the encoder, of the decoder"""
    encoder_hidden_states: tuple[Any, ...] = ...
    """hidden states of the encoder, one for each layer and the embeddings"""
    decoder_attentions: tuple[Any, ...] = ...
    """weights of self-attention of each layer of the encoder, of the decoder"""
    cross_attentions: tuple[Any, ...] = ...
    """weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`"""
    decoder_hidden_states: tuple[Any, ...] = ...
    """hidden states of the decoder, one for each layer and the embeddings"""
    past_key_values: Any = ...
    """KV cache of earlier tokens, to which those of the new ones are added"""

@dataclass
class GenerateEncoderDecoderOutput(ModelOutput):
    """Output of `generate` of an encoder–decoder; tuples of the decoder have an entry per new token

    Args:
        sequences: decoder tokens, `(batch * num_return_sequences, tokens)`
        scores: after the logits processors
        logits: before the logits processors
        encoder_attentions: weights of self-attention of each layer of the encoder, of the decoder
        encoder_hidden_states: hidden states of the encoder, one for each layer and the embeddings
        decoder_attentions: weights of self-attention of each layer of the encoder, of the decoder
        cross_attentions: weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`
        decoder_hidden_states: hidden states of the decoder, one for each layer and the embeddings
        past_key_values: KV cache of earlier tokens, to which those of the new ones are added
    """
    sequences: Any = ...
    """decoder tokens, `(batch * num_return_sequences, tokens)`"""
    scores: tuple[Any, ...] = ...
    """after the logits processors"""
    logits: tuple[Any, ...] = ...
    """before the logits processors"""
    encoder_attentions: tuple[Any, ...] = ...
    """weights of self-attention of each layer of the encoder, of the decoder"""
    encoder_hidden_states: tuple[Any, ...] = ...
    """hidden states of the encoder, one for each layer and the embeddings"""
    decoder_attentions: tuple[Any, ...] = ...
    """weights of self-attention of each layer of the encoder, of the decoder"""
    cross_attentions: tuple[Any, ...] = ...
    """weights of the attention to the encoder of each layer, `(batch, heads, queries, keys)`"""
    decoder_hidden_states: tuple[Any, ...] = ...
    """hidden states of the decoder, one for each layer and the embeddings"""
    past_key_values: Any = ...
    """KV cache of earlier tokens, to which those of the new ones are added"""

@dataclass
class GenerateBeamDecoderOnlyOutput(ModelOutput):
    """Output of a beam search of a decoder; tuples have an entry per new token

    Args:
        sequences: prompts and new tokens, `(batch * num_return_sequences, tokens)`
        sequences_scores: of the returned beams, with the length penalty
        scores: log-probabilities after the processors, a row for each beam
        logits: before the logits processors
        beam_indices: row of `scores` for each new token, -1 for none
        attentions: per layer
        hidden_states: per layer
        past_key_values: KV cache
    """
    sequences: Any = ...
    """prompts and new tokens, `(batch * num_return_sequences, tokens)`"""
    sequences_scores: Any = ...
    """of the returned beams, with the length penalty"""
    scores: tuple[Any, ...] = ...
    """log-probabilities after the processors, a row for each beam"""
    logits: tuple[Any, ...] = ...
    """before the logits processors"""
    beam_indices: Any = ...
    """row of `scores` for each new token, -1 for none"""
    attentions: tuple[Any, ...] = ...
    """per layer"""
    hidden_states: tuple[Any, ...] = ...
    """per layer"""
    past_key_values: Any = ...
    """KV cache"""

def generation_outputs(beams) -> tuple:
    """The classes of what `generate` returns with `return_dict_in_generate`

    Args:
        beams: whether it was a beam search

    Returns:
        of a decoder, of an encoder–decoder
    """

@dataclass
class GenerateDecoderOnlyOutput(ModelOutput):
    """Output of `generate` with `return_dict_in_generate`; tuples have an entry per new token

    Args:
        sequences: prompts and new tokens, `(batch * num_return_sequences, tokens)`
        scores: after the logits processors, `(batch * num_return_sequences, vocab_size)`
        logits: before the logits processors
        attentions: per layer
        hidden_states: per layer
        past_key_values: KV cache
    """
    sequences: Any = ...
    """prompts and new tokens, `(batch * num_return_sequences, tokens)`"""
    scores: tuple[Any, ...] = ...
    """after the logits processors, `(batch * num_return_sequences, vocab_size)`"""
    logits: tuple[Any, ...] = ...
    """before the logits processors"""
    attentions: tuple[Any, ...] = ...
    """per layer"""
    hidden_states: tuple[Any, ...] = ...
    """per layer"""
    past_key_values: Any = ...
    """KV cache"""

@dataclass
class QuestionAnsweringModelOutput(ModelOutput):
    """Output of extractive question answering: start and end logits

    Args:
        loss: scalar loss
        start_logits: `(batch, tokens)`
        end_logits: score of each token to be the first and the last of the answer, `(batch, tokens)`
        past_key_values: KV cache of earlier tokens, to which those of the new ones are added
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
    """
    loss: Any = ...
    """scalar loss"""
    start_logits: Any = ...
    """`(batch, tokens)`"""
    end_logits: Any = ...
    """score of each token to be the first and the last of the answer, `(batch, tokens)`"""
    past_key_values: Any = ...
    """KV cache of earlier tokens, to which those of the new ones are added"""
    hidden_states: tuple[Any, ...] = ...
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple[Any, ...] = ...
    """attention weights of each layer, `(batch, heads, queries, keys)`"""

@dataclass
class AlbertForPreTrainingOutput(ModelOutput):
    """Output of ALBERT pretraining: logits of both tasks, and the sum of their losses

    Args:
        loss: scalar loss
        prediction_logits: `(batch, tokens, vocab_size)`
        sop_logits: the two texts are in order (0) or swapped (1), `(batch, 2)`
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
    """
    loss: Any = ...
    """scalar loss"""
    prediction_logits: Any = ...
    """`(batch, tokens, vocab_size)`"""
    sop_logits: Any = ...
    """the two texts are in order (0) or swapped (1), `(batch, 2)`"""
    hidden_states: tuple[Any, ...] = ...
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple[Any, ...] = ...
    """attention weights of each layer, `(batch, heads, queries, keys)`"""

@dataclass
class ElectraForPreTrainingOutput(ModelOutput):
    """Output of replaced-token detection: a logit for each token, and the loss if labels are given

    Args:
        loss: scalar loss
        logits: above 0: the token was replaced, `(batch, tokens)`
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
    """
    loss: Any = ...
    """scalar loss"""
    logits: Any = ...
    """above 0: the token was replaced, `(batch, tokens)`"""
    hidden_states: tuple[Any, ...] = ...
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple[Any, ...] = ...
    """attention weights of each layer, `(batch, heads, queries, keys)`"""

@dataclass
class BertForPreTrainingOutput(ModelOutput):
    """Output of BERT pretraining: logits of both tasks, and the sum of their losses

    Args:
        loss: scalar loss
        prediction_logits: `(batch, tokens, vocab_size)`
        seq_relationship_logits: follows (0) or does not (1), `(batch, 2)`
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
    """
    loss: Any = ...
    """scalar loss"""
    prediction_logits: Any = ...
    """`(batch, tokens, vocab_size)`"""
    seq_relationship_logits: Any = ...
    """follows (0) or does not (1), `(batch, 2)`"""
    hidden_states: tuple[Any, ...] = ...
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple[Any, ...] = ...
    """attention weights of each layer, `(batch, heads, queries, keys)`"""

@dataclass
class GPT2DoubleHeadsModelOutput(ModelOutput):
    """Output of a language model with a second head that scores whole texts; a loss for each kind of labels

    Args:
        loss: of the next token, if `labels` are given
        mc_loss: of the choice, if `mc_labels` are given
        logits: of the next token, `(batch, choices, tokens, vocab_size)`
        mc_logits: of the choices, `(batch, choices)`
        past_key_values: KV cache of earlier tokens, to which those of the new ones are added
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
    """
    loss: Any = ...
    """of the next token, if `labels` are given"""
    mc_loss: Any = ...
    """of the choice, if `mc_labels` are given"""
    logits: Any = ...
    """of the next token, `(batch, choices, tokens, vocab_size)`"""
    mc_logits: Any = ...
    """of the choices, `(batch, choices)`"""
    past_key_values: Any = ...
    """KV cache of earlier tokens, to which those of the new ones are added"""
    hidden_states: tuple[Any, ...] = ...
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple[Any, ...] = ...
    """attention weights of each layer, `(batch, heads, queries, keys)`"""

@dataclass
class MoeModelOutputWithPast(ModelOutput):
    """Output of a base model with a mixture of experts

    Args:
        last_hidden_state: hidden states after the last layer, `(batch, tokens, hidden_size)`
        past_key_values: KV cache of earlier tokens, to which those of the new ones are added
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
        router_logits: per layer, `(batch*tokens, experts)`
    """
    last_hidden_state: Any = ...
    """hidden states after the last layer, `(batch, tokens, hidden_size)`"""
    past_key_values: Any = ...
    """KV cache of earlier tokens, to which those of the new ones are added"""
    hidden_states: tuple[Any, ...] = ...
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple[Any, ...] = ...
    """attention weights of each layer, `(batch, heads, queries, keys)`"""
    router_logits: tuple[Any, ...] = ...
    """per layer, `(batch*tokens, experts)`"""

@dataclass
class MoeCausalLMOutputWithPast(ModelOutput):
    """Output of a causal language model with a mixture of experts

    Args:
        loss: with the load-balancing loss, where that is computed
        aux_loss: load-balancing loss, before its coefficient
        logits: scores before the softmax
        past_key_values: KV cache of earlier tokens, to which those of the new ones are added
        hidden_states: embeddings, then the output of each layer, `(batch, tokens, hidden_size)`
        attentions: attention weights of each layer, `(batch, heads, queries, keys)`
        router_logits: logits of the router of each layer, `(batch*tokens, experts)`
    """
    loss: Any = ...
    """with the load-balancing loss, where that is computed"""
    aux_loss: Any = ...
    """load-balancing loss, before its coefficient"""
    logits: Any = ...
    """scores before the softmax"""
    past_key_values: Any = ...
    """KV cache of earlier tokens, to which those of the new ones are added"""
    hidden_states: tuple[Any, ...] = ...
    """embeddings, then the output of each layer, `(batch, tokens, hidden_size)`"""
    attentions: tuple[Any, ...] = ...
    """attention weights of each layer, `(batch, heads, queries, keys)`"""
    router_logits: tuple[Any, ...] = ...
    """logits of the router of each layer, `(batch*tokens, experts)`"""

CausalLMOutputWithPast = HeadOutput
CausalLMOutputWithCrossAttentions = HeadOutput
SequenceClassifierOutputWithPast = HeadOutput

BaseModelOutputWithPast = BaseModelOutput
BaseModelOutputWithPastAndCrossAttentions = BaseModelOutput

BaseModelOutputWithPoolingAndCrossAttentions = BaseModelOutputWithPooling
