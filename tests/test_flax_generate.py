"Generation in Flax beside PyTorch's and transformers': the same greedy tokens, draws of the right frequencies, caches, padding, stopping, streams, few programs"
import subprocess
import sys
import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch
import transformers as tf
from hflit.flax import generation_loop as fp
from hflit.flax.generate import transition_scores
from hflit.models.bert.flax import BertLMHeadModel
from hflit.models.bert.torch import BertLMHeadModel as TorchBert
from hflit.models.llama.flax import LlamaForCausalLM, LlamaModel
from hflit.models.llama.torch import LlamaForCausalLM as TorchLlama
from hflit.generation.stopping import EosTokenCriteria, MaxLengthCriteria

V,EOS,PAD = 64,5,0

@pytest.fixture(scope='module', autouse=True)
def quick_compiles():
    "Programs that run a handful of times need no optimisation"
    jax.config.update('jax_disable_most_optimizations', True)
    yield
    jax.config.update('jax_disable_most_optimizations', False)

def make_trio(path, layers):
    "transformers' tiny Llama, hflit's in PyTorch and in Flax, with the same weights; scores spread enough that no two are near"
    torch.manual_seed(0)
    c = tf.LlamaConfig(vocab_size=V, hidden_size=32, intermediate_size=48, num_hidden_layers=layers, num_attention_heads=4, num_key_value_heads=2,
                       max_position_embeddings=128, eos_token_id=EOS, pad_token_id=PAD, bos_token_id=1, initializer_range=.35)
    t = tf.LlamaForCausalLM(c).eval()
    t.save_pretrained(path)
    return t,TorchLlama.from_pretrained(path),LlamaForCausalLM.from_pretrained(path)

@pytest.fixture(scope='module')
def trio(tmp_path_factory): return make_trio(tmp_path_factory.mktemp('llama'), 1)

@pytest.fixture(scope='module')
def llama(trio): return trio[2]

def prompts(seed=0, n=3, length=9, pads=(0,4,2)):
    "Random prompts, padded on the left"
    rng = np.random.default_rng(seed)
    ids,mask = rng.integers(6, V, (n,length)),np.ones((n,length), int)
    for i,p in enumerate(pads[:n]): ids[i,:p] = PAD; mask[i,:p] = 0
    return dict(input_ids=ids, attention_mask=mask)

def tensors(kw): return {k:torch.tensor(v) if isinstance(v, np.ndarray) else v for k,v in kw.items()}
def array(x): return np.asarray(x.detach() if torch.is_tensor(x) else x)

def same(theirs, ours, **kw):
    "Both answers, whose tokens must be equal"
    a,b = theirs.generate(**tensors(kw)),ours.generate(**kw)
    np.testing.assert_array_equal(*(array(o.sequences if hasattr(o, 'sequences') else o) for o in (a, b)))
    return a,b

# ------------------------------------------------------------------ the same tokens

GREEDY = [dict(), dict(max_length=14), dict(eos_token_id=list(range(5,30)), pad_token_id=9),
    dict(repetition_penalty=1.8, no_repeat_ngram_size=2, bad_words_ids=[[7],[20,21],[33]], min_new_tokens=8, eos_token_id=list(range(5,40))),
    dict(suppress_tokens=list(range(20,40)), begin_suppress_tokens=list(range(6,50)), forced_eos_token_id=[7,EOS], sequence_bias=[[[9],4.],[[9,9],-50.]]),
    dict(encoder_repetition_penalty=2., encoder_no_repeat_ngram_size=1, exponential_decay_length_penalty=(2,2.), renormalize_logits=True, min_length=15),
    dict(prefill_chunk_size=4), dict(use_cache=False), dict(cache_implementation='static', max_cache_len=40), dict(eos_token_id=None)]

@pytest.mark.parametrize('kw', GREEDY, ids=lambda kw: ','.join(kw)[:40] or 'plain')
def test_greedy(trio, kw):
    kw = {**({} if 'max_length' in kw else dict(max_new_tokens=12)), **kw}
    for seed in range(3):
        a,_ = same(trio[1], trio[2], **prompts(seed), **kw)
        if seed==0: np.testing.assert_array_equal(array(trio[0].generate(**tensors({**prompts(seed), **kw}))), a)

def test_three_layers(tmp_path):
    three = make_trio(tmp_path, 3)
    same(three[0], three[2], **prompts(), max_new_tokens=12)
    same(*three[1:], **prompts(), max_new_tokens=12, streamer=lambda ids: None)

