"The Trainer against transformers', step by step; resuming after a kill; bad input"
import json, os, signal, subprocess, sys, textwrap, time

import numpy as np
import pytest
import torch
import transformers as tf
from safetensors.torch import load_file

import hflit
from hflit.train.data.collators import DataCollatorForSeq2Seq, DataCollatorWithPadding, default_data_collator
from hflit.train.arguments.training_arguments import TrainingArguments
from hflit.train.loop.callbacks import EarlyStoppingCallback, PrinterCallback, TrainerCallback
from hflit.train.trainer import Trainer

SMALL = dict(vocab_size=60, hidden_size=16, intermediate_size=24, num_hidden_layers=2, num_attention_heads=2, max_position_embeddings=32, initializer_range=.3)
CALM = dict(hidden_dropout_prob=0., attention_probs_dropout_prob=0.)
HEADS = dict(classify=('BertForSequenceClassification', 'BertConfig', dict(**CALM, num_labels=3)), mask=('BertForMaskedLM', 'BertConfig', CALM),
             causal=('LlamaForCausalLM', 'LlamaConfig', dict(tie_word_embeddings=True)), token=('BertForTokenClassification', 'BertConfig', dict(**CALM, num_labels=3)))

def rows(kind, n=64, seed=0, length=None):
    rng = np.random.default_rng(seed)
    out = []
    for _ in range(n):
        k = length or int(rng.integers(3, 12))
        ids = rng.integers(3, 60, k).tolist()
        y = int(rng.integers(3)) if kind == 'classify' else rng.integers(0, 3, k).tolist() if kind == 'token' else ids if kind == 'causal' else [i if rng.random() < .4 else -100 for i in ids]
        out.append(dict(input_ids=ids, labels=y))
    return out

def collate(features):
    "Pad on the right, labels with -100"
    n = max(len(f['input_ids']) for f in features)
    pad = lambda v, x: list(v) + [x]*(n-len(v))
    d = dict(input_ids=[pad(f['input_ids'], 0) for f in features], attention_mask=[pad([1]*len(f['input_ids']), 0) for f in features])
    d['labels'] = [pad(f['labels'], -100) if isinstance(f['labels'], list) else f['labels'] for f in features]
    return {k: torch.tensor(v) for k, v in d.items()}

def twins(kind, tmp_path):
    name, config, kw = HEADS[kind]
    torch.manual_seed(0)
    theirs = getattr(tf, name)(getattr(tf, config)(**SMALL, **kw))
    theirs.save_pretrained(tmp_path/'start')
    return getattr(hflit, name).from_pretrained(tmp_path/'start'), theirs

def losses(trainer): return [h['loss'] for h in trainer.state.log_history if 'loss' in h]

def quiet(trainer):
    trainer.remove_callback(PrinterCallback)
    return trainer

SETTINGS = dict(plain={}, accumulate=dict(gradient_accumulation_steps=3, per_device_train_batch_size=4), adafactor=dict(optim='adafactor', learning_rate=2e-3, lr_scheduler_type='cosine', warmup_steps=5),
                sgd=dict(optim='sgd', learning_rate=.1, weight_decay=.1, max_grad_norm=.5), smooth=dict(label_smoothing_factor=.1), sequential=dict(train_sampling_strategy='sequential'))

@pytest.mark.parametrize('kind,setting', [(k, 'plain') for k in HEADS] + [('causal', s) for s in SETTINGS if s != 'plain'] + [('classify', s) for s in ('adafactor', 'sgd', 'smooth')])
def test_fifty_steps_as_transformers(kind, setting, tmp_path):
    ours, theirs = twins(kind, tmp_path)
    data = rows(kind)
    kw = dict(max_steps=50, logging_steps=1, save_strategy='no', learning_rate=5e-3, seed=7, disable_tqdm=True, report_to='none') | dict(train_sampling_strategy='random') | SETTINGS[setting]
    a = quiet(Trainer(ours, TrainingArguments(str(tmp_path/'a'), **kw), collate, data))
    b = tf.Trainer(theirs, tf.TrainingArguments(str(tmp_path/'b'), use_cpu=True, **kw), collate, data)
    b.remove_callback(tf.PrinterCallback)
    out_a, out_b = a.train(), b.train()
    x, y = losses(a), losses(b)
    assert len(x) == len(y) == 50 and x[-1] < x[0]
    np.testing.assert_allclose(x, y, rtol=0, atol=1e-5*max(y))
    for k in ('grad_norm', 'learning_rate', 'epoch'):
        np.testing.assert_allclose([h[k] for h in a.state.log_history[:50]], [h[k] for h in b.state.log_history[:50]], rtol=2e-3 if k == 'grad_norm' else 1e-6, err_msg=k)
    assert abs(out_a.training_loss-out_b.training_loss) < 1e-4 and set(out_b.metrics) - set(out_a.metrics) <= {'epoch'}

