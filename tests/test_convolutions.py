"Convolutional networks and backbones: which stages are selected, running statistics in three frameworks, stochastic depth, layouts in memory, and kernels through files"
import pickle

import numpy as np
import pytest
import torch
import transformers
from sweep import expected, frameworks, inputs, mine, saved
from sweep import same as close
from worker import worker

import hflit
from hflit.auto import backbone_config, load_backbone

each = pytest.mark.parametrize('framework', [f for f in frameworks if f.values[0] in ('torch', 'flax', 'keras-torch')])
tiny = dict(embedding_size=8, hidden_sizes=[16, 24], depths=[2, 1], num_labels=3)

choices = [dict(), dict(out_features=['stem', 'stage2']), dict(out_indices=[0, 2]), dict(out_indices=(1,)), dict(out_indices=[0, -1]), dict(out_features=['stage1'], out_indices=[1]), dict(out_features=[]),
           dict(out_features=['stage9']), dict(out_features=['stage2', 'stage1']), dict(out_features=['stem', 'stem']), dict(out_indices=[3]), dict(out_indices=[-4]), dict(out_indices=[2, 1]), dict(out_indices=[-1, 0]),
           dict(out_indices=[2, -1]), dict(out_features=['stem'], out_indices=[1]), dict(out_features=['stem'], out_indices=[0, 1]), dict(out_features='stem')]

@pytest.mark.parametrize('kw', choices, ids=str)
def test_selected_stages(kw):
    "The stages that transformers selects, or an error where it has one"
    try: want = transformers.ResNetConfig(**tiny, **kw)
    except Exception:
        with pytest.raises(ValueError, match='out_(features|indices)'): hflit.ResNetConfig(**tiny, **kw)
        return
    got = hflit.ResNetConfig(**tiny, **kw)
    assert (got.out_features, got.out_indices, got.stage_names) == (want.out_features, want.out_indices, want.stage_names)
    for f, v in (('out_features', ['stage1']), ('out_indices', [0, 1]), ('out_features', None)):
        setattr(want, f, v)
        setattr(got, f, v)
        assert (got.out_features, got.out_indices) == (want.out_features, want.out_indices)
    with pytest.raises(ValueError, match='same order'): got.out_indices = [2, 0]

def test_stages_of_a_file_give_way_to_arguments(tmp_path):
    transformers.ResNetBackbone(transformers.ResNetConfig(**tiny, out_indices=[1, 2])).save_pretrained(tmp_path)
    for kw in (dict(out_features=['stem']), dict(out_indices=[0])):
        model = hflit.AutoBackbone.from_pretrained(tmp_path, **kw)
        assert (model.out_features, model.out_indices, model.channels) == (['stem'], [0], [8])
    assert hflit.AutoConfig.from_pretrained(tmp_path).out_indices == [1, 2]
    c = backbone_config(dict(hflit.ResNetConfig(**tiny, out_indices=[1]).to_dict()))
    assert load_backbone(c).channels == [16]
    with pytest.raises(ValueError, match='backbone_config: hflit has no architecture'): backbone_config(dict(model_type='resnot'))

step = dict(flax='''
import numpy as np
from hflit.flax import {head} as M
m = M.from_pretrained({folder!r})
x = np.load({folder!r}+'/x.npy')
for _ in range(2):
    out, new = m(x, train=True, mutable='batch_stats')
    m = m.bound({{**m.variables, **new}})
assert (m(x).logits!=M.from_pretrained({folder!r})(x).logits).any()
m.save_pretrained({out!r})
answer = np.asarray(out.logits)''', keras='''
import numpy as np
from hflit.keras import {head} as M
from keras import ops
m = M.from_pretrained({folder!r})
x = np.load({folder!r}+'/x.npy')
for _ in range(2): out = m(x, training=True)
m.save_pretrained({out!r})
answer = ops.convert_to_numpy(out.logits)''')

@pytest.mark.parametrize('framework', frameworks)
def test_running_statistics(framework, tmp_path):
    "Two training passes leave the statistics that they leave in transformers, and files hold them"
    torch.manual_seed(0)
    ref, head = transformers.ResNetForImageClassification(transformers.ResNetConfig(**tiny)), 'ResNetForImageClassification'
    x = torch.rand(3, 3, 33, 30)
    (tmp_path/'a').mkdir()
    ref.save_pretrained(tmp_path/'a')
    np.save(tmp_path/'a/x.npy', x.numpy())
    with torch.no_grad(): want = [ref.train()(x).logits for _ in range(2)][-1]
    if framework == 'torch':
        model = hflit.ResNetForImageClassification.from_pretrained(tmp_path/'a').train()
        with torch.no_grad(): got = [model(x).logits for _ in range(2)][-1]
        model.save_pretrained(tmp_path/'b')
    else: got = worker(framework)('run', step[framework.partition('-')[0]].format(head=head, folder=str(tmp_path/'a'), out=str(tmp_path/'b')))
    close(got, want)
    back, state = transformers.ResNetForImageClassification.from_pretrained(tmp_path/'b').state_dict(), ref.state_dict()
    assert back.keys() == state.keys()
    for k, v in state.items(): close(back[k], v, where=k)
    assert int(state['resnet.embedder.embedder.normalization.num_batches_tracked']) == 2

