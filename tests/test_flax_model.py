"""Flax models as a whole: bound, called, loaded and saved without another framework, with the same bytes in the file as PyTorch's"""
import os
os.environ.setdefault('JAX_DISABLE_MOST_OPTIMIZATIONS', '1')  # programs here are compiled often and run once
import gc, hashlib, json, subprocess, sys, textwrap, weakref
import jax, jax.numpy as jnp, numpy as np, pytest, torch
import hflit.models.bert.flax as bert
import hflit.models.bert.torch as bert_pt
import hflit.models.llama.flax as llama
import hflit.models.llama.torch as llama_pt
from hflit import AutoTokenizer
from hflit.flax.loading import param_shapes
from hflit.checkpoint.weights import Checkpoint, save_shards

small = dict(hidden_size=32, intermediate_size=48, num_hidden_layers=1, num_attention_heads=4, vocab_size=99, max_position_embeddings=64, pad_token_id=0)
ids = np.random.default_rng(0).integers(3, 99, (2, 9))
heads = ['Model', 'ForCausalLM', 'ForSequenceClassification', 'ForTokenClassification', 'ForQuestionAnswering']
bert_heads = ['Model', 'ForMaskedLM', 'ForPreTraining', 'ForNextSentencePrediction', 'ForSequenceClassification', 'ForTokenClassification', 'ForQuestionAnswering',
              'ForMultipleChoice', 'LMHeadModel']
names = [f'Llama{h}' for h in heads]+[f'Bert{h}' for h in bert_heads]

def cls(name, torch_too=False): return getattr((llama_pt if torch_too else llama) if name.startswith('Llama') else (bert_pt if torch_too else bert), name)
def config(name, **kw):
    return cls(name).config_class(**{**small, 'initializer_range':.2, **(dict(num_key_value_heads=2) if name.startswith('Llama') else {}), **kw})
def theirs(name, dtype=None, **kw):
    torch.manual_seed(0)
    return cls(name, True).from_config(config(name, **kw), dtype=dtype).eval()
def first(out): return out['prediction_logits'] if 'prediction_logits' in out else next(v for k,v in out.items() if k!='loss')
def out(model, x=ids, **kw):
    if isinstance(model, torch.nn.Module):
        with torch.no_grad(): return first(model(torch.tensor(x), **kw)).float().numpy()
    return np.asarray(first(model(x, **kw)), np.float32)
def same(a, b, tol=2e-5, **kw): np.testing.assert_allclose(out(a, **kw), out(b, **kw), atol=tol, rtol=tol)
def digests(folder): return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in folder.iterdir()}
def trees_equal(a, b): return jax.tree.all(jax.tree.map(np.array_equal, a, b))

def process(code, **env):
    "What a fresh interpreter prints last, as JSON"
    r = subprocess.run([sys.executable, '-c', textwrap.dedent(code)], capture_output=True, text=True, env={**os.environ, 'JAX_PLATFORMS':'cpu', **env})
    assert r.returncode==0, r.stderr[-3000:]
    return json.loads(r.stdout.splitlines()[-1])

# --- there and back

@pytest.mark.parametrize('name', names)
def test_same_numbers_and_same_bytes_as_pytorch(tmp_path, name):
    x = ids[:,None].repeat(2, 1) if 'MultipleChoice' in name else ids
    ref = theirs(name, num_hidden_layers=2, **(dict(is_decoder=True) if 'LMHead' in name else {}))
    ref.save_pretrained(tmp_path/'a', max_shard_size='30KB')
    m,report = cls(name).from_pretrained(tmp_path/'a', output_loading_info=True)
    assert report.fits and m.load_report is report
    same(m, ref, x=x)
    for k,o in (('b', m), ('c', ref)): o.save_pretrained(tmp_path/k)
    assert digests(tmp_path/'b')==digests(tmp_path/'c')
    m.save_pretrained(tmp_path/'d', max_shard_size='20KB')
    a,d = (Checkpoint.find(tmp_path/k) for k in 'ad')
    assert len(d.files)>2 and set(a)==set(d) and all(np.array_equal(a.read(k, 'np'), d.read(k, 'np')) for k in a)
    assert m.num_parameters()==ref.num_parameters()
    assert m.num_parameters(exclude_embeddings=True)==ref.num_parameters(exclude_embeddings=True)

