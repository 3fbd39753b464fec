"Scripts written for transformers' models: positional arguments, keywords, names, adapters, tracing and errors, compared with transformers where it has the same"
import copy
import importlib
import inspect
import pickle

import pytest
import torch
import transformers as tf

import hflit
from hflit import forward
from hflit.torch.loading import to_dtype  # noqa: F401

ARCHITECTURES = 'bert roberta xlm_roberta distilbert llama mistral qwen2'.split()
SMALL = dict(vocab_size=60, hidden_size=32, num_hidden_layers=2, num_attention_heads=4, intermediate_size=48, max_position_embeddings=40, pad_token_id=0)
BERT, LLAMA = hflit.BertConfig(**SMALL), hflit.LlamaConfig(**SMALL)

def classes(arch):
    m = importlib.import_module(f'hflit.models.{arch}.torch')
    return [k for k, c in vars(m).items() if isinstance(c, type) and (k.endswith('Model') or 'For' in k) and 'PreTrained' not in k and hasattr(tf, k)]

@pytest.mark.parametrize('arch', ARCHITECTURES)
def test_positional_arguments_stand_as_in_transformers(arch):
    names = lambda c: [p.name for p in inspect.signature(c.forward).parameters.values() if p.kind == p.POSITIONAL_OR_KEYWORD and p.name != 'self']
    found = classes(arch)
    assert len(found) > 3
    for k in found:
        theirs, ours = names(getattr(tf, k)), names(getattr(hflit, k))
        assert ours[:len(theirs)] == theirs, k

@pytest.mark.parametrize('framework', ['torch', 'flax', 'keras'])
def test_positional_and_named_are_the_same(framework):
    lib = hflit if framework == 'torch' else pytest.importorskip(f'hflit.{framework}')
    m = lib.BertForSequenceClassification.from_config(BERT)
    if framework == 'torch': m.eval()
    ids, labels = torch.tensor([[1, 5, 6], [1, 7, 8]]), torch.tensor([0, 1])
    if framework != 'torch': ids, labels = ids.numpy(), labels.numpy()
    a, b = m(ids, None, None, None, None, labels), m(input_ids=ids, labels=labels)
    assert abs(float(a.loss)-float(b.loss)) < 1e-6
    with pytest.raises(TypeError): m(ids, input_ids=ids)

def test_unknown_keywords(caplog):
    "`cache_position` and its like are ignored as in transformers; a slip is said once"
    forward.warned.clear()
    m, ids = hflit.LlamaForCausalLM(LLAMA).eval(), torch.tensor([[1, 2, 3]])
    with torch.no_grad():
        want = m(ids).logits
        assert torch.equal(m(ids, cache_position=torch.arange(3), token_type_ids=ids*0).logits, want) and not caplog.records
        for _ in range(2): assert torch.equal(m(ids, atention_mask=ids).logits, want)
    assert [r.message for r in caplog.records] == ["LlamaModel does not know the argument 'atention_mask', which has no effect"]
    with pytest.raises(ValueError, match='attention_mask'): m.generate(ids, atention_mask=ids, max_new_tokens=2)

@pytest.mark.parametrize('name', ['foo', 'flash_attention_2', 'flex_attention', 'kernels-community/flash-attn'])
@pytest.mark.parametrize('framework', ['torch', 'flax', 'keras'])
def test_attention_that_is_not_there(framework, name, tmp_path):
    lib = hflit if framework == 'torch' else pytest.importorskip(f'hflit.{framework}')
    error = (ValueError, ImportError)
    m = lib.BertModel.from_config(BERT)
    assert m.config._attn_implementation == 'sdpa'
    m.save_pretrained(tmp_path)
    with pytest.raises(error, match='attn_implementation'): m.set_attn_implementation(name)
    with pytest.raises(error, match='attn_implementation'): lib.BertModel.from_config(BERT, attn_implementation=name)
    with pytest.raises(error, match='attn_implementation'): lib.BertModel.from_pretrained(tmp_path, attn_implementation=name)
    c = copy.deepcopy(BERT)
    c._attn_implementation = name
    with pytest.raises(error, match='attn_implementation'): lib.BertModel(c)
    m.config._attn_implementation = name
    ids = torch.tensor([[1, 2]])
    with pytest.raises(error, match='attn_implementation'): m(ids if framework == 'torch' else ids.numpy())

