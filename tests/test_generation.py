"Generation beside transformers: every rule on random scores, the same tokens greedy and drawn, caches, padding, stopping, streams, errors"
import io
import threading
from contextlib import redirect_stdout
import pytest
import torch
import transformers as tf
from transformers.generation import logits_process as tlp
from hflit.generation.settings import GenerationConfig
from hflit.generation import logits_process as hl
from hflit.generation import stopping as hs, streaming
from hflit.torch.cache import DynamicCache
from hflit.models.llama.torch import LlamaForCausalLM, LlamaModel

V,EOS,PAD = 64,5,0

# ------------------------------------------------------------------ rules

def both(name, *args, **kw): return getattr(hl, name)(*args, **kw),getattr(tlp, name)(*args, **kw)

RULES = [('TemperatureLogitsWarper',.7), ('TemperatureLogitsWarper',1.9), ('TopKLogitsWarper',5), ('TopKLogitsWarper',500), ('TopPLogitsWarper',.8),
    ('TopPLogitsWarper',.05), ('MinPLogitsWarper',.2), ('TypicalLogitsWarper',.6), ('EpsilonLogitsWarper',.02), ('EtaLogitsWarper',.02),
    ('TopHLogitsWarper',.4), ('RepetitionPenaltyLogitsProcessor',1.7), ('RepetitionPenaltyLogitsProcessor',.5),
    ('RepetitionPenaltyLogitsProcessor',1.5,2), ('NoRepeatNGramLogitsProcessor',1), ('NoRepeatNGramLogitsProcessor',2), ('NoRepeatNGramLogitsProcessor',3),
    ('NoRepeatNGramLogitsProcessor',40), ('SuppressTokensLogitsProcessor',[1,2,63]), ('SuppressTokensAtBeginLogitsProcessor',[3,4],12),
    ('SuppressTokensAtBeginLogitsProcessor',[3,4],11), ('MinLengthLogitsProcessor',20,[EOS,7]), ('MinLengthLogitsProcessor',12,EOS),
    ('MinNewTokensLengthLogitsProcessor',10,3,[EOS]), ('MinNewTokensLengthLogitsProcessor',10,2,EOS), ('ForcedEOSTokenLogitsProcessor',13,[2,3]),
    ('ForcedEOSTokenLogitsProcessor',14,2), ('ForcedBOSTokenLogitsProcessor',3), ('SequenceBiasLogitsProcessor',{(3,):2.,(1,2):-4.,(2,1):3.,(1,2,1):-1.}),
    ('SequenceBiasLogitsProcessor',[[[3],2.],[[1,2],-4.]]), ('NoBadWordsLogitsProcessor',[[3],[EOS],[1,2],[2,1],[0,1,2]],EOS),
    ('ExponentialDecayLengthPenalty',(1,1.3),EOS,10), ('ExponentialDecayLengthPenalty',(3,1.3),[EOS],10), ('InfNanRemoveLogitsProcessor',),
    ('LogitNormalization',)]

@pytest.mark.parametrize('name,args', [(r[0],r[1:]) for r in RULES])
def test_rule(name, args):
    for seed in range(3):
        torch.manual_seed(seed)
        ids,scores = torch.randint(0, 3, (4,12)),torch.randn(4, V)*3
        if seed==2: scores[:,10:30] = -torch.inf
        a,b = both(name, *args)
        before = scores.clone()
        torch.testing.assert_close(a(ids, scores), b(ids, scores.clone()), rtol=1e-6, atol=1e-6)
        assert torch.equal(scores, before), 'a rule must not write into the scores it is given'

def test_rules_that_see_the_prompt():
    torch.manual_seed(0)
    ids,prompt,scores = torch.randint(0, 4, (4,9)),torch.randint(0, 4, (2,7)),torch.randn(4, V)
    for name,arg in (('EncoderRepetitionPenaltyLogitsProcessor',1.5), ('EncoderNoRepeatNGramLogitsProcessor',2)):
        a,b = both(name, arg, prompt)
        torch.testing.assert_close(a(ids, scores), b(ids, scores.clone()))
    allowed = lambda i,row: [1,2,3] if i%2 else [int(row[-1]),7]
    a,b = both('PrefixConstrainedLogitsProcessor', allowed, 1)
    scores[1,1:4] = -torch.inf
    torch.testing.assert_close(a(ids, scores), b(ids, scores.clone()))
    a,b = both('RepetitionPenaltyLogitsProcessor', 1.3, torch.tensor([0,3,9,1]))
    torch.testing.assert_close(a(ids, scores), b(ids, scores.clone()))
    assert torch.equal(hl.ForcedBOSTokenLogitsProcessor(3)(ids[:,:1], scores), tlp.ForcedBOSTokenLogitsProcessor(3)(ids[:,:1], scores))

