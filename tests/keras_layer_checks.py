"""What Keras layers do, asked in a process of its own for each backend: `python keras_layer_checks.py FILE` runs every function here whose name begins with `layer_`
and prints what failed. The file holds cases that PyTorch has answered: config, weights by our names, inputs, answers and gradients."""
import inspect, json, pickle, sys, traceback
import keras
import numpy as np
from keras import ops
from hflit.checkpoint.bridge import from_torch_layout
from hflit.keras import BertForMaskedLM, BertForSequenceClassification, BertLMHeadModel, BertModel, LlamaForCausalLM, LlamaModel
from hflit.keras.cache import Cache, init_cache
from hflit.keras.heads import keep_tokens
from hflit.keras.layers import activation, activations
from hflit.keras.loading import slots
from hflit.keras.losses import cross_entropy
from hflit.models.bert.config import BertConfig
from hflit.models.llama.config import LlamaConfig

backend = keras.backend.backend()
classes = {c.__name__:c for c in (BertForMaskedLM, BertLMHeadModel, BertModel, LlamaForCausalLM, LlamaModel)}
small = dict(vocab_size=50, hidden_size=16, intermediate_size=24, num_hidden_layers=2, num_attention_heads=4, max_position_embeddings=40, initializer_range=.2)
calm = dict(hidden_dropout_prob=0., attention_probs_dropout_prob=0.)
ids = np.random.default_rng(0).integers(1, 50, (2, 9))
cases = pickle.load(open(sys.argv[1], 'rb')) if __name__=='__main__' else {}

def npy(x): return ops.convert_to_numpy(ops.cast(x, 'float32'))
def close(a, b, tol=1e-5, what=''):
    a, b = (x if isinstance(x, np.ndarray) else npy(x) for x in (a, b))
    assert a.shape==b.shape, f'{what}: {a.shape} is not {b.shape}'
    far = np.abs(a-b).max()/max(1, np.abs(b).max())
    assert far<tol, f'{what}: {far:.1e} apart'

def llama(**kw): return LlamaForCausalLM(LlamaConfig(**{**small, 'num_key_value_heads':2, **kw}))
def bert(cls=BertForMaskedLM, **kw): return cls(BertConfig(**{**small, **calm, **kw}))

def gradients(f, variables, compiled=False):
    "The value of `f` and its gradients"
    if backend=='torch':
        for v in variables: v.value.grad = None
        y = f()
        y.backward()
        return npy(y), [npy(ops.zeros_like(v) if v.value.grad is None else v.value.grad) for v in variables]
    if backend=='tensorflow':
        import tensorflow as tf
        def run():
            with tf.GradientTape() as tape: y = f()
            gs = tape.gradient(y, [v.value for v in variables], unconnected_gradients='zero')
            return y, [tf.convert_to_tensor(g) for g in gs]
        y, gs = (tf.function(run) if compiled else run)()
    else:
        import jax
        def pure(values):
            with keras.StatelessScope(list(zip(variables, values))): return f()
        run = jax.value_and_grad(pure)
        y, gs = (jax.jit(run) if compiled else run)([v.value for v in variables])
    return npy(y), [npy(g) for g in gs]

def program(f, model):
    "`f` compiled, and a list that grows with each time it is recorded"
    recorded = []
    if backend=='torch': return f, recorded
    if backend=='tensorflow':
        import tensorflow as tf
        return tf.function(lambda *a: recorded.append(1) or f(*a), autograph=False), recorded
    import jax
    def pure(values, *a):
        recorded.append(1)
        with keras.StatelessScope(list(zip(model.variables, values))): return f(*a)
    run = jax.jit(pure)
    return lambda *a: run([v.value for v in model.variables], *a), recorded

def answer(model, **x):
    "What the model answers; JAX compiles it whole, since one operation after another takes longer"
    if backend!='jax': return model(**x)
    tensors = {k:ops.convert_to_tensor(v) for k, v in x.items() if hasattr(v, 'shape')}
    return program(lambda t: model(**t, **{k:v for k, v in x.items() if k not in tensors}), model)[0](tensors)

