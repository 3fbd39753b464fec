"""The full sweep for the image architectures that stand for a family: odd shapes, sizes, losses, dropout, checkpointing, options of a call, kernels, compiling, half precision, towers and heads.

What `test_models.py` asks about texts, as far as it means something for images; `test_internals.py` has masks of heads, pruning and traces."""
import numpy as np
import pytest
import torch
from sweep import (all_same, array, asked_in_full, compare_gradients, expected, first_scorer, in_each_framework, inputs, is_base, labels, load, loss_of, mine, odd, pictured, same, saved, sees,
                   settings, takes)

ids = lambda v: v if isinstance(v, str) else None
every = pytest.mark.parametrize('framework,arch,head', in_each_framework(pictured()), ids=ids)
archs = sorted({a for a, _ in pictured()})
everywhere = pytest.mark.parametrize('framework', asked_in_full)
each = pytest.mark.parametrize('arch', archs)
dropouts = 'hidden_dropout_prob', 'attention_probs_dropout_prob', 'attention_dropout'

def pixels(arch, head, *size): return dict(inputs(arch, head), pixel_values=torch.randn(2, 3, *size, generator=torch.Generator().manual_seed(3)))

@pytest.mark.parametrize('framework,arch,head,variant', in_each_framework([(a, first_scorer(a), v) for a in archs for v in odd]), ids=ids)
def test_odd_shapes(framework, arch, head, variant):
    "One layer, a width that is no power of two, another activation; one image, with all hidden states and attention weights"
    (ref, _), m = saved(arch, head, variant), mine(framework, arch, head, variant)
    for x, kw in ((inputs(arch, head, variant=variant), {}), (inputs(arch, head, batch=1, variant=variant), dict(output_hidden_states=True, output_attentions=True))):
        all_same(m.call(x, **kw), expected(ref, x, **kw))

@pytest.mark.parametrize('framework,arch,head', in_each_framework([(a, h) for a, h in pictured() if 'pixel_values' in inputs(a, h, 'none') and not h.endswith(('Modeling', 'CLIPForImageClassification'))]), ids=ids)
def test_other_sizes(framework, arch, head):
    "Larger, smaller, unequal sides, and pixels beyond the last whole patch; gradients reach the positions by interpolation"
    ref, m = saved(arch, head)[0], mine(framework, arch, head)
    for size in ((20, 20), (8, 8), (15, 14), (4, 23)):
        x = pixels(arch, head, *size)
        all_same(m.call(x, interpolate_pos_encoding=True), expected(ref, x, interpolate_pos_encoding=True))
        with pytest.raises(ValueError, match='interpolate_pos_encoding=True'): m.call(x)

@everywhere
@each
@pytest.mark.parametrize('kind', ['regression', 'several_numbers', 'multi_label_classification'])
def test_problem_types(framework, arch, kind):
    "The loss of an image classifier is chosen by the labels' number and type"
    head, kw = first_scorer(arch), dict(num_labels=1) if kind == 'regression' else dict(problem_type=kind if 'multi' in kind else 'regression')
    y = torch.tensor([[.5], [-1.]]) if kind == 'regression' else torch.tensor([[1., 0, 1], [0, 1, 0]])
    compare_gradients(saved(arch, head, **kw)[0], mine(framework, arch, head, **kw), inputs(arch, head), dict(labels=y))

@everywhere
@each
def test_wrong_labels(framework, arch):
    head = first_scorer(arch)
    m, x = mine(framework, arch, head), inputs(arch, head)
    for wrong, words in ((torch.full((2,), 99), 'labels contain 99'), (torch.full((2,), -7), 'labels contain -7')):
        with pytest.raises(ValueError, match=words): m.call(dict(x, labels=wrong))

@pytest.mark.parametrize('framework,arch,head,rate', [pytest.param(*f.values, a, h, r, marks=f.marks) for f in asked_in_full for a, h in pictured() if is_base(h) and (sees(a, h) or 'Text' in h)
                                                      for r in dropouts if r in settings(a, head=h)], ids=ids)
