"""Sliding-window attention beyond the window, against transformers: outputs with every kind of mask, cached decoding, chunks, static caches, generation."""
import copy

import numpy as np
import pytest
import torch
import transformers
from sweep import all_same, asked_in_full, compare_gradients, expected, frameworks, inputs, labels, mine, real, same, saved

import hflit
from hflit import DynamicCache, StaticCache

archs = pytest.mark.parametrize('arch,head', [('mistral', 'MistralForCausalLM'), ('phi3', 'Phi3ForCausalLM'), ('qwen2', 'Qwen2ForCausalLM'), ('gemma2', 'Gemma2ForCausalLM'), ('gemma3_text', 'Gemma3ForCausalLM')])
everywhere = pytest.mark.parametrize('framework', frameworks)
most = pytest.mark.parametrize('framework', asked_in_full)  # without the backends of Keras that compile, of which `test_greedy` asks the same windows
both = lambda arch, head: (saved(arch, head, 'window')[0], mine('torch', arch, head, 'window').model)

@most
@archs
@pytest.mark.parametrize('side', ['none', 'left'])
def test_decoding(framework, arch, head, side):
    "One token at a time and in chunks, from a prompt longer and shorter than the window of 4"
    x = inputs(arch, head, side, tokens=14)
    mask = x.get('attention_mask', torch.ones_like(x['input_ids']))
    x = dict(input_ids=x['input_ids'], attention_mask=mask, position_ids=(mask.cumsum(-1)-1).clamp(min=0))
    m, want = mine(framework, arch, head, 'window'), expected(saved(arch, head, 'window')[0], x)['logits']
    for steps in ([(0, 6), *((i, i+1) for i in range(6, 14))], [(0, 2), (2, 3), (3, 8), (8, 10), (10, 14)]):
        same(real(m.decode(x, steps), x), real(want, x), where=steps)

@everywhere
@archs
def test_greedy(framework, arch, head):
    "The tokens that transformers writes, far beyond the window"
    ref, m = saved(arch, head, 'window')[0], mine(framework, arch, head, 'window')
    for side, tokens, kw in (('left', 11, {}), ('none', 2, {}), ('left', 9, dict(prefill_chunk_size=3))):
        x = inputs(arch, head, side, batch=2, tokens=tokens)
        want = ref.generate(**x, do_sample=False, max_new_tokens=20, min_new_tokens=20)
        got = m.generate(x, do_sample=False, max_new_tokens=20, min_new_tokens=20, **kw)
        assert got.tolist() == want.tolist(), (side, tokens, kw)

@everywhere
@archs
def test_masks(framework, arch, head):
    "Packed sequences, and ready masks of 4 dimensions, which stand for themselves"
    ref, m = saved(arch, head, 'window')[0], mine(framework, arch, head, 'window')
    ids = inputs(arch, head, 'none', batch=1)['input_ids']
    packed = dict(input_ids=ids, position_ids=torch.tensor([[0, 1, 2, 3, 4, 5, 0, 1, 2, 0, 1]]))
    all_same(m.call(packed, use_cache=False), expected(ref, packed, use_cache=False))
    ready = dict(input_ids=ids, attention_mask=torch.zeros(1, 1, 11, 11).masked_fill(~torch.ones(11, 11, dtype=torch.bool).tril(), torch.finfo(torch.float32).min))
    all_same(m.call(ready, use_cache=False), expected(ref, ready, use_cache=False))

# ------------------------------------------------------------------ windows in some layers: Gemma 2 and Gemma 3

hybrid = pytest.mark.parametrize('arch,head', [('gemma2', 'Gemma2ForCausalLM'), ('gemma3_text', 'Gemma3ForCausalLM')])
LONG = dict(do_sample=False, max_new_tokens=16, min_new_tokens=16)  # with a prompt of 9, six windows

