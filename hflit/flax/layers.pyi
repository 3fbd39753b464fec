"""The building blocks of every architecture as Flax modules, up to the layer stack with gradient checkpointing"""
# Written by hflit.dev_stubs; do not edit
import flax.linen as nn
from .context import make_context as make_context
from typing import Any, ClassVar
from typing_extensions import Self

__all__ = ['activations', 'gelu', 'gelu_tanh', 'quick_gelu', 'relu2', 'gelu_10', 'laplace', 'sqrt_softplus', 'linear', 'activation', 'Block', 'init_std', 'Embedding', 'check_ids', 'RMSNorm', 'ZeroCenteredRMSNorm', 'MLP', 'PlainMLP', 'apply_chunking', 'apply_rotary', 'Rotary', 'RotaryByType', 'explicit_mask', 'apply_dropout', 'soft_cap', 'attention_scores', 'sum_values', 'attend_eager', 'attend', 'split_heads', 'merge_heads', 'Attention', 'CrossAttention', 'run_layer', 'run_layers']

def gelu(x):
    """Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def gelu_tanh(x):
    """Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def quick_gelu(x):
    """Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def relu2(x):
    """Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def gelu_10(x):
    """Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def laplace(x):
    """Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def sqrt_softplus(x):
    """Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def linear(x):
    """Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

activations: Any

def activation(name):
    """The activation function of that name; ValueError for an unknown one

    Args:
        name: name of the activation function
    """

class Block(nn.Module):
    """Base class of all modules: a config, the dtype of computation and the dtype of parameters"""
    config: Any
    """configuration of the model"""
    dtype: Any = ...
    """of computation"""
    param_dtype: Any = ...
    """of parameters"""
    def dtypes(self) -> dict:
        """Both dtypes, as keywords of a submodule"""
    def submodule(self, cls, config=None, **kw: Any) -> Self:
        """A submodule with the same dtypes, and the same config unless one is given

        Args:
            cls: the class
            config: of a part with a config of its own
            **kw: further keyword arguments, which are handed on
        """
    def linear(self, n: int, bias=True, std=None, **dtypes: Any):
        """A linear layer with `n` outputs

        Args:
            n: number of outputs
            bias: add a bias
            std: standard deviation of the initial values
            **dtypes: `dtype` or `param_dtype`, if not those of the module
        """
    def layer_norm(self):
        """Layer normalisation with the config's epsilon, its variance in two passes"""
    def conv2d(self, n: int, kernel_size, stride=1, groups: int = 1, bias=True, padding=None, init=None):
        """A convolution over `(batch, height, width, channels)`

        Args:
            n: channels of the output
            kernel_size: a number, or height and width
            stride: pixels from one window to the next
            groups: groups of channels that do not mix; as many as channels: depthwise
            bias: add a bias
            padding: pixels of zeros on each side; None: half of the kernel
            init: initialiser of the kernel; None: normal, by the config
        """
    def pixel_norm(self):
        """LayerNorm of each pixel over its channels"""
    def conv2d_transpose(self, n: int, size: int):
        """A transposed convolution over `(batch, height, width, channels)` that enlarges a map `size` times

        Args:
            n: channels of the output
            size: height and width of the kernel, and the stride
        """
    def embedding(
        self,
        n: int,
        padding_idx=None,
        what='input_ids',
        field='vocab_size',
        values=None,
        scale=1.0,
        width=None,
    ) -> Embedding:
        """An embedding matrix of `n` rows; `values`, an array, in place of random initial ones

        Args:
            n: number of rows of the table
            padding_idx: index of the padding token, whose embedding is zeros
            what: name of the thing, for error messages
            field: name of the field, for error messages
            values: initial values of the table
            scale: factor of the embeddings
            width: of the embeddings; None: `hidden_size`
        """
    def patch_embedding(self, bias=True):
        """Embeddings of the patches of an image: a convolution whose stride is its kernel, unless patches overlap

        Args:
            bias: add a bias
        """

def init_std(config) -> float:
    """Standard deviation of the initial weights, by the config's `initializer_range`

    Args:
        config: configuration of the model
    """

class Embedding(nn.Embed):
    """Embedding matrix; an id out of range raises a ValueError, or gives NaN where ids are traced"""
    padding_idx: Any = None
    """id of padding, whose row gets no gradient"""
    what: str = 'input_ids'
    """name of the argument, for error messages"""
    field: str = 'vocab_size'
    """config field for the number of rows, for error messages"""
    scale: float = 1.0
    """factor of the embeddings"""
    def __call__(self, ids):
        """Args:
            ids: token ids
        """

