"""Loading and saving models, beside transformers: what fits, what is reported, where it goes, what it costs"""
import logging
import os
import signal
import subprocess
import sys
import textwrap

import pytest
import torch
import transformers

import hflit.models.bert.torch as bert
import hflit.models.llama.torch as llama
from hflit.models.bert.config import BertConfig
from hflit.models.llama.config import LlamaConfig
from hflit.torch.loading import InitOnDevice
from hflit.checkpoint.weights import Checkpoint, save_shards

small = dict(hidden_size=32, intermediate_size=48, num_hidden_layers=3, num_attention_heads=4, vocab_size=99, max_position_embeddings=64, pad_token_id=0)
ids = torch.randint(3, 99, (2, 9), generator=torch.Generator().manual_seed(0))
heads = ['Model', 'ForCausalLM', 'ForSequenceClassification', 'ForTokenClassification', 'ForQuestionAnswering']
bert_heads = ['Model', 'ForMaskedLM', 'ForPreTraining', 'ForNextSentencePrediction', 'ForSequenceClassification', 'ForTokenClassification', 'ForQuestionAnswering',
              'ForMultipleChoice']
families = dict(Llama=(llama, heads), Bert=(bert, bert_heads))

def theirs(name, seed=0, **kw):
    "A small model of transformers with random weights"
    cls = getattr(transformers, name)
    torch.manual_seed(seed)
    kw = {**small, 'initializer_range': .2, **(dict(num_key_value_heads=2) if name.startswith('Llama') else {}), **kw}
    return cls(cls.config_class(**kw)).eval()

def mine(name): return getattr(llama if name.startswith('Llama') else bert, name)
def out(model, x=ids):
    with torch.no_grad(): y = model(input_ids=x)
    return y[1] if 'PreTraining' in type(model).__name__ else y[0]
def same(a, b, tol=1e-5): torch.testing.assert_close(out(a), out(b), atol=tol, rtol=tol)
def files(folder): return {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}
def info(report): return {k: set(v) for k, v in dict(report).items() if k != 'error_msgs'}

@pytest.fixture(autouse=True)
def quiet():
    "transformers reports on its own logger; tests look at ours"
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()

@pytest.fixture
def tiny(tmp_path):
    "A small Llama of transformers, and its folder in three shards"
    m = theirs('LlamaForCausalLM')
    m.save_pretrained(tmp_path/'tiny', max_shard_size='40KB')
    assert len(Checkpoint.find(tmp_path/'tiny').files) > 2
    return m, tmp_path/'tiny'

# --- there and back

@pytest.mark.parametrize('name', [f'{a}{h}' for a, (_, hs) in families.items() for h in hs])
def test_both_ways_in_shards(tmp_path, name):
    x = ids[:, None].repeat(1, 2, 1) if 'MultipleChoice' in name else ids
    ref = theirs(name)
    ref.save_pretrained(tmp_path/'a', max_shard_size='30KB')
    m, report = mine(name).from_pretrained(tmp_path/'a', output_loading_info=True)
    assert report.fits, report
    torch.testing.assert_close(out(m, x), out(ref, x), atol=1e-5, rtol=1e-5)
    m.save_pretrained(tmp_path/'b', max_shard_size='20KB')
    back, loading = type(ref).from_pretrained(tmp_path/'b', output_loading_info=True)
    assert not any(loading.values())
    assert all(torch.equal(v, back.state_dict()[k]) for k, v in ref.state_dict().items())
    a, b = Checkpoint.find(tmp_path/'a'), Checkpoint.find(tmp_path/'b')
    assert set(a) == set(b) and all(torch.equal(a.read(k), b.read(k)) for k in a)
    assert back.config.architectures == [name] and back.config.dtype == torch.float32

def test_tied_weights_are_written_once_and_read_tied(tmp_path):
    for name in ('LlamaForCausalLM', 'BertForMaskedLM'):
        ref = theirs(name, tie_word_embeddings=True)
        ref.save_pretrained(tmp_path/name)
        m = mine(name).from_pretrained(tmp_path/name)
        same(m, ref)
        assert m.get_output_embeddings().weight is m.get_input_embeddings().weight and m.load_report.fits
        m.save_pretrained(tmp_path/'again')
        assert set(Checkpoint.find(tmp_path/'again')) == set(Checkpoint.find(tmp_path/name))
        assert m.num_parameters() == ref.num_parameters()

