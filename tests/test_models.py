"""The sweep: every architecture and head, in every framework, against transformers: outputs, losses, gradients, files both ways, padding, cached decoding,
generation, half precision. What is said of one framework is said of all, by the same lines."""
import inspect

import numpy as np
import pytest
import torch
import transformers
from sweep import (all_same, array, asked_in_full, cases, compare_gradients, compiled, expected, in_each_framework, inputs, is_base, known, labels, load, loss_of, mine, own_positions, real, ropes, same, saved, first_scorer, scorers, settings,
                   shaped_cases, takes, two_stacks, variants)
from worker import needs, nightly, worker

ids = lambda v: v if isinstance(v, str) else None

@pytest.fixture(autouse=True)
def asked(request):
    "Flax and Keras are asked about the architectures of `compiled`; nightly about all"
    p = request.node.callspec.params if hasattr(request.node, 'callspec') else {}
    if not nightly and p.get('framework', 'torch') != 'torch' and p.get('arch', compiled[0]) not in compiled: pytest.skip('asked nightly: HFLIT_SWEEP=all')
everywhere = pytest.mark.parametrize('framework', asked_in_full)
every = pytest.mark.parametrize('framework,arch,head', in_each_framework(cases()), ids=ids)
of = lambda *ends: pytest.mark.parametrize('arch,head', [(a, h) for a, h in cases() if h.endswith(ends)], ids=ids)
caching, scoring = of('CausalLM', 'LMHeadModel'), pytest.mark.parametrize('arch,head', [(a, h) for a, h in cases() if h in scorers(a)], ids=ids)

@pytest.mark.parametrize('framework,arch,head,variant', in_each_framework(shaped_cases()), ids=ids)
def test_outputs(framework, arch, head, variant):
    (ref, _), m = saved(arch, head, variant), mine(framework, arch, head, variant)
    def compare(x, **kw): all_same(m.call(x, **kw), expected(ref, x, **kw), x)
    for side in ('none', 'left', 'right'): compare(inputs(arch, head, side, variant=variant))
    compare(inputs(arch, head, 'none', batch=1, tokens=1, variant=variant))
    compare(inputs(arch, head, 'none', batch=1, variant=variant), output_hidden_states=True, output_attentions=True)

@pytest.mark.parametrize('framework,arch,head,variant', in_each_framework([(a, h, v) for a, h in cases() for v in ('plain', *(variants.get(a, {}) if h == first_scorer(a) else ()))]), ids=ids)
def test_loss_and_gradients(framework, arch, head, variant):
    ref, _ = saved(arch, head, variant)
    x = inputs(arch, head, 'right' if variant == 'plain' else 'left', variant=variant)
    y = labels(arch, head, x)
    compare_gradients(ref, mine(framework, arch, head, variant), x, y if takes(ref, y) else {})

@everywhere
@of('ForSequenceClassification')
@pytest.mark.parametrize('kind', ['regression', 'several_numbers', 'multi_label_classification'])
def test_problem_types(framework, arch, head, kind):
    "The loss of a text classifier is chosen by the labels' number and type"
    kw = dict(num_labels=1) if kind == 'regression' else dict(problem_type=kind if 'multi' in kind else 'regression')
    ref, _ = saved(arch, head, **kw)
    y = torch.tensor([[.5], [-1.]]) if kind == 'regression' else torch.tensor([[1., 0, 1], [0, 1, 0]])
    compare_gradients(ref, mine(framework, arch, head, **kw), inputs(arch, head, 'left'), dict(labels=y))

@pytest.mark.parametrize('framework,arch,head', in_each_framework([(a, h) for a, h in cases() if h.endswith(
    ('ForCausalLM', 'LMHeadModel', 'ForMaskedLM', 'ForTokenClassification', 'ForSequenceClassification', 'ForQuestionAnswering'))]), ids=ids)
def test_number_of_items(framework, arch, head):
    "The loss of a batch that is a part of one: heads that divide by the number of labels in all of it, and those that do not"
    ref, _ = saved(arch, head)
    x = inputs(arch, head, 'right')
    x = {**x, **labels(arch, head, x)}
    same(mine(framework, arch, head).call(x, num_items_in_batch=5)['loss'], expected(ref, x, num_items_in_batch=5)['loss'])

