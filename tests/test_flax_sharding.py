"""Flax models on a mesh: 8 virtual devices in a process of their own answer as one does, and each holds its share only"""
import hashlib, json, os, subprocess, sys, textwrap
import jax, numpy as np, pytest
from jax.sharding import AbstractMesh, Mesh, PartitionSpec as P
from hflit.checkpoint.bridge import torch_name
from hflit.flax.loading import param_shapes
from hflit.flax.sharding import partition, sharding_lookup, shard_batch, shardings
from hflit.models.bert.flax import BertForMaskedLM, BertForSequenceClassification
from hflit.models.llama.flax import LlamaForCausalLM
from worker import hasty

small = dict(hidden_size=32, intermediate_size=64, num_hidden_layers=1, num_attention_heads=4, vocab_size=96, max_position_embeddings=64, pad_token_id=0,
             initializer_range=.2)

# --- the rule

def specs(cls, mesh, **kw):
    return {torch_name(p):(x.shape, partition(torch_name(p), x.shape, mesh)) for p,x in param_shapes(cls(cls.config_class(**{**small, **kw}))).items()}

@pytest.mark.parametrize('cls', [LlamaForCausalLM, BertForMaskedLM])
def test_one_rule_for_all(cls):
    "Every large matrix is cut along each axis of the mesh, and what is cut is divided"
    mesh = AbstractMesh((2, 2, 2), ('data', 'fsdp', 'model'))
    for name,(shape,spec) in specs(cls, mesh, tie_word_embeddings=False).items():
        cut = {a for s in spec if s for a in ((s,) if isinstance(s, str) else s)}
        big = 'proj.weight' in name or name.split('.')[-2] in ('embed_tokens', 'lm_head', 'decoder') and len(shape)==2
        assert not big or cut=={'fsdp', 'model'}, name
        assert 'norm' not in name or not cut, name
        assert 'data' not in cut
        for n,s in zip(shape, spec): assert n%int(np.prod([mesh.shape[a] for a in ((s,) if isinstance(s, str) else s or ())]))==0

def test_maps_in_are_cut_by_outputs_and_maps_out_by_inputs():
    mesh = AbstractMesh((4,), ('model',))
    found = specs(BertForMaskedLM, mesh)
    layer = 'model.layers.0.'
    for k in ('self_attn.q_proj', 'self_attn.v_proj', 'mlp.up_proj'):
        assert found[f'{layer}{k}.weight'][1]==P(None, 'model') and found[f'{layer}{k}.bias'][1]==P('model')
    for k in ('self_attn.o_proj', 'mlp.down_proj'): assert found[f'{layer}{k}.weight'][1]==P('model') and found[f'{layer}{k}.bias'][1]==P()
    assert found['model.embed_tokens.weight'][1]==P('model') and found['model.embed_positions.weight'][1]==P()

def test_what_an_axis_does_not_divide_stays_whole():
    mesh = AbstractMesh((2, 4), ('fsdp', 'model'))
    assert partition('a.q_proj.weight', (32, 30), mesh)==P('fsdp')
    assert partition('a.embed_tokens.weight', (30522, 32), mesh)==P('fsdp')
    assert partition('a.embed_tokens.weight', (97, 32), mesh)==P()
    assert partition('a.q_proj.bias', (30,), mesh)==P() and partition('lm_head.bias', (32,), mesh)==P('model') and partition('weight', (3,), mesh)==P()
    assert partition('a.q_proj.weight', (32, 32), AbstractMesh((1, 8), ('model', 'data')))==P()

def test_rules_of_ones_own_and_errors():
    mesh = AbstractMesh((2, 4), ('data', 'model'))
    place = sharding_lookup(mesh, [(r'q_proj\.weight', P('model')), ('norm', P())])
    assert place('a.q_proj.weight', (32, 32)).spec==P('model') and place('a.k_proj.weight', (32, 32)).spec==P(None, 'model')
    assert sharding_lookup(mesh, lambda name, shape, mesh: P('data'))('x', (4,)).spec==P('data')
    for rules,message in ((lambda *a: P('model'), "'x' has shape"), (lambda *a: P(None, None, 'data'), "'x' has shape"), ([('x', P('tp'))], "along 'tp'")):
        with pytest.raises(ValueError, match=message): sharding_lookup(mesh, rules)('x', (6, 6))
    with pytest.raises(ValueError, match='axes x, and the rule knows data, model, fsdp'): sharding_lookup(AbstractMesh((2,), ('x',)))
    assert sharding_lookup(AbstractMesh((2,), ('x',)), lambda *a: P('x'))('x', (6, 6)).spec==P('x')

