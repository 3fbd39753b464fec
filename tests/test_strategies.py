"Group and constrained beam search, contrastive search and DoLa beside a record of transformers 4.55, and what must hold without one; record_strategies.py makes the record"
import json
import os
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
import torch
from record_strategies import ENCODER_DECODER, MODELS, run, weight
from safetensors.torch import load_file, save_file

from hflit import AutoConfig, AutoModelForCausalLM, AutoModelForSeq2SeqLM

RECORD = json.loads(Path(os.environ.get('STRATEGIES', Path(__file__).parent/'strategies.json')).read_text())

@lru_cache
def model(name, folder):
    "A model of the record, with weights by the published names of its tensors"
    folder = folder/name
    cls = AutoModelForSeq2SeqLM if name in ENCODER_DECODER else AutoModelForCausalLM
    cls.from_config(AutoConfig.for_model(**MODELS[name])).save_pretrained(folder)
    path = folder/'model.safetensors'
    old = load_file(path)
    save_file({k:v if 'final_logits_bias' in k else torch.from_numpy(weight(k, tuple(v.shape), 0)) for k,v in old.items()}, path, {'format':'pt'})
    made = cls.from_pretrained(folder, attn_implementation='eager', dtype='float32').eval()
    made.generation_config.pad_token_id = 0
    return made

@pytest.fixture(scope='module')
def folder(tmp_path_factory): return tmp_path_factory.mktemp('strategies')

def close(a, b, eps=2e-3):
    np.testing.assert_allclose(np.asarray(a), np.asarray(b), rtol=1e-3, atol=eps)

def with_first_end(sequences, eos):
    "transformers writes the first of several end tokens, whichever ended the text"
    return [[eos[0] if i in (eos or ()) else i for i in row] for row in sequences]

@pytest.mark.parametrize('c', RECORD, ids=lambda c: f'{c["seed"]}-{c["kind"]}-{c["model"]}')
def test_record(c, folder):
    out,want = run(model(c['model'], folder), c, torch),c['out']
    assert out.get('error')==want.get('error')
    if 'error' in out: return
    close(out['first_logits'], want['first_logits'], 1e-3)
    eos = c['kw']['eos_token_id']
    assert with_first_end(out['sequences'], eos)==with_first_end(want['sequences'], eos)
    if 'steps' not in want: return
    if 'sequences_scores' in want: close(out['sequences_scores'], want['sequences_scores'], 1e-4)
    assert (out['steps'], out['cache'])==(want['steps'], want['cache'])
    # rows of complete texts hold other things there
    steps = want['steps'] if eos is None or c['kind'] in ('contrastive', 'dola') else 1
    for k in ('logits', 'scores'): close(out[k][:steps], want[k][:steps], 5e-3)
    # sliding windows: transformers 4 also returns weights of keys outside
    states = ('hidden_states', 'decoder_hidden_states', *('attentions',)*(c['model']!='mistral'), 'decoder_attentions', 'cross_attentions')
    for k in states:
        assert (k in out)==(k in want)
        for a,b in list(zip(out.get(k, ()), want.get(k, ())))[:steps]:
            assert a[0]==b[0]
            close(a[1], b[1], .1)

prompt = torch.tensor([[0,0,5,9,17], [8,30,4,11,22]])
padded = dict(attention_mask=(prompt>0).long(), do_sample=False, suppress_tokens=[0], return_dict_in_generate=True, output_scores=True, output_logits=True)

def occurs(words, row): return any(row[i:i+len(words)]==words for i in range(len(row)))

@pytest.mark.parametrize('name', ['llama', 'mistral', 'gpt2', 'bart'])
def test_constraints_occur(name, folder):
    phrase,either = [7,33,12],[[20,21], [35]]
    out = model(name, folder).generate(prompt, **padded, num_beams=5, force_words_ids=[phrase, either], max_new_tokens=14)
    for row in out.sequences.tolist(): assert occurs(phrase, row) and any(occurs(o, row) for o in either)

def test_constraints_as_objects_and_of_ones_own(folder):
    from hflit import Constraint, DisjunctiveConstraint, PhrasalConstraint

    class Twice(Constraint):
        "A token must occur twice in a row"
        def __init__(self, token): self.token,self.count,self.seqlen = token,0,2
        completed = property(lambda self: self.count==2)
        def advance(self): return None if self.completed else self.token
        def does_advance(self, token_id): return not self.completed and token_id==self.token
        def update(self, token_id):
            on = self.does_advance(token_id)
            self.count = self.count+1 if on else 0
            return on,self.completed,not on
        def reset(self): self.count = 0
        def remaining(self): return 2-self.count
        def copy(self, stateful=False):
            new = Twice(self.token)
            if stateful: new.count = self.count
            return new

    m,kw = model('llama', folder),dict(padded, num_beams=4, max_new_tokens=9)
    a = m.generate(prompt, **kw, force_words_ids=[[7,33], [[20,21], [35]]])
    b = m.generate(prompt, **kw, constraints=[PhrasalConstraint([7,33]), DisjunctiveConstraint([[20,21], [35]])])
    assert a.sequences.tolist()==b.sequences.tolist()
    out = m.generate(prompt, **kw, constraints=[Twice(19)])
    for row in out.sequences.tolist(): assert occurs([19,19], row)
    with pytest.raises(ValueError, match='the vocabulary has 40 tokens'): m.generate(prompt, **kw, constraints=[PhrasalConstraint([99])])
    with pytest.raises(ValueError, match='is no Constraint'): m.generate(prompt, **kw, constraints=[[5]])

