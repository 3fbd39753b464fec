"""Two processes are as one with twice the batch: losses, weights, evaluation, checkpoints, with DDP and with FSDP. Accelerate launches them twice for all tests: first
to be killed, then for everything else."""
import json
import math
import os
import socket
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import load_file

import hflit
import train_processes as tp
from hflit.train.checkpoints.saving import list_checkpoints

pytestmark = pytest.mark.skipif(not torch.distributed.is_available() or os.name == 'nt', reason='needs several processes over gloo')

ALONE = dict(classify=dict(kind='classify'), causal=dict(kind='causal'), **{f'{k}3': dict(kind=k, gradient_accumulation_steps=3, save_steps=2, eval_steps=2) for k in ('causal', 'tied')},
             stream=dict(kind='causal', stream=True, max_steps=10, evaluate=False), limit=dict(kind='classify', save_total_limit=1, learning_rate=.3),
             split=dict(kind='causal', per_device_train_batch_size=8, per_device_eval_batch_size=6, save_steps=2, eval_steps=2,
                        accelerator_config=dict(split_batches=True, gradient_accumulation_kwargs=dict(num_steps=3, sync_each_batch=True))), **dict(lora=dict(kind='causal', lora=True)) if find_spec('peft') else {})
tracked = dict(report_to=['tensorboard']) if find_spec('tensorboard') else {}  # whose end must not part the processes: there is an evaluation after it
SHARDED = [k for k in ('classify', 'causal', 'causal3', 'tied3', 'lora') if k in ALONE]
PAIRS = [f'ddp-{k}' for k in ALONE] + [f'fsdp-{k}' for k in SHARDED]
DROPPED = dict(kind='classify', dropout=.1, evaluate=False)  # twelve steps, checkpoints at 4, 8 and 12

def launch(folder, jobs, ok=True):
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        port = s.getsockname()[1]
    (folder/'jobs.json').write_text(json.dumps(jobs))
    env = {**os.environ, 'OMP_NUM_THREADS': '1', 'DS_ACCELERATOR': 'cpu', 'HF_HUB_OFFLINE': '1', 'PYTHONPATH': os.pathsep.join([str(Path(hflit.__file__).parents[1]), os.environ.get('PYTHONPATH', '')])}
    flags = f'--multi_gpu --num_processes 2 --num_machines 1 --mixed_precision no --dynamo_backend no --main_process_port {port}'.split()  # on CPUs, since there is use_cpu
    r = subprocess.run([sys.executable, '-m', 'accelerate.commands.launch', *flags, tp.__file__, str(folder), str(folder/'jobs.json')], env=env, capture_output=True, text=True)
    assert (r.returncode == 0) == ok, "\n".join(l for l in r.stderr.splitlines() if "elastic" not in l)[:6000]
    return r

@pytest.fixture(scope='module')
def alone(tmp_path_factory):
    "Each training in this process"
    folder = tmp_path_factory.mktemp('alone')
    return folder, {k: tp.train(folder/k, **kw) for k, kw in ALONE.items()}

@pytest.fixture(scope='module')
def several(alone, tmp_path_factory):
    "The same in two processes; then from checkpoints of one process, of two, and of two that were killed"
    folder, one = tmp_path_factory.mktemp('several'), alone[0]
    launch(folder, dict(killed=dict(**DROPPED, kill=6)), ok=False)
    left = [p.name for p in list_checkpoints(folder/'killed')]
    jobs = {f'ddp-{k}': kw for k, kw in ALONE.items()} | {f'fsdp-{k}': dict(**ALONE[k], fsdp=True) for k in SHARDED}
    jobs |= dict(whole=DROPPED, killed=dict(**DROPPED, resume=True), main=dict(kind='classify', own_folder=True, num_train_epochs=1, load_best_model_at_end=False, **tracked), silent=dict(kind='classify', evaluate=False, save_strategy='no', logging_steps=7))
    for how, kw in dict(ddp={}, fsdp=dict(fsdp=True)).items():
        for name, start in dict(one=one/'causal3', two=folder/'ddp-causal3', shards=folder/'fsdp-causal3').items():
            jobs[f'{how}-from-{name}'] = dict(**ALONE['causal3'], resume=str(start/'checkpoint-2'), **kw)
    jobs['fsdp-whole'] = dict(**DROPPED, fsdp=True)
    jobs['fsdp-again'] = dict(**DROPPED, fsdp=True, resume=str(folder/'fsdp-whole'/'checkpoint-8'))
    r = launch(folder, jobs)
    found = [torch.load(folder/f'found-{i}.pt', weights_only=False) for i in (0, 1)]
    return dict(folder=folder, found=found, left=left, said=r.stdout)