def test_bf16(trio, tmp_path):
    trio[1].save_pretrained(tmp_path)
    a,b = TorchLlama.from_pretrained(tmp_path, dtype='bfloat16'),LlamaForCausalLM.from_pretrained(tmp_path, dtype='bfloat16')
    kw = dict(**prompts(), max_new_tokens=4, return_dict_in_generate=True, output_scores=True)
    x,y = a.generate(**tensors(kw)),b.generate(**kw)
    assert y.scores[0].dtype==np.float32 and y.past_key_values.k[0].dtype=='bfloat16'
    np.testing.assert_allclose(array(x.scores[0]), y.scores[0], atol=.3)

@pytest.mark.parametrize('decoder', [True, False])
def test_bert_as_decoder(tmp_path, decoder):
    torch.manual_seed(1)
    c = tf.BertConfig(vocab_size=V, hidden_size=32, intermediate_size=48, num_hidden_layers=1, num_attention_heads=4, max_position_embeddings=24, is_decoder=decoder,
                      initializer_range=.4, eos_token_id=EOS, pad_token_id=PAD)
    t = tf.BertLMHeadModel(c).eval()
    t.save_pretrained(tmp_path)
    a,b = TorchBert.from_pretrained(tmp_path),BertLMHeadModel.from_pretrained(tmp_path)
    for kw in (dict(), dict(use_cache=False), dict(token_type_ids=np.ones((3,9), int)))[:3 if decoder else 1]:
        same(a, b, **prompts(), max_new_tokens=15, eos_token_id=None, **kw) # up to the last position
    if not decoder: return
    same(t, b, **prompts(), max_new_tokens=15)
    with pytest.raises(ValueError, match='at position 25: the model knows 24 positions'): b.generate(**prompts(pads=(0,)*3), max_new_tokens=20, eos_token_id=None)

def test_positions(tmp_path):
    "Rotations that depend on the length count the tokens there are, not the room"
    torch.manual_seed(0)
    c = dict(vocab_size=V, hidden_size=16, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2, max_position_embeddings=12, initializer_range=.5)
    t = TorchLlama(TorchLlama.config_class(**c, rope_parameters=dict(rope_type='dynamic', rope_theta=10000., factor=2.))).eval()
    t.save_pretrained(tmp_path)
    for n in (6, 9): same(t, LlamaForCausalLM.from_pretrained(tmp_path), **prompts(length=n), max_new_tokens=10, eos_token_id=None, pad_token_id=PAD)

def test_prompt_of_every_length_and_no_prompt(trio):
    for n in (1, 16, 17): same(*trio[1:], input_ids=prompts(n, 1, n)['input_ids'], max_new_tokens=5)
    np.testing.assert_array_equal(trio[1].generate(max_new_tokens=5), trio[2].generate(max_new_tokens=5))
    np.testing.assert_array_equal(trio[2].generate([[7,8]], max_new_tokens=3), trio[2].generate(inputs=torch.tensor([[7,8]]), max_new_tokens=3))

def test_padding_changes_nothing(llama):
    together = llama.generate(**prompts(), max_new_tokens=8)
    for row,mask,out in zip(*prompts().values(), together):
        alone = llama.generate(row[mask==1][None], max_new_tokens=8)[0]
        np.testing.assert_array_equal(alone, out[9-mask.sum():][:len(alone)])
    np.testing.assert_array_equal(llama.generate(prompts()['input_ids'], max_new_tokens=8), together) # the padding token tells

def test_embeddings_as_prompt(trio):
    kw = prompts()
    x = array(trio[1].get_input_embeddings()(torch.tensor(kw.pop('input_ids'))))
    a,b = same(*trio[1:], inputs_embeds=x, max_new_tokens=6, **kw)
    assert b.shape==(3,6)
    same(*trio[1:], inputs_embeds=x, max_length=13, min_length=11, eos_token_id=list(range(5,60)), **kw)
    same(*trio[1:], inputs_embeds=x, **prompts(), max_new_tokens=6)
    same(*trio[1:], inputs_embeds=x, max_new_tokens=6, repetition_penalty=1.5, prefill_chunk_size=4, **kw)

