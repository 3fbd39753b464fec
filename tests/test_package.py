"The package as a whole: what an import loads, which names there are, what is derived from what, what the repository promises"
import ast, importlib, json, re, subprocess, sys
from configparser import ConfigParser
from pathlib import Path
import pytest, yaml
from fastcore.foundation import working_directory
from packaging.requirements import Requirement
import hflit
from hflit import dev

top = Path(__file__).parent.parent
ini = ConfigParser(delimiters=['='], interpolation=None)
ini.read(top/'settings.ini', encoding='utf-8')
cfg = ini['DEFAULT']
homes = dev.public(top)
heavy = 'torch jax flax keras tensorflow numpy tokenizers datasets accelerate huggingface_hub jinja2 transformers'.split()

def loaded(code):
    "Heavy packages in memory after `code` has run in a fresh interpreter"
    code += f"\nimport sys; print('LOADED', *[m for m in {heavy} if m in sys.modules])"
    r = subprocess.run([sys.executable, '-c', code], capture_output=True, text=True, cwd=top, check=True)
    return r.stdout.split('LOADED')[-1].split()

# --- imports ---

def test_import_loads_nothing(): assert loaded('import hflit; dir(hflit)') == []

@pytest.mark.parametrize('code', ['from hflit import PreTrainedConfig, AutoConfig, GenerationConfig', 'from hflit import LlamaConfig, BertConfig',
    'from hflit import ModelOutput, AutoTokenizer', 'from hflit import BertTokenizer', 'import hflit.checkpoint.keys, hflit.checkpoint.weights, hflit.checkpoint.hub, hflit.rope'])
def test_framework_free_rooms(code):
    "What is not a model must not cost a framework"
    assert not set(loaded(code)) - {'numpy', 'tokenizers'}

def test_models_load_torch_alone():
    names = 'pipeline, AutoTokenizer, AutoModelForCausalLM, LlamaForCausalLM, BertModel'
    assert set(loaded(f'from hflit import {names}')) <= {'torch', 'numpy', 'tokenizers'}

def test_nothing_imports_transformers():
    "transformers is what hflit is compared with, never a part of it"
    for room,path in dev.modules(top).items():
        for o in ast.walk(ast.parse(path.read_text(encoding='utf-8'))):
            found = dev.resolve(room, o) if isinstance(o, (ast.Import, ast.ImportFrom)) else []
            assert not [m for m in found if m.split('.')[0] == 'transformers'], f'{room} imports transformers'
    for p in dev.pages(top):
        code = '\n'.join(''.join(c['source']) for c in json.loads((top/'nbs'/p).read_text(encoding='utf-8'))['cells'] if c['cell_type'] == 'code')
        assert p == 'benchmarks.ipynb' or not re.search(r'^\s*(import|from) transformers', code, re.M), f'{p} imports transformers'

# --- names ---

def test_every_name_resolves():
    assert sorted(homes) == dir(hflit) == hflit.__all__
    for name,room in homes.items(): assert getattr(hflit, name) is getattr(importlib.import_module(f'hflit.{room}'), name)

def test_helpers_stay_in_their_rooms(): assert not {'rename', 'attend', 'logger', 'Attention', 'MLP', 'torch', 'config'} & set(dir(hflit))

def test_expected_names():
    "What scripts written for transformers import"
    want = '''pipeline set_seed AutoConfig AutoTokenizer AutoModel AutoModelForCausalLM AutoModelForMaskedLM AutoModelForSequenceClassification
        AutoModelForTokenClassification AutoModelForQuestionAnswering AutoModelForMultipleChoice AutoModelForNextSentencePrediction
        PreTrainedConfig PretrainedConfig PreTrainedModel PreTrainedTokenizer PreTrainedTokenizerFast PreTrainedTokenizerBase BatchEncoding
        AddedToken GenerationConfig DynamicCache StaticCache LogitsProcessor LogitsProcessorList StoppingCriteria StoppingCriteriaList TextStreamer
        TextIteratorStreamer BertConfig BertModel BertForMaskedLM BertForPreTraining BertForNextSentencePrediction BertForMultipleChoice BertLMHeadModel
        BertForSequenceClassification BertForTokenClassification BertForQuestionAnswering BertTokenizer LlamaConfig LlamaModel LlamaForCausalLM
        LlamaForSequenceClassification LlamaForTokenClassification LlamaForQuestionAnswering LlamaTokenizer'''.split()
    assert not set(want) - set(homes)

@pytest.mark.parametrize('framework', ['torch', 'flax', 'keras'])
def test_no_public_name_is_lost(framework):
    "Every name that a release could be asked for is still there; a name leaves this list only with a deprecation"
    before = json.loads((top/'tests/public_names.json').read_text())[framework]
    assert not set(before) - set(dev.public(top, framework))

