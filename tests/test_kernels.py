"The compiled kernels give what PyTorch's operations give, in every model that generates, and stand aside where they must"
import multiprocessing
import os
import subprocess
import sys
import threading
from functools import lru_cache

import pytest
import torch
import torch.nn as nn
import torch.nn.functional as F
import transformers
from sweep import architectures, inputs, labels, saved, settings
from torch.testing import assert_close

import hflit
from hflit.auto import heads
from hflit.torch import dropout, linear
from hflit.torch import kernels as K
from hflit.torch.context import Context, key_spans
from hflit.torch.linear import apply_linear, has_half_products, use_widened

pytest.importorskip('numba')
from hflit.torch.dropout_kernels import DropoutKernels

@lru_cache(None)
def model(arch, head, **how): return getattr(hflit, head).from_pretrained(saved(arch, head)[1], **how)

generating = [(a, h) for a in architectures() for h in heads(a) if h.endswith(('ForCausalLM', 'LMHeadModel', 'ForConditionalGeneration', 'MTModel'))]

@pytest.fixture(scope='module')
def loaded():
    before = dict(K.compiled)
    found = {kind: K.load_kernels(kind) for kind in (*K.kernel_dtypes, 'batch')}
    yield found
    K.compiled.clear()
    K.compiled.update(before)

@pytest.fixture
def kernels(loaded, monkeypatch):
    "Kernels for weights of any size; the list that it returns has the dtype of each product that used them"
    used, own = [], K.kernels_for
    def counted(x, n):
        found = own(x, n)
        if found is not None: used.append(x.dtype)
        return found
    monkeypatch.setattr(K, 'min_weight', 1)
    monkeypatch.setattr(K, 'kernels_for', counted)
    return used

def plainly(f, monkeypatch):
    with monkeypatch.context() as m:
        m.setattr(K, 'max_rows', 0)
        return f()

@pytest.mark.parametrize('arch,head', generating)
@pytest.mark.parametrize('how', [dict(), dict(num_beams=3)], ids=['greedy', 'beams'])
def test_generation(arch, head, how, kernels, monkeypatch):
    m, x = model(arch, head), inputs(arch, head, side='none', batch=1)
    x.pop('decoder_input_ids', None), x.pop('decoder_attention_mask', None)
    def run(): return m.generate(**x, max_new_tokens=12, min_new_tokens=12, do_sample=False, return_dict_in_generate=True, output_logits=True, **how)
    got = run()
    assert len(kernels) > 30
    want = plainly(run, monkeypatch)
    assert torch.equal(got.sequences, want.sequences)
    for a, b in zip(got.logits, want.logits, strict=True): assert_close(a, b, rtol=1e-4, atol=1e-4)

@pytest.mark.parametrize('arch,head', [g for g in generating if g[0] in ('llama', 'gpt2', 't5')])
def test_batch(arch, head, kernels, monkeypatch):
    "Sixteen texts of different lengths, whose products are those for a batch"
    m, x = model(arch, head), inputs(arch, head, side='left', batch=16)
    x = {k: v for k, v in x.items() if k in ('input_ids', 'attention_mask')}
    together, asked = K.compiled[torch.float32].products_for, []
    monkeypatch.setattr(K.compiled[torch.float32], 'products_for', lambda rows, outputs: (asked.append(rows), together(rows, outputs))[1])
    def run(): return m.generate(**x, max_new_tokens=6, min_new_tokens=6, do_sample=False)
    got = run()
    assert 16 in asked and together(16, 64) is K.compiled[torch.float32].together and together(4, 64) is not together(16, 64)
    assert torch.equal(got, plainly(run, monkeypatch))

@pytest.mark.parametrize('arch,head', [g for g in generating if g[0] in ('llama', 'gpt2', 'mistral', 'qwen3', 'phi3', 'gemma2', 'gemma3_text')])
def test_bfloat16(arch, head, kernels, monkeypatch):
    m = model(arch, head, dtype=torch.bfloat16)
    x = inputs(arch, head, side='none', batch=1, tokens=1)
    def run():
        with torch.no_grad(): return m(input_ids=x['input_ids'], use_cache=True)
    got, want = run().logits.float(), plainly(run, monkeypatch).logits.float()
    assert torch.bfloat16 in kernels and got.isfinite().all()
    assert (got-want).abs().max() < .05*want.abs().max()