@pytest.mark.parametrize('dtype', ['bfloat16', 'float16'])
@pytest.mark.parametrize('tied', [True, False])
def test_same_bytes_in_half_precision_and_tied(tmp_path, dtype, tied):
    for name in ('LlamaForCausalLM', 'BertForMaskedLM'):
        ref = theirs(name, dtype, tie_word_embeddings=tied)
        ref.save_pretrained(tmp_path/name/'a')
        m = cls(name).from_pretrained(tmp_path/name/'a')
        assert m.dtype==m.param_dtype==jnp.dtype(dtype)==jax.tree.leaves(m.params)[0].dtype
        m.save_pretrained(tmp_path/name/'b')
        assert digests(tmp_path/name/'a')==digests(tmp_path/name/'b')
        if name[0]=='L': same(m, ref, tol=.1)

def test_minilm_byte_for_byte(tmp_path, minilm):
    "A file of the wild, which old names and buffers of no use are in, comes out of both frameworks alike"
    for k,c in (('a', bert.BertModel), ('b', bert_pt.BertModel)): c.from_pretrained(minilm).save_pretrained(tmp_path/k)
    assert digests(tmp_path/'a')==digests(tmp_path/'b')

def test_published_similarities(minilm):
    tokenizer,model = AutoTokenizer.from_pretrained(minilm),bert.BertModel.from_pretrained(minilm)
    def embed(*texts):
        x = tokenizer(list(texts), padding=True, return_tensors='np')
        h,keep = np.asarray(model(**x).last_hidden_state),x['attention_mask'][...,None]
        e = (h*keep).sum(1)/keep.sum(1)
        return e/np.linalg.norm(e, axis=1, keepdims=True)
    a = embed('The new movie is awesome', 'The new movie is so great', 'The cat sits outside', 'The dog plays in the garden')
    np.testing.assert_allclose([a[0]@a[1], a[2]@a[3]], [.8939, .2838], atol=1e-4)
    b = embed('The weather is lovely today.', "It's so sunny outside!", 'He drove to the stadium.')
    np.testing.assert_allclose([b[0]@b[1], b[0]@b[2], b[1]@b[2]], [.6660, .1046, .1411], atol=1e-4)

def test_nothing_of_torch(tmp_path, minilm):
    "Load, call, train a step, save: no other framework is imported"
    theirs('BertForSequenceClassification').save_pretrained(tmp_path)
    assert process(f'''
        import sys, json, jax
        from hflit.models.bert.flax import BertForSequenceClassification as C
        from hflit import AutoTokenizer
        tokenizer,model = AutoTokenizer.from_pretrained({str(minilm)!r}),C.from_pretrained({str(tmp_path)!r})
        batch = {{k:v%99 for k,v in tokenizer(['one text', 'two'], padding=True, return_tensors='np').items()}}
        grads = jax.grad(lambda p: model(**batch, labels=[0, 1], params=p).loss)(model.params)
        model.save_pretrained({str(tmp_path/'b')!r}, params=grads)
        print(json.dumps([m for m in ('torch', 'tensorflow', 'keras', 'transformers') if m in sys.modules]))''')==[]

def test_memory_is_the_checkpoint_once(tmp_path):
    "Loading 200 MB takes little more than 200 MB"
    c = llama.LlamaConfig(vocab_size=8192, hidden_size=1024, intermediate_size=2048, num_hidden_layers=5, num_attention_heads=8, tie_word_embeddings=False)
    llama_pt.LlamaModel.from_config(c).save_pretrained(tmp_path)
    size = (tmp_path/'model.safetensors').stat().st_size
    grown = process(f'''
        import gc, json, resource, threading, time
        from hflit.models.llama.flax import LlamaModel
        from hflit.flax.loading import param_shapes
        c = LlamaModel.config_class.from_pretrained({str(tmp_path)!r})
        param_shapes(LlamaModel(c)); small = LlamaModel.from_config(c.from_dict(dict(c.to_dict(), hidden_size=8, intermediate_size=8, vocab_size=9, head_dim=2)))
        def now(): return int(open('/proc/self/statm').read().split()[1])*resource.getpagesize()
        before,top,run = now(),[0],[True]
        def watch():
            while run: top[0] = max(top[0], now()); time.sleep(.002)
        threading.Thread(target=watch, daemon=True).start()
        model = LlamaModel.from_pretrained({str(tmp_path)!r})
        run.clear()
        print(json.dumps(max(top[0], now())-before))''')
    assert size<grown<1.35*size, (grown/size, size)

