"""The Audio Spectrogram Transformer as Keras layers for three backends, as a variant of ViT; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...keras.layers import Block, Linear
from ...keras.vision import ImageEmbeddings
from .config import ASTConfig
from ..vit.keras import ViTModel, ViTPreTrainedModel
from ...outputs import SequenceClassifierOutput
from typing import Any
from hflit.keras.vision import ForImageClassification
from hflit.outputs import SequenceClassifierOutput

__all__ = ['ASTEmbeddings', 'ASTPreTrainedModel', 'ASTModel', 'ClipClassifier', 'ClipHead', 'ASTForAudioClassification']

class ASTEmbeddings(ImageEmbeddings):
    """Embeddings of a spectrogram with a CLS token and a distillation token"""
    tokens: tuple

class ASTPreTrainedModel(ViTPreTrainedModel):
    """Base class of the AST models"""
    config: ASTConfig
    config_class: Any
    base_model_prefix: str
    main_input_name: str
    has_pooler: bool

class ASTModel(ASTPreTrainedModel, ViTModel):
    """AST base model: embeddings of overlapping patches, encoder layers and LayerNorm"""
    embeddings_class: Any
    def pool(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def forward(
        self,
        input_values=None,
        attention_mask=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        training=False,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)`, and of each clip `pooler_output`

        Args:
            input_values: spectrograms, `(batch, max_length, num_mel_bins)`
            attention_mask: `(batch, tokens)`, 0 for tokens that nothing attends to
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """

class ClipClassifier(Block):
    """LayerNorm and linear layer on the vector of a clip

    Args:
        config: configuration of the model
    """
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

class ClipHead:
    """Audio classification by the mean of the CLS token and the distillation token"""
    output_class: Any
    pooled: bool
    first_arguments: tuple
    classifier: ClipClassifier
    def make_head(self, c) -> None:
        """Args:
            c: configuration of the model
        """

class ASTForAudioClassification(ClipHead, ForImageClassification, ASTPreTrainedModel):
    """ASTForAudioClassification with audio classification by the mean of the CLS token and the distillation token"""
    def forward(
        self,
        input_values=None,
        labels=None,
        attention_mask=None,
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
            input_values: spectrograms, `(batch, max_length, num_mel_bins)`
            labels: targets; with them the output has a `loss`
            attention_mask: `(batch, tokens)`, 0 for tokens that nothing attends to
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: 1 to keep a head, `(heads,)` or `(layers, heads)`
            training: with dropout
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
