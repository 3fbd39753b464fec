"Settings, the argument parser, schedules and optimizers against those of transformers"
import importlib, inspect, json, os, pickle, random, subprocess, sys, types
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from types import SimpleNamespace
from typing import Literal, Optional, Union
import pytest
import torch
import transformers as T
from transformers import optimization as TO
from transformers.training_args import OptimizerNames as TNames
from hflit.models.bert.config import BertConfig
from hflit.models.bert.torch import BertForPreTraining
from hflit.models.llama.config import LlamaConfig
from hflit.models.llama.torch import LlamaForCausalLM
from hflit.train.optim import adafactor; from hflit.train.optim import optimizers as optim; from hflit.train.optim import schedules
from hflit.train.arguments.training_arguments import Seq2SeqTrainingArguments, TrainingArguments
from hflit.train.loop.callbacks import PrinterCallback, TrainerCallback
from hflit.train.arguments.fields import OptimizerNames, SchedulerType
from hflit.train.arguments.parser import HfArg, HfArgumentParser
from hflit.train.arguments.devices import AcceleratorConfig
from hflit.train.trainer import Trainer

TR = pytest.importorskip('transformers.trainer_optimizer')
own = {'packing', 'packing_length', 'logging_dir', 'train_sampling_strategy'} # fields and a default that are hflit's

def both(**kw): return TrainingArguments('out', use_cpu=True, **kw),T.TrainingArguments('out', use_cpu=True, **kw)
def shared(args):
    "What both have; theirs takes `use_configured_state` out when it looks for devices"
    d = {k:v for k,v in args.to_dict().items() if k not in own}
    d['accelerator_config'].pop('use_configured_state', None)
    return d

# settings

@pytest.mark.parametrize('mine,theirs', [(TrainingArguments, T.TrainingArguments), (Seq2SeqTrainingArguments, T.Seq2SeqTrainingArguments)])
def test_fields(mine, theirs):
    ours = {f.name:f for f in fields(mine)}
    assert [k for k in ours if k not in own] == [f.name for f in fields(theirs) if f.name not in own]
    for f in fields(theirs):
        if f.name not in own: assert ours[f.name].default==f.default, f.name
    assert shared(mine('out', use_cpu=True))==shared(theirs('out', use_cpu=True))

def test_choices():
    for k in ('IntervalStrategy', 'SaveStrategy', 'HubStrategy', 'SchedulerType', 'OptimizerNames', 'DebugOption', 'FSDPOption', 'ParallelMode'):
        theirs = next(getattr(m, k) for m in (T.trainer_utils, T.training_args, T.debug_utils) if hasattr(m, k))
        mine = getattr(importlib.import_module('hflit.train.arguments.devices' if k=='ParallelMode' else 'hflit.train.arguments.fields'), k)
        extra = {'ADAM', 'ADAMAX', 'NADAM', 'RADAM', 'ADADELTA'} if k=='OptimizerNames' else {'SAGEMAKER_MODEL_PARALLEL', 'SAGEMAKER_DATA_PARALLEL'} if k=='ParallelMode' else set()
        assert {o.name:o.value for o in mine if o.name not in extra}=={o.name:o.value for o in theirs if o.name not in extra}, k

settled = [dict(eval_strategy='steps', logging_steps=50), dict(eval_strategy='epoch', save_strategy='epoch', load_best_model_at_end=True),
    dict(eval_strategy='steps', eval_steps=.1, save_steps=.2, load_best_model_at_end=True, metric_for_best_model='accuracy'),
    dict(eval_strategy='steps', eval_steps=10., save_steps=30., load_best_model_at_end=True), dict(save_strategy='best', load_best_model_at_end=True),
    dict(lr_scheduler_type='reduce_lr_on_plateau', eval_strategy='epoch'), dict(lr_scheduler_type='greedy', eval_strategy='epoch'),
    dict(report_to='tensorboard'), dict(report_to=['none']), dict(report_to=['wandb', 'mlflow']), dict(torch_compile_mode='default'),
    dict(lr_scheduler_kwargs='{"num_cycles": "3", "x": {"y": "true", "z": "0.5"}}'), dict(accelerator_config={'split_batches': True}),
    dict(gradient_checkpointing=True), dict(activation_checkpointing=True, activation_checkpointing_kwargs={'use_reentrant': False}),
    dict(include_num_input_tokens_seen=True), dict(hub_token='secret', push_to_hub=True), dict(bf16=True), dict(fp16=True, warmup_steps=.1), dict(disable_tqdm=True),
    dict(optim='adafactor', lr_scheduler_type='cosine'), dict(metric_for_best_model='eval_loss'), dict(log_level='info', seed=1, data_seed=2)]

@pytest.mark.parametrize('kw', settled, ids=lambda kw: '-'.join(kw))
@pytest.mark.filterwarnings('ignore')
def test_settled(kw):
    a,b = both(**kw)
    assert shared(a)==shared(b)
    assert json.loads(a.to_json_string())==a.to_dict()
    sane,right = ({k:v for k,v in o.to_sanitized_dict().items() if k not in own|{'accelerator_config'}} for o in (a, b))
    assert sane==right
    for n in (0, 1, 7, 205): assert a.get_warmup_steps(n)==b.get_warmup_steps(n)
    for k in ('mixed_precision', 'train_batch_size', 'eval_batch_size', 'world_size', 'process_index', 'local_process_index', 'should_log', 'should_save', 'device', 'ddp_timeout_delta', 'n_gpu'):
        assert getattr(a, k)==getattr(b, k), k
    assert a.parallel_mode.value==b.parallel_mode.value

@pytest.mark.parametrize('kw', [dict(eval_strategy='day'), dict(logging_steps=0), dict(logging_steps=10.5), dict(eval_strategy='steps', eval_steps=2.5), dict(save_steps=7.5),
    dict(load_best_model_at_end=True), dict(load_best_model_at_end=True, eval_strategy='steps', eval_steps=20, save_steps=30), dict(fp16=True, bf16=True),
    dict(load_best_model_at_end=True, eval_strategy='steps', eval_steps=.2, save_steps=100), dict(load_best_model_at_end=True, eval_strategy='steps', eval_steps=.2, save_steps=.3),
    dict(fp16_full_eval=True, bf16_full_eval=True), dict(lr_scheduler_type='reduce_lr_on_plateau'), dict(lr_scheduler_type='greedy'), dict(warmup_steps=-1), dict(optim='adamax2'),
    dict(torch_empty_cache_steps=0), dict(dataloader_prefetch_factor=2), dict(save_strategy='day'), dict(hub_strategy='day'), dict(learning_rates=1)], ids=str)
def test_both_refuse(kw):
    with pytest.raises((ValueError, TypeError)): T.TrainingArguments('out', use_cpu=True, **kw)
    with pytest.raises((ValueError, TypeError), match='|'.join(kw)): TrainingArguments('out', use_cpu=True, **kw)

