"""Bound modules, initialisation, loading and saving of every Flax model"""
# Written by hflit.dev_stubs; do not edit
import flax.linen as nn
from .internals import Internals
from .jit import JitCall
from .layers import Block
from .trace import Traceable
from ..pretrained import PreTrainedBase
from typing import Any, ClassVar
from typing_extensions import Self

__all__ = ['logger', 'register_pytree', 'PreTrainedModel', 'rebound', 'replace_state', 'param_sharding', 'cast']

logger: Any

def register_pytree(cls):
    """Register an output class as a JAX pytree, unless Keras on JAX has registered it already

    Args:
        cls: the class
    """

class PreTrainedModel(Block, JitCall, Internals, Traceable, PreTrainedBase):
    """Base class of all models: a `flax.linen.Module` with a config that can be called, loaded and saved"""
    gradient_checkpointing: bool = False
    """recompute activations in the backward pass"""
    generation_config: Any = None
    """defaults of `generate`"""
    load_report: Any = None
    """the `LoadReport` of `from_pretrained`"""
    framework: ClassVar[str]
    @property
    def is_gradient_checkpointing(self) -> Any: ...
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
        seed=None,
        prng_key=None,
        params=None,
        inputs=None,
        **kw: Any,
    ):
        """Continue each prompt; unsupported arguments raise TypeError, ValueError or NotImplementedError

        Args:
            input_ids: prompts, `(batch, tokens)`
            generation_config: generation settings, which keywords override
            logits_processor: one or a list of `(input_ids, scores, n)`, or without `n`, not compiled
            stopping_criteria: further stopping criteria, one or a list, of `(input_ids, scores)`
            prefix_allowed_tokens_fn: function of row and tokens so far, returns the allowed next tokens
            synced_gpus: accepted, without effect
            assistant_model: a smaller model that drafts tokens, or a `CandidateGenerator` (in PyTorch and Keras)
            streamer: an object with `put` and `end`, or a function of the new tokens
            negative_prompt_ids: prompts that the text is to keep away from, `(batch, tokens)`, and 1 for their tokens; for `guidance_scale`
            negative_prompt_attention_mask: prompts that the text is to keep away from, `(batch, tokens)`, and 1 for their tokens; for `guidance_scale`
            custom_generate: function in place of the decoding loop
            attention_mask: 1 for a token and 0 for padding, `(batch, tokens)`, cached ones included
            inputs_embeds: the prompts as embeddings, `(batch, tokens, hidden_size)`
            past_key_values: KV cache of earlier tokens, to which those of the new ones are added
            tokenizer: tokenizer of the model
            seed: seed of the random numbers
            prng_key: random key of JAX
            params: weights of a Flax model, a nested dict of arrays
            inputs: inputs of the model, as a dict of arrays
            **kw: generation settings and further inputs of the model

        Returns:
            `(batch * num_return_sequences, tokens)`, or an output with more fields
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
    def __post_init__(self) -> None: ...
    def __init_subclass__(self, **kw: Any) -> None:
        """Args:
            **kw: further keyword arguments, which are handed on
        """
    def __getattr__(self, name) -> Any: ...
    def __setattr__(self, name, value) -> None: ...
    def __reduce_ex__(self, protocol): ...
    def __repr__(self) -> str: ...
    def dummy_inputs(self) -> dict:
        """The smallest input that creates all parameters; overridden where the inputs differ"""
    def init_weights(self, rng, input_shape=None, params=None):
        """Initialise all parameters except those given in `params`; `input_shape` is accepted, without effect

        Args:
            rng: random key of JAX
            input_shape: shape of the input
            params: weights of a Flax model, a nested dict of arrays
        """
    def bound(self, params, **updates: Any):
        """The same model bound to other parameters, with fields updated; running statistics stay if not given

        Args:
            params: weights of a Flax model, a nested dict of arrays
            **updates: weights that replace those of the model
        """
    @property
    def params(self) -> dict:
        """The parameter tree of a bound model"""
    @classmethod
    def _module(cls, config, dtype, param_dtype, ckpt, generation=..., **kw: Any) -> Self:
        """An unbound module with its dtypes

        Args:
            config: configuration of the model
            dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
            ckpt: the open checkpoint
            generation: the generation settings
            **kw: further keyword arguments, which are handed on
        """
    @classmethod
    def from_config(
        cls,
        config,
        dtype=None,
        seed: int = 0,
        param_dtype=None,
        attn_implementation=None,
        mesh=None,
        partition_rules=None,
        **kwargs: Any,
    ) -> Self:
        """Create a model with new weights, bound to its parameters

        Args:
            config: copied
            dtype: of computation; default: the config's
            seed: for the random initial values
            param_dtype: of the parameters; default: `dtype`
            attn_implementation: `'eager'` or `'sdpa'`
            mesh: devices to shard the weights over; see [sharding](sharding.ipynb)
            partition_rules: how to cut each parameter; default: by its name
            **kwargs: further arguments of the class
        """
    def published_tensors(self, params=None) -> dict:
        """The parameters by published names, as tensors computed when they are written

        Args:
            params: weights of a Flax model, a nested dict of arrays
        """
    @property
    def dtype_name(self) -> str:
        """Dtype of the parameters, such as `bfloat16`"""
    def save_pretrained(self, save_directory, params=None, state_dict=None, **kw: Any):
        """Save config and weights, atomically

        Args:
            save_directory: folder, made if there is none
            params: parameters to save instead of the model's own
            state_dict: alias of `params`
            **kw: `max_shard_size`, `variant`, `push_to_hub`, … as of all models
        """
    @classmethod
    def from_pretrained(
        cls,
        pretrained_model_name_or_path,
        config=None,
        state_dict=None,
        dtype=None,
        torch_dtype=None,
        param_dtype=None,
        mesh=None,
        partition_rules=None,
        seed: int = 0,
        key_mapping=None,
        output_loading_info=False,
        ignore_mismatched_sizes=False,
        variant=None,
        use_safetensors=None,
        generation_config=None,
        **kw: Any,
    ) -> Self:
        """Load a model from a checkpoint, bound to its weights

        Args:
            pretrained_model_name_or_path: folder, Hub repository or `builtin:NAME`; or None with the next two
            config: configuration of the model
            state_dict: tensors by name
            dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
            torch_dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
            param_dtype: dtype of the parameters; default: `dtype`
            mesh: mesh of devices of JAX
            partition_rules: patterns of parameter names, and how each is sharded over the mesh
            seed: seed of the random numbers
            key_mapping: regular expressions on the file's names and their replacements
            output_loading_info: return `(model, LoadReport)`
            ignore_mismatched_sizes: initialise tensors of a different shape instead of raising
            variant: read or write `model.VARIANT.safetensors`
            use_safetensors: True: safetensors only; False: `.bin` files; None: what there is
            generation_config: defaults of `generate`; default: the checkpoint's
            **kw: `revision`, `subfolder`, …; config fields; arguments of the class
        """
    def gradient_checkpointing_enable(self, gradient_checkpointing_kwargs=None) -> None:
        """Enable gradient checkpointing: recompute activations in the backward pass

        Args:
            gradient_checkpointing_kwargs: options of `torch.utils.checkpoint`
        """
    def gradient_checkpointing_disable(self) -> None:
        """Disable gradient checkpointing"""
    def set_attn_implementation(self, attn_implementation: str) -> None:
        """Choose `'eager'` or `'sdpa'` attention for the whole model

        Args:
            attn_implementation: attention kernel: `'eager'` or `'sdpa'`
        """
    @property
    def base_model(self) -> Self:
        """The base model: the model without its head"""
    def get_input_embeddings(self) -> nn.Module:
        """The input embedding layer"""
    def num_parameters(self, only_trainable: bool = False, exclude_embeddings: bool = False) -> int:
        """Number of parameters, tied ones counted once

        Args:
            only_trainable: without effect: in JAX the optimiser decides what is trained
            exclude_embeddings: do not count embedding matrices
        """
    def to_bf16(self, params, mask=None):
        """Cast parameters to bfloat16

        Args:
            params: weights of a Flax model, a nested dict of arrays
            mask: which parameters are cast, a tree of booleans; None for all
        """
    def to_fp16(self, params, mask=None):
        """Cast parameters to float16

        Args:
            params: weights of a Flax model, a nested dict of arrays
            mask: which parameters are cast, a tree of booleans; None for all
        """
    def to_fp32(self, params, mask=None):
        """Cast parameters to float32

        Args:
            params: weights of a Flax model, a nested dict of arrays
            mask: which parameters are cast, a tree of booleans; None for all
        """
    enable_gradient_checkpointing = gradient_checkpointing_enable

def rebound(module, variables):
    """Bind a module to NumPy arrays, as unpickling needs it

    Args:
        module: the module
        variables: weights and other state of a Flax module, as `{'params': ...}`
    """

def replace_state(model, other) -> None:
    """Replace the state of a module by that of another one, in place

    Args:
        model: the model
        other: module whose state is taken
    """

def param_sharding(mesh=None, partition_rules=None):
    """A function from name and shape to the sharding of a parameter

    Args:
        mesh: mesh of devices of JAX
        partition_rules: patterns of parameter names, and how each is sharded over the mesh
    """

def _with_field(model, **kw: Any) -> None:
    """Args:
        model: the model
        **kw: further keyword arguments, which are handed on
    """

def cast(params, dtype, mask=None):
    """Cast the floating-point parameters of a tree; with `mask`, a tree of booleans, only where it is true

    Args:
        params: weights of a Flax model, a nested dict of arrays
        dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
        mask: which parameters are cast, a tree of booleans; None for all
    """