def test_dropout_is_where_it_was(framework, arch, head, rate):
    "What dropout of everything leaves tells where it is"
    ref, _ = saved(arch, head, **{rate: .999999})
    x = inputs(arch, head, 'none')
    try: want = loss_of(ref.train(), x, {}).item()
    finally: ref.eval()
    same(mine(framework, arch, head, **{rate: .999999}).training_loss(x), want, 1e-4)
    assert abs(want-loss_of(ref, x, {}).item()) > 1e-3

@everywhere
@each
def test_gradient_checkpointing(framework, arch):
    "Layers computed twice draw the same dropout twice: the gradients are those without checkpointing"
    head = first_scorer(arch)
    ref, folder = saved(arch, head, **{k: .3 for k in dropouts if k in settings(arch, head=head)}) if arch == 'vit' else saved(arch, head)
    x = inputs(arch, head)
    y = labels(arch, head, x)
    (loss, plain), (loss2, again) = (load(framework, folder, head).loss_and_grads(x, y, train=True, checkpointing=c) for c in (False, True))
    same(loss2, loss, where='loss')
    size = max(np.abs(g).max() for g in plain.values())
    assert size > 0 and plain.keys() == again.keys()
    for n in plain: same(again[n]/size, plain[n]/size, where=n)
    if arch == 'vit': assert abs(loss_of(ref, x, y).item()-loss) > 1e-4, 'there was no dropout'

@every
def test_options_of_a_call(framework, arch, head):
    m, first = mine(framework, arch, head), mine('torch', arch, head)
    x = inputs(arch, head, 'none')
    whole, as_tuple = m.call(x), m.as_tuple(x)
    assert len(as_tuple) == len(m.names(x))
    same(as_tuple[0], next(iter(whole.values())))
    for kw in ({}, dict(output_hidden_states=True), dict(output_attentions=True)): assert m.names(x, **kw) == first.names(x, **kw)

@every
def test_eager_is_sdpa(framework, arch, head):
    eager, sdpa = (mine(framework, arch, head, how=(('attn_implementation', a),)) for a in ('eager', 'sdpa'))
    x = inputs(arch, head, 'right')
    all_same(eager.call(x), sdpa.call(x), x)

@everywhere
@each
def test_compiled(framework, arch):
    "Compiled as its users would: `jax.jit` over the functional form, Keras' `predict`"
    if framework == 'torch': pytest.skip('torch.compile has tests of its own')
    head = first_scorer(arch)
    m, x = mine(framework, arch, head), inputs(arch, head)
    all_same(m.compiled(x), m.call(x))

@every
def test_half_precision(framework, arch, head):
    "In bfloat16 ours is as near to float32 as transformers is, and every field has its type"
    ref, folder = saved(arch, head)
    x = inputs(arch, head, 'none')
    exact, half = expected(ref, x), mine(framework, arch, head, how=(('dtype', 'bfloat16'),))
    ref_half = type(ref).from_pretrained(folder, dtype=torch.bfloat16, attn_implementation='eager').eval()
    given = {k: v.to(torch.bfloat16) if v.is_floating_point() else v for k, v in x.items()}
    got, want = half.call(x), expected(ref_half, given)
    for k in want:
        far = lambda o: np.abs(array(o[k])-array(exact[k])).mean()
        assert far(got) < (3 if exact[k].size < 50 else 1.5)*far(want)+2e-3, (k, far(got), far(want))

@pytest.mark.parametrize('framework,arch,head', in_each_framework([(a, h) for a, h in pictured() if a == 'vit' and not is_base(h)]), ids=ids)
def test_tower_and_head(framework, arch, head, tmp_path):
    "A base model's file loads into a model with a head, and the other way round"
    ref, folder = saved(arch, head)
    x, base = inputs(arch, 'ViTModel'), load(framework, folder, 'ViTModel')
    want = expected(ref.base_model, x)['last_hidden_state']
    same(base.call(x)['last_hidden_state'], want)
    ref.base_model.save_pretrained(tmp_path/'base')
    m = load(framework, tmp_path/'base', head)
    assert all(not k.startswith('vit.encoder') for k in m.info()['report']['missing_keys'])
    m.save(tmp_path/'head')
    same(load(framework, tmp_path/'head', 'ViTModel').call(x)['last_hidden_state'], want)
