"ELECTRA, MPNet and ALBERT: what no other architecture has: tokenizers on many scripts, a summary of a text, shared layers, dropout of their heads"
import json

import pytest
import torch
import transformers
from sweep import expected, frameworks, inputs, labels, mine, saved
from sweep import same as close
from test_tokenizer import corpus, same, scripts, texts
from transformers import AddedToken

import hflit
from hflit.models.albert.tokenizer import AlbertTokenizer
from hflit.models.mpnet.tokenizer import MPNetTokenizer

each = pytest.mark.parametrize('framework', [f for f in frameworks if f.values[0] in ('torch', 'flax', 'keras-torch')])

def compare(theirs, ours):
    for t in texts:
        same(theirs(t), ours(t), t)
        ids = theirs.encode(t)
        for skip in (False, True): assert theirs.decode(ids, skip) == ours.decode(ids, skip), t
    same(theirs(scripts, scripts[::-1], return_offsets_mapping=True, padding=True), ours(scripts, scripts[::-1], return_offsets_mapping=True, padding=True))
    assert theirs.special_tokens_map == ours.special_tokens_map and len(theirs) == len(ours)

@pytest.fixture(scope='module')
def spiece(tmp_path_factory):
    "A unigram model of SentencePiece with ALBERT's special tokens in ALBERT's order"
    sp, folder = pytest.importorskip('sentencepiece'), tmp_path_factory.mktemp('albert')
    (folder/'text.txt').write_text('\n'.join(t.lower() for t in corpus*3), encoding='utf-8')
    sp.SentencePieceTrainer.train(input=str(folder/'text.txt'), model_prefix=str(folder/'spiece'), model_type='unigram', vocab_size=320, hard_vocab_limit=False, minloglevel=2,
                                  pad_id=0, unk_id=1, bos_id=-1, eos_id=-1, pad_piece='<pad>', control_symbols='[CLS],[SEP],[MASK]')
    return folder

@pytest.mark.parametrize('kw', [{}, dict(do_lower_case=False, keep_accents=True)], ids=str)
def test_tokenizer_of_albert(spiece, kw, tmp_path):
    "From spiece.model, and from the tokenizer.json that either library has written"
    mask = AddedToken('[MASK]', lstrip=True, normalized=False, special=True)
    theirs, ours = (c.from_pretrained(spiece, mask_token=mask, **kw) for c in (transformers.AlbertTokenizer, AlbertTokenizer))
    assert ours.convert_tokens_to_ids(['<pad>', '<unk>', '[CLS]', '[SEP]', '[MASK]']) == [0, 1, 2, 3, 4]
    compare(theirs, ours)
    theirs.save_pretrained(tmp_path/'theirs')
    ours.save_pretrained(tmp_path/'ours')
    assert type(hflit.AutoTokenizer.from_pretrained(tmp_path/'ours')) is AlbertTokenizer
    compare(transformers.AutoTokenizer.from_pretrained(tmp_path/'ours'), hflit.AutoTokenizer.from_pretrained(tmp_path/'theirs'))

def test_tokenizer_of_mpnet(minilm, tmp_path):
    "BERT's vocabulary with other special tokens, from vocab.txt and from files of either library"
    words = (minilm/'vocab.txt').read_text(encoding='utf-8').splitlines()
    (tmp_path/'files').mkdir()
    (tmp_path/'files/vocab.txt').write_text('\n'.join(['<s>', '<pad>', '</s>', '[UNK]', *(w for w in words if not w.startswith('[') or len(w) == 1), '<mask>']), encoding='utf-8')
    (tmp_path/'files/tokenizer_config.json').write_text(json.dumps(dict(tokenizer_class='MPNetTokenizer')))
    mask = AddedToken('<mask>', lstrip=True, normalized=False, special=True)
    theirs, ours = (c.from_pretrained(tmp_path/'files', mask_token=mask) for c in (transformers.MPNetTokenizer, MPNetTokenizer))
    compare(theirs, ours)
    for t in ('a <mask> b', 'a<mask>b', '<mask>.'): same(theirs(t, return_offsets_mapping=True), ours(t, return_offsets_mapping=True), t)
    theirs.save_pretrained(tmp_path/'theirs')
    ours.save_pretrained(tmp_path/'ours')
    assert type(hflit.AutoTokenizer.from_pretrained(tmp_path/'ours')) is MPNetTokenizer
    compare(transformers.AutoTokenizer.from_pretrained(tmp_path/'ours'), hflit.AutoTokenizer.from_pretrained(tmp_path/'theirs'))