# --- one large batch, several small ones

@pytest.mark.parametrize('kind', HEADS)
def test_accumulated_is_one_large_batch(kind, tmp_path):
    data, found = rows(kind, 60), {}
    for size, times in ((12, 1), (4, 3), (1, 12)):
        model, _ = twins(kind, tmp_path)
        args = TrainingArguments(str(tmp_path/'run'), per_device_train_batch_size=size, gradient_accumulation_steps=times, num_train_epochs=1, logging_steps=1, save_strategy='no',
                                 learning_rate=1e-3, disable_tqdm=True, train_sampling_strategy='random', optim='sgd', max_grad_norm=0)
        t = quiet(Trainer(model, args, collate, data))
        t.train()
        found[size] = losses(t), torch.cat([p.detach().flatten() for p in model.parameters()])
    for size in (4, 1):
        np.testing.assert_allclose(found[size][0], found[12][0], rtol=0, atol=1e-6*max(found[12][0]))
        torch.testing.assert_close(found[size][1], found[12][1], rtol=0, atol=1e-6)

# --- a process that is killed

KILLED = textwrap.dedent('''
    import os, signal, sys, random
    import numpy as np, torch
    from hflit import BertConfig, BertForMaskedLM
    from hflit.train.arguments.training_arguments import TrainingArguments
    from hflit.train.loop.callbacks import PrinterCallback, TrainerCallback
    from hflit.train.trainer import Trainer
    folder, kill, resume, workers, accumulate = sys.argv[1], int(sys.argv[2]), sys.argv[3] == 'resume', int(sys.argv[4]), int(sys.argv[5])
    torch.set_num_threads(1)

    class Kill(TrainerCallback):
        def on_step_begin(self, args, state, control, **kwargs):
            if state.global_step == kill: os.kill(os.getpid(), signal.SIGKILL)

    class Rows(torch.utils.data.Dataset):
        def __len__(self): return 38
        def __getitem__(self, i):
            ids = [3 + (i*7 + k*k) % 50 for k in range(3 + i % 9)]
            return dict(input_ids=ids, seen=random.random() + np.random.rand())

    def collate(rows):
        n = max(len(r['input_ids']) for r in rows)
        ids = torch.tensor([r['input_ids'] + [0]*(n-len(r['input_ids'])) for r in rows])
        hide = torch.rand(ids.shape) + sum(r['seen'] for r in rows)/100 < .5
        hide[:,0] = True
        return dict(input_ids=ids.masked_fill(hide, 1), attention_mask=(ids != 0).long(), labels=ids.masked_fill(~hide | (ids == 0), -100))

    config = BertConfig(vocab_size=60, hidden_size=16, intermediate_size=24, num_hidden_layers=2, num_attention_heads=2, max_position_embeddings=32)
    torch.manual_seed(0)
    model = BertForMaskedLM(config)
    args = TrainingArguments(folder, num_train_epochs=3, per_device_train_batch_size=4, gradient_accumulation_steps=accumulate, save_steps=3, logging_steps=2, learning_rate=1e-2, seed=3, lr_scheduler_type='cosine',
                             warmup_steps=4, save_total_limit=2, remove_unused_columns=False, dataloader_num_workers=workers, eval_strategy='steps', eval_steps=4)
    t = Trainer(model, args, collate, Rows(), Rows(), callbacks=[Kill()])
    t.pop_callback(PrinterCallback)
    t.train(resume_from_checkpoint=resume or None)
    t.save_model(folder + '/end')
    torch.save([[h.get(k) for k in ('step', 'loss', 'eval_loss', 'learning_rate')] for h in t.state.log_history if 'train_runtime' not in h], folder + '/log.pt')
''')

def run(*args, ok=0):
    env = {**os.environ, 'OMP_NUM_THREADS': '1', 'HF_HUB_OFFLINE': '1'}
    r = subprocess.run([sys.executable, '-c', KILLED, *map(str, args)], env=env, capture_output=True, text=True)
    assert r.returncode == ok, r.stderr[-3000:]

