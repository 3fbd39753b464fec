"""What the sweep needs: for every architecture and head a small model of transformers, ours loaded from its files, and inputs.

Nothing here names an architecture except `families`, those that the full sweep runs on every time, `variants`, shapes that only one of them can have, and `fixed`, fields that the common shape has otherwise. A new architecture has its
contract (test_contract.py) by existing. HFLIT_SWEEP=all sweeps all of them in full, which a nightly run does; ARCH=name leaves only one."""
import copy
import dataclasses
import inspect
import os
import tempfile
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
import torch
import transformers
from transformers.core_model_loading import revert_weight_conversion
from worker import array, fields, installed, load, needs, nightly, spread, state_mask

import hflit
from hflit.auto import config_class, heads, packages
from hflit.forward import position_offset
from hflit.vision import image_shape, patch_grid

scratch = tempfile.TemporaryDirectory(prefix='hflit-sweep-')
frameworks = [pytest.param(f, marks=pytest.mark.skipif(not installed(f), reason=f'{f} is not installed')) for f in needs]

# the shape of every small model: each config takes the fields it has
shape = dict(vocab_size=99, hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2, max_position_embeddings=64,
             type_vocab_size=2, embedding_size=24, hidden_dropout_prob=0., attention_probs_dropout_prob=0., attention_dropout=0., embd_pdrop=0., resid_pdrop=0., attn_pdrop=0.,
             pad_token_id=0, bos_token_id=1, eos_token_id=2,
             initializer_range=.2, num_labels=3, dropout=0., dropout_rate=0., activation_dropout=0., classifier_dropout=0., classifier_dropout_prob=0.,
             d_kv=8, relative_attention_num_buckets=8, relative_attention_max_distance=16,  # of T5
             decoder_layers=2, decoder_attention_heads=4, encoder_ffn_dim=48, decoder_ffn_dim=48, forced_eos_token_id=2,  # of models with two stacks
             image_size=12, patch_size=4, encoder_stride=4,  # of images
             conv_dim=[16, 24], conv_kernel=[10, 3], conv_stride=[5, 2], num_conv_pos_embeddings=8, num_conv_pos_embedding_groups=4, hidden_dropout=0., final_dropout=0., layerdrop=0.,  # of sound
             num_codevectors_per_group=8, codevector_dim=16, proj_codevector_dim=16, tdnn_dim=[16], tdnn_kernel=[3], tdnn_dilation=[2], xvector_output_dim=16, classifier_proj_size=16)

# what an architecture has in one size only, or what shows its twist
small_resnet = dict(model_type='resnet', embedding_size=8, hidden_sizes=[8, 8, 16, 16], depths=[1, 1, 1, 1], layer_type='basic', out_features=[f'stage{i}' for i in (1, 2, 3, 4)])
small_dinov2 = dict(model_type='dinov2', hidden_size=32, num_hidden_layers=3, num_attention_heads=4, mlp_ratio=2, image_size=22, patch_size=4, out_indices=[1, 2, 3], reshape_hidden_states=False, initializer_range=.2)
fixed = dict(depth_anything=dict(backbone_config=small_dinov2, patch_size=4, reassemble_hidden_size=32, reassemble_factors=[2, 1, .5], neck_hidden_sizes=[8, 12, 16], fusion_hidden_size=12, head_hidden_size=8,
                                 depth_estimation_type='metric', max_depth=3, initializer_range=.14),  # 5 rows of patches and 2 pixels more; a ReLU might be 0 everywhere
    detr=dict(backbone_config=small_resnet, num_queries=6, num_attention_heads=8, decoder_attention_heads=8), albert=dict(num_hidden_layers=3, num_hidden_groups=2), mixtral=dict(num_local_experts=4), mpnet=dict(relative_attention_num_buckets=32, pad_token_id=1, bos_token_id=0),
    audio_spectrogram_transformer=dict(max_length=43, num_mel_bins=24),  # 5 rows of patches of 3
    gpt_neox=dict(hidden_size=64, num_attention_heads=2),  # a quarter of 32 dimensions is rotated
    modernbert=dict(local_attention=8),
    deberta_v2=dict(relative_attention=True, position_buckets=6, max_relative_positions=9, norm_rel_ebd='layer_norm', share_att_key=True, pos_att_type=['p2c', 'c2p'], position_biased_input=True,
                    conv_kernel_size=3, conv_groups=2, conv_act='gelu', cls_dropout=0.),
    resnet=dict(embedding_size=8, hidden_sizes=[16, 24], depths=[2, 1]), **dict.fromkeys(('convnext', 'convnextv2'), dict(num_stages=2, hidden_sizes=[8, 12], depths=[2, 1], image_size=16, layer_scale_init_value=.5)),
    swin=dict(image_size=16, patch_size=2, embed_dim=8, hidden_size=16, depths=[2, 2], num_attention_heads=[2, 4], window_size=3, drop_path_rate=0.),  # 8 rows of patches: padded to windows
    clap=dict(hidden_size=32, projection_dim=24, pad_token_id=1, bos_token_id=0, logit_scale_init_value=3.,  # 4 strips of 8 bands; a window is shifted and padded in the first stage
              audio_config=dict(num_mel_bins=8, spec_size=32, patch_stride=4, patch_embeds_hidden_size=16, depths=[2, 2], num_attention_heads=[2, 4], window_size=3, aff_block_r=4, enable_fusion=True)),
    whisper=dict(num_mel_bins=8, max_source_positions=10, max_target_positions=40, encoder_layers=2, encoder_attention_heads=4, begin_suppress_tokens=None, classifier_proj_size=16),
    segformer=dict(depths=[1, 2], sr_ratios=[2, 1], hidden_sizes=[8, 16], patch_sizes=[7, 3], strides=[4, 2], num_attention_heads=[1, 2], mlp_ratios=[2, 2], decoder_hidden_size=8, drop_path_rate=0.))