# --- what fits and what does not

pairs = [('LlamaModel', 'LlamaForCausalLM'), ('LlamaForCausalLM', 'LlamaModel'), ('LlamaForSequenceClassification', 'LlamaForCausalLM'),
         ('LlamaForQuestionAnswering', 'LlamaModel'), ('LlamaForCausalLM', 'LlamaForQuestionAnswering'), ('BertModel', 'BertForMaskedLM'),
         ('BertForMaskedLM', 'BertModel'), ('BertForMaskedLM', 'BertForPreTraining'), ('BertForPreTraining', 'BertForMaskedLM'),
         ('BertForSequenceClassification', 'BertForMaskedLM'), ('BertForTokenClassification', 'BertForSequenceClassification')]

@pytest.mark.parametrize('to,of', pairs)
def test_the_report_is_pytorchs(tmp_path, caplog, to, of):
    theirs(of).save_pretrained(tmp_path)
    ref,report = cls(to, True).from_pretrained(tmp_path, output_loading_info=True)
    m = cls(to).from_pretrained(tmp_path)
    assert {k:set(v) for k,v in dict(m.load_report).items()}=={k:set(v) for k,v in dict(report).items()}
    assert any(r.name=='hflit.flax.model' for r in caplog.records)==(not report.fits)
    a,b = m(ids, output_hidden_states=True).hidden_states[-1],ref(torch.tensor(ids), output_hidden_states=True).hidden_states[-1]
    np.testing.assert_allclose(a, b.detach(), atol=2e-5)
    again = cls(to).from_pretrained(tmp_path)
    assert trees_equal(again.params, m.params), 'what is missing depends on the seed alone'
    if report.missing:
        other = cls(to).from_pretrained(tmp_path, seed=1)
        changed = {'/'.join(p) for p,x in jax.tree_util.tree_leaves_with_path(jax.tree.map(lambda a, b: not np.array_equal(a, b), m.params, other.params))
                   if x for p in [[str(k.key) for k in p]]}
        assert changed and all('kernel' in p or 'embedding' in p for p in changed)

def test_ties_of_old_files(tmp_path, caplog):
    "A file with both tensors: tied when they are equal, kept apart when they are not; a file with the head's alone serves the table"
    ref = theirs('LlamaForCausalLM', tie_word_embeddings=True)
    ref.save_pretrained(tmp_path)
    sd = {k:v.clone() for k,v in ref.state_dict().items()}
    save_shards(sd, tmp_path)
    m = llama.LlamaForCausalLM.from_pretrained(tmp_path)
    assert 'lm_head' not in m.params and m.config.tie_word_embeddings and not caplog.records
    same(m, ref)
    save_shards({k:v for k,v in sd.items() if 'embed' not in k}, tmp_path)
    m = llama.LlamaForCausalLM.from_pretrained(tmp_path)
    assert m.load_report.fits
    same(m, ref)
    sd['lm_head.weight'] += 1
    save_shards(sd, tmp_path)
    m,ref = (c.from_pretrained(tmp_path) for c in (llama.LlamaForCausalLM, llama_pt.LlamaForCausalLM))
    assert 'lm_head' in m.params and 'is not tied' in caplog.text and m.load_report.fits
    same(m, ref)
    for k,o in (('a', m), ('b', ref)): o.save_pretrained(tmp_path/k)
    assert set(Checkpoint.find(tmp_path/'a'))==set(Checkpoint.find(tmp_path/'b'))
    same(llama.LlamaForCausalLM.from_pretrained(tmp_path/'a'), ref)

def test_a_broken_tie_beside_one_that_holds(tmp_path):
    "BERT ties its decoder's table and its bias: the file has another table, and no second bias"
    ref = theirs('BertForMaskedLM')
    sd = {k:v.detach() for k,v in ref.published_tensors().items() if torch.is_tensor(v)}
    sd['cls.predictions.bias'] = torch.arange(99.)
    sd['cls.predictions.decoder.weight'] = torch.randn(99, 32)
    ref.config.save_pretrained(tmp_path)
    save_shards(sd, tmp_path)
    m,ref = (c.from_pretrained(tmp_path) for c in (bert.BertForMaskedLM, bert_pt.BertForMaskedLM))
    same(m, ref, tol=1e-4)
    assert m.load_report.fits
    m.save_pretrained(tmp_path/'a')
    same(bert.BertForMaskedLM.from_pretrained(tmp_path/'a'), ref, tol=1e-4)

