"Guidance, watermarks, structured output, token healing and seeds per row: beside transformers where it has them, else against what must hold"
import json
import re
import jsonschema
import numpy as np
import pytest
import torch
import transformers as tf
from transformers.generation import logits_process as tlp
from transformers.generation import watermarking as tw
from hflit import AutoModelForCausalLM, AutoModelForSeq2SeqLM, AutoTokenizer, pipeline
from hflit.generation.structured_output import StructuredOutputLogitsProcessor
from hflit.generation.synthid_watermarking import SynthIDTextWatermarkLogitsProcessor, bayesian_score
from hflit.generation.watermarking import WatermarkDetector, WatermarkLogitsProcessor
from hflit.generation.watermarking_config import SynthIDTextWatermarkingConfig, WatermarkingConfig

V = 64

@pytest.fixture(scope='module', params=['llama','gpt2'])
def pair(request, tmp_path_factory):
    "A tiny model of transformers and the same of hflit"
    torch.manual_seed(0)
    common = dict(vocab_size=V, initializer_range=.35, eos_token_id=None, pad_token_id=0, bos_token_id=1)
    if request.param=='llama':
        t = tf.LlamaForCausalLM(tf.LlamaConfig(hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2,
                                               max_position_embeddings=128, **common))
    else: t = tf.GPT2LMHeadModel(tf.GPT2Config(n_embd=32, n_layer=2, n_head=4, n_positions=128, **common))
    path = tmp_path_factory.mktemp(request.param)
    t.save_pretrained(path)
    return t.eval(),AutoModelForCausalLM.from_pretrained(path),path

def prompts(rows=3, n=9, seed=1): return torch.randint(6, V, (rows,n), generator=torch.Generator().manual_seed(seed))

def same(pair, theirs=None, **kw):
    "Both libraries' texts, which must be equal"
    kw = dict(max_new_tokens=16) | kw
    torch.manual_seed(5); a = pair[0].generate(prompts(), **kw | (theirs or {}))
    torch.manual_seed(5); b = pair[1].generate(prompts(), **kw)
    assert a.tolist()==b.tolist()
    return b

# ------------------------------------------------------------------ classifier-free guidance

@pytest.mark.parametrize('kw', [dict(guidance_scale=1.5), dict(guidance_scale=2., negative_prompt_ids=prompts(n=5, seed=2)),
    dict(guidance_scale=-.5, negative_prompt_ids=prompts(n=5, seed=2), repetition_penalty=1.3),
    dict(guidance_scale=1.5, negative_prompt_ids=prompts(n=5, seed=2), negative_prompt_attention_mask=torch.ones(3,5).long(), use_cache=False),
    dict(guidance_scale=1.5, negative_prompt_ids=prompts(n=12, seed=2), do_sample=True, top_k=20)], ids=['last token','negative','below 0','no cache','sampled'])
def test_guidance_as_in_transformers(pair, kw): same(pair, **kw)

def test_guidance_in_beams_and_padded(pair):
    "What transformers cannot do: beams, whose second cache follows them, rows of several lengths, one negative prompt for all"
    m,ids,negative = pair[1],prompts(),prompts(n=5, seed=2)
    kw = dict(guidance_scale=1.5, max_new_tokens=10, num_beams=3, num_return_sequences=2)
    out = m.generate(ids, negative_prompt_ids=negative, **kw)
    assert out.tolist()==m.generate(ids, negative_prompt_ids=negative, use_cache=False, **kw).tolist()
    for i in range(3): assert m.generate(ids[i:i+1], negative_prompt_ids=negative[i:i+1], **kw).tolist()==out[2*i:2*i+2].tolist()
    padded = torch.cat([torch.zeros(3,4).long(), negative], 1)
    mask = (torch.arange(9)>3).expand(3, -1).long()
    assert m.generate(ids, negative_prompt_ids=padded, negative_prompt_attention_mask=mask, **kw).tolist()==out.tolist()
    assert m.generate(ids, negative_prompt_ids=negative[:1], **kw).tolist()==m.generate(ids, negative_prompt_ids=negative[:1].repeat(3,1), **kw).tolist()

def test_guidance_where_it_is_not():
    with pytest.raises(NotImplementedError, match='has an encoder'):
        AutoModelForSeq2SeqLM.from_pretrained('builtin:tiny-t5').generate(torch.tensor([[5,6,1]]), guidance_scale=2., max_new_tokens=3)
    from hflit.flax import AutoModelForCausalLM as Flax
    with pytest.raises(NotImplementedError, match='Flax'): Flax.from_pretrained('builtin:tiny-lm').generate(np.array([[5,6]]), guidance_scale=2., max_new_tokens=3)