@pytest.mark.parametrize('kw', [dict(use_liger_kernel=True), dict(debug='underflow_overflow'), dict(skip_memory_metrics=False), dict(enable_jit_checkpoint=True), dict(trackio_space_id='a'),
                                dict(save_safetensors=False), dict(half_precision_backend='apex'), dict(past_index=2), dict(warmup_ratio=2)], ids=str)
def test_what_has_no_effect_is_refused(kw):
    with pytest.raises(ValueError, match=next(iter(kw))): TrainingArguments('out', **kw)

def test_old_spellings():
    a = TrainingArguments('out', evaluation_strategy='steps', no_cuda=True, warmup_ratio=.1, warmup_steps=0, per_gpu_train_batch_size=4, per_gpu_eval_batch_size=2, adafactor=True,
        group_by_length=True, logging_dir='logs', push_to_hub_token='t', half_precision_backend='auto', fp16_full_eval=True, overwrite_output_dir=True, save_safetensors=True,
        use_mps_device=False, include_inputs_for_metrics=True, dispatch_batches=False, fsdp_min_num_params=5, torchdynamo='eager', ray_scope='last', jit_mode_eval=False)
    b = TrainingArguments('out', eval_strategy='steps', use_cpu=True, warmup_steps=.1, per_device_train_batch_size=4, per_device_eval_batch_size=2, optim='adafactor',
        train_sampling_strategy='group_by_length', logging_dir='logs', hub_token='t', fp16_full_eval=True, include_for_metrics=['inputs'],
        accelerator_config=dict(dispatch_batches=False), fsdp_config=dict(min_num_params=5), torch_compile_backend='eager')
    assert a==b and a.no_cuda is True and a.evaluation_strategy=='steps' and a.per_gpu_train_batch_size==4
    assert TrainingArguments('out', warmup_ratio=.1, warmup_steps=50).warmup_steps==50
    assert TrainingArguments('out', warmup_ratio=1).get_warmup_steps(200)==200
    assert not hasattr(a, 'evaluation')

def test_a_subclass_of_any_kind():
    @dataclass
    class Fields(TrainingArguments): extra:int = 1
    class Init(TrainingArguments):
        def __init__(self, extra, **kw): super().__init__(**kw); self.extra = extra
    assert Fields('out', extra=3, no_cuda=True).use_cpu and Init(3, output_dir='o', no_cuda=True).use_cpu
    for cls in (Fields, lambda **kw: Init(1, **kw)):
        with pytest.raises(TypeError, match='did you mean learning_rate'): cls(learning_rat=1)
    assert 'secret' not in repr(Fields('out', hub_token='secret'))+str(Fields('out', hub_token='secret'))
    assert list(inspect.signature(TrainingArguments).parameters)[0]=='output_dir'

def test_saved(tmp_path):
    a = TrainingArguments('out', hub_token='secret', eval_strategy='epoch', lr_scheduler_kwargs=dict(num_cycles=2), bf16=True)
    a.to_json_file(tmp_path/'a.json')
    assert 'secret' not in (tmp_path/'a.json').read_text() + str(a) + repr(a)
    assert TrainingArguments.from_json_file(tmp_path/'a.json')==replace(a, hub_token=None)
    assert a.device.type in ('cpu', 'cuda', 'mps') # what is known of the machine is not part of the settings
    assert pickle.loads(pickle.dumps(a))==a
    s = Seq2SeqTrainingArguments('out', generation_config=T.GenerationConfig(max_length=7))
    assert s.to_dict()['generation_config']['max_length']==7

@pytest.mark.parametrize('name,kw', [('set_training', dict(learning_rate=1., batch_size=3, gradient_checkpointing=True)), ('set_training', {}), ('set_evaluate', dict(strategy='steps', steps=7)),
    ('set_evaluate', {}), ('set_testing', dict(batch_size=2, loss_only=True)), ('set_save', dict(strategy='epoch', total_limit=2)), ('set_logging', dict(report_to=['wandb'], first_step=True)),
    ('set_push_to_hub', dict(model_id='a/b', private_repo=True)), ('set_optimizer', dict(name='sgd', beta1=.8, args='momentum=0.9')), ('set_lr_scheduler', dict(name='cosine', warmup_steps=.05)),
    ('set_dataloader', dict(num_workers=2, sampler_seed=3, prefetch_factor=4))])
@pytest.mark.filterwarnings('ignore')
def test_by_topic(name, kw):
    a,b = both()
    assert getattr(a, name)(**kw) is a
    assert shared(a)==shared(getattr(b, name)(**kw))
    assert inspect.signature(getattr(a, name)).parameters.keys()==inspect.signature(getattr(b, name)).parameters.keys()

@pytest.mark.parametrize('fsdp,config', [(True, None), (True, dict(reshard_after_forward=False, cpu_offload=True, activation_checkpointing='true')), ('full_shard auto_wrap', None),
    ('shard_grad_op offload', dict(fsdp_transformer_layer_cls_to_wrap='BertLayer')), (['full_shard', 'auto_wrap'], dict(auto_wrap_policy='SIZE_BASED_WRAP', min_num_params=100)),
    ('hybrid_shard auto_wrap', dict(version=1, backward_prefetch='backward_pre', limit_all_gathers=True)), (True, dict(version=1, transformer_layer_cls_to_wrap=['A', 'B'], use_orig_params='false')),
    (None, None)], ids=str)
@pytest.mark.filterwarnings('ignore')
def test_fsdp(fsdp, config, monkeypatch):
    monkeypatch.setenv('FSDP_CPU_RAM_EFFICIENT_LOADING', 'false')
    theirs = T.TrainingArguments('out', use_cpu=True, fsdp=fsdp, fsdp_config=config and dict(config)).fsdp_plugin_args
    assert TrainingArguments('out', fsdp=fsdp, fsdp_config=config).fsdp_plugin_args==theirs

def test_a_backend_for_one_process(): assert TrainingArguments('out', use_cpu=True, ddp_backend='gloo').world_size==1

def test_fsdp_refused():
    with pytest.raises(ValueError, match='hybrid_shard'): _ = TrainingArguments(fsdp='hybrid_shard').fsdp_plugin_args
    with pytest.raises(ValueError, match='auto_wrap_policy'): _ = TrainingArguments(fsdp=True, fsdp_config=dict(auto_wrap_policy='x')).fsdp_plugin_args

def test_accelerator_config(tmp_path):
    names = lambda c: {f.name:f.default for f in fields(c)}
    assert names(AcceleratorConfig)==names(T.trainer_pt_utils.AcceleratorConfig)
    (tmp_path/'a.json').write_text('{"even_batches": false}')
    assert TrainingArguments(accelerator_config=str(tmp_path/'a.json')).accelerator_config.even_batches is False
    with pytest.raises(TypeError, match='accelerator_config'): TrainingArguments(accelerator_config=AcceleratorConfig)

# what Accelerate is told: each option has an effect, or is refused

