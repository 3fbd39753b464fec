"Flax layers, masks, caches, losses and heads against PyTorch's, where the sweep over whole models does not look"
import os
os.environ.setdefault('JAX_DISABLE_MOST_OPTIMIZATIONS', '1')  # programs here are compiled often and run once
os.environ.setdefault('JAX_PLATFORMS', 'cpu')
from types import SimpleNamespace
import jax, jax.numpy as jnp, numpy as np, pytest, torch
import hflit.models.bert.flax as bert
import hflit.models.bert.torch as bert_pt
import hflit.models.llama.flax as llama
import hflit.models.llama.torch as llama_pt
from hflit.flax import cache as fc, heads as fh, layers as fl, losses as fo, masks as fm
from hflit.torch import attention as ta, layers as tl, losses as to

def of(x): return jnp.asarray(x.detach().float().numpy()) if torch.is_tensor(x) and x.is_floating_point() else jnp.asarray(x.numpy()) if torch.is_tensor(x) else x
def close(a, b, tol=1e-5):
    a,b = (np.asarray(o.detach().float() if torch.is_tensor(o) else o, dtype='float32') for o in (a,b))
    assert a.shape==b.shape and np.abs(a-b).max()<=tol*max(1, np.abs(b).max()), np.abs(a-b).max()
def rand(*shape, seed=0): return torch.randn(shape, generator=torch.Generator().manual_seed(seed))

@pytest.mark.parametrize('name', fl.activations)
def test_activations(name):
    assert fl.activations.keys()==tl.activations.keys()
    x = torch.linspace(-12, 12, 101)
    close(fl.activation(name)(of(x)), tl.activation(name)(x), 2e-6)

f4 = [1.+.1*i for i in range(4)]
ropes = dict(default={}, linear=dict(factor=2.), dynamic=dict(factor=3.), llama3=dict(factor=4., low_freq_factor=1., high_freq_factor=4., original_max_position_embeddings=8),
             yarn=dict(factor=4., original_max_position_embeddings=8), longrope=dict(factor=4., short_factor=f4, long_factor=[2*f for f in f4], original_max_position_embeddings=8),
             half=dict(partial_rotary_factor=.5))

@pytest.mark.parametrize('kind', ropes)
def test_rope_at_every_length(kind):
    "Also of the kinds that look at the length, in one program for all lengths"
    c = SimpleNamespace(rope_parameters=dict(rope_type=kind if kind!='half' else 'default', rope_theta=500., **ropes[kind]), head_dim=8, max_position_embeddings=16)
    ours,theirs,x = jax.jit(lambda p,x: fl.apply_rotary(x, *fl.Rotary(c)(p, x))),tl.Rotary(c),rand(2, 5, 3, 8)
    for start in (0, 5, 11, 12, 40):
        p = torch.arange(5)[None] + torch.tensor([[start],[0]])
        close(ours(of(p), of(x)), tl.apply_rotary(x.transpose(1, 2), *theirs(p, x)).transpose(1, 2), 1e-4)
    assert ours._cache_size()==1

@pytest.mark.parametrize('heads,kv,n', [(4,4,5), (4,2,1), (4,2,7), (6,1,5)])
def test_attention_is_the_formula(heads, kv, n):
    q,k,v = rand(2, n, heads, 8),rand(2, 7, kv, 8, seed=1),rand(2, 7, kv, 8, seed=2)
    look = rand(2, 1, n, 7)>-.5
    look[...,0] = True
    for mask,causal in ((None, False), (look, False), (look.expand(2, heads, n, 7), False), (rand(2, heads, n, 7), False), (None, True)):
        want,w = ta.attend_eager(*(o.transpose(1, 2) for o in (q,k,v)), mask, causal, scale=.3)
        run = jax.jit(lambda q,k,v,m: (*fl.attend_eager(q, k, v, m, causal, .3), fl.attend(q, k, v, m, causal, .3)))
        got,seen,fast = run(of(q), of(k), of(v), of(mask))
        close(got, want.transpose(1, 2)), close(seen, w), close(fast, want.transpose(1, 2))

