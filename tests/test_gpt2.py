"GPT-2: what no other architecture has: fused and transposed tensors, old files, positions and padding, two heads, its tokenizer"
import json
import os
import random

import numpy as np
import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file
from sweep import array, expected, frameworks, inputs, labels, load, mine, same, saved
from test_tokenizer import corpus, same as same_encoding, scripts, texts
from tokenizers import Tokenizer, models, pre_tokenizers, trainers

import hflit
from hflit import GPT2Config
from hflit.models.gpt2.tokenizer import GPT2Tokenizer

each = pytest.mark.parametrize('framework', [f for f in frameworks if f.values[0] in ('torch', 'flax', 'keras-jax')])
small = dict(vocab_size=50, n_embd=16, n_layer=2, n_head=2, n_positions=32, initializer_range=.2, bos_token_id=1, eos_token_id=2)
ids = torch.tensor([[5, 6, 7, 8], [9, 5, 6, 7]])

def pair(head='GPT2LMHeadModel', **kw):
    "transformers' model and hflit's, with the same weights"
    torch.manual_seed(0)
    theirs = getattr(transformers, head)(transformers.GPT2Config(**small, **kw)).eval()
    ours = getattr(hflit, head)(GPT2Config(**small, **kw)).eval()
    ours.load_state_dict(theirs.state_dict())
    return theirs, ours

def first(model, **kw):
    with torch.no_grad(): return model(ids, **kw)[0]

# --- files ---

@each
@pytest.mark.parametrize('prefix', [True, False], ids=['with_prefix', 'without'])
def test_old_files(framework, prefix, tmp_path):
    "With and without the prefix, with the buffers of old files; square matrices, where no shape tells which side is which"
    ref, folder = saved('gpt2', 'GPT2LMHeadModel', 'inner')
    assert ref.transformer.h[0].mlp.c_fc.weight.shape == (32, 32) and ref.transformer.h[0].mlp.c_proj.weight.shape == (32, 32)
    tensors = load_file(folder/'model.safetensors')
    for i in range(2):
        tensors[f'transformer.h.{i}.attn.bias'] = torch.ones(1, 1, 64, 64).tril()
        tensors[f'transformer.h.{i}.attn.masked_bias'] = torch.tensor(-1e4)
    if not prefix: tensors = {k.removeprefix('transformer.'): v for k, v in tensors.items()}
    save_file(tensors, tmp_path/'model.safetensors', metadata=dict(format='pt'))
    ref.config.save_pretrained(tmp_path)
    m = load(framework, tmp_path, 'GPT2LMHeadModel')
    report = m.info()['report']
    assert not report['missing_keys'] and not report['unexpected_keys']
    x = inputs('gpt2', 'GPT2LMHeadModel', 'none')
    same(m.call(x)['logits'], expected(ref, x)['logits'])

def test_old_files_say_nothing(tmp_path, caplog):
    "Buffers of old files are no reason to warn"
    ref, folder = saved('gpt2', 'GPT2LMHeadModel')
    tensors = {**load_file(folder/'model.safetensors'), 'transformer.h.0.attn.bias': torch.ones(1, 1, 64, 64).tril(), 'transformer.h.0.attn.masked_bias': torch.tensor(-1e4)}
    save_file(tensors, tmp_path/'model.safetensors', metadata=dict(format='pt'))
    ref.config.save_pretrained(tmp_path)
    with caplog.at_level('WARNING'): hflit.GPT2LMHeadModel.from_pretrained(tmp_path)
    assert not caplog.records

# --- positions, padding, precision ---

@each
def test_positions(framework):
    "A bare forward counts from 0 whatever the mask says, as transformers' does; generate counts from the first token"
    ref, _ = saved('gpt2', 'GPT2LMHeadModel')
    m, x = mine(framework, 'gpt2', 'GPT2LMHeadModel'), inputs('gpt2', 'GPT2LMHeadModel', 'left')
    counted = dict(x, position_ids=(x['attention_mask'].cumsum(-1)-1).clamp(min=0))
    from_0, from_mask = (m.call(o)['logits'] for o in (x, counted))
    real = array(x['attention_mask']).astype(bool)
    same(from_0[real], expected(ref, x)['logits'][real])
    same(from_mask[real], expected(ref, counted)['logits'][real])
    assert np.abs(from_0-from_mask)[0, 3:].max() > .01
    kw = dict(max_new_tokens=5, min_new_tokens=5, do_sample=False)
    alone = {k: v[:1, 3:] for k, v in x.items()}
    assert m.generate(x, **kw)[0, 11:].tolist() == m.generate(alone, **kw)[0, 8:].tolist() == ref.generate(**x, **kw)[0, 11:].tolist()