def test_a_shape_that_differs(tmp_path):
    ref = theirs('BertForSequenceClassification', num_labels=3)
    ref.save_pretrained(tmp_path)
    with pytest.raises(ValueError) as e: bert.BertForSequenceClassification.from_pretrained(tmp_path, num_labels=5)
    with pytest.raises(ValueError) as f: bert_pt.BertForSequenceClassification.from_pretrained(tmp_path, num_labels=5)
    assert str(e.value)==str(f.value)
    m = bert.BertForSequenceClassification.from_pretrained(tmp_path, num_labels=5, ignore_mismatched_sizes=True)
    assert m(ids).logits.shape==(2, 5) and m.load_report.mismatched
    np.testing.assert_array_equal(m.params['model']['pooler']['dense']['kernel'], ref.bert.pooler.dense.weight.detach().T)
    assert not np.asarray(m.params['classifier']['bias']).any() and .1<float(m.params['classifier']['kernel'].std())<.3

def test_other_files_and_hosts(tmp_path):
    ref = theirs('LlamaForCausalLM')
    ref.save_pretrained(tmp_path/'v', variant='fp16')
    same(llama.LlamaForCausalLM.from_pretrained(tmp_path/'v', variant='fp16'), ref)
    with pytest.raises(FileNotFoundError, match="pass variant='fp16'"): llama.LlamaForCausalLM.from_pretrained(tmp_path/'v')
    with pytest.raises(ValueError, match='has no weights for BertModel'): bert.BertModel.from_pretrained(tmp_path/'v', variant='fp16', config=config('BertModel'))
    sd = ref.state_dict()
    (tmp_path/'bin').mkdir()
    torch.save(sd, tmp_path/'bin'/'pytorch_model.bin')
    ref.config.save_pretrained(tmp_path/'bin')
    same(llama.LlamaForCausalLM.from_pretrained(tmp_path/'bin', from_pt=True), ref)
    mapped = {f'net.{k}':v for k,v in sd.items()}
    same(llama.LlamaForCausalLM.from_pretrained(None, config=ref.config, state_dict=mapped, key_mapping={r'^net\.':''}), ref)
    for bad in (dict(load_in_8bit=True), dict(dtype='int8')):
        with pytest.raises(ValueError): llama.LlamaForCausalLM.from_pretrained(tmp_path/'bin', **bad)

def test_a_state_dict_stays_the_callers():
    ref = theirs('LlamaForCausalLM')
    sd = {k:v.numpy().copy() for k,v in ref.state_dict().items()}
    m = llama.LlamaForCausalLM.from_pretrained(None, config=ref.config, state_dict=sd)
    for v in sd.values(): v[:] = 7
    same(m, ref)

def test_our_names_or_published_ones():
    ref = theirs('BertForMaskedLM')
    for sd in (ref.state_dict(), ref.published_tensors()): same(bert.BertForMaskedLM.from_pretrained(None, config=ref.config, state_dict=sd), ref, tol=1e-4)

# --- types

def test_types_of_weights_and_of_computation(tmp_path):
    theirs('LlamaForCausalLM').save_pretrained(tmp_path)
    def types(**kw):
        m = llama.LlamaForCausalLM.from_pretrained(tmp_path, **kw)
        return m.config.to_dict()['dtype'],{x.dtype.name for x in jax.tree.leaves(m.params)},m(ids).logits.dtype.name
    assert types()==types(dtype='auto')==('float32', {'float32'}, 'float32')
    assert types(dtype='bfloat16')==types(dtype=jnp.bfloat16)==types(torch_dtype=torch.bfloat16)==('bfloat16', {'bfloat16'}, 'bfloat16')
    assert types(dtype='bfloat16', param_dtype='float32')==('float32', {'float32'}, 'bfloat16')
    with pytest.raises(ValueError, match='is no data type'): types(dtype='float31')

def test_casts(tmp_path):
    "As transformers 4 has them: the tree is cast, and what is saved is what was given"
    m = llama.LlamaForCausalLM.from_config(config('LlamaForCausalLM'))
    half = m.to_bf16(m.params)
    assert {x.dtype.name for x in jax.tree.leaves(half)}=={'bfloat16'} and {x.dtype.name for x in jax.tree.leaves(m.to_fp32(half))}=={'float32'}
    m.save_pretrained(tmp_path, params=half)
    assert m.dtype_name=='float32' and {e.dtype for e in Checkpoint.find(tmp_path).values()}=={'bfloat16'}
    assert llama.LlamaForCausalLM.from_pretrained(tmp_path).dtype==jnp.bfloat16