def test_ties_of_old_files(tmp_path, caplog):
    "A file with both tensors: tied when they are equal, kept apart when they are not; a file with the head's alone serves the table"
    ref = theirs('LlamaForCausalLM', tie_word_embeddings=True)
    ref.config.save_pretrained(tmp_path)
    sd = {k: v.clone() for k, v in ref.state_dict().items()}
    save_shards(sd, tmp_path)
    m = llama.LlamaForCausalLM.from_pretrained(tmp_path)
    assert m.lm_head.weight is m.model.embed_tokens.weight and not caplog.records
    save_shards({k: v for k, v in sd.items() if 'embed' not in k}, tmp_path)
    m = llama.LlamaForCausalLM.from_pretrained(tmp_path)
    assert m.lm_head.weight is m.model.embed_tokens.weight and m.load_report.fits
    same(m, ref)
    sd['lm_head.weight'] += 1
    save_shards(sd, tmp_path)
    m, ref = (c.from_pretrained(tmp_path) for c in (llama.LlamaForCausalLM, transformers.LlamaForCausalLM))
    assert m.lm_head.weight is not m.model.embed_tokens.weight and 'is not tied' in caplog.text
    same(m, ref)
    m.tie_weights()
    same(m, ref)

# --- what fits and what does not

pairs = [('LlamaModel', 'LlamaForCausalLM'), ('LlamaForCausalLM', 'LlamaModel'), ('LlamaForSequenceClassification', 'LlamaForCausalLM'),
         ('LlamaForTokenClassification', 'LlamaModel'), ('LlamaForCausalLM', 'LlamaForTokenClassification'),
         ('BertModel', 'BertForMaskedLM'), ('BertForMaskedLM', 'BertModel'), ('BertForMaskedLM', 'BertForPreTraining'), ('BertForPreTraining', 'BertForMaskedLM'),
         ('BertForSequenceClassification', 'BertForMaskedLM'), ('BertForSequenceClassification', 'BertModel'), ('BertModel', 'BertForSequenceClassification'),
         ('BertForTokenClassification', 'BertForSequenceClassification'), ('BertForQuestionAnswering', 'BertForPreTraining')]

@pytest.mark.parametrize('to,of', pairs)
def test_another_head_as_transformers(tmp_path, caplog, to, of):
    theirs(of).save_pretrained(tmp_path)
    ref, loading = getattr(transformers, to).from_pretrained(tmp_path, output_loading_info=True)
    m, report = mine(to).from_pretrained(tmp_path, output_loading_info=True)
    assert info(report) == info(loading)
    assert bool(caplog.records) == (not report.fits)
    if report.missing: assert report.missing[0].split('.')[-2] in caplog.text and 'initialised at random' in caplog.text
    x = dict(input_ids=ids, output_hidden_states=True)
    with torch.no_grad(): a, b = m(**x).hidden_states[-1], ref(**x).hidden_states[-1]
    torch.testing.assert_close(a, b, atol=1e-5, rtol=1e-5)
    for n, p in m.named_parameters(): assert not p.is_meta and torch.isfinite(p).all(), n

def test_minilm_with_a_head_of_our_own(minilm):
    ref, loading = transformers.BertForSequenceClassification.from_pretrained(minilm, num_labels=5, output_loading_info=True)
    m, report = bert.BertForSequenceClassification.from_pretrained(minilm, num_labels=5, output_loading_info=True)
    assert info(report) == info(loading) == dict(missing_keys={'classifier.weight', 'classifier.bias'}, unexpected_keys=set(), mismatched_keys=set())
    assert m.num_labels == 5 and abs(m.classifier.weight.std().item()/m.config.initializer_range-1) < .1 and m.classifier.bias.eq(0).all()
    with torch.no_grad():
        m.classifier.load_state_dict(ref.classifier.state_dict())
        torch.testing.assert_close(m(ids).logits, ref(ids).logits, atol=1e-5, rtol=1e-5)

