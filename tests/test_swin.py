"Swin beyond the contract: sizes that windows do not divide, maps smaller than a window, no state between calls, stochastic depth, the backbone's maps"
import pytest
import torch
import transformers
from sweep import all_same, expected, frameworks, load, reference, same, saved

import hflit
from hflit import SwinConfig, SwinModel

tiny = dict(image_size=32, patch_size=2, embed_dim=8, depths=[2, 2], num_heads=[2, 4], window_size=4, drop_path_rate=0., initializer_range=.2)
def pixels(*size, seed=1): return torch.randn(size, generator=torch.Generator().manual_seed(seed))

@pytest.mark.parametrize('framework', [f for f in frameworks if f.values[0] in ('torch', 'flax', 'keras-torch')])
@pytest.mark.parametrize('size', [(45, 70), (12, 24)])
def test_odd_sizes(framework, size):
    "Pixels beyond whole patches are padded with zeros, maps to whole windows; the 3 rows of the second stage are one window, without shift"
    ref, folder = saved('swin', 'SwinModel')
    x = dict(pixel_values=pixels(2, 3, *size))
    fresh = type(ref)(ref.config).eval()  # transformers' layers remember the window of a small map
    fresh.load_state_dict(ref.state_dict())
    got = load(framework, folder, 'SwinModel').call({**x, 'output_hidden_states': True})
    all_same(got, expected(fresh, x, output_hidden_states=True))

def test_a_small_picture_changes_nothing():
    "Windows are those of the picture at hand: maps of at most a window, and smaller ones, leave nothing behind"
    torch.manual_seed(0)
    m, x = SwinModel(SwinConfig(**tiny)).eval(), pixels(1, 3, 32, 32)
    with torch.no_grad():
        want = m(x).last_hidden_state
        for n in (2, 6, 8): assert m(x[..., :n, :n]).last_hidden_state.isfinite().all()
        assert torch.equal(m(x).last_hidden_state, want)

def test_stochastic_depth():
    "In training, the attention branch of a picture is dropped or scaled; a rate of 0 changes nothing, and evaluation neither"
    from hflit.torch.convolutions import drop_path
    x = torch.ones(4000, 2, 3)
    y = drop_path(x, .25, True)
    assert {round(v, 4) for v in y.unique().tolist()} == {0., 1.3333} and (y == y[:, :1, :1]).all() and abs(y.mean()-1) < .05
    assert drop_path(x, .25, False) is x and drop_path(x, 0., True) is x
    torch.manual_seed(0)
    m, x = SwinModel(SwinConfig(**{**tiny, 'drop_path_rate': .9})), pixels(2, 3, 32, 32)
    want = m.eval()(x).pooler_output
    assert not torch.allclose(m.train()(x).pooler_output, want, atol=1e-3)
    calm = SwinModel(SwinConfig(**tiny))
    calm.load_state_dict(m.state_dict())
    same(calm.train()(x).pooler_output, want)

@pytest.mark.parametrize('stages', [['stem', 'stage1', 'stage2'], ['stage1']])
def test_backbone(stages, tmp_path):
    "Maps before patch merging: stem and stage 1 have one size; windows keep their size where a map is smaller"
    ref = reference('swin', 'SwinBackbone', out_features=stages)
    ref.save_pretrained(tmp_path)
    m, x = hflit.AutoBackbone.from_pretrained(tmp_path), pixels(2, 3, 10, 24)
    with torch.no_grad(): want, got = (o(x, output_hidden_states=True) for o in (ref, m))
    assert m.channels == ref.channels and [tuple(o.shape) for o in got.feature_maps] == [tuple(o.shape) for o in want.feature_maps]
    for k in ('feature_maps', 'hidden_states'):
        for a, b in zip(got[k], want[k]): same(a, b, where=k)

def test_wrong_configs():
    "One error that names the field"
    for kw, why in ((dict(depths=[2]), 'depths has 1 numbers and num_heads 4'), (dict(num_heads=[3, 6, 12, 25]), '25 heads of stage 3 do not divide its width 768'),
                    (dict(window_size=0), 'window_size=0 must be an integer from 1'), (dict(out_features=['stage9']), 'out_features must be a subset of stage_names')):
        with pytest.raises(ValueError, match=why): SwinConfig(**kw)

def test_many_channels():
    "A picture with another number of channels is one clear error"
    m = SwinModel(SwinConfig(**tiny))
    with pytest.raises(ValueError, match='num_channels=3'): m(pixels(1, 4, 32, 32))