def test_shardings_of_a_model_and_of_a_tree():
    mesh = Mesh(np.array(jax.devices()[:1]).reshape(1, 1), ('data', 'model'))
    m = BertForSequenceClassification.from_config(BertForSequenceClassification.config_class(**small))
    assert jax.tree.structure(shardings(m, mesh))==jax.tree.structure(shardings(m.params, mesh))==jax.tree.structure(m.params)
    on = jax.device_put(m.params, shardings(m, mesh))
    assert jax.tree.leaves(on)[0].sharding.mesh.axis_names==('data', 'model')
    with pytest.raises(ValueError, match='2 rows is not divided by 4'): shard_batch(np.ones((2, 3)), AbstractMesh((4,), ('data',)))

# --- eight devices

code = '''
    import json, os, sys
    import jax, jax.numpy as jnp, numpy as np
    from jax.sharding import Mesh, PartitionSpec as P
    from hflit.flax.sharding import shard_batch, shardings
    from hflit.models.bert.flax import BertForSequenceClassification, BertModel
    from hflit.models.llama.flax import LlamaForCausalLM
    folder,small,out = sys.argv[1],json.loads(sys.argv[2]),{}
    ids = np.random.default_rng(0).integers(3, 96, (8, 6))
    mask = np.ones_like(ids); mask[2,4:] = 0
    meshes = dict(data=dict(data=8), tensor=dict(data=2, model=4), fsdp=dict(fsdp=8), mixed=dict(data=2, fsdp=2, model=2))
    def grid(**axes): return Mesh(np.array(jax.devices()).reshape(*axes.values()), tuple(axes))
    def far(a, b): return max(jax.tree.leaves(jax.tree.map(lambda x, y: float(np.abs(np.asarray(x)-np.asarray(y)).max()), a, b)))
    def sizes(params): return [sum(s.data.nbytes for x in jax.tree.leaves(params) for s in x.addressable_shards if s.device==d) for d in jax.devices()]
    def values(m, batch, mesh=None):
        to = dict(out_shardings=(None, shardings(m, mesh))) if mesh else {}
        loss,grads = jax.jit(jax.value_and_grad(lambda p, b: m(**b, params=p).loss), **to)(m.params, batch)
        return m(**{k:v for k,v in batch.items() if k!='labels'}).logits,loss,grads
    for cls,labels in ((LlamaForCausalLM, ids), (BertForSequenceClassification, ids[:,0]%2)):
        fresh = cls.from_config(cls.config_class(**small))
        fresh.save_pretrained(f'{folder}/{cls.__name__}')
        batch,whole = dict(input_ids=ids, attention_mask=mask, labels=labels),sum(x.nbytes for x in jax.tree.leaves(fresh.params))
        one = values(fresh, batch)
        for name,axes in meshes.items():
            if cls is BertForSequenceClassification and name!='mixed': continue
            mesh = grid(**axes)
            m = cls.from_pretrained(f'{folder}/{cls.__name__}', mesh=mesh)
            got,held = values(m, shard_batch(batch, mesh), mesh),sizes(m.params)
            out[f'{cls.__name__} {name}'] = dict(logits=far(one[0], got[0]), loss=far(one[1], got[1]), grads=far(one[2], got[2]), params=far(fresh.params, m.params),
                share=max(held)/whole, even=max(held)==min(held), grads_share=max(sizes(got[2]))/whole, report=m.load_report.fits)
    mesh = grid(data=2, fsdp=2, model=2)
    m = LlamaForCausalLM.from_config(LlamaForCausalLM.config_class(**small), mesh=mesh)
    out['fresh'] = dict(same=far(m.params, LlamaForCausalLM.from_config(LlamaForCausalLM.config_class(**small)).params), share=max(sizes(m.params))/sizes(m.params)[0])
    LlamaForCausalLM.from_pretrained(f'{folder}/LlamaForCausalLM', mesh=mesh).save_pretrained(f'{folder}/again')
    head = BertForSequenceClassification.from_pretrained(f'{folder}/LlamaForCausalLM', config=BertForSequenceClassification.config_class(**small), state_dict={
        'pooler.dense.bias':np.ones(32, 'f4')}, mesh=mesh)
    out['missing'] = str(head.params['model']['layers_0']['self_attn']['q_proj']['kernel'].sharding.spec)
    fresh_lm = LlamaForCausalLM.from_pretrained(f'{folder}/LlamaForCausalLM')
    explicit = LlamaForCausalLM.from_pretrained(f'{folder}/LlamaForCausalLM', mesh=jax.make_mesh((2, 4), ('data', 'model')))
    out['explicit'] = far(explicit(ids).logits, fresh_lm(ids).logits)
    half = LlamaForCausalLM.from_pretrained(f'{folder}/LlamaForCausalLM', mesh=mesh, dtype='bfloat16', partition_rules=[('q_proj', P('model'))])
    q = half.params['model']['layers_0']['self_attn']['q_proj']['kernel']
    out['rules'] = [str(q.dtype), q.addressable_shards[0].data.shape]
    moved = LlamaForCausalLM.from_pretrained(f'{folder}/LlamaForCausalLM')
    moved.params = jax.device_put(moved.params, shardings(moved, mesh))
    out['moved'] = far(moved(ids).logits, explicit(ids).logits)
    import optax
    def train(mesh=None):
        m = LlamaForCausalLM.from_pretrained(f'{folder}/LlamaForCausalLM', mesh=mesh)
        opt,batch = optax.adam(1e-2),dict(input_ids=ids, labels=ids)
        if mesh: batch = shard_batch(batch, mesh)
        @jax.jit
        def step(params, state, batch):
            loss,grads = jax.value_and_grad(lambda p: m(**batch, params=p).loss)(params)
            updates,state = opt.update(grads, state)
            return optax.apply_updates(params, updates),state,loss
        params,state = m.params,opt.init(m.params)
        for _ in range(3): params,state,loss = step(params, state, batch)
        return params,float(loss),state[0].mu
    a,b = train(),train(mesh)
    whole = sum(x.nbytes for x in jax.tree.leaves(a[0]))
    out['trained'] = dict(loss=abs(a[1]-b[1]), share=max(sizes(b[0]))/whole, state=max(sizes(b[2]))/whole)
    cached = explicit(ids, use_cache=True).past_key_values
    out['cache'] = far(explicit(ids[:,:1], past_key_values=cached).logits, fresh_lm(ids[:,:1], past_key_values=fresh_lm(ids, use_cache=True).past_key_values).logits)
    left = np.ones_like(ids); left[3,:2] = 0
    ask,cut = dict(input_ids=ids, attention_mask=left),LlamaForCausalLM.from_pretrained(f'{folder}/LlamaForCausalLM', mesh=mesh)
    out['generated'] = [np.asarray(m.generate(**x, max_new_tokens=3, do_sample=False)).tolist() for m,x in ((fresh_lm, ask), (cut, shard_batch(ask, mesh)))]
    print(json.dumps(out))'''

