"""Resize embeddings, prune attention heads, save memory in training, count parameters: what works on the inside of any model"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['Internals', 'replace_layer', 'resized_rows', 'assign_resized', 'resized_count', 'prune_linear']

class Internals:
    """Mixin of `PreTrainedModel`: embeddings, gradient checkpointing, parameter counts"""
    tied: dict
    def __getattr__(self, name) -> Any: ...
    def _parts(self) -> list:
        """The base model, and its encoder and decoder if it has them"""
    def _embedding_location(self) -> tuple:
        """`(layer, attribute)` of the input embeddings"""
    def get_input_embeddings(self):
        """The input embedding layer"""
    def set_input_embeddings(self, value) -> None:
        """Replace the input embedding layer, also where an encoder and a decoder share it

        Args:
            value: a layer; built or not
        """
    def get_output_embeddings(self) -> None:
        """The output layer over the vocabulary (LM head); None where there is none or it is tied"""
    def _token_slots(self, n: int) -> list:
        """The variables with one row per token, for `n` tokens

        Args:
            n: number of tokens
        """
    def resize_token_embeddings(
        self,
        new_num_tokens: int | None = None,
        pad_to_multiple_of: int | None = None,
        mean_resizing: bool = True,
    ):
        """Resize the token embeddings, the LM head and the config's `vocab_size`; call `compile` again afterwards

        Args:
            new_num_tokens: new number of rows; None: unchanged
            pad_to_multiple_of: round up to a multiple of this, for tensor cores
            mean_resizing: new rows near the mean of the old ones

        Returns:
            the input embeddings
        """
    def gradient_checkpointing_enable(self, gradient_checkpointing_kwargs: dict | None = None) -> None:
        """Enable gradient checkpointing: activations are recomputed in the backward pass; call before `compile`

        Args:
            gradient_checkpointing_kwargs: accepted without effect
        """
    def gradient_checkpointing_disable(self) -> None:
        """Disable gradient checkpointing"""
    @property
    def is_gradient_checkpointing(self) -> bool:
        """Whether gradient checkpointing is enabled"""
    def num_parameters(self, only_trainable: bool = False, exclude_embeddings: bool = False) -> int:
        """Number of parameters, tied ones counted once

        Args:
            only_trainable: count only parameters that are not frozen
            exclude_embeddings: do not count embedding matrices
        """
    def get_memory_footprint(self) -> int:
        """Bytes of all parameters"""
    def set_attn_implementation(self, attn_implementation: str) -> None:
        """Choose the attention implementation of the whole model; call it before `compile`

        Args:
            attn_implementation: `'eager'` or `'sdpa'`
        """
    def attention_layers(self) -> dict:
        """The attention layers by name, such as `layers.0.self_attn`; they are counted through all stages"""
    def prune_heads(self, heads_to_prune: dict) -> None:
        """Prune attention heads, and record it in the config; call `compile` again afterwards

        Args:
            heads_to_prune: number or name of a layer -> head numbers of the unpruned model
        """
    activation_checkpointing_enable = gradient_checkpointing_enable
    activation_checkpointing_disable = gradient_checkpointing_disable

def replace_layer(owner, name: str, layer):
    """Replace a sublayer of a built layer

    Args:
        owner: the parent layer, built
        name: of the attribute
        layer: the new layer
    """

def resized_rows(x, n: int, mean=True, std=0.02):
    """Remove rows from the end of an embedding matrix or bias, or add rows to it

    Args:
        x: `(rows, …)`
        n: new number of rows
        mean: sample new rows near the mean of the old ones; else from a normal distribution
        std: of that normal distribution

    Returns:
        `(n, …)`
    """

def assign_resized(variable, value) -> None:
    """Assign a value of another shape to a Keras variable, in place

    Args:
        variable: the variable
        value: new weights
    """

def resized_count(now: int, n=None, multiple=None) -> int:
    """The new number of rows, rounded up to a multiple

    Args:
        now: current number of rows
        n: new number of rows
        multiple: round up to a multiple of this
    """

def prune_linear(layer, at, inputs=False) -> None:
    """Keep some outputs or inputs of a linear layer

    Args:
        layer: a linear layer
        at: indices of the outputs that remain; with `inputs`, of the inputs
        inputs: inputs of the model, as a dict of arrays
    """
