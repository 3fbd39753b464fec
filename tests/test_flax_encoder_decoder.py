"Encoder–decoder models in Flax beside PyTorch's and transformers': generation with every input and option, the cache in compiled programs, half precision, training"
import copy

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch
import transformers as tf
from sweep import saved

import hflit
from hflit.flax import generation_loop as loop
from hflit.flax.cache import EncoderDecoderCache, init_cache
from hflit.models.t5.flax import T5EncoderModel, T5ForConditionalGeneration, T5ForSequenceClassification, T5Model
from hflit.models.t5.torch import T5ForConditionalGeneration as TorchT5

V = 60

@pytest.fixture(scope='module', autouse=True)
def quick_compiles():
    "Programs that run a handful of times need no optimisation"
    jax.config.update('jax_disable_most_optimizations', True)
    yield
    jax.config.update('jax_disable_most_optimizations', False)

@pytest.fixture(scope='module')
def trio(tmp_path_factory):
    "transformers' tiny T5 with two stacks of different depth, hflit's in PyTorch and in Flax, with the same weights"
    torch.manual_seed(0)
    c = tf.T5Config(vocab_size=V, d_model=32, d_kv=8, d_ff=48, num_layers=2, num_decoder_layers=1, num_heads=4, relative_attention_num_buckets=8,
                    relative_attention_max_distance=16, decoder_start_token_id=0, initializer_factor=2., feed_forward_proj='gated-gelu')
    folder, t = tmp_path_factory.mktemp('t5'), tf.T5ForConditionalGeneration(c).eval()
    t.save_pretrained(folder)
    return t, TorchT5.from_pretrained(folder), T5ForConditionalGeneration.from_pretrained(folder), folder

def array(x): return np.asarray(x.detach() if torch.is_tensor(x) else x)
def tensors(kw): return {k: torch.tensor(v) if isinstance(v, np.ndarray) else v for k, v in kw.items()}
def close(a, b, tol=1e-4): np.testing.assert_allclose(array(a), array(b), atol=tol, rtol=tol)

def sources(pads=((0, 0), (4, 0), (0, 3)), n=9, seed=0):
    "Sources, padded on the left or on the right"
    ids, mask = np.random.default_rng(seed).integers(3, V, (len(pads), n)), np.ones((len(pads), n), int)
    for i, (a, b) in enumerate(pads):
        mask[i, :a] = mask[i, n-b:] = 0
        ids[i][mask[i] == 0] = 0
    return dict(input_ids=ids, attention_mask=mask)

options = [dict(), dict(use_cache=False), dict(max_length=7), dict(decoder_input_ids=np.array([[0, 7, 9]]*3)), dict(decoder_input_ids=np.array([[7, 9]]*3)),
    dict(decoder_input_ids=np.array([[0, 7, 9, 4, 11, 5]]*3), prefill_chunk_size=2), dict(decoder_start_token_id=[4, 5, 6]), dict(forced_bos_token_id=9, forced_eos_token_id=1),
    dict(eos_token_id=list(range(3, 25)), pad_token_id=0, min_new_tokens=5), dict(begin_suppress_tokens=list(range(3, 40))), dict(no_repeat_ngram_size=2, repetition_penalty=1.5),
    dict(encoder_repetition_penalty=3., encoder_no_repeat_ngram_size=1), dict(eos_token_id=None)]

@pytest.mark.parametrize('kw', options, ids=lambda kw: ','.join(kw) or 'plain')
def test_the_same_tokens(trio, kw):
    "As transformers, with sources padded on both sides"
    theirs, pytorch, flax, _ = trio
    kw = {**({} if 'max_length' in kw else dict(max_new_tokens=8)), **kw}
    want = array(theirs.generate(**tensors({**sources(), **kw, 'do_sample': False, 'prefill_chunk_size': None})))
    np.testing.assert_array_equal(flax.generate(**sources(), **kw), want)
    np.testing.assert_array_equal(array(pytorch.generate(**tensors({**sources(), **kw}))), want)

