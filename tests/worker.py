"""A model of hflit in any of its frameworks, asked the same questions; numpy goes in and comes out.

PyTorch answers in the process of the tests. Each other framework, and each backend of Keras, has a process of its own, with an environment of its own,
that imports nothing but `hflit` in that framework: what one of them does cannot lean on another. A process starts when it is first asked."""
import atexit
import builtins
import ctypes
import gc
import itertools
import os
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import weakref
from importlib import import_module
from importlib.util import find_spec
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

nightly = os.environ.get('HFLIT_SWEEP') == 'all'  # everything is asked of all, as in the nightly workflow
one_thread = dict(OMP_NUM_THREADS='1', MKL_NUM_THREADS='1', TF_NUM_INTRAOP_THREADS='1', TF_NUM_INTEROP_THREADS='1',
                  CUDA_VISIBLE_DEVICES='-1')
# most programs run once: to compile them well takes four times as long
hasty = dict(XLA_FLAGS='--xla_cpu_multi_thread_eigen=false --xla_backend_optimization_level=0 --xla_cpu_use_fusion_emitters=false '
                       '--xla_cpu_parallel_codegen_split_count=1 --xla_llvm_disable_expensive_passes=true')
quiet = dict(JAX_PLATFORMS='cpu', TF_CPP_MIN_LOG_LEVEL='3', TF_ENABLE_ONEDNN_OPTS='0', HF_HUB_OFFLINE='1', TOKENIZERS_PARALLELISM='false')
needs = {'torch': ('torch',), 'flax': ('flax',), **{f'keras-{b}': ('keras', b) for b in ('jax', 'tensorflow', 'torch')}}  # packages, by framework

def environment(framework):
    "Variables of a process for `torch`, `flax` or `keras-jax`, `keras-tensorflow`, `keras-torch`"
    name, _, backend = framework.partition('-')
    return {**os.environ, **one_thread, **hasty, **quiet, **({'KERAS_BACKEND': backend} if backend else {})}

def installed(framework): return all(find_spec(p) for p in needs[framework])

def drop_programs():
    """Free what JAX has compiled in this process: a page or a test module leaves up to 700 MB of it, and the next one shares next to none.
    What is left, such as a million nodes of syntax trees, is put out of the garbage collector's sight: to go over it took a second after each page"""
    if (jax := sys.modules.get('jax')): jax.clear_caches()
    gc.collect()
    gc.freeze()
    if sys.platform == 'linux': ctypes.CDLL(None).malloc_trim(0)

# ------------------------------------------------------------------ what a model is asked

def array(v):
    "An array of any framework in numpy; one of half precision as float32, which numpy has"
    if hasattr(v, 'detach'): v = v.detach().float() if v.is_floating_point() else v.detach()
    v = np.asarray(v)
    return v.astype('float32') if v.dtype.name == 'bfloat16' else v

def is_array(v): return hasattr(v, 'shape') and hasattr(v, 'dtype')

def fields(out):
    "The arrays of an output, by name"
    got = {}
    for k, v in out.items():
        if is_array(v): got[k] = v
        elif hasattr(v, 'items'): got.update({f'{k}.{n}': o for n, o in fields(v).items()})  # of a tower
        elif isinstance(v, tuple) and v and is_array(v[0]): got.update({f'{k}.{i}': o for i, o in enumerate(v)})
    return got

def published(model, d):
    "Our tensors under their published names, and experts in one tensor, as transformers has them in memory"
    from hflit.checkpoint.keys import in_memory
    plan = in_memory(model.key_table).save_plan(d, model.config, base=model.is_base_model)
    return {n: s.make(*[d[o] for o in s.names]) if s.make else d[s.names[0]] for n, s in plan.items()}

def state_mask(x):
    "The mask of the tokens whose states the base model gives; None without padding, as images are"
    return x.get('decoder_attention_mask', x.get('attention_mask'))

def spread(out, x, put=lambda mask: mask):
    "What stands for the loss of a model without one: numbers to add up and to divide by, which give the mean square of its states at real tokens, or of its scores"
    states = [getattr(out, k, None) for k in ('last_hidden_state', 'feature_maps', 'logits', 'predicted_depth')]
    h, mask = next(o for o in states if o is not None), state_mask(x)
    if isinstance(h, tuple): h = h[-1]
    return (h*h, np.prod(h.shape)) if mask is None or tuple(mask.shape) != tuple(h.shape[:2]) else (h*h*put(mask)[..., None], mask.sum()*h.shape[-1])

