"The process that the sweep asks: it answers as this one does, says what went wrong in it, and does not outlive its tests"
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from sweep import all_same, cases, inputs, labels, mine, saved
from worker import Remote, Worker, workers

@pytest.fixture(scope='module')
def case():
    arch, head = cases()[0]
    return arch, head, saved(arch, head)[1]

@pytest.fixture
def remote(case):
    arch, head, folder = case
    yield Remote('torch', folder, head)
    if 'torch' in workers: workers.pop('torch').close()

def test_it_answers_as_this_process_does(case, remote):
    arch, head, folder = case
    x, here = inputs(arch, head), mine('torch', arch, head)
    all_same(remote.call(x), here.call(x), tol=1e-7)
    (a, p), (b, q) = (m.loss_and_grads(x) for m in (remote, here))
    assert a == b and p.keys() == q.keys()
    for k in p: np.testing.assert_array_equal(p[k], q[k])

def test_what_it_raises_is_raised_here(case, remote, tmp_path):
    arch, head, folder = case
    with pytest.raises(ValueError, match=r'(?s)input_ids.*in the torch worker.*Traceback.*one_input'): remote.call({})
    with pytest.raises(OSError, match='config.json'): Remote('torch', tmp_path, head)
    assert len(remote.embed(np.zeros((1, 2), int)))  # and it goes on

def test_a_crash_is_shown_and_survived(case, remote):
    "A worker that dies in a job leaves its last words; the next question starts another and loads the model there"
    w = remote.there()
    with pytest.raises(RuntimeError, match='(?s)torch worker died.*last words'): w('run', 'import os, sys; print("last words", file=sys.stderr, flush=True); os.abort()')
    assert not w.alive
    assert remote.info()['report']['missing_keys'] == set() and remote.there() is not w

def test_a_full_one_is_replaced(case, remote, monkeypatch):
    "Before another model is loaded; the models of the one before answer from the new one"
    arch, head, folder = case
    old = remote.there()
    monkeypatch.setattr(Worker, 'full', property(lambda self: self is old))
    other = Remote('torch', folder, head)
    assert not old.alive and other.at is workers['torch'] is not old
    assert remote.info()['report']['missing_keys'] == set() and remote.at is other.at

def test_a_changed_model_is_not_lost(case, remote, monkeypatch):
    "A full process stays as long as one of its models is no longer as in its files"
    arch, head, folder = case
    old, before = remote.there(), remote.info()['parameters']
    monkeypatch.setattr(Worker, 'full', property(lambda self: self is old))
    remote.resize(7)
    small = remote.info()['parameters']
    Remote('torch', folder, head)
    assert remote.there() is old and remote.info()['parameters'] == small < before
    old.changed.clear()
    Remote('torch', folder, head)
    assert not old.alive

def test_what_it_prints_is_no_answer():
    w = Worker('torch')
    try: assert w('run', 'import os; print("noise", flush=True); os.write(1, b"more\\n"); answer = 3') == 3 and 'noise' in w.said()
    finally: w.close()

def test_a_job_that_takes_too_long_is_stopped():
    w = Worker('torch')
    w.patience = .2
    with pytest.raises(RuntimeError, match='no answer in time'): w('run', 'import time; time.sleep(600)')
    assert not w.alive

def gone(pid):
    "Whether a process has ended, or is only waiting to be counted out"
    stat = Path(f'/proc/{pid}/stat')
    if not Path('/proc/self').exists():
        try: os.kill(pid, 0)
        except ProcessLookupError: return True
        return False
    return not stat.exists() or stat.read_text().rpartition(')')[2].split()[0] in 'ZX'

@pytest.mark.parametrize('end', ['', 'os._exit(1)', 'import signal; os.kill(os.getpid(), signal.SIGKILL)'], ids=['ends', 'exits', 'killed'])
def test_it_ends_with_the_tests(end):
    "However the process of the tests ends, also while the worker is busy"
    code = f'''import os, threading, time
from worker import worker
w = worker('torch')
w('modules')
threading.Thread(target=lambda: w('run', 'import time; time.sleep(600)'), daemon=True).start()
time.sleep(.3)
print(w.process.pid, flush=True)
{end}'''
    out = subprocess.run([sys.executable, '-c', code], cwd=Path(__file__).parent, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=120)
    pid = int(out.stdout)
    for _ in range(300):
        if gone(pid): return
        time.sleep(.1)
    os.kill(pid, 9)
    pytest.fail('the worker outlived its tests')