def test_names_of_losses_and_of_the_vocabulary():
    kw = {k: v for k, v in SMALL.items()}
    for k in ('LlamaForCausalLM', 'LlamaForTokenClassification', 'BertForMaskedLM', 'BertForSequenceClassification', 'BertForQuestionAnswering', 'BertModel', 'BertForMultipleChoice'):
        config = k.partition('For')[0].removesuffix('Model')+'Config'
        a, b = getattr(tf, k)(getattr(tf, config)(**kw)), getattr(hflit, k)(getattr(hflit, config)(**kw))
        assert b.loss_type == a.loss_type, k
        if hasattr(a, 'vocab_size'): assert b.vocab_size == a.vocab_size
    class Own(hflit.PreTrainedModel):
        config_class = hflit.LlamaConfig
        def __init__(self, c):
            super().__init__(c)
            self.vocab_size = 7
    assert Own(LLAMA).vocab_size == 7
    logits, labels = torch.randn(2, 5, 60), torch.randint(0, 60, (2, 5))
    theirs = tf.LlamaForCausalLM(tf.LlamaConfig(**kw)).loss_function
    torch.testing.assert_close(Own(LLAMA).loss_function(logits=logits, labels=labels, vocab_size=60), theirs(logits=logits, labels=labels, vocab_size=60))
    m = Own(LLAMA)
    m.loss_function = lambda **kw: 3
    assert m.loss_function() == 3

def test_tags_are_kept():
    m = hflit.BertModel(BERT)
    m.add_model_tags('a')
    m.add_model_tags(['b', 'a'])
    assert m.model_tags == ['a', 'b'] and hflit.BertModel(BERT).model_tags is None

def test_checkpointing_of_a_part():
    torch.manual_seed(0)
    m, ids = hflit.LlamaForCausalLM(LLAMA).train(), torch.randint(0, 60, (2, 9))
    plain = torch.autograd.grad(m(ids, labels=ids).loss, list(m.parameters()))
    for kw in (dict(), dict(activation_checkpointing_kwargs={'use_reentrant': False}), dict(every_n_layers=2)):
        m.activation_checkpointing_enable(**kw)
        assert m.is_activation_checkpointing and m.is_gradient_checkpointing
        for a, b in zip(torch.autograd.grad(m(ids, labels=ids).loss, list(m.parameters())), plain): torch.testing.assert_close(a, b)
        m.activation_checkpointing_disable()
        assert not m.is_activation_checkpointing
    assert type(pickle.loads(pickle.dumps(m))) is type(m)

@pytest.mark.parametrize('name', ['BertModel', 'BertForSequenceClassification', 'BertForQuestionAnswering', 'LlamaModel', 'LlamaForCausalLM', 'MistralForCausalLM'])
def test_traced(name):
    "`torch.jit.trace` gives a dict of tensors as with transformers, a tuple without `return_dict`, and serves other shapes"
    config = hflit.MistralConfig if 'Mistral' in name else hflit.BertConfig if 'Bert' in name else hflit.LlamaConfig
    m = getattr(hflit, name)(config(**SMALL, **({} if 'Bert' in name else dict(num_key_value_heads=2)))).eval()
    x, y = (torch.tensor([[1, 2, 3], [4, 5, 6]]), torch.tensor([[1, 1, 1], [0, 1, 1]])), (torch.tensor([[4, 5, 6, 7, 8]]), torch.tensor([[0, 1, 1, 1, 1]]))
    for n in (1, 2):
        with torch.no_grad():
            m.config.return_dict = True
            out = torch.jit.trace(m, x[:n], strict=False)(*y[:n])
            want = m(*y[:n])
            assert isinstance(out, dict) and out.keys() == {k for k in want.keys() if k != 'past_key_values'}
            for k in out: torch.testing.assert_close(out[k], want[k], rtol=1e-4, atol=1e-5)
            m.config.return_dict = False
            first = torch.jit.trace(m, x[:n])(*y[:n])[0]
            torch.testing.assert_close(first, want[0], rtol=1e-4, atol=1e-5)

