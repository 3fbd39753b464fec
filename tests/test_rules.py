"The rules for scores that Flax and Keras use, in numpy and compiled by JAX, beside PyTorch's on random cases"
import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch
from hflit.generation import sampling as narrow; from hflit.generation import logits_process as rules
from hflit.generation.settings import GenerationConfig
from hflit.torch import logits_process as tl

V,EOS,ROOM = 64,5,17

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

def room(ids):
    "`ids` in a room with a few places more, which hold what a rule would act upon if it looked"
    rng = np.random.default_rng(9)
    return np.concatenate([ids, rng.integers(0, 3, (len(ids),ROOM-ids.shape[1]))], 1)

def same(ours, theirs, ids, scores):
    "One rule in numpy, with JAX on the spot, and compiled with a traced length, beside PyTorch's on the text itself"
    want = theirs(torch.tensor(ids), torch.tensor(scores)).numpy()
    wide,n,before = room(ids),ids.shape[1],scores.copy()
    with np.errstate(all='raise', under='ignore'): got = ours(wide, scores, n)
    assert got.dtype==np.float32
    for o in (got, ours(jnp.asarray(wide), jnp.asarray(scores), n), jax.jit(lambda i, s, n: ours(i, s, n))(wide, scores, n)):
        np.testing.assert_allclose(o, want, rtol=2e-6, atol=2e-6)
    np.testing.assert_array_equal(scores, before)

@pytest.mark.parametrize('case', CASES, ids=lambda c: c[0]+str(c[1:])[:30])
def test_rule(case):
    name,*args = case
    for seed,n in ((0,12), (1,12), (2,12), (3,1), (4,2)):
        ids = np.random.default_rng(seed).integers(0, 3, (4,n))
        same(getattr(rules, name)(*args), getattr(tl, name)(*args), ids, scores_of(seed))

def test_rules_that_see_the_prompt():
    rng = np.random.default_rng(0)
    ids,prompt,scores = rng.integers(0, 4, (4,9)),rng.integers(0, 4, (4,7)),scores_of(0)
    for name,arg in (('EncoderRepetitionPenaltyLogitsProcessor',1.5), ('EncoderNoRepeatNGramLogitsProcessor',2), ('EncoderNoRepeatNGramLogitsProcessor',9)):
        theirs = getattr(tl, name)(arg, torch.tensor(prompt))
        same(getattr(rules, name)(arg, room(prompt), 7), theirs, ids, scores)
        same(getattr(rules, name)(arg, prompt), theirs, ids, scores)
    left = np.array([0,3,9,1])
    same(rules.RepetitionPenaltyLogitsProcessor(1.3, left), tl.RepetitionPenaltyLogitsProcessor(1.3, torch.tensor(left)), ids, scores)

def test_prefix_function():
    allowed = lambda i,row: [1,2,3] if i%2 else [int(row[-1]),7]
    ids,scores = np.random.default_rng(0).integers(0, 4, (4,9)),scores_of(0)
    scores[1,1:4] = -np.inf
    want = tl.PrefixConstrainedLogitsProcessor(allowed)(torch.tensor(ids), torch.tensor(scores)).numpy()
    np.testing.assert_allclose(rules.PrefixConstrainedLogitsProcessor(allowed)(room(ids), scores, 9), want)

def test_ties_all_stay():
    "Tokens as likely as the last one that is kept"
    scores = np.log(np.array([[.4,.2,.2,.1,.1]], np.float32))
    for cut,n in ((narrow.TopKLogitsWarper(2),3), (narrow.TopPLogitsWarper(.5),3), (narrow.TopPLogitsWarper(.85),5)):
        assert np.isfinite(cut(None, scores)).sum()==n==np.isfinite(cut(None, jnp.asarray(scores))).sum()

