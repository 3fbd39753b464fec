"hflit.text.chat_template and hflit.text.tool_schema against transformers: texts, assistant spans and function schemas; and what bad input gets"
# ruff: noqa: UP006, UP045  (old spellings of type hints are what is tested)
import dataclasses
import enum
import json
import os
import re
import subprocess
import sys
import textwrap
import typing
from pathlib import Path
from typing import Any, Literal, Optional, Union
import hflit
import jinja2
import pytest
from transformers import PreTrainedTokenizerFast
from transformers.utils import get_json_schema as their_schema
from transformers.utils.chat_template_utils import render_jinja_template
from tokenizers import Tokenizer, models
from hflit.text.chat_template import get_json_schema, is_batch, pick_template, render_chat, to_plain

# ---- templates in the styles that published models use
chatml_tools = """{%- if tools %}
    {{- '<|im_start|>system\\n' }}
    {%- if messages[0].role == 'system' %}
        {{- messages[0].content + '\\n\\n' }}
    {%- endif %}
    {{- "# Tools\\n\\nSignatures stand within <tools></tools>:\\n<tools>" }}
    {%- for tool in tools %}
        {{- "\\n" }}
        {{- tool | tojson }}
    {%- endfor %}
    {{- "\\n</tools><|im_end|>\\n" }}
{%- elif messages[0].role == 'system' %}
    {{- '<|im_start|>system\\n' + messages[0].content + '<|im_end|>\\n' }}
{%- endif %}
{%- set ns = namespace(multi_step=true, last=messages|length - 1) %}
{%- for message in messages[::-1] %}
    {%- set index = (messages|length - 1) - loop.index0 %}
    {%- if ns.multi_step and message.role == "user" and message.content is string and not message.content.startswith('<tool_response>') %}
        {%- set ns.multi_step = false %}
        {%- set ns.last = index %}
    {%- endif %}
{%- endfor %}
{%- for message in messages %}
    {%- set content = message.content if message.content is string else '' %}
    {%- if message.role == "user" or (message.role == "system" and not loop.first) %}
        {{- '<|im_start|>' + message.role + '\\n' + content + '<|im_end|>\\n' }}
    {%- elif message.role == "assistant" %}
        {%- set thinking = '' %}
        {%- if message.reasoning_content is string %}
            {%- set thinking = message.reasoning_content %}
        {%- elif '</think>' in content %}
            {%- set thinking = content.split('</think>')[0].rstrip('\\n').split('<think>')[-1].lstrip('\\n') %}
            {%- set content = content.split('</think>')[-1].lstrip('\\n') %}
        {%- endif %}
        {{- '<|im_start|>assistant\\n' }}
        {%- if loop.index0 > ns.last and thinking %}{{- '<think>\\n' + thinking.strip('\\n') + '\\n</think>\\n\\n' }}{%- endif %}
        {{- content }}
        {%- if message.tool_calls %}
            {%- for call in message.tool_calls %}
                {%- if (loop.first and content) or (not loop.first) %}{{- '\\n' }}{%- endif %}
                {%- if call.function %}{%- set call = call.function %}{%- endif %}
                {{- '<tool_call>\\n{"name": "' }}{{- call.name }}{{- '", "arguments": ' }}
                {%- if call.arguments is string %}{{- call.arguments }}{%- else %}{{- call.arguments | tojson }}{%- endif %}
                {{- '}\\n</tool_call>' }}
            {%- endfor %}
        {%- endif %}
        {{- '<|im_end|>\\n' }}
    {%- elif message.role == "tool" %}
        {%- if loop.first or (messages[loop.index0 - 1].role != "tool") %}{{- '<|im_start|>user' }}{%- endif %}
        {{- '\\n<tool_response>\\n' + content + '\\n</tool_response>' }}
        {%- if loop.last or (messages[loop.index0 + 1].role != "tool") %}{{- '<|im_end|>\\n' }}{%- endif %}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{%- endif %}"""

