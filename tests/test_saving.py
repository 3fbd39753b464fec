"A save of several files is one event: kills after every system call and at random moments, two savers and a reader in processes of their own"
import os, subprocess, sys
from pathlib import Path
import pytest, torch, transformers
import hflit
from hflit.checkpoint.files import journal_name, list_saved, local_file, locked, staged
from hflit.models.llama.torch import LlamaForCausalLM
from hflit.models.llama.config import LlamaConfig

here = Path(__file__).parent
pytestmark = pytest.mark.skipif(os.name == 'nt', reason='no SIGKILL, no fork')

@pytest.mark.parametrize('what,least', [('kills', 40), ('random', 0), ('two', 2)])
def test_processes(tmp_path, what, least):
    root = str(Path(hflit.__file__).parent.parent)
    p = subprocess.run([sys.executable, here/'saving_processes.py', what, tmp_path/'home'/'m'], env=dict(os.environ, PYTHONPATH=root),
                       capture_output=True, text=True, timeout=240)
    assert p.returncode==0, p.stderr[-3000:]
    assert int(p.stdout)>=least

def llama(seed):
    torch.manual_seed(seed)
    return LlamaForCausalLM(LlamaConfig(vocab_size=64, hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=2))

def test_transformers_reads_shards_that_replaced_shards(tmp_path):
    for seed,names in ((0, 'model-0'), (1, 'model-2-0'), (2, 'model-0')):
        m = llama(seed)
        m.save_pretrained(tmp_path, max_shard_size='20KB')
        shards = [p.name for p in tmp_path.glob('*.safetensors')]
        assert len(shards)>2 and all(n.startswith(names) for n in shards)
        theirs = transformers.LlamaForCausalLM.from_pretrained(tmp_path)
        assert torch.equal(theirs.model.embed_tokens.weight, m.model.embed_tokens.weight)
        assert torch.equal(LlamaForCausalLM.from_pretrained(tmp_path).lm_head.weight, m.lm_head.weight)
    theirs.save_pretrained(tmp_path, max_shard_size='20KB')   # and it removes ours
    assert torch.equal(LlamaForCausalLM.from_pretrained(tmp_path).lm_head.weight, m.lm_head.weight)
    m.save_pretrained(tmp_path)
    assert [p.name for p in tmp_path.glob('model*')]==['model.safetensors']

def test_variant_keeps_its_shards(tmp_path):
    for _ in range(2): llama(0).save_pretrained(tmp_path, max_shard_size='20KB', variant='fp16')
    llama(1).save_pretrained(tmp_path, max_shard_size='20KB')
    kinds = {p.name[:12] for p in tmp_path.glob('*.safetensors')}
    assert kinds=={'model.fp16-2', 'model-00001-', 'model-00002-', 'model-00003-'} | {n for n in kinds if n.startswith('model-0000')}
    assert torch.equal(LlamaForCausalLM.from_pretrained(tmp_path, variant='fp16').lm_head.weight, llama(0).lm_head.weight)

def test_an_empty_name_is_no_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    m = llama(0)
    for o in (m, m.config, m.generation_config, hflit.AutoTokenizer.from_pretrained('builtin:tiny-lm')):
        with pytest.raises(ValueError, match='folder to save into is empty'): o.save_pretrained('')
    assert not list(tmp_path.iterdir())

def test_a_reader_holds_up_a_saver(tmp_path):
    "while it reads, and no longer than the saver's patience"
    (tmp_path/'config.json').write_text('old')
    code = 'import sys; from hflit.checkpoint.files import *\nwith staged(sys.argv[1]) as tmp: (tmp/"config.json").write_text("new")'
    env = dict(os.environ, PYTHONPATH=str(Path(hflit.__file__).parent.parent))
    with locked(tmp_path, shared=True):
        p = subprocess.Popen([sys.executable, '-c', code, tmp_path], env=env)
        with pytest.raises(subprocess.TimeoutExpired): p.wait(2)
        assert (tmp_path/'config.json').read_text()=='old'
    assert p.wait(60)==0 and (tmp_path/'config.json').read_text()=='new'
    with locked(tmp_path, shared=True), locked(tmp_path, patience=.05): pass

def test_a_journal_of_someone_else_removes_nothing_outside(tmp_path):
    "a folder that was downloaded may hold one: reading changes nothing, and a save stays inside"
    (tmp_path/'secret').write_text('x')
    folder = tmp_path/'m'
    (folder/journal_name/'files').mkdir(parents=True)
    (folder/'link').symlink_to(tmp_path)
    (folder/journal_name/'removes.json').write_text('["link/secret", "gone"]')
    (folder/journal_name/'files'/'config.json').write_text('new')
    assert local_file(folder, 'config.json').read_text()=='new' and local_file(folder, 'gone', required=False) is None
    assert list_saved(folder)==['config.json'] and (folder/journal_name).is_dir()
    with staged(folder) as tmp: (tmp/'a').write_text('a')
    assert (tmp_path/'secret').exists() and sorted(list_saved(folder))==['a', 'config.json']
    (folder/journal_name/'files').mkdir(parents=True)
    (folder/journal_name/'removes.json').write_text('["../secret"]')
    with pytest.raises(ValueError, match='leads out'):
        with staged(folder) as tmp: (tmp/'a').write_text('b')
    assert (tmp_path/'secret').exists()
