"Losses against transformers' own functions, and what the heads refuse"
import inspect
from types import SimpleNamespace

import pytest
import torch
from torch.testing import assert_close
from transformers.loss.loss_utils import (ForCausalLMLoss, ForMaskedLMLoss, ForQuestionAnsweringLoss, ForSequenceClassificationLoss,
                                          ForTokenClassification)

from hflit.config import PreTrainedConfig
from hflit.tasks import with_signature
from hflit.torch.heads import ForCausalLM, Head, keep_tokens, last_token
from hflit.torch.losses import causal_lm_loss, choice_loss, cross_entropy, masked_lm_loss, span_loss, text_loss, token_loss

def randn(*shape, seed=0, dtype=torch.float32): return torch.randn(*shape, generator=torch.Generator().manual_seed(seed)).to(dtype)
def randint(n, *shape, seed=0): return torch.randint(n, shape, generator=torch.Generator().manual_seed(seed))

def check(ours, theirs, *logits):
    "Values and gradients of two losses on the same logits"
    xs = [x.clone().requires_grad_() for x in logits], [x.clone().requires_grad_() for x in logits]
    a, b = ours(*xs[0]), theirs(*xs[1])
    assert_close(a, b, rtol=1e-6, atol=1e-6, check_dtype=False)
    if a.isfinite():
        for x in (a, b): x.backward()
        for x, y in zip(*xs): assert_close(x.grad, y.grad, rtol=1e-5, atol=1e-6)

@pytest.mark.parametrize('dtype', [torch.float32, torch.bfloat16])
@pytest.mark.parametrize('items', [None, 5, torch.tensor(11)])
@pytest.mark.parametrize('ignore', [-100, 3])
def test_language_models(dtype, items, ignore):
    x, y = randn(2, 7, 13, dtype=dtype), randint(13, 2, 7)
    y[0, 2:4] = ignore
    kw = dict(num_items_in_batch=items, ignore_index=ignore)
    check(lambda x: causal_lm_loss(x, y, **kw), lambda x: ForCausalLMLoss(x, y, 13, **kw), x)
    check(lambda x: masked_lm_loss(x, y, **kw), lambda x: ForMaskedLMLoss(x, y, 13, **kw), x)
    check(lambda x: causal_lm_loss(x, None, shift_labels=y, **kw), lambda x: ForCausalLMLoss(x, y, 13, shift_labels=y, **kw), x)

@pytest.mark.parametrize('n, y', [(1, randn(4)), (1, randn(4, 1)), (3, randint(3, 4)), (3, randint(3, 4).int().long()), (3, (randn(4, 3) > 0).float())])
def test_texts(n, y):
    ours, theirs = (PreTrainedConfig(num_labels=n) for _ in range(2))
    check(lambda x: text_loss(x, y, ours), lambda x: ForSequenceClassificationLoss(y, x, theirs), randn(4, n, seed=1))
    assert ours.problem_type == theirs.problem_type is not None

@pytest.mark.parametrize('kind, n, y', [('regression', 3, randn(4, 3)), ('regression', 1, randn(1)), ('multi_label_classification', 2, torch.ones(4, 2))])
def test_problem_type_given(kind, n, y):
    ours, theirs = (PreTrainedConfig(num_labels=n, problem_type=kind) for _ in range(2))
    check(lambda x: text_loss(x, y, ours), lambda x: ForSequenceClassificationLoss(y, x, theirs), randn(len(y), n, seed=1))

def test_single_label_items_in_batch():
    c, y = PreTrainedConfig(num_labels=3), randint(3, 4)
    check(lambda x: text_loss(x, y, c, 9), lambda x: ForSequenceClassificationLoss(y, x, c, num_items_in_batch=9), randn(4, 3))

def test_labels_of_other_integer_types():
    "transformers takes int32 for classes and then fails in cross entropy; here they count"
    c, y = PreTrainedConfig(num_labels=3), randint(3, 4)
    for t in (torch.int32, torch.int16, torch.uint8): assert text_loss(randn(4, 3), y.to(t), c) == text_loss(randn(4, 3), y, c)
    assert text_loss(randn(4, 3), torch.ones(4, 3, dtype=torch.long), PreTrainedConfig(num_labels=3, problem_type='multi_label_classification')) > 0

@pytest.mark.parametrize('items', [None, 7])
def test_tokens(items):
    y = randint(5, 2, 6)
    y[:, -2:] = -100
    check(lambda x: token_loss(x, y, items), lambda x: ForTokenClassification(x, y, SimpleNamespace(num_labels=5), num_items_in_batch=items), randn(2, 6, 5))