@pytest.mark.parametrize('seed', range(3))
def test_reach(seed):
    "Halving the bits finds the very number that sorting does, also among distances that are zero, tiny, equal or infinite"
    rng = np.random.default_rng(seed)
    far = rng.exponential(size=(5,300)).astype(np.float32)
    far[:,:20],far[:,20:30],far[:,30:60],far[:,60:70] = 0,1e-30,far[:,60:61],np.inf
    p = narrow.softmax(-far)
    for share in (.01,.3,.9,.999):
        np.testing.assert_array_equal(narrow.reach(jnp.asarray(far), jnp.asarray(p), share), narrow.reach(far, p, share))

SETTINGS = [dict(), dict(repetition_penalty=1.3, no_repeat_ngram_size=2, bad_words_ids=[[7],[1,2]], min_new_tokens=4, sequence_bias=[[[9],4.]]),
    dict(encoder_repetition_penalty=1.4, encoder_no_repeat_ngram_size=2, min_length=14, suppress_tokens=[9,10], begin_suppress_tokens=[11,12]),
    dict(forced_eos_token_id=EOS, exponential_decay_length_penalty=(1,1.4), remove_invalid_values=True, renormalize_logits=True),
    dict(do_sample=True, temperature=.8, top_k=30, top_p=.9, min_p=.01, typical_p=.9, epsilon_cutoff=.001, eta_cutoff=.001, top_h=.9),
    dict(do_sample=True, forced_bos_token_id=4, begin_suppress_tokens=[3])]

@pytest.mark.parametrize('kw', SETTINGS, ids=lambda kw: ','.join(kw)[:40] or 'plain')
def test_settings(kw):
    "All rules of a configuration, with the lengths of prompt and text known only to the compiled program"
    g = GenerationConfig(max_length=13, **kw)
    for seed,left in ((0,None), (1,np.array([0,2,1,5]))):
        ids,scores = np.random.default_rng(seed).integers(0, 4, (4,12)),scores_of(seed)
        theirs = tl.make_logits_processors(g, torch.tensor(ids[:,:9]), [EOS], None if left is None else torch.tensor(left))
        ours = rules.make_logits_processors(g, room(ids), 9, [EOS], left)
        assert [type(o).__name__ for o in ours]==[type(o).__name__ for o in theirs]
        compiled = jax.jit(lambda i, s, n, m, top: rules.make_logits_processors(g, i, m, [EOS], left, max_length=top)(i, s, n))
        for n in (9,10,12):
            want = theirs(torch.tensor(ids[:,:n]), torch.tensor(scores)).numpy()
            np.testing.assert_allclose(ours(room(ids), scores, n), want, rtol=5e-6, atol=5e-6)
            np.testing.assert_allclose(compiled(room(ids), scores, n, 9, 13), want, rtol=5e-6, atol=5e-6)

def test_own_rules():
    g,ids = GenerationConfig(repetition_penalty=1.3),np.array([[1,2,3,0,0]])
    seen = []
    out = rules.make_logits_processors(g, ids, 3, own=[lambda i, s: seen.append(i.tolist()) or s+1, rules.RepetitionPenaltyLogitsProcessor(1.)])
    assert [type(o).__name__ for o in out]==['RepetitionPenaltyLogitsProcessor', 'CustomLogitsProcessor'] and out[0].penalty==1 and out.host
    assert out(ids, np.zeros((1,4), np.float32), 3).tolist()==[[1,1,1,1]] and seen==[[[1,2,3]]]
    assert not rules.make_logits_processors(g, ids, 3, own=[lambda i, s, cur_len: s]).host

def test_errors():
    with pytest.raises(ValueError, match='none may be empty'): rules.SequenceBiasLogitsProcessor({})
    with pytest.raises(ValueError, match='outside the vocabulary of 4'): rules.NoBadWordsLogitsProcessor([[1,9]])(np.array([[1]]), np.zeros((1,4), np.float32), 1)
    with pytest.raises(NotImplementedError, match='must define __call__'): narrow.LogitsProcessor()(None, None)
