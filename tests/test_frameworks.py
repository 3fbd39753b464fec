"Three front doors and the pipelines behind them: names, missing frameworks, what a process imports, the same answers in every framework"
import ast, json, os, pickle, subprocess, sys
from pathlib import Path
import pytest
import tasks
import hflit
from hflit import dev
from hflit.auto import AutoConfig, AutoModel, auto_for, registered, support

top = Path(__file__).parent.parent
doors = ['flax', 'keras']
frameworks = {'torch', 'jax', 'flax', 'optax', 'keras', 'tensorflow'}
env = {**os.environ, 'TF_CPP_MIN_LOG_LEVEL':'3', 'JAX_PLATFORMS':'cpu', 'PYTHONPATH':str(top)}

def run(code, *args, backend='jax'):
    "What a fresh interpreter prints"
    args = ['-c', code, *args] if isinstance(code, str) else [str(code), *args]
    r = subprocess.run([sys.executable, *args], capture_output=True, text=True, cwd=top, env={**env, 'KERAS_BACKEND':backend})
    assert r.returncode==0, r.stderr[-3000:]
    return r.stdout

def loaded(code, backend='jax'): return set(run(f"{code}\nimport sys; print('LOADED', *sys.modules)", backend=backend).split('LOADED')[-1].split()) & frameworks

# --- the doors ---

@pytest.mark.parametrize('door', doors)
def test_door_loads_nothing(door):
    names = 'AutoModelForCausalLM, AutoConfig, AutoTokenizer, BertConfig, LlamaTokenizer, GenerationConfig, ModelOutput, pipeline, TextStreamer'
    assert loaded(f'import hflit.{door}; dir(hflit.{door}); hflit.{door}.__all__; from hflit.{door} import {names}') == set()

@pytest.mark.parametrize('door,loads', [('flax', {'jax','flax'}), ('keras', {'jax','keras'})])
def test_door_loads_its_framework_alone(door, loads):
    assert loaded(f'from hflit.{door} import AutoModelForCausalLM, BertModel, LlamaForCausalLM, PreTrainedModel, Cache') - {'optax'} == loads

def test_torch_loads_torch_alone():
    names = 'AutoModel, BertModel, LlamaForCausalLM, PreTrainedModel, pipeline, DynamicCache'
    assert loaded(f'import hflit.flax, hflit.keras; from hflit import {names}') == {'torch'}

@pytest.mark.parametrize('door', doors)
def test_every_name_resolves(door):
    "What a door lists it has, from a room of its own framework or of none, and the stub is what the rooms make"
    code = f'''import hflit.{door} as d, inspect
for n in dir(d):
    x = getattr(d, n)
    print(n, x.__module__ if inspect.isclass(x) or inspect.isfunction(x) else '')'''
    found = dict((l+' ').split(' ')[:2] for l in run(code).splitlines())
    assert list(found) == sorted(dev.public(top, door)) and not [n for n,m in found.items() if '.torch' in m]
    assert {n for n,m in found.items() if m==f'hflit.{door}'} == {n for n in found if n.startswith('AutoModel') or n=='AutoBackbone'}

def test_doors_have_the_same_models():
    models = lambda f: {n for n,room in dev.public(top, f).items() if room.startswith('models.')}
    assert models('torch') == models('flax') == models('keras')
    for a,fs in support().items(): assert set(fs)=={'torch','flax','keras'} and len({tuple(sorted(n)) for n in fs.values()})==1, a

def test_stubs_are_written_from_the_rooms():
    assert set(dev.stubs(top)) == {'hflit/__init__.pyi', 'hflit/flax/__init__.pyi', 'hflit/keras/__init__.pyi'}
    for path,text in dev.stubs(top).items(): assert (top/path).read_text() == text

@pytest.mark.parametrize('framework', doors)
def test_auto_classes(framework):
    door = getattr(hflit, framework)
    for n in (o for o in dir(hflit) if o.startswith('AutoModel')):
        c = getattr(door, n)
        assert c.framework==framework and issubclass(c, getattr(hflit, n)) and c.suffixes()==getattr(hflit, n).suffixes() and c is getattr(door, n)
        assert pickle.loads(pickle.dumps(c)) is c and c.__module__==f'hflit.{framework}'
    assert door.AutoConfig is AutoConfig and door.pipeline.keywords==dict(framework=framework)

