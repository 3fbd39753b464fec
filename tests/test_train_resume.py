"Resuming: a finished training, checkpoints of transformers, missing and foreign files, callbacks, adapters; and what survives a kill"
import copy
import json, logging, math, os, shutil

import numpy as np
import pytest
import torch
import transformers as tf
from transformers.trainer_callback import ExportableState as TheirState

import hflit
from hflit.auto import heads
from hflit.train.arguments.training_arguments import TrainingArguments
from hflit.train.checkpoints.saving import list_checkpoints
from hflit.train.checkpoints.transformers_checkpoints import published_sources
from hflit.train.loop.callbacks import EarlyStoppingCallback, PrinterCallback, TrainerCallback
from hflit.train.loop.state import ExportableState, TrainerState
from hflit.train.optim.optimizers import parameter_groups
from hflit.train.trainer import Trainer

from sweep import architectures, saved, published_parameters, unread
from test_train import HEADS, SMALL, collate, rows, twins

class Line(torch.nn.Module):
    def __init__(self):
        super().__init__()
        torch.manual_seed(0)
        self.layer = torch.nn.Linear(2, 1)
    def forward(self, x, labels=None):
        y = self.layer(x)[:,0]
        return dict(loss=((y-labels)**2).mean(), logits=y)

class Stream(torch.utils.data.IterableDataset):
    def __iter__(self): return iter(points())

def points(n=24): return [dict(x=torch.tensor([i/n, 1.]), labels=torch.tensor(i/n)) for i in range(n)]
def weights(t): return torch.cat([p.detach().flatten() for p in t.model.parameters()])

def training(folder, lib=hflit, cls=None, model=None, data=None, callbacks=(), **kw):
    usual = dict(use_cpu=True, max_steps=8, per_device_train_batch_size=3, logging_steps=1, save_strategy='steps', save_steps=2, disable_tqdm=True, report_to='none',
                 train_sampling_strategy='sequential', learning_rate=.1)
    t = (cls or lib.Trainer)(model or Line(), lib.TrainingArguments(str(folder), **usual | kw), train_dataset=data or points(), eval_dataset=points(6), callbacks=list(callbacks))
    t.remove_callback(lib.PrinterCallback)
    return t

def counted(cls):
    "A trainer that counts its training steps"
    class Counted(cls):
        done = 0
        def training_step(self, *args, **kw):
            self.done += 1
            return super().training_step(*args, **kw)
    return Counted

def names(folder): return sorted(os.listdir(folder)) if os.path.isdir(folder) else []

# a finished training

FINISHED = dict(steps={}, epochs=dict(max_steps=-1, num_train_epochs=2, save_strategy='epoch'), accumulation=dict(gradient_accumulation_steps=3, max_steps=4),
    unsaved_rest=dict(max_steps=-1, num_train_epochs=1.5, gradient_accumulation_steps=3, save_steps=1), within_an_epoch=dict(max_steps=6),
    best=dict(eval_strategy='steps', eval_steps=2, load_best_model_at_end=True), start=dict(eval_strategy='steps', eval_steps=2, eval_on_start=True))

@pytest.mark.parametrize('name', FINISHED)
def test_a_finished_training_does_nothing(name, tmp_path):
    kw = FINISHED[name]
    whole = training(tmp_path, **kw)
    out = whole.train()
    before = {p: os.stat(tmp_path/p).st_mtime_ns for p in names(tmp_path)}
    again = training(tmp_path, cls=counted(Trainer), model=Line(), **kw)
    more = again.train(resume_from_checkpoint=True)
    assert again.done == 0 and more.global_step == out.global_step and torch.equal(weights(again), weights(whole))
    assert {p: os.stat(tmp_path/p).st_mtime_ns for p in names(tmp_path)} == before
    assert more.training_loss == pytest.approx(out.training_loss)
    logged = [h for h in again.state.log_history if 'loss' in h or 'eval_loss' in h]
    assert [h['step'] for h in logged] == [h['step'] for h in whole.state.log_history if 'loss' in h or 'eval_loss' in h]