llama3 = """{{- bos_token }}
{%- if custom_tools is defined %}{%- set tools = custom_tools %}{%- endif %}
{%- if not date_string is defined %}
    {%- if strftime_now is defined %}{%- set date_string = strftime_now("%d %b %Y") %}{%- else %}{%- set date_string = "26 Jul 2024" %}{%- endif %}
{%- endif %}
{%- if not tools is defined %}{%- set tools = none %}{%- endif %}
{%- if messages[0]['role'] == 'system' %}
    {%- set system_message = messages[0]['content'] | trim %}
    {%- set messages = messages[1:] %}
{%- else %}{%- set system_message = "" %}{%- endif %}
{{- "<|start_header_id|>system<|end_header_id|>\\n\\n" }}
{{- "Today Date: " + date_string + "\\n\\n" }}
{%- if tools is not none %}
    {%- for t in tools %}{{- t | tojson(indent=4) }}{{- "\\n\\n" }}{%- endfor %}
{%- endif %}
{{- system_message }}
{{- "<|eot_id|>" }}
{%- for message in messages %}
    {%- if not (message.role == 'ipython' or message.role == 'tool' or 'tool_calls' in message) %}
        {{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n' + message['content'] | trim + '<|eot_id|>' }}
    {%- elif 'tool_calls' in message %}
        {%- if not message.tool_calls|length == 1 %}{{- raise_exception("This model only supports single tool-calls at once!") }}{%- endif %}
        {%- set tool_call = message.tool_calls[0].function %}
        {{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' -}}
        {{- '{"name": "' + tool_call.name + '", "parameters": ' }}{{- tool_call.arguments | tojson }}{{- "}<|eot_id|>" }}
    {%- else %}
        {{- "<|start_header_id|>ipython<|end_header_id|>\\n\\n" }}
        {%- if message.content is mapping or message.content is iterable %}{{- message.content | tojson }}{%- else %}{{- message.content }}{%- endif %}
        {{- "<|eot_id|>" }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}{%- endif %}
"""

zephyr = """{% for message in messages %}
{% if message['role'] == 'user' or message['role'] == 'system' or message['role'] == 'tool' %}
{{ '<|' + message['role'] + '|>\\n' + message['content'] + eos_token }}
{% elif message['role'] == 'assistant' %}
{{ '<|assistant|>\\n' }}{% generation %}{{ message['content'] + eos_token }}
{% for call in message.tool_calls or [] %}{{ call.function.name }}({% for k, v in call.function.arguments|items %}{{ k }}={{ v|tojson }}{% if not loop.last %}, {% endif %}{% endfor %}){% endfor %}{% endgeneration %}
{% endif %}
{% if loop.last and add_generation_prompt %}
{{ '<|assistant|>' }}
{% endif %}
{% endfor %}"""

mistral = """{%- if messages[0]["role"] == "system" %}{%- set system_message = messages[0]["content"] %}{%- set loop_messages = messages[1:] %}
{%- else %}{%- set loop_messages = messages %}{%- endif %}
{%- set user_messages = loop_messages | selectattr("role", "equalto", "user") | list %}
{%- set ns = namespace() %}
{%- set ns.index = 0 %}
{%- for message in loop_messages %}
    {%- if not (message.role == "tool" or (message.tool_calls is defined and message.tool_calls is not none)) %}
        {%- if (message["role"] == "user") != (ns.index % 2 == 0) %}
            {{- raise_exception("After the optional system message, conversation roles must alternate user/assistant/user/assistant/...") }}
        {%- endif %}
        {%- set ns.index = ns.index + 1 %}
    {%- endif %}
{%- endfor %}
{{- bos_token }}
{%- for message in loop_messages %}
    {%- if message["role"] == "user" %}
        {%- if tools is not none and (message == user_messages[-1]) %}
            {{- "[AVAILABLE_TOOLS] [" }}
            {%- for tool in tools %}
                {%- set tool = tool.function %}
                {{- '{"type": "function", "function": {' }}
                {%- for key, val in tool.items() if key != "return" %}
                    {%- if val is string %}{{- '"' + key + '": "' + val + '"' }}{%- else %}{{- '"' + key + '": ' + val|tojson }}{%- endif %}
                    {%- if not loop.last %}{{- ", " }}{%- endif %}
                {%- endfor %}
                {{- "}}" }}{%- if not loop.last %}{{- ", " }}{%- else %}{{- "]" }}{%- endif %}
            {%- endfor %}
            {{- "[/AVAILABLE_TOOLS]" }}
        {%- endif %}
        {%- if loop.last and system_message is defined %}{{- "[INST] " + system_message + "\\n\\n" + message["content"] + "[/INST]" }}
        {%- else %}{{- "[INST] " + message["content"] + "[/INST]" }}{%- endif %}
    {%- elif message.tool_calls is defined and message.tool_calls is not none %}
        {{- "[TOOL_CALLS] [" }}
        {%- for tool_call in message.tool_calls %}
            {%- set out = tool_call.function|tojson %}{{- out[:-1] }}
            {%- if not tool_call.id is defined or tool_call.id|length != 9 %}
                {{- raise_exception("Tool call IDs should be alphanumeric strings with length 9!") }}
            {%- endif %}
            {{- ', "id": "' + tool_call.id + '"}' }}{%- if not loop.last %}{{- ", " }}{%- else %}{{- "]" + eos_token }}{%- endif %}
        {%- endfor %}
    {%- elif message["role"] == "assistant" %}{{- " " + message["content"]|trim + eos_token}}
    {%- elif message["role"] == "tool" %}{{- '[TOOL_RESULTS] {"content": ' + message.content|string + '}[/TOOL_RESULTS]' }}
    {%- else %}{{- raise_exception("Only user and assistant roles are supported, with the exception of an initial optional system message!") }}
    {%- endif %}
{%- endfor %}
"""