@everywhere
@hybrid
def test_hybrid_beams(framework, arch, head):
    "transformers' beams, whose rows are reordered in layers of both kinds, after a batch padded on the left"
    ref, m = saved(arch, head, 'window')[0], mine(framework, arch, head, 'window')
    x, kw = inputs(arch, head, 'left', tokens=9), dict(num_beams=3, num_return_sequences=2, **LONG)
    assert m.generate(x, **kw).tolist() == ref.generate(**x, **kw).tolist()

@everywhere
@hybrid
def test_hybrid_prompt_lookup(framework, arch, head):
    "Proposals that are accepted and rejected, more than the window has, give transformers' greedy tokens"
    ref, m = saved(arch, head, 'window')[0], mine(framework, arch, head, 'window')
    for seed in (1, 2):
        ids = inputs(arch, head, 'none', batch=1, tokens=5, seed=seed)['input_ids'].repeat(1, 3)
        x = dict(input_ids=ids, attention_mask=torch.ones_like(ids))
        want = ref.generate(**x, **LONG).tolist()
        for k in (2, 6): assert m.generate(x, **LONG, prompt_lookup_num_tokens=k).tolist() == want, k

@most
def test_published_cache_kind(framework, arch='gemma2', head='Gemma2ForCausalLM'):
    "`cache_implementation='hybrid'`, as published files of Gemma 2 and 3 say; the other names that transformers still takes"
    ref, m = saved(arch, head, 'window')[0], mine(framework, arch, head, 'window')
    x = inputs(arch, head, 'left', tokens=9)
    want = ref.generate(**x, **LONG, cache_implementation='hybrid').tolist()
    for kind in ('hybrid', 'sliding_window'): assert m.generate(x, **LONG, cache_implementation=kind).tolist() == want
    with pytest.raises(NotImplementedError, match="'paged'"): m.generate(x, **LONG, cache_implementation='paged')

@hybrid
@pytest.mark.parametrize('framework', ['torch', 'flax'])
def test_hybrid_assistant(framework, arch, head):
    "An assistant of the same kind, right often but not always: transformers' greedy tokens, and fewer passes of the model"
    ref, folder = saved(arch, head, 'window')
    x = {k: v[:1] for k, v in inputs(arch, head, 'left', batch=2, tokens=9).items() if k in ('input_ids', 'attention_mask')}
    want, kw = ref.generate(**x, **LONG).tolist(), dict(**LONG, num_assistant_tokens=6, assistant_confidence_threshold=0.)
    if framework == 'flax':
        jax = pytest.importorskip('jax')
        from hflit import flax
        own = getattr(flax, head).from_pretrained(folder)
        leaves, tree = jax.tree.flatten(own.params)
        small = own.bound(jax.tree.unflatten(tree, [v+.03*v.std()*np.random.default_rng(i).normal(size=v.shape) for i, v in enumerate(leaves)]))
        x = {k: v.numpy() for k, v in x.items()}
        assert np.asarray(own.generate(**x, **kw, assistant_model=small)).tolist() == want
        return
    own, small = (getattr(hflit, head).from_pretrained(folder) for _ in range(2))
    torch.manual_seed(0)
    with torch.no_grad():
        for p in small.parameters(): p += .03*p.std()*torch.randn_like(p)
    passes = []
    own.register_forward_hook(lambda *_: passes.append(1))
    assert own.generate(**x, **kw, assistant_model=small).tolist() == want and len(passes) < 16

@everywhere
@pytest.mark.parametrize('head', ['Gemma3TextModel', 'Gemma3TextForSequenceClassification'])
def test_bidirectional(framework, head):
    "EmbeddingGemma's attention: to all tokens, and in window layers to two on each side; padding on either side, and none"
    how = dict(use_bidirectional_attention=True, sliding_window_pattern=2)
    ref, m = saved('gemma3_text', head, 'window', **how)[0], mine(framework, 'gemma3_text', head, 'window', **how)
    for side, batch in (('none', 2), ('both', 3)):
        x = inputs('gemma3_text', head, side, batch=batch, tokens=13)
        all_same(m.call(x, use_cache=False), expected(ref, x, use_cache=False), x)

