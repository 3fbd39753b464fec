"hflit.checkpoint.hub and hflit.checkpoint.files against a real HTTP server on loopback, a shared cache, and processes that are killed"
import gzip
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path
import pytest
from hub_server import Hub, sha
from hflit.checkpoint import hub as H
from hflit.checkpoint.hub import (PushToHubMixin, cached_file, cached_files, hub_args, list_files, pinned, read_json, staged, upload, write_json)

weights = bytes(range(256))*2000   # big enough to be redirected, read in more than one piece

@pytest.fixture
def hub(tmp_path):
    "A Hub with one repo, and this process as its client with an empty cache"
    H._probe.cache_clear()
    with Hub() as h, h.client(tmp_path/'cache'):
        h.add('org/name', {'config.json': b'{"a": 1}', 'model.safetensors': weights, 'sub/config.json': b'{"a": 2}', '.gitattributes': b''})
        yield h

@pytest.fixture
def no_wait(monkeypatch): monkeypatch.setattr('time.sleep', lambda s: None)

def run(code, env=None, **kw):
    "Run Python in a process of its own, with the package importable"
    root = str(Path(H.__file__).parents[2])
    env = dict(os.environ if env is None else env, PYTHONPATH=root)
    return subprocess.run([sys.executable, '-c', code], env=env, capture_output=True, text=True, timeout=120, **kw)

# ---- downloads
def test_download(hub, tmp_path):
    p = cached_file('org/name', 'config.json')
    assert isinstance(p, Path) and p.read_bytes()==b'{"a": 1}' and (tmp_path/'cache') in p.parents
    assert cached_file('org/name', 'model.safetensors').read_bytes()==weights
    assert [r for r in hub.asked('GET') if r[1].startswith('/cdn/')], 'a large file comes from the content network'
    assert json.loads(cached_file('org/name', 'config.json', subfolder='sub').read_text())=={'a':2}
    assert json.loads(cached_file('org/name', 'sub/config.json').read_text())=={'a':2}
    agent = {r[2]['user-agent'] for r in hub.asked('HEAD', 'config.json')}
    assert all(a.startswith('hflit/') for a in agent)

def test_second_time_from_cache(hub):
    first = cached_file('org/name', 'model.safetensors')
    hub.requests.clear()
    assert cached_file('org/name', 'model.safetensors')==first
    assert not [r for r in hub.requests if r[0]=='GET'], 'only asked whether it changed'
    assert cached_file('org/name', 'model.safetensors', force_download=True)==first
    assert [r for r in hub.requests if r[0]=='GET']

def test_cache_dir(hub, tmp_path):
    p = cached_file('org/name', 'config.json', cache_dir=tmp_path/'mine')
    assert tmp_path/'mine' in p.parents
    assert cached_file('org/name', 'config.json', cache_dir=tmp_path/'mine', local_files_only=True)==p
    with pytest.raises(FileNotFoundError, match='local_files_only'): cached_file('org/name', 'config.json', local_files_only=True)

def test_cache_is_shared(hub, tmp_path):
    "What hflit fetched huggingface_hub and transformers find without a request, and the other way round"
    from huggingface_hub import hf_hub_download
    from transformers.utils import cached_file as theirs
    ours = cached_file('org/name', 'model.safetensors')
    hub.requests.clear()
    assert hf_hub_download('org/name', 'model.safetensors', local_files_only=True)==str(ours)
    assert theirs('org/name', 'model.safetensors', local_files_only=True, cache_dir=tmp_path/'cache')==str(ours)
    assert not hub.requests
    path = hf_hub_download('org/name', 'config.json')
    assert cached_file('org/name', 'config.json', local_files_only=True)==Path(path)