# --- made from a config

def test_from_config_is_made_by_seed_and_like_pytorchs():
    a,b,c = (bert.BertForSequenceClassification.from_config(config('BertForSequenceClassification'), seed=s) for s in (0, 0, 1))
    assert trees_equal(a.params, b.params) and not trees_equal(a.params, c.params)
    mine = {k:v.make() for k,v in a.published_tensors().items()}
    ref = {k:v.detach().numpy() for k,v in theirs('BertForSequenceClassification').published_tensors().items()}
    assert {k:v.shape for k,v in mine.items()}=={k:v.shape for k,v in ref.items()}
    for k,v in ref.items():
        off = .2*5/v.size**.5  # five standard errors
        assert abs(v.mean()-mine[k].mean())<=off and abs(v.std()-mine[k].std())<=off, k

def test_config_is_copied_and_class_arguments_count():
    c = config('BertModel')
    m = bert.BertModel.from_config(c, dtype='bfloat16', add_pooling_layer=False)
    assert c.dtype is None and m.config.to_dict()['dtype']=='bfloat16' and 'pooler' not in m.params and m(ids).pooler_output is None

def test_shapes_cost_no_memory_and_are_found_once():
    c = llama.LlamaConfig(hidden_size=16384, intermediate_size=65536, num_hidden_layers=2, vocab_size=500_000, num_attention_heads=128)
    assert sum(x.size for x in param_shapes(llama.LlamaForCausalLM(c)).values())>5e9
    assert param_shapes(llama.LlamaForCausalLM(c)) is param_shapes(llama.LlamaForCausalLM(c))

def test_do_init_false(tmp_path):
    theirs('LlamaForCausalLM').save_pretrained(tmp_path)
    module,params = llama.LlamaForCausalLM.from_pretrained(tmp_path, _do_init=False)
    same(module.bind(dict(params=params)), llama.LlamaForCausalLM.from_pretrained(tmp_path))
    with pytest.raises(ValueError, match='holds no weights'): module(ids)
    assert module(ids, params=params).logits.shape==(2, 9, 99)

# --- calls

@pytest.fixture(scope='module')
def lm(): return llama.LlamaForCausalLM.from_config(config('LlamaForCausalLM'))

@pytest.fixture(scope='module')
def mlm(): return bert.BertForMaskedLM.from_config(config('BertForMaskedLM'))

def test_every_way_to_call(lm):
    module,variables = lm.unbind()
    ref = np.asarray(lm(ids).logits)
    ways = dict(apply=module.apply(variables, ids), params=module(ids, params=lm.params), tree=module(ids, params=variables), jit=jax.jit(lm)(ids),
                inside=jax.jit(lambda p, x: module.apply(dict(params=p), x))(lm.params, ids),
                bound=module.bind(variables)(ids), rngs=jax.jit(lambda k: module.apply(variables, ids, rngs=dict(dropout=k)))(jax.random.key(0)), lists=lm(ids.tolist()),
                torch=lm(torch.tensor(ids)), keyword=lm(input_ids=ids))
    for k,v in ways.items(): np.testing.assert_allclose(v.logits, ref, atol=2e-5, err_msg=k)
    state = jax.eval_shape(lambda: module.apply(variables, ids, capture_intermediates=True))[1]
    assert 'model' in state['intermediates']
    np.testing.assert_allclose(lm(ids, return_dict=False)[0], ref, atol=2e-5)

def test_a_part_of_somebodys_module(mlm):
    import flax.linen as nn
    class Mine(nn.Module):
        inner:object
        @nn.compact
        def __call__(self, x): return nn.Dense(3)(self.inner(x).logits)
    mine = Mine(mlm.unbind()[0])
    variables = jax.eval_shape(mine.init, jax.random.key(0), ids)
    assert jax.eval_shape(mine.apply, variables, ids).shape==(2, 9, 3)
    variables = jax.tree.map(lambda x: jnp.zeros(x.shape), variables)
    assert mine.apply(variables, ids).shape==(2, 9, 3)
    assert jax.tree.structure(variables['params']['inner'])==jax.tree.structure(mlm.params)