def check_ids(ids, n: int, what='input_ids', field='vocab_size') -> None:
    """Raise a ValueError for ids outside `0 … n-1`; traced ids are not checked

    Args:
        ids: token ids
        n: number of rows of the table
        what: name of the thing, for error messages
        field: name of the field, for error messages
    """

class RMSNorm(Block):
    """RMS normalisation, computed in float32: `x / sqrt(mean(x²) + eps) * scale`"""
    initial_scale: ClassVar[Any]
    def __call__(self, x):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def scaled(self, y, scale):
        """Args:
            y: labels
            scale: factor of the scores; None for `1/sqrt(head_dim)`
        """

class ZeroCenteredRMSNorm(RMSNorm):
    """RMS normalisation that multiplies by `1 + scale`, in float32; a new scale is 0"""
    initial_scale: ClassVar[Any]
    def scaled(self, y, scale):
        """Args:
            y: labels
            scale: factor of the scores; None for `1/sqrt(head_dim)`
        """

class MLP(Block):
    """Gated feed-forward: `down(act(gate(x)) * up(x))`"""
    bias: ClassVar[Any]
    dropout_field: ClassVar[Any]
    def setup(self) -> None: ...
    def __call__(self, x, deterministic=True):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            deterministic: switch dropout off
        """
    def make_down(self, bias: bool):
        """The last matrix

        Args:
            bias: add a bias
        """
    def dropout_layer(self) -> None:
        """Dropout by the config's field, if the class names one"""
    def down(self, x, deterministic=True):
        """Dropout and the last matrix

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            deterministic: switch dropout off
        """

class PlainMLP(Block):
    """Feed-forward of two linear layers, without a gate"""
    bias: ClassVar[bool]
    dropout_field: ClassVar[Any]
    def setup(self) -> None: ...
    def __call__(self, x, deterministic=True):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            deterministic: switch dropout off
        """
    def make_down(self, bias: bool):
        """The last matrix

        Args:
            bias: add a bias
        """
    def dropout_layer(self) -> None:
        """Dropout by the config's field, if the class names one"""
    def down(self, x, deterministic=True):
        """Dropout and the last matrix

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            deterministic: switch dropout off
        """

def apply_chunking(layer, x, size: int):
    """`layer(x)` on chunks of `size` tokens, one after the other, to save memory

    Args:
        layer: a module that treats each token independently
        x: `(batch, tokens, hidden_size)`
        size: tokens at a time; 0 for all at once
    """

def apply_rotary(x, cos, sin):
    """Apply rotary position embeddings to the first dimensions of each head, as many as `cos` has

    Args:
        x: `(batch, tokens, heads, head_dim)`
        cos: `(batch, tokens, 1, rotary_dim)`
        sin: of the same shape, its first half negated
    """

class Rotary:
    """Rotary position embeddings: cosines and signed sines, by the config's `rope_parameters`

    Args:
        config: configuration of the model
        kind: attention type, where each has frequencies of its own
    """
    def __init__(self, config, kind='full_attention') -> None:
        """Args:
            config: configuration of the model
            kind: attention type, where each has frequencies of its own
        """
    def __call__(self, position_ids, like) -> tuple:
        """Cosines and signed sines `(batch, tokens, 1, rotary_dim)` of the positions, in the dtype of `like`

        Args:
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            like: array whose dtype and device the result has
        """
    def inv_freq_at_length(self, n):
        """Inverse frequencies for a text of `n` tokens, which may be traced

        Args:
            n: number of tokens
        """

class RotaryByType:
    """Rotary position embeddings with frequencies of their own for each attention type in `layer_types`

    Args:
        config: configuration of the model
    """
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    def __call__(self, position_ids, like) -> dict:
        """Cosines and signed sines of the positions, by attention type

        Args:
            position_ids: position of each token, `(batch, tokens)`; by default counted on from the KV cache
            like: array whose dtype and device the result has
        """

def explicit_mask(q, k, mask, causal: bool):
    """The mask, or a causal mask `(queries, keys)` if `causal` is set and there is none

    Args:
        q: queries, `(batch, heads, tokens, head_dim)`
        k: keys, `(batch, heads, tokens, head_dim)`
        mask: attention mask
        causal: attend to earlier tokens only
    """

def apply_dropout(x, p: float, rng):
    """Dropout with probability `p`; the remaining elements are scaled to keep the mean

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        p: probability
        rng: random key of JAX
    """

def soft_cap(x, cap):
    """`cap*tanh(x/cap)`: close to `x` near 0, and never beyond `±cap`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        cap: limit; None: no cap
    """