def test_recorded_outputs(trio):
    "Scores, logits, hidden states and attentions of both stacks have transformers' shapes and values"
    theirs, _, flax, _ = trio
    ask = dict(max_new_tokens=4, min_new_tokens=4, return_dict_in_generate=True, output_scores=True, output_logits=True, output_attentions=True, output_hidden_states=True)
    theirs.set_attn_implementation('eager')
    want, got = theirs.generate(**tensors(sources(pads=((0, 0), (0, 0)))), **ask, do_sample=False), flax.generate(**sources(pads=((0, 0), (0, 0))), **ask)
    assert type(got).__name__ == 'GenerateEncoderDecoderOutput'
    assert [k for k in got if k != 'past_key_values'] == [k for k in want if k != 'past_key_values']
    for k in ('scores', 'logits', 'encoder_attentions', 'encoder_hidden_states'):
        for a, b in zip(got[k], want[k], strict=True): close(np.where(np.isinf(array(a)), 0, array(a)), torch.where(b.isinf(), 0, b))
    for k in ('decoder_attentions', 'cross_attentions', 'decoder_hidden_states'):
        for a, b in zip(got[k], want[k], strict=True):
            for x, y in zip(a, b, strict=True): close(x, y)
    assert got.past_key_values.cross_attention_cache.get_max_length() == 9

def test_other_inputs(trio):
    "The encoder's output, embeddings, several sequences for each source, a streamer, sampling with a seed"
    _, _, m, _ = trio
    x, n = sources(), dict(max_new_tokens=6)
    want = m.generate(**x, **n)
    encoded, mask = m.encode(**x), dict(attention_mask=x['attention_mask'])
    np.testing.assert_array_equal(m.generate(encoder_outputs=encoded, **mask, **n), want)
    np.testing.assert_array_equal(m.generate(encoder_outputs=(encoded.last_hidden_state,), **mask, **n), want)
    embeds = np.asarray(m.params['model']['embed_tokens']['embedding'])[x['input_ids']]
    np.testing.assert_array_equal(m.generate(inputs_embeds=embeds, **mask, **n), want)
    np.testing.assert_array_equal(m.generate(**x, **n, do_sample=True, top_k=1, num_return_sequences=2), want.repeat(2, 0))
    heard = []
    np.testing.assert_array_equal(m.generate(**x, **n, streamer=lambda ids: heard.append(ids)), want)
    np.testing.assert_array_equal(np.stack(heard, 1), want[:, 1:])
    a, b = (m.generate(**x, **n, do_sample=True, seed=3, num_return_sequences=3) for _ in range(2))
    np.testing.assert_array_equal(a, b)
    np.testing.assert_array_equal(m.generate(x['input_ids'], **n), want)  # the mask is that of the padding token

def test_continuing(trio):
    "The cache of a call goes on in the next, with the keys of the source as they were"
    _, _, m, _ = trio
    x = sources()
    first = m.generate(**x, max_new_tokens=4, min_new_tokens=4, return_dict_in_generate=True)
    again = m.generate(**x, decoder_input_ids=first.sequences, past_key_values=first.past_key_values, max_new_tokens=4)
    np.testing.assert_array_equal(again, m.generate(**x, decoder_input_ids=first.sequences, max_new_tokens=4))
    out = m(**x, decoder_input_ids=first.sequences[:, -1:], past_key_values=first.past_key_values)
    close(out.logits[:, 0], m(**x, decoder_input_ids=first.sequences).logits[:, -1])

def test_errors(trio):
    "In the words of PyTorch"
    for m, put in ((trio[1], tensors), (trio[2], dict)):
        for kw, why in ((dict(decoder_input_ids=np.array([[0]])), 'have 1 rows, and the source has 3'), (dict(decoder_start_token_id=[1, 2]), 'has 2 ids for 3 texts'),
                        (dict(attention_mask=np.ones((3, 4))), 'attention_mask has the shape')):
            with pytest.raises(ValueError, match=why): m.generate(**put({**sources(), **kw}), max_new_tokens=3)
    with pytest.raises(ValueError, match='goes from'): trio[2](**sources(), decoder_input_ids=[[V]]*3)

