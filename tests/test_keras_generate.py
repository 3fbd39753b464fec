"Generation in Keras: each case runs in PyTorch here and on each backend in a process of its own, and must give the same"
import os
import pickle
import subprocess
import sys
import numpy as np
import pytest
from worker import nightly

V,EOS,PAD = 64,5,0
BACKENDS = ('jax', 'torch', *(['tensorflow'] if nightly else []))  # all of them nightly

def prompts(n=3, length=9, pads=(0,4,2), seed=0):
    rng = np.random.default_rng(seed)
    ids,mask = rng.integers(6, V, (n,length)),np.ones((n,length), int)
    for i,p in enumerate(pads[:n]): ids[i,:p] = PAD; mask[i,:p] = 0
    return dict(input_ids=ids, attention_mask=mask)

GREEDY = {'plain':{}, 'max_length':dict(max_length=14), 'eos':dict(eos_token_id=list(range(5,30))), 'pad':dict(pad_token_id=9, eos_token_id=list(range(5,30))),
    'min_new_tokens':dict(min_new_tokens=8, eos_token_id=list(range(5,40))), 'min_length':dict(min_length=15, eos_token_id=list(range(5,40))),
    'penalty':dict(repetition_penalty=1.8), 'ngram':dict(no_repeat_ngram_size=2), 'bad words':dict(bad_words_ids=[[7],[20,21],[33]]),
    'suppress':dict(suppress_tokens=list(range(20,40))), 'begin':dict(begin_suppress_tokens=list(range(6,50))), 'forced end':dict(forced_eos_token_id=EOS),
    'bias':dict(sequence_bias=[[[9],4.],[[9,9],-50.]]), 'no cache':dict(use_cache=False), 'prompt':dict(encoder_repetition_penalty=2.),
    'prompt ngram':dict(encoder_no_repeat_ngram_size=1), 'decay':dict(exponential_decay_length_penalty=(2,2.)), 'no eos':dict(eos_token_id=None),
    'pieces':dict(prefill_chunk_size=4), 'static':dict(cache_implementation='static'), 'prefix':dict(prefix_allowed_tokens_fn=lambda i,row: [10+i,11,12]),
    'own rule':dict(logits_processor=lambda ids, scores: scores*(-1)**(ids.shape[1]%2)), 'own end':dict(stopping_criteria=lambda ids, scores: ids.shape[1]>=12),
    'own ends':dict(stopping_criteria=[lambda ids, scores: ids[:,-1]>40]), 'long':dict(max_new_tokens=60, eos_token_id=None), 'time':dict(max_time=1e-6),
    'guidance':dict(guidance_scale=1.5), 'guided beams':dict(guidance_scale=1.5, num_beams=3), 'green list':dict(watermarking_config={'bias':4.}),
    'selfhash':dict(watermarking_config={'bias':4., 'seeding_scheme':'selfhash', 'context_width':2}),
    'beams':dict(num_beams=3, eos_token_id=list(range(5,9))), 'best beams':dict(num_beams=3, num_return_sequences=2, length_penalty=2., early_stopping='never', no_repeat_ngram_size=2)}

# these differ by a logits processor alone, and test_logits_process.py asks each of them of JAX: there, where each compiles a program, they run nightly
PROCESSORS = {'min_length', 'penalty', 'ngram', 'bad words', 'suppress', 'begin', 'forced end', 'bias', 'prompt', 'prompt ngram', 'decay', 'green list'}
def asked(m):
    compiles = type(m).__module__.endswith('.keras') and os.environ['KERAS_BACKEND']=='jax'
    return {k:v for k,v in GREEDY.items() if nightly or not compiles or k not in PROCESSORS}

ERRORS = {'unknown':dict(max_new_token=3), 'float':dict(input_ids=np.ones((1,3), np.float32)), 'one row':dict(input_ids=np.array([7,8])),
    'empty':dict(input_ids=np.zeros((1,0), int)), 'vocabulary':dict(input_ids=np.array([[3,V]])), 'long':dict(input_ids=np.full((1,129), 7)), 'beams':dict(num_beams=2, num_return_sequences=3),
    'mask':dict(attention_mask=np.ones((3,2), int)), 'temperature':dict(do_sample=True, temperature=0.), 'answers':dict(num_return_sequences=2),
    'nothing':dict(input_ids=None, attention_mask=None, bos_token_id=None), 'streamer':dict(streamer=[]), 'stop':dict(stop_strings='a'),
    'forbidden':dict(do_sample=True, suppress_tokens=list(range(V))), 'pad':dict(pad_token_id=None, eos_token_id=None, stop_strings='a', tokenizer=1)}

