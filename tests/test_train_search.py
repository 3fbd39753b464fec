"Search for hyper-parameters, model cards and uploads"
import json
import logging
import os
import subprocess
import sys
import textwrap
import threading
from pathlib import Path

import optuna
import pytest
import torch
import transformers as tf
import yaml
from hub_server import Hub
from test_train import collate, quiet, rows, twins
from torch import nn

import hflit
from hflit.train.checkpoints import model_card as card
from hflit.train.arguments.training_arguments import TrainingArguments
from hflit.train.loop.callbacks import TrainerCallback
from hflit.train.evaluation.hyperparameter_search import BestRun, HyperparameterSearch, default_compute_objective, default_hp_space_optuna
from hflit.train.trainer import Trainer

optuna.logging.set_verbosity(optuna.logging.WARNING)

class Slope(nn.Module):
    "A line through zero"
    def __init__(self):
        super().__init__()
        self.slope = nn.Parameter(torch.zeros(()))
    def forward(self, x, labels=None):
        y = self.slope*x
        return dict(logits=y) if labels is None else dict(loss=((y-labels)**2).mean(), logits=y)

LINE = [dict(x=x/10, labels=3*x/10) for x in range(-20, 20)]
def settings(tmp_path, **kw):
    return TrainingArguments(str(tmp_path/'run'), **dict(max_steps=8, eval_strategy='steps', eval_steps=2, save_strategy='no', optim='sgd', lr_scheduler_type='constant', max_grad_norm=0, disable_tqdm=True, logging_steps=4) | kw)

def searcher(tmp_path, model_init=Slope, data=LINE, **kw):
    own = {k: kw.pop(k) for k in ('compute_metrics', 'callbacks') if k in kw}
    return quiet(Trainer(args=settings(tmp_path, **kw), model_init=model_init, train_dataset=LINE, eval_dataset=data, **own))

def space(trial): return dict(learning_rate=trial.suggest_float('learning_rate', 1e-4, .5, log=True))
def seeded(): return optuna.samplers.RandomSampler(seed=0)

# --- the search

def test_defaults_are_those_of_transformers():
    from transformers.trainer_utils import default_compute_objective as theirs
    from transformers.trainer_utils import default_hp_space_optuna as their_space
    a, b = (optuna.create_study(sampler=seeded()).ask() for _ in range(2))
    assert default_hp_space_optuna(a) == their_space(b) and a.distributions == b.distributions
    for m in (dict(eval_loss=.5, epoch=1., eval_runtime=2., eval_samples_per_second=1.), dict(eval_loss=.5, eval_a=1, eval_b=2.5, eval_steps_per_second=9)):
        assert default_compute_objective(m) == theirs(m)

def test_the_same_trials_as_transformers(tmp_path):
    "The same sampler over the same space, with what each trial reached"
    def init():
        torch.manual_seed(0)
        return Slope()
    kw = dict(hp_space=space, n_trials=3, pruner=optuna.pruners.NopPruner())
    ours = searcher(tmp_path, init, per_device_train_batch_size=40, max_steps=4).hyperparameter_search(**kw, sampler=seeded())
    args = tf.TrainingArguments(str(tmp_path/'b'), max_steps=4, eval_strategy='steps', eval_steps=2, save_strategy='no', optim='sgd', lr_scheduler_type='constant', max_grad_norm=0, disable_tqdm=True, use_cpu=True, report_to='none',
                                per_device_train_batch_size=40)
    them = tf.Trainer(args=args, model_init=init, train_dataset=LINE, eval_dataset=LINE)
    them.remove_callback(tf.PrinterCallback)
    theirs = them.hyperparameter_search(**kw, sampler=seeded(), backend='optuna')
    assert ours.run_id == theirs.run_id and ours.hyperparameters == theirs.hyperparameters
    assert ours.objective == pytest.approx(theirs.objective, rel=1e-4)
    assert BestRun._fields == type(theirs)._fields

