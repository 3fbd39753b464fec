"The linear layer's two ways of multiplying, on any machine: the fast one is switched on here where PyTorch has it at all"
import copy

import pytest
import torch
import torch.nn as nn
import torch.nn.functional as F
import torch.utils.checkpoint
from torch.testing import assert_close

from hflit.torch import kernels, linear
from hflit.torch.linear import apply_linear, is_plain_linear, linear_activation, use_onednn

class Called(nn.Module):
    "A layer as the models call it"
    def __init__(self, *args, **kw):
        super().__init__()
        self.layer = nn.Linear(*args, **kw)
    weight, bias = property(lambda self: self.layer.weight), property(lambda self: self.layer.bias)
    def forward(self, x): return apply_linear(self.layer, x)

has_onednn = torch.backends.mkldnn.is_available() and hasattr(torch.ops.mkldnn, '_linear_pointwise')
pytestmark = pytest.mark.skipif(not has_onednn, reason='this PyTorch has no oneDNN')
x = torch.randn(4, 16, 256)

@pytest.fixture(autouse=True)
def on(monkeypatch):
    "oneDNN, and no compiled kernels before it, which an earlier test of the process may have loaded"
    monkeypatch.setattr(linear, 'onednn_is_faster', lambda: True)
    monkeypatch.setattr(kernels, 'max_rows', 0)

@pytest.fixture
def used(monkeypatch):
    "Answers of `use_onednn`, in order"
    seen, fits = [], use_onednn
    monkeypatch.setattr(linear, 'use_onednn', lambda x, w: (seen.append(fits(x, w)), seen[-1])[1])
    return seen

@pytest.mark.parametrize('bias', [True, False])
@pytest.mark.parametrize('x', [x, x[0], x[:, :1], x.transpose(0, 1), x[:, ::2], x[:1].expand(4, 16, 256)], ids=lambda o: str(tuple(o.shape)))
def test_same_numbers(x, bias, used):
    l = Called(256, 1024, bias=bias)
    with torch.no_grad(): assert_close(l(x), F.linear(x, l.weight, l.bias), rtol=1e-5, atol=1e-5)
    assert used == [True]

@pytest.mark.parametrize('act', [F.gelu, F.silu, F.relu, torch.tanh])
def test_activation(act):
    l = nn.Linear(256, 1024)
    with torch.inference_mode(): assert_close(linear_activation(act, l, x), act(F.linear(x, l.weight, l.bias)), rtol=1e-5, atol=1e-5)

def grads(f, *inputs): return torch.autograd.grad(f(*inputs).square().sum(), [t for t in inputs if t is not None and t.requires_grad])

@pytest.mark.parametrize('bias', [True, False])
@pytest.mark.parametrize('x', [x, x[0], x[:, :1], x.transpose(0, 1), x[:, ::2]], ids=lambda o: str(tuple(o.shape)))
@pytest.mark.parametrize('frozen', ['', 'x', 'w'])
def test_gradients(x, bias, frozen, used):
    torch.manual_seed(0)
    l, y = Called(256, 1024, bias=bias), x.clone().requires_grad_(frozen != 'x')
    if frozen == 'w': l.weight.requires_grad_(False)
    inputs = y, l.weight, l.bias
    ours, own = grads(lambda *_: l(y), *inputs), grads(lambda y, w, b: F.linear(y, w, b), *inputs)
    assert used[0]
    for a, b in zip(ours, own, strict=True): assert_close(a, b, rtol=1e-4, atol=1e-4*b.abs().max().item())

def test_gradients_of_gradients():
    l, y = Called(256, 1024), x.clone().requires_grad_()
    def second(f):
        first, = torch.autograd.grad(f(y).tanh().sum(), y, create_graph=True)
        return torch.autograd.grad(first.square().sum(), (y, l.weight))
    for a, b in zip(second(l), second(lambda y: F.linear(y, l.weight, l.bias))): assert_close(a, b, rtol=1e-4, atol=1e-4*b.abs().max().item())

def test_other_ways_to_differentiate():
    l = Called(256, 1024)
    ps = dict(l.named_parameters())
    f = lambda ps, x: torch.func.functional_call(l, ps, (x,)).square().sum()
    want = dict(zip(ps, torch.autograd.grad(f(ps, x), list(ps.values()))))
    for k, v in torch.func.grad(f)(ps, x).items(): assert_close(v, want[k], rtol=1e-4, atol=1e-2)
    per = torch.func.vmap(torch.func.grad(f), (None, 0))(ps, x)
    assert_close(per['layer.weight'].sum(0), want['layer.weight'], rtol=1e-4, atol=1e-2)
    again = torch.utils.checkpoint.checkpoint(lambda x: l(x).square().sum(), x, use_reentrant=False)
    again.backward()
    assert_close(l.weight.grad, want['layer.weight'], rtol=1e-4, atol=1e-2)

