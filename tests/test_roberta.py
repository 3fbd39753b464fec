"RoBERTa, XLM-RoBERTa and DistilBERT: what no other architecture has: positions behind the padding, their tokenizers on many scripts, a head of two layers"
import json
import pytest, torch, transformers
from sweep import frameworks, inputs, labels, mine, same as close, saved
from test_tokenizer import corpus, same, scripts, texts
from tokenizers import Tokenizer, models, pre_tokenizers, trainers
from transformers import AddedToken
import hflit
from hflit.models.distilbert.tokenizer import DistilBertTokenizer
from hflit.models.roberta.tokenizer import RobertaTokenizer
from hflit.models.xlm_roberta.tokenizer import XLMRobertaTokenizer

each = pytest.mark.parametrize('framework', [f for f in frameworks if f.values[0] in ('torch', 'flax', 'keras-jax')])
special = ['<s>', '<pad>', '</s>', '<unk>', '<mask>']
mask = AddedToken('<mask>', lstrip=True, normalized=False, special=True)  # transformers 5.23 forgets it where there is no tokenizer.json

@pytest.fixture(scope='module')
def byte_bpe(tmp_path_factory):
    folder = tmp_path_factory.mktemp('roberta')
    tok = Tokenizer(models.BPE())
    tok.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tok.train_from_iterator(corpus, trainers.BpeTrainer(vocab_size=500, special_tokens=special, show_progress=False, initial_alphabet=pre_tokenizers.ByteLevel.alphabet()))
    tok.model.save(str(folder))
    (folder/'tokenizer_config.json').write_text(json.dumps(dict(model_max_length=512)))
    return folder

@pytest.fixture(scope='module')
def unigram(tmp_path_factory):
    sp, folder = pytest.importorskip('sentencepiece'), tmp_path_factory.mktemp('xlmr')
    (folder/'text.txt').write_text('\n'.join(corpus*3), encoding='utf-8')
    sp.SentencePieceTrainer.train(input=str(folder/'text.txt'), model_prefix=str(folder/'sentencepiece.bpe'), model_type='unigram', vocab_size=320, hard_vocab_limit=False, minloglevel=2)
    return folder

def compare(theirs, ours):
    for t in texts:
        same(theirs(t), ours(t), t)
        ids = theirs.encode(t)
        for skip in (False, True): assert theirs.decode(ids, skip)==ours.decode(ids, skip), t
    same(theirs(scripts, scripts[::-1], return_offsets_mapping=True, padding=True), ours(scripts, scripts[::-1], return_offsets_mapping=True, padding=True))
    for t in ('a <mask> b', 'a<mask>b', 'a  <mask>', '<mask>.'): same(theirs(t, return_offsets_mapping=True), ours(t, return_offsets_mapping=True), t)
    assert theirs.special_tokens_map==ours.special_tokens_map and len(theirs)==len(ours)

@pytest.mark.parametrize('kw', [{}, dict(add_prefix_space=True), dict(trim_offsets=False)], ids=str)
def test_tokenizer_of_roberta(byte_bpe, kw, tmp_path):
    theirs, ours = (c.from_pretrained(byte_bpe, mask_token=mask, **kw) for c in (transformers.RobertaTokenizer, RobertaTokenizer))
    compare(theirs, ours)
    theirs.save_pretrained(tmp_path/'theirs')
    ours.save_pretrained(tmp_path/'ours')
    assert type(hflit.AutoTokenizer.from_pretrained(tmp_path/'ours')) is RobertaTokenizer
    compare(transformers.AutoTokenizer.from_pretrained(tmp_path/'ours'), hflit.AutoTokenizer.from_pretrained(tmp_path/'theirs'))

def test_mask_takes_its_space(byte_bpe, unigram):
    assert [len(RobertaTokenizer.from_pretrained(byte_bpe).tokenize(t)) for t in ('<mask>', ' <mask>')]==[1, 1]
    xlm = XLMRobertaTokenizer.from_pretrained(unigram)
    assert xlm.encode('<s> <mask>', add_special_tokens=False)==[0, xlm.mask_token_id]

def test_tokenizer_of_xlm_roberta(unigram, tmp_path):
    theirs, ours = (c.from_pretrained(unigram, mask_token=mask) for c in (transformers.XLMRobertaTokenizer, XLMRobertaTokenizer))
    assert ours.convert_tokens_to_ids(special)==[0, 1, 2, 3, len(ours)-1]
    compare(theirs, ours)
    theirs.save_pretrained(tmp_path/'theirs')
    ours.save_pretrained(tmp_path/'ours')
    assert type(hflit.AutoTokenizer.from_pretrained(tmp_path/'ours')) is XLMRobertaTokenizer
    compare(transformers.AutoTokenizer.from_pretrained(tmp_path/'ours'), hflit.AutoTokenizer.from_pretrained(tmp_path/'theirs'))

def test_pieces_are_those_of_sentencepiece(unigram):
    "The same pieces, ids one higher"
    import sentencepiece as sp
    want, ours = sp.SentencePieceProcessor(model_file=str(unigram/'sentencepiece.bpe.model')), XLMRobertaTokenizer.from_pretrained(unigram)
    for t in scripts:
        ids = want.encode(t)
        assert ours.encode(t, add_special_tokens=False)==[i+1 if i else 3 for i in ids], t

def test_wrong_model_file(tmp_path, unigram):
    import sentencepiece as sp
    sp.SentencePieceTrainer.train(input=str(unigram/'text.txt'), model_prefix=str(tmp_path/'bpe'), model_type='bpe', vocab_size=320, minloglevel=2)
    with pytest.raises(ValueError, match='not a unigram model'): XLMRobertaTokenizer(vocab_file=tmp_path/'bpe.model')
    (tmp_path/'empty.model').write_bytes(b'')
    with pytest.raises(ValueError, match='not a SentencePiece model'): XLMRobertaTokenizer(vocab_file=tmp_path/'empty.model')

