"""Continues prompts and chats with a causal language model, batched with left padding"""
# Written by hflit.dev_stubs; do not edit
from enum import Enum
from .base import Pipeline
from typing import Any

__all__ = ['batchable_settings', 'is_message', 'Chat', 'parse_input', 'as_prompt', 'ReturnType', 'return_type_of', 'TextGenerationPipeline', 'trim_after_eos', 'per_sequence', 'add_answer']

def is_message(x) -> bool:
    """Whether `x` is a chat message, a dict with `role` and `content`

    Args:
        x: an item of the input
    """

class Chat:
    """List of chat messages as a single input

    Args:
        messages: list of messages, `{'role': ..., 'content': ...}`
    """
    messages: list
    def __init__(self, messages) -> None:
        """Args:
            messages: list of messages, `{'role': ..., 'content': ...}`
        """
    @property
    def ends_with_assistant(self) -> bool:
        """Whether the last message is the assistant's, to be continued"""

def parse_input(x):
    """Normalise the inputs of a call: a single chat is wrapped as one input

    Args:
        x: an item of the input
    """

def as_prompt(x):
    """Convert an item to a string or a `Chat`

    Args:
        x: an item of the input
    """

class ReturnType(Enum):
    """Form of the pipeline's results"""
    TENSORS = 0
    NEW_TEXT = 1
    FULL_TEXT = 2

def return_type_of(return_full_text=None, return_text=None, return_tensors=None):
    """Find the `ReturnType` that these flags select; None if none is given

    Args:
        return_full_text: return the prompt with the answer
        return_text: return the text; False: with `return_tensors`
        return_tensors: `'pt'`, `'np'`, `'jax'`, `'tf'`, or None for lists
    """

