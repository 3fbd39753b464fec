"Depth Anything beyond the contract: relative depth, other backbones, dtypes, depth maps of the size of the pictures, and the pipeline depth-estimation from Python and from a shell"
import numpy as np
import PIL.Image
import pytest
import torch
import transformers
from skimage import data
from sweep import fields, frameworks, load, same, settings, small_dinov2

import hflit
from hflit import DepthAnythingConfig, DepthAnythingForDepthEstimation, DPTImageProcessor
from hflit.cli import main

three = pytest.mark.parametrize('framework', [f for f in frameworks if f.values[0] in ('torch', 'flax', 'keras-torch')])
def pixels(*size, seed=1): return torch.randn(size, generator=torch.Generator().manual_seed(seed))

def saved(path, **kw):
    "A small relative model of transformers, whose depth is above 0 at most pixels, and its folder"
    torch.manual_seed(0)
    ref = transformers.DepthAnythingForDepthEstimation(transformers.DepthAnythingConfig(**{**settings('depth_anything'), 'depth_estimation_type': 'relative', **kw}, attn_implementation='eager')).eval()
    with torch.no_grad():
        for p in ref.parameters():
            if p.ndim == 1: p.add_(torch.randn_like(p)*.1)
        ref.head.conv3.bias.zero_()
        if (ref(pixels(1, 3, 22, 22)).predicted_depth > 0).float().mean() < .5: ref.head.conv3.weight.neg_()
    ref.save_pretrained(path)
    return ref, path

@three
def test_relative_depth(framework, tmp_path):
    "Depth, states and attentions of pictures whose sides are no multiples of a patch; the ReLU cuts some pixels and leaves others"
    ref, folder = saved(tmp_path, max_depth=2)
    x = dict(pixel_values=pixels(2, 3, 39, 54))
    with torch.no_grad(): want = fields(ref(**x, output_hidden_states=True, output_attentions=True))
    assert .2 < (want['predicted_depth'] > 0).float().mean() and want['predicted_depth'].std() > .05
    got = load(framework, folder, 'DepthAnythingForDepthEstimation').call(x, output_hidden_states=True, output_attentions=True)
    assert list(got) == list(want)
    for k in want: same(got[k], want[k], where=k)

@three
def test_a_backbone_with_fused_tensors(framework, tmp_path):
    "The SwiGLU of DINOv2-giant has two matrices in one tensor, also inside another model; files both ways"
    ref, folder = saved(tmp_path/'theirs', backbone_config=dict(small_dinov2, use_swiglu_ffn=True))
    m = load(framework, folder, 'DepthAnythingForDepthEstimation')
    m.save(tmp_path/'ours')
    back, info = transformers.DepthAnythingForDepthEstimation.from_pretrained(tmp_path/'ours', output_loading_info=True)
    assert not any(info[k] for k in ('missing_keys', 'unexpected_keys', 'mismatched_keys'))
    for k, v in ref.state_dict().items(): assert torch.equal(v, back.state_dict()[k]), k
    x = dict(pixel_values=pixels(1, 3, 22, 22))
    with torch.no_grad(): same(m.call(x)['predicted_depth'], ref(**x).predicted_depth)

def test_maps_registers_and_a_depth_without_a_factor():
    "States that are maps already give the same depth; registers are no patches; max_depth=None is a factor of 1"
    torch.manual_seed(0)
    c = settings('depth_anything')
    a, b = (DepthAnythingForDepthEstimation(DepthAnythingConfig(**{**c, 'backbone_config': dict(small_dinov2, reshape_hidden_states=r)})).eval() for r in (False, True))
    b.load_state_dict(a.state_dict())
    x = pixels(1, 3, 30, 22)
    with torch.no_grad(): assert torch.equal(a(x).predicted_depth, b(x).predicted_depth)
    more = dict(small_dinov2, model_type='dinov2_with_registers', num_register_tokens=3)
    a, b = (DepthAnythingForDepthEstimation(DepthAnythingConfig(**{**c, 'max_depth': d, 'backbone_config': dict(more, reshape_hidden_states=r)})).eval() for r, d in ((False, 1), (True, None)))
    b.load_state_dict(a.state_dict())
    with torch.no_grad(): assert torch.equal(a(x).predicted_depth, b(x).predicted_depth) and a(x).predicted_depth.shape == (1, 28, 20)