def test_few_programs(trio):
    "Sources and texts of many lengths share one program of the loop"
    _, _, m, _ = trio
    m.generate(np.full((1, 5), 7), max_new_tokens=5)
    made = loop.decode_loop._cache_size()
    for n, new in ((5, 5), (7, 5), (12, 9), (3, 2)): m.generate(np.full((1, n), 7), max_new_tokens=new)
    assert loop.decode_loop._cache_size() == made

def test_cache_in_a_compiled_loop(trio):
    "From an empty cache of a fixed length: one compiled step for all tokens, padding in both texts, two kinds of right numbers"
    _, _, m, _ = trio
    module, variables = m.unbind()
    x, target = sources(), np.random.default_rng(1).integers(3, V, (3, 6))
    whole, encoded = m(**x, decoder_input_ids=target), m.encode(**x)
    rest = dict(encoder_outputs=encoded, attention_mask=x['attention_mask'], use_cache=True)
    cache = init_cache(m.config, 3, 8)
    assert isinstance(cache, EncoderDecoderCache) and len(cache) == 1 and cache.cross_attention_cache is None
    step, rows = jax.jit(lambda cache, ids: module.apply(variables, decoder_input_ids=ids, past_key_values=cache, **rest)), []
    for i in range(6):
        out = step(cache, target[:, i:i+1])
        cache = out.past_key_values
        rows.append(out.logits)
    close(jnp.concatenate(rows, 1), whole.logits)
    assert step._cache_size() == 2 and (cache.get_seq_length(), cache.cross_attention_cache.get_max_length()) == (6, 9)  # the first step has no keys of the source
    grown = m(decoder_input_ids=target[:, :3], past_key_values=cache, **rest).past_key_values  # outside of compiled code it grows
    assert grown.get_seq_length() == 9 and grown.get_max_length() > 8

def test_decoder_padding_with_a_cache(trio):
    "A mask over the target grows with the cache"
    _, pytorch, m, _ = trio
    x, ids, mask = sources(), np.array([[0, 7, 8, 9, 4]]*3), np.array([[1]*5, [0, 0, 1, 1, 1], [0, 1, 1, 1, 1]])
    want, cache, rows = pytorch(**tensors({**x, 'decoder_input_ids': ids, 'decoder_attention_mask': mask})).logits, None, []
    for i in (0, 3, 4):
        j = dict([(0, 3), (3, 4), (4, 5)])[i]
        out = m(**x, decoder_input_ids=ids[:, i:j], decoder_attention_mask=mask[:, :j], past_key_values=cache, use_cache=True)
        cache = out.past_key_values
        rows.append(out.logits)
    keep = mask.astype(bool)
    close(np.concatenate(rows, 1)[keep], array(want)[keep])

def test_head_masks(trio):
    "Of the encoder, the decoder and cross-attention, each by itself, as in PyTorch"
    _, pytorch, m, _ = trio
    x = {**sources(), 'decoder_input_ids': np.array([[0, 7, 8]]*3)}
    plain = array(m(**x).logits)
    for k, shape in (('head_mask', (2, 4)), ('decoder_head_mask', (1, 4)), ('cross_attn_head_mask', (1, 4))):
        x[k] = np.ones(shape, 'float32')
        x[k][0, 1] = 0
        got = array(m(**x).logits)
        close(got, pytorch(**tensors(x)).logits, 3e-4)  # each is 1e-4 beside the logits in float64
        assert abs(got-plain).max() > 1e-3
        del x[k]