gemma = """{{ bos_token }}{% if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}{% for message in messages %}
{%- if message['content'] is string -%}{% set text = message['content'] %}{%- else -%}{% set text = '' %}
{%- endif -%}{% if (message['role'] == 'assistant') %}{% set role = 'model' %}{% else %}{% set role = message['role'] %}{% endif %}
{{ '<start_of_turn>' + role + '\\n' + text | trim }}
{%- if message['content'] is not string -%}{%- for item in message['content'] or [] -%}
{%- if item['type'] == 'image' -%}{{ '<start_of_image>' }}{%- elif item['type'] == 'text' -%}{{ item['text'] | trim }}{%- endif -%}
{%- endfor -%}{%- endif -%}{{ '<end_of_turn>\\n' }}{% endfor %}{% if add_generation_prompt %}{{'<start_of_turn>model\\n'}}{% endif %}"""

rag = """{%- macro document(d, i) %}{{ i }}. {{ d.title|upper }}: {{ d.text|replace('\\n', ' ') }}
{% endmacro -%}
{% if documents %}{% for d in documents %}{% if d.skip %}{% continue %}{% endif %}{{ document(d, loop.index) }}{% if loop.index >= limit|default(5) %}{% break %}{% endif %}{% endfor %}{% endif %}
{% for m in messages if m.role != 'system' %}{{ m.role|capitalize }}: {{ m.content }}{{ '\\n' if not loop.last }}{% endfor %}{{ '\\nAssistant:' if add_generation_prompt }}"""

templates = dict(chatml_tools=chatml_tools, llama3=llama3, zephyr=zephyr, mistral=mistral, gemma=gemma, rag=rag)

# ---- conversations
def now(place:str, unit:Literal['c', 'f']='c')->float:
    """
    The temperature <outside>.

    Args:
        place: The "place", such as Zürich & Genève
        unit: Degrees in which to answer

    Returns:
        The number
    """

call = [dict(id='abcdef123', type='function', function=dict(name='now', arguments=dict(place='Zürich', unit='c')))]
talks = dict(
    one=[dict(role='user', content='Hello <b>you</b> & "me"')],
    turns=[dict(role='user', content='Hi'), dict(role='assistant', content='Hello! '), dict(role='user', content='  Why? 🤗\n'), dict(role='assistant', content=' Because.')],
    system=[dict(role='system', content=' Be brief. '), dict(role='user', content='Hi'), dict(role='assistant', content='你好'), dict(role='user', content='Bye')],
    tools=[dict(role='user', content='How warm?'), dict(role='assistant', content=None, tool_calls=call), dict(role='tool', name='now', content='21.5'), dict(role='assistant', content='Warm.')],
    thinking=[dict(role='user', content='2+2'), dict(role='assistant', reasoning='Two and two', content='4')],
    inline=[dict(role='user', content='2+2'), dict(role='assistant', content='<think>\nhm\n</think>\n\n4')],
    parts=[dict(role='user', content=[dict(type='image'), dict(type='text', text=' What is this? ')]), dict(role='assistant', content=[dict(type='text', text='A cat ')])])
extras = dict(
    nothing={}, prompt=dict(add_generation_prompt=True), tools=dict(tools=[now], add_generation_prompt=True), dicts=dict(tools=[their_schema(now)]*2),
    documents=dict(documents=[dict(title='a', text='x\ny'), dict(title='b', text='z', skip=True), dict(title='c', text='w')]*4, limit=4),
    open=dict(continue_final_message=True), variables=dict(date_string='1 Jan 2030', eos_token='<END>', enable_thinking=False))

@pytest.fixture(scope='module')
def theirs():
    tok = PreTrainedTokenizerFast(tokenizer_object=Tokenizer(models.WordLevel({'a': 0}, unk_token='a')), bos_token='<s>', eos_token='</s>')
    return lambda talk, template, **kw: tok.apply_chat_template(talk, chat_template=template, tokenize=False, **kw)

def ours(talk, template, **kw): return render_chat(talk, template, **{'bos_token':'<s>', 'eos_token':'</s>', **kw})