@pytest.mark.parametrize('arch,head,called', [('llama', 'LlamaForCausalLM', 'decoder_stack'), ('gpt2', 'GPT2LMHeadModel', 'decoder_stack'), ('opt', 'OPTForCausalLM', 'decoder_stack'),
                                              ('bart', 'BartForConditionalGeneration', 'attention_layer')])
def test_one_call(arch, head, called, kernels, monkeypatch):
    "All layers, or a layer's self-attention, are one call; what a user attaches to any part is called all the same, and changes the result"
    m, x = model(arch, head), inputs(arch, head, side='none', batch=1)
    x = {k: v for k, v in x.items() if not k.startswith('decoder_')}
    count, own = [], getattr(type(K.compiled[torch.float32]), called)
    monkeypatch.setattr(type(K.compiled[torch.float32]), called, lambda self, *a: count.append(a) or own(self, *a))
    def run(): return m.generate(**x, max_new_tokens=8, min_new_tokens=8, do_sample=False, return_dict_in_generate=True, output_logits=True).logits
    plain, calls = run(), len(count)
    assert calls >= 6*(1 if called == 'decoder_stack' else 2)
    layer = (m.get_decoder() if hasattr(m, 'get_decoder') else m.base_model).layers[0]
    parts = {n: p for n, p in layer.named_modules() if n.startswith(('self_attn', 'attn', 'mlp', 'input_layernorm', 'ln_1')) and list(p.parameters())}
    parts = {n: p for n, p in parts.items() if type(p).__name__ != 'Published'}  # a name of the files, which computes nothing
    assert len(parts) >= 6
    for name, part in parts.items():
        if called == 'attention_layer' and not name.startswith('self_attn.'): continue
        count.clear()
        seen = []
        hook = part.register_forward_hook(lambda m, i, o: seen.append(1) or (o*1.5 if torch.is_tensor(o) else o))
        changed = run()
        hook.remove()
        assert len(seen) >= 8 and len(count) < calls and not torch.allclose(plain[-1], changed[-1]), name
    assert all(torch.equal(a, b) for a, b in zip(plain, run()))

@pytest.mark.parametrize('arch,head', [('llama', 'LlamaForCausalLM'), ('gpt2', 'GPT2LMHeadModel')])
@pytest.mark.parametrize('dtype', [torch.float32, torch.bfloat16])
def test_rows_in_one_call(arch, head, dtype, kernels, monkeypatch):
    "Texts of one length are one call, each with its own cache and positions: up to 32 in float32, up to 8 in bfloat16"
    m, count = model(arch, head, dtype=dtype), []
    own = type(K.compiled[dtype]).decoder_stack
    monkeypatch.setattr(type(K.compiled[dtype]), 'decoder_stack', lambda self, x, *a: count.append(len(x)) or own(self, x, *a))
    ids = torch.arange(3, 3+33*5).view(33, 5) % 60
    most = 32 if dtype == torch.float32 else 8
    @torch.no_grad()
    def run(rows):
        cache, logits = m(ids[:rows], use_cache=True).past_key_values, []
        for i in range(4):
            positions = 5+i+torch.arange(rows)[:, None]
            logits.append(m(ids[:rows, i:i+1], past_key_values=cache, position_ids=positions, use_cache=True).logits)
        return torch.cat(logits, 1)
    for rows in (3, 8, 9, 17, 33):
        count.clear()
        got, want = run(rows), plainly(lambda: run(rows), monkeypatch)
        assert count[-3:] == ([rows]*3 if rows <= most else []), count
        if dtype == torch.float32: assert_close(got, want, rtol=1e-4, atol=1e-4)
        else: assert (got-want).abs().max() < .05*want.abs().max()

@pytest.mark.parametrize('rows,heads,kv,d,hidden,inner', [(32, 9, 3, 64, 72, 100), (9, 4, 4, 8, 32, 50), (17, 8, 1, 16, 64, 96), (31, 4, 2, 128, 96, 130),
                                                        (3, 8, 4, 32, 64, 96), (12, 2, 1, 8, 16, 12), (33, 4, 2, 16, 64, 96), (2, 3, 3, 80, 48, 64)])