@pytest.mark.parametrize('how', ['close', 'reset'])
def test_cut_connection(hub, how, monkeypatch):
    monkeypatch.setattr('huggingface_hub.constants.DOWNLOAD_CHUNK_SIZE', 50_000)   # what has arrived is kept in such pieces
    hub.cuts['/'+sha(weights)] = [(100_000, how), (200_000, how)]
    assert cached_file('org/name', 'model.safetensors').read_bytes()==weights
    ranges = [r[2].get('range') for r in hub.asked('GET') if r[1].startswith('/cdn/')]
    assert len(ranges)==3
    if how=='close': assert ranges==[None, 'bytes=100000-', 'bytes=300000-'], 'went on where it broke'

def test_cut_for_good(hub, no_wait):
    hub.cuts['/'+sha(weights)] = [(0, 'close')]*50
    with pytest.raises(ConnectionError, match="model.safetensors' of 'org/name' at revision 'main'") as e: cached_file('org/name', 'model.safetensors')
    assert e.value.__suppress_context__
    hub.cuts.clear()
    assert cached_file('org/name', 'model.safetensors').read_bytes()==weights

def test_new_commit(hub):
    old = cached_file('org/name', 'config.json')
    first = hub.repos['org/name'].branches['main']
    hub.add('org/name', {'config.json': b'{"a": 3}'})
    new = cached_file('org/name', 'config.json')
    assert (old.read_bytes(), new.read_bytes())==(b'{"a": 1}', b'{"a": 3}')
    assert cached_file('org/name', 'config.json', revision=first)==old
    hub.add('org/name', {'config.json': b'{"a": 4}'}, branch='v2')
    assert cached_file('org/name', 'config.json', revision='v2').read_bytes()==b'{"a": 4}'
    assert cached_file('org/name', 'config.json').read_bytes()==b'{"a": 3}'

def test_pinned(hub):
    "Inside, one commit and no question twice"
    with pinned():
        cached_file('org/name', 'config.json')
        assert cached_file('org/name', 'nothing.json', required=False) is None
        hub.add('org/name', {'config.json': b'{"a": 3}', 'nothing.json': b'{}', 'model.safetensors': weights[::-1]})
        assert cached_file('org/name', 'model.safetensors').read_bytes()==weights, 'of the commit the config came from'
        hub.requests.clear()
        assert cached_file('org/name', 'config.json').read_bytes()==b'{"a": 1}'
        assert cached_file('org/name', 'nothing.json', required=False) is None
        assert not hub.requests
    assert cached_file('org/name', 'nothing.json', required=False).read_bytes()==b'{}'

def test_pinned_by_a_missing_file(hub):
    with pinned():
        assert cached_file('org/name', 'adapter_config.json', required=False) is None
        hub.add('org/name', {'config.json': b'{"a": 3}'})
        assert cached_file('org/name', 'config.json').read_bytes()==b'{"a": 1}'

def test_several_files(hub):
    names = [f'model-{i}-of-5.safetensors' for i in range(5)]
    hub.add('org/big', {n:bytes([i])*5000 for i,n in enumerate(names)})
    paths = cached_files('org/big', names)
    assert [p.read_bytes()[0] for p in paths]==[*range(5)] and len({p.parent for p in paths})==1
    with pytest.raises(FileNotFoundError, match="no file 'model-9'"): cached_files('org/big', [*names, 'model-9'])

def test_list_files(hub):
    assert list_files('org/name', 'sub')==['config.json'] and list_files('org/name', 'nowhere')==[]
    assert 'model.safetensors' in list_files('org/name') and 'sub' not in list_files('org/name')
    cached_file('org/name', 'config.json', subfolder='sub')
    assert list_files('org/name', 'sub', local_files_only=True)==['config.json']
    with pytest.raises(FileNotFoundError, match="no model 'org/none'"): list_files('org/none')
    with pytest.raises(FileNotFoundError, match="'org/none' cannot be listed"): list_files('org/none', local_files_only=True)

# ---- refusals
def one_sentence(e):
    assert e.value.__suppress_context__ and '\n' not in str(e.value) and 'Traceback' not in str(e.value)
    return str(e.value)

