"""Turns conversations into token ids with the chat template of a checkpoint, and marks the assistant's tokens for training"""
# Written by hflit.dev_stubs; do not edit
from .token_ids import TokenIdEncoder
from typing import Any

__all__ = ['ChatEncoder', 'assistant_mask']

class ChatEncoder(TokenIdEncoder):
    """A tokenizer with a chat template: encodes conversations"""
    chat_template: Any
    def get_chat_template(self, chat_template=None, tools=None):
        """Choose the chat template: a named one, the one passed, or the checkpoint's default

        Args:
            chat_template: a Jinja template, or the name of one
            tools: if given, a template named `tool_use` is preferred
        """
    def _add_masks(self, out, spans, batched, return_tensors) -> None:
        """Args:
            spans: start and end of each answer in the text
            return_tensors: `'pt'`, `'np'`, `'jax'`, `'tf'`, or None for lists
        """
    def apply_chat_template(
        self,
        conversation,
        tools=None,
        documents=None,
        chat_template=None,
        add_generation_prompt=False,
        continue_final_message=False,
        tokenize=True,
        sanitize_control_tokens=False,
        padding=False,
        truncation=False,
        max_length=None,
        return_tensors=None,
        return_dict=True,
        return_assistant_tokens_mask=False,
        tokenizer_kwargs=None,
        **variables: Any,
    ):
        """Render one or more conversations with the chat template, and tokenize the result

        Args:
            conversation: a list of messages, or a list of such lists
            tools: functions or JSON schemas that the model may call
            documents: texts to answer from: dicts with a title and a text
            chat_template: another Jinja template, or the name of one of the checkpoint's
            add_generation_prompt: end with the tokens that start an assistant message
            continue_final_message: leave the last message open, so that the model continues it
            tokenize: False: return the rendered text
            sanitize_control_tokens: not supported
            padding: `True` or `'longest'`, `'max_length'`, or `False`
            truncation: `True` or `'longest_first'`, `'only_first'`, `'only_second'`, or `False`
            max_length: number of tokens to pad or truncate to
            return_tensors: `'pt'`, `'np'`, `'jax'`, `'tf'`, or None for lists
            return_dict: a `BatchEncoding`; False: only its `input_ids`
            return_assistant_tokens_mask: also return `assistant_masks`, 1 on the assistant's tokens
            tokenizer_kwargs: keywords for the tokenizer
            **variables: variables of the template, by name
        """
    def encode_message_with_chat_template(self, message, conversation_history=None, **kwargs: Any):
        """Token ids that `message` adds to those of the conversation before it

        Args:
            message: dict with role and content
            conversation_history: messages before it
            **kwargs: arguments of `apply_chat_template`
        """

def assistant_mask(enc, i, n, spans):
    """Mask of the `n` tokens of row `i`: 1 for tokens from the character ranges `spans`, else 0

    Args:
        enc: output of the tokenizer
        i: row
        n: tokens of the row
        spans: `[(start, end), …]` in characters
    """

def _check_arguments(tokenize, return_dict, masks, sanitize) -> None:
    """Args:
        return_dict: return a `ModelOutput` and no tuple; None: as the config says
    """
