"Assisted decoding beside transformers: the tokens of plain greedy search for every source of proposals, and samples whose distribution is unchanged"
import copy
from functools import lru_cache

import pytest
import torch
from sweep import inputs, load, saved

from hflit.generation.assisted import CandidateGenerator
from hflit.models.llama.torch import LlamaForCausalLM
from hflit.generation.assisted import AssistedCandidateGenerator

MODELS = [('llama', 'LlamaForCausalLM', 'plain'), ('mistral', 'MistralForCausalLM', 'window'), ('gpt2', 'GPT2LMHeadModel', 'plain'), ('t5', 'T5ForConditionalGeneration', 'plain'),
          ('bart', 'BartForConditionalGeneration', 'plain')]

def noisy(model, amount, seed=0):
    "A copy with noise on its weights: an assistant that often agrees"
    torch.manual_seed(seed)
    model = copy.deepcopy(model)
    with torch.no_grad():
        for p in model.parameters(): p += amount*p.std()*torch.randn_like(p)
    return model

@lru_cache
def models(arch, head, variant, tmp):
    "transformers' model and assistant, and hflit's with the same weights"
    ref, folder = saved(arch, head, variant)
    small = noisy(ref, .03)
    small.save_pretrained(tmp)
    own = [load('torch', f, head).model for f in (folder, tmp)]
    for m in (ref, small, *own): m.set_attn_implementation('eager')
    return ref, small, *own

class Guess(CandidateGenerator):
    "Proposes what another text has there"
    def __init__(self, text, k=8): self.text, self.k = text, k
    def propose(self, ids, limit): return self.text[0, ids.shape[1]:][:min(limit, self.k)], None

def ways(small, layers):
    "Sources of proposals, and what they are for transformers"
    yield 'assistant', dict(assistant_model=small, num_assistant_tokens=5, assistant_confidence_threshold=0.)
    yield 'confident', dict(assistant_model=small, assistant_confidence_threshold=.7)
    yield 'schedule', dict(assistant_model=small, num_assistant_tokens=2, num_assistant_tokens_schedule='heuristic_transient')
    yield 'lookup', dict(prompt_lookup_num_tokens=4)
    yield 'long lookup', dict(prompt_lookup_num_tokens=80, max_matching_ngram_size=3)
    if layers > 1: yield 'early exit', dict(assistant_early_exit=1, num_assistant_tokens=3)

OPTIONS = dict(plain=dict(eos_token_id=None), ends=dict(eos_token_id=list(range(3, 40))), penalties=dict(repetition_penalty=1.3, no_repeat_ngram_size=3, eos_token_id=None),
               least=dict(min_new_tokens=12, eos_token_id=list(range(3, 60))), pieces=dict(prefill_chunk_size=3, eos_token_id=None), static=dict(cache_implementation='static', eos_token_id=None))

@pytest.mark.parametrize('arch,head,variant', MODELS, ids=[m[0] for m in MODELS])
def test_the_tokens_of_greedy_search(arch, head, variant, tmp_path_factory):
    "Every source of proposals, with and without settings that change the scores or end the text; with what is recorded"
    ref, _, own, small = models(arch, head, variant, tmp_path_factory.getbasetemp()/f'assistant-{arch}')
    for seed, (name, options) in enumerate(OPTIONS.items()):
        if name == 'static' and variant == 'window': continue
        x = {k: v[:1] for k, v in inputs(arch, head, 'left', batch=3, seed=seed).items() if k in ('input_ids', 'attention_mask')}
        kw = dict(max_new_tokens=24, do_sample=False, return_dict_in_generate=True, output_scores=True, output_logits=True, output_hidden_states=name == 'plain',
                  output_attentions=name == 'plain') | options
        want = own.generate(**x, **kw)
        theirs = ref.generate(**x, **{k: v for k, v in kw.items() if k not in ('cache_implementation', 'prefill_chunk_size')})  # a chunked prefill of its encoder–decoders is wrong
        assert want.sequences.tolist() == theirs.sequences.tolist(), name
        decoder = own.get_decoder() if own.config.is_encoder_decoder else own.base_model
        for how, way in [*ways(small, len(decoder.layers)), ('guess', dict(assistant_model=Guess(theirs.sequences))), ('wrong', dict(assistant_model=Guess(theirs.sequences*0)))]:
            got = own.generate(**x, **kw, **way)
            assert got.sequences.tolist() == want.sequences.tolist(), (name, how)
            assert [*got] == [*want] and got.past_key_values.get_seq_length() == want.past_key_values.get_seq_length()
            for k in ('scores', 'logits', 'attentions', 'hidden_states', 'decoder_attentions', 'cross_attentions', 'decoder_hidden_states'):
                for a, b in zip(got.get(k) or (), want.get(k) or (), strict=True):
                    for p, q in zip(a, b, strict=True): torch.testing.assert_close(p, q, rtol=1e-3, atol=1e-4)