@pytest.mark.parametrize('dtype', ['float16', 'bfloat16'])
def test_half_precision(trio, dtype):
    "The last matrix of the feed-forward network is float32 in a float16 model; masked rows give no NaN; as near to float32 as transformers"
    theirs = tf.T5ForConditionalGeneration.from_pretrained(trio[3], dtype=getattr(torch, dtype)).eval()
    m = T5ForConditionalGeneration.from_pretrained(trio[3], dtype=dtype)
    kinds = {x.dtype.name for p, x in jax.tree_util.tree_leaves_with_path(m.params) if 'down_proj' in str(p)}
    assert kinds == {'float32' if dtype == 'float16' else dtype} and m.dtype_name == dtype
    x = {**sources(), 'decoder_input_ids': np.array([[0, 0, 7]]*3), 'decoder_attention_mask': np.array([[0, 0, 1]]*3)}
    exact, half = (array(o(**tensors(x)).logits[:, -1].float()) for o in (trio[0], theirs))
    for attn in ('sdpa', 'eager'):
        m.set_attn_implementation(attn)
        out = m(**x)
        assert np.isfinite(array(out.logits).astype('float32')).all() and out.logits.dtype == dtype
        assert abs(array(out.logits[:, -1]).astype('float32')-exact).mean() < 2*abs(half-exact).mean()

def test_training(trio):
    "Dropout in both stacks is by the key, gradient checkpointing changes nothing, and the loss falls"
    _, _, m, folder = trio
    m = T5ForConditionalGeneration.from_pretrained(folder)
    x = {**sources(), 'labels': np.array([[7, 8, 1], [9, 1, -100], [4, 5, 1]])}
    a, b, c = (float(m(**x, train=True, dropout_rng=jax.random.key(i)).loss) for i in (0, 0, 1))
    assert a == b != c
    def grads(model):
        module, variables = model.unbind()
        return jax.jit(jax.value_and_grad(lambda p: module.apply(dict(params=p), **x).loss))(variables['params'])
    plain = grads(m)
    m.gradient_checkpointing_enable()
    for u, v in zip(jax.tree.leaves(plain), jax.tree.leaves(grads(m)), strict=True): close(u, v, 1e-5)
    params = jax.tree.map(lambda p, g: p-.05*g, m.params, plain[1])
    assert float(m(**x, params=params).loss) < float(plain[0])

def test_files_without_embeddings_or_with_a_head(trio, tmp_path):
    "Old names of the shared embeddings, an LM head of its own, and the encoder of a file alone"
    theirs, _, m, folder = trio
    state = {k: np.asarray(v) for k, v in theirs.state_dict().items()}
    old = {k: v for k, v in state.items() if k not in ('shared.weight', 'lm_head.weight', 'decoder.embed_tokens.weight')}
    again, report = T5ForConditionalGeneration.from_pretrained(None, config=m.config, state_dict=old, output_loading_info=True)
    assert report.fits and 'lm_head' not in again.params
    own = {**state, 'lm_head.weight': state['lm_head.weight']*2}
    untied = T5ForConditionalGeneration.from_pretrained(None, config=m.config, state_dict=own)
    x = {**sources(), 'decoder_input_ids': np.array([[0, 7]]*3)}
    close(untied(**x).logits, m(**x).logits*2)
    encoder, report = T5EncoderModel.from_pretrained(folder, output_loading_info=True)
    assert report.fits and not encoder.config.is_encoder_decoder
    close(encoder(**sources()).last_hidden_state, m.encode(**sources()).last_hidden_state)
    base = T5Model.from_pretrained(folder)
    base.save_pretrained(tmp_path)
    close(tf.T5Model.from_pretrained(tmp_path)(**tensors(x)).last_hidden_state, base(**x).last_hidden_state)

def test_a_text_without_an_end(trio):
    "Is an error outside of a compiled program"
    m = T5ForSequenceClassification.from_pretrained(trio[3], num_labels=3)
    with pytest.raises(ValueError, match='row 0 has none'): m(np.array([[5, 6, 7]]))
    assert m(np.array([[5, 6, 1]])).logits.shape == (1, 3)

# ------------------------------------------------------------------ BART and its relatives, beyond what the contract asks of every architecture

writers = dict(bart='BartForConditionalGeneration', mbart='MBartForConditionalGeneration', marian='MarianMTModel', m2m_100='M2M100ForConditionalGeneration')
each = pytest.mark.parametrize('arch', writers)

