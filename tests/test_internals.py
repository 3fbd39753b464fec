"""What looks inside a model and changes it, over architectures and frameworks: head masks, pruned heads, more and fewer tokens, traces. The same lines ask every framework.

In every run PyTorch is asked about all architectures, the others about those whose attention or embeddings are their own (`special`); HFLIT_SWEEP=all asks everything."""
import numpy as np
import pytest
import torch
import transformers
from sweep import architectures, array, frameworks, hears, inputs, known, labels, load, reads_images, real, saved, scorers, settings, two_stacks, variants
from worker import nightly

from hflit.auto import config_class, heads
from hflit.pruning import heads_per_layer

special = 'albert', 'bert', 'deberta_v2', 'llama', 'marian', 'segformer', 'swin', 't5'
def classifies_images(arch):
    "Whether an architecture has a head for classes of images, and layers with attention heads, its own or those of a tower"
    configs = config_class(arch), *config_class(arch).sub_configs.values()
    return reads_images(arch) and bool(scorers(arch)) and any('num_attention_heads' in known(c) for c in configs)

asked = [pytest.param(*f.values, a, marks=f.marks) for f in frameworks for a in architectures() if not (reads_images(a) or hears(a)) and (scorers(a) or two_stacks(a)) or classifies_images(a)
         if nightly or f.values[0] == 'torch' or f.values[0] in ('flax', 'keras-torch') and a in special]
every = pytest.mark.parametrize('framework,arch', asked)
of_texts = pytest.mark.parametrize('framework,arch', [o for o in asked if not reads_images(o.values[1])])

def model_of(framework, arch, variant=None, **kw):
    "A small model that a test may change: a language model, or what scores texts"
    own = variants.get(arch, {})
    variant = variant or ('all_heads' if 'all_heads' in own else 'own_matrices' if arch == 'deberta_v2' else 'plain')
    head = next(h for h in heads(arch) if h.endswith(('ForConditionalGeneration', 'MTModel'))) if two_stacks(arch) else scorers(arch)[0]
    return load(framework, saved(arch, head, variant, **kw)[1], head), head

def masks_of(m, arch):
    "Masks of one head of a layer in each kind of attention, and what prunes the same: a group where key heads are shared; the first layer, or the last where stages have their own numbers of heads"
    c = config_class(arch).from_dict(m.info()['config'])
    c = getattr(c, 'vision_config', c)
    heads = heads_per_layer(c)
    most, at = max(heads), len(heads)-1 if len(set(heads)) > 1 else 0
    group = most//(getattr(c, 'num_key_value_heads', None) or most)
    gone = [*range(group, 2*group)]
    mask = np.ones((len(heads), most), 'float32')
    mask[at, gone] = 0
    if not two_stacks(arch): return dict(head_mask=mask), {at: gone}
    kinds = dict(head_mask=0, decoder_head_mask='decoder.layers.0.self_attn', cross_attn_head_mask='decoder.layers.0.cross_attn')
    return {k: mask for k in kinds}, {k: gone for k in kinds.values()}

def near(a, b, tol=2e-6):
    scale = max(1, np.abs(b).max())
    np.testing.assert_allclose(a/scale, b/scale, atol=tol, rtol=0)

