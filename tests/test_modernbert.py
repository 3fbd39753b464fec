"ModernBERT, and encoders without padding: batches padded on the right, losses that read padding, blocks of local attention, both forms of the config, dropout of its parts"
import json

import pytest
import torch
import transformers
from sweep import all_same, compare_gradients, expected, frameworks, inputs, labels, load, mine, same, saved

import hflit
from hflit.torch import unpadding

each = pytest.mark.parametrize('framework', [f for f in frameworks if f.values[0] in ('torch', 'flax', 'keras-torch')])
heads = ['Model', 'ForMaskedLM', 'ForSequenceClassification', 'ForTokenClassification', 'ForMultipleChoice', 'ForQuestionAnswering']

@pytest.fixture
def packed(monkeypatch):
    "The lengths of the texts of each batch that was computed without padding"
    seen, right = [], unpadding.texts_of
    def spy(*args):
        texts = right(*args)
        if texts: seen.append(texts.lengths)
        return texts
    monkeypatch.setattr(unpadding, 'texts_of', spy)
    return seen

@pytest.mark.parametrize('head', heads)
def test_without_padding(head, packed):
    "Outputs, loss and gradients of a batch padded on the right are transformers'; a head that reads padding computes it"
    name = f'ModernBert{head}'
    ref, _ = saved('modernbert', name)
    x = inputs('modernbert', name, 'right', batch=3)
    y = {} if head == 'Model' else labels('modernbert', name, x)
    if head.endswith(('LM', 'TokenClassification')): y['labels'] = y['labels'].masked_fill(x['attention_mask'] == 0, -100)
    got = compare_gradients(ref, mine('torch', 'modernbert', name), x, y)
    all_same({k: v for k, v in got.items() if k != 'loss'}, expected(ref, x), x)
    assert bool(packed) == (head != 'ForQuestionAnswering')

@pytest.mark.parametrize('head,sparse', [('ForMaskedLM', False), ('ForMaskedLM', True), ('ForTokenClassification', False)])
def test_labels_of_padding_count(head, sparse, packed):
    "A loss over labels at padding is transformers', so padding is computed for it"
    name = f'ModernBert{head}'
    ref, folder = saved('modernbert', name, sparse_prediction=sparse)
    x = inputs('modernbert', name, 'right')
    y = dict(labels=x['input_ids'] % 3)
    compare_gradients(ref, mine('torch', 'modernbert', name, sparse_prediction=sparse), x, y)
    assert not packed
    y['labels'] = y['labels'].masked_fill(x['attention_mask'] == 0, -100)
    m = hflit.AutoModelForMaskedLM.from_pretrained(folder) if sparse else None
    if sparse: assert m(**x, **y).logits.shape == ref(**x, **y).logits.shape == (int(x['attention_mask'].sum()), 99)

def test_what_packing_leaves_alone(packed):
    "Requested attentions, head masks, padding on the left, gaps, eager attention and `keep_padding` take the ordinary way; hidden states come back in the shape of the batch"
    ref, folder = saved('modernbert', 'ModernBertModel')
    m = hflit.ModernBertModel.from_pretrained(folder)
    x = inputs('modernbert', 'ModernBertModel', 'right')
    gap = dict(x, attention_mask=x['attention_mask'].clone())
    gap['attention_mask'][1, 4] = 0
    with torch.no_grad():
        for kw in (dict(output_attentions=True), dict(head_mask=torch.ones(2, 4)), dict(keep_padding=True)): m(**x, **kw)
        for other in (gap, inputs('modernbert', 'ModernBertModel', 'left'), inputs('modernbert', 'ModernBertModel', 'none')): all_same(dict(last_hidden_state=m(**other).last_hidden_state), expected(ref, other), other)
        whole = m(**x, keep_padding=True, output_hidden_states=True)
        same(whole.last_hidden_state, ref(**x).last_hidden_state)  # padding included
        assert not packed
        out = m(**x, output_hidden_states=True)
    assert packed == [[8, 11]] or packed == [[int(n) for n in x['attention_mask'].sum(1)]]
    for a, b in zip(out.hidden_states, whole.hidden_states, strict=True): same(a*x['attention_mask'][..., None], b*x['attention_mask'][..., None])
    m.set_attn_implementation('eager')
    m(**x)
    assert len(packed) == 1

