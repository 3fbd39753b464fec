"GPT-NeoX: what no other architecture has: sub-layers in parallel or not, a projection that is fused by head, rotary settings under old names, old files"
import json

import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file
from sweep import expected, frameworks, inputs, load, mine, same, saved
from test_tokenizer import corpus, scripts, texts
from test_tokenizer import same as same_encoding
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, trainers

import hflit
from hflit import GPTNeoXConfig

each = pytest.mark.parametrize('framework', [f for f in frameworks if f.values[0] in ('torch', 'flax', 'keras-torch')])
head = 'GPTNeoXForCausalLM'
small = dict(vocab_size=50, hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=2, max_position_embeddings=64, initializer_range=.2, bos_token_id=1, eos_token_id=2)
ids = torch.tensor([[5, 6, 7, 8], [9, 5, 6, 7]])

def pair(cls=head, **kw):
    "transformers' model and hflit's, with the same weights"
    torch.manual_seed(0)
    theirs = getattr(transformers, cls)(transformers.GPTNeoXConfig(**small, **kw)).eval()
    ours = getattr(hflit, cls)(GPTNeoXConfig(**small, **kw)).eval()
    ours.load_state_dict(theirs.state_dict())
    return theirs, ours

def first(model, **kw):
    with torch.no_grad(): return model(ids, **kw)[0]

@each
@pytest.mark.parametrize('variant', ['sequential', 'no_biases', 'whole_heads'])
def test_shapes(framework, variant):
    "One residual sum after the other, no biases in the attention, rotation of whole heads"
    ref, _ = saved('gpt_neox', head, variant)
    x = inputs('gpt_neox', head, 'left')
    real = x['attention_mask'].bool()
    same(mine(framework, 'gpt_neox', head, variant).call(x)['logits'][real], expected(ref, x)['logits'][real])

@each
@pytest.mark.parametrize('base', [False, True], ids=['with_prefix', 'without'])
def test_old_files(framework, base, tmp_path):
    "Files and a config of transformers 4, with the buffers that they held; a file of the base model"
    ref, folder = saved('gpt_neox', head)
    tensors = load_file(folder/'model.safetensors')
    for i in range(2):
        a = f'gpt_neox.layers.{i}.attention'
        tensors |= {f'{a}.bias': torch.ones(1, 1, 64, 64).tril(), f'{a}.masked_bias': torch.tensor(-1e9), f'{a}.rotary_emb.inv_freq': torch.ones(4)}
    if base: tensors = {k.removeprefix('gpt_neox.'): v for k, v in tensors.items() if 'embed_out' not in k}
    save_file(tensors, tmp_path/'model.safetensors', metadata=dict(format='pt'))
    old = {k: v for k, v in ref.config.to_dict().items() if k != 'rope_parameters'} | dict(rotary_pct=.25, rotary_emb_base=10000)
    GPTNeoXConfig(**old).save_pretrained(tmp_path)
    cls = 'GPTNeoXModel' if base else head
    m = load(framework, tmp_path, cls)
    assert not m.info()['report']['missing_keys'] and not m.info()['report']['unexpected_keys']
    x = inputs('gpt_neox', head, 'none')
    with torch.no_grad(): want = ref.gpt_neox(**x).last_hidden_state if base else ref(**x).logits
    same(m.call(x)['last_hidden_state' if base else 'logits'], want)

@pytest.mark.parametrize('kw', [{}, dict(rotary_pct=.5, rotary_emb_base=500), dict(rope_scaling=dict(type='linear', factor=2.), rotary_pct=1.),
    dict(rope_parameters=dict(rope_type='default', rope_theta=7.)), dict(rope_parameters=dict(rope_type='default', rope_theta=7., partial_rotary_factor=.5), rotary_pct=1.)], ids=str)
def test_rotary_settings(kw):
    "All forms of the settings, as transformers reads them"
    theirs = dict(transformers.GPTNeoXConfig(**kw).rope_parameters)
    theirs.pop('type', None)
    assert GPTNeoXConfig(**kw).rope_parameters == theirs

def test_published_paths():
    "Every path of transformers' tree leads to a module that shows the published weight, but the fused one, which holds three"
    theirs, ours = pair()
    for name, m in theirs.named_modules():
        if not list(m.parameters(recurse=False)): continue
        own = ours.get_submodule(name)
        if name.endswith('query_key_value'):
            with pytest.raises(AttributeError, match='k_proj, v_proj stand inside'): _ = own.weight
        else:
            for k, p in m.named_parameters(recurse=False): assert torch.equal(getattr(own, k), p), name
    with pytest.raises(RuntimeError, match='size mismatch'):
        ours.load_state_dict({k: v[:-1] if 'query_key_value' in k else v for k, v in theirs.state_dict().items()})

@each
def test_wrong_shape(framework, tmp_path):
    "A fused tensor with a row too few is an error that names it"
    _, folder = saved('gpt_neox', head)
    tensors = {k: v[:-1] if 'layers.1.attention.query_key_value.weight' in k else v for k, v in load_file(folder/'model.safetensors').items()}
    save_file(tensors, tmp_path/'model.safetensors', metadata=dict(format='pt'))
    (tmp_path/'config.json').write_text((folder/'config.json').read_text())
    with pytest.raises((ValueError, RuntimeError), match=r'layers.1.attention.query_key_value'): load(framework, tmp_path, head)

