"Generation settings: the same fields, defaults and files as transformers; errors that name the field"
import json
import logging
import pytest
import transformers as tf
from hflit.generation import settings as hg
from hflit.generation.settings import GenerationConfig

GOOD = [dict(), dict(max_new_tokens=20, do_sample=True, temperature=.7, top_p=.9, top_k=30), dict(num_beams=4, early_stopping=True, length_penalty=2.),
        dict(eos_token_id=[1,2], pad_token_id=0, bos_token_id=3), dict(bad_words_ids=[[1],[2,3]], suppress_tokens=[4,5]),
        dict(sequence_bias=[[[3,4],-1.5]], stop_strings=['a','b']), dict(favourite_colour='teal', nested={'a':[1]}),
        dict(forced_bos_token_id=2, forced_eos_token_id=[1], exponential_decay_length_penalty=[5,1.1]), dict(use_cache=False, max_length=99),
        dict(return_dict_in_generate=True, output_scores=True, output_logits=True), dict(guidance_scale=1.5, penalty_alpha=.6)]

def theirs(g): return {k:v for k,v in json.loads(g.to_json_string()).items() if k!='transformers_version'}
def ours(g): return {k:v for k,v in json.loads(g.to_json_string()).items() if k!='transformers_version'}

def test_fields_and_defaults():
    names = {k for k in tf.GenerationConfig().to_dict() if k[0]!='_' and k!='transformers_version'}
    assert names - set(hg.known) == set()
    assert set(GenerationConfig().to_dict()) >= names and set(GenerationConfig().to_dict().values())=={None}
    table = {k:v for k,v in tf.GenerationConfig._get_default_generation_params().items() if v is not None}
    assert hg.defaults==table

@pytest.mark.parametrize('kw', GOOD)
def test_files_both_ways(kw, tmp_path):
    GenerationConfig(**kw).save_pretrained(tmp_path/'ours')
    back = tf.GenerationConfig.from_pretrained(tmp_path/'ours')
    assert theirs(back)==theirs(tf.GenerationConfig(**kw))==ours(GenerationConfig(**kw))
    tf.GenerationConfig.from_dict(kw).to_json_file(tmp_path/'generation_config.json')
    assert ours(GenerationConfig.from_pretrained(tmp_path))==ours(GenerationConfig(**kw))
    assert GenerationConfig.from_pretrained(tmp_path, top_k=7).top_k==7

def test_round_trip_keeps_what_others_wrote(tmp_path):
    d = dict(_from_model_config=True, transformers_version='4.27.0', eos_token_id=2, temperature=.6, odd=[1,{'a':None}])
    (tmp_path/'generation_config.json').write_text(json.dumps(d))
    g = GenerationConfig.from_pretrained(tmp_path)
    g.save_pretrained(tmp_path/'again')
    assert json.loads((tmp_path/'again'/'generation_config.json').read_text())==d
    assert g==GenerationConfig.from_pretrained(tmp_path/'again')

def test_other_name_and_unused(tmp_path):
    GenerationConfig(top_k=3, do_sample=True).save_pretrained(tmp_path, 'mine.json')
    g,rest = GenerationConfig.from_pretrained(tmp_path, 'mine.json', top_p=1., foo=2, return_unused_kwargs=True)
    assert (g.top_k, g.top_p, rest)==(3, 1., {'foo':2})
    with pytest.raises(OSError, match='generation_config.json'): GenerationConfig.from_pretrained(tmp_path)

@pytest.mark.parametrize('d', [dict(model_type='llama', bos_token_id=1, eos_token_id=2, pad_token_id=None, use_cache=True, hidden_size=8),
    dict(model_type='gpt2', eos_token_id=5, top_k=3, do_sample=True, output_attentions=False, num_beams=2, max_length=70),
    dict(model_type='x', eos_token_id=None, decoder=dict(eos_token_id=9, num_beams=3)), dict(output_hidden_states=True)])
def test_from_model_config(d):
    assert ours(GenerationConfig.from_model_config(dict(d)))==theirs(tf.GenerationConfig.from_model_config(dict(d)))

def test_update_like_transformers():
    for a,b in (({'top_k':5},{'top_k':9,'nope':1}), ({}, {'temperature':.5,'do_sample':True})):
        for only in (False, True):
            g,t = GenerationConfig(**a),tf.GenerationConfig(**a)
            assert g.update(defaults_only=only, **b)==t.update(defaults_only=only, **b)
            assert ours(g)==theirs(t)
    g = GenerationConfig()
    assert g.update(allow_custom_entries=True, odd=3)=={} and g.odd==3

@pytest.mark.parametrize('kw,words', [(dict(do_sample=True, temperature=0), 'temperature=0'), (dict(do_sample=True, temperature=-1.), 'temperature=-1.0'),
    (dict(do_sample=True, top_p=-.1), 'top_p=-0.1'), (dict(do_sample=True, top_p=1.01), 'top_p=1.01'), (dict(do_sample=True, top_k=-1), 'top_k=-1'),
    (dict(do_sample=True, top_k=1.5), 'top_k=1.5'), (dict(do_sample=True, min_p=2.), 'min_p=2.0'), (dict(max_new_tokens=0), 'max_new_tokens=0'),
    (dict(max_new_tokens='ten'), "max_new_tokens='ten'"), (dict(max_length=True), 'max_length=True'), (dict(repetition_penalty=0.), 'repetition_penalty'),
    (dict(num_return_sequences=2), 'do_sample=True'), (dict(num_beams=2, num_return_sequences=3), 'num_beams=2'),
    (dict(early_stopping='soon'), "'never'"), (dict(num_assistant_tokens_schedule='faster'), 'one of constant'), (dict(prompt_lookup_num_tokens=0), 'at least 1'), (dict(assistant_confidence_threshold=1.5), 'from 0 to 1'), (dict(no_repeat_ngram_size=-2), 'no_repeat_ngram_size=-2'), (dict(streamer=1), 'streamer'),
    (dict(forced_eos_token_id=3, suppress_tokens=[3,4]), 'suppress_tokens'), (dict(max_new_tokens=2.5), 'max_new_tokens=2.5'), (dict(do_sample='false'), "do_sample='false'"),
    (dict(eos_token_id=2.5), 'eos_token_id=2.5'), (dict(pad_token_id='</s>'), 'pad_token_id'), (dict(suppress_tokens=[1,2.5]), 'suppress_tokens'), (dict(stop_strings=3), 'stop_strings=3'),
    (dict(bad_words_ids=[]), 'at least one list'), (dict(max_length=float('inf')), 'max_length=inf'), (dict(top_p='0.9'), "top_p='0.9'"), (dict(use_cache=[]), 'use_cache'),
    (dict(validate=1), 'has a method'), (dict(__class__=1), "'__class__' is no setting"), (dict(max_new_tokens=-10**5000), 'bits must be')])