def test_list_of_rules_and_extra_arguments():
    rules = hl.LogitsProcessorList([hl.TopKLogitsWarper(3), lambda ids, scores, shift: scores+shift])
    out = rules(None, torch.arange(6.)[None], shift=1.)
    assert out.tolist()==[[-torch.inf]*3+[4,5,6]]

# ------------------------------------------------------------------ models

@pytest.fixture(scope='module')
def pair(tmp_path_factory):
    "transformers' tiny Llama and hflit's, with the same weights; scores spread enough that no two are near"
    torch.manual_seed(0)
    c = tf.LlamaConfig(vocab_size=V, hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2,
                       max_position_embeddings=128, eos_token_id=EOS, pad_token_id=PAD, bos_token_id=1, initializer_range=.35)
    t = tf.LlamaForCausalLM(c).eval()
    path = tmp_path_factory.mktemp('llama')
    t.save_pretrained(path)
    return t,LlamaForCausalLM.from_pretrained(path)

def prompts(seed=0, n=3, length=9, pads=(0,4,2)):
    torch.manual_seed(100+seed)
    ids,mask = torch.randint(6, V, (n,length)),torch.ones(n, length, dtype=torch.long)
    for i,p in enumerate(pads[:n]): ids[i,:p] = PAD; mask[i,:p] = 0
    return dict(input_ids=ids, attention_mask=mask)

def same(pair, seed=0, inputs=None, **kw):
    "Both libraries' answers, which must be equal"
    inputs = inputs or prompts(seed)
    torch.manual_seed(seed); a = pair[0].generate(**inputs, **kw)
    torch.manual_seed(seed); b = pair[1].generate(**inputs, **kw)
    if torch.is_tensor(a): assert a.tolist()==b.tolist()
    else: assert a.sequences.tolist()==b.sequences.tolist()
    return a,b

GREEDY = [dict(), dict(max_length=14), dict(min_new_tokens=8, eos_token_id=list(range(5,40))), dict(eos_token_id=list(range(5,30))),
    dict(min_length=15, eos_token_id=list(range(5,40))), dict(repetition_penalty=1.8), dict(repetition_penalty=.6), dict(no_repeat_ngram_size=2),
    dict(bad_words_ids=[[7],[20,21],[33]]), dict(suppress_tokens=list(range(20,40))), dict(begin_suppress_tokens=list(range(6,50))),
    dict(forced_eos_token_id=EOS), dict(forced_eos_token_id=[7,EOS]), dict(sequence_bias=[[[9],4.],[[9,9],-50.]]), dict(use_cache=False),
    dict(encoder_repetition_penalty=2.), dict(encoder_no_repeat_ngram_size=1), dict(exponential_decay_length_penalty=(2,2.)), dict(renormalize_logits=True),
    dict(remove_invalid_values=True), dict(eos_token_id=None), dict(pad_token_id=9, eos_token_id=list(range(5,30))), dict(prefill_chunk_size=4),
    dict(prefix_allowed_tokens_fn=lambda i,row: [10+i,11,12]), dict(cache_implementation='static'), dict(bos_token_id=3)]

@pytest.mark.parametrize('kw', GREEDY, ids=lambda kw: ','.join(kw) or 'plain')
def test_greedy(pair, kw):
    for seed in range(2): same(pair, seed, **{**({} if 'max_length' in kw else dict(max_new_tokens=12)), **kw})

DRAWN = [dict(), dict(temperature=.6), dict(temperature=2., top_k=0), dict(top_k=4), dict(top_p=.7), dict(min_p=.1), dict(typical_p=.6), dict(epsilon_cutoff=.05),
    dict(eta_cutoff=.05), dict(top_h=.6), dict(num_return_sequences=3), dict(temperature=1.4, top_k=20, top_p=.9, min_p=.02, repetition_penalty=1.3),
    dict(eos_token_id=list(range(5,20)), min_new_tokens=3), dict(renormalize_logits=True, num_return_sequences=2, output_scores=True, return_dict_in_generate=True)]

@pytest.mark.parametrize('kw', DRAWN, ids=lambda kw: ','.join(kw) or 'plain')
def test_drawn_with_the_same_seed(pair, kw):
    for seed in range(3): same(pair, seed, do_sample=True, max_new_tokens=10, **kw)

def test_generator(pair):
    one = lambda seed: pair[1].generate(**prompts(), do_sample=True, max_new_tokens=8, generator=torch.Generator().manual_seed(seed)).tolist()
    assert one(1)==one(1)!=one(2)

