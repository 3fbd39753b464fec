"Caches against concatenation and against transformers' caches"
import copy, pickle
import pytest, torch, transformers
from hflit.models.llama.config import LlamaConfig
from hflit.torch.cache import Cache, DynamicCache, EncoderDecoderCache, StaticCache
from torch.utils._pytree import tree_flatten, tree_unflatten

def kv(n, b=2, seed=0):
    g = torch.Generator().manual_seed(seed+n)
    return torch.randn(b, 3, n, 4, generator=g),torch.randn(b, 3, n, 4, generator=g)

def same(ours, theirs):
    assert len(ours)==len(theirs.layers) and ours.get_seq_length()==theirs.get_seq_length()
    for (k,v),l in zip(ours, theirs.layers): assert torch.equal(k, l.keys) and torch.equal(v, l.values)

@pytest.mark.parametrize('max_len', [None, 40, 500])
@pytest.mark.parametrize('mode', [torch.no_grad, torch.inference_mode, torch.enable_grad])
def test_growth(mode, max_len):
    ours,theirs = DynamicCache(max_len=max_len),transformers.DynamicCache()
    with mode():
        for i,n in enumerate((7, *[1]*70, 30, 1, 200, 1)):
            for layer in range(2):
                x = kv(n, seed=i+layer)
                for a,b in zip(ours.update(*x, layer), theirs.update(*x, layer)): assert torch.equal(a, b)
    same(ours, theirs)

def test_one_allocation():
    "With the final length known, storage moves once"
    cache,seen = DynamicCache(max_len=50),set()
    with torch.no_grad():
        for n in (5, *[1]*45):
            cache.update(*kv(n), 0)
            seen.add(cache.layers[0].k.data_ptr())
    assert len(seen)==2 and cache.layers[0].k.shape[2]==50

@torch.no_grad()
def test_operations():
    ours,theirs = DynamicCache(),transformers.DynamicCache()
    for c in (ours,theirs):
        for n in (5, 1, 1):
            for layer in range(2): c.update(*kv(n), layer)
    for name,arg in (('reorder_cache', torch.tensor([1,0])), ('crop', -2), ('batch_repeat_interleave', 3), ('batch_select_indices', torch.tensor([0,2,5])),
                     ('reorder_cache', torch.tensor([2,2,0])), ('crop', -1), ('crop', 0)):
        for c in (ours,theirs): getattr(c, name)(arg)
        same(ours, theirs)
        x = kv(1, ours.batch_size)
        for layer in range(2):
            for c in (ours,theirs): c.update(*x, layer)
        same(ours, theirs)
    ours.crop(3)
    assert ours.get_seq_length()==3

@torch.no_grad()
def test_crop_leaves_others_alone():
    "What was given to the cache, and what it gave, is not overwritten after a crop"
    k,v = kv(6)
    before,cache = k.clone(),DynamicCache()
    cache.update(k, v, 0)
    cache.crop(-3)
    cache.update(*kv(2, seed=9), 0)
    assert torch.equal(k, before)

def test_modes_mix():
    "A cache from inference mode or from autograd goes on anywhere"
    ref,first = [],None
    for modes in ((torch.inference_mode, torch.no_grad), (torch.enable_grad, torch.inference_mode), (torch.no_grad, torch.enable_grad)):
        cache = DynamicCache()
        for i,n in enumerate((4, 1, 1, 2)):
            with modes[i//2](): k,_ = cache.update(*kv(n), 0)
        ref.append(k.clone())
        first = ref[0] if first is None else first
        assert torch.equal(k, first)

def test_gradient_is_not_falsified():
    k,v = (o.requires_grad_() for o in kv(3))
    cache = DynamicCache()
    a,_ = cache.update(k, v, 0)
    loss = (a**2).sum()
    b,_ = cache.update(*kv(2), 0)
    ((b**2).sum() + loss).backward()
    assert torch.allclose(k.grad, 4*k)

@torch.no_grad()
def test_legacy_copies_and_trees():
    cache = DynamicCache()
    for n in (3, 1):
        for layer in range(2): cache.update(*kv(n, seed=layer), layer)
    leaves,spec = tree_flatten(cache)
    for c in (DynamicCache.from_legacy_cache(cache.to_legacy_cache()), copy.deepcopy(cache), pickle.loads(pickle.dumps(cache)), tree_unflatten(leaves, spec)):
        assert c is not cache and c.get_seq_length()==4
        for a,b in zip(c, cache): assert torch.equal(a[0], b[0]) and torch.equal(a[1], b[1])
        c.update(*kv(1), 0)
    assert cache.get_seq_length()==4
    cache.reset()
    assert cache.get_seq_length()==0

@torch.no_grad()
def test_static():
    c = LlamaConfig(num_hidden_layers=2, hidden_size=12, num_attention_heads=3)
    ours,theirs = StaticCache(c, 8),transformers.StaticCache(transformers.LlamaConfig(num_hidden_layers=2, hidden_size=12, num_attention_heads=3), 8)
    for n in (3, 1, 1):
        for layer in range(2):
            for a,b in zip(ours.update(*kv(n), layer), theirs.update(*kv(n), layer)): assert torch.equal(a, b)
    assert ours.get_seq_length()==5 and ours.get_max_length()==8 and ours.is_compileable
    with pytest.raises(ValueError, match='room for 8 tokens and holds 5; 4 more'): ours.update(*kv(4), 0)
    ours.crop(-2)
    assert ours.get_seq_length()==3
    at = ours.layers[0].k.data_ptr()
    ours.reset()
    ours.update(*kv(2), 0)
    assert ours.get_seq_length()==2 and ours.layers[0].k.data_ptr()==at

@torch.no_grad()
def test_encoder_decoder():
    c = EncoderDecoderCache(DynamicCache(), DynamicCache())
    c.update(*kv(3), 0)
    c.cross_attention_cache.update(*kv(7), 0)
    c.batch_repeat_interleave(2)
    c.crop(-1)
    assert (c.get_seq_length(), c.cross_attention_cache.get_seq_length(), c.batch_size, c.cross_attention_cache.batch_size)==(2, 7, 4, 4)

def test_empty():
    assert len(Cache())==0 and DynamicCache().get_seq_length()==0 and DynamicCache().get_max_length()==-1