@pytest.mark.parametrize('items', [None, 3])
@pytest.mark.parametrize('start, end', [([1, 2, 3], [2, 2, 5]), ([0, 99, 8], [0, 99, 8]), ([-4, 1, 1], [7, 1, 1]), ([9, 9, 9], [9, 9, 9])])
def test_spans(start, end, items):
    s, e = torch.tensor(start), torch.tensor(end)
    kw = dict(num_items_in_batch=items)
    if items is None and min(start) > 7: return  # nothing counts: the mean of nothing is not a number, there and here
    check(lambda a, b: span_loss(a, b, s, e, **kw), lambda a, b: ForQuestionAnsweringLoss(a, b, s, e, **kw), randn(3, 8), randn(3, 8, seed=1))

def test_nothing_counts():
    assert token_loss(randn(2, 3, 4), torch.full((2, 3), -100)).isnan()
    assert token_loss(randn(2, 3, 4), torch.full((2, 3), -100), 5) == 0

@pytest.mark.parametrize('call, words', [
    (lambda: masked_lm_loss(randn(1, 3, 9), torch.tensor([[1, 9, -5]])), 'labels contain -5, 9, but with vocab_size=9 .* from 0 to 8, or -100'),
    (lambda: text_loss(randn(2, 3), torch.tensor([0, 3]), PreTrainedConfig(num_labels=3)), 'labels contain 3, but with num_labels=3'),
    (lambda: choice_loss(randn(2, 3), torch.tensor([0, 3])), 'choices=3'),
    (lambda: token_loss(randn(2, 3, 4), torch.zeros(2, 4, dtype=torch.long)), r'shape \(2, 4\), but there has to be one per token: \(2, 3\)'),
    (lambda: token_loss(randn(2, 3, 4), torch.zeros(2, 3)), 'labels are torch.float32'),
    (lambda: text_loss(randn(2, 3), torch.zeros(2), PreTrainedConfig(num_labels=3)), r"problem_type='multi_label_classification' with num_labels=3 needs \(2, 3\)"),
])
def test_bad_labels(call, words):
    with pytest.raises(ValueError, match=words): call()

def test_loss_compiles():
    y = randint(9, 2, 4)
    loss = torch.compile(causal_lm_loss, fullgraph=True, backend='eager')
    assert_close(loss(randn(2, 4, 9), y), causal_lm_loss(randn(2, 4, 9), y))

def test_cross_entropy_does_not_wait_for_values():
    "No check reads the labels unless PyTorch has already refused them"
    with torch.device('meta'): assert cross_entropy(torch.randn(2, 3, 4), torch.zeros(2, 3, dtype=torch.long)).shape == ()

def test_kept_tokens():
    "The forms of `logits_to_keep`, against transformers' own function"
    from transformers.modeling_utils import slice_logits_to_keep
    x = randn(2, 5, 3)
    for k in (0, 1, 3, torch.tensor([0, 4]), torch.tensor([[0, 1], [3, 2]]), randn(2, 5) > 0): assert_close(keep_tokens(x, k), slice_logits_to_keep(x, k))

def test_last_token():
    ids = torch.tensor([[0, 0, 3, 4], [3, 4, 0, 0], [3, 0, 4, 0], [0, 0, 0, 0]])
    assert last_token(ids, 0).tolist() == [3, 1, 2, 0]

def test_own_loss_function():
    "As in transformers, a model's loss can be replaced by one with the same keywords"
    from hflit import LlamaConfig, LlamaForCausalLM
    m = LlamaForCausalLM(LlamaConfig(vocab_size=9, hidden_size=8, intermediate_size=8, num_hidden_layers=1, num_attention_heads=2))
    ids = randint(9, 2, 4)
    m.loss_function = lambda logits, labels, vocab_size, num_items_in_batch=None, **kw: logits.sum()*0 + vocab_size + num_items_in_batch
    assert m(ids, labels=ids, num_items_in_batch=2).loss == 11

def test_signatures_tell_the_truth():
    from hflit import BertForMultipleChoice, BertForQuestionAnswering, BertLMHeadModel, LlamaForCausalLM
    ps = {c: list(inspect.signature(c.forward).parameters) for c in (BertForMultipleChoice, BertForQuestionAnswering, BertLMHeadModel, LlamaForCausalLM)}
    assert all(p[:3] == ['self', 'input_ids', 'attention_mask'] for p in ps.values())
    assert 'token_type_ids' in ps[BertForMultipleChoice] and 'token_type_ids' not in ps[LlamaForCausalLM]
    assert 'start_positions' in ps[BertForQuestionAnswering] and 'labels' not in ps[BertForQuestionAnswering]
    assert {'logits_to_keep', 'labels', 'past_key_values'} <= set(ps[BertLMHeadModel]) & set(ps[LlamaForCausalLM])

def test_a_twist_keeps_the_signature():
    def base_model_class(self, x=None, extra=None): ...
    again = with_signature(with_signature(ForCausalLM.forward, base_model_class), base_model_class)
    assert list(inspect.signature(again).parameters)[:3] == ['self', 'x', 'extra'] and issubclass(ForCausalLM, Head)