def test_missing_file(hub):
    with pytest.raises(FileNotFoundError) as e: cached_file('org/name', 'adapter.json', subfolder='sub')
    assert one_sentence(e)=="'org/name' has no file 'sub/adapter.json' at revision 'main'; it has 'config.json', 'model.safetensors', 'sub/config.json'"
    assert cached_file('org/name', 'adapter.json', required=False) is None

@pytest.mark.parametrize('required', [True, False])
def test_missing_repo_and_revision(hub, required, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path/'org'/'other').mkdir(parents=True)
    with pytest.raises(FileNotFoundError, match="no model 'org/othr'.*folders with such a name: '.*org/other'") as e:
        cached_file('org/othr', 'config.json', required=required)
    one_sentence(e)
    with pytest.raises(FileNotFoundError, match="'org/name' has no revision 'v9'") as e: cached_file('org/name', 'config.json', revision='v9', required=required)
    one_sentence(e)

def test_private_and_tokens(hub):
    hub.add('org/private', {'config.json': b'{}', 'model.safetensors': weights}, private=True)
    with pytest.raises(FileNotFoundError, match="or it is private and the token does not open it"): cached_file('org/private', 'config.json')
    with pytest.raises(PermissionError, match="does not accept the token for 'config.json' of 'org/private' at revision 'main'") as e:
        cached_file('org/private', 'config.json', token='hf_wrong')
    one_sentence(e)
    assert cached_file('org/private', 'model.safetensors', token=hub.token).read_bytes()==weights
    assert all('authorization' not in r[2] for r in hub.requests if r[1].startswith('/cdn/')), 'the token stays with the Hub'

def test_gated(hub):
    hub.add('org/gated', {'config.json': b'{}'}, gated=True)
    for required in (True, False):
        with pytest.raises(PermissionError, match=f"'org/gated' is gated: ask for access at {hub.url}/org/gated") as e:
            cached_file('org/gated', 'config.json', required=required)
        one_sentence(e)
    assert cached_file('org/gated', 'config.json', token=hub.token)

def test_server_fails(hub, no_wait):
    cached = cached_file('org/name', 'config.json')
    hub.down = 503
    assert cached_file('org/name', 'config.json')==cached, 'the cache bridges an outage'
    assert cached_file('org/name', 'other.json', required=False) is None
    with pytest.raises(FileNotFoundError, match="'config.json' of 'org/new' at revision 'main' is not in the cache .* and the Hub answered 503") as e:
        cached_file('org/new', 'config.json', required=False)
    one_sentence(e)

def test_no_network(hub):
    cached = cached_file('org/name', 'config.json')
    hub.close()
    H._probe.cache_clear()
    assert cached_file('org/name', 'config.json')==cached
    with pytest.warns(UserWarning, match='cannot be reached'): assert cached_file('org/name', 'other.json', required=False) is None
    with pytest.raises(FileNotFoundError, match=f"'config.json' of 'org/new' at revision 'v1' is not in the cache .* and {hub.url} cannot be reached") as e:
        cached_file('org/new', 'config.json', revision='v1')
    one_sentence(e)
    with pytest.raises(ConnectionError, match="connection to .* failed for 'config.json'"): cached_file('org/name', 'config.json', force_download=True)

def test_not_a_hub(hub, no_wait):
    "A proxy's login page answers everything with 200"
    hub.down = 200
    with pytest.raises(OSError, match=r"'config.json' of 'org/(name|new)'") as e: cached_file('org/new', 'config.json')
    assert '\n' not in str(e.value)

