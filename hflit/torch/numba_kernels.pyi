"""Kernels for the CPU, compiled by Numba: one pass over a weight matrix at the speed of memory, in float32 and bfloat16"""
# Written by hflit.dev_stubs; do not edit
from typing import Any
from typing_extensions import Self

__all__ = ['reordered', 'fast', 'lanes', 'step', 'block', 'ahead', 'tile_1', 'tile_2', 'tile_3', 'tile_4', 'activation_codes', 'ln2_high', 'ln2_low', 'log2_e', 'terms', 'fields', 'numbers', 'address', 'widened', 'bits_of', 'read', 'write', 'load_lanes', 'prefetch', 'add_product', 'add_products', 'add_up', 'tile', 'dot_products', 'activated', 'as_floats', 'prepared', 'outputs_of', 'pieces', 'share', 'multiply_pairs', 'multiply_some', 'multiply', 'multiply_gated_pairs', 'multiply_gated_some', 'multiply_gated', 'normalize', 'rotate', 'from_bits', 'exp_below', 'exponentials', 'score_keys', 'add_values', 'attend_once', 'project', 'store', 'rotate_rows', 'attention_layer', 'decoder_layer', 'array', 'cached', 'matrix', 'weights_of', 'attention_parts', 'norms_at', 'layer_at', 'layer_points', 'attention_points', 'entry_points', 'expert_point', 'NumbaKernels', 'storage_strides', 'pointers', 'rope_pointers', 'attention_arguments', 'norm_pointers', 'mlp_pointers', 'table_row', 'cache_row']

def address(typingctx, number) -> tuple:
    """A pointer from an integer

    Args:
        typingctx: context of the compiler
        number: an address
    """

def widened(typingctx, bits) -> tuple:
    """The float32 of the 16 bits of a bfloat16

    Args:
        typingctx: context of the compiler
        bits: a 16-bit integer
    """

def bits_of(typingctx, x) -> tuple:
    """The 32 bits of a float32

    Args:
        typingctx: context of the compiler
        x: a float32
    """

def read(x):
    """A number of a tensor as float32

    Args:
        x: a number of a tensor
    """

def _read(x):
    """Args:
        x: array or tensor
    """

def write(y, i, v):
    """Store `v` at `y[i]`, rounded to the dtype of `y`

    Args:
        y: one-dimensional array
        i: index
        v: float32
    """

def _write(y, i, v):
    """Args:
        y: the result, written
        i: index
        v: linear layers to keys and to values, each a weight and a bias
    """

reordered: set

fast: dict

lanes: int

step: Any

block: int

ahead: int

def load_lanes(b, p, i):
    """`lanes` numbers as a vector of float32

    Args:
        b: LLVM's builder
        p: pointer to the first number
        i: index of the number to begin with
    """

def prefetch(b, p, i) -> None:
    """Ask for the cache line that lies `ahead` bytes after number `i`

    Args:
        b: LLVM's builder, or the bias, empty without one
        p: pointer to the first number
        i: index
    """

def add_product(b, x, y, total) -> None:
    """Add the products of the numbers of two vectors to their sums

    Args:
        b: LLVM's builder, or the bias, empty without one
        x: array or tensor
        y: the result, written
        total: pointer to a vector of sums
    """

def add_products(b, totals, w, x, c) -> None:
    """Add the products of `lanes` numbers of every pair to its sum

    Args:
        b: LLVM's builder
        totals: `[2][rows]` pointers to vectors of sums
        w: pointers to two rows of the matrix
        x: pointers to the vectors
        c: index of the number to begin with
    """

def add_up(b, v):
    """The sum of a vector's numbers

    Args:
        b: LLVM's builder, or the bias, empty without one
        v: linear layers to keys and to values, each a weight and a bias
    """

def tile(rows: int):
    """A function `(w, o, x, r, sums)`: `sums[i*rows+j] = w[o+i] @ x[r+j]` for two `i`, in whole steps

    Args:
        rows: number of vectors
    """

tile_1: Any
tile_2: Any
tile_3: Any
tile_4: Any

def dot_products(w, o, x, r, rows, sums) -> None:
    """Dot products of two rows of a matrix with up to four vectors

    Args:
        w: weight matrix
        o: the object
        x: array or tensor
        r: vectors, and the first of those that are multiplied
        rows: their number, one to four
        sums: `sums[i*rows+j] = w[o+i] @ x[r+j]`, written
    """

activation_codes: dict

def activated(s, code):
    """The activation function of a number

    Args:
        s: a float32
        code: of `activation_codes`
    """

