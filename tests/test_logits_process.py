"Every logits processor in PyTorch, NumPy and JAX, compiled with a traced length, beside transformers' on random cases"
import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch
import transformers as tf
from transformers.generation import logits_process as tlp
from hflit.generation import logits_process as lp
from hflit.generation import array_ops as ops
from hflit.generation.settings import GenerationConfig
from hflit.models.llama.torch import LlamaForCausalLM

V,EOS,COLUMNS = 64,5,17

CASES = [('TemperatureLogitsWarper',.7), ('TemperatureLogitsWarper',1.9), ('TopKLogitsWarper',5), ('TopKLogitsWarper',500), ('TopPLogitsWarper',.8),
    ('TopPLogitsWarper',.05), ('TopPLogitsWarper',.8,-np.inf,7), ('TopPLogitsWarper',.99), ('MinPLogitsWarper',.2), ('MinPLogitsWarper',.9,-np.inf,4), ('TypicalLogitsWarper',.6),
    ('TypicalLogitsWarper',.2,-np.inf,9), ('EpsilonLogitsWarper',.02), ('EpsilonLogitsWarper',.9,-np.inf,3), ('EtaLogitsWarper',.02),
    ('TopHLogitsWarper',.4), ('TopHLogitsWarper',.95), ('TopKLogitsWarper',5,-7.), ('RepetitionPenaltyLogitsProcessor',1.7), ('RepetitionPenaltyLogitsProcessor',.5),
    ('RepetitionPenaltyLogitsProcessor',1.5,2), ('NoRepeatNGramLogitsProcessor',1), ('NoRepeatNGramLogitsProcessor',2), ('NoRepeatNGramLogitsProcessor',3),
    ('NoRepeatNGramLogitsProcessor',13), ('NoRepeatNGramLogitsProcessor',40), ('SuppressTokensLogitsProcessor',[1,2,63]), ('SuppressTokensLogitsProcessor',[1,640]),
    ('SuppressTokensAtBeginLogitsProcessor',[3,4],12), ('SuppressTokensAtBeginLogitsProcessor',[3,4],11), ('MinLengthLogitsProcessor',20,[EOS,7]),
    ('MinLengthLogitsProcessor',12,EOS), ('MinNewTokensLengthLogitsProcessor',10,3,[EOS]), ('MinNewTokensLengthLogitsProcessor',10,2,EOS),
    ('ForcedEOSTokenLogitsProcessor',13,[2,3]), ('ForcedEOSTokenLogitsProcessor',14,2), ('ForcedBOSTokenLogitsProcessor',3),
    ('SequenceBiasLogitsProcessor',{(3,):2.,(1,2):-4.,(2,1):3.,(0,1):3.,(1,2,1):-1.,(2,)*13:1.,(1,)*16:1.}), ('SequenceBiasLogitsProcessor',[[[3],2.],[[1,2],-4.]]),
    ('NoBadWordsLogitsProcessor',[[3],[EOS],[1,2],[2,1],[0,1,2]],EOS), ('ExponentialDecayLengthPenalty',(1,1.3),EOS,10),
    ('ExponentialDecayLengthPenalty',(3,1.3),[EOS],10), ('InfNanRemoveLogitsProcessor',), ('LogitNormalization',)]

def scores_of(seed, rows=4):
    rng = np.random.default_rng(seed)
    scores = 3*rng.normal(size=(rows,V)).astype(np.float32)
    if seed==2: scores[:,10:30] = -np.inf
    return scores

def buffer(ids):
    "`ids` in a buffer with a few columns more, which hold what a processor would act upon if it looked"
    rng = np.random.default_rng(9)
    return np.concatenate([ids, rng.integers(0, 3, (len(ids),COLUMNS-ids.shape[1]))], 1)

def compiled(processor): return jax.jit(lambda i, s, n: processor(i, s, n))

