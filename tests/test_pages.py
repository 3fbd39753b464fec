"Every page of the documentation runs as a test: its cells in order, except those marked `#| slow` or `#| online`"
import multiprocessing
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from nbdev.test import test_nb as run_cells
from conftest import page_group
from worker import drop_programs

from hflit.dev import pages, tree

@contextmanager
def put_back():
    "What a page replaces in modules, classes and registries of hflit, by a stub, by `@patch` or by defining a class again, is put back: other tests share the process"
    modules = [m for name, m in sys.modules.copy().items() if name.startswith('hflit.')]  # a copy: kernels may be imported in the background
    classes = {c for m in modules for c in vars(m).values() if isinstance(c, type) and c.__module__.startswith('hflit.')}
    before = [(o, dict(vars(o))) for o in (*modules, *classes)]
    registries = [(d, dict(d)) for m in modules for d in vars(m).values() if type(d) is dict]
    try: yield
    finally:
        for d, entries in registries: d.update({k: v for k, v in entries.items() if k in d and d[k] is not v})
        for o, attributes in before:
            for k, v in attributes.items():
                if not k.startswith('__') and vars(o).get(k) is not v: setattr(o, k, v)

def run(path):
    "Run a page's cells in this process, where lessons start processes as a script would; a page with `skip_exec` runs none"
    multiprocessing.set_start_method(None, force=True)
    with put_back(): held = run_cells(Path(path), skip_flags=['slow', 'online'])[0]
    drop_programs()
    assert held, f'{path} fails: its traceback is printed above'

def run_alone(path):
    "`run` in a process of its own, whose programs JAX compiles with all optimizations"
    env = {k: v for k, v in os.environ.items() if k != 'XLA_FLAGS'}
    r = subprocess.run([sys.executable, __file__, path], env=env, capture_output=True, text=True)
    assert r.returncode == 0, r.stdout[-3000:]+r.stderr[-9000:]

folder = f'models/{os.environ["ARCH"]}/' if 'ARCH' in os.environ else ''  # `make test ARCH=name`

@pytest.mark.parametrize('page', [p for p in pages(tree()) if p.startswith(folder)])
def test_page(page):
    "Tutorials train and run real models for minutes: they run nightly, with programs that are compiled well. One that knows a short form runs it every time"
    if group := page_group(page): os.environ['KERAS_BACKEND'] = group.rpartition('-')[2]
    if not page.startswith('tutorials'): return run(tree()/'nbs'/page)
    if page.endswith('tiny_digits.ipynb') and not shutil.which('espeak-ng'): pytest.skip('espeak-ng is not installed')
    if os.environ.get('HFLIT_SWEEP') == 'all': return run_alone(tree()/'nbs'/page)
    if 'HFLIT_SHORT' not in (tree()/'nbs'/page).read_text(encoding='utf-8'): pytest.skip('tutorials run nightly: HFLIT_SWEEP=all')
    os.environ['HFLIT_SHORT'] = '1'
    run(tree()/'nbs'/page)

def test_failures_are_found(tmp_path):
    "A lesson that does not hold fails its test; a cell marked slow does not run"
    import nbformat
    from nbformat.v4 import new_code_cell, new_notebook
    def page(name, *cells):
        nbformat.write(new_notebook(cells=[new_code_cell(o) for o in cells]), tmp_path/name)
        return tmp_path/name
    run(page('good.ipynb', '#| slow\n1/0', 'assert 6*7 == 42'))
    with pytest.raises(AssertionError, match='bad.ipynb fails'): run(page('bad.ipynb', 'assert 6*7 == 41'))
    with pytest.raises(AssertionError, match='ZeroDivisionError'): run_alone(page('worse.ipynb', '1/0'))

def test_benchmarks_are_not_run():
    "What measures for minutes is run by `make bench` alone"
    from nbdev.frontmatter import FrontmatterProc
    from nbdev.process import NBProcessor
    held = [p for p in pages(tree()) if NBProcessor(tree()/'nbs'/p, procs=FrontmatterProc, process=True).nb.frontmatter_.get('skip_exec')]
    assert held == ['benchmarks.ipynb']

def test_a_registry_is_put_back(tmp_path):
    "A page that defines a logits processor again does not leave its class to others"
    import nbformat
    from nbformat.v4 import new_code_cell, new_notebook

    from hflit.generation.sampling import LogitsProcessor, processors
    was = processors['temperature']
    code = "from hflit.generation.sampling import LogitsProcessor\nclass Mine(LogitsProcessor, setting='temperature'): pass"
    nbformat.write(new_notebook(cells=[new_code_cell(code)]), tmp_path/'again.ipynb')
    run(tmp_path/'again.ipynb')
    assert processors['temperature'] is was and issubclass(was[0], LogitsProcessor)

def test_what_a_page_replaces_is_put_back(tmp_path):
    import nbformat
    from nbformat.v4 import new_code_cell, new_notebook

    from hflit import labels
    from hflit.generation.settings import GenerationConfig
    was, method = labels.problem_type, GenerationConfig.__dict__['to_dict']
    code = 'from hflit import labels; from hflit.generation.settings import GenerationConfig\nlabels.problem_type = GenerationConfig.to_dict = 3'
    nbformat.write(new_notebook(cells=[new_code_cell(code)]), tmp_path/'stub.ipynb')
    run(tmp_path/'stub.ipynb')
    assert labels.problem_type is was and GenerationConfig.__dict__['to_dict'] is method

@pytest.mark.xdist_group('shared')
def test_groups_are_kept(request):
    "pytest and pytest-xdist agree on groups, by which tests of one framework share a process"
    if 'PYTEST_XDIST_WORKER' not in os.environ: pytest.skip('there is one process')
    assert request.node.nodeid.endswith('@shared')

if __name__ == '__main__': run(sys.argv[1])