def test_a_flax_model_keeps_its_statistics():
    "With other parameters alone, after pickling, and in a call with params="
    pytest.importorskip('flax')
    answer = worker('flax')('run', f'''
import jax, numpy as np, pickle
from hflit.flax import ResNetForImageClassification as M
from hflit import ResNetConfig
m, x = M.from_config(ResNetConfig(**{tiny!r})), np.random.default_rng(0).random((2, 3, 32, 32), 'float32')
m = m.bound({{**m.variables, **m(x, train=True, mutable='batch_stats')[1]}})
other = jax.tree.map(lambda p: p*1, m.params)
want = m(x).logits
answer = [float(abs(v-want).max()) for v in (m.bound(other)(x).logits, m(x, params=other).logits, m(x, params=dict(m.variables)).logits, pickle.loads(pickle.dumps(m))(x).logits)]''')
    assert max(answer) == 0

def test_layout_of_kernels(tmp_path):
    "Kernels lie channels last, also when they are loaded or copied; files are as ever"
    last = torch.channels_last
    ref, folder = saved('resnet', 'ResNetForImageClassification')
    model = hflit.ResNetForImageClassification.from_pretrained(folder)
    kernel = model.resnet.embedder.embedder.convolution.weight
    assert kernel.is_contiguous(memory_format=last) and not kernel.is_contiguous()
    model.load_state_dict(ref.state_dict())
    assert model.resnet.embedder.embedder.convolution.weight.is_contiguous(memory_format=last)
    assert torch.equal(kernel, ref.resnet.embedder.embedder.convolution.weight)
    again = pickle.loads(pickle.dumps(model))
    x = inputs('resnet', 'ResNetForImageClassification', batch=2)
    with torch.no_grad(): assert torch.equal(again(**x).logits, model(**x).logits)
    traced = torch.export.export(model.eval(), (x['pixel_values'],)).module()
    with torch.no_grad(): close(traced(x['pixel_values']).logits, ref(**x).logits)

@pytest.mark.parametrize('kind', ['basic', 'bottleneck'])
def test_norms_folded_into_convolutions(tmp_path, kind, monkeypatch):
    "The same numbers as step by step, also after weights change or a hook is there"
    from hflit.torch import convolutions
    shape = dict(tiny, hidden_sizes=[16, 24, 192], depths=[2, 1, 1])
    ref = transformers.ResNetForImageClassification(transformers.ResNetConfig(**shape, layer_type=kind)).eval()
    for m in ref.modules():
        if isinstance(m, torch.nn.BatchNorm2d):
            for t in (m.weight, m.bias, m.running_mean): torch.nn.init.normal_(t)
            m.running_var.uniform_(.5, 2)
    ref.save_pretrained(tmp_path)
    model, folds, fold = hflit.ResNetForImageClassification.from_pretrained(tmp_path), [], convolutions.fold_norm
    monkeypatch.setattr(convolutions, 'fold_norm', lambda *args: folds.append(len(args)) or fold(*args))
    products, multiply = [], convolutions.conv_product
    monkeypatch.setattr(convolutions, 'conv_product', lambda *args: products.append(args) or multiply(*args))
    x = torch.randn(2, 3, 96, 96, generator=torch.Generator().manual_seed(0))
    def check():
        a, b = (m(x, output_hidden_states=True) for m in (model, ref))
        for got, want in zip([*a.hidden_states, a.logits], [*b.hidden_states, b.logits], strict=True): close(got, want)

    with torch.no_grad():
        check()
        assert {4, 5} <= set(folds) or not convolutions.has_onednn()  # alone, and with a sum
        for m in (model, ref):
            for w in m.parameters(): w.data.mul_(1.1)
        check()
        seen, block = [], model.model.stages[0].blocks[0]
        block.convs[-1].register_forward_hook(lambda module, args, out: seen.append(out.clone()))
        block.convs[0].norm.register_forward_hook(lambda module, args, out: seen.append(out.clone()))
        check()
        assert min(float(o.min()) for o in seen) < 0  # neither the activation nor the sum is in them
        small = torch.randn(1, 3, 35, 50, generator=torch.Generator().manual_seed(1))  # few pixels: matrix products
        products.clear()
        close(model(small).logits, ref(small).logits)
        assert {conv.kernel_size for conv, _ in products} == {(1, 1), (3, 3)} or not convolutions.has_onednn()
    folds.clear()
    products.clear()
    close(model(x).logits, ref(x).logits)
    assert not folds and not products  # gradients