@pytest.mark.parametrize('name', ['steps', 'epochs', 'best'])
def test_as_transformers_does(name, tmp_path):
    found = []
    for lib in (hflit, tf):
        folder = tmp_path/lib.__name__
        training(folder, lib, **FINISHED[name]).train()
        t = training(folder, lib, counted(lib.Trainer), **FINISHED[name])
        out = t.train(resume_from_checkpoint=True)
        found.append((t.done, out.global_step, [p for p in names(folder) if p.startswith('checkpoint')]))
        if lib is hflit: last = weights(t)
    assert found[0] == found[1]
    torch.testing.assert_close(last, weights(t))

@pytest.mark.parametrize('kw', [dict(max_steps=6), dict(max_steps=7), dict(max_steps=-1, num_train_epochs=1), dict(max_steps=3)], ids=str)
def test_fewer_steps_than_done(kw, tmp_path):
    training(tmp_path).train()
    t = training(tmp_path, cls=counted(Trainer), **kw)
    assert t.train(resume_from_checkpoint=True).global_step == 8 and t.done == 0 and len(list_checkpoints(tmp_path)) == 4

@pytest.mark.parametrize('accumulate', [1, 2])
def test_streams(accumulate, tmp_path):
    kw = dict(data=Stream(), gradient_accumulation_steps=accumulate)
    half,whole = training(tmp_path/'a', max_steps=4, **kw),training(tmp_path/'b', **kw)
    half.train(); whole.train()
    t = training(tmp_path/'a', cls=counted(Trainer), max_steps=4, **kw)
    assert t.train(resume_from_checkpoint=True).global_step == 4 and t.done == 0
    on = training(tmp_path/'a', lr_scheduler_type='constant', **kw)
    on.train(resume_from_checkpoint=True)
    plain = training(tmp_path/'c', lr_scheduler_type='constant', **kw)
    plain.train()
    seen = [h['step'] for h in on.state.log_history if 'loss' in h]
    assert seen == list(range(1, 9)) and on.state.epoch == pytest.approx(plain.state.epoch)

def test_a_stream_goes_on_where_it_was(tmp_path):
    "Also with more steps than the earlier training was to have"
    class Diary(Line):
        def __init__(self): super().__init__(); self.seen = []
        def forward(self, x, labels=None): self.seen += labels.tolist(); return super().forward(x, labels)
    whole,first,second = (training(tmp_path/n, model=Diary(), data=Stream(), max_steps=s) for n,s in (('whole', 12), ('part', 4), ('part', 12)))
    whole.train(); first.train(); second.train(resume_from_checkpoint=True)
    assert first.model.seen+second.model.seen == whole.model.seen

@pytest.mark.parametrize('restore', [False, True])
def test_after_early_stopping(restore, tmp_path, caplog):
    class Worse(Trainer):
        def evaluate(self, *args, **kw):
            m = dict(eval_loss=float(self.state.global_step))
            self._dispatch('evaluate', metrics=m)
            return m
    kw = dict(eval_strategy='steps', eval_steps=2, metric_for_best_model='loss', restore_callback_states_from_checkpoint=restore)
    t = training(tmp_path, cls=Worse, callbacks=[EarlyStoppingCallback(2)], **kw)
    assert t.train().global_step == 6
    again = training(tmp_path, cls=counted(Worse), callbacks=[EarlyStoppingCallback(2)], **kw)
    assert again.train(resume_from_checkpoint=True).global_step == 6 and again.done == 0 and len(list_checkpoints(tmp_path)) == 3
    assert 'give a larger early_stopping_patience' in caplog.text
    more = training(tmp_path, cls=counted(Worse), callbacks=[EarlyStoppingCallback(3)], **kw | dict(restore_callback_states_from_checkpoint=False))
    assert more.train(resume_from_checkpoint=True).global_step == 8

def test_nothing_to_train(tmp_path):
    t = training(tmp_path, cls=counted(Trainer), max_steps=-1, num_train_epochs=0)
    assert t.train().global_step == 0 and t.done == 0

# the best metric

