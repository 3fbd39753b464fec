"The Trainer against transformers', step by step; resuming after a kill; bad input"
import json, os, signal, subprocess, sys, textwrap, time

import numpy as np
import pytest
import torch
import transformers as tf

import hflit
from hflit.data.collators import DataCollatorForSeq2Seq, DataCollatorWithPadding, default_data_collator
from hflit.train.arguments import TrainingArguments
from hflit.train.callbacks import EarlyStoppingCallback, PrinterCallback, TrainerCallback
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
    from hflit.train.arguments import TrainingArguments
    from hflit.train.callbacks import PrinterCallback, TrainerCallback
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
@pytest.mark.parametrize('kill,workers,accumulate', [(11, 0, 1), (7, 0, 3), (20, 2, 1)])
def test_killed_and_resumed_is_as_never_killed(kill, workers, accumulate, tmp_path):
    whole, broken = tmp_path/'whole', tmp_path/'broken'
    run(whole, -1, 'new', workers, accumulate)
    run(broken, kill, 'new', workers, accumulate, ok=-signal.SIGKILL)
    assert not (broken/'end').exists() and any(broken.glob('checkpoint-*'))
    run(broken, -1, 'resume', workers, accumulate)
    assert (broken/'end'/'model.safetensors').read_bytes() == (whole/'end'/'model.safetensors').read_bytes()
    assert torch.load(broken/'log.pt') == torch.load(whole/'log.pt')
    assert len(list(broken.glob('checkpoint-*'))) == 2 and not list(broken.glob('.*'))
