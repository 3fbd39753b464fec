"Phi-3 against transformers: LongRoPE on both sides of its limit and across it, partly rotated heads, dropout of the residual parts and of the embeddings"
import pytest
import torch
import transformers
from sweep import all_same, compare_gradients, expected, frameworks, inputs, labels, mine, same, saved

import hflit

HEAD = 'phi3', 'Phi3ForCausalLM'
everywhere = pytest.mark.parametrize('framework', frameworks)

@everywhere
def test_frequencies_by_length(framework):
    "Short factors up to 14 tokens and long ones beyond; the last also where only one row of a padded batch is that long"
    ref, m = saved(*HEAD, 'longrope')[0], mine(framework, *HEAD, 'longrope')
    for tokens in (14, 15):
        x = inputs(*HEAD, 'left', tokens=tokens)
        x['position_ids'] = (x['attention_mask'].cumsum(-1)-1).clamp(min=0)
        all_same(m.call(x, use_cache=False), expected(ref, x, use_cache=False), x)

@pytest.mark.parametrize('variant', ['longrope', 'partial'])
def test_gradients(variant):
    x = inputs(*HEAD, 'none', tokens=17)
    compare_gradients(saved(*HEAD, variant)[0], mine('torch', *HEAD, variant), x, labels(*HEAD, x))

@everywhere
def test_partly_rotated(framework):
    x = inputs(*HEAD, 'both', batch=3)
    ref, m = saved(*HEAD, 'partial')[0], mine(framework, *HEAD, 'partial')
    all_same(m.call(x, use_cache=False), expected(ref, x, use_cache=False), x)
    x = inputs(*HEAD, 'none', batch=1, tokens=5)
    kw = dict(max_new_tokens=6, min_new_tokens=6, do_sample=False)
    assert m.generate(x, **kw).tolist() == ref.generate(**x, **kw).tolist()

@everywhere
@pytest.mark.parametrize('kw', [{}, dict(num_beams=3)], ids=['greedy', 'beams'])
def test_generation_across_the_limit(framework, kw):
    "transformers' tokens and logits: the cache is computed anew at the fifteenth token"
    ref, m = saved(*HEAD, 'longrope')[0], mine(framework, *HEAD, 'longrope')
    for side, tokens in (('none', 8), ('left', 11), ('none', 14)):
        x = {k: v for k, v in inputs(*HEAD, side, tokens=tokens).items() if k in ('input_ids', 'attention_mask')}
        how = dict(max_new_tokens=10, min_new_tokens=10, do_sample=False, **kw)
        want = ref.generate(**x, **how, return_dict_in_generate=True, output_logits=True)
        if kw: assert m.generate(x, **how).tolist() == want.sequences.tolist(), (side, tokens)
        else:
            got, logits = m.generate_with_logits(x, **how)
            assert got.tolist() == want.sequences.tolist(), (side, tokens)
            same(logits, torch.stack(want.logits, 1), 1e-4)

@everywhere
def test_other_ways_across_the_limit(framework):
    "Prefill in chunks, and proposals, which are not used near the limit: the tokens of greedy decoding"
    ref, m = saved(*HEAD, 'longrope')[0], mine(framework, *HEAD, 'longrope')
    how = dict(max_new_tokens=10, min_new_tokens=10, do_sample=False)
    for tokens, kw in ((8, dict(prefill_chunk_size=3)), (17, dict(prefill_chunk_size=5)), (8, dict(prompt_lookup_num_tokens=3)), (17, dict(prompt_lookup_num_tokens=3))):
        x = inputs(*HEAD, 'none', batch=1, tokens=tokens)
        assert m.generate(x, **how, **kw).tolist() == ref.generate(**x, **how).tolist(), (tokens, kw)

def test_a_prompt_of_embeddings_keeps_its_cache():
    "Embeddings cannot be read again with token ids: the long factors meet the old keys"
    m, x = mine('torch', *HEAD, 'longrope').model, inputs(*HEAD, 'none', batch=1, tokens=8)['input_ids']
    out = m.generate(inputs_embeds=m.get_input_embeddings()(x), max_new_tokens=10, min_new_tokens=10, do_sample=False)
    assert out.shape == (1, 10) and out[0, :7].tolist() == m.generate(x, max_new_tokens=7, min_new_tokens=7, do_sample=False)[0, 8:].tolist()

@pytest.mark.parametrize('field', ['resid_pdrop', 'embd_pdrop'])
def test_dropout(field):
    "In training alone; transformers 5.23 has no code for `embd_pdrop`"
    ref = saved(*HEAD)[0]
    m = hflit.Phi3ForCausalLM.from_pretrained(saved(*HEAD)[1], **{field: .5})
    x = inputs(*HEAD, 'none')
    with torch.no_grad():
        same(m.eval()(**x).logits, ref(**x).logits)
        assert not torch.allclose(m.train()(**x).logits, ref(**x).logits, atol=1e-3)

def test_old_files():
    "`rope_scaling` of type `su` or `yarn`, the names of older files, and `partial_rotary_factor` beside it: what transformers makes of `longrope`"
    old = dict(max_position_embeddings=64, original_max_position_embeddings=16, hidden_size=32, num_attention_heads=4, partial_rotary_factor=.5, rope_theta=500.)
    scaling = lambda kind: dict(rope_scaling=dict(type=kind, short_factor=[1., 1.5], long_factor=[2., 4.]))
    want = {k: v for k, v in transformers.Phi3Config(**old, **scaling('longrope')).rope_parameters.items() if k != 'type'}
    for kind in ('su', 'yarn', 'longrope'): assert hflit.Phi3Config(**old, **scaling(kind)).rope_parameters == want, kind
