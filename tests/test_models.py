"The sweep: every architecture and head against transformers: outputs, losses, gradients, files both ways, padding, cached decoding, half precision"
import inspect

import pytest
import torch
import transformers
from sweep import cases, fields, inputs, labels, ours, pair, published, real, reference, same, settings, shaped_cases

ids = lambda v: v if isinstance(v, str) else None
every = pytest.mark.parametrize('arch,head', cases(), ids=ids)
caching = [(a, h) for a, h in cases() if h.endswith(('CausalLM', 'LMHeadModel'))]
extra = lambda arch, head: dict(is_decoder=True) if (arch, head) == ('bert', 'BertLMHeadModel') else {}

def forward(model, x, **kw):
    with torch.no_grad(): return fields(model(**x, **kw))

def compare(ref, mine, x, tol=1e-5, **kw):
    "All fields of transformers' output, at the real tokens"
    want, got = forward(ref, x, **kw), forward(mine, x, **kw)
    assert list(want) == list(got)
    for k in want:
        if 'attentions' in k and 'attention_mask' in x: continue  # rows of padding differ, and are compared without padding
        same(real(got[k], x, k), real(want[k], x, k), tol, k)

@pytest.mark.parametrize('arch,head,variant', shaped_cases(), ids=ids)
def test_outputs(arch, head, variant, tmp_path):
    kw = extra(arch, head)
    ref, mine = pair(arch, head, tmp_path, variant, **kw)
    for side in ('none', 'left', 'right'): compare(ref, mine, inputs(arch, head, side, variant=variant))
    compare(ref, mine, inputs(arch, head, 'none', batch=1, tokens=1, variant=variant))
    compare(ref, mine, inputs(arch, head, 'none', batch=1, variant=variant), output_hidden_states=True, output_attentions=True)

@every
def test_loss_and_gradients(arch, head, tmp_path):
    ref, mine = pair(arch, head, tmp_path, **extra(arch, head))
    x = inputs(arch, head, 'right')
    y = labels(arch, head, x)
    if not any(k in inspect.signature(type(ref).forward).parameters for k in y):
        y, tower = {}, lambda m: m(**x).last_hidden_state[x['attention_mask'].bool()].pow(2).mean()
    losses = [m(**x, **y).loss if y else tower(m) for m in (ref, mine)]
    same(losses[1], losses[0], where='loss')
    for l in losses: l.backward()
    want = {n: p.grad for n, p in ref.named_parameters() if p.grad is not None}
    got = published(mine, {n: p.grad if p.grad is not None else torch.zeros_like(p) for n, p in mine.named_parameters()})
    assert want.keys() <= got.keys(), want.keys()-got.keys()
    size = max(g.abs().max().item() for g in want.values())
    for n, g in want.items(): same(got[n]/size, g/size, where=n)

@every
def test_gradient_checkpointing(arch, head, tmp_path):
    _, mine = pair(arch, head, tmp_path, **extra(arch, head))
    x = inputs(arch, head, 'right')
    grads = []
    for on in (False, True):
        mine.train()
        if on: mine.gradient_checkpointing_enable()
        mine.zero_grad()
        torch.manual_seed(0)  # dropout of a head
        next(v for v in fields(mine(**x)).values() if v.requires_grad).float().pow(2).mean().backward()
        grads.append([p.grad.clone() if p.grad is not None else torch.zeros_like(p) for p in mine.parameters()])
    assert any(g.abs().max() > 0 for g in grads[0])
    for a, b in zip(*grads): same(b, a, 1e-6)

@every
def test_files_both_ways(arch, head, tmp_path):
    "What transformers saved and hflit saved again, transformers reads to the byte, with nothing missing and nothing left over"
    ref, mine = pair(arch, head, tmp_path/'a', **extra(arch, head))
    mine.save_pretrained(tmp_path/'b')
    back, info = type(ref).from_pretrained(tmp_path/'b', output_loading_info=True)
    assert not any(info.get(k) for k in ('missing_keys', 'unexpected_keys', 'mismatched_keys', 'error_msgs')), info
    want, got = ref.state_dict(), back.state_dict()
    assert want.keys() == got.keys()
    for k in want: assert torch.equal(want[k], got[k]), k
    assert ref.config.to_dict() | dict(_name_or_path='', dtype=None, architectures=None) == back.config.to_dict() | dict(_name_or_path='', dtype=None, architectures=None)

@every
def test_options_of_a_call(arch, head, tmp_path):
    ref, mine = pair(arch, head, tmp_path, **extra(arch, head))
    x = inputs(arch, head, 'none')
    as_tuple = mine(**x, return_dict=False)
    assert isinstance(as_tuple, tuple) and torch.is_tensor(as_tuple[0])
    rest = {k: v for k, v in x.items() if k != 'input_ids'}
    got, want = (forward(m, dict(rest, inputs_embeds=m.get_input_embeddings()(x['input_ids']))) for m in (mine, ref))
    for k in want: same(got[k], want[k], where=k)
    pos = torch.arange(3, 3+x['input_ids'].shape[-1])[None]
    if head.endswith('MultipleChoice'): pos = pos.expand(x['input_ids'].shape)
    got, want = (forward(m, dict(x, position_ids=pos)) for m in (mine, ref))
    for k in want: same(got[k], want[k], where=k)

