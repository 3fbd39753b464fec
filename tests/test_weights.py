"""Files of weights: read as the safetensors library reads them, written as it writes them, hostile ones refused by name"""
import json
import os
import pickle
import signal
import struct
import subprocess
import sys
import textwrap

import numpy as np
import pytest
import safetensors.numpy
import safetensors.torch
import torch

from hflit.checkpoint.weights import Checkpoint, LazyTensor, LoadReport, fold_numbers, in_memory, open_file, save_shards, split_shards, dtype_from_code, write_safetensors, write_shards

kinds = ['bool', 'uint8', 'int8', 'int16', 'uint16', 'int32', 'uint32', 'int64', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64',
         'float8_e4m3fn', 'float8_e5m2']

def mixed(n=5):
    "One tensor of each type, one empty, one without dimensions, names that are not ASCII"
    g = torch.Generator().manual_seed(0)
    xs = {f'layer.{k}': (torch.randn(n, 3, generator=g)*9).to(getattr(torch, k)) for k in kinds if k not in ('uint16', 'uint32', 'uint64')}
    xs |= {f'layer.{k}': torch.arange(n).to(getattr(torch, k)) for k in ('uint16', 'uint32', 'uint64')}
    return {**xs, 'empty': torch.zeros(0, 4), 'scalar': torch.tensor(3.5), 'größe.重み': torch.ones(2, dtype=torch.bfloat16)}

def raw(header, body=b'', n=None):
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return struct.pack('<Q', len(text) if n is None else n) + text + body

def tensor(dtype='F32', shape=(2,), at=(0, 8)): return dict(dtype=dtype, shape=list(shape), data_offsets=list(at))

def equal(a, b): return a.dtype == b.dtype and a.shape == b.shape and torch.equal(a.contiguous().view(-1).view(torch.uint8), b.contiguous().view(-1).view(torch.uint8))

# --- the format

def test_reads_what_the_library_writes(tmp_path):
    xs = mixed()
    safetensors.torch.save_file(xs, tmp_path/'model.safetensors', metadata={'format': 'pt', 'who': 'me'})
    ck = Checkpoint.find(tmp_path)
    assert set(ck) == set(xs) and ck.metadata == {'format': 'pt', 'who': 'me'}
    for k, x in xs.items():
        assert ck[k].shape == tuple(x.shape) and ck[k].dtype == str(x.dtype).removeprefix('torch.')
        assert equal(ck.read(k), x), k
        a = ck.read(k, 'np')
        assert a.shape == tuple(x.shape) and a.tobytes() == x.contiguous().view(-1).view(torch.uint8).numpy().tobytes(), k

def test_writes_the_same_bytes_as_the_library(tmp_path):
    xs = mixed()
    write_safetensors(xs, tmp_path/'a', {'format': 'pt'})
    safetensors.torch.save_file(xs, tmp_path/'b', metadata={'format': 'pt'})
    assert (tmp_path/'a').read_bytes() == (tmp_path/'b').read_bytes()
    ys = {'w': np.random.default_rng(0).normal(size=(3, 4)).astype('f4').T, 'n': np.arange(3)}  # one not contiguous
    write_safetensors(ys, tmp_path/'a')
    back = safetensors.numpy.load_file(tmp_path/'a')
    assert all(np.array_equal(back[k], y) for k, y in ys.items())

def test_jax_arrays_too(tmp_path):
    jnp = pytest.importorskip('jax.numpy')
    write_safetensors({'w': jnp.arange(6, dtype=jnp.bfloat16).reshape(2, 3)}, tmp_path/'model.safetensors')
    assert torch.equal(Checkpoint.find(tmp_path).read('w').float(), torch.arange(6.).view(2, 3))

def test_unaligned_tensors_are_right(tmp_path):
    w, b = torch.arange(4.), torch.tensor([True])
    head = json.dumps(dict(b=tensor('BOOL', [1], [0, 1]), w=tensor('F32', [4], [1, 17])))
    (tmp_path/'model.safetensors').write_bytes(raw(head.encode(), b.numpy().tobytes() + w.numpy().tobytes()))
    ck = Checkpoint.find(tmp_path)
    assert torch.equal(ck.read('w'), w) and ck.read('w').data_ptr() % 4 == 0 and np.array_equal(ck.read('w', 'np'), w.numpy())

