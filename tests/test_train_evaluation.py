"Evaluation, prediction and what a training does with them, against transformers' Trainer"
import os
import subprocess
import sys
import textwrap

import datasets
import evaluate
import numpy as np
import pytest
import torch
import transformers as tf
from test_train import SMALL, collate, quiet, rows, twins

import hflit
from hflit.train.arguments.training_arguments import TrainingArguments
from hflit.train.loop.callbacks import EarlyStoppingCallback, TrainerCallback
from hflit.train.trainer import Trainer

KINDS = ('classify', 'token', 'causal', 'mask')

def qa_twins(tmp_path):
    torch.manual_seed(0)
    theirs = tf.BertForQuestionAnswering(tf.BertConfig(**SMALL, hidden_dropout_prob=0., attention_probs_dropout_prob=0.))
    theirs.save_pretrained(tmp_path/'start')
    return hflit.BertForQuestionAnswering.from_pretrained(tmp_path/'start'), theirs

def qa_rows(n=20):
    return [dict(input_ids=r['input_ids'], start_positions=i % 3, end_positions=i % 3 + (i % 2)) for i, r in enumerate(rows('classify', n, length=6))]

def pair(kind, tmp_path, data=None, train=None, eval_settings=None, **kw):
    "Our Trainer and theirs, of the same model; `eval_settings` for the arguments, the rest for the Trainer"
    ours, theirs = qa_twins(tmp_path) if kind == 'qa' else twins(kind, tmp_path)
    how = {} if kind == 'qa' else dict(data_collator=collate)
    a = dict(per_device_eval_batch_size=4, disable_tqdm=True, report_to='none', save_strategy='no', learning_rate=5e-3, seed=7, label_names=['start_positions', 'end_positions'] if kind == 'qa' else None)
    a |= eval_settings or {}
    x = quiet(Trainer(ours, TrainingArguments(str(tmp_path/'a'), **{'train_sampling_strategy': 'random', **a}), train_dataset=train, eval_dataset=data, **how, **kw))
    if callbacks := kw.get('callbacks'): kw = {**kw, 'callbacks': [getattr(tf, type(c).__name__)(**vars_of(c)) if hasattr(tf, type(c).__name__) else as_theirs(c) for c in callbacks]}
    y = tf.Trainer(theirs, tf.TrainingArguments(str(tmp_path/'b'), use_cpu=True, **a), train_dataset=train, eval_dataset=data, **how, **kw)
    y.remove_callback(tf.PrinterCallback)
    return x, y

def vars_of(c): return {k: getattr(c, k) for k in ('early_stopping_patience', 'early_stopping_threshold')}
def as_theirs(c): return type(type(c).__name__, (type(c), tf.TrainerCallback), {})()

def same(x, y, tol=1e-5):
    "Arrays in the same nesting"
    if isinstance(y, (list, tuple)):
        assert type(x) is type(y) and len(x) == len(y)
        return [same(a, b, tol) for a, b in zip(x, y)]
    if y is None: return x is None or pytest.fail('not None')
    assert x.shape == y.shape and x.dtype == y.dtype
    np.testing.assert_allclose(x, y, rtol=0, atol=tol)

TIMES = ('_runtime', '_per_second', '_preparation_time')
def figures(metrics): return {k: v for k, v in metrics.items() if not k.endswith(TIMES) and k not in ('epoch', 'total_flos')}

def close(x, y, tol=1e-5):
    x, y = figures(x), figures(y)
    assert set(x) == set(y)
    for k in x: np.testing.assert_allclose(x[k], y[k], rtol=0, atol=tol, err_msg=k)

def metric(p):
    "Something of every part of the predictions"
    first = lambda v: v[0] if isinstance(v, tuple) else v
    scores, y = np.asarray(first(p.predictions), float), first(p.label_ids)
    return dict(mean=scores[scores != -100].mean(), labels=int(y.sum()), per=[np.float32(1), 2])

# --- the same numbers

