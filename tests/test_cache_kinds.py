"Every kind of KV cache: the same text, rows and tokens in every part of it, prompts that are processed once"
import copy
import importlib.util
import random
import pytest
import torch
import transformers as tf
import hflit
from hflit.torch import quantized_cache
from hflit.torch.cache import DynamicCache, StaticCache
from hflit.torch.quantized_cache import QuantizedCache

config = hflit.LlamaConfig(vocab_size=64, hidden_size=64, intermediate_size=64, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2,
                           max_position_embeddings=256, eos_token_id=None, pad_token_id=0, initializer_range=.3)

@pytest.fixture(scope='module')
def model():
    torch.manual_seed(0)
    return hflit.LlamaForCausalLM(config).eval()

@pytest.fixture(autouse=True)
def exact_package(monkeypatch):
    "A backend that stores tensors as they are: the arithmetic of the cache without rounding"
    monkeypatch.setitem(quantized_cache.package_functions, 'exact', lambda nbits, group: (lambda x, axis: x.clone(), lambda x: x))

def prompts(n=11, b=2, seed=1): return torch.randint(6, 64, (b, n), generator=torch.Generator().manual_seed(seed))
exact = dict(static=dict(cache_implementation='static'), offloaded=dict(cache_implementation='offloaded'), offloaded_static=dict(cache_implementation='offloaded_static'),
             exact=dict(cache_implementation='quantized', cache_config=dict(backend='exact', residual_length=5)))

@pytest.mark.parametrize('kind', exact)
def test_same_text(model, kind):
    "Greedy, beams, chunks and padding, far beyond the residual length"
    x = prompts()
    mask = torch.ones_like(x)
    mask[1,:4] = 0
    for kw in (dict(), dict(num_beams=3), dict(num_beams=3, num_return_sequences=3, attention_mask=mask), dict(prefill_chunk_size=4), dict(attention_mask=mask)):
        how = dict(max_new_tokens=25, do_sample=False, **kw)
        assert model.generate(x, **how, **exact[kind]).tolist() == model.generate(x, **how).tolist(), kw

@pytest.mark.parametrize('kind', exact)
def test_encoder_decoder(kind):
    torch.manual_seed(0)
    c = hflit.T5Config(vocab_size=64, d_model=32, d_kv=8, d_ff=32, num_layers=2, num_heads=4, decoder_start_token_id=0, eos_token_id=None, initializer_factor=3.)
    m = hflit.T5ForConditionalGeneration(c).eval()
    for kw in (dict(), dict(num_beams=3)):
        want = m.generate(prompts(), max_new_tokens=20, do_sample=False, **kw)
        assert m.generate(prompts(), max_new_tokens=20, do_sample=False, **kw, **exact[kind]).tolist() == want.tolist()

@pytest.mark.parametrize('kind', exact)
def test_sliding_window(kind):
    torch.manual_seed(0)
    c = hflit.MistralConfig(**{**config.to_dict(), 'model_type':'mistral', 'architectures':None}, sliding_window=6)
    m = hflit.MistralForCausalLM(c).eval()
    want = m.generate(prompts(), max_new_tokens=20, do_sample=False)
    assert m.generate(prompts(), max_new_tokens=20, do_sample=False, **exact[kind]).tolist() == want.tolist()