@pytest.mark.parametrize('dtype,tol', [(torch.float32, 1e-5), (torch.bfloat16, 3e-2)])
def test_long_texts_in_blocks(dtype, tol, packed, monkeypatch):
    "Texts that are longer than a block and its window, alone and padded, with positions of their own, with gradients"
    monkeypatch.setattr(unpadding, 'block_size', 4)
    monkeypatch.setattr(unpadding, 'long_text', 9)
    ref, folder = saved('modernbert', 'ModernBertModel', num_hidden_layers=3, local_attention=6)
    m = hflit.ModernBertModel.from_pretrained(folder, dtype=dtype)
    ref = transformers.ModernBertModel.from_pretrained(folder, dtype=dtype)
    for lengths in ([37], [37, 12, 3, 1]):
        mask = (torch.arange(37) < torch.tensor(lengths)[:, None]).long()
        x = dict(input_ids=torch.randint(3, 99, mask.shape, generator=torch.Generator().manual_seed(3)), attention_mask=mask, position_ids=torch.arange(5, 42)[None].expand(mask.shape))
        if len(lengths) == 1: del x['attention_mask']
        grads = []
        for net in (ref, m):
            net.zero_grad()
            y = net(**x).last_hidden_state*mask[..., None]
            y.float().square().sum().backward()
            grads.append((y.detach().float(), net.get_input_embeddings().weight.grad.float()))
        for a, b in zip(*grads): same(b/a.abs().max(), a/a.abs().max(), tol)
    assert packed == [[37], [37, 12, 3, 1]]

def test_packed_in_training_with_checkpointing(packed):
    "Layers computed twice give the same gradients without padding"
    ref, folder = saved('modernbert', 'ModernBertForSequenceClassification')
    x = inputs('modernbert', 'ModernBertForSequenceClassification', 'right')
    y = dict(labels=torch.tensor([0, 2]))
    answers = [load('torch', folder, 'ModernBertForSequenceClassification').loss_and_grads(x, y, train=True, checkpointing=c) for c in (False, True)]
    same(answers[0][0], ref(**x, **y).loss)
    for n, g in answers[0][1].items(): same(answers[1][1][n], g, where=n)
    assert len(packed) == 2

def test_both_forms_of_the_config(tmp_path):
    "The fields that files on the Hub have, and those that transformers 5 writes, mean what they mean there"
    old = dict(num_hidden_layers=5, global_attn_every_n_layers=2, local_attention=32, global_rope_theta=300., local_rope_theta=50.)
    for kw in (old, {}, dict(old, rope_scaling=dict(rope_type='linear', factor=2.)), dict(rope_parameters=dict(full_attention=dict(rope_type='default', rope_theta=7.)))):
        ours, theirs = hflit.ModernBertConfig(**kw), transformers.ModernBertConfig(**json.loads(json.dumps(kw)))
        for k in ('layer_types', 'rope_parameters', 'sliding_window', 'local_attention'): assert getattr(ours, k) == getattr(theirs, k), k
        ours.save_pretrained(tmp_path)
        assert transformers.AutoConfig.from_pretrained(tmp_path).to_dict()['rope_parameters'] == theirs.rope_parameters
    ours.sliding_window = 8
    assert ours.local_attention == 16
    for kw, message in ((dict(local_attention=0), 'local_attention=0'), (dict(is_decoder=True), 'is_decoder=True: ModernBERT is an encoder'), (dict(global_attn_every_n_layers='3'), "global_attn_every_n_layers='3' must be an integer"),
                        (dict(layer_types=['chunked']*22), 'layer_types has'), (dict(hidden_activation='geluu'), None)):
        if message:
            with pytest.raises(ValueError, match=message): hflit.ModernBertConfig(**kw)
        else:
            with pytest.raises(ValueError, match='There is no activation'): hflit.ModernBertModel(hflit.ModernBertConfig(**kw, hidden_size=8, num_attention_heads=2, num_hidden_layers=1, vocab_size=9, pad_token_id=0))