@pytest.mark.parametrize('arch,head,variant', MODELS, ids=[m[0] for m in MODELS])
def test_assisted_like_transformers(arch, head, variant, tmp_path_factory):
    "transformers with the same assistant, prompt lookup or early exit"
    ref, theirs, own, small = models(arch, head, variant, tmp_path_factory.getbasetemp()/f'assistant-{arch}')
    x = {k: v[:1] for k, v in inputs(arch, head, 'left', batch=3, seed=9).items() if k in ('input_ids', 'attention_mask')}
    for eos in (None, list(range(3, 30))):
        kw = dict(max_new_tokens=16, do_sample=False, eos_token_id=eos, return_dict_in_generate=True, output_scores=True)
        for way in (dict(assistant_model=True), dict(prompt_lookup_num_tokens=3)):
            want, got = (m.generate(**x, **kw, **{k: a if v is True else v for k, v in way.items()}) for m, a in ((ref, theirs), (own, small)))
            assert want.sequences.tolist() == got.sequences.tolist()
            for a, b in zip(want.scores, got.scores, strict=True): torch.testing.assert_close(a, b, rtol=1e-3, atol=1e-4)

def test_schedule_like_transformers(tmp_path_factory):
    "The number of tokens that the assistant is left with"
    ref, theirs, own, small = models(*MODELS[0], tmp_path_factory.getbasetemp()/'assistant-llama')
    x = {k: v[:1] for k, v in inputs(*MODELS[0][:2], 'left', batch=3, seed=9).items() if k in ('input_ids', 'attention_mask')}
    left = []
    for m, a in ((ref, theirs), (own, small)):
        old = copy.copy(a.generation_config)
        a.generation_config.update(num_assistant_tokens=3, num_assistant_tokens_schedule='heuristic', assistant_confidence_threshold=0.)
        out = m.generate(**x, assistant_model=a, max_new_tokens=40, do_sample=False, eos_token_id=None)
        left.append((a.generation_config.num_assistant_tokens, out.tolist()))
        a.generation_config = old
    assert left[0][1] == left[1][1] and abs(left[0][0]-left[1][0]) <= 2 and left[1][0] != 3, left

# ------------------------------------------------------------------ sampling

@pytest.fixture(scope='module')
def tiny():
    "A model of five tokens"
    from hflit.models.llama.config import LlamaConfig
    torch.manual_seed(0)
    return LlamaForCausalLM(LlamaConfig(vocab_size=5, hidden_size=16, intermediate_size=24, num_hidden_layers=2, num_attention_heads=2, max_position_embeddings=64, initializer_range=.5,
                                        eos_token_id=None, pad_token_id=0, bos_token_id=None)).eval()

PROMPT = torch.tensor([[1, 2, 3, 1, 2]])

def exact(model, n, temperature=1.):
    "The probability of each continuation by `n` tokens, from the model's own scores"
    rows = torch.cartesian_prod(*[torch.arange(5)]*n)
    with torch.no_grad(): logits = model(torch.cat([PROMPT.expand(len(rows), -1), rows], 1)).logits[:, PROMPT.shape[1]-1:-1]
    return (logits/temperature).log_softmax(-1).gather(-1, rows[..., None])[..., 0].sum(1).exp()

