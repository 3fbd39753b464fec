"`hflit chat`: a conversation in a real terminal and over a pipe, with a server over HTTP, and the KV cache between turns against answers without one"
import json
import os
import random
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace

import pytest

from hflit.chat.conversation import AnswerStats, Chat, message

command = [sys.executable, '-m', 'hflit.cli', 'chat']

def chat_process(*words, stdin='', **env):
    return subprocess.run([*command, *map(str, words)], input=stdin, capture_output=True, text=True, env={**os.environ, **env})

# --- in a terminal

def test_in_a_terminal(tmp_path):
    "One process: an answer, one that Ctrl-C stops, settings, files, several lines, history, Ctrl-D"
    pexpect = pytest.importorskip('pexpect')
    p = pexpect.spawn(command[0], [*command[1:], '--model', 'builtin:tiny-lm', '--dtype', 'float32', 'do_sample=False', 'max_new_tokens=12'],
                      cwd=tmp_path, env={**os.environ, 'TERM': 'dumb'}, encoding='utf-8', timeout=90, dimensions=(40, 200))
    def say(line, *expected):
        p.expect_exact('>>> ')
        p.sendline(line)
        for o in expected: p.expect(o)
    p.expect('builtin:tiny-lm: LlamaForCausalLM, 1,246,592 parameters, float32 on cpu, 512 positions')
    p.expect('no chat template: the model continues your text')
    say('Return the', r'\[\d+ tokens, [\d.]+ tokens/s, first after')
    say('/set min_new_tokens=450 max_new_tokens=480', 'max_new_tokens=480', 'min_new_tokens=450')
    turns = 1
    for _ in range(6):  # on a busy machine an answer may be complete before the signal comes
        turns += 1
        say('If the file', r'If the file\r\n', r'\w+ ')  # the echo of the line, then the answer begins
        p.sendintr()
        if p.expect([r'\[interrupted; (\d+) tokens', r'\[\d+ tokens, [\d.]+ tokens/s']) == 0: break
    assert 0 < int(p.match[1]) < 450
    say('/set max_new_tokens=0', 'error: max_new_tokens=0 must be')
    say('/set min_new_tokens=None max_new_tokens=6', 'max_new_tokens=6')
    say('/save talk.json', f'{2*turns} messages written to talk.json')
    p.expect_exact('>>> ')
    p.send('half a line')
    p.expect('half a line')
    p.sendintr()
    p.expect('Ctrl-D or /exit leaves')
    say('/reset', 'A new conversation')
    say('/load talk.json', f'{2*turns} messages read from talk.json')
    say('Raise \\', r'\.\.\. ')
    p.sendline('an error')
    p.expect(r'\[\d+ tokens.* of them cached')
    say('/save after.json', f'{2*turns+2} messages written')
    try: import readline  # noqa: F401
    except ImportError: pass
    else: say('\x1b[A', f'{2*turns+2} messages written')  # the arrow up brings the last line back
    p.expect_exact('>>> ')
    p.sendeof()
    p.expect(pexpect.EOF)
    p.close()
    assert p.exitstatus == 0
    before, after = (json.loads((tmp_path/o).read_text()) for o in ('talk.json', 'after.json'))
    assert [m['role'] for m in before] == ['user', 'assistant']*2 and before[2]['content'] == 'If the file' and before[3]['content']
    assert after[:4] == before and after[4] == message('user', 'Raise \nan error')

def test_over_a_pipe():
    "Answers on standard output, the rest on standard error; a failed line is an exit status, and the next line is answered"
    r = chat_process('do_sample=False', '--max-new-tokens', 5, 'dtype', stdin='')
    assert r.returncode == 1 and "hflit: 'dtype' is not of the form name=value" in r.stderr
    r = chat_process('do_sample=False', '--max-new-tokens', 5, stdin='/set temprature=1\n"""\nReturn\nthe"""\n')
    assert r.returncode == 1 and "error: 'temprature' is not a generation setting; near: temperature" in r.stderr and 'Traceback' not in r.stderr
    assert r.stdout.strip() and '5 tokens' in r.stderr and 'cut at max_new_tokens=5' in r.stderr

# --- with a server