def as_floats(x):
    """The numbers of a tensor as float32, `(rows, n)`

    Args:
        x: `(rows, n)`
    """

def _as_floats(x):
    """Args:
        x: array or tensor
    """

def prepared(x, w):
    """The rows in the form in which the products with `w` take them

    Args:
        x: `(rows, inputs)`
        w: weights
    """

def _prepared(x, w) -> None:
    """Args:
        x: array or tensor
        w: weight matrix
    """

def outputs_of(w):
    """Number of outputs of a weight matrix

    Args:
        w: weight matrix
    """

def _outputs_of(w) -> None:
    """Args:
        w: weight matrix
    """

def pieces(w):
    """Number of pieces of a weight matrix that threads share: pairs of outputs

    Args:
        w: weight matrix
    """

def _pieces(w) -> None:
    """Args:
        w: weight matrix
    """

def share(t, threads, w) -> tuple:
    """The pieces of `w` that thread `t` of `threads` multiplies, as first and end

    Args:
        t: index of the thread
        threads: number of threads
        w: weight matrix
    """

def multiply_pairs(x, w, b, y, code, pairs) -> None:
    """`activation(x @ w.T + b)` to `y`, for some of the outputs

    Args:
        x: `(rows, inputs)`, float32
        w: `(outputs, inputs)`
        b: `(outputs,)`, empty without a bias
        y: `(rows, outputs)`, written
        code: of `activation_codes`
        pairs: of outputs: the first, and the one after the last
    """

def multiply_some(x, w, b, y, code, part):
    """`activation(x @ w.T + b)` to `y`, for some pieces of `w`

    Args:
        x: array or tensor
        w: weight matrix
        b: LLVM's builder, or the bias, empty without one
        y: the result, written
        code: of `activation_codes`
        part: pieces of the weight: the first, and the one after the last
    """

def _multiply_some(x, w, b, y, code, part) -> None:
    """Args:
        x: array or tensor
        w: weight matrix
        b: LLVM's builder, or the bias, empty without one
        y: the result, written
        code: of `activation_codes`
        part: pieces of the weight: the first, and the one after the last
    """

def multiply(x, w, b, y, code, threads) -> None:
    """`activation(x @ w.T + b)` to `y`

    Args:
        x: array or tensor
        w: weight matrix
        b: LLVM's builder, or the bias, empty without one
        y: the result, written
        code: of `activation_codes`
        threads: number of threads
    """

def multiply_gated_pairs(x, g, u, y, code, pairs) -> None:
    """`activation(x @ g.T) * (x @ u.T)` to `y`, for some of the outputs

    Args:
        x: `(rows, inputs)`, float32
        g: weight of the gate, `(outputs, inputs)`
        u: weight beside it, `(outputs, inputs)`
        y: `(rows, outputs)`, written
        code: of `activation_codes`
        pairs: of outputs: the first, and the one after the last
    """

def multiply_gated_some(x, g, u, y, code, part):
    """`activation(x @ g.T) * (x @ u.T)` to `y`, for some pieces

    Args:
        x: array or tensor
        g: weight of the gate, `(outputs, inputs)`
        u: weight beside that of the gate, `(outputs, inputs)`
        y: the result, written
        code: of `activation_codes`
        part: pieces of the weight: the first, and the one after the last
    """

def _multiply_gated_some(x, g, u, y, code, part):
    """Args:
        x: array or tensor
        g: weight of the gate, `(outputs, inputs)`
        u: weight beside that of the gate, `(outputs, inputs)`
        y: the result, written
        code: of `activation_codes`
        part: pieces of the weight: the first, and the one after the last
    """

def multiply_gated(x, g, u, y, code, threads) -> None:
    """`activation(x @ g.T) * (x @ u.T)` to `y`

    Args:
        x: array or tensor
        g: weight of the gate, `(outputs, inputs)`
        u: weight beside that of the gate, `(outputs, inputs)`
        y: the result, written
        code: of `activation_codes`
        threads: number of threads
    """

def normalize(x, w, b, y, eps) -> None:
    """LayerNorm or RMSNorm of the rows of `x` to `y`

    Args:
        x: `(rows, n)`
        w: `(n,)`
        b: bias, `(n,)`: LayerNorm; empty: RMSNorm
        y: `(rows, n)`, written
        eps: added to the variance, or to the mean square
    """

def rotate(x, cos, sin, y) -> None:
    """Rotary embeddings of one token's heads, `(heads, head_dim)`, to `y`

    Args:
        x: `(heads, head_dim)`
        cos: `(rotary_dim,)`
        sin: `(rotary_dim,)`, first half negated
        y: `(heads, head_dim)`, written
    """