@pytest.mark.parametrize('kw', [dict(dispatch_batches=True), dict(use_seedable_sampler=False), *(dict(gradient_accumulation_kwargs=d) for d in (dict(adjust_scheduler=False), dict(sync_with_dataloader=False), dict(steps=3)))], ids=str)
def test_options_that_are_refused(kw):
    with pytest.raises(ValueError, match=rf"accelerator_config\['{next(iter(kw))}'\]"): TrainingArguments(accelerator_config=kw)

def test_parallelism_is_refused():
    from accelerate import ParallelismConfig
    for v in (dict(tp_size=2), ParallelismConfig(), '{"cp_size": 2}'):
        with pytest.raises(ValueError, match='parallelism_config'): TrainingArguments(parallelism_config=v)

def rows(n=24): return [dict(x=torch.tensor([i/n, 1.]), labels=torch.tensor(i/n)) for i in range(n)]

class Line(torch.nn.Module):
    def __init__(self):
        super().__init__()
        torch.manual_seed(0)
        self.layer = torch.nn.Linear(2, 1)
    def forward(self, x, labels=None):
        y = self.layer(x)[:,0]
        return dict(loss=((y-labels)**2).mean(), logits=y)

def trainer(folder, cls=Trainer, kind=TrainingArguments, **kw):
    own = {k: kw.pop(k) for k in ('optimizers', 'callbacks') if k in kw}
    usual = dict(use_cpu=True, max_steps=8, per_device_train_batch_size=3, logging_steps=1, save_strategy='no', disable_tqdm=True, report_to='none', train_sampling_strategy='sequential', learning_rate=.1)
    t = cls(Line(), kind(str(folder), **usual | kw), train_dataset=rows(), eval_dataset=rows(6), **own)
    t.remove_callback(PrinterCallback if kind is TrainingArguments else T.PrinterCallback)
    return t

def weights(t): return torch.cat([p.detach().flatten() for p in t.model.parameters()])
def logged_rates(t): return {h['step']: h['learning_rate'] for h in t.state.log_history if 'learning_rate' in h}

def test_num_steps(tmp_path):
    def kw(): return dict(accelerator_config=dict(gradient_accumulation_kwargs=dict(num_steps=3)))  # theirs writes into it
    a,b = trainer(tmp_path, **kw()),trainer(tmp_path, T.Trainer, T.TrainingArguments, **kw())
    assert a.args.gradient_accumulation_steps==b.args.gradient_accumulation_steps==3
    a.train(); b.train()
    torch.testing.assert_close(weights(a), weights(b))
    a.args.to_json_file(tmp_path/'args.json')
    assert TrainingArguments.from_json_file(tmp_path/'args.json').gradient_accumulation_steps==3
    with pytest.raises(ValueError, match='num_steps'): TrainingArguments(gradient_accumulation_steps=2, **kw())

def test_accumulation_set_by_the_launcher(tmp_path, monkeypatch):
    "It is worked out here; Accelerate would divide the losses once more"
    whole = trainer(tmp_path, bf16=True)
    whole.train()
    monkeypatch.setenv('ACCELERATE_GRADIENT_ACCUMULATION_STEPS', '4')
    env = trainer(tmp_path, bf16=True)
    env.train()
    assert torch.equal(weights(whole), weights(env))

def test_split_batches(tmp_path):
    "Of two processes, each reads half of the batch; `test_train_distributed` has two"
    for split,want in ((True, 4), (False, 8)):
        seen = []
        for i in (0, 1):
            class OfTwo(TrainingArguments): world_size,process_index = 2,i
            t = trainer(tmp_path)
            t.args,t._world_size = OfTwo(str(tmp_path), use_cpu=True, train_sampling_strategy='sequential', per_device_eval_batch_size=4, accelerator_config=dict(split_batches=split)),2
            t._train_batch_size = 8
            seen.append(next(iter(t.get_train_dataloader()))['x'][:,0])
            assert len(next(iter(t.get_eval_dataloader()))['x'])==(2 if split else 3) # of six rows
        torch.testing.assert_close(torch.cat(seen), torch.arange(2*want)/24)

@pytest.mark.parametrize('pinned', [True, False])
def test_non_blocking(pinned, tmp_path):
    for asked in (True, False):
        t = trainer(tmp_path, accelerator_config=dict(non_blocking=asked))
        t._device,t.args.dataloader_pin_memory,heard = torch.device('meta'),pinned,[]
        class Watched(torch.Tensor):
            def to(self, *a, non_blocking=False, **kw): heard.append(non_blocking); return torch.Tensor.to(self, *a, **kw)
        t._prepare_inputs(dict(x=torch.ones(2).as_subclass(Watched)))
        assert heard==[asked or pinned]

def test_rows_follow_from_the_seed_and_none_twice(tmp_path):
    "What use_seedable_sampler=True and even_batches=False ask for is always so"
    seen = [torch.cat([b['x'][:,0] for b in trainer(tmp_path, per_device_train_batch_size=7, train_sampling_strategy='random', accelerator_config=dict(even_batches=e)).get_train_dataloader()]) for e in (True, False)]
    assert torch.equal(*seen) and len(seen[0])==24==len(set(seen[0].tolist()))

def test_use_configured_state(tmp_path):
    from accelerate import Accelerator
    from accelerate.state import AcceleratorState
    kw = dict(accelerator_config=dict(use_configured_state=True))
    AcceleratorState._reset_state(reset_partial_state=True)
    with pytest.raises(ValueError, match='use_configured_state'): trainer(tmp_path, **kw)
    with pytest.raises(ValueError, match='use_configured_state'): T.TrainingArguments(str(tmp_path), use_cpu=True, **kw)
    try:
        Accelerator(cpu=True, mixed_precision='bf16')
        kept = trainer(tmp_path, **kw)
        assert kept.accelerator.state.mixed_precision==kept.args.mixed_precision=='bf16' and kept._mixed_precision
        kept.train()
    finally: AcceleratorState._reset_state(reset_partial_state=True)
    assert trainer(tmp_path).accelerator.state.mixed_precision=='no'

# optimizers that have modes

class Averaging(torch.optim.SGD):
    "As schedule-free ones: the weights that count are a mean of those that are trained"
    def __init__(self, params, lr): super().__init__(params, lr=lr); self.param_groups[0] |= dict(learning=False, n=0); self.heard = []
    def exchange(self, learning):
        g = self.param_groups[0]
        if g['learning']==learning: return
        g['learning'] = learning
        for p in g['params']:
            if 'other' in (s := self.state[p]): p.data,s['other'] = s['other'],p.data.clone()
    def train(self): self.exchange(True); self.heard.append('train')
    def eval(self): self.exchange(False); self.heard.append('eval')
    @torch.no_grad()
    def step(self, closure=None):
        g = self.param_groups[0]
        if not g['learning']: raise RuntimeError('a step in evaluation')
        super().step(); g['n'] += 1
        for p in g['params']: self.state[p]['other'] = self.state[p]['other'].lerp(p, 1/g['n']) if 'other' in self.state[p] else p.detach().clone()
        self.heard.append('step')