def raises(kind, what, f, *args, **kw):
    try: f(*args, **kw)
    except kind as e: assert what in str(e), e
    else: raise AssertionError(f'nothing was raised: {what}')

# ------------------------------------------------------------------ the same as PyTorch

def layer_cases():
    wrong = []
    for name, case in cases.items():
        if name=='activations': continue
        try: same_as(name, **case)
        except Exception as e: wrong.append(f'{name}: {str(e)[:300]}')
    assert not wrong, '\n'.join(wrong)

def same_as(name, cls, config, weights, x, labels, out, grads):
    kind = BertConfig if 'Bert' in cls else LlamaConfig
    model = classes[cls](kind(**config))
    found = slots(model)
    assert set(found)<=set(weights), set(found)-set(weights)
    for n, s in found.items(): s.variable.assign(from_torch_layout(s.path, weights[n]))
    for seen in (True, False)[not labels:]:
        got = answer(model, **x, **labels, output_hidden_states=True, output_attentions=seen)
        for k, v in out.items():
            if 'attentions' in k and not seen: continue
            field, _, i = k.partition('.')
            o = getattr(got, field)
            close(o[int(i)] if i else o, v, what=k)
    if not labels: return
    train = {n:s for n, s in found.items() if s.variable.trainable}
    _, gs = gradients(lambda: model(**x, **labels).loss, [s.variable for s in train.values()], compiled=backend=='jax')
    for (n, s), g in zip(train.items(), gs): close(g.T if s.path[-1]=='kernel' else g, grads[n], what=f'gradient of {n}')

def layer_activations():
    want = dict(cases['activations'])
    x = want.pop('x')
    assert set(want)==set(activations)
    for name, y in want.items(): close(activation(name)(ops.convert_to_tensor(x)), y, 1e-6, name)

# ------------------------------------------------------------------ caches

def layer_steps_equal_whole():
    m = llama()
    whole, cache, parts = m(ids).logits, None, []
    for a, b in ((0,4), (4,5), (5,9)):
        out = m(ids[:,a:b], past_key_values=cache, use_cache=True)
        cache = out.past_key_values
        parts.append(npy(out.logits))
    close(np.concatenate(parts, 1), whole)
    back = cache.crop(-2).reorder_cache(np.array([1,0])).batch_repeat_interleave(2)
    close(m(np.repeat(ids[::-1,7:8], 2, 0), past_key_values=back).logits[:,0], np.repeat(npy(whole)[::-1,7], 2, 0))
    raises(ValueError, 'for a batch of 2, the new tokens are 1', m, ids[:1], past_key_values=cache)
    raises(ValueError, 'attention_mask covers 3 tokens', m, ids, attention_mask=np.ones((2, 3)))

def layer_left_padding():
    m, mask = llama(), np.array([[0]*3 + [1]*9])
    padded, places = np.pad(ids[:1], ((0,0),(3,0))), (mask.cumsum(1)-1).clip(0)
    alone = m(ids[:1]).logits
    first = m(padded[:,:8], attention_mask=mask[:,:8], position_ids=places[:,:8], use_cache=True)
    rest = m(padded[:,8:], attention_mask=mask, position_ids=places[:,8:], past_key_values=first.past_key_values)
    close(np.concatenate([npy(first.logits)[:,3:], npy(rest.logits)], 1), alone)

def layer_one_program():
    m = llama(pruned_heads={'0':[0,1]})
    def step(token, state):
        out = m(token, past_key_values=Cache.from_state(state))
        return out.logits, out.past_key_values.state()
    run, recorded = program(step, m)
    state, parts = init_cache(m.config, 2, 9).state(), []
    for t in range(9):
        y, state = run(ops.convert_to_tensor(ids[:,t:t+1]), state)
        parts.append(npy(y))
    close(np.concatenate(parts, 1), m(ids).logits)
    if backend=='torch': return
    assert len(recorded)==1, recorded
    y, _ = run(ops.convert_to_tensor(ids[:,:1]), state)
    assert np.isnan(npy(y)).all(), 'a token too many'

