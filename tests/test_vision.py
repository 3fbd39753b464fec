"""Image models against transformers: other image sizes, unequal sides, SwiGLU, mask tokens, register tokens, stages of a backbone, problem types, training mode, wrong pixels.
The contract and the sweep ask the rest."""
import numpy as np
import pytest
import torch
import transformers
from sweep import all_same, asked_in_full, compare_gradients, expected, inputs, labels, load, loss_of, mine, reference, same, saved, settings
from transformers.core_model_loading import revert_weight_conversion

everywhere = pytest.mark.parametrize('framework', asked_in_full)
vits = 'vit', 'deit', 'dinov2', 'dinov2_with_registers'
names = dict(vit='ViT', deit='DeiT', dinov2='Dinov2', dinov2_with_registers='Dinov2WithRegisters')

def pixels(*size, batch=2, channels=3, seed=3): return torch.randn(batch, channels, *size, generator=torch.Generator().manual_seed(seed))

@everywhere
@pytest.mark.parametrize('arch', vits)
def test_other_sizes(framework, arch):
    "Positions are interpolated to a larger and a smaller grid, to unequal sides with as many patches, and pixels beyond the last whole patch are dropped"
    head = f'{names[arch]}Model'
    ref, m, asked = saved(arch, head)[0], mine(framework, arch, head), dict(interpolate_pos_encoding=True) if 'dino' not in arch else {}
    for size in ((20, 20), (8, 8), (36, 4), (15, 14), (4, 23)):
        x = dict(pixel_values=pixels(*size))
        all_same(m.call(x, **asked), expected(ref, x, **asked))

@everywhere
@pytest.mark.parametrize('arch', ('vit', 'deit'))
def test_a_size_is_refused_unless_asked(framework, arch):
    m = mine(framework, arch, f'{names[arch]}Model')
    for x, words in ((dict(pixel_values=pixels(12, 16)), '12 × 16 pixels'), (dict(pixel_values=pixels(12, 12, channels=1)), 'num_channels=3'),
                     (dict(pixel_values=pixels(12, 3, channels=12)), 'num_channels=3'), (dict(pixel_values=pixels(12, 12)[0]), 'num_channels=3'),
                     (dict(pixel_values=pixels(12, 12), bool_masked_pos=torch.zeros(2, 9).bool()), 'use_mask_token=True')):
        with pytest.raises(ValueError, match=words): m.call(x)

@everywhere
@pytest.mark.parametrize('arch', vits[2:])
def test_swiglu_scale_and_masks(framework, arch):
    "The fused matrices of SwiGLU, layer scale, and masked patches of the base model, in outputs, gradients and files"
    kw = dict(use_swiglu_ffn=True, layerscale_value=.3)
    head = f'{names[arch]}Model'
    ref, _ = saved(arch, head, **kw)
    x = dict(inputs(arch, head), bool_masked_pos=torch.arange(18).view(2, 9) % 3 == 0)
    out, loss, grads = mine(framework, arch, head, **kw).answer_and_grads(x)
    all_same(out, expected(ref, x))
    ref.zero_grad(set_to_none=True)
    (want := loss_of(ref, x, {})).backward()
    same(loss, want, where='loss')
    want = revert_weight_conversion(ref, {n: p.grad for n, p in ref.named_parameters()})
    assert grads.keys() == want.keys()
    for n in want: same(grads[n], want[n], where=n)

@pytest.mark.parametrize('arch', vits[2:])
def test_swiglu_files(arch, tmp_path):
    "Gate and up are written as one tensor, which transformers reads"
    ref, folder = saved(arch, f'{names[arch]}Model', use_swiglu_ffn=True)
    load('torch', folder, f'{names[arch]}Model').save(tmp_path)
    back = type(ref).from_pretrained(tmp_path).state_dict()
    for k, v in ref.state_dict().items(): assert torch.equal(v, back[k]), k