def either(f, *args, **kw):
    "`f`'s answer, or that it refused"
    try: return f(*args, **kw)
    except (ValueError, TypeError, jinja2.TemplateError): return 'refused'

@pytest.mark.parametrize('extra', extras)
@pytest.mark.parametrize('template', templates)
def test_text_equals_transformers(template, extra, theirs):
    done = 0
    for name,talk in talks.items():
        want = either(theirs, talk, templates[template], **extras[extra])
        got = either(ours, talk, templates[template], **extras[extra])
        assert got==want, (template, name, extra)
        done += want!='refused'
    assert done>=2, 'the comparison must have compared something'

def test_prose_is_as_expected():
    "One text by hand, so that equality is not equality of two mistakes"
    assert ours(talks['turns'], mistral, add_generation_prompt=True)=='<s>[INST] Hi[/INST] Hello!</s>[INST]   Why? 🤗\n[/INST] Because.</s>'
    assert '"description": "The \\"place\\", such as Zürich & Genève"' in ours(talks['one'], chatml_tools, tools=[now])

def test_batches(theirs):
    batch = [talks['one'], talks['turns']]
    assert ours(batch, zephyr)==theirs(batch, zephyr)==[ours(b, zephyr) for b in batch]
    class Conversation:
        def __init__(self, messages): self.messages = messages
    assert ours(Conversation(talks['one']), zephyr)==ours(talks['one'], zephyr)
    assert ours([Conversation(b) for b in batch], zephyr)==ours(batch, zephyr)
    assert [is_batch(x) for x in (batch, batch[0], tuple(map(tuple, batch)), [], 'x')]==[True, False, True, False, False]

def test_callers_messages_stay(theirs):
    talk = json.loads(json.dumps(talks['tools']+talks['parts']))
    before = json.dumps(talk)
    ours(talk, gemma, continue_final_message=True)
    assert json.dumps(talk)==before

# ---- assistant spans
spaced = zephyr.replace('{% generation %}', '{%- generation -%}').replace('{% endgeneration %}', '{%- endgeneration %}')
@pytest.mark.parametrize('template', [zephyr, spaced, '{% for m in messages %}{% generation %}{% generation %}{{ m.role }}{% endgeneration %}{{ m.content }}{% endgeneration %}|{% endfor %}'])
def test_spans_equal_transformers(template):
    for talk in (talks['one'], talks['turns'], talks['system']):
        texts,spans = render_jinja_template(conversations=[talk], chat_template=template, return_assistant_tokens_mask=True, eos_token='</s>')
        assert ours(talk, template, return_assistant_tokens_mask=True)==(texts[0], spans[0])
    assert ours(talks['turns'], template)==ours(talks['turns'], template, return_assistant_tokens_mask=True)[0]

def test_spans_of_a_batch_and_of_hostile_text():
    batch = [talks['one'], [dict(role='assistant', content='\ufdd0x\ufdd1')]]
    texts,spans = ours(batch, zephyr, return_assistant_tokens_mask=True)
    assert spans[0]==[] and [texts[1][a:b] for a,b in spans[1]]==['\ufdd0x\ufdd1</s>\n']
    with pytest.warns(UserWarning, match='no {% generation %} block'): assert ours(talks['one'], llama3, return_assistant_tokens_mask=True)[1]==[]

# ---- continuing
def test_continue(theirs):
    for template in (chatml_tools, llama3, zephyr, mistral, gemma):
        for text in ('To be', 'To be  ', ' To be,\nor', 'a'):
            talk = [dict(role='user', content='a'), dict(role='assistant', content=text)]
            got = ours(talk, template, continue_final_message=True)
            assert got==theirs(talk, template, continue_final_message=True) and got.endswith((text, text.strip()))
    talk = [dict(role='user', content='Hi'), dict(role='assistant', reasoning='Let me see', content='')]
    named = "{% for m in messages %}<{{ m.role }}>{{ m.thinking or '' }}|{{ m.content }}{% endfor %}"
    for field in ('reasoning', 'thinking', 'reasoning_content'):
        assert ours(talk, named, continue_final_message=field)==theirs(talk, named, continue_final_message=field)=='<user>|Hi<assistant>Let me see'

@pytest.mark.parametrize('talk, template, kw, message', [
    (talks['tools'][:2], chatml_tools, {}, "the one given calls tools and has only 'role', 'tool_calls'"),
    ([dict(role='assistant', name='x')], chatml_tools, {}, "the one given has only 'role', 'name'"),
    ([dict(role='assistant', content=[dict(type='image')])], gemma, {}, 'finds no text in the final message'),
    ([dict(role='assistant', content=3)], gemma, {}, 'finds no text'),
    (talks['one'], '{{ messages[0].role }}', {}, "the chat template does not read 'content'"),
    (talks['one'], '{{ messages[0].content[:2] }}', {}, 'it changes the final message'),
    (talks['one'], zephyr, dict(add_generation_prompt=True), 'choose one'), (talks['one'], zephyr, dict(return_assistant_tokens_mask=True), 'does not go with')])