ln2_high: Any
ln2_low: Any
log2_e: Any

terms: tuple

def from_bits(typingctx, bits) -> tuple:
    """The float32 of 32 bits

    Args:
        typingctx: context of the compiler
        bits: a 32-bit integer
    """

def exp_below(x):
    """The exponential function in float32, without a call, so that the compiler computes many at a time

    Args:
        x: at most 0
    """

def exponentials(s):
    """`exp(s - max(s))` in place; returns the sum

    Args:
        s: scores, overwritten
    """

def score_keys(x, k, apart, scale, s) -> None:
    """The scaled products of a query with each key to `s`, four keys at a time

    Args:
        x: a query
        k: numbers of the storage, from the first key on
        apart: numbers from one key to the next
        scale: factor of the scores
        s: scores, written
    """

def add_values(s, v, apart, out) -> None:
    """The sum of the values, each times its weight, added to `out`, four values at a time

    Args:
        s: weights
        v: numbers of the storage, from the first value on
        apart: numbers from one value to the next
        out: written
    """

def attend_once(q, k, v, y, n, apart, group, scale) -> None:
    """Attention of one query per row and head to `n` keys and values

    Args:
        q: `(rows, heads, head_dim)`
        k: numbers of the storage, from the first key on
        v: numbers of the storage, from the first value on
        y: `(rows, heads, head_dim)`, written
        n: number of keys
        apart: numbers from one row, head and token to the next: in `k`, in `v`, in `k`, …
        group: query heads of a key head
        scale: factor of the scores
    """

def project(x, q, k, v, out, threads) -> None:
    """Three linear layers, each a weight and a bias, to the arrays `out`, `(rows, outputs)`

    Args:
        x: array or tensor
        q: queries, `(batch, heads, tokens, head_dim)`
        k: linear layers to keys and to values, each a weight and a bias
        v: linear layers to keys and to values, each a weight and a bias
        out: what the model returned
        threads: number of threads
    """

def store(x, cache, token, apart) -> None:
    """Write the keys or values of a token of each row into the storage of a cache

    Args:
        x: `(rows, heads, head_dim)`
        cache: numbers of the storage
        token: where to write
        apart: numbers from one row, head and token to the next
    """

def rotate_rows(x, rope):
    """The heads of each row with rotary embeddings

    Args:
        x: `(rows, heads, head_dim)`
        rope: cosines and signed sines, of each row or of one for all
    """

def attention_layer(x, q, k, v, o, rope, cache, y, heads, d, n, apart, scale, threads) -> None:
    """Self-attention of one new token of each row, which is added to the cache

    Args:
        x: `(rows, hidden_size)`
        q: queries, `(batch, heads, tokens, head_dim)`
        k: linear layers to keys and to values, each a weight and a bias
        v: linear layers to keys and to values, each a weight and a bias
        o: the object
        rope: cosines and signed sines
        cache: storage of the keys and of the values
        y: `(rows, hidden_size)`, written
        heads: query heads
        d: size of a head
        n: tokens in the cache
        apart: numbers from one row, head and token of the storage to the next, as in `attend_once`
        scale: factor of the scores
        threads: number of threads
    """

def decoder_layer(x, norms, eps, attention, mlp, gated, cache, y, sizes, scale, code, threads) -> None:
    """`h = x + attention(norm(x))`, `y = h + mlp(norm(h))` for one new token of each row

    Args:
        x: `(rows, hidden_size)`
        norms: weight and bias of the norm before attention, and of that before the MLP
        eps: of the norms
        attention: linear layers to query, key and value, and the one that follows; cosines and signed sines
        mlp: weight of the gate; weight and bias of up and down
        gated: false: without a gate, `down(activation(up(x)))`
        cache: storage of the keys and of the values
        y: `(rows, hidden_size)`, written
        sizes: query heads, size of a head, tokens in the cache, and strides as in `attention_layer`
        scale: factor of the scores
        code: of `activation_codes`
        threads: number of threads
    """

def array(like, p, shape):
    """The array at an address

    Args:
        like: empty array of the dtype
        p: pointer to the first number
        shape: sizes of the dimensions
    """

def cached(like, k, v, sizes, apart) -> tuple:
    """The storage of keys and of values up to the last of its tokens

    Args:
        like: empty array of the dtype
        k: linear layers to keys and to values, each a weight and a bias
        v: linear layers to keys and to values, each a weight and a bias
        sizes: rows, key heads, tokens, size of a head
        apart: numbers from one row, head and token to the next: in `k`, in `v`, in `k`, …
    """

