"What scripts ask of a Trainer, compared with transformers: metrics, parameter groups, callbacks, loaders and models of one's own, tokens, and its own Trainer on our models"
import json, logging, os, subprocess, sys

import numpy as np
import pytest
import torch
import transformers as tf

import hflit
from hflit.train.arguments.parser import HfArgumentParser
from hflit.train.loop.callbacks import TrainerCallback, events
from hflit.train.loop.progress import ProgressCallback
from hflit.train.loop.special_tokens import align_special_tokens
from hflit.train.trainer import Trainer

from test_train import HEADS, SMALL, collate, rows, twins
from test_train_resume import Line, Stream, names, points, training, weights

LIBRARIES = dict(hflit=hflit, transformers=tf)
def both(f): return [f(lib) for lib in LIBRARIES.values()]

# metrics

METRICS = dict(train_loss=1.23456789, train_runtime=3671.257, train_samples=96, total_flos=5e12, train_mem_cpu_alloc_delta=5<<20, eval_name='word', epoch=3.)

def test_log_metrics(tmp_path, capsys):
    said = []
    for lib in LIBRARIES.values():
        training(tmp_path, lib).log_metrics('train', METRICS)
        said.append(capsys.readouterr().out)
    assert said[0] == said[1] and 'train_runtime' in said[0]

def test_save_metrics(tmp_path):
    def saved(lib):
        t = training(tmp_path/lib.__name__, lib)
        t.save_metrics('train', METRICS)
        t.save_metrics('eval', dict(eval_loss=.5))
        t.save_metrics('test', dict(test_loss=.5), combined=False)
        t.save_state()
        return {p.name: json.loads(p.read_text()) for p in sorted((tmp_path/lib.__name__).glob('*_results.json'))}
    a,b = both(saved)
    assert a == b and a['all_results.json'] == {**METRICS, 'eval_loss': .5}

def test_evaluate_says_the_epoch(tmp_path):
    a,b = both(lambda lib: training(tmp_path, lib).evaluate())
    assert a.keys() <= b.keys() and a['epoch'] == b['epoch'] == 0

# parameters and optimizer

def test_parameters_and_groups(tmp_path):
    def seen(lib):
        t = training(tmp_path, lib, weight_decay=.1)
        with pytest.raises(ValueError, match='optimizer'): t.get_learning_rates()
        t.create_optimizer()
        cls,kw = lib.Trainer.get_optimizer_cls_and_kwargs(t.args)
        if lib is hflit: assert t.get_optimizer_group(t.model.layer.bias)['weight_decay'] == 0  # theirs compares tensors, which cannot be
        group = t.get_optimizer_group(t.model.layer.weight)
        return (cls.__name__, sorted(kw), t.get_decay_parameter_names(t.model), t.get_num_trainable_parameters(), t.get_learning_rates(), [len(g) for g in t.get_optimizer_group()],
                group['weight_decay'], t._train_batch_size)
    a,b = both(seen)
    assert a == b

def test_answers_of_a_subclass_have_an_effect(tmp_path):
    def made(lib):
        class Own(lib.Trainer):
            def get_decay_parameter_names(self, model): return []
            @staticmethod
            def get_optimizer_cls_and_kwargs(args, model=None): return torch.optim.SGD, dict(lr=.5)
        t = training(tmp_path, lib, Own, weight_decay=.1)
        t.create_optimizer()
        return type(t.optimizer).__name__, t.get_learning_rates(), [len(g) for g in t.get_optimizer_group()]
    a,b = both(made)
    assert a == b == ('SGD', [.5, .5], [0, 2])

def test_batch_samples(tmp_path):
    def seen(lib):
        t = training(tmp_path, lib, gradient_accumulation_steps=2)
        batches,n = t.get_batch_samples(iter(t.get_train_dataloader()), 2, t.args.device)
        return [b['labels'].tolist() for b in batches], n, t.num_examples(t.get_train_dataloader()), t.num_examples([1, 2, 3])
    a,b = both(seen)
    assert a == b

def test_batch_samples_of_ones_own(tmp_path):
    class Own(Trainer):
        def get_batch_samples(self, epoch_iterator, num_batches, device=None):
            batches,n = super().get_batch_samples(epoch_iterator, num_batches, device)
            return [{**b, 'labels': b['labels']*0+1} for b in batches], n
    t = training(tmp_path, cls=Own, max_steps=200, save_strategy='no')
    t.train()
    assert t.evaluate()['eval_loss'] > .05