def test_cannot_continue(talk, template, kw, message):
    with pytest.raises(ValueError, match=message): ours(talk, template, continue_final_message=True, **kw)

# ---- which template
def test_pick_template():
    several = dict(default='{{d}}', tool_use='{{t}}', rag='{{r}}')
    assert [pick_template(several), pick_template(several, None, []), pick_template(several, 'rag', [now]), pick_template(several, '{{x}}')]==['{{d}}', '{{t}}', '{{r}}', '{{x}}']
    assert pick_template('{{s}}')==pick_template('{{s}}', 'default')=='{{s}}'
    assert pick_template([dict(name='default', template='{{d}}')])=='{{d}}'
    assert render_chat(talks['one'], dict(default='d', tool_use='t'))=='d' and render_chat(talks['one'], dict(default='d', tool_use='t'), tools=[now])=='t'
    for args,message in (((None,), 'no chat template: set tokenizer.chat_template'), (({},), 'no chat template'), ((dict(rag='x'),), "called \"default\".*there are 'rag'"),
                         ((several, 'tools'), "neither a Jinja template nor the name of one; this tokenizer has: 'default', 'rag', 'tool_use'")):
        with pytest.raises(ValueError, match=message): pick_template(*args)

# ---- bad conversations
@pytest.mark.parametrize('talk, error, message', [
    ('Hello', TypeError, 'A conversation is a list of messages .* got a str'), (dict(role='user', content='x'), TypeError, 'got a dict'), (None, TypeError, 'got a NoneType'),
    ([dict(role='user', content='x'), 'Hello'], TypeError, "Message 1 of the conversation is a str, expected a dict .*'Hello'"), ([3], TypeError, 'Message 0 of the conversation is a int'),
    ([], ValueError, 'conversation is empty'), ([talks['one'], 'Hello'], TypeError, 'got a str')])
def test_bad_conversations(talk, error, message):
    with pytest.raises(error, match=message): ours(talk, zephyr)

def test_template_refuses():
    with pytest.raises(ValueError) as e: ours(talks['one']*2, mistral)
    assert str(e.value)==('The chat template refuses this conversation: After the optional system message, conversation roles must alternate '
                          'user/assistant/user/assistant/... (its roles are: user, user)')
    assert e.value.__suppress_context__

@pytest.mark.parametrize('template, message', [
    ("{{ ''.__class__.__mro__ }}", "does what no template may in line 1: .*'__class__'"), ("\n\n{{ messages.__init__.__globals__ }}", 'does what no template may in line 3'),
    ("{{ ''['__class__']['__base__'] }}", 'does what no template may'), ("{{ (''|attr('__class__'))|attr('mro') }}", 'The chat template'),
    ("{{ messages.append(1) }}", "may in line 1: .*'append'"), ("{{ messages[0].update(role='x') }}", 'does what no template may'), ("{% set messages[0].role = 1 %}", 'is not valid Jinja'),
    ("{% set m = messages[0] %}{% set m.role = 1 %}", 'cannot assign attribute'), ("{% for i in range(10**9) %}{% endfor %}", 'Range too big'),
    ("{{ 'x' * 10**12 }}", 'it makes more than'), ("{{ [0] * 10**12 }}", 'it makes more than'), ("{{ 9 ** (9**9) }}", 'it makes more than'),
    ("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", 'RecursionError'), ("{{ '{0.__class__.__mro__}'.format(1) }}", 'does what no template may'),
    ("{{ ('{0.__class__}'|string).format_map({'0': 1}) }}", 'The chat template'), ("{% set ns = namespace(__class__=1) %}", "may not hold '__class__'"),
    ("{% set ns = namespace() %}{% set ns._x = 1 %}", "may not hold '_x'"), ("{{ dict.__class__.__base__ }}", 'does what no template may'), ("{{ dict.mro()[0] }}", 'The chat template'),
    ("{% include '/etc/passwd' %}", 'The chat template failed'), ("{{ cycler.__init__.__globals__ }}", 'does what no template may'), ("{{ lipsum.__globals__ }}", 'The chat template|^$'),
    ("{% for m in messages %}", 'is not valid Jinja in line 1: Unexpected end'), ("a\n{{ x | nofilter }}", "is not valid Jinja in line 2: No filter named 'nofilter'"),
    ("\n{{ missing.attribute }}", "needs what it was not given in line 2: 'missing' is undefined"), ("{{ messages[0].content + 1 }}", 'failed in line 1: TypeError')])
