"""BART, mBART, Marian and M2M-100 in PyTorch beside transformers: what users of other implementations have stumbled over (positions, decoder inputs, forced tokens, sinusoids),
generation with every kind of input, and files in all the shapes they come in. The contract (test_contract.py) has outputs, losses, gradients and files of every head."""
import copy
import json

import pytest
import torch
import torch.nn.functional as F
import transformers
from safetensors.torch import load_file, save_file
from sweep import all_same, array, expected, inputs, same, saved

import hflit


writers = dict(bart='BartForConditionalGeneration', mbart='MBartForConditionalGeneration', marian='MarianMTModel', m2m_100='M2M100ForConditionalGeneration')
bases = dict(bart='BartModel', mbart='MBartModel', marian='MarianModel', m2m_100='M2M100Model')
each = pytest.mark.parametrize('arch', writers)

def both(arch, **kw):
    "A language model of transformers, and hflit's from its files"
    ref, folder = saved(arch, writers[arch], **kw)
    return ref, getattr(hflit, writers[arch]).from_pretrained(folder)

def source(arch, side): return {k: v for k, v in inputs(arch, bases[arch], side).items() if k in ('input_ids', 'attention_mask')}

# ------------------------------------------------------------------ positions

@each
@pytest.mark.parametrize('side', ['left', 'right'])
def test_padding(arch, side):
    "Positions of BART, mBART and Marian count padding, those of M2M-100 do not: left padding changes the states of three of them, as in transformers"
    ref, own = both(arch)
    ids = source(arch, 'none')['input_ids'][:1]
    pad = ref.config.pad_token_id
    cut = dict(left=(3, 0), right=(0, 3))[side]
    x = dict(input_ids=F.pad(ids, cut, value=pad), attention_mask=F.pad(torch.ones_like(ids), cut))
    with torch.no_grad():
        alone, padded, want = own.get_encoder()(ids)[0], own.get_encoder()(**x)[0], ref.get_encoder()(**x)[0]
    real = slice(cut[0], cut[0]+ids.shape[1])
    same(padded[:, real], want[:, real])
    assert ((padded[:, real]-alone).abs().max() < 1e-5) == (side == 'right' or arch == 'm2m_100')