# parameters that nothing reads, and that files may lack
unread = dict(SwinBackbone=('swin.layernorm.weight', 'swin.layernorm.bias'))

# odd shapes for all, then what only one architecture has
odd = dict(one_layer=dict(num_hidden_layers=1), uneven_heads=dict(hidden_size=36, num_attention_heads=3, num_key_value_heads=1), gelu=dict(hidden_act='gelu_new'))
variants = dict(
    llama=dict(tied=dict(tie_word_embeddings=True), biases=dict(attention_bias=True, mlp_bias=True), wide_heads=dict(head_dim=16), all_heads=dict(num_key_value_heads=4),
               theta=dict(rope_parameters=dict(rope_type='linear', rope_theta=5e5, factor=2.))),
    mistral=dict(window=dict(sliding_window=4), wide_heads=dict(head_dim=16), all_heads=dict(num_key_value_heads=4)),
    mixtral=dict(window=dict(sliding_window=4), one_expert=dict(num_experts_per_tok=1), every_expert=dict(num_experts_per_tok=4), balanced=dict(output_router_logits=True, router_aux_loss_coef=.5), all_heads=dict(num_key_value_heads=4)),
    qwen2=dict(window=dict(use_sliding_window=True, sliding_window=4, max_window_layers=1), all_heads=dict(num_key_value_heads=4)),
    qwen3=dict(window=dict(use_sliding_window=True, sliding_window=4, max_window_layers=1), wide_heads=dict(head_dim=16), biases=dict(attention_bias=True)),
    gemma=dict(one_key_head=dict(num_key_value_heads=1), wide_heads=dict(head_dim=16), untied=dict(tie_word_embeddings=False), plain_gelu=dict(hidden_act='gelu')),
    gemma2=dict(all_heads=dict(num_key_value_heads=4), window=dict(sliding_window=4), uncapped=dict(attn_logit_softcapping=None, final_logit_softcapping=None), caps=dict(attn_logit_softcapping=2., final_logit_softcapping=3.), scale=dict(query_pre_attn_scalar=7)),
    gemma3_text=dict(window=dict(sliding_window=4, sliding_window_pattern=2), caps=dict(final_logit_softcapping=3.),  # transformers 5.23 ignores its attn_logit_softcapping
                     ropes=dict(sliding_window_pattern=2, rope_parameters=dict(full_attention=dict(rope_type='linear', rope_theta=5e5, factor=8.), sliding_attention=dict(rope_type='default', rope_theta=500.)))),
    phi3=dict(window=dict(sliding_window=4), tied=dict(tie_word_embeddings=True), partial=dict(rope_parameters=dict(rope_type='default', rope_theta=500., partial_rotary_factor=.5)),
              longrope=dict(original_max_position_embeddings=14, rope_parameters=dict(rope_type='longrope', rope_theta=500., short_factor=[1., 1.1, 1.2, 1.3], long_factor=[1., 2., 3., 5.]))),
    bert=dict(untied=dict(tie_word_embeddings=False), dropout_of_head=dict(classifier_dropout=0.), one_type=dict(type_vocab_size=1), chunks=dict(chunk_size_feed_forward=1)),
    roberta=dict(untied=dict(tie_word_embeddings=False), one_type=dict(type_vocab_size=1), pads=dict(pad_token_id=5)),
    albert=dict(untied=dict(tie_word_embeddings=False), groups=dict(num_hidden_layers=3, num_hidden_groups=2, inner_group_num=2), equal_widths=dict(embedding_size=32),
                one_type=dict(type_vocab_size=1), chunks=dict(chunk_size_feed_forward=1)),
    electra=dict(untied=dict(tie_word_embeddings=False), equal_widths=dict(embedding_size=32), one_type=dict(type_vocab_size=1), chunks=dict(chunk_size_feed_forward=1)),
    mpnet=dict(untied=dict(tie_word_embeddings=False), chunks=dict(chunk_size_feed_forward=1)),
    modernbert=dict(untied=dict(tie_word_embeddings=False, decoder_bias=False), biases=dict(attention_bias=True, mlp_bias=True, norm_bias=True, classifier_bias=True, classifier_pooling='mean'),
                    bases=dict(num_hidden_layers=3, layer_types=['sliding_attention', 'full_attention', 'sliding_attention'], local_attention=6, hidden_activation='silu', classifier_activation='relu',
                               rope_parameters={t: dict(rope_type='default', rope_theta=b) for t, b in (('full_attention', 300.), ('sliding_attention', 50.))})),
    deberta_v2=dict(untied=dict(tie_word_embeddings=False), equal_widths=dict(embedding_size=32, type_vocab_size=0), new_head=dict(legacy=False, embedding_size=32, tie_word_embeddings=False),
                    no_distances=dict(relative_attention=False, norm_rel_ebd='none', conv_kernel_size=0), own_matrices=dict(share_att_key=False), c2p=dict(pos_att_type=['c2p'], share_att_key=False),
                    p2c=dict(pos_att_type=['p2c'], norm_rel_ebd='none'), every_distance=dict(position_buckets=-1, position_biased_input=False, max_relative_positions=4), wide_kernel=dict(conv_kernel_size=5, conv_groups=1, conv_act='tanh')),
    gpt2=dict(untied=dict(tie_word_embeddings=False), inner=dict(n_inner=32), by_layer=dict(scale_attn_by_inverse_layer_idx=True), unscaled=dict(scale_attn_weights=False),
              upcast=dict(reorder_and_upcast_attn=True)),
    t5=dict(gated=dict(feed_forward_proj='gated-gelu'), unscaled=dict(scale_decoder_outputs=False), narrow_heads=dict(d_kv=4), few_buckets=dict(relative_attention_num_buckets=4, relative_attention_max_distance=5), depths=dict(num_decoder_layers=3)),
    gpt_neox=dict(sequential=dict(use_parallel_residual=False), no_biases=dict(attention_bias=False), tied=dict(tie_word_embeddings=True), whole_heads=dict(rope_parameters=dict(rope_type='default', rope_theta=500., partial_rotary_factor=1.)),
                  uneven_heads=dict(hidden_size=48, num_attention_heads=3)),  # a quarter of 12 dimensions has no pairs
    opt=dict(post_norm=dict(do_layer_norm_before=False), projected=dict(word_embed_proj_dim=24), like_350m=dict(do_layer_norm_before=False, word_embed_proj_dim=16), untied=dict(tie_word_embeddings=False),
             bare=dict(_remove_final_layer_norm=True, enable_bias=False, layer_norm_elementwise_affine=False)),
    resnet=dict(basic=dict(layer_type='basic', downsample_in_first_stage=True), first=dict(downsample_in_bottleneck=True, hidden_act='gelu'), maps=dict(out_features=['stem', 'stage2'])),
    convnext=dict(unscaled=dict(layer_scale_init_value=0., patch_size=2), equal=dict(hidden_sizes=[8, 8], hidden_act='relu'), maps=dict(out_indices=[0, -1])),
    distilbert=dict(untied=dict(tie_word_embeddings=False), sines=dict(sinusoidal_pos_embds=True), chunks=dict(chunk_size_feed_forward=1)))