class Given:
    "Answers of the evaluation, one after the other"
    def evaluate(self, *args, **kw):
        m = dict(eval_r=self.values[self.at])
        self.at += 1
        self.callback_handler.on_evaluate(self.args, self.state, self.control, m)
        return m

nan = float('nan')
@pytest.mark.parametrize('values', [[nan, .2, nan, .5, .4], [nan]*5, [.3, nan, .2, nan, .4], [nan, nan, .1, .05, .2]], ids=str)
@pytest.mark.parametrize('greater', [True, False])
def test_nan_is_never_best(values, greater, tmp_path):
    found = []
    for lib in (hflit, tf):
        class T(Given, lib.Trainer): at = 0; values = None
        T.values = values
        folder = tmp_path/lib.__name__
        t = training(folder, lib, T, max_steps=5, eval_strategy='steps', eval_steps=1, save_strategy='best', metric_for_best_model='r', greater_is_better=greater)
        t.train()
        found.append((t.state.best_metric, t.state.best_global_step, [p for p in names(folder) if p.startswith('checkpoint')]))
    assert found[0] == found[1]
    assert not math.isnan(found[0][0])

@pytest.mark.parametrize('values', [[nan, nan, nan, .5, .4], [nan, .5, .4, .3, .2], [.3, nan, nan, .4, .5]], ids=str)
@pytest.mark.parametrize('patience', [1, 2])
def test_early_stopping_with_nan(values, patience, tmp_path):
    found = []
    for lib in (hflit, tf):
        class T(Given, lib.Trainer): at = 0; values = None
        T.values = values
        t = training(tmp_path, lib, T, max_steps=5, eval_strategy='steps', eval_steps=1, save_strategy='no', metric_for_best_model='r', greater_is_better=True,
                     callbacks=[lib.EarlyStoppingCallback(patience)])
        found.append(t.train().global_step)
    assert found[0] == found[1]

def test_nan_that_an_older_checkpoint_has_as_best(tmp_path):
    class T(Given, Trainer): at = 0; values = [nan, .5, .6, .7]
    kw = dict(max_steps=4, eval_strategy='steps', eval_steps=1, save_steps=1, metric_for_best_model='r', greater_is_better=True)
    training(tmp_path, cls=T, **kw | dict(max_steps=1)).train()
    path = tmp_path/'checkpoint-1'/'trainer_state.json'
    path.write_text(path.read_text().replace('-Infinity', 'NaN'))
    assert math.isnan(TrainerState.load_from_json(path).best_metric)
    t = training(tmp_path, cls=T, **kw)
    T.at = 1
    t.train(resume_from_checkpoint=True)
    assert (t.state.best_metric, t.state.best_global_step) == (.7, 4)

# checkpoints of transformers

@pytest.mark.parametrize('kind', HEADS)
def test_transformers_checkpoint_goes_on_here(kind, tmp_path):
    kw = dict(max_steps=6, logging_steps=1, save_strategy='steps', save_steps=3, learning_rate=5e-3, disable_tqdm=True, report_to='none', use_cpu=True, weight_decay=.1,
              train_sampling_strategy='sequential', per_device_train_batch_size=4, warmup_steps=2, include_num_input_tokens_seen='all')
    ours,theirs = twins(kind, tmp_path)
    b = tf.Trainer(theirs, tf.TrainingArguments(str(tmp_path/'b'), **kw), collate, rows(kind))
    b.train()
    a = Trainer(ours, TrainingArguments(str(tmp_path/'b'), **kw), collate, rows(kind))
    a.remove_callback(PrinterCallback)
    a.train(resume_from_checkpoint=str(tmp_path/'b/checkpoint-3'))
    lines = [[(h['step'], h['loss'], h['learning_rate']) for h in t.state.log_history if 'loss' in h] for t in (a, b)]
    np.testing.assert_allclose(lines[0], lines[1], rtol=1e-4)
    assert a.state.num_input_tokens_seen == b.state.num_input_tokens_seen > 0
    a.save_model(str(tmp_path/'end'))
    end = getattr(tf, HEADS[kind][0]).from_pretrained(tmp_path/'end')
    for (n,x),(_,y) in zip(end.named_parameters(), theirs.named_parameters()): assert 'key.bias' in n or torch.allclose(x, y, rtol=1e-3, atol=2e-5), n  # the gradient of key.bias is rounding