@pytest.mark.parametrize('how', ['plain', 'assistant', 'lookup', 'early exit'])
def test_the_distribution_is_unchanged(tiny, how):
    """Continuations by three tokens, all 125 of them, against their exact probabilities by a chi-square test. With the right distribution it fails once in 10,000 runs, and the seed is fixed; with that of
    the assistant alone it must fail."""
    n, draws, temperature = 3, 1000, .9
    guess = noisy(tiny, .5)
    way = dict(plain={}, assistant=dict(assistant_model=guess, num_assistant_tokens=3, assistant_confidence_threshold=0.), lookup=dict(prompt_lookup_num_tokens=2),
               **{'early exit': dict(assistant_early_exit=1, num_assistant_tokens=2, assistant_confidence_threshold=0.)})[how]
    kw = dict(max_new_tokens=n, do_sample=True, top_k=0, temperature=temperature, eos_token_id=None, generator=torch.Generator().manual_seed(0), **way)
    out = tiny.generate(PROMPT.repeat(draws, 1), **kw) if how == 'plain' else torch.cat([tiny.generate(PROMPT, **kw) for _ in range(draws)])
    out = out[:, PROMPT.shape[1]:]
    counts = (out @ 5**torch.arange(n-1, -1, -1)).bincount(minlength=5**n)
    def statistic(p):
        "Chi-square over the cells that expect at least five counts, the others together as one"
        expected = draws*p
        rare = expected < 5
        pairs = [(counts[~rare], expected[~rare]), (counts[rare].sum()[None], expected[rare].sum()[None])]
        return sum(((o-e)**2/e).sum() for o, e in pairs).item(), int((~rare).sum())
    from scipy.stats import chi2
    value, freedom = statistic(exact(tiny, n, temperature))
    assert value < chi2.ppf(1-1e-4, freedom), (how, value, freedom)
    if how != 'plain': assert statistic(exact(guess, n, temperature))[0] > chi2.ppf(1-1e-4, freedom), 'the test has no power'

def test_an_assistant_equal_to_the_model_is_always_right(tiny, monkeypatch):
    "All proposals are accepted: p/q is 1"
    seen = []
    monkeypatch.setattr(AssistedCandidateGenerator, 'update', lambda self, accepted, proposed: seen.append((accepted, proposed)))
    for sample in (True, False):
        tiny.generate(PROMPT, do_sample=sample, max_new_tokens=31, eos_token_id=None, assistant_model=copy.deepcopy(tiny), num_assistant_tokens=4, assistant_confidence_threshold=0.)
    assert seen == [(4, 4)]*12

# ------------------------------------------------------------------ length, caches, ends, streams

def long_text(model, n=200):
    torch.manual_seed(3)
    return model.generate(torch.randint(3, 99, (1, 9)), max_new_tokens=n, do_sample=False, eos_token_id=None)

@pytest.mark.parametrize('variant', ['plain', 'window'])
def test_windows_that_have_dropped_tokens(variant, tmp_path_factory):
    "A window of 4 over a text of 200 tokens, with drafts longer than the window and longer than its storage"
    _, folder = saved('mistral', 'MistralForCausalLM', variant)
    own = load('torch', folder, 'MistralForCausalLM').model
    own.config.max_position_embeddings = 1024
    want = long_text(own)
    changed = want.clone()
    changed[0, 20::23] = (changed[0, 20::23]+1) % 99
    for k in (3, 30, 64): assert torch.equal(own.generate(want[:, :9], max_new_tokens=200, do_sample=False, eos_token_id=None, assistant_model=Guess(changed, k)), want)
    kw = dict(max_new_tokens=100, do_sample=False, eos_token_id=None, num_assistant_tokens=70, assistant_confidence_threshold=0.)
    for way in (dict(assistant_model=noisy(own, .01)), dict(assistant_early_exit=1)): assert torch.equal(own.generate(want[:, :9], **kw, **way), want[:, :109])
    first = own.generate(want[:, :9], max_new_tokens=100, do_sample=False, eos_token_id=None, return_dict_in_generate=True)
    assert torch.equal(own.generate(want[:, :109], max_new_tokens=91, past_key_values=first.past_key_values, do_sample=False, eos_token_id=None, assistant_model=Guess(changed, 30)), want[:, :200])
    if variant == 'window':
        with pytest.raises(ValueError, match='use a dynamic cache'): own.generate(want[:, :9], max_new_tokens=9, cache_implementation='static', prompt_lookup_num_tokens=2)