class Letters:
    "A tokenizer whose token i is a short word"
    def decode(self, ids, **kw): return ''.join(chr(97+int(i)%26)*(1+int(i)%3)+(' ' if int(i)%4==0 else '') for i in ids)

# ------------------------------------------------------------------ cases, the same for all frameworks

def plain(o):
    "Arrays of any framework in numpy"
    if isinstance(o, (list,tuple)): return [plain(x) for x in o]
    if isinstance(o, dict): return {k:plain(v) for k,v in o.items()}
    return np.asarray(o.detach() if hasattr(o, 'detach') else o) if hasattr(o, 'shape') else o

def greedy(m, tensor):
    for name,kw in asked(m).items():
        x = {k:tensor(v) for k,v in prompts().items()}
        yield name,m.generate(**x, **({} if 'max_length' in kw else dict(max_new_tokens=12)) | kw)
    x = tensor(prompts(pads=())['input_ids'])
    yield 'no padding',m.generate(x, max_new_tokens=6)
    yield 'from nothing',m.generate(max_new_tokens=6)
    yield 'pad from ids',m.generate(tensor(prompts()['input_ids']), max_new_tokens=6)
    yield 'positions',m.generate(x, max_new_tokens=6, position_ids=tensor(np.arange(9)[None]*2))
    yield 'one row',m.generate(x[:1], max_new_tokens=6, head_mask=tensor(np.array([1.,0,1,1], np.float32)))
    yield 'one token',m.generate(x[:,:1], max_new_tokens=6)
    yield 'beyond',m.generate(tensor(np.full((1,126), 7)), max_new_tokens=4, eos_token_id=None)

def answers(m, tensor):
    kw = dict(max_new_tokens=5, return_dict_in_generate=True, output_scores=True, output_logits=True, output_hidden_states=True, output_attentions=True,
              repetition_penalty=1.3, eos_token_id=None)
    for name,x in (('padded', prompts()), ('whole', prompts(pads=()))):
        for cache in (True, False):
            out = m.generate(**{k:tensor(v) for k,v in x.items()}, **kw, use_cache=cache)
            yield f'{name} {cache}',{k:out[k] for k in ('sequences', 'scores', 'logits', 'hidden_states', 'attentions')}
        yield f'{name} length',int(out.past_key_values.get_seq_length()) if 'past_key_values' in out else 0

def going_on(m, tensor):
    kw,rng = dict(max_new_tokens=5, eos_token_id=None, return_dict_in_generate=True),np.random.default_rng(1)
    for x in (prompts(), prompts(pads=())):
        said = rng.integers(6, V, (3,4))
        def first(): return m.generate(**{k:tensor(v) for k,v in x.items()}, **kw)
        whole = np.concatenate([plain(first().sequences), said], 1)
        mask = np.concatenate([x['attention_mask'], np.ones((3,9), int)], 1)
        yield 'from the start',m.generate(tensor(whole), attention_mask=tensor(mask), **kw).sequences
        out = m.generate(tensor(whole), attention_mask=tensor(mask), past_key_values=first().past_key_values, **kw)
        yield 'whole',(out.sequences, int(out.past_key_values.get_seq_length()))
        yield 'new',m.generate(tensor(whole[:,-5:]), attention_mask=tensor(mask), past_key_values=first().past_key_values, **kw).sequences
        yield 'long',m.generate(tensor(whole[:,-5:]), attention_mask=tensor(mask), past_key_values=first().past_key_values, **{**kw,'max_new_tokens':90}).sequences
        if x['attention_mask'].all(): continue
        cache = m(**{k:tensor(v) for k,v in x.items()}, use_cache=True).past_key_values
        yield 'all read',m.generate(**{k:tensor(v) for k,v in x.items()}, past_key_values=cache, max_new_tokens=5)