dropouts = 'hidden_dropout_prob', 'attention_probs_dropout_prob', 'attention_dropout', 'dropout', 'dropout_rate', 'embd_pdrop', 'resid_pdrop', 'attn_pdrop'

@everywhere
@pytest.mark.parametrize('arch,head,rate', [(a, h, r) for a, h in cases() if is_base(h) for r in dropouts if r in settings(a)], ids=ids)
def test_dropout_is_where_it_was(framework, arch, head, rate):
    "What dropout of everything leaves tells where it is"
    ref, _ = saved(arch, head, **{rate: .999999})
    x = inputs(arch, head, 'right')
    try: want = loss_of(ref.train(), x, {}).item()
    finally: ref.eval()
    same(mine(framework, arch, head, **{rate: .999999}).training_loss(x), want, 1e-4)
    assert abs(want-loss_of(ref, x, {}).item()) > 1e-3

@every
def test_gradient_checkpointing(framework, arch, head):
    "Layers computed twice draw the same dropout twice: the gradients are those without checkpointing"
    kw = {k: .3 for k in dropouts if k in settings(arch)}
    ref, folder = saved(arch, head, **kw)
    x = inputs(arch, head, 'right')
    y = labels(arch, head, x)
    answers = [load(framework, folder, head).loss_and_grads(x, y if takes(ref, y) else {}, train=True, checkpointing=c) for c in (False, True)]
    (loss, plain), (loss2, again) = answers
    same(loss2, loss, where='loss')
    size = max(np.abs(g).max() for g in plain.values())
    assert size > 0 and plain.keys() == again.keys()
    for n in plain: same(again[n]/size, plain[n]/size, where=n)
    assert abs(loss_of(ref, x, y if takes(ref, y) else {}).item()-loss) > 1e-4, 'there was no dropout'

@every
def test_options_of_a_call(framework, arch, head):
    (ref, _), m, first = saved(arch, head), mine(framework, arch, head), mine('torch', arch, head)
    x = inputs(arch, head, 'none')
    whole = m.call(x)
    as_tuple = m.as_tuple(x)
    same(as_tuple[0], next(iter(whole.values())))
    caches = (dict(use_cache=True), dict(use_cache=False)) if 'use_cache' in inspect.signature(type(first.model).forward).parameters else ()
    for kw in ({}, *caches, dict(output_hidden_states=True)): assert m.names(x, **kw) == first.names(x, **kw)
    assert len(as_tuple) == len(m.names(x))
    rest = {k: v for k, v in x.items() if k != 'input_ids'}
    words = m.embed(x['input_ids'])
    same(words, ref.get_input_embeddings()(x['input_ids']))
    by_vector = dict(rest, inputs_embeds=torch.from_numpy(words))
    try: want = expected(ref, by_vector)
    except (ValueError, NotImplementedError, RuntimeError): want = None  # transformers 5.23 fails at embeddings of choices, and where ids say more than embeddings do
    try: all_same(m.call(by_vector), want or expected(ref, x))
    except ValueError as e: assert want is None and 'input_ids' in str(e), e
    pos = torch.arange(3, 3+x['input_ids'].shape[-1])[None]
    all_same(m.call(dict(x, position_ids=pos.expand(x['input_ids'].shape) if head.endswith('MultipleChoice') else pos)), expected(ref, dict(x, position_ids=pos)))

base_models = pytest.mark.parametrize('arch,head', [(a, h) for a, h in cases() if is_base(h)], ids=ids)

@everywhere
@base_models
def test_ready_masks(framework, arch, head):
    "A mask of 4 dimensions says who sees whom, by truth values or by numbers to add"
    (ref, _), m = saved(arch, head), mine(framework, arch, head)
    x = {k: v for k, v in inputs(arch, head, 'none').items() if k.endswith('input_ids')}
    if arch == 'opt': x['position_ids'] = torch.arange(11)[None].expand(2, 11)  # transformers counts them by the mask, which needs two dimensions for that
    own, n = ('decoder_attention_mask', x['decoder_input_ids'].shape[1]) if 'decoder_input_ids' in x else ('attention_mask', 11)
    sees = (torch.rand(2, 1, n, n, generator=torch.Generator().manual_seed(5)) > .4) | torch.eye(n, dtype=torch.bool)
    adds = torch.where(sees, 0., torch.finfo(torch.float32).min)
    try: want = expected(ref, {**x, own: adds})
    except RuntimeError: want = m.call({**x, own: adds})  # transformers' DeBERTa takes two dimensions only; here the three kinds are the same
    for mask in (sees, adds, sees[:, 0]):
        got = m.call({**x, own: mask})
        for k in want: same(got[k], want[k], where=k)

