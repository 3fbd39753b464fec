"The run for a machine with a card (`make gpu`), rehearsed on the CPU"
import gpu
import pytest
import torch

def test_rehearsal(tmp_path, monkeypatch):
    "Every section runs to its end, and fills the table"
    monkeypatch.setattr(gpu, 'architectures', lambda: ['bert', 'llama', 't5'])
    run = gpu.work('cpu', tmp_path)
    assert not run.failed, gpu.table(run)
    assert len(run.rows) >= 9 and all(len(r) == 5 for r in run.rows)

def test_a_section_that_fails_is_named(tmp_path, monkeypatch):
    "The others go on"
    def broken(run): raise ValueError('no such card')
    monkeypatch.setattr(gpu, 'sections', [broken, gpu.offload])
    run = gpu.work('cpu', tmp_path)
    assert run.failed == ['broken'] and 'no such card' in gpu.table(run) and 'device_map' in gpu.table(run)

@pytest.mark.skipif(torch.cuda.is_available(), reason='there is a card')
def test_without_a_card(monkeypatch, capsys):
    monkeypatch.setattr('sys.argv', ['gpu.py'])
    assert gpu.main() == 0 and 'No NVIDIA card' in capsys.readouterr().out