@each
def test_padding_that_is_the_end(framework):
    "Where padding is the end of a text and no mask is given, nothing is guessed: all is attended to, as in transformers"
    ref, _ = saved('gpt2', 'GPT2LMHeadModel')
    x = inputs('gpt2', 'GPT2LMHeadModel', 'left')['input_ids'].clone()
    x[x == 0] = 2
    kw = dict(max_new_tokens=5, min_new_tokens=5, do_sample=False, pad_token_id=2)
    assert mine(framework, 'gpt2', 'GPT2LMHeadModel').generate(dict(input_ids=x), **kw).tolist() == ref.generate(x, **kw).tolist()

@each
def test_upcast(framework):
    "In bfloat16 attention in float32 changes the answer, and not for the worse"
    ref, _ = saved('gpt2', 'GPT2Model')
    x = inputs('gpt2', 'GPT2Model', 'none')
    exact = expected(ref, x)['last_hidden_state']
    far = {}
    for k in (False, True):
        m = load(framework, saved('gpt2', 'GPT2Model')[1], 'GPT2Model', dtype='bfloat16', reorder_and_upcast_attn=k)
        out = m.call(x, output_attentions=True)
        assert set(m.types(x, output_attentions=True).values()) == {'bfloat16'}
        far[k] = np.abs(out['last_hidden_state']-exact).mean()
    assert far[True] != far[False] and far[True] < 1.1*far[False]

# --- two heads ---

summaries = [dict(), dict(summary_type='mean', summary_activation='tanh'), dict(summary_type='first'), dict(summary_type='last', summary_use_proj=False),
             dict(summary_proj_to_labels=False)]

@each
@pytest.mark.parametrize('kw', summaries, ids=str)
def test_summary_of_texts(framework, kw):
    "The second head of single texts, in all its shapes"
    ref, _ = saved('gpt2', 'GPT2DoubleHeadsModel', **kw)
    x = inputs('gpt2', 'GPT2LMHeadModel', 'none')
    want = expected(ref, x)
    got = mine(framework, 'gpt2', 'GPT2DoubleHeadsModel', **kw).call(x)
    assert list(got) == list(want)
    for k in want: same(got[k], want[k], where=k)

@each
def test_both_losses(framework):
    "Both losses, and the first token for the second head where none is named: the last"
    ref, _ = saved('gpt2', 'GPT2DoubleHeadsModel')
    m, x = mine(framework, 'gpt2', 'GPT2DoubleHeadsModel'), inputs('gpt2', 'GPT2DoubleHeadsModel', 'none')
    y = labels('gpt2', 'GPT2DoubleHeadsModel', x)
    for given in ({**x, **y}, {**x, 'mc_labels': y['mc_labels']}, {k: v for k, v in {**x, **y}.items() if k != 'mc_token_ids'}):
        want, got = expected(ref, given), m.call(given)
        assert list(got) == list(want)
        for k in want: same(got[k], want[k], where=k)

def test_gradients_of_both_losses():
    theirs, ours = pair('GPT2DoubleHeadsModel')
    x = dict(input_ids=torch.randint(0, 50, (2, 3, 6)), mc_token_ids=torch.tensor([[5, 3, 1], [0, 5, 5]]))
    y = dict(labels=x['input_ids'], mc_labels=torch.tensor([2, 0]))
    for m in (theirs, ours):
        out = m(**x, **y)
        (out.loss + 2*out.mc_loss).backward()
    same(ours.multiple_choice_head.summary.weight.grad, theirs.multiple_choice_head.summary.weight.grad)
    attn = ours.model.layers[0].self_attn
    same(torch.cat([attn.q_proj.weight.grad, attn.k_proj.weight.grad, attn.v_proj.weight.grad]).T, theirs.transformer.h[0].attn.c_attn.weight.grad)

def test_double_heads_write():
    theirs, ours = pair('GPT2DoubleHeadsModel')
    kw = dict(max_new_tokens=6, do_sample=False, pad_token_id=0)
    assert ours.generate(ids, **kw).tolist() == theirs.generate(ids, **kw).tolist()
    with pytest.raises(ValueError, match="summary_type='attn'"): hflit.GPT2DoubleHeadsModel(GPT2Config(**small, summary_type='attn'))

# --- published names ---

