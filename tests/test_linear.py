"The linear layer's two ways of multiplying, on any machine: the fast one is switched on here where PyTorch has it at all"
import copy

import pytest
import torch
import torch.nn as nn
import torch.nn.functional as F
from torch.testing import assert_close

from hflit.torch import linear
from hflit.torch.linear import Linear, activated, onednn_fits

has_onednn = torch.backends.mkldnn.is_available() and hasattr(torch.ops.mkldnn, '_linear_pointwise')
pytestmark = pytest.mark.skipif(not has_onednn, reason='this PyTorch has no oneDNN')
x = torch.randn(4, 16, 256)

@pytest.fixture(autouse=True)
def on(monkeypatch): monkeypatch.setattr(linear, 'onednn_pays', lambda: True)

@pytest.fixture
def used(monkeypatch):
    "Answers of `onednn_fits`, in order"
    seen, fits = [], onednn_fits
    monkeypatch.setattr(linear, 'onednn_fits', lambda x, w: (seen.append(fits(x, w)), seen[-1])[1])
    return seen

@pytest.mark.parametrize('bias', [True, False])
@pytest.mark.parametrize('x', [x, x[0], x[:, :1], x.transpose(0, 1), x[:, ::2], x[:1].expand(4, 16, 256)], ids=lambda o: str(tuple(o.shape)))
def test_same_numbers(x, bias, used):
    l = Linear(256, 1024, bias=bias)
    with torch.no_grad(): assert_close(l(x), F.linear(x, l.weight, l.bias), rtol=1e-5, atol=1e-5)
    assert used == [True]

@pytest.mark.parametrize('act', [F.gelu, F.silu, F.relu, torch.tanh])
def test_activation(act):
    l = Linear(256, 1024)
    with torch.inference_mode(): assert_close(activated(act, l, x), act(F.linear(x, l.weight, l.bias)), rtol=1e-5, atol=1e-5)

def test_gradients_go_the_ordinary_way(used):
    l, y = Linear(256, 1024), x.clone().requires_grad_()
    l(y).sum().backward()
    assert used == [False] and y.grad is not None and l.weight.grad is not None
    for p in l.parameters(): p.requires_grad_(False)
    l(x)
    assert used[-1]
    l(y)
    assert not used[-1]

def test_types_and_switches(used):
    l = Linear(256, 1024)
    with torch.no_grad():
        for t in (torch.bfloat16, torch.double): copy.deepcopy(l).to(t)(x.to(t))
        with torch.autocast('cpu', torch.bfloat16): assert l(x).dtype == torch.bfloat16
        l(x[:0]), l(x[0, 0])
        assert not any(used)
        with torch.device('meta'): assert Linear(256, 1024)(torch.randn(2, 256)).shape == (2, 1024)
        with pytest.raises(RuntimeError, match='shapes'): l(torch.randn(8, 255))

def test_what_hangs_on_a_layer_is_called():
    "Hooks, a replaced `forward`, and an adapter's own class"
    class Adapter(Linear):
        def forward(self, x): return super().forward(x) + 1
    with torch.no_grad():
        l = Linear(256, 1024)
        plain = l(x)
        h = l.register_forward_pre_hook(lambda m, a: (a[0]*0,))
        assert_close(activated(F.relu, l, x), F.relu(l.bias).expand(4, 16, 1024))
        h.remove()
        l.forward = lambda x: plain*0 + 2
        assert activated(F.relu, l, x).eq(2).all()
        a = Adapter(256, 1024)
        a.load_state_dict(copy.deepcopy(l).state_dict())
        assert_close(activated(F.gelu, a, x), F.gelu(plain+1), rtol=1e-5, atol=1e-5)

def test_recorded_programs():
    l = Linear(256, 1024)
    with torch.no_grad():
        want = F.linear(x, l.weight, l.bias)
        program = torch.export.export(nn.Sequential(l), (x,), strict=False)
        assert 'mkldnn' not in str(program.graph)
        assert 'mkldnn' not in str(torch.jit.trace(l, x).graph)
        assert_close(torch.compile(l, fullgraph=True, backend='eager')(x), want)
        assert_close(torch.func.functional_call(l, {'weight': l.weight*0, 'bias': l.bias}, (x,)), l.bias.expand_as(want))