def test_a_shape_that_differs(tmp_path, tiny):
    ref = theirs('BertForSequenceClassification', num_labels=3)
    ref.save_pretrained(tmp_path)
    with pytest.raises(ValueError) as e: bert.BertForSequenceClassification.from_pretrained(tmp_path, num_labels=5)
    for part in ("'classifier.weight' is (3, 32) in the file and (5, 32) in the model", 'ignore_mismatched_sizes=True', str(tmp_path)): assert part in str(e.value)
    kw = dict(num_labels=5, ignore_mismatched_sizes=True, output_loading_info=True)
    (_, loading), (m, report) = (c.from_pretrained(tmp_path, **kw) for c in (transformers.BertForSequenceClassification, bert.BertForSequenceClassification))
    assert info(report) == {k: {(n, tuple(a), tuple(b)) for n, a, b in v} if 'mis' in k and v else set(v) for k, v in info(loading).items()}
    assert m(ids).logits.shape == (2, 5) and torch.equal(m.bert.pooler.dense.weight, ref.bert.pooler.dense.weight)
    with pytest.raises(ValueError, match='and [0-9]+ more'): llama.LlamaForCausalLM.from_pretrained(tiny[1], hidden_size=64, head_dim=8)

def test_another_architecture(tmp_path, tiny):
    theirs('BertForMaskedLM').save_pretrained(tmp_path)
    with pytest.raises(ValueError) as e: llama.LlamaForCausalLM.from_pretrained(tmp_path, config=LlamaConfig(**small))
    assert "has no weights for LlamaForCausalLM" in str(e.value) and "'bert.embeddings" in str(e.value) and "'model.embed_tokens.weight'" in str(e.value)
    with pytest.raises(ValueError, match='has no weights for BertModel'): bert.BertModel.from_pretrained(tiny[1], config=BertConfig(**small))

def test_integer_weights_are_not_taken_for_numbers(tmp_path, tiny):
    xs = {k: v.to(torch.int8) if 'q_proj' in k else v for k, v in tiny[0].state_dict().items()}
    for p in tiny[1].glob('model*'): p.unlink()
    save_shards(xs, tiny[1])
    with pytest.raises(ValueError, match="'model.layers.0.self_attn.q_proj.weight' as int8: quantised"): llama.LlamaForCausalLM.from_pretrained(tiny[1])
    with pytest.raises(ValueError, match='is quantized'):
        llama.LlamaForCausalLM.from_pretrained(tiny[1], config=LlamaConfig(**small, quantization_config=dict(quant_method='gptq')))

def test_what_is_refused_and_what_is_dropped(tiny):
    get = llama.LlamaForCausalLM.from_pretrained
    for k in ('load_in_8bit', 'tp_plan'):
        with pytest.raises(ValueError, match=f'{k}= is refused'): get(tiny[1], **{k: True})
    assert get(tiny[1], low_cpu_mem_usage=True, trust_remote_code=True, from_pt=True, from_tf=True, from_flax=True, _fast_init=True, resume_download=True) is not None
    with pytest.raises(TypeError, match='no_such_option'): get(tiny[1], no_such_option=3)
    with pytest.raises(FileNotFoundError, match='config.json'): get(tiny[1].parent)
    with pytest.raises(ValueError, match='needs the name'): get(None, config=LlamaConfig(**small))
    with pytest.raises(TypeError, match='from_pretrained'): llama.LlamaForCausalLM('org/name')
    with pytest.raises(ValueError, match='not a floating type'): get(tiny[1], dtype='int8')

# --- key_mapping, state_dict, .bin, variants

def test_key_mapping_as_transformers(tmp_path, tiny):
    ref, folder = tiny
    sd = {k.replace('model.layers', 'net.blocks').replace('mlp.', 'ffn.'): v for k, v in ref.state_dict().items()}
    for p in folder.glob('model*'): p.unlink()
    save_shards(sd, folder)
    kw = dict(key_mapping={r'^net\.blocks': 'model.layers', r'\.ffn\.': '.mlp.'}, output_loading_info=True)
    (a, i), (b, r) = (c.from_pretrained(folder, **kw) for c in (transformers.LlamaForCausalLM, llama.LlamaForCausalLM))
    assert not any(i.values()) and r.fits
    same(a, b)