class Stop(TrainerCallback):
    def on_step_end(self, args, state, control, **kw): control.should_training_stop = state.global_step==5

def switching(folder, **kw):
    t = trainer(folder, **dict(save_strategy='steps', save_steps=4, eval_strategy='steps', eval_steps=2) | kw)
    t.optimizer = Averaging(t.model.parameters(), .1)
    return t

def test_optimizers_with_modes(tmp_path):
    t = switching(tmp_path/'a')
    t.train()
    said,last = ' '.join(t.optimizer.heard),weights(t)
    assert said.replace('eval eval', 'eval').split(' eval')[:2]==['train step train step', ' train step train step'] and said.endswith('eval')
    t.save_model()
    assert not t.optimizer.param_groups[0]['learning'] and torch.equal(weights(t), last)
    trained = [t.optimizer.state[p]['other'] for p in t.model.parameters()]
    assert not torch.allclose(last, torch.cat([p.flatten() for p in trained]))
    class Told(TrainerCallback): # by hand: where the training is, and the mean of where it was
        def on_optimizer_step(self, args, state, control, model=None, **kw): path.append(weights(SimpleNamespace(model=model)))
    path = []
    again = switching(tmp_path/'b', callbacks=[Told()])
    again.train()
    torch.testing.assert_close(last, torch.stack(path).mean(0))
    from safetensors.torch import load_file
    saved = load_file(tmp_path/'a'/'checkpoint-4'/'model.safetensors')
    torch.testing.assert_close(saved['layer.weight'].flatten(), torch.stack(path[:4]).mean(0)[:2])

def test_optimizers_with_modes_resume(tmp_path):
    whole = switching(tmp_path/'whole')
    whole.train()
    switching(tmp_path/'broken', callbacks=[Stop()]).train()
    rest = switching(tmp_path/'broken')
    rest.train(resume_from_checkpoint=str(tmp_path/'broken'/'checkpoint-4'))
    assert torch.equal(weights(rest), weights(whole)) and rest.optimizer.param_groups[0]['n']==8

def test_optimizers_with_modes_in_parts():
    "The way of sharded models, here of one in one piece"
    from hflit.train.checkpoints.state_dicts import optimizer_state, set_optimizer_state, set_sharded_optimizer_state
    def made(steps=0):
        m = Line(); o = Averaging(m.parameters(), .1)
        for _ in range(steps): o.train(); m(torch.ones(1, 2), torch.ones(1))['loss'].backward(); o.step(); o.zero_grad(); o.eval()
        return m,o
    m,o = made(3)
    state = optimizer_state(m, o)
    for how in (set_sharded_optimizer_state, set_optimizer_state):
        n,q = made()
        n.load_state_dict(m.state_dict())
        how(n, q, state)
        assert not q.param_groups[0]['learning'] and q.param_groups[0]['n']==3
        for a,b in zip(m.parameters(), n.parameters()): assert torch.equal(a, b) and torch.equal(o.state[a]['other'], q.state[b]['other'])

@pytest.mark.parametrize('kind', ['sgd', 'part'])
def test_resume_with_an_optimizer_that_remembers_nothing_or_has_a_part(kind, tmp_path):
    def made(**kw):
        t = trainer(tmp_path/kind, save_strategy='steps', save_steps=4, optim='sgd', max_grad_norm=0., **kw)
        if kind=='part': t.optimizer = torch.optim.AdamW([t.model.layer.bias], lr=.1)
        return t
    whole,rest = made(),made()
    whole.train()
    rest.train(resume_from_checkpoint=str(tmp_path/kind/'checkpoint-4'))
    assert torch.equal(weights(rest), weights(whole)) and logged_rates(rest)==logged_rates(whole)

# going on without the optimizer's state

@pytest.mark.parametrize('schedule', ['linear', 'cosine', 'constant_with_warmup'])
def test_only_the_model(schedule, tmp_path, caplog):
    kw = dict(save_strategy='steps', save_steps=4, save_only_model=True, lr_scheduler_type=schedule, warmup_steps=6)
    whole = trainer(tmp_path, **kw)
    whole.train()
    with caplog.at_level('WARNING', 'hflit'):
        rest = trainer(tmp_path, **kw)
        rest.train(resume_from_checkpoint=str(tmp_path/'checkpoint-4'))
    assert logged_rates(rest)==pytest.approx(logged_rates(whole)) and rest.state.global_step==8
    assert 'goes on at step 4 with a new optimizer' in caplog.text and 'no optimizer.pt' in caplog.text
    assert not torch.equal(weights(rest), weights(whole))

def test_only_the_model_and_a_schedule_that_listens(tmp_path, caplog):
    kw = dict(save_strategy='steps', save_steps=4, eval_strategy='steps', eval_steps=2, save_only_model=True, lr_scheduler_type='reduce_lr_on_plateau')
    trainer(tmp_path, **kw).train()
    with caplog.at_level('WARNING', 'hflit'): trainer(tmp_path, **kw).train(resume_from_checkpoint=str(tmp_path/'checkpoint-4'))
    assert 'ReduceLROnPlateau has to hear metrics' in caplog.text

def test_only_the_model_and_a_schedule_of_ones_own(tmp_path):
    "One that goes on from its last rate has to be moved step by step"
    def made():
        t = trainer(tmp_path, save_strategy='steps', save_steps=4, save_only_model=True)
        o = torch.optim.SGD(t.model.parameters(), lr=.1)
        t.optimizer,t.lr_scheduler = o,torch.optim.lr_scheduler.ExponentialLR(o, .5)
        return t
    whole,rest = made(),made()
    whole.train()
    rest.train(resume_from_checkpoint=str(tmp_path/'checkpoint-4'))
    assert logged_rates(rest)==pytest.approx(logged_rates(whole)) and torch.allclose(weights(rest), weights(whole)) # plain SGD has no moments to lose

# trackers

def test_trackers_end_and_processes_go_on(tmp_path, monkeypatch):
    from accelerate import Accelerator
    from accelerate.tracking import GeneralTracker
    heard = []
    class Book(GeneralTracker):
        name,requires_logging_directory,tracker = 'book',False,None
        def __init__(self): super().__init__(); heard.append('begun')
        def store_init_configuration(self, values): assert values['max_steps']==8
        def log(self, values, step, **kw): heard.append(step)
        def finish(self): heard.append('finished')
    monkeypatch.setattr(Accelerator, 'end_training', lambda self: pytest.fail('parts the processes'))
    monkeypatch.setattr(Accelerator, 'init_trackers', lambda self, name, config, init_kwargs: setattr(self, 'trackers', [b := Book()]) or b.store_init_configuration(config) or heard.append(init_kwargs['wandb']['name']))
    t = trainer(tmp_path, report_to=['tensorboard'], logging_steps=4, run_name='run of a test')
    t.train()
    assert heard[:4]==['begun', 'run of a test', 4, 8] and heard[-1]=='finished' and t.accelerator.trackers==[]
    t.evaluate()
    t.train()
    assert heard.count('begun')==heard.count('finished')==2

