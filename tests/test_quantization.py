"Quantized weights: torchao beside transformers in both directions, ties, what cannot be saved; GPTQ and AWQ files, unpacked in three frameworks"
import json
import os
import numpy as np
import pytest
import torch
import transformers as tf
from safetensors.torch import load_file, save_file
import hflit
from hflit import TorchAoConfig
ao = pytest.importorskip('torchao.quantization')

small = dict(vocab_size=96, hidden_size=64, intermediate_size=96, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2, max_position_embeddings=64)
ids = torch.arange(6, 18)[None]

@pytest.fixture(scope='module')
def folders(tmp_path_factory):
    "A Llama with a tied head and one without, and a classifier, saved by transformers"
    top = tmp_path_factory.mktemp('models')
    for name,cls,tied in (('tied', tf.LlamaForCausalLM, True), ('untied', tf.LlamaForCausalLM, False), ('classifier', tf.LlamaForSequenceClassification, False)):
        torch.manual_seed(0)
        cls(tf.LlamaConfig(**small, tie_word_embeddings=tied, initializer_range=.2, pad_token_id=0)).save_pretrained(top/name)
    return top

types = dict(int8=lambda: ao.Int8WeightOnlyConfig(), dynamic=lambda: ao.Int8DynamicActivationInt8WeightConfig(), float8=lambda: ao.Float8WeightOnlyConfig(),
             int4=lambda: ao.IntxWeightOnlyConfig(weight_dtype=torch.int4, granularity=ao.PerGroup(32)))
logits = lambda m: m.eval()(ids).logits.detach()
quantized = lambda m: sorted(n for n,p in m.named_parameters() if type(p).__module__.startswith('torchao'))

@pytest.mark.parametrize('kind', types)
@pytest.mark.parametrize('name', ['tied', 'untied', 'classifier'])
def test_like_transformers(folders, tmp_path, name, kind):
    "The same layers, the same logits; what one library saves the other reads, with equal logits"
    cls = 'LlamaForSequenceClassification' if name=='classifier' else 'LlamaForCausalLM'
    theirs = getattr(tf, cls).from_pretrained(folders/name, quantization_config=tf.TorchAoConfig(types[kind]()))
    ours = getattr(hflit, cls).from_pretrained(folders/name, quantization_config=TorchAoConfig(types[kind]()))
    assert quantized(ours)==quantized(theirs) and len(quantized(ours))==14
    want = logits(theirs)
    tolerance = .05 if kind=='dynamic' else 1e-5  # it rounds the inputs of each layer, and one may be rounded the other way
    same = lambda m: (logits(m)-want).norm()<tolerance*want.norm()
    for n in quantized(ours): assert torch.equal(*(m.get_parameter(n).dequantize() for m in (ours, theirs)))
    assert same(ours)
    ours.save_pretrained(tmp_path/'ours')
    theirs.save_pretrained(tmp_path/'theirs')
    assert set(load_file(tmp_path/'ours/model.safetensors'))==set(load_file(tmp_path/'theirs/model.safetensors'))
    for reader in (hflit, tf):
        for folder in ('ours', 'theirs'):
            m = getattr(reader, cls).from_pretrained(tmp_path/folder)
            assert same(m), (reader.__name__, folder)
            assert len(quantized(m))==14

def test_bfloat16_generation_and_shards(folders, tmp_path):
    m = hflit.AutoModelForCausalLM.from_pretrained(folders/'untied', dtype='bfloat16', quantization_config=TorchAoConfig('int8_weight_only'))
    want = m.generate(ids, max_new_tokens=10, do_sample=False)
    m.save_pretrained(tmp_path, max_shard_size='40kB')
    assert len([f for f in os.listdir(tmp_path) if f.endswith('.safetensors')])>2
    back = hflit.AutoModelForCausalLM.from_pretrained(tmp_path)
    assert back.generate(ids, max_new_tokens=10, do_sample=False).tolist()==want.tolist() and back.dtype==torch.bfloat16
    assert back.get_memory_footprint()==m.get_memory_footprint()<.7*sum(p.nbytes for p in m.parameters())
    assert not any(p.requires_grad for n,p in back.named_parameters() if n in quantized(back))
    want = logits(back)
    assert (logits(tf.LlamaForCausalLM.from_pretrained(tmp_path))-want).norm()<.03*want.norm()

