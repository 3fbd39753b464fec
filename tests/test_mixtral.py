"""What is Mixtral's own, against transformers: router logits and the load-balancing loss, files in every layout, jitter, adapters, compiled programs, training."""
import copy

import numpy as np
import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file
from sweep import all_same, asked_in_full, expected, inputs, labels, load, mine, same, saved

import hflit
from hflit.torch import mixture_of_experts as M

head = 'MixtralForCausalLM'
everywhere = pytest.mark.parametrize('framework', asked_in_full)  # all frameworks in a nightly run
def both(**kw):
    "transformers' model and ours, which a test may change"
    ref, folder = saved('mixtral', head)
    return copy.deepcopy(ref), hflit.MixtralForCausalLM.from_pretrained(folder, **kw)

# ------------------------------------------------------------------ router logits and the loss

@everywhere
def test_router_logits_and_loss(framework):
    "Of a batch padded on both sides; the base model has the logits alone"
    x = inputs('mixtral', head, 'both', batch=3)
    y = labels('mixtral', head, x)
    for base in (False, True):
        name = 'MixtralModel' if base else head
        want = expected(saved('mixtral', name)[0], {**x, **({} if base else y)}, output_router_logits=True)
        got = mine(framework, 'mixtral', name).call({**x, **({} if base else y)}, output_router_logits=True)
        assert 'router_logits.1' in want and base == ('aux_loss' not in want)
        all_same(got, want, x)
    plain = mine(framework, 'mixtral', head).call({**x, **y})
    same(got_loss := plain['loss'], expected(saved('mixtral', head)[0], {**x, **y})['loss'])
    assert 'router_logits.0' not in plain and got_loss < want_loss(x, y)

def want_loss(x, y): return expected(saved('mixtral', head)[0], {**x, **y}, output_router_logits=True)['loss']

@everywhere
def test_config_asks_for_the_loss(framework):
    "Fields of the config; the gradient of the router has both losses; generation goes on with the mask of all tokens"
    how = dict(output_router_logits=True, router_aux_loss_coef=2.)
    ref, folder = saved('mixtral', head, **how)
    x = inputs('mixtral', head, 'left')
    y = labels('mixtral', head, x)
    m = load(framework, folder, head)
    loss = ref(**x, **y).loss
    ref.zero_grad()
    loss.backward()
    own, grads = m.loss_and_grads(x, y, checkpointing=True)
    same(np.float32(own), loss)
    for k in ('gate.weight', 'experts.gate_up_proj'):
        n = f'model.layers.0.mlp.{k}'
        same(grads[n], dict(ref.named_parameters())[n].grad, where=n)
    kw = dict(max_new_tokens=4, min_new_tokens=4, do_sample=False)
    plain = saved('mixtral', head)[0]  # the same weights
    assert m.generate(x, **kw).tolist() == plain.generate(**x, **kw).tolist()

def test_jitter():
    "The same random numbers as in transformers, in training only"
    ref, m = both()
    x = inputs('mixtral', head, 'none')
    x['labels'] = x['input_ids']
    for o in (ref, m):
        for layer in o.model.layers: layer.mlp.jitter_noise = layer.mlp.jitter = .3
    with torch.no_grad(): same(m(**x).loss, ref(**x).loss)  # not in evaluation
    losses = []
    for o in (ref.train(), m.train()):
        torch.manual_seed(0)
        losses.append(o(**x).loss)
    same(*losses)
    assert abs(losses[1]-m.eval()(**x).loss) > 1e-4

@everywhere
def test_jitter_in_each_framework(framework):
    x = inputs('mixtral', head, 'none')
    y = labels('mixtral', head, x)
    m = load(framework, saved('mixtral', head, router_jitter_noise=.3)[1], head)
    plain, _ = m.loss_and_grads(x, y)
    noisy = m.training_loss(x, y)
    assert 1e-4 < abs(plain-noisy) < 1 and np.isfinite(noisy)

@everywhere
def test_sliding_window(framework):
    "The tokens that transformers writes, far beyond a window of 4, after a padded batch"
    ref, m = saved('mixtral', head, 'window')[0], mine(framework, 'mixtral', head, 'window')
    x, kw = inputs('mixtral', head, 'left'), dict(do_sample=False, max_new_tokens=12, min_new_tokens=12)
    assert m.generate(x, **kw).tolist() == ref.generate(**x, **kw).tolist()

# ------------------------------------------------------------------ files

@everywhere
def test_stacked_file(framework, tmp_path):
    "A file with the tensors that transformers has in memory"
    ref, folder = saved('mixtral', head)
    save_file({k: v.clone() for k, v in ref.state_dict().items()}, tmp_path/'model.safetensors')
    ref.config.save_pretrained(tmp_path)
    m, x = load(framework, tmp_path, head), inputs('mixtral', head, 'none')
    assert not any(m.info()['report'][k] for k in ('missing_keys', 'unexpected_keys', 'mismatched_keys'))
    same(m.call(x)['logits'], expected(ref, x)['logits'])