@every
def test_masked_and_pruned_heads_are_the_same(framework, arch, tmp_path):
    "A mask of heads, their pruning, and a pruned model that is saved and read give one answer"
    m, head = model_of(framework, arch)
    x = inputs(arch, head, 'left' if not two_stacks(arch) else 'right')
    masks, gone = masks_of(m, arch)
    def logits(m, **kw): return real(m.call({**x, **kw})['logits'], x)
    plain, want, before = logits(m), logits(m, **masks), m.info()['parameters']
    assert np.abs(plain-want).max() > 1e-5
    for k in masks:  # each has an effect of its own, and must fit
        assert np.abs(logits(m, **{k: masks[k]})-plain).max() > 1e-6, k
        with pytest.raises(ValueError, match=f'{k.replace("decoder_", "")} has the shape'): logits(m, **{k: masks[k][:, :-1]})
    m.prune_heads(gone)
    near(logits(m), want, 1e-6)
    near(logits(m, **masks), want, 1e-6)  # heads keep their numbers, and a mask those of heads that are gone
    m.save(tmp_path)
    again = load(framework, tmp_path, head)
    assert not again.info()['report']['missing_keys'] and again.info()['parameters'] == m.info()['parameters'] < before
    near(logits(again), want)
    for wrong, text in (({9: [0]}, 'layers 0 to'), ({0: [99]}, 'has no head 99'), ({0: range(99)}, 'has no head'), ({'layers.0.self_atn': [0]}, 'near: ')):
        with pytest.raises(ValueError, match=text): m.prune_heads(wrong)
    with pytest.raises(ValueError, match='leave at least one'): m.prune_heads({next(iter(gone)): range(masks['head_mask'].shape[1])})

@of_texts
def test_more_and_fewer_tokens(framework, arch, tmp_path):
    "The old tokens keep their logits, new ones stand at the mean; tied and untied; files say the new number, and a loss has gradients for it"
    for tied in (True, False) if 'tie_word_embeddings' in variants.get(arch, {}).get('untied', variants.get(arch, {}).get('tied', {})) else (None,):
        m, head = model_of(framework, arch, 'plain', **({} if tied is None else dict(tie_word_embeddings=tied)))
        x = inputs(arch, head, 'none')
        want = m.call(x)['logits']
        assert m.resize(None, 8) == 104
        near(m.call(x)['logits'][..., :99], want)
        m.resize(113)
        got = m.call(x)['logits']
        near(got[..., :99], want)
        assert got.shape[-1] == 113 and m.info()['config']['vocab_size'] == 113
        rows = m.embed(np.arange(113)[None])[0]
        assert np.abs(rows[99:]-rows[:99].mean(0)).max() < 2e-3*np.abs(rows).max()
        y = labels(arch, head, x)
        y = {k: np.where(array(v) == array(v).max(), 112, array(v)) for k, v in y.items()}
        loss, grads = m.loss_and_grads(x, y)
        assert np.isfinite(loss) and any(g.shape[0] == 113 and np.abs(g[112]).max() > 0 for g in grads.values())
        m.save(tmp_path/str(tied))
        again = load(framework, tmp_path/str(tied), head)
        assert not again.info()['report']['missing_keys']
        near(again.call(x)['logits'], got)
        m.resize(99)
        near(m.call(x)['logits'], want)
        with pytest.raises(ValueError, match='resize_token_embeddings'): m.call({k: np.where(array(v) == array(v).max(), 105, array(v)) if k in ('input_ids', 'decoder_input_ids') else v for k, v in x.items()})

@every
def test_a_trace_has_the_same_names_and_values(framework, arch):
    "The attention layers of all frameworks by the same names with the same values; an edit changes the answer, and is gone after the block"
    m, head = model_of(framework, arch, 'plain')
    x = inputs(arch, head, 'none')
    seen, _ = m.traced(x, ['*self_attn', '*self_attn.o_proj.input'])
    want, plain = load('torch', saved(arch, head)[1], head).traced(x, ['*self_attn', '*self_attn.o_proj.input'])
    assert set(seen) == set(want) and len([n for n in seen if n.endswith('self_attn')]) >= 1
    for k in want: near(seen[k], want[k], 1e-5)
    name = next(n for n in seen if n.endswith('self_attn'))
    zero, changed = m.traced(x, [name], zero=name)
    assert not zero[name].any() and np.abs(changed-plain).max() > 1e-4
    near(m.call(x)['logits'], plain, 1e-5)
    with pytest.raises(KeyError, match='near: '): m.traced(x, [name+'s'])

