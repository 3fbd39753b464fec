"""The command line as a user meets it: answers on standard output, one sentence on standard error.

A few commands run as real processes; others call the entry point here, which saves the imports, and what it lets pass fails the test."""
import io
import json
import subprocess
import sys
from types import SimpleNamespace

import pytest

from hflit.cli import main

def process(*words, stdin=None, cwd=None):
    return subprocess.run([sys.executable, '-m', 'hflit.cli', *map(str, words)], input=stdin, capture_output=True, text=True, cwd=cwd)

@pytest.fixture
def hflit(capsys, monkeypatch):
    "What a command returns, and writes, in this process"
    def run(*words, stdin=None):
        monkeypatch.setattr(sys, 'stdin', io.StringIO(stdin or ''))
        capsys.readouterr()
        status, said = main([*map(str, words)]), capsys.readouterr()
        return SimpleNamespace(returncode=status, stdout=said.out, stderr=said.err)
    return run

def test_continues_text_from_standard_input():
    r = process('run', 'text-generation', '-m', 'builtin:tiny-lm', '-o', 'max_new_tokens=5', '-o', 'do_sample=false', '--json', stdin='Return the\n\nRaise\n')
    rows = [json.loads(l) for l in r.stdout.splitlines()]
    assert r.returncode == 0 and [o[0]['generated_text'][:5] for o in rows] == ['Retur', 'Raise']

def test_words_become_lines(hflit, minilm):
    r = hflit('run', 'feature-extraction', '-m', minilm, 'a', 'b', '--json')
    rows = [json.loads(l) for l in r.stdout.splitlines()]
    assert [len(o[0][0]) for o in rows] == [384, 384]

def test_question(hflit, minilm):
    r = hflit('run', 'question-answering', '-m', minilm, '-o', 'question=Who?', 'Ada wrote it.')
    assert r.returncode == 0 and 'answer=' in r.stdout

@pytest.mark.parametrize('words,says', [
    (['run', 'fill-msk', '-m', 'builtin:tiny-lm', 'x'], 'fill-mask'),
    (['run', 'fill-mask', '-m', 'builtin:tiny-lm', 'x'], 'llama'),
    (['run', 'text-generation', '-m', 'builtin:nothing', 'x'], 'tiny-lm'),
    (['run', 'text-generation', '-m', './no/folder', 'x'], 'no/folder'),
    (['run', 'text-generation', '-m', 'builtin:tiny-lm', 'word '*600], '512'),
    (['run', 'question-answering', '-m', 'builtin:tiny-lm', 'x'], 'question'),
    (['run', 'text-generation', '-m', 'builtin:tiny-lm', '-o', 'temprature=2', 'x'], 'temperature')])
def test_one_sentence_for_a_fault(hflit, words, says):
    r = hflit(*words)
    assert r.returncode == 1 and says in r.stderr and 'Traceback' not in r.stderr, r.stderr
    assert r.stderr.splitlines()[-1].startswith('hflit: ')

def test_a_fault_ends_a_process():
    "With its sentence; after `--debug` with the traceback"
    words = 'run', 'text-generation', '-m', './no/folder', 'x'
    r = process(*words)
    assert r.returncode == 1 and r.stderr.splitlines()[-1].startswith('hflit: ') and 'Traceback' not in r.stderr
    r = process('--debug', *words)
    assert r.returncode == 1 and 'Traceback' in r.stderr

def test_env():
    r = process('env')
    assert r.returncode == 0 and 'torch' in r.stdout and 'cores' in r.stdout

def test_no_text_is_a_sentence(hflit):
    r = hflit('run', 'text-generation', '-m', 'builtin:tiny-lm', stdin='')
    assert r.returncode == 0 and r.stdout == ''

@pytest.mark.parametrize('words, says', [
    (['--max-length', '1'], 'max_length=1 leaves no room for text'), (['--eval_data', 'nowhere.csv', '--max_length', '16'], 'nowhere.csv'), ([], "the label column 'label' has empty cells")])
def test_small_faults_of_training(hflit, tmp_path, words, says):
    (tmp_path/'d.csv').write_text('text,label\nhello you,a\nbye you,\ngood day,b\nso long,a\n')
    p = hflit('train', 'text-classification', '--model', 'builtin:tiny-lm', '--data', str(tmp_path/'d.csv'), '--eval', '0', '--output_dir', str(tmp_path/'out'), '--use_cpu', 'true', *words)
    assert p.returncode==1 and says in p.stderr and 'Traceback' not in p.stderr, p.stderr