def test_rows_of_different_lengths(rows, heads, kv, d, hidden, inner, kernels, monkeypatch):
    "A batch padded on the left, one row of it but for one token: one call for a token of all, as transformers' in tokens and logits"
    torch.manual_seed(rows)
    conf = transformers.LlamaConfig(vocab_size=200, hidden_size=hidden, intermediate_size=inner, num_hidden_layers=2, num_attention_heads=heads, head_dim=d,
                                    num_key_value_heads=kv, eos_token_id=None, pad_token_id=0, initializer_range=.2)
    theirs = transformers.LlamaForCausalLM(conf).eval()
    ours = hflit.LlamaForCausalLM(hflit.LlamaConfig(**conf.to_dict())).eval()
    ours.load_state_dict(theirs.state_dict())
    n, count, own = 21, [], type(K.compiled[torch.float32]).decoder_stack
    monkeypatch.setattr(type(K.compiled[torch.float32]), 'decoder_stack', lambda self, x, *a: count.append(len(x)) or own(self, x, *a))
    lengths = torch.randint(1, n+1, (rows,))
    lengths[0], lengths[1] = n, 1
    mask = (torch.arange(n) >= n-lengths[:, None]).long()
    x = dict(input_ids=torch.randint(1, 200, (rows, n))*mask, attention_mask=mask)
    kw = dict(max_new_tokens=6, min_new_tokens=6, do_sample=False, return_dict_in_generate=True, output_logits=True)
    got, want = ours.generate(**x, **kw), theirs.generate(**x, **kw)
    assert count[-4:] == ([rows]*4 if rows <= 32 else [])  # the token for which the cache grows is not one call
    assert torch.equal(got.sequences, want.sequences)
    for a, b in zip(got.logits, want.logits, strict=True): assert_close(a, b, rtol=1e-3, atol=1e-3)

@pytest.mark.parametrize('arch,head,dtype,padding', [('llama', 'LlamaForCausalLM', torch.float32, 0), ('llama', 'LlamaForCausalLM', torch.float32, 4), ('llama', 'LlamaForCausalLM', torch.bfloat16, 2),
                                                     ('gpt2', 'GPT2LMHeadModel', torch.float32, 3), ('opt', 'OPTForCausalLM', torch.float32, 0)])
def test_tokens_of_one_text(arch, head, dtype, padding, kernels, monkeypatch):
    "A few tokens of one text are one call, as rows that share a cache; what comes after reads what they wrote"
    m, count = model(arch, head, dtype=dtype), []
    own = type(K.compiled[dtype]).decoder_stack
    monkeypatch.setattr(type(K.compiled[dtype]), 'decoder_stack', lambda self, x, *a: count.append(len(x)) or own(self, x, *a))
    ids = torch.arange(3, 3+60)[None] % 60
    mask = (torch.arange(60) >= padding).long()[None]
    @torch.no_grad()
    def run(n):
        cache, logits = m(ids[:, :9], attention_mask=mask[:, :9], use_cache=True).past_key_values, []
        for a, b in ((9, 10), (10, 10+n), (10+n, 11+n), (11+n, 13+n)): logits.append(m(ids[:, a:b], attention_mask=mask[:, :b], past_key_values=cache, use_cache=True).logits)
        cache.crop(10+n)
        assert cache.get_seq_length() == 10+n
        return torch.cat([*logits, m(ids[:, 10+n:13+n], attention_mask=mask[:, :13+n], past_key_values=cache).logits], 1)
    for n in (2, 7, 8, 9, 20, 32, 33):
        count.clear()
        got, want = run(n), plainly(lambda: run(n), monkeypatch)
        fits = n <= (32 if dtype == torch.float32 else 8)
        assert count == [n]*fits + [1, 2, 3], count  # the first token, for which the cache grows, is not one call
        if dtype == torch.float32: assert_close(got, want, rtol=1e-4, atol=1e-4)
        else: assert (got-want).abs().max() < .05*want.abs().max()

@pytest.mark.parametrize('cache', ['static', 'dynamic'])
@pytest.mark.parametrize('arch,head', [('llama', 'LlamaForCausalLM'), ('gpt2', 'GPT2LMHeadModel')])
def test_texts_of_one_length(arch, head, cache, kernels, monkeypatch):
    "The mask of a static cache is one for all rows"
    m, ids = model(arch, head), torch.arange(3, 3+3*7).view(3, 7) % 60
    def run(): return m.generate(ids, max_new_tokens=8, min_new_tokens=8, do_sample=False, cache_implementation=cache, max_cache_len=32, return_dict_in_generate=True, output_logits=True)
    got, want = run(), plainly(run, monkeypatch)
    assert len(kernels) > 10
    for a, b in zip(got.logits, want.logits, strict=True): assert_close(a, b, rtol=1e-4, atol=1e-4)