def test_arguments_and_folders(tmp_path):
    seen = []
    class Look(TrainerCallback):
        def on_train_begin(self, args, state, control, **kw): seen.append((args.learning_rate, args.num_train_epochs, args.per_device_train_batch_size, state.trial_name, dict(state.trial_params), state.max_steps))
    t = searcher(tmp_path, callbacks=[Look()], max_steps=-1, save_strategy='steps', save_steps=2, eval_strategy='no')
    def some(trial): return dict(learning_rate=.1, num_train_epochs=trial.suggest_int('num_train_epochs', 1, 2), per_device_train_batch_size=20)
    best = t.hyperparameter_search(some, n_trials=2, hp_name=lambda trial: f'try-{trial.number}', sampler=seeded())
    assert [s[3] for s in seen] == ['try-0', 'try-1'] and all(s[:1]+s[2:3] == (.1, 20) and s[5] == 2*s[1] and s[4]['num_train_epochs'] == s[1] for s in seen)
    assert sorted(p.name for p in (tmp_path/'run').iterdir()) == ['try-0', 'try-1'] and list((tmp_path/'run'/'try-0').glob('checkpoint-*'))
    assert t.args.per_device_train_batch_size == 8 and t.state.trial_name is None and t.run_dir == tmp_path/'run' and not t.state.is_hyper_param_search
    assert set(best.hyperparameters) == {'num_train_epochs'} and best.run_summary.best_trial.number == int(best.run_id)

def test_model_init_may_take_the_trial(tmp_path, caplog):
    def init(trial):
        model = Slope()
        if trial is not None: nn.init.constant_(model.slope, trial.suggest_float('at', 2.9, 3.1))
        return model
    t = searcher(tmp_path, init)
    best = t.hyperparameter_search(lambda trial: dict(learning_rate=1e-3, width=4), n_trials=3, sampler=seeded())
    assert 2.9 <= best.hyperparameters['at'] <= 3.1 and 'width' not in caplog.text
    with caplog.at_level(logging.WARNING): searcher(tmp_path).hyperparameter_search(lambda trial: dict(width=4), n_trials=1)
    assert 'No setting is called width, and model_init does not take the trial: it has no effect' in caplog.text

def test_old_spellings_and_metrics(tmp_path):
    t = searcher(tmp_path, compute_metrics=lambda p: dict(good=-abs(p.predictions-p.label_ids).max()))
    best = t.hyperparameter_search(lambda trial: dict(space(trial), warmup_ratio=.5), n_trials=4, direction='maximize', sampler=seeded())
    values = [x.value for x in best.run_summary.trials if x.value is not None]
    assert best.objective == max(values) <= 0

def test_pruned(tmp_path):
    ends = []
    class Ends(TrainerCallback):
        def on_train_end(self, args, state, control, **kw): ends.append(state.global_step)
    t = searcher(tmp_path, callbacks=[Ends()])
    rates = iter([.1, .1, 1e-6, .1])
    best = t.hyperparameter_search(lambda trial: dict(learning_rate=next(rates)), n_trials=4, pruner=optuna.pruners.MedianPruner(n_startup_trials=2))
    states = [x.state.name for x in best.run_summary.trials]
    assert states == ['COMPLETE', 'COMPLETE', 'PRUNED', 'COMPLETE'] and ends == [8, 8, 2, 8]
    assert list(best.run_summary.trials[0].intermediate_values) == [2, 4, 6, 8] and not t.is_in_train
    t.train()
    assert t.state.global_step == 8
    class All(optuna.pruners.BasePruner):
        def prune(self, study, trial): return True
    with pytest.raises(ValueError, match='None of 2 trials came to its end, so there is no best one: pruned'): t.hyperparameter_search(space, n_trials=2, pruner=All())

def test_several_objectives(tmp_path):
    t = searcher(tmp_path, data=dict(near=LINE[15:25], far=LINE[:5]))
    found = t.hyperparameter_search(space, lambda m: [m['eval_near_loss'], m['eval_far_loss']], n_trials=4, direction=['minimize', 'maximize'], sampler=seeded())
    assert isinstance(found, list) and all(isinstance(b, BestRun) and len(b.objective) == 2 for b in found)

def test_several_sets(tmp_path):
    t = searcher(tmp_path, data=dict(near=LINE[15:25], far=LINE[:5]))
    best = t.hyperparameter_search(space, lambda m: m['eval_near_loss']+m['eval_far_loss'], n_trials=3, sampler=seeded())
    assert best.objective == min(x.value for x in best.run_summary.trials if x.value is not None)

def test_evaluated_at_the_end_where_it_was_not(tmp_path):
    best = searcher(tmp_path, eval_strategy='no').hyperparameter_search(space, n_trials=3, sampler=seeded())
    assert best.objective >= 0 and not best.run_summary.trials[0].intermediate_values

