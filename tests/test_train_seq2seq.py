"Seq2SeqTrainer against transformers': a decoder alone, and an encoder with a decoder that has its own generate()"
import numpy as np
import pytest
import torch
import transformers as tf
from test_train import collate, quiet, rows, twins
from torch import nn

from hflit.generation.settings import GenerationConfig
from hflit.train.arguments.training_arguments import Seq2SeqTrainingArguments, TrainingArguments
from hflit.train.seq2seq import Seq2SeqTrainer

class Writer(nn.Module):
    "An encoder, a decoder, and greedy search that ends a row at its eos"
    def __init__(self, generation_config):
        super().__init__()
        torch.manual_seed(1)
        self.config, self.generation_config, self.asked = tf.PretrainedConfig(pad_token_id=0, eos_token_id=2, is_encoder_decoder=True), generation_config, []
        self.embed, self.rnn, self.head = nn.Embedding(60, 8), nn.GRU(8, 8, batch_first=True), nn.Linear(8, 60)
        nn.init.normal_(self.embed.weight, std=3)

    def read(self, input_ids, attention_mask):
        x = self.embed(input_ids)*attention_mask[..., None]
        return (x.sum(1)/attention_mask.sum(1, keepdim=True))[None]

    def forward(self, input_ids, attention_mask=None, labels=None, decoder_input_ids=None):
        y = torch.cat([torch.ones_like(labels[:, :1]), labels[:, :-1].clamp(min=0)], 1) if decoder_input_ids is None else decoder_input_ids
        logits = self.head(self.rnn(self.embed(y), self.read(input_ids, attention_mask))[0])
        return dict(logits=logits) if labels is None else dict(loss=nn.functional.cross_entropy(logits.transpose(1, 2), labels), logits=logits)

    @torch.no_grad()
    def generate(self, input_ids, attention_mask=None, max_length=None, max_new_tokens=None, num_beams=1, synced_gpus=False, **kw):
        assert not self.training
        self.asked.append({k: v for k, v in dict(max_length=max_length, max_new_tokens=max_new_tokens, num_beams=num_beams, **kw).items() if k != 'labels'})
        if num_beams > 1: raise NotImplementedError('no beam search')
        g = self.generation_config
        new, ids = max_new_tokens or (max_length and max_length-1) or g.max_new_tokens or (g.max_length or 20)-1, torch.ones_like(input_ids[:, :1])
        state, done = self.read(input_ids, attention_mask), torch.zeros(len(ids), dtype=torch.bool)
        for _ in range(new):
            x, state = self.rnn(self.embed(ids[:, -1:]), state)
            scores = self.head(x[:, -1])
            scores[:, 2] += .8
            ids = torch.cat([ids, torch.where(done, 0, scores.argmax(-1))[:, None]], 1)
            done |= ids[:, -1] == 2
            if done.all(): break
        return ids

def data(n=16):
    return [dict(input_ids=r['input_ids'], labels=[*(r['input_ids']*2)[::-1][:4], 2]) for r in rows('classify', n)]

def pair(tmp_path, settings=None, generation=None, model=None, **kw):
    "Our trainer and theirs; `generation` are the model's own settings"
    a = dict(per_device_eval_batch_size=4, disable_tqdm=True, report_to='none', save_strategy='no', predict_with_generate=True) | (settings or {})
    ours, theirs = model or (Writer(GenerationConfig(**generation or {})), Writer(tf.GenerationConfig(**generation or {})))
    kw = dict(data_collator=collate, eval_dataset=data(), compute_metrics=metric) | kw
    x = quiet(Seq2SeqTrainer(ours, Seq2SeqTrainingArguments(str(tmp_path/'a'), train_sampling_strategy='random', **a), **kw))
    y = tf.Seq2SeqTrainer(theirs, tf.Seq2SeqTrainingArguments(str(tmp_path/'b'), use_cpu=True, **a), **kw)
    y.remove_callback(tf.PrinterCallback)
    return x, y

def with_decoder_inputs(rows):
    "A batch as the collator makes it that knows a model's decoder"
    b = collate(rows)
    return dict(b, decoder_input_ids=b['labels'].clamp(min=0).roll(1, 1))