def test_settings_of_the_process(tmp_path, monkeypatch):
    "The log level and TF32 are set, and the device's cache is emptied at every n-th step"
    import logging
    emptied = []
    monkeypatch.setattr('hflit.train.trainer.empty_device_cache', lambda device: emptied.append(device.type))
    before = torch.backends.cuda.matmul.allow_tf32
    try:
        t = trainer(tmp_path, log_level='error', tf32=True, torch_empty_cache_steps=3, max_steps=8)
        assert logging.getLogger('hflit').level==logging.ERROR and torch.backends.cuda.matmul.allow_tf32
    finally: torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = before
    t.train()
    assert emptied==['cpu']*2

def run(code, **env):
    return subprocess.run([sys.executable, '-c', code], capture_output=True, text=True, env={**os.environ, **env}, timeout=120)

def test_settings_and_schedules_import_nothing():
    heavy = "torch accelerate datasets transformers jax keras huggingface_hub tqdm yaml".split()
    code = f'''import sys; from hflit.train.arguments.training_arguments import Seq2SeqTrainingArguments as A; from hflit.train.optim.schedules import cosine; from hflit.train.arguments.parser import HfArgumentParser
a = A('out', optim='adafactor', fsdp=True, evaluation_strategy='epoch'); a.to_json_string(); repr(a); a.fsdp_plugin_args; HfArgumentParser(A).parse_args_into_dataclasses([])
print([m for m in {heavy} if m in sys.modules])'''
    done = run(code)
    assert done.stdout.strip()=='[]', done.stdout+done.stderr

