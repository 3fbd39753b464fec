"Adapters of peft on hflit's models: trained, saved alone, resumed, merged, and carried to transformers and back"
import json
from pathlib import Path

import pytest
import torch
import transformers as tf

import train_processes as tp
from hflit import BertForSequenceClassification, LlamaForCausalLM
from hflit.train.arguments.training_arguments import TrainingArguments
from hflit.train.loop.callbacks import PrinterCallback
from hflit.train.trainer import Trainer

peft = pytest.importorskip('peft')
from peft import AdaLoraConfig, IA3Config, LoHaConfig, LoKrConfig, LoraConfig, OFTConfig, PeftModel, VeraConfig, get_peft_model  # noqa: E402

TASKS = dict(classify='SEQ_CLS', causal='CAUSAL_LM', tied='CAUSAL_LM')
QV = dict(target_modules=['q_proj', 'v_proj', 'query', 'value'])  # published names: Llama's, and BERT's
ADAPTERS = dict(lora=lambda **k: LoraConfig(r=4, **QV, **k), all_linear=lambda **k: LoraConfig(r=2, target_modules='all-linear', exclude_modules=['lm_head'], **k),
                dora=lambda **k: LoraConfig(r=4, use_dora=True, **QV, **k), embeddings=lambda **k: LoraConfig(r=4, target_modules=['q_proj', 'embed_tokens'], **k),
                loha=lambda **k: LoHaConfig(r=4, **QV, **k), lokr=lambda **k: LoKrConfig(r=4, **QV, **k), ia3=lambda **k: IA3Config(target_modules=['k_proj', 'v_proj', 'down_proj'], feedforward_modules=['down_proj'], **k),
                oft=lambda **k: OFTConfig(r=0, oft_block_size=4, **QV, **k), vera=lambda **k: VeraConfig(r=4, **QV, **k))
EACH = [(k, 'lora') for k in TASKS] + [(k, 'all_linear') for k in TASKS] + [('causal', a) for a in ADAPTERS if a not in ('lora', 'all_linear')]

def adapted(kind, adapter='lora'): return get_peft_model(tp.model(kind), ADAPTERS[adapter](task_type=TASKS[kind]))

def trainer(model, folder, kind, **settings):
    args = TrainingArguments(str(folder), **dict(num_train_epochs=2, per_device_train_batch_size=8, logging_steps=1, save_steps=4, learning_rate=1e-2, disable_tqdm=True) | settings)
    t = Trainer(model, args, tp.collate, tp.rows(kind), tp.rows(kind, 13, seed=1))
    t.remove_callback(PrinterCallback)
    return t

def scores(model, kind):
    with torch.no_grad(): return model.eval()(**tp.collate(tp.rows(kind, 5)))['logits']

def state(model): return {k: p.detach().clone() for k, p in model.named_parameters()}

@pytest.mark.parametrize('kind,adapter', EACH)
def test_trained_saved_loaded_merged(kind, adapter, tmp_path):
    torch.manual_seed(1)
    model = adapted(kind, adapter)
    before, learns = state(model), {k for k, p in model.named_parameters() if p.requires_grad}
    assert learns and all('classifier.modules_to_save' in k or '.default' in k or 'vera_' in k for k in learns)
    t = trainer(model, tmp_path, kind)
    start = t.evaluate(tp.rows(kind))['eval_loss']
    t.train()
    changed = {k for k, p in model.named_parameters() if not torch.equal(p, before[k])}
    assert changed == learns
    assert t.evaluate(tp.rows(kind))['eval_loss'] < start
    t.save_model()
    names = {p.name for p in tmp_path.iterdir()}
    assert {'adapter_model.safetensors', 'adapter_config.json'} <= names and 'model.safetensors' not in names
    again = PeftModel.from_pretrained(tp.model(kind), tmp_path)
    torch.testing.assert_close(scores(again, kind), scores(model, kind), rtol=0, atol=1e-6)
    merged = again.merge_and_unload()
    assert type(merged) is (BertForSequenceClassification if kind == 'classify' else LlamaForCausalLM)
    torch.testing.assert_close(scores(merged, kind), scores(model, kind), rtol=1e-5, atol=3e-5)
    merged.save_pretrained(tmp_path/'merged')
    torch.testing.assert_close(scores(type(merged).from_pretrained(tmp_path/'merged'), kind), scores(model, kind), rtol=1e-5, atol=3e-5)