@everywhere
@pytest.mark.parametrize('kw', [dict(out_features=['stem', 'stage2']), dict(apply_layernorm=False, reshape_hidden_states=False)], ids=['stages', 'tokens'])
def test_feature_maps(framework, kw, tmp_path):
    "Of an image with unequal sides"
    for arch in vits[2:]:
        ref = reference(arch, f'{names[arch]}Backbone', **kw)
        ref.save_pretrained(tmp_path/arch)
        x = dict(pixel_values=pixels(12, 20))
        all_same(load(framework, tmp_path/arch, f'{names[arch]}Backbone').call(x), expected(ref, x))

@everywhere
@pytest.mark.parametrize('kind', ['regression', 'multi_label_classification'])
def test_problem_types(framework, kind):
    head, kw = 'ViTForImageClassification', dict(problem_type=kind)
    y = dict(labels=torch.tensor([[.5, 1., 0], [-1., 0, 2]]) if kind == 'regression' else torch.tensor([[1., 0, 1], [0, 1, 0]]))
    compare_gradients(saved('vit', head, **kw)[0], mine(framework, 'vit', head, **kw), inputs('vit', head), y)

@everywhere
def test_options(framework):
    "Biases of query, key and value off, another width and activation of the pooler, another activation of the layers; one channel; images and patches that are no squares"
    for kw in (dict(qkv_bias=False, pooler_output_size=20, pooler_act='gelu', hidden_act='quick_gelu'), dict(num_channels=1, image_size=(8, 12), patch_size=(4, 6))):
        ref, _ = saved('vit', 'ViTModel', **kw)
        x, kw2 = dict(pixel_values=pixels(*kw.get('image_size', (12, 12)), channels=kw.get('num_channels', 3))), dict(output_hidden_states=True, output_attentions=True)
        all_same(mine(framework, 'vit', 'ViTModel', **kw).call(x, **kw2), expected(ref, x, **kw2))

@pytest.mark.parametrize('arch,rates', [('vit', ('hidden_dropout_prob', 'attention_probs_dropout_prob')), ('dinov2_with_registers', ('hidden_dropout_prob', 'drop_path_rate'))])
def test_dropout_is_where_it_was(arch, rates):
    "What dropout of everything leaves tells where it is"
    head = f'{names[arch]}Model'
    for r in rates:
        ref, folder = saved(arch, head, **{r: .999999})
        x = inputs(arch, head)
        try: want = ref.train()(**x).last_hidden_state.pow(2).mean().item()
        finally: ref.eval()
        same(load('torch', folder, head).training_loss(x), want, 1e-4)

@everywhere
def test_stochastic_depth_keeps_the_mean(framework):
    "In training mode of rate 0 nothing is dropped; of another rate a branch is dropped for whole images"
    x = inputs('dinov2', 'Dinov2Model', batch=3)
    plain, drops = (load(framework, saved('dinov2', 'Dinov2Model', drop_path_rate=r)[1], 'Dinov2Model') for r in (0., .5))
    want = plain.loss_and_grads(x)[0]
    same(plain.training_loss(x), want)
    assert abs(drops.training_loss(x)-want) > 1e-3
    same(drops.loss_and_grads(x)[0], want)

@pytest.mark.parametrize('arch', ('vit', 'dinov2'))
def test_gradient_checkpointing_and_half_precision(arch):
    head = f'{names[arch]}ForImageClassification'
    ref, folder = saved(arch, head, hidden_dropout_prob=.3)
    x = inputs(arch, head)
    y = labels(arch, head, x)
    (a, g), (b, h) = (load('torch', folder, head).loss_and_grads(x, y, train=True, checkpointing=c) for c in (False, True))
    same(a, b)
    for k in g: same(g[k], h[k], where=k)
    half, want = load('torch', folder, head, dtype='bfloat16').call(x)['logits'], expected(type(ref).from_pretrained(folder, dtype=torch.bfloat16).eval(), x)['logits']
    assert np.abs(half-want).max() < .05*np.abs(want).max()

