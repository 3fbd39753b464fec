"What is BERT's own, against transformers: a decoder with cross-attention and cache, head masks, old files, ties, published results"
import json
import os

import pytest
import torch
import transformers
from safetensors.torch import load_file, save_file
from torch.testing import assert_close

import hflit
from hflit.models.bert import torch as bert
from hflit.models.bert.config import BertConfig

small = dict(vocab_size=99, hidden_size=32, num_hidden_layers=2, num_attention_heads=4, intermediate_size=48, max_position_embeddings=40,
             initializer_range=.2, hidden_dropout_prob=0., attention_probs_dropout_prob=0.)
ids = torch.randint(3, 99, (2, 9), generator=torch.Generator().manual_seed(0))
mask = torch.ones_like(ids)
mask[0, 6:] = 0
close = dict(rtol=1e-5, atol=1e-5)

def pair(head, folder, **kw):
    "transformers' model with random weights, norms and biases included, and ours read from its files"
    torch.manual_seed(0)
    ref = getattr(transformers, head)(transformers.BertConfig(**{**small, **kw}, attn_implementation='eager')).eval()
    with torch.no_grad():
        for p in ref.parameters():
            if p.ndim == 1: p.add_(torch.randn_like(p)*.1)
    ref.save_pretrained(folder)
    return ref, getattr(hflit, head).from_pretrained(folder)

def same_grads(ref, mine, tol=1e-5):
    "Gradients of every published tensor"
    want = {n: p.grad for n, p in ref.named_parameters() if p.grad is not None}
    plan = mine.config.keys.save_plan([n for n, _ in mine.named_parameters()], mine.config, base=mine.is_base_model)
    got, size = dict(mine.named_parameters()), max(g.abs().max() for g in want.values())
    assert set(want) <= set(plan)
    for n, g in want.items(): assert_close(got[plan[n].names[0]].grad/size, g/size, rtol=tol, atol=tol, msg=lambda m, n=n: f'{n}: {m}')

# -- a decoder

decoding = dict(is_decoder=True, add_cross_attention=True)

@pytest.mark.parametrize('padded', [False, True])
def test_cross_attention(tmp_path, padded):
    ref, mine = pair('BertLMHeadModel', tmp_path, **decoding)
    enc = torch.randn(2, 7, 32)
    kw = dict(input_ids=ids, attention_mask=mask if padded else None, encoder_hidden_states=enc, output_hidden_states=True, output_attentions=True)
    if padded: kw['encoder_attention_mask'] = torch.tensor([[1]*4+[0]*3, [1]*7])
    a, b = ref(**kw, labels=ids), mine(**kw, labels=ids)
    assert list(a) == list(b) == ['loss', 'logits', 'hidden_states', 'attentions', 'cross_attentions']
    ok = mask.bool() if padded else torch.ones_like(ids).bool()
    assert_close(b.loss, a.loss, **close)
    for x, y in zip((a.logits, *a.hidden_states), (b.logits, *b.hidden_states)): assert_close(y[ok], x[ok], **close)
    for x, y in zip(a.cross_attentions, b.cross_attentions): assert_close(y.transpose(1, 2)[ok], x.transpose(1, 2)[ok], **close)
    for m in (a, b): m.loss.backward()
    same_grads(ref, mine)

def test_cached_cross_attention(tmp_path):
    ref, mine = pair('BertLMHeadModel', tmp_path, **decoding)
    enc, out = torch.randn(2, 7, 32), None
    with torch.no_grad():
        want = ref(ids, encoder_hidden_states=enc)
        for i in range(ids.shape[1]):
            out = mine(ids[:, i:i+1], encoder_hidden_states=enc, past_key_values=out and out.past_key_values)
            assert_close(out.logits[:, 0], want.logits[:, i], **close)
    assert (out.past_key_values.get_seq_length(), out.past_key_values.cross_attention_cache.get_seq_length()) == (9, 7)

def test_cached_with_padding_and_positions(tmp_path):
    ref, mine = pair('BertLMHeadModel', tmp_path, is_decoder=True)
    left = mask.flip(1)
    pos = (left.cumsum(1)-1).clamp(min=0)
    with torch.no_grad():
        want = ref(ids, attention_mask=left, position_ids=pos).logits
        first = mine(ids[:, :5], attention_mask=left[:, :5], position_ids=pos[:, :5])
        rest = mine(ids[:, 5:], attention_mask=left, position_ids=pos[:, 5:], past_key_values=first.past_key_values)
    ok = left.bool()
    assert_close(torch.cat([first.logits, rest.logits], 1)[ok], want[ok], **close)