@pytest.mark.parametrize('kind,adapter', EACH)
def test_resumed_as_never_stopped(kind, adapter, tmp_path):
    torch.manual_seed(1)
    whole = adapted(kind, adapter)
    trainer(whole, tmp_path, kind, lr_scheduler_type='cosine').train()
    torch.manual_seed(1)
    again = adapted(kind, adapter)
    t = trainer(again, tmp_path, kind, lr_scheduler_type='cosine')
    t.train(resume_from_checkpoint=str(tmp_path/'checkpoint-8'))
    assert t.state.global_step == 12
    for (k, a), b in zip(whole.named_parameters(), again.parameters()): assert torch.equal(a, b), k

@pytest.mark.parametrize('reentrant', [False, True])
@pytest.mark.parametrize('kind', TASKS)
def test_checkpointed_activations_change_nothing(kind, reentrant, tmp_path):
    "Also where PyTorch wants inputs that have gradients, which a frozen embedding does not give"
    found = []
    for kw in ({}, dict(gradient_checkpointing=True, gradient_checkpointing_kwargs=dict(use_reentrant=reentrant))):
        torch.manual_seed(1)
        model = adapted(kind)
        t = trainer(model, tmp_path, kind, save_strategy='no', **kw)
        t.train()
        assert bool(kw) == model.is_gradient_checkpointing
        found.append(torch.cat([p.flatten() for p in t._params]))
    torch.testing.assert_close(*found, rtol=0, atol=1e-6)

def test_the_best_adapter_comes_back(tmp_path):
    "By a metric that is best at the first evaluation, so that training goes on after it"
    torch.manual_seed(1)
    model = adapted('classify')
    t = trainer(model, tmp_path, 'classify', learning_rate=.1, eval_strategy='steps', eval_steps=2, save_steps=2, save_total_limit=1,
                load_best_model_at_end=True, metric_for_best_model='freshness', greater_is_better=True)
    t.compute_metrics = lambda _: dict(freshness=-t.state.global_step)
    t.train()
    best = Path(t.state.best_model_checkpoint)
    assert best.name == 'checkpoint-2' and best.is_dir() and t.state.best_metric == -2
    torch.testing.assert_close(scores(model, 'classify'), scores(PeftModel.from_pretrained(tp.model('classify'), best), 'classify'), rtol=0, atol=0)

def test_generates_with_and_without(tmp_path):
    torch.manual_seed(1)
    model = get_peft_model(tp.model('causal'), LoraConfig(task_type='CAUSAL_LM', r=4, init_lora_weights=False, **QV))
    ids = torch.tensor([[5, 6, 7]])
    kw = dict(input_ids=ids, max_new_tokens=8, do_sample=False, eos_token_id=None)
    with model.disable_adapter(): plain = model.generate(**kw)
    assert torch.equal(plain, tp.model('causal').eval().generate(**kw))
    assert torch.equal(model.generate(**kw), model.merge_and_unload().generate(**kw)) and not torch.equal(model.generate(**kw), plain)

@pytest.mark.parametrize('adapter', ['lora', 'all_linear', 'dora', 'embeddings'])
@pytest.mark.parametrize('kind', ['causal', 'tied'])
def test_llama_adapters_go_to_transformers_and_back(kind, adapter, tmp_path):
    "The names are the same, so the files are"
    torch.manual_seed(1)
    base = tp.model(kind)
    base.save_pretrained(tmp_path/'base')
    ours = get_peft_model(base, ADAPTERS[adapter](task_type='CAUSAL_LM', init_lora_weights=False))
    ours.save_pretrained(tmp_path/'ours')
    theirs = PeftModel.from_pretrained(tf.LlamaForCausalLM.from_pretrained(tmp_path/'base'), tmp_path/'ours')
    torch.testing.assert_close(scores(theirs, kind), scores(ours, kind), rtol=0, atol=2e-5)
    theirs.save_pretrained(tmp_path/'theirs')
    a, b = [json.loads((tmp_path/k/'adapter_config.json').read_text()) for k in ('ours', 'theirs')]
    assert set(a['target_modules']) == set(b['target_modules'])
    back = PeftModel.from_pretrained(LlamaForCausalLM.from_pretrained(tmp_path/'base'), tmp_path/'theirs')
    torch.testing.assert_close(scores(back, kind), scores(ours, kind), rtol=0, atol=0)