def test_programs_are_shared_and_hold_no_weights(tmp_path):
    c = config('LlamaForCausalLM', vocab_size=97)
    count,forward = [0],llama.LlamaForCausalLM.forward
    class Counted(llama.LlamaForCausalLM):
        def forward(self, *a, **k):
            count[0] += 1
            return forward(self, *a, **k)
    a,b = Counted.from_config(c),Counted.from_config(c, seed=1)
    count[0] = 0
    for m in (a, b, a): m(ids%97)
    assert count[0]==1
    a(ids%97, output_hidden_states=True), a(ids[:1]%97)
    assert count[0]==3
    a.set_attn_implementation('eager')
    x = a(ids%97)
    assert count[0]==4
    np.testing.assert_allclose(x.logits, Counted.from_config(c)(ids%97).logits, atol=2e-5)
    leaf = weakref.ref(jax.tree.leaves(b.params)[0])
    del m, b
    gc.collect()
    assert leaf() is None

def test_wrong_ids(lm, mlm):
    for m,kw in ((lm, dict(input_ids=[[3, 99]])), (lm, dict(input_ids=[[-1, 3]])), (mlm, dict(input_ids=ids, token_type_ids=ids)),
                 (mlm, dict(input_ids=ids, position_ids=ids+60)), (mlm, dict(input_ids=np.full((1, 65), 5)))):
        ref = theirs(type(m).__name__)
        with pytest.raises(ValueError) as e: m(**kw)
        with pytest.raises(ValueError) as f: ref(**{k:torch.tensor(np.asarray(v)) for k,v in kw.items()})
        assert str(e.value)==str(f.value)
    with pytest.raises(ValueError, match='not neither'): lm()
    with pytest.raises(ValueError, match='not both'): lm(ids, inputs_embeds=np.zeros((2, 9, 32), 'f4'))
    with pytest.raises(TypeError, match='position'): lm(*[ids]*20)

def test_wrong_labels(lm):
    for name,labels in (('LlamaForCausalLM', ids+90), ('BertForSequenceClassification', [0, 1, 1])):
        m,ref = cls(name).from_config(config(name)),theirs(name)
        with pytest.raises(ValueError) as e: m(ids, labels=labels)
        with pytest.raises(ValueError) as f: ref(torch.tensor(ids), labels=torch.tensor(labels))
        assert str(e.value)==str(f.value)
    assert np.isfinite(lm(ids, labels=np.where(ids>50, ids, -100)).loss)
    assert np.isnan(lm(ids, labels=np.full_like(ids, -100)).loss), 'no label counts: as in PyTorch'
    assert np.isnan(jax.jit(lm)(ids, labels=ids+90).loss), 'inside a program nobody can be told'

def test_bad_state_of_the_world(lm):
    with pytest.raises(ValueError, match='input_ids goes from 3 to 99'): jax.jit(lambda p: lm([[3, 99]], params=p).logits)(lm.params)
    with pytest.raises(ValueError, match='dropout needs random numbers'): bert.BertModel.from_config(config('BertModel'))(ids, train=True)
    lm(ids, train=True)  # this Llama drops nothing
    with pytest.raises(ValueError, match='holds no weights'): llama.LlamaModel(config('LlamaModel'))(ids)
    with pytest.raises(TypeError, match='To load weights use LlamaModel.from_pretrained'): llama.LlamaModel('a/name')
    with pytest.raises(ValueError, match='pass mesh='): llama.LlamaModel.from_pretrained('builtin:tiny-lm', device_map='auto')
    with pytest.raises(TypeError, match='does not generate'): bert.BertModel.from_config(config('BertModel')).generate(ids)

# --- the cache at the boundary

def steps(m, x, mask=None, **kw):
    "Logits of all tokens, read one piece at a time"
    cache,got,at = None,[],0
    for n in (4, 1, 1, 3):
        piece = {} if mask is None else dict(attention_mask=mask[:,:at+n])
        o = m(x[:,at:at+n], past_key_values=cache, use_cache=True, **piece, **kw)
        cache,at = o.past_key_values,at+n
        got.append(o.logits)
    return np.concatenate(got, 1),cache