def test_register():
    "A class is registered for the framework of the auto class, and for no other"
    class EchoConfig(hflit.PreTrainedConfig): model_type = 'echo_of_tests'
    class Echo:
        @classmethod
        def from_config(cls, config): return cls()
    AutoConfig.register('echo_of_tests', EchoConfig)
    try:
        hflit.flax.AutoModel.register(EchoConfig, Echo)
        assert isinstance(hflit.flax.AutoModel.from_config(EchoConfig()), Echo)
        with pytest.raises(ValueError, match="another package's, and what it has registered is Model in flax"): hflit.AutoModel.from_config(EchoConfig())
        hflit.AutoModel.register(EchoConfig, Echo)
        assert isinstance(hflit.AutoModel.from_config(EchoConfig()), Echo) and auto_for(AutoModel, 'torch') is AutoModel
    finally:
        for k in [k for k in registered if k[0]=='echo_of_tests']: del registered[k]

# --- old names ---

OLD = dict(FlaxAutoModelForCausalLM='flax', TFAutoModelForSequenceClassification='keras', KerasAutoModel='keras', FlaxBertModel='flax', TFBertModel='keras',
           KerasBertModel='keras', TFBertForMaskedLM='keras', FlaxBertForQuestionAnswering='flax', TFLlamaForCausalLM='keras', FlaxLlamaForCausalLM='flax',
           FlaxPreTrainedModel='flax', TFPreTrainedModel='keras', FlaxBertPreTrainedModel='flax', TFBertPreTrainedModel='keras')

def test_old_names():
    code = f'''import json, hflit, hflit.flax, hflit.keras
for old,f in {OLD}.items():
    new = old.removeprefix('Flax').removeprefix('TF').removeprefix('Keras')
    c = getattr(hflit, old)
    assert c is getattr(getattr(hflit, f), new) and c.__name__==new and c.framework==f, old
    for door in (hflit.flax, hflit.keras): assert getattr(door, old) is c
exec('from hflit import ' + ', '.join({OLD}))
c = hflit.BertConfig(vocab_size=20, hidden_size=8, num_hidden_layers=1, num_attention_heads=2, intermediate_size=8)
print([type(getattr(hflit, n).from_config(c)) for n in ('FlaxAutoModelForMaskedLM', 'TFAutoModelForMaskedLM', 'FlaxAutoModelForCausalLM')])'''
    said = run(code)
    for o in ('bert.flax.BertForMaskedLM', 'bert.keras.BertForMaskedLM', 'bert.flax.BertLMHeadModel'): assert o in said

NEAR = dict(FlaxAutoModelForCasualLM="hflit has no 'FlaxAutoModelForCasualLM', because hflit.flax has no 'AutoModelForCasualLM'; near: AutoModelForCausalLM",
            TFBertForMaskdLM='near: BertForMaskedLM', KerasNothing="hflit.keras has no 'Nothing'", AutoModelForCasualLM='near: AutoModelForCausalLM',
            TFeatures="hflit has no 'TFeatures'", TFLlamaForMaskedLM='LlamaForCausalLM')

def test_near_names():
    run(f'''import hflit
for name,near in {NEAR}.items():
    try: getattr(hflit, name)
    except AttributeError as e: assert near in str(e), e
    else: raise SystemExit(name)
    try: exec('from hflit import '+name)
    except ImportError: pass''')

# --- a framework that is not there ---

BLOCK = '''import sys
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.partition('.')[0] in {missing}: raise ModuleNotFoundError(f'No module named {{name!r}}', name=name)
sys.meta_path.insert(0, Block())
try: {code}
except ImportError as e:
    assert type(e) is ImportError and e.__suppress_context__, repr(e)
    print(e)
else: raise SystemExit('no error')'''

@pytest.mark.parametrize('missing,code,says', [
    ('jax flax', 'from hflit.flax import BertModel', "pip install 'hflit[flax]'"), ('jax flax', 'from hflit import FlaxBertModel', "pip install 'hflit[flax]'"),
    ('flax', 'from hflit.flax import PreTrainedModel', "need the package 'flax'"), ('jax', 'import hflit; hflit.flax.BertModel', "need the package 'jax'"),
    ('jax flax', 'from hflit.flax import AutoModel; AutoModel.from_pretrained(MINILM)', "pip install 'hflit[flax]'"),
    ('jax flax', "from hflit import pipeline; pipeline('feature-extraction', model=MINILM, framework='jax')", "pip install 'hflit[flax]'"),
    ('keras', 'from hflit.keras import BertModel', "pip install 'hflit[keras]'"), ('keras', 'from hflit import TFLlamaForCausalLM', "pip install 'hflit[keras]'"),
    ('keras', "from hflit import pipeline; pipeline('feature-extraction', model=MINILM, framework='tf', device='cpu')", "pip install 'hflit[keras]'"),
    ('jax', 'from hflit.keras import BertModel', "need the package 'jax', which is not installed: Keras is set to run on it")], ids=str)