# callbacks

def test_what_callbacks_get_by_name(tmp_path):
    def heard(lib):
        got = {}
        class Ear(lib.TrainerCallback): pass
        for e in events: setattr(Ear, f'on_{e}', lambda self, args, state, control, e=e, **kw: got.update({e: sorted(kw)}))
        t = training(tmp_path/lib.__name__, lib, callbacks=[Ear], eval_strategy='steps', eval_steps=4)
        t.train()
        h = t.callback_handler
        assert type(h.train_dataloader.dataset) is list and h.model is t.model and h.optimizer is not None and 'Ear' in h.callback_list
        got.clear()
        for e in ('on_log', 'on_evaluate', 'on_predict', 'on_save', 'on_step_end', 'on_epoch_begin', 'on_push_begin'):
            values = [{}] if e in ('on_log', 'on_evaluate', 'on_predict') else []
            assert getattr(h, e)(t.args, t.state, t.control, *values) is t.control
        return got
    a,b = both(heard)
    assert a == b and len(a) == 7

def test_removed_by_a_parent_class(tmp_path):
    def left(lib):
        class Mine(lib.EarlyStoppingCallback): pass
        t = training(tmp_path, lib, callbacks=[Mine])
        return type(t.pop_callback(lib.EarlyStoppingCallback)).__name__
    assert both(left) == ['Mine', 'Mine']

# models, loaders and schedules of one's own

@pytest.mark.parametrize('config', [None, {'model_type': 'custom', 'hidden_size': 4}], ids=['none', 'dict'])
def test_a_config_that_is_none(config, tmp_path):
    model = Line()
    model.config = config
    t = training(tmp_path, model=model, data=points())
    t.eval_dataset = points(6)
    assert t.train().global_step == 8 and 'eval_loss' in t.evaluate() and len(t.predict(points(6)).predictions) == 6
    if config is None:
        theirs = Line()
        theirs.config = None
        b = training(tmp_path/'b', tf, model=theirs)
        b.train()
        torch.testing.assert_close(weights(t), weights(b))

def test_loaders_of_ones_own(tmp_path):
    class Chain:
        def __init__(self, *l): self.l = l
        def __len__(self): return sum(map(len, self.l))
        def __iter__(self):
            for x in self.l: yield from x
    def run(lib):
        class T(lib.Trainer):
            def get_train_dataloader(self): return Chain(super().get_train_dataloader(), super().get_train_dataloader())
            def get_eval_dataloader(self, eval_dataset=None): return [dict(x=r['x'][None], labels=r['labels'][None]) for r in points(6)]
        t = training(tmp_path/lib.__name__, lib, T, max_steps=-1, num_train_epochs=1)
        return t.train().global_step, t.evaluate()['eval_loss'], weights(t)
    a,b = both(run)
    assert a[0] == b[0] == 16 and a[1] == pytest.approx(b[1])
    torch.testing.assert_close(a[2], b[2])

def test_the_data_set_behind_a_loader(tmp_path):
    def seen(lib):
        t = training(tmp_path, lib)
        train,evaluated,test = t.get_train_dataloader(), t.get_eval_dataloader(), t.get_test_dataloader(points(4))
        return train.dataset is t.train_dataset, evaluated.dataset is t.eval_dataset, len(train.dataset), len(train), len(test), isinstance(train, torch.utils.data.DataLoader)
    a,b = both(seen)
    assert a == b

@pytest.mark.parametrize('workers', [0, 2])
def test_loaders_with_workers(workers, tmp_path):
    t = training(tmp_path, dataloader_num_workers=workers, dataloader_persistent_workers=workers > 0)
    loader = t.get_train_dataloader()
    first,second = ([b['labels'].tolist() for b in loader] for _ in range(2))
    assert first == second and sum(first, []) == pytest.approx([i/24 for i in range(24)])

def test_a_stream_that_knows_its_length(tmp_path):
    class Known(Stream):
        def __len__(self): return 24
    t = training(tmp_path, data=Known(), max_steps=-1, num_train_epochs=2)
    assert t.train().global_step == 16 and t.state.epoch == 2
    assert len(t.get_train_dataloader()) == 8

