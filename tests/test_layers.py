"Attention, masks and the small parts, against the formula and against transformers"
import pickle
from types import SimpleNamespace
import pytest, torch
from torch import nn
from transformers.activations import ACT2FN
from hflit.torch.attention import Attention, CrossAttention, attend, attend_eager
from hflit.torch.context import Context, make_context
from hflit.torch.layer_stack import Layers
from hflit.torch.layers import MLP, Embedding, RMSNorm, activation, activations, apply_rotary
from hflit.torch.cache import DynamicCache, EncoderDecoderCache, StaticCache
from hflit.torch.masks import make_mask, packed_mask

conf = SimpleNamespace(hidden_size=32, intermediate_size=48, hidden_act='silu', mlp_bias=False, num_attention_heads=4, num_key_value_heads=2,
                       num_hidden_layers=2, attention_bias=True, attention_dropout=0., use_cache=True, attn_implementation=None,
                       output_hidden_states=False, output_attentions=False)
def close(a, b, tol=1e-5): assert a.shape==b.shape and (a-b).abs().max()<=tol, (a-b).abs().max()

@pytest.mark.parametrize('name', activations)
def test_activations(name):
    x = torch.linspace(-12, 12, 101)
    close(activation(name)(x), ACT2FN[name](x))
    pickle.dumps(activation(name))

def qkv(heads=4, kv=2, n=5, m=7, b=2):
    g = torch.Generator().manual_seed(heads*100+kv*10+n+m)
    return torch.randn(b, heads, n, 8, generator=g),*torch.randn(2, b, kv, m, 8, generator=g)

@pytest.mark.parametrize('scale', [None, .3])
@pytest.mark.parametrize('heads,kv', [(4,4), (4,2), (4,1), (6,3)])
@pytest.mark.parametrize('n', [1, 5, 7])
def test_kernel_is_the_formula(heads, kv, n, scale):
    q,k,v = qkv(heads, kv, n)
    g = torch.Generator().manual_seed(0)
    look = torch.rand(2, 1, n, 7, generator=g)>.3
    look[...,0] = True
    for mask in (None, look, look[0,0], torch.randn(2, 1, n, 7, generator=g), torch.randn(2, heads, n, 7, generator=g), look.expand(2, heads, n, 7)):
        close(attend(q, k, v, mask, scale=scale), attend_eager(q, k, v, mask, scale=scale)[0])
    if n==7: close(attend(q, k, v, causal=True, scale=scale), attend_eager(q, k, v, causal=True, scale=scale)[0])

def test_rows_that_look_nowhere():
    "No NaN, neither forward nor backward, in both ways"
    q,k,v = (o.requires_grad_() for o in qkv())
    mask = torch.ones(2, 1, 5, 7, dtype=torch.bool)
    mask[0,0,:3] = False
    for y in (attend(q, k, v, mask), attend_eager(q, k, v, mask)[0]):
        gs = torch.autograd.grad(y.sum(), (q,k,v))
        assert y.isfinite().all() and all(o.isfinite().all() for o in gs)

def test_dropout_of_weights():
    torch.manual_seed(0)
    q,k,v = qkv()
    _,w = attend_eager(q, k, v, dropout=.5)
    assert .3<(w==0).float().mean()<.7
    attn = Attention(SimpleNamespace(**{**vars(conf), 'attention_dropout':.5})).train()
    x,ctx = torch.randn(2, 5, 32),Context()
    assert not torch.equal(attn(x, ctx), attn(x, ctx))
    attn.eval()
    assert torch.equal(attn(x, ctx), attn(x, ctx))

def test_partial_rotation():
    x,a = torch.randn(1, 2, 3, 8),torch.randn(1, 1, 3, 2)
    cos,sin = torch.cat([a,a], -1).cos(),torch.cat([-a,a], -1).sin()
    y = apply_rotary(x, cos, sin)
    close(y[...,4:], x[...,4:], 0)
    c,s = a.cos(),a.sin()
    close(y[...,:4], torch.cat([x[...,:2]*c - x[...,2:4]*s, x[...,2:4]*c + x[...,:2]*s], -1))

def test_rms_norm():
    norm,x = RMSNorm(16, 1e-5),torch.randn(3, 16)*7
    nn.init.normal_(norm.weight)
    close(norm(x), norm.weight*x*torch.rsqrt(x.square().mean(-1, keepdim=True)+1e-5), 1e-6*7)