def test_rows_that_look_nowhere():
    "No NaN, neither forward nor backward, in both ways"
    q,k,v = (of(rand(2, 5, 4, 8, seed=i)) for i in range(3))
    mask = jnp.ones((2,1,5,5), bool).at[0,0,:3].set(False)
    for f in (fl.attend, lambda *a: fl.attend_eager(*a)[0]):
        ys = jax.jit(jax.value_and_grad(lambda *a: f(*a, mask).sum(), (0,1,2)))(q, k, v)
        assert all(np.isfinite(o).all() for o in jax.tree.leaves(ys))

def test_half_precision_keeps_norms_and_softmax():
    c = SimpleNamespace(rms_norm_eps=1e-6)
    x = (rand(4, 256)*30).bfloat16()
    want = tl.RMSNorm(256).bfloat16()(x)
    got,_ = fl.RMSNorm(c, dtype=jnp.bfloat16, param_dtype=jnp.bfloat16).init_with_output(jax.random.key(0), of(x).astype(jnp.bfloat16))
    assert got.dtype==jnp.bfloat16
    close(got.astype('float32'), want, 1e-2)
    q = of(rand(1, 600, 1, 8)).astype(jnp.bfloat16)*0
    v = jnp.ones((1,600,1,8), jnp.bfloat16)
    for y in (fl.attend(q, q, v), fl.attend_eager(q, q, v)[0]): close(y.astype('float32'), np.ones((1,600,1,8)), 2e-2)

def test_dropout():
    x = jnp.ones((200,200))
    y = fl.apply_dropout(x, .3, jax.random.key(0))
    assert abs(float((y==0).mean())-.3)<.02 and abs(float(y.mean())-1)<.03
    assert not fl.apply_dropout(x, 1., jax.random.key(0)).any() and fl.apply_dropout(x, 0., None) is x

def test_packed_texts_and_positions_that_jump():
    for p in ([[0,1,2,0,1]], [[3,4,5,6,7]], [[0,1,5,6,0]]):
        from hflit.torch.masks import packed_mask
        want = packed_mask(torch.tensor(p))
        want = torch.ones(1, 1, 5, 5, dtype=torch.bool) if want is None else want
        assert (np.asarray(jax.jit(fm.packed_mask)(jnp.array(p)))==want.numpy()).all()

# whole models, filled from PyTorch's
small = dict(hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=4, vocab_size=99, max_position_embeddings=64, pad_token_id=0, initializer_range=.2)
def config(arch, **kw): return (llama.LlamaConfig if arch=='llama' else bert.BertConfig)(**{**small, **(dict(num_key_value_heads=2) if arch=='llama' else {}), **kw})
def both(arch, head, **kw):
    name,kinds = f'{arch.title()}{head}',dict(llama=(llama, llama_pt), bert=(bert, bert_pt))[arch]
    torch.manual_seed(0)
    theirs = getattr(kinds[1], name).from_config(config(arch, **kw)).eval()
    return getattr(kinds[0], name).from_pretrained(None, config=theirs.config, state_dict={k: v.detach().numpy() for k,v in theirs.state_dict().items()}),theirs
ids = torch.randint(3, 99, (2,9), generator=torch.Generator().manual_seed(0))

@pytest.mark.parametrize('arch,head,pruned', [('llama', 'ForCausalLM', {0:[0,1]}), ('bert', 'ForMaskedLM', {0:[1], 1:[0,2,3]})])
def test_head_masks_and_pruned_heads(arch, head, pruned):
    ours,theirs = both(arch, head)
    with torch.no_grad():
        for m in (torch.tensor([1.,0,1,.5]), rand(2, 2, 4, 9, 9)): close(ours(of(ids), head_mask=of(m)).logits, theirs(ids, head_mask=m).logits)
        theirs.prune_heads(pruned)
        cut = type(ours).from_pretrained(None, config=theirs.config, state_dict={k: v.numpy() for k,v in theirs.state_dict().items()})
        close(cut(of(ids)).logits, theirs(ids).logits)
        if arch=='llama':
            past = cut(of(ids)[:,:5]).past_key_values
            assert [k.shape[2] for k in past.k]==[1,2]
            close(cut(of(ids)[:,5:], past_key_values=past).logits, theirs(ids).logits[:,5:])

