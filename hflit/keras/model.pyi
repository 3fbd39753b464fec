"""Construction, call, outputs, loading and saving of every Keras model"""
# Written by hflit.dev_stubs; do not edit
import keras
from .exporting import Exporting
from .internals import Internals
from .layers import AutoNamed
from .trace import Traceable
from .training import Training
from ..pretrained import PreTrainedBase
from ..checkpoint.weights import LazyTensor
from typing import Any
from typing_extensions import Self

__all__ = ['logger', 'PreTrainedModel', 'to_tensor', 'as_tensors', 'merge_args', 'original_error', 'flatten', 'unflatten', 'flatten_with_keys', 'register_pytree', 'from_serialized', 'lazy_tensor']

logger: Any

class PreTrainedModel(AutoNamed, Internals, Traceable, Exporting, Training, keras.Model, PreTrainedBase):
    """Base class of all models: a `keras.Model` with a config that can be loaded and saved

    Args:
        config: configuration of the model
    """
    framework: str
    generation_config: Any
    load_report: Any
    name_or_path: Any
    config: Any
    def generate(
        self,
        input_ids=None,
        generation_config=None,
        logits_processor=None,
        stopping_criteria=None,
        prefix_allowed_tokens_fn=None,
        synced_gpus=None,
        assistant_model=None,
        streamer=None,
        negative_prompt_ids=None,
        negative_prompt_attention_mask=None,
        custom_generate=None,
        attention_mask=None,
        inputs_embeds=None,
        past_key_values=None,
        tokenizer=None,
        inputs=None,
        seed=None,
        **kw: Any,
    ):
        """Continue each prompt; unsupported arguments raise TypeError, ValueError or NotImplementedError

        Args:
            input_ids: prompts, `(batch, tokens)`
            generation_config: generation settings, which keywords override
            logits_processor: further logits processors: function of `(input_ids, scores)`, or a list
            stopping_criteria: further stopping criteria: function of `(input_ids, scores)`, or a list
            prefix_allowed_tokens_fn: function of row and tokens so far, returns the allowed next tokens
            synced_gpus: accepted, without effect
            assistant_model: a smaller model that drafts tokens, or a `CandidateGenerator`
            streamer: an object with `put` and `end`, or a function of the new tokens
            negative_prompt_ids: prompts that the text is to keep away from, `(batch, tokens)`, and 1 for their tokens; for `guidance_scale`
            negative_prompt_attention_mask: prompts that the text is to keep away from, `(batch, tokens)`, and 1 for their tokens; for `guidance_scale`
            custom_generate: function in place of the decoding loop
            attention_mask: 1 for a token, 0 for padding, `(batch, tokens)`, cached ones included
            inputs_embeds: the prompts as embeddings, `(batch, tokens, hidden_size)`
            past_key_values: KV cache from an earlier call
            tokenizer: tokenizer of the model
            inputs: inputs of the model, as a dict of arrays
            seed: for sampling: an int, a numpy generator, or a list of one for each row
            **kw: generation settings and further inputs of the model

        Returns:
            `(batch * num_return_sequences, tokens)` in numpy, or `GenerateDecoderOnlyOutput`
        """
    def compute_transition_scores(self, sequences, scores, beam_indices=None, normalize_logits=False):
        """Look up the score of each token that was chosen

        Args:
            sequences: what `generate` returned, `(batch, tokens)`
            scores: one array `(batch, vocab_size)` per new token
            beam_indices: of a beam search: row of `scores` for each new token, -1 for none
            normalize_logits: return log-probabilities

        Returns:
            `(batch, new tokens)`
        """
    def __init_subclass__(self, **kw: Any) -> None:
        """Args:
            **kw: further keyword arguments, which are handed on
        """
    def __new__(self, *args: Any, **kw: Any) -> Self:
        """Args:
            *args: further positional arguments, which are handed on
            **kw: further keyword arguments, which are handed on
        """
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    @property
    def layers(self) -> Any: ...
    @layers.setter
    def layers(self, blocks) -> None:
        """Args:
            blocks: the layers of the stack
        """
    def post_init(self) -> None:
        """Create the variables; the last line of every `__init__`"""
    def __call__(self, *args: Any, **kw: Any):
        """Args:
            *args: further positional arguments, which are handed on
            **kw: further keyword arguments, which are handed on
        """
    def call(self, *args: Any, training=None, **kw: Any):
        """Args:
            *args: further positional arguments, which are handed on
            training: training mode, with dropout
            **kw: further keyword arguments, which are handed on
        """
    def _call_impl(self, *args: Any, **kw: Any):
        """Args:
            *args: further positional arguments, which are handed on
            **kw: further keyword arguments, which are handed on
        """
    @classmethod
    def from_config(
        cls,
        config,
        dtype=None,
        attn_implementation=None,
        custom_objects=None,
        **kwargs: Any,
    ) -> Self:
        """Create a model with new weights

        Args:
            config: a config, copied; or the dict of `get_config`
            dtype: a dtype or a policy; default: the config's
            attn_implementation: `'eager'` or `'sdpa'`
            custom_objects: accepted for Keras
            **kwargs: further arguments of the class
        """
    def get_config(self) -> dict:
        """The dict that Keras saves of a model beside its weights"""
    @property
    def dtype_name(self) -> Any:
        """Dtype of the variables, such as `bfloat16`"""
    def published_tensors(self, state_dict: dict | None = None) -> dict:
        """The variables by published names, as tensors computed when they are written

        Args:
            state_dict: tensors by name
        """
    def save_pretrained(self, save_directory, *args: Any, saved_model=False, **kw: Any):
        """Save config and weights, atomically; see [pretrained](../pretrained.ipynb)

        Args:
            save_directory: folder to save into, created if needed
            *args: further positional arguments, which are handed on
            saved_model: also export a SavedModel
            **kw: further keyword arguments, which are handed on
        """
    @classmethod
    def _build_and_plan(cls, config, args, kw, ckpt, name, key_mapping, ignore_mismatched_sizes):
        """Build a model without values, and the `CheckpointLoader` that will read them

        Args:
            config: configuration of the model
            args: further positional arguments, which are handed on
            kw: further keyword arguments, which are handed on
            ckpt: the open checkpoint
            key_mapping: regular expressions on names in the file, and their replacements
            ignore_mismatched_sizes: initialise a tensor of another shape anew instead of raising
        """
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path,
        *args: Any,
        config=None,
        state_dict=None,
        dtype=None,
        torch_dtype=None,
        key_mapping=None,
        output_loading_info=False,
        ignore_mismatched_sizes=False,
        gradient_checkpointing=False,
        variant=None,
        use_safetensors=None,
        generation_config=None,
        **kw: Any,
    ) -> Self:
        """Load a model from a checkpoint

        Args:
            pretrained_model_name_or_path: folder, Hub repository, `builtin:NAME`; None: `config` and `state_dict`
            *args: further arguments of the class
            config: a config, or where to read one
            state_dict: arrays to load in place of the files', by published or hflit names
            dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
            torch_dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
            key_mapping: regular expressions on the file's names and their replacements
            output_loading_info: return `(model, LoadReport)`
            ignore_mismatched_sizes: initialise tensors of a different shape instead of raising
            gradient_checkpointing: recompute activations in the backward pass
            variant: read or write `model.VARIANT.safetensors`
            use_safetensors: True: safetensors only; False: `.bin` files; None: what there is
            generation_config: defaults of `generate`; default: the checkpoint's
            **kw: where to look (`revision`, `token`, …) and config fields to override
        """