def test_positions_and_head_mask_of_the_caller(trio):
    kw = dict(input_ids=prompts(n=1)['input_ids'], max_new_tokens=6, eos_token_id=None) # as many rows as layers
    same(*trio[1:], position_ids=np.arange(9)[None]+3, **kw)
    mask = np.array([[1,0,1,1]], np.float32)
    a,b = same(*trio[1:], head_mask=mask, **kw)
    assert (array(a)!=array(trio[1].generate(**tensors(kw)))).any()
    one = trio[2].generate(**kw, head_mask=mask, do_sample=True, top_k=1, num_return_sequences=2)
    np.testing.assert_array_equal(one, b.repeat(2, 0))

# ------------------------------------------------------------------ what is answered

@pytest.mark.parametrize('extra', [dict(), dict(output_attentions=True, output_hidden_states=True), dict(output_attentions=True, output_hidden_states=True, use_cache=False),
    dict(output_hidden_states=True, streamer=print)], ids=['program', 'by hand', 'by hand, no cache', 'streamed'])
def test_everything_that_is_answered(trio, extra, capsys):
    kw = dict(**prompts(), max_new_tokens=6, return_dict_in_generate=True, output_scores=True, output_logits=True, repetition_penalty=1.3, eos_token_id=None, **extra)
    a,b = same(*trio[1:], **kw)
    for k in ('scores', 'logits', 'attentions', 'hidden_states'):
        x,y = getattr(a, k),getattr(b, k)
        assert (x is None)==(y is None) and len(x or ())==len(y or ())
        for i,j in zip(jax.tree.leaves(jax.tree.map(array, x)), jax.tree.leaves(y)):
            assert i.shape==j.shape
            at = {'attentions':2, 'hidden_states':1}.get(k)
            if at and i.shape[at]>1: # what becomes of padding is nobody's business
                real = np.pad(prompts()['attention_mask'], ((0,0),(0,i.shape[at]-9)), constant_values=1)
                i,j = (o*(real[:,None,:,None] if at==2 else real[:,:,None]) for o in (i,j))
            np.testing.assert_allclose(i, j, rtol=1e-4, atol=1e-4)
    assert (b.past_key_values is None)==(extra.get('use_cache') is False)
    if b.past_key_values is not None: assert b.past_key_values.get_seq_length()==14
    scores = transition_scores(b.sequences, b.scores, normalize_logits=True)
    np.testing.assert_allclose(array(trio[1].compute_transition_scores(a.sequences, a.scores, normalize_logits=True)), scores, atol=1e-4)

@pytest.mark.parametrize('stream', [None, lambda ids: None], ids=['program', 'by hand'])
def test_going_on_from_a_cache(trio, stream):
    kw = dict(max_new_tokens=5, return_dict_in_generate=True, eos_token_id=None, streamer=stream)
    ids = prompts(n=2, pads=())['input_ids']
    a,b = (m.generate(i, **kw) for m,i in zip(trio[1:], (torch.tensor(ids), ids)))
    said = np.concatenate([array(a.sequences), [[7,8,9],[9,8,7]]], 1)
    x,y = (m.generate(i, **kw, past_key_values=o.past_key_values) for m,i,o in zip(trio[1:], (torch.tensor(said), said), (a, b)))
    np.testing.assert_array_equal(array(x.sequences), y.sequences)
    np.testing.assert_array_equal(y.sequences, trio[2].generate(said, **kw).sequences)
    # only what is new, with a mask that says so
    z = trio[2].generate(said[:,13:], attention_mask=np.ones((2,17), int), **kw, past_key_values=b.past_key_values)
    np.testing.assert_array_equal(z.sequences, y.sequences[:,13:])
    # a cache that has all of the prompt is cut back by a token
    np.testing.assert_array_equal(trio[2].generate(y.sequences[:,:21], **kw, past_key_values=y.past_key_values).sequences[:,21], y.sequences[:,21])

def test_a_cache_whose_rows_were_padded(trio):
    kw = dict(max_new_tokens=4, return_dict_in_generate=True, eos_token_id=None)
    a,b = same(*trio[1:], **prompts(), **kw)
    said,mask = np.concatenate([b.sequences, [[7,8]]*3], 1),np.concatenate([prompts()['attention_mask'], np.ones((3,6), int)], 1)
    x = trio[1].generate(torch.tensor(said), attention_mask=torch.tensor(mask), past_key_values=a.past_key_values, **kw)
    y = trio[2].generate(said, attention_mask=mask, past_key_values=b.past_key_values, **kw)
    np.testing.assert_array_equal(array(x.sequences), y.sequences)

# ------------------------------------------------------------------ draws