def test_a_bar_over_a_stream(tmp_path):
    import io
    def run(lib):
        t = training(tmp_path, lib, data=Stream())
        t.add_callback(ProgressCallback(io.StringIO()) if lib is hflit else tf.ProgressCallback())
        t.eval_dataset = Stream()
        return t.evaluate()['eval_loss']
    a,b = both(run)
    assert a == pytest.approx(b)

@pytest.mark.parametrize('metric', ['loss', None])
def test_a_plateau_that_is_handed_in(metric, tmp_path):
    def run(lib):
        model = Line()
        o = torch.optim.SGD(model.parameters(), lr=.5)
        s = torch.optim.lr_scheduler.ReduceLROnPlateau(o, patience=0, factor=.5)
        class T(lib.Trainer):
            def evaluate(self, *args, **kw): return dict(super().evaluate(*args, **kw), eval_loss=float(self.state.global_step))
        kw = dict(metric_for_best_model=metric) if metric else {}
        t = T(model, lib.TrainingArguments(str(tmp_path/lib.__name__), use_cpu=True, max_steps=4, logging_steps=1, eval_strategy='steps', eval_steps=1, save_strategy='steps', save_steps=2, report_to='none',
            disable_tqdm=True, per_device_train_batch_size=3, train_sampling_strategy='sequential', **kw), train_dataset=points(), eval_dataset=points(6), optimizers=(o, s))
        t.train()
        return t, [h['learning_rate'] for h in t.state.log_history if 'learning_rate' in h]
    t,a = run(hflit)
    assert a[0] == .5 and a[-1] < .2
    if metric: assert a == run(tf)[1]
    again = training(tmp_path/'hflit', cls=type(t), max_steps=4, eval_strategy='steps', eval_steps=1)
    o = torch.optim.SGD(again.model.parameters(), lr=.5)
    again.optimizer,again.lr_scheduler = o,torch.optim.lr_scheduler.ReduceLROnPlateau(o, patience=0, factor=.5)
    again.train(resume_from_checkpoint=str(tmp_path/'hflit/checkpoint-2'))
    assert (again.lr_scheduler.best, again.get_learning_rates()) == (t.lr_scheduler.best, t.get_learning_rates()) and t.lr_scheduler.best == 1

@pytest.mark.parametrize('configured', [True, False])
def test_predict_without_labels_in_the_signature(configured, tmp_path):
    class Bare(torch.nn.Module):
        def __init__(self):
            super().__init__()
            torch.manual_seed(0)
            self.layer = torch.nn.Linear(2, 1)
            if configured: self.config = hflit.BertConfig()
        def forward(self, x): return (self.layer(x),)
    def run(lib): return training(tmp_path, lib, model=Bare()).predict(points(6))
    a,b = both(run)
    np.testing.assert_allclose(a.predictions, b.predictions, rtol=1e-6)
    assert a.label_ids is None

# tokens

@pytest.mark.parametrize('how', ['no', 'all', 'non_padding', True])
@pytest.mark.parametrize('mask', [True, False])
def test_tokens_seen(how, mask, tmp_path):
    def run(lib):
        model = lib.LlamaForCausalLM(lib.LlamaConfig(**SMALL, num_key_value_heads=2))
        def batch(f): return {k: v for k,v in collate(f).items() if mask or k != 'attention_mask'}
        t = lib.Trainer(model, lib.TrainingArguments(str(tmp_path), use_cpu=True, max_steps=3, gradient_accumulation_steps=2, per_device_train_batch_size=4, logging_steps=1, report_to='none', save_strategy='no',
            include_num_input_tokens_seen=how, train_sampling_strategy='sequential', disable_tqdm=True), batch, rows('causal'))
        if not mask: t.processing_class = type('Tok', (), dict(pad_token_id=0, save_pretrained=lambda *a: None, eos_token_id=None, bos_token_id=None))()
        t.train()
        return t.state.num_input_tokens_seen, [h.get('num_input_tokens_seen') for h in t.state.log_history if 'loss' in h]
    a,b = both(run)
    assert a == b and (a[0] > 0) == (how != 'no')

