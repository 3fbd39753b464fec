"What an editor shows: types by pyright, and signatures and descriptions by `help()`"
import ast, importlib, inspect, json, subprocess, sys
from pathlib import Path
import pytest
from hflit import dev, dev_stubs

here = Path(__file__).parent
top = here.parent

# each line: a call of user code, and what it gives
types = '''
AutoConfig.from_pretrained('x')                     hflit.config.PreTrainedConfig
AutoTokenizer.from_pretrained('x')                  hflit.text.tokenizer.PreTrainedTokenizer
AutoModelForCausalLM.from_pretrained('x')           hflit.torch.model.PreTrainedModel
FlaxCausalLM.from_pretrained('x')                   hflit.flax.model.PreTrainedModel
KerasClassifier.from_pretrained('x')                hflit.keras.model.PreTrainedModel
BertForSequenceClassification.from_pretrained('x')  BertForSequenceClassification
LlamaForCausalLM.from_config(config)                LlamaForCausalLM
BertConfig.from_pretrained('x')                     BertConfig
GenerationConfig.from_pretrained('x')               GenerationConfig
BertModel(config).config                            BertConfig
config.hidden_size                                  int
pipeline('fill-mask')                               hflit.pipelines.base.Pipeline
trainer.train()                                     hflit.train.trainer.TrainOutput
trainer.state.global_step                           int
DynamicCache()                                      DynamicCache
bert(**inputs)                                      hflit.outputs.SequenceClassifierOutput
'''
# parameters that neither a comment nor the table in nbs/parameters.ipynb describes: less is better
most_undescribed = 0

def user_code()->str:
    "The plain code, and an assertion about the type of each call"
    pairs = [l.rsplit(None, 1) for l in types.strip().splitlines()]
    modules = sorted({t.rpartition('.')[0] for _,t in pairs if '.' in t})
    lines = [*(f'import {m}' for m in modules), 'from typing_extensions import assert_type', *(f'assert_type({call}, {t})' for call,t in pairs)]
    return '\n'.join([(here/'user_code.py').read_text(encoding='utf-8'), *lines, ''])

def test_pyright_finds_no_error(tmp_path):
    "One run over 60 lines of use: methods added by @patch, declared heads, configurations, arguments, three frameworks"
    pytest.importorskip('pyright', reason='needs pyright[nodejs], which is among the requirements of development')
    (tmp_path/'user.py').write_text(user_code(), encoding='utf-8')
    version = f'{sys.version_info[0]}.{sys.version_info[1]}'
    (tmp_path/'pyrightconfig.json').write_text(json.dumps(dict(include=['user.py'], extraPaths=[str(top)], pythonVersion=version)))
    command = [sys.executable, '-m', 'pyright', '-p', str(tmp_path), '--pythonpath', sys.executable, '--outputjson']
    r = subprocess.run(command, capture_output=True, text=True)
    try: found = json.loads(r.stdout)
    except ValueError: pytest.skip(f'pyright cannot run here: {(r.stderr or r.stdout).strip()[-200:]}')
    assert found['summary']['filesAnalyzed']
    assert not [(o['range']['start']['line']+1, o['message']) for o in found['generalDiagnostics']]

def test_every_module_has_a_stub_with_its_names():
    for module,path in dev.modules(top).items():
        body = ast.parse(path.with_suffix('.pyi').read_text(encoding='utf-8')).body
        found = {o.name for o in body if isinstance(o, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))}
        for o in body:
            if isinstance(o, (ast.Import, ast.ImportFrom)): found |= {a.asname or a.name for a in o.names}
            if isinstance(o, ast.AnnAssign): found.add(o.target.id)
            if isinstance(o, ast.Assign): found |= {t.id for t in o.targets}
        assert '*' in found or not {*dev.names(path)} - found, module

def stub_parameters(module, name):
    "Parameters of `forward` of a class in a stub, without `self`"
    body = ast.parse((top/'hflit'/f'{module.replace(".", "/")}.pyi').read_text(encoding='utf-8')).body
    c = next(o for o in body if isinstance(o, ast.ClassDef) and o.name==name)
    a = next(o for o in c.body if isinstance(o, ast.FunctionDef) and o.name=='forward').args
    return [o.arg for o in (*a.args[1:], *a.kwonlyargs, *filter(None, [a.kwarg]))]

@pytest.mark.parametrize('module', [m for m in dev.modules(top) if m.startswith('models.') and m.endswith('.torch')])
def test_declared_heads_have_the_real_signature(module):
    page = importlib.import_module(f'hflit.{module}')
    for name in dev.declared((top/'hflit'/f'{module.replace(".", "/")}.py').read_text(encoding='utf-8')):
        real = [k for k in inspect.signature(getattr(page, name).forward).parameters if k!='self']
        assert stub_parameters(module, name)==real, name

def test_help_says_the_same():
    from hflit import GenerationConfig, LlamaConfig, LlamaForCausalLM, Trainer, TrainingArguments, pipeline
    small = dict(vocab_size=16, hidden_size=8, intermediate_size=8, num_hidden_layers=1, num_attention_heads=1)
    generate = LlamaForCausalLM(LlamaConfig(**small)).generate
    ps = inspect.signature(generate).parameters
    assert [*ps][:2]==['input_ids', 'generation_config'] and 'model' not in ps and 'streamer' in ps
    for o,name in ((generate, 'stopping_criteria'), (pipeline, 'framework'), (Trainer, 'compute_metrics'), (TrainingArguments, 'weight_decay'),
                   (GenerationConfig, 'top_p'), (LlamaConfig, 'num_key_value_heads'), (Trainer.train, 'resume_from_checkpoint')):
        doc = inspect.getdoc(o)
        assert '\n\nArgs:\n    ' in doc and f'    {name}: ' in doc, o

def test_parameters_are_described():
    missing,count = dev_stubs.undescribed_parameters(top)
    assert count>5000 and len(missing)<=most_undescribed, missing