def metric(p): return dict(ids=int(p.predictions.sum()), labels=int(p.label_ids.sum()), width=p.predictions.shape[1], pads=int((p.predictions == 0).sum()), cut=int((p.predictions == -100).sum()))
def figures(m): return {k: v for k, v in m.items() if not k.endswith(('_runtime', '_per_second', '_preparation_time', 'epoch'))}

def equal(x, y):
    x, y = figures(x), figures(y)
    assert set(x) == set(y)
    for k in x: assert x[k] == pytest.approx(y[k], abs=1e-5), k

CASES = dict(plain={}, arguments=dict(settings=dict(generation_max_length=7)), own=dict(generation=dict(max_length=9)), new=dict(generation=dict(max_length=3, max_new_tokens=5)),
    long=dict(call=dict(max_length=25)), tokens=dict(call=dict(max_new_tokens=3), settings=dict(generation_max_length=9)), none=dict(call=dict(max_length=None, num_beams=None)),
    loss=dict(settings=dict(predict_with_generate=False)), smooth=dict(settings=dict(label_smoothing_factor=.1), data_collator=with_decoder_inputs), batch=dict(settings=dict(per_device_eval_batch_size=20)))

@pytest.mark.parametrize('name', CASES)
def test_encoder_and_decoder(name, tmp_path):
    case = dict(CASES[name])
    call = case.pop('call', {})
    x, y = pair(tmp_path, **case, **(dict(compute_metrics=None) if name == 'loss' else {}))
    equal(x.evaluate(**call), y.evaluate(**call))
    p, q = x.predict(data(), **call), y.predict(data(), **call)
    assert p.predictions.shape == q.predictions.shape and p.label_ids.shape == q.label_ids.shape
    np.testing.assert_allclose(p.predictions, q.predictions, atol=1e-5)
    np.testing.assert_array_equal(p.label_ids, q.label_ids)
    assert x.model.asked == y.model.asked if name != 'none' else True
    if name == 'plain': assert len({tuple(r) for r in p.predictions}) > 2 and (p.predictions[:, :-1] == 2).any()  # they differ, and some end

def test_a_set_of_sets(tmp_path):
    x, y = pair(tmp_path, eval_dataset=dict(a=data(4), b=data(12)))
    equal(x.evaluate(), y.evaluate())
    x.model.asked.clear()
    x.evaluate(max_length=6)
    assert {m['max_length'] for m in x.model.asked} == {6} and len(x.model.asked) == 1+3 and x.gen_kwargs == {}

def test_rows_in_any_order(tmp_path):
    x, _ = pair(tmp_path)
    p = x.predict(data())
    x.args.train_sampling_strategy = 'bucketed'
    q = x.predict(data())
    np.testing.assert_array_equal(p.predictions, q.predictions)
    np.testing.assert_array_equal(p.label_ids.clip(0), q.label_ids.clip(0))

def test_decoder_inputs_made_from_labels_are_not_shown(tmp_path):
    x, y = pair(tmp_path, data_collator=with_decoder_inputs)
    equal(x.evaluate(), y.evaluate())
    assert all('decoder_input_ids' not in m for m in x.model.asked)

def test_without_labels(tmp_path):
    bare = [dict(input_ids=r['input_ids']) for r in data(6)]
    x, y = pair(tmp_path, data_collator=lambda fs: {k: v for k, v in collate([dict(f, labels=0) for f in fs]).items() if k != 'labels'})
    p, q = x.predict(bare), y.predict(bare)
    np.testing.assert_array_equal(p.predictions, q.predictions)
    assert p.label_ids is q.label_ids is None and figures(p.metrics) == figures(q.metrics) == {}