@pytest.mark.parametrize('n', [1,3])
def test_everything_that_is_answered(pair, n):
    kw = dict(max_new_tokens=6, return_dict_in_generate=True, output_scores=True, output_logits=True, output_hidden_states=True, output_attentions=True,
              repetition_penalty=1.3, eos_token_id=None)
    if n>1: kw.update(do_sample=True, num_return_sequences=n)
    pair[0].set_attn_implementation('eager')
    try: a,b = same(pair, **kw)
    finally: pair[0].set_attn_implementation('sdpa')
    for k in ('scores','logits'):
        assert len(a[k])==len(b[k])==6
        for x,y in zip(a[k], b[k]): torch.testing.assert_close(x, y, rtol=1e-4, atol=1e-4)
    real = prompts()['attention_mask'].bool().repeat_interleave(n, 0)
    for k in ('hidden_states','attentions'):
        assert len(a[k])==len(b[k]) and [[tuple(o.shape) for o in s] for s in a[k]]==[[tuple(o.shape) for o in s] for s in b[k]]
        for x,y in zip(a[k][1:], b[k][1:]):
            for o,p in zip(x, y): torch.testing.assert_close(o, p, rtol=1e-4, atol=1e-4)
    for o,p in zip(a.hidden_states[0], b.hidden_states[0]): torch.testing.assert_close(o[real], p[real], rtol=1e-4, atol=1e-4)
    assert b.past_key_values.get_seq_length()==a.past_key_values.get_seq_length()

def test_no_padding_equals_a_mask_of_ones(pair):
    x = prompts(pads=())
    a,b = pair[1].generate(**x, max_new_tokens=6),pair[1].generate(x['input_ids'], max_new_tokens=6)
    assert a.tolist()==b.tolist()
    same(pair, inputs=dict(input_ids=x['input_ids'][:1]), max_new_tokens=6)

def test_mask_from_the_padding_token(pair):
    x = prompts()
    same(pair, inputs=dict(input_ids=x['input_ids']), max_new_tokens=6)
    assert pair[1].generate(x['input_ids'], max_new_tokens=6).tolist()==pair[1].generate(**x, max_new_tokens=6).tolist()

def test_padding_changes_nothing(pair):
    x = prompts()
    out = pair[1].generate(**x, max_new_tokens=8, eos_token_id=None)
    for i,p in enumerate((0,4,2)):
        alone = pair[1].generate(x['input_ids'][i:i+1,p:], max_new_tokens=8, eos_token_id=None)
        assert alone[0].tolist()==out[i,p:].tolist()

def test_from_nothing_and_from_embeddings(pair):
    same(pair, inputs=dict(), max_new_tokens=6)
    x = prompts(pads=())
    e = pair[0].get_input_embeddings()(x['input_ids']).detach()
    for kw in (dict(max_new_tokens=6), dict(max_length=14), dict(max_new_tokens=6, use_cache=False)):
        same(pair, inputs=dict(inputs_embeds=e), **kw)
        if 'max_new_tokens' in kw: same(pair, inputs=dict(inputs_embeds=e, input_ids=x['input_ids']), **kw)
    same(pair, inputs=dict(inputs_embeds=e, attention_mask=prompts()['attention_mask']), max_new_tokens=6)

def test_positions_of_the_caller(pair):
    x = prompts(pads=())
    same(pair, inputs=dict(**x, position_ids=torch.arange(9)[None]*2), max_new_tokens=6)

def test_settings_of_the_call_the_object_and_the_checkpoint(pair):
    for m in pair: m.generation_config.update(do_sample=True, temperature=.5, top_k=7)
    try:
        same(pair, max_new_tokens=6)
        same(pair, max_new_tokens=6, top_k=None)
        for kw in (dict(), dict(temperature=3.)):
            torch.manual_seed(0); a = pair[0].generate(**prompts(), generation_config=tf.GenerationConfig(max_new_tokens=6, top_k=20), **kw)
            torch.manual_seed(0); b = pair[1].generate(**prompts(), generation_config=GenerationConfig(max_new_tokens=6, top_k=20), **kw)
            assert a.tolist()==b.tolist()
    finally:
        for m in pair:
            for k in ('do_sample','temperature','top_k'): setattr(m.generation_config, k, None)

def test_default_length(pair):
    with pytest.warns(UserWarning, match='20 new tokens'): assert pair[1].generate(**prompts(), eos_token_id=None).shape==(3,29)
    long = dict(input_ids=torch.full((1,120), 7))
    with pytest.warns(UserWarning): same(pair, inputs=long, eos_token_id=None)

def test_scores_of_the_chosen(pair):
    kw = dict(max_new_tokens=6, do_sample=True, output_scores=True, return_dict_in_generate=True, eos_token_id=None)
    a,b = same(pair, **kw)
    for n in (False, True):
        want = pair[0].compute_transition_scores(a.sequences, a.scores, normalize_logits=n)
        torch.testing.assert_close(pair[1].compute_transition_scores(b.sequences, b.scores, normalize_logits=n), want, rtol=1e-4, atol=1e-4)