def test_bidirectional_gradients_files_and_errors(tmp_path):
    how = dict(use_bidirectional_attention=True)
    head = 'Gemma3TextForSequenceClassification'
    (ref, _), m = saved('gemma3_text', head, 'window', **how), mine('torch', 'gemma3_text', head, 'window', **how)
    x = inputs('gemma3_text', head, 'both', batch=3)
    compare_gradients(ref, m, x, labels('gemma3_text', head, x))
    m.model.save_pretrained(tmp_path)
    back = type(ref).from_pretrained(tmp_path, attn_implementation='eager')
    all_same(expected(back, x), expected(ref, x), x)
    with pytest.raises(TypeError, match='use_bidirectional_attention=True in its config'):
        mine('torch', 'gemma3_text', 'Gemma3ForCausalLM', 'window', **how).model.generate(x['input_ids'])
    with pytest.raises(ValueError, match='sliding_window=1 must be at least 2'): hflit.Gemma3TextConfig(use_bidirectional_attention=True, sliding_window=1)

# ------------------------------------------------------------------ PyTorch's caches

caches = pytest.mark.parametrize('make', [lambda c: DynamicCache(config=c), lambda c: DynamicCache(), lambda c: StaticCache(c, 30)], ids=['dynamic', 'all_tokens', 'static'])

@archs
@caches
def test_every_cache(arch, head, make):
    "In steps of every size, then reordered, and gone on with"
    ref, m = both(arch, head)
    ids, other = (inputs(arch, head, 'none', seed=s, tokens=20)['input_ids'] for s in (1, 2))
    cache, want, got = make(m.config), expected(ref, dict(input_ids=ids))['logits'], []
    with torch.no_grad():
        for a, b in ((0, 1), (1, 3), (3, 4), (4, 5), (5, 13), (13, 14), (14, 18)): got.append(m(ids[:, a:b], past_key_values=cache).logits)
        same(torch.cat(got, 1), want[:, :18])
        assert int(cache.get_seq_length()) == 18
        cache.reorder_cache(torch.tensor([1, 0]))
        same(m(ids[[1, 0]][:, 18:19], past_key_values=cache).logits, want[[1, 0]][:, 18:19])
        cache.batch_select_indices(torch.tensor([1]))
        cache.batch_repeat_interleave(3)
        same(m(ids[:1, 19:].expand(3, 1), past_key_values=cache).logits, want[:1, 19:].repeat(3, 0))
        cache.reset()
        if isinstance(cache, StaticCache): return
        same(m(other[:, :9], past_key_values=cache).logits, expected(ref, dict(input_ids=other[:, :9]))['logits'])