@pytest.mark.skipif(os.name == 'nt', reason='no SIGKILL')
@pytest.mark.parametrize('kill,workers,accumulate', [(11, 0, 1), *(pytest.param(*c, marks=pytest.mark.nightly) for c in ((7, 0, 3), (20, 2, 1)))])
def test_killed_and_resumed_is_as_never_killed(kill, workers, accumulate, tmp_path):
    whole, broken = tmp_path/'whole', tmp_path/'broken'
    run(whole, -1, 'new', workers, accumulate)
    run(broken, kill, 'new', workers, accumulate, ok=-signal.SIGKILL)
    assert not (broken/'end').exists() and any(broken.glob('checkpoint-*'))
    run(broken, -1, 'resume', workers, accumulate)
    assert (broken/'end'/'model.safetensors').read_bytes() == (whole/'end'/'model.safetensors').read_bytes()
    assert torch.load(broken/'log.pt') == torch.load(whole/'log.pt')
    assert len(list(broken.glob('checkpoint-*'))) == 2 and not list(broken.glob('.*'))

# --- the loss without scores

@pytest.mark.parametrize('kind', ['causal', 'mask'])
def test_loss_alone_is_the_loss(kind, tmp_path):
    model, theirs = twins(kind, tmp_path)
    batch = collate(rows(kind, 6))
    batch['labels'][0] = -100
    def both(m, **kw):
        m.zero_grad()
        out = m(**batch, **kw)
        out.loss.backward()
        return out, {k: p.grad for k, p in m.named_parameters() if p.grad is not None}
    (a, ga), (b, gb), (c, _) = both(model), both(model, loss_only=True), both(theirs)
    assert b.logits is None and 'logits' not in b
    torch.testing.assert_close(a.loss, b.loss, rtol=1e-6, atol=1e-6)
    torch.testing.assert_close(b.loss, c.loss, rtol=1e-5, atol=1e-5)
    for k in ga: torch.testing.assert_close(ga[k], gb[k], rtol=1e-5, atol=1e-6, msg=k)
    model.loss_function = lambda logits, labels, **kw: logits.sum()*0 + 3.
    assert model(**batch, loss_only=True).loss == 3  # another loss needs the scores

# --- settings that find their way

def small(tmp_path, kind='classify', data=None, trainer=Trainer, seed=0, collate=collate, **kw):
    model, _ = twins(kind, tmp_path)
    own = {k: kw.pop(k) for k in ('callbacks', 'eval_dataset', 'compute_metrics', 'compute_loss_func', 'optimizers', 'optimizer_cls_and_kwargs') if k in kw}
    args = TrainingArguments(str(tmp_path/'run'), **dict(max_steps=4, logging_steps=1, save_strategy='no', disable_tqdm=True, seed=seed, learning_rate=1e-3, train_sampling_strategy='random') | kw)
    return quiet(trainer(model, args, collate, rows(kind) if data is None else data, **own))

def test_gradient_checkpointing_changes_nothing(tmp_path):
    found = []
    for on in (False, True):
        t = small(tmp_path, 'causal', gradient_checkpointing=on)
        t.train()
        found.append(losses(t))
    np.testing.assert_allclose(*found, atol=1e-6)

def test_neftune_is_noise_in_training_only(tmp_path):
    a, b = small(tmp_path, 'causal'), small(tmp_path, 'causal', neftune_noise_alpha=5)
    for t in (a, b): t.train()
    assert losses(a) != losses(b) and not b.model.get_input_embeddings()._forward_hooks

def test_bf16(tmp_path):
    a, b = small(tmp_path, 'causal'), small(tmp_path, 'causal', bf16=True)
    for t in (a, b): t.train()
    np.testing.assert_allclose(losses(a), losses(b), rtol=2e-2)
    assert losses(a) != losses(b) and b.model.dtype == torch.float32

def test_frozen_parameters_stay(tmp_path):
    t = small(tmp_path)
    for p in t.model.model.parameters(): p.requires_grad = False
    before = {k: p.clone() for k, p in t.model.named_parameters()}
    t.train()
    changed = {k for k, p in t.model.named_parameters() if not torch.equal(p, before[k])}
    assert changed == {'classifier.weight', 'classifier.bias'}