@pytest.mark.parametrize('name', ['llama', 'bart'])
@pytest.mark.parametrize('kind', ['group', 'constrained'])
def test_scores_and_rows_of_beams(name, kind, folder):
    "The score of a text is that of its tokens along the rows that `beam_indices` names"
    way = dict(group=dict(num_beams=4, num_beam_groups=2, diversity_penalty=.7), constrained=dict(num_beams=4, force_words_ids=[[7,33]]))[kind]
    m = model(name, folder)
    out = m.generate(prompt, **padded, **way, num_return_sequences=3, max_new_tokens=6, length_penalty=0.)
    steps = m.compute_transition_scores(out.sequences, out.scores, out.beam_indices)
    close(steps.sum(1) if kind=='group' else steps[:,-1], out.sequences_scores, 1e-4) # constrained scores are sums already
    assert (out.beam_indices//4==torch.arange(2).repeat_interleave(3)[:,None]).all()

def test_first_group_is_a_beam_search_and_a_large_penalty_parts_the_groups(folder):
    m,kw = model('llama', folder),dict(padded, max_new_tokens=5)
    plain = m.generate(prompt, **kw, num_beams=2, num_return_sequences=2).sequences.view(2, 2, -1)
    out = m.generate(prompt, **kw, num_beams=6, num_beam_groups=3, diversity_penalty=1000., num_return_sequences=6)
    rows,group = out.sequences.view(2, 6, -1)[...,5:],out.beam_indices[:,0].view(2, 6)%6//2
    for text in range(2):
        assert rows[text][group[text]==0].tolist()==plain[text][:,5:].tolist()
        for step in range(5):
            tokens = [set(rows[text][group[text]==g,step].tolist()) for g in range(3)]
            assert not (tokens[0]&tokens[1] or tokens[0]&tokens[2] or tokens[1]&tokens[2])

def test_groups_without_a_penalty_are_equal(folder):
    "`generate` refuses it; the loop below it finds every text once per group"
    from hflit.generation.group_beam_search import HammingDiversityLogitsProcessor, search_groups
    m = model('llama', folder)
    run = m._prepare_generation(None, dict(max_new_tokens=5, num_beams=4, num_beam_groups=2, diversity_penalty=1., num_return_sequences=4, do_sample=False),
                                prompt[1:], None, None, None)
    next(o for o in run.processors if isinstance(o, HammingDiversityLogitsProcessor)).diversity_penalty = 0.
    ids = search_groups(run).ids.tolist()
    plain = m.generate(prompt[1:], max_new_tokens=5, num_beams=2, num_return_sequences=2, do_sample=False).tolist()
    assert ids==[plain[0], plain[0], plain[1], plain[1]]

@pytest.mark.parametrize('name', ['llama', 'mistral', 'gpt2', 'bart', 't5'])
def test_contrastive_limits(name, folder):
    m,kw = model(name, folder),dict(padded, max_new_tokens=8)
    greedy = m.generate(prompt, **kw)
    near = m.generate(prompt, **kw, penalty_alpha=1e-9, top_k=4)
    assert near.sequences.tolist()==greedy.sequences.tolist()==m.generate(prompt, **kw, penalty_alpha=.6, top_k=1).sequences.tolist()
    close(torch.stack(near.scores).clamp(min=-100), torch.stack(greedy.scores).clamp(min=-100), 1e-3)
    for a,b in zip(near.past_key_values.layers, greedy.past_key_values.layers): close(a.keys, b.keys, 1e-3)

def test_contrastive_by_hand(folder):
    "One token by its definition, from forward passes without a cache"
    m = model('llama', folder)
    ids = prompt[1:]
    for _ in range(5):
        with torch.no_grad():
            probs,tokens = m(ids).logits[0,-1].softmax(-1).topk(4)
            h = [m(torch.cat([ids, t.view(1, 1)], 1), output_hidden_states=True).hidden_states[-1][0] for t in tokens]
        score = [.4*p - .6*torch.cosine_similarity(x[-1:], x[:-1], dim=-1).max() for p,x in zip(probs, h)]
        ids = torch.cat([ids, tokens[torch.stack(score).argmax()].view(1, 1)], 1)
    assert m.generate(prompt[1:], penalty_alpha=.6, top_k=4, max_new_tokens=5, do_sample=False).tolist()==ids.tolist()

def test_contrastive_with_embeddings_streamer_and_fixed_cache(folder):
    m,kw = model('llama', folder),dict(penalty_alpha=.6, top_k=4, max_new_tokens=6, do_sample=False)
    seen,want = [],m.generate(prompt[1:], **kw)
    assert m.generate(prompt[1:], **kw, streamer=lambda ids: seen.extend(ids.tolist())).tolist()==want.tolist()
    assert seen==want[0,5:].tolist()
    assert m.generate(inputs_embeds=m.get_input_embeddings()(prompt[1:]), **kw)[0].tolist()[-6:]==want[0,5:].tolist()
    assert m.generate(prompt[1:], **kw, cache_implementation='static').tolist()==want.tolist()

@pytest.mark.parametrize('layers', ['low', 'high', [1], [0,3]])
def test_dola_is_its_formula(layers, folder):
    m = model('llama', folder)
    out = m.generate(prompt, **padded, dola_layers=layers, repetition_penalty=1.2, max_new_tokens=1)
    with torch.no_grad():
        full = m(prompt, attention_mask=padded['attention_mask'], output_hidden_states=True)
        p = m.lm_head(full.hidden_states[-1][:,-1]).log_softmax(-1)
        q = {j:m.lm_head(full.hidden_states[j][:,-1]).log_softmax(-1) for j in dict(low=[0], high=[2]).get(layers if isinstance(layers, str) else None, layers)}
    middle = {j:(.5*(x.exp()+p.exp())).log() for j,x in q.items()}
    kl = {j:sum((middle[j].exp()*(middle[j]-a)).mean() for a in (p, x)) for j,x in q.items()}
    j = max(kl, key=kl.get)
    score = torch.where(p>=p.amax(-1, keepdim=True)+np.log(.1), p-q[j], -torch.inf)
    old = torch.where(score<0, score*1.2, score/1.2)
    ids = torch.where(padded['attention_mask']>0, prompt, prompt[:,-1:])
    want = score.scatter(1, ids, old.gather(1, ids))
    want[:,0] = -torch.inf
    close(out.scores[0].clamp(min=-100), want.clamp(min=-100), 1e-4)
    close(out.logits[0], full.logits[:,-1], 1e-4)

def test_dola_samples(folder):
    m,kw = model('llama', folder),dict(dola_layers='low', repetition_penalty=1.2, max_new_tokens=5, do_sample=True, num_return_sequences=3)
    torch.manual_seed(0)
    a = m.generate(prompt[1:], **kw)
    torch.manual_seed(0)
    assert a.tolist()==m.generate(prompt[1:], **kw, return_dict_in_generate=True, output_hidden_states=True).sequences.tolist()
    assert len({tuple(o) for o in a.tolist()})>1

@pytest.mark.parametrize('kw,words', [(dict(num_beams=4, num_beam_groups=2), 'diversity_penalty above 0'), (dict(num_beams=4, num_beam_groups=3, diversity_penalty=1.), 'does not divide'),
    (dict(num_beams=4, diversity_penalty=1.), 'num_beam_groups above 1'), (dict(num_beams=4, num_beam_groups=2, diversity_penalty=1., do_sample=True), 'do_sample=False'),
    (dict(force_words_ids=[[5]]), 'num_beams above 1'), (dict(force_words_ids=[[5]], num_beams=2, do_sample=True), 'do_sample=True'),
    (dict(force_words_ids=[[5]], num_beams=4, num_beam_groups=2, diversity_penalty=1.), 'num_beam_groups=2'), (dict(force_words_ids=[], num_beams=2), 'force_words_ids'),
    (dict(force_words_ids=[5], num_beams=2), 'list of phrases'), (dict(force_words_ids=[[-1]], num_beams=2), 'token id'), (dict(force_words_ids=[[[5],[5,6]]], num_beams=2), 'begins another'),
    (dict(penalty_alpha=.6, use_cache=False), 'use_cache=False'), (dict(penalty_alpha=1.5), 'penalty_alpha=1.5'), (dict(penalty_alpha=.6, num_return_sequences=2), 'num_return_sequences=2'),
    (dict(dola_layers='middle'), "'low', 'high'"), (dict(dola_layers=[9]), 'has none of them'), (dict(penalty_alpha=.6, prompt_lookup_num_tokens=3), 'penalty_alpha'),
    (dict(dola_layers='low', prompt_lookup_num_tokens=3), 'dola_layers')])
def test_what_does_not_go_together(kw, words, folder):
    with pytest.raises(ValueError, match=words): model('llama', folder).generate(prompt[1:], max_new_tokens=3, **kw)

def test_dola_needs_a_decoder_alone(folder):
    with pytest.raises(ValueError, match='decoders alone'): model('bart', folder).generate(prompt, max_new_tokens=3, dola_layers='low')

def test_contrastive_needs_the_whole_text(folder):
    m = model('llama', folder)
    first = m.generate(prompt[1:], max_new_tokens=2, return_dict_in_generate=True)
    with pytest.raises(ValueError, match='without past_key_values'): m.generate(first.sequences, past_key_values=first.past_key_values, penalty_alpha=.6, top_k=3, max_new_tokens=3)