@pytest.mark.parametrize('arch', ['bart', 'mbart', 'marian'])
def test_longest_text(arch):
    "As many tokens as `max_position_embeddings` pass, one more is an error that says so, in the encoder and in the decoder with a cache"
    ref, own = both(arch)
    n = ref.config.max_position_embeddings
    assert own.get_encoder().embed_positions.weight.shape[0] == n + 2*(arch != 'marian')
    ids = torch.randint(3, 99, (1, n), generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        same(own.get_encoder()(ids)[0], ref.get_encoder()(ids)[0])
        out = own(ids, decoder_input_ids=ids)
        with pytest.raises(ValueError, match=f'has {n+1} tokens, but max_position_embeddings={n}'): own(F.pad(ids, (0, 1), value=5), decoder_input_ids=ids)
        with pytest.raises(ValueError, match=f'has {n+1} tokens, but max_position_embeddings={n}'):
            own(ids, decoder_input_ids=ids[:, :1], past_key_values=out.past_key_values)

def test_no_longest_text():
    "M2M-100 reads and writes beyond `max_position_embeddings`, as in transformers"
    ref, own = both('m2m_100', max_position_embeddings=8)
    ids = torch.randint(3, 99, (1, 30), generator=torch.Generator().manual_seed(0))
    with torch.no_grad(): same(own(ids, decoder_input_ids=ids).logits, ref(ids, decoder_input_ids=ids).logits)
    kw = dict(decoder_input_ids=ids, max_new_tokens=5, do_sample=False)
    assert own.generate(ids, **kw).tolist() == ref.generate(ids, **kw).tolist()

def test_sines():
    "Marian: sines in the first half, cosines in the second, position 0 in row 0, an odd width too; M2M-100: other frequencies, zero for padding"
    for d in (32, 33):
        c = dict(vocab_size=9, pad_token_id=0, d_model=d, encoder_layers=1, decoder_layers=1, encoder_attention_heads=1, decoder_attention_heads=1, encoder_ffn_dim=8, decoder_ffn_dim=8)
        theirs = transformers.MarianModel(transformers.MarianConfig(**c)).encoder.embed_positions.weight
        same(hflit.MarianModel(hflit.MarianConfig(**c)).encoder.embed_positions.weight, theirs, 1e-6)
        theirs = transformers.M2M100Model(transformers.M2M100Config(**c | dict(pad_token_id=1))).encoder.embed_positions.weights
        ours = hflit.M2M100Model(hflit.M2M100Config(**c | dict(pad_token_id=1))).encoder.embed_positions
        same(ours(torch.arange(1, 1026)[None])[0], theirs[1:], 2e-4)  # angles up to 1026 in float32

# ------------------------------------------------------------------ decoder inputs

@each
def test_labels_become_decoder_inputs(arch):
    "-100 becomes padding, and the start token stands in front: the end token, the language, padding; padding in the labels counts in the loss"
    ref, own = both(arch)
    pad = ref.config.pad_token_id
    ids = source(arch, 'none')['input_ids']
    y = torch.tensor([[7, 8, 2, 9, -100], [5, 2, 9, -100, -100]])
    start = dict(bart=[2, 2], mbart=[9, 9], marian=[pad, pad], m2m_100=[2, 2])[arch]
    assert own.prepare_decoder_input_ids_from_labels(y).tolist() == [[start[0], 7, 8, 2, 9], [start[1], 5, 2, 9, pad]]
    with torch.no_grad():
        counted = own(ids, labels=y.masked_fill(y == -100, pad)).loss
        for labels in (y, y.masked_fill(y == -100, pad)): same(own(ids, labels=labels).loss, ref(ids, labels=labels).loss)
        assert abs(counted-own(ids, labels=y).loss) > 1e-3

@each
def test_base_model_without_decoder_inputs(arch):
    "BART and mBART read the source in both stacks, Marian and M2M-100 want decoder inputs"
    ref, _ = saved(arch, bases[arch])
    own = getattr(hflit, bases[arch]).from_pretrained(saved(arch, bases[arch])[1])
    ids = source(arch, 'none')['input_ids']
    if arch in ('bart', 'mbart'):
        with torch.no_grad(): all_same({k: array(v) for k, v in own(ids).items() if 'past' not in k}, expected(ref, dict(input_ids=ids)))
    else:
        with pytest.raises(ValueError, match='needs decoder_input_ids or decoder_inputs_embeds'): own(ids)

@each
def test_embeddings_as_inputs(arch):
    "Embeddings in place of ids, with `scale_embedding`: Marian scales those of the decoder, the others none; `get_input_embeddings()` gives what transformers' gives"
    ref, own = both(arch, scale_embedding=True)
    ids = source(arch, 'none')['input_ids']
    with torch.no_grad():
        e = ref.get_input_embeddings()(ids)
        same(own.get_input_embeddings()(ids), e)
        for x in (dict(input_ids=ids, decoder_input_ids=ids), dict(inputs_embeds=e, decoder_inputs_embeds=e), dict(inputs_embeds=e, decoder_input_ids=ids)):
            same(own(**x).logits, ref(**x).logits)

# ------------------------------------------------------------------ outputs

@each
def test_states_and_attentions(arch):
    ref, own = both(arch)
    x = inputs(arch, bases[arch], 'none')
    kw = dict(output_hidden_states=True, output_attentions=True)
    with torch.no_grad(): got, want = own(**x, **kw), ref(**x, **kw)
    for k in ('encoder_hidden_states', 'decoder_hidden_states', 'encoder_attentions', 'decoder_attentions', 'cross_attentions'):
        assert len(got[k]) == len(want[k])
        for a, b in zip(got[k], want[k]): same(a, b, where=k)

@each
def test_layerdrop(arch):
    "In training the same layers are skipped as in transformers from the same seed; their states are not recorded. In evaluation none is"
    ref, own = both(arch, encoder_layerdrop=.5, decoder_layerdrop=.4, encoder_layers=6, decoder_layers=5, attention_dropout=0.)
    x = inputs(arch, bases[arch], 'none')
    with torch.no_grad():
        same(own(**x).logits, ref(**x).logits)
        for seed in range(3):
            got, want = [(torch.manual_seed(seed), m.train()(**x, output_hidden_states=True))[1] for m in (own, ref)]
            same(got.logits, want.logits)
            assert len(got.encoder_hidden_states) == len(want.encoder_hidden_states) < 7

@pytest.mark.parametrize('arch', ['bart', 'mbart', 'marian'])
def test_bias_of_the_logits(arch):
    "It counts in logits and loss, in the loss without logits too, and grows with zeros when tokens are added"
    ref, own = both(arch)
    ref = copy.deepcopy(ref)
    bias = torch.randn(1, 99, generator=torch.Generator().manual_seed(0))
    for m in (ref, own): m.final_logits_bias.copy_(bias)
    x, y = inputs(arch, bases[arch], 'none'), torch.randint(3, 99, (2, 7), generator=torch.Generator().manual_seed(1))
    want, got = ref(**x, labels=y), own(**x, labels=y)
    same(got.logits, want.logits)
    same(got.loss, want.loss)
    lean = own(**x, labels=y, loss_only=True)
    assert lean.logits is None
    same(lean.loss, want.loss)
    grads = [torch.autograd.grad(loss, own.lm_head.weight)[0] for loss in (got.loss, lean.loss)]
    same(grads[1], grads[0])
    own.resize_token_embeddings(103)
    assert own.final_logits_bias.shape == (1, 103) and own.final_logits_bias[0, 99:].abs().max() == 0
    assert own.lm_head.weight is own.get_input_embeddings().weight and own.config.vocab_size == 103
    assert getattr(own.config, 'decoder_vocab_size', 103) == 103
    own.resize_token_embeddings(50)
    same(own.final_logits_bias, bias[:, :50])

@each
def test_half(arch):
    "In float16 the encoder's states are clamped, and all is finite"
    _, folder = saved(arch, writers[arch])
    own = getattr(hflit, writers[arch]).from_pretrained(folder, dtype='float16')
    layer = own.get_encoder().layers[0]
    with torch.no_grad():
        (layer.mlp.down_proj if layer.pre_norm else layer.post_feedforward_layernorm).weight.mul_(6e4)
        states = own.get_encoder()(source(arch, 'none')['input_ids'], output_hidden_states=True).hidden_states[1]
    assert states.dtype == torch.float16 and states.isfinite().all() and states.abs().max() > 6e4

def test_decoder_alone():
    "BartForCausalLM does not shift its labels, attends to an encoder only where it is given one, and leaves the caller's config as it is"
    ref, folder = saved('bart', 'BartForCausalLM')
    own = hflit.BartForCausalLM.from_pretrained(folder)
    ids, y = source('bart', 'none')['input_ids'], torch.randint(3, 99, (2, 11), generator=torch.Generator().manual_seed(0))
    states = torch.randn(2, 4, 32, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        for kw in ({}, dict(encoder_hidden_states=states)):
            want, got = ref(ids, labels=y, **kw), own(ids, labels=y, **kw)
            same(got.logits, want.logits)
            for loss in (got.loss, own(ids, labels=y, loss_only=True, **kw).loss): same(loss, want.loss)
    c = hflit.BartConfig(vocab_size=9, d_model=8, encoder_layers=1, decoder_layers=1, encoder_attention_heads=1, decoder_attention_heads=1, encoder_ffn_dim=8, decoder_ffn_dim=8)
    hflit.BartForCausalLM(c)
    assert c.is_encoder_decoder and not c.is_decoder

# ------------------------------------------------------------------ generation

ways = dict(
    right=dict(side='right'), left=dict(side='left'), limit=dict(max_new_tokens=4), prompt=dict(decoder_input_ids=torch.tensor([[2, 7, 8], [2, 9, 4]])), bare_prompt=dict(decoder_input_ids=torch.tensor([[7, 8], [9, 4]])),
    static=dict(cache_implementation='static'), uncached=dict(use_cache=False), several=dict(do_sample=True, top_k=1, num_return_sequences=3), begin=dict(forced_bos_token_id=11),
    words=dict(bad_words_ids=[[5], [6, 7]]))

@each
@pytest.mark.parametrize('way', ways)
def test_generation(arch, way):
    "Token for token as transformers: sources padded on either side, the forced tokens, prompts for the decoder, caches, several texts of one source"
    ref, own = both(arch)
    kw = {**dict(max_new_tokens=9, do_sample=False), **ways[way]}
    x = source(arch, kw.pop('side', 'left'))
    want = ref.generate(**x, **kw)
    got = own.generate(**x, **kw)
    assert got.tolist() == want.tolist()
    if way == 'limit' and arch != 'm2m_100': assert all(2 in row for row in got[:, 1:].tolist())  # the end token is forced
    if way == 'begin': assert got[:, 1].tolist() == [11, 11]  # one id for all rows

@pytest.mark.parametrize('layers', [(1, 3), (3, 1)])
def test_decoder_of_another_depth(layers):
    "A decoder with more or fewer layers than the encoder, alone or not, with a static cache"
    kw = dict(encoder_layers=layers[0], decoder_layers=layers[1], decoder_attention_heads=2, decoder_ffn_dim=24)
    ids = source('bart', 'none')['input_ids']
    for head in ('BartForConditionalGeneration', 'BartForCausalLM'):
        ref, folder = saved('bart', head, **kw)
        own = getattr(hflit, head).from_pretrained(folder)
        how = dict(max_new_tokens=5, do_sample=False)
        want = ref.generate(ids, **how, use_cache=False).tolist()  # with a cache, 5.23 raises where a decoder alone has more layers than the encoder
        assert own.generate(ids, **how).tolist() == own.generate(ids, cache_implementation='static', **how).tolist() == want

# ------------------------------------------------------------------ files

@each
def test_state_dict_order(arch):
    "Tensors come in the order of transformers, which optimizer states go by"
    for head in (bases[arch], writers[arch]):
        ref, folder = saved(arch, head)
        own = getattr(hflit, head).from_pretrained(folder)
        assert list(own.state_dict()) == [k for k in ref.state_dict()]

@each
def test_names_of_old_files(arch, tmp_path):
    "The shared embeddings under any of their names; without the bias and the sines; nothing is reported missing"
    ref, own = both(arch)
    x = inputs(arch, bases[arch], 'none')
    with torch.no_grad(): want = ref(**x).logits
    tensors = load_file(saved(arch, writers[arch])[1]/'model.safetensors')
    rest = {k: v for k, v in tensors.items() if k not in ('model.shared.weight', 'final_logits_bias') and 'embed_positions' not in k or 'embed_positions' in k and arch != 'marian'}
    shared = tensors['model.shared.weight']
    own.config.save_pretrained(tmp_path)
    for names in (['model.shared.weight'], ['model.encoder.embed_tokens.weight'], ['model.decoder.embed_tokens.weight', 'lm_head.weight'],
                  ['model.shared.weight', 'model.encoder.embed_tokens.weight', 'model.decoder.embed_tokens.weight', 'lm_head.weight']):
        save_file({**rest, **{n: shared.clone() for n in names}, 'encoder.version': torch.ones(1)}, tmp_path/'model.safetensors')
        m, report = getattr(hflit, writers[arch]).from_pretrained(tmp_path, output_loading_info=True)
        assert not report.missing and not report.unexpected, (names, report)
        with torch.no_grad(): same(m(**x).logits, want, where=str(names))

def test_decoder_from_a_file_of_the_whole_model():
    "BartForCausalLM takes its embeddings from the shared ones, and finds nothing missing or left over"
    ref, folder = saved('bart', 'BartForConditionalGeneration')
    own, report = hflit.BartForCausalLM.from_pretrained(folder, output_loading_info=True)
    assert not report.missing and not report.unexpected
    same(own.model.decoder.embed_tokens.weight, ref.model.shared.weight)
    ids = source('bart', 'none')['input_ids']
    with torch.no_grad():
        x = ref(ids, decoder_input_ids=ids)
        same(own(ids, encoder_hidden_states=x.encoder_last_hidden_state).logits, x.logits)

def test_marian_with_two_vocabularies(tmp_path):
    "Source and target with embeddings of their own: outputs, loss, generation and files"
    kw = dict(share_encoder_decoder_embeddings=False, decoder_vocab_size=120)
    ref, own = both('marian', **kw)
    x, y = inputs('marian', 'MarianModel', 'none'), torch.randint(3, 120, (2, 7), generator=torch.Generator().manual_seed(1))
    with torch.no_grad():
        got, want = own(**x, labels=y), ref(**x, labels=y)
        same(got.logits, want.logits)
        same(got.loss, want.loss)
    assert own.generate(x['input_ids'], max_new_tokens=6, do_sample=False).tolist() == ref.generate(x['input_ids'], max_new_tokens=6, do_sample=False).tolist()
    own.save_pretrained(tmp_path)
    back, info = transformers.MarianMTModel.from_pretrained(tmp_path, output_loading_info=True)
    assert not info['missing_keys'] and not info['unexpected_keys']
    for k, v in ref.state_dict().items(): assert torch.equal(back.state_dict()[k], v), k
    with pytest.raises(ValueError, match='cannot know which to change'): own.resize_token_embeddings(130)

def test_found_by_auto_classes(tmp_path):
    for arch, head in writers.items(): assert type(hflit.AutoModelForSeq2SeqLM.from_pretrained(saved(arch, head)[1])).__name__ == head
    assert type(hflit.AutoModel.from_pretrained(saved('marian', 'MarianMTModel')[1])).__name__ == 'MarianModel'
    assert type(hflit.AutoModelForCausalLM.from_pretrained(saved('bart', 'BartForCausalLM')[1])).__name__ == 'BartForCausalLM'
    from hflit.models.marian.modeling_marian import MarianMTModel
    assert MarianMTModel is hflit.MarianMTModel

@each
def test_config_is_that_of_transformers(arch):
    "Names and defaults of the fields"
    name = writers[arch].partition('For')[0].removesuffix('MTModel')+'Config'
    ours, theirs = (getattr(m, name)().to_dict() for m in (hflit, transformers))
    assert ours == {k: v for k, v in theirs.items() if k not in ('_name_or_path', 'transformers_version')}

def test_settings_in_an_old_config(tmp_path):
    "`forced_bos_token_id` and others of a config.json reach `generate`"
    ref, _ = saved('bart', 'BartForConditionalGeneration')
    ref.save_pretrained(tmp_path)
    (tmp_path/'generation_config.json').unlink()
    fields = json.loads((tmp_path/'config.json').read_text())
    (tmp_path/'config.json').write_text(json.dumps({**fields, 'forced_bos_token_id': 11, 'num_hidden_layers': 2}))
    own = hflit.BartForConditionalGeneration.from_pretrained(tmp_path)
    out = own.generate(source('bart', 'none')['input_ids'], max_new_tokens=4, do_sample=False)
    assert out[:, 1].tolist() == [11, 11] and all(2 in row for row in out[:, 1:].tolist())