def embeddings(m, tensor):
    x = prompts(pads=())['input_ids']
    table = np.random.default_rng(0).normal(size=(V,32)).astype(np.float32)
    e = tensor(table[x])
    for kw in (dict(max_new_tokens=6), dict(max_length=14), dict(max_new_tokens=6, use_cache=False), dict(max_new_tokens=6, input_ids=tensor(x)),
               dict(max_new_tokens=6, attention_mask=tensor(prompts()['attention_mask']))):
        yield ','.join(kw),m.generate(inputs_embeds=e, **kw)

def streams(m, tensor):
    from hflit.generation.streaming import TextIteratorStreamer
    x,heard = tensor(prompts(pads=())['input_ids'][:1]),[]
    m.generate(x, max_new_tokens=6, eos_token_id=None, streamer=lambda ids: heard.append(ids.tolist()))
    yield 'heard',heard
    s = TextIteratorStreamer(Letters(), skip_prompt=True)
    m.generate(x, max_new_tokens=6, eos_token_id=None, streamer=s)
    text = ''.join(s)
    yield 'text',text
    kw = dict(max_new_tokens=6, stop_strings=text[2:4], tokenizer=Letters(), eos_token_id=None)
    yield 'stopped',m.generate(**{k:tensor(v) for k,v in prompts().items()}, **kw)
    yield 'stopped alone',m.generate(x, **kw)

def errors(m, tensor):
    for name,kw in ERRORS.items():
        kw = {**prompts(), **kw}
        if 'input_ids' in ERRORS[name]: kw.pop('attention_mask')
        try: yield name,m.generate(**{k:tensor(v) if isinstance(v, np.ndarray) else v for k,v in kw.items()})
        except Exception as e: yield name,f'{type(e).__name__}: {e}'

def lookups(m, tensor):
    "Prompt lookup, with and without settings that change the scores or end the text, and what is recorded"
    rows = prompts()
    repeated = {k:np.tile(v[:1], 2) for k,v in prompts(pads=()).items()}
    kw = dict(max_new_tokens=20, eos_token_id=None, return_dict_in_generate=True)
    for name,x,more in (('padded', {k:v[1:2] for k,v in rows.items()}, dict(output_scores=True, output_logits=True)), ('states', repeated, dict(output_hidden_states=True, output_attentions=True)),
                        ('ends', repeated, dict(eos_token_id=list(range(5,20)), repetition_penalty=1.2)), ('own end', repeated, dict(stopping_criteria=lambda ids, scores: ids.shape[1]>=25))):
        out = m.generate(**{k:tensor(v) for k,v in x.items()}, **kw | more, prompt_lookup_num_tokens=3)
        yield f'{name} lookup',{k:out[k] for k in ('sequences', 'scores', 'logits', 'hidden_states', 'attentions') if k in out}
        yield f'{name} length',int(out.past_key_values.get_seq_length())
        yield f'{name} plain',(out.sequences==m.generate(**{k:tensor(v) for k,v in x.items()}, **kw | more).sequences).all()
    heard = []
    m.generate(tensor(repeated['input_ids']), max_new_tokens=110, eos_token_id=None, prompt_lookup_num_tokens=5, streamer=lambda ids: heard.append(ids.tolist()))
    yield 'up to the last position',heard

def assistants(m, tensor):
    "A model that drafts: one that always agrees, and one that never does; the draws of a sample stay those of its distribution"
    x = {k:tensor(v[1:2]) for k,v in prompts().items()}
    kw = dict(max_new_tokens=14, eos_token_id=None, return_dict_in_generate=True, output_scores=True)
    plain,other = m.generate(**x, **kw),type(m)(m.config)
    for name,way in dict(itself=dict(assistant_model=m), stranger=dict(assistant_model=other, num_assistant_tokens=3, num_assistant_tokens_schedule='constant'),
                         unsure=dict(assistant_model=m, assistant_confidence_threshold=.9)).items():
        out = m.generate(**x, **kw, **way)
        yield name,{k:out[k] for k in ('sequences', 'scores')}
        yield f'{name}, plain',bool((out.sequences==plain.sequences).all())
    drawn = m.generate(**x, max_new_tokens=14, eos_token_id=None, do_sample=True, top_k=3, assistant_model=m)
    yield 'sample',len(drawn[0])
    for bad in (dict(num_beams=2), dict(use_cache=False)):
        try: m.generate(**x, **{**kw, **bad}, assistant_model=m)
        except ValueError as e: yield str(bad),str(e)  # noqa: PERF203