@pytest.mark.parametrize('eos', [2, [2, 5], None])
@pytest.mark.parametrize('generation_eos', [2, [2, 5], None, 9])
@pytest.mark.parametrize('tokens', [dict(eos=9, bos=None, pad=9), dict(eos=2, bos=1, pad=0), dict(eos=5, bos=3, pad=None), dict(eos=None, bos=None, pad=None)], ids=str)
def test_special_tokens(eos, generation_eos, tokens, tmp_path):
    tok = type('Tok', (), {f'{k}_token_id': v for k,v in tokens.items()})()
    def run(lib):
        m = lib.LlamaForCausalLM(lib.LlamaConfig(**SMALL, num_key_value_heads=2, eos_token_id=2, bos_token_id=1))
        m.config.eos_token_id,m.generation_config.eos_token_id = eos,generation_eos
        (align_special_tokens if lib is hflit else tf.trainer_utils.align_special_tokens)(m, tok)
        return [(c.eos_token_id, c.bos_token_id, c.pad_token_id) for c in (m.config, m.generation_config)]
    a,b = both(run)
    assert a == b

def test_full_determinism(tmp_path):
    code = '''import os, torch, {lib}
from {where} import enable_full_determinism
enable_full_determinism(3, warn_only=True)
keys = ('CUDA_LAUNCH_BLOCKING', 'CUBLAS_WORKSPACE_CONFIG', 'FLASH_ATTENTION_DETERMINISTIC')
print(torch.rand(1).item(), [os.environ.get(k) for k in keys], torch.are_deterministic_algorithms_enabled(), torch.is_deterministic_algorithms_warn_only_enabled(), torch.backends.cudnn.deterministic)'''
    found = [subprocess.run([sys.executable, '-c', code.format(lib=l, where=w)], capture_output=True, text=True).stdout.splitlines()[-1] for l,w in (('hflit', 'hflit'), ('transformers', 'transformers.trainer_utils'))]
    assert found[0] == found[1] != ''

# arguments

def test_json_dicts_on_the_command_line(tmp_path):
    line = ['--output_dir', str(tmp_path), '--lr_scheduler_kwargs', '{"num_cycles": 2}', '--gradient_checkpointing_kwargs', '{"use_reentrant": "true"}', '--accelerator_config', '{"split_batches": "false"}',
            '--optim_args', 'eps=1e-6', '--activation_checkpointing', '--fsdp_config', '{"min_num_params": "5"}']
    mine, = HfArgumentParser(hflit.TrainingArguments).parse_args_into_dataclasses(line)
    theirs, = tf.HfArgumentParser(tf.TrainingArguments).parse_args_into_dataclasses(line)
    for k in ('lr_scheduler_kwargs', 'gradient_checkpointing_kwargs', 'optim_args', 'activation_checkpointing'): assert getattr(mine, k) == getattr(theirs, k), k
    assert mine.accelerator_config.split_batches is theirs.accelerator_config.split_batches is False

def test_checkpointing_arguments_reach_the_model(tmp_path):
    class Own(Line):
        got = None
        def activation_checkpointing_enable(self, activation_checkpointing_kwargs=None, every_n_layers=1, offload=False): self.got = activation_checkpointing_kwargs,every_n_layers,offload
    def run(lib):
        model = Own()
        training(tmp_path/lib.__name__, lib, model=model, max_steps=1, activation_checkpointing=True, activation_checkpointing_kwargs=dict(use_reentrant=False, every_n_layers=2)).train()
        return model.got
    assert both(run) == [(dict(use_reentrant=False), 2, False)]*2
    class Old(Line):
        def gradient_checkpointing_enable(self, gradient_checkpointing_kwargs=None): self.got = gradient_checkpointing_kwargs
    model = Old()
    training(tmp_path, model=model, max_steps=1, gradient_checkpointing=True, gradient_checkpointing_kwargs=dict(use_reentrant=False)).train()
    assert model.got == dict(use_reentrant=False)
    with pytest.raises(ValueError, match="'every_n_layers'.*=2 has no effect on a Old"):
        training(tmp_path, model=Old(), max_steps=1, activation_checkpointing=True, activation_checkpointing_kwargs=dict(every_n_layers=2)).train()

# transformers' Trainer on a model of hflit