@pytest.mark.parametrize('attn', ['eager', 'sdpa'])
def test_ready_masks(attn):
    ours,theirs = both('bert', 'ForMaskedLM')
    ours.config.attn_implementation = attn
    look = rand(2, 9, 9)>-.5
    look[...,0] = True
    with torch.no_grad():
        for m in (look, look[:,None].long(), torch.where(look, 0., -1e9)[:,None]): close(ours(of(ids), of(m)).logits, theirs(ids, m).logits)

def test_a_decoder_with_an_encoder():
    ours,theirs = both('bert', 'LMHeadModel', is_decoder=True, add_cross_attention=True)
    enc,mask = rand(2, 7, 32),torch.tensor([[1]*5+[0]*2, [1]*7])
    with torch.no_grad(): want = theirs(ids, encoder_hidden_states=enc, encoder_attention_mask=mask, output_attentions=True, labels=ids)
    got = ours(of(ids), encoder_hidden_states=of(enc), encoder_attention_mask=of(mask), output_attentions=True, labels=of(ids))
    assert list(got)==list(want)
    close(got.loss, want.loss)
    for a,b in zip((*got.attentions, *got.cross_attentions), (*want.attentions, *want.cross_attentions)): close(a, b)

def test_a_program_never_answers_a_mistake_with_a_number():
    "Numbers beyond a table, a full cache, a mask that is too short: NaN where nothing can be raised"
    model,_ = both('llama', 'ForCausalLM', num_hidden_layers=1)
    module,variables = model.unbind()
    run = jax.jit(lambda ids,**kw: module.apply(variables, ids, **kw, method='forward'))
    good = of(ids)
    assert jnp.isfinite(run(good).logits).all()
    for wrong in (-1, -99, -100, 99): assert jnp.isnan(run(good.at[0,3].set(wrong)).logits[0,3:]).all()
    past = run(good, past_key_values=fc.init_cache(module.config, 2, 12)).past_key_values
    assert jnp.isfinite(run(good[:,:3], past_key_values=past).logits).all() and jnp.isnan(run(good[:,:4], past_key_values=past).logits).all()
    assert jnp.isfinite(run(good[:,:1], past_key_values=past, attention_mask=jnp.ones((2,10), int)).logits).all()
    assert jnp.isnan(run(good[:,:1], past_key_values=past, attention_mask=jnp.ones((2,9), int)).logits).all()
    with pytest.raises(ValueError, match='4 more do not fit'): module.apply(variables, good[:,:4], past_key_values=past, method='forward')
    with pytest.raises(ValueError, match='covers 9 tokens, but there are 10'):
        module.apply(variables, good[:,:1], past_key_values=past, attention_mask=jnp.ones((2,9), int), method='forward')
    for y in (99, -1, -99): assert jnp.isnan(run(good, labels=good.at[0,3].set(y)).loss)

def test_remat_with_dropout_and_records():
    "Computed again with the same holes; hidden states and attentions are recorded all the same"
    model,_ = both('bert', 'ForMaskedLM', num_hidden_layers=1)
    x,answers = of(ids),[]
    for again in (False, True):
        module = model.clone(gradient_checkpointing=again, parent=None)
        def loss(params):
            out = module.apply(dict(params=params), x, deterministic=False, output_hidden_states=True, output_attentions=True, method='forward', rngs=dict(dropout=jax.random.key(1)))
            assert len(out.hidden_states)==2 and len(out.attentions)==1
            return (out.logits**2).mean() + sum((a**2).sum() for a in out.attentions)
        answers.append(jax.jit(jax.value_and_grad(loss))(model.params))
    jax.tree.map(close, *answers)
    assert any(jnp.abs(g).max()>0 for g in jax.tree.leaves(answers[0][1]))

