"Weights in huge pages: the same numbers at the same addresses, for whoever reads; memory of others is left alone"
import threading

import pytest
import torch
from safetensors.torch import load_file, save_file

import hflit
from hflit.torch import huge_pages as P

pytestmark = pytest.mark.skipif(not P.huge_page_size(), reason='this system has no huge pages to ask for')

def from_file(path, n=3, seed=0):
    "Weights of 12 MB each in a mapped file, and copies of them"
    made = {f'w{i}': torch.randn(1024, 3072, generator=torch.Generator().manual_seed(seed+i)) for i in range(n)}
    save_file(made, path)
    return load_file(path), made

def mapped(path): return str(path) in open('/proc/self/maps').read()

def test_a_mapped_file(tmp_path):
    path = tmp_path/'w.safetensors'
    weights, made = from_file(path)
    view, places = weights['w1'].T[5:], [w.data_ptr() for w in weights.values()]
    assert P.use_huge_pages(weights.values()) >= 32e6
    assert [w.data_ptr() for w in weights.values()] == places
    assert all(torch.equal(w, made[k]) for k, w in weights.items())
    assert torch.equal(view, made['w1'].T[5:])
    weights['w0'] += 1  # a change stays in this process
    assert torch.equal(weights['w0'], made['w0']+1)
    assert torch.equal(load_file(path)['w0'], made['w0'])
    del weights, view
    assert not mapped(path)

def test_memory_of_pytorch():
    weights = [torch.randn(1024, 3072) for _ in range(3)]
    copies = [w.clone() for w in weights]
    assert P.use_huge_pages([*weights, weights[0].T, weights[0][3:]]) >= 3*10e6
    assert all(map(torch.equal, weights, copies))

def test_small_and_empty_tensors():
    assert P.use_huge_pages([torch.randn(10), torch.empty(0), torch.randn(300, 300)]) == 0
    assert P.use_huge_pages([]) == 0

def test_a_file_that_others_see(tmp_path):
    path = tmp_path/'numbers'
    path.write_bytes(bytes(4*3_000_000))
    shared = torch.from_file(str(path), shared=True, size=3_000_000)
    assert P.use_huge_pages([shared]) == 0
    shared += 1
    assert torch.from_file(str(path), shared=False, size=3_000_000).sum() == 3_000_000

def test_others_read_meanwhile(tmp_path):
    wrong, rounds, done = [], [], threading.Event()
    now = [from_file(tmp_path/'0', 1)]
    def read():
        while not done.is_set():
            weights, made = now[0]
            rounds.append(1)
            if not torch.equal(weights['w0'], made['w0']): wrong.append(len(rounds))
    threads = [threading.Thread(target=read) for _ in range(2)]
    for t in threads: t.start()
    for i in range(1, 8):
        P.use_huge_pages(now[0][0].values())
        now[0] = from_file(tmp_path/str(i), 1, i)
    done.set()
    for t in threads: t.join()
    assert len(rounds) > 7
    assert not wrong

def test_little_memory(monkeypatch):
    w = torch.randn(1024, 3072)
    monkeypatch.setattr(P, 'available_memory', lambda: w.nbytes)
    assert P.use_huge_pages([w]) == 0

def test_a_refusal_changes_nothing(monkeypatch, caplog):
    w = torch.randn(1024, 3072)
    copy = w.clone()
    def refuse(*args): raise OSError(12, 'Cannot allocate memory')
    monkeypatch.setattr(P, 'checked', refuse)
    with caplog.at_level('INFO', 'hflit'): assert P.use_huge_pages([w]) == 0
    assert 'stay in small pages: [Errno 12]' in caplog.text
    assert torch.equal(w, copy)

@pytest.mark.parametrize('limit,kernels,moves', [(16, True, [0, 0, 1, 1]), (16, False, [0, 0, 0, 0]), (None, True, [0, 0, 0, 0])])
def test_when_weights_are_moved(limit, kernels, moves, monkeypatch):
    "At the beginning of the call after those that asked for enough tokens, once"
    torch.manual_seed(0)
    config = hflit.LlamaConfig(vocab_size=64, hidden_size=32, intermediate_size=64, num_hidden_layers=1, num_attention_heads=2, eos_token_id=None)
    m, used = hflit.LlamaForCausalLM(config).eval(), []
    monkeypatch.setattr(P, 'use_huge_pages', used.append)
    monkeypatch.setattr(P, 'min_tokens', limit)
    monkeypatch.setattr(P, 'compiled', {torch.float32: None} if kernels else {})
    seen, answers = [], []
    for _ in moves:
        answers.append(m.generate(torch.arange(1, 5)[None], max_new_tokens=8, do_sample=False, pad_token_id=0))
        seen.append(len(used))
    assert seen == moves
    assert all(torch.equal(a, answers[0]) for a in answers)
    if used: assert {t.data_ptr() for t in used[0]} >= {p.data_ptr() for p in m.parameters()}