def test_ends_and_streams(tmp_path_factory):
    "Criteria of the caller, stop strings and streamers see one token after the other"
    _, _, own, small = models(*MODELS[0], tmp_path_factory.getbasetemp()/'assistant-llama')
    x = torch.randint(3, 99, (1, 9), generator=torch.Generator().manual_seed(0))
    seen = []
    class Words:
        def decode(self, ids, **kw): return ''.join(chr(97+int(i) % 26) for i in ids)
    want = own.generate(x, max_new_tokens=20, do_sample=False, eos_token_id=None)
    stop = Words().decode(want[0, 18:20])
    for kw in (dict(stopping_criteria=lambda ids, scores: ids.shape[1] >= 14), dict(stop_strings=stop, tokenizer=Words()), dict(eos_token_id=int(want[0, 15]))):
        plain = own.generate(x, max_new_tokens=20, do_sample=False, **{'eos_token_id': None} | kw)
        assert plain.shape[1] < 29
        for way in (dict(assistant_model=small, assistant_confidence_threshold=0.), dict(assistant_model=Guess(want)), dict(assistant_early_exit=1), dict(prompt_lookup_num_tokens=3)):
            seen.clear()
            got = own.generate(x, max_new_tokens=20, do_sample=False, streamer=lambda ids: seen.append(ids.tolist()), **{'eos_token_id': None} | kw, **way)
            assert torch.equal(got, plain) and [i for o in seen for i in o] == plain[0, 9:].tolist() and all(len(o) == 1 for o in seen)

def test_prompts_of_other_kinds(tmp_path_factory):
    "Embeddings, a cache of an earlier call, one row of a padded batch, a prompt of one token"
    _, _, own, small = models(*MODELS[0], tmp_path_factory.getbasetemp()/'assistant-llama')
    x = torch.randint(3, 99, (1, 9), generator=torch.Generator().manual_seed(0))
    kw = dict(max_new_tokens=20, do_sample=False, eos_token_id=None)
    want = own.generate(x, **kw)
    embeds = own.get_input_embeddings()(x).detach()
    assert torch.equal(own.generate(inputs_embeds=embeds, prompt_lookup_num_tokens=3, **kw), want[:, 9:])
    with pytest.raises(ValueError, match='pass input_ids'): own.generate(inputs_embeds=embeds, assistant_model=small, **kw)
    with torch.no_grad(): first = own(x[:, :6], use_cache=True).past_key_values
    assert torch.equal(own.generate(x, past_key_values=copy.deepcopy(first), assistant_model=small, **kw), want)
    mask = torch.cat([torch.ones(1, 6), torch.ones(1, 3)], 1)
    for way in (dict(assistant_model=small), dict(prompt_lookup_num_tokens=2), dict(assistant_early_exit=1)):
        assert torch.equal(own.generate(x[:, 6:], attention_mask=mask, past_key_values=copy.deepcopy(first), **way, **kw)[:, 3:], want[:, 9:])
        assert torch.equal(own.generate(x[:, :1], **way, **kw), own.generate(x[:, :1], **kw))
        assert torch.equal(own.generate(x, **kw | dict(max_new_tokens=1), **way), want[:, :10])

