"OPT: what no other architecture has: positions by the attention mask, norms before or after, embeddings of another width, files of two kinds, its tokenizer"
import json

import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file
from sweep import all_same, array, expected, frameworks, inputs, load, mine, same, saved
from test_tokenizer import corpus, scripts, texts
from test_tokenizer import same as same_encoding
from tokenizers import Tokenizer, models, pre_tokenizers, trainers

import hflit
from hflit import OPTConfig

each = pytest.mark.parametrize('framework', [f for f in frameworks if f.values[0] in ('torch', 'flax', 'keras-torch')])
head = 'OPTForCausalLM'

@each
@pytest.mark.parametrize('variant', ['like_350m', 'bare'])
def test_shapes(framework, variant):
    "Post-norm with projected embeddings; no biases, no weights of norms and no last norm; with all hidden states and attentions"
    ref, _ = saved('opt', head, variant)
    m = mine(framework, 'opt', head, variant)
    x = inputs('opt', head, 'left')
    real = x['attention_mask'].bool()
    same(m.call(x)['logits'][real], expected(ref, x)['logits'][real])
    x = inputs('opt', head, 'none')
    kw = dict(output_hidden_states=True, output_attentions=True)
    all_same(m.call(x, **kw), expected(ref, x, **kw), x)

@each
def test_positions(framework):
    "Counted by the mask, in a bare forward as in generate, also with a cache; a caller's positions have precedence; no row for a text that is too long"
    ref, _ = saved('opt', head)
    m, x = mine(framework, 'opt', head), inputs('opt', head, 'left')
    real = array(x['attention_mask']).astype(bool)
    want = expected(ref, x)['logits']
    same(m.call(x)['logits'][real], want[real])
    same(m.decode(x, [(0, 6), (6, 8), (8, 9), (9, 10), (10, 11)])[real], want[real], 1e-4)
    same(m.call({k: v[:1, 3:] for k, v in x.items()})['logits'], want[:1, 3:])
    other = dict(x, position_ids=torch.arange(11)[None].flip(1).expand(2, 11))
    got = m.call(other)['logits']
    same(got[real], expected(ref, other)['logits'][real])
    assert abs(got-want)[real].max() > .01

@each
@pytest.mark.parametrize('prefix', [True, False], ids=['with_prefix', 'without'])
@pytest.mark.parametrize('variant', ['plain', 'like_350m'])
def test_files(framework, prefix, variant, tmp_path):
    "Published files begin with `model.decoder.` or with `decoder.`, with and without an LM head; square matrices and norms under the same names in both kinds of model"
    ref, folder = saved('opt', head, variant)
    tensors = load_file(folder/'model.safetensors')
    if not prefix: tensors = {k.removeprefix('model.'): v for k, v in tensors.items()}
    if prefix: tensors['lm_head.weight'] = ref.lm_head.weight.detach().clone()
    save_file(tensors, tmp_path/'model.safetensors', metadata=dict(format='pt'))
    config = json.loads((folder/'config.json').read_text()) | dict(activation_dropout=0., prefix='</s>')  # in published files, without an effect
    (tmp_path/'config.json').write_text(json.dumps(config))
    m = load(framework, tmp_path, head)
    assert not m.info()['report']['missing_keys'] and not m.info()['report']['unexpected_keys']
    x = inputs('opt', head, 'none')
    same(m.call(x)['logits'], expected(ref, x)['logits'])

@pytest.mark.parametrize('cache', ['dynamic', 'static', 'quantized', 'offloaded'])
def test_caches(cache):
    "Every kind of cache writes what transformers writes after a batch that is padded on the left"
    ref, folder = saved('opt', head, 'like_350m')
    m, x = hflit.OPTForCausalLM.from_pretrained(folder), inputs('opt', head, 'left')
    kw = dict(max_new_tokens=7, min_new_tokens=7, do_sample=False)
    how = dict(cache_config=dict(nbits=8, q_group_size=8, residual_length=64)) if cache == 'quantized' else {}
    assert m.generate(**x, **kw, cache_implementation=cache, **how).tolist() == ref.generate(**x, **kw).tolist()