def test_a_bert_that_writes(tmp_path):
    from hflit.models.bert.torch import BertLMHeadModel
    torch.manual_seed(0)
    c = tf.BertConfig(vocab_size=V, hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=4, is_decoder=True,
                      initializer_range=.4, max_position_embeddings=40)
    tf.BertLMHeadModel(c).eval().save_pretrained(tmp_path)
    two = tf.BertLMHeadModel.from_pretrained(tmp_path),BertLMHeadModel.from_pretrained(tmp_path)
    for kw in (dict(), dict(use_cache=False), dict(token_type_ids=torch.ones(3, 9, dtype=torch.long))): same(two, max_new_tokens=8, **kw)
    with pytest.raises(ValueError, match='position'): two[1].generate(**prompts(), max_new_tokens=60)

# ------------------------------------------------------------------ going on

def test_conversation_goes_on(pair):
    m = pair[1]
    kw = dict(max_new_tokens=5, eos_token_id=None, return_dict_in_generate=True)
    for x in (prompts(), prompts(pads=())):
        first = m.generate(**x, **kw)
        said = torch.randint(6, V, (3,4))
        whole = torch.cat([first.sequences, said], 1)
        mask = torch.cat([x['attention_mask'], torch.ones(3, 9, dtype=torch.long)], 1)
        want = m.generate(whole, attention_mask=mask, **kw).sequences
        import copy
        got = m.generate(whole, attention_mask=mask, past_key_values=copy.deepcopy(first.past_key_values), **kw)
        assert got.sequences.tolist()==want.tolist() and got.past_key_values.get_seq_length()==want.shape[1]-1
        new = whole[:,first.past_key_values.get_seq_length():]
        got = m.generate(new, attention_mask=mask, past_key_values=copy.deepcopy(first.past_key_values), **kw).sequences
        assert got.tolist()==want[:,whole.shape[1]-new.shape[1]:].tolist()
    new = m.generate(whole[:,-5:], past_key_values=copy.deepcopy(first.past_key_values), **kw).sequences
    assert new[:,5:].tolist()==want[:,whole.shape[1]:].tolist()

def test_cache_like_transformers(pair):
    x = prompts(pads=())['input_ids']
    outs = []
    for m,cache in zip(pair, (tf.DynamicCache(), DynamicCache())):
        first = m.generate(x, past_key_values=cache, max_new_tokens=4, eos_token_id=None)
        outs.append((first, m.generate(torch.cat([first, x], 1), past_key_values=cache, max_new_tokens=6, eos_token_id=None)))
    assert all(a.tolist()==b.tolist() for a,b in zip(*outs))

def test_cache_of_the_whole_prompt_and_several_answers(pair):
    m,x = pair[1],prompts(pads=())['input_ids']
    with torch.no_grad(): cache = m(x, use_cache=True).past_key_values
    assert m.generate(x, past_key_values=cache, max_new_tokens=5).tolist()==m.generate(x, max_new_tokens=5).tolist()
    torch.manual_seed(0); a = m.generate(x, max_new_tokens=5, do_sample=True, num_return_sequences=2)
    with torch.no_grad(): cache = m(x[:,:-2], use_cache=True).past_key_values
    torch.manual_seed(0); b = m.generate(x, past_key_values=cache, max_new_tokens=5, do_sample=True, num_return_sequences=2)
    assert a.tolist()==b.tolist()

# ------------------------------------------------------------------ stopping and streams

class Letters:
    "A tokenizer whose token i is a short word"
    words = [chr(97+i%26)*(1+i%3)+(' ' if i%4==0 else '') for i in range(V)]
    def decode(self, ids, **kw): return ''.join(self.words[int(i)] for i in ids)

def test_stop_strings(pair):
    m,tok = pair[1],Letters()
    free = m.generate(**prompts(), max_new_tokens=12, eos_token_id=None)
    text = tok.decode(free[0,9:])
    stop = text[6:9]
    out = m.generate(**prompts(), max_new_tokens=12, stop_strings=['§', stop], tokenizer=tok, eos_token_id=EOS)
    for row in out:
        new = tok.decode([i for i in row[9:] if i!=PAD])
        n = next((i for i in range(1, 13) if stop in tok.decode(row[:9+i])), 12)
        assert stop in new[-8:] or n==12
    assert stop in tok.decode(out[0,9:]) and out.shape[1]<=free.shape[1]
    with pytest.raises(ValueError, match='tokenizer'): m.generate(**prompts(), max_new_tokens=3, stop_strings='a')
    kw = dict(max_new_tokens=12, stop_strings=stop, tokenizer=tok, eos_token_id=None)
    ended = m.generate(**prompts(), **kw, pad_token_id=PAD)
    assert ended[0].tolist()==out[0].tolist()[:ended.shape[1]] + [PAD]*(ended.shape[1]-out.shape[1])
    with pytest.raises(ValueError, match='pad_token_id'): m.generate(**prompts(), **kw, pad_token_id=None)
    assert m.generate(prompts()['input_ids'][:1], **kw, pad_token_id=None)[0].tolist()==[i for i in ended[0].tolist() if i!=PAD]