def test_model_init_begins_anew(tmp_path):
    t = Trainer(model_init=lambda: twins('classify', tmp_path)[0], args=TrainingArguments(str(tmp_path/'r'), max_steps=3, logging_steps=1, save_strategy='no', disable_tqdm=True),
                data_collator=collate, train_dataset=rows('classify'))
    quiet(t).train()
    first = losses(t)
    t.train()
    assert losses(t) == first

def test_compute_loss_func_gets_the_count(tmp_path):
    seen = []
    def loss(outputs, labels, num_items_in_batch=None):
        seen.append(num_items_in_batch)
        return torch.nn.functional.cross_entropy(outputs['logits'], labels, reduction='sum')/num_items_in_batch
    a = small(tmp_path, compute_loss_func=loss, per_device_train_batch_size=4, gradient_accumulation_steps=2)
    b = small(tmp_path)
    for t in (a, b): t.train()
    assert set(seen) == {8}
    np.testing.assert_allclose(losses(a), losses(b), atol=1e-5)

def test_override_compute_loss_and_training_step(tmp_path):
    class CustomTrainer(Trainer):
        steps = 0
        def compute_loss(self, model, inputs, return_outputs=False, num_items_in_batch=None):
            out = model(**inputs)
            return (out.loss*2, out) if return_outputs else out.loss*2
        def training_step(self, model, inputs, num_items_in_batch=None):
            self.steps += 1
            return super().training_step(model, inputs, num_items_in_batch)
    a, b = small(tmp_path, trainer=CustomTrainer), small(tmp_path)
    for t in (a, b): t.train()
    assert a.steps == 4
    assert losses(a)[0] == pytest.approx(2*losses(b)[0], rel=1e-6)

def test_events(tmp_path):
    class Listen(TrainerCallback):
        def __init__(self): self.heard = []
    for e in ('train_begin', 'epoch_begin', 'step_begin', 'substep_end', 'pre_optimizer_step', 'optimizer_step', 'step_end', 'log', 'evaluate', 'save', 'epoch_end', 'train_end'):
        setattr(Listen, f'on_{e}', lambda self, args, state, control, e=e, **kw: self.heard.append(e))
    mine = Listen()
    t = small(tmp_path, callbacks=[mine], eval_dataset=rows('classify', 8, 1), max_steps=2, gradient_accumulation_steps=2, eval_strategy='steps', eval_steps=2, save_strategy='steps', save_steps=2)
    t.train()
    step = ['step_begin', 'substep_end', 'pre_optimizer_step', 'optimizer_step', 'step_end', 'log']
    assert mine.heard == ['train_begin', 'epoch_begin', *step, *step, 'log', 'evaluate', 'save', 'epoch_end', 'train_end', 'log'] or mine.heard == [
        'train_begin', 'epoch_begin', *step, *step, 'log', 'evaluate', 'save', 'epoch_end', 'log', 'train_end']

def test_auto_find_batch_size(tmp_path):
    class Large(Trainer):
        def training_step(self, model, inputs, num_items_in_batch=None):
            if len(inputs['input_ids']) > 5: raise RuntimeError('CUDA out of memory. Tried to allocate')
            return super().training_step(model, inputs, num_items_in_batch)
    t = small(tmp_path, trainer=Large, auto_find_batch_size=True, per_device_train_batch_size=16)
    t.train()
    assert t.state.train_batch_size <= 5 and t.state.global_step == 4

def test_packing_is_the_texts_alone(tmp_path):
    model, _ = twins('causal', tmp_path)
    data = [{'input_ids': r['input_ids']} for r in rows('causal', 40)]
    args = TrainingArguments(str(tmp_path/'p'), packing=True, packing_length=24, max_steps=1, per_device_train_batch_size=64, logging_steps=1, save_strategy='no', disable_tqdm=True, learning_rate=0.)
    t = quiet(Trainer(model, args, train_dataset=data))
    t.train()
    with torch.no_grad():
        alone = [model(torch.tensor([r['input_ids']]), labels=torch.tensor([r['input_ids']])).loss.item()*(len(r['input_ids'])-1) for r in data]
    assert losses(t)[0] == pytest.approx(sum(alone)/sum(len(r['input_ids'])-1 for r in data), rel=1e-5)

def test_streams(tmp_path):
    import datasets
    stream = datasets.IterableDataset.from_generator(lambda: iter(rows('classify', 20)))
    t = small(tmp_path, data=stream, max_steps=7)
    t.train()
    assert t.state.global_step == 7 and len(losses(t)) == 7
    with pytest.raises(ValueError, match='with max_steps'): small(tmp_path, data=stream, max_steps=-1).train()

