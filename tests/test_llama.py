"What is Llama's own, against transformers: every kind of rope, grouped heads, masks, positions, caches, gradients"
import copy, os, pickle
import pytest, torch, transformers
import torch._dynamo.testing
from safetensors import safe_open
from hflit.models.llama.config import LlamaConfig
from hflit.models.llama.torch import LlamaForCausalLM, LlamaForQuestionAnswering, LlamaForSequenceClassification, LlamaForTokenClassification, LlamaModel
from hflit.torch.cache import DynamicCache, StaticCache

base = dict(vocab_size=99, hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2,
            max_position_embeddings=64, initializer_range=.2)
ropes = dict(default={}, linear=dict(factor=4.), dynamic=dict(factor=3.), yarn=dict(factor=4., original_max_position_embeddings=16),
    llama3=dict(factor=8., low_freq_factor=1., high_freq_factor=4., original_max_position_embeddings=16),
    longrope=dict(original_max_position_embeddings=16, factor=4., short_factor=[1.,1.1,1.2,1.3], long_factor=[1.,2.,3.,5.]))

def pair(cls=LlamaForCausalLM, seed=0, **kw):
    "transformers' model and ours with the same weights"
    kw = {**base, **kw}
    torch.manual_seed(seed)
    t = getattr(transformers, cls.__name__)(transformers.LlamaConfig(**copy.deepcopy(kw))).eval()
    m = cls(LlamaConfig(**copy.deepcopy(kw))).eval()
    sd = {k.replace('transformer.', 'model.', 1) if k.startswith('transformer.') else k:v for k,v in t.state_dict().items()}
    m.load_state_dict(sd)
    return t,m

def ids(b=2, n=13, seed=1): return torch.randint(0, 99, (b,n), generator=torch.Generator().manual_seed(seed))
def close(a, b, tol=1e-5): assert a.shape==b.shape and (a-b).abs().max()<=tol, (a-b).abs().max()

def padded(x, left=True):
    m = torch.ones_like(x)
    m[0,:4] = 0
    return m if left else m.flip(1)

@pytest.mark.parametrize('n', [13, 40, 90])
@pytest.mark.parametrize('kind', ropes)
@torch.no_grad()
def test_rope_kinds(kind, n):
    "Shorter and longer than the original, and than the maximal, length"
    t,m = pair(rope_parameters=dict(rope_type=kind, rope_theta=500., **ropes[kind]))
    x = ids(n=n)
    close(m(x).logits, t(x).logits)

@pytest.mark.parametrize('kind', ropes)
@torch.no_grad()
def test_rope_kinds_cached(kind):
    "Decoding over the border, where dynamic and longrope change their speeds"
    t,m = pair(rope_parameters=dict(rope_type=kind, rope_theta=500., **ropes[kind]), max_position_embeddings=20)
    x,tc,mc = ids(n=26),None,None
    for part in (x[:,:11], x[:,11:14], *x[:,14:].split(1, 1)):
        a,b = (o(part, past_key_values=c, use_cache=True) for o,c in ((t,tc),(m,mc)))
        tc,mc = a.past_key_values,b.past_key_values
        close(b.logits, a.logits)

def test_old_spelling():
    "`rope_scaling` and `rope_theta` of transformers 4 mean the same"
    new = LlamaConfig(**base, rope_parameters=dict(rope_type='linear', rope_theta=500., factor=2.))
    old = LlamaConfig(**base, rope_theta=500., rope_scaling=dict(type='linear', factor=2.))
    assert old==new

@pytest.mark.parametrize('kw', [dict(num_key_value_heads=1), dict(num_key_value_heads=4), dict(head_dim=16), dict(attention_bias=True, mlp_bias=True),
    dict(hidden_act='gelu'), dict(tie_word_embeddings=True), dict(pad_token_id=3), dict(pretraining_tp=2), dict(rms_norm_eps=1e-3)], ids=str)
@pytest.mark.parametrize('attn', ['eager', 'sdpa'])
@torch.no_grad()
def test_shapes(kw, attn):
    t,m = pair(attn_implementation=attn, **kw)
    x = ids()
    for mask in (None, torch.ones_like(x), padded(x), padded(x, False)):
        a,b = (o(x, attention_mask=mask) for o in (t,m))
        ok = slice(None) if mask is None else mask.bool()
        close(b.logits[ok], a.logits[ok])