def loss_of(out): return getattr(out, 'loss', None)

class Model:
    "A model that is read from a folder, and the questions that tests ask it"
    framework = 'torch'
    def __init__(self, folder, head, **kw):
        door = import_module('hflit' if self.framework == 'torch' else f'hflit.{self.framework}')
        self.model, report = getattr(door, head).from_pretrained(str(folder), output_loading_info=True, **kw)
        self.report = report.to_dict()

    def put(self, x): return {k: v for k, v in x.items() if v is not None}
    def run(self, x, **kw): return self.model(**self.put(x), **kw)
    def call(self, x, **kw):
        "The arrays of its answer, by name"
        return {k: array(v) for k, v in fields(self.run(x, **kw)).items()}
    def types(self, x, **kw):
        "Their types, by the names that all frameworks share"
        return {k: getattr(v.dtype, 'name', str(v.dtype)).removeprefix('torch.') for k, v in fields(self.run(x, **kw)).items()}
    def names(self, x, **kw):
        "All fields of its answer that are not None, the cache's among them"
        return list(self.run(x, **kw).keys())
    def as_tuple(self, x, **kw):
        "Its answer to `return_dict=False`: arrays, and for what is none its class' name"
        out = self.run(x, return_dict=False, **kw)
        assert type(out) is tuple, type(out)
        return [array(v) if is_array(v) else type(v).__name__ for v in out]
    def embed(self, ids): return array(self.model.get_input_embeddings()(self.put(dict(ids=ids))['ids']))
    def info(self): return dict(report=self.report, config=self.model.config.to_dict(), name=type(self.model).__name__, parameters=self.model.num_parameters())
    def save(self, folder, **kw): self.model.save_pretrained(str(folder), **kw)
    def prune_heads(self, heads): self.model.prune_heads(heads)
    def traced(self, x, names, zero=None):
        "What a trace of these names records, and the logits"
        with self.model.trace(*names) as t:
            if zero: t[zero] = lambda y: 0*y
            out = self.run(x)
        return {n: array(t[n]) for n in t.keys()}, array(out.logits)
    def said(self, x):
        "What the log says of two calls that ask for attention weights and one that does not"
        from hflit.forward import logger, warned
        from hflit.logging import CaptureLogger
        warned.clear()
        with CaptureLogger(logger) as log:
            for kw in ({}, dict(output_attentions=True), dict(output_attentions=True)): self.run(x, **kw)
        return log.out
    def tools(self, x, y, other):
        "What each tool of `hflit.interpret` says of a language model, its texts, their labels, and other texts"
        from hflit.interpret.attention import attention_maps
        from hflit.interpret.attributions import integrated_gradients, token_losses
        from hflit.interpret.embedding_neighbours import nearest_tokens
        from hflit.interpret.head_importance import head_importance
        from hflit.interpret.induction_heads import copying_scores
        from hflit.interpret.logit_lens import logit_lens
        from hflit.interpret.patching import patch_effects
        from hflit.interpret.steering import steer, steering_vector
        m, (x, y, other) = self.model, map(self.put, (x, y, other))
        one, two = ({k: v[:1] for k, v in o.items()} for o in (x, other))
        v = steering_vector(m, two, one, 'layers.0')
        with steer(m, 'layers.0', v, 2.): steered = token_losses(m, x)
        return dict(maps=attention_maps(m, x), lens=logit_lens(m, x), importance=head_importance(m, [{**x, **y}]), copying=copying_scores(m, 8, 2)['induction'],
                    patches=patch_effects(m, one, two, lambda out: out.logits[:, -1, 7], ['embed_tokens', 'layers.*'])[1], vector=v, steered=steered,
                    gradients=integrated_gradients(m, x, lambda out: out.logits[:, -1, 7], 4), near=nearest_tokens(m, 5, 4)[1])
    def resize(self, *args):
        self.model.resize_token_embeddings(*args)
        return self.model.config.vocab_size
    def generate(self, x, **kw): return array(self.model.generate(**self.put(x), **kw))

    def decode(self, x, steps, **rest):
        "The logits of tokens that come a few at a time, from the bounds of each step; `rest` is the same at each"
        cache, rows = None, []
        for a, b in steps:
            now = {k: v[:, :b] if k == 'attention_mask' else v[:, a:b] for k, v in x.items()}
            out = self.run({**now, **rest}, past_key_values=cache, use_cache=True)
            cache = out.past_key_values
            rows.append(array(out.logits))
        return np.concatenate(rows, 1)

    def loss_and_grads(self, x, y=None, train=False, checkpointing=False, seed=0):
        "The loss (of labels `y`; without them the mean square of the states) and its gradients by published names"
        if checkpointing: self.model.gradient_checkpointing_enable()
        try: loss, grads, _ = self.grads(x, y or {}, train, seed)
        finally:
            if checkpointing: self.model.gradient_checkpointing_disable()
        return float(loss), published(self.model, grads)

    def training_loss(self, x, y=None, seed=0):
        "The loss with dropout; without gradients, whose program would take as long again to compile"
        return float(self.forward_loss(x, y or {}, seed))

    def answer_and_grads(self, x, y=None):
        "The arrays of its answer, the loss, and the gradients by published names, all from one pass"
        loss, grads, out = self.grads(x, y or {}, False, 0)
        return {k: array(v) for k, v in fields(out).items()}, float(loss), published(self.model, grads)

    def generate_with_logits(self, x, **kw):
        "The tokens it writes, and the logits each was chosen from, `(batch, new tokens, vocabulary)`"
        out = self.model.generate(**self.put(x), return_dict_in_generate=True, output_logits=True, **kw)
        return array(out.sequences), np.stack([array(o) for o in out.logits], 1)