def weights(folder): return load_file(next(folder.glob('*model.safetensors')))

def same_weights(a, b, atol=1e-5):
    a, b = weights(a), weights(b)
    assert a.keys() == b.keys()
    for k in a: torch.testing.assert_close(a[k], b[k], rtol=0, atol=atol, msg=lambda m, k=k: f'{k}: {m}')

timed = ('runtime', 'per_second')
def figures(log, without=()): return [{k: v for k, v in line.items() if not k.endswith(timed) and k not in without} for line in log]

def same_log(a, b, without=('total_flos',)):  # which counts padding, and there is more of it in larger batches
    assert len(a) == len(b) > 3
    for x, y in zip(figures(a, without), figures(b, without)):
        assert x.keys() == y.keys()
        for k in x: assert math.isclose(x[k], y[k], rel_tol=1e-3 if k == 'grad_norm' else 1e-5, abs_tol=1e-5), (k, x, y)

@pytest.mark.parametrize('name', PAIRS)
def test_two_processes_are_one_with_twice_the_batch(name, alone, several):
    "Every line of the log, and the weights, which `from_pretrained` loads"
    key = name.partition('-')[2]
    one, two = alone[1][key], several['found'][0][name]
    assert two['kind'] == ('FSDP' if name.startswith('fsdp') else 'MULTI_CPU')
    same_log(one['log'], two['log'])
    assert abs(one['loss']-two['loss']) < 1e-5
    same_weights(alone[0]/key, several['folder']/name)
    if 'lora' in name: return
    m = hflit.AutoModelForSequenceClassification if 'classify' in name or 'limit' in name else hflit.AutoModelForCausalLM
    model, report = m.from_pretrained(several['folder']/name, output_loading_info=True)
    assert report.fits and model.config.architectures == [type(model).__name__]

@pytest.mark.parametrize('name', [p for p in PAIRS if 'stream' not in p])
def test_all_rows_in_order(name, alone, several):
    "13 rows in batches of 6: of the last row, one process has nothing"
    one, (a, b) = alone[1][name.partition('-')[2]], [f[name] for f in several['found']]
    for x in (a, b):
        np.testing.assert_allclose(x['predictions'], one['predictions'], rtol=0, atol=1e-4)
        assert len(x['predictions']) == x['metrics']['test_rows'] == 13
    assert a['metrics'].keys() == one['metrics'].keys()
    for k in a['metrics']:
        if not k.endswith(timed): assert math.isclose(a['metrics'][k], one['metrics'][k], rel_tol=1e-5), k

@pytest.mark.parametrize('name', [p for p in PAIRS if 'stream' not in p])
def test_best_and_limit(name, alone, several):
    one, (a, b) = alone[1][name.partition('-')[2]], [f[name] for f in several['found']]
    assert a['checkpoints'] == one['checkpoints'] and Path(a['best']).name == Path(one['best']).name and a['best'] == b['best'] and a['heard'] == b['heard'] == one['heard']
    if 'limit' in name: assert 1 <= len(a['checkpoints']) <= 2 and Path(a['best']).name != 'checkpoint-12'  # the best, and the last