@torch.no_grad()
def test_everything_recorded():
    t,m = pair(attn_implementation='eager')
    x = ids()
    a,b = (o(x, attention_mask=padded(x), output_hidden_states=True, output_attentions=True) for o in (t,m))
    assert len(b.hidden_states)==len(a.hidden_states)==3 and len(b.attentions)==len(a.attentions)==2
    for p,q in zip((*b.hidden_states, *b.attentions), (*a.hidden_states, *a.attentions)): close(p[1], q[1])
    assert isinstance(m(x, return_dict=False), tuple) and len(m(x, return_dict=False, use_cache=False))==1
    assert m(x, use_cache=False).past_key_values is None

@torch.no_grad()
def test_inputs_embeds_positions_and_masks_of_four_dimensions():
    t,m = pair()
    x = ids()
    close(m(inputs_embeds=m.model.embed_tokens(x)).logits, t(inputs_embeds=t.model.embed_tokens(x)).logits)
    pos = (padded(x).cumsum(1)-1).clamp(min=0)
    close(*(o(x, attention_mask=padded(x), position_ids=pos).logits[padded(x).bool()] for o in (m,t)))
    close(*(o(x, position_ids=torch.arange(13)[None]+7).logits for o in (m,t)))
    four = torch.rand(2, 1, 13, 13, generator=torch.Generator().manual_seed(2))>.4
    four |= torch.eye(13, dtype=torch.bool)
    close(*(o(x, attention_mask=four).logits for o in (m,t)))
    bias = torch.where(four, 0., torch.finfo(torch.float32).min)
    close(m(x, attention_mask=bias).logits, m(x, attention_mask=four).logits)
    close(m(x, attention_mask=four[:,0]).logits, m(x, attention_mask=four).logits)

@torch.no_grad()
def test_packed_texts():
    "Positions that start anew separate texts, where there is neither mask nor cache"
    t,m = pair()
    x,pos = ids(1, 9),torch.tensor([[0,1,2,3,0,1,2,0,1]])
    close(*(o(x, position_ids=pos, use_cache=False).logits for o in (m,t)))
    close(m(x, position_ids=pos, use_cache=False).logits[:,4:7], m(x[:,4:7]).logits)

@pytest.mark.parametrize('make', [lambda c: None, lambda c: DynamicCache(max_len=30), lambda c: StaticCache(c, 30)], ids=['none','dynamic','static'])
@torch.no_grad()
def test_cached_equals_whole(make):
    t,m = pair()
    x = ids(n=17)
    mask = padded(x)
    pos = (mask.cumsum(1)-1).clamp(min=0)
    whole,cache,outs,a = t(x, attention_mask=mask, position_ids=pos).logits,make(m.config),[],0
    for b in (7, 10, *range(11, 18)):
        o = m(x[:,a:b], attention_mask=mask[:,:b], position_ids=pos[:,a:b], past_key_values=cache, use_cache=True)
        cache,a = o.past_key_values,b
        outs.append(o.logits)
    close(torch.cat(outs, 1)[mask.bool()], whole[mask.bool()])

@torch.no_grad()
def test_static_cache_without_padding():
    t,m = pair()
    x,cache = ids(n=12),StaticCache(LlamaConfig(**base), 16)
    outs = [m(p, past_key_values=cache).logits for p in (x[:,:6], *x[:,6:].split(1, 1))]
    close(torch.cat(outs, 1), t(x).logits)

@torch.no_grad()
def test_left_padding_changes_nothing():
    _,m = pair()
    x = ids(1, 9)
    y = torch.cat([torch.zeros(1, 5, dtype=torch.long), x], 1)
    mask = torch.cat([torch.zeros(1, 5, dtype=torch.long), torch.ones_like(x)], 1)
    close(m(y, attention_mask=mask, position_ids=(mask.cumsum(1)-1).clamp(min=0)).logits[:,5:], m(x).logits)

@torch.no_grad()
def test_logits_to_keep():
    t,m = pair()
    x = ids()
    for k in (0, 1, 3, torch.tensor([0,5]), torch.tensor([12])): close(*(o(x, logits_to_keep=k).logits for o in (m,t)))

@pytest.mark.parametrize('attn', ['eager', 'sdpa'])
def test_loss_and_gradients(attn):
    t,m = pair(attn_implementation=attn)
    x,y = ids(),ids(seed=3)
    y[0,:5] = -100
    for kw in ({}, dict(num_items_in_batch=torch.tensor(31)), dict(attention_mask=padded(x))):
        for o in (t,m): o.train().zero_grad()
        a,b = (o(x, labels=y, **kw) for o in (t,m))
        close(b.loss, a.loss)
        for o in (a,b): o.loss.backward()
        theirs = dict(t.named_parameters())
        for k,p in m.named_parameters(): close(p.grad, theirs[k].grad)