@everywhere
@caching
def test_packed_texts(framework, arch, head):
    "Positions that start anew: several texts in a row for one architecture, for another just positions"
    x = dict(input_ids=inputs(arch, head, 'none', batch=1, tokens=9)['input_ids'], position_ids=torch.tensor([[0, 1, 2, 3, 0, 1, 2, 0, 1]]))
    all_same(mine(framework, arch, head).call(x, use_cache=False), expected(saved(arch, head)[0], x, use_cache=False))

def wrong_inputs(config):
    "What nobody can mean, and a word of what is said about it"
    ids, limit = torch.full((2, 9), 5), getattr(config, 'max_position_embeddings', None)
    yield {}, 'neither'
    yield dict(input_ids=ids, inputs_embeds=torch.zeros(2, 9, config.hidden_size)), 'both'
    yield dict(input_ids=ids+97), 'input_ids goes from .* vocab_size=99'
    yield dict(input_ids=ids, attention_mask=torch.ones(2, 5)), 'attention_mask'
    if getattr(config, 'type_vocab_size', 0): yield dict(input_ids=ids, token_type_ids=ids), 'token_type_ids goes from .* type_vocab_size=2'
    if limit and not hasattr(config, 'rope_parameters'):
        yield dict(input_ids=torch.ones(1, limit+1).long()), f'{limit+1} tokens, but max_position_embeddings={limit}'
        yield dict(input_ids=ids, position_ids=ids+limit), f'max_position_embeddings={limit}'
    if 'add_cross_attention' in config.to_dict(): yield dict(input_ids=ids, encoder_hidden_states=torch.zeros(2, 3, config.hidden_size)), 'add_cross_attention=True'

@everywhere
@base_models
def test_wrong_inputs(framework, arch, head):
    m = mine(framework, arch, head)
    for x, words in wrong_inputs(mine('torch', arch, head).model.config):
        with pytest.raises(ValueError, match=words): m.call(x)

@everywhere
@of('ForCausalLM', 'ForMaskedLM', 'ForSequenceClassification', 'ForTokenClassification', 'ForMultipleChoice')
def test_wrong_labels(framework, arch, head):
    m, x = mine(framework, arch, head), inputs(arch, head, 'none')
    y = labels(arch, head, x)['labels']
    for wrong, words in ((y*0+99, 'labels contain 99'), (y*0-7, 'labels contain -7'), (y.expand(3, *y.shape), 'labels')):
        with pytest.raises(ValueError, match=words): m.call(dict(x, labels=wrong))

@everywhere
@caching
def test_logits_to_keep(framework, arch, head):
    x = inputs(arch, head, 'left')
    m, (ref, _) = mine(framework, arch, head), saved(arch, head)
    all_same(m.call(x, logits_to_keep=1), expected(ref, x, logits_to_keep=1))

@every
def test_eager_is_sdpa(framework, arch, head):
    eager, sdpa = (mine(framework, arch, head, how=(('attn_implementation', a),)) for a in ('eager', 'sdpa'))
    for side in ('none', 'left', 'right'):
        x = inputs(arch, head, side)
        all_same(eager.call(x), sdpa.call(x), x)

@everywhere
@scoring
def test_compiled(framework, arch, head):
    "Compiled as its users would: `jax.jit` over the functional form, Keras' `predict`"
    if framework == 'torch': pytest.skip('torch.compile has tests of its own')
    m = mine(framework, arch, head)
    for side in ('none', 'left'):
        x = inputs(arch, head, side)
        all_same(m.compiled(x), m.call(x), x)