def test_hostile_and_broken_templates(template, message):
    try: got = render_chat(talks['one'], template)
    except ValueError as e:
        assert re.search(message, str(e), re.DOTALL), str(e)
        assert e.__suppress_context__
    else: assert got in ('', 'None') and '^$' in message, got
    assert talks['one']==[dict(role='user', content='Hello <b>you</b> & "me"')]

def test_plain_data(tmp_path):
    import numpy as np
    class Sharp:
        def write(self): (tmp_path/'written').write_text('x')
    class Level(enum.IntEnum): high = 3
    class Word(str): pass
    @dataclasses.dataclass
    class Message: role:str; content:Any
    got = to_plain([Sharp(), Level.high, Word('w'), np.float64(0.5), np.int64(2), np.bool_(False), np.zeros(2), {1:(True, None)}, {1, 2}, Message('user', Sharp())])
    assert got==['<Sharp>', 3, 'w', 0.5, 2, False, '<ndarray>', {1:(True, None)}, '<set>', dict(role='user', content='<Sharp>')]
    assert [type(x) for x in got[1:6]]==[int, str, float, int, bool]
    assert ours([Message('user', 'x')], zephyr)=='<|user|>\nx</s>\n'
    with pytest.raises(ValueError): render_chat(talks['one'], '{{ thing.write() }}', thing=Sharp())
    assert not (tmp_path/'written').exists()

def test_bad_tools_and_documents():
    with pytest.raises(TypeError, match="A tool is a function .* got 'now'"): ours(talks['one'], zephyr, tools=[now, 'now'])
    with pytest.raises(TypeError, match='tools is a list of functions or dicts, got a function'): ours(talks['one'], zephyr, tools=now)
    with pytest.raises(TypeError, match='tools is a list'): ours(talks['one'], zephyr, tools=dict(type='function'))
    with pytest.raises(TypeError, match='documents is a list of dicts .* got a str'): ours(talks['one'], rag, documents=['text'])

# ---- schemas
class Colour(enum.Enum): red = 'r'; blue = 'b'
class Size(enum.IntEnum): small = 1; large = 2

def f_none():
    "Takes nothing."
def f_plain(a:int, b:float, c:str, d:bool, e:list, f:dict, g:tuple, h:Any, i:None):
    """Plain types.

    Args:
        a: one
        b: two
        c: three
        d: four
        e: five
        f: six
        g: seven
        h: eight
        i: nine
    """
def f_optional(a:Optional[int], b:Optional[list[str]]=None, c:int|None=3, d:Union[int, str, None]=None):
    """Optional ones, over
    two lines.

    And a second paragraph: with a colon.

    Args:
        a: one
        b: two
            goes on: deeper
        c:
            begins on the next line
        d: four
    """
def f_union(a:int|str, b:Union[list[int], str], c:int|float|bool, d:list|tuple, e:Union[Literal['x'], int]):
    """
    Unions.

    Args:
        a: one
        b: two

        c: three, after a blank line
        d: four
        e: five
    Returns:
        Nothing of interest,
          but described on two lines
    Raises:
        ValueError: sometimes
    """
def f_nested(a:list[list[int]], b:dict[str, list[float]], c:tuple[int, str, bool], d:list[dict[str, Any]], e:typing.List, f:typing.Dict[str, int], g:typing.Tuple[int, int])->dict[str, int]:
    """Nested.

    Args:
        a: one
        b: two
        c: three
        d: four
        e: five
        f: six
        g: seven

    Returns:
        A table
    """
def f_choices(a:str, b:Literal['x', 'y'], c:Literal[1, 'x', None, True], d:Colour, e:Size, f:Optional[Literal['p']]=None)->bool:
    """Choices.

    Args:
        a: pick (choices: ["tea", " coffee "])
        b: two
        c: three
        d: four
        e: five
        f: six (CHOICES: ["p"])
    """
def f_return_unknown(a:int)->complex:
    """What it returns has no schema.

    Args:
        a: one

    Returns:
        A complex number
    """
def f_return_none(a:'int')->None:
    """Hints as text.

    Args:
        a: one
    """
def f_return_inline(a:int)->int:
    """Returned on the line of the heading.

    Args:
        a: one

    Returns: the same
    """
def f_star(*a:int, **k:str):
    """Any number.

    Args:
        a: numbers
        k: texts
    """