def test_damaged_files(tmp_path):
    "Without a part of an expert its tensor is new, and is reported; of another size or number it is an error"
    ref, folder = saved('mixtral', head)
    tensors = load_file(folder/'model.safetensors')
    gone = 'model.layers.1.block_sparse_moe.experts.2.w3.weight'
    def written(tensors, **kw):
        save_file(tensors, tmp_path/'model.safetensors')
        hflit.MixtralConfig(**{**ref.config.to_dict(), **kw}).save_pretrained(tmp_path)
        return hflit.MixtralForCausalLM.from_pretrained(tmp_path, output_loading_info=True)
    m, report = written({k: v for k, v in tensors.items() if k != gone})
    assert gone in report['missing_keys'] and set(report['unexpected_keys']) == {k for k in tensors if 'layers.1' in k and k.endswith(('w1.weight', 'w3.weight'))}-{gone}
    same(m.model.layers[1].mlp.experts.down_proj, ref.model.layers[1].mlp.experts.down_proj)
    with pytest.raises(ValueError, match=r"experts.0.w1.weight' is \(4, 96, 32\) in the file and \(3, 96, 32\) in the model"): written(tensors, num_local_experts=3)
    with pytest.raises(ValueError, match='does not fit'): written({**tensors, gone: tensors[gone][:40].clone()})
    three = {k: v[:3].clone() if k.endswith('gate.weight') else v for k, v in tensors.items() if 'experts.3' not in k}
    m, report = written(three, num_local_experts=3)
    assert not report['missing_keys'] and not report['unexpected_keys']

def test_sharded_and_half(tmp_path):
    "Parts of one tensor in several files; bfloat16; the state dict of each library loads into the other"
    ref, m = both()
    m.save_pretrained(tmp_path, max_shard_size='20kB')
    assert len(list(tmp_path.glob('*.safetensors'))) > 3
    again = hflit.MixtralForCausalLM.from_pretrained(tmp_path, dtype='bfloat16')
    for (n, p), (k, q) in zip(ref.named_parameters(), again.named_parameters()): assert n == k and torch.equal(p.bfloat16(), q), n
    x = inputs('mixtral', head, 'none')
    with torch.no_grad():
        exact = ref(**x).logits
        far, theirs = ((o(**x).logits-exact).abs().mean() for o in (again, copy.deepcopy(ref).bfloat16()))
        assert far < 1.2*theirs+.01, (far, theirs)
    m.load_state_dict(load_file(saved('mixtral', head)[1]/'model.safetensors'))  # published names
    m.load_state_dict(saved('mixtral', head)[0].state_dict())
    saved('mixtral', head)[0].load_state_dict(m.state_dict())

# ------------------------------------------------------------------ which experts run

def test_a_step_reads_the_chosen_experts_only():
    "The others are NaN"
    m = both()[1]
    x, seen = inputs('mixtral', head, 'none', batch=1, tokens=1), []
    for layer in m.model.layers: layer.mlp.experts.register_forward_pre_hook(lambda mod, args: seen.append((mod, args[1].unique())))
    with torch.no_grad():
        want = m(**x).logits
        for mod, chosen in tuple(seen):
            rest = [e for e in range(4) if e not in chosen]
            assert len(rest) == 2
            for p in mod.parameters(): p[rest] = float('nan')
        same(m(**x).logits, want)
        assert m(**inputs('mixtral', head, 'none')).logits.isnan().any()

@pytest.mark.parametrize('way', [M.experts_by_grouped_mm, M.experts_by_gathering, M.all_experts])
def test_every_way(way, monkeypatch):
    "Products for GPUs and compilers: outputs and gradients"
    ref, m = both()
    x = inputs('mixtral', head, 'both', batch=3)
    y = labels('mixtral', head, x)
    own = m(**x, **y)
    grads = torch.autograd.grad(own.loss, list(m.parameters()))
    monkeypatch.setattr(M, 'pick_way', lambda *args: way)
    other = m(**x, **y)
    same(other.logits, own.logits)
    for (n, _), a, b in zip(m.named_parameters(), grads, torch.autograd.grad(other.loss, list(m.parameters()))): same(b, a, where=n)

