"""Reference outputs of the search strategies that transformers 5 no longer has, for tests/test_strategies.py

The loops of group and constrained beam search, contrastive search and DoLa are in the library up to transformers 4.55;
4.56 and 4.57 load the same loops from the Hub. So the record is made with 4.55.4, in an environment of its own:

    python -m venv /tmp/old; /tmp/old/bin/pip install torch numpy transformers==4.55.4
    /tmp/old/bin/python tests/record_strategies.py tests/strategies.json          # the record of the tests
    /tmp/old/bin/python tests/record_strategies.py /tmp/more.json 1000 1400       # one case for each of these seeds

`pytest tests/test_strategies.py` reads tests/strategies.json; with STRATEGIES=/tmp/more.json it reads that file.
Both sides fill their weights by the same rule from the published name of a tensor, and the record has logits of the
first step, so a difference of the models shows before one of the searches.
"""
import json
import sys
import zlib
import numpy as np

SEEDS = [7, 9, 11, 12, 13, 16, 29, 30, 37, 43, 63, 64, 79, 85, 92, 160, 172, 250]
small = dict(vocab_size=40, bos_token_id=1, eos_token_id=None, pad_token_id=0)
MODELS = dict(
    llama=dict(small, model_type='llama', hidden_size=32, intermediate_size=48, num_hidden_layers=4, num_attention_heads=4, num_key_value_heads=2,
               max_position_embeddings=64, tie_word_embeddings=False),
    mistral=dict(small, model_type='mistral', hidden_size=32, intermediate_size=48, num_hidden_layers=3, num_attention_heads=4, num_key_value_heads=2,
                 max_position_embeddings=64, sliding_window=5, tie_word_embeddings=False),
    gpt2=dict(small, model_type='gpt2', n_embd=32, n_layer=6, n_head=4, n_positions=64),
    bart=dict(small, model_type='bart', d_model=32, encoder_layers=2, decoder_layers=2, encoder_attention_heads=4, decoder_attention_heads=4, encoder_ffn_dim=48,
              decoder_ffn_dim=48, max_position_embeddings=64, decoder_start_token_id=2, forced_eos_token_id=None, forced_bos_token_id=None),
    t5=dict(small, model_type='t5', d_model=32, d_kv=8, d_ff=48, num_layers=2, num_heads=4, decoder_start_token_id=0))
ENCODER_DECODER = ('bart', 't5')

def weight(name, shape, seed):
    "A tensor by its published name"
    rng = np.random.default_rng([zlib.crc32(name.encode()), seed])
    x = rng.standard_normal(shape).astype('float32')
    norm = any(o in name for o in ('norm', 'ln_', 'layernorm')) and name.endswith('weight')
    return 1+.1*x if norm else .3*x

def case(seed):
    "Model, prompts and options of one call"
    r = np.random.default_rng(seed)
    pick = lambda *xs: xs[r.integers(len(xs))]
    kind = pick('group', 'constrained', 'contrastive', 'dola')
    name = pick(*(k for k in MODELS if kind!='dola' or k not in ENCODER_DECODER))
    b,n = int(r.integers(1, 4)),int(r.integers(3, 8))
    ids = r.integers(3, 40, (b,n))
    mask = np.ones((b,n), int)
    if r.random()<.5:
        for row in range(1, b): mask[row,:r.integers(0, n-1)] = 0
    ids[mask==0] = 0
    kw = dict(max_new_tokens=int(r.integers(3, 10)), do_sample=False, suppress_tokens=[0])
    kw['eos_token_id'] = pick(None, [2], [2], list(map(int, r.choice(np.arange(3, 40), 6, replace=False))))
    if kw['eos_token_id'] and r.random()<.3: kw['min_new_tokens'] = 3
    further = dict(no_repeat_ngram_size=2, repetition_penalty=1.3, bad_words_ids=[[7],[9,4]], renormalize_logits=True)
    kw |= {k:v for k,v in further.items() if r.random()<.2}
    kw |= options(kind, r, pick, [i for i in range(3, 40) if i not in (kw['eos_token_id'] or ())])
    if r.random()<.4: kw |= dict(output_hidden_states=True, output_attentions=True)
    return dict(seed=seed, kind=kind, model=name, ids=ids.tolist(), mask=mask.tolist(), kw=kw)

