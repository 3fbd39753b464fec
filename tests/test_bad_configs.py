"Configs that cannot be, of the newer architectures: one ValueError that names the field, its value and what is expected"
import pytest
from sweep import settings

from hflit.auto import config_class

whole, above = 'must be an integer from 1 to ', 'must be a number above 0'
heads = [(dict(num_attention_heads=5), 'num_attention_heads=5 does not divide hidden_size=32'), (dict(num_attention_heads=0), f'num_attention_heads=0 {whole}')]
decoder = heads + [
    (dict(num_attention_heads=-4), f'num_attention_heads=-4 {whole}'), (dict(num_key_value_heads=3), 'num_key_value_heads=3 does not divide num_attention_heads=4'),
    (dict(num_key_value_heads=8), 'num_key_value_heads=8 does not divide num_attention_heads=4'), (dict(num_key_value_heads=0), f'num_key_value_heads=0 {whole}'),
    (dict(head_dim=7), 'head_dim=7 give 7 rotated dimensions; it must be an even number above 0'), (dict(num_hidden_layers=-1), 'num_hidden_layers=-1 must be an integer from 0 to')]
wide = [(dict(head_dim=0), f'head_dim=0 {whole}')]
window = [(dict(sliding_window=0), 'sliding_window=0 must be at least 1, or None for no window'), (dict(sliding_window=-3), 'sliding_window=-3 must be at least 1'),
          (dict(sliding_window='4'), "sliding_window='4' must be an integer or None"), (dict(sliding_window=2.5), 'sliding_window=2.5 must be an integer or None')]
types = [(dict(layer_types=['full_attention']), 'layer_types has 1 entries for num_hidden_layers=2'),
         (dict(layer_types=['full_attention', 'local']), "layer_types has 'local'; it can have full_attention and sliding_attention"),
         (dict(layer_types='full_attention'), "layer_types='full_attention' must be a list of strings or None"),
         (dict(layer_types=['sliding_attention']*2, sliding_window=None), 'layer_types has sliding_attention, and there is no sliding_window')]
caps = [(dict({f: v}), f'{f}={v!r} {above} or None') for f in ('attn_logit_softcapping', 'final_logit_softcapping') for v in (0, -1., '30')]
caps += [(dict(query_pre_attn_scalar=0), f'query_pre_attn_scalar=0 {above}')]
def rope(kind='longrope', **kw): return dict(rope_parameters=dict(rope_type=kind, **kw))

CASES = dict(
    qwen3=decoder + wide + types + [(dict(use_sliding_window=True, **kw), why) for kw, why in window] + [(dict(max_window_layers=-1), 'max_window_layers=-1 must be an integer from 0'),
        (dict(use_sliding_window='yes'), "use_sliding_window='yes' must be true or false")],
    gemma=decoder + wide + [(dict(use_bidirectional_attention=True), 'use_bidirectional_attention=True is not supported')],
    gemma2=decoder + wide + window + types + caps,
    gemma3_text=decoder + wide + window + types + caps + [
        *((dict(sliding_window_pattern=v), f'sliding_window_pattern={v!r} must be an integer of 1 or more') for v in (0, -2, '6')),
        (dict(use_bidirectional_attention=True, sliding_window=1), 'sliding_window=1 must be at least 2 with use_bidirectional_attention'),
        (dict(rope_parameters=dict(other={})), "rope_parameters has 'other'; it has a dict for each of full_attention, sliding_attention"),
        (dict(rope_parameters=dict(full_attention=dict(rope_type='linear'))), "rope_type='linear' needs 'factor', which is not given"),
        (dict(rope_parameters=dict(sliding_attention=dict(rope_type='spiral'))), "rope_type='spiral' is none of default, linear")],
    phi3=decoder + window + [(dict(resid_pdrop=1.5), 'resid_pdrop=1.5 must be a number from 0 to 1'), (dict(embd_pdrop=-.1), 'embd_pdrop=-0.1 must be a number from 0 to 1'),
        (dict(original_max_position_embeddings=0), f'original_max_position_embeddings=0 {whole}'), (rope('linear', factor=2.), "rope_type='linear'; Phi-3 has 'default' and 'longrope'"),
        (rope(short_factor=[1.]*4), "rope_type='longrope' needs 'long_factor', which is not given"),
        (rope(short_factor=[1.]*3, long_factor=[1.]*4), 'short_factor has 3 numbers, and 8 rotated dimensions need 4'), (rope(short_factor=[1.]*4, long_factor=[1.]*5), 'long_factor has 5 numbers'),
        (rope(short_factor=[1.]*4, long_factor=[0.]*4), 'long_factor=.* must be a list'), (rope('default', partial_rotary_factor=1.5), 'partial_rotary_factor=1.5 must be a number from 0 to 1'),
        *((rope('default', partial_rotary_factor=v), f'partial_rotary_factor={v} give {n} rotated dimensions; it must be an even number above 0') for v, n in ((0., 0), (.4, 3)))],
    electra=heads + [(dict(embedding_size=0), f'embedding_size=0 {whole}'), (dict(hidden_dropout_prob=2), 'hidden_dropout_prob=2 must be a number from 0 to 1'), (dict(max_position_embeddings=0), f'max_position_embeddings=0 {whole}')],
    mpnet=heads + [(dict(relative_attention_num_buckets=0), f'relative_attention_num_buckets=0 {whole}'), (dict(relative_attention_num_buckets=7), 'relative_attention_num_buckets=7 is not supported, only 32')],
    albert=heads + [(dict({f: v}), f'{f}={v} {whole}') for f in ('num_hidden_groups', 'inner_group_num', 'embedding_size') for v in (0, -1)])

@pytest.mark.parametrize('arch', CASES)
def test_what_cannot_be(arch):
    config = config_class(arch)
    config(**settings(arch))  # what the cases change is fine
    for kw, why in CASES[arch]:
        with pytest.raises(ValueError, match=why): config(**settings(arch, **kw))
        changed = {k: v for k, v in kw.items() if k not in ('rope_parameters', 'sliding_window_pattern', 'layer_types', 'num_hidden_layers', 'head_dim')}
        if len(changed) == len(kw) == 1 and arch != 'qwen3':  # the same of a change afterwards
            c = config(**settings(arch))
            with pytest.raises(ValueError, match=why): c.update(kw)