# kinds of rotary positions, for one head of each architecture that has them; the texts are longer than `original_max_position_embeddings`
def rope(kind, **kw): return dict(max_position_embeddings=8, head_dim=8, rope_parameters=dict(rope_type=kind, rope_theta=500., **kw))
ropes = dict(dynamic=rope('dynamic', factor=3.), yarn=rope('yarn', factor=4., original_max_position_embeddings=8),
    llama3=rope('llama3', factor=8., low_freq_factor=1., high_freq_factor=4., original_max_position_embeddings=8),
    longrope=rope('longrope', factor=4., original_max_position_embeddings=8, short_factor=[1., 1.1, 1.2, 1.3], long_factor=[1., 2., 3., 5.]))

refused_ropes = dict(phi3=('dynamic', 'yarn', 'llama3'))  # by the config, as in transformers

# what a head needs of its config to be of use
made_with = {'AlbertForPreTraining': dict(num_labels=2)} | {h: dict(is_decoder=True) for h in ('BertLMHeadModel', 'ElectraForCausalLM', 'RobertaForCausalLM', 'XLMRobertaForCausalLM')}

# In every run the full sweep asks PyTorch, Flax, and Keras on PyTorch, the backend that needs no compiling. PyTorch is asked about every head, the others about the first that scores of three architectures:
# the contract has every kind of head in all frameworks. HFLIT_SWEEP=all asks everything of all.
asked_in_full = [f for f in frameworks if nightly or f.values[0] in ('torch', 'flax', 'keras-torch')]