def byte_level(tmp_path):
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    t = Tokenizer(models.BPE())
    t.pre_tokenizer,t.decoder = pre_tokenizers.ByteLevel(add_prefix_space=False),decoders.ByteLevel()
    text = ['the stopper stopped at the stop; naïve café — 東京 😀 stops']*3
    t.train_from_iterator(text, trainers.BpeTrainer(vocab_size=300, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False))
    return tf.PreTrainedTokenizerFast(tokenizer_object=t)

@pytest.mark.parametrize('stop', ['stop', 'pp', 'é', '京', ' —', 'naïve café', '😀', ['zzz','the s'], 'd at'])
def test_stop_strings_like_transformers(stop, tmp_path):
    tok = byte_level(tmp_path)
    ids = tok('the stopper stopped at the stop; naïve café — 東京 😀 stops the café')['input_ids']
    a,b = hs.StopStringCriteria(tok, stop),tf.generation.StopStringCriteria(tok, stop)
    grow = [torch.tensor([ids[:n]]) for n in range(2, len(ids)+1)]
    assert [bool(a(x, None)[0]) for x in grow]==[bool(b(x, None)[0]) for x in grow]

def test_own_criteria_and_rules(pair):
    calls = []
    def rule(ids, scores): calls.append(ids.shape[1]); return scores.index_fill(1, torch.tensor([7]), 1e4)
    out = pair[1].generate(**prompts(), max_new_tokens=9, logits_processor=rule, stopping_criteria=lambda ids, scores: ids.shape[1]>=12)
    assert out.shape==(3,12) and (out[:,9:]==7).all() and calls==[9,10,11]
    class Stop(tf.StoppingCriteria):
        def __call__(self, ids, scores, **kw): return ids[:,-1]>40
    same(pair, max_new_tokens=9, stopping_criteria=tf.StoppingCriteriaList([Stop()]))
    kw = dict(max_new_tokens=9, temperature=.3, do_sample=True)
    torch.manual_seed(0); a = pair[0].generate(**prompts(), logits_processor=tf.LogitsProcessorList([tf.RepetitionPenaltyLogitsProcessor(2.)]), **kw)
    torch.manual_seed(0); b = pair[1].generate(**prompts(), logits_processor=hl.LogitsProcessorList([hl.RepetitionPenaltyLogitsProcessor(2.)]), **kw)
    assert a.tolist()==b.tolist()
    assert pair[1].generate(**prompts(), max_new_tokens=9, stopping_criteria=[hs.MaxLengthCriteria(11)]).shape[1]==11
    assert pair[1].generate(**prompts(), max_new_tokens=50, eos_token_id=None, max_time=1e-6).shape[1]==10

@pytest.mark.parametrize('skip', [False, True])
def test_text_streamer_like_transformers(skip, tmp_path):
    tok = byte_level(tmp_path)
    ids = tok('the stopper stopped\nat the stop; naïve café — 東京 😀 stops the café')['input_ids']
    outs,pieces = [],[]
    for cls in (tf.TextStreamer, streaming.TextStreamer):
        f = io.StringIO()
        with redirect_stdout(f):
            s = cls(tok, skip_prompt=skip)
            s.put(torch.tensor([ids[:5]]))
            for i in ids[5:]: s.put(torch.tensor([i]))
            s.end()
        outs.append(f.getvalue())
    assert outs[0]==outs[1]
    s = streaming.TextStreamer(tok, skip, callback=pieces.append)
    s.put(torch.tensor([ids[:5]]))
    for i in ids[5:]: s.put(torch.tensor([i]))
    s.end()
    assert ''.join(pieces)==outs[0][:-1] and all(pieces) and len(pieces)>5

def test_streams(pair):
    m,x = pair[1],dict(input_ids=prompts(pads=())['input_ids'][:1])
    want,got = m.generate(**x, max_new_tokens=6, eos_token_id=None)[0].tolist(),[]
    m.generate(**x, max_new_tokens=6, eos_token_id=None, streamer=lambda ids: got.append(ids.tolist()))
    assert got==[[i] for i in want[9:]]
    s = streaming.TextIteratorStreamer(Letters(), skip_prompt=True, timeout=20)
    t = threading.Thread(target=m.generate, kwargs=dict(**x, max_new_tokens=6, eos_token_id=None, streamer=s))
    t.start()
    text = ''.join(s); t.join()
    assert text==Letters().decode(want[9:])
    s = streaming.TextIteratorStreamer(Letters(), timeout=20)
    with pytest.raises(ValueError): m.generate(**x, max_new_tokens=6, num_beans=2, streamer=s)
    assert list(s)==[''], 'a failed call must not leave its reader waiting'
    with pytest.raises(TypeError, match='put and end'): m.generate(**x, streamer=3)