def test_a_cache_that_is_full_grows(lm):
    whole = np.asarray(lm(ids).logits)
    got,cache = steps(lm, ids)
    np.testing.assert_allclose(got, whole, atol=2e-5)
    assert cache.get_seq_length()==9 and cache.get_max_length()>=9
    mask = np.ones_like(ids)
    mask[1,:3] = 0
    a,_ = steps(lm, ids, mask)
    np.testing.assert_allclose(a[1,3:], lm(ids, attention_mask=mask).logits[1,3:], atol=2e-5)
    np.testing.assert_allclose(a[0], whole[0], atol=2e-5)

def test_few_programs_for_many_tokens():
    count,forward = [0],llama.LlamaForCausalLM.forward
    class Counted(llama.LlamaForCausalLM):
        def forward(self, *a, **k):
            count[0] += 1
            return forward(self, *a, **k)
    m = Counted.from_config(config('LlamaForCausalLM'))
    o,count[0] = m(ids, use_cache=True, attention_mask=np.ones_like(ids)),0
    for i in range(20): o = m(ids[:,:1], past_key_values=o.past_key_values, attention_mask=np.ones((2, 10+i), int))
    assert count[0]==1 and o.past_key_values.get_seq_length()==29

def test_positions_beyond_the_table():
    m,ref = bert.BertLMHeadModel.from_config(config('BertLMHeadModel', is_decoder=True)),theirs('BertLMHeadModel', is_decoder=True)
    x = np.full((1, 60), 5)
    a,b = m(x, use_cache=True).past_key_values,ref(torch.tensor(x), use_cache=True).past_key_values
    with pytest.raises(ValueError) as e: m(ids[:1], past_key_values=a)
    with pytest.raises(ValueError) as f: ref(torch.tensor(ids[:1]), past_key_values=b)
    assert str(e.value)==str(f.value)

def test_long_text_is_said_once(caplog):
    from hflit.forward import warned
    warned.discard(('long',64))
    m = llama.LlamaForCausalLM.from_config(config('LlamaForCausalLM'))
    o = m(np.full((1, 60), 5), use_cache=True)
    assert not caplog.records
    for _ in range(2): m(np.full((1, 6), 5), past_key_values=o.past_key_values)
    assert [r.message[:28] for r in caplog.records]==['The text is now 66 tokens lo']

# --- training

def test_gradients_are_pytorchs(tmp_path):
    ref = theirs('BertForSequenceClassification')
    ref.save_pretrained(tmp_path)
    m = bert.BertForSequenceClassification.from_pretrained(tmp_path)
    module,variables = m.unbind()
    loss,grads = jax.jit(jax.value_and_grad(lambda p: module.apply(dict(params=p), ids, labels=[1, 0]).loss))(variables['params'])
    ref_loss = ref(torch.tensor(ids), labels=torch.tensor([1, 0])).loss
    ref_loss.backward()
    np.testing.assert_allclose(loss, ref_loss.detach(), atol=1e-5)
    mine = {k:v.make() for k,v in m.published_tensors(grads).items()}
    for k,g in ref.published_tensors({n:p.grad for n,p in ref.named_parameters()}).items(): np.testing.assert_allclose(mine[k], g, atol=2e-5, err_msg=k)

def test_gradient_checkpointing_changes_memory_only(tmp_path):
    m = llama.LlamaForCausalLM.from_config(config('LlamaForCausalLM', use_cache=False))
    def grads(m): return jax.jit(jax.value_and_grad(lambda p: m(ids, labels=ids, params=p).loss))
    plain,_ = grads(m)(m.params),m(ids)
    before = str(jax.make_jaxpr(lambda p: m(ids, labels=ids, params=p).loss)(m.params))
    m.gradient_checkpointing_enable()
    after = str(jax.make_jaxpr(lambda p: m(ids, labels=ids, params=p).loss)(m.params))
    assert m.is_gradient_checkpointing and 'remat' in after and 'remat' not in before
    jax.tree.map(lambda a, b: np.testing.assert_allclose(a, b, atol=1e-6), grads(m)(m.params), plain)
    m.gradient_checkpointing_disable()
    assert str(jax.make_jaxpr(lambda p: m(ids, labels=ids, params=p).loss)(m.params))==before
    m.save_pretrained(tmp_path)
    assert llama.LlamaForCausalLM.from_pretrained(tmp_path, gradient_checkpointing=True).is_gradient_checkpointing