@each
def test_summaries_of_electra(framework):
    "Every kind of summary that transformers has"
    for kw in (dict(summary_type='mean'), dict(summary_type='last', summary_activation='linear'), dict(summary_type='cls_index', summary_use_proj=False)):
        ref, _ = saved('electra', 'ElectraForMultipleChoice', **kw)
        x = inputs('electra', 'ElectraForMultipleChoice', 'right')
        close(mine(framework, 'electra', 'ElectraForMultipleChoice', **kw).call(x)['logits'], expected(ref, x)['logits'], where=kw)

@each
def test_layers_of_albert_at_each_step(framework):
    "Hidden states and attentions are recorded per step, of groups of two layers, too"
    kw = dict(num_hidden_layers=3, num_hidden_groups=2, inner_group_num=2)
    ref, _ = saved('albert', 'AlbertModel', **kw)
    x = inputs('albert', 'AlbertModel', 'none')
    got, want = mine(framework, 'albert', 'AlbertModel', **kw).call(x, output_hidden_states=True, output_attentions=True), expected(ref, x, output_hidden_states=True, output_attentions=True)
    assert list(got) == list(want) and sum(k.startswith('hidden') for k in got) == 7
    for k in want: close(got[k], want[k], where=k)

@each
@pytest.mark.parametrize('arch,head,rates', [('electra', 'ElectraForSequenceClassification', ('hidden_dropout_prob', 'classifier_dropout')), ('electra', 'ElectraForMultipleChoice', ('summary_last_dropout',)),
    ('albert', 'AlbertForSequenceClassification', ('classifier_dropout_prob',)), ('albert', 'AlbertForMultipleChoice', ('classifier_dropout_prob',)), ('albert', 'AlbertForTokenClassification', ('classifier_dropout_prob',)),
    ('mpnet', 'MPNetForSequenceClassification', ('hidden_dropout_prob',)), ('mpnet', 'MPNetForMultipleChoice', ('hidden_dropout_prob',))])
def test_dropout_of_heads(framework, arch, head, rates):
    "What dropout of everything leaves tells where it is: only the bias of the last layer"
    for rate in rates:
        kw = {rate: .9999999}
        ref, _ = saved(arch, head, **kw)
        x = inputs(arch, head, 'right')
        y = labels(arch, head, x)
        try: want = ref.train()(**x, **y).loss.item()
        finally: ref.eval()
        close(mine(framework, arch, head, **kw).training_loss(x, y), want, 1e-4, where=rate)

def wrong_width(patch):
    from hflit.models.bert.torch import BertModel
    right = BertModel.embed
    def without(self, x, positions, token_type_ids=None):
        y = self.embed_norm(x+self.embed_positions(positions)+self.embed_types(positions*0 if token_type_ids is None else token_type_ids))
        return torch.nn.functional.linear(y, self.embed_proj.weight)  # the projection without its bias
    assert right is not without
    patch.setattr(BertModel, 'embed', without)

def wrong_bucket(patch):
    from hflit.torch import relative_positions
    right = relative_positions.relative_buckets
    patch.setattr(relative_positions, 'relative_buckets', lambda c, both_ways: right(c, both_ways)[::-1].copy())  # before and after are swapped

def wrong_order(patch):
    from hflit.models.albert.config import AlbertConfig
    right = AlbertConfig.layer_order.fget
    patch.setattr(AlbertConfig, 'layer_order', property(lambda c: right(c)[::-1]))

@pytest.mark.parametrize('arch,head,plant', [('electra', 'ElectraForPreTraining', wrong_width), ('mpnet', 'MPNetForMaskedLM', wrong_bucket), ('albert', 'AlbertForMaskedLM', wrong_order)], ids=lambda v: getattr(v, '__name__', v))
def test_a_planted_fault_is_caught(monkeypatch, arch, head, plant):
    "A projection without its bias, buckets of the wrong side, or groups in the wrong order do not pass the contract"
    from sweep import all_same, load
    ref, folder = saved(arch, head)
    x = inputs(arch, head, 'both', batch=3)
    all_same(load('torch', folder, head).call(x), expected(ref, x), x)
    plant(monkeypatch)
    with pytest.raises(AssertionError): all_same(load('torch', folder, head).call(x), expected(ref, x), x)