@every
def test_half_precision(framework, arch, head):
    "In bfloat16 ours is as near to float32 as transformers is"
    ref, folder = saved(arch, head)
    x = inputs(arch, head, 'right')
    exact, half = expected(ref, x), mine(framework, arch, head, how=(('dtype', 'bfloat16'),))
    ref_half = type(ref).from_pretrained(folder, dtype=torch.bfloat16).eval()
    with torch.no_grad(): types = {k: str(v.dtype).removeprefix('torch.') for k, v in ref_half(**x).items() if torch.is_tensor(v)}
    assert half.types(x) == types
    got, want = half.call(x), expected(ref_half, x)
    for k in want:
        far = lambda o: np.abs(real(o[k], x)-real(exact[k], x)).mean()
        few = exact[k].size < 50  # then chance has a say
        assert far(got) < (3 if few else 1.5)*far(want)+1e-3, (k, far(got), far(want))

@everywhere
@caching
@pytest.mark.parametrize('side', ['none', 'left'])
def test_one_token_at_a_time(framework, arch, head, side):
    "Cached decoding equals all at once, and transformers'"
    x = inputs(arch, head, side)
    x.pop('token_type_ids', None)
    mask = x.get('attention_mask', torch.ones_like(x['input_ids']))
    x = dict(input_ids=x['input_ids'], attention_mask=mask, position_ids=(mask.cumsum(-1)-1).clamp(min=0))
    got = mine(framework, arch, head).decode(x, [(0, 5), *((i, i+1) for i in range(5, mask.shape[1]))])
    same(real(got, x), real(expected(saved(arch, head)[0], x)['logits'], x))

@everywhere
@pytest.mark.parametrize('arch,head,variant', [(a, h, v) for a, h, v in shaped_cases() if v in ropes and h.endswith(('CausalLM', 'LMHeadModel'))], ids=ids)
def test_rope_one_token_at_a_time(framework, arch, head, variant):
    "Over the length where some kinds change their frequencies, as transformers does with a cache"
    ref, _ = saved(arch, head, variant)
    x = dict(input_ids=inputs(arch, head, 'none')['input_ids'])
    steps, cache, want = [(0, 5), *((i, i+1) for i in range(5, 11))], None, []
    for a, b in steps:
        with torch.no_grad(): out = ref(x['input_ids'][:, a:b], past_key_values=cache, use_cache=True)
        cache = out.past_key_values
        want.append(out.logits)
    same(mine(framework, arch, head, variant).decode(x, steps), torch.cat(want, 1))

@everywhere
@caching
def test_greedy(framework, arch, head):
    "The tokens that transformers writes after a batch padded on the left, with rules for the scores and without"
    ref, _ = saved(arch, head)
    x = inputs(arch, head, 'left', batch=3)
    x.pop('token_type_ids', None)
    for kw in (dict(max_new_tokens=9), dict(max_new_tokens=6, min_new_tokens=6, repetition_penalty=1.5, no_repeat_ngram_size=2)):
        want = ref.generate(**x, **own_positions(arch, x['attention_mask']), do_sample=False, **kw)
        assert mine(framework, arch, head).generate(x, do_sample=False, **kw).tolist() == want.tolist()

@every
def test_head_mask_silences_a_head(framework, arch, head, tmp_path):
    "A head masked by 0 is a head whose share of the output projection is 0"
    cut, m = load('torch', saved(arch, head)[1], head), mine(framework, arch, head)
    c = cut.model.config
    x, n = inputs(arch, head, 'none'), c.num_attention_heads
    mask = torch.ones(c.num_hidden_layers, n)
    mask[0, 1] = 0
    w = (cut.model.base_model.get_encoder() if two_stacks(arch) else cut.model.base_model).layers[0].self_attn.o_proj.weight
    d = w.shape[1]//n
    with torch.no_grad(): w[:, d:2*d] = 0
    masked, silent = m.call(dict(x, head_mask=mask)), cut.call(x)
    all_same(masked, silent)
    assert any(np.abs(v-masked[k]).max() > 1e-4 for k, v in m.call(x).items())