def options(kind, r, pick, tokens):
    "The options of one strategy; constraints are made of `tokens`"
    words = lambda k: list(map(int, r.choice(tokens, k)))
    if kind=='contrastive': return dict(penalty_alpha=pick(.1, .4, .6, .9, 1.), top_k=pick(2, 3, 4, 8))
    if kind=='dola': return dict(dola_layers=pick('low', 'high', [0], [1,2], [0,1,2,9]), repetition_penalty=pick(1., 1.2))
    kw = dict(length_penalty=pick(1., 1., 0., 2., -.5), early_stopping=pick(False, False, True, 'never'))
    if kind=='group':
        kw |= pick(dict(num_beams=4, num_beam_groups=2), dict(num_beams=3, num_beam_groups=3), dict(num_beams=6, num_beam_groups=2))
        return kw | dict(diversity_penalty=pick(.2, .5, 1., 5.), num_return_sequences=pick(1, 2, kw['num_beams']))
    kw |= dict(num_beams=pick(2, 3, 5))
    some = [words(int(r.integers(1, 4))) for _ in range(r.integers(1, 3))]
    if r.random()<.5:
        first = words(3)
        other = next(i for i in tokens if i not in first)
        some.append(pick([[first[0]], [other, first[1]]], [[first[0],first[1]], [first[0],other,first[2]]]))
    return kw | dict(force_words_ids=some, num_return_sequences=pick(1, 1, 2))

def summary(out, kw, prompt):
    "What is compared: tokens, scores, and sums of the other outputs"
    get = lambda k: getattr(out, k, None)
    last = lambda x: x[:,-1] if x.ndim==3 else x[:,:,-1]  # what padding holds is nobody's business
    states = lambda xs: [[list(step[-1].shape), float(last(step[-1]).abs().sum())] for step in xs]
    found = dict(sequences=out.sequences[:,prompt:].tolist(), first_logits=out.logits[0][:,:6].tolist(),
                 steps=len(out.scores), logits=[x.sum(-1).tolist() for x in out.logits],
                 scores=[x.clamp(-100, 100).sum(-1).tolist() for x in out.scores])
    if get('sequences_scores') is not None: found['sequences_scores'] = out.sequences_scores.tolist()
    for k in ('hidden_states', 'decoder_hidden_states', 'attentions', 'decoder_attentions', 'cross_attentions'):
        if kw.get('output_hidden_states') and get(k): found[k] = states(get(k))
    found['cache'] = int(out.past_key_values.get_seq_length())
    return found

def rounded(x):
    return round(x, 4) if isinstance(x, float) else [rounded(o) for o in x] if isinstance(x, list) else {k:rounded(v) for k,v in x.items()} if isinstance(x, dict) else x

def run(model, c, torch):
    "The summary of one call, or the name of its error"
    kw = dict(c['kw'], return_dict_in_generate=True, output_scores=True, output_logits=True)
    ids,mask = torch.tensor(c['ids']),torch.tensor(c['mask'])
    prompt = 1 if c['model'] in ENCODER_DECODER else ids.shape[1]
    try: return summary(model.generate(ids, attention_mask=mask, **kw), kw, prompt)
    except ValueError as e: return dict(error=type(e).__name__)
    except RuntimeError: # of a text whose constraints are not completed, transformers has no beam indices, and fails
        out = model.generate(ids, attention_mask=mask, **dict(kw, output_scores=False))
        return dict(sequences=out.sequences[:,prompt:].tolist(), first_logits=out.logits[0][:,:6].tolist())

def main(path, first=None, last=None):
    import torch
    import transformers as tf
    from transformers.generation.beam_constraints import DisjunctiveConstraint

    # the library's copy of a constraint in progress shares its list of tokens with the original
    plain = DisjunctiveConstraint.copy
    def copy(self, stateful=False):
        new = plain(self, stateful)
        new.current_seq = list(new.current_seq)
        return new
    DisjunctiveConstraint.copy = copy
    models = {}
    for k,v in MODELS.items():
        config = tf.AutoConfig.for_model(**v)
        config._attn_implementation = 'eager'
        models[k] = (tf.AutoModelForSeq2SeqLM if k in ENCODER_DECODER else tf.AutoModelForCausalLM).from_config(config).eval()
        models[k].generation_config.pad_token_id = 0
        for name,p in models[k].named_parameters(): # a tied tensor has its first name
            p.data.copy_(torch.from_numpy(weight(name, tuple(p.shape), 0)))
    seeds = SEEDS if first is None else range(int(first), int(last))
    found = []
    for s in seeds:
        c = case(s)
        found.append(dict(c, out=rounded(run(models[c['model']], c, torch))))
    with open(path, 'w') as f: f.write('[\n' + ',\n'.join(json.dumps(o, separators=(',',':')) for o in found) + '\n]\n')

if __name__=='__main__': main(*sys.argv[1:])
