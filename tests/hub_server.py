"""A Hub on loopback: a real HTTP server that speaks the routes huggingface_hub uses, to test downloads, failures and uploads with

    with Hub() as hub:
        hub.add('org/name', {'config.json': b'{}', 'model.safetensors': data})
        with hub.client(cache_dir): ...      # huggingface_hub of this process talks to it
        subprocess.run(..., env=hub.env(cache_dir))"""
import base64
import hashlib
import json
import os
import re
import socket
import struct
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from unittest.mock import patch
from urllib.parse import unquote, urlsplit

def sha(data, kind='sha256'): return hashlib.new(kind, data).hexdigest()
def blob_id(data): return sha(b'blob %d\0' % len(data)+data, 'sha1')   # git's name for a file

@dataclass
class Repo:
    "Commits and branches of one repository"
    commits:dict = field(default_factory=dict)   # commit -> {file: bytes}
    branches:dict = field(default_factory=dict)  # branch or tag -> commit
    private:bool = False
    gated:bool = False

    def commit(self, files, branch='main'):
        "A commit that adds `files` to the branch"
        old = self.commits.get(self.branches.get(branch), {})
        name = sha(repr((sorted({**old, **files}.items()), len(self.commits))).encode(), 'sha1')
        self.commits[name],self.branches[branch] = {**old, **files},name
        return name

class Hub:
    "The server and what it holds; `token` is the one it accepts, files of `big` bytes or more are served by its content network"
    def __init__(self, big=1000, token='hf_right'):
        self.big,self.token,self.repos,self.blobs,self.requests,self.open = big,token,{},{},[],set()
        self.down,self.cuts = None,{}   # status that every request gets; {path ending: [(bytes sent, how it breaks)]}
        self.server = ThreadingHTTPServer(('127.0.0.1', 0), type('Bound', (Handler,), dict(hub=self)))
        self.server.daemon_threads = True
        self.port = self.server.server_address[1]
        self.url,self.cdn = f'http://127.0.0.1:{self.port}',f'http://localhost:{self.port}/cdn'  # another host, as in real life

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, kwargs=dict(poll_interval=0.01), daemon=True).start()
        return self
    def __exit__(self, *_): self.close()
    def close(self):
        "Stop listening and break the connections that are kept alive"
        self.server.shutdown()
        self.server.server_close()
        for c in [*self.open]:
            with suppress(OSError): c.shutdown(socket.SHUT_RDWR)

    def add(self, name, files, branch='main', **kw):
        "Commit `files` to the repo `name`; returns the commit"
        repo = self.repos.setdefault(name, Repo())
        for k,v in kw.items(): setattr(repo, k, v)
        self.blobs.update({sha(d):d for d in files.values()})
        return repo.commit(files, branch)

    def asked(self, method=None, ending=''): return [r for r in self.requests if (method in (None, r[0])) and r[1].endswith(ending)]

    def env(self, cache_dir, **kw):
        "Environment of a process that uses this Hub"
        drop = ('HF_HUB_OFFLINE', 'TRANSFORMERS_OFFLINE', 'HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN', 'HF_HOME', 'HF_HUB_CACHE')
        base = {k:v for k,v in os.environ.items() if k not in drop}
        return base | dict(HF_ENDPOINT=self.url, HF_HOME=str(cache_dir), NO_PROXY='127.0.0.1,localhost', HF_HUB_DISABLE_XET='1') | kw

    @contextmanager
    def client(self, cache_dir, offline=False):
        "Point the huggingface_hub of this process at this Hub and at a cache of its own"
        from huggingface_hub import close_session, constants
        new = dict(ENDPOINT=self.url, HF_HUB_OFFLINE=offline, HF_HUB_CACHE=str(cache_dir), HF_HUB_DISABLE_XET=True,
            HUGGINGFACE_CO_URL_TEMPLATE=self.url+'/{repo_id}/resolve/{revision}/{filename}', HF_TOKEN_PATH=str(cache_dir)+'/no-token')
        with patch.multiple(constants, **new), patch.dict(os.environ, NO_PROXY='127.0.0.1,localhost'), \
             patch('huggingface_hub.hf_api.api.endpoint', self.url):
            for k in ('HF_TOKEN', 'HUGGING_FACE_HUB_TOKEN'): os.environ.pop(k, None)
            close_session()   # its connections belong to another server
            try: yield self
            finally: close_session()