# ------------------------------------------------------------------ watermarks

GREEN = [dict(), dict(bias=4., greenlist_ratio=.5, hashing_key=97), dict(seeding_scheme='selfhash'), dict(seeding_scheme='selfhash', context_width=4, bias=3.), dict(context_width=3)]

@pytest.mark.parametrize('kw', GREEN, ids=str)
def test_green_lists(pair, kw):
    "Texts, scores in PyTorch, NumPy and JAX, and what the detectors say"
    for sampling in ({}, dict(do_sample=True, top_k=0)):
        text = same(pair, dict(watermarking_config=tf.WatermarkingConfig(**kw)), watermarking_config=WatermarkingConfig(**kw), **sampling)
    assert pair[1].generate(prompts(), watermarking_config=kw, max_new_tokens=16).tolist()==same(pair, dict(watermarking_config=tf.WatermarkingConfig(**kw)), watermarking_config=kw).tolist()
    ids,scores = prompts(),torch.randn(3, V, generator=torch.Generator().manual_seed(3))
    ours,theirs = WatermarkLogitsProcessor(V, 'cpu', **kw),tlp.WatermarkLogitsProcessor(V, 'cpu', **kw)
    want = theirs(ids, scores)
    assert torch.equal(ours(ids, scores), want)
    np.testing.assert_array_equal(WatermarkLogitsProcessor(**kw)(ids.numpy(), scores.numpy()), want)
    for repeated in (False, True):
        a = WatermarkDetector(pair[1].config, 'cpu', WatermarkingConfig(**kw), repeated)(text, return_dict=True)
        b = tw.WatermarkDetector(pair[0].config, 'cpu', tf.WatermarkingConfig(**kw), repeated)(text, return_dict=True)
        for k,v in vars(b).items(): np.testing.assert_allclose(getattr(a, k), v, rtol=1e-9, atol=1e-12, err_msg=k)

SYNTH = [dict(ngram_len=5, keys=[654,400,836,123]), dict(ngram_len=2, keys=[3,7,11], sampling_table_size=97, sampling_table_seed=4, context_history_size=3),
         dict(ngram_len=3, keys=[5,6], skip_first_ngram_calls=True), dict(ngram_len=4, keys=[2**40+1,9], debug_mode=True)]

@pytest.mark.parametrize('kw', SYNTH, ids=str)
def test_synthid(pair, kw):
    text = same(pair, dict(watermarking_config=tf.SynthIDTextWatermarkingConfig(**kw)), watermarking_config=SynthIDTextWatermarkingConfig(**kw), do_sample=True, max_new_tokens=30)
    full = dict(context_history_size=1024, sampling_table_seed=0, sampling_table_size=2**16) | kw
    ours,theirs = SynthIDTextWatermarkLogitsProcessor(**full),tlp.SynthIDTextWatermarkLogitsProcessor(**full, device='cpu')
    twice = torch.cat([text[:,:12], text[:,:12]], 1)
    for t in (text, twice):
        assert torch.equal(ours.compute_g_values(t), theirs.compute_g_values(t))
        np.testing.assert_array_equal(ours.compute_g_values(t.numpy()), theirs.compute_g_values(t))
        assert torch.equal(ours.compute_context_repetition_mask(t), theirs.compute_context_repetition_mask(t))
        assert torch.equal(ours.compute_eos_token_mask(t, int(t[0,5])), theirs.compute_eos_token_mask(t, int(t[0,5])).long())
    assert ours.expected_mean_g_value(V)==theirs.expected_mean_g_value(V)
    on_numpy = SynthIDTextWatermarkLogitsProcessor(**full)
    for n in range(9, 24):
        scores = torch.randn(3, V, generator=torch.Generator().manual_seed(n))
        want = theirs(twice[:,:n], scores)
        assert torch.equal(ours(twice[:,:n], scores), want)
        np.testing.assert_allclose(on_numpy(twice[:,:n].numpy(), scores.numpy()), want, rtol=1e-4, atol=1e-5)

def test_bayesian_score():
    torch.manual_seed(0)
    c = tw.BayesianDetectorConfig(watermarking_depth=6)
    theirs = tw.BayesianDetectorModel(c)
    with torch.no_grad():
        theirs.likelihood_model_watermarked.beta.normal_()
        theirs.likelihood_model_watermarked.delta.normal_()
        theirs.prior.fill_(.3)
    g,mask = torch.randint(0, 2, (4,9,6)),torch.randint(0, 2, (4,9))
    want = theirs(g, mask)[0].detach()
    beta,delta = theirs.likelihood_model_watermarked.beta[0,0].detach().numpy(),theirs.likelihood_model_watermarked.delta[0,0].detach().numpy()
    torch.testing.assert_close(bayesian_score(g, mask, beta, delta, .3), want, rtol=1e-4, atol=1e-6)
    np.testing.assert_allclose(bayesian_score(g.numpy(), mask.numpy(), beta, delta, .3), want, rtol=1e-4, atol=1e-6)