def matrix(kind, p, outputs, inputs, form):
    """The weight matrix at an address

    Args:
        kind: empty array, as those of the weights
        p: address
        outputs: what the model returned
        inputs: inputs of the model, as a dict of arrays
        form: of packed weights: bytes of a tile
    """

def _matrix(kind, p, outputs, inputs, form):
    """Args:
        kind: a type of LLVM; a kind of kernels; or an empty array, as those of the weights
        p: pointer to the first number
        outputs: what the model returned
        inputs: inputs of the model, as a dict of arrays
        form: bytes of a tile of packed weights
    """

def weights_of(like, kind, form, w, b, outputs, inputs) -> tuple:
    """Weight and bias of a linear layer; an empty bias where its address is 0

    Args:
        like: empty array of the dtype
        kind: a type of LLVM; a kind of kernels; or an empty array, as those of the weights
        form: bytes of a tile of packed weights
        w: weight matrix
        b: LLVM's builder, or the bias, empty without one
        outputs: what the model returned
        inputs: inputs of the model, as a dict of arrays
    """

def attention_parts(like, kind, form, weights, biases, rope, i, wide, narrow) -> tuple:
    """The linear layers of attention, and cosines and signed sines

    Args:
        like: empty array of the dtype
        kind: a type of LLVM; a kind of kernels; or an empty array, as those of the weights
        form: bytes of a tile of packed weights
        weights: addresses of the parameters of four linear layers
        biases: addresses of the parameters of four linear layers
        rope: addresses of cosines and signed sines, their rows, and the numbers of a row
        i: numbers of an input
        wide: outputs for the queries, and for the keys
        narrow: outputs for the queries, and for the keys
    """

def norms_at(like, norms, i) -> tuple:
    """Weight and bias of two norms; an empty bias where its address is 0

    Args:
        like: empty array of the dtype
        norms: addresses of the weights of two norms and of their biases; 0: no bias
        i: numbers in a row
    """

def layer_at(
    like,
    kind,
    x,
    weights,
    biases,
    rope,
    storage,
    y,
    sizes,
    n,
    apart,
    scale,
    form,
    threads,
    norms,
    eps,
    mlp,
    inner,
    code,
) -> None:
    """`decoder_layer` of addresses and sizes

    Args:
        like: empty array of the dtype
        kind: a type of LLVM; a kind of kernels; or an empty array, as those of the weights
        x: array or tensor
        weights: addresses of the parameters of four linear layers
        biases: addresses of the parameters of four linear layers
        rope: cosines and signed sines of the position, or None
        storage: addresses of keys and values
        y: the result, written
        sizes: rows, numbers of an input, query heads, a group and a head
        n: number of tokens or of numbers
        apart: numbers from one row, head and token of the storage to the next, as in `attend_once`
        scale: factor of the scores; None for `1/sqrt(head_dim)`
        form: bytes of a tile of packed weights
        threads: number of threads
        norms: weights of the two norms
        eps: number added to the variance, against division by zero
        mlp: weights of gate, up and down
        inner: outputs of the gate
        code: of `activation_codes`
    """

fields: int

def layer_points(like, kind) -> tuple:
    """The kernels of whole layers, which take addresses and sizes

    Args:
        like: empty array of the dtype of the inputs
        kind: empty array, as those of the weights
    """

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
    def attention(self, q, k, v, scale):
        """Attention of one query per row and head, `(rows, heads, 1, head_dim)`, of the same shape

        Args:
            q: queries, `(batch, heads, tokens, head_dim)`
            k: keys, `(rows, kv_heads, n, head_dim)`
            v: values, of the same shape
            scale: factor of the scores; None for `1/sqrt(head_dim)`
        """
    def attention_layer(self, x, layers, rope, cache, d, scale):
        """Self-attention of one new token of each row, `(rows, 1, hidden_size)`, which is added to the cache

        Args:
            x: array or tensor
            layers: layers of the stack, in order
            rope: cosines and signed sines of the position, or None
            cache: KV cache
            d: size of a head
            scale: factor of the scores; None for `1/sqrt(head_dim)`
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

def attention_arguments(x, y, layers, rope, cache, d, scale, kernels) -> tuple:
    """What the kernels of a layer take: addresses and sizes

    Args:
        x: `(rows, 1, hidden_size)`
        y: of the same shape, written
        layers: linear layers to query, key and value, and the one that follows: weights and biases
        rope: cosines and signed sines of the position, or None
        cache: layer of a KV cache with room for one more token
        d: size of a head
        scale: factor of the scores
        kernels: those that take them
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