def test_state_dict_in_place_of_files(tiny, tmp_path):
    ref, folder = tiny
    sd = {k: v+.01 for k, v in ref.state_dict().items()}
    m = llama.LlamaForCausalLM.from_pretrained(None, config=LlamaConfig.from_pretrained(folder), state_dict=sd)
    assert torch.equal(m.lm_head.weight, sd['lm_head.weight']) and m.lm_head.weight.data_ptr() == sd['lm_head.weight'].data_ptr()
    own = bert.BertForMaskedLM(BertConfig(**small))
    again, report = bert.BertForMaskedLM.from_pretrained(None, config=own.config, state_dict=own.state_dict(), output_loading_info=True)  # our names
    assert report.fits
    same(own.eval(), again)
    base_model_class = bert.BertModel.from_pretrained(None, config=own.config, state_dict=own.model.state_dict())
    assert torch.equal(base_model_class.layers[1].mlp.up_proj.weight, own.model.layers[1].mlp.up_proj.weight)

def test_bin_files_as_transformers(tmp_path):
    ref = theirs('BertForMaskedLM')
    ref.config.save_pretrained(tmp_path)
    old = {k.replace('LayerNorm.weight', 'LayerNorm.gamma').replace('LayerNorm.bias', 'LayerNorm.beta'): v for k, v in ref.state_dict().items()}
    torch.save({**old, 'bert.embeddings.position_ids': torch.arange(64)[None]}, tmp_path/'pytorch_model.bin')
    m, report = bert.BertForMaskedLM.from_pretrained(tmp_path, output_loading_info=True)
    same(m, ref)
    assert report.fits and m.lm_head.decoder.weight is m.model.embed_tokens.weight

def test_variant_and_subfolder(tmp_path):
    m = llama.LlamaForCausalLM(LlamaConfig(**small)).eval()
    m.save_pretrained(tmp_path/'deep', variant='v', max_shard_size='40KB')
    assert not (tmp_path/'deep'/'model.safetensors.index.json').exists()
    same(m, transformers.LlamaForCausalLM.from_pretrained(tmp_path/'deep', variant='v'))
    same(m, llama.LlamaForCausalLM.from_pretrained(tmp_path, subfolder='deep', variant='v'))

# --- types

@pytest.mark.parametrize('asked', [None, 'auto', 'float32', 'float16', torch.bfloat16])
@pytest.mark.parametrize('config', [None, 'float32', 'bfloat16'])
def test_dtype_as_transformers(tmp_path, asked, config):
    ref = theirs('LlamaForCausalLM').to(torch.bfloat16)
    ref.save_pretrained(tmp_path)
    c = transformers.LlamaConfig.from_pretrained(tmp_path)
    c.dtype = config
    c.save_pretrained(tmp_path)
    a, b = (cls.from_pretrained(tmp_path, dtype=asked) for cls in (transformers.LlamaForCausalLM, llama.LlamaForCausalLM))
    assert a.dtype == b.dtype and a.config.dtype == b.config.dtype
    assert {p.dtype for p in b.parameters()} == {b.dtype}
    assert all(torch.equal(p, b.state_dict()[n]) for n, p in a.state_dict().items())
    assert llama.LlamaForCausalLM.from_pretrained(tmp_path, torch_dtype=asked).dtype == b.dtype

def test_halves_survive_a_round_trip(tmp_path):
    m = theirs('LlamaForCausalLM').to(torch.bfloat16)
    m.save_pretrained(tmp_path/'a')
    h = llama.LlamaForCausalLM.from_pretrained(tmp_path/'a')
    assert h.dtype == torch.bfloat16
    h.save_pretrained(tmp_path/'b')
    assert (tmp_path/'a'/'model.safetensors').read_bytes() == (tmp_path/'b'/'model.safetensors').read_bytes()
    assert transformers.AutoConfig.from_pretrained(tmp_path/'b').dtype == torch.bfloat16

def test_modules_that_stay_in_float32(tiny):
    class Kept(llama.LlamaForCausalLM): _keep_in_fp32_modules = ('norm', 'o_proj')
    class Strict(llama.LlamaForCausalLM): _keep_in_fp32_modules_strict = ('norm', 'o_proj')
    def kept(cls, dtype): return {n for n, p in cls.from_pretrained(tiny[1], dtype=dtype).named_parameters() if p.dtype == torch.float32}
    want = {n for n in dict(Kept.from_pretrained(tiny[1]).named_parameters()) if '.o_proj.' in n or n == 'model.norm.weight'}
    assert kept(Kept, 'float16') == kept(Strict, 'float16') == kept(Strict, 'bfloat16') == want
    assert kept(Kept, 'bfloat16') == set()  # bfloat16 has the range of float32

# --- memory