@pytest.mark.parametrize('kind', HEADS)
@pytest.mark.parametrize('accumulate', [1, 3])
def test_transformers_trainer_on_our_model(kind, accumulate, tmp_path):
    ours,theirs = twins(kind, tmp_path)
    assert ours.loss_type == theirs.loss_type
    def run(model):
        t = tf.Trainer(model, tf.TrainingArguments(str(tmp_path/'t'), max_steps=6, logging_steps=1, save_strategy='no', learning_rate=5e-3, seed=7, disable_tqdm=True, report_to='none', use_cpu=True,
            gradient_accumulation_steps=accumulate, per_device_train_batch_size=4), data_collator=collate, train_dataset=rows(kind), eval_dataset=rows(kind, 8, 1))
        t.train()
        return [(h['loss'], h['grad_norm']) for h in t.state.log_history if 'loss' in h], t.evaluate()['eval_loss']
    (a,x),(b,y) = run(ours),run(theirs)
    if kind == 'causal' or accumulate == 1:
        np.testing.assert_allclose(a, b, rtol=2e-4)
        assert x == pytest.approx(y, rel=1e-4)
    whole = Trainer(hflit_twin(kind, tmp_path), hflit.TrainingArguments(str(tmp_path/'h'), max_steps=6, logging_steps=1, save_strategy='no', learning_rate=5e-3, seed=7, disable_tqdm=True,
        gradient_accumulation_steps=accumulate, per_device_train_batch_size=4, train_sampling_strategy='random', use_cpu=True), collate, rows(kind))
    whole.train()
    mine = [h['loss'] for h in whole.state.log_history if 'loss' in h]
    np.testing.assert_allclose([l for l,_ in a], mine, rtol=2e-4 if kind in ('causal', 'classify') or accumulate == 1 else .1)

def hflit_twin(kind, tmp_path): return getattr(hflit, HEADS[kind][0]).from_pretrained(tmp_path/'start')

def test_loss_types():
    "The names by which transformers' Trainer knows the loss; a causal head has one whatever its class is called"
    for name in sorted(n for n in dir(hflit) if n.endswith('Config') and hasattr(hflit, n.removesuffix('Config')+'Model')):
        for head in ('ForCausalLM', 'ForMaskedLM', 'ForSequenceClassification', 'ForTokenClassification', 'ForQuestionAnswering', 'ForMultipleChoice'):
            cls = getattr(hflit, name.removesuffix('Config')+head, None)
            if cls is not None: assert cls.loss_type == (head if head != 'ForMultipleChoice' else None), cls
    assert hflit.BertLMHeadModel.loss_type == 'ForCausalLM'

@pytest.mark.parametrize('method', ['SFT', 'DPO'])
def test_trl(method, tmp_path):
    "trl's trainers, which inherit transformers', on our model: losses, and the loss of the evaluation"
    trl = pytest.importorskip('trl')
    import datasets
    from tokenizers import Tokenizer, models, pre_tokenizers
    words = ['<pad>', '<eos>', '<unk>', *map(str, range(40))]
    core = Tokenizer(models.WordLevel({w: i for i,w in enumerate(words)}, '<unk>'))
    core.pre_tokenizer = pre_tokenizers.Whitespace()
    tok = tf.PreTrainedTokenizerFast(tokenizer_object=core, pad_token='<pad>', eos_token='<eos>', unk_token='<unk>')
    pair = lambda i: dict(prompt=f'{i} {i+1}', chosen=f' {i+2} {i+3}', rejected=f' {i+5}')
    data = datasets.Dataset.from_list([dict(text=' '.join(map(str, range(i % 7, i % 7+3+i % 5)))) if method == 'SFT' else pair(i) for i in range(24)])
    def run(model):
        args = getattr(trl, method+'Config')(str(tmp_path/'t'), max_steps=4, logging_steps=1, report_to='none', use_cpu=True, bf16=False, per_device_train_batch_size=2, gradient_accumulation_steps=2,
                                             save_strategy='no', disable_tqdm=True, learning_rate=1e-3)
        t = getattr(trl, method+'Trainer')(model, args=args, train_dataset=data, eval_dataset=data.select(range(6)), processing_class=tok)
        t.train()
        return [h['loss'] for h in t.state.log_history if 'loss' in h] + [t.evaluate()['eval_loss']]
    ours,_ = twins('causal', tmp_path)
    theirs = tf.LlamaForCausalLM.from_pretrained(tmp_path/'start')  # DPO loads the model once more by its path
    np.testing.assert_allclose(run(ours), run(theirs), rtol=1e-3)