def both(arch, head=None, **kw):
    "A model of transformers, and hflit's in Flax from its files"
    ref, folder = saved(arch, head or writers[arch], **kw)
    return ref, getattr(hflit.flax, head or writers[arch]).from_pretrained(folder)

def ids_of(seed=0, shape=(2, 9), low=3, high=99): return np.random.default_rng(seed).integers(low, high, shape)

@each
def test_scaled_embeddings(arch):
    "`scale_embedding`: embeddings in place of ids are scaled in Marian's decoder alone; `get_input_embeddings()` gives what transformers' gives"
    ref, own = both(arch, scale_embedding=True)
    ids = ids_of()
    with torch.no_grad():
        e = ref.get_input_embeddings()(torch.tensor(ids))
        close(own.get_input_embeddings()(ids), e)
        for x in (dict(input_ids=ids, decoder_input_ids=ids), dict(inputs_embeds=array(e), decoder_inputs_embeds=array(e)), dict(inputs_embeds=array(e), decoder_input_ids=ids)):
            close(own(**x).logits, ref(**tensors(x)).logits)

@each
def test_longest_text(arch):
    "As many tokens as there are positions, in both texts and with a cache; M2M-100 has no longest text"
    ref, own = both(arch, max_position_embeddings=12)
    ids = ids_of(shape=(1, 12 if arch != 'm2m_100' else 30))
    kw = dict(decoder_input_ids=ids[:, :9], max_new_tokens=3 if arch != 'm2m_100' else 9, do_sample=False)
    assert own.generate(ids, **kw).tolist() == ref.generate(torch.tensor(ids), **tensors(kw)).tolist()
    if arch == 'm2m_100': return
    out = own(ids, decoder_input_ids=ids, use_cache=True)
    for x in (dict(input_ids=ids, decoder_input_ids=np.pad(ids, ((0, 0), (0, 1)), mode='edge')), dict(input_ids=ids, decoder_input_ids=ids[:, :1], past_key_values=out.past_key_values)):
        with pytest.raises(ValueError, match='has 13 tokens, but max_position_embeddings=12'): own(**x)

@each
@pytest.mark.parametrize('kw', [dict(forced_bos_token_id=11, max_new_tokens=4), dict(decoder_input_ids=np.array([[2, 7, 8]]*3), use_cache=False, max_new_tokens=4)], ids=lambda kw: next(iter(kw)))
def test_writing(arch, kw):
    "Sources padded on either side, the forced tokens, a prompt without a cache: transformers' tokens"
    ref, own = both(arch)
    x = sources()
    x['input_ids'] = np.where(x['attention_mask'] == 0, ref.config.pad_token_id, x['input_ids'])
    got = own.generate(**x, **kw)
    assert got.tolist() == ref.generate(**tensors({**x, **kw}), do_sample=False).tolist()
    if 'forced_bos_token_id' in kw: assert got[:, 1].tolist() == [11]*3

def test_bias_of_the_logits(tmp_path):
    "It counts in logits and loss, is not trained, and is read and written"
    ref, own = both('bart')
    ref, bias = copy.deepcopy(ref), torch.randn(1, 99, generator=torch.Generator().manual_seed(0))
    ref.final_logits_bias.copy_(bias)
    own = own.bound({**own.params, 'final_logits_bias': jnp.asarray(bias.numpy())})
    x = dict(input_ids=ids_of(), labels=ids_of(1))
    want, got = ref(**tensors(x)), own(**x)
    close(got.logits, want.logits)
    close(got.loss, want.loss)
    own.save_pretrained(tmp_path)
    assert torch.equal(type(ref).from_pretrained(tmp_path).final_logits_bias, bias)