def test_tokens_that_are_no_rows(kernels, monkeypatch):
    "Several texts, a window whose cache drops tokens, a mask with a hole, and recorded attentions leave the layers to PyTorch"
    count, own = [], type(K.compiled[torch.float32]).decoder_stack
    monkeypatch.setattr(type(K.compiled[torch.float32]), 'decoder_stack', lambda self, x, *a: count.append(len(x)) or own(self, x, *a))
    @torch.no_grad()
    def run(m, rows=1, hole=False, **kw):
        ids, mask = torch.arange(3, 3+rows*12).view(rows, 12) % 60, torch.ones(rows, 12, dtype=torch.long)
        mask[:, 4] = not hole
        cache = m(ids[:, :6], attention_mask=mask[:, :6], use_cache=True).past_key_values
        m(ids[:, 6:7], attention_mask=mask[:, :7], past_key_values=cache)
        return m(ids[:, 7:], attention_mask=mask, past_key_values=cache, **kw).logits
    llama, mistral = model('llama', 'LlamaForCausalLM'), model('mistral', 'MistralForCausalLM')
    for m, kw in ((llama, dict(rows=2)), (mistral, {}), (llama, dict(hole=True)), (llama, dict(output_attentions=True)), (llama, dict(output_hidden_states=True))):
        count.clear()
        assert_close(run(m, **kw), plainly(lambda: run(m, **kw), monkeypatch), rtol=1e-4, atol=1e-4)
        assert 5 not in count, kw
    run(llama)
    assert count[-1] == 5

def test_spans():
    "The keys that a row sees are a span where padding is on one side; a hole, or a row that sees nothing, leaves the mask"
    mask = torch.tensor([[0, 0, 1, 1], [1, 1, 1, 0], [0, 1, 0, 0], [1, 1, 1, 1]], dtype=torch.bool)[:, None, None]
    assert key_spans(mask).tolist() == [[2, 4], [0, 3], [1, 2], [0, 4]]
    for row in ([1, 0, 1, 1], [0, 0, 0, 0]): assert key_spans(torch.cat([mask, torch.tensor(row, dtype=torch.bool).view(1, 1, 1, 4)])) is None
    ctx = Context()
    with torch.no_grad():
        assert ctx.spans(mask, len(mask)) is ctx.spans(mask, len(mask)) is not None
        assert ctx.spans(mask[:1], 3).tolist() == [[2, 4]]*3
        for other in (None, mask.float(), mask.expand(4, 1, 2, 4), mask.expand(4, 2, 1, 4)): assert ctx.spans(other, 4) is None

def test_cross_attention_to_sources_of_different_lengths(kernels, monkeypatch):
    "A batch of sources padded on the right: the kernel reads of each what it has"
    m, count, own = model('bart', 'BartForConditionalGeneration'), [], type(K.compiled[torch.float32]).attention
    monkeypatch.setattr(type(K.compiled[torch.float32]), 'attention', lambda self, q, k, v, scale, spans=None: count.append(spans is not None) or own(self, q, k, v, scale, spans))
    x = inputs('bart', 'BartForConditionalGeneration', side='right', batch=11)
    x = {k: v for k, v in x.items() if k in ('input_ids', 'attention_mask')}
    assert not x['attention_mask'].all()
    def run(): return m.generate(**x, max_new_tokens=6, min_new_tokens=6, do_sample=False)
    got = run()
    assert any(count) and torch.equal(got, plainly(run, monkeypatch))

def test_norms_after_the_sublayers(kernels, monkeypatch):
    "A layer that is not pre-norm, as OPT-350M's, is no one call"
    m = model('opt', 'OPTForCausalLM', do_layer_norm_before=False)
    count, own = [], type(K.compiled[torch.float32]).attention_layer
    monkeypatch.setattr(type(K.compiled[torch.float32]), 'attention_layer', lambda self, *a: count.append(1) or own(self, *a))
    def run(): return m.generate(torch.tensor([[5, 6, 7]]), max_new_tokens=8, min_new_tokens=8, do_sample=False)
    got = run()
    assert count and torch.equal(got, plainly(run, monkeypatch))