class Box:
    def method(self, a:int=3)->str:
        """A method.

        Args:
            a: one
        """
    @classmethod
    def make(cls, a:int):
        """A class method.

        Args:
            a: one
        """
    @staticmethod
    def free(self:int):
        """Not a receiver, for it has a hint.

        Args:
            self: one
        """
functions = [f_none, f_plain, f_optional, f_union, f_nested, f_choices, f_return_unknown, f_return_none, f_return_inline, f_star, Box().method, Box.method, Box.make, Box.free, now]

@pytest.mark.parametrize('fn', functions, ids=lambda f: f.__qualname__)
def test_schema_equals_transformers(fn):
    assert json.dumps(get_json_schema(fn))==json.dumps(their_schema(fn)), 'also in the order of keys, which templates print'

def test_media_schemas():
    import torch
    from PIL.Image import Image
    def look(a:Image, b:torch.Tensor):
        """Look.

        Args:
            a: one
            b: two
        """
    assert get_json_schema(look)==their_schema(look)

def google(a:int, b:'Colour'=Colour.red):
    """Google's own way to write the type is understood as well.

    Args:
        a (int): one
        b (Colour, optional): two
    """
def test_types_in_the_docstring():
    assert [p['description'] for p in get_json_schema(google)['function']['parameters']['properties'].values()]==['one', 'two']

def g_nodoc(a:int): pass
def g_nohint(a):
    """No hint.

    Args:
        a: one
    """
def g_undescribed(a:int, b:int):
    """b is not described.

    Args:
        a: one
    """
def g_custom(a:Box):
    """A class of one's own.

    Args:
        a: one
    """
def g_tuple(a:tuple[int, ...]):
    """A tuple of any length.

    Args:
        a: one
    """
def g_choices(a:str):
    """Choices that are not JSON.

    Args:
        a: one (choices: tea, coffee)
    """
def g_bytes(a:Literal[b'x']):
    """Bytes are not JSON.

    Args:
        a: one
    """
def g_unknown(a:'Nowhere'):  # noqa: F821
    """A name that does not exist.

    Args:
        a: one
    """
@pytest.mark.parametrize('fn, error, message', [
    (g_nodoc, ValueError, "The tool 'g_nodoc' has no docstring"), (g_nohint, TypeError, "'g_nohint' has no type hint for its argument 'a'"),
    (g_undescribed, ValueError, "'g_undescribed' does not describe its argument 'b'"), (g_custom, TypeError, "argument 'a' of the tool 'g_custom': Box has no JSON schema"),
    (g_tuple, TypeError, 'use list'), (g_choices, ValueError, 'are not a JSON list'), (g_bytes, TypeError, "b'x' cannot be a choice"), (g_unknown, TypeError, "'Nowhere' is not defined")])
def test_schema_errors(fn, error, message):
    with pytest.raises(error, match=message): get_json_schema(fn)
    with pytest.raises(Exception): their_schema(fn)  # noqa: B017

def test_imports_nothing_heavy():
    from pathlib import Path
    import hflit
    code = "import sys, hflit.text.chat_template; print([m for m in ('jinja2', 'torch', 'numpy', 'transformers', 'huggingface_hub') if m in sys.modules])"
    out = subprocess.run([sys.executable, '-c', code], capture_output=True, text=True, cwd=Path(hflit.__file__).parent.parent)
    assert out.stdout.strip()=='[]', out.stderr

# --- work without end