class TextGenerationPipeline(Pipeline):
    """Pipeline `text-generation`: continues texts and chats; further keywords go to `generate`

    Args:
        *args: further positional arguments, which are handed on
        assistant_model: a smaller model that drafts tokens, or a `CandidateGenerator` (in PyTorch and Keras)
        assistant_tokenizer: tokenizer of the assistant, if it is another than the model's
        **kw: further keyword arguments, which are handed on
    """
    auto_model: str
    default: tuple
    token_budget: dict
    default_token_budget: int
    first_window: int
    too_long_hint: str
    task_defaults: dict
    settings: dict
    def __init__(self, *args: Any, assistant_model=None, assistant_tokenizer=None, **kw: Any) -> None:
        """Args:
            *args: further positional arguments, which are handed on
            assistant_model: a smaller model that drafts tokens, or a `CandidateGenerator` (in PyTorch and Keras)
            assistant_tokenizer: tokenizer of the assistant, if it is another than the model's
            **kw: further keyword arguments, which are handed on
        """
    def _sanitize_parameters(
        self,
        return_full_text=None,
        return_tensors=None,
        return_text=None,
        return_type=None,
        clean_up_tokenization_spaces=None,
        skip_special_tokens=None,
        prefix=None,
        handle_long_generation=None,
        stop_sequence=None,
        truncation=None,
        max_length=None,
        add_special_tokens=None,
        padding=None,
        continue_final_message=None,
        tokenizer_encode_kwargs=None,
        tools=None,
        documents=None,
        response_format=None,
        **generate_kwargs: Any,
    ) -> tuple:
        """Args:
            return_full_text: False: only the generated text
            return_tensors: `'pt'`, `'np'`, `'jax'`, `'tf'`, or None for lists
            return_text: return the text; False: with `return_tensors`
            return_type: `'tensors'`, `'new_text'` or `'full_text'`
            clean_up_tokenization_spaces: remove spaces before punctuation; None: as the tokenizer is set
            skip_special_tokens: leave special tokens out
            prefix: text before every prompt, not part of the result
            handle_long_generation: `hole`: truncate the start of prompts that are too long
            stop_sequence: string or strings that end the generation
            truncation: `True` or `'longest_first'`, `'only_first'`, `'only_second'`, or `False`
            max_length: options of the tokenizer
            add_special_tokens: add the special tokens of the model, such as `[CLS]`
            padding: `True` or `'longest'`, `'max_length'`, or `False`
            continue_final_message: continue the last message of a chat; None: if it is the assistant's
            tokenizer_encode_kwargs: keywords for the tokenizer
            tools: functions or JSON schemas the model may call
            documents: documents the model may refer to
            response_format: form of the answer, such as `{'type':'json_object'}`, as in OpenAI's API
            **generate_kwargs: generation settings
        """
    def constrain(self, response_format, kw: dict) -> dict:
        """The keyword `logits_processor` with the processor that a `response_format` asks for

        Args:
            response_format: form of the answer, as in OpenAI's API
            kw: keywords of `generate`
        """
    def given_settings(self, kw: dict) -> dict:
        """Collect explicit generation settings: of the call, of its `generation_config`, of the model

        Args:
            kw: further keyword arguments, which are handed on
        """
    def generation_kwargs(self, kw: dict) -> dict:
        """Make keyword arguments for `generate`: the call's, completed by `task_defaults`

        Args:
            kw: further keyword arguments, which are handed on
        """
    def encode(
        self,
        items,
        prefix='',
        hole=None,
        continue_final_message=None,
        tools=None,
        documents=None,
        tokenizer_encode_kwargs=None,
        **kw: Any,
    ) -> list:
        """Tokenize prompts and chats to one row each

        Args:
            items: inputs of the pipeline
            prefix: text before the prompt
            hole: keywords of the forward pass if prompts that are too long are truncated, else None
            continue_final_message: leave the last message open, for the model to continue
            tools: functions or JSON schemas the model may call
            documents: documents the model may refer to
            tokenizer_encode_kwargs: keywords for the tokenizer
            **kw: further keyword arguments, which are handed on
        """
    def truncate_prompt(self, row: dict, kw) -> dict:
        """Truncate the start of a prompt so that the new tokens fit; unchanged if `kw` is None

        Args:
            row: the row
            kw: further keyword arguments, which are handed on
        """
    def make_batches(self, rows, size=None, kw=None):
        """Group prompts into batches

        Args:
            rows: rows of model inputs
            size: rows per batch; None: by token budget
            kw: further keyword arguments, which are handed on
        """
    def _forward(self, model_inputs, before=0, **kw: Any):
        """Run `generate` on a batch

        Args:
            model_inputs: inputs of the model, as a dict of arrays
            **kw: further keyword arguments, which are handed on
        """
    def run_batch(self, rows, kw) -> list:
        """Run a batch, and add to each prompt its generated sequences

        Args:
            rows: rows of model inputs
            kw: further keyword arguments, which are handed on
        """
    def postprocess(
        self,
        model_outputs,
        return_type=...,
        clean_up_tokenization_spaces=None,
        continue_final_message=None,
        skip_special_tokens=None,
    ) -> list:
        """Convert generated sequences to dicts with text or token ids

        Args:
            model_outputs: outputs of the model for one input, with the fields of the input
            return_type: `'tensors'`, `'new_text'` or `'full_text'`
            clean_up_tokenization_spaces: remove spaces before punctuation; None: as the tokenizer is set
            continue_final_message: leave the last message open, for the model to continue
            skip_special_tokens: leave special tokens out
        """
    def __call__(self, text_inputs, *args: Any, **kw: Any):
        """Continue each text or chat

        Args:
            text_inputs: prompts, or conversations
            *args: further positional arguments, which are handed on
            **kw: further keyword arguments, which are handed on
        """

batchable_settings: set

def trim_after_eos(ids: list, n: int, eos, pad) -> list:
    """Remove padding after the end of a generated sequence that begins with `n` prompt tokens

    Args:
        ids: token ids
        n: number of tokens
        eos: ids of the tokens that end a text
        pad: value that fills up the rest
    """

def per_sequence(v, n: int):
    """Stack an extra output of `generate` over steps, with sequences as the first axis; None if it has none

    Args:
        v: the value
        n: number of sequences
    """

def add_answer(chat, text: str, go_on=None) -> list:
    """Add the generated text to a chat as a new message, or append it to the last

    Args:
        chat: the conversation
        text: the text
        go_on: the answer continues the last message
    """