def test_published_paths():
    "Every path of transformers' tree leads to a module; where one of ours is one of theirs, it shows the published weight and computes the same"
    theirs, ours = pair(add_cross_attention=True)
    x = torch.randn(2, 3, 16)
    for name, m in theirs.named_modules():
        if not list(m.parameters(recurse=False)): continue
        own = ours.get_submodule(name)
        if name.endswith('c_attn'):
            with pytest.raises(AttributeError, match='k_proj, v_proj stand inside'): _ = own.weight
            continue
        for k, p in m.named_parameters(recurse=False): assert torch.equal(getattr(own, k), p), name
        if name.endswith(('c_fc', 'q_attn', 'attn.c_proj')): same(own(x).detach(), m(x).detach())
    ours.transformer.h[0].mlp.c_fc.weight.data.zero_()
    assert not ours.model.layers[0].mlp.up_proj.weight.any()
    with pytest.raises(AttributeError, match='set the weight of up_proj'): ours.transformer.h[0].mlp.c_fc.weight = torch.nn.Parameter(torch.ones(16, 64))

def test_state_dicts():
    "A published state dict loads, ours does too, and half of one is an error"
    theirs, ours = pair()
    same(first(ours), first(theirs))
    other = hflit.GPT2LMHeadModel(GPT2Config(**small)).eval()
    other.load_state_dict(ours.state_dict())
    assert torch.equal(first(other), first(ours))
    half = {k: v for k, v in theirs.state_dict().items() if 'c_attn' not in k}
    with pytest.raises(RuntimeError, match='c_attn.q_proj'): other.load_state_dict(half)
    wrong = {k: v.T if v.ndim == 2 and 'c_attn' in k else v for k, v in theirs.state_dict().items()}
    with pytest.raises(RuntimeError, match='size mismatch'): other.load_state_dict(wrong)

def lora(**kw):
    from peft import LoraConfig
    return LoraConfig(init_lora_weights=False, **{'task_type': 'CAUSAL_LM', 'fan_in_fan_out': True, **kw})

@pytest.mark.parametrize('targets', [None, ['c_attn', 'c_proj'], ['c_fc', 'wte'], 'all-linear', r'.*h\.1\.attn\.c_attn'], ids=str)
def test_lora_of_transformers(targets, tmp_path):
    "LoRA made on transformers' fused modules: split, with equal outputs; peft's own door says that it cannot"
    peft = pytest.importorskip('peft')
    theirs, ours = pair()
    theirs.save_pretrained(tmp_path/'base')
    made = peft.get_peft_model(theirs, lora(target_modules=targets)).eval()
    made.peft_config['default'].base_model_name_or_path = str(tmp_path/'base')
    made.save_pretrained(tmp_path/'adapter')
    before = first(ours)
    with pytest.raises(ValueError, match='not supported'): peft.PeftModel.from_pretrained(pair()[1], tmp_path/'adapter')
    ours.load_adapter(str(tmp_path/'adapter'))
    for m in (ours, hflit.AutoModelForCausalLM.from_pretrained(tmp_path/'adapter')): same(first(m), first(made))
    assert (first(made)-before).abs().max() > .01
    ours.save_adapter(tmp_path/'again')
    again = hflit.GPT2LMHeadModel.from_pretrained(tmp_path/'base')
    again.load_adapter(str(tmp_path/'again'))
    same(first(again), first(made))

def test_lora_of_a_base_model(tmp_path):
    peft = pytest.importorskip('peft')
    theirs, ours = pair('GPT2Model')
    made = peft.get_peft_model(theirs, lora(target_modules=['c_attn'], task_type='FEATURE_EXTRACTION')).eval()
    made.save_pretrained(tmp_path)
    ours.load_adapter(str(tmp_path))
    same(first(ours), first(made))

def test_a_scale_of_its_own(tmp_path):
    "The scale that a file gives the fused module is that of its parts"
    peft = pytest.importorskip('peft')
    theirs, ours = pair()
    made = peft.get_peft_model(theirs, lora(target_modules=['c_attn'], alpha_pattern={'c_attn': 32})).eval()
    made.save_pretrained(tmp_path)
    plain = first(ours)
    ours.load_adapter(str(tmp_path))
    same(first(ours), first(made))
    assert np.abs(np.asarray(first(ours))-np.asarray(plain)).max() > 1e-3

def test_what_cannot_be_split(tmp_path):
    peft = pytest.importorskip('peft')
    theirs, ours = pair()
    peft.get_peft_model(theirs, lora(target_modules=['c_attn'], use_dora=True)).save_pretrained(tmp_path)
    with pytest.raises(ValueError): ours.load_adapter(str(tmp_path))

# --- new weights, other doors ---

def test_initial_weights():
    "Output projections are smaller by the root of the number of residual sums, and only they"
    c = GPT2Config(vocab_size=200, n_embd=64, n_layer=8, n_head=2)
    for name, p in hflit.GPT2LMHeadModel(c).named_parameters():
        if p.dim() == 2: assert abs(p.std().item()/(.02/4 if name.endswith(('o_proj.weight', 'down_proj.weight')) else .02)-1) < .1, name
        else: assert p.eq('ln' in name and name.endswith('weight')).all(), name

