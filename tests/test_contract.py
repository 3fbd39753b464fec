"""The contract of every architecture × head × framework, in about a second each: one small model, one batch padded on both sides, from one pass the outputs,
the loss and the gradients; files both ways; and, where a head writes, the tokens of a cached decoding with their logits. All against transformers.
Where frameworks compile, the heads that have their like elsewhere run nightly (`sweep.asked_by_contract`): in Keras on JAX and TensorFlow whole, in Flax their gradients.

`test_models.py` asks the architectures that stand for a family (`sweep.families`) everything else. One architecture alone: `make test ARCH=mistral`."""
import pytest
import torch
from sweep import all_same, architectures, array, asked_by_contract, cases, compare_gradients, expected, frameworks, inputs, labels, load, mine, needs, own_positions, same, saved, takes, unread

from hflit.auto import heads

every_case = [(a, h) for a in architectures() for h in heads(a)]

def contract(*ends, only=(), all_of=()):
    "Every framework × architecture × head that is asked, or only heads with one of these ends, in these frameworks; frameworks that are asked about all of them in every run"
    cases = [pytest.param(*f.values, a, h, marks=f.marks) for f in frameworks for name in f.values if not only or name in only for a, h in every_case
             if h in heads(a, name.partition('-')[0]) and (not ends or h.endswith(ends)) and (name in all_of or asked_by_contract(name, h))]
    return pytest.mark.parametrize('framework,arch,head', cases)

@contract(all_of=['flax'])
def test_outputs_loss_gradients(framework, arch, head):
    "From one pass over a batch with a row padded on the left and one on the right; where not all is asked, without gradients"
    ref, _ = saved(arch, head)
    # logits of every position go into the loss of an answer's span, and padding before all tokens has none to attend to in a decoder
    x = inputs(arch, head, 'right' if head.endswith('QuestionAnswering') else 'both', batch=3)
    y = labels(arch, head, x)
    y = y if takes(ref, y) else {}
    m = mine(framework, arch, head)
    if asked_by_contract(framework, head): out = compare_gradients(ref, m, x, y)
    else:
        out = m.call({**x, **y})
        if y: same(out['loss'], ref(**x, **y).loss, where='loss')
    all_same(*({k: v for k, v in o.items() if 'loss' not in k} for o in (out, expected(ref, x))), x)

@contract(all_of=['flax'])
def test_files(framework, arch, head, tmp_path):
    "What transformers saved and hflit saved again, transformers reads to the byte, with nothing missing and nothing left over"
    ref, _ = saved(arch, head)
    mine(framework, arch, head).save(tmp_path)
    back, info = type(ref).from_pretrained(tmp_path, output_loading_info=True)
    assert not any(info.get(k) for k in ('missing_keys', 'unexpected_keys', 'mismatched_keys', 'error_msgs')), info
    want, got = ref.state_dict(), back.state_dict()
    assert want.keys() == got.keys()
    for k in want.keys()-{*unread.get(head, ())}: assert torch.equal(want[k], got[k]), k
    anyhow = '_name_or_path', 'dtype', 'architectures', 'problem_type'  # the last is set by the first loss
    def settled(d): return {k: settled(v) if isinstance(v, dict) else v for k, v in d.items() if k not in anyhow}
    assert settled(ref.config.to_dict()) == settled(back.config.to_dict()) and back.config.architectures == [head]

@contract('CausalLM', 'LMHeadModel', 'MTModel', 'ForConditionalGeneration', all_of=needs)
def test_cached_generation(framework, arch, head):
    "Greedy decoding after a batch padded on the left: transformers' tokens, and the logits that each was chosen from"
    ref, _ = saved(arch, head)
    x = {k: v for k, v in inputs(arch, head, 'left').items() if k in ('input_ids', 'attention_mask', 'input_features')}
    kw = dict(max_new_tokens=9, min_new_tokens=9, do_sample=False)
    want = ref.generate(**x, **own_positions(arch, x.get('attention_mask')), **kw, return_dict_in_generate=True, output_logits=True)
    tokens, logits = mine(framework, arch, head).generate_with_logits(x, **kw)
    assert tokens.tolist() == want.sequences.tolist()
    same(logits, torch.stack(want.logits, 1), 1e-4)