class Server(BaseHTTPRequestHandler):
    "Speaks the protocol of chat completions; what the last message says decides about the answer"
    protocol_version = 'HTTP/1.1'
    seen, left = [], threading.Event()
    elsewhere = None
    def log_message(self, *args): pass
    def start(self, status=200, kind='text/event-stream', **headers):
        self.send_response(status)
        for k,v in dict({'Content-Type': kind}, **headers).items(): self.send_header(k.replace('_', '-'), v)
        self.end_headers()
    def chunk(self, text):
        data = text.encode()
        self.wfile.write(b'%x\r\n%s\r\n' % (len(data), data))
        self.wfile.flush()
    def event(self, **fields): self.chunk(f'data: {json.dumps(fields)}\r\n\r\n')
    def plain(self, status, **fields):
        data = json.dumps(fields).encode()
        self.start(status, 'application/json', Content_Length=len(data))
        self.wfile.write(data)
    def do_GET(self):
        type(self).seen.append((self.path, self.headers['Authorization'], None))
        self.plain(200, data=[dict(id='small-model')]) if self.path == '/v1/models' else self.plain(404, detail='no such page')
    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers['Content-Length'])))
        type(self).seen.append((self.path, self.headers['Authorization'], body))
        asked = body['messages'][-1]['content']
        if asked == 'refuse': return self.plain(400, error=dict(message='this model takes no top_k', type='invalid'))
        if asked == 'redirect':
            self.start(302, Location=type(self).elsewhere, Content_Length=0)
            return
        if asked == 'whole': return self.plain(200, choices=[dict(message=dict(content='at once'), finish_reason='stop')])
        self.start(Transfer_Encoding='chunked')
        self.chunk(': keep-alive\n\n')
        if asked == 'error': return self.event(error=dict(message='out of memory'))
        for word in (f'w{i} ' for i in range(10000 if asked == 'for ever' else 4)):
            try: self.event(choices=[dict(delta=dict(content=word))])
            except OSError: return type(self).left.set()
            if asked == 'for ever': time.sleep(.01)
            if asked == 'break':
                self.close_connection = True
                return
        self.event(choices=[dict(delta={}, finish_reason='length')])
        self.event(choices=[], usage=dict(completion_tokens=7, prompt_tokens=30, prompt_tokens_details=dict(cached_tokens=20)))
        self.chunk('data: [DONE]\n\n')
        self.wfile.write(b'0\r\n\r\n')