@pytest.mark.parametrize('dtype', [torch.float32, torch.float64, torch.bfloat16])
def test_gated(dtype, monkeypatch):
    torch.manual_seed(0)
    monkeypatch.setattr(linear, 'min_recompute_size', 1)
    down, (a, b) = nn.Linear(512, 256).to(dtype), torch.randn(2, 4, 16, 512, dtype=dtype).requires_grad_().unbind(0)
    ours, own = (grads(lambda *_, f=f: f(), a, b, down.weight, down.bias) for f in (lambda: linear.gated_linear(F.silu, a, b, down), lambda: F.linear(F.silu(a)*b, down.weight, down.bias)))
    tol = 2e-2 if dtype == torch.bfloat16 else 1e-4
    for p, q in zip(ours, own): assert_close(p, q, rtol=tol, atol=tol*q.abs().max().item())
    class Adapter(nn.Linear):
        def forward(self, x): return super().forward(x)*2
    wrapped = Adapter(512, 256).to(dtype)
    wrapped.load_state_dict(down.state_dict())
    assert_close(linear.gated_linear(F.silu, a, b, wrapped), 2*down(F.silu(a)*b))

def test_types_and_switches(used):
    l = Called(256, 1024)
    with torch.no_grad():
        for t in (torch.bfloat16, torch.double): copy.deepcopy(l).to(t)(x.to(t))
        with torch.autocast('cpu', torch.bfloat16): assert l(x).dtype == torch.bfloat16
        l(x[:0]), l(x[0, 0])
        assert not any(used)
        with torch.device('meta'): assert Called(256, 1024)(torch.randn(2, 256)).shape == (2, 1024)
        with pytest.raises(RuntimeError, match='shapes'): l(torch.randn(8, 255))

def test_what_hangs_on_a_layer_is_called():
    "Hooks, a replaced `forward`, and an adapter's own class"
    class Adapter(nn.Linear):
        def forward(self, x): return super().forward(x) + 1
    with torch.no_grad():
        l = nn.Linear(256, 1024)
        plain = l(x)
        h = l.register_forward_pre_hook(lambda m, a: (a[0]*0,))
        assert_close(linear_activation(F.relu, l, x), F.relu(l.bias).expand(4, 16, 1024))
        h.remove()
        l.forward = lambda x: plain*0 + 2
        assert linear_activation(F.relu, l, x).eq(2).all()
        a = Adapter(256, 1024)
        a.load_state_dict(copy.deepcopy(l).state_dict())
        assert_close(linear_activation(F.gelu, a, x), F.gelu(plain+1), rtol=1e-5, atol=1e-5)

def test_recorded_programs():
    l = Called(256, 1024)
    with torch.no_grad():
        want = F.linear(x, l.weight, l.bias)
        program = torch.export.export(nn.Sequential(l), (x,), strict=False)
        assert 'mkldnn' not in str(program.graph)
        assert 'mkldnn' not in str(torch.jit.trace(l, x).graph)
        assert_close(torch.compile(l, fullgraph=True, backend='eager')(x), want)
        assert_close(torch.func.functional_call(l, {'layer.weight': l.weight*0, 'layer.bias': l.bias}, (x,)), l.bias.expand_as(want))

@pytest.mark.parametrize('attach', ['forward_hook', 'forward_pre_hook', 'full_backward_hook', 'full_backward_pre_hook', 'global', 'forward', 'compiled', 'subclass'])
def test_what_hangs_on_a_layer_is_never_passed_by(attach):
    l = nn.Linear(256, 1024)
    assert is_plain_linear(l)
    h = None
    if attach == 'global': h = nn.modules.module.register_module_forward_hook(lambda m, i, o: o)
    elif attach == 'forward': l.forward = l.forward
    elif attach == 'compiled': l.compile(backend='eager')
    elif attach == 'subclass': l.__class__ = type('Mine', (nn.Linear,), {})
    else: getattr(l, f'register_{attach}')(lambda *a: None)
    assert not is_plain_linear(l)
    if h: h.remove()

def test_layers_are_ordinary():
    "Dynamic quantisation looks for exactly `nn.Linear`: as many layers as in transformers' models, and the same numbers as theirs to the eight bits"
    import transformers as tf
    from hflit import BertConfig, BertForSequenceClassification, LlamaConfig, LlamaForCausalLM
    kw = dict(vocab_size=60, hidden_size=32, num_hidden_layers=2, num_attention_heads=4, intermediate_size=48, max_position_embeddings=32)
    quantised = lambda m: torch.ao.quantization.quantize_dynamic(m.eval(), {nn.Linear}, torch.qint8)
    count = lambda m: sum(isinstance(o, torch.ao.nn.quantized.dynamic.Linear) for o in m.modules())
    for theirs, c, ours, config in ((tf.BertForSequenceClassification, tf.BertConfig, BertForSequenceClassification, BertConfig),
                                    (tf.LlamaForCausalLM, tf.LlamaConfig, LlamaForCausalLM, LlamaConfig)):
        torch.manual_seed(0)
        m = ours(config(**kw)).eval()
        t, q = quantised(theirs(c(**kw))), quantised(m)
        assert count(q) == count(t) > 10 and type(q) is ours
        ids = torch.randint(0, 60, (2, 12))
        with torch.no_grad(): assert (q(ids).logits-m(ids).logits).abs().max() < .05
        assert not any(type(o) is not nn.Linear for o in m.modules() if isinstance(o, nn.Linear))
