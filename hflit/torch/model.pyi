"""Construction, initialisation, weight tying, loading and saving of every PyTorch model"""
# Written by hflit.dev_stubs; do not edit
from typing import ClassVar
from ..checkpoint.keys import Keys
from ..pretrained import PreTrainedBase
from .adapters import Adapters
from .internals import Internals
from .module_names import Module
from .loading import CheckpointLoader
from .trace import Traceable
from typing import Any
from typing_extensions import Self

__all__ = ['logger', 'PreTrainedModel']

logger: Any

class PreTrainedModel(Module, Internals, Traceable, Adapters, PreTrainedBase):
    """Base class of all PyTorch models: an `nn.Module` with a config, that can be loaded and saved

    Args:
        config: configuration of the model
    """
    _keep_in_fp32_modules: ClassVar[tuple] = ()
    """modules kept in float32 in a float16 model"""
    _keep_in_fp32_modules_strict: ClassVar[tuple] = ()
    """those kept so in a bfloat16 model as well"""
    supports_gradient_checkpointing: bool
    generation_config: Any
    load_report: Any
    name_or_path: Any
    config: Any
    initialised: bool
    hf_device_map: Any
    untied: Any
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
        assistant_tokenizer=None,
        generator=None,
        **kw: Any,
    ):
        """Generate a continuation of each prompt; ValueError or NotImplementedError for what cannot work

        Args:
            input_ids: token ids, `(batch, tokens)`
            generation_config: generation settings; keyword arguments override them
            logits_processor: further logits processors
            stopping_criteria: further stopping criteria
            prefix_allowed_tokens_fn: function of row and tokens so far that returns the allowed next tokens
            synced_gpus: accepted, without effect
            assistant_model: a smaller model that drafts tokens, or a `CandidateGenerator` (in PyTorch and Keras)
            streamer: gets the new tokens: an object with `put` and `end`, or a function
            negative_prompt_ids: prompts that the text is to keep away from, `(batch, tokens)`, and 1 for their tokens; for `guidance_scale`
            negative_prompt_attention_mask: prompts that the text is to keep away from, `(batch, tokens)`, and 1 for their tokens; for `guidance_scale`
            custom_generate: function in place of the decoding loop
            attention_mask: 1 for a token, 0 for padding, `(batch, tokens)`, with tokens in the cache
            inputs_embeds: the prompts as embeddings, `(batch, tokens, hidden_size)`
            past_key_values: KV cache from an earlier call
            tokenizer: tokenizer of the model
            inputs: inputs of the model, as a dict of arrays
            assistant_tokenizer: tokenizer of the assistant, if it is another than the model's
            generator: random number generator for sampling
            **kw: generation settings and further inputs of the model

        Returns:
            `(batch * num_return_sequences, tokens)`, or `GenerateDecoderOnlyOutput`
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
    def __init__(self, config) -> None:
        """Args:
            config: configuration of the model
        """
    @property
    def dtype_name(self) -> str:
        """Dtype of the weights by name, such as `float32`"""
    def post_init(self) -> None:
        """Place modules under published names, initialise, tie and prune; called last in every `__init__`"""
    def init_weights(self) -> None:
        """Alias of `post_init`"""
    def _init_weights(self, module) -> None:
        """Initialise one module's tensors: normal for linear layers and embeddings, ones for norms, zero biases

        Args:
            module: the module
        """
    @property
    def key_table(self) -> Keys:
        """The key table of this class: it renames old names and prefixes, and what has another name in memory"""
    def own_name(self, name: str) -> str:
        """The published name in this model's state dict of a tensor or module with one of hflit's names

        Args:
            name: name of a tensor
        """
    def ties(self) -> dict:
        """Tied weights, including those of the base model: name -> name of the weight it shares"""
    def tie_weights(self, *args: Any, **kwargs: Any) -> None:
        """Make tied weights one parameter

        Args:
            *args: further positional arguments, which are handed on
            **kwargs: further keyword arguments, which are handed on
        """
    def set_attn_implementation(self, attn_implementation: str) -> None:
        """Set the attention of the whole model to `'eager'` or `'sdpa'` (PyTorch's fused kernels)

        Args:
            attn_implementation: attention kernel: `'eager'` or `'sdpa'`
        """
    def prepare_inputs_for_generation(
        self,
        input_ids,
        next_sequence_length=None,
        past_key_values=None,
        attention_mask=None,
        inputs_embeds=None,
        is_first_iteration=False,
        **kwargs: Any,
    ) -> dict:
        """Inputs of one decoding step: new tokens or embeddings, and their positions

        Args:
            input_ids: all tokens so far, `(batch, tokens)`
            next_sequence_length: number of new ones; default: those not in the cache
            past_key_values: KV cache of earlier tokens
            attention_mask: `(batch, tokens)`
            inputs_embeds: embeddings of the prompt, used in place of its tokens
            is_first_iteration: whether this step is the prefill
            **kwargs: further keyword arguments, which are handed on
        """
    @classmethod
    def from_config(cls, config, dtype=None, attn_implementation=None, **kwargs: Any) -> Self:
        """A freshly initialised model

        Args:
            config: a config; it is copied
            dtype: default: the config's
            attn_implementation: `'eager'` or `'sdpa'`
            **kwargs: further arguments of the class
        """
    def published_tensors(self, state_dict: dict | None = None) -> dict:
        """The tensors of a checkpoint file: published names, tied tensors once, fused ones fused

        Args:
            state_dict: tensors by name
        """
    def _lazy_tensor(self, own: dict, names, make):
        """A tensor of the state dict, or a `LazyTensor` that is fused or read from offloaded storage when needed

        Args:
            names: names
            make: function that computes the tensor from its parts
        """
    def _offloaded_tensor(self, name):
        """A tensor of an offloaded layer

        Args:
            name: name of a tensor
        """
    def file_tensors(self, state_dict: dict | None = None) -> tuple:
        """The tensors of a checkpoint file, and strings for its header

        Args:
            state_dict: tensors by name
        """
    @property
    def is_quantized(self) -> bool:
        """Whether weights are quantized"""
    @classmethod
    def _set_quantization(cls, config, quantization, name) -> None:
        """Note in a config how the model is to be quantized

        Args:
            config: configuration of the model
            name: name of a tensor
        """
    @classmethod
    def _readable(cls, ckpt, config, name):
        """The checkpoint with quantized tensors put together or unpacked

        Args:
            ckpt: the open checkpoint
            config: configuration of the model
            name: name of a tensor
        """
    @classmethod
    def _on_meta(cls, config, dtype, args, kw):
        """The model on the meta device, in the dtype to load

        Args:
            config: configuration of the model
            dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
            args: further positional arguments, which are handed on
            kw: further keyword arguments, which are handed on
        """
    def _load(
        self,
        load: CheckpointLoader,
        device_map=None,
        max_memory=None,
        offload_folder=None,
        offload_buffers=False,
        ignore_mismatched_sizes=False,
    ) -> None:
        """Fill the model from a checkpoint, on the devices of `device_map`

        Args:
            load: the loader of the checkpoint
            device_map: a device, a dict from modules to devices, or `'auto'`
            offload_folder: folder for layers that are kept on disk
            offload_buffers: offload buffers as well as weights
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
        device_map=None,
        max_memory=None,
        offload_folder=None,
        offload_buffers=False,
        key_mapping=None,
        output_loading_info=False,
        ignore_mismatched_sizes=False,
        variant=None,
        use_safetensors=None,
        generation_config=None,
        **kw: Any,
    ) -> Self:
        """A model with the weights of a checkpoint, in evaluation mode

        Args:
            pretrained_model_name_or_path: a folder, Hub repo, `builtin:NAME`; None with `config` and `state_dict`
            *args: further arguments of the class
            config: configuration of the model
            state_dict: tensors by name
            dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
            torch_dtype: data type of the weights: a type, its name, or `'auto'` for that of the checkpoint
            device_map: a device, a dict from modules to devices, or `'auto'`
            max_memory: a device, dict of modules to devices, or `'auto'`; bytes per device
            offload_folder: folder for layers that are kept on disk
            offload_buffers: offload buffers as well as weights
            key_mapping: regular expressions on tensor names of the file -> replacements
            output_loading_info: return `(model, LoadReport)`
            ignore_mismatched_sizes: initialise tensors whose shape differs in the file, instead of raising
            variant: read or write `model.VARIANT.safetensors`
            use_safetensors: True: safetensors only; False: `.bin` files; None: what there is
            generation_config: generation settings, or their checkpoint
            **kw: Hub arguments (`revision`, `subfolder`, `token`, …) and config fields
        """
    def _load_from_state_dict(self, state_dict, prefix, *args: Any) -> None:
        """Rename tensors with old names or hflit names for `load_state_dict`, and split fused ones

        Args:
            state_dict: tensors by name
            *args: further positional arguments, which are handed on
        """