def test_found_on_disk(loaded):
    "The next process compiles nothing"
    code = 'import torch; from hflit.torch.kernels import load_kernels; load_kernels(torch.float32); load_kernels(torch.bfloat16)'
    r = subprocess.run([sys.executable, '-c', code], capture_output=True, text=True, env={**os.environ, 'NUMBA_DEBUG_CACHE': '1'})
    assert r.returncode == 0 and 'data loaded' in r.stdout and 'data saved' not in r.stdout, r.stdout[-500:]+r.stderr[-500:]

def test_nothing_to_gain(kernels):
    "Gradients, many rows, autocast, other dtypes and compilers keep PyTorch's operations"
    layer = nn.Linear(128, 256)
    x = torch.randn(1, 1, 128)
    apply_linear(layer, x).sum().backward()
    with torch.no_grad():
        apply_linear(layer, torch.randn(1, 33, 128))
        apply_linear(layer.double(), x.double())
        layer.float()
        with torch.autocast('cpu', torch.bfloat16): apply_linear(layer, x)
        assert torch.func.vmap(lambda x: apply_linear(layer, x))(torch.randn(3, 1, 128)).shape == (3, 1, 256)
        step = torch.compile(lambda x: apply_linear(layer, x), backend='eager', fullgraph=True)
        assert_close(step(x), layer(x))
        layer.requires_grad_(False)
        traced = torch.jit.trace(lambda x: apply_linear(layer, x), x, check_trace=False)
        assert_close(traced(x*2), layer(x*2))
        assert kernels == []
        with pytest.raises(RuntimeError, match='shapes cannot be multiplied'): apply_linear(layer, x[..., 1:])
        assert_close(apply_linear(layer, x), layer(x))
    assert kernels == [torch.float32]

def test_large_weights_request_kernels(monkeypatch):
    "In the background, once, and only for text generation"
    monkeypatch.setattr(K, 'compiled', {})
    monkeypatch.setattr(K, 'requested', set())
    small, large = nn.Linear(256, 256), nn.Linear(1024, 1024)
    with torch.no_grad():
        for layer in (small, large): apply_linear(layer, torch.randn(40, layer.in_features))
        apply_linear(small, torch.randn(1, 256))
        assert K.requested == set()
        apply_linear(large, torch.randn(1, 1024))
        assert K.requested == {torch.float32}
        for t in threading.enumerate():
            if t.name == 'hflit kernels': t.join()
        x = torch.randn(1, 1024)
        assert set(K.compiled) == {torch.float32} and K.linear_kernels(x, large.weight)
        assert_close(apply_linear(large, x), large(x), rtol=1e-4, atol=1e-5)

@pytest.mark.parametrize('arch,head', [('bert', 'BertForSequenceClassification'), ('gpt2', 'GPT2LMHeadModel'), ('t5', 'T5ForConditionalGeneration'), ('bart', 'BartForConditionalGeneration')])
def test_dropout(arch, head, monkeypatch):
    "From the same seed the kernels drop what PyTorch drops: transformers' loss, and the gradients and the state of the generator without them"
    K.load_kernels('dropout')
    monkeypatch.setattr(linear, 'min_recompute_size', 1)
    rates = {k: .2 for k in settings(arch) if 'drop' in k}
    assert len(rates) > 1
    ref, folder = saved(arch, head, **rates)
    m, x = getattr(hflit, head).from_pretrained(folder), inputs(arch, head, 'none')
    y, drawn, own = labels(arch, head, x), [], DropoutKernels.draw
    monkeypatch.setattr(DropoutKernels, 'draw', lambda *args: drawn.append(args[1]) or own(*args))
    def step(model, smallest):
        monkeypatch.setattr(dropout, 'min_numbers', smallest)
        torch.manual_seed(1)
        loss = model.train()(**x, **y).loss
        model.zero_grad()
        loss.backward()
        return loss, torch.get_rng_state(), [p.grad for p in model.parameters()]
    loss, state, grads = step(m, 1)
    assert len(drawn) > 6
    plain_loss, plain_state, plain = step(m, 2**40)
    assert torch.equal(state, plain_state) and all(g is None or g.abs().max() > 0 for g in grads)
    for a, b in zip((loss, *grads), (plain_loss, *plain)):
        if b is not None: assert_close(a, b, rtol=1e-5, atol=1e-6)
    try: assert_close(loss, step(ref, 2**40)[0], rtol=1e-5, atol=1e-5)
    finally: ref.eval()