def test_gradient_checkpointing():
    "Layers computed twice give the same gradients, and leave the cache alone"
    _,m = pair()
    x = ids()
    def grads(on):
        m.train().zero_grad()
        m.gradient_checkpointing_enable() if on else m.gradient_checkpointing_disable()
        assert m.model.layers.gradient_checkpointing is on
        out = m(x, labels=x, output_hidden_states=True, output_attentions=True)
        out.loss.backward()
        return out,[p.grad.clone() for p in m.parameters()]
    (a,ga),(b,gb) = grads(False),grads(True)
    assert a.past_key_values is not None and b.past_key_values is None
    assert len(b.hidden_states)==3 and len(b.attentions)==2
    for p,q in zip(ga, gb): close(p, q, 1e-6)
    m.gradient_checkpointing_enable(dict(preserve_rng_state=False))
    m.zero_grad()
    m(x, labels=x).loss.backward()
    for p,q in zip(ga, m.parameters()): close(p, q.grad)

def test_gradient_through_the_cache():
    "A second part's loss reaches the first part's computation"
    t,m = pair()
    x,got = ids(n=8),[]
    for o in (t,m):
        o.zero_grad()
        first = o(x[:,:5], use_cache=True)
        o(x[:,5:], past_key_values=first.past_key_values, labels=x[:,5:]).loss.backward()
        got.append({k:p.grad for k,p in o.named_parameters()})
    for k in got[1]: close(got[1][k], got[0][k])

@pytest.mark.parametrize('cls', [LlamaForSequenceClassification, LlamaForTokenClassification, LlamaForQuestionAnswering])
@torch.no_grad()
def test_heads(cls):
    t,m = pair(cls, num_labels=3, pad_token_id=0)
    x = ids()
    x[0,-4:] = 0
    a,b = (o(x, attention_mask=(x!=0).long()) for o in (t,m))
    for k in b:
        if 'logits' in k: close(b[k][1], a[k][1])
    if cls is LlamaForSequenceClassification: close(b.logits, a.logits)

@torch.no_grad()
def test_head_mask():
    "A head that is masked in every layer contributes nothing"
    _,m = pair(num_key_value_heads=4)
    x = ids()
    cut = copy.deepcopy(m)
    for l in cut.model.layers: l.self_attn.o_proj.weight[:,8:16] = 0
    close(m(x, head_mask=torch.tensor([1.,0,1,1])).logits, cut(x).logits)
    close(m(x, head_mask=torch.tensor([[1.,0,1,1]]*2)).logits, cut(x).logits)

@torch.no_grad()
def test_bfloat16():
    t,m = pair()
    x = ids()
    a,b = (o.bfloat16()(x).logits.float() for o in (t,m))
    assert b.dtype==torch.float32 and (a-b).abs().max()<.05*a.abs().max()
    assert m.model.rotary_emb.inv_freq.dtype==torch.float32

@torch.no_grad()
def test_copies():
    _,m = pair()
    x = ids()
    for c in (copy.deepcopy(m), pickle.loads(pickle.dumps(m))): close(c(x).logits, m(x).logits, 0)

def test_messages():
    m = LlamaModel(LlamaConfig(**base))
    with pytest.raises(ValueError, match='goes from 5 to 100, but vocab_size=99'): m(torch.tensor([[5,100]]))
    with pytest.raises(ValueError, match='not both'): m(ids(), inputs_embeds=torch.zeros(2, 13, 32))
    with pytest.raises(ValueError, match='not neither'): m()
    with torch.no_grad():
        cache = m(ids()).past_key_values
        with pytest.raises(ValueError, match='batch of 2, the new tokens are 1'): m(ids(1, 1), past_key_values=cache)
        with pytest.raises(ValueError, match='covers 1 tokens, but there are 14'): m(ids(2, 1), past_key_values=cache, attention_mask=torch.ones(2, 1))
    with pytest.raises(ValueError, match="no activation 'silly'"): LlamaModel(LlamaConfig(**base, hidden_act='silly'))

@pytest.mark.parametrize('kind', ['default', 'dynamic', 'longrope'])
@pytest.mark.parametrize('make', [lambda c: DynamicCache(), lambda c: StaticCache(c, 20)], ids=['dynamic','static'])
@torch.no_grad()
def test_decoding_waits_for_nothing(kind, make):
    "On an accelerator no step looks at a value: on the meta device, which has none, decoding works"
    m = LlamaForCausalLM(LlamaConfig(**base, rope_parameters=dict(rope_type=kind, rope_theta=500., **ropes[kind]))).eval().to('meta')
    x,cache = ids(n=7).to('meta'),make(m.config)
    m(x, past_key_values=cache)
    m(x[:,:1], past_key_values=cache)
    out = m(x[:,:1], past_key_values=cache, attention_mask=torch.ones(2, 9, device='meta'), position_ids=x[:,:1])
    assert out.logits.shape==(2, 1, 99)