@every
def test_eager_is_sdpa(arch, head, tmp_path):
    reference(arch, head, **extra(arch, head)).save_pretrained(tmp_path)
    eager, sdpa = (ours(arch, head, tmp_path, attn_implementation=a) for a in ('eager', 'sdpa'))
    for side in ('none', 'left', 'right'):
        x = inputs(arch, head, side)
        compare(eager, sdpa, x)

@every
def test_half_precision(arch, head, tmp_path):
    "In bfloat16 ours is as near to float32 as transformers is"
    ref, mine = pair(arch, head, tmp_path, **extra(arch, head))
    x = inputs(arch, head, 'right')
    exact = forward(ref, x)
    ref_half, half = type(ref).from_pretrained(tmp_path, dtype=torch.bfloat16).eval(), ours(arch, head, tmp_path, dtype='bfloat16')
    assert half.dtype == torch.bfloat16
    got, want = forward(half, x), forward(ref_half, x)
    for k in want:
        assert got[k].dtype == want[k].dtype, k
        far = lambda o: (real(o[k].float(), x, k)-real(exact[k], x, k)).abs().mean()
        assert far(got) < 1.5*far(want)+1e-3, (k, far(got), far(want))

@pytest.mark.parametrize('arch,head', caching, ids=ids)
@pytest.mark.parametrize('side', ['none', 'left'])
def test_one_token_at_a_time(arch, head, side, tmp_path):
    "Cached decoding equals all at once, and transformers'"
    ref, mine = pair(arch, head, tmp_path, **extra(arch, head))
    x = inputs(arch, head, side)
    x.pop('token_type_ids', None)
    mask = x.get('attention_mask', torch.ones_like(x['input_ids']))
    pos = (mask.cumsum(-1)-1).clamp(min=0)
    with torch.no_grad():
        whole, cache, rows = ref(**x, position_ids=pos).logits, None, []
        for a, b in ((0, 5), *((i, i+1) for i in range(5, x['input_ids'].shape[1]))):
            out = mine(input_ids=x['input_ids'][:, a:b], attention_mask=mask[:, :b], position_ids=pos[:, a:b], past_key_values=cache, use_cache=True)
            cache = out.past_key_values
            rows.append(out.logits)
    same(real(torch.cat(rows, 1), x, ''), real(whole, x, ''))

@every
def test_head_mask_silences_a_head(arch, head, tmp_path):
    "A head masked by 0 is a head whose share of the output projection is 0"
    reference(arch, head, **extra(arch, head)).save_pretrained(tmp_path)
    mine = ours(arch, head, tmp_path)
    x, n = inputs(arch, head, 'none'), mine.config.num_attention_heads
    m = torch.ones(mine.config.num_hidden_layers, n)
    m[0, 1] = 0
    masked = forward(mine, dict(x, head_mask=m))
    w = mine.base_model.layers[0].self_attn.o_proj.weight
    d = w.shape[1]//n
    plain = forward(mine, x)
    with torch.no_grad(): w[:, d:2*d] = 0
    cut = forward(mine, x)
    for k in cut: same(masked[k], cut[k], where=k)
    assert any((plain[k]-cut[k]).abs().max() > 1e-4 for k in cut)

@every
def test_tower_and_head(arch, head, tmp_path):
    "A tower's file loads into a model with a head, and the other way round"
    ref = reference(arch, head, **extra(arch, head))
    if ref.base_model is ref: pytest.skip('the tower itself')
    ref.save_pretrained(tmp_path/'head')
    ref.base_model.save_pretrained(tmp_path/'tower')
    if ref.base_model_prefix != ref.base_model.base_model_prefix: pytest.skip('publishes its tower under a name of its own, as in transformers')
    prefix = type(ref).__name__[:len(type(ref.config).__name__)-6]
    tower, info = ours(arch, f'{prefix}Model', tmp_path/'head', output_loading_info=True)
    assert info['unexpected_keys'] or head.endswith('LMHeadModel') or ref.config.tie_word_embeddings
    x = inputs(arch, f'{prefix}Model', 'none')
    same(forward(tower, x)['last_hidden_state'], forward(ref.base_model, x)['last_hidden_state'])
    mine, info = ours(arch, head, tmp_path/'tower', output_loading_info=True)
    assert all(not k.startswith(('bert.encoder', 'model.layers')) for k in info['missing_keys'])
    same(forward(mine.base_model, x)['last_hidden_state'], forward(ref.base_model, x)['last_hidden_state'])

def test_settings_reach_both():
    "The small shape is one that the configs of both libraries take"
    for arch, head in cases():
        c = getattr(transformers, head).config_class(**settings(arch))
        assert c.hidden_size == 32 and c.num_labels == 3