def test_onnx(tmp_path):
    pytest.importorskip('onnx')
    for m in (hflit.BertModel(BERT), hflit.BertForSequenceClassification(BERT), hflit.LlamaForCausalLM(LLAMA)):
        ids = torch.tensor([[1, 2, 3]])
        torch.onnx.export(m.eval(), (ids, ids*0+1), str(tmp_path/'m.onnx'), dynamo=False)

def test_errors_that_callers_catch(tmp_path, minilm):
    hflit.BertModel(BERT).save_pretrained(tmp_path)
    for error in (ValueError, RuntimeError):
        with pytest.raises(error, match='does not fit'): hflit.BertModel.from_pretrained(tmp_path, vocab_size=61)
    for error in (ValueError, KeyError):
        with pytest.raises(error, match="no task 'foo'"): hflit.pipeline('foo')
    p = hflit.pipeline('feature-extraction', str(minilm))
    for error in (ValueError, TypeError):
        with pytest.raises(error, match='A text was expected'): p([None])

def test_remote_code_is_harmless_where_it_is_not_needed(tmp_path):
    m = hflit.BertModel(BERT)
    m.save_pretrained(tmp_path)
    for cls in (hflit.AutoModel, hflit.BertModel, hflit.AutoConfig): cls.from_pretrained(tmp_path, trust_remote_code=True)
    (tmp_path/'config.json').write_text('{"model_type": "of_its_own", "auto_map": {"AutoModel": "modeling.Model"}}')
    with pytest.raises(ValueError, match='never runs'): hflit.AutoModel.from_pretrained(tmp_path, trust_remote_code=True)

def test_packed_row_longer_than_the_table():
    torch.manual_seed(0)
    m = hflit.BertModel(hflit.BertConfig(**{**SMALL, 'max_position_embeddings': 8})).eval()
    ids, pos = torch.randint(3, 20, (1, 12)), torch.tensor([[0, 1, 2, 3, 4, 5]*2])
    theirs = tf.BertModel(tf.BertConfig(**{**SMALL, 'max_position_embeddings': 8})).eval()
    assert m(ids, position_ids=pos).last_hidden_state.shape == theirs(ids, position_ids=pos).last_hidden_state.shape
    with pytest.raises(ValueError, match='12 tokens'): m(ids)
    with pytest.raises(ValueError, match='position_ids goes from 0 to 8'): m(ids[:, :9], position_ids=torch.arange(9)[None])

def test_caches_by_argument_names():
    k = torch.zeros(1, 2, 3, 4)
    for c in (hflit.DynamicCache(), hflit.StaticCache(LLAMA, 9)):
        c.update(key_states=k, value_states=k, layer_idx=0, cache_kwargs={})
        c.update(k, k, 0, {'cache_position': torch.arange(3)})
        assert int(c.get_seq_length()) == 6

def test_dtype_of_a_pipeline(minilm):
    m, tok = hflit.AutoModel.from_pretrained(minilm), hflit.AutoTokenizer.from_pretrained(minilm)
    p = hflit.pipeline('feature-extraction', model=m, tokenizer=tok, dtype='bfloat16')
    assert p.model.dtype == torch.bfloat16
    with pytest.raises(ValueError, match='no data type'): type(p)(model=m, tokenizer=tok, dtype='float99')

@pytest.mark.parametrize('framework', ['flax'])
def test_flax_models_pickle_and_copy(framework):
    np, flax = pytest.importorskip('numpy'), pytest.importorskip('hflit.flax')
    ids = np.array([[1, 2, 3, 4]])
    for m in (flax.BertForSequenceClassification.from_config(BERT), flax.LlamaForCausalLM.from_config(LLAMA)):
        for again in (pickle.loads(pickle.dumps(m)), copy.deepcopy(m), copy.copy(m)):
            assert type(again) is type(m) and np.array_equal(again(ids).logits, m(ids).logits)
        module, variables = m.unbind()
        assert np.array_equal(pickle.loads(pickle.dumps(module)).bind(variables)(ids).logits, m(ids).logits)

