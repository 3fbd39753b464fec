"""The Audio Spectrogram Transformer as Flax modules, as a variant of ViT; reads the same checkpoints as PyTorch"""
# Written by hflit.dev_stubs; do not edit
from ...flax.layers import Block
from ...flax.vision import ImageEmbeddings
from .config import ASTConfig
from ..vit.flax import ViTModel, ViTPreTrainedModel
from ...outputs import SequenceClassifierOutput
from typing import Any, ClassVar
from hflit.flax.vision import ForImageClassification
from hflit.outputs import SequenceClassifierOutput

__all__ = ['ASTEmbeddings', 'ASTPreTrainedModel', 'ASTModel', 'ClipClassifier', 'ClipHead', 'ASTForAudioClassification']

class ASTEmbeddings(ImageEmbeddings):
    """Embeddings of a spectrogram with a CLS token and a distillation token"""
    tokens: ClassVar[tuple]

class ASTPreTrainedModel(ViTPreTrainedModel):
    """Base class of the AST models"""
    config: ASTConfig
    config_class: ClassVar[Any]
    base_model_prefix: ClassVar[str]
    main_input_name: ClassVar[str]
    has_pooler: ClassVar[bool]
    def dummy_inputs(self) -> dict:
        """A spectrogram of zeros"""

class ASTModel(ASTPreTrainedModel, ViTModel):
    """AST base model: embeddings of overlapping patches, encoder layers and LayerNorm"""
    embeddings_class: ClassVar[Any]
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
        deterministic=True,
        **kwargs: Any,
    ):
        """Hidden states `(batch, tokens, hidden_size)`, and of each clip `pooler_output`

        Args:
            input_values: spectrograms, `(batch, max_length, num_mel_bins)`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            **kwargs: further keyword arguments, which are handed on
        """

class ClipClassifier(Block):
    """LayerNorm and linear layer on the vector of a clip"""
    def setup(self) -> None: ...
    def __call__(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """

class ClipHead:
    """Audio classification by the mean of the CLS token and the distillation token"""
    output_class: ClassVar[Any]
    pooled: ClassVar[bool]
    first_arguments: ClassVar[tuple]
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
        deterministic=True,
        *,
        num_items_in_batch=None,
        **kwargs: Any,
    ) -> SequenceClassifierOutput:
        """Run the base model; compute the logits, and the loss if there are labels

        Args:
            input_values: spectrograms, `(batch, max_length, num_mel_bins)`
            labels: targets; with them the output has a `loss`
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, tokens in the KV cache included
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            head_mask: as for the PyTorch model
            deterministic: switch dropout off
            num_items_in_batch: number of labels in all accumulated batches, for gradient accumulation
            **kwargs: further keyword arguments, which are handed on
        """
