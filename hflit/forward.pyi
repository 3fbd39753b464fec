"""Framework-independent parts of a forward pass: input checks, head masks, attention types per layer, activations by name, recorded hidden states and attentions"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['logger', 'warned', 'mask_length_message', 'quiet_keywords', 'attention_kinds', 'aliases', 'pick', 'check_one_input', 'check_batch_size', 'range_message', 'check_mask_length', 'warn_once', 'ignore_keywords', 'position_offset', 'token_limit', 'check_length', 'warn_if_too_long', 'layer_head_mask', 'ceil_div', 'ceil_to', 'check_attention', 'attention_kind', 'layer_type', 'is_bidirectional', 'layer_window', 'attention_masks', 'with_aliases', 'find_activation', 'residual_std', 'requested_records', 'say_eager', 'OutputRecorder']

logger: Any
warned: set

def pick(v, default):
    """Return `v`, or `default` if `v` is None

    Args:
        v: the value
        default: value that is used when none is given
    """

def check_one_input(input_ids, inputs_embeds) -> None:
    """ValueError unless exactly one of the two inputs is given

    Args:
        input_ids: token ids, `(batch, tokens)`
        inputs_embeds: embeddings in place of token ids, `(batch, tokens, hidden_size)`
    """

def check_batch_size(cache, batch: int) -> None:
    """ValueError if the KV cache is for another batch size

    Args:
        cache: KV cache
        batch: number of rows
    """

def range_message(what: str, lo: int, hi: int, n: int, field: str) -> str:
    """Message for ids from `lo` to `hi` where a table of `n` rows, of the config's `field`, allows less

    Args:
        what: name of the thing, for error messages
        lo: least and largest id
        hi: least and largest id
        n: number of tokens
        field: field of the config with the number of rows
    """

mask_length_message: str

def check_mask_length(given: int, wanted: int) -> None:
    """ValueError if the length of the attention mask differs from the number of tokens, including cached ones

    Args:
        given: what the caller gave
        wanted: what is needed
    """

def warn_once(text, key=None) -> None:
    """Log a warning once per process

    Args:
        text: text of the warning
        key: identifies the warning if its text varies
    """

quiet_keywords: tuple

def ignore_keywords(model, kwargs: dict) -> None:
    """Warn once about each keyword that a model does not know, except common harmless ones

    Args:
        model: the model
        kwargs: further keyword arguments, which are handed on
    """

def position_offset(config) -> int:
    """Position id of the first token of a text: 0, or one after `position_padding`

    Args:
        config: configuration of the model
    """

def token_limit(config) -> int | None:
    """Maximum number of tokens by `max_position_embeddings`; None where the config has none

    Args:
        config: configuration of the model
    """

def check_length(config, n: int) -> None:
    """ValueError if a text of `n` tokens is longer than the learned position embeddings

    Args:
        config: configuration of the model
        n: number of tokens
    """

def warn_if_too_long(config, n: int) -> None:
    """Warn once if a text of `n` tokens is longer than `max_position_embeddings`, for rotary embeddings

    Args:
        config: configuration of the model
        n: number of tokens
    """

def layer_head_mask(ctx, i: int, field='head_mask'):
    """Head mask of layer `i`, broadcastable to `(batch, heads, queries, keys)`, or None

    Args:
        ctx: forward context
        i: index of the layer
        field: field of the context with the masks of all layers
    """

def ceil_div(n, m):
    """`n/m` rounded up to a whole number

    Args:
        n: a whole number, or an array of whole numbers
        m: divisor
    """

def ceil_to(n, m):
    """The smallest multiple of `m` that is `n` or more

    Args:
        n: a whole number, or an array of whole numbers
        m: 1 or more
    """

attention_kinds: tuple

def check_attention(name) -> str:
    """Check the name of an attention implementation; ValueError if unknown, ImportError for a missing kernel

    Args:
        name: name of the attention kernel
    """

def attention_kind(config) -> str:
    """The config's attention implementation, checked

    Args:
        config: configuration of the model
    """

def layer_type(config, i: int) -> str:
    """Attention type of layer `i`; `full_attention` where the config names none

    Args:
        config: configuration of the model
        i: index
    """

def is_bidirectional(config) -> bool:
    """Whether the tokens of a decoder attend to later ones as well, by `use_bidirectional_attention`

    Args:
        config: configuration of the model
    """

def layer_window(config, i: int):
    """Sliding window of layer `i` in tokens; None for full attention. Bidirectional: tokens on each side

    Args:
        config: configuration of the model
        i: index
    """

def attention_masks(config, mask, make) -> tuple:
    """Make one mask for each attention type in `layer_types`

    Args:
        config: model config
        mask: the caller's mask, or a dict with one for each attention type
        make: function `(mask, window, layer)` that returns a mask and the `is_causal` flag

    Returns:
        mask of full attention, `is_causal` flag, `{attention type: mask}` of the others
    """

aliases: dict

def with_aliases(**functions: Any) -> dict:
    """Functions by name, including the aliases that configs use

    Args:
        **functions: functions by name
    """

def find_activation(name, functions):
    """Activation function by name; ValueError with suggestions for an unknown one

    Args:
        name: `hidden_act` of a config, or a function
        functions: `{name: function}`
    """

def residual_std(config) -> float:
    """Standard deviation of initial output projections: `residual_std` or `initializer_range` of the config

    Args:
        config: configuration of the model
    """

def requested_records(model, kwargs: dict) -> dict:
    """Empty lists for outputs of some models only that the caller or the config requests; None for the others

    Args:
        model: its `records` names the outputs that only models of its kind record
        kwargs: of the forward pass; `output_…` of these outputs is removed
    """

def say_eager(config) -> None:
    """Warn once that a fused kernel gives no attention weights, so that this call computes them eagerly

    Args:
        config: configuration of the model
    """

class OutputRecorder:
    """Mixin of the forward context: records hidden states and attentions, builds the output"""
    first: Any
    @staticmethod
    def lists(config, output_attentions=None, output_hidden_states=None) -> dict:
        """Empty lists for outputs that the caller or the config requests; None for the others

        Args:
            config: configuration of the model
            output_attentions: return the attention weights of every layer; None: as the config says
            output_hidden_states: return the hidden states of every layer; None: as the config says
        """
    def record(self, lists: dict) -> None:
        """Record further outputs of the layers in these lists, as from `requested_records`

        Args:
            lists: lists to record in, by output
        """
    def mask_for(self, kind: str) -> tuple:
        """Attention mask of layers of an attention type, and the `is_causal` flag

        Args:
            kind: attention type of a layer, such as `'sliding_attention'`
        """
    def rope_for(self, kind: str):
        """Cosines and signed sines of the positions for layers of an attention type, or None

        Args:
            kind: attention type of a layer, such as `'sliding_attention'`
        """
    def filled_cache(self): ...
    def finish(self, model, x, return_dict=None, output=None, **fields: Any):
        """Build the output from the last state `x`; `last_hidden_state` may be another, normed one

        Args:
            model: the model
            x: last hidden state, `(batch, tokens, hidden_size)`
            return_dict: return a `ModelOutput` and no tuple; None: as the config says
            output: class of the output
            **fields: further fields of the output
        """
    def queries(self, x, layer_idx: int):
        """The tokens whose result is read from a layer: all, or the first

        Args:
            x: array or tensor
            layer_idx: index of the layer
        """
    @property
    def is_plain(self) -> bool:
        """Whether every token attends to all others, and nothing is recorded"""