class Torch(Model):
    "In PyTorch"
    def put(self, x):
        import torch
        return {k: torch.from_numpy(np.asarray(v).copy()) if is_array(v) else v for k, v in super().put(x).items()}
    def run(self, x, **kw):
        import torch
        with torch.no_grad(): return super().run(x, **kw)
    def compiled(self, x, **kw): raise NotImplementedError('torch.compile is tried in test_bert and test_llama')
    def forward_loss(self, x, y, seed): return self.grads(x, y, True, seed)[0]
    def grads(self, x, y, train, seed):
        import torch
        m, x = self.model.train(train), self.put(x)
        m.zero_grad(set_to_none=True)
        torch.manual_seed(seed)
        out = m(**x, **self.put(y))
        loss = loss_of(out)
        if loss is None:
            total, n = spread(out, x)
            loss = total.sum()/n
        loss.backward()
        got = {n: array(torch.zeros_like(p) if p.grad is None else p.grad) for n, p in m.named_parameters()}
        m.eval().zero_grad(set_to_none=True)
        return loss.detach(), got, out

class Flax(Model):
    "In Flax: bound and called, as functions of its parameters where there are gradients"
    framework = 'flax'
    def compiled(self, x, **kw):
        "The answer of the functional form, compiled whole"
        import jax
        module, variables = self.model.unbind()
        return {k: array(v) for k, v in fields(jax.jit(lambda v, x: module.apply(v, **x, **kw))(variables, self.put(x))).items()}
    def loss(self, variables, x, y, train, seed):
        import jax
        kw = dict(rngs=dict(dropout=jax.random.key(seed)), deterministic=False) if train else {}
        out = self.model.unbind()[0].apply(variables, **x, **y, **kw)
        if loss_of(out) is not None: return out.loss, out
        total, n = spread(out, x)
        return total.sum()/n, out
    def forward_loss(self, x, y, seed): return self.loss(self.model.unbind()[1], x, y, True, seed)[0]
    def grads(self, x, y, train, seed):
        import jax
        from flax.traverse_util import flatten_dict
        from hflit.checkpoint.bridge import torch_name, to_torch_layout
        variables = self.model.unbind()[1]
        def f(params): return self.loss({**variables, 'params': params}, x, y, train, seed)
        (loss, out), grads = jax.value_and_grad(f, has_aux=True)(variables['params'])
        return loss, {torch_name(p): to_torch_layout(p, array(g)) for p, g in flatten_dict(grads).items()}, out