@each
@pytest.mark.parametrize('rate', ['attention_dropout', 'mlp_dropout', 'embedding_dropout', 'classifier_dropout'])
def test_dropout_of_each_part(framework, rate):
    "What dropout of everything leaves tells where it is"
    head = 'ModernBertForSequenceClassification'
    kw = {rate: .9999999, 'num_hidden_layers': 1}
    ref, _ = saved('modernbert', head, **kw)
    x = inputs('modernbert', head, 'right')
    y = labels('modernbert', head, x)
    try: want = ref.train()(**x, **y).loss.item()
    finally: ref.eval()
    same(mine(framework, 'modernbert', head, **kw).training_loss(x, y), want, 1e-4)
    assert abs(want-ref(**x, **y).loss.item()) > 1e-4

@each
def test_pooling_and_choices(framework):
    "The mean of the tokens, with padding on either side and without a mask; the first token of a choice behind padding"
    for head, kw in (('ModernBertForSequenceClassification', dict(classifier_pooling='mean')), ('ModernBertForMultipleChoice', dict(classifier_pooling='mean')), ('ModernBertForMultipleChoice', {})):
        kw = dict(kw, num_hidden_layers=1)
        ref, _ = saved('modernbert', head, **kw)
        for side in ('left', 'none') if framework == 'flax' else ('left', 'right', 'none'):
            x = inputs('modernbert', head, side)
            if side == 'none' and 'classifier_pooling' in kw and 'Choice' in head: x['attention_mask'] = torch.ones_like(x['input_ids'])  # transformers 5.23 fails without one
            same(mine(framework, 'modernbert', head, **kw).call(x)['logits'], expected(ref, x)['logits'], where=f'{head} {side}')

def wrong_window(patch): patch.setattr(hflit.ModernBertConfig, 'sliding_window', property(lambda c: c.local_attention))
def wrong_gate(patch):
    from hflit.models.modernbert.torch import ModernBertMLP
    right = ModernBertMLP.forward
    def swapped(self, x):
        self.gate_proj.weight.data, self.up_proj.weight.data = self.up_proj.weight.data, self.gate_proj.weight.data
        y = right(self, x)
        self.gate_proj.weight.data, self.up_proj.weight.data = self.up_proj.weight.data, self.gate_proj.weight.data
        return y
    patch.setattr(ModernBertMLP, 'forward', swapped)
def wrong_rows(patch): patch.setattr(unpadding.Texts, 'pack', lambda self, x: x.expand(*self.shape, *x.shape[2:]).flatten(0, 1)[self.at.flip(0)][None])

@pytest.mark.parametrize('plant', [wrong_window, wrong_gate, wrong_rows], ids=lambda v: v.__name__)
def test_a_planted_fault_is_caught(monkeypatch, plant):
    "A window of the wrong width, gate and up projection swapped, or rows in the wrong order do not pass"
    ref, folder = saved('modernbert', 'ModernBertForMaskedLM')
    x = inputs('modernbert', 'ModernBertForMaskedLM', 'right')
    all_same(load('torch', folder, 'ModernBertForMaskedLM').call(x), expected(ref, x), x)
    plant(monkeypatch)
    with pytest.raises(AssertionError): all_same(load('torch', folder, 'ModernBertForMaskedLM').call(x), expected(ref, x), x)

@pytest.mark.parametrize('framework', ['flax', 'keras-torch'])
def test_sparse_prediction_where_shapes_are_fixed(framework):
    "Flax and Keras refuse labels with `sparse_prediction`, and say what to do; without labels it has no effect"
    ref, _ = saved('modernbert', 'ModernBertForMaskedLM', sparse_prediction=True)
    m = mine(framework, 'modernbert', 'ModernBertForMaskedLM', sparse_prediction=True)
    x = inputs('modernbert', 'ModernBertForMaskedLM', 'right')
    all_same(m.call(x), expected(ref, x), x)
    with pytest.raises(Exception, match='sparse_prediction = False: the loss is the same'): m.call(dict(x, labels=x['input_ids']))