def test_streams_of_a_batch(pair):
    "Every row's text is that of the row written alone, and each piece comes with the number of its row"
    m,x = pair[1],prompts()
    kw = dict(max_new_tokens=6, eos_token_id=None)
    want = m.generate(**x, **kw)[:,x['input_ids'].shape[1]:].tolist()
    s = streaming.BatchTextIteratorStreamer(Letters(), timeout=20)
    t = threading.Thread(target=m.generate, kwargs=dict(**x, **kw, streamer=s))
    t.start()
    pieces = list(s)
    t.join()
    assert [''.join(o for row,o in pieces if row==i) for i in range(len(want))]==[Letters().decode(ids) for ids in want]
    with pytest.raises(ValueError, match='BatchTextStreamer takes several'): m.generate(**x, **kw, streamer=streaming.TextStreamer(Letters()))

# ------------------------------------------------------------------ errors

IDS = torch.tensor([[7,8,9]])
@pytest.mark.parametrize('args,kw,error,words', [
    ((IDS,), dict(max_new_token=3), ValueError, 'max_new_tokens'), ((IDS,), dict(attention_masks=1), ValueError, 'attention_mask'),
    ((IDS.float(),), {}, TypeError, 'float32'), ((IDS[0],), {}, ValueError, r'\(batch, tokens\)'), ((IDS[:,:0],), {}, ValueError, 'empty'),
    ((torch.tensor([[3,V]]),), {}, ValueError, f'Token id {V} .row 0, position 1'), ((torch.tensor([[-1,3]]),), {}, ValueError, 'Token id -1'),
    (([[1,2],[3]],), {}, ValueError, 'padded on the left'), ((['hello'],), {}, ValueError, 'tensor'), ((IDS,), dict(max_length=3), ValueError, 'max_length=3'),
    ((torch.full((1,129), 7),), dict(max_new_tokens=3), ValueError, '128 positions'), ((IDS,), dict(num_beams=3, streamer=print), ValueError, 'streamer'), ((IDS,), dict(num_beams=2, num_return_sequences=3), ValueError, 'num_beams=2'),
    ((IDS,), dict(attention_mask=torch.ones(1,2)), ValueError, r'\(1, 2\)'), ((IDS,), dict(do_sample=True, temperature=0.), ValueError, 'temperature'),
    ((IDS,), dict(num_return_sequences=2), ValueError, 'do_sample'), ((IDS,), dict(assistant_model=1), TypeError, 'int has no head'),
    ((IDS,), dict(bos_token_id=None, inputs=None, max_new_tokens='3'), ValueError, 'max_new_tokens'), ((), dict(bos_token_id=None), ValueError, 'bos_token_id'),
    ((IDS,), dict(do_sample=True, suppress_tokens=list(range(V))), ValueError, 'forbid every token'), ((IDS,), dict(streamer=[]), TypeError, 'streamer')])
def test_errors(pair, args, kw, error, words):
    with pytest.raises(error, match=words): pair[1].generate(*args, **kw)

def test_errors_of_the_model(pair):
    body = LlamaModel(pair[1].config)
    from hflit.torch.generate import generate
    with pytest.raises(TypeError, match='AutoModelForCausalLM'): generate(body, IDS)
    class BrokenForCausalLM(LlamaForCausalLM):
        def forward(self, *args, **kw):
            out = super().forward(*args, **kw)
            out.logits = out.logits*float('nan')
            return out
    with pytest.raises(ValueError, match='NaN'): BrokenForCausalLM(pair[1].config).generate(IDS, do_sample=True, max_new_tokens=2)

def test_right_padding_is_said(pair, caplog):
    x = prompts()
    pair[1].generate(x['input_ids'].flip(1), attention_mask=x['attention_mask'].flip(1), max_new_tokens=2)
    assert 'padding_side' in caplog.text
    caplog.clear()
    pair[1].generate(**x, max_new_tokens=2)
    assert not caplog.text

def test_beyond_the_positions_is_said(pair, caplog):
    out = pair[1].generate(torch.full((1,126), 7), max_new_tokens=4, eos_token_id=None)
    assert out.shape==(1,130) and '128 positions' in caplog.text

def test_late_stop_gives_the_same(pair, monkeypatch):
    "On an accelerator the flag is looked at a step late; here with a flag that is not one"
    from hflit.torch import generate as hgen
    kw = dict(max_new_tokens=12, eos_token_id=list(range(5,30)), return_dict_in_generate=True, output_scores=True)
    want = pair[1].generate(**prompts(), **kw)
    expand = hgen.Run.expand
    def late(self):
        expand(self)
        self.deferred_stop = True
        return self
    monkeypatch.setattr(hgen.Run, 'expand', late)
    monkeypatch.setattr(hgen, 'copy_async', lambda flag: lambda: bool(flag))
    for n in (12, want.sequences.shape[1]-9):
        got = pair[1].generate(**prompts(), **{**kw, 'max_new_tokens':n})
        assert got.sequences.tolist()==want.sequences.tolist() and len(got.scores)==len(want.scores)
        assert got.past_key_values.get_seq_length()==want.past_key_values.get_seq_length()