def test_weights_are_views_of_the_files(tiny):
    m = llama.LlamaForCausalLM.from_pretrained(tiny[1])
    again = llama.LlamaForCausalLM.from_pretrained(tiny[1])
    maps = [tuple(int(x, 16) for x in line.split()[0].split('-')) for line in open('/proc/self/maps') if str(tiny[1]) in line]
    for n, p in m.named_parameters(): assert any(a <= p.data_ptr() < b for a, b in maps), n
    with torch.no_grad(): m.lm_head.weight.zero_()  # copy on write
    assert again.lm_head.weight.ne(0).any() and llama.LlamaForCausalLM.from_pretrained(tiny[1]).lm_head.weight.ne(0).any()

@pytest.mark.skipif(not sys.platform.startswith('linux'), reason='reads /proc')
def test_a_load_does_not_need_the_memory_of_the_model(tmp_path):
    "A file of 100 MB: mapped, a load adds next to nothing; in another type, it adds the result and not the file too"
    c = LlamaConfig(**{**small, 'vocab_size': 200_000, 'hidden_size': 64, 'head_dim': 16})
    c.save_pretrained(tmp_path)
    save_shards({k: torch.zeros(p.shape) for k, p in llama.LlamaForCausalLM.from_config(c, dtype='bfloat16').state_dict().items()}, tmp_path)
    code = textwrap.dedent(f'''
        from hflit.models.llama.torch import LlamaForCausalLM, LlamaConfig
        LlamaForCausalLM.from_pretrained(None, config=LlamaConfig(**{small}), state_dict={{}})
        peak = lambda: int(next(l for l in open('/proc/self/status') if l.startswith('VmHWM')).split()[1])//1024
        for dtype in ('float32', 'bfloat16'):
            before = peak()
            m = LlamaForCausalLM.from_pretrained({str(tmp_path)!r}, dtype=dtype)
            print(peak()-before)''')
    mapped, halves = map(int, subprocess.run([sys.executable, '-c', code], capture_output=True, text=True, check=True).stdout.split()[-2:])
    assert mapped < 10
    assert 45 < halves < 51+51+10  # the result, and one whole tensor at a time

def test_nothing_is_initialised_that_is_loaded(tiny, monkeypatch):
    seen = []
    monkeypatch.setattr(llama.LlamaForCausalLM, '_init_weights', lambda self, m: seen.append(type(m)))
    monkeypatch.setattr(llama.LlamaModel, '_init_weights', lambda self, m: seen.append(type(m)))
    for f in ('normal_', 'uniform_'): monkeypatch.setattr(torch.Tensor, f, lambda *a, **k: pytest.fail('random numbers for nothing'))
    llama.LlamaForCausalLM.from_pretrained(tiny[1])
    assert not seen

def test_only_the_missing_half_of_a_module_is_initialised(tmp_path):
    ref = theirs('BertForSequenceClassification')
    ref.config.save_pretrained(tmp_path)
    sd = {k: v for k, v in ref.state_dict().items() if k not in ('classifier.bias', 'bert.encoder.layer.1.output.LayerNorm.weight', 'bert.embeddings.word_embeddings.weight')}
    sd['classifier.weight'] = torch.ones_like(ref.classifier.weight)
    save_shards(sd, tmp_path)
    m = bert.BertForSequenceClassification.from_pretrained(tmp_path)
    assert m.classifier.weight.eq(1).all() and m.classifier.bias.eq(0).all() and m.model.layers[1].post_feedforward_layernorm.weight.eq(1).all()
    e = m.get_input_embeddings().weight
    assert e[0].eq(0).all() and .1 < e[1:].std() < .3  # padding, and config.initializer_range
    assert torch.equal(m.model.layers[1].post_feedforward_layernorm.bias, ref.bert.encoder.layer[1].output.LayerNorm.bias)

def test_a_freshly_made_model_is_like_transformers(tmp_path):
    for name in ('LlamaForCausalLM', 'BertForMaskedLM'):
        ref = theirs(name)
        ref.config.save_pretrained(tmp_path)
        m = mine(name)(mine(name).config_class.from_pretrained(tmp_path))
        m.save_pretrained(tmp_path/'m')
        sd = type(ref).from_pretrained(tmp_path/'m').state_dict()
        for k, v in ref.state_dict().items():
            if v.is_floating_point(): assert abs(v.mean()-sd[k].mean()) < .05 and abs(v.std(correction=0)-sd[k].std(correction=0)) < .05, k

