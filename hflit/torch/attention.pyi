"""Self-attention from its formula to the fused kernel, with multi-head, grouped-query and cross-attention, soft cap and QK norm"""
# Written by hflit.dev_stubs; do not edit
from .module_names import Module
from typing import Any

__all__ = ['soft_cap', 'repeat_kv', 'explicit_mask', 'attend_eager', 'attend', 'split_heads', 'merge_heads', 'project_heads', 'Attention', 'kernel_fits', 'as_tokens', 'as_rows', 'CrossAttention']

def soft_cap(x, cap):
    """`cap*tanh(x/cap)`: close to `x` near 0, and never beyond `±cap`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        cap: limit; None: no cap
    """

def repeat_kv(x, n: int):
    """Repeat each key/value head `n` times, once for each query head of its group

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        n: how often each head is repeated
    """

def explicit_mask(q, k, mask, causal: bool):
    """The mask, or the causal mask that `causal` stands for; `q` may be the last of the tokens of `k`

    Args:
        q: queries, `(batch, heads, tokens, head_dim)`
        k: keys, `(batch, heads, tokens, head_dim)`
        mask: attention mask
        causal: attend to earlier tokens only
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
    softcap=None,
) -> tuple:
    """Eager attention: softmax of the scaled scores, weighted mean of the values

    Args:
        q: queries, `(batch, heads, tokens, head_dim)`
        k: keys, `(batch, heads, tokens, head_dim)`
        v: values, `(batch, heads, tokens, head_dim)`
        mask: boolean, true where a query may attend, or numbers added to the scores
        causal: causal mask, where `mask` is None
        scale: factor of the scores; default `head_dim**-.5`
        dropout: dropout rate of the attention weights
        head_mask: factors on the attention weights
        softcap: limit of the scores, by `soft_cap`

    Returns:
        result, of the shape of `q`, and attention weights `(batch, heads, query, key)`
    """

def attend(q, k, v, mask=None, causal=False, scale=None, dropout=0.0, spans=None):
    """Scaled dot-product attention by PyTorch's fused kernels

    Args:
        q: queries, `(batch, heads, tokens, head_dim)`
        k: keys, `(batch, heads, tokens, head_dim)`
        v: values, `(batch, heads, tokens, head_dim)`
        mask: boolean, true where a query may attend, or numbers added to the scores
        causal: causal mask, where `mask` is None
        scale: factor of the scores; default `head_dim**-.5`
        dropout: dropout rate of the attention weights
        spans: what a mask for one query per row hides, as `Context.spans` gives it

    Returns:
        result, of the shape of `q`
    """

def split_heads(x, d: int):
    """`(batch, tokens, heads*d)` as `(batch, heads, tokens, d)`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        d: size of a head
    """

def merge_heads(x):
    """`(batch, heads, tokens, d)` as `(batch, tokens, heads*d)`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
    """

def project_heads(layer, x, d: int, rope=None, norm=None):
    """The output of a linear layer as heads, with rotary position embeddings where `rope` is given

    Args:
        layer: a linear layer
        x: `(batch, tokens, hidden_size)`
        d: size of a head
        rope: cosines and signed sines of the positions, `(batch, 1, tokens, rotary_dim)`
        norm: norm of each head, before the rotation

    Returns:
        `(batch, heads, tokens, d)`
    """

class Attention(Module):
    """Multi-head self-attention; grouped-query attention where there are fewer key/value than query heads

    Args:
        config: configuration of the model
        layer_idx: index of the layer
    """
    qkv_bias: Any
    out_bias: Any
    key_bias: Any
    dropout_field: str
    head_mask_field: str
    kernel_attention: Any
    head_tables: tuple
    qk_norm_class: Any
    q_norm: Any
    k_norm: Any
    o_proj: Any
    k_proj: Any
    v_proj: Any
    q_proj: Any
    dropout: Any
    softcap: Any
    scaling: Any
    total_heads: Any
    attention_type: Any
    window: Any
    config: Any
    layer_idx: int
    num_heads: int
    num_kv_heads: int
    heads: Any
    head_dim: Any
    def __init__(self, config, layer_idx: int = 0) -> None:
        """Args:
            config: configuration of the model
            layer_idx: index of the layer
        """
    def set_heads(self, heads) -> None:
        """Args:
            heads: indices of attention heads
        """
    def query_layers(self) -> list: ...
    def own_heads(self, x):
        """The part of a tensor with an axis of all heads that belongs to those which are left

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
        """
    def kernel_arguments(self, x, ctx) -> tuple | None:
        """What a kernel for one new token of each row needs of this layer; None where it cannot be used

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def one_token(self, x, ctx) -> None:
        """Self-attention of one new token of each row in one compiled kernel, or None where it takes more

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def qkv(self, x, ctx) -> tuple:
        """Queries of the new tokens, keys and values of all tokens, `(batch, heads, tokens, head_dim)`

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def compute_attention(self, q, k, v, mask, causal: bool, ctx, records):
        """Attention by a fused kernel, or eager where attention weights are appended to the list `records`

        Args:
            q: queries, `(batch, heads, tokens, head_dim)`
            k: keys, `(batch, heads, tokens, head_dim)`
            v: values, `(batch, heads, tokens, head_dim)`
            mask: attention mask
            causal: attend to earlier tokens only
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
            records: keep the attention weights
        """
    def forward(self, x, ctx):
        """Self-attention of the new tokens to the tokens so far, `(batch, tokens, hidden_size)`

        Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """

def kernel_fits(cls) -> bool:
    """Whether the kernel computes what this class of self-attention does

    Args:
        cls: the class
    """

def as_tokens(x, n: int):
    """The rows of one source as its tokens, one row after the other

    Args:
        x: `(sources * n, heads, tokens, size)`
        n: rows that read one source

    Returns:
        `(sources, heads, n * tokens, size)`
    """

def as_rows(x, n: int):
    """The inverse of `as_tokens`

    Args:
        x: input of the layer, `(batch, tokens, hidden_size)`
        n: number of rows of the table
    """

class CrossAttention(Attention):
    """Cross-attention of a decoder's tokens to the hidden states of an encoder, `ctx.encoder`"""
    def qkv(self, x, ctx) -> tuple:
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
    def forward(self, x, ctx):
        """Args:
            x: input of the layer, `(batch, tokens, hidden_size)`
            ctx: what all layers of one forward pass share: mask, positions, KV cache, recorded outputs
        """