@pytest.mark.parametrize('kind', [*KINDS, 'qa'])
def test_predictions_labels_and_metrics(kind, tmp_path):
    data = qa_rows() if kind == 'qa' else rows(kind, 18, length=None if kind in ('classify', 'token') else 8)
    x, y = pair(kind, tmp_path, data, compute_metrics=metric)
    close(x.evaluate(), y.evaluate(), .05 if kind in ('token', 'mask') else 1e-5)  # their loss is the mean of batches, whatever the labels in each
    p, q = x.predict(data), y.predict(data)
    same(p.predictions, q.predictions)
    same(p.label_ids, q.label_ids)
    assert set(figures(p.metrics)) == set(figures(q.metrics)) == {'test_loss', 'test_mean', 'test_labels', 'test_per'} and p.metrics['test_per'] == [1, 2]
    speeds = {k for k in q.metrics if k.endswith(TIMES) and 'preparation' not in k}
    assert speeds <= set(p.metrics) and all(p.metrics[k] > 0 for k in speeds)

@pytest.mark.parametrize('kind', KINDS)
def test_loss_is_that_of_all_rows_at_once(kind, tmp_path):
    data = rows(kind, 23)
    x, y = pair(kind, tmp_path, data)
    y.args.per_device_eval_batch_size = 32
    assert abs(x.evaluate()['eval_loss']-y.evaluate()['eval_loss']) < 1e-5

def test_rows_come_back_in_their_order(tmp_path):
    data = rows('token', 23)
    x, y = pair('token', tmp_path, data, eval_settings=dict(train_sampling_strategy='random'))
    x.args.train_sampling_strategy = 'bucketed'
    p, q = x.predict(data), y.predict(data)
    same(p.label_ids, q.label_ids)
    counts = q.label_ids != -100
    np.testing.assert_allclose(p.predictions[counts], q.predictions[counts], atol=1e-5)
    assert p.predictions.shape == q.predictions.shape

@pytest.mark.parametrize('what', [[], ['inputs'], ['loss'], ['inputs', 'loss']], ids=lambda v: '+'.join(v) or 'neither')
def test_include_for_metrics(what, tmp_path):
    seen = []
    def compute(p):
        seen.append(p)
        return dict(n=len(tuple(p)))
    data = rows('classify', 10)
    x, y = pair('classify', tmp_path, data, compute_metrics=compute, eval_settings=dict(include_for_metrics=what))
    close(x.evaluate(), y.evaluate())
    same(*([p.inputs, p.losses] for p in seen))
    assert (seen[0].inputs is not None) == ('inputs' in what) and len(seen[0]) == 2 + len(what)

def test_inputs_without_the_main_one(tmp_path):
    x, _ = pair('classify', tmp_path, rows('classify', 4), compute_metrics=metric, eval_settings=dict(include_for_metrics=['inputs']))
    x.model.main_input_name = 'pixel_values'
    with pytest.raises(ValueError, match="which are 'pixel_values', and the batches have input_ids"): x.evaluate()