class Keras(Model):
    "In Keras, on the backend that the process was started with"
    framework = 'keras'
    def __init__(self, *args, seed=0, **kw):
        import random

        import keras
        self.keras, self.backend = keras, keras.backend.backend()
        self.seed = seed
        random.seed(seed)  # from which Keras draws those of its generators; its own `set_random_seed` imports tensorflow
        super().__init__(*args, **kw)
    def compiled(self, x, **kw):
        "The answer of `predict`, which compiles"
        return {k: array(v) for k, v in fields(self.model.predict(self.put(x), verbose=0)).items()}
    def loss(self, x, y, train, call):
        out = call(**x, **y, training=train)
        if loss_of(out) is not None: return out.loss, out
        total, n = spread(out, x, lambda mask: self.keras.ops.convert_to_tensor(mask, 'float32'))
        return self.keras.ops.sum(total)/n, out
    def forward_loss(self, x, y, seed):
        call = self.model
        if self.backend == 'jax':
            import jax
            given = [[v.value for v in vs] for vs in (self.model.trainable_variables, self.model.non_trainable_variables)]
            def call(**kw): return jax.jit(lambda trained, rest: self.model.stateless_call(trained, rest, **kw)[0])(*given)
        return self.keras.ops.convert_to_numpy(self.loss(self.put(x), self.put(y), True, call)[0])
    def grads(self, x, y, train, seed):
        from hflit.checkpoint.bridge import to_torch_layout
        from hflit.keras.loading import slots
        where = {id(s.variable): (n, s.path) for n, s in slots(self.model).items()}
        vs = self.model.trainable_variables
        loss, grads, out = getattr(self, f'grads_{self.backend}')(vs, lambda call=self.model: self.loss(self.put(x), self.put(y), train, call))
        numpy = self.keras.ops.convert_to_numpy
        grads = [np.zeros(v.shape, 'float32') if g is None else numpy(g) for v, g in zip(vs, grads)]
        return numpy(loss), {n: to_torch_layout(path, g) for v, g in zip(vs, grads) for n, path in [where[id(v)]]}, out
    def grads_jax(self, vs, loss):
        "Compiled whole, as `fit` does: op by op, the ops of a model's sizes are some hundred programs"
        import jax
        def f(values, rest): return loss(lambda **kw: self.model.stateless_call(values, rest, **kw)[0])
        (l, out), grads = jax.jit(jax.value_and_grad(f, has_aux=True))([v.value for v in vs], [v.value for v in self.model.non_trainable_variables])
        return l, grads, out
    def grads_tensorflow(self, vs, loss):
        import tensorflow as tf
        with tf.GradientTape() as tape: l, out = loss()
        return l, [g if g is None else tf.convert_to_tensor(g) for g in tape.gradient(l, [v.value for v in vs])], out
    def grads_torch(self, vs, loss):
        import torch
        torch.manual_seed(self.seed)  # there dropout is torch's own
        for v in vs: v.value.grad = None
        l, out = loss()
        l.backward()
        return l, [v.value.grad for v in vs], out

models = dict(torch=Torch, flax=Flax, keras=Keras)

# ------------------------------------------------------------------ the process

def leave_with(parent):
    "End this process when the one of the tests is gone, even in the middle of a job"
    while os.getppid() == parent: time.sleep(1)
    os._exit(1)

class Jobs:
    "What a process can be asked"
    def __init__(self, framework): self.framework, self.models = framework, []
    def load(self, *args, **kw):
        self.models.append(models[self.framework.partition('-')[0]](*args, **kw))
        return len(self.models)-1
    def ask(self, i, method, *args, **kw): return getattr(self.models[i], method)(*args, **kw)
    def modules(self): return sorted({m.partition('.')[0] for m in sys.modules})
    def heads(self, arch):
        from hflit.auto import heads
        return heads(arch, self.framework.partition('-')[0])
    def run(self, code):
        "The value of `answer` after some lines of Python"
        scope = {}
        exec(code, scope)
        return scope.get('answer')

def serve(framework, parent):
    "Do jobs until there is nobody to ask for more"
    import faulthandler
    faulthandler.enable()
    threading.Thread(target=leave_with, args=(int(parent),), daemon=True).start()
    inbox, outbox = Connection(os.dup(0), writable=False), Connection(os.dup(1), readable=False)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(2, 1)  # what a library prints is no answer
    jobs = Jobs(framework)
    while True:
        try: n, name, args, kw = inbox.recv()
        except EOFError: return
        try: answer = n, None, getattr(jobs, name)(*args, **kw)
        except Exception as e: answer = n, (type(e).__name__, str(e), traceback.format_exc()), None
        try: outbox.send(answer)
        except BrokenPipeError: return