bombs = [
    "{{ 'x'.rjust(10**12) }}", "{{ 'x'.center(10**12) }}", "{{ 'x'.zfill(10**12) }}", "{{ 'x'|center(10**12) }}", "{{ '%1000000000000d' % 1 }}", "{{ '%*d' % (10**12, 1) }}", "{{ '%.*f' % (10**9, 1.5) }}",
    "{{ '{:1000000000000}'.format(1) }}", "{{ '{:{}}'.format(1, 10**12) }}", "{{ '{a:>1000000000000}'.format_map({'a': 1}) }}", "{{ '%(a)1000000000000s'|format(a=1) }}", "{{ (1).to_bytes(10**12, 'big') }}",
    "{{ messages|tojson(indent=10**9) }}", "{{ messages|tojson(indent='x'*10**6) }}", "{{ messages|tojson(separators=('x'*10**7, 'y')) }}", "{{ messages[0].content|indent(10**12) }}", "{{ 'a\n'.expandtabs(3) * 10**9 }}",
    "{{ ('\t'*10**4).expandtabs(10**9) }}", "{{ ('x'*10**6).replace('x', 'y'*10**6) }}", "{{ ('x'*10**6)|replace('x', 'y'*10**6) }}", "{{ ('x'*10**6).join('y'*10**6) }}", "{{ (('x'*10**6,)*10**4)|join }}",
    "{{ range(1000)|map('string')|join('x'*10**7) }}", "{{ ('x'*10**6).translate({120: 'y'*10**6}) }}", "{{ ('%s'*10**5) % (('x'*10**5,)*10**5) }}", "{{ ('{0}'*10**5).format('x'*10**6) }}", "{{ messages|batch(10**12, 'x')|list }}",
    "{{ 5|round(-10**9) }}", "{{ 2**(10**9) }}", "{{ lipsum(10**9) }}", "{{ strftime_now('%Y'*10**7) }}", "{{ dict.fromkeys(range(99999), 'x'*10**6)|tojson }}", "{% for i in range(100000) %}{{ 'x'*10**6 }}{% endfor %}",
    "{% set ns = namespace(x=3) %}{% for i in range(99) %}{% set ns.x = ns.x * ns.x %}{% endfor %}", "{% set ns = namespace(x=[0]) %}{% for i in range(99) %}{% set ns.x = ns.x + ns.x %}{% endfor %}",
    "{% set ns = namespace(x='x') %}{% for i in range(99) %}{% set ns.x = dict(a=ns.x, b=ns.x) %}{% endfor %}{{ ns.x|tojson }}", "{% set ns = namespace(x='x') %}{% for i in range(99) %}{% set ns.x = (ns.x, ns.x) %}{% endfor %}{{ ns.x|string }}",
    "{% set ns = namespace(x='x'*10**6, n=0) %}{% for i in range(99999) %}{% for j in range(99999) %}{% if 'y' in ns.x %}{% endif %}{% set ns.x = ns.x[1:] %}{% endfor %}{% endfor %}",
    "{{ range(100000)|select('in', range(100000)|list)|list|length }}{{ range(99999)|select('in', range(99999)|list)|list|length }}"*3, "{% set x = 'x'*1000000 %}{% set y %}{% for i in range(100000) %}{{ x }}{% endfor %}{% endset %}",
    "{% macro f() %}" + 'text '*20000 + "{% endmacro %}{% for i in range(100000) %}{% set x = f() %}{% endfor %}", "{% for i in range(100000) recursive %}{% if i %}{{ loop(range(100000)) }}{% endif %}{% endfor %}",
    "{{ ([[1]*1000]*1000)|sum(start=[])|length }}", "{{ ('<!---->'*10**5)|striptags }}", "{{ ('<!---->'*10**5)|e|safe|striptags }}", "{{ ('x'*10**6)|wordwrap(1) }}", "{{ ('a'*10**5 + 'b').rfind('a'*50000 + 'c') }}" + "{% for i in range(100000) %}{{ ('a'*10000).rfind('b' + 'a'*5000) }}{% endfor %}"]

def test_templates_are_bounded():
    "each ends soon and in little memory, in an error that jinja2's users catch too"
    code = textwrap.dedent('''
        import json, resource, signal, sys
        import jinja2
        from hflit.text.chat_template import render_chat
        resource.setrlimit(resource.RLIMIT_AS, (2<<30, 2<<30))
        for template in json.load(sys.stdin):
            signal.alarm(40)
            try: print('rendered', len(render_chat([dict(role='user', content='x')], template)), template[:60])
            except jinja2.TemplateError as e: assert isinstance(e, ValueError)
            except ValueError as e: print('another error', repr(e), template[:60])''')
    p = subprocess.run([sys.executable, '-c', code], input=json.dumps(bombs), capture_output=True, text=True, env=dict(os.environ, PYTHONPATH=str(Path(hflit.__file__).parent.parent)), timeout=400)
    assert p.returncode==0, p.stdout + p.stderr[-2000:]
    assert [l for l in p.stdout.splitlines() if 'rfind' not in l]==[], p.stdout

def test_long_conversations_fit_the_budget():
    "a million words, and two thousand messages with tools and branches"
    template = "{% for m in messages %}{% if m.role == 'user' and 'x' not in m.content %}{{ '<u>' + m.content.strip() ~ '\n' }}{% else %}{{ '<a>' + (m.content|trim) + '</a>' }}{% endif %}{% endfor %}"
    long = [dict(role=('user', 'assistant')[i%2], content='words '*1_000_000 if i==0 else 'a few words '*20) for i in range(2000)]
    assert len(render_chat(long, template))>6_000_000

def test_errors_are_jinja2s_too():
    for template,what in (("{{ raise_exception('no') }}", 'no'), ('{% if %}', 'not valid Jinja'), ('{{ x.y }}', 'was not given')):
        with pytest.raises(jinja2.TemplateError, match=what): render_chat(talks['one'], template)
        with pytest.raises(ValueError, match=what): render_chat(talks['one'], template)