families = ('bert', 'clip', 'deberta_v2', 'gemma2', 'gpt2', 'llama', 'mixtral', 'modernbert', 't5', 'vit')  # each stands for those that are it with a twist
compiled = ('bert', 'clip', 'gpt2', 'llama', 't5', 'vit')  # those that are asked in Flax and Keras, too

def architectures():
    "Every architecture there is, or the one that ARCH names"
    one = os.environ.get('ARCH')
    if one and one not in packages(): raise ValueError(f'ARCH={one} is not among {", ".join(sorted(packages()))}')
    return [one] if one else sorted(packages())

def swept():
    "The architectures of the full sweep of texts (test_models.py): one for each family, or all with HFLIT_SWEEP=all"
    return [a for a in architectures() if (a in families or nightly) and config_class(a).reads == 'text']

def pictured():
    "Every (architecture, head) of the full sweep of images (test_image_models.py)"
    return [(a, h) for a in architectures() if a in families and reads_images(a) for h in heads(a)]

def cases():
    "Every (architecture, head) of the full sweep"
    return [(a, h) for a in swept() for h in heads(a)]

def chosen(framework, arch, head):
    "Whether a framework is asked about a head: the first that scores stands for the others"
    return nightly or framework == 'torch' or arch in compiled and head == first_scorer(arch)

def kind(head):
    "The classes that a head is made of, without those that only name its config; a head of no other class is one of its own"
    bases = tuple(c for c in getattr(hflit, head).__bases__ if not c.__name__.endswith('PreTrainedModel'))
    return bases or head

@lru_cache(None)
def representatives():
    "Of each architecture its base model, the head that stands for the others, and heads of a kind that no architecture before it has; those of a family come first"
    seen, out = set(), set()
    for a in sorted(packages(), key=lambda a: (a not in families, a)):
        out |= {heads(a)[0], first_scorer(a), *(h for h in heads(a) if kind(h) not in seen)}
        seen |= {kind(h) for h in heads(a)}
    return out

def asked_by_contract(framework, head):
    """Whether the contract asks a framework about a head in every run. Heads are declared in a line of code, of the same classes everywhere. So where a program is compiled for each, a few stand for the others:
    PyTorch, and Keras on it, are asked about all of them, as all frameworks are nightly and by `make test ARCH=name`."""
    return nightly or 'ARCH' in os.environ or framework in ('torch', 'keras-torch') or head in representatives()

def in_each_framework(cases):
    "(framework, architecture, head, …) for the cases that are chosen"
    return [pytest.param(*f.values, *c, marks=f.marks) for f in asked_in_full for c in cases if chosen(f.values[0], *c[:2])]