def test_settings_reach_the_backbone(tmp_path):
    "The dtype and the attention of the whole model are those of its backbone"
    saved(tmp_path)
    m = DepthAnythingForDepthEstimation.from_pretrained(tmp_path, dtype='bfloat16', attn_implementation='eager')
    assert {p.dtype for p in m.parameters()} == {torch.bfloat16} and m.backbone.config.attn_implementation == 'eager'
    assert m(pixels(1, 3, 22, 22)).predicted_depth.dtype == torch.bfloat16
    assert m(pixels(1, 3, 22, 22), return_dict=False)[0].shape == (1, 20, 20)

def test_post_processing():
    "Depth of the size of the pictures, as transformers'; an array of another framework stays one"
    from transformers.models.dpt.image_processing_pil_dpt import DPTImageProcessorPil as Theirs
    out = transformers.modeling_outputs.DepthEstimatorOutput(predicted_depth=pixels(2, 14, 21).abs())
    ours, theirs = DPTImageProcessor(), Theirs()
    for sizes in (None, [(60, 80), (9, 9)], [(14, 21), (15, 200)]):
        for a, b in zip(ours.post_process_depth_estimation(out, sizes), theirs.post_process_depth_estimation(out, sizes), strict=True):
            assert list(a) == list(b)
            same(a['predicted_depth'], b['predicted_depth'])
    array = hflit.outputs.DepthEstimatorOutput(predicted_depth=out.predicted_depth.numpy())
    assert isinstance(ours.post_process_depth_estimation(array, [(30, 30)]*2)[0]['predicted_depth'], np.ndarray)
    with pytest.raises(ValueError, match='1 sizes'): ours.post_process_depth_estimation(out, [(9, 9)])

@pytest.fixture(scope='module')
def folder(tmp_path_factory):
    "A tiny model with an image processor that keeps proportions"
    d = tmp_path_factory.mktemp('depth')
    saved(d)
    DPTImageProcessor(size=dict(height=40, width=40), keep_aspect_ratio=True, ensure_multiple_of=4).save_pretrained(d)
    return d

@pytest.mark.parametrize('framework', ['torch', 'flax', 'keras'])
def test_pipeline(folder, framework):
    "Fields, numbers and pictures are transformers', for pictures of different sizes in one call"
    from transformers.models.dpt.image_processing_pil_dpt import DPTImageProcessorPil
    photos = [PIL.Image.fromarray(data.coffee()), PIL.Image.fromarray(data.chelsea()[:50, :71]), PIL.Image.fromarray(data.coffee())]
    theirs = transformers.pipeline('depth-estimation', model=transformers.DepthAnythingForDepthEstimation.from_pretrained(folder), image_processor=DPTImageProcessorPil.from_pretrained(folder))
    ours = hflit.pipeline('depth-estimation', model=str(folder), framework=framework)
    for a, b in zip(ours(photos, batch_size=2, parameters=dict(timeout=5)), theirs(photos), strict=True):
        assert list(a) == list(b) and a['depth'].size == b['depth'].size and a['depth'].mode == b['depth'].mode == 'L'
        same(a['predicted_depth'], b['predicted_depth'], 1e-4)
        assert np.abs(np.asarray(a['depth']).astype(int)-np.asarray(b['depth'])).max() <= 1
    assert torch.is_tensor(ours(photos[1])['predicted_depth']) == (framework == 'torch')
    assert type(ours) is type(hflit.pipeline(model=str(folder)))

def test_shell(folder, tmp_path, capsys):
    "`hflit run` says what it found, and writes the picture where it is told to"
    photo = tmp_path/'cat.png'
    PIL.Image.fromarray(data.chelsea()).save(photo)
    main(['run', 'depth-estimation', str(photo), '--model', str(folder), '--save', str(tmp_path/'out')])
    said = capsys.readouterr().out
    assert 'predicted_depth=300×451 numbers, ' in said and 'cat-depth.png' in said
    assert PIL.Image.open(tmp_path/'out'/'cat-depth.png').size == (451, 300)
