"""The Audio Spectrogram Transformer as PyTorch modules, as a variant of ViT: overlapping patches, two tokens whose mean describes the clip, and a head for audio classification"""
# Written by hflit.dev_stubs; do not edit
from .config import ASTConfig
from ..vit.torch import ViTModel, ViTPreTrainedModel
from ...outputs import SequenceClassifierOutput
from ...torch.module_names import Module
from ...torch.vision import ImageEmbeddings
from typing import Any
from hflit.torch.vision import ForImageClassification
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
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_values=None,
        attention_mask=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)`, and of each clip `pooler_output`"""

class ClipClassifier(Module):
    """LayerNorm and linear layer on the vector of a clip

    Args:
        config: configuration of the model
    """
    norm: Any
    dense: Any
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def forward(self, x):
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
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: unknown arguments are ignored with a warning, as in transformers
        """
    def __call__(
        self,
        input_values=None,
        labels=None,
        attention_mask=None,
        output_attentions=None,
        output_hidden_states=None,
        return_dict=None,
        head_mask=None,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> SequenceClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels"""