def test_two_processes(tmp_path):
    code = f'''import os, time; from hflit.train.arguments.training_arguments import TrainingArguments
a = TrainingArguments('out', use_cpu=True, save_on_each_node=True); i = a.process_index; mark = r"{tmp_path}/mark"
with a.main_process_first():
    if i==0: time.sleep(.3); open(mark, 'w').close()
    assert os.path.exists(mark)
print(i, a.world_size, a.local_process_index, a.should_save, a.should_log, a.parallel_mode.value, a.train_batch_size)'''
    import socket
    with socket.socket() as s: s.bind(('127.0.0.1', 0)); port = str(s.getsockname()[1])
    env = lambda i: {**os.environ, **dict(RANK=str(i), LOCAL_RANK=str(i), WORLD_SIZE='2', LOCAL_WORLD_SIZE='2', MASTER_ADDR='127.0.0.1', MASTER_PORT=port, ACCELERATE_USE_CPU='true')}
    started = [subprocess.Popen([sys.executable, '-c', code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env(i)) for i in range(2)]
    said = [p.communicate(timeout=120) for p in started]
    assert [o.strip() for o,_ in said]==['0 2 0 True True distributed 8', '1 2 1 False False distributed 8'], said

# the parser

class Colour(Enum): RED,BLUE,TEN = 'red','blue',10

@dataclass
class Basic:
    name:str
    n:int
    rate:float = .1
    flag:bool = False
    on:bool = True
    maybe:Optional[bool] = None # noqa: UP045
    count:int|None = None
    colour:Colour = 'red'
    size:Literal['s', 'm', 3] = 'm'
    xs:list[int] = field(default_factory=lambda: [1,2])
    words:list[str]|None = None
    either:Union[dict, str, None] = None
    long_name:str = 'x'
    alias:str = field(default='a', metadata={'aliases': ['-q', '--other'], 'help': '100% sure'})
    hidden:int = field(default=3, init=False)

@dataclass
class Second:
    _argument_group_name = 'second'
    path:str = 'p'
    must:float = field(default=1., metadata={'help': 'a number'})

@pytest.mark.parametrize('line', ['--name a --n 3', '--name a --n 3 --flag', '--name a --n 3 --flag false --no_on', '--name a --n 3 --on no --maybe yes --count 4', '--name a --n 3 --colour blue --size 3 --xs 4 5 6',
    '--name a --n 3 --colour 10 --words x y --either {} --long-name z', '--name a --n 3 --no-on -q t', '--name a --n 3 --other t --rate 1e-3 --must 2 --path q'])
def test_parsed(line):
    mine,theirs = HfArgumentParser((Basic, Second)),T.HfArgumentParser((Basic, Second))
    assert mine.parse_args_into_dataclasses(line.split())==theirs.parse_args_into_dataclasses(line.split())

@pytest.mark.parametrize('line', ['--n 3', '--name a --n x', '--name a --n 3 --size 4', '--name a --n 3 --flag maybe', '--name a --n 3 --colour green'])
def test_parser_stops(line, capsys):
    for parser in (HfArgumentParser(Basic), T.HfArgumentParser(Basic)):
        with pytest.raises(SystemExit): parser.parse_args_into_dataclasses(line.split())

@pytest.mark.filterwarnings('ignore')
@pytest.mark.parametrize('line', ['', '--learning_rate 1e-4 --do_train --bf16 --eval_strategy steps --eval_steps 10', '--report_to wandb --label_names a b --fsdp --lr_scheduler_type cosine',
    '--lr_scheduler_kwargs {"num_cycles":2} --no_remove_unused_columns --dataloader_drop_last', '--optim sgd --optim_args momentum=0.9 --fsdp full_shard --gradient_checkpointing',
    '--num-train-epochs 2.5 --warmup_steps 0.1 --tf32 false --include_for_metrics inputs loss --log_level debug --ddp_timeout 60'])
def test_settings_parsed(line):
    line = [*line.split(), '--output_dir', 'out', '--use_cpu']
    (a,),(b,) = HfArgumentParser(TrainingArguments).parse_args_into_dataclasses(line),T.HfArgumentParser(T.TrainingArguments).parse_args_into_dataclasses(line)
    left,right = shared(a),shared(b)
    for k in ('fsdp', 'fsdp_config'): left.pop(k); right.pop(k) # theirs are changed to what the plugin gets
    assert left==right

def test_old_spellings_parsed():
    line = '--output_dir out --evaluation_strategy epoch --warmup_ratio 0.06 --no_cuda --overwrite_output_dir --group_by_length --per_gpu_train_batch_size 4 --adafactor true'.split()
    a, = HfArgumentParser(TrainingArguments).parse_args_into_dataclasses(line)
    assert (a.eval_strategy, a.warmup_steps, a.use_cpu, a.train_sampling_strategy, a.per_device_train_batch_size, a.optim)==('epoch', .06, True, 'group_by_length', 4, 'adafactor')
    b, = HfArgumentParser(TrainingArguments).parse_args_into_dataclasses(['--include_num_input_tokens_seen', 'all'])
    assert b.include_num_input_tokens_seen=='all'

def test_parser_files(tmp_path, monkeypatch):
    (tmp_path/'run.args').write_text('--name file --n 1'); (tmp_path/'more.args').write_text('--n 7 --flag')
    monkeypatch.setattr(sys, 'argv', [str(tmp_path/'run.py'), '--n', '2'])
    for P in (HfArgumentParser, T.HfArgumentParser):
        p = lambda: P(Basic)
        assert p().parse_args_into_dataclasses()==(Basic('file', 2),)
        assert p().parse_args_into_dataclasses(['--rate', '2'])==(Basic('file', 1, 2.),)
        assert p().parse_args_into_dataclasses(['--cfg', str(tmp_path/'more.args'), '--rate', '2'], args_file_flag='--cfg')==(Basic('file', 7, 2., True),)
        assert p().parse_args_into_dataclasses(['--name', 'x'], args_filename=str(tmp_path/'more.args'))==(Basic('x', 7, flag=True),)
        assert p().parse_args_into_dataclasses(['--odd'], return_remaining_strings=True)==(Basic('file', 1), ['--odd'])
        with pytest.raises(ValueError, match='--odd'): p().parse_args_into_dataclasses(['--odd'])
        with_more = p(); with_more.add_argument('--extra', type=int, default=5)
        assert with_more.parse_args_into_dataclasses()[1].extra==5

def test_parser_dicts(tmp_path):
    d = dict(name='a', n=1, xs=[3], long_name='q', path='z')
    (tmp_path/'a.json').write_text(json.dumps(d)); (tmp_path/'a.yaml').write_text('name: a\nn: 1\nxs: [3]\nlong_name: q\npath: z\n')
    for P in (HfArgumentParser, T.HfArgumentParser):
        p = P((Basic, Second)); want = (Basic('a', 1, xs=[3], long_name='q'), Second('z'))
        assert p.parse_dict(d)==p.parse_json_file(tmp_path/'a.json')==p.parse_yaml_file(str(tmp_path/'a.yaml'))==want
        with pytest.raises(ValueError, match='odd'): p.parse_dict({**d, 'odd': 1})
        assert p.parse_dict({**d, 'odd': 1}, allow_extra_keys=True)==want
    (tmp_path/'bad.json').write_text('{"name": ')
    with pytest.raises(ValueError, match='bad.json'): HfArgumentParser(Basic).parse_json_file(tmp_path/'bad.json')

def test_help_and_hfarg():
    @dataclass
    class A: x:int = HfArg(default=3, help='how many', aliases=['-x'])
    text = HfArgumentParser((A, Basic, TrainingArguments)).format_help()
    for words in ('how many (default: 3)', '100% sure', '--long-name', '--no_on', 'may be a fraction'): assert words in ' '.join(text.split()), words
    assert HfArgumentParser(A).parse_args_into_dataclasses(['-x', '4'])==(A(4),)
    @dataclass
    class Bad: x:int|float = 1
    with pytest.raises(ValueError, match="'x'"): HfArgumentParser(Bad)

# schedules

def an_optimizer(lr=.3): return torch.optim.SGD([dict(params=[torch.nn.Parameter(torch.zeros(2))]), dict(params=[torch.nn.Parameter(torch.zeros(2))], lr=lr/3)], lr=lr)

plans = [('linear', {}), ('cosine', {}), ('cosine', dict(num_cycles=1.5)), ('cosine_with_restarts', dict(num_cycles=3)), ('polynomial', {}), ('polynomial', dict(power=2.5, lr_end=.01)), ('constant', {}),
    ('constant_with_warmup', {}), ('inverse_sqrt', {}), ('inverse_sqrt', dict(timescale=7)), ('cosine_with_min_lr', dict(min_lr=.02)), ('cosine_with_min_lr', dict(min_lr_rate=.2, num_cycles=1.)),
    ('cosine_warmup_with_min_lr', dict(min_lr=.02)), ('cosine_warmup_with_min_lr', dict(min_lr_rate=.1, warmup_lr_rate=.3)),
    *[('warmup_stable_decay', dict(num_decay_steps=20, warmup_type=w, decay_type=d, min_lr_ratio=m)) for w,d,m in (('linear', 'cosine', 0), ('cosine', '1-sqrt', .1), ('1-sqrt', 'linear', .2))],
    ('warmup_stable_decay', dict(num_decay_steps=10, num_stable_steps=5, num_cycles=1.)), ('reduce_lr_on_plateau', dict(patience=3, factor=.5)), ('greedy', dict(patience=2, factor=.9, min_lr=.01))]

def rates(get_scheduler, name, kw, warmup, n, metrics, stop=None):
    out = []
    def make(): opt = an_optimizer(); return opt,get_scheduler(name, opt, warmup, n, dict(kw) or None)
    opt,schedule = make()
    for i,m in enumerate(metrics):
        if i==stop:
            state = pickle.loads(pickle.dumps((opt.state_dict(), schedule.state_dict())))
            opt,schedule = make()
            opt.load_state_dict(state[0]); schedule.load_state_dict(state[1])
        out.append([g['lr'] for g in opt.param_groups])
        assert schedule.get_last_lr()==out[-1] or name=='reduce_lr_on_plateau' and i==0
        opt.step()
        schedule.step(*([m] if name in ('reduce_lr_on_plateau', 'greedy') else []))
    return out

@pytest.mark.filterwarnings('ignore:Both num_training_steps')
@pytest.mark.parametrize('name,kw', plans, ids=str)
def test_schedule(name, kw):
    rng = random.Random(0)
    metrics = [3-min(i, 40)/20+rng.random()*.1 for i in range(130)]
    for warmup,n in ((10, 100), (0, 100), (1, 40), (60, 120)):
        want = rates(TO.get_scheduler, name, kw, warmup, n, metrics)
        got = rates(schedules.get_scheduler, SchedulerType(name), kw, warmup, n, metrics)
        assert got==[pytest.approx(w, rel=1e-12, abs=1e-15) for w in want]
        assert rates(schedules.get_scheduler, name, kw, warmup, n, metrics, stop=33)==got

def test_schedules_are_all_there():
    assert set(schedules.schedules)=={o.value for o in T.SchedulerType}
    for f in TO.TYPE_TO_SCHEDULER_FUNCTION.values():
        mine,theirs = (inspect.signature(o).parameters for o in (getattr(schedules, f.__name__), f))
        assert {k:p.default for k,p in mine.items()}=={k:p.default for k,p in theirs.items()}, f.__name__
    assert all(k in T.__dict__ or hasattr(T, k) for k in dir(schedules) if k.startswith('get_'))

@pytest.mark.parametrize('name,args,kw', [('linear', (), {}), ('linear', (5,), {}), ('cosine_with_min_lr', (5, 10), {}), ('cosine_with_min_lr', (5, 10), dict(min_lr=.1, min_lr_rate=.1)),
    ('warmup_stable_decay', (5,), dict(num_decay_steps=3)), ('warmup_stable_decay', (5, 10), dict(num_decay_steps=3, decay_type='x')), ('polynomial', (5, 10), dict(lr_end=2.)), ('other', (5, 10), {})])
def test_schedule_refused(name, args, kw):
    for get in (schedules.get_scheduler, TO.get_scheduler):
        with pytest.raises(ValueError): get(name, an_optimizer(), *args, scheduler_specific_kwargs=kw)

@pytest.mark.parametrize('kw', [{}, dict(mode='max', threshold_mode='rel', threshold=1e-2), dict(smooth=True, window_size=5), dict(cooldown=3, warmup=2), dict(min_lr=[.1, .05], max_lr=[.5, .4], reset_start=3),
    dict(patience=0, min_lr=.2, reset_start=2, smooth=True)], ids=str)
def test_greedy(kw):
    rng = random.Random(1)
    metrics = [max(3-i/20, 1)+rng.random()*.2 for i in range(200)]
    kw = dict(patience=1, factor=.8, min_lr=.01) | kw
    mine,theirs = schedules.GreedyLR(a := an_optimizer(), **kw),T.GreedyLR(an_optimizer(), **kw)
    for m in metrics:
        mine.step(m); theirs.step(m)
        assert mine.get_last_lr()==pytest.approx(theirs.get_last_lr(), rel=1e-9)
        assert [g['lr'] for g in a.param_groups]==mine.get_last_lr()
        assert (mine.num_good_epochs, mine.num_bad_epochs, mine.reset_start)==(theirs.num_good_epochs, theirs.num_bad_epochs, theirs.reset_start)
    assert len(set(mine.get_last_lr()))>0 and mine.last_epoch==theirs.last_epoch==200

# optimizers

tiny = dict(vocab_size=32, hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=32, max_position_embeddings=16)

@pytest.mark.parametrize('config,model,theirs', [(BertConfig(**tiny), BertForPreTraining, T.BertForPreTraining), (LlamaConfig(**tiny, attention_bias=True), LlamaForCausalLM, T.LlamaForCausalLM)])
def test_what_decays(config, model, theirs):
    kw = dict(tiny, **(dict(attention_bias=True) if theirs is T.LlamaForCausalLM else {}))
    mine,ref = model(config),theirs(theirs.config_class(**kw))
    names = {n for n,_ in ref.named_parameters()}
    want = set(T.Trainer.get_decay_parameter_names(None, ref)) & names
    ours = {p:source.names[0] for p,source in config.keys.save_plan([n for n,_ in mine.named_parameters()]).items()} # published name to ours
    assert set(ours)==names
    assert {p for p,o in ours.items() if o in optim.decay_parameter_names(mine)}==want
    groups = optim.parameter_groups(mine, .1)
    assert [sum(p.numel() for p in g['params']) for g in groups]==[sum(p.numel() for n,p in ref.named_parameters() if (n in want)==yes) for yes in (True, False)]

def test_frozen_and_none():
    model = LlamaForCausalLM(LlamaConfig(**tiny))
    model.model.embed_tokens.requires_grad_(False)
    frozen = model.model.embed_tokens.weight
    assert all(p is not frozen for g in optim.parameter_groups(model) for p in g['params'])
    with pytest.raises(ValueError, match='frozen'): optim.parameter_groups(model.requires_grad_(False))

packages = {'bitsandbytes': ['bitsandbytes.optim'], 'galore_torch': [], 'apollo_torch': [], 'grokadamw': [], 'torchao': ['torchao.optim'], 'schedulefree': [], 'optimi': [],
            'torch_xla': ['torch_xla.amp', 'torch_xla.amp.syncfree'], 'torch_npu': ['torch_npu.optim'], 'torchdistx': ['torchdistx.optimizers']}

class Pretend(types.ModuleType):
    "A package whose every class exists"
    def __getattr__(self, k):
        if k[:2]=='__': raise AttributeError(k)
        setattr(self, k, type(k, (torch.optim.SGD,), {}))
        return self.__dict__[k]

@pytest.fixture
def every_package(monkeypatch):
    for k,parts in packages.items():
        for m in (k, *parts): monkeypatch.setitem(sys.modules, m, Pretend(m))
    for k in ('bitsandbytes', 'galore_torch', 'apollo_torch', 'grokadamw', 'torchao', 'schedulefree', 'torch_optimi'): monkeypatch.setattr(TR, f'is_{k}_available', lambda *a: True)
    monkeypatch.setattr(TR.importlib.metadata, 'version', lambda name: '1.0')

cases = [(o.value, a) for o in TNames for a in [None]] + [('sgd', 'momentum=0.9,nesterov=True'), ('adagrad', 'lr_decay=0.1,eps=1e-7'), ('rmsprop', 'alpha=0.9, centered=true'), ('ademamix_8bit', 'beta3=0.99,alpha=3,t_alpha=5'),
    ('galore_adamw', 'rank=4,scale=0.5'), ('apollo_adamw', 'rank=2,proj=svd'), ('grokadamw', 'lamb=3'), ('stable_adamw', 'max_lr=0.5'), ('schedule_free_adamw', 'r=0.5'), ('rmsprop_bnb', 'alpha=0.9')]

@pytest.mark.filterwarnings('ignore')
@pytest.mark.parametrize('name,extra', cases, ids=str)
def test_recipe(name, extra, every_package):
    kw = dict(optim=name, optim_args=extra, optim_target_modules=['mlp', r'.*q_proj'], learning_rate=.1, adam_beta1=.8, adam_epsilon=1e-6, weight_decay=.02, warmup_steps=5)
    a,b = both(**kw)
    model = LlamaForCausalLM(LlamaConfig(**tiny))
    if name not in optim.builders:
        assert 'layerwise' in name or 'lomo' in name
        with pytest.raises(ValueError, match='adamw_torch_fused'): optim.get_optimizer_cls_and_kwargs(a, model)
        return
    (cls,got),(right,want) = optim.get_optimizer_cls_and_kwargs(a, model),T.Trainer.get_optimizer_cls_and_kwargs(b, model)
    assert cls is right or cls.__name__==right.__name__=='Adafactor'
    groups,others = got.pop('params', []),want.pop('params', [])
    numbers = lambda d: {k:float(v) if isinstance(v, str) and v[0].isdigit() else v for k,v in d.items()}
    assert got==numbers(want)
    for g,o in zip(groups, others, strict=True): assert [id(p) for p in g['params']]==[id(p) for p in o['params']] and {**g, 'params': 0}=={**o, 'params': 0}

def test_packages_that_are_missing():
    for name,package in dict(adamw_8bit='bitsandbytes', galore_adamw='galore', schedule_free_sgd='schedulefree', stable_adamw='torch-optimi').items():
        with pytest.raises(ImportError, match=package): optim.get_optimizer_cls_and_kwargs(TrainingArguments(optim=name, optim_target_modules='all-linear'), LlamaForCausalLM(LlamaConfig(**tiny)))
    with pytest.raises(ValueError, match='nesterow'): optim.get_optimizer_cls_and_kwargs(TrainingArguments(optim='sgd', optim_args='nesterow=true'))

@pytest.mark.parametrize('name', ['adamw_torch', 'adamw_torch_fused', 'sgd', 'adagrad', 'rmsprop', 'adafactor', 'nadam', 'radam', 'adam', 'adamax', 'adadelta'])
def test_ten_steps(name):
    "The same steps as transformers' Trainer would make, where it knows the name; else as PyTorch's class makes"
    args = TrainingArguments(optim=name, learning_rate=.01, weight_decay=.1)
    torch.manual_seed(0)
    mine,ref = (torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.LayerNorm(8), torch.nn.Linear(8, 2)) for _ in range(2))
    ref.load_state_dict(mine.state_dict())
    opt = optim.create_optimizer(mine, args)
    if name in [o.value for o in TNames]: right = T.Trainer(ref, T.TrainingArguments('out', use_cpu=True, optim=name, learning_rate=.01, weight_decay=.1)).create_optimizer()
    else: right = getattr(torch.optim, {'nadam':'NAdam', 'radam':'RAdam', 'adam':'Adam', 'adamax':'Adamax', 'adadelta':'Adadelta'}[name])(optim.parameter_groups(ref, .1), lr=.01)
    for i in range(10):
        x = torch.randn(6, 4, generator=torch.Generator().manual_seed(i))
        for m,o in ((mine, opt), (ref, right)):
            o.zero_grad(); (m(x)**2).sum().backward(); o.step()
    for p,q in zip(mine.parameters(), ref.parameters()): torch.testing.assert_close(p, q, rtol=1e-6, atol=1e-7)
    if name=='adamw_torch_fused': assert all(g['fused'] for g in opt.param_groups)