def test_seeds(llama):
    kw = dict(**prompts(), do_sample=True, max_new_tokens=8)
    one = lambda **k: llama.generate(**kw, **k).tolist()
    assert one(seed=1)==one(seed=1)==one(prng_key=jax.random.key(1))==one(prng_key=jax.random.PRNGKey(1))==one(seed=1, streamer=lambda ids: None)
    assert one(seed=1)!=one(seed=2) and one()!=one()
    np.random.seed(0); a = one()
    np.random.seed(0); assert one()==a

@pytest.mark.parametrize('kw', [dict(top_k=0), dict(top_k=5, temperature=.7), dict(top_k=0, top_p=.6)], ids=lambda kw: ','.join(kw))
def test_frequencies(trio, kw):
    "First and second token of many draws, by chi-square against the probabilities that PyTorch computes"
    ids,n = prompts(n=1)['input_ids'],4000
    out = trio[2].generate(ids, do_sample=True, max_new_tokens=2, num_return_sequences=n, seed=0, eos_token_id=None, **kw)
    assert out.shape==(n,11) and (out[:,:9]==ids).all()
    from hflit.generation.settings import GenerationConfig
    from hflit.generation.sampling import processors_from, fields
    from hflit.generation.settings import SamplingFields
    rules = processors_from(GenerationConfig(do_sample=True, **kw), fields(SamplingFields))
    def chances(ids):
        with torch.no_grad(): scores = trio[1](torch.tensor(ids)).logits[:,-1]
        for rule in rules: scores = rule(None, scores)
        return array(scores.softmax(-1))
    first = chances(ids)[0]
    second = np.einsum('i,ij->j', first, chances(np.concatenate([ids.repeat(V, 0), np.arange(V)[:,None]], 1)))
    for p,drawn in ((first, out[:,9]), (second, out[:,10])):
        counts = np.bincount(drawn, minlength=V)
        assert counts[p<1e-8].sum()==0
        often = p*n>=5
        chi = ((counts-p*n)[often]**2/(p*n)[often]).sum()
        assert chi < often.sum()+4*(2*often.sum())**.5

def test_several_answers_and_what_is_kept_of_them(trio):
    kw = dict(**prompts(n=2), do_sample=True, num_return_sequences=2, max_new_tokens=2, return_dict_in_generate=True, output_attentions=True, output_hidden_states=True, output_logits=True,
              eos_token_id=None)
    a,b = trio[1].generate(**tensors(kw)),trio[2].generate(**kw)
    for k in ('logits', 'attentions', 'hidden_states'): assert jax.tree.map(lambda o: tuple(o.shape), a[k])==jax.tree.map(lambda o: o.shape, b[k])

def test_answers_per_prompt_differ_and_stand_together(llama):
    out = llama.generate(**prompts(), do_sample=True, num_return_sequences=4, max_new_tokens=8, top_k=0, temperature=3., seed=0, return_dict_in_generate=True, output_scores=True)
    assert out.sequences.shape[0]==12 and out.scores[0].shape==(12,V)
    np.testing.assert_array_equal(out.sequences[:,:9], prompts()['input_ids'].repeat(4, 0))
    assert all(len({tuple(r) for r in out.sequences[i:i+4].tolist()})==4 for i in (0,4,8))
    np.testing.assert_allclose(out.scores[0][0], out.scores[0][3])

# ------------------------------------------------------------------ Python on the way

def test_streamers_and_their_end(llama):
    class Heard:
        def __init__(self): self.got,self.ended = [],0
        def put(self, ids): self.got.append(ids)
        def end(self): self.ended += 1
    heard,kw = Heard(),dict(**prompts(), max_new_tokens=5, eos_token_id=None)
    out = llama.generate(**kw, streamer=heard)
    assert heard.ended==1
    np.testing.assert_array_equal(heard.got[0], prompts()['input_ids'])
    np.testing.assert_array_equal(np.stack(heard.got[1:], 1), out[:,9:])
    np.testing.assert_array_equal(llama.generate(**kw), out)
    np.testing.assert_array_equal(llama.generate(**kw).sequences, out) # as transformers 4 answers in Flax
    with pytest.raises(ValueError): llama.generate(np.array([[999]]), streamer=heard)
    assert heard.ended==2

