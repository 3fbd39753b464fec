"Keras layers, heads and architectures on each backend, where the sweep over all models does not reach. What is checked stands in keras_layer_checks.py"
import ast, functools, json, pickle, subprocess, sys, tempfile
from pathlib import Path
import numpy as np
import pytest
import torch
import transformers
from keras_runner import here, some
from worker import environment
from hflit.auto import find_class
from hflit.checkpoint.keys import rename
from hflit.torch.layers import activations

shape = dict(vocab_size=50, hidden_size=16, intermediate_size=24, num_hidden_layers=2, num_attention_heads=4, max_position_embeddings=40, initializer_range=.2, pad_token_id=0)
bert, llama = {**shape, 'hidden_dropout_prob':0., 'attention_probs_dropout_prob':0.}, {**shape, 'num_key_value_heads':2}
stretch = dict(rope_theta=500., factor=4., original_max_position_embeddings=8)
ropes = dict(linear=dict(rope_theta=500., factor=2.), dynamic=dict(rope_theta=500., factor=2.), yarn=stretch, llama3={**stretch, 'low_freq_factor':1., 'high_freq_factor':4.},
             longrope={**stretch, 'short_factor':[1.,1.5], 'long_factor':[2.,4.]})

def names(): return [n.name for n in ast.parse((here/'keras_layer_checks.py').read_text()).body if isinstance(n, ast.FunctionDef) and n.name.startswith('layer_')]

def inputs(n=9, **more):
    g = torch.Generator().manual_seed(0)
    ids, mask = torch.randint(1, 50, (2, n), generator=g), torch.ones(2, n, dtype=torch.long)
    ids[0,n//2:], mask[0,n//2:] = 0, 0
    return dict(input_ids=ids, attention_mask=mask, **more)

def arrays(d):
    got = {}
    for k, v in d.items():
        if torch.is_tensor(v): got[k] = v.detach().numpy()
        elif isinstance(v, tuple) and v and torch.is_tensor(v[0]): got.update({f'{k}.{i}':o.detach().numpy() for i, o in enumerate(v)})
    return got

def case(cls, config, x, labels=True, live=True):
    "What a model answers, transformers' if it is `live`, and the gradients of hflit's in PyTorch"
    arch = 'bert' if 'Bert' in cls else 'llama'
    torch.manual_seed(0)
    ours = find_class(arch, cls.removeprefix(arch.title()), 'torch')
    model = ours(ours.config_class(**config)).eval()
    model.set_attn_implementation('eager')
    with torch.no_grad():
        for p in model.parameters(): p += torch.randn_like(p)*.05
    y = dict(labels=x['input_ids'].masked_fill(x['input_ids']==0, -100)) if labels else {}
    out = model(**x, **y, output_hidden_states=True, output_attentions=True)
    if labels: out.loss.backward()
    grads = {n:torch.zeros_like(p) if p.grad is None else p.grad for n, p in model.named_parameters()}
    if live:
        with tempfile.TemporaryDirectory() as folder:
            model.save_pretrained(folder)
            ref = getattr(transformers, cls).from_pretrained(folder, attn_implementation='eager')
        with torch.no_grad(): out = ref(**x, **y, output_hidden_states=True, output_attentions=True)
    common = lambda d: {rename(n, model.config.keys.table): v for n, v in d.items()}  # names that all frameworks share
    return dict(cls=cls, config=config, weights=common(arrays(model.state_dict())), x={k:v.numpy() if torch.is_tensor(v) else v for k, v in x.items()}, labels=arrays(y),
                out=arrays({k:v for k, v in out.items() if k!='past_key_values'}), grads=common(arrays(grads)))

@functools.cache
def answered():
    "A file with all cases"
    told = dict(encoder_hidden_states=torch.randn(2, 5, 16, generator=torch.Generator().manual_seed(1)), encoder_attention_mask=torch.tensor([[1]*5, [1]*3+[0]*2]))
    packed = dict(input_ids=inputs()['input_ids'].clamp(min=1), position_ids=torch.tensor([[0,1,2,3,0,1,2,0,1]]*2), use_cache=False)
    cases = dict(cross=case('BertLMHeadModel', {**bert, 'is_decoder':True, 'add_cross_attention':True}, inputs(**told)),
        packed=case('LlamaForCausalLM', llama, packed), one_key_head=case('LlamaForCausalLM', {**llama, 'num_key_value_heads':1}, inputs()),
        chunked=case('BertForMaskedLM', {**bert, 'chunk_size_feed_forward':3}, inputs()), bare=case('LlamaModel', llama, inputs(), labels=False),
        pruned=case('BertForMaskedLM', {**bert, 'pruned_heads':{'0':[1,3], '1':[0]}}, inputs(), live=False),
        pruned_group=case('LlamaForCausalLM', {**llama, 'pruned_heads':{'1':[2,3]}}, inputs(), live=False),
        masked_heads=case('BertForMaskedLM', bert, inputs(head_mask=torch.tensor([[1.,0,.5,1],[0,1,1,1]])), live=False),
        masked_head=case('LlamaForCausalLM', llama, inputs(head_mask=torch.tensor([1.,0,.5,1])), live=False),
        half_turned=case('LlamaForCausalLM', {**llama, 'rope_parameters':dict(rope_type='default', rope_theta=100., partial_rotary_factor=.5)}, inputs(), live=False))
    for kind, p in ropes.items():
        c = {**llama, 'rope_parameters':dict(rope_type=kind, **p), 'max_position_embeddings':12, 'num_hidden_layers':1}
        for n in (6, 30)[kind not in ('dynamic', 'longrope'):]:
            cases[f'{kind}_{n}'] = case('LlamaForCausalLM', c, dict(input_ids=torch.arange(1, 2*n+1).view(2, n)%49+1), labels=False)
    x = torch.linspace(-5, 12, 200)
    cases['activations'] = dict(x=x.numpy(), **{act:f(x).numpy() for act, f in activations.items()})
    path = Path(tempfile.mkdtemp())/'cases.pkl'
    path.write_bytes(pickle.dumps(cases))
    return path

@functools.cache
def results(backend)->dict:
    r = subprocess.run([sys.executable, here/'keras_layer_checks.py', answered()], capture_output=True, text=True, env=environment(f'keras-{backend}'))
    assert r.returncode==0, r.stderr[-3000:]
    return json.loads(r.stdout.strip().splitlines()[-1])

@pytest.mark.parametrize('check', names())
@pytest.mark.parametrize('backend', some('torch'))  # the one that needs no compiling
def test_keras_layers(backend, check):
    if (why := results(backend)[check]): pytest.fail(why, pytrace=False)

def test_the_cases_tell():
    "What the backends are compared with depends on what each case is about"
    cases = pickle.loads(answered().read_bytes())
    assert 'cross_attentions.0' in cases['cross']['out'] and cases['chunked']['out']['logits'].shape==(2, 9, 50)
    assert cases['pruned']['weights']['model.layers.0.self_attn.q_proj.weight'].shape==(8, 16)
    for a, b in (('masked_head', 'one_key_head'), ('linear_30', 'dynamic_30'), ('yarn_30', 'longrope_30')):
        assert np.abs(cases[a]['out']['logits']-cases[b]['out']['logits']).max()>1e-6, (a, b)