def test_transformers_checkpoint_of_a_model_of_ones_own(tmp_path):
    b = training(tmp_path, tf)
    b.train()
    a = training(tmp_path)
    a.train(resume_from_checkpoint=str(tmp_path/'checkpoint-4'))
    torch.testing.assert_close(weights(a), weights(b))
    assert [h['step'] for h in a.state.log_history if 'loss' in h] == list(range(1, 9))

# of this one the order is that of the files, and not yet transformers'
in_order_of_files = ('audio_spectrogram_transformer',)

@pytest.mark.parametrize('arch,head', [(a, h) for a in architectures() if a not in in_order_of_files for h in heads(a)], ids=lambda s: s)
def test_the_order_of_parameters_is_that_of_transformers(arch, head, tmp_path):
    "A number in an optimizer state is a published name"
    theirs, folder = copy.deepcopy(saved(arch, head)[0]), saved(arch, head)[1]  # their Trainer changes its config
    ours = getattr(hflit, head).from_pretrained(folder)
    t = tf.Trainer(theirs, tf.TrainingArguments(str(tmp_path), use_cpu=True, report_to='none'))
    o = t.create_optimizer()
    by = {id(p): n for n,p in reversed(published_parameters(theirs).items())}
    want = [[by[id(p)] for p in g['params'] if by[id(p)] not in unread.get(head, ())] for g in o.param_groups]
    mine = {id(p): n for n,p in ours.named_parameters()}
    got = [published_sources(ours, [mine[id(p)] for p in g['params']])[0] for g in parameter_groups(ours, .1)]
    assert got == want

def test_an_optimizer_state_that_does_not_fit(tmp_path):
    training(tmp_path, tf).train()
    class Wider(Line):
        def __init__(self): super().__init__(); self.more = torch.nn.Linear(1, 1)
    model = Wider()
    state = torch.load(tmp_path/'checkpoint-4/optimizer.pt')
    shutil.copytree(tmp_path/'checkpoint-4', tmp_path/'other')
    from safetensors.torch import save_file
    save_file(model.state_dict(), tmp_path/'other/model.safetensors')
    assert [g['params'] for g in state['param_groups']] == [[0], [1]]
    with pytest.raises(ValueError, match='Delete optimizer.pt'): training(tmp_path, model=model).train(resume_from_checkpoint=str(tmp_path/'other'))

# missing and foreign files

def test_without_random_states(tmp_path, caplog):
    whole = training(tmp_path)
    whole.train()
    os.remove(tmp_path/'checkpoint-4/rng_state.pth')
    t = training(tmp_path)
    t.train(resume_from_checkpoint=str(tmp_path/'checkpoint-4'))
    assert torch.equal(weights(t), weights(whole)) and 'has no random states' in caplog.text

def test_random_states_of_several_processes_of_transformers(tmp_path, caplog):
    b = training(tmp_path, tf)
    b.train()
    folder = tmp_path/'checkpoint-4'
    for i in range(2): shutil.copy(folder/'rng_state.pth', folder/f'rng_state_{i}.pth')
    os.remove(folder/'rng_state.pth')
    t = training(tmp_path)
    t.train(resume_from_checkpoint=str(folder))
    torch.testing.assert_close(weights(t), weights(b))
    assert 'is of 2 processes and there are 1' in caplog.text

def test_what_has_changed_is_said(tmp_path, caplog):
    training(tmp_path).train()
    training(tmp_path).train(resume_from_checkpoint=str(tmp_path/'checkpoint-4'))
    assert 'other arguments' not in caplog.text
    training(tmp_path, save_steps=4, per_device_train_batch_size=4).train(resume_from_checkpoint=str(tmp_path/'checkpoint-4'))
    assert 'train_batch_size was 3 and is 4, save_steps was 2 and is 4' in caplog.text