@pytest.fixture(scope='module')
def eight(tmp_path_factory):
    "What a process with 8 devices found, and the folder it saved to"
    folder = tmp_path_factory.mktemp('eight')
    env = {**os.environ, 'JAX_PLATFORMS':'cpu', 'XLA_FLAGS':hasty['XLA_FLAGS']+' --xla_force_host_platform_device_count=8'}
    r = subprocess.run([sys.executable, '-c', textwrap.dedent(code), str(folder), json.dumps(small)], capture_output=True, text=True, env=env)
    assert r.returncode==0, r.stderr[-3000:]
    return json.loads(r.stdout.splitlines()[-1]),folder,r.stderr

@pytest.mark.parametrize('case,share', [('LlamaForCausalLM data', 1), ('LlamaForCausalLM tensor', .4), ('LlamaForCausalLM fsdp', .25), ('LlamaForCausalLM mixed', .4),
                                        ('BertForSequenceClassification mixed', .4)])
def test_eight_devices_answer_as_one(eight, case, share):
    x = eight[0][case]
    assert max(x['logits'], x['loss'], x['grads'])<2e-4 and x['params']==0 and x['report']
    assert x['even'] and (x['share']==1 if share==1 else x['share']<share) and x['grads_share']==x['share'], x

def test_nothing_is_put_together_that_the_compiler_did_not_plan(eight):
    assert 'Involuntary full rematerialization' not in eight[2]

def test_saved_from_a_mesh(eight):
    a,b = (hashlib.sha256((eight[1]/k/'model.safetensors').read_bytes()).hexdigest() for k in ('LlamaForCausalLM', 'again'))
    assert a==b

def test_fresh_on_a_mesh(eight):
    "One program initialises the parts, and steps one by one the whole: the same numbers but for rounding"
    assert eight[0]['fresh']['same']<1e-7 and eight[0]['fresh']['share']==1

def test_other_ways_onto_a_mesh(eight):
    x = eight[0]
    assert 'fsdp' in x['missing'] and 'model' in x['missing']
    assert max(x['explicit'], x['moved'], x['cache'])<2e-4
    assert x['rules']==['bfloat16', [16, 32]]

def test_training_on_a_mesh(eight):
    x = eight[0]['trained']
    assert x['loss']<1e-3 and x['share']<.4 and x['state']<.4

def test_generation_on_a_mesh(eight):
    one,mixed = eight[0]['generated']
    assert one==mixed and len(one)==8 and len(one[0])==9