def test_not_fused_where_there_is_none(caplog):
    class Picky(torch.optim.SGD):
        def __init__(self, params, lr, fused=False):
            if fused: raise RuntimeError('no fused kernel')
            super().__init__(params, lr=lr)
    model = torch.nn.Linear(2, 2)
    assert isinstance(optim.create_optimizer(model, TrainingArguments(), (Picky, dict(lr=.1, fused=True))), Picky)
    class Broken(torch.optim.SGD):
        def __init__(self, params, lr): raise RuntimeError('broken')
    with pytest.raises(RuntimeError, match='broken'): optim.create_optimizer(model, TrainingArguments(), (Broken, dict(lr=.1)))

def test_own_optimizers():
    model,args = torch.nn.Linear(2, 2),TrainingArguments(weight_decay=.1, learning_rate=.5)
    groups = lambda o: [(g['lr'], g['weight_decay'], len(g['params'])) for g in o.param_groups]
    assert groups(optim.create_optimizer(model, args, (torch.optim.SGD, dict(lr=.2))))==[(.2, .1, 1), (.2, 0, 1)]
    assert groups(optim.create_optimizer(model, replace(args, optim=torch.optim.NAdam)))==[(.5, .1, 1), (.5, 0, 1)]
    assert groups(optim.create_optimizer(model, args, (lambda params, lr: torch.optim.SGD(params, lr=lr), dict(lr=.3))))==[(.3, .1, 1), (.3, 0, 1)]
    class Factory:
        def __call__(self, model, lr): return torch.optim.SGD(model.parameters(), lr=lr)
    for f in (Factory, lambda: Factory()): assert groups(optim.create_optimizer(model, args, (f, dict(lr=.4))))==[(.4, 0, 2)]