@everywhere
@scoring
def test_pruned_heads(framework, arch, head, tmp_path):
    "A model without some of its heads is saved, and read without them"
    variant = 'all_heads' if 'all_heads' in variants.get(arch, {}) else 'plain'  # heads that share keys and values are not pruned
    cut = load('torch', saved(arch, head, variant)[1], head)
    cut.model.prune_heads({0: [1, 2], 1: [0]})
    cut.save(tmp_path)
    m = load(framework, tmp_path, head)
    assert m.info()['parameters'] == cut.info()['parameters'] < mine('torch', arch, head, variant).info()['parameters']
    for side in ('none', 'left'):
        x = inputs(arch, head, side)
        all_same(m.call(x), cut.call(x), x)

@everywhere
@pytest.mark.parametrize('arch,head', [(a, h) for a, h in cases() if 'add_cross_attention' in known(a) if h.endswith(('LMHeadModel', 'CausalLM'))], ids=ids)
def test_looks_at_an_encoder(framework, arch, head):
    "All at once and one token at a time, both texts padded"
    ref, _ = saved(arch, head, add_cross_attention=True)
    m = mine(framework, arch, head, add_cross_attention=True)
    x = inputs(arch, head, 'left')
    x.pop('token_type_ids', None)
    encoder = dict(encoder_hidden_states=torch.randn(2, 7, 32, generator=torch.Generator().manual_seed(3)), encoder_attention_mask=torch.tensor([[1]*7, [1]*4+[0]*3]))
    want = expected(ref, {**x, **encoder})
    all_same(m.call({**x, **encoder}), want, x)
    y = dict(x, attention_mask=torch.ones_like(x['attention_mask']))
    all_same(m.call({**y, **encoder}, output_attentions=True), expected(ref, {**y, **encoder}, output_attentions=True))
    x = dict(x, position_ids=torch.arange(11).expand(2, -1))
    same(real(m.decode(x, [(0, 4), (4, 5), (5, 6), (6, 9), (9, 11)], **encoder), x), real(expected(ref, {**x, **encoder})['logits'], x))

@every
def test_tower_and_head(framework, arch, head, tmp_path):
    "A base model's file loads into a model with a head, and the other way round"
    ref, folder = saved(arch, head)
    if ref.base_model is ref: pytest.skip('the base model itself')
    ref.base_model.save_pretrained(tmp_path/'base_model_class')
    if ref.base_model_prefix != ref.base_model.base_model_prefix: pytest.skip('publishes its base model under a name of its own, as in transformers')
    base = type(ref.base_model).__name__
    base_model_class = load(framework, folder, base)
    assert base_model_class.info()['report']['unexpected_keys'] or head.endswith('LMHeadModel') or ref.config.tie_word_embeddings
    x = inputs(arch, base, 'none')
    want = expected(ref.base_model, x)['last_hidden_state']
    same(base_model_class.call(x)['last_hidden_state'], want)
    m = load(framework, tmp_path/'base_model_class', head)
    assert all(not k.startswith(('bert.encoder', 'model.layers')) for k in m.info()['report']['missing_keys'])
    m.save(tmp_path/'head')
    same(load(framework, tmp_path/'head', base).call(x)['last_hidden_state'], want)

@everywhere
@pytest.mark.parametrize('arch', sorted({a for a, _ in cases()}))
def test_every_head_is_there(framework, arch):
    assert worker(framework)('heads', arch) == [h for a, h in cases() if a == arch]

@everywhere
def test_no_other_framework_is_imported(framework):
    "After all that was asked of it: a process has its own framework, and Keras brings jax along"
    arch, head = next((a, h) for a, h in cases() if h.endswith(('CausalLM', 'LMHeadModel')))
    m = load(framework, saved(arch, head)[1], head, remote=True)
    m.generate(inputs(arch, head, 'none'), max_new_tokens=2)
    own = {*needs[framework], *(['jax'] if framework != 'torch' else [])}
    assert {'torch', 'jax', 'flax', 'keras', 'tensorflow', 'transformers'} & set(worker(framework)('modules')) <= own

def test_settings_reach_both():
    "The small shape is one that the configs of both libraries take"
    for arch, head in cases():
        c = getattr(transformers, head).config_class(**settings(arch))
        assert c.hidden_size == 32 and c.num_labels == 3