@pytest.mark.parametrize('call', [{}, dict(max_new_tokens=4)], ids=['plain', 'new'])
def test_decoder_alone(call, tmp_path):
    "Predictions are the prompt and what follows"
    models = twins('causal', tmp_path)
    for m in models: m.config.pad_token_id, m.generation_config.pad_token_id, m.generation_config.max_length = 0, 0, 20
    bare = [dict(input_ids=r['input_ids']) for r in rows('causal', 6, length=5)]
    x, y = pair(tmp_path, model=models, data_collator=lambda fs: {k: v for k, v in collate([dict(f, labels=0) for f in fs]).items() if k != 'labels'})
    p, q = x.predict(bare, **call), y.predict(bare, **call)
    np.testing.assert_array_equal(p.predictions, q.predictions)
    assert p.predictions.shape == (6, 20) and (p.predictions[:, 5] != 0).all() and (p.predictions[:, :5] == [r['input_ids'] for r in bare]).all()

def test_decoder_alone_with_labels(tmp_path):
    models = twins('causal', tmp_path)
    models[0].config.pad_token_id = models[0].generation_config.pad_token_id = 0
    x, _ = pair(tmp_path, model=models, eval_dataset=rows('causal', 6, length=5))
    m = x.evaluate()
    loss = x.model(**collate(rows('causal', 6, length=5))).loss.item()
    assert m['eval_width'] == 25 and m['eval_loss'] == pytest.approx(loss, abs=1e-5)
    asked, generate = [], x.model.generate
    x.model.generate = lambda *args, **kw: asked.append(kw.get('num_beams')) or generate(*args, **kw)
    x.evaluate(num_beams=2)
    x.args.generation_num_beams = 3
    x.predict(rows('causal', 2, length=5))
    assert {*asked[:-1]} == {2} and asked[-1] == 3

def test_training_with_generation(tmp_path):
    x, y = pair(tmp_path, dict(max_steps=6, eval_strategy='steps', eval_steps=3, learning_rate=1e-2, logging_steps=3, generation_max_length=7), train_dataset=data(20))
    x.train(), y.train()
    a, b = ([h for h in t.state.log_history if 'eval_loss' in h] for t in (x, y))
    assert len(a) == len(b) == 2
    for h, k in zip(a, b): equal(h, k)

@pytest.mark.parametrize('where', ['object', 'folder', 'file'])
def test_generation_config(where, tmp_path):
    g = GenerationConfig(max_length=11, pad_token_id=0)
    g.save_pretrained(tmp_path/'g')
    given = dict(object=g, folder=str(tmp_path/'g'), file=str(tmp_path/'g'/'generation_config.json'))[where]
    args = Seq2SeqTrainingArguments(str(tmp_path/'run'), generation_config=given, predict_with_generate=True, disable_tqdm=True)
    t = quiet(Seq2SeqTrainer(model_init=lambda: Writer(GenerationConfig()), args=args, data_collator=collate))
    assert t.model.generation_config == g and t.model.generation_config is not g
    assert t.predict(data(3)).predictions.shape == (3, 11)

def test_bad_input(tmp_path):
    args = dict(output_dir=str(tmp_path), predict_with_generate=True, disable_tqdm=True)
    with pytest.raises(TypeError, match='needs Seq2SeqTrainingArguments, not TrainingArguments'): Seq2SeqTrainer(Writer(None), TrainingArguments(str(tmp_path)))
    with pytest.raises(TypeError, match=r'needs a model with generate\(\), and Linear has none'): Seq2SeqTrainer(nn.Linear(2, 2), Seq2SeqTrainingArguments(**args))
    bad = GenerationConfig()
    bad.temperature = .3
    with pytest.raises(ValueError, match='could not be saved with the model later: temperature=0.3 has no effect'):
        Seq2SeqTrainer(Writer(GenerationConfig()), Seq2SeqTrainingArguments(**args, generation_config=bad))
    t = quiet(Seq2SeqTrainer(Writer(GenerationConfig()), Seq2SeqTrainingArguments(**args), data_collator=collate))
    t.model.config.pad_token_id = None
    with pytest.raises(ValueError, match='set pad_token_id in the config'): t.predict(data(3))
    t.processing_class = type('Tokenizer', (), dict(pad_token_id=None, eos_token_id=2))()
    assert (t.predict(data(3), max_length=5).predictions[:, -1] == 2).all()
