"""Self-attention, a pre-norm decoder layer, and a stack of them, for one new token of each row: one call of a compiled kernel"""
# Written by hflit.dev_stubs; do not edit

__all__ = ['fields', 'project', 'store', 'rotate_rows', 'attention_layer', 'decoder_layer', 'array', 'spans_at', 'cached', 'matrix', 'weights_of', 'attention_parts', 'norms_at', 'layer_at', 'layer_points']

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

def attention_layer(x, q, k, v, o, rope, cache, y, heads, d, n, spans, apart, scale, threads) -> None:
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
        spans: first and end of the keys that each row sees, as in `attend_once`
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
        sizes: query heads, size of a head, tokens in the cache, spans and strides as in `attention_layer`
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

def spans_at(p, rows):
    """First and end of the keys that each row sees; an empty array where the address is 0

    Args:
        p: address, or 0
        rows: number of rows
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
        storage: addresses of keys, values and spans
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
