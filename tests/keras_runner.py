"One process for each backend of Keras runs all of keras_checks.py; tests ask it how a check went"
import ast, functools, json, os, subprocess, sys, tempfile
from importlib.util import find_spec
from pathlib import Path
import numpy as np
import torch
from hflit import BertConfig, BertForSequenceClassification, LlamaConfig, LlamaForCausalLM, ViTConfig, ViTForImageClassification
from worker import environment, nightly

here = Path(__file__).parent
backends = [b for b in ('jax', 'tensorflow', 'torch') if find_spec('keras') and find_spec(b)]

def some(*few):
    "These of the backends in every run, all of them nightly"
    return [b for b in backends if nightly or b in few]

def names(start):
    "The checks there are, without importing Keras"
    return [n.name for n in ast.parse((here/'keras_checks.py').read_text()).body if isinstance(n, ast.FunctionDef) and n.name.startswith(start+'_')]

def losses(model, x, n=4):
    opt,out = torch.optim.SGD(model.parameters(), lr=.1, momentum=.9),[]
    for _ in range(n):
        loss = model(**x).loss
        out.append(loss.item())
        opt.zero_grad(); loss.backward(); opt.step()
    return out

@functools.cache
def written()->Path:
    "The folder with what PyTorch has to say, and what it has saved"
    folder = Path(tempfile.mkdtemp())
    shape = dict(vocab_size=40, hidden_size=16, num_hidden_layers=1, intermediate_size=24)
    ids = np.random.default_rng(0).integers(1, 40, (22, 6))
    x,y = torch.tensor(ids),torch.tensor((ids[:,0]>19).astype(int))
    torch.manual_seed(0)
    text = BertForSequenceClassification(BertConfig(**shape, num_attention_heads=2, max_position_embeddings=100, hidden_dropout_prob=0., attention_probs_dropout_prob=0.))
    words = LlamaForCausalLM(LlamaConfig(**shape, num_attention_heads=4, num_key_value_heads=2, tie_word_embeddings=True))
    picture = ViTForImageClassification(ViTConfig(hidden_size=16, num_hidden_layers=1, num_attention_heads=2, intermediate_size=24, image_size=16, patch_size=8, num_labels=3))
    pixels,kinds = torch.randn(22, 3, 16, 16),torch.arange(22)%3
    with torch.no_grad():
        for p in [*text.parameters(), *words.parameters()]: p += torch.randn_like(p)*.1
    picture.save_pretrained(folder/'picture')
    np.savez(folder/'picture.npz', pixel_values=pixels.numpy(), labels=kinds.numpy())
    for name,model in (('text', text), ('words', words)):
        model.save_pretrained(folder/name)
        type(model).from_pretrained(folder/name, dtype='bfloat16').save_pretrained(folder/f'{name}_half')
    with torch.no_grad():
        np.savez(folder/'text.npz', logits=text.eval()(x).logits.numpy(), pooled=text.bert(x).pooler_output.numpy())
        np.savez(folder/'words.npz', logits=words.eval()(x).logits.numpy())
    saved = dict(text=losses(text, dict(input_ids=x, labels=y)), words=losses(words, dict(input_ids=x, labels=x)),
                 picture=losses(picture, dict(pixel_values=pixels, labels=kinds)))
    (folder/'losses.json').write_text(json.dumps(saved))
    return folder

@functools.cache
def results(backend, start, minilm)->dict:
    "Check to its traceback, or None where it held"
    env = {**environment(f'keras-{backend}'), 'MINILM':str(minilm)}
    r = subprocess.run([sys.executable, here/'keras_checks.py', written(), ','.join(names(start))], capture_output=True, text=True, env=env)
    assert r.returncode==0, r.stderr[-3000:]
    return json.loads(r.stdout.strip().splitlines()[-1])