@contract('CausalLM', 'LMHeadModel', 'MTModel', 'ForConditionalGeneration', only=('torch', 'keras-torch'))
def test_beam_search(framework, arch, head):
    "The best two of three beams after a batch padded on the left"
    ref, _ = saved(arch, head)
    x = {k: v for k, v in inputs(arch, head, 'left').items() if k in ('input_ids', 'attention_mask', 'input_features')}
    kw = dict(max_new_tokens=6, min_new_tokens=6, num_beams=3, num_return_sequences=2, do_sample=False)
    want = ref.generate(**x, **own_positions(arch, x.get('attention_mask')), **kw)
    assert mine(framework, arch, head).generate(x, **kw).tolist() == want.tolist()

@contract('ForConditionalGeneration', 'MTModel', all_of=needs)
def test_decoder_inputs_from_labels(framework, arch, head):
    "Without decoder inputs they are the labels, shifted right; -100 becomes padding"
    ref, _ = saved(arch, head)
    x = inputs(arch, head, 'both', batch=3)
    y = labels(arch, head, x)
    x = {k: v for k, v in x.items() if not k.startswith('decoder_')}
    all_same(mine(framework, arch, head).call({**x, **y}), expected(ref, {**x, **y}))

def wrong_bias(patch):
    from hflit.models.qwen2.torch import Qwen2Attention
    patch.setattr(Qwen2Attention, 'qkv_bias', False)

def wrong_position(patch):
    from hflit.models.roberta.torch import RobertaModel
    right = RobertaModel.default_positions
    patch.setattr(RobertaModel, 'default_positions', lambda *args: right(*args)+1)

def wrong_head(patch):
    from hflit.models.distilbert.torch import DistilBertClassifier
    patch.setattr(DistilBertClassifier, 'head_act', 'tanh')

def wrong_cap(patch):
    from hflit.torch import attention
    right = attention.soft_cap
    patch.setattr(attention, 'soft_cap', lambda x, cap: right(x, cap and cap/2))

def swapped_norms(patch):
    from hflit.torch.attention import Attention
    right = Attention.qkv
    def swapped(self, *args):
        self.q_norm, self.k_norm = self.k_norm, self.q_norm
        return right(self, *args)
    patch.setattr(Attention, 'qkv', swapped)

def one_rope(patch):
    from hflit.models.gemma3_text.torch import Gemma3TextModel
    from hflit.torch.layers import Rotary
    patch.setattr(Gemma3TextModel, 'rotary_class', Rotary)

@pytest.mark.parametrize('arch,head,plant', [('qwen2', 'Qwen2Model', wrong_bias), ('roberta', 'RobertaForMaskedLM', wrong_position),
    ('distilbert', 'DistilBertForSequenceClassification', wrong_head), ('gemma2', 'Gemma2ForCausalLM', wrong_cap), ('qwen3', 'Qwen3ForCausalLM', swapped_norms),
    ('gemma3_text', 'Gemma3ForCausalLM', one_rope)], ids=lambda v: getattr(v, '__name__', v))
def test_a_planted_fault_is_caught(monkeypatch, arch, head, plant):
    "A twist with a wrong bias, position offset, head, soft cap, norm or rope base does not pass the contract"
    if arch not in architectures(): pytest.skip('another architecture is asked for')
    ref, folder = saved(arch, head)
    x = inputs(arch, head, 'both', batch=3)
    y = labels(arch, head, x)
    y = y if takes(ref, y) else {}
    compare_gradients(ref, load('torch', folder, head), x, y)
    plant(monkeypatch)
    with pytest.raises((AssertionError, KeyError)): compare_gradients(ref, load('torch', folder, head), x, y)

def test_every_architecture_is_swept():
    "An architecture is found by its folder, and each of transformers' heads that takes the same tasks is there"
    assert {a for a, _ in cases()} <= set(architectures())
    assert all(heads(a) for a in architectures())