def test_compiled_and_traced():
    "One graph for a prompt and for a step with a static cache; a traced model knows no routing of its example"
    ref, m = both()
    x = inputs('mixtral', head, 'none', batch=2, tokens=9)['input_ids']
    whole, cache = torch.compile(m, backend='eager', fullgraph=True), hflit.StaticCache(m.config, 16)
    with torch.no_grad():
        want = ref(x).logits
        same(whole(x, use_cache=False).logits, want)
        parts = [whole(p, past_key_values=cache).logits for p in (x[:, :7], x[:, 7:8], x[:, 8:])]
        same(torch.cat(parts, 1), want)
        traced = torch.jit.trace(m, dict_or_ids(x), strict=False)
        other = inputs('mixtral', head, 'none', batch=2, tokens=9, seed=5)['input_ids']
        same(traced(other)['logits'], ref(other).logits)

def dict_or_ids(x): return (x,)

def test_autocast_and_transforms():
    "Autocast casts experts as it casts linear layers; `torch.func` differentiates"
    ref, m = both()
    x = inputs('mixtral', head, 'none')
    with torch.autocast('cpu', torch.bfloat16):
        a, b = m(**x, labels=x['input_ids']).loss, ref(**x, labels=x['input_ids']).loss
    assert abs(a-b) < .02
    a.backward()
    assert all(p.grad.dtype is torch.float32 and p.grad.isfinite().all() for p in m.parameters())
    params = {k: p.detach() for k, p in m.named_parameters()}
    loss = lambda ps: torch.func.functional_call(m, ps, (), dict(**x, labels=x['input_ids'])).loss
    m.zero_grad()
    m(**x, labels=x['input_ids']).loss.backward()
    for k, g in torch.func.grad(loss)(params).items(): same(g, m.get_parameter(k).grad, where=k)

# ------------------------------------------------------------------ adapters and training

@pytest.mark.parametrize('how', [dict(target_modules=['q_proj', 'v_proj']), dict(target_modules=['o_proj'], target_parameters=['mlp.experts.gate_up_proj', 'mlp.experts.down_proj'])], ids=['attention', 'experts'])
def test_lora(how, tmp_path):
    "Adapters by the names of transformers load into ours, and ours into theirs"
    peft = pytest.importorskip('peft')
    ref, m = both()
    x = inputs('mixtral', head, 'none')
    made = peft.get_peft_model(ref, peft.LoraConfig(r=4, init_lora_weights=False, **how)).eval()
    made.save_pretrained(tmp_path)
    before = m(**x).logits
    own = peft.PeftModel.from_pretrained(m, tmp_path).eval()
    with torch.no_grad():
        same(own(**x).logits, made(**x).logits)
        assert (own(**x).logits-before).abs().max() > .01
    own.save_pretrained(tmp_path/'own')
    a, b = (load_file(p/'adapter_model.safetensors') for p in (tmp_path, tmp_path/'own'))
    assert a.keys() == b.keys() and all(torch.equal(a[k], b[k]) for k in a)

def test_trainer(tmp_path):
    "Steps with the load-balancing loss, as transformers' Trainer does them; resumed from its state"
    ref, m = both(output_router_logits=True, router_aux_loss_coef=.5)
    ref.config.output_router_logits, ref.router_aux_loss_coef = True, .5
    rows = [dict(input_ids=r.tolist(), attention_mask=[1]*11, labels=r.tolist()) for r in inputs('mixtral', head, 'none', batch=8)['input_ids']]
    logs = []
    for lib, model in ((transformers, ref), (hflit, m)):
        args = lib.TrainingArguments(str(tmp_path/lib.__name__), max_steps=3, per_device_train_batch_size=8, logging_steps=1, report_to='none', save_strategy='no', use_cpu=True, learning_rate=1e-2, disable_tqdm=True)
        t = lib.Trainer(model, args, train_dataset=rows)
        t.train()
        logs.append([h['loss'] for h in t.state.log_history if 'loss' in h])
    np.testing.assert_allclose(logs[1], logs[0], rtol=1e-3)
    same(m.model.layers[0].mlp.gate.weight, ref.model.layers[0].mlp.gate.weight, 1e-3)

@pytest.mark.parametrize('kw,why', [(dict(num_experts_per_tok=5), 'num_experts_per_tok=5 is above num_local_experts=4'), (dict(num_experts_per_tok=0), 'num_experts_per_tok=0 must be an integer'),
    (dict(num_local_experts=-1), 'num_local_experts=-1 must be'), (dict(router_aux_loss_coef=-1.), 'router_aux_loss_coef'), (dict(hidden_act='swoosh'), 'swoosh')], ids=str)
def test_bad_config(kw, why, tmp_path):
    c = hflit.MixtralConfig(**saved('mixtral', head)[0].config.to_dict()).to_dict()
    import json
    (tmp_path/'config.json').write_text(json.dumps({**c, **kw}))
    with pytest.raises(ValueError, match=why): hflit.AutoModelForCausalLM.from_config(hflit.AutoConfig.from_pretrained(tmp_path))