def test_criteria(trio):
    seen = []
    class Stop:
        def __call__(self, ids, scores, **kw):
            seen.append((ids.shape, len(scores)))
            return ids[:,-1] > 50
    kw = dict(**prompts(), max_new_tokens=10, eos_token_id=EOS, return_dict_in_generate=True, output_scores=True)
    class TorchStop:
        def __call__(self, ids, scores, **kw): return ids[:,-1] > 50
    a,b = trio[1].generate(**tensors(kw), stopping_criteria=[TorchStop()]),trio[2].generate(**kw, stopping_criteria=[Stop()])
    np.testing.assert_array_equal(array(a.sequences), b.sequences)
    assert seen[:2]==[((3,10),1), ((3,11),2)]
    kw = dict(**prompts(), max_new_tokens=10)
    for own in (MaxLengthCriteria(12), [EosTokenCriteria(list(range(5,40)))]): same(*trio[1:], **kw, stopping_criteria=own)
    assert trio[2].generate(**prompts(), max_new_tokens=100, max_time=1e-9, eos_token_id=None).shape==(3,10)

def test_stop_strings(trio):
    class Words:
        def decode(self, ids, **kw): return ''.join(f'<{int(i)}>' for i in ids)
    text = trio[2].generate(**prompts(n=1), max_new_tokens=8, eos_token_id=None)[0]
    out = trio[2].generate(**prompts(n=1), max_new_tokens=8, eos_token_id=None, tokenizer=Words(), stop_strings=[f'{text[11]}>'])
    np.testing.assert_array_equal(out[0], text[:12])

def test_rules_of_the_caller(trio):
    kw,ids = dict(**prompts(), max_new_tokens=6),prompts()['input_ids']
    want = trio[1].generate(**tensors(kw), logits_processor=[lambda ids, scores: scores.index_fill(1, ids[0,-1:], 9.)])
    lengths = []
    def python(ids, scores):
        lengths.append(ids.shape)
        return scores.at[:,ids[0,-1]].set(9.)
    def traced(ids, scores, cur_len): return scores.at[:,ids[0,cur_len-1]].set(9.)
    np.testing.assert_array_equal(trio[2].generate(**kw, logits_processor=python), want)
    np.testing.assert_array_equal(trio[2].generate(**kw, logits_processor=[traced]), want)
    assert lengths==[(3,9+i) for i in range(len(lengths))] and len(lengths)==want.shape[1]-9
    fn = lambda i,row: [10+i,11,12] if len(row)%2 else [13]
    same(*trio[1:], **kw, prefix_allowed_tokens_fn=fn, repetition_penalty=1.2)
    with pytest.raises(ValueError, match='allows no token for row 0'): trio[2].generate(ids, max_new_tokens=3, prefix_allowed_tokens_fn=lambda i,row: [])

# ------------------------------------------------------------------ programs

def count_programs(monkeypatch):
    made,prompt = [],fp.ForwardPass.prefill
    monkeypatch.setattr(fp.ForwardPass, 'prefill', lambda self, *args: made.append(1) or prompt(self, *args))
    return made

def test_few_programs(llama, monkeypatch):
    made = count_programs(monkeypatch)
    for n in (17, 20, 29): llama.generate(prompts(n=2, length=n, pads=(0,3))['input_ids'], max_new_tokens=19-(n-17), min_new_tokens=2, temperature=.9, do_sample=True, top_p=.8)
    llama.generate(prompts(n=2, length=25, pads=(0,3))['input_ids'], max_length=40, min_new_tokens=2, temperature=.9, do_sample=True, top_p=.8, params=jax.tree.map(lambda x: x+0, llama.params))
    assert len(made)==1

@pytest.mark.parametrize('stream', [None, lambda ids: None], ids=['program', 'by hand'])
@pytest.mark.parametrize('cached', [True, False])
def test_more_room_on_the_way(trio, monkeypatch, stream, cached):
    "A long text starts in a small room; growing it changes nothing"
    from hflit.flax import generate as fg
    kw = dict(**prompts(), max_new_tokens=90, eos_token_id=None, return_dict_in_generate=True, output_scores=True, repetition_penalty=1.2, use_cache=cached, streamer=stream)
    grown,grow = [],fg.Run.grow
    def counted(self):
        grow(self); grown.append(self.capacity)
        return self
    monkeypatch.setattr(fg.Run, 'grow', counted)
    monkeypatch.setattr(fg, 'expected_len', lambda n: n+9)
    a,b = same(*trio[1:], **kw)
    assert grown==[64,112] and len(b.scores)==90
    for i in (0,20,50,89): np.testing.assert_allclose(array(a.scores[i]), b.scores[i], atol=1e-3)