def test_watermarks_in_all_frameworks():
    "The same greedy text with a green list, and a SynthID mark that PyTorch's detector sees in a text of Flax"
    from hflit.flax import AutoModelForCausalLM as Flax
    ids,kw = np.array([[422,265]]),dict(max_new_tokens=12, watermarking_config=dict(bias=6.), eos_token_id=None)
    torch_model,flax_model = (c.from_pretrained('builtin:tiny-lm', dtype='float32') for c in (AutoModelForCausalLM, Flax))
    want = torch_model.generate(torch.tensor(ids), **kw).tolist()
    assert want!=torch_model.generate(torch.tensor(ids), **kw | dict(watermarking_config=None)).tolist()
    assert np.asarray(flax_model.generate(ids, **kw)).tolist()==want
    config = SynthIDTextWatermarkingConfig(ngram_len=4, keys=list(range(1,21)))
    text = np.asarray(flax_model.generate(ids, do_sample=True, top_k=0, seed=0, **kw | dict(watermarking_config=config, max_new_tokens=40)))[:,2:]
    assert config.construct_processor().compute_g_values(torch.tensor(text)).float().mean()>.55

# ------------------------------------------------------------------ structured output

@pytest.fixture(scope='module')
def lm(): return AutoModelForCausalLM.from_pretrained('builtin:tiny-lm', dtype='float32'),AutoTokenizer.from_pretrained('builtin:tiny-lm')

SCHEMAS = [dict(type='object', additionalProperties=False, required=['name','age'], properties=dict(name=dict(type='string', maxLength=8), age=dict(type='integer', minimum=-5, maximum=120),
                tags=dict(type='array', maxItems=3, items=dict(enum=['a','b',None,1.5])))),
           dict(anyOf=[dict(type='boolean'), dict(type='string', pattern='^[a-f]{2,6}$'), dict(type='array', minItems=1, maxItems=2, items=dict(type='integer', minimum=0, maximum=9))]),
           {'$defs':{'node':dict(type='object', additionalProperties=False, required=['v'], properties=dict(v=dict(type='integer', minimum=0, maximum=9), n={'$ref':'#/$defs/leaf'})),
                     'leaf':dict(type='object', additionalProperties=False, required=['s'], properties=dict(s=dict(type='string', format='date')))}, '$ref':'#/$defs/node'}]

@pytest.mark.parametrize('schema', SCHEMAS, ids=['object','any of','references'])
def test_every_text_is_valid(lm, schema):
    "A model of random weights, 200 texts: each parses, and is valid by another package"
    model,tokenizer = lm
    torch.manual_seed(0)
    random = type(model)(model.config).eval()
    form = StructuredOutputLogitsProcessor(tokenizer, json_schema=schema)
    ids = random.generate(torch.tensor([[5,6,7],[8,9,10]]), logits_processor=form, do_sample=True, top_k=0, num_return_sequences=100, max_new_tokens=150)
    texts = tokenizer.batch_decode(ids[:,3:], skip_special_tokens=True)
    for t in texts: jsonschema.validate(json.loads(t), schema, format_checker=jsonschema.FormatChecker())
    assert len(set(texts))>30

def test_forms_in_beams_and_batches(lm):
    model,tokenizer = lm
    form = StructuredOutputLogitsProcessor(tokenizer, regex=r'(ab|cd){1,3}x?\d{2,4}')
    for kw in (dict(num_beams=4, num_return_sequences=4), dict(num_beams=3, do_sample=True), dict(), dict(stop_strings=['x'], tokenizer=tokenizer)):
        ids = model.generate(torch.tensor([[5,6,7],[8,9,10]]), logits_processor=form, max_new_tokens=30, **kw)
        for t in tokenizer.batch_decode(ids[:,3:], skip_special_tokens=True): assert re.fullmatch(r'(ab|cd){1,3}x?\d{2,4}|(ab|cd){1,3}x' if 'stop_strings' in kw else r'(ab|cd){1,3}x?\d{2,4}', t), t
    alone = [model.generate(torch.tensor([r]), logits_processor=form, max_new_tokens=30)[0,3:].tolist() for r in ([5,6,7],[8,9,10])]
    both = model.generate(torch.tensor([[5,6,7],[8,9,10]]), logits_processor=form, max_new_tokens=30)[:,3:].tolist()
    for a,b in zip(alone, both): assert b[:len(a)]==a