def test_a_file_without_counts(tmp_path):
    "Old files have no num_batches_tracked; that is no reason for a warning"
    ref, _ = saved('resnet', 'ResNetForImageClassification')
    state = {k: v for k, v in ref.state_dict().items() if 'tracked' not in k}
    model, report = hflit.ResNetForImageClassification.from_pretrained(None, config=hflit.ResNetConfig(**ref.config.to_diff_dict()), state_dict=state, output_loading_info=True)
    assert not report.missing and {int(v) for k, v in model.state_dict().items() if 'tracked' in k} == {0}

def test_a_new_classifier(tmp_path):
    "Of another size: drawn as PyTorch draws it, not raw memory"
    _, folder = saved('resnet', 'ResNetForImageClassification')
    model = hflit.ResNetForImageClassification.from_pretrained(folder, num_labels=7, ignore_mismatched_sizes=True)
    w = model.classifier[1].weight
    assert w.shape == (7, 24) and 0 < float(w.abs().max()) <= 24**-.5 and float(model.classifier[1].bias.abs().max()) <= 24**-.5
    convs = [m.weight for m in hflit.ResNetModel(hflit.ResNetConfig(depths=[1]*4)).modules() if isinstance(m, torch.nn.Conv2d)]
    for w in convs[-3:]: assert abs(float(w.std())/(2/(w.shape[0]*w.shape[2]*w.shape[3]))**.5-1) < .02  # Kaiming, by the outputs

@pytest.mark.parametrize('arch', ['ConvNext', 'ConvNextV2'])
def test_stochastic_depth(arch):
    "The same seed drops the same branches as in transformers"
    kw = dict(num_stages=2, hidden_sizes=[8, 12], depths=[2, 3], drop_path_rate=.6, initializer_range=.3)
    theirs = getattr(transformers, f'{arch}Model')(getattr(transformers, f'{arch}Config')(**kw)).train()
    ours = getattr(hflit, f'{arch}Model')(getattr(hflit, f'{arch}Config')(**kw)).train()
    ours.load_state_dict(theirs.state_dict())
    x, out = torch.rand(4, 3, 16, 16), []
    for m in (ours, theirs):
        torch.manual_seed(5)
        out.append(m(x).last_hidden_state)
    close(*out)

@each
@pytest.mark.parametrize('arch,head,variant', [('resnet', 'ResNetForImageClassification', 'basic'), ('resnet', 'ResNetModel', 'first'), ('resnet', 'ResNetBackbone', 'maps'),
    ('convnext', 'ConvNextForImageClassification', 'unscaled'), ('convnext', 'ConvNextModel', 'equal'), ('convnext', 'ConvNextBackbone', 'maps')])
def test_shapes(framework, arch, head, variant):
    "Other blocks, odd sizes of images and several feature maps, with all hidden states"
    ref, _ = saved(arch, head, variant)
    x = dict(pixel_values=torch.randn(2, 3, 37, 22, generator=torch.Generator().manual_seed(0)))
    got, want = mine(framework, arch, head, variant).call(x, output_hidden_states=True), expected(ref, x, output_hidden_states=True)
    assert list(got) == list(want)
    for k in want: close(got[k], want[k], where=k)

def wrong_padding(patch):
    from hflit.models.resnet import torch as page
    right = page.ConvNorm.forward
    patch.setattr(page.ConvNorm, 'forward', lambda self, x: right(self, torch.nn.functional.pad(x, (0, 1, 0, 1))[..., 1:, 1:] if self.conv.stride == (2, 2) else x))

def test_a_planted_fault_is_caught(monkeypatch):
    "Windows that are shifted by a pixel at stride 2 do not pass"
    ref, folder = saved('resnet', 'ResNetForImageClassification')
    x = inputs('resnet', 'ResNetForImageClassification', batch=2)
    model = hflit.ResNetForImageClassification.from_pretrained(folder)
    with torch.no_grad(): close(model(**x).logits, expected(ref, x)['logits'])
    wrong_padding(monkeypatch)
    with torch.no_grad(), pytest.raises(AssertionError): close(model(**x).logits, expected(ref, x)['logits'])