def test_preprocess_logits(tmp_path):
    data, shapes = rows('token', 10, length=5), []
    def best(logits, labels):
        shapes.append((tuple(logits.shape), tuple(labels.shape)))
        return logits.argmax(-1), logits.max(-1).values
    x, y = pair('token', tmp_path, data, compute_metrics=metric, preprocess_logits_for_metrics=best)
    close(x.evaluate(), y.evaluate(), .05)
    same(x.predict(data).predictions, y.predict(data).predictions)
    assert shapes[:len(shapes)//4] == shapes[len(shapes)//4:len(shapes)//2]

class Batched:
    "A metric that is told which batch is the last; it gets tensors"
    def __init__(self): self.right = self.n = 0
    def __call__(self, p, compute_result):
        assert torch.is_tensor(p.predictions) and torch.is_tensor(p.label_ids)
        self.right, self.n = self.right + torch.sum(p.predictions.argmax(-1) == p.label_ids).item(), self.n + len(p.label_ids)
        return dict(accuracy=self.right/self.n, n=self.n) if compute_result else {}

def test_batch_eval_metrics(tmp_path):
    data = rows('classify', 11)
    x, y = pair('classify', tmp_path, data, eval_settings=dict(batch_eval_metrics=True))
    found = []
    for t in (x, y):
        t.compute_metrics = Batched()
        m = t.evaluate()
        t.compute_metrics = Batched()
        found.append((m, t.predict(data)))
    (m, p), (n, q) = found
    close(m, n)
    close(p.metrics, q.metrics)
    same(p.predictions, q.predictions)
    same(p.label_ids, q.label_ids)
    assert m['eval_n'] == 11

def test_batches_that_are_not_joined(tmp_path):
    data = rows('token', 10)
    x, y = pair('token', tmp_path, data, eval_settings=dict(eval_do_concat_batches=False))
    x.args.train_sampling_strategy = 'bucketed'
    p, q = x.predict(data), y.predict(data)
    same([p.predictions, p.label_ids], [q.predictions, q.label_ids])
    assert len(p.predictions) == 3

@pytest.mark.parametrize('batch', [False, True])
def test_loss_only_and_no_labels(batch, tmp_path):
    data = rows('classify', 6)
    bare = [dict(input_ids=r['input_ids']) for r in data]
    padded = lambda fs: {k: v for k, v in collate([{**f, 'labels': 0} for f in fs]).items() if k != 'labels'}
    x, y = pair('classify', tmp_path, data, compute_metrics=lambda p, compute_result=True: metric(p), eval_settings=dict(prediction_loss_only=True, batch_eval_metrics=batch))
    close(x.evaluate(), y.evaluate())
    p, q = x.predict(data), y.predict(data)
    assert p.predictions is q.predictions is p.label_ids is None
    for t in (x, y): t.args.prediction_loss_only, t.data_collator = False, padded
    p, q = x.predict(bare), y.predict(bare)
    same(p.predictions, q.predictions)
    assert p.label_ids is q.label_ids is None and figures(p.metrics) == figures(q.metrics) == {}

def test_several_sets(tmp_path):
    sets = dict(short=rows('classify', 6, length=3), long=rows('classify', 9, seed=1, length=9))
    x, y = pair('classify', tmp_path, sets, compute_metrics=metric)
    m = x.evaluate()
    close(m, y.evaluate())
    assert 'eval_short_loss' in m and 'eval_long_mean' in m
    close(x.evaluate('long'), y.evaluate('long'))
    assert m['eval_long_loss'] == x.evaluate(sets['long'], metric_key_prefix='again')['again_loss']

class Stream(torch.utils.data.IterableDataset):
    def __init__(self, data): self.data = data
    def __iter__(self): return iter(self.data)

def test_other_kinds_of_data(tmp_path):
    data = rows('classify', 10)
    x, y = pair('classify', tmp_path, data, compute_metrics=metric)
    want = y.evaluate()
    y.args.dataloader_num_workers = 0
    for other in (Stream(data), datasets.Dataset.from_list(data), datasets.Dataset.from_list([{**r, 'text': 'aside'} for r in data])):
        m = x.evaluate(other)
        close(m, want)
        assert m['eval_steps_per_second'] > 0
    x.get_eval_dataloader = lambda d=None: torch.utils.data.DataLoader(data, 4, collate_fn=collate)
    close(x.evaluate(), want)
    with pytest.raises(ValueError, match='The evaluation set is empty'): Trainer.get_eval_dataloader(x, [])
    x.eval_dataset = None
    with pytest.raises(ValueError, match='nothing to evaluate on'): Trainer.get_eval_dataloader(x)

def test_losses_that_are_no_numbers(tmp_path):
    data = rows('classify', 12, length=4)
    x, y = pair('classify', tmp_path, data)
    for t in (x, y):
        def broken(model, inputs, return_outputs=False, t=t, own=t.compute_loss, **kw):
            loss, out = own(model, inputs, return_outputs=True, **kw)
            if inputs['labels'].equal(torch.tensor([r['labels'] for r in data[4:8]])): loss = loss*np.nan
            return (loss, out) if return_outputs else loss
        t.compute_loss = broken
    close(x.evaluate(), y.evaluate())
    for t in (x, y): t.args.logging_nan_inf_filter = False
    assert np.isnan(x.evaluate()['eval_loss']) and np.isnan(y.evaluate()['eval_loss'])

def test_texts_without_labels_do_not_count(tmp_path):
    data = rows('causal', 8, length=5)
    x, _ = pair('causal', tmp_path, data)
    want = x.evaluate()['eval_loss']
    assert abs(x.evaluate(data + [dict(r, labels=[-100]*5) for r in rows('causal', 4, seed=3, length=5)])['eval_loss']-want) < 1e-6

def test_loss_functions_of_the_user(tmp_path):
    "A loss that divides by the labels of the step, which evaluation has to count"
    data = rows('token', 9, length=4)
    def loss(out, labels, num_items_in_batch=None):
        return torch.nn.functional.cross_entropy(out['logits'].flatten(0, 1), labels.flatten(), reduction='sum')/num_items_in_batch
    x, y = pair('token', tmp_path, data, compute_loss_func=loss)
    a, b = x.evaluate()['eval_loss'], y.evaluate()['eval_loss']
    assert abs(a-b) < 1e-5 and abs(a-pair('token', tmp_path, data)[0].evaluate()['eval_loss']) < 1e-5

def test_label_smoothing(tmp_path):
    data = rows('classify', 9)
    x, y = pair('classify', tmp_path, data, compute_metrics=metric, eval_settings=dict(label_smoothing_factor=.2))
    close(x.evaluate(), y.evaluate())

def test_half_precision(tmp_path):
    data = rows('classify', 9)
    x, y = pair('classify', tmp_path, data, eval_settings=dict(bf16_full_eval=True))
    p, q = x.predict(data), y.predict(data)
    same(p.predictions, q.predictions, .02)
    assert p.predictions.dtype == np.float32 and x.model.dtype == torch.bfloat16

def test_answers_of_compute_metrics_are_checked(tmp_path):
    x, _ = pair('classify', tmp_path, rows('classify', 3), compute_metrics=lambda p: None)
    with pytest.raises(TypeError, match='compute_metrics answered None; it must answer a dict'): x.evaluate()

# --- metrics of the package evaluate

class Share(evaluate.Metric):
    "Share of equal pairs, as the package's own metrics are made"
    def _info(self):
        return evaluate.MetricInfo(description='', citation='', inputs_description='', features=datasets.Features(predictions=datasets.Value('int64'), references=datasets.Value('int64')))
    def _compute(self, predictions, references): return dict(share=float(np.mean(np.array(predictions) == np.array(references))), n=len(references))

@pytest.mark.parametrize('kind', KINDS)
def test_metric_of_evaluate(kind, tmp_path):
    data = rows(kind, 14)
    x, _ = pair(kind, tmp_path, data, compute_metrics=Share(cache_dir=str(tmp_path)))
    x.args.train_sampling_strategy = 'bucketed'
    found = x.evaluate()
    assert x.evaluate()['eval_share'] == found['eval_share']  # it begins anew each time
    x.compute_metrics = None
    p = x.predict(data)
    best, y = p.predictions.argmax(-1), p.label_ids
    if kind == 'causal': best, y = best[:, :-1], y[:, 1:]
    assert found['eval_n'] == (y != -100).sum() and found['eval_share'] == (best == y)[y != -100].mean()

def test_metric_of_evaluate_with_two_labels(tmp_path):
    x, _ = pair('qa', tmp_path, qa_rows(4), compute_metrics=Share(cache_dir=str(tmp_path)))
    with pytest.raises(ValueError, match='this model has 2: give compute_metrics a function'): x.evaluate()

# --- memory

LARGE = textwrap.dedent('''
    import sys, numpy as np, torch
    from hflit.train.arguments.training_arguments import TrainingArguments
    from hflit.train.loop.callbacks import PrinterCallback
    from hflit.train.trainer import Trainer
    torch.set_num_threads(1)
    class Model(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.one = torch.nn.Parameter(torch.ones(()))
        def forward(self, x, labels=None): return dict(loss=self.one*0, logits=x[:,None]*self.one.expand(len(x), int(sys.argv[1])))
    class Right:
        right = n = 0
        def add_batch(self, predictions, references): self.right, self.n = self.right + (predictions == 0).sum(), self.n + len(references)
        def compute(self): return dict(right=self.right/self.n)
    def peak(): return int(next(line.split()[1] for line in open('/proc/self/status') if line.startswith('VmHWM')))/1000
    rows = [dict(x=float(i % 7), labels=0) for i in range(1000)]
    def trainer(**kw):
        t = Trainer(Model(), TrainingArguments(sys.argv[2], per_device_eval_batch_size=8, disable_tqdm=True), eval_dataset=rows, **kw)
        t.remove_callback(PrinterCallback)
        return t
    trainer().predict(rows[:8])
    before = peak()
    found = trainer(compute_metrics=Right()).evaluate()
    p = trainer().predict(rows)
    assert found['eval_right'] == 1 and p.predictions.nbytes > 1.9e8 and (p.predictions[::50,3] == [r['x'] for r in rows[::50]]).all()
    print(peak()-before)
''')

@pytest.mark.skipif(not os.path.exists('/proc/self/status'), reason='no /proc')
def test_memory_does_not_grow_with_predictions(tmp_path):
    "200 MB of scores: what the process takes of memory for them at its peak"
    r = subprocess.run([sys.executable, '-c', LARGE, '50000', str(tmp_path)], env={**os.environ, 'OMP_NUM_THREADS': '1'}, capture_output=True, text=True)
    assert r.returncode == 0, r.stderr[-2000:]
    assert float(r.stdout) < 40, r.stdout

def test_memory_of_rows_out_of_order(tmp_path):
    "Texts of several lengths, read from long to short: the files hold each row where it belongs"
    from hflit.train.evaluation.metric_accumulation import DiskArrays
    rng = np.random.default_rng(0)
    widths, order = rng.integers(1, 9, 60), rng.permutation(60)
    kept, want = DiskArrays(60), np.full((60, 8, 2), -100.)
    for at in np.split(order, 12):
        n = widths[at].max()
        x = rng.random((5, n, 2))
        want[at, :n] = x
        kept.add(dict(a=x, b=(at*1., None)), at)
    found = kept.arrays()
    np.testing.assert_array_equal(found['a'], want[:, :found['a'].shape[1]])
    np.testing.assert_array_equal(found['b'][0], np.arange(60))
    assert found['b'][1] is None
    found['a'][0] = 7  # it may be written to
    folder = kept.folder.name
    b = found['b'][0][3:]
    del kept, found
    assert os.path.isdir(folder) and b[0] == 3
    del b
    assert not os.path.isdir(folder)

# --- in a training

def line(h): return {k: v for k, v in figures(h).items() if k in ('step', 'eval_loss', 'loss', 'eval_mean')}
def log(t): return [line(h) for h in t.state.log_history if 'train_runtime' not in h]

def logs_equal(x, y):
    a, b = log(x), log(y)
    assert [list(h) for h in a] == [list(h) for h in b] and any('eval_loss' in h for h in a)
    for h, k in zip(a, b): np.testing.assert_allclose(list(h.values()), list(k.values()), rtol=1e-4, atol=1e-5)

STRATEGIES = dict(steps=dict(eval_strategy='steps', eval_steps=3, logging_steps=2), default=dict(eval_strategy='steps', logging_steps=5), delay=dict(eval_strategy='steps', eval_steps=2, eval_delay=5),
    share=dict(eval_strategy='steps', eval_steps=.25), epoch=dict(eval_strategy='epoch', logging_strategy='epoch'), later=dict(eval_strategy='epoch', eval_delay=1.5),
    start=dict(eval_strategy='epoch', eval_on_start=True), first=dict(eval_strategy='steps', eval_steps=4, logging_first_step=True))

@pytest.mark.parametrize('name', STRATEGIES)
def test_when_it_is_evaluated(name, tmp_path):
    data = rows('classify', 20, length=5)
    x, y = pair('classify', tmp_path, data[:9], data, dict(num_train_epochs=3, **STRATEGIES[name]), compute_metrics=metric)
    x.train(), y.train()
    logs_equal(x, y)
    assert x.model.training

def saved(t): return sorted(p for p in os.listdir(t.args.output_dir) if p.startswith('checkpoint')) if os.path.isdir(t.args.output_dir) else []

BEST = dict(end=dict(load_best_model_at_end=True, save_strategy='steps', save_steps=2, save_total_limit=2), epoch=dict(load_best_model_at_end=True, eval_strategy='epoch', save_strategy='epoch'),
    best=dict(save_strategy='best', metric_for_best_model='loss', load_best_model_at_end=True), larger=dict(save_strategy='best', metric_for_best_model='eval_mean', greater_is_better=True),
    limited=dict(save_strategy='best', metric_for_best_model='mean', save_total_limit=1), multiple=dict(load_best_model_at_end=True, save_strategy='steps', save_steps=4, metric_for_best_model='mean', greater_is_better=False))

@pytest.mark.parametrize('name', BEST)
def test_the_best_model(name, tmp_path):
    data = rows('classify', 20, length=5)
    x, y = pair('classify', tmp_path, data[:9], data, dict(max_steps=10, eval_strategy='steps', eval_steps=2, learning_rate=3e-2) | BEST[name], compute_metrics=metric)
    x.train(), y.train()
    logs_equal(x, y)
    s, t = x.state, y.state
    assert saved(x) == saved(y) and saved(x)
    assert s.best_global_step == t.best_global_step and abs(s.best_metric-t.best_metric) < 1e-5
    assert os.path.basename(s.best_model_checkpoint or '') == os.path.basename(t.best_model_checkpoint or '')
    assert abs(x.evaluate()['eval_loss']-y.evaluate()['eval_loss']) < 1e-5
    if x.args.load_best_model_at_end and s.best_model_checkpoint:
        best = hflit.BertForSequenceClassification.from_pretrained(s.best_model_checkpoint).state_dict()
        assert all(v.equal(best[k]) for k, v in x.model.state_dict().items())

@pytest.mark.parametrize('patience,threshold,metric_name', [(1, 0., 'loss'), (2, 0., 'loss'), (1, .05, 'loss'), (2, 0., 'mean')])
def test_early_stopping(patience, threshold, metric_name, tmp_path):
    data = rows('classify', 24, length=5)
    settings = dict(max_steps=40, eval_strategy='steps', eval_steps=2, save_strategy='steps', save_steps=2, learning_rate=3e-2, metric_for_best_model=metric_name, load_best_model_at_end=True, save_total_limit=1)
    x, y = pair('classify', tmp_path, data[:8], data[8:], settings, compute_metrics=metric, callbacks=[EarlyStoppingCallback(patience, threshold)])
    x.train(), y.train()
    logs_equal(x, y)
    assert x.state.global_step == y.state.global_step < 40 and x.state.best_global_step == y.state.best_global_step

class Ears(TrainerCallback):
    def __init__(self): self.heard = []
    def on_evaluate(self, args, state, control, metrics, **kw): self.heard.append(('evaluate', state.global_step, sorted(figures(metrics))))
    def on_predict(self, args, state, control, metrics, **kw): self.heard.append(('predict', state.global_step, sorted(figures(metrics))))
    def on_prediction_step(self, args, state, control, **kw): self.heard.append(('step', state.global_step))

def test_callbacks_hear_of_it(tmp_path):
    data = rows('classify', 9, length=5)
    x, y = pair('classify', tmp_path, dict(a=data, b=data[:4]), data, dict(max_steps=2, eval_strategy='steps', eval_steps=1), callbacks=[Ears()])
    for t in (x, y):
        t.train()
        t.predict(data)
    a, b = (next(c for c in t.callback_handler.callbacks if isinstance(c, Ears)).heard for t in (x, y))
    assert a == b and len(a) == 2*(2+3+1)+3+1

def test_loaders_are_ours(tmp_path):
    "Nothing of a loader changes what an evaluation draws: training goes on as if there had been none"
    data = rows('mask', 16)
    found = []
    for strategy in ('no', 'steps'):
        x, _ = pair('mask', tmp_path, data[:5], data, dict(max_steps=6, eval_strategy=strategy, eval_steps=1, logging_steps=1))
        x.train()
        found.append([h['loss'] for h in x.state.log_history if 'loss' in h])
    assert found[0] == found[1]