class Worker:
    "A process for a framework"
    patience = 300  # seconds for one job, longer than any takes on a busy machine
    def __init__(self, framework):
        self.framework, self.log, self.count = framework, tempfile.TemporaryFile(), itertools.count()
        self.changed = weakref.WeakSet()  # models that are no longer as in their files
        self.process = subprocess.Popen([sys.executable, __file__, framework, str(os.getpid())], env=environment(framework),
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log, bufsize=0)
        self.inbox = Connection(os.dup(self.process.stdout.fileno()), writable=False)
        self.outbox = Connection(os.dup(self.process.stdin.fileno()), readable=False)
        for f in (self.process.stdin, self.process.stdout): f.close()
        atexit.register(self.close, 0)

    @property
    def alive(self): return self.process.poll() is None

    @property
    def full(self):
        "Whether its compiled programs take 3 GB, or half of the memory maps that Linux lets a process have (65530): XLA aborts at the limit"
        try: maps, pages = sum(1 for _ in open(f'/proc/{self.process.pid}/maps')), int(Path(f'/proc/{self.process.pid}/statm').read_text().split()[1])
        except OSError: return False
        return maps > 30_000 or pages*os.sysconf('SC_PAGE_SIZE') > 3 << 30

    def close(self, wait=5):
        "End it: one that has nothing to do, or has crashed, ends by itself in `wait` seconds"
        for c in (self.inbox, self.outbox): c.close()
        try: self.process.wait(wait)
        except subprocess.TimeoutExpired: self.process.kill()
        self.process.wait()
        atexit.unregister(self.close)

    def said(self, n=6000):
        "The end of what it wrote to its standard error"
        size = self.log.seek(0, 2)
        self.log.seek(max(0, size-n))
        return self.log.read().decode(errors='replace')

    def __call__(self, job, *args, **kw):
        "Do a job there; what it raises is raised here, with the traceback of there"
        n, m, how = next(self.count), None, 'died'
        try:
            self.outbox.send((n, job, args, kw))
            while m != n:  # any other is the answer to a job that was interrupted
                if not self.inbox.poll(self.patience):
                    how = 'had no answer in time and was stopped'
                    raise EOFError
                m, error, answer = self.inbox.recv()
        except (EOFError, OSError):
            self.close(5 if how == 'died' else 0)
            raise RuntimeError(f'the {self.framework} worker {how} ({self.process.returncode}) at {job}{args}:\n{self.said()}') from None
        if error is None: return answer
        kind, text, trace = error
        text = f'{text}\n\nin the {self.framework} worker:\n{trace}'
        try: e = getattr(builtins, kind, RuntimeError)(text)
        except TypeError: e = RuntimeError(text)
        raise e

workers = {}

def worker(framework, fresh=False):
    "The process of a framework, started when there is none; before another model is loaded, a `fresh` one takes the place of one that is full and has no changed model"
    w = workers.get(framework)
    if w and fresh and w.full and not w.changed: w.close()
    if not w or not w.alive: workers[framework] = Worker(framework)
    return workers[framework]

def plain(v):
    if isinstance(v, dict): return {k: plain(o) for k, o in v.items()}
    if isinstance(v, list) and v and isinstance(v[0], dict): return [plain(o) for o in v]  # labels of a detector
    return array(v) if is_array(v) else v

class Remote:
    "A model in the process of its framework; it has the methods of `Model`"
    def __init__(self, framework, *args, **kw):
        self.framework, self.args, self.kw, self.at = framework, args, kw, None
        self.there()
    def there(self):
        "The process that has the model; one that was started since its predecessor died has yet to load it"
        w = worker(self.framework, fresh=self.at is None)
        if self.at is not w: self.i, self.at = w('load', *self.args, **self.kw), w
        return w
    def __getattr__(self, method):
        if method.startswith('_'): raise AttributeError(method)
        if method in ('prune_heads', 'resize'): self.there().changed.add(self)
        return lambda *args, **kw: self.there()('ask', self.i, method, *map(plain, args), **plain(kw))

def load(framework, folder, head, remote=None, **kw):
    "A model from a folder: PyTorch's here, others in the process of their framework"
    remote = framework != 'torch' if remote is None else remote
    return Remote(framework, folder, head, **kw) if remote else Torch(folder, head, **kw)

if __name__ == '__main__': serve(*sys.argv[1:])
