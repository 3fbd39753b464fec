"A checkpoint goes through every framework and is at the end the file that it was"
import hashlib
import json

import pytest
from sweep import cases, first_scorer, frameworks, representatives, saved, scorers, settings, variants
from worker import installed, load, needs, nightly

def content(folder):
    "Hash of every file in a folder"
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(folder.iterdir())}

def journey(head, start, tmp_path, **kw):
    "PyTorch's own save, then each framework's reading and saving of what the one before saved"
    load('torch', start, head, **kw).save(tmp_path/'0')
    want = content(tmp_path/'0')
    assert 'model.safetensors' in want
    for i, f in enumerate([f for f in (*list(needs)[1:], 'torch') if installed(f)]):
        m = load(f, tmp_path/f'{i}', head)
        report = m.info()['report']
        assert not any(report.values()), (f, report)
        m.save(tmp_path/f'{i+1}')
        assert content(tmp_path/f'{i+1}') == want, f

ids = lambda v: v if isinstance(v, str) else None
# the other heads run nightly: test_contract.py has the files of each, from transformers and back to it
shaped = [(a, h, v) for a, h in cases() for v in ('plain', *(variants.get(a, {}) if h == first_scorer(a) else ())) if nightly or h in representatives()]

@pytest.mark.parametrize('arch,head,variant', shaped, ids=ids)
def test_same_bytes(arch, head, variant, tmp_path):
    "torch, flax, keras on each backend, torch: weights, config and generation settings"
    journey(head, saved(arch, head, variant)[1], tmp_path)

@pytest.mark.parametrize('dtype', ['bfloat16', 'float16'])
@pytest.mark.parametrize('arch,head', [(a, h) for a, h in cases() if h == first_scorer(a)], ids=ids)
def test_same_bytes_in_half_precision(arch, head, dtype, tmp_path): journey(head, saved(arch, head)[1], tmp_path, dtype=dtype)

@pytest.mark.parametrize('arch,head', [(a, h) for a, h in cases() if h == first_scorer(a)], ids=ids)
@pytest.mark.parametrize('framework', frameworks)
def test_shards(framework, arch, head, tmp_path):
    "What is saved in several files has all tensors, of the same sizes; which of them share a file is for each framework to say"
    start, names = saved(arch, head)[1], []
    for f, to in (('torch', 'a'), (framework, 'b')):
        load(f, start, head).save(tmp_path/to, max_shard_size='20KB')
        index = json.loads((tmp_path/to/'model.safetensors.index.json').read_text())
        names.append((sorted(index['weight_map']), index['metadata']))
    assert names[0] == names[1]
    for f, a, b in ((framework, 'a', 'c'), ('torch', 'b', 'd')): load(f, tmp_path/a, head).save(tmp_path/b)
    load('torch', start, head).save(tmp_path/'whole')
    assert content(tmp_path/'c') == content(tmp_path/'d') == content(tmp_path/'whole')