@pytest.mark.parametrize('old,new', [('BertTokenizerFast', 'BertTokenizer'), ('LlamaTokenizerFast', 'LlamaTokenizer')])
def test_old_names(old, new): assert getattr(hflit, old) is getattr(hflit, new)

def test_modules_are_attributes(): assert hflit.config is importlib.import_module('hflit.config')

@pytest.mark.parametrize('name', ['nothing', 'AutoModelForTelepathy', 'BertForTelepathy', '_private', '__wrapped__'])
def test_unknown_names(name):
    assert not hasattr(hflit, name)
    with pytest.raises(ImportError): exec(f'from hflit import {name}', {})

def test_two_rooms_may_not_share_a_name(tmp_path):
    for room in 'a', 'b':
        (tmp_path/'hflit').mkdir(exist_ok=True)
        (tmp_path/f'hflit/{room}.py').write_text("__all__ = ['TinyConfig']")
    with pytest.raises(ValueError, match='`TinyConfig` is defined in two modules: a and b'): dev.public(tmp_path)

# --- rooms ---

def test_modules_are_layered():
    "No circle among imports at the top of modules, and none from a higher layer but those that are looked up by name"
    dev.import_order(top)
    assert dev.upward(top) == []

def test_every_module_has_its_notebook():
    for room,path in dev.modules(top).items():
        assert (top/'nbs'/path.relative_to(top/'hflit')).with_suffix('.ipynb').exists(), f'{room} has no page'

# --- derived files, links ---

def test_links_lead_somewhere(): assert dev.broken(top) == []
def test_sidebar_lists_every_page(): assert dev.misplaced(top) == []

def test_broken_links_are_found(tmp_path):
    import nbformat
    (tmp_path/'nbs').mkdir()
    md = '# Page\n\n## A heading\n[good](#a-heading) [gone](gone.ipynb) [no such](#nowhere) [out](../setup.py) `[code](x.ipynb)` [far](https://example.org)'
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell(md)]), tmp_path/'nbs/page.ipynb')
    assert dev.broken(tmp_path) == ['nbs/page.ipynb: gone.ipynb', 'nbs/page.ipynb: #nowhere', 'nbs/page.ipynb: ../setup.py']
    (tmp_path/'_quarto.yml').write_text(yaml.dump(dict(website=dict(sidebar=dict(contents=['other.ipynb'])))))
    assert dev.misplaced(tmp_path) == ['other.ipynb', 'page.ipynb']

def test_readme_links(): # relative links of the README start at the top of the repository
    for link in dev.links((top/'README.md').read_text(encoding='utf-8')):
        if not re.match(r'\w+:|#', link): assert (top/link.partition('#')[0]).exists(), link

# --- pages as literature ---

@pytest.mark.parametrize('page', dev.pages(top))
def test_page(page):
    "A title and a line that says what for; exported cells that fit on a screen; outputs without tracebacks or paths of one machine"
    cells = json.loads((top/'nbs'/page).read_text(encoding='utf-8'))['cells']
    src = lambda c: ''.join(c['source'])
    code = '\n'.join(src(c) for c in cells if c['cell_type'] == 'code')
    if 'set_grad_enabled(False)' in code: assert 'set_grad_enabled(True)' in code, 'nbdev_test may run another page in the same process: switch gradients on again'
    assert re.match(r'# \S.*\n(\n?)> \S', src(cells[0])), 'the first cell gives `# Title` and `> what for`'
    for c in cells:
        lines = [l for l in src(c).splitlines() if l.strip() and not l.startswith('#|')]
        if src(c).startswith('#| export'): assert len(lines) <= 30, f'{len(lines)} lines in the cell that begins {lines[0]}'
        assert not [o for o in c.get('outputs', []) if o['output_type'] == 'error'], f'a stored traceback: {src(c)}'
        assert not [o for o in c.get('outputs', []) if dev.is_noise(o)], f'a progress bar or a warning of a library: {src(c)}'
        text = json.dumps([o.get('text') or {k: v for k,v in o.get('data', {}).items() if k.startswith('text')} for o in c.get('outputs', [])])
        assert not re.search(rf'/(home|root|Users)/|/tmp/tmp|site-packages|{re.escape(str(top))}', text), f'a path of one machine: {src(c)}'