def test_building_needs_no_memory():
    with InitOnDevice(torch.bfloat16): m = llama.LlamaForCausalLM(LlamaConfig(num_hidden_layers=2))
    assert {p.device.type for p in m.parameters()} == {'meta'} and {p.dtype for p in m.parameters()} == {torch.bfloat16}
    assert not any(b.is_meta for b in m.buffers())

def test_loading_in_threads(tiny):
    from concurrent.futures import ThreadPoolExecutor
    with ThreadPoolExecutor(4) as pool: models = list(pool.map(lambda _: llama.LlamaForCausalLM.from_pretrained(tiny[1]), range(8)))
    for m in models: same(m, tiny[0])

# --- devices

def test_one_device(tiny):
    for dm in ('cpu', {'': 'cpu'}, torch.device('cpu'), 'auto', 'sequential'):
        m = llama.LlamaForCausalLM.from_pretrained(tiny[1], device_map=dm)
        assert set(map(str, m.hf_device_map.values())) == {'cpu'} and not hasattr(m, '_hf_hook')
        same(m, tiny[0])
    with pytest.raises(ValueError, match="device_map='gpu'"): llama.LlamaForCausalLM.from_pretrained(tiny[1], device_map='gpu')
    with torch.device('meta'), pytest.raises(ValueError, match='from_config'): llama.LlamaForCausalLM.from_pretrained(tiny[1])

@pytest.mark.parametrize('name,kw', [('LlamaForCausalLM', {}), ('LlamaForCausalLM', dict(tie_word_embeddings=True)), ('BertForMaskedLM', {}), ('BertForSequenceClassification', {})])
def test_disk_offload_gives_the_same(tmp_path, name, kw):
    ref = theirs(name, **kw)
    ref.save_pretrained(tmp_path/'a', max_shard_size='40KB')
    m = mine(name).from_pretrained(tmp_path/'a', device_map='auto', max_memory={'cpu': '60KB'})
    assert set(m.hf_device_map.values()) == {'cpu', 'disk'} and any(p.is_meta for p in m.parameters()) and m.device == torch.device('cpu')
    same(m, ref)
    same(m, ref)
    m.save_pretrained(tmp_path/'b')  # what is on disk is fetched when it is written
    assert set(Checkpoint.find(tmp_path/'b')) == set(Checkpoint.find(tmp_path/'a'))
    same(type(ref).from_pretrained(tmp_path/'b'), ref)

def test_offload_in_another_type_and_folder(tiny, tmp_path):
    want = llama.LlamaForCausalLM.from_pretrained(tiny[1], dtype='bfloat16')
    dm = {'model.embed_tokens': 'cpu', 'model.norm': 'cpu', 'model.layers.0': 'cpu', 'model.layers': 'disk', 'model.rotary_emb': 'cpu', 'lm_head': 'disk'}
    for folder in (None, tmp_path/'off'):
        m = llama.LlamaForCausalLM.from_pretrained(tiny[1], dtype='bfloat16', device_map=dm, offload_folder=folder)
        assert [l.mlp.up_proj.weight.is_meta for l in m.model.layers] == [False, True, True]
        same(m, want, .03)  # a layer with a hook is called itself, so its products may be rounded otherwise than those of the others
    assert (tmp_path/'off'/'lm_head.weight.safetensors').exists()
    head = bert.BertForSequenceClassification
    theirs('BertModel').save_pretrained(tmp_path/'bert')
    m = head.from_pretrained(tmp_path/'bert', device_map={'': 'cpu', 'classifier': 'disk', 'model.layers': 'disk'})  # a new head on disk
    assert m(ids).logits.isfinite().all()

def test_device_maps_that_cannot_be(tiny):
    get = lambda dm: llama.LlamaForCausalLM.from_pretrained(tiny[1], device_map=dm)
    with pytest.raises(ValueError, match="has 'decoder', which LlamaForCausalLM does not have"): get({'decoder': 'cpu', '': 'cpu'})
    with pytest.raises(ValueError, match="no device for 'lm_head.weight'"): get({'model': 'cpu'})

def test_layers_stay_whole(tiny):
    m = llama.LlamaForCausalLM.from_pretrained(tiny[1], device_map='auto', max_memory={'cpu': '60KB'})
    assert all(k.count('.') <= 2 for k in m.hf_device_map)