CASES = dict(greedy=greedy, answers=answers, lookups=lookups, assistants=assistants, going_on=going_on, embeddings=embeddings, streams=streams, errors=errors)

def bert(m, tensor):
    x = {k:tensor(v) for k,v in prompts().items()}
    yield 'plain',m.generate(**x, max_new_tokens=8)
    yield 'no cache',m.generate(**x, max_new_tokens=8, use_cache=False)
    yield 'types',m.generate(**x, max_new_tokens=8, token_type_ids=tensor(np.ones((3,9), int)))
    try: yield 'too long',m.generate(**x, max_new_tokens=60, eos_token_id=None)
    except ValueError as e: yield 'too long','position' in str(e)

def t5(m, tensor):
    "An encoder–decoder: sources, decoder prompts, the encoder's output, caches, recorded outputs"
    def call(x=None, n=8, **kw): return m.generate(**{k:tensor(v) if isinstance(v, np.ndarray) else v for k,v in {**(x or {}), 'max_new_tokens':n, **kw}.items()})
    left,ids = prompts(),np.array([[PAD,7,8],[PAD,9,10],[PAD,11,12]])
    right = {k:v[:,::-1].copy() for k,v in left.items()}
    for side,x in dict(left=left, right=right).items():
        yield side,call(x)
        yield f'{side}, no cache',call(x, use_cache=False)
        yield f'{side}, mask from ids',call(dict(input_ids=x['input_ids']))
        yield f'{side}, lookup',call({k:v[1:2] for k,v in x.items()}, prompt_lookup_num_tokens=3, n=16)
        yield f'{side}, assistant',call({k:v[1:2] for k,v in x.items()}, assistant_model=m, n=16)
    for name,kw in dict(start=dict(decoder_start_token_id=9), starts=dict(decoder_start_token_id=[7,8,9]), prompt=dict(decoder_input_ids=ids), tail=dict(decoder_input_ids=ids[:,1:]),
                        padded=dict(decoder_input_ids=np.pad(ids, ((0,0), (2,0)))[:,[2,0,1,3,4]], decoder_attention_mask=np.array([[1,0,0,1,1]]*3)), pieces=dict(decoder_input_ids=ids, prefill_chunk_size=2),
                        forced=dict(forced_bos_token_id=7, forced_eos_token_id=EOS), source=dict(encoder_repetition_penalty=2.), several=dict(do_sample=True, top_k=1, num_return_sequences=2), long=dict(min_new_tokens=60, n=60), least=dict(min_new_tokens=3, eos_token_id=list(range(1,40))),
                        heads=dict(cross_attn_head_mask=np.array([1.,0,1,1], np.float32), decoder_head_mask=np.array([0.,1,1,1], np.float32), head_mask=np.array([1.,1,0,1], np.float32))).items():
        yield name,call(left, **kw)
    asked = dict(return_dict_in_generate=True, output_scores=True, output_logits=True, output_attentions=True, output_hidden_states=True, min_new_tokens=5, n=5)
    for name,x in dict(whole=prompts(pads=()), one=prompts(1, 40, ())).items():
        out = call(x, **asked)
        yield f'recorded, {name}',{k:out[k] for k in out if k!='past_key_values'}
        again = call(x, decoder_input_ids=plain(out.sequences), past_key_values=out.past_key_values, min_new_tokens=5)
        yield f'going on, {name}',again
    states = m.get_encoder()(**{k:tensor(v) for k,v in right.items()})
    yield 'states',call(encoder_outputs=states, attention_mask=right['attention_mask'])
    yield 'embeddings',call(inputs_embeds=np.random.default_rng(0).normal(size=(2,5,32)).astype(np.float32))
    for name,kw in {'rows':dict(decoder_input_ids=ids[:2]), 'mask':dict(attention_mask=np.ones((3,2), int)), 'starts':dict(decoder_start_token_id=[1,2]), 'unknown':dict(decoder_start=3)}.items():
        try: yield name,call({**left, **kw})
        except Exception as e: yield f'wrong {name}',f'{type(e).__name__}: {e}'  # noqa: PERF203

# ------------------------------------------------------------------ what only Keras has, run on each backend