def test_generate(tmp_path):
    ref, mine = pair('BertLMHeadModel', tmp_path, is_decoder=True, pad_token_id=0, eos_token_id=1, bos_token_id=2)
    kw = dict(max_new_tokens=12, do_sample=False)
    assert mine.generate(ids, **kw).tolist() == ref.generate(ids, attention_mask=torch.ones_like(ids), **kw).tolist()

def test_decoder_loss_has_no_cache(tmp_path):
    ref, mine = pair('BertLMHeadModel', tmp_path, is_decoder=True)
    assert list(mine(ids, labels=ids)) == list(ref(ids, labels=ids)) == ['loss', 'logits']
    assert list(mine(ids)) == list(ref(ids)) == ['logits', 'past_key_values']
    a, b = ref(ids, labels=ids, num_items_in_batch=30).loss, mine(ids, labels=ids, num_items_in_batch=30).loss
    assert_close(b, a, **close)
    assert_close(mine(ids, logits_to_keep=2).logits, ref(ids, logits_to_keep=2).logits, **close)

def test_decoder_positions_are_not_packed_texts(tmp_path):
    "In BERT, positions that start anew do not cut the text, as they do for Llama"
    ref, mine = pair('BertLMHeadModel', tmp_path, is_decoder=True)
    pos = torch.tensor([[0, 1, 2, 0, 1, 2, 0, 1, 2]])
    assert_close(mine(ids, position_ids=pos, use_cache=False).logits, ref(ids, position_ids=pos, use_cache=False).logits, **close)

# -- inputs

def test_inputs(tmp_path):
    ref, mine = pair('BertModel', tmp_path)
    types = (torch.arange(9) > 4).long().expand(2, 9)
    emb, pos = torch.randn(2, 9, 32), torch.arange(9).flip(0)[None]
    four = torch.full((9, 9), -1e9).triu(1)[None, None].expand(2, 1, 9, 9)  # added to the scores
    for kw in (dict(input_ids=ids), dict(input_ids=ids, token_type_ids=types), dict(inputs_embeds=emb, position_ids=pos), dict(input_ids=ids, position_ids=pos.expand(2, 9)),
               dict(inputs_embeds=emb, attention_mask=torch.ones(2, 9)), dict(input_ids=ids, attention_mask=four)):
        a, b = ref(**kw), mine(**kw)
        for k in a: assert_close(b[k], a[k], **close)
    assert_close(mine(ids, four == 0).last_hidden_state, mine(ids, four).last_hidden_state, **close)
    a, b = ref(ids, mask, types), mine(ids, mask, types)  # by position
    assert_close(b.pooler_output, a.pooler_output, **close)
    assert [type(o) for o in mine(ids, return_dict=False)] == [torch.Tensor]*2

def test_no_pooler(tmp_path):
    _, mine = pair('BertModel', tmp_path)
    bare = bert.BertModel.from_pretrained(tmp_path, add_pooling_layer=False)
    assert list(bare(ids)) == ['last_hidden_state'] and bare.pooler is None
    assert_close(bare(ids).last_hidden_state, mine(ids).last_hidden_state)

@pytest.mark.parametrize('call, words', [
    (lambda m: m(), 'neither'), (lambda m: m(ids, inputs_embeds=torch.randn(2, 9, 32)), 'both'),
    (lambda m: m(torch.zeros(1, 41).long()), '41 tokens, but max_position_embeddings=40'),
    (lambda m: m(ids+99), 'input_ids goes from .* but vocab_size=99'),
    (lambda m: m(ids, token_type_ids=ids), 'token_type_ids goes from .* but type_vocab_size=2'),
    (lambda m: m(ids, position_ids=ids), 'max_position_embeddings=40'),
    (lambda m: m(ids, encoder_hidden_states=torch.randn(2, 3, 32)), 'add_cross_attention=True'),
    (lambda m: m(ids, attention_mask=torch.ones(2, 5)), 'attention_mask'),
])
def test_bad_input(call, words):
    with pytest.raises(ValueError, match=words): call(bert.BertModel(BertConfig(**small)).eval())

def test_unknown_keyword(caplog):
    "It is ignored, as in transformers, and said"
    m = bert.BertForMaskedLM(BertConfig(**small)).eval()
    assert torch.equal(m(ids, token_typ_ids=ids).logits, m(ids).logits) and 'token_typ_ids' in caplog.text

