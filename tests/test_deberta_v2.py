"DeBERTa-v2: what no other architecture has: its tokenizer on many scripts, rows of distances, long texts, both LM heads, label distributions, masks of the rows of padding"
import json
import unicodedata

import pytest
import torch
import transformers
from sweep import all_same, expected, frameworks, inputs, labels, load, mine, same as close, saved
from test_tokenizer import corpus, same, scripts, texts
from transformers.models.deberta_v2.modeling_deberta_v2 import build_relative_position

import hflit
from hflit.models.deberta_v2.config import DebertaV2Config, distance_rows
from hflit.models.deberta_v2.tokenizer import DebertaV2Tokenizer

each = pytest.mark.parametrize('framework', [f for f in frameworks if f.values[0] in ('torch', 'flax', 'keras-torch')])

@pytest.fixture(scope='module')
def spm(tmp_path_factory):
    "A unigram model of SentencePiece with DeBERTa-v3's special tokens in its order; `[MASK]` is not in it"
    sp, folder = pytest.importorskip('sentencepiece'), tmp_path_factory.mktemp('deberta')
    (folder/'text.txt').write_text('\n'.join(corpus*3), encoding='utf-8')
    sp.SentencePieceTrainer.train(input=str(folder/'text.txt'), model_prefix=str(folder/'spm'), model_type='unigram', vocab_size=320, hard_vocab_limit=False, minloglevel=2,
                                  pad_id=0, bos_id=1, eos_id=2, unk_id=3, pad_piece='[PAD]', bos_piece='[CLS]', eos_piece='[SEP]', unk_piece='[UNK]')
    (folder/'config.json').write_text(json.dumps(dict(model_type='deberta-v2')))
    return folder

def plain(text):
    "Whether compatibility forms and control characters, for which transformers 5.23 has no rules, do not occur, nor the mark of a space"
    return '▁' not in text and unicodedata.normalize('NFKC', text) == text and not any(unicodedata.category(c)[0] in 'CZ' and c not in ' \n\r\t' or c == '\ufffd' for c in text)

@pytest.mark.parametrize('kw', [{}, dict(do_lower_case=True, split_by_punct=True), dict(add_prefix_space=False)], ids=str)
def test_tokenizer(spm, kw, tmp_path):
    "From spm.model, and from the files that either library has written"
    theirs, ours = (c.from_pretrained(spm, **kw) for c in (transformers.DebertaV2Tokenizer, DebertaV2Tokenizer))
    assert ours.convert_tokens_to_ids(['[PAD]', '[CLS]', '[SEP]', '[UNK]', '[MASK]']) == [0, 1, 2, 3, len(ours)-1]
    theirs.save_pretrained(tmp_path/'theirs')
    ours.save_pretrained(tmp_path/'ours')
    assert type(hflit.AutoTokenizer.from_pretrained(spm)) is DebertaV2Tokenizer
    some = [t for t in texts if plain(t)]
    assert len(some) > 40
    for a, b in ((theirs, ours), (transformers.AutoTokenizer.from_pretrained(tmp_path/'ours'), hflit.AutoTokenizer.from_pretrained(tmp_path/'theirs'))):
        for t in (*some, 'a [MASK] b', 'a[MASK]b'):
            same(a(t, return_offsets_mapping=True), b(t, return_offsets_mapping=True), t)
            for skip in (False, True): assert a.decode(a.encode(t), skip) == b.decode(b.encode(t), skip), t
        pair = some[:9], some[8::-1]
        same(a(*pair, padding=True), b(*pair, padding=True))
        assert a.special_tokens_map == b.special_tokens_map and len(a) == len(b)

def test_tokenizer_has_the_rules_of_its_file(spm, tmp_path):
    "Compatibility forms and no-break spaces are as in SentencePiece, also after a save"
    sp = pytest.importorskip('sentencepiece').SentencePieceProcessor(str(spm/'spm.model'))
    tok = DebertaV2Tokenizer.from_pretrained(spm)
    tok.save_pretrained(tmp_path)
    for one in (tok, hflit.AutoTokenizer.from_pretrained(tmp_path)):
        for t in ('ﬁne Ａ①', 'no-break\u00a0space\u3000wide', 'x\u200by', 'ｶﾀｶﾅ', 'e\u0301 a\u0308', *scripts): assert one.encode(t) == [1, *sp.encode(t), 2], t

@pytest.mark.parametrize('buckets,limit', [(256, 512), (320, 512), (32, 512), (8, 32), (6, 9), (3, 12), (2, 8), (128, 256), (-1, 7)])
def test_rows_of_distances(buckets, limit):
    "Of every pair of two tokens, also beyond the limit"
    c = DebertaV2Config(position_buckets=buckets, max_relative_positions=limit)
    x = torch.zeros(1, limit+20, 1)
    want = (build_relative_position(x, x, buckets, limit)[0]+c.distance_span).clamp(0, 2*c.distance_span-1)
    place = torch.arange(limit+20)
    assert torch.equal(torch.from_numpy(distance_rows(c))[(place[:, None]-place).clamp(-limit, limit)+limit], want)

@each
def test_long_texts(framework):
    "A text longer than all limits, without position embeddings"
    kw = dict(position_biased_input=False, max_position_embeddings=8, max_relative_positions=-1, position_buckets=4)
    ref, _ = saved('deberta_v2', 'DebertaV2Model', **kw)
    x = inputs('deberta_v2', 'DebertaV2Model', 'both', tokens=30)
    all_same(mine(framework, 'deberta_v2', 'DebertaV2Model', **kw).call(x), expected(ref, x), x)