def draws(m):
    x = prompts()
    one = lambda **kw: m.generate(**x, do_sample=True, max_new_tokens=8, eos_token_id=None, **kw).tolist()
    assert one(seed=1)==one(seed=1)!=one(seed=2)
    import keras
    keras.utils.set_random_seed(3); a = one()
    keras.utils.set_random_seed(3); assert a==one()!=one()
    rows = one(seed=[3,1,4])
    for i,seed in enumerate((3,1,4)):
        alone = m.generate(**{k:v[i:i+1] for k,v in x.items()}, do_sample=True, max_new_tokens=8, eos_token_id=None, seed=[seed])
        assert alone.tolist()==rows[i:i+1]
    assert one(top_k=1)==m.generate(**x, max_new_tokens=8, eos_token_id=None).tolist()
    out = m.generate(**x, do_sample=True, max_new_tokens=3, eos_token_id=None, num_return_sequences=4, return_dict_in_generate=True, output_scores=True, output_logits=True,
                     output_hidden_states=True, top_k=5, seed=0)
    assert out.sequences.shape==(12,12) and out.past_key_values.batch_size==12 and out.hidden_states[0][0].shape[:2]==(12,9)
    assert (out.sequences[:,:9]==np.repeat(x['input_ids'], 4, 0)).all() and len({tuple(o) for o in out.sequences[:4].tolist()})>1
    for i,s in enumerate(out.scores): assert (np.isfinite(s).sum(-1)==5).all() and np.isfinite(s[np.arange(12),out.sequences[:,9+i]]).all()
    np.testing.assert_array_equal(out.logits[0], np.repeat(out.logits[0][::4], 4, 0))

def few_programs(m):
    "Python runs the model only where a program is made; on the torch backend for each token"
    import keras
    from unittest.mock import patch
    kept,calls = type(m).forward,[]
    def forward(self, *args, **kw):
        calls.append(1)
        return kept(self, *args, **kw)
    with patch.object(type(m), 'forward', forward):
        for n in (5,17,40): m.generate(prompts(5, n, ())['input_ids'], max_new_tokens=30, eos_token_id=None)
    jitted = keras.backend.backend()!='torch'
    assert len(calls)==3 if jitted else len(calls)==90
    calls.clear()
    with patch.object(type(m), 'forward', forward): m.generate(prompts(5, 23, ())['input_ids'], max_new_tokens=30, eos_token_id=None)
    assert len(calls)==(0 if jitted else 30)

def weights_are_arguments(m):
    "What is trained after a program was made counts in the next call"
    x = prompts(pads=())
    before = m.generate(**x, max_new_tokens=6)
    v = next(v for v in m.variables if 'lm_head' in v.path)
    old = v.numpy()
    v.assign(-old)
    assert (m.generate(**x, max_new_tokens=6)!=before).any()
    v.assign(old)
    assert (m.generate(**x, max_new_tokens=6)==before).all()

def caches_of_the_caller(m):
    "One cache can be gone on from several times, and what comes of it too"
    kw = dict(max_new_tokens=4, eos_token_id=None, return_dict_in_generate=True)
    x = prompts(pads=())['input_ids']
    first = m.generate(x, **kw)
    def on(tail, cache): return m.generate(np.concatenate([first.sequences, tail], 1), past_key_values=cache, **kw)
    a,b = (on(np.full((3,2), t), first.past_key_values) for t in (7,8))
    again = on(np.full((3,2), 7), first.past_key_values)
    assert (a.sequences==again.sequences).all() and (a.sequences!=b.sequences).any()
    more = lambda o, c: m.generate(np.concatenate([o.sequences, np.full((3,2), 9)], 1), past_key_values=c, **kw).sequences
    assert (more(a, a.past_key_values)==more(a, None)).all()

def warns_at_the_callers_line(m):
    import warnings
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        out = m.generate(**prompts(), eos_token_id=None)
    assert out.shape==(3,29) and [os.path.basename(w.filename) for w in seen if '20 new tokens' in str(w.message)]==['test_keras_generate.py']

def half_precision(m, folder):
    import keras
    from hflit.models.llama.keras import LlamaForCausalLM
    kw = dict(**prompts(pads=()), max_new_tokens=2, eos_token_id=None, return_dict_in_generate=True, output_logits=True)
    out = LlamaForCausalLM.from_pretrained(folder, dtype='bfloat16').generate(**kw)
    assert keras.backend.standardize_dtype(out.past_key_values.k[0].dtype)=='bfloat16' and out.logits[0].dtype==np.float32
    far = abs(out.logits[0]-m.generate(**kw).logits[0])
    assert 0<far.mean()<.05