@torch.no_grad()
def test_quantized_logits(model):
    "The fewer bits, the larger the error; 8 bits change the logits little, and below the residual length nothing changes"
    x = prompts(90)
    want = model(x).logits
    def error(**kw):
        cache = QuantizedCache(config=config, **kw)
        out = [model(x[:,i:i+2], past_key_values=cache).logits for i in range(0, 90, 2)]
        assert cache.get_seq_length()==90 and [l.part.n for l in cache.layers]==[min(90//kw['residual_length']*kw['residual_length'], 90)]*2
        return ((torch.cat(out, 1)-want).norm()/want.norm()).item()
    for axis in (0, -1):
        e8,e4,e2 = (error(nbits=b, residual_length=16, q_group_size=16, axis_key=axis, axis_value=axis) for b in (8, 4, 2))
        assert e8<.02 and e8<e4/5 and e4<e2
    assert error(nbits=2, residual_length=128)<1e-5

OPS = dict(reorder_cache=lambda b, n, r: torch.tensor([r.randrange(b) for _ in range(b)]), batch_repeat_interleave=lambda b, n, r: r.choice((1, 2)),
           batch_select_indices=lambda b, n, r: torch.tensor(sorted(r.sample(range(b), max(1, b-1)))), crop=lambda b, n, r: -r.randrange(min(n, 25)))

@pytest.mark.parametrize('seed', range(6))
@torch.no_grad()
def test_operations(seed):
    "Rows and tokens stay what they are in every part of every cache, whatever is done to it"
    r = random.Random(seed)
    options = [dict(backend='exact', residual_length=7)] + [dict(nbits=8, q_group_size=8, residual_length=7, axis_key=a, axis_value=b) for a in (0, -1) for b in (0, -1)]
    caches,ref = [QuantizedCache(**o) for o in options],DynamicCache()
    others = [DynamicCache(offloading=True)]
    b = 2
    for _ in range(40):
        kv = torch.randn(2, b, 2, r.choice((1, 1, 1, 9)), 16).unbind(0)
        for layer in range(2):
            want = ref.update(*kv, layer)
            for c in caches+others:
                for x,y in zip(c.update(*kv, layer), want): assert x.shape==y.shape and (x-y).abs().max()<.08
        assert all(c.get_seq_length()==ref.get_seq_length() and c.batch_size==b for c in caches+others)
        if r.random()<.5:
            name = r.choice([*OPS])
            if name=='batch_repeat_interleave' and b>4: continue
            arg = OPS[name](b, int(ref.get_seq_length()), r)
            for c in (ref, *caches, *others): getattr(c, name)(arg)
            b = ref.batch_size
    for c in caches+others:
        for (k,v),(k2,v2) in zip(c, ref): assert (k-k2).abs().max()<.08 and (v-v2).abs().max()<.08
        c.reset()
        assert c.get_seq_length()==0
        c.update(*torch.randn(2, 3, 2, 4, 16), 0)
        assert c.get_seq_length()==4 and c.batch_size==3

makers = dict(dynamic=lambda: DynamicCache(), static=lambda: StaticCache(config, 80), offloaded=lambda: DynamicCache(offloading=True),
              exact=lambda: QuantizedCache('exact', residual_length=5), quantized=lambda: QuantizedCache(nbits=8, residual_length=5))

@pytest.mark.parametrize('kind', makers)
def test_common_prefix(model, kind):
    "A longer prompt with the cache of the previous call processes its new tokens only, and goes on as without a cache"
    cache,how,seen = makers[kind](),dict(max_new_tokens=8, do_sample=False),[]
    hook = model.model.embed_tokens.register_forward_pre_hook(lambda m, x: seen.append(x[0].shape[1]))
    first = model.generate(prompts(), past_key_values=cache, **how)
    assert seen==[11]+[1]*7
    longer = torch.cat([first, prompts(6, seed=2)], 1)
    seen.clear()
    got = model.generate(longer, past_key_values=cache, **how)
    hook.remove()
    assert seen==[7]+[1]*7  # the last token of the first call was never an input
    if kind!='quantized': assert got.tolist()==model.generate(longer, **how).tolist()

@pytest.mark.parametrize('kind', makers)
@torch.no_grad()
def test_prompt_cache_for_a_batch(model, kind):
    "The cache of one prompt, repeated for a batch of continuations; the cache itself stays as it was"
    if kind=='static': return  # its rows are allocated with the first tokens: repeated below
    prompt,how = prompts(20, b=1),dict(max_new_tokens=8, do_sample=False)
    cache = model(prompt, past_key_values=makers[kind]()).past_key_values
    batch = copy.deepcopy(cache)
    batch.batch_repeat_interleave(3)
    tails = prompts(4, b=3, seed=3)
    whole = torch.cat([prompt.repeat(3, 1), tails], 1)
    got = model.generate(whole, past_key_values=batch, **how)
    for i in range(3):
        alone = model.generate(whole[i:i+1], past_key_values=copy.deepcopy(cache), **how)
        assert got[i].tolist()==alone[0].tolist()
    if kind!='quantized': assert got.tolist()==model.generate(whole, **how).tolist()
    assert cache.get_seq_length()==20 and cache.batch_size==1

@torch.no_grad()
def test_prompt_cache_for_a_batch_static(model):
    prompt,how = prompts(20, b=1),dict(max_new_tokens=8, do_sample=False)
    cache = model(prompt, past_key_values=StaticCache(config, 40)).past_key_values
    cache.batch_repeat_interleave(3)
    whole = torch.cat([prompt.repeat(3, 1), prompts(4, b=3, seed=3)], 1)
    assert model.generate(whole, past_key_values=cache, **how).tolist()==model.generate(whole, **how).tolist()

@pytest.mark.parametrize('backend', ['quanto', 'hqq'])
def test_packages(model, backend):
    "The tokens of transformers with the same package; where it is not installed, an error that says how to install it"
    options = dict(nbits=4, q_group_size=16, residual_length=1)
    if backend=='hqq': options.update(axis_key=1, axis_value=1)
    kw = dict(max_new_tokens=30, do_sample=False, cache_implementation='quantized', cache_config=dict(backend=backend, **options))
    if importlib.util.find_spec('optimum') is None and backend=='quanto' or importlib.util.find_spec('hqq') is None and backend=='hqq':
        with pytest.raises(ImportError, match='pip install '+dict(quanto='optimum-quanto', hqq='hqq')[backend]): model.generate(prompts(), **kw)
        return
    theirs = tf.LlamaForCausalLM(tf.LlamaConfig(**config.to_dict())).eval()
    theirs.load_state_dict(model.state_dict())
    assert model.generate(prompts(), **kw).tolist()==theirs.generate(prompts(), **kw).tolist()

def test_refusals(model):
    how = dict(cache_implementation='quantized', max_new_tokens=2)
    for options,why in ((dict(bits=4), "cache_config has 'bits'"), (dict(nbits=5), 'nbits=5 must be 8, 4 or 2'), (dict(backend='int4'), "backend='int4' is none of"),
                        (dict(residual_length=-1), 'residual_length=-1 must be'), (dict(axis_key=2), 'axis_key=2')):
        with pytest.raises(ValueError, match=why): model.generate(prompts(), cache_config=options, **how)
    with pytest.raises(NotImplementedError, match='paged'): model.generate(prompts(), cache_implementation='paged', max_new_tokens=2)