def test_what_cannot_be(kw, words):
    with pytest.raises(ValueError, match=words): GenerationConfig(**kw)
    g = GenerationConfig()
    with pytest.raises(ValueError, match=words): g.update(allow_custom_entries=True, **kw)

def test_odd_files_are_read(tmp_path):
    (tmp_path/'generation_config.json').write_text('{"do_sample": true, "temperature": 0}')
    g = GenerationConfig.from_pretrained(tmp_path)
    with pytest.raises(ValueError, match='temperature=0'): g.validate()

TORCH_ONLY = [dict(penalty_alpha=.6, top_k=4), dict(dola_layers='high'), dict(constraints=[1]), dict(force_words_ids=[[1]]),
    dict(num_beam_groups=2, num_beams=2, diversity_penalty=.5), dict(diversity_penalty=.5)]

@pytest.mark.parametrize('kw', [dict(assistant_ensemble_weight=.5), dict(cache_implementation='paged'), dict(speculation_type='dflash'), dict(use_mtp=True), dict(low_memory=True)])
def test_not_here_yet_is_said(kw):
    with pytest.raises(NotImplementedError, match=next(iter(kw))): GenerationConfig(**kw).check_supported()

@pytest.mark.parametrize('kw', TORCH_ONLY)
def test_strategies_of_pytorch_alone(kw):
    GenerationConfig(**kw).check_supported()
    for framework in ('flax', 'keras'):
        with pytest.raises(NotImplementedError, match=f'{next(iter(kw))}=.* PyTorch alone'): GenerationConfig(**kw).check_supported(framework)

def test_off_is_supported():
    g = GenerationConfig()
    g.update(defaults_only=True, **hg.defaults)
    g.update(guidance_scale=2., token_healing=True, watermarking_config={'bias':2.}, penalty_alpha=0., cache_implementation='static', low_memory=False)
    g.check_supported()

def test_idle_fields_are_logged_once(caplog):
    hg.warned.clear()
    with caplog.at_level(logging.WARNING, 'hflit'):
        GenerationConfig(top_p=.3); GenerationConfig(top_p=.3); GenerationConfig.from_dict(dict(top_p=.4))
    assert [r.message for r in caplog.records]==['top_p=0.3 has no effect: it only matters with do_sample=True']
    with pytest.raises(ValueError, match='no effect'): GenerationConfig(top_p=.3).validate(strict=True)

def test_no_framework_is_imported():
    import subprocess
    import sys
    code = "import sys, hflit.generation.settings; print([m for m in ('torch','jax','keras','transformers','datasets','jinja2','huggingface_hub') if m in sys.modules])"
    assert subprocess.run([sys.executable, '-c', code], capture_output=True, text=True).stdout.strip()=='[]'

def test_saved_as_transformers_saves(tmp_path):
    "Settings without effect are not written, unless they are as they were read"
    for lib in (tf.GenerationConfig, GenerationConfig):
        g = lib()
        g.temperature = .5
        with pytest.raises(ValueError, match='temperature'): g.save_pretrained(tmp_path/'a')
        with pytest.raises(ValueError, match='temperature'): g.validate(strict=True)
        g.validate()
        (tmp_path/'generation_config.json').write_text('{"temperature": 0.6, "pad_token_id": -1}')
        g = lib.from_pretrained(tmp_path)
        g.save_pretrained(tmp_path/'b')
        assert json.loads((tmp_path/'b'/'generation_config.json').read_text())['temperature'] == .6
        g.top_k = 7
        with pytest.raises(ValueError, match='top_k'): g.save_pretrained(tmp_path/'c')
        with pytest.raises(ValueError, match='logits_processor'): lib(logits_processor='foo')

@pytest.mark.parametrize('text,words', [('{"fill": 1}', "'fill' is no setting"), ('{"to_dict": {}}', "'to_dict' is no setting"), ('{"__class__": 1}', '__class__'),
    ('{"do_sample": "false"}', "do_sample='false' must be true or false"), ('{"top_k": "50"}', "top_k='50'"), ('{"eos_token_id": "</s>"}', 'eos_token_id'),
    ('{"temperature": [0.5]}', 'temperature'), ('{"pad_token_id": 1.5}', 'pad_token_id=1.5'), ('{"bad_words_ids": {"a": 1}}', 'bad_words_ids'), ('[]', 'dict')])
def test_hostile_files(text, words, tmp_path):
    (tmp_path/'generation_config.json').write_text(text)
    with pytest.raises(ValueError, match=words) as e: GenerationConfig.from_pretrained(tmp_path)
    assert 'generation_config.json' in str(e.value)