def in_the_middle_of_fit(m):
    "A callback can ask for text, and gets that of the weights there are now"
    import keras
    x,heard = prompts(4, 9, ())['input_ids'],[]
    class Ask(keras.callbacks.Callback):
        def on_epoch_end(self, *_, **__): heard.append(m.generate(x, max_new_tokens=6, eos_token_id=None).tolist())
    before = m.generate(x, max_new_tokens=6, eos_token_id=None).tolist()
    m.compile(optimizer=keras.optimizers.Adam(.02))
    m.fit(dict(input_ids=x, labels=x), epochs=2, verbose=0, callbacks=[Ask()])
    assert before!=heard[0] and heard[1]==m.generate(x, max_new_tokens=6, eos_token_id=None).tolist()

OWN = [draws, few_programs, weights_are_arguments, caches_of_the_caller, warns_at_the_callers_line]

def attempt(f, *args):
    import traceback
    try: f(*args)
    except Exception: return traceback.format_exc()

def work(folder):
    "All cases on the backend of this process"
    from hflit.models.bert.keras import BertLMHeadModel
    from hflit.models.llama.keras import LlamaForCausalLM
    from hflit.models.t5.keras import T5ForConditionalGeneration
    m,b = LlamaForCausalLM.from_pretrained(f'{folder}/llama'),BertLMHeadModel.from_pretrained(f'{folder}/bert')
    array = lambda x: x
    got = {k:attempt_all(f, m, array) for k,f in CASES.items()} | {'bert':attempt_all(bert, b, array)}
    got['t5'] = attempt_all(t5, T5ForConditionalGeneration.from_pretrained(f'{folder}/t5'), array)
    got['asked'] = list(asked(m))
    got['modules'] = [k for k in ('tensorflow', 'torch', 'jax', 'transformers') if k in sys.modules] # `set_random_seed` in `draws` imports TensorFlow
    got['drawn'] = m.generate(**prompts(), do_sample=True, temperature=1.5, max_new_tokens=8, eos_token_id=None, seed=5)
    got |= {f.__name__:attempt(f, m) for f in OWN} | {'half_precision':attempt(half_precision, m, f'{folder}/llama'),
            'in_the_middle_of_fit':attempt(in_the_middle_of_fit, m)}
    return got

def attempt_all(f, m, array):
    import traceback
    out = []
    try:
        for name,o in f(m, array): out.append((name, plain(o)))
    except Exception: out.append(('failed', traceback.format_exc()))
    return out

if __name__=='__main__':
    folder,to = sys.argv[1:]
    with open(to, 'wb') as f: pickle.dump(work(folder), f)
    sys.exit()

# ------------------------------------------------------------------ the tests

@pytest.fixture(scope='module')
def models(tmp_path_factory):
    "Folder with a tiny Llama and a tiny BERT that writes, and the models in PyTorch; scores spread enough that no two are near"
    import torch
    from hflit.models.bert.config import BertConfig
    from hflit.models.bert.torch import BertLMHeadModel
    from hflit.models.llama.config import LlamaConfig
    from hflit.models.llama.torch import LlamaForCausalLM
    from hflit.models.t5.config import T5Config
    from hflit.models.t5.torch import T5ForConditionalGeneration
    torch.manual_seed(0)
    small = dict(vocab_size=V, hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=4, initializer_range=.35)
    l = LlamaForCausalLM(LlamaConfig(**small, num_key_value_heads=2, max_position_embeddings=128, eos_token_id=EOS, pad_token_id=PAD, bos_token_id=1)).eval()
    b = BertLMHeadModel(BertConfig(**small, is_decoder=True, max_position_embeddings=40)).eval()
    folder = tmp_path_factory.mktemp('models')
    t = T5ForConditionalGeneration(T5Config(vocab_size=V, d_model=32, d_kv=8, d_ff=48, num_layers=3, num_decoder_layers=2, num_heads=4, relative_attention_num_buckets=8,
                                            relative_attention_max_distance=16, initializer_factor=2., eos_token_id=EOS, decoder_start_token_id=PAD)).eval()
    l.save_pretrained(folder/'llama'); b.save_pretrained(folder/'bert'); t.save_pretrained(folder/'t5')
    return folder,l,b,t