@pytest.mark.parametrize('targets', [None, ['query_key_value', 'dense'], ['dense_4h_to_h', 'embed_in']], ids=str)
def test_lora_of_transformers(targets, tmp_path):
    "LoRA made on the fused modules of transformers is split by head, with equal outputs"
    peft = pytest.importorskip('peft')
    theirs, ours = pair()
    theirs.save_pretrained(tmp_path/'base')
    made = peft.get_peft_model(theirs, peft.LoraConfig(init_lora_weights=False, task_type='CAUSAL_LM', target_modules=targets)).eval()
    made.peft_config['default'].base_model_name_or_path = str(tmp_path/'base')
    made.save_pretrained(tmp_path/'adapter')
    before = first(ours)
    ours.load_adapter(str(tmp_path/'adapter'))
    for m in (ours, hflit.AutoModelForCausalLM.from_pretrained(tmp_path/'adapter')): same(first(m), first(made))
    assert (first(made)-before).abs().max() > .01

@pytest.mark.parametrize('framework', [f for f in frameworks if f.values[0] in ('torch', 'flax')])
def test_pruned_heads(framework, tmp_path):
    "Layers with fewer heads are fused by head, and split again"
    cut = load('torch', saved('gpt_neox', head)[1], head)
    cut.model.prune_heads({0: [1]})
    cut.save(tmp_path)
    assert load_file(tmp_path/'model.safetensors')['gpt_neox.layers.0.attention.query_key_value.weight'].shape == (96, 64)
    x = inputs('gpt_neox', head, 'left')
    real = x['attention_mask'].bool()
    same(load(framework, tmp_path, head).call(x)['logits'][real], cut.call(x)['logits'][real])

@pytest.mark.parametrize('cache', ['dynamic', 'static', 'quantized', 'offloaded'])
def test_caches(cache):
    "Every kind of cache writes what transformers writes after a batch that is padded on the left"
    ref, _ = saved('gpt_neox', head)
    m, x = hflit.GPTNeoXForCausalLM.from_pretrained(saved('gpt_neox', head)[1]), inputs('gpt_neox', head, 'left')
    kw = dict(max_new_tokens=7, min_new_tokens=7, do_sample=False)
    how = dict(cache_config=dict(nbits=8, q_group_size=8, residual_length=64)) if cache == 'quantized' else {}
    assert m.generate(**x, **kw, cache_implementation=cache, **how).tolist() == ref.generate(**x, **kw).tolist()

def test_bfloat16():
    "Loaded in half precision, close to the whole"
    ref, folder = saved('gpt_neox', head)
    m, x = hflit.GPTNeoXForCausalLM.from_pretrained(folder, dtype=torch.bfloat16), inputs('gpt_neox', head, 'none')
    want = expected(ref, x)['logits']
    with torch.no_grad(): got = m(**x).logits
    assert got.dtype == torch.bfloat16 and abs(got.float().numpy()-want).max() < .05*abs(want).max()

def test_doors():
    "AutoModel, old names and the module path"
    from hflit.models.gpt_neox.modeling_gpt_neox import GPTNeoXForCausalLM
    folder = saved('gpt_neox', head)[1]
    assert type(hflit.AutoModelForCausalLM.from_pretrained(folder)) is GPTNeoXForCausalLM is hflit.GPTNeoXForCausalLM
    assert type(hflit.AutoModel.from_pretrained(folder)) is hflit.GPTNeoXModel
    for kw, why in ((dict(num_attention_heads=3), 'num_attention_heads=3 does not divide hidden_size=32'), (dict(rotary_pct=.2), 'give 3 rotated dimensions'), (dict(rotary_pct=2.), 'partial_rotary_factor=2.0')):
        with pytest.raises(ValueError, match=why): GPTNeoXConfig(**{**small, **kw})

@pytest.mark.parametrize('kw', [{}, dict(add_prefix_space=True)], ids=str)
def test_tokenizer(kw, tmp_path):
    "From tokenizer.json, as published, and from the files of either library"
    tok = Tokenizer(models.BPE())
    tok.normalizer, tok.pre_tokenizer = normalizers.NFC(), pre_tokenizers.ByteLevel(add_prefix_space=False)
    tok.train_from_iterator(corpus, trainers.BpeTrainer(vocab_size=500, special_tokens=['<|endoftext|>', '<|padding|>'], initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))
    tok.save(str(tmp_path/'tokenizer.json'))
    (tmp_path/'tokenizer_config.json').write_text(json.dumps(dict(tokenizer_class='GPTNeoXTokenizer', bos_token='<|endoftext|>', eos_token='<|endoftext|>', unk_token='<|endoftext|>', add_prefix_space=False)))
    theirs, ours = (m.GPTNeoXTokenizer.from_pretrained(tmp_path, **kw) for m in (transformers, hflit))
    theirs.save_pretrained(tmp_path/'theirs')
    ours.save_pretrained(tmp_path/'ours')
    assert type(hflit.AutoTokenizer.from_pretrained(tmp_path/'ours')) is hflit.GPTNeoXTokenizer is hflit.GPTNeoXTokenizerFast
    for a, b in ((theirs, ours), (transformers.AutoTokenizer.from_pretrained(tmp_path/'ours'), hflit.AutoTokenizer.from_pretrained(tmp_path/'theirs'))):
        for t in [*texts, 'cafe\u0301 au lait']: same_encoding(a(t), b(t), t)
        same_encoding(a(scripts, scripts[::-1], padding=True, return_offsets_mapping=True), b(scripts, scripts[::-1], padding=True, return_offsets_mapping=True))
        assert a.special_tokens_map == b.special_tokens_map and len(a) == len(b)
    begun = hflit.GPTNeoXTokenizer.from_pretrained(tmp_path, add_bos_token=True)  # transformers 5.23 loses the argument beside a tokenizer.json
    assert begun(texts[1]).input_ids == [0, *hflit.GPTNeoXTokenizer.from_pretrained(tmp_path)(texts[1]).input_ids]