def test_missing_framework(minilm, missing, code, says): assert says in run(BLOCK.format(missing=missing.split(), code=code.replace('MINILM', repr(str(minilm)))))

# --- who may import whom ---

def imported(room, path):
    "Modules a room imports, each with whether that happens when the room is"
    tree = ast.parse(path.read_text(encoding='utf-8'))
    inside = {id(o) for f in ast.walk(tree) if isinstance(f, (ast.FunctionDef, ast.AsyncFunctionDef)) for o in ast.walk(f)}
    for o in ast.walk(tree):
        for m in dev.resolve(room, o) if isinstance(o, (ast.Import, ast.ImportFrom)) else []: yield m,id(o) not in inside

@pytest.mark.parametrize('room', [r for r in dev.modules(top) if set(r.split('.')) & {'flax','keras'}])
def test_rooms_keep_to_their_framework(room):
    own = 'flax' if 'flax' in room.split('.') else 'keras'
    others = {'torch','tensorflow', *({'keras'} if own=='flax' else {'jax','flax'})}
    for m,early in imported(room, dev.modules(top)[room]):
        first,*rest = m.split('.')
        assert not (first in others and (early or own=='flax')), f'{room} imports {m}'
        assert not (first=='hflit' and set(rest) & {'torch','flax','keras'} - {own}), f'{room} imports {m}'

@pytest.mark.parametrize('room', [r for r in dev.modules(top) if not set(r.split('.')) & {'torch','flax','keras','train'}])
def test_shared_rooms_have_no_framework(room):
    early = {m.partition('.')[0] for m,early in imported(room, dev.modules(top)[room]) if early}
    assert not early & (frameworks | {'datasets','accelerate','transformers','huggingface_hub'}), f'{room} imports a framework'

# --- pipelines ---

@pytest.fixture(scope='session')
def checkpoints(minilm, tmp_path_factory):
    "A small random BERT with each head, and Llamas that classify and write, as PyTorch saves them"
    import torch
    from hflit import AutoTokenizer, BertConfig, LlamaConfig, LlamaForCausalLM, LlamaForSequenceClassification
    folder,tok = tmp_path_factory.mktemp('checkpoints'),AutoTokenizer.from_pretrained(minilm)
    small = dict(hidden_size=32, num_hidden_layers=2, num_attention_heads=4, intermediate_size=64, initializer_range=.3)
    for i,(head,kw) in enumerate(tasks.HEADS.items()):
        torch.manual_seed(i)
        for o in (getattr(hflit, f'BertFor{head}')(BertConfig(**small, **kw)), tok): o.save_pretrained(folder/head)
    for name,pad in (('decoder', 0), ('unpadded', None)):
        LlamaForSequenceClassification(LlamaConfig(vocab_size=30522, num_key_value_heads=2, num_labels=3, pad_token_id=pad, **small)).save_pretrained(folder/name)
    tok = AutoTokenizer.from_pretrained('builtin:tiny-lm')
    tok.chat_template = "{% for m in messages %}<{{ m['role'] }}>{{ m['content'] }}{% endfor %}{% if add_generation_prompt %}<assistant>{% endif %}"
    tok.pad_token = tok.eos_token
    c = LlamaConfig(vocab_size=len(tok), num_key_value_heads=2, max_position_embeddings=256, bos_token_id=tok.bos_token_id, eos_token_id=tok.eos_token_id, **small)
    for o in (LlamaForCausalLM(c), tok): o.save_pretrained(folder/'writer')
    return folder

def answers(folder, framework, backend='jax'): return json.loads(run(top/'tests/tasks.py', str(folder), framework, backend=backend).split('ANSWERS ')[-1])

@pytest.fixture(scope='session')
def of_torch(checkpoints): return answers(checkpoints, 'torch')

def close(a, b, eps=1e-4):
    if isinstance(a, dict): return list(a)==list(b) and all(close(a[k], b[k], eps) for k in a)
    if isinstance(a, list): return len(a)==len(b) and all(close(x, y, eps) for x,y in zip(a, b))
    return abs(a-b)<eps if isinstance(a, float) else a==b