# -- heads

@pytest.mark.parametrize('head', ['BertForMaskedLM', 'BertForTokenClassification', 'BertForQuestionAnswering', 'BertForSequenceClassification'])
def test_number_of_items(head, tmp_path):
    "transformers' BERT heads other than the causal one take `num_items_in_batch` and do without it"
    ref, mine = pair(head, tmp_path)
    y = dict(start_positions=ids[:, 0]//20, end_positions=ids[:, 1]//20) if 'Question' in head else dict(labels=ids[:, 0] % 2 if 'Sequence' in head else ids % 2)
    assert_close(mine(ids, **y, num_items_in_batch=5).loss, ref(ids, **y, num_items_in_batch=5).loss, **close)
    assert not mine.accepts_loss_kwargs

@pytest.mark.parametrize('n, y', [(1, torch.randn(2)), (3, torch.tensor([2, 0])), (3, torch.tensor([[1., 0, 1], [0, 0, 1]]))])
def test_problem_types(n, y, tmp_path):
    ref, mine = pair('BertForSequenceClassification', tmp_path, num_labels=n)
    a, b = ref(ids, labels=y), mine(ids, labels=y)
    assert_close(b.loss, a.loss, **close)
    assert mine.config.problem_type == ref.config.problem_type
    mine.save_pretrained(tmp_path)
    assert json.loads((tmp_path/'config.json').read_text())['problem_type'] == ref.config.problem_type

def test_classifier_dropout():
    drop = lambda **kw: [bert.__dict__[h](BertConfig(**{**small, **kw})).dropout.p for h in ('BertForSequenceClassification', 'BertForTokenClassification')]
    assert drop(hidden_dropout_prob=.3) == [.3, .3] and drop(hidden_dropout_prob=.3, classifier_dropout=0.) == [0, 0]

def test_dropout_is_where_it_was(tmp_path):
    "Dropout of everything leaves only norms' biases; of the attention weights, only what does not pass through attention"
    for kw in (dict(hidden_dropout_prob=.999999), dict(attention_probs_dropout_prob=.999999)):
        ref, mine = pair('BertModel', tmp_path, **kw)
        assert_close(mine.train()(ids).last_hidden_state, ref.train()(ids).last_hidden_state, rtol=1e-4, atol=1e-4)

def test_multiple_choice_inputs(tmp_path):
    ref, mine = pair('BertForMultipleChoice', tmp_path)
    three, emb = ids[:1].view(1, 3, 3), torch.randn(2, 3, 5, 32)
    for kw in (dict(input_ids=three, position_ids=torch.arange(3).expand(1, 3, 3), labels=torch.tensor([1])), dict(inputs_embeds=emb)):
        a, b = ref(**kw), mine(**kw)
        for k in a: assert_close(b[k], a[k], **close)
    assert_close(mine(three, torch.ones_like(three)).logits, mine(three).logits)

# -- heads of attention

def without(ref, heads):
    "transformers 5 has no head masks: the same model with those heads' columns of the output map set to zero"
    with torch.no_grad():
        for l, hs in heads.items():
            for h in hs: ref.bert.encoder.layer[l].attention.output.dense.weight[:, h*8:h*8+8] = 0
    return ref

def test_head_mask_and_pruning(tmp_path):
    ref, mine = pair('BertForMaskedLM', tmp_path)
    keep = torch.ones(2, 4)
    keep[0, 1] = keep[1, 0] = keep[1, 3] = 0
    want = without(ref, {0: [1], 1: [0, 3]})(ids, mask).logits[mask.bool()]
    out = mine(ids, mask, head_mask=keep, output_attentions=True)
    assert_close(out.logits[mask.bool()], want, **close)
    assert not out.attentions[0][:, 1].any()
    mine.prune_heads({0: [1], 1: [0, 3]})
    assert_close(mine(ids, mask).logits[mask.bool()], want, **close)
    mine.save_pretrained(tmp_path/'pruned')
    again = bert.BertForMaskedLM.from_pretrained(tmp_path/'pruned')
    assert_close(again(ids, mask).logits[mask.bool()], want, **close)
    one = torch.tensor([1., 0, 1, 1])  # one row for all layers
    assert_close(mine(ids).logits, mine(ids, head_mask=None).logits)
    fresh = bert.BertForMaskedLM.from_pretrained(tmp_path)
    assert_close(fresh(ids, head_mask=one).logits, fresh(ids, head_mask=one.expand(2, 4)).logits)

@pytest.mark.parametrize('chunk', [1, 4, 9])
def test_chunked_feed_forward(chunk, tmp_path):
    ref, mine = pair('BertModel', tmp_path)
    chunked = bert.BertModel.from_pretrained(tmp_path, chunk_size_feed_forward=chunk)
    assert_close(chunked(ids).last_hidden_state, ref(ids).last_hidden_state, **close)

# -- files

def test_old_names(tmp_path):
    "`gamma` and `beta`, a table of positions, no prefix, and a decoder bias under its second name"
    ref, mine = pair('BertForMaskedLM', tmp_path)
    d = load_file(tmp_path/'model.safetensors')
    old = {k.replace('LayerNorm.weight', 'LayerNorm.gamma').replace('LayerNorm.bias', 'LayerNorm.beta').removeprefix('bert.'): v for k, v in d.items()}
    old['cls.predictions.decoder.bias'] = old.pop('cls.predictions.bias')
    old['embeddings.position_ids'] = torch.arange(40)[None]
    save_file(old, tmp_path/'model.safetensors', dict(format='pt'))
    again, info = bert.BertForMaskedLM.from_pretrained(tmp_path, output_loading_info=True)
    assert not (info['missing_keys'] or info['unexpected_keys'])
    assert_close(again(ids).logits, ref(ids).logits, **close)

@pytest.mark.parametrize('tie', [True, False])
def test_ties_there_and_back(tie, tmp_path):
    ref, mine = pair('BertForPreTraining', tmp_path, tie_word_embeddings=tie)
    assert (mine.lm_head.decoder.weight is mine.model.embed_tokens.weight) == tie == (mine.lm_head.bias is mine.lm_head.decoder.bias)
    mine.save_pretrained(tmp_path/'back')
    a, b = (load_file(p/'model.safetensors') for p in (tmp_path, tmp_path/'back'))
    assert a.keys() == b.keys()
    for k in a: assert torch.equal(a[k], b[k])
    again, info = transformers.BertForPreTraining.from_pretrained(tmp_path/'back', output_loading_info=True)
    assert not any(info.values())
    y = dict(labels=ids, next_sentence_label=torch.tensor([0, 1]))
    x, z, w = ref(ids, mask, **y), again(ids, mask, **y), mine(ids, mask, **y)
    for k in x: assert_close(w[k][mask.bool()] if w[k].ndim == 3 else w[k], x[k][mask.bool()] if x[k].ndim == 3 else x[k], **close)
    assert_close(z.loss, x.loss)

@pytest.mark.parametrize('tie', [True, False])
def test_resize(tie, tmp_path):
    _, mine = pair('BertForMaskedLM', tmp_path, tie_word_embeddings=tie)
    before = mine(ids).logits
    for n in (120, 99):
        mine.resize_token_embeddings(n)
        out = mine(ids, labels=ids)
        assert out.logits.shape == (2, 9, n) and len(mine.lm_head.bias) == len(mine.lm_head.decoder.bias) == n
        assert_close(out.logits[..., :99], before, **close)
    mine.resize_token_embeddings(107)
    mine.save_pretrained(tmp_path/'more')
    ref, info = transformers.BertForMaskedLM.from_pretrained(tmp_path/'more', output_loading_info=True)
    assert not any(info.values())
    assert_close(mine(ids).logits, ref(ids).logits, **close)

def test_from_the_whole_to_parts(tmp_path):
    "The checkpoint of the training, read by heads that lack parts of it or need others; transformers reports the same"
    torch.manual_seed(0)
    transformers.BertForPreTraining(transformers.BertConfig(**small)).save_pretrained(tmp_path)
    for head in ('BertModel', 'BertForMaskedLM', 'BertForNextSentencePrediction', 'BertForQuestionAnswering', 'BertForSequenceClassification'):
        mine, a = getattr(hflit, head).from_pretrained(tmp_path, output_loading_info=True)
        ref, b = getattr(transformers, head).from_pretrained(tmp_path, output_loading_info=True)
        assert (set(a['missing_keys']), set(a['unexpected_keys'])) == (b['missing_keys'], b['unexpected_keys']), head
        if not a['missing_keys']: assert_close(mine(ids)[0], ref(ids)[0], **close)

def test_first_values():
    m = bert.BertForMaskedLM(BertConfig(**{**small, 'initializer_range': .02}))
    assert m.lm_head.bias.eq(0).all() and m.model.embed_tokens.weight[0].eq(0).all() and m.model.embed_norm.weight.eq(1).all()
    assert .018 < m.model.layers[0].mlp.up_proj.weight.std() < .022

def test_config_like_transformers(tmp_path):
    assert {k: v for k, v in BertConfig().to_dict().items() if k in transformers.BertConfig().to_dict()}.items() <= transformers.BertConfig().to_dict().items()
    BertConfig(**small, num_labels=3, problem_type='regression', made_up=[1]).save_pretrained(tmp_path)
    c = transformers.BertConfig.from_pretrained(tmp_path)
    assert (c.num_labels, c.hidden_size, c.problem_type, c.made_up) == (3, 32, 'regression', [1])

# -- torch's own tools

def test_compile_and_export(tmp_path):
    _, mine = pair('BertForSequenceClassification', tmp_path)
    want = mine(ids, mask).logits
    compiled = torch.compile(mine, fullgraph=True, backend='eager')
    with torch.no_grad():
        assert_close(compiled(ids, mask).logits, want)
        program = torch.export.export(mine, (), dict(input_ids=ids, attention_mask=mask), strict=False)
        assert_close(program.module()(input_ids=ids, attention_mask=mask).logits, want)
    y = compiled(ids, mask, labels=torch.tensor([0, 1])).loss
    y.backward()
    assert mine.classifier.weight.grad is not None

def test_trace(tmp_path):
    _, mine = pair('BertModel', tmp_path)
    mine.config.return_dict = False
    traced = torch.jit.trace(mine, (ids, torch.ones_like(mask)))  # an example without padding must not make a program without a mask
    other = torch.cat([ids, ids], 0)
    assert_close(traced(other, torch.cat([mask, mask]))[0], mine(other, torch.cat([mask, mask]))[0], **close)

# -- real weights

weather = ['The weather is lovely today.', "It's so sunny outside!", 'He drove to the stadium.']

def sentences(model, tok, texts):
    enc = tok(texts, padding=True, return_tensors='pt')
    with torch.no_grad(): x = model(**enc).last_hidden_state
    m = enc['attention_mask'][..., None]
    return torch.nn.functional.normalize((x*m).sum(1)/m.sum(1), dim=-1)

def test_published_similarities(minilm):
    model, tok = hflit.AutoModel.from_pretrained(minilm), hflit.AutoTokenizer.from_pretrained(minilm)
    def sim(*texts): return (lambda v: (v @ v.T).numpy().round(4))(sentences(model, tok, list(texts)))
    s = sim(*weather)
    assert [f'{s[i, j]:.4f}' for i, j in ((0, 1), (0, 2), (1, 2))] == ['0.6660', '0.1046', '0.1411']
    assert f"{sim('The new movie is awesome', 'The new movie is so great')[0, 1]:.4f}" == '0.8939'
    assert f"{sim('The cat sits outside', 'The dog plays in the garden')[0, 1]:.4f}" == '0.2838'

def test_real_weights_like_transformers(minilm):
    tok = transformers.AutoTokenizer.from_pretrained(minilm)
    ref, mine = transformers.BertModel.from_pretrained(minilm, attn_implementation='eager'), bert.BertModel.from_pretrained(minilm)
    enc = tok(weather, padding=True, return_tensors='pt')
    with torch.no_grad(): a, b = ref(**enc, output_hidden_states=True, output_attentions=True), mine(**enc, output_hidden_states=True, output_attentions=True)
    ok = enc['attention_mask'].bool()
    for x, y in zip(a.hidden_states, b.hidden_states): assert_close(y[ok], x[ok], **close)
    for x, y in zip(a.attentions, b.attentions): assert_close(y.transpose(1, 2)[ok], x.transpose(1, 2)[ok], **close)
    assert_close(b.pooler_output, a.pooler_output, **close)

@pytest.mark.skipif(not os.environ.get('HFLIT_ONLINE'), reason='needs the Hub: HFLIT_ONLINE=1')
def test_published_hidden_states():
    model = hflit.BertModel.from_pretrained('google-bert/bert-base-uncased', dtype='float32')
    x = torch.tensor([[0, 345, 232, 328, 740, 140, 1695, 69, 6078, 1588, 2]])
    with torch.no_grad(): out = model(x, attention_mask=(x != 0).long()).last_hidden_state
    assert_close(out[0, 1:4, 1:4], torch.tensor([[.4249, .1008, .7531], [.3771, .1188, .7467], [.4152, .1098, .7108]]), rtol=0, atol=1e-4)