@pytest.mark.parametrize('variable', ['HF_HUB_OFFLINE', 'TRANSFORMERS_OFFLINE'])
def test_offline_variables(variable, tmp_path):
    with Hub() as hub:
        hub.add('org/name', {'config.json': b'{"a": 1}'})
        first = run("from hflit.checkpoint.hub import cached_file; print(cached_file('org/name', 'config.json'))", hub.env(tmp_path))
        assert first.returncode==0, first.stderr
        hub.requests.clear()
        code = """
from hflit.checkpoint.hub import cached_file
print(cached_file('org/name', 'config.json'))
print(cached_file('org/name', 'generation_config.json', required=False))
for name in ('org/name', 'org/new'):
    try: cached_file(name, 'tokenizer.json')
    except FileNotFoundError as e: print(e)
try: cached_file('org/new', 'tokenizer.json', required=False)
except FileNotFoundError as e: print('unknown')
"""
        out = run(code, hub.env(tmp_path, **{variable:'1'}))
        assert out.returncode==0, out.stderr
        path,check_unsupported,known,unknown,last = out.stdout.splitlines()
        assert path==first.stdout.strip() and check_unsupported=='None' and last=='unknown'
        assert known.startswith("'tokenizer.json' of 'org/name' at revision 'main' is not in the cache") and variable in known
        assert unknown.startswith("'tokenizer.json' of 'org/new'")
        assert not hub.requests

def test_progress_bar(tmp_path):
    code = "from hflit.checkpoint.hub import cached_file; cached_file('org/name', 'model.safetensors')"
    with Hub() as hub:
        hub.add('org/name', {'model.safetensors': weights*10})
        assert '100%' in run(code, hub.env(tmp_path/'a', TQDM_POSITION='-1')).stderr   # so it is shown where there is no terminal
        assert '100%' not in run(code, hub.env(tmp_path/'b', TQDM_POSITION='-1', HF_HUB_DISABLE_PROGRESS_BARS='1')).stderr

# ---- names
@pytest.mark.parametrize('name, error, message', [
    (None, TypeError, 'got None'), (3, TypeError, 'got 3'), ('', ValueError, 'empty'), ('org/na me', FileNotFoundError, 'neither a folder here nor a repo id'),
    ('https://huggingface.co/org/name', ValueError, "such as 'org/name'"), ('./no/where', FileNotFoundError, "there is no folder './no/where'"),
    ('/no/where', FileNotFoundError, 'there is no folder'), ('~nobody-here/x/y', FileNotFoundError, 'there is no folder'), ('a/b/c', FileNotFoundError, 'there is no folder'),
    ('builtin:', FileNotFoundError, 'no built-in checkpoint'), ('builtin:../models', FileNotFoundError, 'no built-in'), ('x\0y', FileNotFoundError, 'neither a folder')])
def test_names(hub, name, error, message):
    hub.requests.clear()
    with pytest.raises(error, match=message): cached_file(name, 'config.json')
    assert not [r for r in hub.requests if 'resolve' in r[1]]

@pytest.mark.parametrize('filename', ['../secret', '/etc/passwd', 'a/../../b', 'a\\..\\b'])
def test_file_names_stay_inside(hub, filename, tmp_path):
    for name in ('org/name', tmp_path):
        with pytest.raises(ValueError, match='leads out of its folder'): cached_file(name, filename, required=False)

def test_near_folders(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path/'output'/'Checkpoint-500').mkdir(parents=True)
    with pytest.raises(FileNotFoundError, match="near it: '.*output/Checkpoint-500'"): cached_file('./output/checkpoint-50', 'config.json')
    with pytest.raises(FileNotFoundError, match="near it: '.*output'"): cached_file('./outptu/checkpoint-500', 'config.json')
    with pytest.raises(FileNotFoundError, match="has the folders 'output'"): cached_file('./zzz', 'config.json')
    (tmp_path/'output'/'Checkpoint-500'/'config.json').write_text('{}')
    with pytest.raises(FileNotFoundError, match="pass 'output/Checkpoint-500'"): cached_file('output', 'config.json')
    with pytest.raises(FileNotFoundError, match="no subfolder 'unet'; it has 'Checkpoint-500'"): cached_file('output', 'config.json', subfolder='unet')
    with pytest.raises(NotADirectoryError, match="pass the folder it lies in"): cached_file('output/Checkpoint-500/config.json', 'config.json')