def test_only_the_main_process_logs_and_saves(several):
    folder, (a, b) = several['folder'], [f['main'] for f in several['found']]
    assert [p.name for p in list_checkpoints(folder/'main-0')] == ['checkpoint-4', 'checkpoint-6'] and (folder/'main-0'/'model.safetensors').is_file() and not (folder/'main-1').exists()
    assert [several['said'].count(f"{{'{k}'") for k in ('loss', 'eval_loss', 'train_runtime')] == [6, 2, 1], several['said']
    assert figures(a['log'], ('total_flos',)) == figures(b['log'], ('total_flos',)), 'the processes must agree, or a callback could stop one of them alone'

def test_what_is_never_logged_counts_all_processes(several):
    "Twelve steps, a line after the seventh"
    a, b = [f['silent'] for f in several['found']]
    assert a['loss'] == b['loss'] and a['log'][0] == b['log'][0]

def test_processes_draw_other_numbers(several):
    for k in ('seed', 'draw'):
        a, b = [f['whole'][k] for f in several['found']]
        assert a != b, k

@pytest.mark.parametrize('name', [f'{how}-from-{start}' for how in ('ddp', 'fsdp') for start in ('one', 'two', 'shards')])
def test_resumed_on_two_processes(name, alone, several):
    "From a checkpoint of one process, of two, of two that held shards: as if it had been this way from the start"
    same_log(several['found'][0][name]['log'], alone[1]['causal3']['log'])
    same_weights(several['folder']/name, alone[0]/'causal3')
    how, start = name.split('-from-')
    if start == ('two' if how == 'ddp' else 'shards'): assert (several['folder']/name/'model.safetensors').read_bytes() == (several['folder']/f'{how}-causal3'/'model.safetensors').read_bytes()

@pytest.mark.parametrize('start', ['ddp-causal3', 'fsdp-causal3'])
def test_resumed_on_one_process(start, alone, several, tmp_path):
    found = tp.train(tmp_path, **ALONE['causal3'], resume=str(several['folder']/start/'checkpoint-2'))
    same_log(found['log'], alone[1]['causal3']['log'])
    same_weights(tmp_path, alone[0]/'causal3')

@pytest.mark.parametrize('whole,again', [('whole', 'killed'), ('fsdp-whole', 'fsdp-again')])
def test_killed_and_resumed_is_as_never_killed(whole, again, several):
    "Bit for bit, with dropout, whose random numbers differ from process to process"
    assert several['left'] == ['checkpoint-4']
    folder, found = several['folder'], several['found']
    assert (folder/again/'model.safetensors').read_bytes() == (folder/whole/'model.safetensors').read_bytes()
    assert figures(found[0][again]['log']) == figures(found[0][whole]['log'])
    assert [f[again]['draw'] for f in found] == [f[whole]['draw'] for f in found]

@pytest.mark.skipif(not find_spec('deepspeed') or torch.accelerator.is_available(), reason='for DeepSpeed on a machine without accelerators')
@pytest.mark.parametrize('stage', [2, 3])
def test_deepspeed(stage, alone, tmp_path):
    zero = dict(zero_optimization=dict(stage=stage, stage3_gather_16bit_weights_on_model_save=True), zero_allow_untested_optimizer=True, zero_force_ds_cpu_optimizer=False)
    kw = dict(**ALONE['causal3'], use_cpu=False, deepspeed=zero)
    launch(tmp_path, dict(whole=kw, again=dict(**kw, resume=str(tmp_path/'whole'/'checkpoint-2'))))
    found = torch.load(tmp_path/'found-0.pt', weights_only=False)
    assert found['whole']['kind'] == 'DEEPSPEED'
    same_log(found['whole']['log'], alone[1]['causal3']['log'])
    same_weights(tmp_path/'whole', alone[0]/'causal3')
    assert (tmp_path/'again'/'model.safetensors').read_bytes() == (tmp_path/'whole'/'model.safetensors').read_bytes()
    assert figures(found['again']['log']) == figures(found['whole']['log'])
