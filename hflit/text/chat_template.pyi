"""Renders a list of messages, tools and documents into the text that a chat model was trained on, with a sandboxed Jinja template"""
# Written by hflit.dev_stubs; do not edit
from typing import Any

__all__ = ['pick_template', 'template_error', 'to_plain', 'is_batch', 'render_chat']

def pick_template(templates, name=None, tools=None) -> str:
    """Choose the chat template; ValueError if there is none

    Args:
        templates: the tokenizer's: a template, a dict of named ones, or None
        name: the name of one of them, or a Jinja template
        tools: if given, the template named `tool_use` is preferred
    """

def _line_of(error) -> str:
    """Text with the template line in which `error` was raised

    Args:
        error: the exception
    """

def template_error(error, messages=()):
    """Make a ValueError that explains an exception of a template

    Args:
        error: exception of the template
        messages: for their roles in the message
    """

def _error_class(): ...

def to_plain(x):
    """Convert to None, bool, int, float, str, list, tuple and dict; other objects become `<type name>`

    Args:
        x: the value
    """

def _message(m, i):
    """Convert message `i` to a dict with the fields that templates expect

    Args:
        i: index
    """

def _conversation(chat):
    """Convert the messages of one conversation; TypeError for anything else than a list of messages"""

def _append_marker(messages, field, template):
    """Append the marker to `field` of the last message, in place; returns the content before it

    Args:
        messages: list of messages, `{'role': ..., 'content': ...}`
        template: Jinja template
    """

def _cut_at_marker(text, content):
    """Cut `text` at the marker that follows `content`

    Args:
        text: the text
    """

def _tools(tools) -> list | None:
    """Convert tools, given as functions or JSON schemas, to JSON schemas

    Args:
        tools: functions or JSON schemas the model may call
    """

def _documents(documents):
    """Check the documents to answer from: dicts with a title and a text

    Args:
        documents: documents the model may refer to
    """

def _render(messages, template, variables, mark=None):
    """Render a template; ValueError if it fails

    Args:
        messages: list of messages, `{'role': ..., 'content': ...}`
        template: Jinja template
        variables: variables of the template, by name
    """

def _render_one(chat, template, variables, field=None, masked=False):
    """Render one conversation: `(text, character ranges of the assistant)`

    Args:
        template: Jinja template
        variables: variables of the template, by name
    """

def is_batch(conversation):
    """Whether `conversation` is a batch of conversations

    Args:
        conversation: list of messages, `{'role': ..., 'content': ...}`
    """

def _check_options(template, prompt, field, masked) -> None:
    """ValueError for options that contradict each other; a warning if the assistant mask would be empty

    Args:
        template: Jinja template
    """

def render_chat(
    conversation,
    template,
    *,
    tools=None,
    documents=None,
    add_generation_prompt=False,
    continue_final_message=False,
    return_assistant_tokens_mask=False,
    **variables: Any,
):
    """Render a conversation with a chat template; ValueError or TypeError for invalid ones

    Args:
        conversation: list of messages, `{'role': ..., 'content': ...}`
        template: Jinja template
        tools: functions, or JSON schemas of them
        documents: dicts with "title" and "text" to answer from
        add_generation_prompt: end with the header of an assistant message
        continue_final_message: leave the last message open; or the name of its field to continue
        return_assistant_tokens_mask: also return the character ranges of the assistant
        **variables: special tokens and other variables of the template

    Returns:
        text, or a list; with the mask `(text, [(start, end), …])`
    """