hostile = dict(
    empty=(b'', 'cut short'),
    short=(b'\x01\x00', 'cut short'),
    html=(b'<!DOCTYPE html><html>not found</html>', 'another kind of file'),
    lfs=(b'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n', 'git lfs pull'),
    huge_header=(raw(b'{}', n=1 << 60), 'another kind of file'),
    long_header=(raw(b'{}', n=3), 'cut short'),
    not_json=(raw(b'{"w": '), 'invalid JSON'),
    not_text=(raw(b'\xff\xfe{}'), 'invalid UTF-8'),
    deep=(raw(b'['*100000), 'invalid JSON'),
    a_list=(raw([1]), 'invalid JSON'),
    no_shape=(raw({'w': {'dtype': 'F32', 'data_offsets': [0, 8]}}, bytes(8)), 'missing field `shape`'),
    text_for_spec=(raw({'w': 'F32'}, bytes(8)), 'invalid type: string'),
    bad_type=(raw({'w': tensor('F31')}, bytes(8)), '`F31`'),
    bad_shape=(raw({'w': tensor(shape=[3])}, bytes(8)), 'invalid shape'),
    negative=(raw({'w': tensor(shape=[-2], at=[8, 0])}, bytes(8)), '`-2`'),
    negative_pair=(raw({'w': tensor(shape=[-1, -2])}, bytes(8)), '`-1`'),
    floats=(raw({'w': tensor(at=[0., 8.])}, bytes(8)), 'floating point `0.0`'),
    overflow=(raw({'w': tensor(shape=[1 << 62, 4], at=[0, 1 << 66])}, bytes(8)), 'floating point'),
    many=(raw({'w': tensor(shape=[1 << 62, 1 << 62], at=[0, 8])}, bytes(8)), 'cannot be read'),
    cut=(raw({'w': tensor(), 'x': tensor(at=[8, 16])}, bytes(12)), 'cut short'),
    overlap=(raw({'w': tensor(), 'x': tensor(at=[4, 12])}, bytes(12)), 'tensor `x`'),
    gap=(raw({'w': tensor(), 'x': tensor(at=[12, 20])}, bytes(20)), 'tensor `x`'),
    tail=(raw({'w': tensor()}, bytes(9)), 'was not written to the end'))

@pytest.mark.parametrize('name', hostile)
def test_hostile_file(tmp_path, name):
    data, message = hostile[name]
    (tmp_path/'model.safetensors').write_bytes(data)
    with pytest.raises(ValueError, match=message) as e: Checkpoint.find(tmp_path)
    assert 'model.safetensors' in str(e.value) and len(str(e.value)) < 600

def test_every_truncation_of_a_real_file_is_refused(tmp_path):
    p = tmp_path/'model.safetensors'
    write_safetensors({'a': torch.arange(7.), 'b': torch.ones(3, dtype=torch.bfloat16)}, p)
    whole = p.read_bytes()
    for n in range(len(whole)):
        p.write_bytes(whole[:n])
        with pytest.raises(ValueError, match='model.safetensors.*cut short'): Checkpoint.find(tmp_path)