@pytest.fixture(scope='module')
def workers(models, tmp_path_factory):
    "A process per backend, all at once"
    out = tmp_path_factory.mktemp('answers')
    env = {**os.environ, 'TF_CPP_MIN_LOG_LEVEL':'3', 'OMP_NUM_THREADS':'1', 'JAX_PLATFORMS':'cpu', 'CUDA_VISIBLE_DEVICES':'', 'JAX_DISABLE_MOST_OPTIMIZATIONS':'1', 'TF_ENABLE_ONEDNN_OPTS':'0'}
    return {b:(subprocess.Popen([sys.executable, __file__, str(models[0]), str(out/b)], env={**env, 'KERAS_BACKEND':b}, stderr=subprocess.PIPE, text=True), out/b) for b in BACKENDS}

@pytest.fixture(scope='module')
def every(workers):
    "What all backends answered"
    errors = {b:p.communicate()[1] for b,(p,_) in workers.items()}
    assert all(path.exists() for _,path in workers.values()), {b:e[-3000:] for b,e in errors.items()}
    return {b:pickle.loads(path.read_bytes()) for b,(_,path) in workers.items()}

@pytest.fixture(scope='module', params=BACKENDS)
def got(request, every):
    "What one of them answered"
    return every[request.param]

@pytest.fixture(scope='module')
def want(models):
    import torch
    tensor = lambda x: torch.from_numpy(x.copy())
    with torch.no_grad(): out = {k:[(n,plain(o)) for n,o in f(models[1], tensor)] for k,f in CASES.items()}
    with torch.no_grad(): return out | {f.__name__:[(n,plain(o)) for n,o in f(m, tensor)] for f,m in ((bert,models[2]), (t5,models[3]))}

def same(a, b, name, seen=None):
    "Whether two answers are equal: arrays of whole numbers exactly, others nearly; `seen` says which rows of a prompt are no padding"
    if isinstance(a, dict):
        assert a.keys()==b.keys(), name
        for k in a: same(a[k], b[k], f'{name}.{k}', seen)
    elif isinstance(a, list):
        assert len(a)==len(b), name
        for i,(x,y) in enumerate(zip(a, b)): same(x, y, f'{name}[{i}]', seen)
    elif isinstance(a, np.ndarray):
        assert a.shape==b.shape, (name, a.shape, b.shape)
        if a.dtype.kind in 'iu': np.testing.assert_array_equal(a, b, name)
        else:
            if 'padded' in name and 'scores' not in name and 'logits' not in name and a.ndim>1 and a.shape[-2]>1: # a padded place sees nothing, and what it then is may differ
                n = min(a.shape[-2], 9)
                at = (slice(None),)*(a.ndim-2)
                real = prompts()['attention_mask'].astype(bool)[:,:n]
                real = real if a.ndim==3 else np.repeat(real[:,None], a.shape[1], 1)
                a,b = a[at+(slice(0,n),)][real],b[at+(slice(0,n),)][real]
            np.testing.assert_allclose(b, a, rtol=1e-4, atol=1e-4, err_msg=name)
    else: assert a==b, name

@pytest.mark.parametrize('case', [*CASES, 'bert', 't5'])
def test_same_as_pytorch(case, want, got):
    assert 'failed' not in dict(got[case]), dict(got[case])['failed']
    wanted = [(n,o) for n,o in want[case] if case!='greedy' or n not in GREEDY or n in got['asked']]
    assert [n for n,_ in wanted]==[n for n,_ in got[case]]
    for (name,a),(_,b) in zip(wanted, got[case]): same(a, b, f'{case} {name}')

@pytest.mark.parametrize('name', [*(f.__name__ for f in OWN), 'half_precision', 'in_the_middle_of_fit'])
def test_keras_itself(name, got):
    assert got[name] is None, got[name]

def test_no_other_framework_is_imported(every):
    "Keras, and TensorFlow too, import JAX themselves where there is one"
    for backend,o in every.items(): assert set(o['modules']) - {'jax'} == {backend} - {'jax'}

def test_one_seed_draws_the_same_on_all_backends(every):
    one,*others = (o['drawn'].tolist() for o in every.values())
    assert all(o==one for o in others)