def test_folder_costs_no_import(tmp_path):
    (tmp_path/'config.json').write_text('{}')
    code = f"""
import sys; before = set(sys.modules)
from hflit.checkpoint.hub import cached_file
cached_file({str(tmp_path)!r}, 'config.json'); cached_file({str(tmp_path)!r}, 'x', required=False)
print([m for m in set(sys.modules)-before if m.split('.')[0] in ('huggingface_hub', 'torch', 'numpy', 'jinja2', 'transformers', 'httpx', 'httpx2', 'difflib', 'shutil')])
"""
    assert run(code).stdout.strip()=='[]'

def test_minilm(minilm):
    assert read_json(cached_file(minilm, 'config.json'), dict)['model_type']=='bert'

# ---- arguments
def test_hub_args():
    kw = dict(revision='r', subfolder='s', token='t', cache_dir='c', local_files_only=True, force_download=False, resume_download=True, proxies=None,
              trust_remote_code=True, use_auth_token='old', dtype='auto')
    assert hub_args(kw)==dict(revision='r', subfolder='s', token='t', cache_dir='c', local_files_only=True, force_download=False)
    assert kw==dict(dtype='auto')
    assert hub_args(dict(use_auth_token='old'))==dict(token='old')
    with pytest.raises(ValueError, match='HTTPS_PROXY'): hub_args(dict(proxies={'https':'x'}))
    with pytest.raises(ValueError, match='choose one'): cached_file('org/name', 'x', force_download=True, local_files_only=True)

# ---- json
@pytest.mark.parametrize('data, message', [
    (b'{"a": 1,}', 'is not valid JSON: .* at line 1 column'), (b'{"a": ', 'at line 1'), (b'', 'is empty'), (b'\x80\x81', 'is not UTF-8 text: byte 0 is 0x80'),
    (b'version https://git-lfs.github.com/spec/v1\n', 'Git LFS pointer'), (b'['*200_000, 'nested too deeply'), (b'[1]', 'should hold a JSON dict and holds a list')])
def test_bad_json(tmp_path, data, message):
    (tmp_path/'config.json').write_bytes(data)
    with pytest.raises(ValueError, match=message) as e: read_json(tmp_path/'config.json', dict)
    assert str(tmp_path/'config.json') in str(e.value)

def test_json_round_trip(tmp_path):
    obj = {'ünï': ['🤗', 1.5, None, True, {'b': 1, 'a': 2}]}
    write_json(obj, tmp_path/'x.json')
    assert read_json(tmp_path/'x.json')==obj and [*read_json(tmp_path/'x.json')['ünï'][4]]==['b', 'a']
    (tmp_path/'bom.json').write_bytes(b'\xef\xbb\xbf{}')
    assert read_json(tmp_path/'bom.json')=={}
    with pytest.raises(TypeError, match='x.json'): write_json({'a': object()}, tmp_path/'x.json')
    assert read_json(tmp_path/'x.json')==obj and len([*tmp_path.iterdir()])==2

# ---- servers that are broken or mean harm
class Raw(threading.Thread):
    "A server that answers each request with what `answer(method, path, connection)` writes"
    def __init__(self, answer):
        super().__init__(daemon=True)
        self.socket,self.answer = socket.create_server(('127.0.0.1', 0)),answer
        self.url = f'http://127.0.0.1:{self.socket.getsockname()[1]}'
        self.start()
    def run(self):
        while True:
            try: c,_ = self.socket.accept()
            except OSError: return
            threading.Thread(target=self.talk, args=(c,), daemon=True).start()
    def talk(self, c):
        with c, suppress(OSError):
            data = b''
            while b'\r\n\r\n' not in data: data += c.recv(65536) or b'\r\n\r\n'
            if data.strip(): self.answer(*data.split()[:2], c)