def test_order_of_parameters():
    "That of transformers, which states of optimisers depend on"
    for variant in ('plain', 'like_350m'):
        ref, folder = saved('opt', head, variant)
        assert [n for n, _ in hflit.OPTForCausalLM.from_pretrained(folder).named_parameters()] == [n for n, _ in ref.named_parameters()]

def test_lora_of_transformers(tmp_path):
    "Adapters name the published modules"
    peft = pytest.importorskip('peft')
    ref, folder = saved('opt', head, 'like_350m')
    made = peft.get_peft_model(type(ref).from_pretrained(folder), peft.LoraConfig(init_lora_weights=False, task_type='CAUSAL_LM', target_modules=['q_proj', 'out_proj', 'fc2', 'project_in'])).eval()
    made.save_pretrained(tmp_path)
    m, x = hflit.OPTForCausalLM.from_pretrained(folder), inputs('opt', head, 'none')
    m.load_adapter(str(tmp_path))
    with torch.no_grad(): got, want = m(**x).logits, made(**x).logits
    same(got, want)
    assert abs(array(want)-expected(ref, x)['logits']).max() > .01

def test_tokenizer(tmp_path):
    "GPT-2's, with `</s>` before each text, from the files of the published checkpoints: `vocab.json` and `merges.txt`"
    tok = Tokenizer(models.BPE())
    tok.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tok.train_from_iterator(corpus, trainers.BpeTrainer(vocab_size=500, special_tokens=['<s>', '<pad>', '</s>', '<unk>'], initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))
    tok.model.save(str(tmp_path))
    (tmp_path/'tokenizer_config.json').write_text(json.dumps(dict(
        tokenizer_class='GPT2Tokenizer', add_bos_token=True, add_prefix_space=False, errors='replace', special_tokens_map_file=None,
        **{f'{k}_token': dict(content=t, lstrip=False, normalized=True, rstrip=False, single_word=False, __type='AddedToken') for k, t in dict(bos='</s>', eos='</s>', unk='</s>', pad='<pad>').items()})))
    OPTConfig().save_pretrained(tmp_path)
    theirs, ours = (m.AutoTokenizer.from_pretrained(tmp_path) for m in (transformers, hflit))
    assert type(ours).__name__ == 'GPT2Tokenizer' and ours('a').input_ids[0] == 2
    for t in texts: same_encoding(theirs(t), ours(t), t)
    same_encoding(theirs(scripts, scripts[::-1], padding=True), ours(scripts, scripts[::-1], padding=True))
    assert ours(texts[1], add_special_tokens=False).input_ids == theirs(texts[1], add_special_tokens=False).input_ids

def test_doors():
    "AutoModel, old names and the module path; settings that cannot be"
    from hflit.models.opt.modeling_opt import OPTForCausalLM
    folder = saved('opt', head)[1]
    assert type(hflit.AutoModelForCausalLM.from_pretrained(folder)) is OPTForCausalLM is hflit.OPTForCausalLM
    assert type(hflit.AutoModel.from_pretrained(folder)) is hflit.OPTModel
    for kw, why in ((dict(num_attention_heads=5), 'num_attention_heads=5 does not divide hidden_size=768'), (dict(word_embed_proj_dim=-1), 'word_embed_proj_dim=-1'), (dict(do_layer_norm_before='no'), 'do_layer_norm_before')):
        with pytest.raises(ValueError, match=why): OPTConfig(**kw)
    m = hflit.OPTForCausalLM.from_pretrained(folder)
    with pytest.raises(ValueError, match='65 tokens, but max_position_embeddings=64'): m(torch.ones(1, 65).long())
    with pytest.raises(ValueError, match=r'position_ids \+ 2 goes from 2 to 66, but max_position_embeddings=64 \+ 2=66'): m(torch.ones(1, 65).long(), attention_mask=torch.ones(1, 65).long())