def test_what_cannot_be_is_refused(tmp_path_factory):
    _, _, own, small = models(*MODELS[0], tmp_path_factory.getbasetemp()/'assistant-llama')
    t5 = models(*MODELS[3], tmp_path_factory.getbasetemp()/'assistant-t5')[2]
    x = torch.tensor([[7, 8, 9]])
    for ids, kw, error, words in [(x, dict(num_beams=2, prompt_lookup_num_tokens=3), ValueError, 'num_beams=2'), (x, dict(do_sample=True, num_return_sequences=2, assistant_model=small), ValueError, 'num_return_sequences=2'),
            (x.repeat(2, 1), dict(assistant_model=small), ValueError, 'has 2 rows'), (x, dict(assistant_model=small, prompt_lookup_num_tokens=3), ValueError, 'both propose'),
            (x, dict(assistant_model=small, use_cache=False), ValueError, 'use_cache=False'), (x, dict(assistant_model=t5), ValueError, 'both must be of one kind'), (x, dict(assistant_early_exit=9), ValueError, 'from 1 to 1'),
            (x, dict(assistant_model=own.model), TypeError, 'has no head'), (x, dict(num_assistant_tokens=0, assistant_model=small), ValueError, 'num_assistant_tokens=0')]:
        with pytest.raises(error, match=words): own.generate(ids, max_new_tokens=4, **kw)

# ------------------------------------------------------------------ another tokenizer

class Letters:
    "A tokenizer with a letter for every token, shifted"
    def __init__(self, shift, pieces=()): self.pieces = [*pieces, *(chr(97+(i+shift) % 26) for i in range(26))]
    def decode(self, ids, skip_special_tokens=True): return ''.join(self.pieces[int(i)] if int(i) < len(self.pieces) else '' for i in ids)
    def __call__(self, text, add_special_tokens=True):
        ids = []
        while text:
            ids.append(next(i for i, p in enumerate(self.pieces) if text.startswith(p)))
            text = text[len(self.pieces[ids[-1]]):]
        return dict(input_ids=ids)

@pytest.mark.parametrize('lookbehind', [1, 2, 10])
def test_an_assistant_with_another_tokenizer(lookbehind, tmp_path_factory):
    "The tokens of greedy search, also where pieces of the assistant cross those of the model, and its samples"
    _, _, own, small = models(*MODELS[0], tmp_path_factory.getbasetemp()/'assistant-llama')
    x = torch.randint(3, 26, (1, 9), generator=torch.Generator().manual_seed(0))
    kw = dict(max_new_tokens=40, do_sample=False, eos_token_id=None, suppress_tokens=list(range(26, 99)))
    want = own.generate(x, **kw)
    for theirs in (Letters(5), Letters(3, ['ab', 'cde', 'na']), Letters(0)):
        way = dict(assistant_model=small, tokenizer=Letters(0), assistant_tokenizer=theirs, assistant_confidence_threshold=0., target_lookbehind=lookbehind, assistant_lookbehind=lookbehind)
        assert torch.equal(own.generate(x, **kw, **way), want)
        assert own.generate(x, **kw | dict(do_sample=True), **way).shape == want.shape
    with pytest.raises(ValueError, match='decoders only'):
        models(*MODELS[3], tmp_path_factory.getbasetemp()/'assistant-t5')[2].generate(x, max_new_tokens=4, **way)

def test_pipelines():
    "Prompts of a list are written one by one, with an assistant of either kind of tokenizer"
    from hflit import pipeline
    texts, kw = ['The cat', 'One day the cat and the dog'], dict(do_sample=False, max_new_tokens=12)
    plain = pipeline('text-generation', 'builtin:tiny-lm')
    want = plain(texts, **kw)
    assert plain(texts, prompt_lookup_num_tokens=3, **kw) == want
    small = noisy(plain.model, .02)
    for more in ({}, dict(assistant_tokenizer=plain.tokenizer)):
        assert pipeline('text-generation', 'builtin:tiny-lm', assistant_model=small, **more)(texts, **kw) == want