# --- saving

def test_saving_into_the_folder_it_was_loaded_from(tiny):
    m = llama.LlamaForCausalLM.from_pretrained(tiny[1])
    before = out(m)
    m.save_pretrained(tiny[1])
    assert [p.name for p in sorted(tiny[1].iterdir())] == ['config.json', 'generation_config.json', 'model.safetensors']
    assert torch.equal(out(m), before) and torch.equal(out(llama.LlamaForCausalLM.from_pretrained(tiny[1])), before)

def test_save_arguments(tiny, tmp_path):
    m = llama.LlamaForCausalLM.from_pretrained(tiny[1])
    m.save_pretrained(tmp_path/'no', is_main_process=False)
    assert not (tmp_path/'no').exists()
    with pytest.raises(ValueError, match='safe_serialization=False'): m.save_pretrained(tmp_path/'no', safe_serialization=False)
    m.save_pretrained(tmp_path/'sd', state_dict={k: v*2 for k, v in m.state_dict().items()})
    assert torch.equal(llama.LlamaForCausalLM.from_pretrained(tmp_path/'sd').lm_head.weight, m.lm_head.weight*2)
    (tmp_path/'file').touch()
    with pytest.raises(NotADirectoryError, match='is a file'): m.save_pretrained(tmp_path/'file')

@pytest.mark.skipif(os.name == 'nt', reason='no SIGKILL')
def test_killed_in_the_middle_of_a_save(tiny):
    before = files(tiny[1])
    code = textwrap.dedent(f'''
        import os, signal, torch
        import hflit.checkpoint.weights as w
        from hflit.models.llama.torch import LlamaForCausalLM
        m = LlamaForCausalLM.from_pretrained({str(tiny[1])!r})
        real,n = w.write_safetensors,[0]
        def write(*args):
            real(*args)
            n[0] += 1
            if n[0]>2: os.kill(os.getpid(), signal.SIGKILL)
        w.write_safetensors = write
        with torch.no_grad(): [p.zero_() for p in m.parameters()]
        m.save_pretrained({str(tiny[1])!r}, max_shard_size='30KB')''')
    assert subprocess.run([sys.executable, '-c', code]).returncode == -signal.SIGKILL
    assert files(tiny[1]) == before
    same(llama.LlamaForCausalLM.from_pretrained(tiny[1]), tiny[0])

def test_generation_config_goes_along(tiny, tmp_path):
    tiny[0].generation_config.update(temperature=.3, do_sample=True, eos_token_id=[1, 2])
    tiny[0].save_pretrained(tiny[1])
    m = llama.LlamaForCausalLM.from_pretrained(tiny[1])
    assert m.generation_config.temperature == .3 and m.generation_config.eos_token_id == [1, 2]
    m.generation_config.top_k = 7
    m.save_pretrained(tmp_path/'b')
    assert transformers.LlamaForCausalLM.from_pretrained(tmp_path/'b').generation_config.top_k == 7
    assert not hasattr(llama.LlamaModel.from_pretrained(tiny[1]), 'generation_config')

# --- inside

@pytest.mark.parametrize('name,kw', [('LlamaForCausalLM', {}), ('LlamaForCausalLM', dict(tie_word_embeddings=True)), ('BertForMaskedLM', {}), ('BertModel', {})])
@pytest.mark.parametrize('n,multiple', [(105, None), (80, None), (100, 16), (None, 64)])
def test_resize_as_transformers(tmp_path, name, kw, n, multiple):
    ref = theirs(name, **kw)
    ref.save_pretrained(tmp_path/'a')
    m = mine(name).from_pretrained(tmp_path/'a')
    for x in (ref, m): x.resize_token_embeddings(n, pad_to_multiple_of=multiple)
    size, x = m.config.vocab_size, ids.clamp(max=79)
    assert size == ref.config.vocab_size == m.get_input_embeddings().num_embeddings
    a, b = out(m, x), out(ref, x)
    torch.testing.assert_close(a, b, atol=2e-3, rtol=1e-3)  # new rows are the mean, and a trace of noise
    if a.shape[-1] == size: torch.testing.assert_close(a[..., :min(size, 99)], b[..., :min(size, 99)], atol=1e-5, rtol=1e-5)
    if kw or 'Masked' in name: assert m.get_output_embeddings().weight is m.get_input_embeddings().weight
    m.save_pretrained(tmp_path/'b')
    back, loading = type(ref).from_pretrained(tmp_path/'b', output_loading_info=True)
    assert not any(loading.values())
    torch.testing.assert_close(out(back, x), a, atol=1e-5, rtol=1e-5)
    with pytest.raises(ValueError, match='whole numbers above 0'): m.resize_token_embeddings(-1)

