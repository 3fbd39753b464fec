"Soft prompts of peft on hflit's models: the text, the scores and the gradients that the same adapter gives on transformers'"
import warnings

import pytest
import torch
import transformers as tf

import hflit
from hflit.torch.cache import DynamicCache

peft = pytest.importorskip('peft')
from peft import CPTConfig, PeftModel, PrefixTuningConfig, PromptEncoderConfig, PromptTuningConfig, get_peft_model  # noqa: E402

V = 64
SOFT = dict(prefix=lambda: PrefixTuningConfig(task_type='CAUSAL_LM', num_virtual_tokens=5),
            projected=lambda: PrefixTuningConfig(task_type='CAUSAL_LM', num_virtual_tokens=4, prefix_projection=True, encoder_hidden_size=16),
            prompt=lambda: PromptTuningConfig(task_type='CAUSAL_LM', num_virtual_tokens=5),
            p_tuning=lambda: PromptEncoderConfig(task_type='CAUSAL_LM', num_virtual_tokens=4, encoder_hidden_size=16),
            cpt=lambda: CPTConfig(task_type='CAUSAL_LM', cpt_token_ids=[5, 6, 7], cpt_mask=[1, 1, 1], cpt_tokens_type_mask=[1, 2, 4], opt_projection_epsilon=.2))
KINDS = dict(llama=(tf.LlamaConfig, tf.LlamaForCausalLM, hflit.LlamaForCausalLM, dict(num_key_value_heads=4)),
             mistral=(tf.MistralConfig, tf.MistralForCausalLM, hflit.MistralForCausalLM, dict(num_key_value_heads=4, sliding_window=6)),
             bert=(tf.BertConfig, tf.BertLMHeadModel, hflit.BertLMHeadModel, dict(is_decoder=True)))

@pytest.fixture(autouse=True)
def quiet():
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        yield

def pair(kind, soft, folder):
    "The same weights and the same adapter on both libraries"
    config, theirs, ours, kw = KINDS[kind]
    torch.manual_seed(0)
    c = config(vocab_size=V, hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=4, max_position_embeddings=64, initializer_range=.3,
               eos_token_id=None, pad_token_id=0, bos_token_id=1, **kw)
    theirs(c).save_pretrained(folder/'base')
    t = get_peft_model(theirs.from_pretrained(folder/'base'), SOFT[soft]())
    for p in t.prompt_encoder.parameters(): torch.nn.init.normal_(p, std=.7)
    t.save_pretrained(folder/'adapter')
    return [PeftModel.from_pretrained(cls.from_pretrained(folder/'base'), folder/'adapter').eval() for cls in (theirs, ours)]

def batch():
    torch.manual_seed(5)
    ids, mask = torch.randint(6, V, (3, 7)), torch.ones(3, 7, dtype=torch.long)
    for i, n in enumerate((0, 3, 1)): ids[i, :n] = 0; mask[i, :n] = 0
    return dict(input_ids=ids, attention_mask=mask)

@pytest.mark.parametrize('soft', SOFT)
@pytest.mark.parametrize('kind', KINDS)
def test_the_same_text_and_scores(kind, soft, tmp_path):
    t, m = pair(kind, soft, tmp_path)
    one = dict(input_ids=batch()['input_ids'][:1])
    for x in (batch(), one):
        with torch.no_grad():
            torch.testing.assert_close(m(**x).logits, t(**x).logits, rtol=1e-4, atol=1e-4)
            assert (m(**x).logits[:, -1]-m.get_base_model()(**x).logits[:, -1]).abs().max() > .01
    for kw in (dict(), dict(use_cache=False)) if soft not in ('prefix', 'projected') else (dict(),):
        for x in (batch(), one):
            got, want = (o.generate(**x, max_new_tokens=8, do_sample=False, **kw) for o in (m, t))
            assert torch.equal(got, want)
    for o in (m, t):
        torch.manual_seed(1)
        o.drawn = o.generate(**batch(), max_new_tokens=6, do_sample=True, num_return_sequences=2)
    assert torch.equal(m.drawn, t.drawn)

@pytest.mark.parametrize('soft', SOFT)
def test_the_same_gradients(soft, tmp_path):
    t, m = pair('llama', soft, tmp_path)
    found = []
    for o in (t, m):
        for n, p in o.named_parameters(): p.requires_grad_('prompt_encoder' in n)
        x = batch()
        o(**x, labels=x['input_ids'].clone()).loss.backward()
        found.append({n: p.grad for n, p in o.prompt_encoder.named_parameters()})
    assert found[0].keys() == found[1].keys() and any(g is not None and g.abs().sum() for g in found[1].values())
    for n, g in found[0].items():
        if g is not None: torch.testing.assert_close(found[1][n], g, rtol=1e-3, atol=1e-5)

@pytest.mark.parametrize('kind', ['llama', 'mistral'])
def test_a_cache_of_transformers_is_filled_in_place(kind, tmp_path):
    config, theirs, ours, kw = KINDS[kind]
    torch.manual_seed(0)
    c = config(vocab_size=V, hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=4, max_position_embeddings=64, initializer_range=.3, **kw)
    theirs(c).save_pretrained(tmp_path)
    m, ids = ours.from_pretrained(tmp_path), torch.randint(6, V, (2, 12))
    for made in (tf.DynamicCache(), tf.DynamicCache(config=c)):
        with torch.no_grad():
            out = m(ids[:, :9], past_key_values=made)
            assert out.past_key_values is made and made.get_seq_length() == 9
            parts = [m(ids[:, i:i+1], past_key_values=made).logits for i in (9, 10, 11)]
            torch.testing.assert_close(torch.cat([out.logits, *parts], 1), m(ids).logits, rtol=1e-4, atol=1e-4)
    for o in (tf.StaticCache(config=c, max_cache_len=20), ((torch.zeros(2, 2, 1, 8),)*2,)*2):
        with pytest.raises(TypeError, match='past_key_values is a'): m(ids, past_key_values=o)
    got = m.generate(ids, past_key_values=tf.DynamicCache(), max_new_tokens=5, do_sample=False)
    assert torch.equal(got, m.generate(ids, past_key_values=DynamicCache(), max_new_tokens=5, do_sample=False))