def test_the_best_checkpoint_is_gone(tmp_path, caplog):
    kw = dict(eval_strategy='steps', eval_steps=2, load_best_model_at_end=True)
    t = training(tmp_path, **kw)
    t.train()
    for p in list_checkpoints(tmp_path)[:-1]: shutil.rmtree(p)
    path = tmp_path/'checkpoint-8/trainer_state.json'
    path.write_text(json.dumps({**json.loads(path.read_text()), 'best_model_checkpoint': str(tmp_path/'checkpoint-2')}))
    again = training(tmp_path, **kw)
    again.train(resume_from_checkpoint=True)
    assert 'is not there any more' in caplog.text and again.state.best_model_checkpoint is None

def test_weights_that_are_not_saved_stay(tmp_path):
    class Frozen(Line):
        _keys_to_ignore_on_save = ['^backbone']
        def __init__(self):
            super().__init__()
            self.backbone = torch.nn.Linear(2, 2).requires_grad_(False)
    t = training(tmp_path, model=Frozen())
    t.train()
    from safetensors.torch import load_file, save_file
    path = tmp_path/'checkpoint-4/model.safetensors'
    save_file({k: v for k,v in load_file(path).items() if 'backbone' not in k}, path)
    again = training(tmp_path, model=Frozen())
    with torch.no_grad(): again.model.backbone.weight.fill_(7)
    again.train(resume_from_checkpoint=str(tmp_path/'checkpoint-4'))
    assert (again.model.backbone.weight == 7).all() and torch.equal(again.model.layer.weight, t.model.layer.weight)
    save_file({}, path)
    with pytest.raises(ValueError, match="lacks 'layer.bias', 'layer.weight'"): training(tmp_path, model=Frozen()).train(resume_from_checkpoint=str(tmp_path/'checkpoint-4'))

def test_one_tensor_with_two_names(tmp_path):
    class Tied(Line):
        def __init__(self): super().__init__(); self.other = self.layer
    whole = training(tmp_path, model=Tied())
    whole.train()
    t = training(tmp_path, model=Tied())
    t.train(resume_from_checkpoint=str(tmp_path/'checkpoint-4'))
    assert torch.equal(weights(t), weights(whole))

def test_a_model_of_transformers(tmp_path):
    kw = dict(data=[dict(r, input_ids=torch.tensor(r['input_ids'])) for r in rows('causal', length=6)], max_steps=6, save_steps=3)
    def made():
        torch.manual_seed(0)
        return tf.LlamaForCausalLM(tf.LlamaConfig(**SMALL, num_key_value_heads=2))
    whole = training(tmp_path, model=made(), **kw)
    whole.train()
    t = training(tmp_path, model=made(), **kw)
    t.train(resume_from_checkpoint=str(tmp_path/'checkpoint-3'))
    assert torch.equal(weights(t), weights(whole))

def test_weights_that_a_file_lacks_stay(tmp_path, caplog):
    "Of a model of hflit too: they are not drawn anew"
    from safetensors.torch import load_file, save_file
    def made(): return hflit.BertForSequenceClassification(hflit.BertConfig(**SMALL))
    kw = dict(data=rows('classify', length=6), max_steps=2, save_steps=1)
    training(tmp_path, model=made(), **kw).train()
    path = tmp_path/'checkpoint-2/model.safetensors'
    save_file({k: v for k,v in load_file(path).items() if 'pooler' not in k}, path)
    t = training(tmp_path, model=made(), **kw)
    before = {n: p.clone() for n,p in t.model.named_parameters() if 'pooler' in n}
    t.train(resume_from_checkpoint=str(tmp_path/'checkpoint-2'))
    assert before and all(torch.equal(p, before[n]) for n,p in t.model.named_parameters() if n in before)

# callbacks

def remembering(base, state):
    class Remembers(base, state):
        def __init__(self, size=1): self.size,self.count = size,0
        def on_step_end(self, *args, **kw): self.count += self.size
        def state(self): return dict(args=dict(size=self.size), attributes=dict(count=self.count))
    return Remembers

