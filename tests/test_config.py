"Configs against transformers: what one writes the other reads, in both generations' spelling"
import json

import pytest
import transformers
from sweep import known, reads_images, sees, settings

from hflit.auto import AutoConfig, config_class, packages

archs = sorted(packages())

def theirs(arch): return getattr(transformers, config_class(arch).__name__)

@pytest.mark.parametrize('arch', archs)
def test_defaults_are_the_same(arch):
    want, got = theirs(arch)().to_dict(), config_class(arch)().to_dict()
    skip = {'transformers_version', '_name_or_path', 'architectures', '_sliding_window_pattern'}  # the last is in `layer_types`
    for k, v in want.items():
        if k in skip or v is None and k == 'head_dim': continue  # None is what follows from other fields
        if isinstance(v, dict) and v.get('model_type') == 'timm_backbone': continue  # hflit has the network itself, without timm
        if isinstance(v, dict) and 'model_type' in v: assert {f: got[k][f] for f in v.keys()-skip} == {f: v[f] for f in v.keys()-skip}, k
        else: assert got[k] == v, k

@pytest.mark.parametrize('arch', archs)
def test_saved_by_either_is_read_by_both(arch, tmp_path):
    kw = dict(settings(arch), favourite_colour='teal', id2label={0: 'no', 1: 'yes', 2: 'so'}, label2id={'no': 0, 'yes': 1, 'so': 2})
    kw.pop('num_labels')
    mine, ref = config_class(arch)(**kw), theirs(arch)(**kw)
    mine.save_pretrained(tmp_path/'mine')
    ref.save_pretrained(tmp_path/'ref')
    strip = lambda c: {k: v for k, v in c.to_dict().items() if k not in ('transformers_version', '_name_or_path')}
    assert strip(theirs(arch).from_pretrained(tmp_path/'mine')) == strip(ref)
    back = AutoConfig.from_pretrained(tmp_path/'ref')
    back.extra.pop('transformers_version')
    assert type(back) is type(mine) and back.to_dict() == mine.to_dict() and back.favourite_colour == 'teal'

@pytest.mark.parametrize('old', [
    dict(rope_theta=5e5), dict(rope_scaling=dict(type='linear', factor=2.)), dict(rope_scaling=dict(rope_type='dynamic', factor=4.), rope_theta=1e6),
    dict(rope_scaling=dict(rope_type='llama3', factor=8., low_freq_factor=1., high_freq_factor=4., original_max_position_embeddings=64)),
    dict(rope_scaling=dict(type='yarn', factor=4.)), dict(rope_parameters=dict(rope_type='yarn', factor=4., rope_theta=2e4)), dict(rope_scaling=None, rope_theta=1e4), {}])
def test_rope_spellings(old, tmp_path):
    want, got = transformers.LlamaConfig(**json.loads(json.dumps(old))), AutoConfig.for_model('llama', **json.loads(json.dumps(old)))
    strip = lambda p: {k: v for k, v in p.items() if k != 'type'}
    assert strip(got.rope_parameters) == strip(want.rope_parameters)
    got.save_pretrained(tmp_path)
    assert strip(transformers.LlamaConfig.from_pretrained(tmp_path).rope_parameters) == strip(want.rope_parameters)

@pytest.mark.parametrize('arch', archs)
def test_what_cannot_be(arch):
    if 'head_dim' not in config_class(arch).attribute_map and not reads_images(arch) and not config_class(arch).sub_configs:  # T5's heads have a width of their own
        with pytest.raises(ValueError, match=r'(attention_heads|n_heads?)=5 does not divide (hidden_size|dim|n_embd|d_model)=32'): config_class(arch)(hidden_size=32, num_attention_heads=5)
    size = 'vocab_size' if not reads_images(arch) else 'num_channels' if sees(arch) else 'projection_dim'
    if size in known(arch):
        with pytest.raises(ValueError, match=f'{size}=0'): config_class(arch)(**{size: 0})
    with pytest.raises(ValueError, match='problem_type'): config_class(arch)(problem_type='guess')

def test_overrides_and_unused(tmp_path):
    AutoConfig.for_model('bert').save_pretrained(tmp_path)
    c, rest = AutoConfig.from_pretrained(tmp_path, hidden_size=24, num_attention_heads=4, num_labels=7, fancy=1, return_unused_kwargs=True)
    assert (c.hidden_size, c.num_labels, rest) == (24, 7, dict(fancy=1))

def test_bad_files(tmp_path):
    (tmp_path/'config.json').write_text('{"model_type": "bret"}')
    with pytest.raises(ValueError, match='Near: bert'): AutoConfig.from_pretrained(tmp_path)
    (tmp_path/'config.json').write_text('{"model_type": ')
    with pytest.raises((ValueError, OSError), match='config.json'): AutoConfig.from_pretrained(tmp_path)
    (tmp_path/'config.json').write_text('{"model_type": "mystery", "auto_map": {"AutoConfig": "x.Y"}}')
    with pytest.raises(ValueError, match="never runs a checkpoint's code"): AutoConfig.from_pretrained(tmp_path)