def test_no_cache_where_layers_are_computed_again():
    model,_ = both('llama', 'ForCausalLM')
    module = model.clone(gradient_checkpointing=True, parent=None)
    out = lambda **kw: jax.eval_shape(lambda p: module.apply(p, of(ids), **kw, method='forward'), dict(params=model.params))
    assert out().past_key_values is None and out(use_cache=True).past_key_values.get_max_length()==9

losses = dict(classes=(to.cross_entropy, fo.cross_entropy, (6,5), torch.tensor([1,4,-100,0,2,2]), {}), items=(to.cross_entropy, fo.cross_entropy, (6,5), torch.tensor([1,4,-100,0,2,2]), dict(num_items_in_batch=4)),
    causal=(to.causal_lm_loss, fo.causal_lm_loss, (2,3,5), torch.tensor([[1,2,-100],[0,4,3]]), {}), shifted=(lambda x,y: to.causal_lm_loss(x, None, shift_labels=y), lambda x,y: fo.causal_lm_loss(x, None, shift_labels=y), (2,3,5), torch.tensor([[1,2,-100],[0,4,3]]), {}),
    masked=(to.masked_lm_loss, fo.masked_lm_loss, (2,3,5), torch.tensor([[1,-100,-100],[0,4,3]]), {}))

@pytest.mark.parametrize('name', losses)
def test_losses_and_their_gradients(name):
    theirs,ours,shape,y,kw = losses[name]
    x = rand(*shape).requires_grad_()
    want = theirs(x, y, **kw)
    got,grad = jax.jit(jax.value_and_grad(lambda x,y: ours(x, y, **kw)))(of(x), of(y))
    close(got, want), close(grad, torch.autograd.grad(want, x)[0])

@pytest.mark.parametrize('n,y', [(1, rand(4)), (1, torch.tensor([1,0,2,3])), (3, torch.tensor([0,2,1,1])), (3, rand(4, 3)), (3, rand(4, 3)>0), (2, rand(4, 2))])
@pytest.mark.parametrize('kind', [None, 'regression'])
def test_text_loss(n, y, kind):
    if kind and y.numel()!=4*n: return
    x,cs = (rand(4, n, seed=3)*5).requires_grad_(),[SimpleNamespace(problem_type=kind, num_labels=n) for _ in range(2)]
    want = to.text_loss(x, y, cs[0])
    got,grad = jax.jit(jax.value_and_grad(lambda x,y: fo.text_loss(x, y, cs[1])))(of(x), of(y))
    assert cs[0].problem_type==cs[1].problem_type
    close(got, want), close(grad, torch.autograd.grad(want, x)[0])

def test_nothing_to_learn_from():
    "As in PyTorch, a mean over no label is NaN"
    assert jnp.isnan(fo.cross_entropy(jnp.ones((2,3)), jnp.array([-100,-100])))
    close(fo.cross_entropy(jnp.ones((2,3)), jnp.array([-100,-100]), num_items_in_batch=1), np.zeros(()))

def test_last_token():
    x = jnp.array([[5,0,6,0],[0,0,7,8],[0,0,0,0]])
    assert fh.last_token(x, 0).tolist()==[2,3,0]

@pytest.mark.parametrize('size', [1, 4])
def test_feed_forward_in_chunks(size):
    ours,theirs = both('bert', 'Model', chunk_size_feed_forward=size)
    with torch.no_grad(): close(ours(of(ids)).last_hidden_state, theirs(ids).last_hidden_state)

def test_a_tree_of_parameters_is_one_for_all_inputs():
    "Whatever a model is first called with, the same parameters are made"
    for arch,head,kw in (('llama', 'ForCausalLM', {}), ('bert', 'Model', dict(chunk_size_feed_forward=2))):
        cls = getattr(llama if arch=='llama' else bert, f'{arch.title()}{head}')
        trees = [jax.eval_shape(lambda: cls(config(arch, **kw)).init(jax.random.key(0), x, method='forward')) for x in (of(ids), of(ids)[:1,:1])]
        assert jax.tree.map(jnp.shape, trees[0])==jax.tree.map(jnp.shape, trees[1])