def test_dropout_by_rng():
    m = bert.BertForSequenceClassification.from_config(config('BertForSequenceClassification', hidden_dropout_prob=.5))
    a,b,c = (np.asarray(m(ids, train=True, dropout_rng=jax.random.key(k)).logits) for k in (0, 0, 1))
    assert np.array_equal(a, b) and not np.allclose(a, c) and not np.allclose(a, m(ids).logits)
    module,v = m.unbind()
    d = jax.jit(lambda k: module.apply(v, ids, deterministic=False, rngs=dict(dropout=k)))(jax.random.key(0)).logits
    np.testing.assert_allclose(a, d, atol=2e-5)

def test_trained_here_and_read_by_pytorch(tmp_path):
    import optax
    theirs('BertForSequenceClassification').save_pretrained(tmp_path)
    m = bert.BertForSequenceClassification.from_pretrained(tmp_path)
    opt,module,labels = optax.adam(1e-2),m.unbind()[0],np.array([1, 0])
    @jax.jit
    def step(params, state):
        loss,grads = jax.value_and_grad(lambda p: module.apply(dict(params=p), ids, labels=labels).loss)(params)
        updates,state = opt.update(grads, state)
        return optax.apply_updates(params, updates),state,loss
    params,state,losses = m.params,opt.init(m.params),[]
    for _ in range(6):
        params,state,loss = step(params, state)
        losses.append(float(loss))
    assert losses[-1]<losses[0]/2
    m.save_pretrained(tmp_path/'b', params=params)
    same(m.bound(params), bert_pt.BertForSequenceClassification.from_pretrained(tmp_path/'b'))

# --- the inside

def test_setting_params_and_inside_access(lm):
    a,b = (llama.LlamaForCausalLM.from_config(config('LlamaForCausalLM'), seed=s) for s in (0, 1))
    a(ids), a.model(ids)
    a.params = b.params
    same(a, b)
    np.testing.assert_array_equal(a.model(ids).last_hidden_state, b.model(ids).last_hidden_state)
    m = bert.BertForMaskedLM.from_config(config('BertForMaskedLM'))
    assert m.bert.is_base_model and m.base_model.config is m.config and not m.is_base_model
    np.testing.assert_array_equal(m.get_input_embeddings()(ids), np.asarray(m.params['model']['embed_tokens']['embedding'])[ids])
    assert not hasattr(m, 'nothing')
    assert 'BertForMaskedLM(bert, float32,' in repr(m) and repr(m.unbind()[0])=='BertForMaskedLM(bert, float32)'

def test_save_is_whole_or_nothing_and_pushes(tmp_path, monkeypatch, lm):
    sent = {}
    monkeypatch.setattr('hflit.checkpoint.upload.upload', lambda folder, repo_id, **kw: sent.update({repo_id:sorted(os.listdir(folder))}))
    doubled = jax.tree.map(lambda x: x*2, lm.params)
    lm.save_pretrained(tmp_path/'a', params=doubled, push_to_hub=True, repo_id='me/it', max_shard_size='20kB', variant='x')
    assert 'config.json' in sent['me/it'] and len(sent['me/it'])>4
    got = llama.LlamaForCausalLM.from_pretrained(tmp_path/'a', variant='x')
    assert trees_equal(got.params, doubled)
    before = digests(tmp_path/'a')
    gone = jax.tree.map(lambda x: x.copy(), lm.params)
    gone['model']['norm']['scale'].delete()  # as a donated argument is
    with pytest.raises(RuntimeError, match='deleted'): lm.save_pretrained(tmp_path/'a', params=gone, variant='x')
    assert digests(tmp_path/'a')==before
    lm.save_pretrained(tmp_path/'b', is_main_process=False)
    assert not (tmp_path/'b').exists()
    with pytest.raises(ValueError, match='safe_serialization'): lm.save_pretrained(tmp_path/'b', safe_serialization=False)

def test_generation_settings_come_along(tmp_path):
    ref = theirs('LlamaForCausalLM')
    ref.generation_config.update(max_new_tokens=7, top_k=3, do_sample=True)
    ref.save_pretrained(tmp_path)
    m = llama.LlamaForCausalLM.from_pretrained(tmp_path)
    assert m.generation_config.max_new_tokens==7 and m.unbind()[0].generation_config.top_k==3
    m.save_pretrained(tmp_path/'b')
    assert (tmp_path/'b'/'generation_config.json').read_text()==(tmp_path/'generation_config.json').read_text()
    assert bert.BertModel.from_config(config('BertModel')).generation_config is None