def test_style_problems_are_found(tmp_path):
    "A planted violation of each rule of style is found, with page, cell and line; plots and lessons have their exceptions"
    def cell(*lines): return dict(cell_type='code', source=[f'{l}\n' for l in lines])
    planted = cell('#| export', 'x = 1', 'y = '+'1'*107, 'a,b,c = 0,1,2', 'x = 1; y = 2')
    fine = cell('#| export', 'a,b,c = f()', 'plt.plot(x); plt.show()', "text = 'a; b'"), cell('a,b,c = 0,1,2', 'y = '+'1'*107, 'show();')
    (tmp_path/'nbs').mkdir()
    (tmp_path/'settings.ini').touch()
    (tmp_path/'nbs/page.ipynb').write_text(json.dumps(dict(cells=[dict(cell_type='markdown', source='x; y'), *fine, planted, cell('x = 1; y = 2')])))
    with working_directory(tmp_path), pytest.raises(SystemExit) as e: dev.lint()
    found = [l.strip() for l in str(e.value).splitlines()[1:]]
    assert [l[:l.index(':', 10)] for l in found] == ['nbs/page.ipynb, cell 4, line 3', 'nbs/page.ipynb, cell 4, line 4',
        'nbs/page.ipynb, cell 4, line 5', 'nbs/page.ipynb, cell 5, line 1']
    for line,word in zip(found, ('111 characters', '3 values', 'semicolon', 'semicolon')): assert word in line

# --- metadata ---

def test_version(): assert hflit.__version__ == cfg['version']

def test_site_says_what_settings_say():
    site = yaml.safe_load((top/'_quarto.yml').read_text(encoding='utf-8'))
    web = site['website']
    assert (web['title'], web['description'], web['repo-url'], web['repo-branch']) == tuple(cfg[k] for k in ('title', 'description', 'git_url', 'branch'))
    assert (web['site-url'], site['project']['output-dir']) == (cfg['doc_host'] + cfg['doc_baseurl'], cfg['doc_path'])
    assert (top/'nbs/_quarto.yml').is_symlink() and (top/'nbs/_quarto.yml').resolve() == (top/'_quarto.yml').resolve()

pins = [Requirement(l) for l in (top/'constraints.txt').read_text().splitlines() if l and l[0] != '#']

def test_constraints_hold_what_is_asked_for():
    "What settings.ini asks for is held to one version; what that brings along has an upper bound, so that other packages can be installed beside it"
    assert {'torch==2.13.0', "transformers==5.23.0; python_version >= \"3.11\""} <= {str(p) for p in pins}
    for p in pins: assert p.url is None and re.fullmatch(r'[=<]=[\w.!]+', str(p.specifier)), f'{p} is not one plain version'
    assert all(p.specifier.contains(v) for p in pins if p.name == 'python-dateutil' for v in ('2.9.0', '2.8.2'))  # as boto3 wants it

@pytest.mark.parametrize('python', ['3.10', '3.11', '3.12', '3.13'])
def test_every_dependency_is_pinned(python):
    "One pin applies for each requirement, and it is a version that the requirement allows"
    env,norm = dict(python_version=python, python_full_version=python+'.9', sys_platform='linux'),lambda s: re.sub(r'[-_.]+', '-', s).lower()
    here = [p for p in pins if p.marker is None or p.marker.evaluate(env)]
    for k in cfg:
        for r in map(Requirement, cfg[k].split()) if k.endswith('requirements') else ():
            got = [p for p in here if norm(p.name) == norm(r.name)]
            assert len(got) == 1, f'{r} has {len(got)} pins on Python {python}'
            assert r.specifier.contains(next(iter(got[0].specifier)).version) and str(got[0].specifier)[0] == '=', f'{got[0]} is not {r}'

def test_make_targets():
    text = (top/'Makefile').read_text()
    for t in 'demo test test-times test-all lint export nbs bench docs tiny-lm help'.split(): assert re.search(rf'^{t}:.*##', text, re.M), f'make help does not list {t}'
    assert (top/'.ci/run').stat().st_mode & 0o111 and 'make test' in (top/'.ci/run').read_text()

def test_workflows():
    jobs = yaml.safe_load((top/'.github/workflows/test.yml').read_text())['jobs']['test']
    assert jobs['strategy']['matrix']['python'] == ['3.10', '3.12', '3.13'] and any(s.get('run') == '.ci/run' for s in jobs['steps'])
    nightly = yaml.safe_load((top/'.github/workflows/nightly.yml').read_text())
    assert any(s.get('run') == 'make test-all' for s in nightly['jobs']['test']['steps'])

def test_the_demo_installs_little():
    "Neither JAX nor TensorFlow nor the tools of development, before a newcomer sees something"
    wanted = {Requirement(r).name for k in ('requirements', 'demo_requirements') for r in cfg[k].split()}
    assert not wanted & {'jax', 'flax', 'keras', 'tensorflow-cpu', 'transformers', 'nbdev', 'matplotlib'}
    assert "-e '.[demo]'" in (top/'Makefile').read_text()

def test_licence(): assert (top/'LICENSE').read_text().split()[:4] == 'Apache License Version 2.0,'.split()