def test_caught_failures(tmp_path):
    t = searcher(tmp_path)
    rates = iter([1e30, .1])
    best = t.hyperparameter_search(lambda trial: dict(learning_rate=next(rates)), n_trials=2, catch=(FloatingPointError,))
    assert best.run_id == '1' and best.run_summary.trials[0].state.name == 'FAIL'

@pytest.mark.parametrize('backend', ['ray', 'wandb', 'sigopt'])
def test_other_backends(backend, tmp_path):
    with pytest.raises(ValueError, match=f"backend='{backend}' is not here; searches use 'optuna'"): searcher(tmp_path).hyperparameter_search(backend=backend)

def test_bad_input(tmp_path, monkeypatch):
    with pytest.raises(ValueError, match='give the Trainer a model_init'): Trainer(Slope(), settings(tmp_path), train_dataset=LINE, eval_dataset=LINE).hyperparameter_search()
    with pytest.raises(ValueError, match='trains one model at a time'): searcher(tmp_path).hyperparameter_search(n_jobs=2)
    with pytest.raises(ValueError, match='per_device_train_batch_size=0 must be'): searcher(tmp_path).hyperparameter_search(lambda trial: dict(per_device_train_batch_size=0), n_trials=1)
    monkeypatch.setitem(sys.modules, 'optuna', None)
    with pytest.raises(ImportError, match='pip install optuna'): searcher(tmp_path).hyperparameter_search()

SEVERAL = textwrap.dedent('''
    import json, os, sys, torch, optuna
    from hflit.train.arguments.training_arguments import TrainingArguments
    from hflit.train.loop.callbacks import PrinterCallback
    from hflit.train.trainer import Trainer
    optuna.logging.set_verbosity(optuna.logging.WARNING)
    class Slope(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.slope = torch.nn.Parameter(torch.zeros(()))
        def forward(self, x, labels): return dict(loss=((self.slope*x-labels)**2).mean(), logits=self.slope*x)
    rows = [dict(x=x/10, labels=3*x/10) for x in range(-20, 20)]
    args = TrainingArguments(sys.argv[1], max_steps=8, eval_strategy='steps', eval_steps=2, save_strategy='no', optim='sgd', max_grad_norm=0, disable_tqdm=True, use_cpu=True)
    t = Trainer(args=args, model_init=Slope, train_dataset=rows, eval_dataset=rows)
    t.remove_callback(PrinterCallback)
    rates, ended, end = iter([.1, .1, 1e-6, .1]), [], t._end
    t._end = lambda: (ended.append(t.args.learning_rate), end())[1]
    best = t.hyperparameter_search(lambda trial: dict(learning_rate=next(rates)), n_trials=4, pruner=optuna.pruners.MedianPruner(n_startup_trials=2))
    print(json.dumps([ended, best and [x.state.name for x in best.run_summary.trials]]), flush=True)
    os._exit(0)  # threads of gloo now and then abort a process that ends by itself
''')