def own_class(arch, head=None):
    "The config class of an architecture, or of a head that is one of its towers alone"
    c = config_class(arch)
    return next((s for s in c.sub_configs.values() if head and s.__name__ == getattr(transformers, head).config_class.__name__), c)

def known(arch):
    "The fields of an architecture's config, or of a config class, and the common names for them"
    c = config_class(arch) if isinstance(arch, str) else arch
    own = {f.name for f in dataclasses.fields(c)} | {'num_labels'}
    return own | {k for k, v in c.attribute_map.items() if v in own}

def own_positions(arch, mask):
    "Positions for transformers' generate, of an architecture whose positions do not begin with 0: 5.23 would generate from wrong ones"
    first = position_offset(config_class(arch)(**settings(arch)))
    return dict(position_ids=torch.where(mask > 0, mask.cumsum(-1)-1+first, first-1)) if first else {}

def sees(arch, head=None):
    "Whether an architecture reads images, or a head of one that has several towers"
    return config_class(arch).reads == 'image' or 'image' in config_class(arch).reads and bool(head) and getattr(transformers, head).main_input_name == 'pixel_values'

def transcribes(arch, head=None):
    "Whether an architecture, or a head, reads `input_features`: spectrograms of one length"
    return 'max_source_positions' in known(arch) and (not head or getattr(transformers, head).main_input_name == 'input_features')

def hears(arch, head=None):
    "Whether an architecture, or a head, reads `input_values`: waveforms or spectrograms"
    return getattr(transformers, head or heads(arch)[0]).main_input_name == 'input_values'

def hears_mels(arch, head):
    "Whether a head reads `input_features` of any length, which it folds into a picture"
    return 'spec_size' in known(own_class(arch, head))

def reads_images(arch):
    "Whether an architecture reads images, alone or beside texts"
    return 'image' in config_class(arch).reads

def fitting(c, given):
    "The fields that a config class has, and those of its nested configs"
    given = given | given.get(c.base_config_key, {})
    own = {c.attribute_map.get(k, k): copy.deepcopy(v) for k, v in given.items() if k in known(c)}
    return own | {k: fitting(s, given) for k, s in c.sub_configs.items()}

def scorers(arch):
    "The heads that a shape is tried with: of words and of texts, or of images"
    if reads_images(arch): return [h for h in heads(arch) if h.endswith('ForImageClassification')]
    if hears(arch): return [h for h in heads(arch) if h.endswith(('ForCTC', 'ForSequenceClassification', 'ForAudioClassification'))]
    words = [h for h in heads(arch) if h.endswith(('ForCausalLM', 'ForMaskedLM'))] or [h for h in heads(arch) if h.endswith('LMHeadModel')] or [h for h in heads(arch) if h.endswith('ForConditionalGeneration')]
    return words + [h for h in heads(arch) if h.endswith('ForSequenceClassification')]

def first_scorer(arch):
    "The head that stands for the others"
    return (scorers(arch) or heads(arch))[0]

def is_base(head):
    "Whether a head is the base model alone"
    return head.endswith('Model') and not head.endswith(('LMHeadModel', 'DoubleHeadsModel'))

def shaped_cases():
    "Every (architecture, head, variant name): all heads in the plain shape, a few in every other shape"
    out = [(a, h, 'plain') for a, h in cases()]
    for a in swept():
        out += [(a, h, v) for h in scorers(a) for v in (*odd, *variants.get(a, {}))]
        if 'rope_parameters' in known(a): out += [(a, first_scorer(a), v) for v in ropes if v not in refused_ropes.get(a, ())]
    return out

def two_stacks(arch): return config_class(arch)().is_encoder_decoder

def settings(arch, variant='plain', head=None, **kw):
    "Fields of the small config of an architecture, or of a head that is one of its towers"
    given = {**shape, **fixed.get(arch, {}), **{**odd, **ropes, **variants.get(arch, {})}.get(variant, {})}
    fields = fitting(own_class(arch, head), given)
    if 'rope_type' in (p := fields.get('rope_parameters', {})) and (types := getattr(config_class(arch), 'theta_fields', None)):
        fields['rope_parameters'] = {t: copy.deepcopy(p) for t in types}  # each attention type has its own
    if two_stacks(arch):  # the decoder starts with the end token or with padding, as the published checkpoints' do
        start = getattr(own := config_class(arch)(), 'decoder_start_token_id', None)
        fields['decoder_start_token_id'] = fields['pad_token_id' if start is None or start == own.pad_token_id else 'eos_token_id']
    return {**fields, **kw}