def test_tied_head_of_a_quantized_embedding(folders, tmp_path):
    "Tied, then quantized, then recorded as untied: head and embedding are both of the loaded matrix"
    plain = hflit.LlamaForCausalLM.from_pretrained(folders/'tied')
    m = hflit.LlamaForCausalLM.from_pretrained(folders/'tied', quantization_config=TorchAoConfig('int8_weight_only', include_input_output_embeddings=True))
    assert len(quantized(m))==16 and m.config.tie_word_embeddings is False
    for w in (m.model.embed_tokens.weight, m.lm_head.weight): assert (w.dequantize()-plain.lm_head.weight).abs().max()<.01
    assert (logits(m)-logits(plain)).norm()<.05*logits(plain).norm()
    m.save_pretrained(tmp_path)
    assert json.loads((tmp_path/'config.json').read_text())['tie_word_embeddings'] is False
    for lib in (hflit, tf): assert torch.allclose(logits(lib.LlamaForCausalLM.from_pretrained(tmp_path)), logits(m), atol=1e-5), lib

def test_modules_to_not_convert(folders):
    for skip in (['lm_head'], ['layers.1'], ['model.layers.1'], ['model.layers.*.mlp', 'lm_head'], []):
        theirs = tf.LlamaForCausalLM.from_pretrained(folders/'untied', quantization_config=tf.TorchAoConfig(types['int8'](), modules_to_not_convert=skip))
        ours = hflit.LlamaForCausalLM.from_pretrained(folders/'untied', quantization_config=TorchAoConfig(types['int8'](), modules_to_not_convert=skip))
        assert quantized(ours)==quantized(theirs), skip
    # transformers compares with the end of `….q_proj.weight`, so that this has no effect there
    ours = hflit.LlamaForCausalLM.from_pretrained(folders/'untied', quantization_config=TorchAoConfig(types['int8'](), modules_to_not_convert=['q_proj', 'lm_head']))
    assert quantized(ours) and not any('q_proj' in n or 'lm_head' in n for n in quantized(ours))

def test_refusals(folders, tmp_path, monkeypatch):
    load = hflit.LlamaForCausalLM.from_pretrained
    with pytest.raises(ValueError, match="quant_method='bitsandbytes'"): load(folders/'tied', quantization_config=tf.BitsAndBytesConfig(load_in_8bit=True).to_dict())
    with pytest.raises(ValueError, match='load_in_8bit= is refused: pass quantization_config=TorchAoConfig'): load(folders/'tied', load_in_8bit=True)
    c = hflit.LlamaConfig(**small, quantization_config=dict(quant_method='bitsandbytes', load_in_4bit=True))
    with pytest.raises(ValueError, match="quantized by 'bitsandbytes', which is not read"): load(folders/'tied', config=c)
    torch.manual_seed(0)
    hflit.GPT2LMHeadModel(hflit.GPT2Config(vocab_size=64, n_embd=32, n_layer=1, n_head=2)).save_pretrained(tmp_path/'gpt2')
    gpt2 = hflit.GPT2LMHeadModel.from_pretrained(tmp_path/'gpt2', quantization_config=TorchAoConfig('int8_weight_only'))
    with pytest.raises(ValueError, match='cannot be saved'): gpt2.save_pretrained(tmp_path/'new')
    assert not (tmp_path/'new').exists() and gpt2(ids).logits.isfinite().all()
    m = load(folders/'untied', quantization_config=TorchAoConfig('int8_weight_only'))
    m.save_pretrained(tmp_path/'cut')
    file = tmp_path/'cut/model.safetensors'
    from safetensors import safe_open
    with safe_open(file, 'pt') as f: header = f.metadata()
    tensors = load_file(file)
    del tensors['model.layers.0.mlp.up_proj._weight_scale']
    save_file(tensors, file, header)
    with pytest.raises(ValueError, match="lacks 'model.layers.0.mlp.up_proj._weight_scale'"): load(tmp_path/'cut')
    import hflit.torch.quantization as hq
    monkeypatch.setattr(hq, 'installed', lambda name: False)
    for kw in (dict(), dict(quantization_config=dict(quant_method='torchao'))):
        with pytest.raises(ImportError, match=r'pip install "hflit\[torchao\]"'): load(tmp_path/'cut' if not kw else folders/'tied', **kw)