@contextmanager
def serving(**attributes):
    handler = type('Handler', (Server,), dict(seen=[], left=threading.Event(), **attributes))
    server = ThreadingHTTPServer(('127.0.0.1', 0), handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try: yield f'http://127.0.0.1:{server.server_port}', handler
    finally:
        server.shutdown()
        server.server_close()

def test_server_from_the_command_line():
    "The protocol as a process speaks it: streamed answers, usage, errors of the server, a connection that breaks; PyTorch is not needed"
    with serving() as (url, server):
        lines = ['hello', 'refuse', 'break', 'error', 'whole', '/set top_k=5 do_sample=False', '/set num_beams=2', 'again']
        r = chat_process('--server', url, '--system', 'Be brief.', 'temperature=0.5', 'max_new_tokens=9', stdin='\n'.join(lines), OPENAI_API_KEY='sesame', no_proxy='*')
    assert r.returncode == 1 and 'Traceback' not in r.stderr and 'sesame' not in r.stdout+r.stderr, r.stderr
    assert r.stdout.splitlines() == ['w0 w1 w2 w3 ', 'w0 ', 'at once', 'temperature=0.5', 'max_new_tokens=9', 'top_k=5', 'do_sample=False', 'system prompt: Be brief.', 'w0 w1 w2 w3 ']
    assert f'small-model at {url}/v1' in r.stderr and '[7 tokens' in r.stderr and 'prompt 30, 20 of them cached; cut at the maximum' in r.stderr
    for said in ('answered 400: this model takes no top_k', 'the server closed the connection before the end', 'out of memory', 'num_beams must be 1'): assert said in r.stderr
    first, last = server.seen[1][2], server.seen[-1][2]
    assert {k for _,k,_ in server.seen} == {'Bearer sesame'} and server.seen[1][0] == '/v1/chat/completions'
    assert first == dict(model='small-model', messages=[message('system', 'Be brief.'), message('user', 'hello')], stream=True, stream_options=dict(include_usage=True),
                         temperature=.5, max_tokens=9)
    assert (last['temperature'], last['top_k']) == (0, 5)
    assert [m['content'] for m in last['messages']] == ['Be brief.', 'hello', 'w0 w1 w2 w3 ', 'break', 'w0 ', 'whole', 'at once', 'again'], 'answers that failed are not part of it'

def test_server_is_left():
    "Who stops reading closes the connection, and what was read stays in the conversation"
    from hflit.chat.server import ServerChatModel
    with serving() as (url, server):
        chat = Chat(ServerChatModel(url, 'm', api_key='k'))
        pieces = chat.send('for ever')
        got = [next(pieces), next(pieces)]
        pieces.close()
        assert got == ['w0 ', 'w1 '] and chat.messages[-1] == message('assistant', 'w0 w1 ')
        assert server.left.wait(20)

def test_the_key_stays_with_its_server(monkeypatch):
    "A redirect to another address does not carry the key; a server that is not there, and an address that is none, are sentences"
    from hflit.chat.server import ServerChatModel
    monkeypatch.setenv('OPENAI_API_KEY', 'sesame')
    with serving() as (other, elsewhere), serving(elsewhere=f'{other}/v1/models') as (url, server):
        chat = Chat(ServerChatModel(url, 'm'))
        list(chat.send('redirect'))
        assert [k for _,k,_ in server.seen] == ['Bearer sesame'] and [k for _,k,_ in elsewhere.seen] == [None]
        with pytest.raises(ConnectionError, match='answered 404: no such page'): ServerChatModel(f'{url}/api')
    with pytest.raises(ConnectionError, match='No server answers at'): list(chat.send('hello'))
    for wrong in ('file:///etc/passwd', 'localhost:1', 'http://'):
        with pytest.raises(ValueError, match='is not the address of a server'): ServerChatModel(wrong)
    assert 'sesame' not in repr(vars(chat))

# --- the KV cache between turns

template = "{% for m in messages %}{{ m.role + ': ' + m.content + '\n' }}{% endfor %}{% if add_generation_prompt %}assistant:{% endif %}"

@pytest.fixture(scope='module')
def tiny():
    from hflit.chat.local_model import LocalChatModel
    m = LocalChatModel.from_pretrained('builtin:tiny-lm', dtype='float32', device='cpu')
    m.tokenizer.chat_template = template
    return m

def fresh_answer(model, chat):
    "The answer to the conversation before its last message, from a model without a cache"
    from hflit.chat.local_model import LocalChatModel
    return ''.join(LocalChatModel(model.model, model.tokenizer).stream(chat.messages[:-1], {**model.defaults(chat.settings), **chat.settings}, AnswerStats()))

def edits(chat, seed, n=14):
    "A conversation with random edits: each answer is that of a model without a cache"
    rng, hits = random.Random(seed), 0
    for i in range(n):
        kind = rng.choice(['send', 'send', 'retry', 'system', 'edit', 'stop'])
        if kind == 'system': chat.system = f'Rule {i}: be brief.'
        if kind == 'edit' and len(chat.messages) > 2: chat.messages = [*chat.messages[:-2], message('user', 'What is that?'), message('assistant', 'A list.')]
        stream = chat.retry() if kind == 'retry' and chat.messages[1:] else chat.send(f'What does {rng.choice("open zip len".split())} return?')
        for got in stream:  # noqa: B007
            if kind == 'stop': break
        stream.close()
        hits += chat.stats.cached_tokens > 0
        if kind != 'stop': assert chat.messages[-1]['content'] == fresh_answer(chat.model, chat), (kind, i)
        assert chat.stats.cached_tokens < chat.stats.prompt_tokens
        if chat.stats.prompt_tokens > 400: chat.reset()
    return hits

@pytest.mark.parametrize('seed', range(2))
def test_edited_conversations(tiny, seed):
    assert edits(Chat(tiny, 'Be brief.', do_sample=False, max_new_tokens=8), seed) > 7

def test_edited_conversations_with_a_sliding_window(tiny):
    "Keys that a window has dropped cannot come back: then the prompt is read anew"
    import torch
    from hflit import MistralConfig, MistralForCausalLM
    from hflit.chat.local_model import LocalChatModel
    torch.manual_seed(0)
    config = MistralConfig(vocab_size=2048, hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2, sliding_window=16,
                           max_position_embeddings=1024, initializer_range=.35, eos_token_id=None, pad_token_id=0)
    model = LocalChatModel(MistralForCausalLM(config).eval(), tiny.tokenizer)
    chats = {seed: Chat(model, 'Be brief.', do_sample=False, max_new_tokens=8) for seed in (1, 3, 5)}
    assert sum(edits(chat, seed) for seed, chat in chats.items()) > 0  # how many depends on how far a stopped answer came

def test_one_row_of_text(tiny):
    "Settings that give several texts or none are refused when they are set, and leave the settings as they were"
    chat = Chat(tiny, do_sample=False)
    for wrong, error, says in [(dict(num_beams=4), ValueError, 'num_beams must be 1'), (dict(num_return_sequences=2, do_sample=True), ValueError, 'num_return_sequences must be 1'),
                               (dict(use_mtp=True), NotImplementedError, 'multi-token prediction'), (dict(max_new_tokens=0), ValueError, 'max_new_tokens=0'),
                               (dict(do_sample='false'), ValueError, 'must be true or false'), (dict(attention_mask=1), ValueError, 'not a generation setting')]:
        with pytest.raises(error, match=says): chat.set(**wrong)
    assert chat.settings == dict(do_sample=False)

def test_settings_reach_generate(tiny):
    "Stop strings, a length that includes the prompt, a static cache, no cache"
    chat = Chat(tiny, do_sample=False, max_new_tokens=30)
    whole = ''.join(chat.send('What does open return?'))
    stop = whole.split()[2]
    chat.reset()
    chat.set(stop_strings=[stop])
    assert ''.join(chat.send('What does open return?')) == whole[:whole.index(stop)+len(stop)]
    chat.set(stop_strings=None, max_new_tokens=None)
    n = len(tiny.prompt_ids([message('user', 'Why?')]))
    for more in (dict(max_length=n+5), dict(max_length=n+5, cache_implementation='static'), dict(max_length=n+5, use_cache=False)):
        chat.reset()
        chat.set(**more)
        list(chat.send('Why?'))
        assert chat.stats.new_tokens <= 5 and chat.messages[-1]['content'] == fresh_answer(tiny, chat), more
        chat.set(cache_implementation=None, use_cache=None)

def test_an_error_of_the_thread_ends_the_answer(tiny, monkeypatch):
    "Nobody waits for an answer that has failed, and the next one is right"
    chat = Chat(tiny, do_sample=False, max_new_tokens=5)
    with monkeypatch.context() as m:
        m.setattr(tiny.model, 'generate', lambda *args, **kw: 1/0, raising=False)
        with pytest.raises(ZeroDivisionError): list(chat.send('Why?'))
    assert chat.messages == [] and ''.join(chat.send('Why?')) == fresh_answer(tiny, chat)

def test_spaces_of_a_continuation():
    "A tokenizer that drops a space at the beginning of a text: the continuation keeps it"
    import torch
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers
    from hflit import LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast
    from hflit.chat.local_model import LocalChatModel
    words = ['<unk>', *(f'\u2581{w}' for w in 'once upon a time there was an end'.split())]
    tok = Tokenizer(models.WordLevel({w: i for i,w in enumerate(words)}, unk_token='<unk>'))
    tok.pre_tokenizer, tok.decoder = pre_tokenizers.Metaspace(), decoders.Metaspace()
    torch.manual_seed(0)
    config = LlamaConfig(vocab_size=len(words), hidden_size=16, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2, num_key_value_heads=2,
                         initializer_range=1., eos_token_id=None, pad_token_id=0, bos_token_id=0)
    chat = Chat(LocalChatModel(LlamaForCausalLM(config).eval(), PreTrainedTokenizerFast(tokenizer_object=tok, unk_token='<unk>')), do_sample=False, max_new_tokens=4)
    first = ''.join(chat.send('once upon'))
    assert first.startswith(' ') and chat.model.prompt_ids([message('user', 'once upon'+first)])[:2] == [1, 2]

# --- options

@pytest.mark.parametrize('words, where, file', [(['--model', 'folder/x.gguf'], 'folder', 'x.gguf'), (['--model', 'repo/name', '--gguf-file', 'y.gguf'], 'repo/name', 'y.gguf'),
                                                (['--model', 'z.gguf'], '.', 'z.gguf'), ([], 'builtin:tiny-lm', None)])
def test_gguf_files_are_passed_on(monkeypatch, words, where, file):
    import hflit.auto
    from hflit.cli import chat_parser
    from hflit.chat.terminal import open_model
    asked = []
    class Stop(Exception): pass
    def tokenizer(name, **kw): asked.append((name, kw.get('gguf_file')))
    def model(name, **kw):
        asked.append((name, kw.get('gguf_file')))
        raise Stop
    monkeypatch.setattr(hflit.auto, 'AutoTokenizer', SimpleNamespace(from_pretrained=tokenizer))
    monkeypatch.setattr(hflit.auto, 'AutoModelForCausalLM', SimpleNamespace(from_pretrained=model))
    with pytest.raises(Stop): open_model(chat_parser().parse_intermixed_args(words))
    assert asked == [(where, file)]*2

def test_help_comes_from_the_table():
    from hflit.chat.conversation import command as register, commands
    @register('/shout TEXT')
    def shout(chat, argument):
        "Say TEXT loudly"
        return argument.upper()
    try:
        chat = Chat(SimpleNamespace(check=lambda s: None, defaults=lambda s: {}))
        assert ''.join(chat.say('/shout hey')) == 'HEY' and 'Say TEXT loudly' in ''.join(chat.say('/help'))
    finally: del commands['/shout']
    for name in ('/help', '/save', '/load', '/set', '/settings', '/system', '/reset', '/clear', '/retry', '/exit'): assert name in commands