def test_rows_of_every_kind(tmp_path):
    import datasets
    class Lines(torch.utils.data.Dataset):
        def __init__(self): self.rows = rows('classify', 24)
        def __len__(self): return 24
        def __getitem__(self, i): return self.rows[i]
    found = []
    for data in (rows('classify', 24), datasets.Dataset.from_list(rows('classify', 24)), Lines()):
        t = small(tmp_path, data=data)
        t.train()
        found.append(losses(t))
    assert found[0] == found[1] == found[2]

# --- what cannot be

def bad(match, tmp_path, error=ValueError, **kw):
    with pytest.raises(error, match=match): small(tmp_path, **kw).train()

def test_bad_input(tmp_path):
    data = rows('classify')
    bad('labels contain 3, but with num_labels=3', tmp_path, data=[{**r, 'labels': r['labels']+1} for r in data])
    bad('The training set is empty', tmp_path, data=[])
    bad('tokenize the texts first', tmp_path, data=[dict(text='a', topic='b')]*8)
    bad('gives? no batch|gave no batch', tmp_path, data=data[:3], dataloader_drop_last=True)
    bad('input_ids goes from', tmp_path, data=[{**r, 'input_ids': [1, 99]} for r in data])
    bad('packing=True is for causal', tmp_path, packing=True)
    with pytest.raises(ValueError, match='model or a model_init'): Trainer(args=TrainingArguments(str(tmp_path)))
    with pytest.raises(ValueError, match='takes no labels'): Trainer(hflit.BertModel(hflit.BertConfig(**SMALL)), TrainingArguments(str(tmp_path)))
    with pytest.raises(ValueError, match='needs an eval_dataset'): small(tmp_path, eval_strategy='steps', eval_steps=1)
    with pytest.raises(TypeError, match='learning_rate'): TrainingArguments(str(tmp_path), learning_rat=1e-3)
    with pytest.raises(ValueError, match='There is no checkpoint to resume from'): small(tmp_path).train(resume_from_checkpoint=True)
    with pytest.raises(ValueError, match='no trainer_state.json'): small(tmp_path).train(resume_from_checkpoint=str(tmp_path))
    bad('answered without a loss, but with logits', tmp_path, data=[dict(input_ids=r['input_ids'], attention_mask=[1]*len(r['input_ids'])) for r in data], collate=lambda rs: {k: v for k, v in collate([dict(r, labels=0) for r in rs]).items() if k != 'labels'})

class Poison(TrainerCallback):
    def on_step_begin(self, args, state, control, model=None, **kwargs):
        if state.global_step == 3:
            with torch.no_grad(): next(model.parameters()).fill_(float('nan'))

def test_a_loss_that_is_no_number(tmp_path):
    t = small(tmp_path, callbacks=[Poison()], save_strategy='steps', save_steps=1, max_steps=8)
    with pytest.raises(FloatingPointError, match=r'The loss is nan at step 4 .*checkpoint-3 is from before it'): t.train()
    good = hflit.BertForSequenceClassification.from_pretrained(tmp_path/'run'/'checkpoint-3')
    assert all(p.isfinite().all() for p in good.parameters())

@pytest.mark.skipif(sys.platform != 'linux' or os.geteuid() != 0, reason='mounts a small disk')
def test_a_full_disk(tmp_path):
    disk = tmp_path/'run'
    disk.mkdir()
    if subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', disk], capture_output=True).returncode: pytest.skip('cannot mount')
    try:
        t = small(tmp_path, save_strategy='steps', save_steps=1, max_steps=8)
        with pytest.raises(OSError, match='could not be written .*No space left.*earlier ones are as they were: .*checkpoint-1'): t.train()
        assert not list(disk.glob('.*'))
        last = sorted(disk.glob('checkpoint-*'))[-1]
        again = small(tmp_path, save_strategy='no', max_steps=8)
        again.train(resume_from_checkpoint=str(last))
        assert again.state.global_step == 8
    finally: subprocess.run(['umount', '-l', disk], check=True)

# --- what scripts override, by transformers' names