def same(make, theirs, ids, scores, program=None, eager=True):
    """One processor in PyTorch bit for bit as transformers'; in NumPy and JAX, with a buffer and a length, with JAX compiled: by a `program` of all cases, whose
    buffers are of one shape. Op by op, JAX compiles every operation for every length, so that a case may do without."""
    want,given = theirs(torch.tensor(ids), torch.tensor(scores)),torch.tensor(scores)
    torch.testing.assert_close(make(torch.tensor)(torch.tensor(ids), given), want, rtol=0, atol=0)
    assert torch.equal(given, torch.tensor(scores)), 'a processor must not write into the scores it is given'
    wide,n,ours,on_jax = buffer(ids),ids.shape[1],make(np.array),make(jnp.array)
    with np.errstate(all='raise', under='ignore'): got = [ours(ids, scores), ours(wide, scores, n)]
    got += [make(torch.tensor)(torch.tensor(wide), torch.tensor(scores), n), (program or compiled(on_jax))(wide, scores, n)]
    if eager: got += [on_jax(jnp.asarray(ids), jnp.asarray(scores)), on_jax(jnp.asarray(wide), jnp.asarray(scores), n)]
    for o in got:
        assert o.dtype in (np.float32, torch.float32)
        np.testing.assert_allclose(o, want, rtol=2e-6, atol=2e-6)
    np.testing.assert_array_equal(scores, scores.copy())

@pytest.mark.parametrize('case', CASES, ids=lambda c: c[0]+str(c[1:])[:30])
def test_processor(case):
    name,*args = case
    program = compiled(getattr(lp, name)(*args))
    for seed,n in ((0,12), (1,12), (2,12), (3,1), (4,2)):
        ids = np.random.default_rng(seed).integers(0, 3, (4,n))
        if name=='RepetitionPenaltyLogitsProcessor' and len(args)>1 and n<=args[1]: continue # transformers takes a count of all tokens for a wrong argument
        same(lambda array: getattr(lp, name)(*args), getattr(tlp, name)(*args), ids, scores_of(seed), program, eager=n==12)

def test_processors_that_see_the_prompt():
    rng = np.random.default_rng(0)
    ids,prompt,scores = rng.integers(0, 4, (4,9)),rng.integers(0, 4, (4,7)),scores_of(0)
    for name,arg in (('EncoderRepetitionPenaltyLogitsProcessor',1.5), ('EncoderNoRepeatNGramLogitsProcessor',2), ('EncoderNoRepeatNGramLogitsProcessor',9)):
        for text in (prompt, prompt[:2]): # also with more rows than prompts
            theirs = getattr(tlp, name)(arg, torch.tensor(text))
            same(lambda array: getattr(lp, name)(arg, array(text)), theirs, ids, scores)
            same(lambda array: getattr(lp, name)(arg, array(buffer(text)), 7), theirs, ids, scores)
    left = np.array([0,3,9,1])
    same(lambda array: lp.RepetitionPenaltyLogitsProcessor(1.3, array(left)), tlp.RepetitionPenaltyLogitsProcessor(1.3, torch.tensor(left)), ids, scores)

def test_prefix_function():
    allowed = lambda i,row: [1,2,3] if i%2 else [int(row[-1]),7]
    ids,scores = np.random.default_rng(0).integers(0, 4, (4,9)),scores_of(0)
    scores[1,1:4] = -np.inf
    want = tlp.PrefixConstrainedLogitsProcessor(allowed, 1)(torch.tensor(ids), torch.tensor(scores))
    ours = lp.PrefixConstrainedLogitsProcessor(allowed)
    assert torch.equal(ours(torch.tensor(ids), torch.tensor(scores)), want)
    for array in (np.array, jnp.array): np.testing.assert_allclose(ours(array(buffer(ids)), array(scores), 9), want)

@pytest.mark.parametrize('name,arg,least', [('TopKLogitsWarper',2,1), ('TopPLogitsWarper',.5,1), ('TopPLogitsWarper',.85,1), ('TopPLogitsWarper',.3,3), ('MinPLogitsWarper',.4,1),
    ('MinPLogitsWarper',.9,2), ('TypicalLogitsWarper',.5,1), ('EpsilonLogitsWarper',.3,2), ('EtaLogitsWarper',.3,2)])
def test_equal_scores(name, arg, least):
    "As many of the tokens of equal score stay as in transformers, in each library"
    scores = np.log(np.array([[.4,.2,.2,.1,.1], [.2]*5, [.3,.3,.3,.05,.05]], np.float32))
    ours = getattr(lp, name)(arg, min_tokens_to_keep=least)
    want = getattr(tlp, name)(arg, min_tokens_to_keep=least)(None, torch.tensor(scores)).isfinite().sum(1).tolist()
    for array in (torch.tensor, np.array, jnp.array): assert np.isfinite(np.asarray(ours(None, array(scores)))).sum(1).tolist()==want