@each
def test_new_lm_head(framework, tmp_path):
    "`legacy=False`: the embeddings are the output matrix whatever `tie_word_embeddings` is; logits, loss, and files both ways"
    kw = dict(legacy=False, embedding_size=32, tie_word_embeddings=False)
    ref, _ = saved('deberta_v2', 'DebertaV2ForMaskedLM', **kw)
    m = mine(framework, 'deberta_v2', 'DebertaV2ForMaskedLM', **kw)
    x = inputs('deberta_v2', 'DebertaV2ForMaskedLM', 'right')
    all_same(m.call(x), expected(ref, x), x)
    y = labels('deberta_v2', 'DebertaV2ForMaskedLM', x)
    close(m.loss_and_grads(x, y)[0], ref(**x, **y).loss.item())
    m.save(tmp_path)
    back, info = type(ref).from_pretrained(tmp_path, output_loading_info=True)
    assert not info['missing_keys'] and not info['unexpected_keys'] and all(torch.equal(v, back.state_dict()[k]) for k, v in ref.state_dict().items())

@each
def test_labels_that_are_distributions(framework):
    "Without `problem_type` rows of shares are compared as distributions; with one, each label alone"
    head, shares = 'DebertaV2ForSequenceClassification', torch.tensor([[.5, .25, .25], [0., 1., 0.]])
    for kw in ({}, dict(problem_type='multi_label_classification')):
        ref, folder = saved('deberta_v2', head, **kw)
        x = inputs('deberta_v2', head, 'right')
        ours = load(framework, folder, head)  # the first labels that a model sees
        close(ours.loss_and_grads(x, dict(labels=shares))[0], ref(**x, labels=shares).loss.item(), where=kw)

@each
@pytest.mark.parametrize('head,rate', [(f'DebertaV2For{h}', r) for h in ('SequenceClassification', 'MultipleChoice') for r in ('pooler_dropout', 'cls_dropout')] + [('DebertaV2ForTokenClassification', 'hidden_dropout_prob')])
def test_dropout_of_heads(framework, head, rate):
    "What dropout of everything leaves tells where it is"
    kw = {rate: .9999999}
    ref, _ = saved('deberta_v2', head, **kw)
    x = inputs('deberta_v2', head, 'right')
    y = labels('deberta_v2', head, x)
    try: want = ref.train()(**x, **y).loss.item()
    finally: ref.eval()
    close(mine(framework, 'deberta_v2', head, **kw).training_loss(x, y), want, 1e-4)

def test_heads_are_pruned_with_their_distances():
    "Pruned heads are as if masked, with matrices of their own for distances, too, and stay away after a save"
    for kw in ({}, dict(share_att_key=False)):
        m = hflit.DebertaV2Model.from_pretrained(saved('deberta_v2', 'DebertaV2Model', **kw)[1])
        x = inputs('deberta_v2', 'DebertaV2Model', 'right')
        with torch.no_grad():
            want = m(**x, head_mask=torch.tensor([[0, 1, 1, 0], [1, 1, 1, 1]])).last_hidden_state
            m.prune_heads({0: [0, 3]})
            close(m(**x).last_hidden_state, want, where=kw)

def test_embeddings_of_another_size():
    "The bias of either LM head follows the embeddings"
    for kw in ({}, dict(legacy=False, embedding_size=32)):
        m = hflit.DebertaV2ForMaskedLM.from_pretrained(saved('deberta_v2', 'DebertaV2ForMaskedLM', **kw)[1])
        before = m(torch.tensor([[5, 6, 7]])).logits
        for n in (105, 60):
            m.resize_token_embeddings(n)
            assert m.lm_head.bias.shape == (n,) and m(torch.tensor([[5, 6, 7]])).logits.shape == (1, 3, n)
        close(m(torch.tensor([[5, 6, 7]])).logits.detach(), before[..., :60].detach(), where=kw)

@pytest.mark.parametrize('dtype', [torch.bfloat16, torch.float16])
def test_half_precision(dtype):
    "Close to float32, eager attention and padding included; nothing becomes infinite"
    folder = saved('deberta_v2', 'DebertaV2Model')[1]
    x = inputs('deberta_v2', 'DebertaV2Model', 'both')
    full, half = (hflit.DebertaV2Model.from_pretrained(folder, dtype=d) for d in (torch.float32, dtype))
    with torch.no_grad():
        want = full(**x).last_hidden_state
        for kw in ({}, dict(output_attentions=True)):
            got = half(**x, **kw).last_hidden_state.float()
            assert got.isfinite().all()
            close(got[x['attention_mask'] > 0], want[x['attention_mask'] > 0], .1)

def swapped_distances(patch):
    from hflit.models.deberta_v2 import torch as page
    right = page.distance_scores
    patch.setattr(page, 'distance_scores', lambda x, rows: right(x, rows.flip(1)))

def unscaled(patch):
    from hflit.models.deberta_v2.torch import DisentangledAttention
    right = DisentangledAttention.__init__
    def init(self, config, layer_idx=0):
        right(self, config, layer_idx)
        self.scaling = self.head_dim**-.5
    patch.setattr(DisentangledAttention, '__init__', init)

@pytest.mark.parametrize('plant', [swapped_distances, unscaled], ids=lambda v: v.__name__)
def test_a_planted_fault_is_caught(monkeypatch, plant):
    "Keys before and after the query swapped, or scores that are not divided by the number of their terms"
    head = 'DebertaV2ForTokenClassification'
    ref, folder = saved('deberta_v2', head)
    x = inputs('deberta_v2', head, 'both', batch=3)
    plant(monkeypatch)
    with pytest.raises(AssertionError): all_same(load('torch', folder, head).call(x), expected(ref, x), x)