def test_other_weights_and_unbound(llama):
    other = LlamaForCausalLM.from_config(llama.config, seed=3)
    want = other.generate(**prompts(), max_new_tokens=4)
    np.testing.assert_array_equal(llama.generate(**prompts(), max_new_tokens=4, params=other.params), want)
    module,variables = other.unbind()
    np.testing.assert_array_equal(module.generate(**prompts(), max_new_tokens=4, params=variables), want)
    with pytest.raises(ValueError, match='params='): module.generate(**prompts(), max_new_tokens=4)

# ------------------------------------------------------------------ beam search

ENDS = dict(early_stopping=True, eos_token_id=[2,5,7], length_penalty=.5)
BEAMS = [('llama', 'LlamaForCausalLM', dict(num_return_sequences=2, output_logits=True)), ('llama', 'LlamaForCausalLM', ENDS | dict(repetition_penalty=1.3, prefill_chunk_size=4)),
    ('llama', 'LlamaForCausalLM', dict(early_stopping='never', length_penalty=2, num_beams=4, no_repeat_ngram_size=2, use_cache=False)), ('gpt2', 'GPT2LMHeadModel', dict(output_hidden_states=True)),
    ('t5', 'T5ForConditionalGeneration', dict(num_return_sequences=3, length_penalty=-1)), ('bart', 'BartForConditionalGeneration', ENDS)]

@pytest.mark.parametrize('arch,head,kw', BEAMS, ids=[f'{a}-{",".join(kw)[:30]}' for a,_,kw in BEAMS])
def test_beam_search(arch, head, kw):
    "Tokens, scores and the rows that they come from, beside transformers, with prompts or sources padded on the left"
    from importlib import import_module
    from sweep import inputs, saved
    ref,folder = saved(arch, head)
    x = {k:v for k,v in inputs(arch, head, 'left', batch=3).items() if k in ('input_ids', 'attention_mask')}
    kw = dict(num_beams=3, max_new_tokens=9, do_sample=False, return_dict_in_generate=True, output_scores=True) | kw
    want = ref.generate(**x, **{k:v for k,v in kw.items() if k!='prefill_chunk_size'})
    got = getattr(import_module(f'hflit.models.{arch}.flax'), head).from_pretrained(folder).generate(**{k:array(v) for k,v in x.items()}, **kw)
    assert [*got]==[*want]
    np.testing.assert_array_equal(array(want.beam_indices), got.beam_indices)
    there,n = got.beam_indices>=0,got.beam_indices.shape[1]
    np.testing.assert_array_equal(array(want.sequences[:,:-n]), got.sequences[:,:-n])
    np.testing.assert_array_equal(array(want.sequences[:,-n:])[there], got.sequences[:,-n:][there])
    assert (got.sequences[:,-n:][~there]==ref.config.pad_token_id).all()
    np.testing.assert_allclose(array(want.sequences_scores), got.sequences_scores, atol=1e-4)
    for k in ('scores', 'logits', 'hidden_states'):
        for a,b in zip(want.get(k) or (), got.get(k) or (), strict=True):
            if k=='hidden_states': a,b = a[-1][:,-1],b[-1][:,-1]
            np.testing.assert_allclose(array(a), b, rtol=1e-4, atol=1e-4)

def test_beams_in_python_and_in_little_room(trio, monkeypatch):
    "Stopping criteria and logits processors in Python, and a capacity that grows"
    from hflit.flax import generate as fg
    kw = dict(**prompts(), num_beams=3, num_return_sequences=2, return_dict_in_generate=True, output_scores=True)
    seen = []
    def stop(ids, scores):
        seen.append(len(scores))
        return ids[:,-1]>50
    rule = lambda ids, scores: scores-(ids[:,-1:]%2)*2.
    a,b = same(*trio[1:], max_new_tokens=6, stopping_criteria=[stop], logits_processor=rule, **kw)
    np.testing.assert_allclose(array(a.sequences_scores), b.sequences_scores, atol=1e-4)
    np.testing.assert_array_equal(array(a.beam_indices), b.beam_indices)
    half = len(seen)//2
    assert seen[:half]==seen[half:]
    monkeypatch.setattr(fg, 'expected_len', lambda n: n+3)
    a,b = same(*trio[1:], max_new_tokens=40, eos_token_id=None, **kw)
    np.testing.assert_allclose(array(a.sequences_scores), b.sequences_scores, atol=1e-4)
    np.testing.assert_array_equal(array(a.beam_indices), b.beam_indices)