@pytest.mark.parametrize('dtype', ['float16','bfloat16','float64'])
@pytest.mark.parametrize('name,args', [(c[0],c[1:]) for c in CASES if c[0]!='TopHLogitsWarper'], ids=lambda o: str(o)[:25])
def test_dtype_is_kept(name, args, dtype):
    ids,scores = torch.tensor([[0,1,2]*4]),torch.tensor(scores_of(0, 1)).to(getattr(torch, dtype))
    assert getattr(lp, name)(*args)(ids, scores).dtype==scores.dtype

@pytest.mark.parametrize('seed', range(3))
def test_weighted_quantile_and_nucleus(seed):
    "Bisecting the bits finds the very number that sorting does, also among distances that are zero, tiny, equal or infinite"
    rng = np.random.default_rng(seed)
    far = rng.exponential(size=(5,300)).astype(np.float32)
    far[:,:20],far[:,20:30],far[:,30:60],far[:,60:70] = 0,1e-30,far[:,60:61],np.inf
    for q in (.01,.3,.9,.999):
        np.testing.assert_array_equal(ops.weighted_quantile(jnp.asarray(far), jnp.asarray(-far), q), ops.weighted_quantile(far, -far, q))
        for least in (1,40):
            kept = ops.nucleus(-far, q, least)
            np.testing.assert_array_equal(ops.nucleus(jnp.asarray(-far), q, least), kept)
            np.testing.assert_array_equal(ops.nucleus(torch.tensor(-far), q, least).sum(-1), kept.sum(-1))

SETTINGS = [dict(), dict(repetition_penalty=1.3, no_repeat_ngram_size=2, bad_words_ids=[[7],[1,2]], min_new_tokens=4, sequence_bias=[[[9],4.]]),
    dict(encoder_repetition_penalty=1.4, encoder_no_repeat_ngram_size=2, min_length=14, suppress_tokens=[9,10], begin_suppress_tokens=[11,12]),
    dict(forced_eos_token_id=EOS, exponential_decay_length_penalty=(1,1.4), remove_invalid_values=True, renormalize_logits=True),
    dict(do_sample=True, temperature=.8, top_k=30, top_p=.9, min_p=.01, typical_p=.9, epsilon_cutoff=.001, eta_cutoff=.001, top_h=.9),
    *(dict(do_sample=True, num_beams=3, **{k:v}) for k,v in dict(top_k=1, top_p=.01, min_p=.99, typical_p=.01, epsilon_cutoff=.9, eta_cutoff=.9, top_h=.01).items()),
    dict(do_sample=True, forced_bos_token_id=4, begin_suppress_tokens=[3])]

@pytest.fixture(scope='module')
def theirs():
    "A model of transformers, which makes its list of processors from settings"
    return tf.LlamaForCausalLM(tf.LlamaConfig(vocab_size=V, hidden_size=8, intermediate_size=8, num_hidden_layers=1, num_attention_heads=1))