def test_integrated_gradients_are_those_of_captum():
    captum = pytest.importorskip('captum.attr')
    from hflit.interpret.attributions import integrated_gradients
    m, x = load('torch', saved('bert', 'BertForSequenceClassification')[1], 'BertForSequenceClassification').model, inputs('bert', 'BertForSequenceClassification', 'none')
    table = m.get_input_embeddings()
    base = torch.zeros_like(table(x['input_ids']))
    got = integrated_gradients(m, x, lambda out: out.logits[:, 1], steps=12, baseline=base)
    rest = {k: v for k, v in x.items() if k != 'input_ids'}
    want = captum.IntegratedGradients(lambda e: m(inputs_embeds=e, **rest).logits).attribute(table(x['input_ids']).detach(), base, target=1, n_steps=12, method='gausslegendre', internal_batch_size=2)
    near(array(got), array(want.sum(-1)), 1e-5)

def test_transformers_refuses_a_pruned_file(tmp_path):
    "transformers 5 does not know `pruned_heads`: it says which shapes differ, and reads nothing wrong"
    m, head = model_of('torch', 'bert')
    m.prune_heads({0: [1]})
    m.save(tmp_path)
    with pytest.raises(RuntimeError, match='size mismatch|ignore_mismatched_sizes'): getattr(transformers, head).from_pretrained(tmp_path)

usual = [f for f in frameworks if nightly or f.values[0] in ('torch', 'flax', 'keras-torch')]

@pytest.mark.parametrize('framework', [f for f in usual if f.values[0] != 'torch'])
def test_tools_say_the_same_in_all_frameworks(framework):
    "Each tool of `hflit.interpret` gives in Flax and on Keras' backends what it gives in PyTorch"
    folder, head = saved('llama', 'LlamaForCausalLM')[1], 'LlamaForCausalLM'
    x = {'input_ids': inputs('llama', head, 'none')['input_ids']}
    y, other = labels('llama', head, x), {'input_ids': x['input_ids'].flip(1)}
    got, want = (load(f, folder, head).tools(x, y, other) for f in (framework, 'torch'))
    assert set(got) == set(want) and all(np.abs(v).max() > 1e-3 for v in want.values())
    for k in want: near(np.asarray(got[k]), np.asarray(want[k]), 2e-5)

@pytest.mark.parametrize('framework', usual)
@pytest.mark.parametrize('arch', ['llama', 't5'])
def test_generation_after_resizing(framework, arch):
    "A model with more tokens writes what it wrote, reads a new token, and can be made to write it; one with fewer tokens is the old one again"
    m, head = model_of(framework, arch, 'plain')
    x, kw = inputs(arch, head, 'none'), dict(max_new_tokens=3, do_sample=False, eos_token_id=None)
    x = {k: v for k, v in x.items() if not k.startswith('decoder')}
    want = m.generate(x, **kw)
    m.resize(113)
    assert m.generate(x, **kw, suppress_tokens=list(range(99, 113))).tolist() == want.tolist()
    new = {**x, 'input_ids': np.where(np.arange(11) == 10, 112, array(x['input_ids']))}
    assert m.generate(new, **kw, suppress_tokens=list(range(112))).ravel()[-3:].tolist() == [112]*3
    m.resize(99)
    assert m.generate(x, **kw).tolist() == want.tolist()

@pytest.mark.parametrize('framework', usual)
def test_attentions_of_a_fused_kernel_are_eager_and_say_so_once(framework):
    "The weights are those of eager attention, the next call without them is fused again, and the log has one line"
    head = 'BertForMaskedLM'
    m, x = load(framework, saved('bert', head)[1], head, attn_implementation='sdpa'), inputs('bert', head, 'right')
    want = saved('bert', head)[0].eval()
    want.set_attn_implementation('eager')
    with torch.no_grad(): want = want(**x, output_attentions=True).attentions
    said = m.said(x)
    near(m.call(x, output_attentions=True)['attentions.1'], array(want[1]), 1e-5)
    assert said.count('output_attentions') == 1