options = [dict(), dict(warmup_init=True), dict(lr=.01, relative_step=False), dict(lr=.01, relative_step=False, scale_parameter=False, beta1=.9, weight_decay=.1), dict(beta1=.5, weight_decay=.01, clip_threshold=.5),
           dict(decay_rate=-.5, eps=(1e-20, 1e-2), scale_parameter=False)]

def steps(cls, kw, dtype, n=10, start=None, first=0):
    torch.manual_seed(0)
    shapes = [(6, 4), (4,), (2, 3, 5), ()]
    params = [torch.nn.Parameter(torch.randn(s).to(dtype)) for s in shapes]
    if start: params = [torch.nn.Parameter(p.clone()) for p in start[0]]
    opt = cls(params, **kw)
    if start: opt.load_state_dict(pickle.loads(pickle.dumps(start[1])))
    for i in range(first, first+n):
        g = torch.Generator().manual_seed(i)
        for p in params: p.grad = torch.randn(p.shape, generator=g).to(dtype)
        opt.step()
    return [p.detach() for p in params],opt.state_dict(),opt

@pytest.mark.parametrize('dtype', [torch.float32, torch.bfloat16])
@pytest.mark.parametrize('kw', options, ids=str)
def test_adafactor(kw, dtype):
    got,want = steps(optim.Adafactor, kw, dtype),steps(T.Adafactor, kw, dtype)
    tol = dict(rtol=1e-5, atol=1e-7) if dtype is torch.float32 else dict(rtol=1e-2, atol=1e-3)
    for a,b in zip(got[0], want[0]): torch.testing.assert_close(a, b, **tol)
    for k,s in want[1]['state'].items(): assert s.keys()==got[1]['state'][k].keys()
    half = steps(optim.Adafactor, kw, dtype, 5)
    on = steps(optim.Adafactor, kw, dtype, 5, half, 5)
    for a,b in zip(on[0], got[0]): assert torch.equal(a, b)
    there = steps(optim.Adafactor, kw, dtype, 5, steps(T.Adafactor, kw, dtype, 5), 5) # goes on from the other's state
    for a,b in zip(there[0], want[0]): torch.testing.assert_close(a, b, **tol)

def test_adafactor_schedule():
    kw = dict(warmup_init=True)
    seen = []
    for cls,get in ((optim.Adafactor, optim.get_adafactor_schedule), (T.Adafactor, TO.get_adafactor_schedule)):
        p = torch.nn.Parameter(torch.ones(3, 3))
        opt = cls([p], **kw)
        schedule,out = get(opt, .2),[]
        for _ in range(5):
            out.append(float(schedule.get_last_lr()[0]))
            p.grad = torch.ones(3, 3); opt.step(); schedule.step()
        seen.append(out)
    assert seen[0]==pytest.approx(seen[1], rel=1e-5)

@pytest.mark.parametrize('kw', [dict(lr=.1), dict(warmup_init=True, relative_step=False, lr=.1)])
def test_adafactor_refuses(kw):
    for cls in (optim.Adafactor, T.Adafactor):
        with pytest.raises(ValueError): cls([torch.nn.Parameter(torch.zeros(1))], **kw)

def test_names():
    assert set(optim.__all__) >= {'create_optimizer', 'get_optimizer_cls_and_kwargs'}
    assert {o.value for o in OptimizerNames} >= set(optim.builders) and adafactor.Adafactor is optim.Adafactor