@pytest.mark.parametrize('framework', ['keras'])
@pytest.mark.parametrize('head,n', [('LlamaForCausalLM', 14), pytest.param('BertForSequenceClassification', 17, marks=pytest.mark.nightly)])
def test_keras_quantised_and_called_with_a_list(framework, head, n, tmp_path):
    "Every matrix of a model becomes int8, and the model is saved and loaded so"
    np, k = pytest.importorskip('numpy'), pytest.importorskip('hflit.keras')
    import keras
    number = keras.ops.convert_to_numpy
    ids, mask = np.array([[1, 2, 3, 4]]), np.array([[0, 1, 1, 1]])
    m = getattr(k, head).from_config(BERT if 'Bert' in head else hflit.LlamaConfig(**SMALL, tie_word_embeddings=True))
    want = number(m([ids, mask]).logits)
    assert np.array_equal(want, number(m(input_ids=ids, attention_mask=mask).logits))
    m.quantize('int8')
    assert sum(v.dtype == 'int8' for v in m.variables) == n
    assert abs(number(m([ids, mask]).logits)-want).max() < .05*abs(want).max()+1e-3
    m.save(tmp_path/'m.keras')
    assert np.array_equal(number(keras.models.load_model(tmp_path/'m.keras')(ids).logits), number(m(ids).logits))
    with pytest.raises(ValueError, match='quantised'): m.save_pretrained(tmp_path/'x')

@pytest.mark.parametrize('framework', ['keras'])
def test_keras_exported(framework, tmp_path):
    "A model is exported once it was called; on the torch backend Keras exports with another package"
    np, k = pytest.importorskip('numpy'), pytest.importorskip('hflit.keras')
    import keras
    if keras.backend.backend() == 'torch': pytest.skip('Keras exports a torch model with another package')
    m = k.BertForSequenceClassification.from_config(BERT)
    with pytest.raises(ValueError, match='call the model once'): m.export(tmp_path/'served')
    m([np.array([[1, 2, 3, 4]]), np.array([[0, 1, 1, 1]])])
    m.export(tmp_path/'served', verbose=False)
    assert (tmp_path/'served'/'saved_model.pb').exists()

def test_adapters_as_in_transformers(tmp_path):
    "The same calls on both libraries: the same text from the same adapter, in files that both read"
    peft = pytest.importorskip('peft')
    torch.manual_seed(0)
    tf.LlamaForCausalLM(tf.LlamaConfig(**SMALL, initializer_range=.3)).save_pretrained(tmp_path/'base')
    ids, found = torch.tensor([[5, 6, 7]]), []
    for lib, other in ((tf, hflit), (hflit, tf)):
        torch.manual_seed(1)
        m = lib.AutoModelForCausalLM.from_pretrained(tmp_path/'base')
        m.add_adapter(peft.LoraConfig(r=4, target_modules=['q_proj', 'v_proj'], init_lora_weights=False), adapter_name='one')
        m.add_adapter(peft.LoraConfig(r=2, target_modules=['q_proj'], init_lora_weights=False), adapter_name='two')
        m.set_adapter('one')
        assert list(m.active_adapters()) == ['one']
        m.eval().save_pretrained(tmp_path/lib.__name__)
        there = other.AutoModelForCausalLM.from_pretrained(tmp_path/lib.__name__).eval()
        with torch.no_grad():
            a, b = m(ids).logits, there(ids).logits
            torch.testing.assert_close(a, b, rtol=1e-4, atol=1e-4)
            for o in (m, there): o.disable_adapters()
            plain = m(ids).logits
            torch.testing.assert_close(plain, there(ids).logits, rtol=1e-4, atol=1e-4)
            assert (plain-a).abs().max() > .01
        for o in (m, there): o.enable_adapters()
        found.append((m.generate(ids, max_new_tokens=6, do_sample=False).tolist(), sorted(n.name for n in (tmp_path/lib.__name__).iterdir() if n.suffix != '.md')))
        with pytest.raises(ValueError): m.add_adapter(peft.LoraConfig(r=2, target_modules=['q_proj']), adapter_name='one')
        with pytest.raises(ValueError): m.set_adapter('three')
    whole = hflit.AutoModelForCausalLM.from_pretrained(tmp_path/'base')
    with pytest.raises(ValueError, match='no adapter'): whole.active_adapters()
    whole.load_adapter(str(tmp_path/'hflit'), adapter_name='mine', is_trainable=True)
    assert whole.active_adapters() == ['mine'] and any(p.requires_grad for p in whole.parameters()) and whole.get_adapter_state_dict().keys()
