"""Trainings that `test_train_distributed.py` runs in its own process, and under `accelerate launch` in two: `train_processes.py FOLDER JOBS.json`.

The batch of the whole step is the same however many processes share it, so all figures must be."""
import json
import os
import shutil
import signal
import sys
from pathlib import Path

import numpy as np
import torch
from torch.utils.data import IterableDataset

from hflit import BertConfig, BertForSequenceClassification, LlamaConfig, LlamaForCausalLM
from hflit.train.arguments.training_arguments import TrainingArguments
from hflit.train.loop.callbacks import PrinterCallback, TrainerCallback
from hflit.train.trainer import Trainer

small = dict(vocab_size=60, hidden_size=16, intermediate_size=24, num_hidden_layers=2, num_attention_heads=2, max_position_embeddings=32, initializer_range=.3)

def rows(kind, n=41, seed=0):
    "Texts of 3 to 29 tokens; 41 are five batches of 8 and one of a single row"
    rng, out = np.random.default_rng(seed), []
    for _ in range(n):
        ids = rng.integers(3, 60, int(rng.integers(3, 30))).tolist()
        out.append(dict(input_ids=ids, labels=int(rng.integers(3)) if kind == 'classify' else ids))
    return out

class Stream(IterableDataset):
    def __init__(self, rows): self.rows = rows
    def __iter__(self): return iter(self.rows)

def collate(features):
    n = max(len(f['input_ids']) for f in features)
    def pad(v, x): return list(v) + [x]*(n-len(v))
    d = dict(input_ids=[pad(f['input_ids'], 0) for f in features], attention_mask=[pad([1]*len(f['input_ids']), 0) for f in features])
    d['labels'] = [pad(f['labels'], -100) if isinstance(f['labels'], list) else f['labels'] for f in features]
    return {k: torch.tensor(v) for k, v in d.items()}

def model(kind, dropout=0., lora=False):
    torch.manual_seed(0)
    if lora:
        from peft import LoraConfig, get_peft_model
        return get_peft_model(model(kind, dropout), LoraConfig(task_type='CAUSAL_LM', r=4, target_modules=['q_proj', 'v_proj']))
    if kind == 'classify': return BertForSequenceClassification(BertConfig(**small, hidden_dropout_prob=dropout, attention_probs_dropout_prob=0., num_labels=3))
    return LlamaForCausalLM(LlamaConfig(**small, attention_dropout=dropout, tie_word_embeddings=kind == 'tied'))

def metrics(pair):
    "Of all rows, in their order: it matters which row is where"
    scores, labels, n = meant(*pair), np.asarray(pair.label_ids).reshape(len(pair.label_ids), -1), np.arange(1, len(pair.label_ids)+1)
    return dict(rows=len(labels), mean=float(scores.mean(1) @ n), labels=int(labels.sum(1) @ n))

def meant(scores, labels):
    "Scores by row, 0 where a text has no token: what a model says there depends on how far its batch was padded"
    scores, labels = np.array(scores), np.asarray(labels)
    if labels.ndim == 2: scores[labels == -100] = 0
    return scores.reshape(len(scores), -1)

class Watch(TrainerCallback):
    "Notes how often it hears of a log and a checkpoint; kills its process at a step"
    def __init__(self, kill=None): self.kill, self.heard = kill, []
    def on_save(self, args, state, control, **kw): self.heard.append(('save', state.global_step))
    def on_step_begin(self, args, state, control, **kw):
        if self.kill == state.global_step and args.process_index == 1: os.kill(os.getpid(), signal.SIGKILL)

def train(folder, kind, resume=None, dropout=0., lora=False, stream=False, kill=None, own_folder=False, evaluate=True, **settings):
    "What a training and the evaluation after it gave; its model is in `folder`"
    world = int(os.environ.get('WORLD_SIZE', 1))
    usual = dict(per_device_train_batch_size=8//world, per_device_eval_batch_size=6//world, num_train_epochs=2, logging_steps=1, save_steps=4, learning_rate=1e-2, adam_epsilon=1e-3, use_cpu=True, disable_tqdm=True)
    if evaluate: usual |= dict(eval_strategy='steps', eval_steps=4, load_best_model_at_end=True)
    args = TrainingArguments(str(folder), **usual | settings)
    if own_folder: args.output_dir += f'-{args.process_index}'
    watch, data, unseen = Watch(kill), rows(kind), rows(kind, 13, seed=1)
    t = Trainer(model(kind, dropout, lora), args, collate, Stream(data) if stream else data, unseen, compute_metrics=metrics, callbacks=[watch])
    if not own_folder: t.remove_callback(PrinterCallback)
    out = t.train(resume_from_checkpoint=resume)
    t.save_model()
    p = t.predict(unseen) if evaluate else None
    return dict(log=t.state.log_history, loss=out.training_loss, heard=watch.heard, kind=t.accelerator.distributed_type.name, best=t.state.best_model_checkpoint, seed=torch.initial_seed(), draw=torch.rand(()).item(),
                checkpoints=sorted(p.name for p in Path(folder).glob('*checkpoint-*')), predictions=p and meant(*p[:2]), metrics=p and p.metrics)

def main(folder, jobs):
    torch.set_num_threads(1)
    found = {name: train(Path(folder, name), **kw) for name, kw in jobs.items()}
    torch.save(found, Path(folder, f'found-{os.environ["RANK"]}.pt'))

if __name__ == '__main__': main(sys.argv[1], json.loads(Path(sys.argv[2]).read_text()))
