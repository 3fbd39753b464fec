"Libraries that explain and measure models, through their own calls: captum, shap, lm-eval, bertviz. Each is given transformers' model and hflit's of the same files"
import re
import sys
import numpy as np
import pytest
import torch
import transformers as tf
from sweep import saved

import hflit

TEXTS = ['a film that nobody should miss', 'dull, and far too long']

@pytest.fixture(scope='module')
def classifiers(minilm, tmp_path_factory):
    "A classifier on the real MiniLM with its tokenizer, from both libraries"
    folder = tmp_path_factory.mktemp('classifier')
    torch.manual_seed(0)
    tf.BertForSequenceClassification.from_pretrained(minilm, num_labels=2).save_pretrained(folder)
    tf.AutoTokenizer.from_pretrained(minilm).save_pretrained(folder)
    return [(lib.AutoModelForSequenceClassification.from_pretrained(folder).eval(), lib.AutoTokenizer.from_pretrained(folder)) for lib in (tf, hflit)]

@pytest.fixture(scope='module')
def writers(minilm):
    "A small random Llama from both libraries, with MiniLM's words, as many as it has"
    ref, folder = saved('llama', 'LlamaForCausalLM')
    return [lib.LlamaForCausalLM.from_pretrained(folder).eval() for lib in (tf, hflit)]

def test_captum_layers(classifiers):
    "Layer integrated gradients, with the published path of a layer"
    attr = pytest.importorskip('captum.attr')
    def explain(model, tok):
        x = tok(TEXTS, padding=True, return_tensors='pt')
        forward = lambda ids, mask: model(input_ids=ids, attention_mask=mask).logits
        method = attr.LayerIntegratedGradients(forward, model.bert.embeddings.word_embeddings)
        a, delta = method.attribute(x['input_ids'], torch.full_like(x['input_ids'], tok.pad_token_id), target=1, n_steps=8,
                                    additional_forward_args=(x['attention_mask'],), return_convergence_delta=True)
        deep = attr.LayerGradientXActivation(forward, model.bert.encoder.layer[2]).attribute(x['input_ids'], target=0, additional_forward_args=(x['attention_mask'],))
        return a, delta, deep
    for want, got in zip(*(explain(*c) for c in classifiers)):
        torch.testing.assert_close(got, want, rtol=1e-4, atol=1e-5)
        assert want.abs().max() > 1e-4

def test_bertviz(classifiers):
    "The pages of its head and model view hold the same weights and words"
    bertviz = pytest.importorskip('bertviz')
    def views(model, tok):
        x = tok(TEXTS[0], return_tensors='pt')
        if type(model).__module__.startswith('transformers'): model.set_attn_implementation('eager')  # by default it has no weights
        seen = model(**x, output_attentions=True).attentions
        words = tok.convert_ids_to_tokens(x['input_ids'][0])
        for view in (bertviz.head_view, bertviz.model_view):
            data = view(seen, words, html_action='return').data
            numbers = re.findall(r'-?\d\.\d+(?:e-?\d+)?', data[data.index('"attn"'):])
            yield re.search(r'"left_text": (.*?), "right_text"', data).group(1), np.array(numbers, float)
    for (words, want), (own, got) in zip(*(views(*c) for c in classifiers)):
        assert own == words and len(want) > 6*12*50
        np.testing.assert_allclose(got, want, atol=1e-5)

def test_shap_texts(classifiers, monkeypatch):
    "Shapley values of words, with the tokenizer as masker and the pipeline as function"
    numba = pytest.importorskip('numba')
    if 'shap' not in sys.modules: monkeypatch.setattr(numba.config, 'DISABLE_JIT', 1)  # to compile takes half a minute
    shap = pytest.importorskip('shap')
    def explain(lib, model, tok):
        pipe = lib.pipeline('text-classification', model=model, tokenizer=tok, top_k=None)
        def f(texts): return np.array([[s['score'] for s in sorted(row, key=lambda s: s['label'])] for row in pipe(list(texts))])
        e = shap.Explainer(f, shap.maskers.Text(tok), output_names=['a', 'b'], seed=0)(TEXTS[:1], max_evals=40)
        return [list(w) for w in e.data], [np.asarray(v) for v in e.values]
    (words, want), (own_words, got) = (explain(lib, *c) for lib, c in zip((tf, hflit), classifiers))
    assert own_words == words and max(np.abs(v).max() for v in want) > 1e-4
    for a, b in zip(got, want): np.testing.assert_allclose(a, b, atol=1e-5)

def test_lm_eval(writers, tmp_path):
    "Log-likelihoods, rolling log-likelihoods and generation of the evaluation harness"
    huggingface = pytest.importorskip('lm_eval.models.huggingface')
    from lm_eval.api.instance import Instance
    from tokenizers import Tokenizer, models, pre_tokenizers
    words = ['<pad>', '<s>', '</s>', *(f'w{i}' for i in range(96))]
    # the harness takes tokenizers of transformers alone; by its path it loads one
    core = Tokenizer(models.WordLevel({w: i for i, w in enumerate(words)}, '<pad>'))
    core.pre_tokenizer = pre_tokenizers.Whitespace()
    tok = tf.PreTrainedTokenizerFast(tokenizer_object=core, pad_token='<pad>', bos_token='<s>', eos_token='</s>')
    tok.save_pretrained(tmp_path)
    def ask(model):
        lm = huggingface.HFLM(pretrained=model, tokenizer=str(tmp_path), backend='causal', batch_size=2, max_length=32, device='cpu')
        each = lambda kind, *args: [Instance(kind, {}, a, i) for i, a in enumerate(args)]
        scores = lm.loglikelihood(each('loglikelihood', ('w1 w2 w3', ' w4'), ('w9', ' w8 w7 w6'), ('w5 w5', ' w5')), disable_tqdm=True)
        rolling = lm.loglikelihood_rolling(each('loglikelihood_rolling', ('w1 w2 w3 w4 w5',)), disable_tqdm=True)
        text = lm.generate_until(each('generate_until', ('w1 w2 w3', dict(until=['w0'], max_gen_toks=6)), ('w4', dict(until=['w0'], max_gen_toks=6))), disable_tqdm=True)
        return scores, rolling, text
    (scores, rolling, text), (own_scores, own_rolling, own_text) = map(ask, writers)
    np.testing.assert_allclose([s for s, _ in own_scores], [s for s, _ in scores], rtol=1e-5)
    assert [g for _, g in own_scores] == [g for _, g in scores]
    np.testing.assert_allclose(np.ravel(own_rolling), np.ravel(rolling), rtol=1e-5)
    assert own_text == text and all(text)