@pytest.mark.parametrize('restore', [False, True])
def test_callback_states(restore, tmp_path):
    found = []
    for lib,base,state in ((hflit, TrainerCallback, ExportableState), (tf, tf.TrainerCallback, TheirState)):
        C = remembering(base, state)
        training(tmp_path/lib.__name__, lib, callbacks=[C(2)]).train()
        t = training(tmp_path/lib.__name__, lib, callbacks=[C(5)], restore_callback_states_from_checkpoint=restore)
        t.train(resume_from_checkpoint=str(tmp_path/lib.__name__/'checkpoint-4'))
        c = next(c for c in t.callback_handler.callbacks if isinstance(c, C))
        found.append((c.size, c.count))
    assert found[0] == found[1] == ((2, 16) if restore else (5, 20))

def test_callback_states_of_transformers(tmp_path, caplog):
    "Theirs are dicts where there is one of a class, and the control is among them"
    C,D = remembering(tf.TrainerCallback, TheirState),remembering(TrainerCallback, ExportableState)
    training(tmp_path, tf, callbacks=[C(2)]).train()
    t = training(tmp_path, callbacks=[mine := D(5)], restore_callback_states_from_checkpoint=True)
    t.train(resume_from_checkpoint=str(tmp_path/'checkpoint-4'))
    assert (mine.size, mine.count) == (2, 16)
    training(tmp_path, restore_callback_states_from_checkpoint=True).train(resume_from_checkpoint=str(tmp_path/'checkpoint-4'))
    assert 'callbacks that this training does not have: Remembers' in caplog.text

# what is saved

def test_the_collators_tokenizer_is_saved(tmp_path):
    class Tok:
        def save_pretrained(self, folder): open(os.path.join(folder, 'tokenizer.json'), 'w').write('{}')
    class Collator:
        tokenizer = Tok()
        def __call__(self, features): return {k: torch.stack([f[k] for f in features]) for k in features[0]}
    t = training(tmp_path)
    t.data_collator = Collator()
    t.train()
    assert (tmp_path/'checkpoint-2/tokenizer.json').is_file()

def test_killed_while_an_old_checkpoint_is_deleted(tmp_path, monkeypatch):
    class Killed(BaseException): pass
    real = shutil.rmtree
    def half(path, *args, **kw):
        if 'checkpoint-' not in str(path) or not os.path.isdir(path) or '.part' in str(path): return real(path, *args, **kw)
        os.remove(os.path.join(path, 'model.safetensors'))
        raise Killed
    t = training(tmp_path, save_total_limit=1)
    monkeypatch.setattr(shutil, 'rmtree', half)
    with pytest.raises(Killed): t.train()
    monkeypatch.undo()
    assert [p.name for p in list_checkpoints(tmp_path)] == ['checkpoint-4']
    assert all((p/'model.safetensors').is_file() for p in list_checkpoints(tmp_path))
    again = training(tmp_path, save_total_limit=1)
    again.train(resume_from_checkpoint=True)
    assert names(tmp_path) == ['checkpoint-8']

# adapters

def test_adapters_of_any_name(tmp_path):
    peft = pytest.importorskip('peft')
    def make():
        torch.manual_seed(0)
        base = hflit.LlamaForCausalLM(hflit.LlamaConfig(**SMALL))
        config = peft.LoraConfig(r=2, target_modules=['q_proj', 'v_proj'], lora_dropout=0., task_type='CAUSAL_LM')
        m = peft.get_peft_model(base, config, 'first')
        m.add_adapter('second', config)
        return m
    kw = dict(data=rows('causal', length=6), max_steps=6, save_steps=3, learning_rate=.01)
    whole = training(tmp_path, model=make(), **kw)
    whole.train()
    t = training(tmp_path, model=make(), **kw)
    t.train(resume_from_checkpoint=str(tmp_path/'checkpoint-3'))
    assert torch.equal(weights(t), weights(whole)) and t.model.active_adapter == 'first'
    shutil.rmtree(tmp_path/'checkpoint-3/first'); shutil.rmtree(tmp_path/'checkpoint-3/second')
    with pytest.raises(ValueError, match="none of the adapters 'first', 'second'"): training(tmp_path, model=make(), **kw).train(resume_from_checkpoint=str(tmp_path/'checkpoint-3'))