@pytest.mark.parametrize('kw', SETTINGS, ids=lambda kw: ','.join(kw)[:40] or 'plain')
def test_settings(kw, theirs):
    "All processors of a configuration in transformers' order, with the lengths of prompt and text known only to the compiled function"
    g = GenerationConfig(max_length=13, **{'top_k':0, **kw} if kw.get('do_sample') else kw)
    t = tf.GenerationConfig(max_length=13, eos_token_id=EOS, **{'top_k':0, **kw} if kw.get('do_sample') else kw)
    t._eos_token_tensor,t._pad_token_tensor = torch.tensor([EOS]),None
    for seed,left in ((0,None), (1,np.array([0,2,1,5]))):
        ids,scores = np.random.default_rng(seed).integers(0, 4, (4,12)),scores_of(seed)
        made = lp.make_logits_processors(g, torch.tensor(ids[:,:9]), [EOS], None if left is None else torch.tensor(left))
        if left is None:
            filled = theirs._prepare_generation_config(t)[0]
            filled._eos_token_tensor,filled._pad_token_tensor,filled.max_length = torch.tensor([EOS]),None,13
            want = theirs._get_logits_processor(filled, 9, torch.tensor(ids[:,:9]), device='cpu')
            assert [type(o).__name__ for o in made]==[type(o).__name__ for o in want]
        ours = lp.make_logits_processors(g, buffer(ids), [EOS], left, length=9)
        whole = jax.jit(lambda i, s, n, m, top: lp.make_logits_processors(g, i, [EOS], left, length=m, max_length=top)(i, s, n))
        for n in (9,10,12):
            got = made(torch.tensor(ids[:,:n]), torch.tensor(scores))
            if left is None: torch.testing.assert_close(got, want(torch.tensor(ids[:,:n]), torch.tensor(scores)), rtol=0, atol=0)
            np.testing.assert_allclose(ours(buffer(ids), scores, n), got, rtol=5e-6, atol=5e-6)
            np.testing.assert_allclose(whole(buffer(ids), scores, n, 9, 13), got, rtol=5e-6, atol=5e-6)

def test_custom_processors():
    g,ids = GenerationConfig(repetition_penalty=1.3),np.array([[1,2,3,0,0]])
    seen = []
    out = lp.make_logits_processors(g, ids, custom=[lambda i, s: seen.append(i.tolist()) or s+1, lp.RepetitionPenaltyLogitsProcessor(1.)], length=3)
    assert type(out[0]) is lp.RepetitionPenaltyLogitsProcessor and out[0].penalty==1 and len(out)==2
    assert out(ids, np.zeros((1,4), np.float32), 3).tolist()==[[1,1,1,1]] and seen==[[[1,2,3]]]
    assert not lp.takes_length(out[1]) and lp.takes_length(lambda i, s, cur_len: s) and lp.takes_length(out[0])

def test_list_of_processors_and_extra_arguments():
    made = lp.LogitsProcessorList([lp.TopKLogitsWarper(3), lambda ids, scores, shift: scores+shift, lambda ids, scores, **kw: scores])
    assert made(None, torch.arange(6.)[None], shift=1.).tolist()==[[-torch.inf]*3+[4,5,6]]

def test_a_setting_of_ones_own(tmp_path):
    "A class with `setting` is a field of GenerationConfig, which `generate` takes and files keep"
    class NoEcho(lp.LogitsProcessor, setting='no_echo'):
        @classmethod
        def from_setting(cls, value, prompt): return cls()
        def __call__(self, ids, scores, length=None): return lp.put_along_axis(scores, lp.last_tokens(ids, 1, length), -np.inf)
    try:
        torch.manual_seed(0)
        c = tf.LlamaConfig(vocab_size=V, hidden_size=8, intermediate_size=8, num_hidden_layers=1, num_attention_heads=1, eos_token_id=None)
        tf.LlamaForCausalLM(c).save_pretrained(tmp_path)
        m,ids = LlamaForCausalLM.from_pretrained(tmp_path),torch.tensor([[7,8,9]])
        kw = dict(max_new_tokens=8, sequence_bias={(1,):100.})
        assert (m.generate(ids, **kw)[0,3:]==1).all()
        assert (m.generate(ids, **kw, no_echo=True)[0,3:]==1).tolist()==[True,False]*4
        GenerationConfig(no_echo=True).save_pretrained(tmp_path)
        assert GenerationConfig.from_pretrained(tmp_path).no_echo is True and GenerationConfig().no_echo is None
    finally:
        from hflit.generation.settings import known
        del lp.processors['no_echo'], GenerationConfig.no_echo
        known.remove('no_echo')

def test_errors():
    with pytest.raises(ValueError, match='none may be empty'): lp.SequenceBiasLogitsProcessor({})
    for array in (torch.tensor, np.array): # also where a vocabulary of another size was fine
        bad = lp.NoBadWordsLogitsProcessor([[1,9]])
        bad(array([[1]]), array([[0.]*10]))
        with pytest.raises(ValueError, match='outside the vocabulary of 4'): bad(array([[1]]), array([[0.]*4]))
    with pytest.raises(NotImplementedError, match='must define __call__'): lp.LogitsProcessor()(None, None)