def test_beam_sampling(llama):
    "The seed decides; each returned score is that of its text; candidates without a probability are not drawn"
    kw = dict(**prompts(), do_sample=True, num_beams=3, num_return_sequences=2, max_new_tokens=5, temperature=1.5, top_k=30, eos_token_id=None, return_dict_in_generate=True, output_scores=True)
    one,again,other = (llama.generate(**kw, seed=s) for s in (1,1,2))
    np.testing.assert_array_equal(one.sequences, again.sequences)
    assert (one.sequences!=other.sequences).any()
    scores = llama.compute_transition_scores(one.sequences, one.scores, one.beam_indices)
    np.testing.assert_allclose(scores.mean(1), one.sequences_scores, rtol=1e-4)
    assert np.isfinite(one.sequences_scores).all()
    with pytest.raises(ValueError, match='at position 9: NaN'): llama.generate(**kw, params=jax.tree.map(lambda x: x*jnp.nan, llama.params))

# ------------------------------------------------------------------ assisted decoding

def noisy(model, amount):
    "The model with noise on its weights: an assistant that often agrees"
    leaves,tree = jax.tree.flatten(model.params)
    return model.bound(jax.tree.unflatten(tree, [v+amount*v.std()*np.random.default_rng(i).normal(size=v.shape) for i,v in enumerate(leaves)]))

ASSISTED = [('llama', 'LlamaForCausalLM', 'plain', dict(eos_token_id=list(range(3,40)), output_logits=True)), ('mistral', 'MistralForCausalLM', 'window', dict(eos_token_id=None)),
    ('t5', 'T5ForConditionalGeneration', 'plain', dict(repetition_penalty=1.3, no_repeat_ngram_size=3, eos_token_id=None)), ('bart', 'BartForConditionalGeneration', 'plain', dict(min_new_tokens=12, eos_token_id=list(range(3,60))))]

@pytest.mark.parametrize('arch,head,variant,kw', ASSISTED, ids=[o[0] for o in ASSISTED])
def test_assisted_decoding(arch, head, variant, kw):
    "transformers' tokens and scores of greedy search, whatever proposes, after a row padded on the left"
    from importlib import import_module
    from sweep import inputs, saved
    ref,folder = saved(arch, head, variant)
    own = getattr(import_module(f'hflit.models.{arch}.flax'), head).from_pretrained(folder)
    for seed,way in enumerate((dict(prompt_lookup_num_tokens=4, max_matching_ngram_size=3), dict(assistant_model=noisy(own, .03), num_assistant_tokens=5, assistant_confidence_threshold=.2))):
        x = {k:v[:1] for k,v in inputs(arch, head, 'left', batch=3, seed=seed).items() if k in ('input_ids', 'attention_mask')}
        kw = dict(max_new_tokens=24, do_sample=False, return_dict_in_generate=True, output_scores=True) | kw
        want,got = ref.generate(**x, **kw),own.generate(**{k:array(v) for k,v in x.items()}, **kw, **way)
        assert [*got]==[*want] and got.past_key_values.get_seq_length()==want.past_key_values.get_seq_length()
        np.testing.assert_array_equal(array(want.sequences), got.sequences)
        for k in ('scores', 'logits'):
            for a,b in zip(want.get(k) or (), got.get(k) or (), strict=True): np.testing.assert_allclose(array(a), b, rtol=1e-3, atol=1e-4)

def test_few_passes_that_python_watches(llama, monkeypatch):
    "Streamers and criteria see one token after the other; passes give several; a capacity that grows changes nothing"
    from hflit.flax import assisted, generate as fg
    x = np.tile(prompts(n=1, pads=())['input_ids'], 3)
    kw = dict(max_new_tokens=50, eos_token_id=None)
    want,heard = llama.generate(x, **kw),[]
    passes,show = [],fg.Run.show
    monkeypatch.setattr(fg.Run, 'show', lambda self, n: passes.append(int(self.state.n)-n) or show(self, n))
    monkeypatch.setattr(fg, 'expected_len', lambda n: n+9)
    ways = dict(prompt_lookup_num_tokens=6),dict(assistant_model=llama, num_assistant_tokens=6, assistant_confidence_threshold=0.)
    for way in ways:
        passes.clear(); heard.clear()
        np.testing.assert_array_equal(llama.generate(x, **kw, **way, streamer=lambda ids: heard.append(ids.tolist())), want)
        assert heard==want[0,27:,None].tolist() and sum(passes)==50 and len(passes)<50
        if 'assistant_model' in way: assert passes==[1]+[7]*7
        out = llama.generate(x, **kw, **way, stopping_criteria=lambda ids, scores: ids.shape[1]>=36, return_dict_in_generate=True)
        np.testing.assert_array_equal(out.sequences, want[:,:36])
        assert out.past_key_values.get_seq_length()==35
        more = llama.generate(out.sequences, past_key_values=out.past_key_values, **kw | dict(max_new_tokens=41), **way)
        np.testing.assert_array_equal(more, want)
        np.testing.assert_array_equal(llama.generate(x, **kw, **way), want)