def scripted(base):
    class Scripted(base):
        "A Trainer as scripts write them, on top of either library's"
        def _get_train_sampler(self, train_dataset=None): return torch.utils.data.SequentialSampler(self.train_dataset)
        def _set_signature_columns_if_needed(self): self._signature_columns = ['input_ids', 'labels', 'twice']
        def compute_loss(self, model, inputs, return_outputs=False, num_items_in_batch=None):
            inputs.pop('twice')
            self.called.append('loss')
            return super().compute_loss(model, inputs, return_outputs, num_items_in_batch)
        def training_step(self, model, inputs, num_items_in_batch=None):
            assert 'twice' in inputs
            self.called.append('step')
            return super().training_step(model, inputs, num_items_in_batch)
        def create_optimizer(self, *args):
            self.called.append('optimizer')
            self.optimizer = torch.optim.SGD(self.model.parameters(), lr=.05)
            return self.optimizer
        def log(self, logs, *args):
            logs['mine'] = len(self.called)
            super().log(logs, *args)
        def _save_checkpoint(self, model, trial):
            self.called.append('checkpoint')
            return super()._save_checkpoint(model, trial)
    Scripted.called = []
    return Scripted

def test_overridden_as_with_transformers(tmp_path):
    ours, theirs = twins('causal', tmp_path)
    data = [dict(r, twice=2, nobody=3) for r in rows('causal', 12, length=6)]
    def stack(features):
        assert set(features[0]) == {'input_ids', 'labels', 'twice'}
        return {k: torch.tensor([f[k] for f in features]) for k in features[0]}
    kw = dict(max_steps=6, per_device_train_batch_size=2, logging_steps=1, save_steps=3, report_to='none', disable_tqdm=True)
    a = quiet(scripted(Trainer)(ours, TrainingArguments(str(tmp_path/'a'), **kw), stack, data))
    b = scripted(tf.Trainer)(theirs, tf.TrainingArguments(str(tmp_path/'b'), use_cpu=True, **kw), stack, data)
    b.remove_callback(tf.PrinterCallback)
    a.train(), b.train()
    assert a.called == b.called and a.called.count('checkpoint') == 2
    np.testing.assert_allclose(losses(a), losses(b), atol=1e-5)
    assert [h['mine'] for h in a.state.log_history] == [h['mine'] for h in b.state.log_history]
    assert (tmp_path/'a'/'checkpoint-6').is_dir()

def test_frozen_weights_gather_no_gradient(tmp_path):
    "Gradients of weights that the optimizer does not change are forgotten with the others, so that the norm is that of one step"
    ours, theirs = twins('causal', tmp_path)
    kw = dict(max_steps=4, logging_steps=1, save_strategy='no', report_to='none', disable_tqdm=True, train_sampling_strategy='sequential')
    def only(m): return torch.optim.SGD([p for k, p in m.named_parameters() if 'mlp' in k], lr=.05), None
    a = quiet(Trainer(ours, TrainingArguments(str(tmp_path/'a'), **kw), collate, rows('causal', 32), optimizers=only(ours)))
    b = tf.Trainer(theirs, tf.TrainingArguments(str(tmp_path/'b'), use_cpu=True, **kw), collate, rows('causal', 32), optimizers=only(theirs))
    b.remove_callback(tf.PrinterCallback)
    a.train(), b.train()
    norms = [[h['grad_norm'] for h in t.state.log_history if 'grad_norm' in h] for t in (a, b)]
    np.testing.assert_allclose(*norms, rtol=1e-3)

@pytest.mark.parametrize('backend', ['eager', pytest.param('aot_eager', marks=pytest.mark.nightly)])
def test_compiled_is_the_same_training(backend, tmp_path):
    found = {}
    for name, kw in dict(plain={}, compiled=dict(torch_compile=True, torch_compile_backend=backend)).items():
        model, _ = twins('causal', tmp_path)
        args = TrainingArguments(str(tmp_path/name), max_steps=5, logging_steps=1, save_steps=5, learning_rate=5e-3, disable_tqdm=True, report_to='none', use_cpu=True, **kw)
        t = quiet(Trainer(model, args, collate, rows('causal', 24), rows('causal', 8, seed=1)))
        t.train()
        found[name] = losses(t), t.evaluate()['eval_loss']
        assert (type(t.model_wrapped) is not type(model)) == (name == 'compiled')
    np.testing.assert_allclose(found['compiled'][0], found['plain'][0], atol=1e-5)
    assert abs(found['compiled'][1]-found['plain'][1]) < 1e-5
    plain, compiled = (set(load_file(tmp_path/k/'checkpoint-5'/'model.safetensors')) for k in found)
    assert plain == compiled