# ------------------------------------------------------------------ GPTQ and AWQ

def words(x, bits, axis, order=None):
    "Integers packed into int32, bit by bit as the formats are described"
    x = np.moveaxis(np.asarray(x), axis, 0)
    per = 32//bits
    out = np.zeros((len(x)//per, *x.shape[1:]), 'u4')
    for i in range(len(x)): out[i//per] |= x[i//per*per + (order[i%per] if order else i%per)].astype('u4') << np.uint32(bits*(i%per))
    return torch.from_numpy(np.moveaxis(out, 0, axis).copy().view('i4'))

def packed(folder, to, method, bits, group, rng):
    "Replace the weights of all layers by packed ones; returns the weights that they stand for"
    file,want = load_file(folder/'model.safetensors'),{}
    for n in [n for n in file if '_proj.' in n]:
        m,k = file.pop(n).shape
        layer = n.removesuffix('.weight')
        q,z = rng.integers(0, 2**bits, (k, m)),rng.integers(1, 2**bits, (k//group, m))
        s = rng.uniform(.005, .02, (k//group, m)).astype('f2')
        g = rng.permutation(k)//group if method=='gptq' else np.arange(k)//group
        want[n] = torch.from_numpy(((q-z[g])*s.astype('f4')[g]).T.astype('f2'))
        if method=='gptq': file |= {f'{layer}.qweight':words(q, bits, 0), f'{layer}.qzeros':words(z-1, bits, 1), f'{layer}.g_idx':torch.from_numpy(g.astype('i4'))}
        else: file |= {f'{layer}.qweight':words(q, bits, 1, (0,2,4,6,1,3,5,7)), f'{layer}.qzeros':words(z, bits, 1, (0,2,4,6,1,3,5,7))}
        file[f'{layer}.scales'] = torch.from_numpy(s)
    to.mkdir()
    save_file(file, to/'model.safetensors')
    config = json.loads((folder/'config.json').read_text())
    (to/'config.json').write_text(json.dumps({**config, 'quantization_config':dict(quant_method=method, bits=bits, group_size=group, version='gemm')}))
    return {**{k:x for k,x in file.items() if k.endswith('.weight')}, **want}

@pytest.mark.parametrize('method,bits', [('gptq', 4), ('gptq', 8), ('gptq', 2), ('awq', 4)])
def test_packed_checkpoints(folders, tmp_path, method, bits):
    want = packed(folders/'untied', tmp_path/'packed', method, bits, 16, np.random.default_rng(bits))
    m = hflit.LlamaForCausalLM.from_pretrained(tmp_path/'packed')
    for k,x in m.state_dict().items(): assert torch.equal(x, want[k].float()), k
    assert not m.is_quantized and m(ids).logits.isfinite().all()
    m.save_pretrained(tmp_path/'plain')
    assert 'quantization_config' not in json.loads((tmp_path/'plain/config.json').read_text())
    if bits==4:
        from hflit import flax
        f = flax.LlamaForCausalLM.from_pretrained(tmp_path/'packed')
        assert np.allclose(np.asarray(f(ids.numpy()).logits), m(ids).logits.detach().numpy(), atol=1e-4)