def head(c, status='200 OK', length=None, **more):
    more = {'ETag': '"abc"', 'X-Repo-Commit': 'a'*40, 'Connection': 'close', **({} if length is None else {'Content-Length': length}), **{k.replace('_', '-'): v for k,v in more.items()}}
    c.sendall((f'HTTP/1.1 {status}\r\n'+''.join(f'{k}: {v}\r\n' for k,v in more.items())+'\r\n').encode())

def etag(method, path, c): head(c, length=2, ETag='"../../../../stolen"'); c.sendall(b'{}' if method==b'GET' else b'')
def commit(method, path, c): head(c, length=2, X_Repo_Commit='../../../stolen'); c.sendall(b'{}' if method==b'GET' else b'')
def silent(method, path, c):
    if path==b'/': head(c, length=0)
    else: time.sleep(60)
def stalled(method, path, c):
    head(c, length=10)
    if method==b'GET': time.sleep(60)
def endless(method, path, c):
    if b'/resolve/' not in path: return head(c, '404 Not Found', length=0)   # huggingface_hub asks for a list of its own, and reads any length of it
    if method==b'HEAD': return head(c, length=10)
    head(c, Transfer_Encoding='chunked')
    while True: c.sendall(b'10000\r\n'+b'x'*65536+b'\r\n')
def circle(method, path, c): head(c, '302 Found', length=0, Location='/again')
def bomb(method, path, c):
    if method==b'HEAD': return head(c, length=10)
    body = gzip.compress(bytes(50_000_000))
    head(c, length=len(body), Content_Encoding='gzip')
    c.sendall(body)
def changed(method, path, c): head(c, length=2, ETag='"'+sha(b'{"a": 1}')+'"'); c.sendall(b'{}' if method==b'GET' else b'')

@pytest.mark.parametrize('answer, what', [(etag, 'is a path'), (commit, 'is a path'), (silent, 'sent nothing for 1 seconds'), (stalled, 'sent nothing for 1 seconds'), (endless, 'more than the 10 bytes'),
    (circle, 'redirects in circles'), (bomb, 'more than the 10 bytes'), (changed, 'was changed on the way')])
def test_hostile_servers(tmp_path, answer, what):
    "a clear error, soon, and no file outside the cache nor a wrong one in it"
    server = Raw(answer)
    code = 'import sys\nfrom hflit.checkpoint.hub import cached_file\ntry: print("got", cached_file("org/name", "config.json", revision="main"))\nexcept OSError as e: print(type(e).__name__, e)'
    drop = ('HF_HUB_OFFLINE', 'TRANSFORMERS_OFFLINE')
    patience = '1' if 'sent nothing' in what else '20'  # a server that is only slow, on a busy machine, has time
    env = {k:v for k,v in os.environ.items() if k not in drop} | dict(HF_ENDPOINT=server.url, HF_HOME=str(tmp_path/'a'/'b'/'cache'), NO_PROXY='127.0.0.1', HF_HUB_ETAG_TIMEOUT=patience,
                                                                    HF_HUB_DOWNLOAD_TIMEOUT=patience, HF_HUB_DISABLE_XET='1')
    began = time.monotonic()
    p = run(code, env)
    server.socket.close()
    assert what in p.stdout and not p.stdout.startswith('got'), p.stdout + p.stderr[-2000:]
    assert time.monotonic()-began < 60, 'most of it is starting Python'
    assert not [f for f in tmp_path.rglob('*') if f.name=='stolen' or f.is_file() and f.name[0]!='.' and f.read_bytes()==b'{}']