def reference(arch, head, variant='plain', seed=0, **kw):
    "A small model of transformers with random weights, biases and norms included"
    cls = getattr(transformers, head)
    if head.endswith('QuestionAnswering'): kw['num_labels'] = 2  # start and end
    torch.manual_seed(seed)
    m = cls(cls.config_class(**settings(arch, variant, head, **{**made_with.get(head, {}), **kw}), attn_implementation='eager')).eval()
    with torch.no_grad():
        for p in m.parameters():
            if p.ndim == 1: p.add_(torch.randn_like(p)*.1)
    return m

@lru_cache(None)
def saved(arch, head, variant='plain', **kw):
    "A small model of transformers and the folder with its files, made once for all who do not change them"
    ref, folder = reference(arch, head, variant, **kw), Path(scratch.name)/f'{len(os.listdir(scratch.name))}-{head}-{variant}'
    ref.save_pretrained(folder)
    return ref, folder

@lru_cache(None)
def mine(framework, arch, head, variant='plain', how=(), **kw):
    "hflit's model of these files, which nobody changes; `how` are keywords of `from_pretrained`"
    return load(framework, saved(arch, head, variant, **kw)[1], head, **dict(how))

def inputs(arch, head, side='right', batch=2, tokens=11, seed=1, variant='plain'):
    "Token ids with padding on a side (`none`, `left`, `right`, or `both`: one row on the left, one on the right); pixels of images, and which patches are masked"
    g = torch.Generator().manual_seed(seed)
    if sees(arch, head):
        c = own_class(arch, head)(**settings(arch, variant, head))
        c = getattr(c, 'vision_config', c)
        x = dict(pixel_values=torch.randn(image_shape(c, batch), generator=g))
        if takes(head, ['pixel_mask']): return padded_images(batch, c.num_channels, g)
        return x | dict(bool_masked_pos=torch.rand(batch, int(np.prod(patch_grid(c))), generator=g) < .5) if head.endswith('MaskedImageModeling') else x
    if transcribes(arch, head):
        c = settings(arch, variant)
        x = dict(input_features=torch.randn(batch, c['num_mel_bins'], 2*c['max_source_positions'], generator=g))
        if not writes_from_source(arch, head): return x
        return x | {f'decoder_{k}': v for k, v in inputs('bert', 'BertModel', 'none' if side == 'none' else 'right', batch, tokens-4, seed+1).items() if k != 'token_type_ids'}
    if hears_mels(arch, head): return mels(settings(arch, variant, head), batch, g)
    if hears(arch, head):
        x = waves(own_class(arch, head)(**settings(arch, variant, head)), batch, side, g)
        return x | dict(mask_time_indices=torch.rand(batch, 15, generator=g) < .4) if head.endswith('PreTraining') else x
    size = (batch, 4, tokens) if head.endswith(('MultipleChoice', 'DoubleHeadsModel')) else (batch, tokens)
    ids, mask = torch.randint(3, 99, size, generator=g), torch.ones(size, dtype=torch.long)
    pad = settings(arch, variant).get('pad_token_id', 0)
    cuts = dict(left=slice(0, tokens//3), right=slice(tokens-tokens//3, tokens))
    for row, cut in enumerate(cuts.values() if side == 'both' else [cuts[side]] if side in cuts else []):
        ids[row, ..., cut], mask[row, ..., cut] = pad, 0
    if two_stacks(arch):  # a text ends with the end token, which some heads look for
        last = tokens-1-mask.flip(-1).argmax(-1)
        ids.scatter_(-1, last[..., None], settings(arch, variant).get('eos_token_id', 1))
    x = dict(input_ids=ids, attention_mask=mask)
    if writes_from_source(arch, head):
        x |= {f'decoder_{k}': v for k, v in inputs('bert', 'BertModel', side, batch, max(tokens-4, 1), seed+1).items() if k != 'token_type_ids'}
    if side == 'none': x = {k: v for k, v in x.items() if 'mask' not in k}
    if 'audio_config' in own_class(arch, head).sub_configs: x |= mels(settings(arch, variant)['audio_config'], batch, g)
    if 'vision_config' in (towers := own_class(arch, head).sub_configs):
        x['pixel_values'] = torch.randn(image_shape(towers['vision_config'](**settings(arch, variant)['vision_config']), batch), generator=g)
    if head.endswith('DoubleHeadsModel'): x['mc_token_ids'] = torch.randint(tokens//3, max(tokens-tokens//3, 1), size[:2], generator=g)  # no padding
    if kinds := settings(arch, variant).get('type_vocab_size'): x['token_type_ids'] = (torch.arange(tokens)*kinds//tokens).expand(size).clone()
    return x

def waves(config, batch, side, g):
    "Waveforms, of which all but the first are padded on the right; or spectrograms, which have one length"
    if 'num_mel_bins' in known(type(config)): return dict(input_values=torch.randn(batch, config.max_length, config.num_mel_bins, generator=g))
    x, mask = torch.randn(batch, 160, generator=g), torch.ones(batch, 160, dtype=torch.long)
    for i in range(1, batch): mask[i, 160-30*i:] = 0
    return dict(input_values=x) if side == 'none' else dict(input_values=x, attention_mask=mask)

def mels(fields, batch, g):
    "Spectrograms, of which the first and third are longer than the model reads, and so have four views that differ"
    views = 4 if fields['enable_fusion'] else 1
    return dict(input_features=torch.randn(batch, views, 100, fields['num_mel_bins'], generator=g), is_longer=torch.arange(batch)[:, None] % 2 == 0)

def padded_images(batch, channels, g):
    "Pictures of 64 × 96 pixels, the second of them padded on the right and below"
    mask = torch.ones(batch, 64, 96, dtype=torch.long)
    mask[1, 40:], mask[1, :, 60:] = 0, 0
    return dict(pixel_values=torch.randn(batch, channels, 64, 96, generator=g)*mask[:, None], pixel_mask=mask)

def writes_from_source(arch, head):
    "Whether a head needs inputs of the decoder beside the source"
    return two_stacks(arch) and head.endswith(('ForConditionalGeneration', 'Model')) and not head.endswith('EncoderModel')

def labels(arch, head, x, seed=2):
    "Labels that fit a head, some of them ignored"
    g = torch.Generator().manual_seed(seed)
    ids = next(iter(x.values()))
    n = len(ids)
    def some(high, size): return torch.randint(0, high, size, generator=g)
    if takes(head, ['return_loss']): return dict(return_loss=True)
    if head.endswith('DepthEstimation'): return {}  # transformers has no loss
    if head.endswith('SemanticSegmentation'): return dict(labels=some(3, (n, 17, 30)).masked_fill(torch.rand(n, 17, 30, generator=g) < .3, 255))
    if 'pixel_mask' in x:  # of a detector: three objects in a picture, none, …
        return dict(labels=[dict(class_labels=some(3, (k,)), boxes=torch.rand(k, 4, generator=g)*.5+.1, masks=(torch.rand(k, 64, 96, generator=g) < .5).float()) for k in (3, 0, 1)[:n]])
    if sees(arch, head): return dict(labels=some(3, (n,)))
    if hears(arch, head): return labels_of_sound(arch, head, n, some, g)
    if head.endswith(('SequenceClassification', 'AudioClassification')): return dict(labels=some(3, (n,)))
    if head.endswith('MultipleChoice'): return dict(labels=some(4, (n,)))
    if head.endswith('NextSentencePrediction'): return dict(labels=some(2, (n,)))
    if head.endswith('QuestionAnswering'): return dict(start_positions=some(5, (n,)), end_positions=some(9, (n,)))
    ids = x.get('decoder_input_ids', ids)
    pairs = [k for k in ('next_sentence_label', 'sentence_order_label') if takes(head, [k])]
    if head.endswith('PreTraining') and not pairs: return dict(labels=some(2, ids.shape))  # replaced or not, of every token
    drop = torch.rand(ids.shape, generator=g) < .3
    if 'attention_mask' in x: drop |= state_mask(x).cumsum(-1) < 2  # padding on the left sees nothing that could be scored, and the first word is guessed there
    kinds = 3 if head.endswith('TokenClassification') else 99
    out = dict(labels=some(kinds, ids.shape).masked_fill(drop, -100))
    if head.endswith('DoubleHeadsModel'): out['mc_labels'] = some(4, (n,))
    return {**out, **{k: some(2, (n,)) for k in pairs}}

def labels_of_sound(arch, head, n, some, g):
    "Labels of clips, of their frames, texts for CTC, or the negatives of pretraining"
    frames = 15  # of 160 samples; the loss of CTC adds up logarithms of all frames, and is less exact for more of them
    if head.endswith('CTC'): return dict(labels=some(99, (n, 6)).masked_fill(torch.rand(n, 6, generator=g) < .3, -100))
    if head.endswith('FrameClassification'): return dict(labels=torch.nn.functional.one_hot(some(3, (n, frames)), 3))
    if not head.endswith('PreTraining'): return dict(labels=some(3, (n,)))
    return dict(sampled_negative_indices=some(n*frames, (n, frames, 5)))

def same(a, b, tol=1e-5, where=''):
    "Assert that two arrays are equal to `tol`, relative to their size"
    a, b = array(a), array(b)
    assert a.shape == b.shape, f'{where}: {a.shape} is not {b.shape}'
    assert np.isfinite(a).all() or not np.isfinite(b).all(), f'{where}: not finite'
    far = np.abs(a-b).max()/max(1, np.abs(b).max()) if a.size else 0
    assert far < tol, f'{where}: {far:.2e} apart, {tol:.0e} allowed'

def all_same(got, want, x=None, tol=1e-5):
    "Assert that the fields of two outputs are the same at the real tokens of `x`; what stands at padding is nobody's business"
    assert list(got) == list(want)
    for k in want:
        if 'attentions' in k and x is not None and 'attention_mask' in x: continue  # rows of padding differ, and are compared without padding
        same(real(got[k], x), real(want[k], x), tol, k)

def real(out, x=None):
    "The positions of an output that hold real tokens"
    out = array(out)
    if x is None or 'attention_mask' not in x or out.ndim < 2: return out
    for m in (x.get('decoder_attention_mask'), x['attention_mask']):
        if m is None: continue
        m = array(m).astype(bool)
        if out.shape[:m.ndim] == m.shape: return out[m]
        m = m.reshape(-1, m.shape[-1])
        if out.shape[:2] == m.shape: return out[m]
        if out.shape[0] == m.size: return out[m.ravel()]  # a row for each token, as router logits have
    return out

def expected(ref, x, **kw):
    "The fields of transformers' output"
    with torch.no_grad(): return {k: array(v) for k, v in fields(ref(**x, **kw)).items()}

def takes(model, y):
    "Whether a model of transformers, or its class of this name, takes one of these arguments"
    cls = getattr(transformers, model) if isinstance(model, str) else type(model)
    return any(k in inspect.signature(cls.forward).parameters for k in y)

def loss_of(ref, x, y):
    out = ref(**x, **y)
    if getattr(out, 'loss', None) is not None: return out.loss
    total, n = spread(out, x)
    return total.sum()/n

def published_parameters(ref):
    "The parameters of a model of transformers by their names in files, where those are only renamed; a tied one under each of its names"
    own = dict(ref.named_parameters(remove_duplicate=False))
    file = revert_weight_conversion(ref, dict(own))
    return file if {id(p) for p in file.values()} == {id(p) for p in own.values()} else own

def compare_gradients(ref, m, x, y, what=''):
    "Loss and gradients, parameter by parameter under their published names; returns the arrays of the answer"
    loss = loss_of(ref, x, y)
    ref.zero_grad(set_to_none=True)
    loss.backward()
    out, own_loss, got = m.answer_and_grads(x, y)
    same(own_loss, loss, where=f'{what} loss')
    params = published_parameters(ref)
    fixed = revert_weight_conversion(ref, dict(ref.named_buffers()))  # Flax has fixed tensors among its parameters
    want = {n: p.grad for n, p in params.items()} | dict.fromkeys(fixed)
    ref.zero_grad(set_to_none=True)
    unused = {n for n, g in want.items() if g is None}
    assert got.keys() <= want.keys() and {params[n] for n in want.keys()-unused} <= {params.get(n) for n in got}, want.keys() ^ got.keys()
    size = max(g.abs().max().item() for g in want.values() if g is not None)
    for n, g in got.items(): same(g/size, g*0 if n in unused else want[n]/size, where=f'{what} {n}')
    return out