def test_large_dropout_requests_kernels(monkeypatch):
    "In the background, after many numbers; small tensors and evaluation do without"
    for module in (K, dropout): monkeypatch.setattr(module, 'compiled', K.compiled if module is dropout else {})
    monkeypatch.setattr(K, 'requested', set())
    monkeypatch.setattr(dropout, 'drawn', {'numbers': 0})
    monkeypatch.setattr(dropout, 'min_drawn', 2**19)
    layer, large = dropout.Dropout(.1), torch.ones(2**18)
    layer(large[1:])
    layer.eval()(large)
    assert K.requested == set()
    layer.train()(large)
    assert K.requested == set() and dropout.dropout_kernels(large[1:]) is None
    layer(large)
    assert K.requested == {'dropout'}
    for t in threading.enumerate():
        if t.name == 'hflit kernels': t.join()
    assert dropout.dropout_kernels(large) is K.compiled['dropout'] and 'dropout' in K.kernel_kinds

def test_no_numba(monkeypatch, caplog):
    "A broken Numba is no error"
    monkeypatch.setattr(K, 'compiled', {})
    def broken(dtype): raise ImportError('libllvm is not there')
    monkeypatch.setattr(K, 'load_kernels', broken)
    with caplog.at_level('INFO', 'hflit'): K.try_to_load(torch.float32)
    assert K.compiled == {} and 'libllvm is not there' in caplog.text

def test_two_threads(kernels):
    m, x = model('llama', 'LlamaForCausalLM'), inputs('llama', 'LlamaForCausalLM', side='none', batch=1)
    want, got = m.generate(**x, max_new_tokens=12, do_sample=False), []
    threads = [threading.Thread(target=lambda: got.extend(m.generate(**x, max_new_tokens=12, do_sample=False) for _ in range(5))) for _ in range(3)]
    for t in threads: t.start()
    for t in threads: t.join()
    assert len(got) == 15 and all(torch.equal(o, want) for o in got)

def test_the_number_of_threads_is_kept():
    "Numba's OpenMP, which sets one for each core when it starts, does not change how many PyTorch uses; the kernels use as many"
    code = """import torch
from hflit.torch.kernels import load_kernels
for n in (1, 3):
    torch.set_num_threads(n)
    kernels = load_kernels(torch.float32)
    with torch.no_grad(): kernels.linear(torch.randn(1, 64), torch.randn(64, 64))
    print(torch.get_num_threads(), kernels.threads)"""
    r = subprocess.run([sys.executable, '-c', code], capture_output=True, text=True, check=True)
    assert r.stdout.split() == ['1', '1', '3', '3']

def in_child(queue, layer, x):
    with torch.no_grad(): queue.put((len(K.compiled), apply_linear(layer, x).sum().item()))

@pytest.mark.skipif('fork' not in multiprocessing.get_all_start_methods(), reason='no fork here')
def test_fork(kernels):
    "GNU OpenMP ends a forked process that uses it: the kernels stand aside there"
    layer, x = nn.Linear(1024, 1024), torch.randn(1, 1024)
    context = multiprocessing.get_context('fork')
    queue = context.Queue()
    with torch.no_grad(): want = apply_linear(layer, x).sum().item()
    threads, child = torch.get_num_threads(), context.Process(target=in_child, args=(queue, layer, x))
    torch.set_num_threads(1)
    child.start()
    torch.set_num_threads(threads)
    count, got = queue.get(timeout=60)
    child.join(60)
    assert (child.exitcode, count) == (0, 0) and abs(got-want) < 1e-2

def test_half_precision_prefill():
    "Several rows in half precision: as exact as PyTorch's own product"
    torch.manual_seed(0)
    layer, x = nn.Linear(300, 200), torch.randn(2, 9, 300)
    for dtype in (torch.bfloat16, torch.float16):
        half, y = nn.Linear(300, 200).to(dtype), x.to(dtype)
        half.load_state_dict(layer.state_dict())
        with torch.no_grad():
            assert use_widened(y, half.weight) is (not has_half_products(dtype))
            exact = F.linear(y.double(), half.weight.double(), half.bias.double())
            assert (apply_linear(half, y).double()-exact).abs().max() <= (half(y).double()-exact).abs().max()*1.01