class Handler(BaseHTTPRequestHandler):
    "One connection; `routes` maps a path to the method that answers it"
    protocol_version,hub = 'HTTP/1.1',None
    routes = [(m, re.compile(p), f) for m,p,f in (
        ('HEAD|GET', r'/cdn/(?P<oid>\w{64})', 'content'),
        ('HEAD|GET', r'/api/models/(?P<name>.+?)/tree/(?P<rev>[^/]+)/?(?P<path>.*)', 'tree'),
        ('HEAD|GET', r'/api/models/(?P<name>.+?)(/revision/(?P<rev>[^/]+))?', 'info'),
        ('HEAD|GET', r'/(?P<name>.+?)/resolve/(?P<rev>[^/]+)/(?P<path>.+)', 'resolve'),
        ('POST', r'/api/repos/create', 'create'),
        ('POST', r'/api/validate-yaml', 'yaml'),
        ('POST', r'/api/models/(?P<name>.+?)/branch/(?P<rev>[^/]+)', 'branch'),
        ('POST', r'/api/models/(?P<name>.+?)/preupload/(?P<rev>[^/]+)', 'preupload'),
        ('POST', r'/api/models/(?P<name>.+?)/commit/(?P<rev>[^/]+)', 'commit'),
        ('POST', r'/(?P<name>.+?)\.git/info/lfs/objects/batch', 'batch'),
        ('PUT', r'/upload/(?P<oid>\w{64})', 'put'))]

    def log_message(self, *_): pass
    def setup(self):
        super().setup()
        self.hub.open.add(self.connection)
    def finish(self):
        self.hub.open.discard(self.connection)
        with suppress(OSError): super().finish()

    def answer(self):
        path = unquote(urlsplit(self.path).path)
        length = int(self.headers.get('Content-Length') or 0)
        self.body = self.chunked() if 'chunked' in self.headers.get('Transfer-Encoding', '') else self.rfile.read(length)
        self.hub.requests.append((self.command, path, {k.lower():v for k,v in self.headers.items()}))
        if self.hub.down: return self.send(b'down', self.hub.down)
        for methods,pattern,f in self.routes:
            if self.command in methods.split('|') and (m := pattern.fullmatch(path)): return getattr(self, f)(**m.groupdict())
        self.refuse(404, 'RouteNotFound')
    do_GET = do_HEAD = do_POST = do_PUT = answer

    def chunked(self):
        out = b''
        while (n := int(self.rfile.readline(), 16)): out += self.rfile.read(n); self.rfile.readline()
        self.rfile.readline()
        return out

    def send(self, data=b'', status=200, **headers):
        self.send_response(status)
        headers.setdefault('Content_Length', len(data))
        for k,v in headers.items(): self.send_header(k.replace('_', '-'), str(v))
        self.end_headers()
        if self.command!='HEAD': self.wfile.write(data)

    def json(self, obj, status=200, **headers): self.send(json.dumps(obj).encode(), status, Content_Type='application/json', **headers)
    def refuse(self, status, code, message='', **headers):
        if code: headers['X_Error_Code'] = code
        self.send(b'{}', status, X_Error_Message=message or code or '', **headers)

    def repo(self, name, write=False):
        "The repo if this request may see it; else it is refused here"
        token = self.headers.get('Authorization', '').removeprefix('Bearer ')
        if token and token!=self.hub.token: return self.refuse(401, None, 'Invalid credentials in Authorization header')
        repo = self.hub.repos.get(name)
        if write and not token: return self.refuse(401, None, 'Invalid username or password.')
        if repo is None or (repo.private and not token): return self.refuse(404 if token else 401, 'RepoNotFound', 'Repository not found')
        if repo.gated and not token: return self.refuse(401, 'GatedRepo', f'Access to model {name} is restricted')
        return repo

    def files(self, name, rev, write=False):
        "`(repo, commit, its files)`, or three times None after a refusal"
        if (repo := self.repo(name, write)) is None: return None,None,None
        commit = repo.branches.get(rev or 'main', rev)
        if commit not in repo.commits: self.refuse(404, 'RevisionNotFound', f'Invalid rev id: {rev}'); return None,None,None
        return repo,commit,repo.commits[commit]

    def resolve(self, name, rev, path):
        _,commit,files = self.files(name, rev)
        if commit is None: return
        if path not in files: return self.refuse(404, 'EntryNotFound', 'Entry not found', X_Repo_Commit=commit)
        data = files[path]
        if len(data)<self.hub.big: return self.ranged(data, path, ETag=f'"{blob_id(data)}"', X_Repo_Commit=commit)
        self.send(b'', 302, Location=f'{self.hub.cdn}/{sha(data)}', ETag='"the-redirect"', X_Repo_Commit=commit,
                  X_Linked_Etag=f'"{sha(data)}"', X_Linked_Size=len(data))

    def content(self, oid): self.ranged(self.hub.blobs[oid], self.path, ETag=f'"{oid}"')

    def ranged(self, data, path, **headers):
        "Send `data`, or the range asked for; where a cut is planned for `path` the connection breaks in the middle"
        m = re.fullmatch(r'bytes=(\d+)-(\d*)', self.headers.get('Range', ''))
        start,status = (int(m[1]),206) if m else (0,200)
        part = data[start:int(m[2])+1 if m and m[2] else None]
        if m: headers['Content_Range'] = f'bytes {start}-{start+len(part)-1}/{len(data)}'
        cuts = next((c for end,c in self.hub.cuts.items() if path.endswith(end)), []) if self.command=='GET' else []
        if not cuts: return self.send(part, status, Accept_Ranges='bytes', **headers)
        sent,how = cuts.pop(0)
        self.send(part[:sent], status, Accept_Ranges='bytes', Content_Length=len(part), **headers)
        self.wfile.flush()
        if how=='reset': self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
        self.close_connection = True
        self.connection.close() if how=='reset' else self.connection.shutdown(socket.SHUT_RDWR)

    def entry(self, path, data):
        lfs = dict(lfs=dict(oid=sha(data), size=len(data), pointerSize=100)) if len(data)>=self.hub.big else {}
        return dict(type='file', oid=blob_id(data), size=len(data), path=path, **lfs)

    def tree(self, name, rev, path):
        _,_,files = self.files(name, rev)
        if files is None: return
        path = path and path+'/'
        here = {k:v for k,v in files.items() if k.startswith(path)}
        if path and not here: return self.refuse(404, 'EntryNotFound', f'{path} does not exist')
        deep = 'recursive=true' in self.path.lower()
        folders = sorted({path+k[len(path):].split('/')[0] for k in here if '/' in k[len(path):]})
        self.json([dict(type='directory', oid=sha(f.encode(), 'sha1'), size=0, path=f) for f in folders]
                  + [self.entry(k, v) for k,v in here.items() if deep or '/' not in k[len(path):]])

    def info(self, name, rev=None):
        repo,commit,files = self.files(name, rev)
        if repo: self.json(dict(id=name, modelId=name, sha=commit, private=repo.private, gated=repo.gated, tags=[], downloads=0, likes=0,
                                siblings=[dict(rfilename=f) for f in files]))

    def create(self):
        asked = json.loads(self.body)
        name = f"{asked.get('organization') or 'me'}/{asked['name']}"
        if self.headers.get('Authorization')!=f'Bearer {self.hub.token}': return self.refuse(401, None, 'Invalid username or password.')
        if name.startswith('theirs/'): return self.refuse(403, None, 'You may not write to this namespace')
        new = name not in self.hub.repos
        if new: self.hub.add(name, {'.gitattributes': b''}, private=asked.get('visibility')=='private' or bool(asked.get('private')))
        self.json(dict(url=f'{self.hub.url}/{name}', name=name), 200 if new else 409)

    def yaml(self): self.json(dict(errors=[], warnings=[]))

    def branch(self, name, rev):
        if (repo := self.repo(name, write=True)) is None: return
        if rev in repo.branches: return self.refuse(409, None, 'Reference already exists')
        repo.branches[rev] = repo.branches['main']
        self.json({})

    def preupload(self, name, rev):
        _,commit,_ = self.files(name, rev, write=True)
        if commit: self.json(dict(commitOid=commit, files=[dict(path=f['path'], shouldIgnore=False,
            uploadMode='lfs' if f['size']>=self.hub.big else 'regular') for f in json.loads(self.body)['files']]))

    def batch(self, name):
        objects = json.loads(self.body)['objects']
        self.json(dict(transfer='basic', objects=[o | ({} if o['oid'] in self.hub.blobs else
            dict(actions=dict(upload=dict(href=f"{self.hub.url}/upload/{o['oid']}", header={})))) for o in objects]))

    def put(self, oid):
        if sha(self.body)!=oid: return self.refuse(400, None, 'wrong content')
        self.hub.blobs[oid] = self.body
        self.send()

    def commit(self, name, rev):
        repo,_,_ = self.files(name, rev, write=True)
        if repo is None: return
        lines = [json.loads(line) for line in self.body.splitlines() if line]
        added = {v['path']:base64.b64decode(v['content']) for k,v in ((o['key'], o['value']) for o in lines) if k=='file'}
        added |= {v['path']:self.hub.blobs[v['oid']] for k,v in ((o['key'], o['value']) for o in lines) if k=='lfsFile'}
        pr = 'create_pr=1' in self.path
        oid = self.hub.add(name, added, 'refs/pr/1' if pr else rev)
        repo.message = next(o['value'] for o in lines if o['key']=='header')
        self.json(dict(success=True, commitOid=oid, commitUrl=f'{self.hub.url}/{name}/commit/{oid}',
                       **(dict(pullRequestUrl=f'{self.hub.url}/{name}/discussions/1') if pr else {})))
