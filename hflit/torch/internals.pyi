"""Methods of every model: get, set and resize embeddings, prune attention heads, checkpoint activations, count parameters"""
# Written by hflit.dev_stubs; do not edit
import torch
from torch import nn
from ..pruning import Heads
from typing import Any
from typing_extensions import Self

__all__ = ['loss_functions', 'Internals', 'resized_rows', 'check_not_packed', 'prune_attention', 'default_attribute', 'loss_type', 'tensor_bytes']

class Internals:
    """Mixin of `PreTrainedModel`: embeddings, head pruning, gradient checkpointing, parameter counts"""
    tied: dict
    vocab_size: Any
    loss_type: Any
    loss_function: Any
    @property
    def is_base_model(self) -> bool:
        """Whether this is a base model, without a head"""
    @property
    def base_model(self) -> Self:
        """The base model; the model itself where the parts of the base model stand beside its head"""
    def get_input_embeddings(self) -> nn.Module:
        """The input embedding layer"""
    def set_input_embeddings(self, value: nn.Module) -> None:
        """Replace the input embeddings, also where an encoder and a decoder share them

        Args:
            value: new weights
        """
    def _embedding_location(self) -> tuple:
        """`(module, attribute)` of the input embeddings"""
    def _output_location(self):
        """`(module, attribute)` of the output layer, or None"""
    def get_output_embeddings(self) -> None:
        """The output layer over the vocabulary (LM head), or None"""
    def set_output_embeddings(self, value: nn.Module) -> None:
        """Args:
            value: new weights
        """
    def resize_token_embeddings(
        self,
        new_num_tokens: int | None = None,
        pad_to_multiple_of: int | None = None,
        mean_resizing: bool = True,
    ) -> nn.Module:
        """Change the vocabulary size of the embeddings, the output layer and the config

        Args:
            new_num_tokens: new number of rows; None: unchanged
            pad_to_multiple_of: round the number up to a multiple of this, for tensor cores
            mean_resizing: new rows near the mean of the old ones

        Returns:
            the input embeddings
        """
    def attention_layers(self) -> dict:
        """The attention modules by name, such as `layers.0.self_attn`; layers are counted through all stages"""
    def prune_heads(self, heads_to_prune: dict) -> None:
        """Prune attention heads, and record it in the config so that loading prunes them again

        Args:
            heads_to_prune: number or name of a layer -> head numbers of the unpruned model
        """
    def _stacks(self) -> list: ...
    def gradient_checkpointing_enable(
        self,
        gradient_checkpointing_kwargs: dict | None = None,
        every_n_layers: int = 1,
        offload: bool = False,
        activation_checkpointing_kwargs: dict | None = None,
    ) -> None:
        """Enable gradient checkpointing: recompute activations in the backward pass, in training mode

        Args:
            gradient_checkpointing_kwargs: for torch.utils.checkpoint, such as `preserve_rng_state`
            every_n_layers: checkpoint one layer of so many
            offload: not supported
            activation_checkpointing_kwargs: alias of the first
        """
    def activation_checkpointing_enable(
        self,
        activation_checkpointing_kwargs: dict | None = None,
        every_n_layers: int = 1,
        offload: bool = False,
    ) -> None:
        """Enable gradient checkpointing, by its newer name

        Args:
            activation_checkpointing_kwargs: arguments of torch.utils.checkpoint
            every_n_layers: checkpoint one layer of so many
            offload: not supported
        """
    def gradient_checkpointing_disable(self) -> None:
        """Disable gradient checkpointing"""
    @property
    def is_gradient_checkpointing(self) -> bool: ...
    def enable_input_require_grads(self) -> None:
        """Make the embeddings' output require gradients, so that adapters train in a frozen model"""
    def disable_input_require_grads(self) -> None: ...
    def num_parameters(self, only_trainable: bool = False, exclude_embeddings: bool = False) -> int:
        """Number of parameters, tied ones counted once

        Args:
            only_trainable: only parameters that require gradients
            exclude_embeddings: without embedding matrices
        """
    def get_memory_footprint(self, return_buffers: bool = True) -> int:
        """Bytes of all parameters and buffers

        Args:
            return_buffers: count buffers, too
        """
    @property
    def device(self) -> torch.device:
        """Device of the first parameter that is not on the meta device"""
    @property
    def dtype(self) -> torch.dtype:
        """Dtype of the first floating-point parameter"""
    is_activation_checkpointing = is_gradient_checkpointing
    activation_checkpointing_disable = gradient_checkpointing_disable

def resized_rows(x, n: int, mean=True, std=0.02):
    """An embedding matrix or bias with rows removed or added at the end

    Args:
        x: `(rows, …)`
        n: new number of rows
        mean: new rows near the mean of the old ones; else normal with `std`
        std: standard deviation of new rows, with `mean=False`

    Returns:
        `(n, …)`
    """

def check_not_packed(w) -> None:
    """ValueError for a packed weight, whose shape cannot be changed

    Args:
        w: weight matrix
    """

def _resize(module, n: int, fn) -> None:
    """Resize an embedding or linear layer to `n` rows, which `fn(old, n)` computes

    Args:
        module: the module
        fn: function
    """

def _select(linear, at, dim: int) -> None:
    """Keep the rows (`dim` 0) or columns (`dim` 1) `at` of the parameters of a layer

    Args:
        dim: size of the last dimension
    """

def prune_attention(attn, heads: Heads) -> None:
    """Prune all other heads of one attention layer

    Args:
        attn: the attention module
        heads: that remain
    """

class default_attribute:
    """Descriptor of an attribute that `fn(object)` computes until it is set on the object

    Args:
        fn: function
    """
    fn: Any
    def __init__(self, fn) -> None:
        """Args:
            fn: function
        """
    def __get__(self, obj, cls=None) -> Self:
        """Args:
            obj: the value, in types of JSON
            cls: the class
        """

loss_functions: dict

def loss_type(model):
    """Name of the model's loss by the names of its classes, such as `ForCausalLM`; None where no name matches

    Args:
        model: the model
    """

def tensor_bytes(x) -> int:
    """Bytes that a tensor stores; of a quantized one those of its integers and scales

    Args:
        x: array or tensor
    """