def test_torch_answers(of_torch):
    assert not set(of_torch['loaded']) & {'jax','jaxlib','flax','keras','tensorflow','transformers'}
    assert of_torch['answers']['minilm: similarities'] == [.6660, .1046, .1411]

# Keras itself imports jax on every backend where jax is installed, so that a Keras process on tensorflow or torch has it is none of hflit's doing
@pytest.mark.parametrize('framework,backend,never', [('flax', 'jax', 'torch keras tensorflow'), ('keras', 'torch', 'flax tensorflow'),
                                                     pytest.param('tf', 'tensorflow', 'torch flax', marks=pytest.mark.nightly),
                                                     pytest.param('keras', 'jax', 'torch flax tensorflow', marks=pytest.mark.nightly)])
def test_answers(checkpoints, of_torch, framework, backend, never):
    "Every task in every framework, and what its process has imported in the end"
    got = answers(checkpoints, framework, backend)
    assert not set(got['loaded']) & {*never.split(), 'transformers', 'datasets', 'accelerate'}
    wrong = {k:(v, got['answers'][k]) for k,v in of_torch['answers'].items() if not close(v, got['answers'][k])}
    assert not wrong, f'{len(wrong)} of {len(got["answers"])} answers differ, the first: {next(iter(wrong.items()))}'
    if backend!='torch': assert got['shapes']<=10

ARGUMENTS = '''import sys
from pathlib import Path
import numpy as np, hflit
from hflit.{door} import AutoModelForMaskedLM, AutoModelForSequenceClassification, AutoTokenizer, pipeline
top,out = Path(sys.argv[1]),sys.argv[2]
f = top/'SequenceClassification'
model,tok = AutoModelForSequenceClassification.from_pretrained(f),AutoTokenizer.from_pretrained(f)
p = hflit.pipeline('text-classification', model=model, tokenizer=tok)
a = p('a text')
assert p.framework=='{door}' and p.model is model and hflit.pipeline(model=model).task=='text-classification'
q = pipeline(model=f)
assert type(q.model) is type(model) and abs(q('a text')[0]['score']-a[0]['score'])<1e-5 and 'float32' in repr(q)
for device in (-1, 0, 'cpu'):
    for m in (f, model): assert abs(hflit.pipeline('text-classification', model=m, tokenizer=tok, device=device, framework='{other}')('a text')[0]['score']-a[0]['score'])<1e-5
half = pipeline('text-classification', model=f, dtype='bfloat16')
assert 'bfloat16' in repr(half) and type(half('a text')[0]['score']) is float and abs(half('a text')[0]['score']-a[0]['score'])<.05
def fails(message, *args, **kw):
    try: hflit.pipeline(*args, **kw)
    except ValueError as e: assert message in str(e), e
    else: raise SystemExit(f'no error: {{message}}')
fails("framework='pt', but BertForSequenceClassification is a model in {door}", model=model, framework='pt')
fails('device_map is for PyTorch', 'fill-mask', model=top/'MaskedLM', framework='{door}', device_map='auto')
fails("framework='mxnet' must be one of", 'fill-mask', model=top/'MaskedLM', framework='mxnet')
fails('fill-mask needs a model whose class ends in ForMaskedLM', 'fill-mask', model=model)
p.save_pretrained(out)
assert abs(pipeline(model=out)('a text')[0]['score']-a[0]['score'])<1e-6
class Percent(type(p)):
    def postprocess(self, model_outputs, **kw): return round(100*super().postprocess(model_outputs, **kw)['score'])
assert Percent(model, tok)(['a text', 'b'])==[round(100*o['score']) for o in p(['a text', 'b'])]
class Plain(hflit.Pipeline):
    def _sanitize_parameters(self): return {{}},{{}},{{}}
    def preprocess(self, x): return self.tokenizer(x, return_tensors='np')
    def _forward(self, inputs): return self.model(**inputs)
    def postprocess(self, out): return out['logits'].shape
assert Plain(model, tok)(['a text', 'a longer text'])==Plain(model, tok)(['a text', 'a longer text'], batch_size=2)==[(1,3)]*2'''

@pytest.mark.parametrize('door,other,backend', [('flax', 'jax', 'jax'), ('keras', 'tf', 'torch'),
    *(pytest.param('keras', 'tf', b, marks=pytest.mark.nightly) for b in ('tensorflow', 'jax'))])
def test_pipeline_arguments(checkpoints, tmp_path, door, other, backend):
    "A model's framework is inferred; device, type, own classes; what cannot be says so"
    run(ARGUMENTS.format(door=door, other=other), str(checkpoints), str(tmp_path), backend=backend)