def test_doors(byte_bpe, tmp_path):
    "AutoModel, pipeline, old names and the module path"
    from hflit.models.gpt2.modeling_gpt2 import GPT2DoubleHeadsModel, GPT2LMHeadModel
    theirs = transformers.GPT2LMHeadModel(transformers.GPT2Config(**{**small, 'vocab_size': 500}))
    theirs.save_pretrained(tmp_path)
    GPT2Tokenizer.from_pretrained(byte_bpe).save_pretrained(tmp_path)
    assert type(hflit.AutoModelForCausalLM.from_pretrained(tmp_path)) is GPT2LMHeadModel is hflit.GPT2LMHeadModel
    assert GPT2DoubleHeadsModel is hflit.GPT2DoubleHeadsModel
    assert type(hflit.AutoModel.from_pretrained(tmp_path)) is hflit.GPT2Model
    assert type(hflit.AutoTokenizer.from_pretrained(tmp_path)) is GPT2Tokenizer is hflit.GPT2TokenizerFast
    kw = dict(max_new_tokens=5, do_sample=False, pad_token_id=2)
    ours = hflit.pipeline('text-generation', model=str(tmp_path))
    assert ours('the cat', **kw) == transformers.pipeline('text-generation', model=str(tmp_path))('the cat', **kw)

# --- the tokenizer ---

@pytest.fixture(scope='module')
def byte_bpe(tmp_path_factory):
    "`vocab.json` and `merges.txt`, as the first files had it"
    folder = tmp_path_factory.mktemp('gpt2')
    tok = Tokenizer(models.BPE())
    tok.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tok.train_from_iterator(corpus, trainers.BpeTrainer(vocab_size=500, special_tokens=['<|endoftext|>'], show_progress=False, initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))
    tok.model.save(str(folder))
    (folder/'tokenizer_config.json').write_text(json.dumps(dict(model_max_length=1024)))
    (folder/'config.json').write_text(json.dumps(dict(model_type='gpt2')))
    return folder

def compare(theirs, ours):
    for t in [*texts, 'a<|endoftext|> b', ' <|endoftext|>', "it's they'll  10000 km/h\n\n x"]:
        same_encoding(theirs(t), ours(t), t)
        i = theirs.encode(t)
        for skip in (False, True): assert theirs.decode(i, skip) == ours.decode(i, skip), t
    assert theirs.special_tokens_map == ours.special_tokens_map and len(theirs) == len(ours)
    for t in (theirs, ours): t.pad_token = t.eos_token
    same_encoding(theirs(scripts, return_offsets_mapping=True, padding=True), ours(scripts, return_offsets_mapping=True, padding=True))

@pytest.mark.parametrize('kw', [{}, dict(add_prefix_space=True), dict(add_bos_token=True)], ids=str)
def test_tokenizer(byte_bpe, kw, tmp_path):
    theirs, ours = (c.from_pretrained(byte_bpe, **kw) for c in (transformers.GPT2Tokenizer, GPT2Tokenizer))
    assert ours.pad_token is None
    with pytest.raises(ValueError, match='pad'): ours(['a', 'b c d'], padding=True)
    theirs.save_pretrained(tmp_path/'theirs')
    ours.save_pretrained(tmp_path/'ours')
    compare(theirs, ours)
    assert type(hflit.AutoTokenizer.from_pretrained(tmp_path/'ours')) is GPT2Tokenizer
    compare(transformers.AutoTokenizer.from_pretrained(tmp_path/'ours'), hflit.AutoTokenizer.from_pretrained(tmp_path/'theirs'))

def test_tokenizer_adds_nothing(byte_bpe):
    tok = hflit.AutoTokenizer.from_pretrained(byte_bpe)
    assert type(tok) is GPT2Tokenizer and tok('').input_ids == [] and tok.bos_token_id == tok.eos_token_id == tok.unk_token_id == 0
    random.seed(0)
    for n in range(50):
        t = ''.join(chr(random.choice((random.randrange(32, 127), random.randrange(0x3040, 0x30ff), 0x1f600+n))) for _ in range(20))
        assert tok.decode(tok(t).input_ids) == t

@pytest.mark.skipif(not os.environ.get('HFLIT_ONLINE'), reason='needs the Hub')
def test_the_official_tokenizer():
    tok = hflit.AutoTokenizer.from_pretrained('openai-community/gpt2')
    assert tok('Hello world').input_ids == [15496, 995] and tok(' Hello world').input_ids == [18435, 995]