def layer_decoder_reads_encoder_once():
    m = bert(BertLMHeadModel, is_decoder=True, add_cross_attention=True)
    told = dict(encoder_hidden_states=np.random.default_rng(1).normal(size=(2, 5, 16)).astype('float32'), encoder_attention_mask=np.array([[1]*5, [1]*3+[0]*2]))
    whole, out, parts = m(ids, **told).logits, None, []
    for t in range(9):
        out = m(ids[:,t:t+1], past_key_values=out and out.past_key_values, **told)
        parts.append(npy(out.logits))
    close(np.concatenate(parts, 1), whole)
    assert int(out.past_key_values.n)==9 and int(out.past_key_values.cross.n)==5

def layer_gradient_through_cache():
    m = llama()
    vs = m.trainable_variables
    def parts():
        first = m(ids[:,:5], use_cache=True)
        return ops.mean(m(ids[:,5:], past_key_values=first.past_key_values).logits**2)
    _, whole = gradients(lambda: ops.mean(m(ids).logits[:,5:]**2), vs)
    for a, b, v in zip(gradients(parts, vs)[1], whole, vs): close(a, b, what=v.path)

# ------------------------------------------------------------------ training

def layer_recomputed_gradient():
    for m in (bert(hidden_dropout_prob=.2, attention_probs_dropout_prob=.2), llama(attention_dropout=.3)):
        for compiled in dict(jax=[True], tensorflow=[False, True], torch=[False])[backend]:
            seen = []
            for on in (False, True):
                (m.gradient_checkpointing_enable if on else m.gradient_checkpointing_disable)()
                seeds = m.model.seeds.state
                seeds.assign(ops.convert_to_tensor(np.array([7, 0]), seeds.dtype))
                if backend=='torch':
                    import torch
                    torch.manual_seed(0)
                seen.append(gradients(lambda: m(ids, labels=ids, training=True).loss, m.trainable_variables, compiled))
            (l, gs), (k, hs) = seen
            close(k, l)
            assert abs(float(l-npy(m(ids, labels=ids).loss)))>1e-4, 'nothing was dropped'
            for a, b in zip(hs, gs): close(a, b)

def layer_recomputed_encoder_gradient():
    m = bert(BertLMHeadModel, is_decoder=True, add_cross_attention=True)
    x, heads = keras.Variable(np.random.default_rng(1).normal(size=(2, 5, 16)).astype('float32')), keras.Variable(np.array([1,.5,1,1], 'float32'))
    def loss(): return ops.mean(m(ids, encoder_hidden_states=ops.convert_to_tensor(x), head_mask=ops.convert_to_tensor(heads), training=True).logits**2)
    _, kept = gradients(loss, [x, heads])
    m.gradient_checkpointing_enable()
    for a, b in zip(gradients(loss, [x, heads])[1], kept):
        close(a, b)
        assert np.abs(b).max()>1e-4

def layer_dropout():
    m = bert(BertForSequenceClassification, hidden_dropout_prob=.3, num_labels=3)
    a, b, c, d = (npy(m(ids, training=t).logits) for t in (False, False, True, True))
    assert (a==b).all() and (c!=d).any() and (a!=c).any()
    assert not any('seed' in n for n in slots(m))

def layer_padding_learns_nothing():
    m = llama(pad_token_id=0)
    x = np.array([[0,0,3,4,5]])
    _, (g,) = gradients(lambda: ops.mean(m(x).logits**2), [m.model.embed_tokens.embeddings])
    assert not g[0].any() and g[3:6].any(1).all()
    assert not npy(m.model.embed_tokens.embeddings)[0].any()

# ------------------------------------------------------------------ shapes and types