def test_forms_in_flax_and_another_end(lm):
    from hflit.flax import AutoModelForCausalLM as Flax
    tokenizer,ids = lm[1],np.array([[5,6,7]])
    form = StructuredOutputLogitsProcessor(tokenizer, regex='(yes|no){2}')
    out = np.asarray(Flax.from_pretrained('builtin:tiny-lm').generate(ids, logits_processor=form, max_new_tokens=12))[0,3:]
    assert re.fullmatch('(yes|no){2}', tokenizer.decode(out, skip_special_tokens=True))
    end = lm[0].generate(torch.tensor(ids), logits_processor=form, max_new_tokens=12, eos_token_id=[9], pad_token_id=0)[0,3:].tolist()
    assert end[-1]==9 and 0 not in end and re.fullmatch('(yes|no){2}', tokenizer.decode(end[:-1]))

def test_response_format():
    pipe = pipeline('text-generation', model='builtin:tiny-lm', dtype='float32')
    form = dict(type='json_schema', json_schema=dict(name='x', strict=True, schema=SCHEMAS[0]))
    for o in pipe(['A','Return the value'], response_format=form, max_new_tokens=150, return_full_text=False):
        jsonschema.validate(json.loads(o[0]['generated_text']), SCHEMAS[0])
    assert pipe('A', response_format={'type':'text'}, max_new_tokens=3, do_sample=False)==pipe('A', max_new_tokens=3, do_sample=False)
    for wrong,words in (({'type':'xml'}, 'json_object'), ({'type':'json_schema', 'json_schema':{'schema':{'type':'integer', 'minimum':2, 'maximum':1}}}, 'Unsatisfiable'), ({'type':'json_schema'}, "no 'schema'")):
        with pytest.raises(ValueError, match=words): pipe('A', response_format=wrong, max_new_tokens=3)

# ------------------------------------------------------------------ token healing and seeds

def test_token_healing_as_in_transformers(lm, tmp_path):
    model,tokenizer = lm
    model.save_pretrained(tmp_path)
    tokenizer.save_pretrained(tmp_path)
    theirs,their_tokenizer = tf.AutoModelForCausalLM.from_pretrained(tmp_path, dtype='float32'),tf.AutoTokenizer.from_pretrained(tmp_path)
    changed = 0
    for text in ('If the fil', 'Raise Val', 'The default is Non', 'This meth', 'open(fi', '(str', 'sys.st', 'dict(k', 'print(va'):
        ids = tokenizer(text, return_tensors='pt').input_ids
        kw = dict(max_new_tokens=5, do_sample=False, token_healing=True, pad_token_id=0)
        a = theirs.generate(ids, tokenizer=their_tokenizer, **kw)
        b = model.generate(ids, tokenizer=tokenizer, **kw)
        assert a.tolist()==b.tolist(), text
        changed += a[0,ids.shape[1]-1]!=ids[0,-1]
    assert changed
    # a word with a blank before it, which transformers does not find in a byte-level vocabulary; two prompts of several lengths
    texts = ['Return the val', 'A list of str']
    batch = tokenizer(texts, padding=True, padding_side='left', return_tensors='pt')
    both = model.generate(**batch, tokenizer=tokenizer, **kw)
    for text,row in zip(texts, both):
        alone = model.generate(tokenizer(text, return_tensors='pt').input_ids, tokenizer=tokenizer, **kw)[0]
        assert tokenizer.decode(alone).startswith(text) and row[-len(alone):].tolist()==alone.tolist()

@pytest.mark.parametrize('kw', [{}, dict(num_beams=2)], ids=['sampling','beam sampling'])
def test_a_generator_for_each_row(pair, kw):
    "A row's sample does not depend on its neighbours, nor on where it stands"
    m,ids,kw = pair[1],prompts(),dict(do_sample=True, max_new_tokens=10) | kw
    make = lambda *seeds: [torch.Generator().manual_seed(s) for s in seeds]
    out = m.generate(ids, generator=make(3,1,4), **kw)
    for i,s in enumerate((3,1,4)): assert m.generate(ids[i:i+1], generator=make(s), **kw).tolist()==out[i:i+1].tolist()
    assert m.generate(ids.flip(0), generator=make(4,1,3), **kw).tolist()==out.flip(0).tolist()
    with pytest.raises(ValueError, match='2 random number generators for 3 rows'): m.generate(ids, generator=make(1,2), **kw)
