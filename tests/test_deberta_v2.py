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
    "Whether compatibility forms and control characters, for which transformers 5.23 has no rules, do not occur"
    return unicodedata.normalize('NFKC', text) == text and not any(unicodedata.category(c)[0] in 'CZ' and c not in ' \n\r\t' or c == '\ufffd' for c in text)

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
        same(a(scripts[:12], scripts[11::-1], padding=True), b(scripts[:12], scripts[11::-1], padding=True))
        assert a.special_tokens_map == b.special_tokens_map and len(a) == len(b)

def test_tokenizer_has_the_rules_of_its_file(spm, tmp_path):
    "Compatibility forms and no-break spaces are as in SentencePiece, also after a save"
    sp = pytest.importorskip('sentencepiece').SentencePieceProcessor(str(spm/'spm.model'))
    tok = DebertaV2Tokenizer.from_pretrained(spm)
    tok.save_pretrained(tmp_path)
    for one in (tok, hflit.AutoTokenizer.from_pretrained(tmp_path)):
        for t in ('ﬁne Ａ①', 'no-break\u00a0space\u3000wide', 'x\u200by', 'ｶﾀｶﾅ', 'e\u0301 a\u0308', *scripts): assert one.encode(t) == [1, *sp.encode(t), 2], t