def layer_open_shapes():
    for m in (bert(BertModel), bert(chunk_size_feed_forward=4), llama(), llama(rope_parameters=dict(rope_type='dynamic', rope_theta=100., factor=2.))):
        key = 'last_hidden_state' if isinstance(m, BertModel) else 'logits'
        given, mask = keras.Input((None,), dtype='int32'), keras.Input((None,), dtype='int32')
        f = keras.Model([given, mask], m(given, attention_mask=mask)[key])
        assert f.outputs[0].shape[:2]==(None, None)
        for n in (9, 5): close(f([ids[:,:n], np.ones((2, n), int)]), m(ids[:,:n])[key])
        if backend!='tensorflow': continue
        import tensorflow as tf
        recorded, spec = [], tf.TensorSpec((None, None), 'int32')
        g = tf.function(lambda x: recorded.append(1) or m(x)[key], input_signature=[spec])
        for x in (ids, ids[:,:5], ids[:1]): close(g(tf.constant(x, 'int32')), m(x)[key])
        assert len(recorded)==1, len(recorded)

def layer_policies():
    usual = keras.config.dtype_policy()
    for make in (bert, llama):
        exact = make()
        for policy, weights, work in (('mixed_bfloat16', 'float32', 'bfloat16'), ('bfloat16', 'bfloat16', 'bfloat16'), ('mixed_float16', 'float32', 'float16')):
            keras.config.set_dtype_policy(policy)
            try: m = make()
            finally: keras.config.set_dtype_policy(usual)
            for v, w in zip(m.weights, exact.weights): v.assign(ops.cast(w, v.dtype))
            out = m(ids, labels=ids, output_hidden_states=True, output_attentions=True)
            types = [keras.backend.standardize_dtype(o.dtype) for o in (out.logits, out.hidden_states[0], out.attentions[0], out.loss)]
            assert types==[work]*3 + ['float32'], types
            assert {v.dtype for v in m.trainable_variables}=={weights}
            close(out.logits, exact(ids).logits, .1)
            close(m(inputs_embeds=npy(m.model.embed_tokens(ids))).logits, m(ids).logits, .1)

def layer_keep_tokens():
    x = ops.convert_to_tensor(np.arange(24.).reshape(2, 4, 3))
    mask = np.array([[1,0,0,1],[0,1,0,0]], bool)
    for k, want in ((0, npy(x)), (2, npy(x)[:,-2:]), (np.array([0,2]), npy(x)[:,[0,2]]), (np.array([[3],[1]]), npy(x)[[0,1],[3,1]][:,None]), (mask, npy(x)[mask])):
        close(keep_tokens(x, k), want)

# ------------------------------------------------------------------ mistakes

def layer_wrong_numbers():
    m = llama()
    raises(ValueError, 'goes from 3 to 50, but vocab_size=50', m, np.array([[3,50]]))
    raises(ValueError, 'labels contain 50, but with vocab_size=50', m, ids, labels=np.full_like(ids, 50))
    raises(ValueError, 'one per token', m, ids, shift_labels=ids[:,:3])
    raises(ValueError, 'and not both', m, ids, inputs_embeds=np.zeros((2, 9, 16), 'float32'))
    raises(ValueError, 'The text has 41 tokens', bert(), np.ones((1, 41), int))
    raises(ValueError, 'needs cross-attention', bert(BertLMHeadModel, is_decoder=True), ids, encoder_hidden_states=np.zeros((2, 3, 16), 'float32'))
    raises(ValueError, 'prune whole groups of 2', llama, pruned_heads={0:[1]})
    raises(ValueError, 'leave at least one', bert, pruned_heads={1:[0,1,2,3]})
    if backend=='torch': return
    loss, _ = program(lambda y: cross_entropy(ops.ones((2, 3)), y), m)
    assert np.isnan(npy(loss(ops.convert_to_tensor(np.array([1,3])))))
    assert np.isnan(npy(cross_entropy(np.ones((2, 3), 'float32'), np.array([-100,-100]))))

if __name__=='__main__':
    failed = {}
    for name, check in list(globals().items()):
        if not (inspect.isfunction(check) and name.startswith('layer_')): continue
        try: check(); failed[name] = None
        except BaseException: failed[name] = traceback.format_exc()[-3000:]
    print(json.dumps(failed))