def test_tokenizer_of_distilbert(minilm):
    theirs, ours = transformers.DistilBertTokenizer.from_pretrained(minilm), DistilBertTokenizer.from_pretrained(minilm)
    for t in scripts: same(theirs(t, 'a b'), ours(t, 'a b'), t)

@each
def test_steps_without_positions(framework):
    "With a KV cache the past length is added, padding counted, as in transformers"
    ref, _ = saved('roberta', 'RobertaForCausalLM')
    x, cache, want = inputs('roberta', 'RobertaForCausalLM', 'left'), None, []
    x = {k: x[k] for k in ('input_ids', 'attention_mask')}
    steps = [(0, 5), (5, 6), (6, 9), (9, 11)]
    for a, b in steps:
        with torch.no_grad(): out = ref(x['input_ids'][:, a:b], attention_mask=x['attention_mask'][:, :b], past_key_values=cache, use_cache=True)
        cache = out.past_key_values
        want.append(out.logits)
    m, got = mine(framework, 'roberta', 'RobertaForCausalLM').decode(x, steps), torch.cat(want, 1)
    keep = x['attention_mask'].bool().numpy()
    close(m[keep], got.numpy()[keep])

@each
@pytest.mark.parametrize('arch,head,rates', [('roberta', 'RobertaForSequenceClassification', ('hidden_dropout_prob', 'classifier_dropout')), ('roberta', 'RobertaForMultipleChoice', ('hidden_dropout_prob',)),
    ('distilbert', 'DistilBertForSequenceClassification', ('seq_classif_dropout',)), ('distilbert', 'DistilBertForMultipleChoice', ('seq_classif_dropout',)),
    ('distilbert', 'DistilBertForQuestionAnswering', ('qa_dropout',)), ('distilbert', 'DistilBertForTokenClassification', ('dropout',))])
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

def test_classifier_of_a_mask_checkpoint(tmp_path):
    "A classifier from the file of a language model: the head is new, the rest read, in both directions"
    for arch, name in (('roberta', 'Roberta'), ('distilbert', 'DistilBert')):
        _, folder = saved(arch, f'{name}ForMaskedLM')
        m, info = getattr(hflit, f'{name}ForSequenceClassification').from_pretrained(folder, output_loading_info=True)
        new = {k.partition('.')[0] for k in info.to_dict()['missing_keys']}
        assert new <= {'classifier', 'pre_classifier'}, new

def test_resized_vocabulary(tmp_path):
    "More tokens: embeddings, decoder and bias grow, and the file is read again"
    for arch, name in (('roberta', 'RobertaForMaskedLM'), ('distilbert', 'DistilBertForMaskedLM')):
        x, m = inputs(arch, name, 'right'), getattr(hflit, name).from_pretrained(saved(arch, name)[1])
        with torch.no_grad(): before = m(**x).logits
        m.resize_token_embeddings(120)
        m.save_pretrained(tmp_path/name)
        back = getattr(transformers, name).from_pretrained(tmp_path/name)
        with torch.no_grad(): after, theirs = m(**x).logits, back(**x).logits
        assert after.shape[-1]==120 and m.get_output_embeddings().bias.shape==(120,)
        keep = x['attention_mask'].bool()
        close(after[..., :99][keep], before[keep])
        close(after[keep], theirs[keep])

def test_generates_as_it_reads():
    "The tokens that generate writes are those of the whole text read at once, padding or not; transformers 5.23 counts positions from 0 there"
    m = hflit.RobertaForCausalLM.from_pretrained(saved('roberta', 'RobertaForCausalLM')[1])
    ids = inputs('roberta', 'RobertaForCausalLM', 'none')['input_ids']
    alone = m.generate(ids[:1], max_new_tokens=6, do_sample=False, eos_token_id=None)
    with torch.no_grad(): assert m(alone).logits[0, 10:-1].argmax(-1).tolist()==alone[0, 11:].tolist()
    padded = torch.cat([torch.zeros(1, 3, dtype=torch.long), ids[:1]], 1)
    assert m.generate(padded, attention_mask=(padded>0).long(), max_new_tokens=6, do_sample=False, eos_token_id=None)[0, 3:].tolist()==alone[0].tolist()

def test_length_of_a_text():
    "514 positions hold 512 tokens, also where a pipeline or a recipe asks"
    from hflit.forward import token_limit
    from hflit.generation.preparation import position_limit
    c = hflit.RobertaConfig(max_position_embeddings=514, hidden_size=8, num_attention_heads=1, num_hidden_layers=1, intermediate_size=8, vocab_size=20)
    assert token_limit(c)==position_limit(c)==512 and token_limit(hflit.BertConfig())==512
    m = hflit.RobertaModel(c).eval()
    with torch.no_grad(): m(torch.full((1, 512), 5))
    with pytest.raises(ValueError, match='513 tokens, but max_position_embeddings=514 holds 512'): m(torch.full((1, 513), 5))
    with pytest.raises(ValueError, match='513 tokens, but max_position_embeddings=514 holds 512'): m(inputs_embeds=torch.zeros(1, 513, 8))

def test_old_names():
    assert {hflit.auto.framework_prefixed(n) for n in ('TFRobertaModel', 'FlaxDistilBertForMaskedLM', 'TFXLMRobertaModel')}=={('keras', 'RobertaModel'), ('flax', 'DistilBertForMaskedLM'), ('keras', 'XLMRobertaModel')}
    assert hflit.AutoModelForMaskedLM.find(hflit.XLMRobertaConfig()).__name__=='XLMRobertaForMaskedLM'