# ------------------------------------------------------------------ inputs of the model's own, and what cannot be

@pytest.mark.parametrize('kw', [dict(), dict(use_cache=False), dict(num_return_sequences=2, do_sample=True), dict(prefill_chunk_size=4), dict(cache_implementation='static')])
def test_own_inputs_like_transformers(pair, kw):
    "A model class that prepares its inputs itself: here every step reads its tokens one higher, and positions twice as far apart"
    def other(cls):
        class Other(cls):
            def prepare_inputs_for_generation(self, input_ids, **kwargs):
                x = super().prepare_inputs_for_generation(input_ids, **kwargs)
                return {**x, 'input_ids': (x['input_ids']+1)%V, 'position_ids': x['position_ids']*2}
        return Other
    t,m = pair
    own = []
    for cls,model in ((tf.LlamaForCausalLM, t), (LlamaForCausalLM, m)):
        o = other(cls)(model.config).eval()
        o.load_state_dict(model.state_dict())
        torch.manual_seed(3)
        own.append(o.generate(**prompts(), max_new_tokens=8, **kw))
    assert torch.equal(*own) and not torch.equal(own[1], m.generate(**prompts(), max_new_tokens=8, **kw))

def test_custom_loop_like_transformers(pair):
    seen = []
    def loop(model, input_ids, logits_processor, stopping_criteria, generation_config, again=1, **kw):
        seen.append((len(logits_processor), generation_config.max_length, sorted(k for k,v in kw.items() if v is not None)))
        while not stopping_criteria(input_ids, None).all(): input_ids = torch.cat([input_ids, input_ids[:,-1:]+again], 1)
        return input_ids
    a,b = (m.generate(**prompts(), custom_generate=loop, again=2, max_new_tokens=3, repetition_penalty=1.2, eos_token_id=None) for m in pair)
    assert torch.equal(a, b) and a.shape==(3,12)
    assert seen[0][:2]==seen[1][:2] and set(seen[1][2])==set(seen[0][2])

@pytest.mark.parametrize('kw,words', [(dict(forced_eos_token_id=V), f'token {V}'), (dict(forced_bos_token_id=-1), 'token -1'), (dict(suppress_tokens=[3,V]), f'token {V}'),
    (dict(begin_suppress_tokens=[V+5]), f'token {V+5}'), (dict(max_new_tokens=2.5), 'max_new_tokens=2.5'), (dict(position_ids=torch.arange(5)[None]), 'position_ids has the shape'),
    (dict(position_ids=torch.arange(9)), 'position_ids has the shape'), (dict(bad_words_ids=[]), 'at least one list'), (dict(eos_token_id=1.5), 'eos_token_id=1.5')])
def test_what_cannot_be_is_refused(pair, kw, words):
    with pytest.raises(ValueError, match=words): pair[1].generate(torch.full((1,9), 7), **{'max_new_tokens':2, **kw})

def test_numbers_as_transformers_takes_them(pair):
    ids = prompts(n=1)['input_ids']
    for kw in (dict(max_new_tokens=4.), dict(max_new_tokens=4, top_p=0., do_sample=True), dict(max_length=12.), dict(max_new_tokens=4, bad_words_ids=[[EOS]])):
        a,b = (m.generate(ids, **kw) for m in pair)
        assert torch.equal(a, b)

def test_what_criteria_answer():
    from transformers.generation import stopping_criteria as ts
    ids = torch.ones(2, 3, dtype=torch.long)
    for name,args in (('MaxLengthCriteria',(3,)), ('MaxLengthCriteria',(4,)), ('MaxTimeCriteria',(60.,)), ('EosTokenCriteria',(1,))):
        a,b = getattr(hs, name)(*args)(ids, None),getattr(ts, name)(*args)(ids, None)
        assert torch.is_tensor(a) and a.dtype==b.dtype==torch.bool and torch.equal(a, b)