@pytest.mark.parametrize('kind', ['default', 'dynamic', 'longrope'])
@torch.no_grad()
def test_compile(kind):
    "One graph without breaks; decoding with a static cache compiles once"
    _,m = pair(rope_parameters=dict(rope_type=kind, rope_theta=500., **ropes[kind]))
    x,counter = ids(n=16),torch._dynamo.testing.CompileCounter()
    c = torch.compile(m, backend=counter, fullgraph=True)
    for mask in (None, padded(x)): close(c(x, attention_mask=mask).logits, m(x, attention_mask=mask).logits)
    cache = StaticCache(m.config, 20)
    outs = [m(x[:,:10], past_key_values=cache).logits]
    counter.frame_count = 0
    outs += [c(o, past_key_values=cache).logits for o in x[:,10:].split(1, 1)]
    close(torch.cat(outs, 1), m(x).logits)
    assert counter.frame_count==1
    torch._dynamo.reset()

@torch.no_grad()
def test_export():
    "With any batch and length, with and without padding"
    _,m = pair()
    class Scores(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.m = m
        def forward(self, input_ids, attention_mask): return self.m(input_ids, attention_mask=attention_mask, use_cache=False).logits
    b,n = torch.export.Dim('b', min=2, max=16),torch.export.Dim('n', min=2, max=60)
    e = torch.export.export(Scores(), (ids(), padded(ids())), dynamic_shapes=({0:b,1:n},{0:b,1:n}))
    x = ids(3, 21)
    close(e.module()(x, padded(x)), m(x, attention_mask=padded(x)).logits)
    whole = torch.export.export(m, (ids(),))  # with its cache in the answer
    out = whole.module()(ids(seed=5))
    close(out.logits, m(ids(seed=5)).logits)
    assert isinstance(out.past_key_values, DynamicCache) and out.past_key_values.get_seq_length()==13

@pytest.mark.parametrize('cls', [LlamaModel, LlamaForCausalLM, LlamaForSequenceClassification, LlamaForTokenClassification, LlamaForQuestionAnswering])
@pytest.mark.parametrize('tie', [False, True])
@torch.no_grad()
def test_files_both_ways(cls, tie, tmp_path):
    "transformers reads what we save under the same names, and we read what it saves; also question answering, whose base model is `transformer` there"
    theirs = getattr(transformers, cls.__name__)
    t = theirs(transformers.LlamaConfig(**base, pad_token_id=0, tie_word_embeddings=tie)).eval()
    t.save_pretrained(tmp_path/'theirs')
    m = cls.from_pretrained(tmp_path/'theirs')
    m.save_pretrained(tmp_path/'ours')
    u = theirs.from_pretrained(tmp_path/'ours').eval()
    for o in (m,u): close(o(ids())[0], t(ids())[0])
    names = [sorted(safe_open(tmp_path/o/'model.safetensors', 'pt').keys()) for o in ('theirs','ours')]
    assert names[0]==names[1]
    base_model_class = LlamaModel.from_pretrained(tmp_path/'theirs')
    close(base_model_class(ids())[0], t.base_model(ids())[0])
    if cls is LlamaForQuestionAnswering: assert m.transformer is m.model

def test_long_text_is_said_once(caplog):
    import hflit.forward as forward
    forward.warned.clear()
    m = LlamaModel(LlamaConfig(**base))
    with torch.no_grad(), caplog.at_level('WARNING'):
        for _ in range(2): m(ids(1, 70))
    assert caplog.text.count('max_position_embeddings=64')==1

@pytest.mark.skipif(not os.environ.get('HFLIT_ONLINE'), reason='needs the Hub: set HFLIT_ONLINE=1')
def test_official_example():
    from hflit import AutoModelForCausalLM, AutoTokenizer
    name = 'HuggingFaceTB/SmolLM2-135M-Instruct'
    tok = AutoTokenizer.from_pretrained(name, padding_side='left')
    model = AutoModelForCausalLM.from_pretrained(name, dtype='float32')
    inputs = tok(['A sequence: 1, 2, 3, 4, 5', 'A sequence: A, B, C'], padding=True, return_tensors='pt')
    out = tok.batch_decode(model.generate(**inputs, do_sample=False, max_new_tokens=10), skip_special_tokens=True)
    assert out==['A sequence: 1, 2, 3, 4, 5, 6, 7, 8,', 'A sequence: A, B, C, D, E, F, G, H']