def test_samples_with_an_assistant(llama):
    "The same seed gives the same text; an assistant equal to the model is always right, and a longer text needs more than its draft"
    kw = dict(input_ids=prompts(n=1, pads=())['input_ids'], do_sample=True, max_new_tokens=20, eos_token_id=None, assistant_model=llama, num_assistant_tokens=4, assistant_confidence_threshold=0.)
    one = llama.generate(**kw, seed=1)
    np.testing.assert_array_equal(llama.generate(**kw, seed=1), one)
    assert (llama.generate(**kw, seed=2)!=one).any() and one.shape==(1,29)

# ------------------------------------------------------------------ errors

def test_errors(llama):
    ids = prompts(n=1)['input_ids']
    for kw,kind,text in [(dict(max_new_token=3), ValueError, 'near: max_new_tokens'), (dict(num_beams=2, num_return_sequences=3), ValueError, 'more than num_beams=2'), (dict(num_beams=2, streamer=print), ValueError, 'streamer: the text of a beam search'), (dict(assistant_model=1, max_new_tokens=3), TypeError, 'has no head'), (dict(assistant_early_exit=1), NotImplementedError, 'assistant_early_exit=1'),
        (dict(max_new_tokens=3, attention_mask=np.ones((1,4))), ValueError, 'attention_mask has the shape'), (dict(max_length=3), ValueError, 'leaves none'),
        (dict(streamer=3), TypeError, 'streamer must be')]:
        with pytest.raises(kind, match=text): llama.generate(ids, **kw)
    with pytest.raises(ValueError, match='is this the tokenizer'): llama.generate(ids+V)
    with pytest.raises(ValueError, match='pass pad_token_id'): llama.generate(np.array([[7],[8]]), max_new_tokens=3, pad_token_id=-1, eos_token_id=[], stopping_criteria=EosTokenCriteria(7))
    with pytest.raises(ValueError, match='knows 128 positions'): llama.generate(ids.repeat(15, 1), max_new_tokens=3)
    with pytest.raises(TypeError, match='does not generate'): LlamaModel.from_config(llama.config).generate(ids)

@pytest.mark.parametrize('stream', [None, lambda ids: None], ids=['program', 'by hand'])
def test_no_token_to_draw(llama, stream):
    kw = dict(input_ids=prompts(n=1)['input_ids'], do_sample=True, max_new_tokens=5, seed=0, streamer=stream, eos_token_id=None)
    with pytest.raises(ValueError, match='at position 9: the logits processors forbid every token'): llama.generate(**kw, suppress_tokens=list(range(V)))
    with pytest.raises(ValueError, match='at position 9: NaN'): llama.generate(**kw, params=jax.tree.map(lambda x: x*jnp.nan, llama.params))
    late = lambda ids, scores, n: jnp.where(n>=11, -jnp.inf, scores)
    with pytest.raises(ValueError, match='at position 11: the logits processors'): llama.generate(**kw, logits_processor=late)

def test_other_frameworks_stay_out():
    code = '''import sys, numpy as np
from hflit.models.llama.config import LlamaConfig
from hflit.models.llama.flax import LlamaForCausalLM
m = LlamaForCausalLM.from_config(LlamaConfig(vocab_size=9, hidden_size=8, intermediate_size=8, num_hidden_layers=1, num_attention_heads=2, eos_token_id=None))
m.generate(np.array([[1,2]]), max_new_tokens=2, do_sample=True, top_p=.9)
print([k for k in ('torch', 'tensorflow', 'keras', 'transformers') if k in sys.modules])'''
    assert subprocess.run([sys.executable, '-c', code], capture_output=True, text=True, check=True).stdout.strip()=='[]'