# ---- saving
save = """
import os, signal, sys
from pathlib import Path
from hflit.checkpoint.hub import staged
with staged(sys.argv[1]) as tmp:
    for f in ('model.safetensors', 'config.json'):
        (tmp/f).write_text('new')
        if sys.argv[2]=='writing' and f==sys.argv[3]: os.kill(os.getpid(), signal.SIGKILL)
    if sys.argv[2]=='renaming':
        real = os.replace
        def replace(a, b):
            real(a, b)
            if '/.complete-save/' in str(a): os.kill(os.getpid(), signal.SIGKILL)
        os.replace = replace
"""
def killed(folder, *args):
    root = str(Path(H.__file__).parents[2])
    p = subprocess.run([sys.executable, '-c', save, str(folder), *args], env=dict(os.environ, PYTHONPATH=root), capture_output=True, timeout=60)
    assert p.returncode==-signal.SIGKILL, p.stderr

def fill(folder, text='old'):
    folder.mkdir()
    for f in ('model.safetensors', 'config.json', 'notes.txt'): (folder/f).write_text(text)

@pytest.mark.parametrize('at', ['model.safetensors', 'config.json'])
def test_killed_while_writing(tmp_path, at):
    fill(tmp_path/'m')
    killed(tmp_path/'m', 'writing', at)
    assert {p.name:p.read_text() for p in (tmp_path/'m').iterdir()}=={'model.safetensors':'old', 'config.json':'old', 'notes.txt':'old'}
    assert len([*tmp_path.iterdir()])==2, 'what was unfinished lies beside'
    with staged(tmp_path/'m') as tmp: (tmp/'config.json').write_text('newer')
    assert (tmp_path/'m'/'config.json').read_text()=='newer' and [p.name for p in tmp_path.iterdir()]==['m'], 'and the next save removes it'

def test_killed_while_renaming(tmp_path):
    fill(tmp_path/'m')
    killed(tmp_path/'m', 'renaming')
    there = lambda: {f:cached_file(str(tmp_path/'m'), f).read_text() for f in list_files(str(tmp_path/'m'))}
    assert there()=={'model.safetensors':'new', 'config.json':'new', 'notes.txt':'old'}
    with staged(tmp_path/'m') as tmp: (tmp/'notes.txt').write_text('newer')
    assert {p.name:p.read_text() for p in (tmp_path/'m').iterdir()}==there()=={'model.safetensors':'new', 'config.json':'new', 'notes.txt':'newer'}

def test_killed_before_there_was_anything(tmp_path):
    killed(tmp_path/'m', 'writing', 'model.safetensors')
    assert not (tmp_path/'m').exists()

def test_staged(tmp_path):
    with staged(tmp_path/'a'/'b') as tmp:
        (tmp/'sub').mkdir()
        (tmp/'sub'/'x').write_text('1')
    assert (tmp_path/'a'/'b'/'sub'/'x').read_text()=='1'
    assert (tmp_path/'a'/'b').stat().st_mode==(tmp_path/'a').stat().st_mode, 'readable by whom a folder made by hand would be'
    with pytest.raises(KeyError), staged(tmp_path/'a'/'b') as tmp:
        (tmp/'sub').mkdir()
        (tmp/'sub'/'x').write_text('2')
        raise KeyError
    assert (tmp_path/'a'/'b'/'sub'/'x').read_text()=='1' and [p.name for p in (tmp_path/'a').iterdir()]==['b']
    (tmp_path/'file').write_text('')
    with pytest.raises(NotADirectoryError, match='is a file'), staged(tmp_path/'file'): pass

def test_staged_follows_a_link_and_replaces(tmp_path):
    fill(tmp_path/'real')
    (tmp_path/'link').symlink_to(tmp_path/'real')
    with staged(tmp_path/'link', replaces=['model*.safetensors']) as tmp:
        for i in (1, 2): (tmp/f'model-{i}.safetensors').write_text('new')
    assert (tmp_path/'link').is_symlink()
    assert sorted(p.name for p in (tmp_path/'real').iterdir())==['config.json', 'model-1.safetensors', 'model-2.safetensors', 'notes.txt']