def test_cross_attention_is_computed_once():
    cross,calls = CrossAttention(conf, 0),[]
    cross.k_proj.register_forward_hook(lambda *_: calls.append(1))
    x,enc = torch.randn(2, 3, 32),torch.randn(2, 9, 32)
    mask = (torch.arange(9)<6)[None,None,None].expand(2, 1, 1, 9)
    with torch.no_grad():
        ctx = Context(encoder=enc, encoder_mask=mask, cache=EncoderDecoderCache(), cross_attentions=[])
        a,b = cross(x, ctx),cross(x, ctx)
        close(a, b)
        close(a, cross(x, Context(encoder=enc[:,:6])))
    assert len(calls)==2 and ctx.cross_attentions[0].shape==(2, 4, 3, 9) and ctx.cross_attentions[0][...,6:].abs().max()==0

def test_hooks_and_adapters_are_heeded():
    "Replacing a projection, or hooking it, has its effect: nothing bypasses the modules"
    attn,x = Attention(conf),torch.randn(1, 4, 32)
    y = attn(x, Context())
    h = attn.v_proj.register_forward_hook(lambda m,i,o: o*0)
    close(attn(x, Context()), attn.o_proj.bias.expand(1, 4, 32))
    h.remove()
    attn.o_proj = nn.Sequential(attn.o_proj, nn.Identity())
    close(attn(x, Context()), y)

def test_embedding_names_the_culprit():
    with pytest.raises(ValueError, match='position_ids goes from 0 to 9, but max_position_embeddings=8 allows 0 to 7'):
        Embedding(8, 4, what='position_ids', field='max_position_embeddings')(torch.arange(10))
    with pytest.raises(ValueError, match='input_ids goes from -1 to 2'): Embedding(8, 4)(torch.tensor([-1,2]))

@pytest.mark.parametrize('past,n', [(0,4), (0,1), (3,1), (3,2)])
@pytest.mark.parametrize('causal', [True, False])
@pytest.mark.parametrize('fixed', [0, 9])
def test_mask_by_definition(past, n, causal, fixed):
    "Against a loop over queries and keys"
    if fixed and not causal: return
    cache = None
    if fixed: cache = StaticCache(SimpleNamespace(num_hidden_layers=1), fixed)
    elif past: cache = DynamicCache()
    if past: cache.update(*torch.zeros(2, 2, 1, past, 4), 0)
    m = fixed or past+n
    for pad in (None, torch.ones(2, past+n), torch.tensor([[0,0,1,1,1,1,1][:past+n], [1]*(past+n)]), torch.tensor([[1]*(past+n), [1,1,1,1,1,1,0][7-past-n:]])):
        mask,flag = make_mask(pad, torch.zeros(2, n, 8), cache, causal)
        want = torch.zeros(2, n, m, dtype=torch.bool)
        for b in range(2):
            for i in range(n):
                for j in range(past+n): want[b,i,j] = (pad is None or pad[b,j]>0) and (not causal or j<=past+i)
        if mask is None: got = torch.ones(n, m, dtype=torch.bool).tril(m-n).expand_as(want) if flag else torch.ones_like(want)
        else: got = mask[:,0].expand_as(want) if mask.shape[0]==2 else mask[0].expand_as(want)
        assert torch.equal(got, want)
        if not fixed and (pad is None or pad.all()) and (past==0 or n==1): assert mask is None

def test_packed():
    assert packed_mask(torch.arange(5)[None]) is None
    look,_ = make_mask(None, torch.zeros(1, 5, 8), position_ids=torch.tensor([[0,1,0,1,2]]))
    assert look[0,0].int().tolist()==[[1,0,0,0,0],[1,1,0,0,0],[0,0,1,0,0],[0,0,1,1,0],[0,0,1,1,1]]

def test_stack_records_and_recomputes():
    class Block(nn.Module):
        def __init__(self, i):
            super().__init__()
            self.self_attn,self.mlp = Attention(conf, i),MLP(conf)
        def forward(self, x, ctx): return self.mlp(x + self.self_attn(x, ctx)) + x
    model = nn.Module()
    model.config,model.layers = conf,Layers(Block(i) for i in range(2))
    x = torch.randn(2, 4, 32, requires_grad=True)
    ctx = make_context(model, x, output_hidden_states=True, output_attentions=True)
    y = model.layers(x, ctx)
    out = ctx.finish(SimpleNamespace(config=SimpleNamespace(return_dict=True)), y)
    assert len(out.hidden_states)==3 and len(out.attentions)==2 and out.past_key_values.get_seq_length()==4
    assert out.hidden_states[0] is x and out.hidden_states[2] is y
    model.layers.gradient_checkpointing = True
    ctx = make_context(model, x)
    assert ctx.cache is None
    close(torch.autograd.grad(model.layers(x, ctx).sum(), x)[0], torch.autograd.grad(y.sum(), x)[0])