@pytest.mark.parametrize('arch,end,read', [('vit', '', 1), ('deit', '', 1), ('deit', 'WithTeacher', 2)])
def test_the_last_layer_for_the_tokens_that_are_read(arch, end, read):
    "A classifier computes the last layer for CLS alone, or CLS and the distillation token, with the same logits and gradients, unless anybody could see it"
    head = f'{names[arch]}ForImageClassification{end}'
    ref, folder = saved(arch, head)
    model, x, sizes = load('torch', folder, head).model, inputs(arch, head), []
    linear = torch.nn.functional.linear
    def rows(hooked=None, **kw):
        "Tokens per image of each product; what the classifier gives"
        sizes.clear()
        handle = hooked and hooked.register_forward_hook(lambda *args: None)
        with torch.no_grad(), pytest.MonkeyPatch.context() as patch:
            patch.setattr(torch.nn.functional, 'linear', lambda x, *args: sizes.append(x.dim() == 3 and x.shape[1]) or linear(x, *args))
            same(model(**x, **kw).logits, ref(**x).logits)
        if handle: handle.remove()
        return sizes.count(read)
    base, last = model.base_model, model.base_model.layers[-1]
    assert rows() >= 4  # query, output, up, down
    for m in (last, last.mlp.up_proj, base, base.norm, base.layers): assert not rows(m)
    assert rows(base.layers[0]) >= 4 and not rows(output_hidden_states=True) and not rows(output_attentions=True)
    assert base(**x).last_hidden_state.shape[1] > read
    if end: return
    y = labels(arch, head, x)
    (a, g), (b, h) = (load('torch', folder, head).loss_and_grads(x, y, train=True, checkpointing=c) for c in (False, True))
    same(a, b)
    for k in g: same(g[k], h[k], where=k)

@everywhere
@pytest.mark.parametrize('head', ['ViTModel', 'Dinov2Model', 'SwinModel', 'ConvNextModel', 'SegformerModel', 'CLIPVisionModel'])
def test_the_epsilon_of_each_norm(framework, head, tmp_path):
    "Pixels near 0 and no biases: the variance that a norm divides by is no larger than its epsilon, and another epsilon gives other numbers"
    torch.manual_seed(0)
    arch = head.removesuffix('VisionModel').removesuffix('Model').lower()
    cls = getattr(transformers, head)
    ref = cls(cls.config_class(**settings(arch, head=head), attn_implementation='eager')).eval()
    ref.save_pretrained(tmp_path)
    x = dict(pixel_values=inputs(arch, head)['pixel_values']*1e-3)
    all_same(load(framework, tmp_path, head).call(x), expected(ref, x))

def test_features_without_labels():
    "`num_labels=0`: the vector that a classifier would read"
    from hflit import ViTConfig, ViTForImageClassification
    ref = reference('vit', 'ViTForImageClassification', num_labels=0)
    m = ViTForImageClassification(ViTConfig(image_size=12, patch_size=4, hidden_size=32, num_hidden_layers=1, num_attention_heads=4, intermediate_size=48, num_labels=0)).eval()
    x = pixels(12, 12)
    assert m(x).logits.shape == ref(x).logits.shape == (2, 32)
    same(m(x).logits, m.vit(x).last_hidden_state[:, 0])

def test_a_new_head_is_initialised():
    "A classifier for another number of labels begins with small weights and zero biases"
    from hflit import AutoModelForImageClassification
    m, report = AutoModelForImageClassification.from_pretrained(saved('vit', 'ViTForImageClassification')[1], num_labels=7, ignore_mismatched_sizes=True, output_loading_info=True)
    assert m.classifier.weight.shape == (7, 32) and 0 < m.classifier.weight.abs().max() < 2 and not m.classifier.bias.any()