def test_two_savers_do_not_disturb(tmp_path):
    with staged(tmp_path/'m') as a:
        (a/'x').write_text('a')
        with staged(tmp_path/'m') as b: (b/'x').write_text('b')
        assert (tmp_path/'m'/'x').read_text()=='b' and (a/'x').exists()
    assert (tmp_path/'m'/'x').read_text()=='a'

def test_unfinished_of_another_machine_stays(tmp_path):
    ours,theirs = (tmp_path/f'.m.saving-{host}-99999999-0123abcd' for host in (socket.gethostname(), 'elsewhere'))
    for p in (ours, theirs): p.mkdir()
    with staged(tmp_path/'m') as tmp: (tmp/'x').write_text('')
    assert theirs.exists() and not ours.exists()

# ---- uploads
class Thing(PushToHubMixin):
    def save_pretrained(self, folder, text='{}'):
        (Path(folder)/'config.json').write_text(text)
        (Path(folder)/'model.safetensors').write_bytes(weights[::-1])

def test_push(hub):
    info = Thing().push_to_hub('me/new', token=hub.token, private=True, text='{"b": 1}')
    repo = hub.repos['me/new']
    files = repo.commits[repo.branches['main']]
    assert repo.private and files['config.json']==b'{"b": 1}' and files['model.safetensors']==weights[::-1]
    assert info.oid==repo.branches['main'] and repo.message['summary']=='Upload Thing'
    assert cached_file('me/new', 'model.safetensors', token=hub.token).read_bytes()==weights[::-1]

def test_push_to_branch_and_pull_request(hub):
    main = hub.repos['org/name'].branches['main']
    Thing().push_to_hub('org/name', token=hub.token, revision='v3', commit_message='better')
    info = Thing().push_to_hub('org/name', token=hub.token, create_pr=True)
    repo = hub.repos['org/name']
    assert repo.branches['main']==main and repo.commits[repo.branches['v3']]['config.json']==b'{}'
    assert info.pr_url.endswith('/discussions/1') and 'refs/pr/1' in repo.branches

def test_push_keeps_the_model_card(hub):
    hub.add('org/name', {'README.md': b'---\nlicense: mit\ntags:\n- old\n---\nMy words.\n'})
    Thing().push_to_hub('org/name', token=hub.token, tags=['new', 'old'])
    card = hub.repos['org/name'].commits[hub.repos['org/name'].branches['main']]['README.md'].decode()
    assert 'My words.' in card and 'license: mit' in card and card.count('- old')==1 and '- new' in card
    Thing().push_to_hub('me/fresh', token=hub.token, tags=['new'])
    assert b'- new' in hub.repos['me/fresh'].commits[hub.repos['me/fresh'].branches['main']]['README.md']

def test_upload_some_files(hub, tmp_path):
    for f in ('config.json', 'optimizer.pt', 'README.md'): (tmp_path/f).write_text('{}')
    upload(tmp_path, 'me/some', files=['config.json'], token=hub.token)
    assert sorted(hub.repos['me/some'].commits[hub.repos['me/some'].branches['main']])==['.gitattributes', 'config.json']

@pytest.mark.parametrize('name, token, error, message', [
    ('me/new', False, PermissionError, "not let this token write to 'me/new'"), ('me/new', 'hf_wrong', PermissionError, 'not let this token write'),
    ('theirs/new', 'hf_right', PermissionError, "write to 'theirs/new'"), ('a/b/c', 'hf_right', ValueError, "'a/b/c' is not a repo id")])
def test_push_refused(hub, name, token, error, message):
    with pytest.raises(error, match=message) as e: Thing().push_to_hub(name, token=token)
    one_sentence(e)

def test_push_offline(hub, tmp_path):
    with hub.client(tmp_path, offline=True), pytest.raises(ConnectionError, match="'me/new' cannot be uploaded: HF_HUB_OFFLINE is set"):
        Thing().push_to_hub('me/new', token=hub.token)
