"""The compiled kernels as methods that take tensors: linear layers, norms, rotary embeddings, attention, experts and decoder layers, in float32 and bfloat16"""
# Written by hflit.dev_stubs; do not edit
from typing import Any
from typing_extensions import Self

__all__ = ['numbers', 'attention_points', 'entry_points', 'expert_point', 'NumbaKernels', 'storage_strides', 'pointers', 'rope_pointers', 'attention_arguments', 'norm_pointers', 'mlp_pointers', 'table_row', 'cache_row']

def attention_points(like) -> tuple:
    """The attention kernels for tensors of one dtype, which take addresses and sizes

    Args:
        like: empty array of their dtype
    """

def entry_points(like) -> tuple:
    """The kernels for tensors of one dtype, which take addresses and sizes

    Args:
        like: empty array of their dtype
    """

def expert_point(like):
    """The kernel of a mixture of experts for one token, which takes addresses and sizes

    Args:
        like: empty array of their dtype
    """

numbers: dict

class NumbaKernels:
    """The kernels for contiguous CPU tensors of one dtype

    Args:
        dtype: `torch.float32` or `torch.bfloat16`
    """
    table_row: Any
    cache_row: Any
    threads: Any
    number: Any
    def __init__(self, dtype) -> None:
        """Args:
            dtype: `torch.float32` or `torch.bfloat16`
        """
    def sizes(self, w):
        """Args:
            w: weight matrix
        """
    def form(self, w) -> int:
        """Args:
            w: weight matrix
        """
    def products_for(self, rows, outputs) -> tuple:
        """Args:
            rows: rows of the input
            outputs: what the model returned
        """
    def stack_for(self, sizes, inner):
        """Args:
            sizes: rows, numbers of an input, query heads, a group and a head
            inner: outputs of the gate
        """
    def has_stack_for(self, rows: int) -> bool:
        """Args:
            rows: rows of the input
        """
    def use_threads(self) -> None:
        """As many threads as PyTorch uses, and not more than Numba has"""
    def linear(self, x, w, b=None, act=None):
        """`act(x @ w.T + b)`

        Args:
            x: array or tensor
            w: weight matrix
            b: bias
            act: the activation's name in oneDNN
        """
    def gated_mlp(self, x, gate, up, down, act):
        """`(act(x @ gate.T) * (x @ up.T)) @ down.T`

        Args:
            x: array or tensor
            gate: output of this linear layer of a gated feed-forward layer
            up: output of this linear layer of a gated feed-forward layer
            down: weight of the linear layer that follows
            act: the activation's name in oneDNN
        """
    def experts(self, x, gate_up, down, chosen, weights, act):
        """Weighted sum of the gated MLPs of some experts for one token

        Args:
            x: array or tensor
            gate_up: gate and up matrices of all experts, `(experts, 2*width, hidden_size)`
            down: the matrices that follow, `(experts, hidden_size, width)`
            chosen: indices of the experts of the token, `(k,)`
            weights: their weights, float32
            act: the activation's name in oneDNN
        """
    def heads(self, x, w, b, d: int, rope=None):
        """`x @ w.T + b` of one token as heads, with rotary embeddings where `rope` is given

        Args:
            x: array or tensor
            w: weight matrix
            b: bias, or None
            d: size of a head
            rope: cosines and signed sines of the position

        Returns:
            `(1, heads, 1, d)`
        """
    def rms_norm(self, x, w, eps):
        """RMSNorm over the last dimension

        Args:
            x: array or tensor
            w: weight matrix
            eps: number added to the variance, against division by zero
        """
    def rotary(self, x, cos, sin):
        """Rotary embeddings of one token, `(1, heads, 1, head_dim)`

        Args:
            x: array or tensor
            cos: `(1, 1, 1, rotary_dim)`
            sin: the same, first half negated
        """
    def attention(self, q, k, v, scale, spans=None):
        """Attention of one query per row and head, `(rows, heads, 1, head_dim)`, of the same shape

        Args:
            q: queries, `(batch, heads, tokens, head_dim)`
            k: keys, `(rows, kv_heads, n, head_dim)`
            v: values, of the same shape
            scale: factor of the scores; None for `1/sqrt(head_dim)`
            spans: first and end of the keys that each row sees, `(rows, 2)`; None: all
        """
    def attention_layer(self, x, layers, rope, cache, d, scale, spans=None):
        """Self-attention of one new token of each row, `(rows, 1, hidden_size)`, which is added to the cache

        Args:
            x: array or tensor
            layers: layers of the stack, in order
            rope: cosines and signed sines of the position, or None
            cache: KV cache
            d: size of a head
            scale: factor of the scores; None for `1/sqrt(head_dim)`
            spans: start and end of each answer in the text
        """
    def decoder_layer(self, x, attention, norms, eps, mlp, act):
        """A pre-norm decoder layer for one new token of each row, which is added to the cache

        Args:
            x: array or tensor
            attention: the further arguments of `attention_layer`
            norms: weight and bias of the two norms: LayerNorm; without a bias: RMSNorm
            eps: numbers added to their variances or mean squares
            mlp: weight and bias of gate, up and down; None for the weight of a gate that is not there
            act: the activation's name in oneDNN
        """
    def decoder_stack(self, x, table, first, eps, inner, act):
        """All decoder layers for one new token of each row, which the caches do not count yet

        Args:
            x: array or tensor
            table: int64, `(layers, fields)`
            first: attention arguments of a layer, as for `decoder_layer`
            eps: numbers added to the variances or mean squares of the two norms
            inner: width of the MLP
            act: the activation's name in oneDNN
        """
    def compile(self) -> Self:
        """Compile all kernels, or load them from disk, by calling each once; returns itself"""

def storage_strides(k, v) -> tuple:
    """Numbers from one row, head and token to the next: in `k`, in `v`, in `k`, …

    Args:
        k: linear layers to keys and to values, each a weight and a bias
        v: linear layers to keys and to values, each a weight and a bias
    """

def pointers(tensors) -> tuple:
    """The addresses of tensors; 0 for None

    Args:
        tensors: tensors by name
    """

def rope_pointers(rope) -> tuple:
    """The addresses of cosines and of signed sines, their rows, and the numbers of a row

    Args:
        rope: cosines and signed sines of the position, or None
    """

def attention_arguments(x, y, kernels, layers, rope, cache, d, scale, spans=None) -> tuple:
    """What the kernels of a layer take: addresses and sizes

    Args:
        x: `(rows, 1, hidden_size)`
        y: of the same shape, written
        kernels: those that take them
        layers: linear layers to query, key and value, and the one that follows: weights and biases
        rope: cosines and signed sines of the position, or None
        cache: layer of a KV cache with room for one more token
        d: size of a head
        scale: factor of the scores
        spans: first and end of the keys that each row sees; None: all
    """

def norm_pointers(norms) -> tuple:
    """Args:
        norms: weights of the two norms
    """

def mlp_pointers(mlp) -> tuple:
    """Args:
        mlp: weights of gate, up and down
    """

def table_row(attention, norms, mlp) -> list:
    """The addresses of the weights of a layer, as in the table of `stack`

    Args:
        attention: the further arguments of `attention_layer`
        norms: as for `decoder_layer`
        mlp: as for `decoder_layer`
    """

def cache_row(layer) -> list:
    """The address and the strides of a layer's storage, as in the table of `stack`

    Args:
        layer: module of the layer
    """