def test_decoder_alone():
    "BartForCausalLM does not shift its labels, attends to an encoder where it is given one, has the decoder's depth, and reads a file of the whole model"
    kw = dict(encoder_layers=1, decoder_layers=3, decoder_attention_heads=2, decoder_ffn_dim=24)
    ref, own = both('bart', 'BartForCausalLM', **kw)
    x = dict(input_ids=ids_of(), labels=ids_of(1))
    for more in ({}, dict(encoder_hidden_states=np.random.default_rng(0).normal(size=(2, 4, 32)).astype('float32'))):
        want, got = ref(**tensors({**x, **more}), use_cache=False), own(**x, **more)  # with a cache, 5.23 raises where a decoder alone is deeper than the encoder
        close(got.logits, want.logits)
        close(got.loss, want.loss)
        how = dict(max_new_tokens=5, min_new_tokens=5, do_sample=False)
        assert own.generate(x['input_ids'], **more, **how).tolist() == own.generate(x['input_ids'], **more, **how, use_cache=False).tolist()
    whole, folder = saved('bart', writers['bart'], **kw)
    own, report = hflit.flax.BartForCausalLM.from_pretrained(folder, output_loading_info=True)
    assert not report.missing and not report.unexpected
    with torch.no_grad(): want = whole(torch.tensor(x['input_ids']), decoder_input_ids=torch.tensor(x['labels']))
    close(own(x['labels'], encoder_hidden_states=array(want.encoder_last_hidden_state)).logits, want.logits)

def test_marian_with_two_vocabularies(tmp_path):
    "Source and target with embeddings of their own: outputs, loss, generation, files, and ids checked against their table"
    ref, own = both('marian', share_encoder_decoder_embeddings=False, decoder_vocab_size=120)
    x = dict(input_ids=ids_of(), labels=ids_of(1, high=120))
    want, got = ref(**tensors(x)), own(**x)
    close(got.logits, want.logits)
    close(got.loss, want.loss)
    how = dict(max_new_tokens=6, do_sample=False)
    assert own.generate(x['input_ids'], **how).tolist() == ref.generate(torch.tensor(x['input_ids']), **how).tolist()
    own.save_pretrained(tmp_path)
    back, info = type(ref).from_pretrained(tmp_path, output_loading_info=True)
    assert not info['missing_keys'] and not info['unexpected_keys']
    for k, v in ref.state_dict().items(): assert torch.equal(back.state_dict()[k], v), k
    for k, n in (('input_ids', 99), ('decoder_input_ids', 120)):
        with pytest.raises(ValueError, match=f'^{k} goes from {n} to {n}, but vocab_size={n}'): own(**{**dict(input_ids=[[3]], decoder_input_ids=[[3]]), k: [[n]]})

@each
def test_layerdrop_and_half(arch):
    "With a probability of 1 all layers are skipped in training, in evaluation none; in float16 the encoder's states are clamped"
    ref, _ = saved(arch, writers[arch])
    c = hflit.AutoConfig.for_model(**{**ref.config.to_dict(), 'encoder_layerdrop': 1., 'decoder_layerdrop': 1., 'dropout': 0.})
    own = getattr(hflit.flax, writers[arch]).from_pretrained(saved(arch, writers[arch])[1], config=c)
    x = dict(input_ids=ids_of(), decoder_input_ids=ids_of(1), output_hidden_states=True)
    out, plain = own(**x, train=True, dropout_rng=jax.random.key(0)), own(**x)
    for s in ('encoder', 'decoder'):
        first, last = out[f'{s}_hidden_states'][0], out[f'{s}_hidden_states'][2 if not c.pre_norm else 1]
        close(last, first)
        assert abs(array(plain[f'{s}_hidden_states'][1])-array(first)).max() > .1
    half = getattr(hflit.flax, writers[arch]).from_pretrained(saved(arch, writers[arch])[1], dtype='float16')
    params = jax.tree.map(lambda v: v, half.params)
    at = params['model']['encoder']['layers_0']
    (at['mlp']['down_proj'] if c.pre_norm else at['post_feedforward_layernorm'])['kernel' if c.pre_norm else 'scale'] *= 6e4
    states = half.encode(x['input_ids'], output_hidden_states=True, params=params).hidden_states[1]
    assert states.dtype == jnp.float16 and np.isfinite(states).all() and abs(states).max() > 6e4
