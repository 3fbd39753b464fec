"Speeds of every kind of rope against transformers"
import numpy as np, pytest, torch
from transformers import LlamaConfig
from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS
from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding
from hflit.rope import inv_freqs, rope_types

extra = dict(default={}, linear=dict(factor=4.), dynamic=dict(factor=3.), yarn=dict(factor=4., original_max_position_embeddings=64),
    llama3=dict(factor=8., low_freq_factor=1., high_freq_factor=4., original_max_position_embeddings=64),
    longrope=dict(original_max_position_embeddings=64, factor=4.))
more = [('yarn', dict(beta_fast=16, beta_slow=2)), ('yarn', dict(truncate=False)), ('yarn', dict(mscale=1., mscale_all_dim=.7)),
    ('yarn', dict(attention_factor=1.3)), ('yarn', dict(factor=None)), ('longrope', dict(factor=None)), ('longrope', dict(attention_factor=1.5)),
    ('linear', dict(partial_rotary_factor=.5)), ('yarn', dict(partial_rotary_factor=.5)), ('llama3', dict(factor=32., original_max_position_embeddings=8192)),
    ('yarn', dict(original_max_position_embeddings=8192))]

def parameters(kind, theta, head_dim, kw):
    p = dict(rope_type=kind, rope_theta=theta, **{**extra[kind], **kw})
    if kind=='longrope':
        n = int(head_dim*p.get('partial_rotary_factor', 1.))//2
        p.update(short_factor=list(np.linspace(1, 1.7, n)), long_factor=list(np.linspace(1, 30, n)))
    return p

def theirs(p, head_dim, max_len, seq_len):
    c = LlamaConfig(hidden_size=2*head_dim, num_attention_heads=2, head_dim=head_dim, max_position_embeddings=max_len, rope_parameters=dict(p))
    if p['rope_type']=='default': f,scale = LlamaRotaryEmbedding.compute_default_rope_parameters(c)
    else: f,scale = ROPE_INIT_FUNCTIONS[p['rope_type']](c, 'cpu', seq_len=seq_len and torch.tensor(seq_len))
    return f.numpy(),scale

@pytest.mark.parametrize('seq_len', [None, 50, 65, 300])
@pytest.mark.parametrize('head_dim,theta', [(8,1e4), (64,1e4), (64,5e5), (128,5e5), (80,1e6)])
@pytest.mark.parametrize('kind,kw', [(k,{}) for k in rope_types] + more)
def test_speeds(kind, kw, head_dim, theta, seq_len):
    p = parameters(kind, theta, head_dim, kw)
    f,scale = inv_freqs(p, head_dim, 256, seq_len)
    rf,rscale = theirs(p, head_dim, 256, seq_len)
    assert f.dtype==np.float32 and f.shape==rf.shape
    assert scale==pytest.approx(rscale, rel=1e-12)
    ulps = np.abs(f.view(np.int32)-rf.view(np.int32))  # units in the last place
    if kind=='dynamic' and seq_len==300: assert ulps.max()<=4  # its base goes through a power in float32, which rounds by library
    else: assert ulps.max()<=1 and (ulps>0).mean()<=.05, ulps

def test_default_is_exact():
    "At the sizes of published Llamas every bit agrees"
    for d,theta in ((64,1e4), (128,1e4), (128,5e5), (64,1e5)):
        p = dict(rope_type='default', rope_theta=theta)
        assert np.array_equal(inv_freqs(p, d, 2048)[0], theirs(p, d, 2048, None)[0])