def to_tensor(x):
    """Convert an array to a tensor of the backend; anything else is unchanged

    Args:
        x: array or tensor
    """

def as_tensors(x):
    """Convert arrays in a nested structure to tensors; nested lists of numbers count as arrays

    Args:
        x: array or tensor
    """

def merge_args(args, kw) -> tuple:
    """Merge inputs given as one dict into the keywords, or given as one list into the positional arguments

    Args:
        args: further positional arguments, which are handed on
        kw: further keyword arguments, which are handed on
    """

def original_error(e):
    """The error as it was raised, without the message that Keras adds to it

    Args:
        e: the exception
    """

def flatten(x) -> tuple:
    """`(values, names)` of the fields of a dataclass that are not None

    Args:
        x: array or tensor
    """

def unflatten(cls, names, values):
    """Args:
        cls: the class
        names: names
        values: values of the fields, in order
    """

def flatten_with_keys(x) -> tuple:
    """Args:
        x: array or tensor
    """

def register_pytree(cls):
    """Register a dataclass as a pytree of Keras and its backend, unless it is registered already

    Args:
        cls: the class
    """

def from_serialized(
    cls,
    config,
    args=(),
    kwargs=None,
    name=None,
    dtype=None,
    frozen=(),
    generation=None,
    quantized=(),
):
    """Create a model from the fields of `get_config`

    Args:
        cls: the class
        config: configuration of the model
        args: further positional arguments, which are handed on
        kwargs: further keyword arguments, which are handed on
        name: name of the model
        dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
        frozen: names of weights that are not trained
        generation: the generation settings
        quantized: index and quantisation mode of each quantised layer
    """

def lazy_tensor(xs: list, make) -> LazyTensor:
    """A `LazyTensor` that is computed from several tensors

    Args:
        xs: arrays
        make: function that computes the tensor from its parts
    """