def test_every_type_of_the_library_has_a_name_in_torch():
    from safetensors import TensorSpec
    for k in [*kinds, 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']:
        assert dtype_from_code(TensorSpec(dtype=k, shape=[0], data_ptr=0, data_len=0).dtype) == k and hasattr(torch, k)

def test_numpy_without_ml_dtypes(tmp_path, monkeypatch):
    write_safetensors({'w': torch.ones(2).bfloat16(), 'x': torch.ones(2).half()}, tmp_path/'model.safetensors')
    monkeypatch.setitem(sys.modules, 'ml_dtypes', None)
    monkeypatch.setattr(np, 'sctypeDict', {k: v for k, v in np.sctypeDict.items() if k != 'bfloat16'})
    ck = Checkpoint.find(tmp_path)
    assert ck.read('x', 'np').dtype == 'float16' and ck.read('w').dtype == torch.bfloat16
    with pytest.raises(ImportError, match='numpy has no bfloat16: install ml_dtypes'): ck.read('w', 'np')

# --- zero copy

def test_a_tensor_is_a_view_of_the_file(tmp_path):
    write_safetensors({'a': torch.arange(1000.), 'b': torch.ones(5)}, tmp_path/'model.safetensors')
    ck = Checkpoint.find(tmp_path)
    a, again, copy = ck.read('a'), ck.read('a'), ck.read('a', mapped=False)
    assert a.data_ptr() == again.data_ptr() != copy.data_ptr()
    assert a.untyped_storage().nbytes() == 4000  # its own storage, so that saving or moving it does not take the file along
    a[0] = 7
    assert again[0] == 7 and copy[0] == 0 and ck.read('a', 'np')[0] == 0 and Checkpoint.find(tmp_path).read('a')[0] == 0  # copy on write: never the file
    p = torch.nn.Parameter(ck.read('b'))
    (p*2).sum().backward()
    torch.optim.SGD([p], lr=1).step()
    assert p.detach().eq(-1).all() and Checkpoint.find(tmp_path).read('b').eq(1).all()

def resident(lo, hi):
    "Bytes of the process' pages in memory between two addresses"
    total = inside = 0
    for line in open('/proc/self/smaps'):
        if '-' in line.split(' ')[0]: inside = (r := [int(x, 16) for x in line.split(' ')[0].split('-')])[0] <= lo < r[1] or lo <= r[0] < hi
        elif inside and line.startswith('Rss:'): total += int(line.split()[1])*1024
    return total

@pytest.mark.skipif(not sys.platform.startswith('linux'), reason='reads /proc')
def test_nothing_is_read_before_it_is_needed(tmp_path):
    n = 16 << 20
    write_safetensors({'a': torch.zeros(n//4), 'b': torch.zeros(n//4)}, tmp_path/'model.safetensors')
    ck = Checkpoint.find(tmp_path)
    a, b = ck.read('a'), ck.read('b')
    lo, hi = a.data_ptr(), b.data_ptr() + b.nbytes
    assert resident(lo, hi) < n//4
    a.sum()
    assert n//2 < resident(lo, hi) < n + n//2
    c = ck.read('b', mapped=False)
    assert c.eq(b[:1]).all() and resident(lo, hi) < n + n//2  # a copy does not go by the map

# --- finding

def test_order_variant_and_subfolder(tmp_path):
    for v, x in ((None, 1.), ('fp16', 2.)): write_shards({'w': torch.full((2,), x)}, tmp_path, variant=v)
    (tmp_path/'deep').mkdir()
    write_shards({'w': torch.full((2,), 3.), 'v': torch.ones(2)}, tmp_path/'deep', max_shard_size=8, variant='big')
    torch.save({'w': torch.full((2,), 4.)}, tmp_path/'pytorch_model.bin')
    assert (tmp_path/'deep'/'model.safetensors.index.big.json').exists() and (tmp_path/'deep'/'model.big-00001-of-00002.safetensors').exists()
    got = lambda **kw: Checkpoint.find(tmp_path, **kw).read('w')[0].item()
    assert (got(), got(variant='fp16'), got(subfolder='deep', variant='big'), got(use_safetensors=False)) == (1, 2, 3, 4)
    (tmp_path/'model.safetensors').unlink()
    assert got() == 4
    with pytest.raises(FileNotFoundError, match="variant='fp16'"): Checkpoint.find(tmp_path, use_safetensors=True)
    with pytest.raises(FileNotFoundError, match='no weights under model.q.safetensors'): Checkpoint.find(tmp_path, variant='q')

def test_no_weights_says_what_there_is(tmp_path):
    (tmp_path/'tf_model.h5').touch()
    with pytest.raises(FileNotFoundError, match='it has tf_model.h5. Files of TensorFlow'): Checkpoint.find(tmp_path)

def test_index(tmp_path):
    write_shards({f'l.{i}.w': torch.full((4,), float(i)) for i in range(6)}, tmp_path, max_shard_size=32)
    p = tmp_path/'model.safetensors.index.json'
    good = json.loads(p.read_text())
    assert good['metadata'] == dict(total_parameters=24, total_size=96) and len(set(good['weight_map'].values())) == 3
    assert len(Checkpoint.find(tmp_path)) == 6
    def broken(match, exc=ValueError, weight_map=None, text=None):
        p.write_text(text if text is not None else json.dumps({'weight_map': {**good['weight_map'], **weight_map}}))
        with pytest.raises(exc, match=match): Checkpoint.find(tmp_path)
    for out in ('../x.safetensors', '/etc/passwd', 'a/../../x', '..\\x', 'C:\\x', '', None, 7):
        broken("'l.0.w' is in .*no file of its own folder", weight_map={'l.0.w': out})
    broken("'l.0.w' is in 'gone.safetensors', but there is no such file", FileNotFoundError, weight_map={'l.0.w': 'gone.safetensors'})
    broken("'l.9.w' is in 'model-00001-of-00003.safetensors', but that file does not have it", weight_map={'l.9.w': 'model-00001-of-00003.safetensors'})
    for text in ('{}', '{"weight_map": []}', '{"weight_map": {}}'): broken('no "weight_map"', text=text)
    broken('not valid JSON', text='{"weight_map": ')
    broken('holds a list', text='[]')
    p.write_text(json.dumps(good))
    shard = tmp_path/'model-00002-of-00003.safetensors'
    shard.write_bytes(shard.read_bytes()[:-1])
    with pytest.raises(ValueError, match='model-00002-of-00003.safetensors.*cut short'): Checkpoint.find(tmp_path)

def test_a_link_to_the_hubs_blobs_is_not_outside(tmp_path):
    (tmp_path/'blobs').mkdir(), (tmp_path/'snap').mkdir()
    write_shards({'a': torch.ones(4), 'b': torch.ones(4)}, tmp_path/'blobs', max_shard_size=16)
    for p in (tmp_path/'blobs').iterdir(): (tmp_path/'snap'/p.name).symlink_to(p)
    assert len(Checkpoint.find(tmp_path/'snap').files) == 2

# --- pickles

class Evil:
    def __init__(self, path): self.path = path
    def __reduce__(self): return os.mkdir, (self.path,)

@pytest.mark.filterwarnings('ignore:Detected pickle protocol')
@pytest.mark.parametrize('old', [False, True])
def test_a_malicious_pickle_is_refused(tmp_path, old):
    p = tmp_path/'pytorch_model.bin'
    torch.save({'w': torch.ones(2), 'x': Evil(str(tmp_path/'pwned'))}, p, _use_new_zipfile_serialization=not old)
    with pytest.raises(ValueError, match='pytorch_model.bin.*run code'): Checkpoint.find(tmp_path)
    p.write_bytes(pickle.dumps(Evil(str(tmp_path/'pwned'))))
    with pytest.raises(ValueError, match='pytorch_model.bin'): Checkpoint.find(tmp_path)
    assert not (tmp_path/'pwned').exists()

@pytest.mark.parametrize('old', [False, True])
def test_bin_single_and_sharded(tmp_path, old):
    save = lambda x, f: torch.save(x, tmp_path/f, _use_new_zipfile_serialization=not old)
    xs = {'a': torch.randn(3), 'b': torch.randn(2, 2).bfloat16()}
    save(xs, 'pytorch_model.bin')
    ck = Checkpoint.find(tmp_path)
    assert all(equal(ck.read(k), x) for k, x in xs.items()) and ck['b'] == (tmp_path/'pytorch_model.bin', 'bfloat16', (2, 2))
    (tmp_path/'pytorch_model.bin').unlink()
    for k in xs: save({k: xs[k]}, f'{k}.bin')
    (tmp_path/'pytorch_model.bin.index.json').write_text(json.dumps({'weight_map': {k: f'{k}.bin' for k in xs}}))
    ck = Checkpoint.find(tmp_path)
    assert all(equal(ck.read(k), x) for k, x in xs.items()) and ck.read('b', 'np').dtype.name == 'bfloat16'

def test_damaged_bins(tmp_path):
    p = tmp_path/'pytorch_model.bin'
    torch.save({'w': torch.ones(1000)}, p)
    whole = p.read_bytes()
    for data in (b'', b'hello', whole[:100], whole[:-200]):
        p.write_bytes(data)
        with pytest.raises(ValueError, match='pytorch_model.bin'): Checkpoint.find(tmp_path)
    for x in ([torch.ones(2)], {'state_dict': {'w': torch.ones(2)}}):
        torch.save(x, p)
        with pytest.raises(ValueError, match='no tensors in it'): Checkpoint.find(tmp_path)

# --- writing

def test_sizes(tmp_path):
    write_shards({'a': torch.ones(100), 'b': torch.ones(150), 'c': torch.ones(10)}, tmp_path, max_shard_size=' 1 kb')
    assert sorted(p.stem for p in tmp_path.glob('*.safetensors')) == ['model-00001-of-00002', 'model-00002-of-00002']
    assert list(split_shards({}, 5)) == list(split_shards({}, '5GB')) == ['model.safetensors']
    for bad in ('GB', '5 XB', '5', None, ''):
        with pytest.raises(ValueError, match='is no size'): write_shards({'a': torch.ones(2)}, tmp_path, max_shard_size=bad)

def test_lazy_values_are_made_one_shard_at_a_time(tmp_path):
    alive, most = 0, 0
    class Counted(np.ndarray):
        def __del__(self): nonlocal alive; alive -= self.base is None
    def make(i):
        nonlocal alive, most
        x = np.ndarray.__new__(Counted, 3, 'f4')
        x[:] = i
        alive += 1
        most = max(most, alive)
        return x
    write_shards({f'{i}': LazyTensor('float32', (3,), lambda i=i: make(i)) for i in range(6)}, tmp_path, max_shard_size=24)
    assert (most, alive) == (2, 0) and Checkpoint.find(tmp_path).read('4').tolist() == [4]*3

def test_tensors_that_share_memory_are_both_written(tmp_path):
    w = torch.arange(6.)
    write_safetensors({'a': w, 'b': w, 'c': w[:3], 'd': w[3:], 'e': w.view(2, 3).T, 'p': torch.nn.Parameter(w)}, tmp_path/'model.safetensors')
    ck = Checkpoint.find(tmp_path)
    assert all(torch.equal(ck.read(k), w) for k in 'abp') and torch.equal(ck.read('d'), w[3:]) and torch.equal(ck.read('e'), w.view(2, 3).T)

@pytest.mark.skipif(os.name == 'nt', reason='modes of Unix')
def test_a_file_is_as_private_as_any_other(tmp_path):
    for mask, mode in ((0o022, 0o644), (0o007, 0o660)):
        old = os.umask(mask)
        try: save_shards({'w': torch.ones(2)}, tmp_path/str(mask))
        finally: os.umask(old)
        assert (tmp_path/str(mask)/'model.safetensors').stat().st_mode & 0o777 == mode

@pytest.mark.skipif(os.name == 'nt', reason='limits of Unix')
def test_a_disk_that_is_full(tmp_path):
    import resource
    save_shards({'w': torch.ones(4)}, tmp_path/'m')
    limit = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10000, limit[1]))
    try:
        with pytest.raises(OSError, match='model.safetensors.* cannot be written'): save_shards({'w': torch.ones(40000)}, tmp_path/'m')
    finally: resource.setrlimit(resource.RLIMIT_FSIZE, limit)
    assert Checkpoint.find(tmp_path/'m').read('w').tolist() == [1]*4 and [p.name for p in tmp_path.iterdir()] == ['m']

def test_a_save_replaces_the_old_one_whatever_its_form(tmp_path):
    small, big = {'w': torch.ones(2)}, {f'w{i}': torch.ones(4) for i in range(5)}
    save_shards(big, tmp_path, max_shard_size=16)
    write_shards(big, tmp_path, max_shard_size=16, variant='fp16')
    (tmp_path/'model.txt').touch()
    save_shards(small, tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir() if 'fp16' not in p.name) == ['model.safetensors', 'model.txt']
    save_shards(big, tmp_path, max_shard_size=32)
    assert set(Checkpoint.find(tmp_path)) == set(big) and len(Checkpoint.find(tmp_path, variant='fp16').files) == 5
    assert not (tmp_path/'model.safetensors').exists()

def test_saving_over_the_file_that_is_mapped(tmp_path):
    save_shards({'w': torch.arange(100000.)}, tmp_path)
    w = Checkpoint.find(tmp_path).read('w')
    save_shards({'w': w+1}, tmp_path)
    assert w[-1] == 99999 and Checkpoint.find(tmp_path).read('w')[-1] == 100000

def test_a_failed_save_leaves_the_old_one(tmp_path):
    save_shards({'w': torch.ones(4)}, tmp_path/'m')
    def fail(): raise OSError('no space left')
    with pytest.raises(OSError, match='no space'): save_shards({'a': torch.zeros(9), 'w': LazyTensor('float32', (4,), fail)}, tmp_path/'m')
    assert Checkpoint.find(tmp_path/'m').read('w').tolist() == [1]*4 and [p.name for p in tmp_path.iterdir()] == ['m']

@pytest.mark.skipif(os.name == 'nt', reason='no SIGKILL')
@pytest.mark.parametrize('shards', ['50GB', 400])
def test_killed_in_the_middle_of_a_save(tmp_path, shards):
    save_shards({f'l.{i}': torch.full((50,), 1.) for i in range(8)}, tmp_path/'m', max_shard_size=shards)
    before = {p.name: p.read_bytes() for p in (tmp_path/'m').iterdir()}
    code = textwrap.dedent(f'''
        import os, signal, numpy as np
        from hflit.checkpoint.weights import LazyTensor, save_shards
        def die(): os.kill(os.getpid(), signal.SIGKILL)
        xs = {{f'l.{{i}}': LazyTensor('float32', (50,), (lambda: np.full(50, 2, 'f4')) if i<5 else die) for i in range(8)}}
        save_shards(xs, {str(tmp_path/'m')!r}, max_shard_size={shards!r})''')
    assert subprocess.run([sys.executable, '-c', code]).returncode == -signal.SIGKILL
    assert {p.name: p.read_bytes() for p in (tmp_path/'m').iterdir()} == before
    assert all(Checkpoint.find(tmp_path/'m').read(f'l.{i}').eq(1).all() for i in range(8))
    save_shards({'l.0': torch.zeros(2)}, tmp_path/'m')  # the next save clears away what the dead one left
    assert [p.name for p in tmp_path.iterdir()] == ['m']

# --- the report

def test_report():
    assert fold_numbers([f'l.{i}.w' for i in (2, 0, 1)] + ['l.5.b', 'head.w', *[f'e.{i}.x.{j}' for i in (0, 4) for j in (1, 2)]]) == \
        ['l.{0-2}.w', 'l.5.b', 'head.w', 'e.{0,4}.x.{1-2}']
    r = LoadReport('M', 'here', '3 tensors', 3)
    assert r.fits and str(r) == repr(r) == 'M from here: 3 of 3 tensors' and '<table' not in r._repr_html_()
    r = LoadReport('M', '<b>', '3 tensors', 2, ['a.w'], ['b.0.w', 'b.1.w'], [('c', (2,), (3,))])
    assert dict(r) == dict(missing_keys={'a.w'}, unexpected_keys={'b.0.w', 'b.1.w'}, mismatched_keys={('c', (2,), (3,))}, error_msgs=[])
    assert [s.split()[:2] for s in str(r).splitlines()[1:]] == [['reset', 'c'], ['new', 'a.w'], ['unused', 'b.{0-1}.w']]
    assert '(2,) in the file and (3,) in the model' in str(r) and '&lt;b&gt;' in r._repr_html_() and r._repr_html_().count('<tr>') == 3

def test_in_memory():
    ck = in_memory({'t': torch.ones(2), 'n': np.zeros(3, 'f4')})
    assert ck['t'].dtype == 'float32' and torch.is_tensor(ck.read('n')) and isinstance(ck.read('t', 'np'), np.ndarray) and '20 bytes in memory' in repr(ck)

@pytest.mark.parametrize('framework', ['torch', 'jax', 'keras', 'tensorflow', 'huggingface_hub', 'safetensors', 'numpy'])
def test_importing_imports_no_framework(framework):
    code = f'import sys, hflit.checkpoint.weights; assert {framework!r} not in sys.modules'
    assert subprocess.run([sys.executable, '-c', code]).returncode == 0

def test_numpy_reading_needs_no_torch(tmp_path):
    write_safetensors({'w': np.arange(3.)}, tmp_path/'model.safetensors')
    code = f'import sys; from hflit.checkpoint.weights import Checkpoint; x = Checkpoint.find({str(tmp_path)!r}).read("w", "np"); assert x.sum()==3 and "torch" not in sys.modules'
    assert subprocess.run([sys.executable, '-c', code]).returncode == 0

def test_header_only(tmp_path):
    write_safetensors({}, tmp_path/'model.safetensors', {'format': 'pt'})
    ck = open_file(tmp_path/'model.safetensors')
    assert dict(ck) == {} and ck.metadata == {'format': 'pt'}
