"""What the sweep needs: for every architecture and head a small model of transformers, ours loaded from its files, and inputs.

Nothing here names an architecture except `variants`, shapes that only one of them can have. A new architecture is swept by existing."""
import dataclasses

import numpy as np
import torch
import transformers

from hflit.auto import config_class, find_class, heads, packages

# the shape of every small model: each config takes the fields it has
shape = dict(vocab_size=99, hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2, max_position_embeddings=64,
             type_vocab_size=2, hidden_dropout_prob=0., attention_probs_dropout_prob=0., attention_dropout=0., pad_token_id=0, bos_token_id=1, eos_token_id=2,
             initializer_range=.2, num_labels=3)

# odd shapes for all, then what only one architecture has
odd = dict(one_layer=dict(num_hidden_layers=1), uneven_heads=dict(hidden_size=36, num_attention_heads=3, num_key_value_heads=1), gelu=dict(hidden_act='gelu_new'))
variants = dict(
    llama=dict(tied=dict(tie_word_embeddings=True), biases=dict(attention_bias=True, mlp_bias=True), wide_heads=dict(head_dim=16), all_heads=dict(num_key_value_heads=4),
               theta=dict(rope_parameters=dict(rope_type='linear', rope_theta=5e5, factor=2.))),
    bert=dict(untied=dict(tie_word_embeddings=False), dropout_of_head=dict(classifier_dropout=0.), one_type=dict(type_vocab_size=1)))

def cases():
    "Every (architecture, head) there is"
    return [(a, h) for a in sorted(packages()) for h in heads(a)]

def shaped_cases():
    "Every (architecture, head, variant name): all heads in the plain shape, the first head with an output in every other shape"
    out = [(a, h, 'plain') for a, h in cases()]
    for a in sorted(packages()):
        pick = [h for h in heads(a) if h.endswith(('ForCausalLM', 'ForMaskedLM', 'ForSequenceClassification'))]
        out += [(a, h, v) for h in pick for v in (*odd, *variants.get(a, {}))]
    return out

def settings(arch, variant='plain', **kw):
    "Fields of the small config of an architecture"
    known = {f.name for f in dataclasses.fields(config_class(arch))} | {'num_labels'}
    given = {**shape, **{**odd, **variants.get(arch, {})}.get(variant, {})}
    return {**{k: v for k, v in given.items() if k in known}, **kw}

def reference(arch, head, variant='plain', seed=0, **kw):
    "A small model of transformers with random weights, biases and norms included"
    cls = getattr(transformers, head)
    if head.endswith('QuestionAnswering'): kw['num_labels'] = 2  # start and end
    torch.manual_seed(seed)
    m = cls(cls.config_class(**settings(arch, variant, **kw), attn_implementation='eager')).eval()
    with torch.no_grad():
        for p in m.parameters():
            if p.ndim == 1: p.add_(torch.randn_like(p)*.1)
    return m

def ours(arch, head, folder, framework='torch', **kw):
    "Our model of that name, read from a folder"
    prefix = config_class(arch).__name__.removesuffix('Config')
    return find_class(arch, head.removeprefix(prefix), framework).from_pretrained(folder, **kw)

def pair(arch, head, folder, variant='plain', **kw):
    "transformers' model, and ours read from the files it writes"
    ref = reference(arch, head, variant, **kw)
    ref.save_pretrained(folder)
    return ref, ours(arch, head, folder).eval()

def inputs(arch, head, side='right', batch=2, tokens=11, seed=1, variant='plain'):
    "Token ids with padding on a side (`none`, `left` or `right`)"
    g = torch.Generator().manual_seed(seed)
    size = (batch, 4, tokens) if head.endswith('MultipleChoice') else (batch, tokens)
    ids, mask = torch.randint(3, 99, size, generator=g), torch.ones(size, dtype=torch.long)
    if side != 'none':
        cut = slice(0, tokens//3) if side == 'left' else slice(tokens-tokens//3, tokens)
        ids[0, ..., cut], mask[0, ..., cut] = 0, 0
    x = dict(input_ids=ids, attention_mask=mask)
    if side == 'none': del x['attention_mask']
    if kinds := settings(arch, variant).get('type_vocab_size'): x['token_type_ids'] = (torch.arange(tokens)*kinds//tokens).expand(size).clone()
    return x

def labels(arch, head, x, seed=2):
    "Labels that fit a head, some of them ignored"
    g = torch.Generator().manual_seed(seed)
    ids = x['input_ids']
    n = len(ids)
    def some(high, size): return torch.randint(0, high, size, generator=g)
    if head.endswith('SequenceClassification'): return dict(labels=some(3, (n,)))
    if head.endswith('MultipleChoice'): return dict(labels=some(4, (n,)))
    if head.endswith('NextSentencePrediction'): return dict(labels=some(2, (n,)))
    if head.endswith('QuestionAnswering'): return dict(start_positions=some(5, (n,)), end_positions=some(9, (n,)))
    drop = torch.rand(ids.shape, generator=g) < .3
    kinds = 3 if head.endswith('TokenClassification') else 99
    out = dict(labels=some(kinds, ids.shape).masked_fill(drop, -100))
    return {**out, 'next_sentence_label': some(2, (n,))} if head.endswith('PreTraining') else out

def same(a, b, tol=1e-5, where=''):
    "Assert that two arrays are equal to `tol`, relative to their size"
    a, b = (np.asarray(o.detach().float().numpy() if hasattr(o, 'detach') else o) for o in (a, b))
    assert a.shape == b.shape, f'{where}: {a.shape} is not {b.shape}'
    far = np.abs(a-b).max()/max(1, np.abs(b).max()) if a.size else 0
    assert far < tol, f'{where}: {far:.2e} apart, {tol:.0e} allowed'

def real(out, x, ref):
    "The positions of an output that hold real tokens; what stands at padding is nobody's business"
    if 'attention_mask' not in x or out.ndim < 2: return out
    m = x['attention_mask'].bool()
    m = m.flatten(0, -2)
    return out[m] if tuple(out.shape[:2]) == tuple(m.shape) else out

def fields(out):
    "The tensors of an output, by name"
    got = {}
    for k, v in out.items():
        if torch.is_tensor(v): got[k] = v
        elif isinstance(v, tuple) and v and torch.is_tensor(v[0]): got.update({f'{k}.{i}': o for i, o in enumerate(v)})
    return got

def published(model, d):
    "Our tensors under their published names"
    plan = model.key_table.save_plan(d, model.config, base=model.is_tower)
    return {n: s.make(*[d[o] for o in s.names]) if s.make else d[s.names[0]] for n, s in plan.items()}