def test_two_processes(tmp_path):
    "The first asks optuna; both train the same, and both stop where it stops"
    import socket
    with socket.socket() as s:
        s.bind(('127.0.0.1', 0))
        port = s.getsockname()[1]
    env = {**os.environ, 'WORLD_SIZE': '2', 'MASTER_ADDR': '127.0.0.1', 'MASTER_PORT': str(port), 'ACCELERATE_USE_CPU': 'true', 'OMP_NUM_THREADS': '1'}
    runs = [subprocess.Popen([sys.executable, '-c', SEVERAL, str(tmp_path)], env={**env, 'RANK': str(i), 'LOCAL_RANK': str(i)}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for i in range(2)]
    out = [r.communicate(timeout=120) for r in runs]
    assert all(r.returncode == 0 for r in runs), out
    (a, states), (b, nothing) = (json.loads(o.splitlines()[-1]) for o, _ in out)
    assert a == b == [.1, .1, .1] and states == ['COMPLETE', 'COMPLETE', 'PRUNED', 'COMPLETE'] and nothing is None

# --- the card

def trained(tmp_path, **kw):
    model, _ = twins('classify', tmp_path)
    a = dict(max_steps=4, eval_strategy='steps', eval_steps=2, save_strategy='no', logging_steps=2, disable_tqdm=True, learning_rate=1e-3) | kw
    t = quiet(Trainer(model, TrainingArguments(str(tmp_path/'shapes'), **a), collate, rows('classify', 16), rows('classify', 8), compute_metrics=lambda p: dict(accuracy=(p.predictions.argmax(-1) == p.label_ids).mean())))
    t.train()
    return t

def read(folder): return Path(folder, 'README.md').read_text(encoding='utf-8')
def header(folder): return yaml.safe_load(read(folder).split('---')[1])

def test_card(tmp_path):
    t = trained(tmp_path, gradient_accumulation_steps=2)
    t.create_model_card(language='en', license='mit', tags='mine', dataset='Shapes', dataset_tags='org/shapes', dataset_args='small', finetuned_from='org/base')
    h, page = header(tmp_path/'shapes'), read(tmp_path/'shapes')
    assert h['language'] == 'en' and h['license'] == 'mit' and h['base_model'] == 'org/base' and h['pipeline_tag'] == 'text-classification' and h['datasets'] == ['org/shapes'] and h['metrics'] == ['accuracy']
    assert h['tags'] == ['mine', 'generated_from_trainer', 'hflit'] and h['library_name'] == 'transformers'
    result = h['model-index'][0]['results'][0]
    last = [x for x in t.state.log_history if 'eval_accuracy' in x][-1]
    assert result['task']['type'] == 'text-classification' and result['dataset']['name'] == 'Shapes' and result['metrics'][0]['value'] == last['eval_accuracy']
    assert 'Fine-tuned from [org/base](https://huggingface.co/org/base) on Shapes.' in page and '| total_train_batch_size | 16 |' in page and '| seed | 42 |' in page
    table = [line for line in page.splitlines() if line.startswith(('| 2 |', '| 4 |'))]
    assert len(table) == 2 and f"{last['eval_loss']:.4f}" in table[1]

def test_card_of_transformers_has_no_more_header(tmp_path):
    "What their card's header says of the same training, ours says"
    ours, theirs = twins('classify', tmp_path)
    kw = dict(max_steps=2, eval_strategy='steps', eval_steps=1, save_strategy='no', disable_tqdm=True, report_to='none')
    acc = lambda p: dict(accuracy=(p.predictions.argmax(-1) == p.label_ids).mean())
    a = quiet(Trainer(ours, TrainingArguments(str(tmp_path/'a'), train_sampling_strategy='random', **kw), collate, rows('classify', 8), rows('classify', 8), compute_metrics=acc))
    b = tf.Trainer(theirs, tf.TrainingArguments(str(tmp_path/'b'), use_cpu=True, **kw), collate, rows('classify', 8), rows('classify', 8), compute_metrics=acc)
    for t in (a, b):
        t.train()
        os.makedirs(t.args.output_dir, exist_ok=True)
        t.create_model_card(language='de', license='mit', tags=['x'], model_name='m', finetuned_from='org/base', dataset_tags='org/d', dataset='D', tasks='text-classification')
    x, y = header(tmp_path/'a'), header(tmp_path/'b')
    quote_names = lambda v: v if isinstance(v, list) else [v]
    for k in ('base_model', 'license', 'library_name', 'datasets', 'metrics'): assert quote_names(x[k]) == quote_names(y[k]), k
    assert set(y['tags']) <= set(x['tags']) and quote_names(x['language']) == quote_names(y['language'])
    p, q = (h['model-index'][0]['results'][0] for h in (x, y))
    assert p['dataset']['type'] == q['dataset']['type'] and p['metrics'][0]['value'] == pytest.approx(q['metrics'][0]['value']) and p['metrics'][0]['type'] == q['metrics'][0]['type']

def test_card_keeps_what_people_wrote(tmp_path):
    t = trained(tmp_path)
    t.create_model_card()
    path = tmp_path/'shapes'/'README.md'
    first = read(path.parent)
    assert 'pipeline_tag: text-classification' in first and 'model-index' not in first and 'base_model' not in first
    path.write_text(first.replace('What this model is for', 'MY WORDS: what this model is for').replace('tags:\n', 'license: mit\ntags:\n- old\n')+'\n## The end\n', encoding='utf-8')
    t.args.seed = 99
    t.create_model_card(tags=['new'])
    second = read(path.parent)
    assert 'MY WORDS' in second and second.rstrip().endswith('## The end') and 'seed | 99' in second and 'seed | 42' not in second
    assert header(path.parent)['tags'] == ['old', 'generated_from_trainer', 'hflit', 'new'] or set(header(path.parent)['tags']) == {'old', 'generated_from_trainer', 'hflit', 'new'}
    assert header(path.parent)['license'] == 'mit'

def test_card_of_the_best_model(tmp_path):
    t = trained(tmp_path, load_best_model_at_end=True, save_strategy='steps', save_steps=2, learning_rate=.3)
    best = next(h for h in t.state.log_history if h['step'] == t.state.best_global_step and 'eval_loss' in h)
    t.create_model_card(dataset_tags='d')
    assert f"| Validation loss | {card.format_value(best['eval_loss'])} |" in read(tmp_path/'shapes')

# --- uploads

@pytest.fixture
def hub(tmp_path):
    with Hub() as h, h.client(tmp_path/'cache'):
        h.add('org/base', {'config.json': b'{}', '.gitattributes': b''})
        yield h

def sharing(tmp_path, hub, **kw):
    a = dict(push_to_hub=True, hub_token=hub.token, hub_model_id='me/shapes', save_strategy='steps', save_steps=2, eval_strategy='no') | kw
    return trained(tmp_path, **a)

def files(hub, name='me/shapes', branch='main'): return hub.repos[name].commits[hub.repos[name].branches[branch]]

def test_push_at_the_end(hub, tmp_path):
    t = sharing(tmp_path, hub, hub_strategy='end', hub_private_repo=True)
    assert list(files(hub)) == ['.gitattributes'] and hub.repos['me/shapes'].private
    info = t.push_to_hub(tags=['x'])
    assert {'README.md', 'config.json', 'model.safetensors', 'training_args.json'} <= set(files(hub)) and not any('checkpoint' in k for k in files(hub))
    assert b'- x' in files(hub)['README.md'] and b'# shapes' in files(hub)['README.md'] and hub.token.encode() not in files(hub)['training_args.json']
    assert info.oid == hub.repos['me/shapes'].branches['main'] and hub.repos['me/shapes'].message['summary'] == 'End of training'
    t.save_model()
    assert hub.repos['me/shapes'].message['summary'] == 'Model save'
    future = t.push_to_hub('in the background', blocking=False)
    assert future.result().oid == hub.repos['me/shapes'].branches['main']
    loaded = hflit.BertForSequenceClassification.from_pretrained('me/shapes', token=hub.token)
    assert all(v.equal(t.model.state_dict()[k]) for k, v in loaded.state_dict().items())

def test_push_to_a_branch_under_the_folders_name(hub, tmp_path):
    t = sharing(tmp_path, hub, hub_strategy='end', hub_model_id=None, hub_revision='v2')
    assert t.hub_model_id.endswith('/shapes')
    t.push_to_hub()
    assert 'model.safetensors' in files(hub, t.hub_model_id, 'v2') and 'model.safetensors' not in files(hub, t.hub_model_id)

STRATEGY = dict(every_save=set(), checkpoint={'last-checkpoint'}, all_checkpoints={'checkpoint-2', 'checkpoint-4'})

@pytest.mark.parametrize('strategy', STRATEGY)
def test_push_while_training(strategy, hub, tmp_path):
    t = sharing(tmp_path, hub, hub_strategy=strategy, hub_always_push=True)
    found = files(hub)
    assert {k.split('/')[0] for k in found if '/' in k} == STRATEGY[strategy]
    assert {'README.md', 'config.json', 'model.safetensors'} <= set(found) and 'optimizer.pt' not in found
    assert found['model.safetensors'] == (tmp_path/'shapes'/'checkpoint-4'/'model.safetensors').read_bytes()
    for folder in STRATEGY[strategy]: assert {f'{folder}/{k}' for k in ('optimizer.pt', 'scheduler.pt', 'rng_state.pth', 'trainer_state.json', 'model.safetensors')} <= set(found)
    assert hub.repos['me/shapes'].message['summary'] == 'Training in progress, step 4' and not list((tmp_path/'shapes').glob('.upload-*'))
    if strategy == 'checkpoint':
        for k in [k for k in found if k.startswith('last-')]:
            (tmp_path/k).parent.mkdir(exist_ok=True)
            (tmp_path/k).write_bytes(found[k])
        t.args.max_steps, t.args.push_to_hub = 6, False
        t.train(resume_from_checkpoint=str(tmp_path/'last-checkpoint'))
        assert t.state.global_step == 6

def test_epochs_are_named(hub, tmp_path):
    sharing(tmp_path, hub, save_strategy='epoch', max_steps=-1, num_train_epochs=1, hub_always_push=True)
    assert hub.repos['me/shapes'].message['summary'] == 'Training in progress, epoch 1'

class Slow:
    "An upload that waits for a signal, and then does as it is told"
    def __init__(self, *ends): self.go, self.seen, self.ends = threading.Event(), [], list(ends)
    def __call__(self, folder, repo_id, commit_message=None, **kw):
        assert self.go.wait(60)
        self.seen.append((commit_message, {str(p.relative_to(folder)) for p in Path(folder).rglob('*') if p.is_file()}))
        if self.ends and (e := self.ends.pop(0)): raise e
        return commit_message

class Until(TrainerCallback):
    "Lets uploads go at the end of a step"
    def __init__(self, slow, step): self.slow, self.step = slow, step
    def on_step_end(self, args, state, control, **kw):
        if state.global_step == self.step: self.slow.go.set()

def slowly(tmp_path, monkeypatch, slow, step, **kw):
    monkeypatch.setattr(card, 'upload', slow)
    monkeypatch.setattr(Trainer, 'init_hf_repo', lambda self, *a: setattr(self, 'hub_model_id', 'me/shapes'))
    model, _ = twins('classify', tmp_path)
    a = TrainingArguments(str(tmp_path/'shapes'), max_steps=6, save_steps=1, save_total_limit=1, push_to_hub=True, disable_tqdm=True, **kw)
    t = quiet(Trainer(model, a, collate, rows('classify', 16), callbacks=[Until(slow, step)]))
    t.train()
    return t, slow.seen

def test_training_goes_on_while_an_upload_takes_its_time(tmp_path, monkeypatch):
    "Checkpoints that are removed meanwhile are uploaded as they were"
    t, seen = slowly(tmp_path, monkeypatch, Slow(), 6, hub_strategy='all_checkpoints')
    assert [m for m, _ in seen] == [f'Training in progress, step {n}' for n in range(1, 7)] and [p.name for p in (tmp_path/'shapes').glob('checkpoint-*')] == ['checkpoint-6']
    for n, (_, names) in enumerate(seen, 1): assert {f'checkpoint-{n}/optimizer.pt', 'model.safetensors', 'README.md'} <= names
    assert not list((tmp_path/'shapes').glob('.upload-*'))

def test_one_upload_at_a_time(tmp_path, monkeypatch, caplog):
    with caplog.at_level(logging.INFO, logger='hflit'): t, seen = slowly(tmp_path, monkeypatch, Slow(), 6, hub_strategy='every_save')
    assert seen[0][0].endswith('step 1') and len(seen) <= 2 and 'checkpoint-3 is not uploaded: an earlier one is still on its way' in caplog.text

@pytest.mark.parametrize('strategy', ['every_save', 'all_checkpoints'])
def test_a_failed_upload_is_told_of_and_others_follow(strategy, tmp_path, monkeypatch, caplog):
    with caplog.at_level(logging.WARNING, logger='hflit'):
        t, seen = slowly(tmp_path, monkeypatch, Slow(ConnectionError('the Hub answered 503'), None, PermissionError('no')), 1, hub_strategy=strategy, hub_always_push=True)
    assert len(seen) == 6 and t.state.global_step == 6
    assert 'An upload failed (the Hub answered 503). The training goes on' in caplog.text and 'An upload failed (no)' in caplog.text
    assert not list((tmp_path/'shapes').glob('.upload-*'))

def test_what_a_killed_run_left(hub, tmp_path):
    (tmp_path/'shapes'/'.upload-old').mkdir(parents=True)
    sharing(tmp_path, hub, hub_strategy='end')
    assert not (tmp_path/'shapes'/'.upload-old').exists()

def test_push_refused(hub, tmp_path):
    with pytest.raises(PermissionError, match="not let this token write to 'me/shapes'"): sharing(tmp_path, hub, hub_token='hf_wrong')
    t = trained(tmp_path)
    t.hub_model_id = 'me/shapes'
    with pytest.raises(PermissionError): t.push_to_hub(token='hf_wrong')