def test_attributes_of_processors():
    "The public attributes that transformers' processors have; token ids are lists of numbers here, which serve all frameworks"
    ids = torch.ones(2, 5, dtype=torch.long)
    made = [('MinLengthLogitsProcessor',(5,2)), ('MinNewTokensLengthLogitsProcessor',(3,4,[2,3])), ('NoBadWordsLogitsProcessor',([[1,2]],0)), ('SuppressTokensLogitsProcessor',([3,4],)),
        ('SuppressTokensAtBeginLogitsProcessor',([3,4],2)), ('EncoderNoRepeatNGramLogitsProcessor',(2,ids)), ('ExponentialDecayLengthPenalty',((3,1.5),2,7)), ('ForcedBOSTokenLogitsProcessor',(3,)),
        ('ForcedEOSTokenLogitsProcessor',(9,[3])), ('NoRepeatNGramLogitsProcessor',(2,)), ('SequenceBiasLogitsProcessor',({(1,2):-1.},)), ('TopKLogitsWarper',(3,)), ('TopPLogitsWarper',(.5,)),
        ('MinPLogitsWarper',(.5,)), ('TypicalLogitsWarper',(.5,)), ('EpsilonLogitsWarper',(.1,)), ('EtaLogitsWarper',(.1,)), ('TopHLogitsWarper',(.5,)), ('TemperatureLogitsWarper',(.5,)),
        ('RepetitionPenaltyLogitsProcessor',(1.5,)), ('EncoderRepetitionPenaltyLogitsProcessor',(2.,ids))]
    inner = {'length_1_bias', 'multi_token_biases', 'prepared_bias_variables', 'top_n', 'batch_size', 'generated_ngrams', 'logits_indices', 'cu_seq_lens_q'} # made while it works, and a constant
    plain = lambda v: v.tolist() if hasattr(v, 'tolist') else v
    for name,args in made:
        a,b = both(name, *args)
        for k,v in vars(b).items():
            if k[0]=='_' or k in inner: continue
            mine = plain(getattr(a, k))
            assert mine==plain(v) or mine==[plain(v)] or abs(mine-1/v if 'Encoder' in name else mine-v)<1e-9, (name, k, mine, v)

# --- beam search

BEAMS = dict(plain={}, early=dict(early_stopping=True), never=dict(early_stopping='never', length_penalty=2.), short=dict(length_penalty=-1., num_beams=4),
             several=dict(num_return_sequences=2, no_repeat_ngram_size=2, num_beams=4), penalties=dict(repetition_penalty=1.3, min_new_tokens=4), ends=dict(eos_token_id=[2, 5, 7]),
             uncached=dict(use_cache=False), sampled=dict(do_sample=True, temperature=.8, top_k=20), states=dict(output_hidden_states=True, output_attentions=True))

@pytest.mark.parametrize('arch,head', [('llama', 'LlamaForCausalLM'), ('mistral', 'MistralForCausalLM'), ('gpt2', 'GPT2LMHeadModel'), ('t5', 'T5ForConditionalGeneration'),
                                       ('bart', 'BartForConditionalGeneration')])
@pytest.mark.parametrize('kw', BEAMS.values(), ids=BEAMS)
def test_beam_search(arch, head, kw):
    "Tokens, scores, the rows that they come from, and what is recorded, with sources padded on the left"
    from sweep import inputs, load, saved
    ref, folder = saved(arch, head)
    own = load('torch', folder, head).model
    x = {k: v for k, v in inputs(arch, head, 'left', batch=3).items() if k in ('input_ids', 'attention_mask')}
    kw = dict(num_beams=3, max_new_tokens=9, do_sample=False, return_dict_in_generate=True, output_scores=True, output_logits=True) | kw
    torch.manual_seed(0)
    want = ref.generate(**x, **kw)
    torch.manual_seed(0)
    got = own.generate(**x, **kw)
    assert [*got] == [*want] and torch.equal(got.beam_indices, want.beam_indices)
    # transformers 5.23 fills finished texts with the end token where the padding token has the id 0
    there = torch.arange(want.beam_indices.shape[1]) < (want.beam_indices >= 0).sum(1, keepdim=True)
    new = want.beam_indices.shape[1]
    assert got.sequences.shape == want.sequences.shape and torch.equal(got.sequences[:, :-new], want.sequences[:, :-new])
    assert torch.equal(got.sequences[:, -new:][there], want.sequences[:, -new:][there])
    assert (got.sequences[:, -new:][~there] == own.config.pad_token_id).all()
    torch.testing.assert_close(got.sequences_scores, want.sequences_scores, atol=1e-4, rtol=1e-4)
    for name in ('scores', 'logits', 'attentions', 'hidden_states', 'decoder_attentions', 'cross_attentions'):
        for a, b in zip(want.get(name) or (), got.get(name) or (), strict=True): torch.testing.assert_close(a, b, atol=1e-3, rtol=1e-3)
    scores = [m.compute_transition_scores(o.sequences, o.scores, o.beam_indices) for m, o in ((ref, want), (own, got))]
    torch.testing.assert_close(*scores, atol=1e-3, rtol=1e-3)

def test_beams_find_what_greedy_misses(pair):
    "Twenty beams are never worse than one, and each returned score is that of its text"
    own = pair[1]
    kw = dict(max_new_tokens=5, eos_token_id=None, return_dict_in_generate=True, output_scores=True)
    out = own.generate(IDS, num_beams=20, num_return_sequences=3, length_penalty=0., **kw)
    greedy = own.generate(IDS, **kw)
    with torch.no_grad():
        def score(ids): return own(ids).logits[:, 2:-1].log_softmax(-1).gather(-1, ids[:, 3:, None]).sum((1, 2))
        torch.testing.assert_close(score(out.sequences), out.sequences_scores, atol=1e-4, rtol=1e-4)
        assert (score(out.sequences)[0] >= score(greedy.sequences)-1e-5).all() and (out.sequences_scores.diff() <= 0).all()