def attention_scores(q, k, mask=None, causal=False, scale=None, softcap=None):
    """Scaled dot products of queries and keys; the smallest number where a query may not attend

    Args:
        q: queries, `(batch, heads, tokens, head_dim)`
        k: keys, `(batch, heads, tokens, head_dim)`
        mask: boolean, true: may attend, or added to the scores; `(batch, heads or 1, queries, keys)`
        causal: without a mask: a query does not attend to later keys
        scale: of the scores; default: `head_dim**-0.5`
        softcap: limit of the scores, by `soft_cap`

    Returns:
        `(batch, heads, queries, keys)`, float32 or more
    """

def sum_values(w, v, dtype=None):
    """The values of each query, summed with weights

    Args:
        w: `(batch, heads, queries, keys)`
        v: `(batch, keys, key heads, head_dim)`
        dtype: of the sums; None: as `v`

    Returns:
        `(batch, heads, queries, head_dim)`
    """

def attend_eager(
    q,
    k,
    v,
    mask=None,
    causal=False,
    scale=None,
    dropout=0.0,
    head_mask=None,
    rng=None,
    softcap=None,
) -> tuple:
    """Eager attention: scores, softmax, weighted mean of the values

    Args:
        q: queries, `(batch, heads, tokens, head_dim)`
        k: keys, `(batch, heads, tokens, head_dim)`
        v: values, `(batch, heads, tokens, head_dim)`
        mask: boolean, true: may attend, or added to the scores; `(batch, heads or 1, queries, keys)`
        causal: without a mask: a query does not attend to later keys
        scale: of the scores; default: `head_dim**-0.5`
        dropout: probability of dropping an attention weight
        head_mask: factors on the attention weights
        rng: for dropout
        softcap: limit of the scores, by `soft_cap`

    Returns:
        as `q`, and the attention weights, `(batch, heads, queries, keys)`
    """

def attend(q, k, v, mask=None, causal=False, scale=None):
    """Scaled dot-product attention, by a fused kernel where there is one

    Args:
        q: queries, `(batch, heads, tokens, head_dim)`
        k: keys, `(batch, heads, tokens, head_dim)`
        v: values, `(batch, heads, tokens, head_dim)`
        mask: boolean, true where a query may attend, or added to the scores
        causal: without a mask: a query does not attend to later keys
        scale: of the scores; default: `head_dim**-0.5`

    Returns:
        as `q`
    """

def split_heads(x, d: int):
    """`(batch, tokens, heads * d)` to `(batch, tokens, heads, d)`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        d: size of a head
    """

def merge_heads(x):
    """`(batch, tokens, heads, d)` to `(batch, tokens, heads * d)`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

class Attention(Block):
    """Multi-head attention; grouped-query where the config has fewer key than query heads"""
    layer_idx: int = 0
    """index of the layer"""
    qkv_bias: ClassVar[Any]
    out_bias: ClassVar[Any]
    key_bias: ClassVar[Any]
    dropout_field: ClassVar[str]
    head_mask_field: ClassVar[str]
    part: ClassVar[str]
    head_tables: ClassVar[tuple]
    qk_norm_class: ClassVar[Any]
    def setup(self) -> None: ...
    @property
    def remaining(self) -> Any: ...
    def __call__(self, x, ctx):
        """Self-attention of the new tokens to all tokens

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def own_heads(self, x):
        """The part of a tensor with an axis of all heads that belongs to those which are left

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def qkv(self, x, ctx) -> tuple:
        """Queries of the new tokens, keys and values of all tokens, `(batch, tokens, heads, head_dim)`

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def compute_attention(self, q, k, v, mask, causal: bool, ctx, records):
        """Attention by a fused kernel; eager with dropout, head masks or `records`, a list for the weights

        Args:
            q: queries, `(batch, heads, tokens, head_dim)`
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
            mask: attention mask
            causal: attend to earlier tokens only
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            records: keep the attention weights
        """

class CrossAttention(Attention):
    """Cross-attention of a decoder's tokens to the hidden states of an encoder"""
    part: ClassVar[str]
    def qkv(self, x, ctx) -> tuple:
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def __call__(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

def run_layer(layer, x, ctx) -> tuple:
    """Run one layer; returns its output and what it recorded

    Args:
        layer: module of the layer
        x: input of the layer, `(batch, tokens, hidden_size)`
        ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
    """

def run_layers(layers, x, ctx, remat=False, after=None):
    """Run a stack of layers; the input of each is recorded where `ctx` asks for hidden states

    Args:
        layers: each called `layer(x, ctx)`
        x: `(batch, tokens, hidden_size)`
        ctx: the `Context` of the forward pass
        remat: gradient checkpointing: recompute each layer in the backward pass
        after: function of the output of each layer, such as a norm
    """