def test_pruned_heads_survive_a_round_trip(tmp_path):
    m = bert.BertForSequenceClassification(BertConfig(**small)).eval()
    mask = torch.ones(3, 4)
    mask[0, [1, 3]] = mask[2, 0] = 0
    with torch.no_grad(): want = m(ids, head_mask=mask).logits
    m.prune_heads({0: [1], 2: [0]})
    m.prune_heads({0: [3]})
    torch.testing.assert_close(out(m), want, atol=1e-5, rtol=1e-5)
    m.save_pretrained(tmp_path)
    back = bert.BertForSequenceClassification.from_pretrained(tmp_path)
    assert back.config.pruned_heads == {0: [1, 3], 2: [0]} or back.config.pruned_heads == {'0': [1, 3], '2': [0]}
    assert back.load_report.fits and back.bert.layers[0].self_attn.q_proj.weight.shape == (16, 32)
    same(back, m)
    with pytest.raises(ValueError, match='layers 0 to 2'): m.prune_heads({7: [0]})
    with pytest.raises(ValueError, match='all heads of layer 1'): m.prune_heads({1: range(4)})

def test_embeddings_and_names(tiny):
    m, b = llama.LlamaForCausalLM.from_pretrained(tiny[1]), bert.BertForMaskedLM(BertConfig(**small))
    assert m.get_input_embeddings() is m.model.embed_tokens and m.get_output_embeddings() is m.lm_head and m.base_model is m.model
    assert b.bert is b.model is b.base_model and b.get_output_embeddings() is b.lm_head.decoder and b.model.get_output_embeddings() is None
    new = torch.nn.Embedding(99, 32)
    m.set_input_embeddings(new), b.set_output_embeddings(lin := torch.nn.Linear(32, 99))
    assert m.model.embed_tokens is new and b.lm_head.decoder is lin
    with pytest.raises(AttributeError, match='bertt'): _ = b.bertt
    ref = tiny[0]
    assert [m.num_parameters(), m.num_parameters(exclude_embeddings=True), m.get_memory_footprint(False)] == \
           [ref.num_parameters(), ref.num_parameters(exclude_embeddings=True), ref.get_memory_footprint(False)]

def test_gradients_through_frozen_and_checkpointed_layers(tiny):
    m = llama.LlamaForCausalLM.from_pretrained(tiny[1]).train()
    m(ids, labels=ids).loss.backward()
    want = {n: p.grad.clone() for n, p in m.named_parameters()}
    m.zero_grad()
    m.gradient_checkpointing_enable(gradient_checkpointing_kwargs=dict(use_reentrant=False))
    assert m.is_gradient_checkpointing
    m(ids, labels=ids).loss.backward()
    for n, p in m.named_parameters(): torch.testing.assert_close(p.grad, want[n], atol=1e-6, rtol=1e-5)
    m.gradient_checkpointing_disable()
    m.requires_grad_(False)
    m.enable_input_require_grads()
    assert m(ids).logits.requires_grad
    m.disable_input_require_grads()
    assert not m(ids).logits.requires_grad

def test_from_config(tmp_path):
    c = LlamaConfig(**small, dtype='bfloat16')
    m = llama.LlamaForCausalLM.from_config(c, attn_implementation='eager')
    assert m.dtype == torch.bfloat16 and m.config.attn_implementation == 'eager' and c.attn_implementation is None and m.training
    assert llama.LlamaForCausalLM._from_config(c, dtype=torch.float32).dtype == torch.float32
    assert llama.LlamaForCausalLM.from_config(c, trust_remote_code=True).dtype == torch.bfloat16  # no code is needed

def test_a_load_that_fits_says_nothing(tiny, caplog):
    with caplog.at_level(logging.WARNING): m = llama.LlamaForCausalLM.from_pretrained(tiny[1])
    assert not caplog.records and not m.training and str(m.load_report).count('\n') == 0