def test_memory_is_bounded():
    "The storage of a layer with a window does not grow with the text, and that of one without does"
    _, m = both('qwen2', 'Qwen2ForCausalLM')
    cache, sizes = DynamicCache(config=m.config), []
    ids = torch.randint(3, 99, (1, 600), generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        m(ids[:, :400], past_key_values=cache)
        for i in range(400, 600):
            m(ids[:, i:i+1], past_key_values=cache)
            sizes.append([l.k.untyped_storage().nbytes()//(4*2*8) for l in cache.layers])  # tokens of 2 heads of 8 numbers
    full, window = zip(*sizes)
    assert min(full) >= 401 and max(window) <= 4+64
    assert [l.keys.shape[2] for l in cache.layers] == [600, 3] and cache.get_seq_length() == cache.get_seq_length(1) == 600

@archs
def test_crop(arch, head):
    "Back by one token always, further only before any were dropped; transformers raises beyond the window too"
    ref, m = both(arch, head)
    ids = inputs(arch, head, 'none', tokens=12)['input_ids']
    want = expected(ref, dict(input_ids=ids))['logits']
    for make in (lambda: DynamicCache(config=m.config), lambda: StaticCache(m.config, 30)):
        cache = make()
        with torch.no_grad():
            m(ids[:, :4], past_key_values=cache)
            cache.crop(-3)
            m(ids[:, 1:10], past_key_values=cache)
            cache.crop(-1)
            same(m(ids[:, 9:], past_key_values=cache).logits, want[:, 9:])
        with pytest.raises(RuntimeError, match='sliding_window=4'): cache.crop(-2)
        with pytest.raises(RuntimeError, match='sliding_window=4'): cache.crop(3)
    theirs = transformers.DynamicCache(config=ref.config)
    with torch.no_grad(): ref(ids, past_key_values=theirs)
    with pytest.raises(RuntimeError): theirs.crop(-2)

@archs
def test_static_cache_in_generate(arch, head):
    ref, m = both(arch, head)
    for side, n in (('left', 11), ('none', 2)):
        x = inputs(arch, head, side, tokens=n)
        kw = dict(do_sample=False, max_new_tokens=20, min_new_tokens=20)
        out = m.generate(**x, **kw, cache_implementation='static', return_dict_in_generate=True)
        assert out.sequences.tolist() == ref.generate(**x, **kw).tolist()
        assert min(l.k.shape[2] for l in out.past_key_values.layers) == 4

def test_ready_masks_by_attention_type():
    "A dict with a mask for each attention type, as transformers takes it"
    ref, m = both('qwen2', 'Qwen2ForCausalLM')
    ids, causal = inputs('qwen2', 'Qwen2ForCausalLM', 'none')['input_ids'], torch.ones(1, 1, 11, 11, dtype=torch.bool).tril()
    masks = dict(full_attention=causal, sliding_attention=causal.triu(-2))
    x = dict(input_ids=ids, attention_mask={k: torch.where(v, 0., torch.finfo(torch.float32).min) for k, v in masks.items()})
    want = expected(ref, x)['logits']
    with torch.no_grad(): same(m(ids, attention_mask=masks).logits, want)

@archs
def test_with_gradients_and_copies(arch, head):
    "A cache under autograd, one that went through a pytree, and a deep copy"
    ref, m = both(arch, head)
    ids = inputs(arch, head, 'none')['input_ids']
    want, cache = expected(ref, dict(input_ids=ids))['logits'], DynamicCache(config=m.config)
    for a, b in ((0, 6), (6, 7), (7, 10)): same(m(ids[:, a:b], past_key_values=cache).logits, want[:, a:b])
    rebuilt = torch.utils._pytree.tree_map(lambda o: o.detach().clone(), cache)
    for again in (copy.deepcopy(rebuilt), rebuilt):
        assert again.get_seq_length() == 10
        with torch.no_grad(): same(m(ids[:, 10:], past_key_values=again).logits, want[:, 10:])

def test_configs():
    "Which layers slide, and how it is saved, as transformers has it"
    for kw in ({}, dict(use_sliding_window=True, max_window_layers=3), dict(use_sliding_window=True, layer_types=['sliding_attention', 'full_attention']*2)):
        ours, theirs = (lib.Qwen2Config(num_hidden_layers=4, **kw) for lib in (hflit, transformers))
        assert (ours.layer_types, ours.sliding_window) == (theirs.layer_types, theirs.sliding_window)
        back = transformers.Qwen2Config(**ours.to_diff_dict())
        assert back.to_dict() == theirs.to_dict()
    assert hflit.MistralConfig(sliding_window=None, num_hidden_layers=2).layer_types == ['full_attention']*2
    assert hflit.LlamaConfig(num_hidden_layers=2, sliding_window=4, layer_types=['sliding_attention']*2).layer_types == ['full_attention']*2
    with pytest.raises(ValueError, match='layer_types has 1 entries for num_hidden_layers=4'): hflit.Qwen2Config(num_hidden_layers=4, layer_types=['full_attention'])
    with pytest.raises(ValueError, match='there is no sliding_window'): hflit.Qwen2Config(num_hidden_layers=1, layer_types=['sliding_attention'])
    with pytest.raises(ValueError, match='sliding_window=0'): hflit.MistralConfig(sliding_window=0)
